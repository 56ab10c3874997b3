//! The outbox's statements: claim, settle, receipts, sweep. All set-based: one statement for many messages.

mod invitations;

pub use invitations::{invitations, stopped};

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::{attempt, contact, message, receipt};
use crate::ids::{ContactId, DistrictId, MessageId, SchoolId};
use crate::messages::model::{Event, PRIORITIES, State};
use crate::messages::store::{UNDONE, state_in};
use crate::scope::Installation;

/// Kinds that may go to a contact that stopped: the one confirmation of it.
pub const ABOUT_STOPPING: [&str; 2] = ["sys.stopped", "sys.wrong_number"];

/// The states that an index by contact holds.
pub(super) const PENDING: [State; 3] = [State::Waiting, State::Queued, State::Sending];

/// What a hand-over needs of a message.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    /// The message.
    pub id: MessageId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its contact.
    pub contact_id: ContactId,
    /// The school it comes from.
    pub school_id: Option<SchoolId>,
    /// Template id or `own_words`.
    pub kind: String,
    /// E.164 or e-mail address.
    pub to_address: String,
    /// E-mail subject.
    pub subject: Option<String>,
    /// The words.
    pub body: String,
    /// Address of a picture that goes with it.
    pub media: Option<String>,
    /// BCP 47 tag of the words.
    pub language: String,
    /// BCP 47 tag of the other language that they stand in below.
    pub language_also: Option<String>,
    /// Needs UCS-2.
    pub ucs2: bool,
    /// After this it is of no use.
    pub expires_at: At,
    /// Hand-overs begun, this one included.
    pub tries: i16,
}

/// Takes up to `most` messages of a line that are due, of these priorities in their order: they are `sending` from here on, under a
/// lease. A statement for each priority: one for all would walk over everything that waits for a later hour.
pub async fn claim(
    db: &impl ConnectionTrait,
    line: &str,
    priorities: &[i16],
    owner: &str,
    now: At,
    lease_until: At,
    most: u64,
) -> Result<Vec<Claimed>, DbErr> {
    let mut claimed = Vec::new();
    for &priority in priorities {
        let room = most.saturating_sub(claimed.len() as u64);
        if room == 0 {
            break;
        }
        claimed.extend(claim_of(db, line, priority, owner, now, lease_until, room).await?);
    }
    Ok(claimed)
}

