//! An import as a whole: what is stored and what was read are compared, and in one transaction all of the difference is
//! written, or nothing.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::difference::Differ;
use super::plan::Tally;
use super::{Counts, Kind, Reading, Reject, store};
use crate::clock::At;
use crate::db::Store;
use crate::error::Error;
use crate::ids::Ids;
use crate::people::sample::Wish;
use crate::scope::Scope;

/// How to import.
#[derive(Clone, Copy, Debug, Default)]
pub struct How {
    /// Write nothing, only say what would be written.
    pub dry_run: bool,
    /// Import the good rows though there are bad ones.
    pub skip_bad: bool,
}

/// What an import did, or would do.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Outcome {
    /// All there is, or only what changed.
    pub kind: Kind,
    /// What the files hold.
    #[serde(flatten)]
    pub counts: Counts,
    /// Rows of schools, classes, staff, students, guardians and enrolments together.
    #[serde(flatten)]
    pub total: Tally,
    /// The same for each.
    pub tables: BTreeMap<&'static str, Tally>,
    /// What was not taken, and why.
    pub rejected: Vec<Reject>,
    /// It was written.
    pub applied: bool,
}

/// Imports `reading` into the scope's district. Unless `skip_bad`, one bad row keeps everything out; a missing file or column
/// does so in any case. `progress` hears the rows written and the rows there are.
pub async fn apply(
    store: &Store,
    scope: &Scope,
    reading: &Reading,
    how: How,
    now: Timestamp,
    ids: &Ids,
    progress: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<Outcome, Error> {
    let mut outcome = Outcome {
        kind: reading.kind,
        counts: reading.counts.clone(),
        total: Tally::default(),
        tables: BTreeMap::new(),
        rejected: reading.rejects.clone(),
        applied: false,
    };
    let refused = |rejected: &[Reject]| !rejected.is_empty() && !how.skip_bad;
    if reading.incomplete() || (refused(&outcome.rejected) && !how.dry_run) {
        return Ok(outcome);
    }
    let district = store::district(store.read(), scope).await?.ok_or(Error::NotFound("district"))?;
    // A rehearsal keeps nobody from writing.
    let tx = if how.dry_run { None } else { Some(store.begin().await?) };
    let stored = match &tx {
        Some(tx) => store::load(&**tx, scope).await?,
        None => store::load(store.read(), scope).await?,
    };
    let (plan, strays) = Differ::new(&district, stored, reading, now, ids).plan();
    outcome.rejected.extend(strays);
    if refused(&outcome.rejected) && !how.dry_run {
        return Ok(outcome);
    }
    outcome.tables = plan.tallies();
    outcome.total = outcome.tables.values().fold(Tally::default(), |sum, tally| sum.plus(*tally));
    let Some(tx) = tx else { return Ok(outcome) };
    let rows = plan.rows();
    progress(0, rows);
    store::write(&tx, scope, plan, At::from(now), &mut |done| progress(done, rows)).await?;
    tx.commit().await?;
    outcome.applied = true;
    Ok(outcome)
}

/// Keeps what guardians of the sample school said about their hours; for no more than a few dozen of them.
pub async fn keep_wishes(store: &Store, scope: &Scope, wishes: &[Wish]) -> Result<(), Error> {
    let mut said = Vec::new();
    for wish in wishes {
        let windows = serde_json::to_string(&wish.windows).map_err(|fault| Error::Fault(fault.to_string()))?;
        said.push((&*wish.guardian, windows));
    }
    let tx = store.begin().await?;
    store::set_availability(&tx, scope, &said).await?;
    Ok(tx.commit().await?)
}
