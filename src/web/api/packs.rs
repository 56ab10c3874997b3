//! Packs: what each child would get, sending it, what was shared; how far a child reads, and what a family wished.

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpRequest, HttpResponse, get, post, put};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use super::updates::idempotency_key;
use crate::entities::pack;
use crate::entities::packs::Way;
use crate::error::Error;
use crate::ids::{GuardianId, MaterialId, PackId, ProgrammeId, StudentId};
use crate::messages::compose::Composed;
use crate::people::store as people;
use crate::reading::packs::{self, Proposed, Sending, Wanted, Wish, store};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// What each child of an audience would get, and why; nothing is stored
#[utoipa::path(
    operation_id = "propose_packs", tag = "reading", request_body = Wanted,
    responses(
        (status = 200, body = Page<Proposed>), (status = 400, body = Problem), (status = 401, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/packs/propose")]
pub(super) async fn propose(
    state: Data<State>,
    by: Staff,
    wanted: Body<Wanted>,
) -> Result<Json<Page<Proposed>>, Error> {
    Ok(Json(Page::whole(packs::propose(&state.app(), &by.scope, &wanted.0).await?)))
}

/// Sends packs, a child each: the same key with the same body is the same update
#[utoipa::path(
    operation_id = "send_packs", tag = "reading", request_body = Sending,
    params(("Idempotency-Key" = String, Header, description = "1 to 255 characters, new for each sending")),
    responses(
        (status = 202, body = Composed), (status = 400, body = Problem), (status = 401, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/packs")]
pub(super) async fn send(
    state: Data<State>,
    by: Staff,
    request: HttpRequest,
    sending: Body<Sending>,
) -> Result<HttpResponse, Error> {
    let key = idempotency_key(&request, "sending")?;
    let composed = packs::send(&state.app(), &by.scope, &by.row, key, &sending.0).await?;
    let place = format!("/api/v1/updates/{}", composed.id);
    Ok(HttpResponse::Accepted().insert_header((LOCATION, place)).json(composed))
}

/// What a child was given.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Pack {
    id: PackId,
    student: StudentId,
    /// None: an idea that needs nothing.
    #[schema(required)]
    material: Option<MaterialId>,
    way: Way,
    /// Why, in stable words, as in a proposal; `sent` where a teacher chose.
    why: String,
    #[schema(required)]
    programme: Option<ProgrammeId>,
    /// Week of the programme, from 0.
    #[schema(required)]
    week: Option<i16>,
    made_at: String,
    /// When the family told minutes of it.
    #[schema(required)]
    answered_at: Option<String>,
}

impl Pack {
    fn of(row: pack::Model) -> Self {
        Self {
            id: row.id,
            student: row.student_id,
            material: row.material_id,
            way: row.way,
            why: row.why,
            programme: row.programme_id,
            week: row.week,
            made_at: said(row.made_at),
            answered_at: row.answered_at.map(said),
        }
    }
}

/// What a child was given, newest first
#[utoipa::path(
    operation_id = "list_packs", tag = "reading", params(("id" = StudentId, Path), Part),
    responses((status = 200, body = Page<Pack>), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[get("/students/{id}/packs")]
pub(super) async fn list(
    state: Data<State>,
    by: Staff,
    id: Path<StudentId>,
    part: Query<Part>,
) -> Result<Json<Page<Pack>>, Error> {
    let (limit, after) = (part.limit()?, part.after(PackId)?);
    let db = state.app.store.read();
    if !people::sees_students(db, &by.scope, &[*id]).await? {
        return Err(Error::NotFound("student"));
    }
    let rows = store::of_student(db, &by.scope, *id, after, limit + 1).await?;
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), Pack::of)))
}

/// How far a child reads.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Level {
    /// 0 is read to, 1 the first level, up to 5.
    rank: i16,
    /// Whether a teacher said it; else the grade does.
    said: bool,
}

/// How far a child reads, as a teacher says.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewLevel {
    /// 0 is read to, 1 the first level, up to 5.
    rank: i16,
}

/// How far a child reads
#[utoipa::path(
    operation_id = "get_level", tag = "reading", params(("id" = StudentId, Path)),
    responses((status = 200, body = Level), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/students/{id}/level")]
pub(super) async fn level(state: Data<State>, by: Staff, id: Path<StudentId>) -> Result<Json<Level>, Error> {
    let (rank, said) = packs::level(&state.app(), &by.scope, *id).await?;
    Ok(Json(Level { rank, said }))
}

/// Says how far a child reads
#[utoipa::path(
    operation_id = "put_level", tag = "reading", params(("id" = StudentId, Path)), request_body = NewLevel,
    responses((status = 200, body = Level), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/students/{id}/level")]
pub(super) async fn set_level(
    state: Data<State>,
    by: Staff,
    id: Path<StudentId>,
    new: Body<NewLevel>,
) -> Result<Json<Level>, Error> {
    let rank = new.0.rank;
    packs::set_level(&state.app(), &by.scope, &by.row, *id, rank).await?;
    Ok(Json(Level { rank, said: true }))
}

/// What a family wished for reading
#[utoipa::path(
    operation_id = "get_reading_wish", tag = "reading", params(("id" = GuardianId, Path)),
    responses((status = 200, body = Wish), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/guardians/{id}/reading")]
pub(super) async fn wish(state: Data<State>, by: Staff, id: Path<GuardianId>) -> Result<Json<Wish>, Error> {
    Ok(Json(packs::wish(&state.app(), &by.scope, *id).await?))
}

/// Keeps what a family wished for reading: what is missing is not wished
#[utoipa::path(
    operation_id = "put_reading_wish", tag = "reading", params(("id" = GuardianId, Path)), request_body = Wish,
    responses((status = 200, body = Wish), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/guardians/{id}/reading")]
pub(super) async fn set_wish(
    state: Data<State>,
    by: Staff,
    id: Path<GuardianId>,
    new: Body<Wish>,
) -> Result<Json<Wish>, Error> {
    packs::set_wish(&state.app(), &by.scope, *id, new.0).await?;
    Ok(Json(new.0))
}
