//! Offers: one text per family thread with numbered times, each number a whole visit. The newest offer of a thread is the one
//! that counts; what was offered before is let go.

use super::asks::Occasion;
use super::offers::store;
use super::options::Options;
use super::say::{ASKS, Listener, When};
use super::visits::{MOST_OPTIONS, MOST_TEXTS, Slot, Visit, Wishes, begins};
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::{ConferenceState, OfferState, RoundState};
use crate::entities::offer;
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, MessageId, OfferId, RoundId};
use crate::messages::store as messages;
use crate::scope::Scope;

/// For how long an offer's times are held after it can be read, seconds: two days.
const HELD_S: i64 = 48 * 3_600;
/// An offer ends so long before its first time, seconds.
const BEFORE_S: i64 = 2 * 3_600;

/// What came of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is on its way.
    Offered(OfferId),
    /// It was asked for its hours instead: there was nothing to offer.
    Asked,
    /// Nothing is free: it is on the waiting list.
    Waits,
    /// A person must see to it: this is why, a stable word.
    Person(&'static str),
}

/// The first visits that begin at different times: a family cannot tell others from each other.
fn apart(visits: &[Visit], most: usize) -> Vec<Visit> {
    let mut all: Vec<Visit> = Vec::with_capacity(most);
    for visit in visits {
        if all.len() < most && !all.iter().any(|known| begins(known) == begins(visit)) {
            all.push(visit.clone());
        }
    }
    all
}

/// Offers these visits to a family; `conferences` are those that they are about. Whoever calls has locked the guardian, or does not mind that two offers leave.
pub async fn send(
    listener: &Listener<'_>,
    tx: &Tx,
    conferences: &[ConferenceId],
    visits: &[Visit],
    (wishes, occasion): (&Wishes, Occasion),
    when: When,
) -> Result<Sent, Error> {
    let (app, scope, round) = (listener.app, listener.scope, listener.round);
    let guardian = listener.recipient.guardian.id;
    messages::lock_guardians(&**tx, scope, &[guardian]).await?;
    let asked = store::asked(&**tx, scope, guardian, &ASKS, round.created_at).await?;
    if asked >= MOST_TEXTS {
        return person(listener, tx, conferences, "texts").await;
    }
    let occasion = match wishes.named(&listener.zone()) {
        Some(named) if occasion == Occasion::First => Occasion::Wished(named),
        _ => occasion,
    };
    // A text that says why first has room for two.
    let most = if occasion == Occasion::First { MOST_OPTIONS } else { MOST_OPTIONS - 1 };
    let visits = &apart(visits, most);
    let Some(text) = listener.offer(visits, occasion) else {
        return ask_hours(listener, tx, conferences, when).await;
    };
    let ends = visits.iter().filter_map(|visit| begins(visit)).min().map(|at| at.plus_s(-BEFORE_S));
    let when = match (when, ends) {
        (When::InItsHours { until }, Some(ends)) => When::InItsHours { until: until.min(ends) },
        _ => when,
    };
    let Some(rows) = listener.rows(tx, &text, when).await? else {
        return person(listener, tx, conferences, "no_contact").await;
    };
    let message = rows.last().map(|row| (row.id, row.due_at));
    let held = message.map_or(app.now(), |(_, due)| due).plus_s(HELD_S);
    let options = Options(visits.iter().map(|visit| visit.iter().map(Slot::proposed).collect()).collect());
    let expires_at = ends.map_or(held, |ends| held.min(ends));
    let id = open(listener, tx, guardian, (message.map(|(id, _)| id), options, expires_at)).await?;
    messages::insert_messages(&**tx, rows).await?;
    set(listener, tx, conferences, ConferenceState::Offered, None).await?;
    Ok(Sent::Offered(id))
}

/// Asks a family whether it would like to be visited; times come after a yes, so none is held. Asked once.
pub async fn ask_visit(
    listener: &Listener<'_>,
    tx: &Tx,
    conferences: &[ConferenceId],
    when: When,
) -> Result<Sent, Error> {
    let (app, scope, round) = (listener.app, listener.scope, listener.round);
    let guardian = listener.recipient.guardian.id;
    let about = store::conferences(&**tx, scope, conferences).await?;
    let children: Vec<_> = about.values().map(|row| row.student_id).collect();
    let lead = conferences.first().and_then(|id| about.get(id));
    let rows = match lead {
        Some(lead) => listener.rows(tx, &listener.visit_offer(&children, lead.staff_id), when).await?,
        None => None,
    };
    let Some(rows) = rows else { return person(listener, tx, conferences, "no_contact").await };
    let id = open(listener, tx, guardian, (rows.last().map(|row| row.id), Options::default(), round.answer_by)).await?;
    messages::insert_messages(&**tx, rows).await?;
    store::set_conferences(&**tx, scope, conferences, ConferenceState::Offered, None, app.now()).await?;
    Ok(Sent::Offered(id))
}

