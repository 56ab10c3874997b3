//! Who lives together, as a person said, and the conferences that two adults come to together.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    QueryTrait as _,
};

use crate::db::padded;
use crate::entities::conferences::RoundState;
use crate::entities::{conference, guardianship, home_word, round};
use crate::ids::{ConferenceId, GuardianId};
use crate::scope::Scope;

/// Guardians of one question.
const ASKED: usize = 256;

/// What was said of these adults.
pub async fn home_words(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
) -> Result<Vec<home_word::Model>, DbErr> {
    let mut all = Vec::new();
    for some in guardians.chunks(ASKED) {
        let said = scope.find::<home_word::Entity>().filter(home_word::Column::OneId.is_in(padded(some)));
        all.extend(said.all(db).await?);
    }
    Ok(all)
}

/// Keeps what was said last of two adults.
pub async fn say_home(db: &impl ConnectionTrait, row: home_word::Model) -> Result<(), DbErr> {
    use home_word::Column as C;
    let anew = OnConflict::columns([C::DistrictId, C::OneId, C::OtherId])
        .update_columns([C::Together, C::SaidBy, C::SaidAt])
        .to_owned();
    home_word::Entity::insert(row.into_active_model()).on_conflict(anew).exec_without_returning(db).await.map(drop)
}

/// Whether two adults have a child in common.
pub async fn share_a_child(
    db: &impl ConnectionTrait,
    scope: &Scope,
    one: GuardianId,
    other: GuardianId,
) -> Result<bool, DbErr> {
    use guardianship::Column as C;
    let rows = scope
        .find::<guardianship::Entity>()
        .filter(C::EndedAt.is_null())
        .filter(C::GuardianId.is_in([one, other]))
        .all(db)
        .await?;
    let of = |id: GuardianId| rows.iter().filter(move |row| row.guardian_id == id).map(|row| row.student_id);
    Ok(of(one).any(|child| of(other).any(|theirs| theirs == child)))
}

/// Conferences of rounds that are not closed to which both come.
pub async fn of_both(
    db: &impl ConnectionTrait,
    scope: &Scope,
    one: GuardianId,
    other: GuardianId,
) -> Result<Vec<conference::Model>, DbErr> {
    use conference::Column as C;
    let pair =
        |lead: GuardianId, with: GuardianId| Condition::all().add(C::GuardianId.eq(lead)).add(C::WithId.eq(with));
    let open = scope.find::<round::Entity>().filter(round::Column::State.ne(RoundState::Closed));
    let open = open.select_only().column(round::Column::Id).into_query();
    let both = Condition::any().add(pair(one, other)).add(pair(other, one));
    scope.find::<conference::Entity>().filter(both).filter(C::RoundId.in_subquery(open)).all(db).await
}

/// Nobody comes along to these any more.
pub async fn come_alone(db: &impl ConnectionTrait, scope: &Scope, ids: &[ConferenceId]) -> Result<(), DbErr> {
    use conference::Column as C;
    for some in ids.chunks(ASKED) {
        let alone = scope.update::<conference::Entity>().col_expr(C::WithId, Expr::value(Option::<uuid::Uuid>::None));
        alone.filter(C::Id.is_in(padded(some))).exec(db).await?;
    }
    Ok(())
}
