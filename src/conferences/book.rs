//! Booking: all of a visit in one transaction, or nothing. Whoever may be in the way is locked first, so any number of
//! processes may book at once; the unique indexes are the second line. Knows nothing of words.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::tz::TimeZone;

use super::calendar;
use super::offers::store;
use super::options::Proposed;
use super::visits::Slot;
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::{BookingState, ConferenceState, Mode, OfferState, RoundKind};
use crate::entities::{booking, busy, conference, round, round_room, round_teacher, round_window};
use crate::error::Error;
use crate::ids::{BookingId, ConferenceId, GuardianId, OfferId, RoundId, RowId, StaffId};
use crate::people::audience::Home;
use crate::scope::Scope;

/// What is to be booked.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The offer that it answers; none: by staff, or from a page.
    pub offer: Option<OfferId>,
    /// The round.
    pub round: RoundId,
    /// When and where.
    pub visit: Vec<Proposed>,
}

/// Why a visit was not booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody else has a part of the time: teacher, interpreter, room, or a row that would be too long.
    Taken,
    /// The family itself is elsewhere then.
    Elsewhere,
    /// The teacher is not there any more.
    Away,
    /// The offer was answered, replaced or is over, or the conference is wanted no more.
    Over,
}

/// Books each of these, in their order: one that is refused leaves the others as they are.
pub async fn book(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    asks: &[Ask],
) -> Result<Vec<Result<Vec<booking::Model>, Refusal>>, Error> {
    let mut ledger = Ledger::open(app, tx, scope, asks).await?;
    let now = app.now();
    let mut outcomes = Vec::with_capacity(asks.len());
    for ask in asks {
        outcomes.push(ledger.take(app, ask, now));
    }
    let Ledger { new, ended, taken, .. } = ledger;
    store::end_bookings(&**tx, scope, &ended, BookingState::Moved, now).await?;
    let conferences: Vec<ConferenceId> = new.iter().map(|booking| booking.conference_id).collect();
    store::insert_bookings(&**tx, new).await?;
    store::set_conferences(&**tx, scope, &conferences, ConferenceState::Booked, None, now).await?;
    store::end_offers(&**tx, scope, &taken, OfferState::Taken).await?;
    Ok(outcomes)
}

/// All that stands around the times that are asked for, as it is while it is locked.
struct Ledger {
    rounds: HashMap<RoundId, round::Model>,
    teachers: HashMap<(RoundId, StaffId), round_teacher::Model>,
    rooms: HashMap<RowId, round_room::Model>,
    conferences: HashMap<ConferenceId, conference::Model>,
    standing: Vec<booking::Model>,
    busy: Vec<busy::Model>,
    /// Instants at which a window of a teacher begins or ends: a row of meetings ends there.
    borders: HashSet<(RoundId, Option<StaffId>, At)>,
    /// The highest revision that each conference's calendar entry ever had.
    revisions: HashMap<ConferenceId, i32>,
    open: HashSet<OfferId>,
    new: Vec<booking::Model>,
    ended: Vec<BookingId>,
    taken: Vec<OfferId>,
}

/// Where windows begin and end: a row of meetings does not run on over that.
fn borders(
    windows: &[round_window::Model],
    rounds: &HashMap<RoundId, round::Model>,
    home: &Home,
) -> HashSet<(RoundId, Option<StaffId>, At)> {
    let ends = windows.iter().filter_map(|window| Some((window, zone(home, rounds.get(&window.round_id)?))));
    let ends = ends.flat_map(|(window, zone)| {
        let at = [window.from_minute, window.to_minute].map(|minute| instant(&window.date, minute, &zone));
        at.into_iter().flatten().map(|at| (window.round_id, window.staff_id, at))
    });
    ends.collect()
}

