//! What stands around every answer: headers that keep a browser from doing harm, the log line, the counts. Never a query
//! string, a body, a name or a number.

use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, web};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};

use super::problem::Problem;
use super::server::State;
use crate::error::Error;

const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Adds the protecting headers that an answer has not set itself.
pub fn protect(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}

/// The middleware around all routes.
pub async fn around(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
    let mut response = match next.call(request).await {
        Ok(response) => response.map_into_boxed_body(),
        // Routes answer their faults themselves: only the session's middleware fails like this, for want of the database.
        Err(fault) => {
            tracing::error!(%fault, "a session could not be read or written");
            return Err(Error::NotReady("the database does not answer").into());
        }
    };
    if is_stream(&response) {
        // Compressing would hold events back until a block is full.
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
    }
    if response.status().as_u16() >= 400 {
        response = told(response);
    }
    if let Some(state) = response.request().app_data::<web::Data<State>>()
        && state.app.config.web.public_url.starts_with("https://")
    {
        let year = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    protect(response.headers_mut());
    count(&method, route, response.status(), began);
    Ok(response)
}

fn is_stream(response: &ServiceResponse<BoxBody>) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/event-stream"))
}

fn count(method: &Method, route: String, status: StatusCode, began: Instant) {
    // Any other method is a stranger's word: it names no series.
    let method = match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        _ => "other",
    };
    let status = status.as_u16().to_string();
    metrics::counter!("porchlight_http_requests_total", "method" => method, "route" => route.clone(), "status" => status)
        .increment(1);
    metrics::histogram!("porchlight_http_seconds", "route" => route).record(began.elapsed().as_secs_f64());
}

/// A failed answer in the form its reader understands: a page for a browser, a problem document for all others.
fn told(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let ours = response.response().error().and_then(|error| error.as_error::<Error>());
    let problem = ours.map_or_else(|| Problem::of_status(response.status()), Problem::of);
    log(response.request(), ours, problem.status);
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_problem = kind.starts_with("application/problem+json");
    let is_page = kind.starts_with("text/html");
    if wants_page(response.request()) && !is_page {
        let page = response.request().app_data::<web::Data<State>>().map(|state| state.pages.error);
        if let Some(page) = page.and_then(|page| page(response.request(), &problem)) {
            return response.into_response(page);
        }
    }
    if is_problem || is_page { response } else { response.into_response(problem.answer()) }
}

fn log(request: &HttpRequest, error: Option<&Error>, status: u16) {
    match error {
        Some(Error::Store(cause)) => tracing::error!(status, %cause, "the database did not do it"),
        Some(error @ (Error::Fault(_) | Error::Config(_))) => tracing::error!(status, %error, "a request failed"),
        _ if status >= 500 => {
            tracing::error!(status, route = request.match_pattern().as_deref().unwrap_or("none"), "a request failed");
        }
        _ => {}
    }
}

/// Whether a person with a browser asked, and not a program or a company.
pub fn wants_page(request: &HttpRequest) -> bool {
    let machine = ["/api/", "/webhooks/", "/healthz", "/readyz", "/metrics"];
    let accept = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    accept.contains("text/html") && !machine.iter().any(|prefix| request.path().starts_with(prefix))
}

/// One log line a request: the route's pattern, never the path, which may hold a signed link.
pub struct Line;

impl RootSpanBuilder for Line {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let id = {
            use actix_web::HttpMessage as _;
            request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default()
        };
        let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
        tracing::info_span!("request", method = %request.method(), route, id, status = tracing::field::Empty)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        let status = match outcome {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
    }
}
