//! The room's queries about a family's page.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::db::padded;
use crate::entities::{guardian, guardianship, material, pack, pack_link, student};
use crate::ids::{GuardianId, MaterialId, PackId, RowId, StudentId};
use crate::scope::{Installation, Scope};

/// The page of a word, in any district: who has the word may look.
pub async fn link(db: &impl ConnectionTrait, code: &str) -> Result<Option<pack_link::Model>, DbErr> {
    Installation.find::<pack_link::Entity>().filter(pack_link::Column::Code.eq(code)).one(db).await
}

/// Keeps the day of its first opening.
pub async fn mark(db: &impl ConnectionTrait, scope: &Scope, id: RowId, day: &str) -> Result<(), DbErr> {
    use pack_link::Column as C;
    let update = scope.update::<pack_link::Entity>().col_expr(C::OpenedOn, Expr::value(day));
    update.filter(C::Id.eq(id)).filter(C::OpenedOn.is_null()).exec(db).await.map(drop)
}

/// The guardian, also one that has left.
pub async fn guardian(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: GuardianId,
) -> Result<Option<guardian::Model>, DbErr> {
    scope.find::<guardian::Entity>().filter(guardian::Column::Id.eq(id)).one(db).await
}

/// The children of a guardian who are there, in the roster's order.
pub async fn children(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardian: GuardianId,
) -> Result<Vec<student::Model>, DbErr> {
    let ties = scope
        .find::<guardianship::Entity>()
        .select_only()
        .column(guardianship::Column::StudentId)
        .filter(guardianship::Column::GuardianId.eq(guardian))
        .filter(guardianship::Column::EndedAt.is_null())
        .into_query();
    let query = scope.find::<student::Entity>().filter(student::Column::Id.in_subquery(ties));
    query.filter(student::Column::EndedAt.is_null()).order_by_asc(student::Column::Id).all(db).await
}

/// A pack.
pub async fn pack(db: &impl ConnectionTrait, scope: &Scope, id: PackId) -> Result<Option<pack::Model>, DbErr> {
    scope.find::<pack::Entity>().filter(pack::Column::Id.eq(id)).one(db).await
}

/// The packs of these children that went out together with one of theirs.
pub async fn beside(
    db: &impl ConnectionTrait,
    scope: &Scope,
    lead: &pack::Model,
    children: &[StudentId],
) -> Result<Vec<pack::Model>, DbErr> {
    use pack::Column as C;
    let query = scope.find::<pack::Entity>().filter(C::StudentId.is_in(padded(children)));
    let query = match (lead.programme_id, lead.week, lead.update_id) {
        (Some(programme), Some(week), _) => query.filter(C::ProgrammeId.eq(programme)).filter(C::Week.eq(week)),
        (_, _, Some(update)) => query.filter(C::UpdateId.eq(update)),
        _ => query.filter(C::Id.eq(lead.id)),
    };
    query.all(db).await
}

/// Materials that may be shared still.
pub async fn materials(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[MaterialId],
) -> Result<HashMap<MaterialId, material::Model>, DbErr> {
    use material::Column as C;
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let query = scope.find::<material::Entity>().filter(C::WithdrawnAt.is_null());
    let rows = query.filter(C::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
