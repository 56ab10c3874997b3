//! Wordings, and what people have said of them.

use actix_web::web::{Data, Json, Query};
use actix_web::{HttpResponse, delete, get, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::app::App;
use crate::error::Error;
use crate::ids::StaffId;
use crate::language::{Specimen, Tag};
use crate::messages::reviews::approve::{self, Chosen, Reviewer, State as Known, Wording, check_may_review};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A person's word that a wording is right.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Approval {
    /// Who, as shown.
    by: String,
    /// Her account; null for a person without one.
    staff: Option<StaffId>,
    at: String,
    note: Option<String>,
}

/// One template in one locale.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Review {
    /// BCP 47 tag.
    locale: String,
    /// Template id.
    template: String,
    /// Stands for the words as they are now: give it back to approve exactly these.
    wording: String,
    /// Whether it goes in both languages while nobody has approved it, if the settings say so.
    vital: bool,
    state: Known,
    /// The approval that holds; with `changed`, the last one, of other words.
    approval: Option<Approval>,
    /// The words, filled with a sample.
    texts: Specimen,
    /// The source's, likewise.
    source: Specimen,
}

/// Which wordings.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// BCP 47 tag of a locale; all locales when it is missing.
    #[serde(default)]
    locale: Option<String>,
    /// `next` of the page before.
    #[serde(default)]
    after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    limit: Option<u64>,
}

/// Every template in every language, and whether a person has reviewed its wording
#[utoipa::path(
    operation_id = "list_reviews", tag = "reviews", params(Which),
    responses((status = 200, body = Page<Review>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/reviews")]
pub(super) async fn list(state: Data<State>, asker: Staff, which: Query<Which>) -> Result<Json<Page<Review>>, Error> {
    let Which { locale, after, limit } = which.into_inner();
    let limit = Part { after: None, limit }.limit()?;
    let app = state.app();
    let only = locale.map(|locale| approve::locale(&app, &locale)).transpose()?;
    let mut all = approve::list(&app, &asker.scope, only.as_ref()).await?;
    if let Some(after) = after {
        let at = all.iter().position(|one| key(one) == after);
        let at = at.ok_or_else(|| Error::invalid("after", "is not a `next` of this list"))?;
        all.drain(..=at);
    }
    all.truncate(usize::try_from(limit + 1).unwrap_or(usize::MAX));
    let page = Page::of(all, limit, key, |one| review(&app, one));
    let items = page.items.into_iter().collect::<Result<_, _>>()?;
    Ok(Json(Page { items, next: page.next }))
}

fn key(one: &Wording) -> String {
    format!("{}/{}", one.locale, one.template)
}

fn review(app: &App, one: Wording) -> Result<Review, Error> {
    let texts = |tag: &Tag| app.catalogue.specimen(&one.template, tag);
    let fault = |fault: crate::language::RenderError| Error::Fault(fault.to_string());
    Ok(Review {
        texts: texts(&one.locale).map_err(fault)?,
        source: texts(&Tag::english()).map_err(fault)?,
        locale: one.locale.to_string(),
        wording: one.wording,
        vital: one.vital,
        state: one.state,
        approval: one.record.map(|row| Approval {
            by: row.reviewer,
            staff: row.staff_id,
            at: said(row.at),
            note: row.note,
        }),
        template: one.template,
    })
}

/// What is approved: one template, or with `all` every one of the locale.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewReview {
    /// BCP 47 tag of a locale.
    locale: String,
    /// Template id.
    #[serde(default)]
    template: Option<String>,
    /// `wording` of the template as it was read: another one meanwhile is refused.
    #[serde(default)]
    wording: Option<String>,
    /// Every template of the locale, as it is now.
    #[serde(default)]
    all: bool,
    /// What the reviewer wants to be known.
    #[serde(default)]
    note: Option<String>,
}

/// Approves wordings in the asker's name: coordinators and administrators
#[utoipa::path(
    operation_id = "approve_wording", tag = "reviews", request_body = NewReview,
    responses(
        (status = 200, body = Page<Review>), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 422, body = Problem)
    )
)]
#[post("/reviews")]
pub(super) async fn create(state: Data<State>, by: Staff, new: Body<NewReview>) -> Result<Json<Page<Review>>, Error> {
    check_may_review(by.row.role)?;
    let (app, NewReview { locale, template, wording, all, note }) = (&state.app(), new.0);
    let locale = approve::locale(app, &locale)?;
    let chosen: Vec<Chosen> = match (template, all) {
        (Some(template), false) => vec![Chosen { template, seen: wording }],
        (None, true) => {
            let ids = app.catalogue.templates().iter().map(|template| template.id.clone());
            ids.map(|template| Chosen { template, seen: None }).collect()
        }
        _ => return Err(Error::invalid("template", "name one, or say `all`, and not both")),
    };
    approve::approve(app, &by.scope, Reviewer::Staff(&by.row), &locale, &chosen, note.as_deref()).await?;
    let known = approve::list(app, &by.scope, Some(&locale)).await?;
    let known = known.into_iter().filter(|one| chosen.iter().any(|chosen| chosen.template == one.template));
    Ok(Json(Page::whole(known.map(|one| review(app, one)).collect::<Result<_, _>>()?)))
}

/// Which approval.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Withdrawn {
    /// BCP 47 tag of a locale.
    locale: String,
    /// Template id.
    template: String,
}

/// Takes the approval of a wording back: coordinators and administrators
#[utoipa::path(
    operation_id = "withdraw_approval", tag = "reviews", params(Withdrawn),
    responses(
        (status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 422, body = Problem)
    )
)]
#[delete("/reviews")]
pub(super) async fn remove(state: Data<State>, by: Staff, which: Query<Withdrawn>) -> Result<HttpResponse, Error> {
    check_may_review(by.row.role)?;
    let app = state.app();
    let locale = approve::locale(&app, &which.locale)?;
    let reviewer = Reviewer::Staff(&by.row);
    match approve::withdraw(&app, &by.scope, reviewer, &locale, &[&which.template]).await? {
        0 => Err(Error::NotFound("approval")),
        _ => Ok(HttpResponse::NoContent().finish()),
    }
}
