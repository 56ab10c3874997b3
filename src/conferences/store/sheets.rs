//! Sheets: what a conference is prepared with, and what was agreed.

use sea_orm::sea_query::{Condition, Expr, LockType, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::entities::{conference, sheet};
use crate::ids::{ConferenceId, GuardianId};
use crate::scope::Scope;

/// The sheet of a conference, if anything was ever written on it.
pub async fn sheet(
    db: &impl ConnectionTrait,
    scope: &Scope,
    conference: ConferenceId,
) -> Result<Option<sheet::Model>, DbErr> {
    scope.find::<sheet::Entity>().filter(sheet::Column::ConferenceId.eq(conference)).one(db).await
}

/// The sheet of a conference, locked until the transaction ends; `blank` where there was none yet.
pub async fn sheet_to_write(
    db: &impl ConnectionTrait,
    scope: &Scope,
    blank: sheet::Model,
) -> Result<Option<sheet::Model>, DbErr> {
    use sheet::Column as C;
    let conference = blank.conference_id;
    let known = OnConflict::columns([C::DistrictId, C::ConferenceId]).do_nothing().to_owned();
    sheet::Entity::insert(blank.into_active_model()).on_conflict(known).exec_without_returning(db).await?;
    let query = scope.find::<sheet::Entity>().filter(C::ConferenceId.eq(conference));
    query.lock(LockType::NoKeyUpdate).one(db).await
}

/// Writes what stands on a sheet now.
pub async fn write_sheet(
    db: &impl ConnectionTrait,
    scope: &Scope,
    conference: ConferenceId,
    words: &str,
    (shared_at, now): (Option<At>, At),
) -> Result<(), DbErr> {
    use sheet::Column as C;
    let one = scope.update::<sheet::Entity>().col_expr(C::Words, Expr::value(words));
    let one = one.col_expr(C::SharedAt, Expr::value(shared_at)).col_expr(C::ChangedAt, Expr::value(now));
    one.filter(C::ConferenceId.eq(conference)).exec(db).await.map(drop)
}

/// The sheet of a family's thread whose plan went home last.
pub async fn last_shared(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardian: GuardianId,
) -> Result<Option<(sheet::Model, conference::Model)>, DbErr> {
    use sheet::Column as C;
    let theirs = scope
        .find::<conference::Entity>()
        .select_only()
        .column(conference::Column::Id)
        .filter(
            Condition::any()
                .add(conference::Column::GuardianId.eq(guardian))
                .add(conference::Column::WithId.eq(guardian)),
        )
        .into_query();
    let query = scope.find::<sheet::Entity>().filter(C::ConferenceId.in_subquery(theirs));
    let query = query.filter(C::SharedAt.is_not_null()).order_by_desc(C::SharedAt).order_by_desc(C::Id);
    let Some(sheet) = query.limit(1).one(db).await? else { return Ok(None) };
    let of = scope.find::<conference::Entity>().filter(conference::Column::Id.eq(sheet.conference_id));
    Ok(of.one(db).await?.map(|conference| (sheet, conference)))
}