impl Ledger {
    async fn open(app: &App, tx: &Tx, scope: &Scope, asks: &[Ask]) -> Result<Self, Error> {
        let db = &**tx;
        let slots = || asks.iter().flat_map(|ask| &ask.visit);
        let ids: Vec<ConferenceId> = sorted(slots().map(|slot| slot.conference));
        let mut conferences = store::conferences(db, scope, &ids).await?;
        let rounds: Vec<RoundId> = sorted(asks.iter().map(|ask| ask.round));
        let teachers = store::teachers(db, scope, &rounds).await?;
        let shared: HashSet<RowId> = {
            let staff: HashSet<StaffId> = conferences.values().map(|one| one.staff_id).collect();
            teachers.iter().filter(|one| staff.contains(&one.staff_id)).filter_map(|one| one.room_id).collect()
        };
        let near = teachers.iter().filter(|one| one.room_id.is_some_and(|room| shared.contains(&room)));
        let staff = sorted(conferences.values().map(|one| one.staff_id));
        let around = sorted(near.map(|one| one.staff_id).chain(staff.iter().copied()));
        let interpreters = sorted(slots().filter_map(|slot| slot.interpreter));
        let adults = sorted(conferences.values().flat_map(adults));
        store::lock(db, scope, &staff, &interpreters, &adults, &sorted(shared.into_iter())).await?;
        // From here on nobody changes what is read: only now are states of worth.
        for (id, row) in store::conferences(db, scope, &ids).await? {
            conferences.insert(id, row);
        }
        let offers: Vec<OfferId> = sorted(asks.iter().filter_map(|ask| ask.offer));
        let now = app.now();
        let open = store::offers(db, scope, &offers).await?.into_values();
        let open = open.filter(|offer| offer.state == OfferState::Open && offer.expires_at > now);
        let open = open.map(|offer| offer.id).collect();
        let from = slots().map(|slot| slot.starts_at).min().unwrap_or(now).plus_s(-DAY_S);
        let to = slots().map(|slot| slot.ends_at).max().unwrap_or(now).plus_s(DAY_S);
        let mut standing = store::standing(db, scope, (from, to), &around, &interpreters, &adults).await?;
        // One that is moved may stand on another day.
        let known: HashSet<BookingId> = standing.iter().map(|booking| booking.id).collect();
        let own = store::bookings_of(db, scope, &ids).await?;
        standing.extend(own.into_iter().filter(|booking| !known.contains(&booking.id)));
        let others = sorted(standing.iter().map(|booking| booking.conference_id));
        for (id, row) in store::conferences(db, scope, &others).await? {
            conferences.entry(id).or_insert(row);
        }
        let busy = store::busy(db, scope, (from, to), &staff).await?;
        let home = Home::load_in(db, scope).await?;
        let rows = store::rounds(db, scope, &rounds).await?;
        let windows = store::windows(db, scope, &rounds).await?;
        let revisions = calendar::store::revisions(db, scope, &ids).await?;
        Ok(Self {
            teachers: teachers.into_iter().map(|one| ((one.round_id, one.staff_id), one)).collect(),
            rooms: store::rooms(db, scope, &rounds).await?,
            conferences,
            standing,
            busy,
            borders: borders(&windows, &rows, &home),
            rounds: rows,
            revisions: revisions.into_iter().collect(),
            open,
            new: Vec::new(),
            ended: Vec::new(),
            taken: Vec::new(),
        })
    }

