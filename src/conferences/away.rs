//! A teacher cannot be there after all: those hours are blocked, the conferences in them are set free, and the families concerned
//! are offered other times, found for all of them together with the fewest others disturbed. Nobody else who has booked is touched.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::asks::Occasion;
use super::offer::{self, Sent};
use super::offers::{Desk, Wanted, store};
use super::options::{Options, Proposed};
use super::people::{self, Stretch};
use super::rounds::runs;
use super::say::{self, Listener, Text, When};
use super::visits::{MOST_OPTIONS, Slot, Visit, Wishes};
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::{BookingState, ConferenceState};
use crate::entities::{booking, busy, round, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId};
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::{Home, Recipient};
use crate::scope::Scope;

/// Who cannot be there, and when.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeacherAway {
    /// Who.
    pub teacher: StaffId,
    /// When.
    pub when: Stretch,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Away {
    /// Families whose conference fell away.
    pub families: usize,
    /// Those of them that were offered other times.
    pub offered: usize,
    /// Those for whom no time is free: they are offered the first that becomes so.
    pub waiting: usize,
    /// Those left to a person: they cannot read in time that it does not take place, or were asked often enough.
    pub person: usize,
    /// Families that had not answered and are offered other times than before.
    pub moved: usize,
}

/// What a family loses: where its conferences were.
type Fallen = BTreeMap<GuardianId, Vec<booking::Model>>;

/// Blocks the hours of a teacher and sees to all whose conferences were in them. A coordinator of the school does so, or an
/// administrator. Run again for the same hours it does what is left to do.
pub async fn away(app: &App, scope: &Scope, by: &staff::Model, id: RoundId, who: TeacherAway) -> Result<Away, Error> {
    let round = runs(app, scope, id).await?;
    let teachers = store::teachers(app.store.read(), scope, &[id]).await?;
    if !teachers.iter().any(|one| one.staff_id == who.teacher) {
        return Err(Error::invalid("teacher", "does not take part in this round"));
    }
    let span = (At::from(who.when.from), At::from(who.when.to));
    let mut known = people::busy(app, scope, by, who.teacher).await?;
    if !known.iter().any(|busy| busy.starts_at <= span.0 && span.1 <= busy.ends_at) {
        known.push(people::block(app, scope, by, who.teacher, who.when).await?);
    }
    let home = Home::load(&app.store, scope).await?;
    let reviews = say::reviews(app, scope, &home).await?;
    let tx = app.store.begin().await?;
    let fallen = set_free(app, &tx, scope, &round, who.teacher, span).await?;
    let void = void_offers(app, &tx, scope, &round, who.teacher, &known).await?;
    let mut came = Away { families: fallen.len(), moved: void.len(), ..Away::default() };
    offer::take_back(&tx, scope, id, &void, app.now()).await?;
    if !fallen.is_empty() {
        let everyone = teachers.iter().map(|one| one.staff_id);
        let staff = say::staff_of(&*tx, scope, everyone).await?;
        let asking = Asking { app, scope, home: &home, round: &round, staff: &staff, reviews: &reviews };
        ask_anew(&asking, &tx, &fallen, &mut came).await?;
    }
    tx.commit().await?;
    app.wake.notify_waiters();
    Ok(came)
}

/// Ends what is booked with a teacher in these hours; its conferences wait for another time.
async fn set_free(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    round: &round::Model,
    teacher: StaffId,
    span: (At, At),
) -> Result<Fallen, Error> {
    let now = app.now();
    // Nobody books with the teacher from here on.
    store::lock(&**tx, scope, &[teacher], &[], &[], &[]).await?;
    let standing = store::standing(&**tx, scope, span, &[teacher], &[], &[]).await?;
    let gone = standing.into_iter().filter(|one| one.round_id == round.id && one.starts_at > now);
    let gone: Vec<booking::Model> = gone.filter(|one| one.staff_id == teacher).collect();
    let ids: Vec<_> = gone.iter().map(|one| one.id).collect();
    let conferences: Vec<ConferenceId> = gone.iter().map(|one| one.conference_id).collect();
    store::end_bookings(&**tx, scope, &ids, BookingState::Cancelled, now).await?;
    store::set_conferences(&**tx, scope, &conferences, ConferenceState::Waiting, None, now).await?;
    let mut fallen = Fallen::new();
    gone.into_iter().for_each(|one| fallen.entry(one.guardian_id).or_default().push(one));
    Ok(fallen)
}

/// Families whose open offer has no number left that holds: the others may go on choosing.
async fn void_offers(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    round: &round::Model,
    teacher: StaffId,
    away: &[busy::Model],
) -> Result<Vec<GuardianId>, Error> {
    let open = store::open_of_round(&**tx, scope, round.id, app.now()).await?;
    let options: Vec<(GuardianId, Options)> =
        open.iter().map(|offer| (offer.guardian_id, Options::read(&offer.options))).collect();
    let named = options.iter().flat_map(|(_, options)| options.0.iter().flatten()).map(|one| one.conference);
    let rows = store::conferences(&**tx, scope, &named.collect::<Vec<_>>()).await?;
    let falls = |one: &Proposed| {
        let theirs = rows.get(&one.conference).is_some_and(|row| row.staff_id == teacher);
        theirs && away.iter().any(|away| one.starts_at < away.ends_at && away.starts_at < one.ends_at)
    };
    let void = options.into_iter().filter(|(_, options)| options.0.iter().all(|visit| visit.iter().any(falls)));
    Ok(void.map(|(guardian, _)| guardian).collect())
}

