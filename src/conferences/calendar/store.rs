//! Queries about calendars: what families' calendars were told, feeds, and calendars that are read.

use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::conferences::{BookingState, BusySource, FeedOf, RoundState};
use crate::entities::{
    booking, busy, calendar, conference, feed, guardian, interpreter, invitation, message, round, round_teacher,
    round_window, student,
};
use crate::ids::{ConferenceId, ContactId, GuardianId, InterpreterId, RoundId, RowId, StaffId, StudentId};
use crate::messages::model::State;
use crate::scope::{Installation, Scope};

/// What a contact's calendar was told, by texts that left or will leave; the last of each conference comes last.
pub async fn told(
    db: &impl ConnectionTrait,
    scope: &Scope,
    contact: ContactId,
) -> Result<Vec<invitation::Model>, DbErr> {
    use invitation::Column as C;
    let gone = [State::Failed, State::Withdrawn, State::Expired];
    let lives = scope.find::<message::Entity>().select_only().column(message::Column::Id);
    let lives = lives.filter(message::Column::ContactId.eq(contact)).filter(message::Column::State.is_not_in(gone));
    let query = scope.find::<invitation::Entity>().filter(C::ContactId.eq(contact));
    let query = query.filter(C::MessageId.in_subquery(lives.into_query()));
    query.order_by_asc(C::Sequence).order_by_asc(C::Id).all(db).await
}

/// All bookings of a guardian's conferences in a round, the latest revision of each last.
pub async fn bookings_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    guardian: GuardianId,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let query = scope.find::<booking::Entity>().filter(C::GuardianId.eq(guardian)).filter(C::RoundId.eq(round));
    query.order_by_asc(C::Sequence).order_by_asc(C::BookedAt).order_by_asc(C::Id).all(db).await
}

/// The highest revision of each conference's bookings, whatever became of them.
pub async fn revisions(
    db: &impl ConnectionTrait,
    scope: &Scope,
    conferences: &[ConferenceId],
) -> Result<Vec<(ConferenceId, i32)>, DbErr> {
    use booking::Column as C;
    let query = scope.find::<booking::Entity>().select_only().column(C::ConferenceId);
    let query = query.column_as(C::Sequence.max(), "sequence").filter(C::ConferenceId.is_in(padded(conferences)));
    query.group_by(C::ConferenceId).into_tuple().all(db).await
}

/// Keeps what goes with an e-mail.
pub async fn keep_invitations(db: &impl ConnectionTrait, rows: Vec<invitation::Model>) -> Result<(), DbErr> {
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        invitation::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The feed of an id, of any district: its signed address names no more.
pub async fn feed(db: &impl ConnectionTrait, id: RowId) -> Result<Option<feed::Model>, DbErr> {
    Installation.find::<feed::Entity>().filter(feed::Column::Id.eq(id)).one(db).await
}

/// Somebody's feed.
pub async fn feed_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    whose: FeedOf,
    owner: Uuid,
) -> Result<Option<feed::Model>, DbErr> {
    use feed::Column as C;
    scope.find::<feed::Entity>().filter(C::OwnerId.eq(owner)).filter(C::Whose.eq(whose)).one(db).await
}

