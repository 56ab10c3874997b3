//! What families were asked last.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect};

use crate::clock::At;
use crate::db::padded;
use crate::entities::conferences::OfferState;
use crate::entities::offer;
use crate::ids::{GuardianId, RoundId};
use crate::scope::{Installation, Scope};

/// The newest offer of each guardian and round that is open, or was taken back without a word; the newest first.
pub async fn last_read(
    db: &impl ConnectionTrait,
    guardians: &[GuardianId],
    now: At,
) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let query = Installation.find::<offer::Entity>().filter(C::GuardianId.is_in(padded(guardians)));
    let query = query.filter(C::ExpiresAt.gt(now)).order_by_desc(C::MadeAt).order_by_desc(C::Id);
    let mut seen = HashSet::new();
    let mut last = query.all(db).await?;
    last.retain(|one| seen.insert((one.guardian_id, one.round_id)));
    last.retain(|one| matches!(one.state, OfferState::Open | OfferState::Replaced));
    Ok(last)
}

/// The guardians of a round that were offered or asked something.
pub async fn who_was_asked(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<HashSet<GuardianId>, DbErr> {
    use offer::Column as C;
    let all = scope.find::<offer::Entity>().select_only().column(C::GuardianId).filter(C::RoundId.eq(round));
    Ok(all.into_tuple().all(db).await?.into_iter().collect())
}
