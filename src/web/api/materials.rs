//! Materials: found by all staff, added, mended and withdrawn by coordinators and administrators.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpResponse, get, patch, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::entities::material;
use crate::error::Error;
use crate::ids::{MaterialId, RowId};
use crate::language::tag::Tag;
use crate::reading::catalogue::by_hand::{self, Said};
use crate::reading::catalogue::model::{Format, Kind, formats};
use crate::reading::catalogue::search::{self, Wanted};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A book, a game, a song: what can be shared with a family.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Material {
    id: MaterialId,
    /// The catalogue it came from; null: a file, or by hand.
    #[schema(required)]
    catalogue: Option<RowId>,
    /// As its source names it.
    identifier: String,
    title: String,
    /// BCP 47 tag.
    language: String,
    /// `read-aloud`, `1`, `2` …, or what its source says.
    #[schema(required)]
    level: Option<String>,
    /// The level to compare: 0 is read aloud, 1 the first.
    #[schema(required)]
    rank: Option<i16>,
    #[schema(required)]
    age_from: Option<i16>,
    #[schema(required)]
    age_to: Option<i16>,
    subjects: Vec<String>,
    #[schema(required)]
    author: Option<String>,
    #[schema(required)]
    publisher: Option<String>,
    /// SPDX id (`CC-BY-4.0`), or what its source says; null: none is known, and it is not shared.
    #[schema(required)]
    licence: Option<String>,
    #[schema(required)]
    about: Option<String>,
    /// Address of its cover at its source.
    #[schema(required)]
    cover: Option<String>,
    /// Address of a small cover here, or of a placeholder.
    thumbnail: String,
    formats: Vec<Format>,
    added_at: String,
    changed_at: String,
    /// From when on it is not shared any more.
    #[schema(required)]
    withdrawn_at: Option<String>,
}

impl Material {
    fn of(row: material::Model) -> Self {
        Self {
            id: row.id,
            catalogue: row.catalogue_id,
            identifier: row.identifier,
            title: row.title,
            language: row.language,
            level: row.level,
            rank: row.rank,
            age_from: row.age_from,
            age_to: row.age_to,
            subjects: serde_json::from_str(&row.subjects).unwrap_or_default(),
            author: row.author,
            publisher: row.publisher,
            licence: Some(row.licence).filter(|licence| !licence.is_empty()),
            about: row.about,
            cover: row.cover,
            thumbnail: format!("/covers/{}", row.id),
            formats: formats(&row.formats),
            added_at: said(row.added_at),
            changed_at: said(row.changed_at),
            withdrawn_at: row.withdrawn_at.map(said),
        }
    }
}

/// Which materials.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Words in title, author, subjects or publisher, in any script; the last one may be a beginning.
    #[serde(default)]
    search: Option<String>,
    /// BCP 47 tag: `es` finds `es-MX`, too.
    #[serde(default)]
    language: Option<String>,
    /// `read-aloud`, `1`, `2` …
    #[serde(default)]
    level: Option<String>,
    /// A format that it must have.
    #[serde(default)]
    format: Option<Kind>,
    /// `next` of the page before; not with `search`, which gives the best matches only.
    #[serde(default)]
    after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    limit: Option<u64>,
}

/// Materials that are not withdrawn: the best matches of a search, else all, as they were added
#[utoipa::path(
    operation_id = "list_materials", tag = "reading", params(Which),
    responses((status = 200, body = Page<Material>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/materials")]
pub(super) async fn list(state: Data<State>, asker: Staff, which: Query<Which>) -> Result<Json<Page<Material>>, Error> {
    let Which { search, language, level, format, after, limit } = which.into_inner();
    let part = Part { after, limit };
    let (limit, after) = (part.limit()?, part.after(MaterialId)?);
    let tag = |text: String| {
        Tag::parse(&text).ok_or_else(|| Error::invalid("language", "is no BCP 47 tag, such as es or zh-Hans"))
    };
    let language = language.map(tag).transpose()?;
    let text = search.unwrap_or_default();
    if text.chars().count() > 200 {
        return Err(Error::invalid("search", "must be at most 200 characters"));
    }
    let wanted = Wanted { text, language, level, kind: format };
    let store = &state.app.store;
    if wanted.text.trim().is_empty() {
        let rows = search::list(store, &asker.scope, &wanted, after, limit + 1).await?;
        return Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), Material::of)));
    }
    if after.is_some() {
        return Err(Error::invalid("after", "does not go with `search`"));
    }
    let rows = search::search(store, &asker.scope, &wanted, limit).await?;
    Ok(Json(Page::whole(rows.into_iter().map(Material::of).collect())))
}

/// A material
#[utoipa::path(
    operation_id = "get_material", tag = "reading", params(("id" = MaterialId, Path)),
    responses((status = 200, body = Material), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/materials/{id}")]
pub(super) async fn one(state: Data<State>, asker: Staff, id: Path<MaterialId>) -> Result<Json<Material>, Error> {
    Ok(Json(Material::of(by_hand::get(&state.app(), &asker.scope, *id).await?)))
}

/// Adds a material by hand: title, languages, licence and formats are needed
#[utoipa::path(
    operation_id = "add_material", tag = "reading", request_body = Said,
    responses((status = 201, body = Material), (status = 401, body = Problem), (status = 403, body = Problem), (status = 422, body = Problem))
)]
#[post("/materials")]
pub(super) async fn add(state: Data<State>, by: Staff, said: Body<Said>) -> Result<HttpResponse, Error> {
    let row = by_hand::add(&state.app(), &by.scope, said.0).await?;
    Ok(HttpResponse::Created().json(Material::of(row)))
}

/// Mends a material; what is left out stays. It holds until the material's source says something new
#[utoipa::path(
    operation_id = "change_material", tag = "reading", params(("id" = MaterialId, Path)), request_body = Said,
    responses((status = 200, body = Material), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[patch("/materials/{id}")]
pub(super) async fn change(
    state: Data<State>,
    by: Staff,
    id: Path<MaterialId>,
    said: Body<Said>,
) -> Result<Json<Material>, Error> {
    Ok(Json(Material::of(by_hand::change(&state.app(), &by.scope, *id, said.0).await?)))
}

/// A material is not shared any more, whatever its source says later
#[utoipa::path(
    operation_id = "withdraw_material", tag = "reading", params(("id" = MaterialId, Path)),
    responses((status = 200, body = Material), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem))
)]
#[post("/materials/{id}/withdraw")]
pub(super) async fn withdraw(state: Data<State>, by: Staff, id: Path<MaterialId>) -> Result<Json<Material>, Error> {
    Ok(Json(Material::of(by_hand::withdraw(&state.app(), &by.scope, *id).await?)))
}
