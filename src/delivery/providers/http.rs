//! The one way out over HTTP: limits, keep-alive, and what the end of a call means, judged once for all companies.
//!
//! Knows nothing of any company's codes: an answer that the company has to explain is handed back with its body.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use url::{Host, Url};

use super::{ConfigFault, SendError};

/// Largest answer that is read, in bytes; companies answer in a few hundred.
const BODY_LIMIT: usize = 64 * 1024;
/// Longest wait that `Retry-After` may impose: a mad header must not park a message for a week.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);
/// Idle connections are let go before the quickest servers close theirs (5 s): a request on a connection that is just
/// being closed ends as "unanswered", which is the costly outcome.
const IDLE: Duration = Duration::from_secs(4);
/// Idle connections kept to one company: more than one line starts at once.
const IDLE_CONNECTIONS: usize = 128;

/// An HTTP client for one line.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
}

/// An answer that only the company's own file can explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A 2xx: the company has the message, whatever became of the body.
    Taken(Vec<u8>),
    /// A 4xx other than 408, 425 and 429.
    Refused {
        /// HTTP status.
        status: u16,
        /// `Retry-After`, where given.
        wait: Option<Duration>,
        /// The answer's body, cut at 64 KiB.
        body: Vec<u8>,
    },
}

impl Http {
    /// A client whose calls end within `limit`; `base` decides whether a proxy of the environment is asked (never for
    /// this machine).
    pub fn new(base: &Url, limit: Duration) -> Result<Self, reqwest::Error> {
        // `main` installs it; a second time is refused and harmless, and a library user or a test needs it as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .timeout(limit)
            // Shorter than the whole, so that a call that never connected is never taken for an unanswered one.
            .connect_timeout((limit / 2).min(Duration::from_secs(10)))
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .tcp_nodelay(true)
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .user_agent(concat!("porchlight/", env!("CARGO_PKG_VERSION")));
        if is_this_machine(base) {
            builder = builder.no_proxy();
        }
        Ok(Self { client: builder.build()? })
    }

    /// A POST to `url`, to be filled and given to [`Http::ask`].
    pub fn post(&self, url: &Url) -> RequestBuilder {
        self.client.post(url.clone())
    }

    /// A request that only asks.
    pub fn get(&self, url: &Url) -> RequestBuilder {
        self.client.get(url.clone())
    }

    /// Sends the request and judges how it ended. `now` is for a `Retry-After` that names a date.
    pub async fn ask(&self, request: RequestBuilder, now: Timestamp) -> Result<Heard, SendError> {
        let answer = request.send().await.map_err(|error| unsent_or_unanswered(&error))?;
        let status = answer.status().as_u16();
        let wait = retry_after(answer.headers(), now);
        match status {
            200..=299 => Ok(Heard::Taken(read(answer).await)),
            408 | 425 | 429 | 500.. => {
                Err(SendError::Later { wait, code: format!("http_{status}"), line_at_fault: false })
            }
            400..=499 => Ok(Heard::Refused { status, wait, body: read(answer).await }),
            // A redirect or an interim answer: the address in the configuration is not the company's.
            _ => Err(SendError::Later { wait, code: format!("http_{status}"), line_at_fault: true }),
        }
    }
}

/// What a 4xx means when its body explains nothing: our account or address, or a fault to be tried again.
pub fn unexplained(status: u16, wait: Option<Duration>) -> SendError {
    let line_at_fault = matches!(status, 401..=405 | 407 | 410);
    SendError::Later { wait, code: format!("http_{status}"), line_at_fault }
}

/// The line's base address and time limit, checked, and a client for them.
pub fn client(name: &str, base_url: &str, timeout_s: f64) -> Result<(Http, Url), ConfigFault> {
    let base = Url::parse(base_url).map_err(|error| ConfigFault::new(name, "base_url", error.to_string()))?;
    if !matches!(base.scheme(), "http" | "https") || base.query().is_some() || base.fragment().is_some() {
        return Err(ConfigFault::new(name, "base_url", "an http or https address without ? and #"));
    }
    let limit = limit(name, timeout_s)?;
    let http = Http::new(&base, limit).map_err(|_| ConfigFault::new(name, "base_url", "no HTTP client can be made"))?;
    Ok((http, base))
}