/// Opens an offer in the place of what was open.
async fn open(
    listener: &Listener<'_>,
    tx: &Tx,
    guardian: GuardianId,
    (message_id, options, expires_at): (Option<MessageId>, Options, At),
) -> Result<OfferId, Error> {
    let (app, scope, round) = (listener.app, listener.scope, listener.round);
    let earlier = store::offers_to(&**tx, scope, round.id, guardian).await?;
    let open: Vec<OfferId> = earlier.iter().filter(|one| one.state == OfferState::Open).map(|one| one.id).collect();
    store::end_offers(&**tx, scope, &open, OfferState::Replaced).await?;
    let row = offer::Model {
        id: OfferId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        round_id: round.id,
        guardian_id: guardian,
        message_id,
        options: options.write(),
        state: OfferState::Open,
        nth: i16::try_from(earlier.len() + 1).unwrap_or(i16::MAX),
        made_at: app.now(),
        expires_at,
    };
    let id = row.id;
    store::insert_offer(&**tx, row).await?;
    Ok(id)
}

/// Asks a family for its hours: an offer without a time stays open for what it answers.
pub async fn ask_hours(
    listener: &Listener<'_>,
    tx: &Tx,
    conferences: &[ConferenceId],
    when: When,
) -> Result<Sent, Error> {
    let (scope, round, guardian) = (listener.scope, listener.round, listener.recipient.guardian.id);
    if store::asked(&**tx, scope, guardian, &ASKS, round.created_at).await? >= MOST_TEXTS {
        return person(listener, tx, conferences, "texts").await;
    }
    let rows = store::conferences(&**tx, scope, conferences).await?;
    let about = conferences.iter().filter_map(|id| rows.get(id)).map(|row| (row.student_id, row.staff_id));
    let about: Vec<_> = about.collect();
    let text = listener.ask_hours(&about);
    let rows = match &text {
        Some(text) => listener.rows(tx, text, when).await?,
        None => None,
    };
    let Some(rows) = rows else { return person(listener, tx, conferences, "no_contact").await };
    let message = rows.last().map(|row| (row.id, row.due_at));
    let held = message.map_or(listener.app.now(), |(_, due)| due).plus_s(HELD_S);
    // Before anything is offered there is time until families are no longer asked.
    let expires_at = if round.state == RoundState::Offering { held } else { held.max(round.answer_by) };
    open(listener, tx, guardian, (message.map(|(id, _)| id), Options::default(), expires_at)).await?;
    messages::insert_messages(&**tx, rows).await?;
    set(listener, tx, conferences, ConferenceState::Open, None).await?;
    Ok(Sent::Asked)
}

/// Leaves conferences to a person.
pub async fn person(
    listener: &Listener<'_>,
    tx: &Tx,
    conferences: &[ConferenceId],
    why: &'static str,
) -> Result<Sent, Error> {
    set(listener, tx, conferences, ConferenceState::Person, Some(why)).await?;
    Ok(Sent::Person(why))
}

/// Puts conferences on the waiting list: who waits longest is offered what becomes free.
pub async fn wait(listener: &Listener<'_>, tx: &Tx, conferences: &[ConferenceId]) -> Result<Sent, Error> {
    set(listener, tx, conferences, ConferenceState::Waiting, None).await?;
    Ok(Sent::Waits)
}

/// Takes open offers of a round back that nobody answered: others need their times. The families are offered what is free by the next
/// turn (`life`). False, and nothing done, if one of the families is just being attended to.
pub async fn take_back(
    tx: &Tx,
    scope: &Scope,
    round: RoundId,
    guardians: &[GuardianId],
    now: At,
) -> Result<bool, Error> {
    if guardians.is_empty() {
        return Ok(true);
    }
    if !store::try_lock(&**tx, scope, guardians).await? {
        return Ok(false);
    }
    let open = store::open_of_round(&**tx, scope, round, now).await?;
    let open: Vec<_> = open.into_iter().filter(|offer| guardians.contains(&offer.guardian_id)).collect();
    let ids: Vec<OfferId> = open.iter().map(|offer| offer.id).collect();
    store::end_offers(&**tx, scope, &ids, OfferState::Replaced).await?;
    let of = |offer: &offer::Model| -> Vec<ConferenceId> {
        Options::read(&offer.options).first().iter().map(|one| one.conference).collect()
    };
    let conferences: Vec<ConferenceId> = open.iter().flat_map(of).collect();
    let rows = store::conferences(&**tx, scope, &conferences).await?;
    let waits: Vec<_> = rows.values().filter(|row| row.state == ConferenceState::Offered).map(|row| row.id).collect();
    store::set_conferences(&**tx, scope, &waits, ConferenceState::Waiting, None, now).await?;
    Ok(true)
}

/// Sets where those of the conferences stand that have no time yet; what is booked stays booked until something else is.
async fn set(
    listener: &Listener<'_>,
    tx: &Tx,
    conferences: &[ConferenceId],
    state: ConferenceState,
    why: Option<&str>,
) -> Result<(), Error> {
    let rows = store::conferences(&**tx, listener.scope, conferences).await?;
    let done = [ConferenceState::Booked, ConferenceState::Done];
    let ids: Vec<_> = rows.values().filter(|row| !done.contains(&row.state)).map(|row| row.id).collect();
    Ok(store::set_conferences(&**tx, listener.scope, &ids, state, why, listener.app.now()).await?)
}

/// Until when an invitation is of use: three days, or until families are no longer asked.
pub fn of_use(round: &crate::entities::round::Model, now: At) -> At {
    let days = now.plus_s(3 * 86_400);
    if round.answer_by > now { days.min(round.answer_by) } else { days }
}
