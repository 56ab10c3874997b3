//! Sessions in the database, their cookie, and the secret that every form of a session carries. The key in the cookie is
//! kept as a hash only; a session begins at sign-in, never before.

use std::collections::HashMap;
use std::sync::Arc;

use actix_session::SessionMiddleware;
use actix_session::config::{BrowserSession, TtlExtensionPolicy};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use super::bearer::session_of;
use super::body::{self, Extracting, state};
use crate::app::Parts;
use crate::clock::At;
use crate::entities::{session, staff};
use crate::error::Error;
use crate::ids::{DistrictId, RowId, StaffId};
use crate::people::accounts::{self, store};
use crate::people::store as people;
use crate::scope::Scope;

/// Names of the session's values.
pub const STAFF: &str = "staff";
/// The district.
pub const DISTRICT: &str = "district";
/// The secret of its forms.
pub const CSRF: &str = "csrf";
/// A session's end is moved at most so often, seconds: most requests only read.
const MOVED_EVERY_S: i64 = 300;
/// Where a script says the secret.
const CSRF_HEADER: &str = "x-csrf-token";

/// The `session` table, as actix-session asks for it.
pub struct Sessions(Arc<Parts>);

/// The cookie and its store.
pub fn middleware(app: &Arc<Parts>, key: Key) -> SessionMiddleware<Sessions> {
    let web = &app.config.web;
    let https = web.public_url.starts_with("https://");
    // The prefix makes browsers refuse the cookie from any other host or over http (RFC 6265bis).
    let name = if https { "__Host-session" } else { "session" };
    let lasts = BrowserSession::default()
        .state_ttl(Duration::hours(web.session_hours.max(1)))
        .state_ttl_extension_policy(TtlExtensionPolicy::OnEveryRequest);
    SessionMiddleware::builder(Sessions(Arc::clone(app)), key)
        .cookie_name(name.to_owned())
        .cookie_secure(https)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .session_lifecycle(lasts)
        .build()
}

type Values = HashMap<String, String>;

impl Sessions {
    fn until(&self, ttl: &Duration) -> At {
        self.0.now().plus_s(ttl.whole_seconds())
    }

    async fn insert(&self, values: Values, ttl: &Duration) -> Result<String, Error> {
        let value = |name: &str| values.get(name).and_then(|json| serde_json::from_str(json).ok());
        let (Some(staff), Some(district)) = (value(STAFF), value(DISTRICT)) else {
            return Err(Error::Fault("a session of nobody".to_owned()));
        };
        let (key, now) = (accounts::secret(&self.0.ids), self.0.now());
        let row = session::Model {
            id: RowId(self.0.ids.uuid(now.timestamp())),
            district_id: DistrictId(district),
            key_hash: accounts::digest(&key),
            staff_id: StaffId(staff),
            state: written(&values)?,
            expires_at: self.until(ttl),
        };
        let tx = self.0.store.begin().await?;
        store::insert_session(&*tx, row, now).await?;
        tx.commit().await?;
        Ok(key)
    }

    async fn change(&self, key: &str, values: &Values, ttl: &Duration) -> Result<bool, Error> {
        let (state, until) = (written(values)?, self.until(ttl));
        let tx = self.0.store.begin().await?;
        let known = store::update_session(&*tx, &accounts::digest(key), &state, until).await?;
        tx.commit().await?;
        Ok(known)
    }

