//! Covers that are kept.

use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

use crate::clock::At;
use crate::entities::cover;
use crate::ids::MaterialId;
use crate::scope::Scope;

use cover::Column as C;

/// The cover of a material.
pub async fn cover(db: &impl ConnectionTrait, scope: &Scope, of: MaterialId) -> Result<Option<cover::Model>, DbErr> {
    scope.find::<cover::Entity>().filter(C::MaterialId.eq(of)).one(db).await
}

/// Takes it upon itself to fetch a cover, which nobody else then does: a new one, one of another address, one that failed before
/// `failed`, one that somebody began before `begun` and left.
pub async fn take_cover(
    db: &impl ConnectionTrait,
    scope: &Scope,
    row: &cover::Model,
    failed: At,
    begun: At,
) -> Result<bool, DbErr> {
    let known = OnConflict::columns([C::DistrictId, C::MaterialId]).do_nothing().to_owned();
    let new =
        cover::Entity::insert(row.clone().into_active_model()).on_conflict(known).exec_without_returning(db).await?;
    if new > 0 {
        return Ok(true);
    }
    let due = C::State.eq("failed").and(C::TriedAt.lt(failed));
    let due = due
        .or(C::State.eq("fetching").and(C::TriedAt.lt(begun)))
        .or(C::State.ne("fetching").and(C::Source.ne(row.source.as_str())));
    let one = scope.update::<cover::Entity>().set(changed(row)).filter(C::MaterialId.eq(row.material_id)).filter(due);
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Keeps what came of it.
pub async fn keep_cover(db: &impl ConnectionTrait, scope: &Scope, row: &cover::Model) -> Result<(), DbErr> {
    let one = scope.update::<cover::Entity>().set(changed(row)).filter(C::MaterialId.eq(row.material_id));
    one.exec(db).await.map(drop)
}

fn changed(row: &cover::Model) -> cover::ActiveModel {
    let mut changed = row.clone().into_active_model().reset_all();
    changed.id = sea_orm::NotSet;
    changed.district_id = sea_orm::NotSet;
    changed.material_id = sea_orm::NotSet;
    changed
}
