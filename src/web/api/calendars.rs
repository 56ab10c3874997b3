//! Calendars: a teacher's own one that is read for busy times, and the addresses of feeds.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpResponse, delete, get, put};
use serde::{Deserialize, Serialize};

use super::page::{Page, said};
use crate::conferences::calendar::addresses::{self, Reading};
use crate::conferences::calendar::store::Owner;
use crate::error::Error;
use crate::ids::{InterpreterId, StaffId};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Where a calendar is.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Address {
    /// `https://…` or `webcal://…`: an address that gives iCalendar.
    url: String,
}

/// How the reading of a calendar goes.
#[derive(Clone, Copy, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum CalendarState {
    /// It was not read yet.
    New,
    /// It was read well the last time.
    Read,
    /// It could not be read the last time: what was read before still counts.
    Failing,
}

/// A calendar that is read for the busy times of a member of staff.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Calendar {
    staff: StaffId,
    /// The host of the address; the rest of it may be a secret and is told to nobody.
    host: String,
    state: CalendarState,
    /// Why it could not be read, a stable word: `no_connection`, `timeout`, `http_404`, `private_address`, `not_https`, `redirects`,
    /// `too_large`, `broken_answer`, `not_a_calendar`, `cut_short`, `too_many_times`, `unreadable`.
    #[schema(required)]
    reason: Option<String>,
    /// Busy times of it that are not over.
    times: usize,
    /// When it was last asked for.
    #[schema(required)]
    tried_at: Option<String>,
    /// When it last gave something new.
    #[schema(required)]
    read_at: Option<String>,
}

impl Calendar {
    fn of(reading: Reading) -> Self {
        let host = reading.host();
        let Reading { row, times } = reading;
        let state = match (&row.code, row.read_at) {
            (Some(_), _) => CalendarState::Failing,
            (None, Some(_)) => CalendarState::Read,
            (None, None) => CalendarState::New,
        };
        let (tried_at, read_at) = (row.tried_at.map(said), row.read_at.map(said));
        Self { staff: row.staff_id, host, state, reason: row.code, times, tried_at, read_at }
    }
}

/// An address at which conferences are read as a calendar.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Feed {
    /// Whoever has it can read: it is a secret.
    url: String,
}

impl Feed {
    fn of(url: &url::Url) -> Json<Self> {
        Json(Self { url: url.to_string() })
    }
}

/// All calendars that are read, and how that goes: coordinators and administrators
#[utoipa::path(
    operation_id = "list_calendars", tag = "conferences",
    responses((status = 200, body = Page<Calendar>), (status = 401, body = Problem), (status = 403, body = Problem))
)]
#[get("/calendars")]
pub(super) async fn list(state: Data<State>, asker: Staff) -> Result<Json<Page<Calendar>>, Error> {
    let all = addresses::all(&state.app(), &asker.scope).await?;
    Ok(Json(Page::whole(all.into_iter().map(Calendar::of).collect())))
}

/// The calendar of a member of staff that is read: of herself everybody, of others coordinators and administrators
#[utoipa::path(
    operation_id = "get_calendar", tag = "conferences", params(("id" = StaffId, Path)),
    responses((status = 200, body = Calendar), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[get("/staff/{id}/calendar")]
pub(super) async fn one(state: Data<State>, asker: Staff, id: Path<StaffId>) -> Result<Json<Calendar>, Error> {
    let reading = addresses::get(&state.app(), &asker.scope, Some(&asker.row), *id).await?;
    Ok(Json(Calendar::of(reading)))
}

/// Gives the calendar of a member of staff to be read
#[utoipa::path(
    operation_id = "put_calendar", tag = "conferences", params(("id" = StaffId, Path)), request_body = Address,
    responses((status = 200, body = Calendar), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/staff/{id}/calendar")]
pub(super) async fn give(
    state: Data<State>,
    by: Staff,
    id: Path<StaffId>,
    address: Body<Address>,
) -> Result<Json<Calendar>, Error> {
    let reading = addresses::put(&state.app(), &by.scope, Some(&by.row), *id, &address.0.url).await?;
    Ok(Json(Calendar::of(reading)))
}

/// A calendar is read no more: what it made busy is free
#[utoipa::path(
    operation_id = "remove_calendar", tag = "conferences", params(("id" = StaffId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/staff/{id}/calendar")]
pub(super) async fn remove(state: Data<State>, by: Staff, id: Path<StaffId>) -> Result<HttpResponse, Error> {
    addresses::remove(&state.app(), &by.scope, Some(&by.row), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

macro_rules! feed {
    ($($get:ident, $put:ident, $end:ident, $path:literal, $id:ident, $owner:path, $ids:literal, $whose:literal;)+) => {$(
        #[doc = concat!("The address of the feed of ", $whose)]
        #[utoipa::path(
            operation_id = concat!("get_", $ids, "_feed"), tag = "conferences", params(("id" = $id, Path)),
            responses((status = 200, body = Feed), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
        )]
        #[get($path)]
        pub(super) async fn $get(state: Data<State>, asker: Staff, id: Path<$id>) -> Result<Json<Feed>, Error> {
            let url = addresses::feed_of(&state.app(), &asker.scope, Some(&asker.row), $owner(*id)).await?;
            Ok(Feed::of(&url))
        }

        #[doc = concat!("A new address of the feed of ", $whose, "; the one before opens nothing any more")]
        #[utoipa::path(
            operation_id = concat!("renew_", $ids, "_feed"), tag = "conferences", params(("id" = $id, Path)),
            responses((status = 200, body = Feed), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
        )]
        #[put($path)]
        pub(super) async fn $put(state: Data<State>, by: Staff, id: Path<$id>) -> Result<Json<Feed>, Error> {
            let url = addresses::renew_feed(&state.app(), &by.scope, Some(&by.row), $owner(*id)).await?;
            Ok(Feed::of(&url))
        }

        #[doc = concat!("The feed of ", $whose, " opens nothing any more")]
        #[utoipa::path(
            operation_id = concat!("end_", $ids, "_feed"), tag = "conferences", params(("id" = $id, Path)),
            responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
        )]
        #[delete($path)]
        pub(super) async fn $end(state: Data<State>, by: Staff, id: Path<$id>) -> Result<HttpResponse, Error> {
            addresses::end_feed(&state.app(), &by.scope, Some(&by.row), $owner(*id)).await?;
            Ok(HttpResponse::NoContent().finish())
        }
    )+};
}

feed! {
    staff_feed, renew_staff_feed, end_staff_feed, "/staff/{id}/feed", StaffId, Owner::Staff, "staff", "a member of staff";
    interpreter_feed, renew_interpreter_feed, end_interpreter_feed, "/interpreters/{id}/feed", InterpreterId,
        Owner::Interpreter, "interpreter", "an interpreter";
}
