//! Books that go home: one field takes the number that a scanner types, then Enter.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::entities::loans::CopyState;
use crate::error::Error;
use crate::ids::{ClassId, StudentId};
use crate::reading::loans::{self, Kept, NewCopy};
use crate::web::pages::{BagsPage, LibraryPage, LoansPage, Problem};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::reading::{around, field, loans as show};

/// Of what.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    class: Option<ClassId>,
    child: Option<StudentId>,
    number: String,
    done: String,
}

/// What a posted form came to: a fault of the number, a table that was typed.
#[derive(Default)]
struct Came {
    refused: Option<String>,
    table: Option<(String, Vec<String>)>,
}

/// Rows that are named each where they were not taken.
const MOST_REFUSED: usize = 20;

/// What was done, by the word in the address.
const DONE: [&str; 10] = ["lent", "return", "renew", "waits", "wait", "lost", "found", "withdraw", "again", "added"];

/// `GET /app/reading/loans`
pub async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    shown(&state.app(), **view, &signed, wanted.into_inner(), Came::default()).await
}

async fn shown(
    app: &App,
    view: View,
    signed: &SignedIn,
    wanted: Wanted,
    Came { refused, table }: Came,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let counter = show::counter(&reader, wanted.class, wanted.child).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // What cannot be a number is said as its fault.
    let found = match wanted.number.is_empty() {
        true => None,
        false => show::shelf(&reader, &wanted.number).await.ok().flatten(),
    };
    let copy = match &found {
        Some(shelf) => Some(show::copy(&reader, shelf).await?.wanted_by(&counter.children)),
        None => None,
    };
    let done = DONE.iter().find(|word| **word == wanted.done).map(|word| reader.w().t(&format!("lend-done-{word}")));
    let page = LoansPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "loans"),
        classes: counter.classes,
        class: counter.class.map(|class| class.to_string()).unwrap_or_default(),
        children: counter.children,
        number: if refused.is_some() { wanted.number } else { String::new() },
        copy,
        done,
        problem: refused.map(|said| Problem { field: "f-number".to_owned(), said }),
        bags: counter.bags.into_iter().filter(|bag| bag.book.is_some()).collect(),
        schools: counter.schools,
        table,
    };
    html(status, &page)
}

/// `POST /app/reading/loans`: what the button says; Enter after a number lends to the chosen child, else shows the copy.
pub async fn act(view: web::Data<View>, state: web::Data<State>, posted: Posted<Form>) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    let number = field(&posted.form, "number").to_owned();
    let class: Option<ClassId> = field(&posted.form, "class").parse().ok();
    let child: Option<StudentId> = field(&posted.form, "child").parse().ok();
    match done(app, by, &number, child, field(&posted.form, "do")).await {
        Ok(done) => Ok(to(**view, class, &number, done)),
        Err(fault) => {
            let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
            let w = reader.w();
            let said = match fault {
                Error::Invalid { detail, .. } => w.t2("problem-at", "label", w.t("lend-number"), "detail", detail),
                Error::NotFound("copy") => w.t("lend-unknown"),
                fault => return Err(fault),
            };
            let wanted = Wanted { class, child, number, done: String::new() };
            shown(app, **view, by, wanted, Came { refused: Some(said), table: None }).await
        }
    }
}

async fn done(
    app: &App,
    by: &SignedIn,
    number: &str,
    child: Option<StudentId>,
    what: &str,
) -> Result<&'static str, Error> {
    let mark = |state| loans::mark(app, &by.scope, number, state);
    Ok(match (what, child) {
        ("return", _) => loans::give_back(app, &by.scope, number).await.map(|_| "return")?,
        ("found", _) => loans::give_back(app, &by.scope, number).await.map(|_| "found")?,
        ("renew", _) => match loans::renew(app, &by.scope, number).await?.1 {
            Kept::Until(_) => "renew",
            Kept::Waits(_) => "waits",
        },
        ("lost", _) => mark(CopyState::Lost).await.map(|_| "lost")?,
        ("withdraw", _) => mark(CopyState::Withdrawn).await.map(|_| "withdraw")?,
        ("again", _) => mark(CopyState::In).await.map(|_| "again")?,
        ("wait", Some(child)) => loans::wait(app, &by.scope, number, child).await.map(|_| "wait")?,
        (_, Some(child)) => loans::lend(app, &by.scope, number, child).await.map(|_| "lent")?,
        (_, None) => {
            let wanted = loans::Wanted { number: Some(number.to_owned()), ..loans::Wanted::default() };
            let found = loans::list(app, &by.scope, wanted, None, 1).await?;
            if found.is_empty() { Err(Error::NotFound("copy"))? } else { "" }
        }
    })
}

