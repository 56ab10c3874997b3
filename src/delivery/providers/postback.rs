//! A company of the school's own: signed JSON to an address, signed JSON back. `docs/postback.md` is the contract.
//!
//! Signed in the manner of Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use reqwest::header::CONTENT_TYPE;
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;

use super::http::{self, Heard, Http};
use super::signature::{Hash, sign_sha256, signs};
use super::{
    Accepted, Answer, Call, ConfigFault, Hook, Inbound, Invitation, Outgoing, Provider, Reaction, Refusal, SendError,
    Untrusted, tidy_code,
};
use crate::messages::model::{Channel, Event};

/// A call that is older, or newer, than this many seconds is not believed (Standard Webhooks' libraries use the same).
const WINDOW_S: i64 = 300;
/// Fewest bytes of a secret (Standard Webhooks asks for 24 to 64).
const SHORTEST_SECRET: usize = 24;
/// Longest id of the company that is kept, in bytes.
const LONGEST_ID: usize = 200;

/// A line of kind `postback`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostbackLine {
    /// The address that messages are posted to, taken as it stands.
    pub base_url: String,
    /// Signs both ways: `whsec_` and base64, or any text; at least 24 bytes.
    pub secret: SecretString,
    /// The number or address the messages come from.
    pub from: Option<String>,
    /// What the company carries.
    #[serde(default = "sms")]
    pub channel: Channel,
    /// Longest time for one hand-over, in seconds.
    #[serde(default = "fifteen")]
    pub timeout_s: f64,
}

fn sms() -> Channel {
    Channel::Sms
}

fn fifteen() -> f64 {
    15.0
}

/// One address and its secret.
pub struct Postback {
    http: Http,
    url: Url,
    secret: SecretSlice<u8>,
    from: Option<String>,
    channel: Channel,
}

impl Postback {
    /// Checks the line's settings.
    pub fn new(name: &str, line: &PostbackLine) -> Result<Self, ConfigFault> {
        let url = Url::parse(&line.base_url).map_err(|e| ConfigFault::new(name, "base_url", e.to_string()))?;
        let mut base = url.clone();
        base.set_query(None);
        let (http, _) = http::client(name, base.as_str(), line.timeout_s)?;
        let secret = key(line.secret.expose_secret())
            .filter(|key| key.len() >= SHORTEST_SECRET)
            .ok_or_else(|| ConfigFault::new(name, "secret", "whsec_ and base64, or a text; at least 24 bytes"))?;
        Ok(Self { http, url, secret: secret.into(), from: line.from.clone(), channel: line.channel })
    }

    async fn hand_over(&self, message: &Outgoing) -> Result<Accepted, SendError> {
        let unfit = |_| SendError::Never { code: "unfit".into(), why: Refusal::Text };
        let body = serde_json::to_vec(&self.letter(message)).map_err(unfit)?;
        let (id, time) = (message.message.to_string(), message.now.as_second().to_string());
        let request = self
            .http
            .post(&self.url)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-signature", self.signature(&id, &time, &body))
            .header("webhook-id", id)
            .header("webhook-timestamp", time)
            .body(body);
        match self.http.ask(request, message.now).await? {
            Heard::Taken(body) => {
                let id = serde_json::from_slice::<Taken>(&body).ok().and_then(|taken| taken.id);
                Ok(Accepted { provider_id: id.filter(|id| !id.is_empty() && id.len() <= LONGEST_ID) })
            }
            // They have this id already: a repetition of ours whose first answer was lost.
            Heard::Refused { status: 409, .. } => Ok(Accepted::default()),
            Heard::Refused { status, wait, body } => Err(refused(status, wait, &body)),
        }
    }

    fn letter<'a>(&'a self, message: &'a Outgoing) -> Letter<'a> {
        let mail = self.channel == Channel::Email;
        Letter {
            id: message.message.to_string(),
            channel: self.channel,
            to: &message.to,
            from: self.from.as_deref(),
            text: &message.body,
            language: &message.language,
            encoding: if message.ucs2 { "ucs2" } else { "gsm7" },
            subject: message.subject.as_deref().filter(|_| mail),
            from_name: mail.then_some(message.from_name.as_str()),
            unsubscribe_url: message.unsubscribe_url.as_deref().filter(|_| mail),
            calendar: message.calendar.iter().filter(|_| mail).map(Entry::of).collect(),
            receipt_url: &message.receipt_url,
            expires_at: message.expires_at,
        }
    }

    fn signature(&self, id: &str, time: &str, body: &[u8]) -> String {
        format!("v1,{}", sign_sha256(self.secret.expose_secret(), &[id.as_bytes(), b".", time.as_bytes(), b".", body]))
    }
}

/// An entry for the family's calendar, as it is posted.
#[derive(Serialize)]
struct Entry<'a> {
    method: &'static str,
    content: &'a str,
}

impl<'a> Entry<'a> {
    fn of(invitation: &'a Invitation) -> Self {
        Self { method: invitation.method, content: &invitation.content }
    }
}

