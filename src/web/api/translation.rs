//! Translation: the words that families wait for, the district's own words, what was spent.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpResponse, delete, get, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, said};
use super::updates::Update;
use crate::entities::{Role, term};
use crate::error::Error;
use crate::ids::{RowId, UpdateId};
use crate::messages::store as messages;
use crate::messages::words::release::{Given, release};
use crate::translation::{store, terms};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Gives the words that the families of a language wait for, or lets the original go
#[utoipa::path(
    operation_id = "give_words", tag = "translation", params(("id" = UpdateId, Path)), request_body = Given,
    responses(
        (status = 202, body = Update), (status = 401, body = Problem), (status = 404, body = Problem),
        (status = 422, body = Problem)
    )
)]
#[post("/updates/{id}/words")]
pub(super) async fn give(
    state: Data<State>,
    by: Staff,
    id: Path<UpdateId>,
    given: Body<Given>,
) -> Result<HttpResponse, Error> {
    release(&state.app(), &by.scope, &by.row, *id, &given.0).await?;
    let row = messages::update_seen(state.app.store.read(), &by.scope, by.row.id, *id).await?;
    Ok(HttpResponse::Accepted().json(Update::of(row.ok_or(Error::NotFound("update"))?, None)?))
}

/// A word or phrase of the district that no translation touches.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Term {
    id: RowId,
    word: String,
    added_at: String,
}

impl Term {
    fn of(row: term::Model) -> Self {
        Self { id: row.id, word: row.word, added_at: said(row.made_at) }
    }
}

/// A word or phrase to keep.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTerm {
    /// 1 to 80 characters on one line.
    word: String,
}

/// The district's own words, which no translation touches
#[utoipa::path(operation_id = "list_terms", tag = "translation", responses((status = 200, body = Page<Term>), (status = 401, body = Problem)))]
#[get("/terms")]
pub(super) async fn list_terms(state: Data<State>, asker: Staff) -> Result<Json<Page<Term>>, Error> {
    let all = store::terms(state.app.store.read(), &asker.scope).await?;
    Ok(Json(Page::whole(all.into_iter().map(Term::of).collect())))
}

/// Adds one: coordinators and administrators
#[utoipa::path(
    operation_id = "add_term", tag = "translation", request_body = NewTerm,
    responses(
        (status = 200, body = Page<Term>), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 422, body = Problem)
    )
)]
#[post("/terms")]
pub(super) async fn add_term(state: Data<State>, by: Staff, new: Body<NewTerm>) -> Result<Json<Page<Term>>, Error> {
    may_change(&by)?;
    let all = terms::add(&state.app(), &by.scope, &new.0.word).await?;
    Ok(Json(Page::whole(all.into_iter().map(Term::of).collect())))
}

/// Takes one away: coordinators and administrators
#[utoipa::path(
    operation_id = "remove_term", tag = "translation", params(("id" = RowId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[delete("/terms/{id}")]
pub(super) async fn remove_term(state: Data<State>, by: Staff, id: Path<RowId>) -> Result<HttpResponse, Error> {
    may_change(&by)?;
    terms::remove(&state.app(), &by.scope, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

fn may_change(by: &Staff) -> Result<(), Error> {
    match by.row.role {
        Role::Coordinator | Role::Administrator => Ok(()),
        Role::Teacher => Err(Error::Forbidden("only coordinators and administrators change the district's words")),
    }
}

/// What the district spent on translation this month.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Spending {
    /// `2026-11`, in UTC.
    month: String,
    /// Characters handed to services that cost something.
    characters: i64,
    /// How often they were asked.
    calls: i64,
    /// Millionths of the currency.
    cost_micros: i64,
    /// What may be spent in a month, millionths of the currency.
    budget_micros: i64,
    /// ISO 4217 code.
    currency: String,
}

/// What the district spent on translation this month: administrators
#[utoipa::path(operation_id = "get_spending", tag = "translation", responses((status = 200, body = Spending), (status = 401, body = Problem), (status = 403, body = Problem)))]
#[get("/translation/spending")]
pub(super) async fn spending(state: Data<State>, asker: Staff) -> Result<Json<Spending>, Error> {
    if asker.row.role != Role::Administrator {
        return Err(Error::Forbidden("only administrators see what was spent"));
    }
    let app = &state.app();
    let month = crate::translation::ask::month(app.clock.now());
    let row = store::spent(app.store.read(), &asker.scope, &month).await?;
    let (characters, calls, cost_micros) = row.map_or((0, 0, 0), |row| (row.characters, row.calls, row.cost_micros));
    let (budget_micros, currency) = (app.config.translation.budget_micros(), app.config.text.currency.clone());
    Ok(Json(Spending { month, characters, calls, cost_micros, budget_micros, currency }))
}
