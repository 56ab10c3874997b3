//! The guarded way out to addresses that people gave us: a calendar, a feed of a catalogue, a cover. Whoever names the address
//! chooses where this machine calls, so it may call public addresses only (or hosts that the operator lists), over https unless
//! the operator allows http, with a bound on time, size and redirects; every hop is checked anew, and the address that was
//! checked is the one that is called. Knows nothing of what it fetches.

mod hosts;
mod public;

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{
    ACCEPT, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION,
};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};
use serde::Deserialize;
use url::{Host, Url};

pub use hosts::Hosts;
pub use public::is_public;

/// Longest address that is taken, bytes.
pub const LONGEST_ADDRESS: usize = 2_000;
/// Longest `ETag` or `Last-Modified` that is kept, bytes.
const LONGEST_MARK: usize = 500;

/// What the operator allows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Whether `http:` is allowed, too.
    pub allow_http: bool,
    /// Hosts that may have addresses inside the operator's own network: names, or addresses.
    pub allow_hosts: Vec<String>,
    /// How long a fetch may take, all hops together, seconds.
    pub timeout_s: f64,
    /// The largest body, bytes as they are after decompression.
    pub most_bytes: usize,
    /// The most redirects that are followed.
    pub redirects: usize,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask<'a> {
    /// What is wanted, as `Accept` says it.
    pub accept: &'static str,
    /// Media types that are taken, lower case, or their beginnings (`image/`); empty: any.
    pub types: &'static [&'static str],
    /// `ETag` of what is known.
    pub etag: Option<&'a str>,
    /// `Last-Modified` of what is known.
    pub modified: Option<&'a str>,
    /// The largest body, bytes after decompression, where it is not the usual one.
    pub most_bytes: Option<usize>,
    /// Hosts that it may come from, whatever redirects say; none: any.
    pub hosts: Option<&'a Hosts>,
}

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// What is known still holds.
    Same,
    /// Something new.
    New(Found),
}

/// A body with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The bytes.
    pub body: Vec<u8>,
    /// Media type without parameters, lower case; empty where the server named none.
    pub media_type: String,
    /// For the next time.
    pub etag: Option<String>,
    /// For the next time.
    pub modified: Option<String>,
}

/// Why nothing was fetched. The words are stable and hold no address: an address may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No address that we can call.
    #[error("bad_address")]
    BadAddress,
    /// Not https, and the operator does not allow http.
    #[error("not_https")]
    NotHttps,
    /// It leads into a private network, and the operator does not list its host.
    #[error("private_address")]
    PrivateAddress,
    /// Its host has no address, or nobody listens there.
    #[error("no_connection")]
    NoConnection,
    /// It took too long.
    #[error("timeout")]
    Timeout,
    /// The connection broke off, or what came was no HTTP.
    #[error("broken_answer")]
    Broken,
    /// More than is allowed.
    #[error("too_large")]
    TooLarge,
    /// Another host than those it may come from.
    #[error("other_host")]
    OtherHost,
    /// More redirects than are allowed, or one that leads nowhere.
    #[error("redirects")]
    Redirects,
    /// Another media type than was asked for.
    #[error("wrong_type")]
    WrongType,
    /// The server refused.
    #[error("http_{0}")]
    Status(u16),
}

/// Fetches.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client,
    settings: Arc<Settings>,
    open: Arc<BTreeSet<String>>,
}

