//! Twilio: `Messages.json` out, status callbacks and inbound texts in, both signed by `X-Twilio-Signature`.
//!
//! Follows Twilio's published API description (`twilio_api_v2010.json`) and its official libraries' way of checking
//! signatures. A text has no idempotency key here: a lost answer stays in doubt until its status callback.

mod look_up;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

use super::http::{self, Heard, Http};
use super::signature::{Hash, signs};
use super::{
    Accepted, Answer, Call, ConfigFault, Doubt, Hook, Inbound, LookUp, Outgoing, Provider, Reaction, Refusal,
    SendError, Untrusted, field, is_e164,
};
use crate::messages::model::{Channel, Event};

/// Longest time a text may wait in Twilio's queue, in seconds (`ValidityPeriod`, 10 hours).
const LONGEST_VALIDITY_S: i64 = 36_000;
/// Most media of one text that are read; Twilio sends up to 10.
const MOST_MEDIA: usize = 10;
/// An empty reply in Twilio's markup: nothing more is to be sent.
const NOTHING_MORE: (&str, &str) = ("text/xml", "<Response/>");

/// A line of kind `twilio`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TwilioLine {
    /// Where the API is; another address lets a test server stand in.
    #[serde(default = "api")]
    pub base_url: String,
    /// `AC` and 32 hexadecimal digits.
    pub account_sid: String,
    /// Signs Twilio's calls to us, and logs in where no API key is given.
    pub auth_token: SecretString,
    /// `SK` and 32 hexadecimal digits: an API key to log in with instead of the token.
    pub api_key_sid: Option<String>,
    /// The API key's secret.
    pub api_key_secret: Option<SecretString>,
    /// The secret of a shared key, where Twilio signs its calls with one (HMAC-SHA256).
    pub webhook_shared_key: Option<SecretString>,
    /// The number or name the texts come from; not with `messaging_service_sid`.
    pub from: Option<String>,
    /// `MG` and 32 hexadecimal digits: a service that chooses the number.
    pub messaging_service_sid: Option<String>,
    /// Whether pictures go along (MMS), which costs more and only some countries' numbers carry.
    #[serde(default)]
    pub mms: bool,
    /// Longest time for one hand-over, in seconds.
    #[serde(default = "fifteen")]
    pub timeout_s: f64,
}

fn api() -> String {
    "https://api.twilio.com".into()
}

fn fifteen() -> f64 {
    15.0
}

/// One Twilio account and sender.
pub struct Twilio {
    http: Http,
    messages: Url,
    login: HeaderValue,
    sender: (&'static str, String),
    mms: bool,
    /// What Twilio may sign with: the account's token, and the shared key where there is one.
    signing: Vec<SecretString>,
}

impl Twilio {
    /// Checks the line's settings.
    pub fn new(name: &str, line: &TwilioLine) -> Result<Self, ConfigFault> {
        let (http, base) = http::client(name, &line.base_url, line.timeout_s)?;
        let sid = line.account_sid.as_str();
        if sid.is_empty() || !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(ConfigFault::new(name, "account_sid", "letters and digits only"));
        }
        ConfigFault::if_empty(name, "auth_token", line.auth_token.expose_secret())?;
        let mut signing = vec![line.auth_token.clone()];
        if let Some(key) = &line.webhook_shared_key {
            ConfigFault::if_empty(name, "webhook_shared_key", key.expose_secret())?;
            signing.push(key.clone());
        }
        let messages = http::under(&base, &format!("/2010-04-01/Accounts/{sid}/Messages.json"));
        Ok(Self { http, messages, login: login(name, line)?, sender: sender(name, line)?, mms: line.mms, signing })
    }

    async fn hand_over(&self, message: &Outgoing) -> Result<Accepted, SendError> {
        if !is_e164(&message.to) {
            return Err(SendError::Never { code: "not_e164".into(), why: Refusal::Contact });
        }
        let request = self.http.post(&self.messages).header(AUTHORIZATION, self.login.clone());
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(self.form(message));
        match self.http.ask(request, message.now).await? {
            Heard::Taken(body) => {
                let sid = serde_json::from_slice::<Taken>(&body).ok().map(|taken| taken.sid);
                Ok(Accepted { provider_id: sid.filter(|sid| is_sid(sid)) })
            }
            Heard::Refused { status, wait, body } => {
                let code = serde_json::from_slice::<Fault>(&body).ok().and_then(|fault| fault.code);
                Err(code.map_or_else(|| http::unexplained(status, wait), |code| refused(code, wait)))
            }
        }
    }

