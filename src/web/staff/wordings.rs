//! The wordings: everybody of the staff may read them; coordinators and administrators say which are right.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::door::{html, see_other, shell};
use crate::error::Error;
use crate::language::Tag;
use crate::messages::reviews::approve::{self, Chosen, Reviewer};
use crate::web::pages::{Problem, WordingPage, WordingsPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::{self, Reader, wordings};

/// Its address.
const BASE: &str = "/app";
const HERE: &str = "/app/wordings";

/// The routes, below the desk's own address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/wordings", web::get().to(list))
        .route("/wordings/{locale}", web::get().to(one))
        .route("/wordings/{locale}", web::post().to(change));
}

/// `GET /app/wordings`
async fn list(state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, BASE).await?;
    let page = WordingsPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        school: reader.school(),
        sign_out: "/sign-out".to_owned(),
        back: BASE.to_owned(),
        policy: wordings::policy(&reader),
        languages: wordings::languages(&reader).await?,
    };
    html(StatusCode::OK, &page)
}

/// A locale of an address; English is the source, and has no page.
fn locale(state: &State, text: &str) -> Result<Tag, Error> {
    let tag = approve::locale(&state.app(), text).ok().filter(|tag| *tag != Tag::english());
    tag.ok_or(Error::NotFound("language"))
}

/// `GET /app/wordings/{locale}`
async fn one(state: web::Data<State>, signed: SignedIn, tag: web::Path<String>) -> Result<HttpResponse, Error> {
    show(&state, &signed, &locale(&state, &tag)?, Vec::new()).await
}

async fn show(
    state: &State,
    signed: &SignedIn,
    tag: &Tag,
    problems: Vec<(&'static str, &'static str)>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, BASE).await?;
    let (count, all) = wordings::wordings(&reader, tag).await?;
    let problem = |(field, id): &(&str, &str)| Problem { field: (*field).to_owned(), said: reader.w().t(id) };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = WordingPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        school: reader.school(),
        sign_out: "/sign-out".to_owned(),
        back: HERE.to_owned(),
        language: show::language(tag.as_str()),
        count,
        action: approve::may_review(signed.row.role).then(|| format!("{HERE}/{tag}")),
        problems: problems.iter().map(problem).collect(),
        shared: wordings::shared(&reader, tag),
        wordings: all,
    };
    html(status, &page)
}

/// `POST /app/wordings/{locale}`: approves one, takes one back, or approves all that were read.
async fn change(
    state: web::Data<State>,
    tag: web::Path<String>,
    posted: Posted<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    approve::check_may_review(by.row.role)?;
    let tag = locale(&state, &tag)?;
    let field = |name: &str| posted.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let reviewer = Reviewer::Staff(&by.row);
    if let Some(template) = field("withdraw") {
        approve::withdraw(app, &by.scope, reviewer, &tag, &[template]).await?;
        return Ok(see_other(&place(&tag, template)));
    }
    let seen = |template: &str| field(&format!("seen.{template}")).map(str::to_owned);
    let chosen: Vec<Chosen> = match field("approve") {
        Some(template) => vec![Chosen { template: template.to_owned(), seen: seen(template) }],
        None if field("read").is_none() => return show(&state, by, &tag, vec![("f-read", "wording-read-first")]).await,
        None => {
            // What was on the page, and nothing that came since.
            let on_page = posted.form.iter().filter_map(|(key, value)| Some((key.strip_prefix("seen.")?, value)));
            on_page.map(|(id, seen)| Chosen { template: id.to_owned(), seen: Some(seen.clone()) }).collect()
        }
    };
    match approve::approve(app, &by.scope, reviewer, &tag, &chosen, field("note")).await {
        Ok(()) => Ok(see_other(&match field("approve") {
            Some(template) => place(&tag, template),
            None => format!("{HERE}/{tag}"),
        })),
        Err(Error::Invalid { field, .. }) if field == "wording" => {
            show(&state, by, &tag, vec![("main", "wording-changed-meanwhile")]).await
        }
        Err(Error::Invalid { field, .. }) if field == "note" => {
            show(&state, by, &tag, vec![("f-note", "wording-note-long")]).await
        }
        Err(fault) => Err(fault),
    }
}

fn place(tag: &Tag, template: &str) -> String {
    format!("{HERE}/{tag}#w-{}", template.replace(['.', '_'], "-"))
}
