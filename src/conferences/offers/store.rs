//! The room's queries for offers and bookings.

mod asked;
mod life;

pub use asked::{last_read, who_was_asked};
pub use life::{Pulse, expire_offers, missed, pulse, take_reminders, waiting};

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::conferences::{BookingState, ConferenceState, OfferState, RoundState};
use crate::entities::{
    booking, busy, conference, guardian, interpreter, message, offer, round, round_room, round_teacher, round_window,
    staff, wish,
};
use crate::ids::{BookingId, ConferenceId, GuardianId, InterpreterId, OfferId, RoundId, RowId, StaffId};
use crate::messages::model::State;
use crate::scope::{Installation, Scope};

/// Conferences by id.
pub async fn conferences(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ConferenceId],
) -> Result<HashMap<ConferenceId, conference::Model>, DbErr> {
    let rows = scope.find::<conference::Entity>().filter(conference::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// A conference, of whatever district: for who opens a signed link of ours.
pub async fn conference_of_link(
    db: &impl ConnectionTrait,
    id: ConferenceId,
) -> Result<Option<conference::Model>, DbErr> {
    Installation.find::<conference::Entity>().filter(conference::Column::Id.eq(id)).one(db).await
}

/// Conferences of a thread in a round.
pub async fn conferences_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    guardian: GuardianId,
) -> Result<Vec<conference::Model>, DbErr> {
    use conference::Column as C;
    let query = scope.find::<conference::Entity>().filter(C::GuardianId.eq(guardian)).filter(C::RoundId.eq(round));
    query.order_by_asc(C::Id).all(db).await
}

/// Offers by id.
pub async fn offers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[OfferId],
) -> Result<HashMap<OfferId, offer::Model>, DbErr> {
    let rows = scope.find::<offer::Entity>().filter(offer::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The open offers of guardians, the newest first.
pub async fn open_offers(
    db: &impl ConnectionTrait,
    guardians: &[GuardianId],
    now: At,
) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let query = Installation.find::<offer::Entity>().filter(C::GuardianId.is_in(padded(guardians)));
    let query = query.filter(C::State.eq(OfferState::Open)).filter(C::ExpiresAt.gt(now));
    query.order_by_desc(C::MadeAt).order_by_desc(C::Id).all(db).await
}

/// The bookings of guardians that are still to come, the next first.
pub async fn coming(
    db: &impl ConnectionTrait,
    guardians: &[GuardianId],
    now: At,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let query = Installation.find::<booking::Entity>().filter(C::GuardianId.is_in(padded(guardians)));
    let query = query.filter(C::State.eq(BookingState::Booked)).filter(C::EndsAt.gt(now));
    query.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

/// All that a booking may stand in the way of, locked: teachers, interpreters, families and shared rooms, always in this order
/// and by id, so that two who book wait for one another and never for each other. SQLite has one writer anyway.
pub async fn lock(
    db: &impl ConnectionTrait,
    scope: &Scope,
    teachers: &[StaffId],
    interpreters: &[InterpreterId],
    guardians: &[GuardianId],
    rooms: &[RowId],
) -> Result<(), DbErr> {
    macro_rules! lock {
        ($table:ident, $ids:expr) => {
            if !$ids.is_empty() {
                scope
                    .find::<$table::Entity>()
                    .select_only()
                    .column($table::Column::Id)
                    .filter($table::Column::Id.is_in(padded($ids)))
                    .order_by_asc($table::Column::Id)
                    .lock(LockType::NoKeyUpdate)
                    .into_tuple::<uuid::Uuid>()
                    .all(db)
                    .await?;
            }
        };
    }
    lock!(staff, teachers);
    lock!(interpreter, interpreters);
    lock!(guardian, guardians);
    lock!(round_room, rooms);
    Ok(())
}

/// Locks guardians if nobody else has locked one of them: for whoever holds other locks already, and so must not wait.
pub async fn try_lock(db: &impl ConnectionTrait, scope: &Scope, guardians: &[GuardianId]) -> Result<bool, DbErr> {
    let query = scope.find::<guardian::Entity>().select_only().column(guardian::Column::Id);
    let query = query.filter(guardian::Column::Id.is_in(padded(guardians)));
    let query = query.lock_with_behavior(LockType::NoKeyUpdate, LockBehavior::SkipLocked);
    Ok(query.into_tuple::<uuid::Uuid>().all(db).await?.len() == guardians.len())
}

/// The bookings that stand between two instants for any of these teachers, interpreters or adults.
pub async fn standing(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (from, to): (At, At),
    teachers: &[StaffId],
    interpreters: &[InterpreterId],
    adults: &[GuardianId],
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let theirs = scope
        .find::<conference::Entity>()
        .select_only()
        .column(conference::Column::Id)
        .filter(
            Condition::any()
                .add(conference::Column::GuardianId.is_in(padded(adults)))
                .add(conference::Column::WithId.is_in(padded(adults))),
        )
        .into_query();
    let mut whose = Condition::any().add(C::StaffId.is_in(padded(teachers))).add(C::ConferenceId.in_subquery(theirs));
    if !interpreters.is_empty() {
        whose = whose.add(C::InterpreterId.is_in(padded(interpreters)));
    }
    scope
        .find::<booking::Entity>()
        .filter(C::State.eq(BookingState::Booked))
        .filter(C::StartsAt.lt(to))
        .filter(C::EndsAt.gt(from))
        .filter(whose)
        .all(db)
        .await
}

/// The bookings that stand for these conferences.
pub async fn bookings_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    conferences: &[ConferenceId],
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let query = scope.find::<booking::Entity>().filter(C::ConferenceId.is_in(padded(conferences)));
    query.filter(C::State.eq(BookingState::Booked)).order_by_asc(C::StartsAt).all(db).await
}

/// When these members of staff are not there.
pub async fn busy(
    db: &impl ConnectionTrait,
    scope: &Scope,
    (from, to): (At, At),
    teachers: &[StaffId],
) -> Result<Vec<busy::Model>, DbErr> {
    use busy::Column as C;
    let query = scope.find::<busy::Entity>().filter(C::StaffId.is_in(padded(teachers)));
    query.filter(C::StartsAt.lt(to)).filter(C::EndsAt.gt(from)).all(db).await
}

/// The teachers of rounds.
pub async fn teachers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    rounds: &[RoundId],
) -> Result<Vec<round_teacher::Model>, DbErr> {
    let query = scope.find::<round_teacher::Entity>();
    query.filter(round_teacher::Column::RoundId.is_in(padded(rounds))).all(db).await
}

