//! Writing rounds and what belongs to them.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use crate::clock::At;
use crate::db::in_few_lengths;
use crate::entities::conferences::{ConferenceState, RoundState};
use crate::entities::{
    Owned, attending, busy, conference, interpreter, interpreter_hours, round, round_room, round_teacher, round_window,
};
use crate::ids::{ConferenceId, InterpreterId, RoundId, RowId, StaffId};
use crate::scope::Scope;

/// Adds rows.
pub async fn add<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: Owned,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: Send,
{
    for lot in in_few_lengths(rows) {
        let rows = lot.into_iter().map(IntoActiveModel::into_active_model);
        E::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Writes a round over the one of the same id and `version`, and counts its version on. Whether it was still that one.
pub async fn save_round(db: &impl ConnectionTrait, scope: &Scope, row: &round::Model) -> Result<bool, DbErr> {
    use round::Column as C;
    let done = scope
        .update::<round::Entity>()
        .col_expr(C::Name, Expr::value(row.name.clone()))
        .col_expr(C::SlotMinutes, Expr::value(row.slot_minutes))
        .col_expr(C::BreakSlots, Expr::value(row.break_slots))
        .col_expr(C::MaxRow, Expr::value(row.max_row))
        .col_expr(C::WalkMinutes, Expr::value(row.walk_minutes))
        .col_expr(C::VideoLink, Expr::value(row.video_link.clone()))
        .col_expr(C::AnswerBy, Expr::value(row.answer_by))
        .col_expr(C::Version, Expr::value(row.version + 1))
        .filter(C::Id.eq(row.id))
        .filter(C::Version.eq(row.version))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Counts the version of a round on: what it is planned by has changed.
pub async fn bump(db: &impl ConnectionTrait, scope: &Scope, round: RoundId) -> Result<(), DbErr> {
    let next = Expr::col(round::Column::Version).add(1);
    let one = scope.update::<round::Entity>().col_expr(round::Column::Version, next);
    one.filter(round::Column::Id.eq(round)).exec(db).await.map(drop)
}

/// There is a plan: the round says when it was made, and is planned unless it has come further.
pub async fn planned(db: &impl ConnectionTrait, scope: &Scope, round: RoundId, now: At) -> Result<(), DbErr> {
    use round::Column as C;
    let at = scope.update::<round::Entity>().col_expr(C::PlannedAt, Expr::value(now));
    at.filter(C::Id.eq(round)).exec(db).await?;
    let state = scope.update::<round::Entity>().col_expr(C::State, Expr::value(RoundState::Planned));
    let early = C::State.is_in([RoundState::Draft, RoundState::Asking]);
    state.filter(C::Id.eq(round)).filter(early).exec(db).await.map(drop)
}

/// The windows of a round.
pub async fn windows(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<Vec<round_window::Model>, DbErr> {
    use round_window::Column as C;
    let all = scope.find::<round_window::Entity>().filter(C::RoundId.eq(round));
    all.order_by_asc(C::Date).order_by_asc(C::FromMinute).order_by_asc(C::Id).all(db).await
}

/// The teachers of a round.
pub async fn teachers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<Vec<round_teacher::Model>, DbErr> {
    use round_teacher::Column as C;
    scope.find::<round_teacher::Entity>().filter(C::RoundId.eq(round)).order_by_asc(C::StaffId).all(db).await
}

/// The shared rooms of a round.
pub async fn rooms(db: &impl ConnectionTrait, scope: &Scope, round: RoundId) -> Result<Vec<round_room::Model>, DbErr> {
    use round_room::Column as C;
    scope.find::<round_room::Entity>().filter(C::RoundId.eq(round)).order_by_asc(C::Id).all(db).await
}

/// Takes a window away; whether it was there.
pub async fn drop_window(db: &impl ConnectionTrait, scope: &Scope, round: RoundId, id: RowId) -> Result<bool, DbErr> {
    use round_window::Column as C;
    let done =
        scope.delete::<round_window::Entity>().filter(C::RoundId.eq(round)).filter(C::Id.eq(id)).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Takes a teacher out of a round; whether she was in it.
pub async fn drop_teacher(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    staff: StaffId,
) -> Result<bool, DbErr> {
    use round_teacher::Column as C;
    let one = scope.delete::<round_teacher::Entity>().filter(C::RoundId.eq(round)).filter(C::StaffId.eq(staff));
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Takes shared rooms away, from teachers too; whether they were there.
pub async fn drop_room(db: &impl ConnectionTrait, scope: &Scope, round: RoundId, id: RowId) -> Result<bool, DbErr> {
    use round_room::Column as C;
    let own = scope.update::<round_teacher::Entity>();
    let own = own.col_expr(round_teacher::Column::RoomId, Expr::value(None::<RowId>));
    own.filter(round_teacher::Column::RoomId.eq(id)).exec(db).await?;
    let done = scope.delete::<round_room::Entity>().filter(C::RoundId.eq(round)).filter(C::Id.eq(id)).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// The conferences of a round that are in these states, all of them where none is named; in the order of their ids.
pub async fn conferences(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    staff: Option<StaffId>,
    states: &[ConferenceState],
) -> Result<Vec<conference::Model>, DbErr> {
    use conference::Column as C;
    let mut all = scope.find::<conference::Entity>().filter(C::RoundId.eq(round));
    if !states.is_empty() {
        all = all.filter(C::State.is_in(states.iter().copied()));
    }
    if let Some(staff) = staff {
        all = all.filter(C::StaffId.eq(staff));
    }
    all.order_by_asc(C::Id).all(db).await
}

/// Adds conferences; those that are there already stay as they are.
pub async fn add_conferences(db: &impl ConnectionTrait, rows: Vec<conference::Model>) -> Result<u64, DbErr> {
    use conference::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::RoundId, C::StaffId, C::StudentId, C::GuardianId])
        .do_nothing()
        .to_owned();
    let mut added = 0;
    for lot in in_few_lengths(rows) {
        let rows = lot.into_iter().map(IntoActiveModel::into_active_model);
        added += conference::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(db).await?;
    }
    Ok(added)
}

/// Marks a conference as asked for by the teacher, or not; whether it is there.
pub async fn mark_wanted(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    id: ConferenceId,
    (wanted, slots): (bool, i16),
) -> Result<bool, DbErr> {
    use conference::Column as C;
    let one = scope.update::<conference::Entity>();
    let one = one.col_expr(C::Wanted, Expr::value(wanted)).col_expr(C::Slots, Expr::value(slots));
    Ok(one.filter(C::RoundId.eq(round)).filter(C::Id.eq(id)).exec(db).await?.rows_affected > 0)
}

/// Busy times of a member of staff that end after `from`.
pub async fn busy(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
    from: At,
) -> Result<Vec<busy::Model>, DbErr> {
    use busy::Column as C;
    let all = scope.find::<busy::Entity>().filter(C::StaffId.eq(staff)).filter(C::EndsAt.gt(from));
    all.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

/// Takes a busy time away that was typed; whether it was there.
pub async fn drop_busy(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId, id: RowId) -> Result<bool, DbErr> {
    use crate::entities::conferences::BusySource;
    use busy::Column as C;
    let one = scope.delete::<busy::Entity>().filter(C::StaffId.eq(staff)).filter(C::Id.eq(id));
    Ok(one.filter(C::Source.ne(BusySource::Calendar)).exec(db).await?.rows_affected > 0)
}

/// The rounds that a member of staff takes part in and that are not closed: what concerns her concerns them.
pub async fn bump_rounds_of(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId) -> Result<(), DbErr> {
    let next = Expr::col(round::Column::Version).add(1);
    let open = scope.update::<round::Entity>().col_expr(round::Column::Version, next);
    let open = open.filter(round::Column::State.ne(RoundState::Closed));
    open.filter(round::Column::Id.in_subquery(super::taking_part(scope, staff))).exec(db).await.map(drop)
}

/// The same for all rounds of the district: interpreters are shared by schools.
pub async fn bump_all(db: &impl ConnectionTrait, scope: &Scope) -> Result<(), DbErr> {
    let next = Expr::col(round::Column::Version).add(1);
    let open = scope.update::<round::Entity>().col_expr(round::Column::Version, next);
    open.filter(round::Column::State.ne(RoundState::Closed)).exec(db).await.map(drop)
}

/// The interpreters of the district.
pub async fn interpreters(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<interpreter::Model>, DbErr> {
    use interpreter::Column as C;
    scope.find::<interpreter::Entity>().filter(C::EndedAt.is_null()).order_by_asc(C::Id).all(db).await
}

/// When an interpreter is there, from an instant on.
pub async fn interpreter_hours(
    db: &impl ConnectionTrait,
    scope: &Scope,
    from: At,
) -> Result<Vec<interpreter_hours::Model>, DbErr> {
    use interpreter_hours::Column as C;
    let all = scope.find::<interpreter_hours::Entity>().filter(C::EndsAt.gt(from));
    all.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

/// Takes hours of an interpreter away; whether they were there.
pub async fn drop_hours(
    db: &impl ConnectionTrait,
    scope: &Scope,
    who: InterpreterId,
    id: RowId,
) -> Result<bool, DbErr> {
    use interpreter_hours::Column as C;
    let one = scope.delete::<interpreter_hours::Entity>().filter(C::InterpreterId.eq(who)).filter(C::Id.eq(id));
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// An interpreter interprets no more; whether there was one.
pub async fn end_interpreter(
    db: &impl ConnectionTrait,
    scope: &Scope,
    who: InterpreterId,
    now: At,
) -> Result<bool, DbErr> {
    use interpreter::Column as C;
    let one = scope.update::<interpreter::Entity>().col_expr(C::EndedAt, Expr::value(Some(now)));
    Ok(one.filter(C::Id.eq(who)).filter(C::EndedAt.is_null()).exec(db).await?.rows_affected > 0)
}

/// How a guardian attends, from now on.
pub async fn keep_attending(db: &impl ConnectionTrait, row: attending::Model) -> Result<(), DbErr> {
    use attending::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::GuardianId]).update_columns([C::Modes, C::Childcare]).to_owned();
    attending::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}
