//! Updates that wait for a person's translation: the list, one of them, and what is decided for a language of it.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::desk::View;
use super::door::{html, see_other, shell};
use crate::app::App;
use crate::error::Error;
use crate::ids::UpdateId;
use crate::messages::words::release::{Given, release};
use crate::web::pages::{WaitingListPage, WaitingPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::typed::Typed;
use crate::web::show::waiting::{self, Shown};

/// Where the list goes on.
#[derive(Deserialize)]
pub struct From {
    after: Option<UpdateId>,
}

/// `GET /app/waiting`
pub async fn list(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    from: web::Query<From>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let (rows, more) = waiting::list(&reader, from.after).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(StatusCode::OK, &WaitingListPage { shell, w: reader.w(), back: view.base(), rows, more })
}

/// `GET /app/waiting/{id}`
pub async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<UpdateId>,
) -> Result<HttpResponse, Error> {
    show(**view, &state.app(), &signed, *id, None).await
}

async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    id: UpdateId,
    typed: Option<Shown>,
) -> Result<HttpResponse, Error> {
    let is_refused = typed.as_ref().is_some_and(|typed| typed.refused.is_some());
    let status = if is_refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let waiting = waiting::one(&reader, id, typed).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &WaitingPage { shell, w: reader.w(), back: format!("{}/waiting", view.base()), waiting })
}

/// `POST /app/waiting/{id}`: a person's words, a computer's that she looked at, or the original. What was typed for the other
/// languages stays on the page.
pub async fn give(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<UpdateId>,
    posted: Posted<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, id.into_inner());
    let typed = Typed::read(posted.form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let asked = typed.of_languages("do").next().map(|(of, _, what)| (of.to_owned(), what.to_owned()));
    let (language, what) = asked.unwrap_or_default();
    let fault = match release(app, &by.scope, &by.row, id, &given(&typed, &language, &what)).await {
        Ok(()) if typed.words().keys().all(|other| *other == language) => {
            return Ok(see_other(&format!("{}/waiting/{id}", view.base())));
        }
        Ok(()) => return show(**view, app, by, id, Some(Shown { typed, refused: None })).await,
        Err(fault) => fault,
    };
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let said = match &fault {
        Error::Invalid { field, .. } if field == "seen" => reader.w().t("problem-seen"),
        Error::Invalid { field, .. } if field == "language" => reader.w().t("waits-gone"),
        Error::Invalid { detail, .. } => reader.w().t1("problem-words", "detail", detail),
        _ => return Err(fault),
    };
    show(**view, app, by, id, Some(Shown { typed, refused: Some((language, said)) })).await
}

fn given(typed: &Typed, language: &str, what: &str) -> Given {
    let of = language.to_owned();
    match what {
        "original" => Given { language: of, ..Given::default() },
        "seen" => Given { language: of, words: None, seen: Some(typed.text(&format!("seen.{language}")).to_owned()) },
        _ => {
            let words = typed.of_languages("words").filter(|(of, ..)| *of == language);
            let words: BTreeMap<_, _> = words.map(|(_, field, text)| (field.to_owned(), text.to_owned())).collect();
            Given { language: of, words: Some(words), seen: None }
        }
    }
}
