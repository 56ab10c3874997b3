//! Programmes: setting one up, starting, pausing and ending it, families that are left out, and what went out.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpResponse, delete, get, patch, post, put};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::clock::At;
use crate::entities::packs::{ProgrammeState, Turn};
use crate::entities::{programme_hold, programme_turn};
use crate::error::Error;
use crate::ids::{GuardianId, ProgrammeId, StaffId, UpdateId};
use crate::people::audience::{Audience, check};
use crate::reading::programmes::calendar::{Days, Week};
use crate::reading::programmes::{self, NewProgramme, ProgrammeChange, store};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Packs and texts of some weeks.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Programme {
    id: ProgrammeId,
    /// In whose name.
    from: StaffId,
    title: String,
    audience: Audience,
    weeks: i16,
    calendar: Vec<Week>,
    days: Days,
    state: ProgrammeState,
    /// ISO 8601.
    starts_on: String,
    created_at: String,
}

impl Programme {
    fn of(found: programmes::Programme) -> Self {
        let programmes::Programme { row, audience, calendar, days, .. } = found;
        Self {
            id: row.id,
            from: row.staff_id,
            title: row.title,
            audience,
            weeks: row.weeks,
            calendar,
            days,
            state: row.state,
            starts_on: row.starts_on,
            created_at: said(row.created_at),
        }
    }
}

