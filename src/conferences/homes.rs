//! A person who knows the family says whether two adults of a child are one household: a roster cannot. Two that live apart have a
//! conference and a thread each, and neither hears of the other's.

use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::entities::conferences::ConferenceState;
use crate::entities::{conference, home_word, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RowId};
use crate::people::store as people;
use crate::scope::{Reach, Scope};

/// What is said of two adults.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeSaid {
    /// One adult.
    pub one: GuardianId,
    /// The other.
    pub other: GuardianId,
    /// One household, or two.
    pub together: bool,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Parted {
    /// Conferences to which both came: of the first alone now.
    pub parted: usize,
    /// Conferences that were added for the other.
    pub added: u64,
}

/// Keeps what is said. Where two live apart, conferences of open rounds to which both came are the first one's, with whatever
/// was booked, and the other gets its own to be planned and offered. Where they live together, what was arranged stays as it
/// is, and rounds that are filled from now on have one thread.
pub async fn say(app: &App, scope: &Scope, by: &staff::Model, said: HomeSaid) -> Result<Parted, Error> {
    if matches!(scope.reach(), Reach::Classes(_)) {
        return Err(Error::Forbidden("only coordinators and administrators say who lives together"));
    }
    let db = app.store.read();
    for id in [said.one, said.other] {
        people::guardian(db, scope, id).await?.ok_or(Error::NotFound("guardian"))?;
    }
    if said.one == said.other || !store::share_a_child(db, scope, said.one, said.other).await? {
        return Err(Error::invalid("other", "has no child in common with the first"));
    }
    let row = home_word::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        one_id: said.one.min(said.other),
        other_id: said.one.max(said.other),
        together: said.together,
        said_by: by.id,
        said_at: app.now(),
    };
    let tx = app.store.begin().await?;
    store::say_home(&*tx, row).await?;
    let both = if said.together { Vec::new() } else { store::of_both(&*tx, scope, said.one, said.other).await? };
    let ids: Vec<ConferenceId> = both.iter().map(|one| one.id).collect();
    store::come_alone(&*tx, scope, &ids).await?;
    let own = both.into_iter().filter_map(|one| own(app, one)).collect();
    let added = store::add_conferences(&*tx, own).await?;
    if !ids.is_empty() {
        store::bump_all(&*tx, scope).await?;
    }
    tx.commit().await?;
    Ok(Parted { parted: ids.len(), added })
}

/// The conference of who came along.
fn own(app: &App, shared: conference::Model) -> Option<conference::Model> {
    Some(conference::Model {
        id: ConferenceId(app.ids.uuid(app.clock.now())),
        guardian_id: shared.with_id?,
        with_id: None,
        state: ConferenceState::Open,
        reason: None,
        changed_at: app.now(),
        ..shared
    })
}
