//! Interpreters of the district and their hours; times at which a member of staff is busy.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpResponse, delete, get, post};
use serde::Serialize;

use super::page::{Page, said};
use crate::conferences::people::{self, NewHours, NewInterpreter, Stretch};
use crate::entities::conferences::BusySource;
use crate::entities::{busy, interpreter, interpreter_hours};
use crate::error::Error;
use crate::ids::{InterpreterId, RowId, SchoolId, StaffId};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Somebody who interprets.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Interpreter {
    id: InterpreterId,
    name: String,
    /// BCP 47 tags.
    languages: Vec<String>,
    modes: Vec<String>,
    #[schema(required)]
    email: Option<String>,
    hours: Vec<Hours>,
}

/// When an interpreter is there.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Hours {
    id: RowId,
    /// Null: from afar, for any school.
    #[schema(required)]
    school: Option<SchoolId>,
    from: String,
    to: String,
}

impl Interpreter {
    fn of((row, hours): (interpreter::Model, Vec<interpreter_hours::Model>)) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Self {
            id: row.id,
            name: row.name,
            languages: words(&row.languages),
            modes: words(&row.modes),
            email: row.email,
            hours: hours.into_iter().map(Hours::of).collect(),
        }
    }
}

impl Hours {
    fn of(row: interpreter_hours::Model) -> Self {
        Self { id: row.id, school: row.school_id, from: said(row.starts_at), to: said(row.ends_at) }
    }
}

/// The district's interpreters: coordinators and administrators
#[utoipa::path(operation_id = "list_interpreters", tag = "conferences", responses((status = 200, body = Page<Interpreter>), (status = 401, body = Problem), (status = 403, body = Problem)))]
#[get("/interpreters")]
pub(super) async fn list(state: Data<State>, asker: Staff) -> Result<Json<Page<Interpreter>>, Error> {
    let all = people::interpreters(&state.app(), &asker.scope).await?;
    Ok(Json(Page::whole(all.into_iter().map(Interpreter::of).collect())))
}

/// Adds an interpreter
#[utoipa::path(
    operation_id = "add_interpreter", tag = "conferences", request_body = NewInterpreter,
    responses((status = 201, body = Interpreter), (status = 401, body = Problem), (status = 403, body = Problem), (status = 422, body = Problem))
)]
#[post("/interpreters")]
pub(super) async fn add(state: Data<State>, by: Staff, new: Body<NewInterpreter>) -> Result<HttpResponse, Error> {
    let row = people::add_interpreter(&state.app(), &by.scope, &new.0).await?;
    Ok(HttpResponse::Created().json(Interpreter::of((row, Vec::new()))))
}

/// An interpreter interprets no more
#[utoipa::path(
    operation_id = "end_interpreter", tag = "conferences", params(("id" = InterpreterId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/interpreters/{id}")]
pub(super) async fn end(state: Data<State>, by: Staff, id: Path<InterpreterId>) -> Result<HttpResponse, Error> {
    people::end_interpreter(&state.app(), &by.scope, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Adds hours of an interpreter, at a school or from afar
#[utoipa::path(
    operation_id = "add_interpreter_hours", tag = "conferences", params(("id" = InterpreterId, Path)), request_body = NewHours,
    responses((status = 201, body = Hours), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/interpreters/{id}/hours")]
pub(super) async fn add_hours(
    state: Data<State>,
    by: Staff,
    id: Path<InterpreterId>,
    new: Body<NewHours>,
) -> Result<HttpResponse, Error> {
    let row = people::add_hours(&state.app(), &by.scope, *id, new.0).await?;
    Ok(HttpResponse::Created().json(Hours::of(row)))
}

/// Takes hours of an interpreter away
#[utoipa::path(
    operation_id = "remove_interpreter_hours", tag = "conferences", params(("id" = InterpreterId, Path), ("hours" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/interpreters/{id}/hours/{hours}")]
pub(super) async fn remove_hours(
    state: Data<State>,
    by: Staff,
    path: Path<(InterpreterId, RowId)>,
) -> Result<HttpResponse, Error> {
    people::drop_hours(&state.app(), &by.scope, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A time at which a member of staff cannot meet.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Busy {
    id: RowId,
    from: String,
    to: String,
    source: BusySource,
}

impl Busy {
    fn of(row: busy::Model) -> Self {
        Self { id: row.id, from: said(row.starts_at), to: said(row.ends_at), source: row.source }
    }
}

/// Busy times that are not over: of herself everybody, of others coordinators and administrators
#[utoipa::path(
    operation_id = "list_busy", tag = "conferences", params(("id" = StaffId, Path)),
    responses((status = 200, body = Page<Busy>), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[get("/staff/{id}/busy")]
pub(super) async fn list_busy(state: Data<State>, asker: Staff, id: Path<StaffId>) -> Result<Json<Page<Busy>>, Error> {
    let all = people::busy(&state.app(), &asker.scope, &asker.row, *id).await?;
    Ok(Json(Page::whole(all.into_iter().map(Busy::of).collect())))
}

/// Blocks a time
#[utoipa::path(
    operation_id = "block_time", tag = "conferences", params(("id" = StaffId, Path)), request_body = Stretch,
    responses((status = 201, body = Busy), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/staff/{id}/busy")]
pub(super) async fn block(
    state: Data<State>,
    by: Staff,
    id: Path<StaffId>,
    when: Body<Stretch>,
) -> Result<HttpResponse, Error> {
    let row = people::block(&state.app(), &by.scope, &by.row, *id, when.0).await?;
    Ok(HttpResponse::Created().json(Busy::of(row)))
}

/// Frees a time that was blocked by hand
#[utoipa::path(
    operation_id = "free_time", tag = "conferences", params(("id" = StaffId, Path), ("busy" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/staff/{id}/busy/{busy}")]
pub(super) async fn unblock(
    state: Data<State>,
    by: Staff,
    path: Path<(StaffId, RowId)>,
) -> Result<HttpResponse, Error> {
    people::unblock(&state.app(), &by.scope, &by.row, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
