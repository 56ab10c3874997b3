//! What families were asked besides conferences, and which copies their texts name.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};

use crate::clock::At;
use crate::db::padded;
use crate::entities::message;
use crate::ids::{GuardianId, MessageId, UpdateId};
use crate::messages::model::State;
use crate::scope::Installation;

/// A message that asked something.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Asking {
    /// The message.
    pub id: MessageId,
    /// Whom.
    pub guardian_id: Option<GuardianId>,
    /// Template id.
    pub kind: String,
    /// By which update.
    pub update_id: Option<UpdateId>,
    /// When it was due.
    pub due_at: At,
}

/// Messages of these kinds that guardians were to have between two instants, the newest first.
pub async fn asking(
    db: &impl ConnectionTrait,
    guardians: &[GuardianId],
    kinds: &[&str],
    (since, until): (At, At),
) -> Result<Vec<Asking>, DbErr> {
    use message::Column as C;
    let never = [State::Failed, State::Withdrawn, State::Expired, State::Waiting];
    Installation
        .find::<message::Entity>()
        .select_only()
        .columns([C::Id, C::GuardianId, C::Kind, C::UpdateId, C::DueAt])
        .filter(C::GuardianId.is_in(padded(guardians)))
        .filter(C::DueAt.gt(since))
        .filter(C::DueAt.lte(until))
        .filter(C::Kind.is_in(kinds.iter().copied()))
        .filter(C::State.is_not_in(never))
        .order_by_desc(C::DueAt)
        .order_by_desc(C::Id)
        .into_model()
        .all(db)
        .await
}
