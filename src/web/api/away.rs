//! A teacher of a round cannot be there after all.

use actix_web::post;
use actix_web::web::{Data, Json, Path};

use crate::conferences::away::{Away, TeacherAway, away};
use crate::error::Error;
use crate::ids::RoundId;
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Blocks a teacher's hours, sets the conferences in them free and offers their families other times
#[utoipa::path(
    operation_id = "teacher_away", tag = "conferences", params(("id" = RoundId, Path)), request_body = TeacherAway,
    responses((status = 200, body = Away), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/away")]
pub(super) async fn teacher_away(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    who: Body<TeacherAway>,
) -> Result<Json<Away>, Error> {
    Ok(Json(away(&state.app(), &by.scope, &by.row, *id, who.0).await?))
}