/// What is posted. Its JSON is the contract of `docs/postback.md`.
#[derive(Serialize)]
struct Letter<'a> {
    id: String,
    channel: Channel,
    to: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    text: &'a str,
    language: &'a str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsubscribe_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    calendar: Vec<Entry<'a>>,
    receipt_url: &'a str,
    expires_at: Timestamp,
}

#[derive(Deserialize)]
struct Taken {
    id: Option<String>,
}

/// Why a message or a text is refused, in the company's words.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Why {
    Contact,
    OptedOut,
    Text,
    Account,
    /// A word of a later contract: no guess.
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize, Default)]
struct Refused {
    code: Option<String>,
    why: Option<Why>,
}

#[derive(Deserialize)]
struct News {
    status: String,
    id: Option<String>,
    #[serde(flatten)]
    refused: Refused,
}

#[derive(Deserialize)]
struct Words {
    id: Option<String>,
    from: String,
    to: String,
    text: String,
    #[serde(default)]
    media: Vec<String>,
}

/// The bytes of a secret: behind `whsec_` stands base64, any other text is its own bytes.
fn key(secret: &str) -> Option<Vec<u8>> {
    match secret.strip_prefix("whsec_") {
        Some(coded) => STANDARD.decode(coded).ok(),
        None => Some(secret.as_bytes().to_vec()),
    }
}

fn refused(status: u16, wait: Option<std::time::Duration>, body: &[u8]) -> SendError {
    let said = serde_json::from_slice::<Refused>(body).unwrap_or_default();
    let code = said.code.as_deref().and_then(tidy_code).unwrap_or_else(|| format!("http_{status}"));
    if matches!(said.why, Some(Why::Account)) {
        return SendError::Later { wait, code, line_at_fault: true };
    }
    match (said.why.and_then(refusal), status) {
        (Some(why), _) => SendError::Never { code, why },
        (None, 400 | 413 | 422) => SendError::Never { code, why: Refusal::Text },
        (None, _) => http::unexplained(status, wait),
    }
}

fn refusal(why: Why) -> Option<Refusal> {
    match why {
        Why::Contact => Some(Refusal::Contact),
        Why::OptedOut => Some(Refusal::OptedOut),
        Why::Text => Some(Refusal::Text),
        Why::Account | Why::Unknown => None,
    }
}

impl Provider for Postback {
    fn channel(&self) -> Channel {
        self.channel
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        Box::pin(self.hand_over(message))
    }

    fn webhook(&self, hook: Hook, call: &Call) -> Result<Reaction, Untrusted> {
        let id = self.signed_id(call).ok_or(Untrusted::Signature)?;
        let inbound = match hook {
            Hook::Receipt => receipt(parse(&call.body)?),
            Hook::Inbound => reply(parse(&call.body)?, id)?,
        };
        Ok(Reaction { inbound: vec![inbound], answer: ("application/json", "{}") })
    }
}

impl Postback {
    /// The call's id, when it is signed by our secret and fresh.
    fn signed_id<'a>(&self, call: &'a Call) -> Option<&'a str> {
        let id = call.header("webhook-id").filter(|id| !id.is_empty() && id.len() <= LONGEST_ID)?;
        let time = call.header("webhook-timestamp")?;
        let age = call.now.as_second().checked_sub(time.parse().ok()?)?;
        let parts: [&[u8]; 5] = [id.as_bytes(), b".", time.as_bytes(), b".", &call.body];
        let mut given = call.header("webhook-signature")?.split(' ').filter_map(|one| one.strip_prefix("v1,"));
        let right = given.any(|given| signs(Hash::Sha256, self.secret.expose_secret(), &parts, given));
        (right && (-WINDOW_S..=WINDOW_S).contains(&age)).then_some(id)
    }
}

/// The parser's own words are left out: they can quote the text.
fn parse<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Untrusted> {
    serde_json::from_slice(body).map_err(|error| {
        Untrusted::Unreadable(format!("not the expected JSON at line {}, column {}", error.line(), error.column()))
    })
}

fn receipt(news: News) -> Inbound {
    let event = match news.status.as_str() {
        "accepted" | "sent" => Some(Event::Accepted),
        "delivered" => Some(Event::Delivered),
        "failed" => Some(Event::Bounced),
        _ => None,
    };
    let word = tidy_code(&news.status).unwrap_or_else(|| "unknown".into());
    let code = news.refused.code.as_deref().and_then(tidy_code);
    let refusal = news.refused.why.filter(|_| event == Some(Event::Bounced)).and_then(refusal);
    let status = code.map_or_else(|| word.clone(), |code| format!("{word} {code}"));
    Inbound::Receipt { provider_id: news.id.filter(|id| !id.is_empty()), event, status, refusal }
}

fn reply(words: Words, call_id: &str) -> Result<Inbound, Untrusted> {
    if words.from.is_empty() || words.to.is_empty() {
        return Err(Untrusted::Unreadable("from and to must not be empty".into()));
    }
    let provider_id = words.id.filter(|id| !id.is_empty() && id.len() <= LONGEST_ID);
    Ok(Inbound::Reply {
        provider_id: provider_id.unwrap_or_else(|| call_id.to_owned()),
        from: words.from,
        to: words.to,
        text: words.text,
        media: words.media,
    })
}

#[cfg(test)]
mod tests;