/// The shared rooms of rounds.
pub async fn rooms(
    db: &impl ConnectionTrait,
    scope: &Scope,
    rounds: &[RoundId],
) -> Result<HashMap<RowId, round_room::Model>, DbErr> {
    let query = scope.find::<round_room::Entity>().filter(round_room::Column::RoundId.is_in(padded(rounds)));
    Ok(query.all(db).await?.into_iter().map(|row| (row.id, row)).collect())
}

/// The windows of rounds.
pub async fn windows(
    db: &impl ConnectionTrait,
    scope: &Scope,
    rounds: &[RoundId],
) -> Result<Vec<round_window::Model>, DbErr> {
    let query = scope.find::<round_window::Entity>();
    query.filter(round_window::Column::RoundId.is_in(padded(rounds))).all(db).await
}

/// Rounds by id.
pub async fn rounds(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[RoundId],
) -> Result<HashMap<RoundId, round::Model>, DbErr> {
    let rows = scope.find::<round::Entity>().filter(round::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Adds bookings.
pub async fn insert_bookings(db: &impl ConnectionTrait, rows: Vec<booking::Model>) -> Result<(), DbErr> {
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        booking::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Ends bookings that stand, in this state; returns how many stood.
pub async fn end_bookings(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[BookingId],
    state: BookingState,
    now: At,
) -> Result<u64, DbErr> {
    use booking::Column as C;
    if ids.is_empty() {
        return Ok(0);
    }
    let update = scope
        .update::<booking::Entity>()
        .col_expr(C::State, Expr::value(state))
        .col_expr(C::Sequence, Expr::col(C::Sequence).add(1))
        .col_expr(C::ChangedAt, Expr::value(now))
        .filter(C::Id.is_in(padded(ids)))
        .filter(C::State.eq(BookingState::Booked));
    Ok(update.exec(db).await?.rows_affected)
}

/// The last booking of a conference that is in one of these states.
pub async fn last_booking(
    db: &impl ConnectionTrait,
    scope: &Scope,
    conference: ConferenceId,
    states: &[BookingState],
) -> Result<Option<booking::Model>, DbErr> {
    use booking::Column as C;
    let query = scope.find::<booking::Entity>().filter(C::ConferenceId.eq(conference));
    query.filter(C::State.is_in(states.iter().copied())).order_by_desc(C::StartsAt).one(db).await
}

/// Sets what became of a booking.
pub async fn mark_booking(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: BookingId,
    state: BookingState,
    now: At,
) -> Result<(), DbErr> {
    use booking::Column as C;
    let one = scope.update::<booking::Entity>().col_expr(C::State, Expr::value(state));
    one.col_expr(C::ChangedAt, Expr::value(now)).filter(C::Id.eq(id)).exec(db).await.map(drop)
}

/// Sets where conferences stand, and why a person is needed.
pub async fn set_conferences(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ConferenceId],
    state: ConferenceState,
    reason: Option<&str>,
    now: At,
) -> Result<(), DbErr> {
    use conference::Column as C;
    if ids.is_empty() {
        return Ok(());
    }
    scope
        .update::<conference::Entity>()
        .col_expr(C::State, Expr::value(state))
        .col_expr(C::Reason, Expr::value(reason.map(str::to_owned)))
        .col_expr(C::ChangedAt, Expr::value(now))
        .filter(C::Id.is_in(padded(ids)))
        .exec(db)
        .await
        .map(drop)
}

/// Ends open offers, in this state.
pub async fn end_offers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[OfferId],
    state: OfferState,
) -> Result<u64, DbErr> {
    use offer::Column as C;
    if ids.is_empty() {
        return Ok(0);
    }
    let update = scope.update::<offer::Entity>().col_expr(C::State, Expr::value(state));
    let update = update.filter(C::Id.is_in(padded(ids))).filter(C::State.eq(OfferState::Open));
    Ok(update.exec(db).await?.rows_affected)
}

/// Adds an offer.
pub async fn insert_offer(db: &impl ConnectionTrait, row: offer::Model) -> Result<(), DbErr> {
    offer::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// Keeps what a family said of its hours.
pub async fn insert_wish(db: &impl ConnectionTrait, row: wish::Model) -> Result<(), DbErr> {
    wish::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// How many texts of these kinds a guardian was sent since then, but for what never arrived.
pub async fn asked(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardian: GuardianId,
    kinds: &[&str],
    since: At,
) -> Result<u64, DbErr> {
    use message::Column as C;
    let query = scope.find::<message::Entity>().filter(C::GuardianId.eq(guardian)).filter(C::DueAt.gte(since));
    let query = query.filter(C::Kind.is_in(kinds.iter().copied()));
    query.filter(C::State.is_not_in([State::Failed, State::Withdrawn, State::Expired])).count(db).await
}

/// All offers of a round to a guardian, the newest first.
pub async fn offers_to(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    guardian: GuardianId,
) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let query = scope.find::<offer::Entity>().filter(C::GuardianId.eq(guardian)).filter(C::RoundId.eq(round));
    query.order_by_desc(C::MadeAt).order_by_desc(C::Id).all(db).await
}

/// Members of staff by id.
pub async fn staff(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StaffId],
) -> Result<HashMap<StaffId, staff::Model>, DbErr> {
    let rows = scope.find::<staff::Entity>().filter(staff::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The offers of a round that hold times.
pub async fn open_of_round(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
    now: At,
) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let query = scope.find::<offer::Entity>().filter(C::RoundId.eq(round)).filter(C::State.eq(OfferState::Open));
    query.filter(C::ExpiresAt.gt(now)).order_by_asc(C::Id).all(db).await
}

/// Sets how far a round has come.
pub async fn set_round(db: &impl ConnectionTrait, scope: &Scope, id: RoundId, state: RoundState) -> Result<(), DbErr> {
    use round::Column as C;
    let update = scope.update::<round::Entity>().col_expr(C::State, Expr::value(state));
    update.filter(C::Id.eq(id)).exec(db).await.map(drop)
}
