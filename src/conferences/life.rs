//! What becomes of offers and bookings as time goes by: offers that nobody answered end, reminders go out in the family's
//! hours, a family that did not come is asked once more, and a time that became free goes to who waits. Equal in every process:
//! each row is taken in the transaction that does its work.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use jiff::ToSpan as _;

use super::offer::{self, Sent};
use super::offers::{Desk, Wanted, store};
use super::options::Options;
use super::say::{self, Listener, When};
use super::visits::{MOST_OPTIONS, Wishes};
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{BookingState, ConferenceState, OfferState, RoundState};
use crate::entities::{booking, conference, round};
use crate::error::Error;
use crate::ids::{ConferenceId, DistrictId, GuardianId, RoundId};
use crate::messages::store as messages;
use crate::people::audience::Home;
use crate::scope::Scope;

/// Rows looked at in one turn.
const MOST: u64 = 200;
/// The first reminder: from two days before, and no later than a day before, hours.
const DAYS_BEFORE_H: (i64, i64) = (48, 24);
/// The second: from five to two hours before.
const HOURS_BEFORE_H: (i64, i64) = (5, 2);

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

/// One turn.
pub async fn turn(app: &App) -> Result<Lived, Error> {
    let lived = Lived {
        expired: expire(app).await?,
        reminded: remind(app).await?,
        again: missed(app).await?,
        filled: fill(app).await?,
    };
    if lived != Lived::default() {
        app.wake.notify_waiters();
    }
    Ok(lived)
}

/// One family of a round, with what is to be arranged for it.
struct Thread {
    district: DistrictId,
    round: RoundId,
    guardian: GuardianId,
    conferences: Vec<ConferenceId>,
    had: Options,
}

/// Ends offers that nobody answered; the family is offered times once more, then a person sees to it.
async fn expire(app: &App) -> Result<usize, Error> {
    let now = app.now();
    let tx = app.store.begin().await?;
    let over = store::expire_offers(&*tx, now, MOST).await?;
    let mut again = Vec::new();
    for offer in &over {
        let scope = Scope::district(offer.district_id);
        let had = Options::read(&offer.options);
        let ids: Vec<ConferenceId> = had.first().iter().map(|one| one.conference).collect();
        let rows = store::conferences(&*tx, &scope, &ids).await?;
        let open = rows.values().filter(|row| row.state == ConferenceState::Offered).map(|row| row.id);
        let open: Vec<_> = open.collect();
        if offer.nth > 1 {
            let why = Some("silence");
            store::set_conferences(&*tx, &scope, &open, ConferenceState::Person, why, now).await?;
        } else if !open.is_empty() {
            // Waiting keeps them from being lost if this process ends before the next offer: `fill` finds them.
            store::set_conferences(&*tx, &scope, &open, ConferenceState::Waiting, None, now).await?;
            let (district, round, guardian) = (offer.district_id, offer.round_id, offer.guardian_id);
            again.push(Thread { district, round, guardian, conferences: open, had: Options::default() });
        }
    }
    tx.commit().await?;
    offer_to(app, again).await?;
    Ok(over.len())
}

/// Offers times to whoever waits for one, those who have waited longest first.
async fn fill(app: &App) -> Result<usize, Error> {
    let waiting = store::waiting(app.store.read(), MOST).await?;
    let mut threads: BTreeMap<(RoundId, GuardianId), Thread> = BTreeMap::new();
    let open = store::open_offers(app.store.read(), &guardians(&waiting), app.now()).await?;
    for row in waiting {
        if open.iter().any(|offer| offer.guardian_id == row.guardian_id && offer.round_id == row.round_id) {
            continue;
        }
        let thread = threads.entry((row.round_id, row.guardian_id)).or_insert_with(|| Thread {
            district: row.district_id,
            round: row.round_id,
            guardian: row.guardian_id,
            conferences: Vec::new(),
            had: Options::default(),
        });
        thread.conferences.push(row.id);
    }
    offer_to(app, threads.into_values().collect()).await
}

fn guardians(rows: &[conference::Model]) -> Vec<GuardianId> {
    rows.iter().map(|row| row.guardian_id).collect()
}

