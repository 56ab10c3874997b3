//! Programmes: set up, changed, started, paused, ended; families that are left out for a while.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::error::Error;
use crate::ids::{GuardianId, ProgrammeId};
use crate::reading::programmes;
use crate::web::pages::{Problem, ProgrammePage, ProgrammesPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::reading::{around, field, programmes as show};

/// Where the list goes on.
#[derive(Deserialize)]
pub struct From {
    after: Option<ProgrammeId>,
}

/// `GET /app/reading/programmes`
pub async fn list(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    from: web::Query<From>,
) -> Result<HttpResponse, Error> {
    listed(&state.app(), **view, &signed, from.after, (&Form::new(), Vec::new())).await
}

async fn listed(
    app: &App,
    view: View,
    signed: &SignedIn,
    after: Option<ProgrammeId>,
    (typed, problems): (&Form, Vec<Problem>),
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (rows, more) = show::list(&reader, after).await?;
    let page = ProgrammesPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "programmes"),
        rows,
        more,
        new: show::new(&reader, typed, problems).await?,
    };
    html(status, &page)
}

/// `POST /app/reading/programmes`: nothing goes out before it is started.
pub async fn create(
    view: web::Data<View>,
    state: web::Data<State>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by) = (&state.app(), &posted.by);
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let problems = match show::read_new(&reader, &posted.form) {
        Err(problems) => problems,
        Ok(new) => match programmes::create(app, &by.scope, &by.row, new).await {
            Ok(made) => return Ok(see_other(&format!("{}/reading/programmes/{}", view.base(), made.row.id))),
            Err(fault) => vec![show::refused(&reader, &fault).ok_or(fault)?],
        },
    };
    listed(app, **view, by, None, (&posted.form, problems)).await
}

/// `GET /app/reading/programmes/{id}`
pub async fn one(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<ProgrammeId>,
) -> Result<HttpResponse, Error> {
    shown(&state.app(), **view, &signed, *id, (None, Vec::new())).await
}

async fn shown(
    app: &App,
    view: View,
    signed: &SignedIn,
    id: ProgrammeId,
    (typed, problems): (Option<&Form>, Vec<Problem>),
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let programme = show::one(&reader, id, typed.map(Vec::as_slice), problems).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    let around = around(&reader, view.desk(), "programmes");
    html(status, &ProgrammePage { shell, w: reader.w(), around, programme })
}

fn to(view: View, id: ProgrammeId) -> HttpResponse {
    see_other(&format!("{}/reading/programmes/{id}", view.base()))
}

/// `POST /app/reading/programmes/{id}`: its weeks and days, or a look at what a search found for them.
pub async fn change(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<ProgrammeId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    if field(&posted.form, "do") != "save" {
        return shown(app, **view, by, id, (Some(&posted.form), Vec::new())).await;
    }
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let change = show::change(&reader, id, &posted.form).await?;
    match programmes::change(app, &by.scope, &by.row, id, change).await {
        Ok(_) => Ok(to(**view, id)),
        Err(fault) => {
            let problem = show::refused(&reader, &fault).ok_or(fault)?;
            shown(app, **view, by, id, (Some(&posted.form), vec![problem])).await
        }
    }
}

/// `POST /app/reading/programmes/{id}/state`
pub async fn state(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<ProgrammeId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let moved = match field(&posted.form, "do") {
        "start" => programmes::start(app, &by.scope, &by.row, id).await,
        "pause" => programmes::pause(app, &by.scope, &by.row, id).await,
        "end" => programmes::end(app, &by.scope, &by.row, id).await,
        _ => Err(Error::NotFound("page")),
    };
    match moved {
        // Somebody else was there first: the page says where it stands.
        Err(Error::Invalid { field, .. }) if field == "state" => Ok(to(**view, id)),
        moved => moved.map(|_| to(**view, id)),
    }
}

/// `POST /app/reading/programmes/{id}/holds`
pub async fn hold(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<ProgrammeId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let family: GuardianId = field(&posted.form, "family").parse().map_err(|_| Error::NotFound("guardian"))?;
    match field(&posted.form, "do") {
        "lift" => programmes::lift(app, &by.scope, &by.row, (id, family)).await?,
        _ => {
            let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
            let until = show::until(&reader.zone, field(&posted.form, "until"))?;
            programmes::hold(app, &by.scope, &by.row, (id, family), until).await?;
        }
    }
    Ok(to(**view, id))
}
