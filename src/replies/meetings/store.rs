//! Which texts about conferences are still to be acted upon.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::clock::At;
use crate::db::padded;
use crate::entities::reply;
use crate::ids::ReplyId;
use crate::scope::{Installation, Scope};

/// Takes up to `most` texts that are due, the oldest first; nobody else takes them before `again`.
pub async fn take(db: &impl ConnectionTrait, now: At, again: At, most: u64) -> Result<Vec<reply::Model>, DbErr> {
    use reply::Column as C;
    let next = Installation
        .find::<reply::Entity>()
        .select_only()
        .column(C::Id)
        // As the partial index has it.
        .filter(C::ActAt.is_not_null())
        .filter(C::ActAt.lte(now))
        .order_by_asc(C::ActAt)
        .order_by_asc(C::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(reply::Entity)
        .value(C::ActAt, again)
        .and_where(Expr::col(C::Id).in_subquery(next))
        .returning_all()
        .take();
    let rows = db.query_all(&statement).await?;
    let mut rows: Vec<_> = rows.iter().map(|row| reply::Model::from_query_result(row, "")).collect::<Result<_, _>>()?;
    rows.sort_by_key(|row| (row.received_at, row.id));
    Ok(rows)
}

/// Marks texts as done, but those that somebody else has taken since; returns those that were still ours.
pub async fn settle(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ReplyId],
    lease: At,
) -> Result<Vec<ReplyId>, DbErr> {
    use reply::Column as C;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let statement = Query::update()
        .table(reply::Entity)
        .value(C::ActAt, Option::<At>::None)
        .and_where(crate::scope::of_district::<reply::Entity>(scope.district_id()))
        .and_where(Expr::col(C::Id).is_in(padded(ids)))
        .and_where(Expr::col(C::ActAt).eq(lease))
        .returning(Query::returning().column(C::Id))
        .take();
    db.query_all(&statement).await?.iter().map(|row| row.try_get("", "id")).collect()
}
