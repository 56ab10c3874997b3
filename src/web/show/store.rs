//! Queries that only pages ask.

use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::clock::At;
use crate::entities::{change, contact, message, reply};
use crate::ids::{ContactId, GuardianId, UpdateId};
use crate::messages::model::State;
use crate::scope::{Installation, Scope};

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

/// A contact, of whatever district: for who opens a signed link of ours.
pub async fn contact(db: &impl ConnectionTrait, id: ContactId) -> Result<Option<contact::Model>, DbErr> {
    Installation.find::<contact::Entity>().filter(contact::Column::Id.eq(id)).one(db).await
}

/// The last change of a thing on a family's card.
pub async fn last_change(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardian: GuardianId,
    what: &str,
) -> Result<Option<change::Model>, DbErr> {
    use change::Column as C;
    let query = scope.find::<change::Entity>().filter(C::GuardianId.eq(guardian)).filter(C::What.eq(what));
    query.order_by_desc(C::At).order_by_desc(C::Id).limit(1).one(db).await
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
