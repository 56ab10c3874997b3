//! Who lives together, as a person knows it.

use actix_web::put;
use actix_web::web::{Data, Json};

use crate::conferences::homes::{self, HomeSaid, Parted};
use crate::error::Error;
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Says whether two adults of a child are one household: coordinators and administrators
#[utoipa::path(
    operation_id = "say_home", tag = "conferences", request_body = HomeSaid,
    responses((status = 200, body = Parted), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/homes")]
pub(super) async fn say_home(state: Data<State>, by: Staff, said: Body<HomeSaid>) -> Result<Json<Parted>, Error> {
    Ok(Json(homes::say(&state.app(), &by.scope, &by.row, said.0).await?))
}