    fn take(&mut self, app: &App, ask: &Ask, now: At) -> Result<Vec<booking::Model>, Refusal> {
        if ask.offer.is_some_and(|offer| !self.open.contains(&offer)) || ask.visit.is_empty() {
            return Err(Refusal::Over);
        }
        let round = self.rounds.get(&ask.round).ok_or(Refusal::Over)?.clone();
        let moving: HashSet<ConferenceId> = ask.visit.iter().map(|slot| slot.conference).collect();
        let replaced: Vec<_> =
            self.standing.iter().filter(|standing| moving.contains(&standing.conference_id)).cloned().collect();
        let mut made: Vec<booking::Model> = Vec::with_capacity(ask.visit.len());
        for proposed in &ask.visit {
            let conference = self.conferences.get(&proposed.conference).ok_or(Refusal::Over)?;
            let teacher = self.teachers.get(&(round.id, conference.staff_id));
            let slot = &Slot::of(proposed, &round, conference, teacher);
            if matches!(conference.state, ConferenceState::Done | ConferenceState::Declined) || slot.starts_at <= now {
                return Err(Refusal::Over);
            }
            let others: Vec<&booking::Model> =
                self.standing.iter().filter(|other| !moving.contains(&other.conference_id)).chain(&made).collect();
            self.check(&round, conference, slot, &others)?;
            let before = replaced.iter().find(|before| before.conference_id == slot.conference);
            let last = before.map(|before| before.sequence).max(self.revisions.get(&slot.conference).copied());
            let sequence = last.map_or(0, |last| last.saturating_add(1));
            made.push(row(app, &round, conference, slot, sequence, now));
        }
        self.standing.retain(|standing| !moving.contains(&standing.conference_id));
        self.ended.extend(replaced.iter().map(|before| before.id));
        // What this very batch had made for it is gone again.
        self.new.retain(|new| !moving.contains(&new.conference_id));
        self.standing.extend(made.iter().cloned());
        self.new.extend(made.iter().cloned());
        if let Some(offer) = ask.offer {
            self.open.remove(&offer);
            self.taken.push(offer);
        }
        Ok(made)
    }

    fn check(
        &self,
        round: &round::Model,
        conference: &conference::Model,
        slot: &Slot,
        others: &[&booking::Model],
    ) -> Result<(), Refusal> {
        if round.kind == RoundKind::TownHall {
            return Ok(());
        }
        let meets = |from: At, to: At| from < slot.ends_at && slot.starts_at < to;
        if self.busy.iter().any(|busy| busy.staff_id == slot.staff && meets(busy.starts_at, busy.ends_at)) {
            return Err(Refusal::Away);
        }
        let over = || others.iter().filter(|other| meets(other.starts_at, other.ends_at));
        let clash = over().any(|other| {
            other.staff_id == slot.staff || (slot.interpreter.is_some() && other.interpreter_id == slot.interpreter)
        });
        if clash || !self.room_is_free(round, slot, others) || self.row_is_long(round, slot, others) {
            return Err(Refusal::Taken);
        }
        if self.is_elsewhere(round, conference, slot, others) {
            return Err(Refusal::Elsewhere);
        }
        Ok(())
    }

    /// The family is in another meeting, or on its way from or to one.
    fn is_elsewhere(
        &self,
        round: &round::Model,
        conference: &conference::Model,
        slot: &Slot,
        others: &[&booking::Model],
    ) -> bool {
        let family: Vec<GuardianId> = adults(conference).collect();
        let building = |staff: StaffId| self.teachers.get(&(round.id, staff)).map_or(0, |teacher| teacher.building);
        others.iter().any(|other| {
            let theirs = self.conferences.get(&other.conference_id);
            let same = theirs.is_some_and(|theirs| adults(theirs).any(|adult| family.contains(&adult)));
            let walks = slot.mode == Mode::InPerson
                && other.mode == Mode::InPerson
                && building(slot.staff) != building(other.staff_id);
            let way = if walks { i64::from(round.walk_minutes) * 60 } else { 0 };
            same && other.starts_at < slot.ends_at.plus_s(way) && slot.starts_at < other.ends_at.plus_s(way)
        })
    }

