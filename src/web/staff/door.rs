//! The front door: where `/` leads, the page to sign in on, and what is shown when something went wrong.

use actix_web::http::header;
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::error::Error;
use crate::language::Tag;
use crate::web::pages::{ErrorPage, Problem as Wrong, Shell, SignInPage, W};
use crate::web::problem::Problem;
use crate::web::server::State;
use crate::web::show::speech::Speech;
use crate::web::sign_in::Tried;

/// Where she wanted to go.
#[derive(Deserialize)]
pub struct Next {
    /// A path of ours; checked when the form comes back.
    #[serde(default)]
    next: Option<String>,
}

/// `GET /`
pub async fn front() -> HttpResponse {
    see_other("/app")
}

/// `GET /sign-in`
pub async fn door(
    state: web::Data<State>,
    request: HttpRequest,
    next: web::Query<Next>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let speech = spoken(&app, &request);
    sign_in_page(&speech, String::new(), next.into_inner().next, None, StatusCode::OK)
}

/// What a browser is shown instead of a problem document: the door for who is signed out, else a page that says it.
pub fn error_page(request: &HttpRequest, problem: &Problem) -> Option<HttpResponse> {
    let state = request.app_data::<web::Data<State>>()?;
    let app = state.app();
    let speech = spoken(&app, request);
    let w = W(&speech);
    let at_door = request.path() == "/sign-in";
    if problem.word() == "signed_out" {
        let next = Some(request.uri().to_string()).filter(|_| request.method() == Method::GET);
        let query =
            next.map(|next| url::form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish());
        return Some(see_other(&query.map_or_else(|| "/sign-in".to_owned(), |query| format!("/sign-in?{query}"))));
    }
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if at_door && matches!(problem.word(), "wrong_password" | "too_many") {
        let tried = request.extensions().get::<Tried>().cloned();
        let (email, next) = tried.map_or((String::new(), None), |tried| (tried.email, tried.next));
        let said = w.t(if problem.word() == "too_many" { "sign-in-wait" } else { "sign-in-wrong" });
        let wrong = Wrong { field: "f-email".to_owned(), said };
        return sign_in_page(&speech, email, next, Some(wrong), status).ok();
    }
    let page = ErrorPage {
        shell: shell(&speech, String::new(), None),
        w,
        status: problem.status,
        detail: None,
        reference: None,
        home: "/".to_owned(),
    };
    html(status, &page).ok()
}

fn sign_in_page(
    speech: &Speech<'_>,
    email: String,
    next: Option<String>,
    problem: Option<Wrong>,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let action = "/sign-in".to_owned();
    html(status, &SignInPage { shell: shell(speech, String::new(), None), w: W(speech), action, next, email, problem })
}

/// The language a browser asks for first among those that have words for pages; else English.
pub fn spoken<'a>(app: &'a App, request: &HttpRequest) -> Speech<'a> {
    let asked =
        request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tags = asked.split(',').filter_map(|range| Tag::parse(range.split(';').next().unwrap_or_default()));
    let spoken = tags.find(|tag| Speech::of_staff(&app.catalogue, tag.as_str()).tag.language() == tag.language());
    Speech::of_staff(&app.catalogue, spoken.unwrap_or_else(Tag::english).as_str())
}

/// The frame in a reader's language.
pub fn shell(speech: &Speech<'_>, csrf: String, events: Option<String>) -> Shell {
    Shell { lang: speech.tag.to_string(), dir: speech.dir(), csrf, events }
}

/// A page as an answer.
pub fn html(status: StatusCode, page: &impl Template) -> Result<HttpResponse, Error> {
    let body = page.render().map_err(|fault| Error::Fault(fault.to_string()))?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
}

/// On to another page after a form.
pub fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
}
