//! The room's queries: updates, their messages, and what a guardian has had.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::model::State;
use super::threads::store as threads;
use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::{UpdateState, contact, guardian, message, update};
use crate::ids::{ContactId, GuardianId, MessageId, StaffId, UpdateId};
use crate::scope::{Installation, Scope};

/// `state in (…)` with the words written out: both databases match a partial index by its words, not by a parameter.
pub fn state_in(states: &[State]) -> Expr {
    use sea_orm::ActiveEnum as _;
    let column = Expr::col((message::Entity, message::Column::State));
    let mut words = states.iter().map(|state| Expr::Constant(state.to_value().into()));
    match (words.next(), states.len()) {
        // SQLite does not see that `in ('queued')` is the index's `= 'queued'`.
        (Some(word), 1) => column.eq(word),
        (first, _) => column.is_in(first.into_iter().chain(words)),
    }
}

/// Adds an update; `false` if its sender used the key before.
pub async fn insert_update(db: &impl ConnectionTrait, row: update::Model) -> Result<bool, DbErr> {
    use update::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::StaffId, C::Key]).do_nothing().to_owned();
    let row = row.into_active_model();
    Ok(update::Entity::insert(row).on_conflict(known).exec_without_returning(db).await? > 0)
}

/// The update that a sender made with a key.
pub async fn update_by_key(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
    key: &str,
) -> Result<Option<update::Model>, DbErr> {
    let own = scope.find::<update::Entity>().filter(update::Column::StaffId.eq(staff));
    own.filter(update::Column::Key.eq(key)).one(db).await
}

/// An update that `asker` may look at.
pub async fn update_seen(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    id: UpdateId,
) -> Result<Option<update::Model>, DbErr> {
    let query = scope.find::<update::Entity>().filter(threads::updates_seen(scope, asker));
    query.filter(update::Column::Id.eq(id)).one(db).await
}

/// The updates that `asker` may look at, or only her own; newest first, from a keyset cursor on.
pub async fn updates(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    own: bool,
    before: Option<UpdateId>,
    limit: u64,
) -> Result<Vec<update::Model>, DbErr> {
    let mut query = scope.find::<update::Entity>().filter(threads::updates_seen(scope, asker));
    if own {
        query = query.filter(update::Column::StaffId.eq(asker));
    }
    if let Some(before) = before {
        query = query.filter(update::Column::Id.lt(before));
    }
    query.order_by_desc(update::Column::Id).limit(limit).all(db).await
}

/// Ends the making of an update's messages.
pub async fn end_composing(db: &impl ConnectionTrait, scope: &Scope, id: UpdateId) -> Result<(), DbErr> {
    scope
        .update::<update::Entity>()
        .col_expr(update::Column::State, Expr::value(UpdateState::Composed))
        .col_expr(update::Column::LeaseOwner, Expr::value(Option::<String>::None))
        .col_expr(update::Column::LeaseUntil, Expr::value(Option::<At>::None))
        .filter(update::Column::Id.eq(id))
        .filter(update::Column::State.eq(UpdateState::Composing))
        .exec(db)
        .await
        .map(drop)
}

/// As the partial index has it.
fn composing() -> Expr {
    use sea_orm::ActiveEnum as _;
    let word = Expr::Constant(UpdateState::Composing.to_value().into());
    Expr::col((update::Entity, update::Column::State)).eq(word)
}

/// Takes an update whose messages are not all made and which nobody works on.
pub async fn claim_update(
    db: &impl ConnectionTrait,
    owner: &str,
    now: At,
    lease_until: At,
) -> Result<Option<update::Model>, DbErr> {
    use sea_orm::QueryTrait as _;
    let free = update::Column::LeaseUntil.is_null().or(update::Column::LeaseUntil.lte(now));
    let next = Installation
        .find::<update::Entity>()
        .select_only()
        .column(update::Column::Id)
        .filter(composing().and(free))
        .order_by_asc(update::Column::CreatedAt)
        .limit(1)
        .lock_with_behavior(LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(update::Entity)
        .value(update::Column::LeaseOwner, owner)
        .value(update::Column::LeaseUntil, lease_until)
        .and_where(Expr::col(update::Column::Id).in_subquery(next))
        .returning_all()
        .take();
    db.query_one(&statement).await?.map(|row| update::Model::from_query_result(&row, "")).transpose()
}

/// Where the making of an update's messages stands.
pub struct Progress<'a> {
    /// The last guardian done.
    pub cursor: Option<GuardianId>,
    /// Counts so far, JSON.
    pub summary: &'a str,
    /// Whether all are made.
    pub state: UpdateState,
    /// Until when this process goes on with it.
    pub lease_until: Option<At>,
}

