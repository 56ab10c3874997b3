//! The approvals.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use crate::clock::At;
use crate::entities::wording_review::{Column as C, Entity, Model};
use crate::ids::DistrictId;
use crate::scope::{Installation, Scope};

/// Those of these templates that hold, of all locales.
pub async fn holding(db: &impl ConnectionTrait, scope: &Scope, templates: &[&str]) -> Result<Vec<Model>, DbErr> {
    let query = scope.find::<Entity>().filter(C::Template.is_in(templates.iter().copied()));
    query.filter(C::WithdrawnAt.is_null()).all(db).await
}

/// The same for several districts at once: whose texts came in the same moment.
pub async fn holding_in(
    db: &impl ConnectionTrait,
    districts: &[DistrictId],
    templates: &[&str],
) -> Result<Vec<Model>, DbErr> {
    let query = Installation.find::<Entity>().filter(C::DistrictId.is_in(districts.iter().copied()));
    query.filter(C::Template.is_in(templates.iter().copied())).filter(C::WithdrawnAt.is_null()).all(db).await
}

/// All there ever were of a locale, or of all, the latest last.
pub async fn all(db: &impl ConnectionTrait, scope: &Scope, locale: Option<&str>) -> Result<Vec<Model>, DbErr> {
    let mut query = scope.find::<Entity>();
    if let Some(locale) = locale {
        query = query.filter(C::Locale.eq(locale));
    }
    query.order_by_asc(C::At).order_by_asc(C::Id).all(db).await
}

/// Records approvals. One that holds already stays as it is; one that was taken back holds anew.
pub async fn approve(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<u64, DbErr> {
    if rows.is_empty() {
        return Ok(0);
    }
    let anew = OnConflict::columns([C::DistrictId, C::Template, C::Locale, C::Wording])
        .update_columns([C::StaffId, C::Reviewer, C::Note, C::At, C::WithdrawnAt, C::WithdrawnBy])
        .action_and_where(Expr::col((Entity, C::WithdrawnAt)).is_not_null())
        .to_owned();
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    Entity::insert_many(rows).on_conflict(anew).exec_without_returning(db).await
}

/// Takes back every approval of these templates in a locale that holds; how many there were.
pub async fn withdraw(
    db: &impl ConnectionTrait,
    scope: &Scope,
    locale: &str,
    templates: &[&str],
    by: &str,
    at: At,
) -> Result<u64, DbErr> {
    let done = scope
        .update::<Entity>()
        .col_expr(C::WithdrawnAt, Expr::value(at))
        .col_expr(C::WithdrawnBy, Expr::value(by))
        .filter(C::Locale.eq(locale))
        .filter(C::Template.is_in(templates.iter().copied()))
        .filter(C::WithdrawnAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}
