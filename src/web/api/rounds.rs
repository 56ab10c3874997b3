//! Rounds of conferences: setting one up, with windows, teachers and rooms.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpResponse, delete, get, patch, post, put};
use serde::Serialize;

use super::page::{Page, Part, said};
use crate::conferences::rounds::{self, NewRoom, NewRound, NewWindow, RoundChange, TakesPart};
use crate::conferences::store;
use crate::entities::conferences::{RoundKind, RoundState};
use crate::entities::{round, round_room, round_teacher, round_window};
use crate::error::Error;
use crate::ids::{RoundId, RowId, SchoolId, StaffId};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A season of conferences of one school.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Round {
    id: RoundId,
    school: SchoolId,
    name: String,
    kind: RoundKind,
    state: RoundState,
    /// Minutes.
    slot_minutes: i16,
    break_slots: i16,
    max_row: i16,
    walk_minutes: i16,
    #[schema(required)]
    video_link: Option<String>,
    answer_by: String,
    /// Counts every change of what is planned by.
    version: i64,
    created_at: String,
    #[schema(required)]
    planned_at: Option<String>,
}

impl Round {
    fn of(row: round::Model) -> Self {
        Self {
            id: row.id,
            school: row.school_id,
            name: row.name,
            kind: row.kind,
            state: row.state,
            slot_minutes: row.slot_minutes,
            break_slots: row.break_slots,
            max_row: row.max_row,
            walk_minutes: row.walk_minutes,
            video_link: row.video_link,
            answer_by: said(row.answer_by),
            version: row.version,
            created_at: said(row.created_at),
            planned_at: row.planned_at.map(said),
        }
    }
}

/// A stretch of a day in which conferences may be held.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Window {
    id: RowId,
    #[schema(required)]
    teacher: Option<StaffId>,
    /// ISO 8601 date in the school's zone.
    date: String,
    /// First minute of the day.
    from: i16,
    /// Minute of the day at which it ends.
    to: i16,
    modes: Vec<String>,
    childcare: bool,
}

impl Window {
    fn of(row: round_window::Model) -> Self {
        Self {
            id: row.id,
            teacher: row.staff_id,
            date: row.date,
            from: row.from_minute,
            to: row.to_minute,
            modes: row.modes.split_whitespace().map(str::to_owned).collect(),
            childcare: row.childcare,
        }
    }
}

/// A teacher who takes part.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Teacher {
    teacher: StaffId,
    place: String,
    building: i16,
    #[schema(required)]
    room: Option<RowId>,
    #[schema(required)]
    max_row: Option<i16>,
}

impl Teacher {
    fn of(row: round_teacher::Model) -> Self {
        let (teacher, room) = (row.staff_id, row.room_id);
        Self { teacher, place: row.place, building: row.building, room, max_row: row.max_row }
    }
}

/// Rooms that several teachers share.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Room {
    id: RowId,
    name: String,
    capacity: i16,
}

impl Room {
    fn of(row: round_room::Model) -> Self {
        Self { id: row.id, name: row.name, capacity: row.capacity }
    }
}

/// A round with all that was set up.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Whole {
    round: Round,
    windows: Vec<Window>,
    teachers: Vec<Teacher>,
    rooms: Vec<Room>,
}

/// Makes a round: coordinators of the school and administrators
#[utoipa::path(
    operation_id = "create_round", tag = "conferences", request_body = NewRound,
    responses((status = 201, body = Round), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds")]
pub(super) async fn create(state: Data<State>, by: Staff, new: Body<NewRound>) -> Result<HttpResponse, Error> {
    let row = rounds::create(&state.app(), &by.scope, by.row.id, new.0).await?;
    Ok(HttpResponse::Created().json(Round::of(row)))
}

/// The rounds that the asker may see, the newest first
#[utoipa::path(
    operation_id = "list_rounds", tag = "conferences", params(Part),
    responses((status = 200, body = Page<Round>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/rounds")]
pub(super) async fn list(state: Data<State>, asker: Staff, part: Query<Part>) -> Result<Json<Page<Round>>, Error> {
    let (limit, after) = (part.limit()?, part.after(RoundId)?);
    let rows = store::rounds(state.app.store.read(), &asker.scope, after, limit + 1).await?;
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), Round::of)))
}

/// A round with its windows, teachers and rooms
#[utoipa::path(
    operation_id = "get_round", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 200, body = Whole), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/rounds/{id}")]
