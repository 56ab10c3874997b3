//! What becomes of offers and bookings as time goes by: offers that nobody answered end, reminders go out in the family's
//! hours, a family that did not come is asked once more, and a time that became free goes to who waits. Equal in every process:
//! each row is taken in the transaction that does its work.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use jiff::ToSpan as _;

use super::asks::Occasion;
use super::offer::Sent;
use super::offering::Offering;
use super::offers::Wanted;
use super::offers::store::{self, Pulse};
use super::options::Options;
use super::say::{self, Listener, When};
use super::visits::{MOST_OPTIONS, Slot, Wishes};
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::{ConferenceState, RoundKind, RoundState};
use crate::entities::{booking, conference, message, offer, round, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, DistrictId, GuardianId, RoundId, StaffId};
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::{Home, Recipient};
use crate::scope::Scope;

/// Rows looked at in one turn.
const MOST: u64 = 200;
/// Waiting conferences looked at in one turn: those that find nothing must not keep the others from being looked at.
const MOST_WAITING: u64 = 2_000;
/// The first reminder: from two days before, and no later than a day before, hours.
const DAYS_BEFORE_H: (i64, i64) = (48, 24);
/// The second: from five to two hours before.
const HOURS_BEFORE_H: (i64, i64) = (5, 2);

/// Visits offered to a family that did not come: `conf.again`, which has no blame in it, has room for two.
const AGAIN_OPTIONS: usize = 2;

/// What a turn has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lived {
    /// Offers that ended without an answer.
    pub expired: usize,
    /// Reminders made.
    pub reminded: usize,
    /// Families that were asked once more after they did not come.
    pub again: usize,
    /// Waiting families that were offered a time.
    pub filled: usize,
}

/// What a process remembers between two turns.
#[derive(Default)]
pub struct Life {
    /// How the rounds beat when there was nothing for who waits in them.
    tried: Mutex<HashMap<RoundId, Pulse>>,
}

impl Life {
    /// One turn.
    pub async fn turn(&self, app: &App) -> Result<Lived, Error> {
        let lived = Lived {
            expired: expire(app).await?,
            reminded: remind(app).await?,
            again: missed(app).await?,
            filled: self.fill(app).await?,
        };
        if lived != Lived::default() {
            app.wake.notify_waiters();
        }
        Ok(lived)
    }

    /// Offers times to whoever waits for one, those who have waited longest first, where something may have become free.
    async fn fill(&self, app: &App) -> Result<usize, Error> {
        let db = app.store.read();
        let waiting = store::waiting(db, MOST_WAITING).await?;
        let open = store::open_offers(db, &guardians(&waiting), app.now()).await?;
        let offered: HashSet<_> = open.iter().map(|offer| (offer.round_id, offer.guardian_id)).collect();
        let mut rounds: Rounds = BTreeMap::new();
        for row in waiting.iter().filter(|row| !offered.contains(&(row.round_id, row.guardian_id))) {
            let threads = rounds.entry((row.district_id, row.round_id)).or_default();
            match threads.iter_mut().find(|thread| thread.guardian == row.guardian_id) {
                Some(thread) => thread.conferences.push(row.id),
                None => threads.push(Thread { guardian: row.guardian_id, conferences: vec![row.id] }),
            }
        }
        let mut filled = 0;
        for ((district, id), threads) in rounds {
            let scope = Scope::district(district);
            let Some(round) = super::store::round(db, &scope, id).await? else { continue };
            let pulse = store::pulse(db, &scope, &round, app.now()).await?;
            let tried = || self.tried.lock().unwrap_or_else(PoisonError::into_inner);
            if tried().get(&id) != Some(&pulse) {
                filled += offer_to(app, &scope, id, threads, Occasion::First).await?;
                // Only now: what failed half-way is tried again.
                tried().insert(id, pulse);
            }
        }
        Ok(filled)
    }
}

/// A family of a round, with what is to be arranged for it.
struct Thread {
    guardian: GuardianId,
    conferences: Vec<ConferenceId>,
}

/// Families by round.
type Rounds = BTreeMap<(DistrictId, RoundId), Vec<Thread>>;

fn by_district<T>(rows: Vec<T>, district: impl Fn(&T) -> DistrictId) -> BTreeMap<DistrictId, Vec<T>> {
    let mut all: BTreeMap<DistrictId, Vec<T>> = BTreeMap::new();
    rows.into_iter().for_each(|row| all.entry(district(&row)).or_default().push(row));
    all
}

