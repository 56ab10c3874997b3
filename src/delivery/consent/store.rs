//! The consent ledger's rows, and its present state on the contacts.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter as _};

use crate::clock::At;
use crate::entities::{consent, contact};
use crate::ids::{ContactId, DistrictId};
use crate::scope::Installation;

/// Sets or clears the present state of the consent ledger for contacts; returns those that changed.
pub async fn set_stopped(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
    stopped_at: Option<At>,
) -> Result<Vec<(ContactId, DistrictId)>, DbErr> {
    use contact::Column as C;
    let mut statement = Query::update();
    statement
        .table(contact::Entity)
        .value(C::StoppedAt, stopped_at)
        .and_where(Expr::col(C::Id).is_in(contacts.iter().copied()))
        .and_where(if stopped_at.is_some() {
            Expr::col(C::StoppedAt).is_null()
        } else {
            Expr::col(C::StoppedAt).is_not_null()
        })
        .returning(Query::returning().columns([C::Id, C::DistrictId]));
    let rows = db.query_all(&statement).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get("", "district_id")?))).collect()
}

/// Adds lines to the consent ledger.
pub async fn record(db: &impl ConnectionTrait, lines: Vec<consent::Model>) -> Result<(), DbErr> {
    if lines.is_empty() {
        return Ok(());
    }
    consent::Entity::insert_many(lines.into_iter().map(IntoActiveModel::into_active_model))
        .exec_without_returning(db)
        .await
        .map(drop)
}

/// Contacts whose first-contact message was taken back: whoever writes to them next says first who we are.
pub async fn owe_greeting(db: &impl ConnectionTrait, contacts: &[ContactId]) -> Result<(), DbErr> {
    if contacts.is_empty() {
        return Ok(());
    }
    Installation
        .update::<contact::Entity>()
        .col_expr(contact::Column::GreetedAt, Expr::value(None::<At>))
        .filter(contact::Column::Id.is_in(contacts.iter().copied()))
        .exec(db)
        .await
        .map(drop)
}
