//! Queries that only a class view asks.

use std::collections::BTreeSet;

use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::clock::At;
use crate::db::padded;
use crate::entities::packs::ProgrammeState;
use crate::entities::{material, pack, pack_link, programme};
use crate::ids::{GuardianId, PackId, StudentId};
use crate::scope::Scope;

/// Pages of families.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// How many there are.
    pub pages: usize,
    /// How many were opened. No more is asked.
    pub opened: usize,
    /// Of how many guardians.
    pub families: usize,
}

/// Pages of what these children were given since an instant.
pub async fn opened(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
    since: At,
) -> Result<Pages, DbErr> {
    let query = scope.find::<pack::Entity>().select_only().column(pack::Column::Id);
    let query = query.filter(pack::Column::StudentId.is_in(padded(students))).filter(pack::Column::MadeAt.gt(since));
    let packs: Vec<PackId> = query.into_tuple().all(db).await?;
    let mut all = Pages::default();
    let mut guardians: BTreeSet<GuardianId> = BTreeSet::new();
    for some in packs.chunks(256) {
        let columns = [pack_link::Column::GuardianId, pack_link::Column::OpenedOn];
        let query = scope.find::<pack_link::Entity>().select_only().columns(columns);
        let query = query.filter(pack_link::Column::PackId.is_in(padded(some)));
        for (guardian, opened) in query.into_tuple::<(GuardianId, Option<String>)>().all(db).await? {
            guardians.insert(guardian);
            (all.pages, all.opened) = (all.pages + 1, all.opened + usize::from(opened.is_some()));
        }
    }
    all.families = guardians.len();
    Ok(all)
}

/// Programmes in a state, newest first.
pub async fn programmes(
    db: &impl ConnectionTrait,
    scope: &Scope,
    state: ProgrammeState,
    most: u64,
) -> Result<Vec<programme::Model>, DbErr> {
    let query = scope.find::<programme::Entity>().filter(programme::Column::State.eq(state));
    query.order_by_desc(programme::Column::Id).limit(most).all(db).await
}

/// Materials that are not shared any more, those that were withdrawn last first.
pub async fn withdrawn(db: &impl ConnectionTrait, scope: &Scope, most: u64) -> Result<Vec<material::Model>, DbErr> {
    let query = scope.find::<material::Entity>().filter(material::Column::WithdrawnAt.is_not_null());
    query.order_by_desc(material::Column::WithdrawnAt).order_by_desc(material::Column::Id).limit(most).all(db).await
}
