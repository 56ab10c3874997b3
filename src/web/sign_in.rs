//! The door for staff: `POST /sign-in` and `POST /sign-out`. The pages around it are made elsewhere.

use std::net::IpAddr;

use actix_session::Session;
use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderMap};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, web};
use serde::Deserialize;
use url::Url;

use super::body::{self, Extracting, state};
use super::server::State;
use super::session::{CSRF, DISTRICT, Posted, STAFF, fields};
use crate::entities::staff;
use crate::error::Error;
use crate::people::accounts;

/// What the form holds.
#[derive(Deserialize)]
pub struct Door {
    /// The address.
    pub email: String,
    /// The password.
    pub password: String,
    /// Where to go afterwards: a path of ours.
    #[serde(default)]
    pub next: Option<String>,
}

/// What was typed as the address, kept in the request's extensions for the page that says why the door stayed shut.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The address.
    pub email: String,
    /// Where she wanted to go.
    pub next: Option<String>,
}

/// Signs in: a fresh session, with another key than any before. The same answer, in the same time, for an unknown
/// address and a wrong password.
pub async fn sign_in(
    state: &State,
    session: &Session,
    from: Option<IpAddr>,
    email: &str,
    password: &str,
) -> Result<staff::Model, Error> {
    state.limits.sign_in(email, from).inspect_err(|_| count("locked"))?;
    let account = accounts::verify(&state.app.store, email, password).await?;
    let Some(account) = account else {
        count("wrong");
        return Err(Error::WrongPassword);
    };
    session.clear();
    let csrf = accounts::secret(&state.app.ids);
    for (name, value) in [(STAFF, account.id.to_string()), (DISTRICT, account.district_id.to_string()), (CSRF, csrf)] {
        session.insert(name, value).map_err(|fault| Error::Fault(fault.to_string()))?;
    }
    session.renew();
    count("in");
    Ok(account)
}

fn count(outcome: &'static str) {
    metrics::counter!("porchlight_sign_ins_total", "outcome" => outcome).increment(1);
}

impl FromRequest for Door {
    type Error = Error;
    type Future = Extracting<Self>;

    /// There is no session whose secret a form could carry yet: that the form is ours is read from where it was sent.
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let state = state(&request)?;
            let body = body::read(payload, state.app.config.web.body_limit).await?;
            if !is_ours(request.headers(), &state.app.config.web.public_url) {
                return Err(Error::Forbidden("this form was sent from another site"));
            }
            let body = String::from_utf8(body).map_err(|_| Error::Malformed("it is not UTF-8".to_owned()))?;
            fields(&body)
        })
    }
}

/// Whether a browser says that a page of ours sent this (Fetch Metadata, else `Origin`); programs say neither.
fn is_ours(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return true };
    let authority =
        |url: &str| Url::parse(url).ok().map(|url| (url.host_str().map(str::to_owned), url.port_or_known_default()));
    let public = authority(public_url);
    let called =
        text("host").and_then(|host| authority(&format!("{}://{host}", origin.split(':').next().unwrap_or("http"))));
    let origin = authority(origin);
    origin.is_some() && (origin == public || origin == called)
}

/// `POST /sign-in`
pub async fn enter(
    state: web::Data<State>,
    request: HttpRequest,
    session: Session,
    door: Door,
) -> Result<HttpResponse, Error> {
    request.extensions_mut().insert(Tried { email: door.email.clone(), next: door.next.clone() });
    let from = state.limits.address(&request);
    sign_in(&state, &session, from, &door.email, &door.password).await?;
    let next = door.next.as_deref().filter(|next| is_path(next)).unwrap_or("/");
    Ok(see_other(next))
}

/// Nothing but who posts it.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// `POST /sign-out`
pub async fn leave(session: Session, _: Posted<Nothing>) -> HttpResponse {
    session.purge();
    see_other("/sign-in")
}

fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
}

/// A path on this server and nothing that a browser could take for another host.
fn is_path(next: &str) -> bool {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    plain && next.starts_with('/') && !next.starts_with("//")
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn a_form_of_another_site_is_refused() {
        let ours = |pairs: &[(&'static str, &'static str)]| is_ours(&headers(pairs), "https://pl.school.example");
        assert!(ours(&[]));
        assert!(ours(&[("sec-fetch-site", "same-origin"), ("origin", "https://pl.school.example")]));
        assert!(ours(&[("origin", "https://pl.school.example")]));
        assert!(ours(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!ours(&[("sec-fetch-site", "cross-site")]));
        assert!(!ours(&[("sec-fetch-site", "same-site")]));
        assert!(!ours(&[("origin", "https://evil.example"), ("host", "pl.school.example")]));
        assert!(!ours(&[("origin", "null"), ("host", "pl.school.example")]));
        assert!(!ours(&[("origin", "http://127.0.0.1:8081"), ("host", "127.0.0.1:8080")]));
    }

    #[test]
    fn the_way_on_stays_on_this_server() {
        for good in ["/", "/threads?new=1", "/updates/1#top"] {
            assert!(is_path(good), "{good}");
        }
        for bad in ["", "threads", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb", "/a b"] {
            assert!(!is_path(bad), "{bad:?}");
        }
    }
}
