//! Single questions to get to know the families of a class, and what came back.

use std::collections::BTreeMap;

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use serde::Serialize;

use super::page::{Page, Part, said};
use super::updates::idempotency_key;
use crate::entities::{reply, survey, survey_answer};
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, ReplyId, RowId, StaffId, StudentId};
use crate::reading::surveys::{self, Asked, NewSurvey, Results};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A question that was asked.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Survey {
    id: RowId,
    class: ClassId,
    staff: StaffId,
    topic: String,
    question: String,
    asked_at: String,
    /// Families that were asked.
    asked: usize,
    /// Families that were left alone, by reason: `less`, `lately`, `before`.
    skipped: BTreeMap<String, usize>,
}

impl Survey {
    fn of(row: survey::Model) -> Self {
        let guardians = row.asked();
        Self {
            id: row.id,
            class: row.class_id,
            staff: row.staff_id,
            topic: row.topic,
            question: row.question,
            asked_at: said(row.asked_at),
            asked: guardians.len(),
            skipped: serde_json::from_str(&row.skipped).unwrap_or_default(),
        }
    }
}

/// What a family answered.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct SurveyAnswer {
    guardian: GuardianId,
    /// Its children in the class.
    students: Vec<StudentId>,
    /// It would rather not say.
    skipped: bool,
    /// Its words; null where it skipped.
    #[schema(required)]
    text: Option<String>,
    /// BCP 47 tag of its language.
    #[schema(required)]
    language: Option<String>,
    /// The words in the asker's language, made by a computer.
    #[schema(required)]
    translation: Option<String>,
    #[schema(required)]
    translated_to: Option<String>,
    reply: ReplyId,
    answered_at: String,
}

impl SurveyAnswer {
    fn of((row, text, students): (survey_answer::Model, Option<reply::Model>, Vec<StudentId>)) -> Self {
        let text = text.filter(|_| !row.skipped);
        Self {
            guardian: row.guardian_id,
            students,
            skipped: row.skipped,
            language: text.as_ref().and_then(|text| text.language.clone()),
            translation: text.as_ref().and_then(|text| text.translation.clone()),
            translated_to: text.as_ref().and_then(|text| text.translated_to.clone()),
            text: text.map(|text| text.body),
            reply: row.reply_id,
            answered_at: said(row.answered_at),
        }
    }
}

/// A question with its answers.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct SurveyResults {
    survey: Survey,
    answered: usize,
    skipped: usize,
    silent: usize,
    answers: Vec<SurveyAnswer>,
}

/// Asks the families of a class one question in their languages; each may skip it
#[utoipa::path(
    operation_id = "ask_families", tag = "reading",
    params(("Idempotency-Key" = String, Header, description = "1 to 255 characters, new for each question")), request_body = NewSurvey,
    responses(
        (status = 202, body = Asked), (status = 400, body = Problem), (status = 401, body = Problem), (status = 404, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/surveys")]
pub(super) async fn ask(
    state: Data<State>,
    by: Staff,
    request: HttpRequest,
    new: Body<NewSurvey>,
) -> Result<HttpResponse, Error> {
    let key = idempotency_key(&request, "question")?;
    Ok(HttpResponse::Accepted().json(surveys::ask(&state.app(), &by.scope, &by.row, key, new.0).await?))
}

/// Questions that were asked, newest first: a teacher's own, for others those of their schools
#[utoipa::path(operation_id = "list_surveys", tag = "reading", params(Part), responses((status = 200, body = Page<Survey>), (status = 401, body = Problem), (status = 422, body = Problem)))]
#[get("/surveys")]
pub(super) async fn list(state: Data<State>, asker: Staff, part: Query<Part>) -> Result<Json<Page<Survey>>, Error> {
    let limit = part.limit()?;
    let rows = surveys::list(&state.app(), &asker.scope, &asker.row, None, part.after(RowId)?, limit + 1).await?;
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), Survey::of)))
}

/// What came back on a question
#[utoipa::path(operation_id = "survey_results", tag = "reading", params(("id" = RowId, Path)), responses((status = 200, body = SurveyResults), (status = 401, body = Problem), (status = 404, body = Problem)))]
#[get("/surveys/{id}")]
pub(super) async fn results(state: Data<State>, asker: Staff, id: Path<RowId>) -> Result<Json<SurveyResults>, Error> {
    let Results { survey, asked, answers } = surveys::results(&state.app(), &asker.scope, &asker.row, *id).await?;
    let skipped = answers.iter().filter(|(row, ..)| row.skipped).count();
    Ok(Json(SurveyResults {
        survey: Survey::of(survey),
        answered: answers.len() - skipped,
        skipped,
        silent: asked.saturating_sub(answers.len()),
        answers: answers.into_iter().map(SurveyAnswer::of).collect(),
    }))
}

/// Takes a question and its answers away; the texts stay in their threads
#[utoipa::path(
    operation_id = "delete_survey", tag = "reading", params(("id" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[delete("/surveys/{id}")]
pub(super) async fn remove(state: Data<State>, by: Staff, id: Path<RowId>) -> Result<HttpResponse, Error> {
    surveys::delete(&state.app(), &by.scope, &by.row, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