pub(super) async fn one(state: Data<State>, asker: Staff, id: Path<RoundId>) -> Result<Json<Whole>, Error> {
    let db = state.app.store.read();
    let row = store::round(db, &asker.scope, *id).await?.ok_or(Error::NotFound("round"))?;
    Ok(Json(Whole {
        round: Round::of(row),
        windows: store::windows(db, &asker.scope, *id).await?.into_iter().map(Window::of).collect(),
        teachers: store::teachers(db, &asker.scope, *id).await?.into_iter().map(Teacher::of).collect(),
        rooms: store::rooms(db, &asker.scope, *id).await?.into_iter().map(Room::of).collect(),
    }))
}

/// Changes a round; what is missing stays
#[utoipa::path(
    operation_id = "change_round", tag = "conferences", params(("id" = RoundId, Path)), request_body = RoundChange,
    responses((status = 200, body = Round), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[patch("/rounds/{id}")]
pub(super) async fn change(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    to: Body<RoundChange>,
) -> Result<Json<Round>, Error> {
    Ok(Json(Round::of(rounds::change(&state.app(), &by.scope, *id, to.0).await?)))
}

/// Adds a window, of all teachers or of one
#[utoipa::path(
    operation_id = "add_window", tag = "conferences", params(("id" = RoundId, Path)), request_body = NewWindow,
    responses((status = 201, body = Window), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/windows")]
pub(super) async fn add_window(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    new: Body<NewWindow>,
) -> Result<HttpResponse, Error> {
    let row = rounds::put_window(&state.app(), &by.scope, *id, None, &new.0).await?;
    Ok(HttpResponse::Created().json(Window::of(row)))
}

/// Changes a window
#[utoipa::path(
    operation_id = "change_window", tag = "conferences", params(("id" = RoundId, Path), ("window" = RowId, Path)), request_body = NewWindow,
    responses((status = 200, body = Window), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/rounds/{id}/windows/{window}")]
pub(super) async fn change_window(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, RowId)>,
    new: Body<NewWindow>,
) -> Result<Json<Window>, Error> {
    let (id, window) = path.into_inner();
    Ok(Json(Window::of(rounds::put_window(&state.app(), &by.scope, id, Some(window), &new.0).await?)))
}

/// Takes a window away
#[utoipa::path(
    operation_id = "remove_window", tag = "conferences", params(("id" = RoundId, Path), ("window" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/rounds/{id}/windows/{window}")]
pub(super) async fn remove_window(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, RowId)>,
) -> Result<HttpResponse, Error> {
    rounds::drop_window(&state.app(), &by.scope, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Lets a teacher take part, or changes how
#[utoipa::path(
    operation_id = "put_teacher", tag = "conferences", params(("id" = RoundId, Path), ("teacher" = StaffId, Path)), request_body = TakesPart,
    responses((status = 200, body = Teacher), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/rounds/{id}/teachers/{teacher}")]
pub(super) async fn put_teacher(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, StaffId)>,
    how: Body<TakesPart>,
) -> Result<Json<Teacher>, Error> {
    let (id, who) = path.into_inner();
    Ok(Json(Teacher::of(rounds::put_teacher(&state.app(), &by.scope, id, who, &how.0).await?)))
}

/// Takes a teacher out of a round that has no conferences with her
#[utoipa::path(
    operation_id = "remove_teacher", tag = "conferences", params(("id" = RoundId, Path), ("teacher" = StaffId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[delete("/rounds/{id}/teachers/{teacher}")]
pub(super) async fn remove_teacher(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, StaffId)>,
) -> Result<HttpResponse, Error> {
    rounds::drop_teacher(&state.app(), &by.scope, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Adds rooms that teachers share
#[utoipa::path(
    operation_id = "add_room", tag = "conferences", params(("id" = RoundId, Path)), request_body = NewRoom,
    responses((status = 201, body = Room), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/rooms")]
pub(super) async fn add_room(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    new: Body<NewRoom>,
) -> Result<HttpResponse, Error> {
    let row = rounds::add_room(&state.app(), &by.scope, *id, &new.0).await?;
    Ok(HttpResponse::Created().json(Room::of(row)))
}

/// Takes shared rooms away
#[utoipa::path(
    operation_id = "remove_room", tag = "conferences", params(("id" = RoundId, Path), ("room" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/rounds/{id}/rooms/{room}")]
pub(super) async fn remove_room(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, RowId)>,
) -> Result<HttpResponse, Error> {
    rounds::drop_room(&state.app(), &by.scope, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
