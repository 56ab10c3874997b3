//! Feeds, and how far the import of each is.

use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use crate::clock::At;
use crate::entities::catalogue;
use crate::ids::RowId;
use crate::scope::{Installation, Scope};

use catalogue::Column as C;

/// The feed of an address.
pub async fn feed_at(
    db: &impl ConnectionTrait,
    scope: &Scope,
    address: &str,
) -> Result<Option<catalogue::Model>, DbErr> {
    scope.find::<catalogue::Entity>().filter(C::Address.eq(address)).one(db).await
}

/// A feed.
pub async fn feed(db: &impl ConnectionTrait, scope: &Scope, id: RowId) -> Result<Option<catalogue::Model>, DbErr> {
    scope.find::<catalogue::Entity>().filter(C::Id.eq(id)).one(db).await
}

/// All feeds, as they came.
pub async fn feeds(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<catalogue::Model>, DbErr> {
    scope.find::<catalogue::Entity>().order_by_asc(C::Id).all(db).await
}

/// Imports of any district that nobody goes on with.
pub async fn left(db: &impl ConnectionTrait, now: At) -> Result<Vec<catalogue::Model>, DbErr> {
    let all = Installation.find::<catalogue::Entity>().filter(C::State.eq("underway"));
    all.filter(C::LeaseUntil.lt(now)).order_by_asc(C::Id).all(db).await
}

/// Adds a feed.
pub async fn add_feed(db: &impl ConnectionTrait, row: catalogue::Model) -> Result<(), DbErr> {
    catalogue::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// Begins an import: `row` is what it begins with. Refused while another imports it, unless `by_force`.
pub async fn take_feed(
    db: &impl ConnectionTrait,
    scope: &Scope,
    row: &catalogue::Model,
    now: At,
    by_force: bool,
) -> Result<bool, DbErr> {
    let one = scope.update::<catalogue::Entity>().set(all(row)).filter(C::Id.eq(row.id));
    let free = C::LeaseUntil.is_null().or(C::LeaseUntil.lt(now));
    let one = if by_force { one } else { one.filter(free) };
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Writes how far an import is, if it is still this process's.
pub async fn go_on(
    db: &impl ConnectionTrait,
    scope: &Scope,
    owner: &str,
    row: &catalogue::Model,
) -> Result<bool, DbErr> {
    let one = scope.update::<catalogue::Entity>().set(all(row)).filter(C::Id.eq(row.id));
    Ok(one.filter(C::LeaseOwner.eq(owner)).exec(db).await?.rows_affected > 0)
}

fn all(row: &catalogue::Model) -> catalogue::ActiveModel {
    let mut changed = row.clone().into_active_model().reset_all();
    changed.id = sea_orm::NotSet;
    changed.district_id = sea_orm::NotSet;
    changed
}
