//! The one way out to services that translate: limits, and what the end of a call means, judged once for all.
//!
//! Knows no service's codes: an answer that the service has to explain is handed back with its body.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use url::{Host, Url};

use super::Failure;
use super::settings::ServiceSettings;

/// The largest answer read, bytes: a text of 1,600 characters in the longest script, its markup, and room.
const BODY_LIMIT: usize = 256 * 1024;
/// The longest rest that `Retry-After` may impose.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);

/// A client for one service.
#[derive(Clone, Debug)]
pub(super) struct Http {
    client: Client,
    base: Url,
}

/// What came back.
pub(super) enum Heard {
    /// A 2xx with its body.
    Done(Vec<u8>),
    /// A 4xx that only the service's own file can explain.
    Refused { status: u16, wait: Option<Duration>, body: Vec<u8> },
}

impl Http {
    /// A client whose calls end within the service's `timeout_s`.
    pub(super) fn new(settings: &ServiceSettings) -> Result<Self, String> {
        let base = Url::parse(&settings.base_url).map_err(|fault| format!("base_url: {fault}"))?;
        if !matches!(base.scheme(), "http" | "https") || base.query().is_some() || base.fragment().is_some() {
            return Err("base_url: an http or https address without ? and #".to_owned());
        }
        if !(0.01..=120.0).contains(&settings.timeout_s) {
            return Err("timeout_s: 0.01 to 120 seconds".to_owned());
        }
        let limit = Duration::from_secs_f64(settings.timeout_s);
        // `main` installs it; a second time is refused and harmless, and a test needs it as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .timeout(limit)
            .connect_timeout(limit / 2)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(concat!("porchlight/", env!("CARGO_PKG_VERSION")));
        if is_this_machine(&base) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|_| "no HTTP client can be made".to_owned())?;
        Ok(Self { client, base })
    }

    /// A POST to `path` under the base address.
    pub(super) fn post(&self, path: &str, query: &[(&str, &str)]) -> RequestBuilder {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        self.client.post(url)
    }

    /// Sends the request and judges how it ended.
    pub(super) async fn ask(&self, request: RequestBuilder, now: Timestamp) -> Result<Heard, Failure> {
        let answer = request.send().await.map_err(|error| unsent_or_unanswered(&error))?;
        let status = answer.status().as_u16();
        let wait = retry_after(answer.headers(), now);
        match status {
            200..=299 => Ok(Heard::Done(read(answer).await?)),
            408 | 425 | 429 | 500.. => Err(Failure::Later { wait, code: format!("http_{status}") }),
            401 | 402 | 407 => Err(Failure::AtFault { code: format!("http_{status}") }),
            400..=499 => Ok(Heard::Refused { status, wait, body: read(answer).await.unwrap_or_default() }),
            // A redirect: the address in the configuration is not the service's.
            _ => Err(Failure::AtFault { code: format!("http_{status}") }),
        }
    }
}

/// A body as JSON; what is none came from something else than the service.
pub(super) fn json<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(body).map_err(|_| Failure::Garbled { code: "answer" })
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// The error's own text is not kept: it holds addresses.
fn unsent_or_unanswered(error: &reqwest::Error) -> Failure {
    let code = |code: &str| code.to_owned();
    if error.is_builder() {
        Failure::AtFault { code: code("bad_request") }
    } else if error.is_connect() {
        Failure::Later { wait: None, code: code("no_connection") }
    } else if error.is_timeout() {
        Failure::Unanswered { code: code("timeout") }
    } else {
        Failure::Unanswered { code: code("connection_lost") }
    }
}

/// The whole body: half a translation is none.
async fn read(mut answer: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| unsent_or_unanswered(&error))? {
        if body.len() + chunk.len() > BODY_LIMIT {
            return Err(Failure::Garbled { code: "too_long" });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        value.parse().map_or(LONGEST_WAIT, Duration::from_secs)
    } else {
        Duration::try_from(rfc2822::parse(value).ok()?.timestamp().duration_since(now)).unwrap_or_default()
    };
    Some(wait.min(LONGEST_WAIT))
}
