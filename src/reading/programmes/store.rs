//! The room's queries about programmes: their rows, whose turn it is, what has gone out.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::entities::packs::ProgrammeState;
use crate::entities::{programme, programme_hold, programme_turn};
use crate::ids::{GuardianId, ProgrammeId, StudentId, UpdateId};
use crate::scope::{Installation, Scope};

/// Adds a programme.
pub async fn insert(db: &impl ConnectionTrait, row: programme::Model) -> Result<(), DbErr> {
    programme::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// A programme of the district.
pub async fn programme(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ProgrammeId,
) -> Result<Option<programme::Model>, DbErr> {
    scope.find::<programme::Entity>().filter(programme::Column::Id.eq(id)).one(db).await
}

/// The programmes of the district, newest first, from a keyset cursor on.
pub async fn programmes(
    db: &impl ConnectionTrait,
    scope: &Scope,
    before: Option<ProgrammeId>,
    limit: u64,
) -> Result<Vec<programme::Model>, DbErr> {
    let mut query = scope.find::<programme::Entity>();
    if let Some(before) = before {
        query = query.filter(programme::Column::Id.lt(before));
    }
    query.order_by_desc(programme::Column::Id).limit(limit).all(db).await
}

/// Writes down what was changed by hand; a running programme looks at it at once.
pub async fn rewrite(db: &impl ConnectionTrait, scope: &Scope, row: &programme::Model, now: At) -> Result<(), DbErr> {
    use programme::Column as C;
    let update = scope
        .update::<programme::Entity>()
        .col_expr(C::Title, Expr::value(row.title.as_str()))
        .col_expr(C::Weeks, Expr::value(row.weeks))
        .col_expr(C::Calendar, Expr::value(row.calendar.as_str()))
        .col_expr(C::Days, Expr::value(row.days.as_str()))
        .col_expr(C::Audience, Expr::value(row.audience.as_str()))
        .col_expr(C::StartsOn, Expr::value(row.starts_on.as_str()))
        .filter(C::Id.eq(row.id));
    update.exec(db).await?;
    let again = scope.update::<programme::Entity>().col_expr(C::NextAt, Expr::value(now));
    again.filter(C::Id.eq(row.id)).filter(C::State.eq(ProgrammeState::Running)).exec(db).await.map(drop)
}

/// Moves a programme to another state; `false` if it stood in none of `from`.
pub async fn set_state(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ProgrammeId,
    (from, to): (&[ProgrammeState], ProgrammeState),
    next_at: Option<At>,
) -> Result<bool, DbErr> {
    use programme::Column as C;
    let update = scope
        .update::<programme::Entity>()
        .col_expr(C::State, Expr::value(to))
        .col_expr(C::NextAt, Expr::value(next_at))
        .filter(C::Id.eq(id))
        .filter(C::State.is_in(from.iter().copied()));
    Ok(update.exec(db).await?.rows_affected > 0)
}

/// As the partial index has it.
fn running() -> Expr {
    use sea_orm::ActiveEnum as _;
    let word = Expr::Constant(ProgrammeState::Running.to_value().into());
    Expr::col((programme::Entity, programme::Column::State)).eq(word)
}

/// Takes a programme that has something to do and that nobody works on.
pub async fn claim(
    db: &impl ConnectionTrait,
    owner: &str,
    now: At,
    lease_until: At,
) -> Result<Option<programme::Model>, DbErr> {
    use programme::Column as C;
    let free = C::LeaseUntil.is_null().or(C::LeaseUntil.lte(now));
    let next = Installation
        .find::<programme::Entity>()
        .select_only()
        .column(C::Id)
        .filter(running())
        .filter(C::NextAt.lte(now))
        .filter(free)
        .order_by_asc(C::NextAt)
        .limit(1)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(programme::Entity)
        .value(C::LeaseOwner, owner)
        .value(C::LeaseUntil, lease_until)
        .and_where(Expr::col(C::Id).in_subquery(next))
        .returning_all()
        .take();
    db.query_one(&statement).await?.map(|row| programme::Model::from_query_result(&row, "")).transpose()
}

/// Gives a programme back, to be looked at again at `next_at`. One that another process took over, or that was stopped or changed
/// meanwhile, is left as it is.
pub async fn release(
    db: &impl ConnectionTrait,
    scope: &Scope,
    row: &programme::Model,
    owner: &str,
    next_at: Option<At>,
) -> Result<(), DbErr> {
    use programme::Column as C;
    let mine = || {
        scope
            .update::<programme::Entity>()
            .col_expr(C::LeaseOwner, Expr::value(Option::<String>::None))
            .col_expr(C::LeaseUntil, Expr::value(Option::<At>::None))
            .filter(C::Id.eq(row.id))
            .filter(C::LeaseOwner.eq(owner))
    };
    let unchanged = mine().col_expr(C::NextAt, Expr::value(next_at)).filter(running());
    // As it was taken: who changed it meanwhile wrote another instant, and it is looked at again.
    let unchanged = match row.next_at {
        Some(at) => unchanged.filter(C::NextAt.eq(at)),
        None => unchanged.filter(C::NextAt.is_null()),
    };
    if unchanged.exec(db).await?.rows_affected == 0 {
        mine().exec(db).await?;
    }
    Ok(())
}

/// Writes down for which children of a week packs are made, and until when this process goes on; `false` if another took over.
pub async fn packed(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (id, owner): (ProgrammeId, &str),
    (week, to): (i16, Option<StudentId>),
    lease_until: At,
) -> Result<bool, DbErr> {
    use programme::Column as C;
    let update = scope
        .update::<programme::Entity>()
        .col_expr(C::PackedWeek, Expr::value(week))
        .col_expr(C::PackedTo, Expr::value(to))
        .col_expr(C::LeaseUntil, Expr::value(lease_until))
        .filter(C::Id.eq(id))
        .filter(C::LeaseOwner.eq(owner))
        .filter(running());
    Ok(update.exec(db).await?.rows_affected > 0)
}

/// The texts that went out, or were left out.
pub async fn turns(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ProgrammeId,
) -> Result<Vec<programme_turn::Model>, DbErr> {
    let query = scope.find::<programme_turn::Entity>().filter(programme_turn::Column::ProgrammeId.eq(id));
    query.order_by_asc(programme_turn::Column::Id).all(db).await
}

/// Adds a text; one that is there stays as it is.
pub async fn insert_turn(db: &impl ConnectionTrait, row: programme_turn::Model) -> Result<(), DbErr> {
    use programme_turn::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::ProgrammeId, C::Week, C::Turn]).do_nothing().to_owned();
    let row = row.into_active_model();
    programme_turn::Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// The last updates of a programme: earlier ones have left or are of no use any more.