impl Fetcher {
    /// By what the operator allows.
    pub fn new(settings: &Settings) -> Result<Self, String> {
        if !(0.1..=600.0).contains(&settings.timeout_s) {
            return Err("timeout_s must be 0.1 to 600 seconds".to_owned());
        }
        let open: BTreeSet<String> = settings.allow_hosts.iter().map(|host| tidy(host)).collect();
        let open = Arc::new(open);
        // `main` installs it; a second time is refused and harmless, and a test needs it as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // A proxy would resolve the name for itself, unchecked.
            .no_proxy()
            .dns_resolver(Arc::new(Guard(Arc::clone(&open))))
            .connect_timeout(Duration::from_secs_f64(settings.timeout_s / 2.0))
            .pool_max_idle_per_host(0)
            .user_agent(concat!("porchlight/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| "no HTTP client can be made".to_owned())?;
        Ok(Self { client, settings: Arc::new(settings.clone()), open })
    }

    /// An address as a person gives it, if it may be fetched as far as can be said without asking anybody. `webcal:` is https.
    pub fn address(&self, text: &str) -> Result<Url, Fault> {
        let text = text.trim();
        if text.len() > LONGEST_ADDRESS {
            return Err(Fault::BadAddress);
        }
        let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let text = match scheme.as_deref() {
            Some("webcal" | "webcals") => format!("https:{}", text.split_once(':').map_or("", |(_, rest)| rest)),
            _ => text.to_owned(),
        };
        let mut url = Url::parse(&text).map_err(|_| Fault::BadAddress)?;
        url.set_fragment(None);
        self.check(&url)?;
        Ok(url)
    }

    /// Whether an address may be called at all; a name is checked once more when it is resolved.
    fn check(&self, url: &Url) -> Result<(), Fault> {
        match url.scheme() {
            "https" => {}
            "http" if self.settings.allow_http => {}
            "http" => return Err(Fault::NotHttps),
            _ => return Err(Fault::BadAddress),
        }
        let address: IpAddr = match url.host().ok_or(Fault::BadAddress)? {
            Host::Domain("") => return Err(Fault::BadAddress),
            Host::Domain(_) => return Ok(()),
            Host::Ipv4(address) => address.into(),
            Host::Ipv6(address) => address.into(),
        };
        let listed = url.host_str().is_some_and(|host| self.open.contains(&tidy(host)));
        if listed || is_public(address) { Ok(()) } else { Err(Fault::PrivateAddress) }
    }

    /// Fetches; what is unchanged is not sent again.
    pub async fn fetch(&self, url: &Url, ask: Ask<'_>) -> Result<Fetched, Fault> {
        let limit = Duration::from_secs_f64(self.settings.timeout_s);
        tokio::time::timeout(limit, self.follow(url, ask)).await.unwrap_or(Err(Fault::Timeout))
    }

    async fn follow(&self, url: &Url, ask: Ask<'_>) -> Result<Fetched, Fault> {
        let mut url = url.clone();
        for _ in 0..=self.settings.redirects {
            self.check(&url)?;
            if ask.hosts.is_some_and(|hosts| !hosts.hold(&url)) {
                return Err(Fault::OtherHost);
            }
            let answer = self.request(&url, ask).await?;
            let status = answer.status();
            let moved = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
            if !moved {
                return self.take(answer, status, ask).await;
            }
            let to = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok()).ok_or(Fault::Redirects)?;
            url = url.join(to).map_err(|_| Fault::Redirects)?;
        }
        Err(Fault::Redirects)
    }

    async fn request(&self, url: &Url, ask: Ask<'_>) -> Result<Response, Fault> {
        let mut request = self.client.get(url.clone());
        if !ask.accept.is_empty() {
            request = request.header(ACCEPT, ask.accept);
        }
        for (name, mark) in [(IF_NONE_MATCH, ask.etag), (IF_MODIFIED_SINCE, ask.modified)] {
            if let Some(mark) = mark {
                request = request.header(name, mark);
            }
        }
        request.send().await.map_err(|error| judged(&error))
    }

    async fn take(&self, mut answer: Response, status: StatusCode, ask: Ask<'_>) -> Result<Fetched, Fault> {
        let known = ask.etag.is_some() || ask.modified.is_some();
        if status == StatusCode::NOT_MODIFIED && known {
            return Ok(Fetched::Same);
        }
        if status != StatusCode::OK {
            return Err(Fault::Status(status.as_u16()));
        }
        let media_type = word(answer.headers(), CONTENT_TYPE).unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let fits = |wanted: &&str| media_type == *wanted || wanted.ends_with('/') && media_type.starts_with(*wanted);
        // A server that names none may have what is wanted: whoever reads the body finds out.
        if !media_type.is_empty() && !ask.types.is_empty() && !ask.types.iter().any(fits) {
            return Err(Fault::WrongType);
        }
        let (etag, modified) = (word(answer.headers(), ETAG), word(answer.headers(), LAST_MODIFIED));
        let most = ask.most_bytes.unwrap_or(self.settings.most_bytes);
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| judged(&error))? {
            if body.len() + chunk.len() > most {
                return Err(Fault::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Fetched::New(Found { body, media_type, etag, modified }))
    }
}

fn word(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (value.len() <= LONGEST_MARK).then(|| value.to_owned())
}

fn tidy(host: &str) -> String {
    host.trim().trim_matches(['[', ']']).trim_end_matches('.').to_ascii_lowercase()
}

fn judged(error: &reqwest::Error) -> Fault {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(fault) = cause {
        if fault.is::<Private>() {
            return Fault::PrivateAddress;
        }
        cause = fault.source();
    }
    if error.is_timeout() {
        Fault::Timeout
    } else if error.is_connect() {
        Fault::NoConnection
    } else {
        Fault::Broken
    }
}

/// A name that leads into a private network.
#[derive(Debug, thiserror::Error)]
#[error("the host has no public address")]
struct Private;

/// Resolves names to addresses that may be called: what is checked here is what is connected to, so a name cannot change in between.
struct Guard(Arc<BTreeSet<String>>);

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let open = Arc::clone(&self.0);
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let listed = open.contains(&tidy(&host));
            let all = tokio::task::spawn_blocking(move || (host.as_str(), 0).to_socket_addrs()).await??;
            let all: Vec<SocketAddr> = all.collect();
            // One private address among public ones is a trap, not a choice.
            if !listed && all.iter().any(|address| !is_public(address.ip())) {
                return Err(Private.into());
            }
            let addresses: Addrs = Box::new(all.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests;
