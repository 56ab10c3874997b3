//! `GET /covers/{material}`: a small cover, or a neutral shape where there is none. No sign-in: families' pages show covers, too,
//! and a cover says nothing about anybody.

use actix_web::http::header;
use actix_web::{HttpResponse, web};

use super::server::State;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::reading::catalogue::cover;

/// A cover that is kept does not change but with its material: a day.
const KEPT: &str = "public, max-age=86400";
/// One that is not there yet may be soon, seconds.
const SOON: &str = "public, max-age=60";
/// A book that stands on a shelf, in no colour that says anything.
const SHAPE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" width="240" height="320">
<rect width="240" height="320" fill="#f5f1e8"/><rect x="52" y="48" width="136" height="200" rx="6" fill="#ffffff" stroke="#8b8676" stroke-width="3"/>
<path d="M72 48v200" stroke="#8b8676" stroke-width="3"/><path d="M92 92h72M92 116h48" stroke="#8b8676" stroke-width="6" stroke-linecap="round"/>
<path d="M28 249h184" stroke="#8b8676" stroke-width="6" stroke-linecap="round"/></svg>
"##;

/// Gives it.
pub async fn show(state: web::Data<State>, id: web::Path<MaterialId>) -> Result<HttpResponse, Error> {
    let mut answer = HttpResponse::Ok();
    Ok(match cover::of_any(&state.app(), *id).await? {
        Some(jpeg) => answer.insert_header((header::CACHE_CONTROL, KEPT)).content_type("image/jpeg").body(jpeg),
        None => answer.insert_header((header::CACHE_CONTROL, SOON)).content_type("image/svg+xml").body(SHAPE),
    })
}
