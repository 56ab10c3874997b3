//! Feeds: `GET /calendar/{token}.ics`, for calendar programs. The signed address is all that they have.

use actix_web::http::Method;
use actix_web::http::header::{self, EntityTag, IfNoneMatch};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, web};
use sha2::{Digest as _, Sha256};

use super::server::State;
use crate::conferences::calendar::feed;
use crate::error::Error;

/// Somebody's conferences; unchanged they are not sent again.
pub async fn read(
    state: web::Data<State>,
    request: HttpRequest,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let text = feed::text(&state.app(), &token).await?.ok_or(Error::NotFound("calendar"))?;
    let tag: String = Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let known = match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(tags)) => tags.iter().any(|one| one.tag() == tag),
        None => false,
    };
    let mut answer = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    // Weak: it may be sent compressed.
    answer.insert_header(header::ETag(EntityTag::new_weak(tag)));
    answer.insert_header((header::CACHE_CONTROL, "private, no-cache"));
    if known || request.method() == Method::HEAD {
        return Ok(answer.finish());
    }
    answer.insert_header((header::CONTENT_DISPOSITION, "inline; filename=\"conferences.ics\""));
    answer.insert_header((header::CONTENT_TYPE, "text/calendar; charset=utf-8"));
    Ok(answer.body(text))
}