    fn form(&self, message: &Outgoing) -> String {
        let left = message.expires_at.as_second().saturating_sub(message.now.as_second());
        let mut form = form_urlencoded::Serializer::new(String::with_capacity(message.body.len() * 3 + 256));
        form.append_pair("To", &message.to);
        form.append_pair(self.sender.0, &self.sender.1);
        form.append_pair("Body", &message.body);
        if let Some(media) = message.media.as_deref().filter(|_| self.mms) {
            form.append_pair("MediaUrl", media);
        }
        form.append_pair("StatusCallback", &message.receipt_url);
        form.append_pair("ValidityPeriod", &left.clamp(1, LONGEST_VALIDITY_S).to_string());
        form.finish()
    }
}

#[derive(Deserialize)]
struct Taken {
    sid: String,
}

#[derive(Deserialize)]
struct Fault {
    code: Option<u32>,
}

fn login(name: &str, line: &TwilioLine) -> Result<HeaderValue, ConfigFault> {
    let (user, secret) = match (&line.api_key_sid, &line.api_key_secret) {
        (Some(sid), Some(secret)) => (sid, secret),
        (None, None) => (&line.account_sid, &line.auth_token),
        _ => return Err(ConfigFault::new(name, "api_key_sid", "goes together with api_key_secret")),
    };
    basic(user, secret).ok_or_else(|| ConfigFault::new(name, "api_key_sid", "cannot be put into a header"))
}

/// HTTP Basic credentials (RFC 7617), kept out of debug output.
fn basic(user: &str, secret: &SecretString) -> Option<HeaderValue> {
    use base64::Engine;
    let pair = format!("{user}:{}", secret.expose_secret());
    let text = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair));
    let mut value = HeaderValue::from_str(&text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

fn sender(name: &str, line: &TwilioLine) -> Result<(&'static str, String), ConfigFault> {
    match (&line.from, &line.messaging_service_sid) {
        (Some(from), None) if !from.trim().is_empty() => Ok(("From", from.trim().into())),
        (None, Some(sid)) if !sid.trim().is_empty() => Ok(("MessagingServiceSid", sid.trim().into())),
        _ => Err(ConfigFault::new(name, "from", "give either from or messaging_service_sid")),
    }
}

/// `SM` or `MM` and 32 hexadecimal digits (the API description's pattern).
fn is_sid(sid: &str) -> bool {
    let digits = sid.strip_prefix("SM").or_else(|| sid.strip_prefix("MM")).unwrap_or_default();
    digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

impl Provider for Twilio {
    fn channel(&self) -> Channel {
        Channel::Sms
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        Box::pin(self.hand_over(message))
    }

    fn can_look_up(&self) -> bool {
        true
    }

    fn look_up<'a>(&'a self, doubt: &'a Doubt) -> LookUp<'a> {
        Box::pin(look_up::look_up(self, doubt))
    }

    fn webhook(&self, hook: Hook, call: &Call) -> Result<Reaction, Untrusted> {
        let form = self.signed_form(call).ok_or(Untrusted::Signature)?;
        let inbound = match hook {
            Hook::Receipt => receipt(&form),
            Hook::Inbound => reply(&form),
        };
        let missing = |name: &str| Untrusted::Unreadable(format!("no {name}"));
        Ok(Reaction { inbound: vec![inbound.map_err(missing)?], answer: NOTHING_MORE })
    }
}

/// What one of Twilio's error codes means. The list is ours, from the codes' public descriptions; a code that is not on
/// it is tried again.
enum Meaning {
    Never(Refusal),
    Account,
    Later,
}

fn meaning(code: u32) -> Meaning {
    match code {
        // Not a number, no mobile, a landline, blocked, unknown handset, no carrier.
        21211 | 21214 | 21217 | 21614 | 21635 | 30004 | 30005 | 30006 => Meaning::Never(Refusal::Contact),
        21610 => Meaning::Never(Refusal::OptedOut),
        // No words, too long, bad media, filtered.
        21602 | 21617 | 21619 | 21620 | 30007 | 11200 => Meaning::Never(Refusal::Text),
        // Login, address, sender, callback, region, trial, suspension, caps and registrations of the account.
        20003 | 20404 | 21212 | 21408 | 21603 | 21606 | 21608 | 21609 | 21659 | 21701 | 21703 | 30002 | 30022
        | 30023 | 30032 | 30034 => Meaning::Account,
        _ => Meaning::Later,
    }
}

fn refused(code: u32, wait: Option<std::time::Duration>) -> SendError {
    let (code, meaning) = (code.to_string(), meaning(code));
    match meaning {
        Meaning::Never(why) => SendError::Never { code, why },
        Meaning::Account => SendError::Later { wait, code, line_at_fault: true },
        Meaning::Later => SendError::Later { wait, code, line_at_fault: false },
    }
}

type Form = [(String, String)];

/// What a message's state at Twilio means; one that we do not know means nothing.
fn event(status: &str) -> Option<Event> {
    Some(match status {
        "delivered" | "read" => Event::Delivered,
        "undelivered" | "failed" | "canceled" => Event::Bounced,
        // Whatever it does with it: it has it, which settles a hand-over that was never answered.
        "accepted" | "scheduled" | "queued" | "sending" | "sent" => Event::Accepted,
        _ => return None,
    })
}

fn receipt(form: &Form) -> Result<Inbound, &'static str> {
    let status = field(form, "MessageStatus").or_else(|| field(form, "SmsStatus")).ok_or("MessageStatus")?;
    let event = event(status);
    let code = field(form, "ErrorCode").and_then(|code| code.parse().ok()).filter(|code| *code != 0);
    let refusal = code.filter(|_| event == Some(Event::Bounced)).and_then(|code| match meaning(code) {
        Meaning::Never(why) => Some(why),
        Meaning::Account | Meaning::Later => None,
    });
    let word = super::tidy_code(status).unwrap_or_else(|| "unknown".into());
    let status = code.map_or_else(|| word.clone(), |code| format!("{word} {code}"));
    Ok(Inbound::Receipt { provider_id: sid_of(form).ok(), event, status, refusal })
}

fn reply(form: &Form) -> Result<Inbound, &'static str> {
    let media = (0..MOST_MEDIA).map_while(|n| field(form, &format!("MediaUrl{n}"))).map(str::to_owned).collect();
    Ok(Inbound::Reply {
        provider_id: sid_of(form)?,
        from: field(form, "From").ok_or("From")?.to_owned(),
        to: field(form, "To").ok_or("To")?.to_owned(),
        text: field(form, "Body").unwrap_or_default().to_owned(),
        media,
    })
}