/// Ends offers that nobody answered; the family is offered times once more, then a person sees to it.
async fn expire(app: &App) -> Result<usize, Error> {
    let tx = app.store.begin().await?;
    let over = store::expire_offers(&*tx, app.now(), MOST).await?;
    let count = over.len();
    let mut again: Rounds = BTreeMap::new();
    for (district, offers) in by_district(over, |offer: &offer::Model| offer.district_id) {
        let scope = Scope::district(district);
        let of = |offer: &offer::Model| -> Vec<ConferenceId> {
            Options::read(&offer.options).first().iter().map(|one| one.conference).collect()
        };
        let ids: Vec<ConferenceId> = offers.iter().flat_map(of).collect();
        let rows = store::conferences(&*tx, &scope, &ids).await?;
        let of_rounds: Vec<RoundId> = offers.iter().map(|offer| offer.round_id).collect();
        let rounds = store::rounds(&*tx, &scope, &of_rounds).await?;
        let (mut silent, mut waiting, mut open) = (Vec::new(), Vec::new(), Vec::new());
        for offer in &offers {
            let round = rounds.get(&offer.round_id);
            let quiet = round.is_some_and(|round| round.kind == RoundKind::TownHall);
            if quiet || Options::read(&offer.options).0.is_empty() {
                let asked = store::conferences_of(&*tx, &scope, offer.round_id, offer.guardian_id).await?;
                // Asked for its hours after it gave a time up; before a round is offered, silence says nothing.
                let hours = !quiet && round.is_some_and(|one| one.state == RoundState::Offering);
                let asked = asked
                    .into_iter()
                    .filter(|row| row.state == ConferenceState::Offered || hours && row.state == ConferenceState::Open);
                let asked = asked.map(|row| row.id);
                // A choice, not pressed for: whoever did not answer for one meeting of all just may come.
                if quiet {
                    open.extend(asked)
                } else {
                    silent.extend(asked)
                }
                continue;
            }
            let is_open = |id: &ConferenceId| rows.get(id).is_some_and(|row| row.state == ConferenceState::Offered);
            let conferences: Vec<ConferenceId> = of(offer).into_iter().filter(is_open).collect();
            if offer.nth > 1 {
                silent.extend(conferences);
            } else if !conferences.is_empty() {
                waiting.extend(conferences.iter().copied());
                let thread = Thread { guardian: offer.guardian_id, conferences };
                again.entry((district, offer.round_id)).or_default().push(thread);
            }
        }
        let now = app.now();
        store::set_conferences(&*tx, &scope, &silent, ConferenceState::Person, Some("silence"), now).await?;
        store::set_conferences(&*tx, &scope, &open, ConferenceState::Open, None, now).await?;
        // Waiting keeps them from being lost if this process ends before the next offer: `fill` finds them.
        store::set_conferences(&*tx, &scope, &waiting, ConferenceState::Waiting, None, now).await?;
    }
    tx.commit().await?;
    for ((district, round), threads) in again {
        offer_to(app, &Scope::district(district), round, threads, Occasion::First).await?;
    }
    Ok(count)
}

fn guardians(rows: &[conference::Model]) -> Vec<GuardianId> {
    rows.iter().map(|row| row.guardian_id).collect()
}

/// Offers each family of a round the best of what is free; returns how many got an offer.
async fn offer_to(
    app: &App,
    scope: &Scope,
    round: RoundId,
    threads: Vec<Thread>,
    occasion: Occasion,
) -> Result<usize, Error> {
    let most = if occasion == Occasion::Again { AGAIN_OPTIONS } else { MOST_OPTIONS };
    let mut offering = Offering::open(app, scope, round).await?;
    let row = &offering.desk.setup().round;
    if row.state != RoundState::Offering || row.answer_by <= app.now() {
        return Ok(0);
    }
    let waits = |state| matches!(state, ConferenceState::Waiting | ConferenceState::Missed);
    let mut offered = 0;
    for Thread { guardian, conferences } in threads {
        let none = Wishes::default();
        let wanted = Wanted { guardian, conferences: &conferences, wishes: &none, had: &[] };
        let visits = offering.desk.next(wanted, most);
        if visits.is_empty() {
            continue;
        }
        offering.desk.note(guardian, &visits);
        let sent = offering.offer(guardian, &conferences, (&visits, occasion.clone()), waits).await?;
        offered += usize::from(matches!(sent, Some(Sent::Offered(_))));
    }
    Ok(offered)
}