fn to(view: View, class: Option<ClassId>, number: &str, done: &str) -> HttpResponse {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(class) = class {
        query.append_pair("class", &class.to_string());
    }
    query.append_pair("number", number).append_pair("done", done);
    see_other(&format!("{}/reading/loans?{}", view.base(), query.finish()))
}

/// `POST /app/reading/loans/copies`
pub async fn add(view: web::Data<View>, state: web::Data<State>, posted: Posted<Form>) -> Result<HttpResponse, Error> {
    let (app, by, form) = (&state.app(), &posted.by, &posted.form);
    let number = field(form, "number").to_owned();
    let class: Option<ClassId> = field(form, "class").parse().ok();
    let language = Some(field(form, "language").to_owned()).filter(|text| !text.is_empty());
    let new = NewCopy {
        number: number.clone(),
        school: field(form, "school").parse().map_err(|_| Error::NotFound("school"))?,
        material: None,
        title: Some(field(form, "title").to_owned()),
        language,
    };
    match loans::add(app, &by.scope, new).await {
        Ok(row) => Ok(to(**view, class, &row.number, "added")),
        Err(Error::Invalid { field, detail }) => {
            let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
            let label = reader.w().t(match field.as_str() {
                "title" => "book-field-title",
                "language" => "copy-language",
                _ => "lend-number",
            });
            let said = reader.w().t2("problem-at", "label", label, "detail", detail);
            shown(
                app,
                **view,
                by,
                Wanted { class, child: None, number, done: String::new() },
                Came { refused: Some(said), table: None },
            )
            .await
        }
        Err(fault) => Err(fault),
    }
}

/// `POST /app/reading/loans/table`: copies from a table that was pasted.
pub async fn add_table(
    view: web::Data<View>,
    state: web::Data<State>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, form) = (&state.app(), &posted.by, &posted.form);
    let typed = field(form, "table").to_owned();
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let w = reader.w();
    let (lines, typed) = match loans::import::import(app, &by.scope, typed.as_bytes()).await {
        Ok(came) => {
            let mut lines = vec![w.t2("copies-said", "added", came.added, "known", came.known)];
            let refused = came.refused.iter().take(MOST_REFUSED);
            lines.extend(
                refused.map(|row| w.t2("copies-refused", "line", row.line.to_string(), "reason", row.reason.clone())),
            );
            (lines, if came.refused.is_empty() { String::new() } else { typed })
        }
        Err(Error::Invalid { field, detail }) => (vec![format!("{field} {detail}")], typed),
        Err(Error::Malformed(detail)) => (vec![detail], typed),
        Err(fault) => return Err(fault),
    };
    let class: Option<ClassId> = field(form, "class").parse().ok();
    let came = Came { refused: None, table: Some((typed, lines)) };
    shown(app, **view, by, Wanted { class, ..Wanted::default() }, came).await
}

/// `GET /app/reading/loans/bags`
pub async fn bags(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let counter = show::counter(&reader, wanted.class, None).await?;
    let class = counter.class.ok_or(Error::NotFound("class"))?;
    let today = app.clock.now().to_zoned(reader.zone.clone()).date();
    let page = BagsPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        back: format!("{}/reading/loans?class={class}", view.base()),
        class: counter.title,
        day: app.catalogue.say_day(&reader.speech.tag, today),
        bags: counter.bags,
        csv: format!("/api/v1/classes/{class}/bags.csv"),
    };
    html(StatusCode::OK, &page)
}

/// `GET /app/reading/loans/library`
pub async fn library(view: web::Data<View>, state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let report = loans::report(&app, &signed.scope).await?;
    let (facts, tables) = show::library(&reader, &report);
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    let back = format!("{}/reading/loans", view.base());
    html(StatusCode::OK, &LibraryPage { shell, w: reader.w(), back, facts, tables })
}
