//! The catalogue: looked through by all staff, changed by who arranges it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::reading::catalogue::import::{self, How};
use crate::reading::catalogue::{by_hand, restore};
use crate::web::behind;
use crate::web::pages::{BooksPage, FeedsPage, NewBookPage, OnePage, Problem};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::reading::{around, books, field};

/// `GET /app/reading/books`
pub async fn list(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    asked: web::Query<books::Asked>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let (found, more) = books::list(&reader, &asked).await?;
    let page = BooksPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "books"),
        typed: asked.q.clone(),
        languages: books::language_choices(&reader, &asked.language),
        levels: books::levels(&reader, &asked.level),
        formats: books::kinds(&reader, &asked.format),
        withdrawn: asked.withdrawn == "yes",
        books: found,
        more,
    };
    html(StatusCode::OK, &page)
}

/// `GET /app/reading/books/{id}`
pub async fn one(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<MaterialId>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let book = books::book(&reader, &by_hand::get(&app, &signed.scope, *id).await?);
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    let around = around(&reader, view.desk(), "books");
    html(StatusCode::OK, &OnePage { shell, w: reader.w(), around, book })
}

/// `POST /app/reading/books/{id}`: not shared any more, or again.
pub async fn decide(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<MaterialId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    match field(&posted.form, "do") {
        "restore" => restore::restore(app, &by.scope, *id).await?,
        _ => by_hand::withdraw(app, &by.scope, *id).await?,
    };
    Ok(see_other(&format!("{}/reading/books/{id}", view.base())))
}

/// `GET /app/reading/books/new`
pub async fn new(view: web::Data<View>, state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    import::may_arrange(&signed.scope)?;
    form(&state.app(), **view, &signed, &Form::new(), None).await
}

async fn form(
    app: &App,
    view: View,
    signed: &SignedIn,
    typed: &Form,
    refused: Option<(&str, &str)>,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let problems: Vec<Problem> =
        refused.map(|(name, detail)| books::problem(&reader, name, detail)).into_iter().collect();
    let page = NewBookPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "books"),
        fields: books::fields(&reader, typed, &problems),
        problems,
    };
    html(status, &page)
}

/// `POST /app/reading/books/new`
pub async fn add(view: web::Data<View>, state: web::Data<State>, posted: Posted<Form>) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    match by_hand::add(app, &by.scope, books::said(&posted.form)).await {
        Ok(row) => Ok(see_other(&format!("{}/reading/books/{}", view.base(), row.id))),
        Err(Error::Invalid { field, detail }) => form(app, **view, by, &posted.form, Some((&field, &detail))).await,
        Err(fault) => Err(fault),
    }
}

/// `GET /app/reading/feeds`
pub async fn feeds(view: web::Data<View>, state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    show_feeds(&state.app(), **view, &signed, None).await
}

async fn show_feeds(
    app: &App,
    view: View,
    signed: &SignedIn,
    refused: Option<(&str, &str)>,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let problem = refused.map(|(_, word)| {
        let said = reader.w().t1("feed-refused-address", "why", books::fault(&reader, word));
        Problem { field: "f-address".to_owned(), said }
    });
    let page = FeedsPage {
        shell: shell(&reader.speech, signed.csrf.clone(), Some(format!("{}/conferences/events", view.base()))),
        w: reader.w(),
        around: around(&reader, view.desk(), "books"),
        feeds: books::feeds(&reader).await?,
        typed: refused.map(|(typed, _)| typed.to_owned()).unwrap_or_default(),
        problem,
    };
    html(status, &page)
}

/// `POST /app/reading/feeds`: imports behind the request.
pub async fn import(
    view: web::Data<View>,
    state: web::Data<State>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (state.app(), posted.by);
    import::may_arrange(&by.scope)?;
    let address = field(&posted.form, "address");
    match import::begin(&app, &by.scope, address, How::default()).await {
        Ok(Some(feed)) => behind::import(app, by.scope, feed),
        // Whoever began it first: its end is seen here, too.
        Ok(None) => {}
        Err(Error::Invalid { field, detail }) if field == "address" => {
            return show_feeds(&app, **view, &by, Some((address, &detail))).await;
        }
        Err(fault) => return Err(fault),
    }
    Ok(see_other(&format!("{}/reading/feeds", view.base())))
}