/// Makes the reminders that are due.
async fn remind(app: &App) -> Result<usize, Error> {
    let now = app.now();
    let mut made = 0;
    for (nth, (first, last)) in [(1, DAYS_BEFORE_H), (2, HOURS_BEFORE_H)] {
        let (from, to) = (now.plus_s(last * 3_600), now.plus_s(first * 3_600));
        let tx = app.store.begin().await?;
        let due = store::take_reminders(&*tx, nth, (from, to), MOST).await?;
        for (district, bookings) in by_district(due, |booking: &booking::Model| booking.district_id) {
            let scope = Scope::district(district);
            let reminding = Reminding::read(app, &tx, &scope, &bookings).await?;
            for booking in &bookings {
                let rows = reminding.rows(&tx, booking, nth).await?;
                made += usize::from(!rows.is_empty());
                messages::insert_messages(&*tx, rows).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(made)
}

/// What reminders of a district say.
struct Reminding<'a> {
    app: &'a App,
    scope: &'a Scope,
    home: Home,
    rounds: HashMap<RoundId, round::Model>,
    conferences: HashMap<ConferenceId, conference::Model>,
    staff: HashMap<StaffId, staff::Model>,
    reviews: Reviews,
    recipients: HashMap<GuardianId, Recipient>,
}

impl<'a> Reminding<'a> {
    async fn read(app: &'a App, tx: &Tx, scope: &'a Scope, bookings: &[booking::Model]) -> Result<Self, Error> {
        let ids: Vec<ConferenceId> = bookings.iter().map(|booking| booking.conference_id).collect();
        let mut rounds: Vec<RoundId> = bookings.iter().map(|booking| booking.round_id).collect();
        rounds.sort_unstable();
        rounds.dedup();
        let home = Home::load_in(&**tx, scope).await?;
        let guardians: Vec<GuardianId> = bookings.iter().map(|booking| booking.guardian_id).collect();
        Ok(Self {
            app,
            scope,
            reviews: say::reviews(app, scope, &home).await?,
            recipients: say::recipients(&**tx, scope, &guardians).await?,
            home,
            rounds: store::rounds(&**tx, scope, &rounds).await?,
            conferences: store::conferences(&**tx, scope, &ids).await?,
            staff: say::staff_of(&**tx, scope, bookings.iter().map(|booking| booking.staff_id)).await?,
        })
    }

    async fn rows(&self, tx: &Tx, booking: &booking::Model, nth: i16) -> Result<Vec<message::Model>, Error> {
        let (lead, last) = if nth == 1 { DAYS_BEFORE_H } else { HOURS_BEFORE_H };
        // Booked a moment ago: it has just read the hour.
        if booking.booked_at > booking.starts_at.plus_s(-lead * 3_600) {
            return Ok(Vec::new());
        }
        let Self { app, scope, home, staff, reviews, .. } = self;
        let found = (self.conferences.get(&booking.conference_id), self.rounds.get(&booking.round_id));
        let (Some(conference), Some(round)) = found else { return Ok(Vec::new()) };
        let Some(recipient) = self.recipients.get(&booking.guardian_id).cloned() else { return Ok(Vec::new()) };
        let listener = Listener { app, scope, home, round, staff, recipient, reviews, contact: None };
        let text = match round.kind {
            // Nobody talks about one child there: the facts once more.
            RoundKind::TownHall => listener.booked(std::slice::from_ref(booking), &[Slot::booked(booking, conference)]),
            _ => listener.reminder(booking, conference.student_id, nth == 2),
        };
        let Some(text) = text else { return Ok(Vec::new()) };
        let until = booking.starts_at.plus_s(-last * 3_600);
        Ok(listener.rows(tx, &text, When::InItsHours { until }).await?.unwrap_or_default())
    }
}

/// Asks families that did not come once more, from the next school day on.
async fn missed(app: &App) -> Result<usize, Error> {
    let db = app.store.read();
    let mut threads: Rounds = BTreeMap::new();
    for (district, rows) in by_district(store::missed(db, MOST).await?, |row: &conference::Model| row.district_id) {
        let scope = Scope::district(district);
        let home = Home::load(&app.store, &scope).await?;
        let ids: Vec<RoundId> = rows.iter().map(|row| row.round_id).collect();
        let rounds = store::rounds(db, &scope, &ids).await?;
        for row in rows {
            let Some(round) = rounds.get(&row.round_id) else { continue };
            if is_next_school_day(&home, round, row.changed_at, app.now()) {
                let thread = Thread { guardian: row.guardian_id, conferences: vec![row.id] };
                threads.entry((district, row.round_id)).or_default().push(thread);
            }
        }
    }
    let mut again = 0;
    for ((district, round), threads) in threads {
        again += offer_to(app, &Scope::district(district), round, threads, Occasion::Again).await?;
    }
    Ok(again)
}

fn is_next_school_day(home: &Home, round: &round::Model, then: At, now: At) -> bool {
    use jiff::civil::Weekday;
    let zone = super::book::zone(home, round);
    let date = |at: At| at.timestamp().to_zoned(zone.clone()).date();
    let (then, now) = (date(then), date(now));
    let school = |date: jiff::civil::Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    then < now && (school(now) || then.checked_add(3.days()).is_ok_and(|late| late <= now))
}
