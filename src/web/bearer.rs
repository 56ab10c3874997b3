//! Who asks: a bearer token or a signed-in session, to the member of staff and what she may see, made anew for every
//! request, so that a change of role, a revoked token or a farewell holds at once.

use actix_session::SessionExt as _;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};

use super::body::{Extracting, state};
use super::session;
use crate::entities::staff;
use crate::error::Error;
use crate::people::accounts;
use crate::people::store as people;
use crate::scope::Scope;

/// A member of staff, by token or by session: routes of the API.
#[derive(Clone, Debug)]
pub struct Staff {
    /// Who.
    pub row: staff::Model,
    /// What she may see.
    pub scope: Scope,
    /// The secret of this session's forms; none for a token.
    pub csrf: Option<String>,
}

impl FromRequest for Staff {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let Some(given) = request.headers().get(header::AUTHORIZATION) else {
                let session::SignedIn { row, scope, csrf } = session::signed_in(&request).await?;
                return Ok(Self { row, scope, csrf: Some(csrf) });
            };
            let given = given.to_str().ok().and_then(|given| given.split_once(' '));
            let token =
                given.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token.trim());
            let token = token.ok_or(Error::SignedOut)?;
            let state = state(&request)?;
            let known = accounts::bearer(&state.app.store, token).await?;
            let (token, row) = known.ok_or(Error::SignedOut)?;
            state.limits.call(token.id)?;
            let scope = people::scope_of(state.app.store.read(), &row).await?;
            Ok(Self { row, scope, csrf: None })
        })
    }
}

/// The session of a request, as the middleware loaded it.
pub fn session_of(request: &HttpRequest) -> actix_session::Session {
    request.get_session()
}