pub async fn updates(db: &impl ConnectionTrait, scope: &Scope, id: ProgrammeId) -> Result<Vec<UpdateId>, DbErr> {
    use programme_turn::Column as C;
    let query = scope.find::<programme_turn::Entity>().select_only().column(C::UpdateId);
    let query = query.filter(C::ProgrammeId.eq(id)).filter(C::UpdateId.is_not_null());
    query.order_by_desc(C::Id).limit(4).into_tuple().all(db).await
}

/// Leaves a family out.
pub async fn put_hold(db: &impl ConnectionTrait, row: programme_hold::Model) -> Result<(), DbErr> {
    use programme_hold::Column as C;
    let mut over = OnConflict::columns([C::DistrictId, C::ProgrammeId, C::GuardianId]);
    over.update_columns([C::UntilAt]);
    let row = row.into_active_model();
    programme_hold::Entity::insert(row).on_conflict(over).exec_without_returning(db).await.map(drop)
}

/// Takes a family in again.
pub async fn remove_hold(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ProgrammeId,
    guardian: GuardianId,
) -> Result<(), DbErr> {
    let query = scope.delete::<programme_hold::Entity>().filter(programme_hold::Column::ProgrammeId.eq(id));
    query.filter(programme_hold::Column::GuardianId.eq(guardian)).exec(db).await.map(drop)
}

/// The families that are left out.
pub async fn holds(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ProgrammeId,
) -> Result<Vec<programme_hold::Model>, DbErr> {
    let query = scope.find::<programme_hold::Entity>().filter(programme_hold::Column::ProgrammeId.eq(id));
    query.order_by_asc(programme_hold::Column::GuardianId).all(db).await
}