/// Writes down how far an update is; `false` if another process took it over.
pub async fn advance_update(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: UpdateId,
    owner: &str,
    progress: Progress<'_>,
) -> Result<bool, DbErr> {
    let mine = update::Column::LeaseOwner.is_null().or(update::Column::LeaseOwner.eq(owner));
    let done = scope
        .update::<update::Entity>()
        .col_expr(update::Column::Cursor, Expr::value(progress.cursor))
        .col_expr(update::Column::Summary, Expr::value(progress.summary))
        .col_expr(update::Column::State, Expr::value(progress.state))
        .col_expr(update::Column::LeaseOwner, Expr::value(progress.lease_until.map(|_| owner)))
        .col_expr(update::Column::LeaseUntil, Expr::value(progress.lease_until))
        .filter(update::Column::Id.eq(id))
        .filter(update::Column::State.eq(UpdateState::Composing))
        .filter(mine)
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Adds messages; those that an earlier, broken-off batch made already are left as they are.
pub async fn insert_messages(db: &impl ConnectionTrait, rows: Vec<message::Model>) -> Result<(), DbErr> {
    use message::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::UpdateId, C::GuardianId, C::ContactId]).do_nothing().to_owned();
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        message::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// A text that a guardian has had or will have.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Had {
    /// The guardian.
    pub guardian_id: Option<GuardianId>,
    /// The message.
    pub id: MessageId,
    /// Template id or `own_words`.
    pub kind: String,
    /// JSON list of student ids.
    pub students: String,
    /// When it is due.
    pub due_at: At,
}

/// What these guardians have had since `since` or will have, but for what never arrived.
pub async fn had(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
    since: At,
) -> Result<Vec<Had>, DbErr> {
    use message::Column as C;
    scope
        .find::<message::Entity>()
        .select_only()
        .columns([C::GuardianId, C::Id, C::Kind, C::Students, C::DueAt])
        .filter(C::GuardianId.is_in(padded(guardians)))
        .filter(C::DueAt.gt(since))
        .filter(C::State.is_not_in([State::Failed, State::Withdrawn, State::Expired]))
        .into_model()
        .all(db)
        .await
}

/// Locks guardians against two senders who would count at the same time; SQLite has one writer anyway.
pub async fn lock_guardians(db: &impl ConnectionTrait, scope: &Scope, ids: &[GuardianId]) -> Result<(), DbErr> {
    let _: Vec<GuardianId> = scope
        .find::<guardian::Entity>()
        .select_only()
        .column(guardian::Column::Id)
        .filter(guardian::Column::Id.is_in(padded(ids)))
        .order_by_asc(guardian::Column::Id)
        .lock(LockType::NoKeyUpdate)
        .into_tuple()
        .all(db)
        .await?;
    Ok(())
}

/// Lets a text that has not left wait until another has, and is there before it.
pub async fn follow(db: &impl ConnectionTrait, scope: &Scope, id: MessageId, after: MessageId) -> Result<(), DbErr> {
    use message::Column as C;
    let one = scope.update::<message::Entity>().col_expr(C::State, Expr::value(State::Waiting));
    let one = one.col_expr(C::AfterId, Expr::value(after)).filter(C::Id.eq(id));
    one.filter(C::State.is_in([State::Waiting, State::Queued])).exec(db).await.map(drop)
}

/// Contacts as they stand in this transaction.
pub async fn contacts(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ContactId],
) -> Result<HashMap<ContactId, contact::Model>, DbErr> {
    let rows = scope.find::<contact::Entity>().filter(contact::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Marks contacts as greeted; returns those that were not before: theirs is the first-contact message to write.
pub async fn greet(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ContactId],
    now: At,
) -> Result<Vec<ContactId>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let statement = Query::update()
        .table(contact::Entity)
        .value(contact::Column::GreetedAt, now)
        .and_where(crate::scope::of_district::<contact::Entity>(scope.district_id()))
        .and_where(Expr::col(contact::Column::Id).is_in(padded(ids)))
        .and_where(Expr::col(contact::Column::GreetedAt).is_null())
        .returning(Query::returning().column(contact::Column::Id))
        .take();
    db.query_all(&statement).await?.iter().map(|row| row.try_get("", "id")).collect()
}

