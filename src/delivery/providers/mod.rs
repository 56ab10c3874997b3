//! One file per company: how it takes a message, what its receipts mean, how its inbound texts are signed.
//!
//! A provider never sees the store, the clock or a template. Adding one touches its own file, its fixtures and one line
//! of [`build`].

pub mod http;
pub mod kannel;
pub mod postback;
pub mod sandbox;
mod signature;
pub mod smtp;
pub mod twilio;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use url::form_urlencoded;

use crate::ids::MessageId;
use crate::messages::model::{Channel, Event};

/// One text, ready to leave.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Our id of the message.
    pub message: MessageId,
    /// E.164 number or e-mail address.
    pub to: String,
    /// The words, exactly as the teacher saw them in the preview.
    pub body: String,
    /// Whether the body needs UCS-2; `false` means that it fits GSM-7 (3GPP TS 23.038).
    pub ucs2: bool,
    /// E-mail subject; `None` for a text message.
    pub subject: Option<String>,
    /// BCP 47 tag of the language the body is in.
    pub language: String,
    /// BCP 47 tag of the other language that the same words stand in below.
    pub language_also: Option<String>,
    /// The school's name, shown as the sender of an e-mail.
    pub from_name: String,
    /// Where the company shall report on this message: our public address with our own signed id in the path.
    pub receipt_url: String,
    /// Where a mailbox program or a person unsubscribes (RFC 8058); `None` for a text message.
    pub unsubscribe_url: Option<String>,
    /// Entries for the family's calendar that go with an e-mail.
    pub calendar: Vec<Invitation>,
    /// Address of a picture that goes with it: a line that carries none leaves it out.
    pub media: Option<String>,
    /// After this instant the text is of no use: companies that take a validity period are told.
    pub expires_at: Timestamp,
    /// The present instant, for companies whose requests are dated.
    pub now: Timestamp,
}

/// An iCalendar object that goes with an e-mail (iMIP, RFC 6047).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// `REQUEST` or `CANCEL` (RFC 5546).
    pub method: &'static str,
    /// The object, lines ended by CRLF.
    pub content: String,
}

/// The company took the message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The company's id, when it names one.
    pub provider_id: Option<String>,
}

/// Why a hand-over did not end in [`Accepted`]. Three kinds, because "maybe sent" is neither success nor failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Surely not sent; may be tried again, not before `wait` where the company named one.
    Later {
        /// How long the company asked us to wait (`Retry-After`).
        wait: Option<Duration>,
        /// The company's code, or ours: short, stable, no personal data.
        code: String,
        /// `true` when our account or settings are at fault (wrong password, number not ours): every other message would
        /// meet the same, so the line pauses and a person is told.
        line_at_fault: bool,
    },
    /// Surely not sent, and never will be.
    Never {
        /// The company's code, or ours.
        code: String,
        /// Which fault it is.
        why: Refusal,
    },
    /// The request left us and no answer came: it may have been sent.
    Unanswered {
        /// What we saw: `timeout`, `connection_lost`, ...
        code: String,
    },
}

/// Why a message will never be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The number or address is not one that can be reached: the contact is marked so.
    Contact,
    /// The company holds an opt-out of this contact: ours is set to match.
    OptedOut,
    /// This text: filtered, too long, malformed.
    Text,
}

/// A call of a company to us.
#[derive(Clone, Debug)]
pub struct Call {
    /// Upper-case HTTP method.
    pub method: String,
    /// The public address that the company called, with query, built from `web.public_url`, never from the Host header.
    pub url: String,
    /// Header names in lower case.
    pub headers: Vec<(String, String)>,
    /// The raw body.
    pub body: Vec<u8>,
    /// When it came.
    pub now: Timestamp,
}

impl Call {
    /// The first header of that (lower-case) name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The decoded pairs of the address's query.
    fn query(&self) -> Vec<(String, String)> {
        let query = self.url.split_once('?').map_or("", |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }
}

/// The first value of that name, where there is one and it is not empty.
fn field<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).filter(|v| !v.is_empty())
}

/// What a call means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inbound {
    /// News of a message of ours. Which one is in the signed path of the call; the company's id is the second choice.
    Receipt {
        /// The company's id of the message.
        provider_id: Option<String>,
        /// What it means for the message; `None` for news that change nothing (queued, sending).
        event: Option<Event>,
        /// The company's own word and code, for the record.
        status: String,
        /// Set when the receipt says that the number is bad or opted out.
        refusal: Option<Refusal>,
    },
    /// A family wrote.
    Reply {
        /// The company's id of the text: a repeated call carries the same one.
        provider_id: String,
        /// E.164 number or e-mail address it came from.
        from: String,
        /// The number or address it was sent to.
        to: String,
        /// The words.
        text: String,
        /// Addresses of pictures or sounds that came with it.
        media: Vec<String>,
    },
}

/// What to answer a company that called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// What the call means; more than one for companies that batch.
    pub inbound: Vec<Inbound>,
    /// Content type and body of our 200.
    pub answer: (&'static str, &'static str),
}

