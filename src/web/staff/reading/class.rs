//! A class's reading: seen, proposed, changed, sent.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::error::Error;
use crate::ids::{ClassId, StudentId, UpdateId};
use crate::reading::packs;
use crate::web::pages::{ChoosePage, Choosing, Problem, ReadingPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::reading::{around, choose, class, field};
use crate::web::show::{Reader, write};

/// Of what.
#[derive(Deserialize)]
pub struct Wanted {
    class: Option<ClassId>,
    student: Option<StudentId>,
    sent: Option<UpdateId>,
}

/// `GET /app/reading`
pub async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let reader = Reader::new(&app, &signed.scope, &signed.row, view.base()).await?;
    let (classes, class) = class::page(&reader, wanted.class, wanted.sent).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), Some(format!("{}/events", view.base())));
    let around = around(&reader, view.desk(), "class");
    html(StatusCode::OK, &ReadingPage { shell, w: reader.w(), around, classes, class })
}

/// `POST /app/reading/levels/{student}`
pub async fn set_level(
    view: web::Data<View>,
    state: web::Data<State>,
    student: web::Path<StudentId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    let rank = field(&posted.form, "rank").parse().map_err(|_| Error::invalid("rank", "must be a level"))?;
    packs::set_level(app, &by.scope, &by.row, *student, rank).await?;
    let class: Option<ClassId> = field(&posted.form, "class").parse().ok();
    let class = class.map(|class| format!("?class={class}")).unwrap_or_default();
    Ok(see_other(&format!("{}/reading{class}#c-{student}", view.base())))
}

/// `GET /app/reading/choose`: nothing is kept by looking.
pub async fn choose(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let (app, class) = (&state.app(), wanted.class.ok_or(Error::NotFound("class"))?);
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let choosing = choose::proposed(&reader, class, wanted.student).await?;
    show(&reader, **view, &signed, choosing, StatusCode::OK)
}

fn show(
    reader: &Reader<'_>,
    view: View,
    signed: &SignedIn,
    choosing: Choosing,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    let around = around(reader, view.desk(), "class");
    html(status, &ChoosePage { shell, w: reader.w(), around, choosing })
}

/// `POST /app/reading/send`: sends, or looks again with what was searched for.
pub async fn send(view: web::Data<View>, state: web::Data<State>, posted: Posted<Form>) -> Result<HttpResponse, Error> {
    let (app, by): (&App, _) = (&state.app(), &posted.by);
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let class: ClassId = field(&posted.form, "class").parse().map_err(|_| Error::NotFound("class"))?;
    let form = choose::Posted::read(&posted.form);
    if !form.sends() {
        let choosing = form.again(&reader, class, (Vec::new(), None)).await?;
        return show(&reader, **view, by, choosing, StatusCode::OK);
    }
    let refused = match form.sending(&reader) {
        Err(problems) => (problems, None),
        Ok(sending) => match packs::send(app, &by.scope, &by.row, field(&posted.form, "key"), &sending).await {
            Ok(sent) => {
                return Ok(see_other(&format!("{}/reading?class={class}&sent={}#sent", view.base(), sent.id)));
            }
            Err(fault) => refusal(&reader, fault)?,
        },
    };
    let choosing = form.again(&reader, class, refused).await?;
    show(&reader, **view, by, choosing, StatusCode::UNPROCESSABLE_ENTITY)
}

/// What a refusal says, and what of it may be accepted.
fn refusal(reader: &Reader<'_>, fault: Error) -> Result<(Vec<Problem>, Option<String>), Error> {
    let place = |field: &str| match field {
        "question" => "f-question".to_owned(),
        _ => "main".to_owned(),
    };
    match &fault {
        Error::Advice { rules } => {
            let said = reader.w().t("problem-advice");
            Ok((vec![Problem { field: "f-question".to_owned(), said }], Some(rules.join(" "))))
        }
        Error::KeyReused => {
            let said = reader.w().t("choose-key");
            Ok((vec![Problem { field: "main".to_owned(), said }], None))
        }
        Error::Invalid { field, .. } => {
            let said = fault.to_string();
            Ok((vec![Problem { field: place(field), said }], None))
        }
        _ => match write::refused(reader, &fault) {
            Some(problem) => Ok((vec![Problem { field: "main".to_owned(), ..problem }], None)),
            None => Err(fault),
        },
    }
}
