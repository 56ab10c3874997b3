//! Rounds of conferences: the list, the board of one and what is done at it, the day sheet.

use std::str::FromStr;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use jiff::civil::Date;
use serde::Deserialize;

use super::desk::View;
use super::door::{html, see_other, shell};
use super::events;
use crate::app::App;
use crate::clock::At;
use crate::conferences::shift::{self, Means, Refused, Shifted, shift};
use crate::conferences::swap::swap;
use crate::conferences::{hall, invite, marks, planning};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId, StaffId};
use crate::scope::Reach;
use crate::web::behind;
use crate::web::pages::{BoardPage, DayPage, RoundsPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::board::{self, Wanted};
use crate::web::show::form::{Fields, field, missing};
use crate::web::show::typed::Typed;
use crate::web::show::{Reader, day, founding, hall as show_hall, rounds as list_of};

/// The routes, below the desk's own address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/conferences", web::get().to(list))
        .route("/conferences/events", web::get().to(stream))
        .route("/conferences/{id}", web::get().to(page))
        .route("/conferences/{id}/plan", web::post().to(plan))
        .route("/conferences/{id}/move", web::post().to(move_one))
        .route("/conferences/{id}/swap", web::post().to(swap_two))
        .route("/conferences/{id}/close", web::post().to(close))
        .route("/conferences/{id}/hall", web::get().to(back))
        .route("/conferences/{id}/hall", web::post().to(invite_all))
        .route("/conferences/{id}/day/{date}", web::get().to(sheet))
        .route("/conferences/{id}/day/{date}", web::post().to(mark));
}

/// Where the list goes on.
#[derive(Deserialize)]
struct From {
    after: Option<RoundId>,
}

fn stream_of(view: View) -> Option<String> {
    Some(format!("{}/conferences/events", view.base()))
}

/// `GET /app/conferences`
async fn list(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    from: web::Query<From>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let (rows, more) = list_of::list(&reader, from.after).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), stream_of(**view));
    let may = !founding::schools(&reader).await?.is_empty();
    let new = may.then(|| format!("{}/conferences/new", view.base()));
    let hours = format!("{}/hours", view.base());
    html(StatusCode::OK, &RoundsPage { shell, w: reader.w(), back: view.desk(), rows, more, new, hours })
}

/// `GET /app/conferences/events`: a board changes with what any family of the school answers.
async fn stream(view: web::Data<View>, state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    let own = matches!(signed.scope.reach(), Reach::Classes(_)) && **view == View::App;
    events::open(&state, &signed, own.then_some(signed.row.id))
}

/// What of a board an address asks for.
#[derive(Deserialize)]
struct Asked {
    #[serde(rename = "move")]
    moving: Option<ConferenceId>,
    to: Option<i64>,
    done: Option<String>,
}

/// What was done, by the word in the address.
const DONE: [(&str, &str); 14] = [
    ("apart", "done-apart"),
    ("swapped", "done-swapped"),
    ("swapped-told", "done-swapped-told"),
    ("made", "done-made"),
    ("called", "done-called"),
    ("proposed", "done-proposed"),
    ("offered", "done-offered"),
    ("booked", "done-booked"),
    ("untold", "done-untold"),
    ("closed", "done-closed"),
    ("planning", "done-planning"),
    ("inviting", "done-inviting"),
    ("asking", "done-asking"),
    ("away", "done-away"),
];

/// `GET /app/conferences/{id}`
async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<RoundId>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let done = DONE.iter().find(|(word, _)| asked.done.as_deref() == Some(word)).map(|(_, id)| *id);
    let wanted = Wanted { moving: asked.moving, to: asked.to.map(At), done, ..Wanted::default() };
    show(**view, &state.app(), &signed, *id, wanted).await
}

pub(super) async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    id: RoundId,
    wanted: Wanted,
) -> Result<HttpResponse, Error> {
    let status = if wanted.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    show_as(view, app, signed, id, wanted, status).await
}

async fn show_as(
    view: View,
    app: &App,
    signed: &SignedIn,
    id: RoundId,
    wanted: Wanted,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    // The answer to a form stands at an address that cannot be asked for again.
    let events = stream_of(view).filter(|_| status == StatusCode::OK && wanted.hall.is_none());
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let board = board::board(&reader, id, wanted).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), events);
    html(status, &BoardPage { shell, w: reader.w(), back: format!("{}/conferences", view.base()), board })
}

pub(super) fn to_board(view: View, id: RoundId, rest: &str) -> HttpResponse {
    see_other(&format!("{}/conferences/{id}{rest}", view.base()))
}

/// `POST /app/conferences/{id}/plan`: plans behind the request.
async fn plan(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (state.app(), posted.by, *id);
    let anew = field(&posted.form, "anew").is_some();
    let effort = planning::Effort { anew, ..planning::Effort::of(&app.config.conferences) };
    match planning::begin(&app, &by.scope, id, effort).await {
        // Whoever began it first: its end is seen here too.
        Err(Error::Invalid { field, .. }) if field == "round" => {}
        begun => {
            begun?;
            behind::plan(app, by.scope, id, effort);
        }
    }
    Ok(to_board(**view, id, "?done=planning"))
}

/// `GET /app/conferences/{id}/hall`: the page of a form that was loaded anew.
async fn back(view: web::Data<View>, id: web::Path<RoundId>, _: SignedIn) -> HttpResponse {
    to_board(**view, *id, "")
}

