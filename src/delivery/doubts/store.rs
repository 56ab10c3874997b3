//! Which doubtful texts a company is asked about next.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::clock::At;
use crate::entities::message;
use crate::ids::{DistrictId, MessageId};
use crate::messages::model::State;
use crate::messages::store::state_in;
use crate::scope::Installation;

/// A text that may have been sent.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Doubtful {
    /// The message.
    pub id: MessageId,
    /// Its district.
    pub district_id: DistrictId,
    /// E.164 or e-mail address.
    pub to_address: String,
    /// The words.
    pub body: String,
    /// Since when it is in doubt.
    pub changed_at: At,
}

/// Takes up to `most` texts of a line that became doubtful between `ages`, under a lease: no other process asks about them
/// until `again`.
pub async fn take(
    db: &impl ConnectionTrait,
    line: &str,
    owner: &str,
    ages: (At, At),
    now: At,
    again: At,
    most: u64,
) -> Result<Vec<Doubtful>, DbErr> {
    use message::Column as C;
    let next = Installation
        .find::<message::Entity>()
        .select_only()
        .column(C::Id)
        .filter(state_in(&[State::Unsure]))
        .filter(C::Line.eq(line))
        .filter(C::ChangedAt.gt(ages.0))
        .filter(C::ChangedAt.lte(ages.1))
        .filter(C::LeaseUntil.is_null().or(C::LeaseUntil.lte(now)))
        .order_by_asc(C::ChangedAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(message::Entity)
        .value(C::LeaseOwner, owner)
        .value(C::LeaseUntil, again)
        .and_where(Expr::col(C::Id).in_subquery(next))
        .returning(Query::returning().columns([C::Id, C::DistrictId, C::ToAddress, C::Body, C::ChangedAt]))
        .take();
    db.query_all(&statement).await?.iter().map(|row| Doubtful::from_query_result(row, "")).collect()
}
