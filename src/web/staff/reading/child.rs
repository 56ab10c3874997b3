//! One child: minutes from paper, a slip taken away, and what its adults wished.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use jiff::civil::Date;

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::clock::At;
use crate::error::Error;
use crate::ids::{GuardianId, RowId, StudentId};
use crate::reading::minutes::{self, Typed};
use crate::reading::packs::{self, Wish};
use crate::web::pages::{ChildPage, Problem};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::reading::{around, child as show, field};

/// `GET /app/reading/children/{id}`
pub async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<StudentId>,
) -> Result<HttpResponse, Error> {
    shown(&state.app(), **view, &signed, *id, None).await
}

async fn shown(
    app: &App,
    view: View,
    signed: &SignedIn,
    id: StudentId,
    refused: Option<String>,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let student = show::student(&reader, id).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ChildPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "class"),
        back: format!("{}/reading#c-{id}", view.base()),
        id: id.to_string(),
        called: student.called,
        entries: show::entries(&reader, id).await?,
        adults: show::adults(&reader, id).await?,
        today: show::today(&reader).to_string(),
        problem: refused.map(|said| Problem { field: "f-minutes".to_owned(), said }),
    };
    html(status, &page)
}

fn to(view: View, id: StudentId) -> HttpResponse {
    see_other(&format!("{}/reading/children/{id}", view.base()))
}

/// `POST /app/reading/children/{id}/minutes`
pub async fn keep_minutes(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<StudentId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, form) = (&state.app(), &posted.by, &posted.form);
    if field(form, "do") == "remove" {
        let entry: RowId = field(form, "entry").parse().map_err(|_| Error::NotFound("entry"))?;
        minutes::take_away(app, &by.scope, entry).await?;
        return Ok(to(**view, *id));
    }
    let typed = Typed {
        // What is no number is refused as one that is out of bounds.
        minutes: field(form, "minutes").parse().unwrap_or(-1),
        day: Some(field(form, "day").to_owned()).filter(|day| !day.is_empty()),
    };
    match minutes::typed(app, &by.scope, *id, &typed).await {
        Ok(_) => Ok(to(**view, *id)),
        Err(Error::Invalid { field, detail }) => {
            let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
            let label = reader.w().t(if field == "day" { "child-day" } else { "child-paper" });
            let said = reader.w().t2("problem-at", "label", label, "detail", detail);
            shown(app, **view, by, *id, Some(said)).await
        }
        Err(fault) => Err(fault),
    }
}

/// `POST /app/reading/children/{id}/wish`
pub async fn keep_wish(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<StudentId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, form) = (&state.app(), &posted.by, &posted.form);
    let guardian: GuardianId = field(form, "guardian").parse().map_err(|_| Error::NotFound("guardian"))?;
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let wrong = || Error::invalid("until", "must be a day, like 2026-11-24");
    let midnight = |day: &str| {
        let day: Date = day.parse().map_err(|_| wrong())?;
        day.to_zoned(reader.zone.clone()).map(|at| At::from(at.timestamp())).map_err(|_| wrong())
    };
    let wish = Wish {
        pictures: field(form, "pictures") == "yes",
        no_media: field(form, "no_media") == "yes",
        hold_until: Some(field(form, "until")).filter(|day| !day.is_empty()).map(midnight).transpose()?,
    };
    packs::set_wish(app, &by.scope, guardian, wish).await?;
    Ok(to(**view, *id))
}
