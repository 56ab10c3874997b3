//! The queries about minutes.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

use crate::clock::At;
use crate::db::padded;
use crate::entities::reading_log;
use crate::ids::{GuardianId, ReplyId, RowId, StudentId};
use crate::scope::{Installation, Scope};

/// Adds rows; those that this text told of already are left as they are. `false` if none was new.
pub async fn add(db: &impl ConnectionTrait, rows: Vec<reading_log::Model>) -> Result<bool, DbErr> {
    use reading_log::Column as C;
    if rows.is_empty() {
        return Ok(false);
    }
    let known = OnConflict::columns([C::DistrictId, C::ReplyId, C::StudentId]).do_nothing().to_owned();
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    Ok(reading_log::Entity::insert_many(rows).on_conflict(known).exec_without_returning(db).await? > 0)
}

/// What stands of these children since a day.
pub async fn of_students(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
    since: &str,
) -> Result<Vec<reading_log::Model>, DbErr> {
    use reading_log::Column as C;
    if students.is_empty() {
        return Ok(Vec::new());
    }
    let rows = scope.find::<reading_log::Entity>().filter(C::StudentId.is_in(padded(students)));
    let rows = rows.filter(C::Day.gte(since)).filter(C::CorrectedBy.is_null());
    rows.order_by_asc(C::Day).order_by_asc(C::Id).all(db).await
}

/// What guardians told since an instant, and stands; the newest first.
pub async fn told_since(
    db: &impl ConnectionTrait,
    guardians: &[GuardianId],
    since: At,
) -> Result<Vec<reading_log::Model>, DbErr> {
    use reading_log::Column as C;
    if guardians.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Installation.find::<reading_log::Entity>().filter(C::GuardianId.is_in(padded(guardians)));
    let rows = rows.filter(C::MadeAt.gt(since)).filter(C::CorrectedBy.is_null());
    rows.order_by_desc(C::MadeAt).order_by_desc(C::Id).all(db).await
}

/// What a text told, and stands.
pub async fn of_reply(
    db: &impl ConnectionTrait,
    scope: &Scope,
    reply: ReplyId,
) -> Result<Vec<reading_log::Model>, DbErr> {
    use reading_log::Column as C;
    let rows = scope.find::<reading_log::Entity>().filter(C::ReplyId.eq(reply)).filter(C::CorrectedBy.is_null());
    rows.order_by_asc(C::Id).all(db).await
}

/// A row by its id.
pub async fn one(db: &impl ConnectionTrait, scope: &Scope, id: RowId) -> Result<Option<reading_log::Model>, DbErr> {
    let row = scope.find::<reading_log::Entity>().filter(reading_log::Column::Id.eq(id));
    row.limit(1).one(db).await
}

/// A row stands no more: `by` is in its place.
pub async fn replace(db: &impl ConnectionTrait, scope: &Scope, id: RowId, by: RowId) -> Result<(), DbErr> {
    let row = scope.update::<reading_log::Entity>().col_expr(reading_log::Column::CorrectedBy, Expr::value(by));
    row.filter(reading_log::Column::Id.eq(id)).exec(db).await.map(drop)
}
