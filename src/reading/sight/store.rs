//! Queries that only a class view asks.

use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::clock::At;
use crate::db::padded;
use crate::entities::packs::ProgrammeState;
use crate::entities::{material, pack, pack_link, programme};
use crate::ids::{PackId, StudentId};
use crate::scope::Scope;

/// Pages of what these children were given since an instant: how many there are, and how many were opened. No more is asked.
pub async fn opened(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
    since: At,
) -> Result<(usize, usize), DbErr> {
    let query = scope.find::<pack::Entity>().select_only().column(pack::Column::Id);
    let query = query.filter(pack::Column::StudentId.is_in(padded(students))).filter(pack::Column::MadeAt.gt(since));
    let packs: Vec<PackId> = query.into_tuple().all(db).await?;
    let (mut pages, mut opened) = (0, 0);
    for some in packs.chunks(256) {
        let query = scope.find::<pack_link::Entity>().select_only().column(pack_link::Column::OpenedOn);
        let query = query.filter(pack_link::Column::PackId.is_in(padded(some)));
        let days: Vec<Option<String>> = query.into_tuple().all(db).await?;
        pages += days.len();
        opened += days.iter().flatten().count();
    }
    Ok((pages, opened))
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