/// Sets a programme up; nothing goes out before it is started
#[utoipa::path(
    operation_id = "create_programme", tag = "reading", request_body = NewProgramme,
    responses((status = 201, body = Programme), (status = 400, body = Problem), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/programmes")]
pub(super) async fn create(state: Data<State>, by: Staff, new: Body<NewProgramme>) -> Result<HttpResponse, Error> {
    let made = programmes::create(&state.app(), &by.scope, &by.row, new.0).await?;
    Ok(HttpResponse::Created().json(Programme::of(made)))
}

/// The programmes that the asker may look at, newest first
#[utoipa::path(
    operation_id = "list_programmes", tag = "reading", params(Part),
    responses((status = 200, body = Page<Programme>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/programmes")]
pub(super) async fn list(state: Data<State>, by: Staff, part: Query<Part>) -> Result<Json<Page<Programme>>, Error> {
    let (limit, after) = (part.limit()?, part.after(ProgrammeId)?);
    let app = &state.app();
    let rows = store::programmes(app.store.read(), &by.scope, after, limit + 1).await?;
    let Page { items, next } = Page::of(rows, limit, |row| row.id.to_string(), programmes::Programme::of);
    let mut seen = Vec::with_capacity(items.len());
    for item in items {
        let item = item?;
        if item.row.staff_id == by.row.id || check(&app.store, &by.scope, &item.audience).await.is_ok() {
            seen.push(Programme::of(item));
        }
    }
    Ok(Json(Page { items: seen, next }))
}

/// A programme
#[utoipa::path(
    operation_id = "get_programme", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Programme), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/programmes/{id}")]
pub(super) async fn one(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Programme>, Error> {
    Ok(Json(Programme::of(programmes::seen(&state.app(), &by.scope, &by.row, *id).await?)))
}

/// Changes a programme: what is missing stays, what has gone out stands
#[utoipa::path(
    operation_id = "change_programme", tag = "reading", params(("id" = ProgrammeId, Path)), request_body = ProgrammeChange,
    responses((status = 200, body = Programme), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[patch("/programmes/{id}")]
pub(super) async fn change(
    state: Data<State>,
    by: Staff,
    id: Path<ProgrammeId>,
    new: Body<ProgrammeChange>,
) -> Result<Json<Programme>, Error> {
    Ok(Json(Programme::of(programmes::change(&state.app(), &by.scope, &by.row, *id, new.0).await?)))
}

/// Starts a programme, or goes on with it
#[utoipa::path(
    operation_id = "start_programme", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Programme), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/programmes/{id}/start")]
pub(super) async fn start(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Programme>, Error> {
    Ok(Json(Programme::of(programmes::start(&state.app(), &by.scope, &by.row, *id).await?)))
}

/// Pauses a programme: what has not left is taken back
#[utoipa::path(
    operation_id = "pause_programme", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Programme), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/programmes/{id}/pause")]
pub(super) async fn pause(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Programme>, Error> {
    Ok(Json(Programme::of(programmes::pause(&state.app(), &by.scope, &by.row, *id).await?)))
}

/// Ends a programme: what has not left is taken back
#[utoipa::path(
    operation_id = "end_programme", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Programme), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/programmes/{id}/end")]
pub(super) async fn end(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Programme>, Error> {
    Ok(Json(Programme::of(programmes::end(&state.app(), &by.scope, &by.row, *id).await?)))
}

/// A text of a programme that went out, or was left out.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Sent {
    /// From 0.
    week: i16,
    turn: Turn,
    /// Its update says whom it reached in which language, and who was left out and why.
    #[schema(required)]
    update: Option<UpdateId>,
    /// Why nothing went out: `late`, or the word of a problem.
    #[schema(required)]
    fault: Option<String>,
    made_at: String,
}

impl Sent {
    fn of(row: programme_turn::Model) -> Self {
        let made_at = said(row.made_at);
        Self { week: row.week, turn: row.turn, update: row.update_id, fault: row.fault, made_at }
    }
}

/// What went out of a programme
#[utoipa::path(
    operation_id = "list_programme_turns", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Page<Sent>), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/programmes/{id}/turns")]
pub(super) async fn turns(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Page<Sent>>, Error> {
    programmes::seen(&state.app(), &by.scope, &by.row, *id).await?;
    let rows = store::turns(state.app.store.read(), &by.scope, *id).await?;
    Ok(Json(Page::whole(rows.into_iter().map(Sent::of).collect())))
}

/// Until when a family is left out.
#[derive(Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NewHold {
    /// RFC 3339; without it until the family is taken in again.
    #[serde(with = "crate::clock::said")]
    #[schema(value_type = Option<String>)]
    until: Option<At>,
}

/// A family that is left out.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Hold {
    guardian: GuardianId,
    /// None: until it is taken in again.
    #[schema(required)]
    until: Option<String>,
}

impl Hold {
    fn of(row: programme_hold::Model) -> Self {
        Self { guardian: row.guardian_id, until: row.until_at.map(said) }
    }
}

/// The families that a programme leaves out
#[utoipa::path(
    operation_id = "list_holds", tag = "reading", params(("id" = ProgrammeId, Path)),
    responses((status = 200, body = Page<Hold>), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/programmes/{id}/holds")]
pub(super) async fn holds(state: Data<State>, by: Staff, id: Path<ProgrammeId>) -> Result<Json<Page<Hold>>, Error> {
    programmes::seen(&state.app(), &by.scope, &by.row, *id).await?;
    let rows = store::holds(state.app.store.read(), &by.scope, *id).await?;
    Ok(Json(Page::whole(rows.into_iter().map(Hold::of).collect())))
}

/// Leaves a family out of a programme; what has not left for it is taken back
#[utoipa::path(
    operation_id = "put_hold", tag = "reading", params(("id" = ProgrammeId, Path), ("guardian" = GuardianId, Path)), request_body = NewHold,
    responses((status = 200, body = Hold), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/programmes/{id}/holds/{guardian}")]
pub(super) async fn hold(
    state: Data<State>,
    by: Staff,
    path: Path<(ProgrammeId, GuardianId)>,
    new: Body<NewHold>,
) -> Result<Json<Hold>, Error> {
    let until = new.0.until;
    programmes::hold(&state.app(), &by.scope, &by.row, *path, until).await?;
    Ok(Json(Hold { guardian: path.1, until: until.map(said) }))
}

/// Takes a family in again
#[utoipa::path(
    operation_id = "remove_hold", tag = "reading", params(("id" = ProgrammeId, Path), ("guardian" = GuardianId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[delete("/programmes/{id}/holds/{guardian}")]
pub(super) async fn lift(
    state: Data<State>,
    by: Staff,
    path: Path<(ProgrammeId, GuardianId)>,
) -> Result<HttpResponse, Error> {
    programmes::lift(&state.app(), &by.scope, &by.row, *path).await?;
    Ok(HttpResponse::NoContent().finish())
}