/// `POST /app/conferences/{id}/hall`: the invitation to a town hall, looked at first, then sent.
async fn invite_all(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let mut typed = Typed::read(posted.form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    if typed.key.is_empty() {
        typed.key = app.ids.uuid(app.clock.now()).to_string();
    }
    let mut problems = Vec::new();
    if typed.text("text").trim().is_empty() {
        let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
        problems.push(missing(&reader, "text"));
    } else if typed.text("do") == "send" {
        match hall::invite(app, &by.scope, &by.row, (&typed.key, id), show_hall::invitation(&typed)).await {
            Ok(_) => {
                behind::tell(app, &by.scope, id);
                return Ok(to_board(**view, id, "?done=called"));
            }
            Err(fault) => {
                let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
                problems.push(show_hall::refused(&reader, &fault).ok_or(fault)?);
            }
        }
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let wanted = Wanted { hall: Some((typed, problems)), ..Wanted::default() };
    show_as(**view, app, by, id, wanted, status).await
}

/// `POST /app/conferences/{id}/close`
async fn close(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    invite::close(app, &by.scope, id).await?;
    behind::tell(app, &by.scope, id);
    Ok(to_board(**view, id, "?done=closed"))
}

/// What a hidden field of a page's own form names.
pub(super) fn parsed<T: FromStr>(form: &Fields, name: &str, what: &'static str) -> Result<T, Error> {
    field(form, name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound(what))
}

/// `POST /app/conferences/{id}/move`: a proposed conference at once; one that the family is told of when that was said.
async fn move_one(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let which: ConferenceId = parsed(&posted.form, "conference", "conference")?;
    let to = At(parsed(&posted.form, "to", "time")?);
    if field(&posted.form, "tell").is_none() {
        let moving = shift::look(app, &by.scope, id, which).await?;
        let may = moving.starts.iter().any(|start| start.at == to && start.may);
        if moving.means != Means::Propose && may {
            return Ok(to_board(**view, id, &format!("?move={which}&to={}#moving", to.0)));
        }
    }
    match shift(app, &by.scope, id, which, to).await? {
        Ok(Shifted { means, told }) => {
            behind::tell(app, &by.scope, id);
            let word = match (means, told) {
                (Means::Propose, _) => "proposed",
                (_, false) => "untold",
                (Means::Offer, true) => "offered",
                (Means::Book, true) => "booked",
            };
            Ok(to_board(**view, id, &format!("?done={word}#c-{which}")))
        }
        Err(refused) => {
            let problem = Some(said(app, by, **view, refused).await?);
            let wanted = Wanted { moving: Some(which), problem, ..Wanted::default() };
            show(**view, app, by, id, wanted).await
        }
    }
}

/// `POST /app/conferences/{id}/swap`: two conferences change their times; the button says whether families are told.
async fn swap_two(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let which = |name| parsed::<ConferenceId>(&posted.form, name, "conference");
    let (one, other) = (which("conference")?, which("with")?);
    match swap(app, &by.scope, id, one, other).await? {
        Ok(Shifted { means, told }) => {
            behind::tell(app, &by.scope, id);
            let word = match (means, told) {
                (Means::Propose, _) => "swapped",
                (_, true) => "swapped-told",
                (_, false) => "untold",
            };
            Ok(to_board(**view, id, &format!("?done={word}#c-{one}")))
        }
        Err(refused) => {
            let problem = Some(said(app, by, **view, refused).await?);
            let wanted = Wanted { moving: Some(one), problem, ..Wanted::default() };
            show(**view, app, by, id, wanted).await
        }
    }
}

/// Why it was not moved, in her words.
async fn said(app: &App, by: &SignedIn, view: View, refused: Refused) -> Result<String, Error> {
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let w = reader.w();
    Ok(match refused {
        Refused::Meanwhile => w.t("refused-meanwhile"),
        Refused::Asked => w.t("refused-asked"),
        Refused::Against(reason) => w.t1("refused-against", "why", w.t(board::against(reason))),
    })
}

/// Whose sheet.
#[derive(Deserialize)]
struct Whose {
    teacher: Option<StaffId>,
}

/// `GET /app/conferences/{id}/day/{date}`
async fn sheet(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    path: web::Path<(RoundId, Date)>,
    whose: web::Query<Whose>,
) -> Result<HttpResponse, Error> {
    let (app, (id, date)) = (state.app(), path.into_inner());
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let sheet = day::sheet(&reader, id, date, whose.teacher).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), stream_of(**view));
    html(StatusCode::OK, &DayPage { shell, w: reader.w(), back: board::address(&reader, id), sheet })
}

/// `POST /app/conferences/{id}/day/{date}`: the family came, or they did not meet.
async fn mark(
    view: web::Data<View>,
    state: web::Data<State>,
    path: web::Path<(RoundId, Date)>,
    whose: web::Query<Whose>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, (id, date)) = (&state.app(), &posted.by, path.into_inner());
    let which = field(&posted.form, "conference").and_then(|text| text.parse().ok());
    let which: ConferenceId = which.ok_or(Error::NotFound("conference"))?;
    marks::outcome(app, &by.scope, id, which, field(&posted.form, "came") == Some("yes")).await?;
    behind::tell(app, &by.scope, id);
    let teacher = whose.teacher.map(|teacher| format!("?teacher={teacher}")).unwrap_or_default();
    Ok(to_board(**view, id, &format!("/day/{date}{teacher}#s-{which}")))
}