/// Ends somebody's feed; whether there was one.
pub async fn end_feed(db: &impl ConnectionTrait, scope: &Scope, whose: FeedOf, owner: Uuid) -> Result<bool, DbErr> {
    use feed::Column as C;
    let one = scope.delete::<feed::Entity>().filter(C::OwnerId.eq(owner)).filter(C::Whose.eq(whose));
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Opens a feed.
pub async fn add_feed(db: &impl ConnectionTrait, row: feed::Model) -> Result<(), DbErr> {
    feed::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// Who a feed is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A teacher.
    Staff(StaffId),
    /// An interpreter.
    Interpreter(InterpreterId),
}

/// Bookings that stand, or were held, and end after an instant, in the order of their times.
pub async fn booked(
    db: &impl ConnectionTrait,
    scope: &Scope,
    owner: Owner,
    from: At,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let query: Select<booking::Entity> = scope.find::<booking::Entity>();
    let query = match owner {
        Owner::Staff(id) => query.filter(C::StaffId.eq(id)),
        Owner::Interpreter(id) => query.filter(C::InterpreterId.eq(id)),
    };
    let query = query.filter(C::State.is_in([BookingState::Booked, BookingState::Held])).filter(C::EndsAt.gt(from));
    query.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

/// What stands around bookings.
pub struct Around {
    /// Their conferences.
    pub conferences: Vec<conference::Model>,
    /// The children.
    pub students: Vec<student::Model>,
    /// The families.
    pub guardians: Vec<guardian::Model>,
    /// The rounds.
    pub rounds: Vec<round::Model>,
    /// Who interprets.
    pub interpreters: Vec<interpreter::Model>,
}

/// Finds it.
pub async fn around(db: &impl ConnectionTrait, scope: &Scope, rows: &[booking::Model]) -> Result<Around, DbErr> {
    macro_rules! of {
        ($table:ident, $ids:expr) => {{
            let ids: Vec<_> = $ids;
            scope.find::<$table::Entity>().filter($table::Column::Id.is_in(padded(&ids))).all(db).await?
        }};
    }
    let conferences: Vec<conference::Model> = of!(conference, rows.iter().map(|row| row.conference_id).collect());
    let students: Vec<StudentId> = conferences.iter().map(|row| row.student_id).collect();
    Ok(Around {
        students: of!(student, students),
        guardians: of!(guardian, rows.iter().map(|row| row.guardian_id).collect()),
        rounds: of!(round, rows.iter().map(|row| row.round_id).collect()),
        interpreters: of!(interpreter, rows.iter().filter_map(|row| row.interpreter_id).collect()),
        conferences,
    })
}

/// An interpreter who still interprets.
pub async fn interpreter(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: InterpreterId,
) -> Result<Option<interpreter::Model>, DbErr> {
    use interpreter::Column as C;
    scope.find::<interpreter::Entity>().filter(C::Id.eq(id)).filter(C::EndedAt.is_null()).one(db).await
}

/// The calendar of a member of staff that is read.
pub async fn calendar(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
) -> Result<Option<calendar::Model>, DbErr> {
    scope.find::<calendar::Entity>().filter(calendar::Column::StaffId.eq(staff)).one(db).await
}

/// All calendars of the district that are read.
pub async fn calendars(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<calendar::Model>, DbErr> {
    scope.find::<calendar::Entity>().order_by_asc(calendar::Column::Id).all(db).await
}

/// Keeps an address in the place of the one before, as if it had never been read.
pub async fn keep_calendar(db: &impl ConnectionTrait, row: calendar::Model) -> Result<(), DbErr> {
    use calendar::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::StaffId])
        .update_columns([C::Id, C::Url, C::Etag, C::Modified, C::TriedAt, C::ReadAt, C::Code])
        .to_owned();
    calendar::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// Takes an address away; whether there was one.
pub async fn drop_calendar(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId) -> Result<bool, DbErr> {
    let one = scope.delete::<calendar::Entity>().filter(calendar::Column::StaffId.eq(staff));
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Takes up to `most` calendars that are due: new ones, and those last tried before `before` of teachers in a round that is not
/// closed. They count as tried now, so two processes never get the same one.
pub async fn take_calendars(
    db: &impl ConnectionTrait,
    (before, now): (At, At),
    most: u64,
) -> Result<Vec<calendar::Model>, DbErr> {
    use calendar::Column as C;
    let open = Installation.find::<round::Entity>().select_only().column(round::Column::Id);
    let open = open.filter(round::Column::State.ne(RoundState::Closed)).into_query();
    let teachers = Installation.find::<round_teacher::Entity>().select_only().column(round_teacher::Column::StaffId);
    let teachers = teachers.filter(round_teacher::Column::RoundId.in_subquery(open)).into_query();
    let due = Condition::all().add(C::TriedAt.lte(before)).add(C::StaffId.in_subquery(teachers));
    let due = Installation
        .find::<calendar::Entity>()
        .select_only()
        .column(C::Id)
        .filter(Condition::any().add(C::TriedAt.is_null()).add(due))
        .order_by_asc(C::TriedAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(calendar::Entity)
        .value(C::TriedAt, Some(now))
        .and_where(Expr::col(C::Id).in_subquery(due))
        .returning_all()
        .take();
    db.query_all(&statement).await?.iter().map(|row| calendar::Model::from_query_result(row, "")).collect()
}

/// Writes how a reading ended; nothing if the address was taken away or exchanged meanwhile. Whether it was written.
pub async fn keep_reading(db: &impl ConnectionTrait, scope: &Scope, row: &calendar::Model) -> Result<bool, DbErr> {
    use calendar::Column as C;
    let update = scope
        .update::<calendar::Entity>()
        .col_expr(C::Etag, Expr::value(row.etag.clone()))
        .col_expr(C::Modified, Expr::value(row.modified.clone()))
        .col_expr(C::ReadAt, Expr::value(row.read_at))
        .col_expr(C::Code, Expr::value(row.code.clone()));
    // A new address has a new id.
    Ok(update.filter(C::Id.eq(row.id)).exec(db).await?.rows_affected > 0)
}

/// Writes when a calendar was last asked for.
pub async fn tried(db: &impl ConnectionTrait, scope: &Scope, row: &calendar::Model) -> Result<(), DbErr> {
    use calendar::Column as C;
    let update = scope.update::<calendar::Entity>().col_expr(C::TriedAt, Expr::value(row.tried_at));
    update.filter(C::Id.eq(row.id)).exec(db).await.map(drop)
}

/// The busy times of somebody that were read from a calendar, in their order.
pub async fn read_times(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId) -> Result<Vec<busy::Model>, DbErr> {
    use busy::Column as C;
    let query = scope.find::<busy::Entity>().filter(C::StaffId.eq(staff)).filter(C::Source.eq(BusySource::Calendar));
    query.order_by_asc(C::StartsAt).all(db).await
}

/// Puts these in the place of all busy times of somebody that were read from a calendar.
pub async fn exchange_times(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
    rows: Vec<busy::Model>,
) -> Result<(), DbErr> {
    use busy::Column as C;
    let all = scope.delete::<busy::Entity>().filter(C::StaffId.eq(staff)).filter(C::Source.eq(BusySource::Calendar));
    all.exec(db).await?;
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        busy::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The rounds that a teacher takes part in and that are not closed, and the last date of a window of any.
pub async fn open_rounds(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
) -> Result<(Vec<round::Model>, Option<String>), DbErr> {
    let own = scope.find::<round_teacher::Entity>().select_only().column(round_teacher::Column::RoundId);
    let own = own.filter(round_teacher::Column::StaffId.eq(staff)).into_query();
    let rounds = scope.find::<round::Entity>().filter(round::Column::State.ne(RoundState::Closed));
    let rounds = rounds.filter(round::Column::Id.in_subquery(own)).order_by_asc(round::Column::Id).all(db).await?;
    let ids: Vec<RoundId> = rounds.iter().map(|row| row.id).collect();
    let last = scope.find::<round_window::Entity>().filter(round_window::Column::RoundId.is_in(padded(&ids)));
    let last = last.order_by_desc(round_window::Column::Date).limit(1).one(db).await?;
    Ok((rounds, last.map(|window| window.date)))
}
