//! Bodies of requests, within a limit; what cannot be read is said as a problem document.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;

use super::server::State;
use crate::error::Error;

/// A body that is too large is still read up to here and thrown away, so that its sender gets to read our answer.
const MOST_DRAINED: usize = 8 * 1024 * 1024;

/// What an extractor of ours returns.
pub type Extracting<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// The raw body, of `limit` bytes at most.
pub async fn read(mut payload: Payload, limit: usize) -> Result<Vec<u8>, Error> {
    let (mut body, mut size) = (Vec::new(), 0usize);
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::Malformed("the body broke off".to_owned()))?;
        size = size.saturating_add(chunk.len());
        if size <= limit {
            body.extend_from_slice(&chunk);
        } else {
            body = Vec::new();
            if size > MOST_DRAINED {
                break;
            }
        }
    }
    if size > limit { Err(Error::TooLarge { limit }) } else { Ok(body) }
}

/// The server's state, as every route has it.
pub fn state(request: &HttpRequest) -> Result<web::Data<State>, Error> {
    let state = request.app_data::<web::Data<State>>().cloned();
    state.ok_or_else(|| Error::Fault("the server was set up without its state".to_owned()))
}

/// JSON, within `web.body_limit`.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Body<T> {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let limit = state(&request)?.app.config.web.body_limit;
            // Read first: an answer before the end of the body may not be seen by its sender.
            let body = read(payload, limit).await?;
            let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
            let essence = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            if essence != "application/json" && !essence.ends_with("+json") {
                return Err(Error::MediaType("JSON, with Content-Type: application/json"));
            }
            serde_json::from_slice(&body).map(Body).map_err(|fault| unreadable(&fault))
        })
    }
}

/// Broken JSON is malformed; JSON of another shape has a wrong field.
fn unreadable(fault: &serde_json::Error) -> Error {
    let says = fault.to_string();
    if !fault.is_data() {
        return Error::Malformed(says);
    }
    let named =
        says.split('`').nth(1).filter(|_| says.starts_with("unknown field") || says.starts_with("missing field"));
    let (field, detail) = (named.unwrap_or("body").to_owned(), says.clone());
    Error::Invalid { field, detail }
}

/// A query string of another shape than the route's.
pub fn wrong_query(fault: actix_web::error::QueryPayloadError, _: &HttpRequest) -> actix_web::Error {
    Error::invalid("query", fault.to_string()).into()
}

/// An id in a path that is none: there is nothing of that name.
pub fn wrong_path(_: actix_web::error::PathError, _: &HttpRequest) -> actix_web::Error {
    Error::NotFound("address").into()
}
