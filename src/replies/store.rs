//! The room's queries: who wrote, what it answers, and the threads.

use std::collections::{HashMap, HashSet};

use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, OnConflict, Order, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};

use crate::channel::Channel;
use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::{contact, district, guardian, message, reach, reply, school, staff, stray_call, teaching};
use crate::ids::{ContactId, DistrictId, GuardianId, MessageId, ReplyId, RowId, SchoolId, StaffId, StudentId};
use crate::scope::{Installation, Scope};

/// Adds replies; returns those that the company had not told us of before.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<reply::Model>) -> Result<HashSet<ReplyId>, DbErr> {
    let known = OnConflict::columns([reply::Column::DistrictId, reply::Column::Line, reply::Column::ProviderId])
        .do_nothing()
        .to_owned();
    let mut new = HashSet::new();
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        let mut statement = reply::Entity::insert_many(rows).on_conflict(known.clone()).into_query();
        statement.returning(Query::returning().column(reply::Column::Id));
        for row in db.query_all(&statement).await? {
            new.insert(row.try_get("", "id")?);
        }
    }
    Ok(new)
}

/// The contacts of addresses, in every district.
pub async fn contacts(db: &impl ConnectionTrait, addresses: &[(Channel, &str)]) -> Result<Vec<contact::Model>, DbErr> {
    let mut asked = Condition::any();
    for channel in [Channel::Sms, Channel::Email] {
        let of: Vec<&str> = addresses.iter().filter(|(of, _)| *of == channel).map(|(_, address)| *address).collect();
        if !of.is_empty() {
            let among = contact::Column::Address.is_in(padded(&of));
            asked = asked.add(contact::Column::Channel.eq(channel).and(among));
        }
    }
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    Installation.find::<contact::Entity>().filter(asked).order_by_asc(contact::Column::Id).all(db).await
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

/// The last message in somebody's name to a contact: what a reply most likely answers.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LastMessage {
    /// The message.
    pub id: MessageId,
    /// The contact it went to.
    pub contact_id: ContactId,
    /// In whose name.
    pub staff_id: Option<StaffId>,
    /// From which school.
    pub school_id: Option<SchoolId>,
    /// For whom.
    pub guardian_id: Option<GuardianId>,
    /// The language it was to be in.
    pub language_asked: String,
    /// When it was due.
    pub due_at: At,
}

/// The last message of each of these contacts that has one.
pub async fn last_messages(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
    now: At,
) -> Result<HashMap<ContactId, LastMessage>, DbErr> {
    use message::Column as C;
    if contacts.is_empty() {
        return Ok(HashMap::new());
    }
    let one = Alias::new("one");
    let of = |column: C| Expr::col((one.clone(), column));
    // A look into the index of each contact's messages; a window over all of them would read them all.
    let last = Query::select()
        .column((one.clone(), C::Id))
        .from_as(message::Entity, one.clone())
        .and_where(of(C::ContactId).equals((contact::Entity, contact::Column::Id)))
        .and_where(of(C::StaffId).is_not_null())
        .and_where(of(C::DueAt).lte(now))
        .order_by((one.clone(), C::DueAt), Order::Desc)
        .order_by((one.clone(), C::Id), Order::Desc)
        .limit(1)
        .take();
    let each = Query::select()
        .expr(SimpleExpr::SubQuery(None, Box::new(last.into())))
        .from(contact::Entity)
        .and_where(Expr::col((contact::Entity, contact::Column::Id)).is_in(padded(contacts)))
        .take();
    let rows = Installation
        .find::<message::Entity>()
        .select_only()
        .columns([C::Id, C::ContactId, C::StaffId, C::SchoolId, C::GuardianId, C::LanguageAsked, C::DueAt])
        .filter(C::Id.in_subquery(each))
        .into_model::<LastMessage>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.contact_id, row)).collect())
}

/// The guardians whom these contacts reach, the first choice of each contact first.
pub async fn guardians_of(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
) -> Result<Vec<(ContactId, GuardianId)>, DbErr> {
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    Installation
        .find::<reach::Entity>()
        .select_only()
        .columns([reach::Column::ContactId, reach::Column::GuardianId])
        .filter(reach::Column::ContactId.is_in(padded(contacts)))
        .filter(reach::Column::EndedAt.is_null())
        .order_by_asc(reach::Column::Rank)
        .order_by_asc(reach::Column::GuardianId)
        .into_tuple()
        .all(db)
        .await
}

/// Guardians of any district.
pub async fn guardians(
    db: &impl ConnectionTrait,
    ids: &[GuardianId],
) -> Result<HashMap<GuardianId, guardian::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Installation.find::<guardian::Entity>().filter(guardian::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The schools of districts.
pub async fn schools(db: &impl ConnectionTrait, districts: Vec<DistrictId>) -> Result<Vec<school::Model>, DbErr> {
    let schools = Installation.find::<school::Entity>().filter(school::Column::DistrictId.is_in(padded(&districts)));
    schools.all(db).await
}

/// Members of staff of any district, as long as they are there.
pub async fn staff(db: &impl ConnectionTrait, ids: Vec<StaffId>) -> Result<HashMap<StaffId, staff::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let staff = Installation.find::<staff::Entity>().filter(staff::Column::Id.is_in(padded(&ids)));
    let rows = staff.filter(staff::Column::EndedAt.is_null()).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
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

/// Notes that replies of contacts are acknowledged; returns those where that was not done after `since` already, and that
/// have not stopped.
pub async fn acknowledge(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
    since: At,
    now: At,
) -> Result<HashSet<ContactId>, DbErr> {
    use contact::Column as C;
    if contacts.is_empty() {
        return Ok(HashSet::new());
    }
    let mut statement = Query::update();
    statement
        .table(contact::Entity)
        .value(C::AcknowledgedAt, now)
        .and_where(Expr::col(C::Id).is_in(padded(contacts)))
        .and_where(Expr::col(C::StoppedAt).is_null())
        .and_where(Expr::col(C::AcknowledgedAt).is_null().or(Expr::col(C::AcknowledgedAt).lte(since)))
        .returning(Query::returning().column(C::Id));
    db.query_all(&statement).await?.iter().map(|row| row.try_get("", "id")).collect()
}

/// Keeps calls that nobody could read.
pub async fn keep_strays(db: &impl ConnectionTrait, rows: Vec<stray_call::Model>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    stray_call::Entity::insert_many(rows).exec_without_returning(db).await.map(drop)
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
