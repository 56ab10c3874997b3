//! All that is known of a round, read in one go: some twenty statements, whatever the size of the school.

use std::collections::HashMap;

use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};

use crate::clock::At;
use crate::entities::conferences::{BookingState, ConferenceState, OfferState};
use crate::entities::{
    Owned, attending, booking, busy, conference, district, guardian, interpreter, interpreter_hours, offer, round,
    round_room, round_teacher, round_window, school, staff, student, wish,
};
use crate::ids::{GuardianId, StaffId};
use crate::people::store as people;
use crate::scope::Scope;

/// Ids in one statement, at most.
const LOT: usize = 1000;

/// All that is known of a round.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The round.
    pub round: round::Model,
    /// Its district.
    pub district: district::Model,
    /// Its school.
    pub school: school::Model,
    /// Its windows, by date and hour.
    pub windows: Vec<round_window::Model>,
    /// Who takes part, by id.
    pub teachers: Vec<round_teacher::Model>,
    /// Shared rooms, by id.
    pub rooms: Vec<round_room::Model>,
    /// Meetings that are wanted, booked or not, by id.
    pub conferences: Vec<conference::Model>,
    /// The students of these.
    pub students: Vec<student::Model>,
    /// The members of staff who take part.
    pub staff: Vec<staff::Model>,
    /// The guardians of these, those who come along included.
    pub guardians: HashMap<GuardianId, guardian::Model>,
    /// How some of them attend.
    pub attending: Vec<attending::Model>,
    /// What they said for this round, oldest first.
    pub wishes: Vec<wish::Model>,
    /// Interpreters of the district, by id.
    pub interpreters: Vec<interpreter::Model>,
    /// When they are there, while the round lasts.
    pub hours: Vec<interpreter_hours::Model>,
    /// When the teachers are not, while the round lasts.
    pub busy: Vec<busy::Model>,
    /// Bookings that stand and touch the round: its own, and others of the same days.
    pub bookings: Vec<booking::Model>,
    /// What these guardians had in rounds before: meetings of their own that are over.
    pub past: Vec<booking::Model>,
    /// And what they said for those rounds, oldest first.
    pub past_wishes: Vec<wish::Model>,
    /// All offers of this round, and open ones of others; oldest first.
    pub offers: Vec<offer::Model>,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug)]
pub struct Lasts {
    /// From when.
    pub from: At,
    /// Until when.
    pub to: At,
}

impl Facts {
    /// Reads them. `lasts` says from windows and the school's zone when the round begins and ends.
    pub async fn read(
        db: &impl ConnectionTrait,
        scope: &Scope,
        round: round::Model,
        lasts: impl FnOnce(&school::Model, &district::Model, &[round_window::Model]) -> Lasts,
    ) -> Result<Option<Self>, DbErr> {
        let id = round.id;
        let Some(district) = people::district(db, scope.district_id()).await? else { return Ok(None) };
        let schools = scope.find::<school::Entity>().filter(school::Column::Id.eq(round.school_id));
        let Some(school) = schools.one(db).await? else { return Ok(None) };
        let windows = scope.find::<round_window::Entity>().filter(round_window::Column::RoundId.eq(id));
        let windows = windows.order_by_asc(round_window::Column::Date).order_by_asc(round_window::Column::FromMinute);
        let windows = windows.order_by_asc(round_window::Column::Id).all(db).await?;
        let teachers = scope.find::<round_teacher::Entity>().filter(round_teacher::Column::RoundId.eq(id));
        let teachers = teachers.order_by_asc(round_teacher::Column::StaffId).all(db).await?;
        let rooms = scope.find::<round_room::Entity>().filter(round_room::Column::RoundId.eq(id));
        let rooms = rooms.order_by_asc(round_room::Column::Id).all(db).await?;
        let conferences = conferences(db, scope, &round).await?;
        let time = lasts(&school, &district, &windows);
        let of_staff: Vec<StaffId> = teachers.iter().map(|teacher| teacher.staff_id).collect();
        let guardians = guardians(&conferences);
        let students: Vec<_> = conferences.iter().map(|one| one.student_id).collect();
        let wishes = scope.find::<wish::Entity>().filter(wish::Column::RoundId.eq(id));
        Ok(Some(Self {
            students: by_ids::<student::Entity, _>(db, scope, student::Column::Id, &students).await?,
            staff: by_ids::<staff::Entity, _>(db, scope, staff::Column::Id, &of_staff).await?,
            attending: by_ids::<attending::Entity, _>(db, scope, attending::Column::GuardianId, &guardians).await?,
            guardians: by_ids::<guardian::Entity, _>(db, scope, guardian::Column::Id, &guardians)
                .await?
                .into_iter()
                .map(|row| (row.id, row))
                .collect(),
            wishes: wishes.order_by_asc(wish::Column::MadeAt).order_by_asc(wish::Column::Id).all(db).await?,
            interpreters: scope
                .find::<interpreter::Entity>()
                .filter(interpreter::Column::EndedAt.is_null())
                .order_by_asc(interpreter::Column::Id)
                .all(db)
                .await?,
            hours: hours(db, scope, time).await?,
            busy: busy(db, scope, &of_staff, time).await?,
            bookings: bookings(db, scope, &round, time).await?,
            past: past(db, scope, &guardians, &round, time).await?,
            past_wishes: past_wishes(db, scope, &guardians, &round).await?,
            offers: offers(db, scope, &round).await?,
            round,
            district,
            school,
            windows,
            teachers,
            rooms,
            conferences,
        }))
    }
}

