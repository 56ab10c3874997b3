//! What is said of single conferences before they are arranged: that the teacher asks for one, and how long it takes.

use serde::Deserialize;

use super::rounds::may_run;
use super::store;
use crate::app::App;
use crate::entities::conference;
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId, StaffId};
use crate::scope::{Reach, Scope};

/// Longest conference, slots.
const MOST_SLOTS: i16 = 12;

/// A mark; what is missing stays.
#[derive(Clone, Copy, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Mark {
    /// The teacher asks for it.
    pub wanted: Option<bool>,
    /// Length, slots.
    pub slots: Option<i16>,
}

/// The conferences of a round that the asker may see: a teacher her own.
pub async fn seen(app: &App, scope: &Scope, id: RoundId) -> Result<Vec<conference::Model>, Error> {
    let db = app.store.read();
    store::round(db, scope, id).await?.ok_or(Error::NotFound("round"))?;
    Ok(store::conferences(db, scope, id, own(scope), &[]).await?)
}

fn own(scope: &Scope) -> Option<StaffId> {
    match scope.reach() {
        Reach::Classes(staff) => Some(*staff),
        Reach::District | Reach::Schools(_) => None,
    }
}

/// Marks one that the asker may see.
pub async fn mark(app: &App, scope: &Scope, id: RoundId, which: ConferenceId, mark: Mark) -> Result<(), Error> {
    let all = seen(app, scope, id).await?;
    let row = all.into_iter().find(|one| one.id == which).ok_or(Error::NotFound("conference"))?;
    let (wanted, slots) = (mark.wanted.unwrap_or(row.wanted), mark.slots.unwrap_or(row.slots));
    if !(1..=MOST_SLOTS).contains(&slots) {
        return Err(Error::invalid("slots", format!("must be 1 to {MOST_SLOTS}")));
    }
    let round = store::round(app.store.read(), scope, id).await?.ok_or(Error::NotFound("round"))?;
    if slots != row.slots && !may_run(scope, round.school_id) {
        return Err(Error::Forbidden(
            "only coordinators of the school and administrators change a conference's length",
        ));
    }
    let tx = app.store.begin().await?;
    if !store::mark_wanted(&*tx, scope, id, which, (wanted, slots)).await? {
        return Err(Error::NotFound("conference"));
    }
    store::bump(&*tx, scope, id).await?;
    Ok(tx.commit().await?)
}
