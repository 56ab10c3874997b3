//! Kannel 1.4 (and gateways that speak its `sendsms`): text in the body, everything else in headers, so that no secret
//! and no number stands in an address that is logged.
//!
//! Kannel signs nothing. Its delivery reports come to our signed address; its inbound texts carry `webhook_secret`, as
//! `secret=` in the query or as the password of HTTP Basic. In its configuration:
//! `post-url = "https://OURS/webhooks/LINE/inbound?secret=SECRET&from=%p&to=%P&id=%I&coding=%c"`, `mo-recode = true`, and
//! `max-messages = 0`, without which it texts our empty answer to the family.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::{Encoding, UTF_8};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::{Url, form_urlencoded};

use super::http::{self, Heard, Http};
use super::signature::same_secret;
use super::{
    Accepted, Answer, Call, ConfigFault, Hook, Inbound, Outgoing, Provider, Reaction, Refusal, SendError, Untrusted,
    field, is_e164,
};
use crate::messages::model::{Channel, Event};

/// Every kind of delivery report: delivered, not delivered, queued, taken by the centre, refused by the centre.
const ALL_REPORTS: HeaderValue = HeaderValue::from_static("31");
/// Longest validity that is asked for, in minutes (7 days: the longest that networks keep a text).
const LONGEST_VALIDITY_MIN: i64 = 7 * 24 * 60;
/// What a person's phone must not get as an answer: anything.
const NO_WORDS: (&str, &str) = ("text/plain", "");

/// A line of kind `kannel`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KannelLine {
    /// Where its `sendsms` port is, without `/cgi-bin/sendsms`.
    pub base_url: String,
    /// Name of the `sendsms-user`.
    pub username: String,
    /// Its password.
    pub password: SecretString,
    /// What inbound texts carry, at least 16 characters.
    pub webhook_secret: SecretString,
    /// The number or name the texts come from; Kannel's own default where it is missing.
    pub from: Option<String>,
    /// The centre to send through (`smsc-id`), where Kannel has several.
    pub smsc: Option<String>,
    /// Longest time for one hand-over, in seconds.
    #[serde(default = "ten")]
    pub timeout_s: f64,
}

fn ten() -> f64 {
    10.0
}

/// One user of one Kannel.
pub struct Kannel {
    http: Http,
    sendsms: Url,
    /// The headers that are the same for every text.
    fixed: Vec<(&'static str, HeaderValue)>,
    webhook_secret: SecretString,
}

impl Kannel {
    /// Checks the line's settings.
    pub fn new(name: &str, line: &KannelLine) -> Result<Self, ConfigFault> {
        let (http, base) = http::client(name, &line.base_url, line.timeout_s)?;
        ConfigFault::if_empty(name, "username", &line.username)?;
        if line.webhook_secret.expose_secret().len() < 16 {
            return Err(ConfigFault::new(name, "webhook_secret", "at least 16 characters"));
        }
        let mut fixed = vec![
            ("x-kannel-username", header(name, "username", &line.username)?),
            ("x-kannel-password", header(name, "password", line.password.expose_secret())?),
            ("x-kannel-dlr-mask", ALL_REPORTS),
        ];
        fixed.iter_mut().for_each(|(_, value)| value.set_sensitive(true));
        for (key, kannel, value) in [("from", "x-kannel-from", &line.from), ("smsc", "x-kannel-smsc", &line.smsc)] {
            if let Some(value) = value {
                fixed.push((kannel, header(name, key, value)?));
            }
        }
        let sendsms = http::under(&base, "/cgi-bin/sendsms");
        Ok(Self { http, sendsms, fixed, webhook_secret: line.webhook_secret.clone() })
    }

