//! The conferences of a round: filling it from the roster, marking, planning, inviting, and why one is not at another time.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpResponse, get, patch, post, put};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::page::{Page, said};
use crate::conferences::asking;
use crate::conferences::fill::{self, Filled, Whom};
use crate::conferences::people::{self, Told};
use crate::conferences::planning::{self, Counts};
use crate::conferences::{invite, marks, store};
use crate::entities::conference;
use crate::entities::conferences::{ConferenceState, Mode};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, InterpreterId, RoundId, StaffId, StudentId};
use crate::web::bearer::Staff;
use crate::web::behind;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// With whom families meet.
#[derive(Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Fill {
    whom: Whom,
}

/// Adds the conferences of the teachers' students that are not there yet, one thread for each household
#[utoipa::path(
    operation_id = "fill_round", tag = "conferences", params(("id" = RoundId, Path)), request_body = Fill,
    responses((status = 200, body = Filled), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/fill")]
pub(super) async fn fill_in(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    how: Body<Fill>,
) -> Result<Json<Filled>, Error> {
    Ok(Json(fill::fill(&state.app(), &by.scope, *id, how.0.whom).await?))
}

/// A meeting that is wanted.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Conference {
    id: ConferenceId,
    student: StudentId,
    teacher: StaffId,
    /// Whose thread it is arranged in.
    guardian: GuardianId,
    /// Who comes along.
    #[schema(required)]
    with: Option<GuardianId>,
    slots: i16,
    /// The teacher asked for it.
    wanted: bool,
    state: ConferenceState,
    /// Why a person is needed.
    #[schema(required)]
    reason: Option<String>,
}

impl Conference {
    fn of(row: conference::Model) -> Self {
        Self {
            id: row.id,
            student: row.student_id,
            teacher: row.staff_id,
            guardian: row.guardian_id,
            with: row.with_id,
            slots: row.slots,
            wanted: row.wanted,
            state: row.state,
            reason: row.reason,
        }
    }
}

/// The conferences of a round; a teacher sees her own
#[utoipa::path(
    operation_id = "list_conferences", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 200, body = Page<Conference>), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/rounds/{id}/conferences")]
pub(super) async fn list(state: Data<State>, asker: Staff, id: Path<RoundId>) -> Result<Json<Page<Conference>>, Error> {
    let all = marks::seen(&state.app(), &asker.scope, *id).await?;
    Ok(Json(Page::whole(all.into_iter().map(Conference::of).collect())))
}

/// Marks a conference as asked for by the teacher, or sets its length; teachers do so for their own
#[utoipa::path(
    operation_id = "mark_conference", tag = "conferences", params(("id" = RoundId, Path), ("conference" = ConferenceId, Path)),
    request_body = marks::Mark,
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[patch("/rounds/{id}/conferences/{conference}")]
pub(super) async fn mark(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, ConferenceId)>,
    mark: Body<marks::Mark>,
) -> Result<HttpResponse, Error> {
    marks::mark(&state.app(), &by.scope, path.0, path.1, mark.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What became of a conference.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcome {
    /// The family came.
    came: bool,
}

/// Says whether the family came; one that did not is offered other times once more
#[utoipa::path(
    operation_id = "put_outcome", tag = "conferences", params(("id" = RoundId, Path), ("conference" = ConferenceId, Path)),
    request_body = Outcome,
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/rounds/{id}/conferences/{conference}/outcome")]
pub(super) async fn outcome(
    state: Data<State>,
    by: Staff,
    path: Path<(RoundId, ConferenceId)>,
    outcome: Body<Outcome>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    marks::outcome(&app, &by.scope, path.0, path.1, outcome.0.came).await?;
    behind::tell(&app, &by.scope, path.0);
    Ok(HttpResponse::NoContent().finish())
}

/// Keeps what a family told a person of its hours
#[utoipa::path(
    operation_id = "tell_hours", tag = "conferences", params(("id" = RoundId, Path)), request_body = Told,
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/hours")]
pub(super) async fn tell(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    told: Body<Told>,
) -> Result<HttpResponse, Error> {
    people::told(&state.app(), &by.scope, *id, &told.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A plan, and how far the next one is.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Plan {
    /// Percent of the time that is used; null: nobody is planning.
    #[schema(required)]
    progress: Option<i16>,
    /// When the plan was made; null: there is none yet.
    #[schema(required)]
    made_at: Option<String>,
    /// Something that counts was changed since it was made.
    stale: bool,
    #[schema(required)]
    counts: Option<Counts>,
    /// What families would be offered.
    families: Vec<Family>,
}

/// What a family would be offered.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Family {
    guardian: GuardianId,
    /// The plan's times first, then other ways.
    options: Vec<Vec<Proposed>>,
}

/// A time for a conference.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Proposed {
    conference: ConferenceId,
    starts_at: String,
    ends_at: String,
    mode: Mode,
    #[schema(required)]
    interpreter: Option<InterpreterId>,
}

/// How a round is planned.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Planning {
    /// From nothing: what somebody moved by hand is forgotten.
    #[serde(default)]
    anew: bool,
}

/// Plans the round behind the request: ask the same address how far it is
#[utoipa::path(
    operation_id = "plan_round", tag = "conferences", params(("id" = RoundId, Path), Planning),
    responses((status = 202, body = Plan), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/plan")]
pub(super) async fn plan(
    state: Data<State>,
    by: Staff,
    id: Path<RoundId>,
    how: Query<Planning>,
) -> Result<HttpResponse, Error> {
    let (app, scope, id) = (state.app(), by.scope.clone(), *id);
    let effort = planning::Effort { anew: how.anew, ..planning::Effort::of(&app.config.conferences) };
    planning::begin(&app, &scope, id, effort).await?;
    behind::plan(app, scope, id, effort);
    Ok(HttpResponse::Accepted().json(shown(&state, &by, id).await?))
}

/// The plan of a round, and how far the next one is: coordinators of the school and administrators
#[utoipa::path(
    operation_id = "get_plan", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 200, body = Plan), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[get("/rounds/{id}/plan")]
pub(super) async fn planned(state: Data<State>, asker: Staff, id: Path<RoundId>) -> Result<Json<Plan>, Error> {
    Ok(Json(shown(&state, &asker, *id).await?))
}

async fn shown(state: &State, asker: &Staff, id: RoundId) -> Result<Plan, Error> {
    let round = crate::conferences::rounds::runs(&state.app(), &asker.scope, id).await?;
    let row = store::proposal(state.app.store.read(), &asker.scope, id).await?;
    let progress = row.filter(|row| row.lease_until > state.app.now()).and_then(|row| row.progress);
    let kept = planning::kept(&state.app(), &asker.scope, id).await?;
    let proposed = |one: crate::conferences::options::Proposed| Proposed {
        conference: one.conference,
        starts_at: said(one.starts_at),
        ends_at: said(one.ends_at),
        mode: one.mode,
        interpreter: one.interpreter,
    };
    let Some(kept) = kept else {
        return Ok(Plan { progress, made_at: None, stale: false, counts: None, families: Vec::new() });
    };
    let choices = |times: Vec<crate::conferences::options::Proposed>| times.into_iter().map(proposed).collect();
    let family = |one: planning::Bundle| Family {
        guardian: one.guardian,
        options: one.options.0.into_iter().map(choices).collect(),
    };
    Ok(Plan {
        progress,
        made_at: Some(said(kept.made_at)),
        stale: kept.version != round.version,
        counts: Some(kept.counts),
        families: kept.bundles.into_iter().map(family).collect(),
    })
}

/// How many families are written to.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Inviting {
    /// Families that are asked, or that the plan has times for; those who have an offer or a booking by now keep it.
    families: usize,
}