/// First-contact messages that have not left yet, by contact.
pub async fn greetings_pending(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ContactId],
) -> Result<HashMap<ContactId, MessageId>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(ContactId, MessageId)> = scope
        .find::<message::Entity>()
        .select_only()
        .columns([message::Column::ContactId, message::Column::Id])
        .filter(message::Column::Kind.eq("note.first_contact"))
        .filter(state_in(&[State::Waiting, State::Queued, State::Sending]))
        .filter(message::Column::ContactId.is_in(padded(ids)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Which students each contact already hears of in this update.
pub async fn told(
    db: &impl ConnectionTrait,
    scope: &Scope,
    update: UpdateId,
    contacts: &[ContactId],
) -> Result<Vec<(ContactId, String)>, DbErr> {
    let update_id = (message::Entity, message::Column::UpdateId);
    scope
        .find::<message::Entity>()
        .select_only()
        .columns([message::Column::ContactId, message::Column::Students])
        // By the contact's index, never by the update's: while a large update is made, statistics lag behind, and the
        // update's own rows would be read anew for each page.
        .filter(Expr::expr(Func::coalesce([Expr::col(update_id), Expr::col(update_id)])).eq(update))
        .filter(message::Column::ContactId.is_in(padded(contacts)))
        .into_tuple()
        .all(db)
        .await
}

/// How many messages of an update stand in each state.
pub async fn states(db: &impl ConnectionTrait, scope: &Scope, update: UpdateId) -> Result<Vec<(State, i64)>, DbErr> {
    scope
        .find::<message::Entity>()
        .select_only()
        .column(message::Column::State)
        .column_as(message::Column::Id.count(), "count")
        .filter(message::Column::UpdateId.eq(update))
        .group_by(message::Column::State)
        .into_tuple()
        .all(db)
        .await
}

/// Messages of an update that the asker may see, in the order they were made, from a keyset cursor on.
pub async fn messages(
    db: &impl ConnectionTrait,
    scope: &Scope,
    update: UpdateId,
    after: Option<MessageId>,
    limit: u64,
) -> Result<Vec<message::Model>, DbErr> {
    let mut query = scope.find::<message::Entity>().filter(message::Column::UpdateId.eq(update));
    query = query.filter(threads::of_schools(scope));
    if let Some(after) = after {
        query = query.filter(message::Column::Id.gt(after));
    }
    query.order_by_asc(message::Column::Id).limit(limit).all(db).await
}

/// The code of what its sender took back.
pub const UNDONE: &str = "undone";

/// Takes back what has not left of an update. What is in the air is marked: if it comes back it does not leave again.
pub async fn withdraw(db: &impl ConnectionTrait, scope: &Scope, update: UpdateId, now: At) -> Result<u64, DbErr> {
    use super::model::Event;
    // Locks them all first: a hand-over that is settled meanwhile is seen as it stands afterwards.
    scope
        .update::<message::Entity>()
        .col_expr(message::Column::Code, Expr::value(UNDONE))
        .filter(message::Column::UpdateId.eq(update))
        .filter(message::Column::State.is_in([State::Waiting, State::Queued, State::Sending]))
        .exec(db)
        .await?;
    let done = scope
        .update::<message::Entity>()
        .col_expr(message::Column::State, Expr::value(State::Withdrawn))
        .col_expr(message::Column::Code, Expr::value(UNDONE))
        .col_expr(message::Column::ChangedAt, Expr::value(now))
        .filter(message::Column::UpdateId.eq(update))
        .filter(message::Column::State.is_in(State::before(Event::Withdrawn)))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// How many messages wait to leave.
pub async fn waiting(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    Installation
        .find::<message::Entity>()
        .filter(state_in(&[State::Waiting, State::Queued, State::Sending]))
        .count(db)
        .await
}

/// Gives a message that has not left another window.
pub async fn replace(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: MessageId,
    due_at: At,
    until_at: At,
) -> Result<(), DbErr> {
    let pending = message::Column::State.is_in([State::Waiting, State::Queued]);
    scope
        .update::<message::Entity>()
        .filter(pending)
        .col_expr(message::Column::DueAt, Expr::value(due_at))
        .col_expr(message::Column::UntilAt, Expr::value(until_at))
        .filter(message::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}