/// What is the same for all families that are asked.
#[derive(Clone, Copy)]
struct Asking<'a> {
    app: &'a App,
    scope: &'a Scope,
    home: &'a Home,
    round: &'a round::Model,
    staff: &'a HashMap<StaffId, staff::Model>,
    reviews: &'a Reviews,
}

/// Offers other times to all whose conference fell away.
async fn ask_anew(asking: &Asking<'_>, tx: &Tx, fallen: &Fallen, came: &mut Away) -> Result<(), Error> {
    let (app, scope, round) = (asking.app, asking.scope, asking.round);
    let mut desk = Desk::open_in(&**tx, scope, round.id, app.now()).await?;
    let had: Vec<Vec<Proposed>> = fallen.values().map(|rows| rows.iter().map(proposed).collect()).collect();
    let (mut visits, mut moved) = desk.repair(&had);
    if !offer::take_back(tx, scope, round.id, &moved, app.now()).await? {
        // One of those who would have to move is just answering: then without them.
        (visits, moved) = Default::default();
    }
    came.moved += moved.len();
    moved.iter().for_each(|guardian| desk.note(*guardian, &[]));
    for (guardian, visit) in &visits {
        desk.note(*guardian, std::slice::from_ref(visit));
    }
    let guardians: Vec<GuardianId> = fallen.keys().copied().collect();
    let mut recipients = say::recipients(&**tx, scope, &guardians).await?;
    for ((guardian, rows), had) in fallen.iter().zip(&had) {
        let options = options(&desk, *guardian, had, visits.remove(guardian));
        desk.note(*guardian, &options);
        match ask(asking, tx, recipients.remove(guardian), rows, &options).await? {
            Sent::Offered(_) => came.offered += 1,
            Sent::Waits => came.waiting += 1,
            Sent::Asked | Sent::Person(_) => came.person += 1,
        }
    }
    Ok(())
}

/// The visit that was found for a family, and others beside it.
fn options(desk: &Desk, guardian: GuardianId, had: &[Proposed], found: Option<Visit>) -> Vec<Visit> {
    let conferences: Vec<ConferenceId> = had.iter().map(|one| one.conference).collect();
    let none = Wishes::default();
    let mut known = vec![had.to_vec()];
    let mut options: Vec<Visit> = found.into_iter().filter(|visit| visit.len() == had.len()).collect();
    known.extend(options.iter().map(|visit| visit.iter().map(Slot::proposed).collect()));
    let wanted = Wanted { guardian, conferences: &conferences, wishes: &none, had: &known };
    options.extend(desk.next(wanted, MOST_OPTIONS - options.len()));
    options
}

/// One family: that its conference cannot take place, and in a text of its own other times. Who cannot read that in time is for a
/// person to call.
async fn ask(
    asking: &Asking<'_>,
    tx: &Tx,
    recipient: Option<Recipient>,
    rows: &[booking::Model],
    options: &[Visit],
) -> Result<Sent, Error> {
    let Asking { app, scope, home, round, staff, reviews } = *asking;
    let conferences: Vec<ConferenceId> = rows.iter().map(|one| one.conference_id).collect();
    let of_use = offer::of_use(round, app.now());
    // Of use only if it is read before the family sets out.
    let before = rows.iter().map(|one| one.starts_at).min().map_or(of_use, |old| of_use.min(old));
    let mut told = None;
    if let Some(recipient) = recipient {
        let listener = Listener { app, scope, home, round, staff, recipient, reviews, contact: None };
        let children = store::conferences(&**tx, scope, &conferences).await?;
        let off = |row: &booking::Model| listener.off(row, children.get(&row.conference_id)?.student_id);
        let texts: Option<Vec<Text<'_>>> = rows.iter().map(off).collect();
        if let Some(text) = texts.and_then(together) {
            let rows = listener.rows(tx, &text, When::InItsHours { until: before }).await?;
            told = rows.map(|rows| (rows, listener));
        }
    }
    let Some((off, listener)) = told else {
        let why = "teacher_away";
        store::set_conferences(&**tx, scope, &conferences, ConferenceState::Person, Some(why), app.now()).await?;
        return Ok(Sent::Person(why));
    };
    let said = off.last().map(|row| row.id);
    messages::insert_messages(&**tx, off).await?;
    if options.is_empty() {
        return offer::wait(&listener, tx, &conferences).await;
    }
    let when = When::InItsHours { until: of_use };
    let sent = offer::send(&listener, tx, &conferences, options, (&Wishes::default(), Occasion::First), when).await?;
    if let (Sent::Offered(id), Some(said)) = (sent, said) {
        let message = store::offers(&**tx, scope, &[id]).await?.get(&id).and_then(|offer| offer.message_id);
        if let Some(message) = message {
            messages::follow(&**tx, scope, message, said).await?;
        }
    }
    Ok(sent)
}

/// Several texts of one kind as one.
fn together(texts: Vec<Text<'_>>) -> Option<Text<'_>> {
    let mut texts = texts.into_iter();
    let mut first = texts.next()?;
    for text in texts {
        first.parts.extend(text.parts);
        let new: Vec<_> =
            text.students.into_iter().filter(|one| !first.students.iter().any(|had| had.id == one.id)).collect();
        first.students.extend(new);
    }
    Some(first)
}

fn proposed(row: &booking::Model) -> Proposed {
    Proposed {
        conference: row.conference_id,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        mode: row.mode,
        interpreter: row.interpreter_id,
    }
}
