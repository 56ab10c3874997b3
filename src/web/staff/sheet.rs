//! The preparation sheet of a conference: read, typed on, printed.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::desk::View;
use super::door::{html, see_other, shell};
use crate::app::App;
use crate::conferences::sheet::{self, Words};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId};
use crate::web::pages::PrepPage;
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::sheet::{self as show_sheet, Refused};
use crate::web::show::typed::Typed;

/// The routes of a sheet, below the desk's address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/conferences/{round}/sheet/{conference}", web::get().to(page))
        .route("/conferences/{round}/sheet/{conference}", web::post().to(write));
}

type Which = web::Path<(RoundId, ConferenceId)>;

/// `GET /app/conferences/{round}/sheet/{conference}`
async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    which: Which,
) -> Result<HttpResponse, Error> {
    show(**view, &state.app(), &signed, *which, None).await
}

async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    which: (RoundId, ConferenceId),
    refused: Option<Refused>,
) -> Result<HttpResponse, Error> {
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let sheet = show_sheet::sheet(&reader, which, refused).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &PrepPage { shell, w: reader.w(), back: view.base(), sheet })
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
            show(**view, app, by, *which, Some(Refused { words, field, detail })).await
        }
        Err(fault) => Err(fault),
    }
}
