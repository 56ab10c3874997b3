//! Catalogues: feeds that materials are imported from, behind the request.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpResponse, get, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, said};
use crate::error::Error;
use crate::ids::RowId;
use crate::language::tag::Tag;
use crate::reading::catalogue::import::{self, Feed, How};
use crate::reading::catalogue::model::Refused;
use crate::reading::catalogue::read::Says;
use crate::web::bearer::Staff;
use crate::web::behind;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A feed to import.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Address {
    /// Address of the first page of an OPDS 1.2 or 2.0 feed.
    address: String,
    /// Reads all pages, though an import broke off or the first page is unchanged.
    #[serde(default)]
    anew: bool,
    /// Licence of what it offers, where it says none itself: an address of Creative Commons, its name, or other words. It is kept.
    #[serde(default)]
    licence: Option<String>,
    /// BCP 47 tag of what it offers, where it says none itself. It is kept.
    #[serde(default)]
    language: Option<String>,
}

/// A feed, and how far its import is.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Catalogue {
    id: RowId,
    address: String,
    /// What it calls itself.
    title: String,
    /// `underway`, `whole` or `failed`.
    state: String,
    /// Pages read in this import.
    pages: i32,
    /// Materials read in this import.
    materials: u64,
    /// Those that were new.
    added: u64,
    /// Those that had changed.
    changed: u64,
    /// Those without a licence: kept, and not shared.
    unlicensed: u64,
    /// Entries that were not taken, and why; the first thousand.
    refused: Vec<Refused>,
    /// Those beyond.
    refused_more: u64,
    /// Why the last import ended early, a stable word: `timeout`, `http_404`, `private_address`, `not_a_feed`, `doctype`, `loop` …
    #[schema(required)]
    fault: Option<String>,
    began_at: String,
    /// When an import was last whole.
    #[schema(required)]
    read_at: Option<String>,
}

impl Catalogue {
    fn of(Feed { row, counts }: Feed) -> Self {
        Self {
            id: row.id,
            address: row.address,
            title: row.title,
            state: row.state,
            pages: row.pages,
            materials: counts.kept.materials,
            added: counts.kept.added,
            changed: counts.kept.changed,
            unlicensed: counts.kept.unlicensed,
            refused: counts.refused,
            refused_more: counts.refused_more,
            fault: row.fault,
            began_at: said(row.began_at),
            read_at: row.read_at.map(said),
        }
    }
}

fn tag(text: String) -> Result<Tag, Error> {
    Tag::parse(&text).ok_or_else(|| Error::invalid("language", "is no BCP 47 tag, such as es or zh-Hans"))
}

/// Imports a feed, or goes on with an import that broke off: it goes on behind the request, or is underway already
#[utoipa::path(
    operation_id = "import_catalogue", tag = "reading", request_body = Address,
    responses((status = 202, body = Catalogue), (status = 401, body = Problem), (status = 403, body = Problem), (status = 422, body = Problem))
)]
#[post("/catalogues")]
pub(super) async fn bring_in(state: Data<State>, by: Staff, body: Body<Address>) -> Result<HttpResponse, Error> {
    import::may_arrange(&by.scope)?;
    let Address { address, anew, licence, language } = body.0;
    let says = Says { licence, language: language.map(tag).transpose()? };
    let (app, how) = (state.app(), How { by_force: false, anew, says });
    let feed = match import::begin(&app, &by.scope, &address, how).await? {
        Some(feed) => {
            behind::import(app, by.scope.clone(), feed.clone());
            feed
        }
        None => import::at(&app, &by.scope, &address).await?,
    };
    Ok(HttpResponse::Accepted().json(Catalogue::of(feed)))
}

/// All feeds and how far each is
#[utoipa::path(
    operation_id = "list_catalogues", tag = "reading",
    responses((status = 200, body = Page<Catalogue>), (status = 401, body = Problem))
)]
#[get("/catalogues")]
pub(super) async fn list(state: Data<State>, asker: Staff) -> Result<Json<Page<Catalogue>>, Error> {
    let all = import::feeds(&state.app(), &asker.scope).await?;
    Ok(Json(Page::whole(all.into_iter().map(Catalogue::of).collect())))
}

/// A feed and how far it is
#[utoipa::path(
    operation_id = "get_catalogue", tag = "reading", params(("id" = RowId, Path)),
    responses((status = 200, body = Catalogue), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/catalogues/{id}")]
pub(super) async fn one(state: Data<State>, asker: Staff, id: Path<RowId>) -> Result<Json<Catalogue>, Error> {
    Ok(Json(Catalogue::of(import::one(&state.app(), &asker.scope, *id).await?)))
}
