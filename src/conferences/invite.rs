//! Invitations of a round: every family is offered the times that the kept plan has for it, and up to two other visits; and the
//! end of them.

use std::collections::{BTreeMap, BTreeSet};

use super::asks::Occasion;
use super::offer::Sent;
use super::offering::Offering;
use super::offers::{Desk, Wanted, store};
use super::options::Options;
use super::planning::{self, Bundle, Counts, Kept};
use super::rounds;
use super::visits::{MOST_OPTIONS, Visit, Wishes};
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{ConferenceState, OfferState, RoundKind, RoundState};
use crate::entities::round;
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId};
use crate::scope::Scope;

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

impl Invited {
    fn count(&mut self, sent: Option<Sent>) {
        match sent {
            Some(Sent::Offered(_)) => self.offered += 1,
            Some(Sent::Asked) => self.asked += 1,
            Some(Sent::Waits | Sent::Person(_)) => self.person += 1,
            None => {}
        }
    }
}

/// Invites the families of a round that the asker runs. May be called again: who has an open offer or a booking keeps it.
pub async fn invite(app: &App, scope: &Scope, id: RoundId) -> Result<Invited, Error> {
    let kept = begin(app, scope, id).await?;
    run(app, scope, id, &kept).await
}

/// Says that families are being asked from now on, by the plan that is returned: the one that the asker saw. A plan that was
/// made by other hours, teachers or windows than there are now is refused.
pub async fn begin(app: &App, scope: &Scope, id: RoundId) -> Result<Kept, Error> {
    let round = rounds::runs(app, scope, id).await?;
    if round.state == RoundState::Closed {
        return Err(Error::invalid("round", "is closed"));
    }
    if round.answer_by <= app.now() {
        return Err(Error::invalid("answer_by", "is over: families could not answer any more"));
    }
    let kept = match round.kind {
        RoundKind::TownHall => {
            return Err(Error::invalid("kind", "a town hall is one meeting for all: invite to it with words of yours"));
        }
        // Families are asked whether before there is any talk of when.
        RoundKind::HomeVisit => asked(app, scope, &round).await?,
        _ => planned(app, scope, &round).await?,
    };
    let tx = app.store.begin().await?;
    store::set_round(&*tx, scope, id, RoundState::Offering).await?;
    tx.commit().await?;
    Ok(kept)
}

async fn planned(app: &App, scope: &Scope, round: &round::Model) -> Result<Kept, Error> {
    let kept = planning::kept(app, scope, round.id).await?;
    let kept = kept.ok_or_else(|| Error::invalid("round", "is not planned yet: plan it first"))?;
    if kept.version == round.version {
        Ok(kept)
    } else {
        Err(Error::invalid("round", "was changed since it was planned: plan it again"))
    }
}

/// The families of home visits that were not asked yet; no times.
async fn asked(app: &App, scope: &Scope, round: &round::Model) -> Result<Kept, Error> {
    let open = super::store::conferences(app.store.read(), scope, round.id, None, &[ConferenceState::Open]).await?;
    let families: BTreeSet<GuardianId> = open.iter().map(|row| row.guardian_id).collect();
    let bundle = |guardian| Bundle { guardian, options: Options::default(), by_hand: Vec::new() };
    Ok(Kept {
        bundles: families.into_iter().map(bundle).collect(),
        counts: Counts::default(),
        version: round.version,
        made_at: app.now(),
    })
}

/// Offers what the plan has. What was booked or offered since it was made is not taken from anybody: whose time is gone is
/// offered the best that is free.
pub async fn run(app: &App, scope: &Scope, id: RoundId, kept: &Kept) -> Result<Invited, Error> {
    let mut offering = Offering::open(app, scope, id).await?;
    let mut threads: BTreeMap<GuardianId, Vec<ConferenceId>> = BTreeMap::new();
    for conference in offering.desk.setup().conferences.iter().filter(|one| waits(one.state)) {
        threads.entry(conference.guardian_id).or_default().push(conference.id);
    }
    let mut invited = Invited::default();
    if offering.desk.setup().round.kind == RoundKind::HomeVisit {
        for (guardian, conferences) in threads {
            // Who waits has said yes before.
            let open = |state| state == ConferenceState::Open;
            invited.count(offering.ask_visit(guardian, &conferences, open).await?);
            app.wake.notify_waiters();
        }
        return Ok(invited);
    }
    let planned = kept.bundles.iter().filter(|bundle| {
        let own = threads.get(&bundle.guardian);
        bundle.options.first().iter().all(|one| own.is_some_and(|own| own.contains(&one.conference)))
    });
    let mut visits = offering.desk.still_free(planned.map(|bundle| (bundle.guardian, &bundle.options)));
    for (guardian, visits) in &visits {
        offering.desk.note(*guardian, visits);
    }
    for (guardian, conferences) in threads {
        let options = complete(&mut offering.desk, guardian, &conferences, visits.remove(&guardian));
        invited.count(offering.offer(guardian, &conferences, (&options, Occasion::First), waits).await?);
        app.wake.notify_waiters();
    }
    Ok(invited)
}

/// Ends every open offer of a round that the asker runs: nothing is offered by the program any more. Bookings stand.
pub async fn close(app: &App, scope: &Scope, id: RoundId) -> Result<(), Error> {
    rounds::runs(app, scope, id).await?;
    let tx = app.store.begin().await?;
    let open = store::open_of_round(&*tx, scope, id, At(0)).await?;
    let ids: Vec<_> = open.iter().map(|offer| offer.id).collect();
    store::end_offers(&*tx, scope, &ids, OfferState::Expired).await?;
    store::set_round(&*tx, scope, id, RoundState::Closed).await?;
    Ok(tx.commit().await?)
}

fn waits(state: ConferenceState) -> bool {
    matches!(state, ConferenceState::Open | ConferenceState::Waiting)
}

/// Up to three visits: the planner finds others only where they are whole and free.
fn complete(desk: &mut Desk, guardian: GuardianId, wanted: &[ConferenceId], planned: Option<Vec<Visit>>) -> Vec<Visit> {
    let mut options = planned.unwrap_or_default();
    let conferences: Vec<ConferenceId> = match options.first() {
        Some(first) => first.iter().map(|slot| slot.conference).collect(),
        None => wanted.to_vec(),
    };
    if options.len() < MOST_OPTIONS {
        let had: Vec<_> =
            options.iter().map(|visit| visit.iter().map(super::visits::Slot::proposed).collect()).collect();
        let none = Wishes::default();
        let wanted = Wanted { guardian, conferences: &conferences, wishes: &none, had: &had };
        options.extend(desk.next(wanted, MOST_OPTIONS - options.len()));
        desk.note(guardian, &options);
    }
    options
}