/// Offers each thread the best of what is free; returns how many got an offer.
async fn offer_to(app: &App, threads: Vec<Thread>) -> Result<usize, Error> {
    let mut desks: HashMap<RoundId, Desk> = HashMap::new();
    let mut offered = 0;
    for thread in threads {
        let scope = Scope::district(thread.district);
        let desk = match desks.entry(thread.round) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Desk::open(app, &scope, thread.round).await?),
        };
        let round = desk.setup().round.clone();
        if round.state != RoundState::Offering || round.answer_by <= app.now() {
            continue;
        }
        let none = Wishes::default();
        let (guardian, conferences) = (thread.guardian, &thread.conferences);
        let visits = desk.next(Wanted { guardian, conferences, wishes: &none, had: &thread.had.0 }, MOST_OPTIONS);
        if visits.is_empty() {
            continue;
        }
        desk.note(guardian, &visits);
        let home = Home::load(&app.store, &scope).await?;
        let ids = visits.iter().flatten().map(|slot| slot.staff);
        let staff = say::staff_of(app.store.read(), &scope, ids).await?;
        let Some(recipient) = say::recipient(app.store.read(), &scope, guardian).await? else { continue };
        let listener =
            Listener { app, scope: &scope, home: &home, round: &round, staff: &staff, recipient, contact: None };
        let tx = app.store.begin().await?;
        messages::lock_guardians(&*tx, &scope, &[guardian]).await?;
        // Another process may have been first.
        let rows = store::conferences(&*tx, &scope, conferences).await?;
        if rows.values().any(|row| !matches!(row.state, ConferenceState::Waiting | ConferenceState::Missed)) {
            continue;
        }
        let when = When::InItsHours { until: offer::of_use(&round, app.now()) };
        let sent = offer::send(&listener, &tx, conferences, &visits, &none, when).await?;
        tx.commit().await?;
        offered += usize::from(matches!(sent, Sent::Offered(_)));
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
        for booking in &due {
            made += usize::from(remind_one(app, &tx, booking, nth).await?);
        }
        tx.commit().await?;
    }
    Ok(made)
}

async fn remind_one(app: &App, tx: &crate::db::Tx, booking: &booking::Model, nth: i16) -> Result<bool, Error> {
    let scope = Scope::district(booking.district_id);
    // Booked a moment ago: it has just read the hour.
    let (lead, _) = if nth == 1 { DAYS_BEFORE_H } else { HOURS_BEFORE_H };
    if booking.booked_at > booking.starts_at.plus_s(-lead * 3_600) {
        return Ok(false);
    }
    let found = store::conferences(&**tx, &scope, &[booking.conference_id]).await?;
    let Some(conference) = found.get(&booking.conference_id) else { return Ok(false) };
    let Some(round) = store::round(&**tx, &scope, booking.round_id).await? else { return Ok(false) };
    let home = Home::load_in(&**tx, &scope).await?;
    let staff = say::staff_of(&**tx, &scope, std::iter::once(booking.staff_id)).await?;
    let Some(recipient) = say::recipient(&**tx, &scope, booking.guardian_id).await? else { return Ok(false) };
    let listener = Listener { app, scope: &scope, home: &home, round: &round, staff: &staff, recipient, contact: None };
    let Some(text) = listener.reminder(booking, conference.student_id, nth == 2) else { return Ok(false) };
    let (_, last) = if nth == 1 { DAYS_BEFORE_H } else { HOURS_BEFORE_H };
    let until = booking.starts_at.plus_s(-last * 3_600);
    let rows = listener.rows(tx, &text, When::InItsHours { until }).await?.unwrap_or_default();
    let made = !rows.is_empty();
    messages::insert_messages(&**tx, rows).await?;
    Ok(made)
}

/// Asks families that did not come once more, from the next school day on.
async fn missed(app: &App) -> Result<usize, Error> {
    let rows = store::missed(app.store.read(), MOST).await?;
    let mut threads = Vec::new();
    for row in rows {
        let scope = Scope::district(row.district_id);
        let Some(round) = store::round(app.store.read(), &scope, row.round_id).await? else { continue };
        let home = Home::load(&app.store, &scope).await?;
        if !is_next_school_day(&home, &round, row.changed_at, app.now()) {
            continue;
        }
        threads.push(Thread {
            district: row.district_id,
            round: row.round_id,
            guardian: row.guardian_id,
            conferences: vec![row.id],
            had: Options::default(),
        });
    }
    offer_to(app, threads).await
}

fn is_next_school_day(home: &Home, round: &round::Model, then: At, now: At) -> bool {
    use jiff::civil::Weekday;
    let zone = super::book::zone(home, round);
    let date = |at: At| at.timestamp().to_zoned(zone.clone()).date();
    let (then, now) = (date(then), date(now));
    let school = |date: jiff::civil::Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    then < now && (school(now) || then.checked_add(3.days()).is_ok_and(|late| late <= now))
}

/// Marks a booking as one that took place, or to which the family did not come.
pub async fn mark(app: &App, scope: &Scope, booking: &booking::Model, came: bool) -> Result<(), Error> {
    let (state, conference) = if came {
        (BookingState::Held, ConferenceState::Done)
    } else {
        (BookingState::Missed, ConferenceState::Missed)
    };
    let tx = app.store.begin().await?;
    let now = app.now();
    if store::end_bookings(&*tx, scope, &[booking.id], state, now).await? > 0 {
        store::set_conferences(&*tx, scope, &[booking.conference_id], conference, None, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends every open offer of a round: nothing is offered by the program any more.
pub async fn close(app: &App, scope: &Scope, round: RoundId) -> Result<(), Error> {
    let tx = app.store.begin().await?;
    let open = store::open_of_round(&*tx, scope, round, At(0)).await?;
    let ids: Vec<_> = open.iter().map(|offer| offer.id).collect();
    store::end_offers(&*tx, scope, &ids, OfferState::Expired).await?;
    store::set_round(&*tx, scope, round, RoundState::Closed, app.now()).await?;
    Ok(tx.commit().await?)
}