    /// A room of those that the teacher shares is free the whole time.
    fn room_is_free(&self, round: &round::Model, slot: &Slot, others: &[&booking::Model]) -> bool {
        let room_of = |staff: StaffId| self.teachers.get(&(round.id, staff)).and_then(|teacher| teacher.room_id);
        let Some(room) = room_of(slot.staff).filter(|_| slot.mode == Mode::InPerson) else { return true };
        let capacity = self.rooms.get(&room).map_or(usize::MAX, |room| usize::try_from(room.capacity).unwrap_or(0));
        let beside = others.iter().filter(|other| {
            other.mode == Mode::InPerson
                && room_of(other.staff_id) == Some(room)
                && other.starts_at < slot.ends_at
                && slot.starts_at < other.ends_at
        });
        let beside: Vec<_> = beside.collect();
        // The fullest moment is one at which a meeting begins.
        let moments = beside.iter().map(|other| other.starts_at.max(slot.starts_at)).chain([slot.starts_at]);
        let fullest = moments
            .map(|at| beside.iter().filter(|other| other.starts_at <= at && at < other.ends_at).count())
            .max()
            .unwrap_or(0);
        fullest < capacity
    }

    /// The teacher would have more meetings without a break than the round allows.
    fn row_is_long(&self, round: &round::Model, slot: &Slot, others: &[&booking::Model]) -> bool {
        let teacher = self.teachers.get(&(round.id, slot.staff));
        let most = i64::from(teacher.and_then(|teacher| teacher.max_row).unwrap_or(round.max_row));
        let slot_s = i64::from(round.slot_minutes.max(1)) * 60;
        let border = |at: At| {
            self.borders.contains(&(round.id, None, at)) || self.borders.contains(&(round.id, Some(slot.staff), at))
        };
        let mut theirs: Vec<_> = others.iter().filter(|other| other.staff_id == slot.staff).collect();
        theirs.sort_by_key(|other| other.starts_at);
        let (mut from, mut to) = (slot.starts_at, slot.ends_at);
        while let Some(next) = theirs.iter().find(|other| other.starts_at == to && !border(to)) {
            to = next.ends_at;
        }
        while let Some(before) = theirs.iter().find(|other| other.ends_at == from && !border(from)) {
            from = before.starts_at;
        }
        (to.0 - from.0) / 1_000_000 > most.saturating_mul(slot_s) && most > 0
    }
}

/// A day, seconds: rows of meetings and ways between buildings never reach further.
const DAY_S: i64 = 86_400;

/// The zone in which a round's times are meant.
pub fn zone(home: &Home, round: &round::Model) -> TimeZone {
    let school = home.schools.get(&round.school_id).and_then(|school| school.zone.as_deref());
    TimeZone::get(school.unwrap_or(&home.district.zone)).unwrap_or(TimeZone::UTC)
}

/// The instant of a minute of a school's day.
pub fn instant(date: &str, minute: i16, zone: &TimeZone) -> Option<At> {
    let date: jiff::civil::Date = date.parse().ok()?;
    let (date, minute) = if minute >= 1_440 { (date.tomorrow().ok()?, 0) } else { (date, minute) };
    let time = jiff::civil::Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()?;
    let zoned = zone.to_ambiguous_zoned(date.to_datetime(time)).compatible().ok()?;
    Some(zoned.timestamp().into())
}

fn adults(conference: &conference::Model) -> impl Iterator<Item = GuardianId> + use<> {
    [Some(conference.guardian_id), conference.with_id].into_iter().flatten()
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect::<BTreeSet<T>>().into_iter().collect()
}

fn row(
    app: &App,
    round: &round::Model,
    conference: &conference::Model,
    slot: &Slot,
    sequence: i32,
    now: At,
) -> booking::Model {
    booking::Model {
        id: BookingId(app.ids.uuid(now.timestamp())),
        district_id: round.district_id,
        round_id: round.id,
        conference_id: slot.conference,
        staff_id: slot.staff,
        guardian_id: conference.guardian_id,
        interpreter_id: slot.interpreter,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        mode: slot.mode,
        place: slot.place.clone(),
        state: BookingState::Booked,
        shared: round.kind == RoundKind::TownHall,
        sequence,
        reminded: 0,
        booked_at: now,
        changed_at: now,
    }
}
