//! The pages a family may open, each behind a signed link and in the family's language: stopping e-mails, its conferences
//! (`meet`), and stories (`book`). Looking changes nothing, since mailbox programs look at links by themselves; the buttons do.

mod book;
mod meet;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::app::App;
use crate::delivery::consent::{self, Source};
use crate::entities::contact;
use crate::error::Error;
use crate::ids::ContactId;
use crate::links::Use;
use crate::people::audience::{self, Audience, Home};
use crate::replies::store as replies;
use crate::scope::Scope;
use crate::web::pages::{UnsubscribePage, UnsubscribeStep, W};
use crate::web::server::State;
use crate::web::show::speech::Speech;
use crate::web::show::store;
use crate::web::staff::door::{html, shell};

/// The routes of a family's pages; `POST /u/{token}`, the button and the mailbox program's one click, is a webhook.
pub fn configure(routes: &mut web::ServiceConfig) {
    meet::configure(routes);
    book::configure(routes);
    routes.route("/u/{token}", web::get().to(look)).route("/u/{token}/again", web::post().to(again));
}

/// `GET /u/{token}`
async fn look(state: web::Data<State>, token: web::Path<String>) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let Some(row) = opened(app, &token).await? else { return bad_link(app) };
    let step = match row.stopped_at {
        Some(_) => UnsubscribeStep::Done { undo: Some(format!("/u/{token}/again")) },
        None => UnsubscribeStep::Ask { action: format!("/u/{token}") },
    };
    page(app, &row, step).await
}

/// `POST /u/{token}/again`: only what this link stopped, or any other word of the family, starts again by the family.
async fn again(state: web::Data<State>, token: web::Path<String>) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let Some(row) = opened(app, &token).await? else { return bad_link(app) };
    let tx = app.store.begin().await?;
    consent::start(app, &tx, &[row.id], Source::Link, None).await?;
    tx.commit().await?;
    page(app, &row, UnsubscribeStep::Restarted).await
}

/// The page as it stands after the button was pressed.
pub async fn stopped(app: &App, id: ContactId, token: &str) -> Result<Option<HttpResponse>, Error> {
    let Some(row) = store::contact(app.store.read(), id).await? else { return Ok(None) };
    page(app, &row, UnsubscribeStep::Done { undo: Some(format!("/u/{token}/again")) }).await.map(Some)
}

async fn opened(app: &App, token: &str) -> Result<Option<contact::Model>, Error> {
    let Some(id) = app.seal.open(Use::Unsubscribe, token).map(ContactId) else { return Ok(None) };
    Ok(store::contact(app.store.read(), id).await?)
}

async fn page(app: &App, row: &contact::Model, step: UnsubscribeStep) -> Result<HttpResponse, Error> {
    let scope = Scope::district(row.district_id);
    let home = Home::load(&app.store, &scope).await?;
    let guardian = replies::guardians_of(app.store.read(), &[row.id]).await?;
    let family = match guardian.first() {
        Some((_, id)) => {
            audience::page(&app.store, &scope, &Audience::Guardian(*id), None, 1).await?.into_iter().next()
        }
        None => None,
    };
    let language = family.as_ref().map_or(home.district.language.as_str(), |family| home.language(family));
    let speech = Speech::of_family(&app.catalogue, language);
    let school =
        family.as_ref().and_then(|family| home.school(family)).map_or(&home.district.name, |school| &school.name);
    let page =
        UnsubscribePage { shell: shell(&speech, String::new(), None), w: W(&speech), school: school.clone(), step };
    html(StatusCode::OK, &page)
}

fn bad_link(app: &App) -> Result<HttpResponse, Error> {
    let speech = Speech::of_family(&app.catalogue, "en");
    let shell = shell(&speech, String::new(), None);
    let page = UnsubscribePage { shell, w: W(&speech), school: String::new(), step: UnsubscribeStep::BadLink };
    html(StatusCode::NOT_FOUND, &page)
}