/// Asks families whose hours nobody knows for them, behind the request: before anything is offered
#[utoipa::path(
    operation_id = "ask_hours", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 202, body = Inviting), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/ask")]
pub(super) async fn ask_hours(state: Data<State>, by: Staff, id: Path<RoundId>) -> Result<HttpResponse, Error> {
    let (app, scope, id) = (state.app(), by.scope.clone(), *id);
    let threads = asking::begin(&app, &scope, id).await?;
    let families = threads.len();
    behind::ask(app, scope, id, threads);
    Ok(HttpResponse::Accepted().json(Inviting { families }))
}

/// Offers families the times of the plan, behind the request: a round that was changed since it was planned is refused
#[utoipa::path(
    operation_id = "invite_round", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 202, body = Inviting), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/rounds/{id}/invite")]
pub(super) async fn invite_all(state: Data<State>, by: Staff, id: Path<RoundId>) -> Result<HttpResponse, Error> {
    let (app, scope, id) = (state.app(), by.scope.clone(), *id);
    let kept = invite::begin(&app, &scope, id).await?;
    let families = kept.bundles.len();
    behind::invite(app, scope, id, kept);
    Ok(HttpResponse::Accepted().json(Inviting { families }))
}

/// Ends a round: open offers end, nothing more is offered, bookings stand
#[utoipa::path(
    operation_id = "close_round", tag = "conferences", params(("id" = RoundId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[post("/rounds/{id}/close")]
pub(super) async fn close(state: Data<State>, by: Staff, id: Path<RoundId>) -> Result<HttpResponse, Error> {
    let app = state.app();
    invite::close(&app, &by.scope, *id).await?;
    behind::tell(&app, &by.scope, *id);
    Ok(HttpResponse::NoContent().finish())
}

/// About which day.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct About {
    /// ISO 8601 date at the school; all days when it is missing.
    #[param(value_type = Option<String>)]
    date: Option<Date>,
}

/// Why a conference is not there.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Why {
    /// Sentences in the asker's language.
    sentences: Vec<String>,
    /// Every start, and what stands in its way.
    starts: Vec<crate::conferences::why::Found>,
}

/// Why a conference is not at another time: coordinators of the school and administrators
#[utoipa::path(
    operation_id = "explain_conference", tag = "conferences",
    params(("id" = RoundId, Path), ("conference" = ConferenceId, Path), About),
    responses((status = 200, body = Why), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[get("/rounds/{id}/conferences/{conference}/why")]
pub(super) async fn why(
    state: Data<State>,
    asker: Staff,
    path: Path<(RoundId, ConferenceId)>,
    about: Query<About>,
) -> Result<Json<Why>, Error> {
    let starts = planning::why(&state.app(), &asker.scope, path.0, path.1, about.date).await?;
    let language =
        crate::language::tag::Tag::parse(&asker.row.language).unwrap_or_else(crate::language::tag::Tag::english);
    let sentences = planning::sentences(&state.app().catalogue, &language, &starts);
    Ok(Json(Why { sentences, starts: starts.found }))
}
