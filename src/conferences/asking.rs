//! Families whose hours nobody knows are asked for them before a round is planned: one text, and what they answer is kept as their
//! wish. Who does not answer is planned without hours.

use std::collections::BTreeMap;

use super::offering::Offering;
use super::offers::store as offers;
use super::{rounds, store};
use crate::app::App;
use crate::entities::conferences::{ConferenceState, RoundKind, RoundState};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId};
use crate::scope::Scope;

/// Families by what is to be arranged for them.
pub type Threads = BTreeMap<GuardianId, Vec<ConferenceId>>;

/// Whether families of a round can be asked for their hours: nothing was offered yet, and there is something to plan.
pub fn may_ask(kind: RoundKind, state: RoundState) -> bool {
    let early = matches!(state, RoundState::Draft | RoundState::Asking | RoundState::Planned);
    early && kind.plans_by_hours()
}

/// The families to ask: they have said nothing for this round, nobody knows their week, and they were not asked yet.
pub async fn unknown(app: &App, scope: &Scope, id: RoundId) -> Result<Threads, Error> {
    let db = app.store.read();
    let mut threads = Threads::new();
    for row in store::conferences(db, scope, id, None, &[ConferenceState::Open]).await? {
        threads.entry(row.guardian_id).or_default().push(row.id);
    }
    let guardians: Vec<GuardianId> = threads.keys().copied().collect();
    let known = store::guardians(db, scope, &guardians).await?;
    let said = store::who_wished(db, scope, id).await?;
    let asked = offers::who_was_asked(db, scope, id).await?;
    let knows = |id: &GuardianId| known.get(id).is_none_or(|guardian| guardian.availability.is_some());
    threads.retain(|id, _| !knows(id) && !said.contains(id) && !asked.contains(id));
    Ok(threads)
}

/// Says that families of a round that the asker runs are being asked; returns whom.
pub async fn begin(app: &App, scope: &Scope, id: RoundId) -> Result<Threads, Error> {
    let round = rounds::runs(app, scope, id).await?;
    if !may_ask(round.kind, round.state) {
        return Err(Error::invalid("round", "is offered already, or is one that is not planned by families' hours"));
    }
    if round.answer_by <= app.now() {
        return Err(Error::invalid("answer_by", "is over: families could not answer any more"));
    }
    let threads = unknown(app, scope, id).await?;
    if !threads.is_empty() && round.state == RoundState::Draft {
        let tx = app.store.begin().await?;
        offers::set_round(&*tx, scope, id, RoundState::Asking).await?;
        tx.commit().await?;
    }
    Ok(threads)
}

/// Asks them, each at its next hour; returns how many.
pub async fn run(app: &App, scope: &Scope, id: RoundId, threads: Threads) -> Result<usize, Error> {
    let offering = Offering::open(app, scope, id).await?;
    let mut asked = 0;
    for (guardian, conferences) in threads {
        asked += usize::from(offering.ask_hours(guardian, &conferences).await?.is_some());
        app.wake.notify_waiters();
    }
    Ok(asked)
}
