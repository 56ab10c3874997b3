//! The queries about questions to families, and what they answered.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

use crate::clock::At;
use crate::db::padded;
use crate::entities::{reply, survey, survey_answer};
use crate::ids::{ClassId, GuardianId, ReplyId, RowId, StaffId, UpdateId};
use crate::scope::{Installation, Scope};

/// Adds a question.
pub async fn add(db: &impl ConnectionTrait, row: survey::Model) -> Result<(), DbErr> {
    survey::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// The question that a member of staff asked under a key.
pub async fn by_key(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
    key: &str,
) -> Result<Option<survey::Model>, DbErr> {
    let own = scope.find::<survey::Entity>().filter(survey::Column::StaffId.eq(staff));
    own.filter(survey::Column::Key.eq(key)).one(db).await
}

/// Questions asked since an instant, or in these words at any time: of all senders, deleted ones too.
pub async fn asked(
    db: &impl ConnectionTrait,
    scope: &Scope,
    since: At,
    folded: &str,
) -> Result<Vec<survey::Model>, DbErr> {
    let lately = survey::Column::AskedAt.gt(since);
    let same = survey::Column::Folded.eq(folded);
    scope.find::<survey::Entity>().filter(Condition::any().add(lately).add(same)).all(db).await
}

/// Notes by which update it was asked.
pub async fn set_update(db: &impl ConnectionTrait, scope: &Scope, id: RowId, update: UpdateId) -> Result<(), DbErr> {
    let one = scope.update::<survey::Entity>().col_expr(survey::Column::UpdateId, Expr::value(update));
    one.filter(survey::Column::Id.eq(id)).exec(db).await.map(drop)
}

/// Takes a question back that was not asked.
pub async fn drop_unasked(db: &impl ConnectionTrait, scope: &Scope, id: RowId) -> Result<(), DbErr> {
    let one = scope.delete::<survey::Entity>().filter(survey::Column::Id.eq(id));
    one.filter(survey::Column::UpdateId.is_null()).exec(db).await.map(drop)
}

/// Questions that are there: of these classes, or one of them; the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    scope: &Scope,
    classes: &[ClassId],
    staff: Option<StaffId>,
    before: Option<RowId>,
    limit: u64,
) -> Result<Vec<survey::Model>, DbErr> {
    use survey::Column as C;
    let mut rows = scope.find::<survey::Entity>().filter(C::DeletedAt.is_null());
    rows = rows.filter(C::ClassId.is_in(classes.iter().copied()));
    if let Some(staff) = staff {
        rows = rows.filter(C::StaffId.eq(staff));
    }
    if let Some(before) = before {
        rows = rows.filter(C::Id.lt(before));
    }
    rows.order_by_desc(C::Id).limit(limit).all(db).await
}

/// A question that is there.
pub async fn one(db: &impl ConnectionTrait, scope: &Scope, id: RowId) -> Result<Option<survey::Model>, DbErr> {
    let one = scope.find::<survey::Entity>().filter(survey::Column::Id.eq(id));
    one.filter(survey::Column::DeletedAt.is_null()).one(db).await
}

/// The questions of updates.
pub async fn of_updates(db: &impl ConnectionTrait, updates: &[UpdateId]) -> Result<Vec<survey::Model>, DbErr> {
    if updates.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Installation.find::<survey::Entity>().filter(survey::Column::UpdateId.is_in(padded(updates)));
    rows.filter(survey::Column::DeletedAt.is_null()).all(db).await
}

/// Who has answered which of these questions.
pub async fn answered(db: &impl ConnectionTrait, surveys: &[RowId]) -> Result<Vec<(RowId, GuardianId)>, DbErr> {
    use survey_answer::Column as C;
    if surveys.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Installation.find::<survey_answer::Entity>().select_only().columns([C::SurveyId, C::GuardianId]);
    rows.filter(C::SurveyId.is_in(padded(surveys))).into_tuple().all(db).await
}

/// Keeps an answer; `false` if there was one.
pub async fn answer(db: &impl ConnectionTrait, row: survey_answer::Model) -> Result<bool, DbErr> {
    use survey_answer::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::SurveyId, C::GuardianId]).do_nothing().to_owned();
    let row = row.into_active_model();
    Ok(survey_answer::Entity::insert(row).on_conflict(known).exec_without_returning(db).await? > 0)
}

/// The answers to a question, with the texts that hold them.
pub async fn answers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    survey: RowId,
) -> Result<Vec<(survey_answer::Model, Option<reply::Model>)>, DbErr> {
    let rows = scope.find::<survey_answer::Entity>().filter(survey_answer::Column::SurveyId.eq(survey));
    let rows = rows.order_by_asc(survey_answer::Column::Id).all(db).await?;
    let ids: Vec<ReplyId> = rows.iter().map(|row| row.reply_id).collect();
    let texts = if ids.is_empty() {
        Vec::new()
    } else {
        scope.find::<reply::Entity>().filter(reply::Column::Id.is_in(padded(&ids))).all(db).await?
    };
    let text = |id: ReplyId| texts.iter().find(|text| text.id == id).cloned();
    Ok(rows.into_iter().map(|row| (row.clone(), text(row.reply_id))).collect())
}

/// Takes a question and its answers away; whom it was asked stays known, so that nobody is asked again too soon.
pub async fn delete(db: &impl ConnectionTrait, scope: &Scope, id: RowId, now: At) -> Result<(), DbErr> {
    let answers = scope.delete::<survey_answer::Entity>().filter(survey_answer::Column::SurveyId.eq(id));
    answers.exec(db).await?;
    let one = scope.update::<survey::Entity>().col_expr(survey::Column::DeletedAt, Expr::value(now));
    one.filter(survey::Column::Id.eq(id)).exec(db).await.map(drop)
}