fn sid_of(form: &Form) -> Result<String, &'static str> {
    field(form, "MessageSid").or_else(|| field(form, "SmsSid")).map(str::to_owned).ok_or("MessageSid")
}

impl Twilio {
    /// The parameters of the call, when its signature is right: those of the body, or of a GET's address.
    fn signed_form(&self, call: &Call) -> Option<Vec<(String, String)>> {
        let given = call.header("x-twilio-signature")?;
        let hash = hash_of(call.header("x-twilio-webhooks-signature-settings").unwrap_or_default())?;
        let is_form = call.header("content-type").is_some_and(|kind| {
            let kind = kind.split(';').next().unwrap_or_default().trim();
            kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
        });
        // JSON is signed by its digest in the address, and the address alone by the header.
        if !is_form && !call.body.is_empty() && !names_digest(call) {
            return None;
        }
        let body = if is_form { call.body.as_slice() } else { &[] };
        let form: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let signed = in_signed_order(&form);
        let addresses = with_and_without_port(&call.url);
        let right = addresses.iter().any(|url| {
            let text = format!("{url}{signed}");
            self.signing.iter().any(|key| signs(hash, key.expose_secret().as_bytes(), &[text.as_bytes()], given))
        });
        right.then(|| if call.method == "GET" { call.query() } else { form })
    }
}

/// The hash named in the settings header; SHA-1 where none is, nothing where it is one that we do not know.
fn hash_of(settings: &str) -> Option<Hash> {
    let named = settings.split(',').filter_map(|part| part.split_once('='));
    let algorithm =
        named.map(|(name, value)| (name.trim(), value.trim())).find(|(n, v)| *n == "algorithm" && !v.is_empty());
    match algorithm.map(|(_, value)| value.to_ascii_uppercase()).as_deref() {
        None | Some("HMAC_SHA1") => Some(Hash::Sha1),
        Some("HMAC_SHA256") => Some(Hash::Sha256),
        Some(_) => None,
    }
}

/// Whether the address holds the SHA-256 of the body, in lower-case hexadecimal digits.
fn names_digest(call: &Call) -> bool {
    let digest: String = Sha256::digest(&call.body).iter().map(|byte| format!("{byte:02x}")).collect();
    field(&call.query(), "bodySHA256") == Some(digest.as_str())
}

/// Name and value of every parameter, by name; a name that comes twice is followed by its distinct values in order.
fn in_signed_order(form: &Form) -> String {
    let mut pairs: Vec<_> = form.iter().collect();
    pairs.sort();
    pairs.dedup();
    pairs.into_iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect()
}

/// Twilio signs sometimes with and sometimes without the port, so both forms count.
fn with_and_without_port(url: &str) -> Vec<String> {
    let Some((scheme, rest)) = url.split_once("://") else { return vec![url.into()] };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let Some((host, tail)) = rest.split_at_checked(end) else { return vec![url.into()] };
    let port_less =
        host.rsplit_once(':').filter(|(_, port)| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()));
    match port_less {
        Some((name, _)) => vec![url.into(), format!("{scheme}://{name}{tail}")],
        None => {
            let port = if scheme == "https" { 443 } else { 80 };
            vec![url.into(), format!("{scheme}://{host}:{port}{tail}")]
        }
    }
}

#[cfg(test)]
mod tests;
