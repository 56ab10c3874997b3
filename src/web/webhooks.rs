//! Calls of companies: receipts and families' replies. The company's own file says whether a call is to be believed and
//! what it means; here it is only carried to the room that acts on it. Nothing is stored of a call that is not believed.

use std::sync::Arc;

use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, HttpResponse, dev, web};
use serde::Serialize;
use url::form_urlencoded;

use super::body::{Extracting, read, state};
use super::family;
use super::seal::wants_page;
use super::server::State;
use crate::app::App;
use crate::delivery::consent::{self, Source};
use crate::delivery::lines::Line;
use crate::delivery::providers::{Call, Hook, Inbound, Reaction, Untrusted};
use crate::delivery::receipts::Receipt;
use crate::error::Error;
use crate::ids::{ContactId, MessageId, RowId};
use crate::links::Use;
use crate::replies::receive::{Coming, Incoming};
use crate::replies::store as replies;

/// The largest call of a company, bytes.
pub const MOST_BYTES: usize = 1024 * 1024;
/// Longest word of a reason that is kept.
const MOST_REASON_CHARS: usize = 200;

/// A company's call as it came, within [`MOST_BYTES`].
pub struct Calling(Call);

impl FromRequest for Calling {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let app = Arc::clone(&state(&request)?.app);
            let body = read(payload, MOST_BYTES).await?;
            let headers = request.headers().iter();
            let headers = headers.map(|(name, value)| {
                (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
            });
            let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
            Ok(Self(Call {
                method: request.method().as_str().to_owned(),
                url: format!("{}{path}", app.config.web.public_url),
                headers: headers.collect(),
                body,
                now: app.clock.now(),
            }))
        })
    }
}

/// `/webhooks/{line}/receipt/{token}`: news of a message of ours, named by our own signature in the path.
pub async fn receipt(
    state: web::Data<State>,
    path: web::Path<(String, String)>,
    Calling(call): Calling,
) -> Result<HttpResponse, Error> {
    let (line, token) = path.into_inner();
    let line = line_of(&state, &line)?;
    let message = state.app.seal.open(Use::Receipt, &token).map(MessageId);
    let message = message.ok_or_else(|| refused(&line, "link"))?;
    take(&state, &line, Hook::Receipt, Some(message), &call).await
}

/// `/webhooks/{line}/inbound`: a family wrote.
pub async fn inbound(
    state: web::Data<State>,
    line: web::Path<String>,
    Calling(call): Calling,
) -> Result<HttpResponse, Error> {
    let line = line_of(&state, &line)?;
    take(&state, &line, Hook::Inbound, None, &call).await
}

fn line_of(state: &State, name: &str) -> Result<Arc<Line>, Error> {
    state.app.lines.get(name).cloned().ok_or(Error::NotFound("line"))
}

fn refused(line: &Line, why: &'static str) -> Error {
    metrics::counter!("porchlight_calls_refused_total", "line" => line.name.clone(), "why" => why).increment(1);
    Error::Unsigned
}

async fn take(
    state: &State,
    line: &Arc<Line>,
    hook: Hook,
    message: Option<MessageId>,
    call: &Call,
) -> Result<HttpResponse, Error> {
    let Reaction { inbound, answer: (kind, words) } = match line.provider.webhook(hook, call) {
        Ok(reaction) => reaction,
        Err(Untrusted::Signature) => return Err(refused(line, "signature")),
        Err(Untrusted::Unreadable(reason)) => {
            keep(&state.app(), line, &reason, call).await?;
            return Ok(HttpResponse::Ok().finish());
        }
    };
    let raw = raw(call)?;
    // A batch names its messages itself: the one in the path is right for a call about one message.
    let message = message.filter(|_| inbound.len() == 1);
    let taken = inbound.into_iter().map(|news| one(state, line, message, news, &raw));
    futures_util::future::try_join_all(taken).await?;
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, kind)).body(words))
}

async fn one(
    state: &State,
    line: &Arc<Line>,
    message: Option<MessageId>,
    news: Inbound,
    raw: &str,
) -> Result<(), Error> {
    match news {
        Inbound::Receipt { provider_id, event, status, refusal } => {
            let line = line.name.clone();
            state.recorder.put(Receipt { line, message, provider_id, event, status, refusal }).await
        }
        Inbound::Reply { provider_id, from, to: _, text, media } => {
            let incoming = Incoming { provider_id, from, text, media, raw: raw.to_owned() };
            state.inbox.put(Coming { line: Arc::clone(line), incoming }).await?.settled(&state.app()).await
        }
    }
}

/// A call that is signed and makes no sense to us: kept for a person.
async fn keep(app: &App, line: &Line, reason: &str, call: &Call) -> Result<(), Error> {
    tracing::warn!(line = line.name, "a call could not be read and was kept");
    metrics::counter!("porchlight_calls_unreadable_total", "line" => line.name.clone()).increment(1);
    let reason: String = reason.chars().filter(|c| !c.is_control()).take(MOST_REASON_CHARS).collect();
    let row = replies::stray(RowId(app.ids.uuid(app.clock.now())), &line.name, &reason, &raw(call)?, app.now());
    let tx = app.store.begin().await?;
    replies::keep_strays(&*tx, vec![row]).await?;
    Ok(tx.commit().await?)
}

/// The call as JSON: with its signature, so that it can be checked again; without passwords and what proxies of ours say.
fn raw(call: &Call) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Raw<'a> {
        method: &'a str,
        url: String,
        headers: Vec<(&'a str, &'a str)>,
        body: String,
    }
    let carries =
        |name: &str| !matches!(name, "authorization" | "cookie" | "forwarded") && !name.starts_with("x-forwarded-");
    let headers = call.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let raw = Raw {
        method: &call.method,
        url: without_secret(&call.url),
        headers: headers.filter(|(name, _)| carries(name)).collect(),
        body: String::from_utf8_lossy(&call.body).into_owned(),
    };
    serde_json::to_string(&raw).map_err(|fault| Error::Fault(fault.to_string()))
}

/// The address without the password that some gateways put into it.
fn without_secret(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let mut kept = form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "secret"));
    format!("{path}?{}", kept.finish())
}

/// `POST /u/{token}`: a mailbox program's one click (RFC 8058), or the button of the page behind the same link. Says the
/// same whether or not the family had stopped before.
pub async fn stop(
    state: web::Data<State>,
    request: HttpRequest,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let contact = app.seal.open(Use::Unsubscribe, &token).map(ContactId).ok_or(Error::NotFound("address"))?;
    let tx = app.store.begin().await?;
    consent::stop(app, &tx, &[contact], Source::Link, None).await?;
    tx.commit().await?;
    consent::landed(app, &[contact]).await?;
    metrics::counter!("porchlight_stops_total", "source" => Source::Link.as_str()).increment(1);
    if wants_page(&request)
        && let Some(page) = family::stopped(app, contact, &token).await?
    {
        return Ok(page);
    }
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("stopped\n"))
}
