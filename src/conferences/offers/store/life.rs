//! What time itself brings: offers that are over, who waits, who did not come, whom to remind.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::clock::At;
use crate::entities::conferences::{BookingState, ConferenceState, OfferState, RoundState};
use crate::entities::{booking, conference, offer, round};
use crate::scope::{Installation, Scope};

/// Ends up to `most` open offers that are over, and returns them; two processes never get the same one.
pub async fn expire_offers(db: &impl ConnectionTrait, now: At, most: u64) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let over = Installation
        .find::<offer::Entity>()
        .select_only()
        .column(C::Id)
        .filter(C::State.eq(OfferState::Open))
        .filter(C::ExpiresAt.lte(now))
        .order_by_asc(C::ExpiresAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(offer::Entity)
        .value(C::State, OfferState::Expired)
        .and_where(Expr::col(C::Id).in_subquery(over))
        .returning_all()
        .take();
    db.query_all(&statement).await?.iter().map(|row| offer::Model::from_query_result(row, "")).collect()
}

/// Conferences that wait for a time, those that have waited longest first.
pub async fn waiting(db: &impl ConnectionTrait, most: u64) -> Result<Vec<conference::Model>, DbErr> {
    in_state(db, ConferenceState::Waiting, most).await
}

/// Conferences to which the family did not come.
pub async fn missed(db: &impl ConnectionTrait, most: u64) -> Result<Vec<conference::Model>, DbErr> {
    in_state(db, ConferenceState::Missed, most).await
}

async fn in_state(
    db: &impl ConnectionTrait,
    state: ConferenceState,
    most: u64,
) -> Result<Vec<conference::Model>, DbErr> {
    use conference::Column as C;
    let running = Installation
        .find::<round::Entity>()
        .select_only()
        .column(round::Column::Id)
        .filter(round::Column::State.eq(RoundState::Offering))
        .into_query();
    let query = Installation.find::<conference::Entity>().filter(C::State.eq(state));
    let query = query.filter(C::RoundId.in_subquery(running));
    query.order_by_asc(C::ChangedAt).order_by_asc(C::Id).limit(most).all(db).await
}

/// Takes up to `most` bookings that begin between two instants and had fewer than `nth` reminders; they count as reminded.
pub async fn take_reminders(
    db: &impl ConnectionTrait,
    nth: i16,
    (from, to): (At, At),
    most: u64,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let due = Installation
        .find::<booking::Entity>()
        .select_only()
        .column(C::Id)
        .filter(C::State.eq(BookingState::Booked))
        .filter(C::StartsAt.gt(from))
        .filter(C::StartsAt.lte(to))
        .filter(C::Reminded.lt(nth))
        .order_by_asc(C::StartsAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(booking::Entity)
        .value(C::Reminded, nth)
        .and_where(Expr::col(C::Id).in_subquery(due))
        .returning_all()
        .take();
    db.query_all(&statement).await?.iter().map(|row| booking::Model::from_query_result(row, "")).collect()
}

/// What changes when a time of a round may have become free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// Of what it is planned by.
    version: i64,
    /// Bookings that stand, and when one was last made, moved or ended.
    booked: (i64, Option<At>),
    /// Open offers, and when the last of them was made.
    offers: (i64, Option<At>),
}

/// How a round beats.
pub async fn pulse(db: &impl ConnectionTrait, scope: &Scope, round: &round::Model, now: At) -> Result<Pulse, DbErr> {
    let bookings = || scope.find::<booking::Entity>().filter(booking::Column::RoundId.eq(round.id)).select_only();
    let last = bookings().column_as(booking::Column::ChangedAt.max(), "at").into_tuple::<Option<At>>().one(db).await?;
    let stand = bookings().column_as(booking::Column::Id.count(), "count");
    let stand = stand.filter(booking::Column::State.eq(BookingState::Booked)).into_tuple::<i64>().one(db).await?;
    use offer::Column as C;
    let open = scope.find::<offer::Entity>().filter(C::RoundId.eq(round.id)).filter(C::State.eq(OfferState::Open));
    let open = open.filter(C::ExpiresAt.gt(now)).select_only().column_as(C::Id.count(), "count");
    let open = open.column_as(C::MadeAt.max(), "at").into_tuple::<(i64, Option<At>)>().one(db).await?;
    Ok(Pulse {
        version: round.version,
        booked: (stand.unwrap_or_default(), last.flatten()),
        offers: open.unwrap_or_default(),
    })
}
