//! Town halls: the invitation, and who comes.

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse, get, post};

use super::page::Page;
use super::updates::idempotency_key;
use crate::conferences::hall::{self, Comes, Invitation};
use crate::error::Error;
use crate::ids::RoundId;
use crate::messages::compose::Composed;
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Invites every family of the school to a town hall; they answer yes or no
#[utoipa::path(
    operation_id = "invite_hall", tag = "conferences",
    params(
        ("id" = RoundId, Path), ("Idempotency-Key" = String, Header, description = "1 to 255 characters, new for each invitation")
    ),
    request_body = Invitation,
    responses(
        (status = 202, body = Composed), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/rounds/{id}/hall")]
pub(super) async fn invite(
    state: Data<State>,
    by: Staff,
    request: HttpRequest,
    id: Path<RoundId>,
    invitation: Body<Invitation>,
) -> Result<HttpResponse, Error> {
    let key = idempotency_key(&request, "invitation")?;
    let composed = hall::invite(&state.app(), &by.scope, &by.row, (key, *id), invitation.0).await?;
    let place = format!("/api/v1/updates/{}", composed.id);
    Ok(HttpResponse::Accepted().insert_header((LOCATION, place)).json(composed))
}

/// Who comes to a town hall, by the language that families read
#[utoipa::path(
    operation_id = "list_attendance", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 200, body = Page<Comes>), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[get("/rounds/{id}/hall")]
pub(super) async fn comes(state: Data<State>, asker: Staff, id: Path<RoundId>) -> Result<Json<Page<Comes>>, Error> {
    Ok(Json(Page::whole(hall::comes(&state.app(), &asker.scope, *id).await?)))
}
