//! Queries that only pages ask.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};

use crate::clock::At;
use crate::entities::{message, reply};
use crate::ids::{GuardianId, UpdateId};
use crate::messages::model::State;
use crate::scope::Scope;

/// When the first and the last of an update's waiting messages may leave; none if none waits.
pub async fn waiting_window(
    db: &impl ConnectionTrait,
    scope: &Scope,
    update: UpdateId,
) -> Result<Option<(At, At)>, DbErr> {
    let found: Option<(Option<At>, Option<At>)> = scope
        .find::<message::Entity>()
        .select_only()
        .column_as(message::Column::DueAt.min(), "first")
        .column_as(message::Column::DueAt.max(), "last")
        .filter(message::Column::UpdateId.eq(update))
        .filter(message::Column::State.is_in([State::Waiting, State::Queued]))
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.and_then(|(first, last)| first.zip(last)))
}

/// The last reply of each of these guardians.
pub async fn last_replies(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
) -> Result<HashMap<GuardianId, reply::Model>, DbErr> {
    let latest = scope
        .find::<reply::Entity>()
        .select_only()
        .column_as(reply::Column::Id.max(), "id")
        .filter(reply::Column::GuardianId.is_in(guardians.iter().copied()))
        .group_by(reply::Column::GuardianId)
        .into_query();
    // Ids are ordered by time (UUIDv7), so the greatest id is the last that came.
    let rows = scope.find::<reply::Entity>().filter(reply::Column::Id.in_subquery(latest)).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.guardian_id?, row))).collect())
}

/// The latest `limit` messages to all of these guardians together, newest first.
pub async fn messages_to(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
    limit: u64,
) -> Result<Vec<message::Model>, DbErr> {
    scope
        .find::<message::Entity>()
        .filter(message::Column::GuardianId.is_in(guardians.iter().copied()))
        .order_by_desc(message::Column::DueAt)
        .order_by_desc(message::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// The latest `limit` replies of all of these guardians together, newest first.
pub async fn replies_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
    limit: u64,
) -> Result<Vec<reply::Model>, DbErr> {
    scope
        .find::<reply::Entity>()
        .filter(reply::Column::GuardianId.is_in(guardians.iter().copied()))
        .order_by_desc(reply::Column::ReceivedAt)
        .order_by_desc(reply::Column::Id)
        .limit(limit)
        .all(db)
        .await
}
