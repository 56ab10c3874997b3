//! The sheet of a conference: what the child prepared, and the plan that went home.

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse, get, post, put};
use serde::Serialize;

use super::page::said;
use super::updates::idempotency_key;
use crate::conferences::sheet::{self, NewPlan, Words};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId};
use crate::messages::compose::Composed;
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// The sheet of a conference.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Sheet {
    /// The child's words; empty: to be written by hand.
    words: Words,
    /// What was agreed on and went home last.
    #[schema(required)]
    plan: Option<sheet::Plan>,
    /// When it did.
    #[schema(required)]
    shared_at: Option<String>,
}

impl Sheet {
    fn of(sheet: sheet::Sheet) -> Self {
        Self { words: sheet.words, plan: sheet.plan, shared_at: sheet.shared_at.map(said) }
    }
}

/// What a child prepared for its conference, and the plan that was made there
#[utoipa::path(
    operation_id = "get_sheet", tag = "conferences", params(("id" = RoundId, Path), ("conference" = ConferenceId, Path)),
    responses((status = 200, body = Sheet), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[get("/rounds/{id}/conferences/{conference}/sheet")]
pub(super) async fn read(
    state: Data<State>,
    asker: Staff,
    path: Path<(RoundId, ConferenceId)>,
) -> Result<Json<Sheet>, Error> {
    let (_, _, sheet) = sheet::read(&state.app(), &asker.scope, path.0, path.1).await?;
    Ok(Json(Sheet::of(sheet)))
}

/// Keeps the child's words: what is missing is empty
#[utoipa::path(
    operation_id = "put_sheet", tag = "conferences", params(("id" = RoundId, Path), ("conference" = ConferenceId, Path)),
    request_body = Words,
    responses((status = 200, body = Sheet), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/rounds/{id}/conferences/{conference}/sheet")]
pub(super) async fn write(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, ConferenceId)>,
    words: Body<Words>,
) -> Result<Json<Sheet>, Error> {
    Ok(Json(Sheet::of(sheet::write(&state.app(), &by.scope, path.0, path.1, words.0).await?)))
}

/// A plan on its way home.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Shared {
    /// The update that it went in.
    update: Composed,
    /// When it was kept as shared; null: nobody could be reached, see the update's summary.
    #[schema(required)]
    shared_at: Option<String>,
}

/// Sends the plan home, to each home of the child in its language; the teacher of the conference does so
#[utoipa::path(
    operation_id = "share_plan", tag = "conferences",
    params(
        ("id" = RoundId, Path), ("conference" = ConferenceId, Path),
        ("Idempotency-Key" = String, Header, description = "1 to 255 characters, new for each plan")
    ),
    request_body = NewPlan,
    responses(
        (status = 202, body = Shared), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/rounds/{id}/conferences/{conference}/plan")]
pub(super) async fn share(
    state: Data<State>,
    by: Staff,
    request: HttpRequest,
    path: Path<(RoundId, ConferenceId)>,
    plan: Body<NewPlan>,
) -> Result<HttpResponse, Error> {
    let key = idempotency_key(&request, "plan")?;
    let app = state.app();
    let (update, sheet) = sheet::share(&app, &by.scope, &by.row, key, *path, plan.0).await?;
    let place = format!("/api/v1/updates/{}", update.id);
    let shared_at = sheet.shared_at.filter(|_| update.summary.reached > 0 || !update.summary.waiting.is_empty());
    let body = Shared { update, shared_at: shared_at.map(said) };
    Ok(HttpResponse::Accepted().insert_header((LOCATION, place)).json(body))
}