/// `timeout_s` of a line as a duration: 0.01 s to 600 s.
pub fn limit(name: &str, timeout_s: f64) -> Result<Duration, ConfigFault> {
    if !(0.01..=600.0).contains(&timeout_s) {
        return Err(ConfigFault::new(name, "timeout_s", "0.01 to 600 seconds"));
    }
    Ok(Duration::from_secs_f64(timeout_s))
}

/// `base` with `path` behind its own path; `path` starts with a slash and holds only characters that need no escape.
pub fn under(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

/// Whether the address is of this machine.
pub fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Only a failure to connect is surely before the request. The error's own text is not kept: it holds addresses.
fn unsent_or_unanswered(error: &reqwest::Error) -> SendError {
    let later = |code: &str, line_at_fault| SendError::Later { wait: None, code: code.into(), line_at_fault };
    if error.is_builder() {
        later("bad_request", true)
    } else if error.is_connect() {
        later(if error.is_timeout() { "connect_timeout" } else { "no_connection" }, false)
    } else if error.is_timeout() {
        SendError::Unanswered { code: "timeout".into() }
    } else {
        SendError::Unanswered { code: "connection_lost".into() }
    }
}

/// The body as far as it came, within the limit: the status has already said what happened.
async fn read(mut answer: Response) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        body.extend(chunk.iter().take(BODY_LIMIT.saturating_sub(body.len())));
        if body.len() >= BODY_LIMIT {
            break;
        }
    }
    body
}

/// `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date in any of the three forms of section 5.6.7.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        value.parse().map_or(LONGEST_WAIT, Duration::from_secs)
    } else {
        // A date that is over means now.
        Duration::try_from(http_date(value)?.duration_since(now)).unwrap_or_default()
    };
    Some(wait.min(LONGEST_WAIT))
}

