//! Two conferences of one teacher change their times: offered only where nothing stands against either, done for both or for
//! neither. Proposed ones in the kept plan; booked ones as one visit, so that they make room for each other, and both families told.

use super::book::{Ask, book};
use super::options::Proposed;
use super::plan::Placed;
use super::say::{self, Listener, When};
use super::shift::{Desk, Means, Refused, Shifted, propose, slot};
use super::visits::Visit;
use super::why::{Looking, Reason};
use crate::app::App;
use crate::clock::At;
use crate::entities::{booking, conference};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId};
use crate::messages::store as messages;
use crate::people::audience::Home;
use crate::scope::Scope;

impl Desk {
    /// Conferences of the same teacher with which the one on the desk could change times.
    pub(super) fn swaps(&self, now: At) -> Vec<ConferenceId> {
        let could = |other: &&conference::Model| self.exchange(other, now).is_some();
        let meetings = self.placed.iter().filter_map(|one| self.setup.conference(one.meeting));
        meetings.filter(could).map(|other| other.id).collect()
    }

    fn place_of(&self, conference: ConferenceId) -> Option<Placed> {
        let meeting = self.setup.meeting(conference)?;
        self.placed.iter().find(|one| one.meeting == meeting).copied()
    }

    /// Both with each other's time, the one on the desk first; none where something stands against it.
    fn exchange(&self, other: &conference::Model, now: At) -> Option<[Proposed; 2]> {
        let same = other.id != self.conference.id && other.staff_id == self.conference.staff_id;
        if !same || self.means == Means::Offer || self.means_of(other) != self.means {
            return None;
        }
        let (own, theirs) = (self.place_of(self.conference.id)?, self.place_of(other.id)?);
        let to_come = |one: &Placed| self.setup.at(one.day, one.start).is_some_and(|at| at > now);
        if self.setup.ticks(own.meeting) != self.setup.ticks(theirs.meeting) || !to_come(&own) || !to_come(&theirs) {
            return None;
        }
        let rest = self.placed.iter().filter(|one| one.meeting != own.meeting && one.meeting != theirs.meeting);
        let mut rest: Vec<Placed> = rest.copied().collect();
        let there = Placed { day: theirs.day, start: theirs.start, interpreter: None, ..own };
        let here = Placed { day: own.day, start: own.start, interpreter: None, ..theirs };
        rest.push(here);
        let there = self.free(there, &rest)?;
        rest.pop();
        rest.push(there);
        let here = self.free(here, &rest)?;
        Some([self.setup.proposed(&there)?, self.setup.proposed(&here)?])
    }

    /// The place with who interprets there, if nothing stands against it beside these.
    fn free(&self, place: Placed, beside: &[Placed]) -> Option<Placed> {
        let looking = Looking::at(&self.setup, beside);
        let at = self.setup.at(place.day, place.start)?;
        let found = looking.starts(place.meeting, Some(place.day)).into_iter().find(|one| one.starts_at == at)?;
        let interpreter = looking.interpreters(&place).first().copied();
        (found.reason == Reason::Worse).then_some(Placed { interpreter, ..place })
    }
}

/// Lets two conferences of a round that the asker runs change their times.
pub async fn swap(
    app: &App,
    scope: &Scope,
    id: RoundId,
    which: ConferenceId,
    with: ConferenceId,
) -> Result<Result<Shifted, Refused>, Error> {
    let desk = Desk::open(app, scope, id, which).await?;
    let other = desk.setup.meeting(with).and_then(|meeting| desk.setup.conference(meeting));
    let other = other.ok_or(Error::NotFound("conference"))?;
    let Some(times) = desk.exchange(other, app.now()) else { return Ok(Err(Refused::Meanwhile)) };
    let [own, theirs] = times;
    let done = match desk.means {
        Means::Propose => {
            let times = [(desk.conference.guardian_id, own), (other.guardian_id, theirs)];
            propose(app, scope, &desk, &times).await?
        }
        Means::Book | Means::Offer => both(app, scope, &desk, other, times).await?,
    };
    app.wake.notify_waiters();
    Ok(done.map(|told| Shifted { means: desk.means, told }))
}

/// Books both anew in one transaction and tells their families; whether every one of them is told.
async fn both(
    app: &App,
    scope: &Scope,
    desk: &Desk,
    other: &conference::Model,
    times: [Proposed; 2],
) -> Result<Result<bool, Refused>, Error> {
    let (db, round) = (app.store.read(), &desk.setup.round);
    let home = Home::load(&app.store, scope).await?;
    let teachers: Vec<StaffId> = desk.setup.teachers.iter().map(|one| one.staff_id).collect();
    let staff = say::staff_of(db, scope, teachers.into_iter()).await?;
    let families: Vec<GuardianId> = vec![desk.conference.guardian_id, other.guardian_id];
    let mut recipients = say::recipients(db, scope, &families).await?;
    let reviews = say::reviews(app, scope, &home).await?;
    let tx = app.store.begin().await?;
    let ask = Ask { offer: None, round: round.id, visit: times.to_vec() };
    let Some(Ok(bookings)) = book(app, &tx, scope, &[ask]).await?.pop() else { return Ok(Err(Refused::Meanwhile)) };
    let mut told = true;
    for (guardian, proposed) in families.into_iter().zip(times) {
        let own: Vec<booking::Model> =
            bookings.iter().filter(|one| one.conference_id == proposed.conference).cloned().collect();
        let visit: Visit = slot(desk, &proposed).into_iter().collect();
        let listener = recipients.remove(&guardian).map(|recipient| Listener {
            app,
            scope,
            home: &home,
            round,
            staff: &staff,
            recipient,
            reviews: &reviews,
            contact: None,
        });
        let text = listener.as_ref().and_then(|one| Some((one, one.booked(&own, &visit)?)));
        let Some((listener, text)) = text else {
            told = false;
            continue;
        };
        let until = When::InItsHours { until: proposed.starts_at };
        let rows = listener.rows(&tx, &text, until).await?.unwrap_or_default();
        told &= !rows.is_empty();
        messages::insert_messages(&*tx, rows).await?;
    }
    tx.commit().await?;
    Ok(Ok(told))
}