async fn claim_of(
    db: &impl ConnectionTrait,
    line: &str,
    priority: i16,
    owner: &str,
    now: At,
    lease_until: At,
    most: u64,
) -> Result<Vec<Claimed>, DbErr> {
    // A value, not `EXISTS`: of that PostgreSQL makes a list of all contacts of the installation, at each claim.
    let stopped_at = Query::select()
        .column((contact::Entity, contact::Column::StoppedAt))
        .from(contact::Entity)
        .and_where(
            Expr::col((contact::Entity, contact::Column::Id)).equals((message::Entity, message::Column::ContactId)),
        )
        .take();
    let stopped_at = Expr::SubQuery(None, Box::new(stopped_at.into()));
    let due = due(line, priority, now)
        .filter(message::Column::Kind.is_in(ABOUT_STOPPING).or(stopped_at.is_null()))
        .order_by_asc(message::Column::DueAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    use message::Column as C;
    let statement = Query::update()
        .table(message::Entity)
        .value(C::State, State::Sending)
        .value(C::LeaseOwner, owner)
        .value(C::LeaseUntil, lease_until)
        .value(C::Tries, Expr::col(C::Tries).add(1))
        .and_where(Expr::col(C::Id).in_subquery(due))
        .returning(Query::returning().columns([
            C::Id,
            C::DistrictId,
            C::ContactId,
            C::SchoolId,
            C::Kind,
            C::ToAddress,
            C::Subject,
            C::Body,
            C::Language,
            C::LanguageAlso,
            C::Media,
            C::Ucs2,
            C::ExpiresAt,
            C::Tries,
        ]))
        .take();
    db.query_all(&statement).await?.iter().map(|row| Claimed::from_query_result(row, "")).collect()
}

/// The window has not closed. A sum, so that a claim never goes through the sweep's index on `until_at`, which is not in the
/// order of turns.
fn still_open(now: At) -> Expr {
    Expr::col((message::Entity, message::Column::UntilAt)).add(0).gt(now)
}

fn due(line: &str, priority: i16, now: At) -> sea_orm::Select<message::Entity> {
    Installation
        .find::<message::Entity>()
        .select_only()
        .column(message::Column::Id)
        .filter(state_in(&[State::Queued]))
        .filter(message::Column::Line.eq(line))
        .filter(message::Column::Priority.eq(priority))
        .filter(message::Column::DueAt.lte(now))
        .filter(still_open(now))
        .filter(message::Column::ExpiresAt.gt(now))
}

/// When the next message of a line is due; `None` if none waits.
pub async fn next_due(db: &impl ConnectionTrait, line: &str, now: At) -> Result<Option<At>, DbErr> {
    let mut next: Option<At> = None;
    for priority in PRIORITIES {
        let first: Option<At> = Installation
            .find::<message::Entity>()
            .select_only()
            .column(message::Column::DueAt)
            .filter(state_in(&[State::Queued]))
            .filter(message::Column::Line.eq(line))
            .filter(message::Column::Priority.eq(priority))
            .filter(still_open(now))
            .order_by_asc(message::Column::DueAt)
            .limit(1)
            .into_tuple()
            .one(db)
            .await?;
        next = next.into_iter().chain(first).min();
    }
    Ok(next)
}

/// Moves messages by `event` where that is a legal move; returns those that moved.
pub async fn advance(
    db: &impl ConnectionTrait,
    ids: &[MessageId],
    event: Event,
    change: &Change,
    now: At,
) -> Result<Vec<MessageId>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut moved = Vec::new();
    // One statement per target state; each event of ours has exactly one.
    let targets = targets(event);
    for (to, from) in targets {
        use message::Column as C;
        let mut statement = Query::update();
        statement
            .table(message::Entity)
            .value(C::State, to)
            .value(C::LeaseOwner, None::<String>)
            .value(C::LeaseUntil, None::<At>)
            .value(C::ChangedAt, now)
            .and_where(Expr::col(C::Id).is_in(padded(ids)))
            .and_where(Expr::col(C::State).is_in(from))
            .returning(Query::returning().column(C::Id));
        match (&change.code, event) {
            // What its sender took back while it was in the air keeps that mark: see [`withdraw_undone`].
            (Some(code), Event::Deferred) => {
                let undone = Expr::col(C::Code).eq(UNDONE);
                statement.value(C::Code, Expr::case(undone, UNDONE).finally(code.as_str()));
            }
            (Some(code), _) => {
                statement.value(C::Code, code.as_str());
            }
            // It arrived: why it once did not is in its attempts.
            (None, Event::Accepted | Event::Delivered) => {
                statement.value(C::Code, None::<String>);
            }
            (None, _) => {}
        }
        if let Some(due_at) = change.due_at {
            statement.value(C::DueAt, due_at);
        }
        for row in db.query_all(&statement).await? {
            moved.push(row.try_get("", "id")?);
        }
    }
    Ok(moved)
}

/// What a move changes besides the state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Change {
    /// Why.
    pub code: Option<String>,
    /// When it is due again.
    pub due_at: Option<At>,
}

/// The states an event leads to, each with the states it may come from: SQL's copy of [`State::after`].
fn targets(event: Event) -> Vec<(State, Vec<State>)> {
    let mut targets: Vec<(State, Vec<State>)> = Vec::new();
    for from in State::before(event) {
        let Some(to) = from.after(event) else { continue };
        match targets.iter_mut().find(|(state, _)| *state == to) {
            Some((_, states)) => states.push(from),
            None => targets.push((to, vec![from])),
        }
    }
    targets
}

