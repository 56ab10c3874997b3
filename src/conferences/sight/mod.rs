//! A round as its coordinator and its teachers see it: every conference with its time and where it stands. A coordinator sees
//! what the kept plan proposes too; a teacher sees her own, once families were asked.

pub mod grid;

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;

use super::offers::store as offers;
use super::options::{Options, Proposed};
use super::planning::{self, Kept};
use super::visits::Slot;
use super::{book, marks, store};
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{BookingState, ConferenceState, Mode};
use crate::entities::{
    booking, busy, conference, guardian, interpreter, offer, round, round_teacher, round_window, staff, student,
};
use crate::error::Error;
use crate::ids::{BookingId, ConferenceId, GuardianId, InterpreterId, RoundId, StaffId, StudentId};
use crate::people::audience::Home;
use crate::scope::Scope;

/// Where a conference stands, as a board says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The kept plan has a time; the family knows nothing of it.
    Proposed,
    /// The family was offered this time first.
    Offered,
    /// It has this time.
    Booked,
    /// It was held.
    Came,
    /// The family did not come.
    Missed,
}

/// A time that a conference has, or would have.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Of which conference.
    pub conference: ConferenceId,
    /// With whom.
    pub staff: StaffId,
    /// Where it stands.
    pub stage: Stage,
    /// When it begins.
    pub starts_at: At,
    /// When it ends.
    pub ends_at: At,
    /// How they meet.
    pub mode: Mode,
    /// Where, as families read it: `Room 12`, `phone`, `video`.
    pub place: String,
    /// Who interprets.
    pub interpreter: Option<InterpreterId>,
    /// The booking, where it is one.
    pub booking: Option<BookingId>,
}

/// A round with all that is to be seen of it.
pub struct Sight {
    /// The round.
    pub round: round::Model,
    /// The zone of its times.
    pub zone: TimeZone,
    /// Whether the asker runs it; otherwise only her own conferences are here.
    pub runs: bool,
    /// Its windows, by date and hour.
    pub windows: Vec<round_window::Model>,
    /// Who takes part, by name.
    pub teachers: Vec<(round_teacher::Model, staff::Model)>,
    /// Conferences by id.
    pub conferences: HashMap<ConferenceId, conference::Model>,
    /// Their students.
    pub students: HashMap<StudentId, student::Model>,
    /// Their guardians.
    pub guardians: HashMap<GuardianId, guardian::Model>,
    /// Interpreters of the seats and of the plan.
    pub interpreters: HashMap<InterpreterId, interpreter::Model>,
    /// When teachers are not there.
    pub busy: Vec<busy::Model>,
    /// Times, in order.
    pub seats: Vec<Seat>,
    /// Conferences that have none and want one, in the order of their ids.
    pub without: Vec<ConferenceId>,
    /// The kept plan; only for who runs the round.
    pub plan: Option<Kept>,
    /// How far planning is, percent; none: nobody plans.
    pub progress: Option<i16>,
    district_language: String,
}

impl Sight {
    /// Reads a round that the asker may see.
    pub async fn of(app: &App, scope: &Scope, id: RoundId) -> Result<Self, Error> {
        let db = app.store.read();
        let round = store::round(db, scope, id).await?.ok_or(Error::NotFound("round"))?;
        let runs = scope.sees_whole(round.school_id);
        let home = Home::load(&app.store, scope).await?;
        let zone = book::zone(&home, &round);
        let conferences = marks::seen(app, scope, id).await?;
        let windows = store::windows(db, scope, id).await?;
        let rows = store::teachers(db, scope, id).await?;
        let staff: Vec<StaffId> = rows.iter().map(|row| row.staff_id).collect();
        let named = offers::staff(db, scope, &staff).await?;
        let own: HashSet<StaffId> = conferences.iter().map(|one| one.staff_id).collect();
        let mut teachers: Vec<_> =
            rows.into_iter().filter_map(|row| Some((named.get(&row.staff_id)?.clone(), row))).collect();
        teachers.retain(|(_, row)| runs || own.contains(&row.staff_id) || is_asker(scope, row.staff_id));
        teachers.sort_by(|(one, _), (other, _)| (&one.name, one.id).cmp(&(&other.name, other.id)));
        let plan = if runs { planning::kept(app, scope, id).await? } else { None };
        let row = if runs { store::proposal(db, scope, id).await? } else { None };
        let progress = row.filter(|row| row.lease_until > app.now()).and_then(|row| row.progress);
        let lasts = lasts(&windows, &zone);
        let mut sight = Self {
            zone,
            runs,
            windows,
            teachers: teachers.into_iter().map(|(staff, row)| (row, staff)).collect(),
            students: HashMap::new(),
            guardians: HashMap::new(),
            interpreters: HashMap::new(),
            busy: offers::busy(db, scope, lasts, &staff).await?,
            seats: Vec::new(),
            without: Vec::new(),
            plan,
            progress,
            district_language: home.district.language,
            conferences: conferences.into_iter().map(|one| (one.id, one)).collect(),
            round,
        };
        let bookings = store::kept_bookings(db, scope, id).await?;
        let open = offers::open_of_round(db, scope, id, app.now()).await?;
        sight.seat(&bookings, &open);
        sight.people(app, scope).await?;
        Ok(sight)
    }

