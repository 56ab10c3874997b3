//! What the sweep looks for.

use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query};
use sea_orm::{ActiveEnum as _, ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait};

use crate::clock::At;
use crate::delivery::store::{ABOUT_STOPPING, PENDING};
use crate::entities::{contact, message};
use crate::ids::MessageId;
use crate::messages::model::State;
use crate::messages::store::state_in;
use crate::scope::Installation;

/// Messages whose worker is believed dead.
pub async fn orphans(db: &impl ConnectionTrait, now: At, most: u64) -> Result<Vec<MessageId>, DbErr> {
    ids_where(db, state_in(&[State::Sending]).and(message::Column::LeaseUntil.lte(now)), most).await
}

/// Messages whose use is over.
pub async fn outdated(db: &impl ConnectionTrait, now: At, most: u64) -> Result<Vec<MessageId>, DbErr> {
    // A window never closes after the message's use is over, so the index on `until_at` finds these too.
    let over = message::Column::UntilAt.lte(now).and(message::Column::ExpiresAt.lte(now));
    ids_where(db, state_in(&[State::Waiting, State::Queued]).and(over), most).await
}

/// Messages that wait for one that is no longer pending: their release was lost with a dead process. Asks by key for each
/// that waits, for those are few where first contacts are many.
pub async fn forgotten(db: &impl ConnectionTrait, most: u64) -> Result<Vec<MessageId>, DbErr> {
    let first = Alias::new("first");
    let pending = PENDING.iter().map(|state| Expr::Constant(state.to_value().into()));
    let left = Query::select()
        .expr(Expr::val(1))
        .from_as(message::Entity, first.clone())
        .and_where(Expr::col((first.clone(), message::Column::Id)).equals((message::Entity, message::Column::AfterId)))
        .and_where(Expr::col((first, message::Column::State)).is_not_in(pending))
        .take();
    ids_where(db, state_in(&[State::Waiting]).and(Expr::exists(left)), most).await
}

/// Messages for contacts that stopped after they were made.
pub async fn unwanted(db: &impl ConnectionTrait, most: u64) -> Result<Vec<MessageId>, DbErr> {
    let stopped = Installation
        .find::<contact::Entity>()
        .select_only()
        .column(contact::Column::Id)
        .filter(contact::Column::StoppedAt.is_not_null())
        .into_query();
    let condition = state_in(&PENDING)
        .and(message::Column::Kind.is_not_in(ABOUT_STOPPING))
        .and(message::Column::ContactId.in_subquery(stopped));
    ids_where(db, condition, most).await
}

async fn ids_where(db: &impl ConnectionTrait, condition: Expr, most: u64) -> Result<Vec<MessageId>, DbErr> {
    Installation
        .find::<message::Entity>()
        .select_only()
        .column(message::Column::Id)
        .filter(condition)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

/// Messages whose window closed before their turn came: they need a new one.
pub async fn missed(db: &impl ConnectionTrait, now: At, most: u64) -> Result<Vec<message::Model>, DbErr> {
    Installation
        .find::<message::Entity>()
        .filter(state_in(&[State::Waiting, State::Queued]))
        .filter(message::Column::UntilAt.lte(now))
        .filter(message::Column::ExpiresAt.gt(now))
        .limit(most)
        .all(db)
        .await
}
