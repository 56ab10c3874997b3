//! The room's queries: who wrote, what it answers, and the threads.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use crate::channel::Channel;
use crate::clock::At;
use crate::entities::{contact, district, message, reach, reply, stray_call, teaching};
use crate::ids::{ContactId, DistrictId, GuardianId, RowId, StaffId, StudentId};
use crate::scope::{Installation, Scope};

/// Adds a reply; `false` if the company told us of it before.
pub async fn insert(db: &impl ConnectionTrait, row: reply::Model) -> Result<bool, DbErr> {
    let known = OnConflict::columns([reply::Column::DistrictId, reply::Column::Line, reply::Column::ProviderId])
        .do_nothing()
        .to_owned();
    let done = reply::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await?;
    Ok(done > 0)
}

/// The contacts of an address, in every district.
pub async fn contacts(
    db: &impl ConnectionTrait,
    channel: Channel,
    address: &str,
) -> Result<Vec<contact::Model>, DbErr> {
    Installation
        .find::<contact::Entity>()
        .filter(contact::Column::Channel.eq(channel))
        .filter(contact::Column::Address.eq(address))
        .order_by_asc(contact::Column::Id)
        .all(db)
        .await
}

/// All districts.
pub async fn districts(db: &impl ConnectionTrait) -> Result<Vec<district::Model>, DbErr> {
    Installation.districts().order_by_asc(district::Column::Id).all(db).await
}

/// Adds a contact that nobody knew, so that its opt-out is kept.
pub async fn add_contact(db: &impl ConnectionTrait, row: contact::Model) -> Result<(), DbErr> {
    use contact::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::Channel, C::Address]).do_nothing().to_owned();
    contact::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// The last message in somebody's name to one of these contacts: what the reply most likely answers.
pub async fn last_message(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
    now: At,
) -> Result<Option<message::Model>, DbErr> {
    Installation
        .find::<message::Entity>()
        .filter(message::Column::ContactId.is_in(contacts.iter().copied()))
        .filter(message::Column::StaffId.is_not_null())
        .filter(message::Column::DueAt.lte(now))
        .order_by_desc(message::Column::DueAt)
        .order_by_desc(message::Column::Id)
        .limit(1)
        .one(db)
        .await
}

/// The guardians reached by a contact.
pub async fn guardians_of(db: &impl ConnectionTrait, contact: ContactId) -> Result<Vec<GuardianId>, DbErr> {
    Installation
        .find::<reach::Entity>()
        .select_only()
        .column(reach::Column::GuardianId)
        .filter(reach::Column::ContactId.eq(contact))
        .filter(reach::Column::EndedAt.is_null())
        .order_by_asc(reach::Column::Rank)
        .order_by_asc(reach::Column::GuardianId)
        .into_tuple()
        .all(db)
        .await
}

/// A teacher of one of these students: who answers a family that nobody has written to yet.
pub async fn teacher_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
) -> Result<Option<StaffId>, DbErr> {
    use crate::entities::enrollment;
    let classes = scope
        .find::<enrollment::Entity>()
        .select_only()
        .column(enrollment::Column::ClassId)
        .filter(enrollment::Column::StudentId.is_in(students.iter().copied()))
        .filter(enrollment::Column::EndedAt.is_null())
        .into_query();
    scope
        .find::<teaching::Entity>()
        .select_only()
        .column(teaching::Column::StaffId)
        .filter(teaching::Column::ClassId.in_subquery(classes))
        .filter(teaching::Column::EndedAt.is_null())
        .order_by_asc(teaching::Column::Id)
        .limit(1)
        .into_tuple()
        .one(db)
        .await
}

/// Notes that a contact's reply is acknowledged; `false` if that was done after `since` already.
pub async fn acknowledge(
    db: &impl ConnectionTrait,
    scope: &Scope,
    contact: ContactId,
    since: At,
    now: At,
) -> Result<bool, DbErr> {
    let long_ago = contact::Column::AcknowledgedAt.is_null().or(contact::Column::AcknowledgedAt.lte(since));
    let done = scope
        .update::<contact::Entity>()
        .col_expr(contact::Column::AcknowledgedAt, Expr::value(now))
        .filter(contact::Column::Id.eq(contact))
        .filter(long_ago)
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Keeps a call that nobody could read.
pub async fn keep_stray(db: &impl ConnectionTrait, row: stray_call::Model) -> Result<(), DbErr> {
    stray_call::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// A contact for an address that no roster names.
pub fn unknown_contact(id: ContactId, district: DistrictId, channel: Channel, address: &str) -> contact::Model {
    contact::Model {
        id,
        district_id: district,
        channel,
        address: address.to_owned(),
        greeted_at: None,
        stopped_at: None,
        bad_at: None,
        bad_code: None,
        acknowledged_at: None,
    }
}

/// Marks a contact as a wrong number.
pub async fn mark_wrong(db: &impl ConnectionTrait, contacts: &[ContactId], now: At) -> Result<(), DbErr> {
    crate::delivery::store::mark_bad(db, contacts, "wrong_number", now).await
}

/// A person answers at these contacts: whatever was thought of them, they work.
pub async fn mark_right(db: &impl ConnectionTrait, contacts: &[ContactId]) -> Result<(), DbErr> {
    Installation
        .update::<contact::Entity>()
        .col_expr(contact::Column::BadAt, Expr::value(None::<At>))
        .col_expr(contact::Column::BadCode, Expr::value(None::<String>))
        .filter(contact::Column::Id.is_in(contacts.iter().copied()))
        .exec(db)
        .await
        .map(drop)
}

/// A row of calls that could not be read.
pub fn stray(id: RowId, line: &str, reason: &str, raw: &str, at: At) -> stray_call::Model {
    stray_call::Model { id, line: line.to_owned(), reason: reason.to_owned(), raw: raw.to_owned(), at }
}