    fn seat(&mut self, bookings: &[booking::Model], open: &[offer::Model]) {
        let mut seated: HashSet<ConferenceId> = HashSet::new();
        for booking in bookings.iter().filter(|one| self.conferences.contains_key(&one.conference_id)) {
            let stage = match booking.state {
                BookingState::Held => Stage::Came,
                BookingState::Missed => Stage::Missed,
                _ => Stage::Booked,
            };
            if stage != Stage::Missed {
                seated.insert(booking.conference_id);
            }
            self.seats.push(of_booking(booking, stage));
        }
        let offered = open.iter().map(|offer| (Stage::Offered, Options::read(&offer.options).first().to_vec()));
        let bundles = self.plan.iter().flat_map(|plan| &plan.bundles);
        let proposed = bundles.map(|bundle| (Stage::Proposed, bundle.options.first().to_vec()));
        let times: Vec<(Stage, Vec<Proposed>)> = offered.chain(proposed).collect();
        let planned_at = self.plan.as_ref().map(|plan| plan.made_at);
        for (stage, one) in times.iter().flat_map(|(stage, times)| times.iter().map(|one| (*stage, one))) {
            let Some(conference) = self.conferences.get(&one.conference) else { continue };
            // What was offered, booked or given up since the plan was made has no time by it any more.
            let moved_on = stage == Stage::Proposed && planned_at.is_none_or(|at| conference.changed_at > at);
            if !is_sought(conference.state) || moved_on || !seated.insert(one.conference) {
                continue;
            }
            let teacher = self.teachers.iter().find(|(row, _)| row.staff_id == conference.staff_id);
            let slot = Slot::of(one, &self.round, conference, teacher.map(|(row, _)| row));
            self.seats.push(of_slot(slot, stage));
        }
        self.seats.sort_by_key(|seat| (seat.starts_at, seat.conference));
        let missing = self.conferences.values().filter(|one| is_sought(one.state) && !seated.contains(&one.id));
        self.without = missing.map(|one| one.id).collect();
        self.without.sort_unstable();
    }

    async fn people(&mut self, app: &App, scope: &Scope) -> Result<(), Error> {
        let db = app.store.read();
        let students: Vec<StudentId> = self.conferences.values().map(|one| one.student_id).collect();
        let guardians = self.conferences.values().flat_map(|one| [Some(one.guardian_id), one.with_id]).flatten();
        let guardians: Vec<GuardianId> = guardians.collect();
        let loads = self.plan.iter().flat_map(|plan| &plan.counts.interpreters).map(|load| load.interpreter);
        let interpreters: Vec<_> = self.seats.iter().filter_map(|seat| seat.interpreter).chain(loads).collect();
        self.students = store::students(db, scope, &students).await?;
        self.guardians = store::guardians(db, scope, &guardians).await?;
        self.interpreters = store::interpreters_by(db, scope, &interpreters).await?;
        Ok(())
    }

    /// The language that a conference's family reads: BCP 47 tag.
    pub fn language(&self, conference: &conference::Model) -> &str {
        let own = self.guardians.get(&conference.guardian_id).and_then(|one| one.language.as_deref());
        let child = || self.students.get(&conference.student_id).and_then(|one| one.home_language.as_deref());
        own.or_else(child).unwrap_or(&self.district_language)
    }

    /// Whether the family asked for an interpreter and the teacher does not speak its language.
    pub fn needs_interpreter(&self, conference: &conference::Model) -> bool {
        let asked = self.guardians.get(&conference.guardian_id).is_some_and(|one| one.interpreter);
        let teacher = self.teachers.iter().find(|(row, _)| row.staff_id == conference.staff_id);
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        asked && teacher.is_some_and(|(_, staff)| primary(&staff.language) != primary(self.language(conference)))
    }

    /// Where a conference is now: what stands, else what was offered or proposed.
    pub fn now_at(&self, conference: ConferenceId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.conference == conference && seat.stage != Stage::Missed)
    }

    /// Something that is planned by has changed since the plan was made.
    pub fn is_stale(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| plan.version != self.round.version)
    }

    /// An instant at the school.
    pub fn at(&self, at: At) -> jiff::Zoned {
        at.timestamp().to_zoned(self.zone.clone())
    }
}

fn is_asker(scope: &Scope, staff: StaffId) -> bool {
    matches!(scope.reach(), crate::scope::Reach::Classes(who) if *who == staff)
}

/// Whether a time is still to be found, or was only offered.
fn is_sought(state: ConferenceState) -> bool {
    use ConferenceState as S;
    matches!(state, S::Open | S::Waiting | S::Offered | S::Person | S::Missed)
}

fn of_booking(booking: &booking::Model, stage: Stage) -> Seat {
    Seat {
        conference: booking.conference_id,
        staff: booking.staff_id,
        stage,
        starts_at: booking.starts_at,
        ends_at: booking.ends_at,
        mode: booking.mode,
        place: booking.place.clone(),
        interpreter: booking.interpreter_id,
        booking: Some(booking.id),
    }
}

fn of_slot(slot: Slot, stage: Stage) -> Seat {
    Seat {
        conference: slot.conference,
        staff: slot.staff,
        stage,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        mode: slot.mode,
        place: slot.place,
        interpreter: slot.interpreter,
        booking: None,
    }
}

/// From the first window to the last.
fn lasts(windows: &[round_window::Model], zone: &TimeZone) -> (At, At) {
    let at = |window: &round_window::Model, minute| book::instant(&window.date, minute, zone);
    let from = windows.iter().filter_map(|window| at(window, window.from_minute)).min();
    let to = windows.iter().filter_map(|window| at(window, window.to_minute)).max();
    (from.unwrap_or(At(0)), to.unwrap_or(At(0)))
}
