//! Packs, their pages, wishes and pauses, for many families at once.

use std::collections::{HashMap, HashSet};

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::{material, message, pack, pack_link, programme_hold, reading_wish};
use crate::ids::{GuardianId, MaterialId, PackId, ProgrammeId, StudentId, UpdateId};
use crate::messages::model::{Event, State};
use crate::messages::store::UNDONE;
use crate::scope::Scope;

/// What these guardians wished.
pub async fn wishes(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
) -> Result<Vec<reading_wish::Model>, DbErr> {
    let of = reading_wish::Column::GuardianId.is_in(padded(guardians));
    scope.find::<reading_wish::Entity>().filter(of).all(db).await
}

/// Which of these guardians a programme leaves out now.
pub async fn held(
    db: &impl ConnectionTrait,
    scope: &Scope,
    programme: ProgrammeId,
    guardians: &[GuardianId],
    now: At,
) -> Result<HashSet<GuardianId>, DbErr> {
    use programme_hold::Column as C;
    let held: Vec<GuardianId> = scope
        .find::<programme_hold::Entity>()
        .select_only()
        .column(C::GuardianId)
        .filter(C::ProgrammeId.eq(programme))
        .filter(C::GuardianId.is_in(padded(guardians)))
        .filter(C::UntilAt.is_null().or(C::UntilAt.gt(now)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(held.into_iter().collect())
}

/// The packs of these children in a week of a programme, or else those of an update.
pub async fn packs(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (of, update): (Option<(ProgrammeId, i16)>, UpdateId),
    students: &[StudentId],
) -> Result<HashMap<StudentId, pack::Model>, DbErr> {
    use pack::Column as C;
    let query = scope.find::<pack::Entity>();
    let query = match of {
        Some((programme, week)) => query.filter(C::ProgrammeId.eq(programme)).filter(C::Week.eq(week)),
        None => query.filter(C::UpdateId.eq(update)),
    };
    let rows = query.filter(C::StudentId.is_in(padded(students))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.student_id, row)).collect())
}

/// Title of each material, and whether it has a cover.
pub async fn about(
    db: &impl ConnectionTrait,
    scope: &Scope,
    materials: &[MaterialId],
) -> Result<HashMap<MaterialId, (String, bool)>, DbErr> {
    use material::Column as C;
    if materials.is_empty() {
        return Ok(HashMap::new());
    }
    let query = scope.find::<material::Entity>().select_only().columns([C::Id, C::Title, C::Cover]);
    let rows: Vec<(MaterialId, String, Option<String>)> =
        query.filter(C::Id.is_in(padded(materials))).into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(id, title, cover)| (id, (title, cover.is_some()))).collect())
}

/// The words of the pages there are of these packs.
pub async fn links(
    db: &impl ConnectionTrait,
    scope: &Scope,
    packs: &[PackId],
) -> Result<HashMap<(PackId, GuardianId), String>, DbErr> {
    use pack_link::Column as C;
    if packs.is_empty() {
        return Ok(HashMap::new());
    }
    let query = scope.find::<pack_link::Entity>().select_only().columns([C::PackId, C::GuardianId, C::Code]);
    let rows: Vec<(PackId, GuardianId, String)> =
        query.filter(C::PackId.is_in(padded(packs))).into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(pack, guardian, code)| ((pack, guardian), code)).collect())
}

/// Adds pages.
pub async fn insert_links(db: &impl ConnectionTrait, rows: Vec<pack_link::Model>) -> Result<(), DbErr> {
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        pack_link::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Adds packs; one that the child has already in that week stays as it is.
pub async fn insert_packs(db: &impl ConnectionTrait, rows: Vec<pack::Model>) -> Result<(), DbErr> {
    use pack::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::ProgrammeId, C::Week, C::StudentId]).do_nothing().to_owned();
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        pack::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Takes back what has not left of some updates for one guardian; what is in the air does not leave again if it comes back.
pub async fn withdraw_from(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (updates, guardian): (&[UpdateId], GuardianId),
    now: At,
) -> Result<u64, DbErr> {
    use message::Column as C;
    let theirs = || {
        let update = scope.update::<message::Entity>().col_expr(C::Code, Expr::value(UNDONE));
        update.filter(C::GuardianId.eq(guardian)).filter(C::UpdateId.is_in(updates.iter().copied()))
    };
    theirs().filter(C::State.is_in([State::Waiting, State::Queued, State::Sending])).exec(db).await?;
    let done = theirs().col_expr(C::State, Expr::value(State::Withdrawn)).col_expr(C::ChangedAt, Expr::value(now));
    Ok(done.filter(C::State.is_in(State::before(Event::Withdrawn))).exec(db).await?.rows_affected)
}
