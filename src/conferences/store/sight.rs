//! What a round's board is read from, beside what planning reads: people by id, and bookings that came to pass.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect};

use super::facts::by_ids;
use crate::entities::conferences::{BookingState, ConferenceState};
use crate::entities::{booking, conference, guardian, interpreter, proposal, student};
use crate::ids::{GuardianId, InterpreterId, RoundId, StudentId};
use crate::scope::Scope;

/// Students by id.
pub async fn students(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StudentId],
) -> Result<HashMap<StudentId, student::Model>, DbErr> {
    let rows = by_ids::<student::Entity, _>(db, scope, student::Column::Id, ids).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Guardians by id.
pub async fn guardians(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[GuardianId],
) -> Result<HashMap<GuardianId, guardian::Model>, DbErr> {
    let rows = by_ids::<guardian::Entity, _>(db, scope, guardian::Column::Id, ids).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Interpreters by id, those who have left included.
pub async fn interpreters_by(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[InterpreterId],
) -> Result<HashMap<InterpreterId, interpreter::Model>, DbErr> {
    let rows = by_ids::<interpreter::Entity, _>(db, scope, interpreter::Column::Id, ids).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The bookings of a round that stand or came to pass, in order of time.
pub async fn kept_bookings(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let kept = [BookingState::Booked, BookingState::Held, BookingState::Missed];
    let all = scope.find::<booking::Entity>().filter(C::RoundId.eq(round)).filter(C::State.is_in(kept));
    all.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

/// How many conferences of these rounds stand where.
pub async fn tallies(
    db: &impl ConnectionTrait,
    scope: &Scope,
    rounds: &[RoundId],
) -> Result<Vec<(RoundId, ConferenceState, i64)>, DbErr> {
    use conference::Column as C;
    let all = scope.find::<conference::Entity>().filter(C::RoundId.is_in(rounds.iter().copied()));
    let all = all.select_only().columns([C::RoundId, C::State]).column_as(C::Id.count(), "count");
    all.group_by(C::RoundId).group_by(C::State).into_tuple().all(db).await
}

/// Writes the families of a kept plan anew, if they are still as they were read; whether they were.
pub async fn change_bundles(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    (before, after): (&str, String),
) -> Result<bool, DbErr> {
    use proposal::Column as C;
    let one = scope.update::<proposal::Entity>().filter(C::RoundId.eq(round));
    let one = one.filter(C::Bundles.eq(before)).filter(C::Progress.is_null());
    Ok(one.col_expr(C::Bundles, Expr::value(after)).exec(db).await?.rows_affected > 0)
}