fn http_date(value: &str) -> Option<Timestamp> {
    if let Ok(zoned) = rfc2822::parse(value) {
        return Some(zoned.timestamp());
    }
    let old = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let civil = old.iter().find_map(|form| DateTime::strptime(form, value).ok())?;
    civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use wiremock::matchers::any;
    use wiremock::{Mock, MockServer, ResponseTemplate};

    fn now() -> Timestamp {
        "2026-11-22T09:00:00Z".parse().unwrap()
    }

    async fn ask(base: &str, limit_ms: u64) -> Result<Heard, SendError> {
        let url = Url::parse(base).unwrap();
        let http = Http::new(&url, Duration::from_millis(limit_ms)).unwrap();
        http.ask(http.post(&url).body("words"), now()).await
    }

    async fn answering(template: ResponseTemplate) -> Result<Heard, SendError> {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(template).mount(&server).await;
        ask(&server.uri(), 5000).await
    }

    /// A server that reads one whole request and then does as it is told.
    async fn after_the_request<F, W>(then: F) -> String
    where
        F: FnOnce(TcpStream) -> W + Send + 'static,
        W: Future<Output = ()> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut seen = Vec::new();
            while !seen.ends_with(b"words") {
                stream.read_buf(&mut seen).await.unwrap();
            }
            then(stream).await;
        });
        address
    }

    fn later(code: &str, wait_s: Option<u64>, line_at_fault: bool) -> Result<Heard, SendError> {
        Err(SendError::Later { wait: wait_s.map(Duration::from_secs), code: code.into(), line_at_fault })
    }

    #[tokio::test]
    async fn nobody_listens_is_surely_not_sent() {
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        assert_eq!(ask(&format!("http://{free}/"), 2000).await, later("no_connection", None, false));
    }

    #[tokio::test]
    async fn a_handshake_that_never_ends_is_surely_not_sent() {
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("https://{}/", silent.local_addr().unwrap());
        assert_eq!(ask(&address, 200).await, later("connect_timeout", None, false));
    }

    #[tokio::test]
    async fn a_server_that_speaks_no_tls_is_surely_not_sent() {
        let server = MockServer::start().await;
        let address = server.uri().replace("http:", "https:");
        assert_eq!(ask(&address, 2000).await, later("no_connection", None, false));
        assert_eq!(server.received_requests().await.unwrap().len(), 0);
    }

    #[tokio::test]
    async fn an_unknown_host_is_surely_not_sent() {
        assert!(matches!(
            ask("http://nowhere.invalid/", 1000).await,
            Err(SendError::Later { line_at_fault: false, .. })
        ));
    }

    #[tokio::test]
    async fn silence_after_the_request_may_have_been_sent() {
        let address = after_the_request(|stream| async move {
            std::future::pending::<()>().await;
            drop(stream);
        })
        .await;
        assert_eq!(ask(&address, 200).await, Err(SendError::Unanswered { code: "timeout".into() }));
    }

    #[tokio::test]
    async fn a_reset_or_a_close_after_the_request_may_have_been_sent() {
        let reset = after_the_request(|stream| async move { stream.set_zero_linger().unwrap() }).await;
        let close = after_the_request(|_| async {}).await;
        let half = after_the_request(|mut stream| async move {
            stream.write_all(b"HTTP/1.1 20").await.unwrap();
        })
        .await;
        for address in [reset, close, half] {
            assert_eq!(ask(&address, 5000).await, Err(SendError::Unanswered { code: "connection_lost".into() }));
        }
    }

    #[tokio::test]
    async fn a_success_with_a_lost_body_is_still_a_success() {
        let address = after_the_request(|mut stream| async move {
            stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 900\r\n\r\n{\"sid\"").await.unwrap();
        })
        .await;
        assert_eq!(ask(&address, 5000).await, Ok(Heard::Taken(b"{\"sid\"".to_vec())));
    }

    #[tokio::test]
    async fn a_busy_or_broken_company_names_the_wait() {
        for (status, header, wait) in [
            (429, "7", Some(7)),
            (503, " 120 ", Some(120)),
            (500, "999999", Some(3600)),
            (502, "99999999999999999999999", Some(3600)),
            (429, "Sun, 22 Nov 2026 09:01:30 GMT", Some(90)),
            (429, "Sunday, 22-Nov-26 09:01:30 GMT", Some(90)),
            (429, "Sun Nov 22 09:01:30 2026", Some(90)),
            (429, "Sun, 22 Nov 2026 08:00:00 GMT", Some(0)),
            (503, "soon", None),
            (503, "-5", None),
            (408, "", None),
        ] {
            let answer = ResponseTemplate::new(status).insert_header("retry-after", header);
            assert_eq!(answering(answer).await, later(&format!("http_{status}"), wait, false), "{status} {header}");
        }
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed_and_stops_the_line() {
        let server = MockServer::start().await;
        let there = ResponseTemplate::new(307).insert_header("location", format!("{}/there", server.uri()));
        Mock::given(any()).respond_with(there).mount(&server).await;
        assert_eq!(ask(&server.uri(), 5000).await, later("http_307", None, true));
        assert_eq!(server.received_requests().await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn an_endless_answer_is_cut() {
        let heard = answering(ResponseTemplate::new(200).set_body_bytes(vec![b'x'; 3 * BODY_LIMIT])).await;
        assert_eq!(heard, Ok(Heard::Taken(vec![b'x'; BODY_LIMIT])));
    }

    #[test]
    fn a_base_address_keeps_its_own_path() {
        let base = Url::parse("http://127.0.0.1:9/stand-in/").unwrap();
        assert_eq!(under(&base, "/a/b.json").as_str(), "http://127.0.0.1:9/stand-in/a/b.json");
    }

    #[test]
    fn an_account_fault_is_told_from_a_strange_answer() {
        assert_eq!(Err(unexplained(401, None)), later("http_401", None, true));
        assert_eq!(Err(unexplained(418, None)), later("http_418", None, false));
    }
}