    async fn hand_over(&self, message: &Outgoing) -> Result<Accepted, SendError> {
        let never = |code: &str, why| SendError::Never { code: code.into(), why };
        // Kannel reads several numbers out of one field, and drops an empty text with a 202.
        if !is_e164(&message.to) {
            return Err(never("not_e164", Refusal::Contact));
        }
        if message.body.is_empty() {
            return Err(never("no_text", Refusal::Text));
        }
        let mut request = self.http.post(&self.sendsms);
        for (name, value) in &self.fixed {
            request = request.header(*name, value.clone());
        }
        let minutes = message.expires_at.as_second().saturating_sub(message.now.as_second()) / 60;
        let request = request
            .header(CONTENT_TYPE, "text/plain; charset=UTF-8")
            .header("x-kannel-to", &message.to)
            // Without it Kannel turns every letter outside GSM-7 into a question mark and says 202.
            .header("x-kannel-coding", if message.ucs2 { "2" } else { "0" })
            .header("x-kannel-validity", minutes.clamp(1, LONGEST_VALIDITY_MIN))
            .header("x-kannel-dlr-url", report_to(&message.receipt_url))
            .body(message.body.clone());
        match self.http.ask(request, message.now).await? {
            // It names no id: its reports come to the address that holds ours.
            Heard::Taken(_) => Ok(Accepted::default()),
            Heard::Refused { status: 400, body, .. } => Err(refused(&String::from_utf8_lossy(&body))),
            Heard::Refused { status, wait, .. } => Err(http::unexplained(status, wait)),
        }
    }
}

fn header(line: &str, key: &'static str, value: &str) -> Result<HeaderValue, ConfigFault> {
    HeaderValue::from_str(value).map_err(|_| ConfigFault::new(line, key, "cannot be put into a header"))
}

/// Our address with the codes that Kannel fills in: the kind of news, the centre's words, the centre's id.
fn report_to(receipt_url: &str) -> String {
    // A percent sign of ours would be read as a code.
    let address = receipt_url.replace('%', "%%");
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}type=%d&answer=%A&id=%F")
}

/// A 400 says why in words (its source's `sendsms` answers).
fn refused(words: &str) -> SendError {
    let words = words.to_ascii_lowercase();
    let (code, why) = if words.contains("receiver") || words.contains("black-list") {
        ("kannel_receiver", Refusal::Contact)
    } else {
        ("kannel_400", Refusal::Text)
    };
    // A sender that it does not allow is a setting, not this family.
    if words.contains("sender") || words.contains("smsc") {
        return SendError::Later { wait: None, code: "kannel_sender".into(), line_at_fault: true };
    }
    SendError::Never { code: code.into(), why }
}

impl Provider for Kannel {
    fn channel(&self) -> Channel {
        Channel::Sms
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        Box::pin(self.hand_over(message))
    }

    fn webhook(&self, hook: Hook, call: &Call) -> Result<Reaction, Untrusted> {
        let query = call.query();
        let inbound = match hook {
            Hook::Receipt => report(&query)?,
            Hook::Inbound => {
                if !self.is_kannel(&query, call) {
                    return Err(Untrusted::Signature);
                }
                text(&query, call)?
            }
        };
        Ok(Reaction { inbound: vec![inbound], answer: NO_WORDS })
    }
}

impl Kannel {
    fn is_kannel(&self, query: &[(String, String)], call: &Call) -> bool {
        let ours = self.webhook_secret.expose_secret();
        let basic = call.header("authorization").and_then(password);
        field(query, "secret").is_some_and(|given| same_secret(ours, given))
            || basic.is_some_and(|given| same_secret(ours, &given))
    }
}

