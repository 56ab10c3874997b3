//! The words kept with an update.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, Select};

use crate::clock::At;
use crate::entities::{UpdateState, update};
use crate::ids::{GuardianId, StaffId, UpdateId};
use crate::messages::threads::store as threads;
use crate::scope::Scope;

/// Writes down the words of an update, and whether somebody waits for more.
pub async fn keep(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: UpdateId,
    words: &str,
    waiting: bool,
) -> Result<(), DbErr> {
    scope
        .update::<update::Entity>()
        .col_expr(update::Column::Words, Expr::value(words))
        .col_expr(update::Column::Waiting, Expr::value(waiting))
        .filter(update::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

/// Lets the making of messages begin again; `false` if it has not ended, or nobody waits (any more).
pub async fn reopen(db: &impl ConnectionTrait, scope: &Scope, id: UpdateId) -> Result<bool, DbErr> {
    let done = scope
        .update::<update::Entity>()
        .col_expr(update::Column::State, Expr::value(UpdateState::Composing))
        .col_expr(update::Column::Cursor, Expr::value(Option::<GuardianId>::None))
        .col_expr(update::Column::LeaseOwner, Expr::value(Option::<String>::None))
        .col_expr(update::Column::LeaseUntil, Expr::value(Option::<At>::None))
        .filter(update::Column::Id.eq(id))
        .filter(update::Column::State.eq(UpdateState::Composed))
        .filter(update::Column::Waiting.eq(true))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Nobody waits any more: the update was taken back.
pub async fn forget_waiting(db: &impl ConnectionTrait, scope: &Scope, id: UpdateId) -> Result<(), DbErr> {
    scope
        .update::<update::Entity>()
        .col_expr(update::Column::Waiting, Expr::value(false))
        .filter(update::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

/// Updates that `asker` may look at and that wait for a person's words, the oldest first, from a keyset cursor on.
pub async fn waiting(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    after: Option<UpdateId>,
    limit: u64,
) -> Result<Vec<update::Model>, DbErr> {
    let mut query = all_waiting(scope, asker);
    if let Some(after) = after {
        query = query.filter(update::Column::Id.gt(after));
    }
    query.order_by_asc(update::Column::Id).limit(limit).all(db).await
}

/// How many updates that `asker` may look at wait for a person's words.
pub async fn count_waiting(db: &impl ConnectionTrait, scope: &Scope, asker: StaffId) -> Result<i64, DbErr> {
    let query = all_waiting(scope, asker).select_only().column_as(update::Column::Id.count(), "n");
    Ok(query.into_tuple().one(db).await?.unwrap_or(0))
}

fn all_waiting(scope: &Scope, asker: StaffId) -> Select<update::Entity> {
    // With the word written out, so that both databases take the partial index.
    let waits = Expr::col((update::Entity, update::Column::Waiting)).eq(Expr::Constant(true.into()));
    scope.find::<update::Entity>().filter(threads::updates_seen(scope, asker)).filter(waits)
}