    async fn extend(&self, key: &str, ttl: &Duration) -> Result<(), Error> {
        let (hash, until) = (accounts::digest(key), self.until(ttl));
        let known = store::session(self.0.store.read(), &hash, self.0.now()).await?;
        if known.is_some_and(|row| row.expires_at.plus_s(MOVED_EVERY_S) <= until) {
            let tx = self.0.store.begin().await?;
            store::extend_session(&*tx, &hash, until).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn end(&self, key: &str) -> Result<(), Error> {
        let tx = self.0.store.begin().await?;
        store::delete_session(&*tx, &accounts::digest(key)).await?;
        Ok(tx.commit().await?)
    }
}

fn written(values: &Values) -> Result<String, Error> {
    serde_json::to_string(values).map_err(|fault| Error::Fault(fault.to_string()))
}

fn named(key: String) -> Result<SessionKey, anyhow::Error> {
    SessionKey::try_from(key).map_err(anyhow::Error::from)
}

impl SessionStore for Sessions {
    async fn load(&self, key: &SessionKey) -> Result<Option<Values>, LoadError> {
        let hash = accounts::digest(key.as_ref());
        let row = store::session(self.0.store.read(), &hash, self.0.now()).await;
        let row = row.map_err(|fault| LoadError::Other(fault.into()))?;
        let values = row.map(|row| serde_json::from_str(&row.state)).transpose();
        values.map_err(|fault| LoadError::Deserialization(fault.into()))
    }

    async fn save(&self, values: Values, ttl: &Duration) -> Result<SessionKey, SaveError> {
        let key = self.insert(values, ttl).await.map_err(|fault| SaveError::Other(fault.into()))?;
        named(key).map_err(SaveError::Other)
    }

    async fn update(&self, key: SessionKey, values: Values, ttl: &Duration) -> Result<SessionKey, UpdateError> {
        let other = |fault: Error| UpdateError::Other(fault.into());
        if self.change(key.as_ref(), &values, ttl).await.map_err(other)? {
            return Ok(key);
        }
        // It ended meanwhile: it does not come back.
        Err(other(Error::SignedOut))
    }

    async fn update_ttl(&self, key: &SessionKey, ttl: &Duration) -> Result<(), anyhow::Error> {
        Ok(self.extend(key.as_ref(), ttl).await?)
    }

    async fn delete(&self, key: &SessionKey) -> Result<(), anyhow::Error> {
        Ok(self.end(key.as_ref()).await?)
    }
}

/// A member of staff who signed in with a browser: pages. A request that changes something must carry the secret of the
/// session in the header `X-CSRF-Token`; a form carries it as a hidden field and comes as [`Posted`].
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub row: staff::Model,
    /// What she may see.
    pub scope: Scope,
    /// The secret to put into forms.
    pub csrf: String,
}

/// Who the session of a request belongs to, the secret of a changing request checked.
pub async fn signed_in(request: &HttpRequest) -> Result<SignedIn, Error> {
    let signed = whose(request).await?;
    let given = request.headers().get(CSRF_HEADER).and_then(|given| given.to_str().ok());
    if request.method().is_safe() || given.is_some_and(|given| same(&signed.csrf, given)) {
        return Ok(signed);
    }
    Err(Error::Forbidden("the request lacks the secret of the session (X-CSRF-Token)"))
}

async fn whose(request: &HttpRequest) -> Result<SignedIn, Error> {
    let session = session_of(request);
    let value = |name: &str| session.get::<String>(name).ok().flatten();
    let (Some(staff), Some(district), Some(csrf)) = (value(STAFF), value(DISTRICT), value(CSRF)) else {
        return Err(Error::SignedOut);
    };
    let (Ok(staff), Ok(district)) = (staff.parse::<StaffId>(), district.parse::<DistrictId>()) else {
        return Err(Error::SignedOut);
    };
    let state = state(request)?;
    let db = state.app.store.read();
    let row = people::staff(db, &Scope::district(district), staff).await?.ok_or(Error::SignedOut)?;
    let scope = people::scope_of(db, &row).await?;
    Ok(SignedIn { row, scope, csrf })
}

/// Hashed before they are compared: the time taken says nothing of where two secrets differ.
fn same(ours: &str, given: &str) -> bool {
    accounts::digest(ours) == accounts::digest(given)
}

impl FromRequest for SignedIn {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { signed_in(&request).await })
    }
}

/// A form that a signed-in member of staff posted, its secret checked (hidden field `csrf`, or the header).
#[derive(Debug)]
pub struct Posted<T> {
    /// Who.
    pub by: SignedIn,
    /// The fields, but for `csrf`.
    pub form: T,
}

impl<T: DeserializeOwned + 'static> FromRequest for Posted<T> {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let by = whose(&request).await?;
            let limit = state(&request)?.app.config.web.body_limit;
            let body = body::read(payload, limit).await?;
            let header = request.headers().get(CSRF_HEADER).and_then(|given| given.to_str().ok().map(str::to_owned));
            let mut given = header;
            let mut rest = form_urlencoded::Serializer::new(String::new());
            for (name, value) in form_urlencoded::parse(&body) {
                if name == CSRF {
                    given.get_or_insert_with(|| value.into_owned());
                } else {
                    rest.append_pair(&name, &value);
                }
            }
            if !given.is_some_and(|given| same(&by.csrf, &given)) {
                return Err(Error::Forbidden("the form lacks the secret of the session: open the page anew"));
            }
            Ok(Self { by, form: fields(&rest.finish())? })
        })
    }
}

/// The fields of a form or query.
pub fn fields<T: DeserializeOwned>(encoded: &str) -> Result<T, Error> {
    let read = web::Query::<T>::from_query(encoded).map_err(|fault| Error::invalid("form", fault.to_string()));
    read.map(web::Query::into_inner)
}
