//! The preparation sheet of a conference: read, typed on, printed.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::desk::View;
use super::door::{html, see_other, shell};
use crate::app::App;
use crate::conferences::sheet::{self, Words};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId};
use crate::web::pages::{PrepPage, Problem};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::sheet::{self as show_sheet, Refused};
use crate::web::show::typed::Typed;
use crate::web::show::{Reader, hall};

/// The routes of a sheet, below the desk's address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/conferences/{round}/sheet/{conference}", web::get().to(page))
        .route("/conferences/{round}/sheet/{conference}", web::post().to(write))
        .route("/conferences/{round}/sheet/{conference}/plan", web::post().to(plan));
}

type Which = web::Path<(RoundId, ConferenceId)>;

/// `GET /app/conferences/{round}/sheet/{conference}`
async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    which: Which,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let sent = match done.done.as_deref() {
        Some("sent") => Some("prep-plan-sent"),
        Some("nobody") => Some("prep-plan-nobody"),
        _ => None,
    };
    show(**view, &state.app(), &signed, *which, What { sent, ..What::default() }).await
}

/// What was done.
#[derive(Deserialize)]
struct Done {
    done: Option<String>,
}

/// What the sheet shows besides.
#[derive(Default)]
struct What {
    refused: Option<Refused>,
    plan: Option<(Typed, Vec<Problem>)>,
    sent: Option<&'static str>,
}

async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    which: (RoundId, ConferenceId),
    what: What,
) -> Result<HttpResponse, Error> {
    let wrong = what.refused.is_some() || what.plan.as_ref().is_some_and(|(_, problems)| !problems.is_empty());
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let mut sheet = show_sheet::sheet(&reader, which, what.refused, what.plan).await?;
    sheet.sent = what.sent.map(|id| reader.w().t(id));
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &PrepPage { shell, w: reader.w(), back: format!("{}/conferences/{}", view.base(), which.0), sheet })
}

/// `POST /app/conferences/{round}/sheet/{conference}`: the child's words.
async fn write(
    view: web::Data<View>,
    state: web::Data<State>,
    which: Which,
    posted: Posted<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    let typed = Typed::read(posted.form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let field = |name: &str| typed.text(name).to_owned();
    let words = Words {
        agenda: field("agenda"),
        proud: field("proud"),
        hard: field("hard"),
        goal: field("goal"),
        help: field("help"),
    };
    match sheet::write(app, &by.scope, which.0, which.1, words.clone()).await {
        Ok(_) => Ok(see_other(&format!("{}/conferences/{}/sheet/{}", view.base(), which.0, which.1))),
        Err(Error::Invalid { field, detail }) if show_sheet::is_field(&field) => {
            let refused = Some(Refused { words, field, detail });
            show(**view, app, by, *which, What { refused, ..What::default() }).await
        }
        Err(fault) => Err(fault),
    }
}

/// `POST /app/conferences/{round}/sheet/{conference}/plan`: what was agreed on, looked at first, then sent home.
async fn plan(
    view: web::Data<View>,
    state: web::Data<State>,
    which: Which,
    posted: Posted<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    let mut typed = Typed::read(posted.form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    if typed.key.is_empty() {
        typed.key = app.ids.uuid(app.clock.now()).to_string();
    }
    let problems = {
        let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
        match show_sheet::new_plan(&reader, &typed) {
            Err(problems) => problems,
            Ok(_) if typed.text("do") != "send" => Vec::new(),
            Ok(new) => match sheet::share(app, &by.scope, &by.row, &typed.key, *which, new).await {
                Ok((sent, _)) => {
                    let reached = sent.summary.reached > 0 || !sent.summary.waiting.is_empty();
                    let word = if reached { "sent" } else { "nobody" };
                    let (round, conference) = *which;
                    let at = format!("{}/conferences/{round}/sheet/{conference}?done={word}#plan", view.base());
                    return Ok(see_other(&at));
                }
                Err(fault) => vec![hall::refused(&reader, &fault).ok_or(fault)?],
            },
        }
    };
    show(**view, app, by, *which, What { plan: Some((typed, problems)), ..What::default() }).await
}
