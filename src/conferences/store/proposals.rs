//! Plans of rounds.

use sea_orm::sea_query::{Condition, Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

use crate::clock::At;
use crate::entities::proposal;
use crate::ids::RoundId;
use crate::scope::Scope;

/// The plan of a round.
pub async fn proposal(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<Option<proposal::Model>, DbErr> {
    scope.find::<proposal::Entity>().filter(proposal::Column::RoundId.eq(round)).one(db).await
}

/// Begins to plan; whether nobody else is at it. `empty` is kept where the round has no row yet.
pub async fn begin_plan(
    db: &impl ConnectionTrait,
    scope: &Scope,
    empty: proposal::Model,
    now: At,
) -> Result<bool, DbErr> {
    use proposal::Column as C;
    let (round, until) = (empty.round_id, empty.lease_until);
    let known = OnConflict::columns([C::DistrictId, C::RoundId]).do_nothing().to_owned();
    let row = empty.into_active_model();
    proposal::Entity::insert(row).on_conflict(known).exec_without_returning(db).await?;
    let free = Condition::any().add(C::Progress.is_null()).add(C::LeaseUntil.lte(now));
    let one = scope.update::<proposal::Entity>().filter(C::RoundId.eq(round)).filter(free);
    let one = one.col_expr(C::Progress, Expr::value(Some(0i16))).col_expr(C::LeaseUntil, Expr::value(until));
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Says how far planning has come; `None` ends it.
pub async fn tell_progress(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    percent: Option<i16>,
) -> Result<(), DbErr> {
    use proposal::Column as C;
    let one = scope.update::<proposal::Entity>().filter(C::RoundId.eq(round));
    one.col_expr(C::Progress, Expr::value(percent)).exec(db).await.map(drop)
}

/// Keeps a plan and ends planning.
pub async fn keep_plan(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (round, version): (RoundId, i64),
    bundles: String,
    counts: String,
    now: At,
) -> Result<(), DbErr> {
    use proposal::Column as C;
    let one = scope.update::<proposal::Entity>().filter(C::RoundId.eq(round));
    one.col_expr(C::Version, Expr::value(version))
        .col_expr(C::Bundles, Expr::value(bundles))
        .col_expr(C::Counts, Expr::value(counts))
        .col_expr(C::MadeAt, Expr::value(Some(now)))
        .col_expr(C::Progress, Expr::value(None::<i16>))
        .exec(db)
        .await
        .map(drop)
}
