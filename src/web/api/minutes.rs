//! Minutes of shared stories: by child for its teacher, and those that came on paper.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpResponse, delete, get, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, said};
use crate::entities::reading_log;
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, ReplyId, RowId, StudentId};
use crate::reading::minutes::{self, OfChild, Typed};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// The minutes of a class, by name
#[utoipa::path(operation_id = "list_class_minutes", tag = "reading", params(("id" = ClassId, Path)), responses((status = 200, body = Page<OfChild>), (status = 401, body = Problem), (status = 404, body = Problem)))]
#[get("/classes/{id}/minutes")]
pub(super) async fn of_class(
    state: Data<State>,
    asker: Staff,
    id: Path<ClassId>,
) -> Result<Json<Page<OfChild>>, Error> {
    Ok(Json(Page::whole(minutes::of_class(&state.app(), &asker.scope, *id).await?)))
}

/// Minutes of a child on a day.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Entry {
    id: RowId,
    minutes: i32,
    /// `2026-11-24`
    day: String,
    /// The same minutes were told of several children.
    shared: bool,
    /// Who told it; null: typed by staff.
    #[schema(required)]
    guardian: Option<GuardianId>,
    #[schema(required)]
    reply: Option<ReplyId>,
    made_at: String,
}

impl Entry {
    fn of(row: reading_log::Model) -> Self {
        Self {
            id: row.id,
            minutes: row.minutes,
            day: row.day,
            shared: row.shared,
            guardian: row.guardian_id,
            reply: row.reply_id,
            made_at: said(row.made_at),
        }
    }
}

/// Since when.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Since {
    /// A day, `2026-11-01`; without: all.
    #[serde(default)]
    since: Option<String>,
}

/// What is kept of a child's minutes
#[utoipa::path(operation_id = "list_child_minutes", tag = "reading", params(("id" = StudentId, Path), Since), responses((status = 200, body = Page<Entry>), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem)))]
#[get("/students/{id}/minutes")]
pub(super) async fn of_child(
    state: Data<State>,
    asker: Staff,
    id: Path<StudentId>,
    since: Query<Since>,
) -> Result<Json<Page<Entry>>, Error> {
    let since = match since.since.as_deref() {
        Some(text) => text.parse().map_err(|_| Error::invalid("since", "must be a day, like 2026-11-24"))?,
        None => jiff::civil::Date::ZERO,
    };
    let rows = minutes::of_child(&state.app(), &asker.scope, *id, since).await?;
    Ok(Json(Page::whole(rows.into_iter().map(Entry::of).collect())))
}

/// Adds minutes that came on paper
#[utoipa::path(
    operation_id = "add_minutes", tag = "reading", params(("id" = StudentId, Path)), request_body = Typed,
    responses((status = 201, body = Entry), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/students/{id}/minutes")]
pub(super) async fn add(
    state: Data<State>,
    by: Staff,
    id: Path<StudentId>,
    typed: Body<Typed>,
) -> Result<HttpResponse, Error> {
    let row = minutes::typed(&state.app(), &by.scope, *id, &typed.0).await?;
    Ok(HttpResponse::Created().json(Entry::of(row)))
}

/// Takes minutes away that were a slip
#[utoipa::path(
    operation_id = "remove_minutes", tag = "reading", params(("id" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[delete("/minutes/{id}")]
pub(super) async fn remove(state: Data<State>, by: Staff, id: Path<RowId>) -> Result<HttpResponse, Error> {
    minutes::take_away(&state.app(), &by.scope, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