async fn conferences(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: &round::Model,
) -> Result<Vec<conference::Model>, DbErr> {
    use ConferenceState as S;
    let planned = [S::Open, S::Waiting, S::Offered, S::Booked, S::Missed, S::Person];
    let all = scope.find::<conference::Entity>().filter(conference::Column::RoundId.eq(round.id));
    all.filter(conference::Column::State.is_in(planned)).order_by_asc(conference::Column::Id).all(db).await
}

/// Each guardian once.
fn guardians(conferences: &[conference::Model]) -> Vec<GuardianId> {
    conferences.iter().flat_map(|one| [Some(one.guardian_id), one.with_id]).flatten().collect()
}

/// Rows by a column of ids, in lots; each id is asked for once.
pub(super) async fn by_ids<E, I>(
    db: &impl ConnectionTrait,
    scope: &Scope,
    column: E::Column,
    ids: &[I],
) -> Result<Vec<E::Model>, DbErr>
where
    E: Owned,
    E::Model: Send + Sync,
    I: Copy + Ord + Into<sea_orm::Value>,
{
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let mut rows = Vec::with_capacity(ids.len());
    for lot in ids.chunks(LOT) {
        rows.extend(scope.find::<E>().filter(column.is_in(lot.iter().copied())).all(db).await?);
    }
    Ok(rows)
}

async fn hours(db: &impl ConnectionTrait, scope: &Scope, time: Lasts) -> Result<Vec<interpreter_hours::Model>, DbErr> {
    use interpreter_hours::Column as C;
    let all = scope.find::<interpreter_hours::Entity>().filter(C::StartsAt.lt(time.to)).filter(C::EndsAt.gt(time.from));
    all.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

async fn busy(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: &[StaffId],
    time: Lasts,
) -> Result<Vec<busy::Model>, DbErr> {
    use busy::Column as C;
    let all = scope.find::<busy::Entity>().filter(C::StaffId.is_in(staff.iter().copied()));
    all.filter(C::StartsAt.lt(time.to)).filter(C::EndsAt.gt(time.from)).order_by_asc(C::StartsAt).all(db).await
}

async fn bookings(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: &round::Model,
    time: Lasts,
) -> Result<Vec<booking::Model>, DbErr> {
    use booking::Column as C;
    let same_days = Condition::all().add(C::StartsAt.lt(time.to)).add(C::EndsAt.gt(time.from));
    let all = scope.find::<booking::Entity>().filter(C::State.eq(BookingState::Booked));
    let all = all.filter(Condition::any().add(C::RoundId.eq(round.id)).add(same_days));
    all.order_by_asc(C::StartsAt).order_by_asc(C::Id).all(db).await
}

async fn past(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
    round: &round::Model,
    time: Lasts,
) -> Result<Vec<booking::Model>, DbErr> {
    let all = by_ids::<booking::Entity, _>(db, scope, booking::Column::GuardianId, guardians).await?;
    let had = |one: &booking::Model| {
        matches!(one.state, BookingState::Booked | BookingState::Held)
            && !one.shared
            && one.round_id != round.id
            && one.ends_at <= time.from
    };
    Ok(all.into_iter().filter(had).collect())
}

async fn past_wishes(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
    round: &round::Model,
) -> Result<Vec<wish::Model>, DbErr> {
    let mut all = by_ids::<wish::Entity, _>(db, scope, wish::Column::GuardianId, guardians).await?;
    all.retain(|one| one.round_id != round.id);
    all.sort_by_key(|one| (one.made_at, one.id));
    Ok(all)
}

async fn offers(db: &impl ConnectionTrait, scope: &Scope, round: &round::Model) -> Result<Vec<offer::Model>, DbErr> {
    use offer::Column as C;
    let any = Condition::any().add(C::RoundId.eq(round.id)).add(C::State.eq(OfferState::Open));
    scope.find::<offer::Entity>().filter(any).order_by_asc(C::MadeAt).order_by_asc(C::Id).all(db).await
}