/// Lets go those that waited for one of `left`.
pub async fn release(db: &impl ConnectionTrait, left: &[MessageId], now: At) -> Result<u64, DbErr> {
    if left.is_empty() {
        return Ok(0);
    }
    let done = Installation
        .update::<message::Entity>()
        .col_expr(message::Column::State, Expr::value(State::Queued))
        .col_expr(message::Column::ChangedAt, Expr::value(now))
        .filter(state_in(&State::before(Event::Released).collect::<Vec<_>>()))
        .filter(message::Column::AfterId.is_in(padded(left)))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// Withdraws what has not left for these contacts, except what tells them that they stopped; returns the contacts whose
/// first-contact message was among it.
pub async fn withdraw(
    db: &impl ConnectionTrait,
    contacts: &[ContactId],
    code: &str,
    now: At,
) -> Result<Vec<ContactId>, DbErr> {
    use message::Column as C;
    let statement = Query::update()
        .table(message::Entity)
        .value(C::State, State::Withdrawn)
        .value(C::Code, code)
        .value(C::ChangedAt, now)
        .and_where(state_in(&PENDING))
        .and_where(C::State.is_in(State::before(Event::Withdrawn)))
        .and_where(C::ContactId.is_in(padded(contacts)))
        .and_where(C::Kind.is_not_in(ABOUT_STOPPING))
        .returning(Query::returning().columns([C::ContactId, C::Kind]))
        .take();
    let mut greetings = Vec::new();
    for row in db.query_all(&statement).await? {
        if row.try_get::<String>("", "kind")? == "note.first_contact" {
            greetings.push(row.try_get("", "contact_id")?);
        }
    }
    Ok(greetings)
}

/// Withdraws those of `deferred` that their sender took back while they were in the air.
pub async fn withdraw_undone(db: &impl ConnectionTrait, deferred: &[MessageId], now: At) -> Result<u64, DbErr> {
    let done = Installation
        .update::<message::Entity>()
        .col_expr(message::Column::State, Expr::value(State::Withdrawn))
        .col_expr(message::Column::ChangedAt, Expr::value(now))
        .filter(message::Column::Id.is_in(deferred.iter().copied()))
        .filter(message::Column::Code.eq(UNDONE))
        .filter(message::Column::State.is_in(State::before(Event::Withdrawn)))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// How many hand-overs to a contact are in the air in processes believed alive.
pub async fn in_the_air(db: &impl ConnectionTrait, contacts: &[ContactId], now: At) -> Result<u64, DbErr> {
    use sea_orm::PaginatorTrait as _;
    Installation
        .find::<message::Entity>()
        .filter(state_in(&PENDING))
        .filter(message::Column::State.eq(State::Sending))
        .filter(message::Column::ContactId.is_in(contacts.iter().copied()))
        .filter(message::Column::LeaseUntil.gt(now))
        .filter(message::Column::Kind.is_not_in(ABOUT_STOPPING))
        .count(db)
        .await
}

/// Adds attempts to the record.
pub async fn record_attempts(db: &impl ConnectionTrait, attempts: Vec<attempt::Model>) -> Result<(), DbErr> {
    for rows in in_few_lengths(attempts) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        attempt::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Adds receipts to the record; a repeated one adds nothing.
pub async fn record_receipts(db: &impl ConnectionTrait, receipts: Vec<receipt::Model>) -> Result<(), DbErr> {
    let known = OnConflict::columns([receipt::Column::DistrictId, receipt::Column::MessageId, receipt::Column::Status])
        .do_nothing()
        .to_owned();
    for rows in in_few_lengths(receipts) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        receipt::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The districts of these messages: what the installation knows of an id.
pub async fn owners(
    db: &impl ConnectionTrait,
    ids: &[MessageId],
) -> Result<HashMap<MessageId, (DistrictId, ContactId)>, DbErr> {
    let rows: Vec<(MessageId, DistrictId, ContactId)> = Installation
        .find::<message::Entity>()
        .select_only()
        .columns([message::Column::Id, message::Column::DistrictId, message::Column::ContactId])
        .filter(message::Column::Id.is_in(padded(ids)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, district, contact)| (id, (district, contact))).collect())
}

/// Our messages behind the company's ids on a line.
pub async fn by_provider_ids(
    db: &impl ConnectionTrait,
    line: &str,
    ids: &[String],
) -> Result<HashMap<String, MessageId>, DbErr> {
    let rows: Vec<(String, MessageId)> = Installation
        .find::<attempt::Entity>()
        .select_only()
        .columns([attempt::Column::ProviderId, attempt::Column::MessageId])
        .filter(attempt::Column::Line.eq(line))
        .filter(attempt::Column::ProviderId.is_in(ids.iter().cloned()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Marks contacts that cannot be reached.
pub async fn mark_bad(db: &impl ConnectionTrait, contacts: &[ContactId], code: &str, now: At) -> Result<(), DbErr> {
    Installation
        .update::<contact::Entity>()
        .col_expr(contact::Column::BadAt, Expr::value(now))
        .col_expr(contact::Column::BadCode, Expr::value(code))
        .filter(contact::Column::Id.is_in(contacts.iter().copied()))
        .filter(contact::Column::BadAt.is_null())
        .exec(db)
        .await
        .map(drop)
}