/// The call is not to be believed, or cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// The signature, secret or password is missing or wrong: 401, nothing stored but a count.
    #[error("signature")]
    Signature,
    /// The signature is right and the call makes no sense to us: kept raw, answered 200, a person is told.
    #[error("unreadable: {0}")]
    Unreadable(String),
}

/// Whether the call reports on a message or brings a text; told by the path it came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// `/webhooks/{line}/receipt/{signed message id}`
    Receipt,
    /// `/webhooks/{line}/inbound`
    Inbound,
}

/// What [`Provider::send`] returns.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Accepted, SendError>> + Send + 'a>>;

/// A text that may have been sent.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// To whom.
    pub to: String,
    /// Its words.
    pub body: String,
    /// Not handed over before this instant.
    pub since: Timestamp,
    /// The present instant.
    pub now: Timestamp,
}

/// A text that the company has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The company's id of it.
    pub provider_id: String,
    /// What its state means; `None` for one that says no more than that the company has it.
    pub event: Option<Event>,
}

/// What [`Provider::look_up`] returns.
pub type LookUp<'a> = Pin<Box<dyn Future<Output = Result<Vec<Found>, SendError>> + Send + 'a>>;

/// One SMS or e-mail company, set up for one line (one account and sending number or address).
pub trait Provider: Send + Sync {
    /// What it carries.
    fn channel(&self) -> Channel;

    /// The mailbox that its e-mails are answered to, where the line knows it.
    fn mailbox(&self) -> Option<String> {
        None
    }

    /// Hands one message over. Bounded by the provider's own time limit (`timeout_s` of the line).
    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a>;

    /// Whether [`Provider::look_up`] can say anything.
    fn can_look_up(&self) -> bool {
        false
    }

    /// Asks what the company has of a text whose hand-over it never answered. Asking changes nothing there.
    fn look_up<'a>(&'a self, _: &'a Doubt) -> LookUp<'a> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Checks the signature, then says what the call means. An unknown status means nothing: never a guess.
    fn webhook(&self, hook: Hook, call: &Call) -> Result<Reaction, Untrusted>;

    /// The pretend phones behind this line, for the one kind that has them.
    fn sandbox(&self) -> Option<&sandbox::Sandbox> {
        None
    }
}

/// One line of the configuration: an account with a company and the number or address it sends from.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LineConfig {
    /// Text messages through Twilio.
    Twilio(twilio::TwilioLine),
    /// Text messages through a Kannel gateway of the school's own.
    Kannel(kannel::KannelLine),
    /// E-mail through a mail server.
    Smtp(Box<smtp::SmtpLine>),
    /// Signed JSON to an address of the school's choice (`docs/postback.md`).
    Postback(postback::PostbackLine),
    /// Pretend phones in this process.
    Sandbox(sandbox::SandboxLine),
}

/// A line of the configuration that cannot work. Never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line `{line}`, key `{key}`: {reason}")]
pub struct ConfigFault {
    /// The line's name.
    pub line: String,
    /// The key at fault.
    pub key: &'static str,
    /// What is wrong with it, in English.
    pub reason: String,
}

impl ConfigFault {
    fn new(line: &str, key: &'static str, reason: impl Into<String>) -> Self {
        Self { line: line.into(), key, reason: reason.into() }
    }

    /// A fault unless the value holds something.
    fn if_empty(line: &str, key: &'static str, value: &str) -> Result<(), Self> {
        if value.trim().is_empty() { Err(Self::new(line, key, "must not be empty")) } else { Ok(()) }
    }
}

/// The company behind a line: the one place that names them all.
pub fn build(name: &str, line: &LineConfig) -> Result<Arc<dyn Provider>, ConfigFault> {
    Ok(match line {
        LineConfig::Twilio(line) => Arc::new(twilio::Twilio::new(name, line)?),
        LineConfig::Kannel(line) => Arc::new(kannel::Kannel::new(name, line)?),
        LineConfig::Smtp(line) => Arc::new(smtp::Smtp::new(name, line)?),
        LineConfig::Postback(line) => Arc::new(postback::Postback::new(name, line)?),
        LineConfig::Sandbox(line) => Arc::new(sandbox::Sandbox::new(name, line)?),
    })
}

/// Whether `to` has the shape of an E.164 number: a plus and 7 to 15 digits, the first not 0. Checked before a number is
/// put into a request, where a space or a comma would make two of it.
fn is_e164(to: &str) -> bool {
    to.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
    })
}

/// A company's word as a code for the record: short and without anything that could be personal.
fn tidy_code(word: &str) -> Option<String> {
    let fits = !word.is_empty() && word.len() <= 40;
    let plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
    // Seven digits in a row are a phone number until shown otherwise.
    let longest_number = word.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    (fits && plain && longest_number < 7).then(|| word.to_owned())
}

#[cfg(test)]
mod tests;
