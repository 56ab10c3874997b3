//! A round is planned and every family offered its times: the plan's proposal first, and up to two other visits.

use std::collections::{BTreeMap, HashMap};

use super::offer::{self, Sent};
use super::offers::{Desk, Wanted, store};
use super::plan::{self, Placed};
use super::say::{self, Listener, When};
use super::visits::{MOST_OPTIONS, Visit, Wishes};
use crate::app::App;
use crate::entities::conferences::{ConferenceState, RoundState};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId};
use crate::people::audience::Home;
use crate::scope::Scope;

/// How long to plan.
#[derive(Clone, Copy)]
pub struct Effort<'a> {
    /// Moves to make on each thread; none: by `used` alone.
    pub steps: Option<u64>,
    /// Threads.
    pub threads: usize,
    /// Which part of the time is gone, 0 to 1.
    pub used: &'a (dyn Fn() -> f64 + Sync),
}

/// What came of an invitation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Invited {
    /// Families that were offered times.
    pub offered: usize,
    /// Families that were asked for their hours instead.
    pub asked: usize,
    /// Families left to a person.
    pub person: usize,
}

/// Plans what has no time yet around what has, and offers it. May be called again: who has an open offer or a booking keeps it.
pub async fn invite(app: &App, scope: &Scope, id: RoundId, effort: Effort<'_>) -> Result<Invited, Error> {
    let mut desk = Desk::open(app, scope, id).await?;
    let setup = desk.setup();
    let options = plan::Options { seed: setup.round.seed.unsigned_abs(), steps: effort.steps, threads: effort.threads };
    let solution = plan::plan_around(&setup.instance, &setup.kept(), options, effort.used, &mut |_| {});
    let round = setup.round.clone();
    let mut threads: BTreeMap<GuardianId, Vec<ConferenceId>> = BTreeMap::new();
    for conference in setup.conferences.iter().filter(|one| waits(one.state)) {
        threads.entry(conference.guardian_id).or_default().push(conference.id);
    }
    let mut visits = proposals(&desk, &solution, threads.keys());
    for (guardian, visits) in &visits {
        desk.note(*guardian, visits);
    }
    let home = Home::load(&app.store, scope).await?;
    let teachers = desk.setup().teachers.iter().map(|teacher| teacher.staff_id).collect::<Vec<_>>();
    let staff = say::staff_of(app.store.read(), scope, teachers.into_iter()).await?;
    let mut invited = Invited::default();
    for (guardian, conferences) in threads {
        let found = say::recipient(app.store.read(), scope, guardian).await?;
        let mut options = visits.remove(&guardian).unwrap_or_default();
        complete(&mut desk, guardian, &mut options);
        let placed: Vec<ConferenceId> = options.first().into_iter().flatten().map(|slot| slot.conference).collect();
        let left: Vec<_> = conferences.iter().copied().filter(|id| !placed.contains(id)).collect();
        let tx = app.store.begin().await?;
        store::set_conferences(&*tx, scope, &left, ConferenceState::Person, Some("none_fit"), app.now()).await?;
        let mut sent = Sent::Person("none_fit");
        match found {
            Some(recipient) if !placed.is_empty() => {
                let listener =
                    Listener { app, scope, home: &home, round: &round, staff: &staff, recipient, contact: None };
                let when = When::InItsHours { until: offer::of_use(&round, app.now()) };
                sent = offer::send(&listener, &tx, &placed, &options, &Wishes::default(), when).await?;
            }
            Some(_) => {}
            None => {
                let gone = Some("no_contact");
                store::set_conferences(&*tx, scope, &conferences, ConferenceState::Person, gone, app.now()).await?;
            }
        }
        tx.commit().await?;
        match sent {
            Sent::Offered(_) => invited.offered += 1,
            Sent::Asked => invited.asked += 1,
            Sent::Waits | Sent::Person(_) => invited.person += 1,
        }
    }
    let tx = app.store.begin().await?;
    store::set_round(&*tx, scope, id, RoundState::Offering, app.now()).await?;
    tx.commit().await?;
    app.wake.notify_waiters();
    Ok(invited)
}

fn waits(state: ConferenceState) -> bool {
    matches!(state, ConferenceState::Open | ConferenceState::Waiting)
}

/// What the plan proposes to each thread, the plan's own visit first.
fn proposals<'a>(
    desk: &Desk,
    solution: &plan::Solution,
    threads: impl Iterator<Item = &'a GuardianId>,
) -> HashMap<GuardianId, Vec<Visit>> {
    let setup = desk.setup();
    let proposed = threads.filter_map(|guardian| {
        let own = |placed: &&Placed| {
            setup.conference(placed.meeting).is_some_and(|one| one.guardian_id == *guardian && waits(one.state))
        };
        let first: Vec<Placed> = solution.placed.iter().filter(own).copied().collect();
        let others = solution.alternates.iter().filter(|other| setup.guardian(other.party) == Some(*guardian));
        let others = others.map(|other| other.placed.clone());
        let all = || std::iter::once(first.clone()).chain(others).filter_map(|placed| desk.visit(&placed)).collect();
        (!first.is_empty()).then(all).map(|visits| (*guardian, visits))
    });
    proposed.collect()
}

/// Up to three visits: the planner finds others only where they are whole and free.
fn complete(desk: &mut Desk, guardian: GuardianId, options: &mut Vec<Visit>) {
    let Some(first) = options.first().filter(|_| options.len() < MOST_OPTIONS) else { return };
    let conferences: Vec<ConferenceId> = first.iter().map(|slot| slot.conference).collect();
    let had: Vec<_> = options.iter().map(|visit| visit.iter().map(super::visits::Slot::proposed).collect()).collect();
    let none = Wishes::default();
    let wanted = Wanted { guardian, conferences: &conferences, wishes: &none, had: &had };
    options.extend(desk.next(wanted, MOST_OPTIONS - options.len()));
    desk.note(guardian, options);
}