/// The password of HTTP Basic credentials; the user's name is of no matter.
fn password(authorization: &str) -> Option<String> {
    let (scheme, pair) = authorization.split_once(' ')?;
    let pair = STANDARD.decode(pair.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    String::from_utf8(pair).ok()?.split_once(':').map(|(_, password)| password.to_owned())
}

/// The kind of news is a sum of bits, so it is tested, never compared: an expired text arrives as 34, which is 32 + 2.
fn report(query: &[(String, String)]) -> Result<Inbound, Untrusted> {
    let kind: u32 = field(query, "type")
        .and_then(|kind| kind.parse().ok())
        .ok_or_else(|| Untrusted::Unreadable("no type".into()))?;
    let event = match kind {
        k if k & 1 != 0 => Some(Event::Delivered),
        k if k & (2 | 16) != 0 => Some(Event::Bounced),
        k if k & 8 != 0 => Some(Event::Accepted),
        _ => None,
    };
    let answer = field(query, "answer").unwrap_or_default();
    let words = centre_words(answer);
    // SMPP 3.4, table 5-2: ESME_RINVDSTADR.
    let bad_number = kind & 16 != 0 && words.as_deref().is_some_and(|w| w.eq_ignore_ascii_case("0x0000000b"));
    let status = words.map_or_else(|| format!("type {kind}"), |words| format!("type {kind} {words}"));
    let provider_id = field(query, "id").map(str::to_owned);
    Ok(Inbound::Receipt { provider_id, event, status, refusal: bad_number.then_some(Refusal::Contact) })
}

/// What of the centre's answer goes into the record: a refusal's number, or the state and error of a report (SMPP 3.4,
/// appendix B). The rest can hold the number and the first words of the text.
fn centre_words(answer: &str) -> Option<String> {
    if let Some(rest) = answer.strip_prefix("NACK/") {
        let code = rest.split('/').next().unwrap_or_default();
        let is_code = code.len() <= 10 && code.starts_with("0x") && code.bytes().all(|b| b.is_ascii_alphanumeric());
        return is_code.then(|| code.to_owned());
    }
    let value = |key: &str| {
        let word = answer.split_once(key)?.1.split_ascii_whitespace().next()?;
        super::tidy_code(word)
    };
    match (value("stat:"), value("err:")) {
        (Some(state), Some(error)) => Some(format!("{state} {error}")),
        (state, error) => state.or(error),
    }
}

fn text(query: &[(String, String)], call: &Call) -> Result<Inbound, Untrusted> {
    let missing = |name: &str| Untrusted::Unreadable(format!("no {name}"));
    let body_form: Vec<(String, String)> = match content_type(call).0.as_str() {
        "application/x-www-form-urlencoded" => form_urlencoded::parse(&call.body).into_owned().collect(),
        _ => Vec::new(),
    };
    let named = |name: &str| field(query, name).or_else(|| field(&body_form, name));
    let from = named("from").or_else(|| call.header("x-kannel-from")).ok_or_else(|| missing("from"))?;
    let to = named("to").or_else(|| call.header("x-kannel-to")).ok_or_else(|| missing("to"))?;
    let coding = named("coding").or_else(|| call.header("x-kannel-coding"));
    let words = match named("text") {
        Some(words) if call.body.is_empty() || !body_form.is_empty() => words.to_owned(),
        _ => words(call, coding)?,
    };
    Ok(Inbound::Reply {
        provider_id: named("id").ok_or_else(|| missing("id"))?.to_owned(),
        from: international(from),
        to: international(to),
        text: words,
        media: Vec::new(),
    })
}

/// The body in its own character set: UTF-8 with `mo-recode`, else what the header names.
fn words(call: &Call, coding: Option<&str>) -> Result<String, Untrusted> {
    let (kind, charset) = content_type(call);
    if kind == "application/octet-stream" && coding != Some("2") {
        return Err(Untrusted::Unreadable("not a text".into()));
    }
    if kind == "application/x-www-form-urlencoded" {
        return Ok(String::new());
    }
    let named = charset.as_deref().and_then(|name| Encoding::for_label(name.as_bytes()));
    let raw_ucs2 = (kind == "application/octet-stream").then_some(encoding_rs::UTF_16BE);
    let (text, _) = named.or(raw_ucs2).unwrap_or(UTF_8).decode_without_bom_handling(&call.body);
    Ok(text.into_owned())
}

fn content_type(call: &Call) -> (String, Option<String>) {
    let mut parts = call.header("content-type").unwrap_or_default().split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
    let charset = parts.filter_map(|part| part.split_once('=')).find(|(n, _)| n.eq_ignore_ascii_case("charset"));
    (kind, charset.map(|(_, value)| value.trim_matches('"').to_owned()))
}

/// Centres give the international number without its plus, or with 00.
fn international(number: &str) -> String {
    let number = number.trim();
    // An unescaped plus arrives as a space and is trimmed: only digits are left.
    let digits = number.strip_prefix("00").unwrap_or(number);
    let with_plus = format!("+{digits}");
    if is_e164(&with_plus) { with_plus } else { number.to_owned() }
}

#[cfg(test)]
mod tests;
