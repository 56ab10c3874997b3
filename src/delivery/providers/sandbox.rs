//! Pretend phones in this process: every message is taken at once, lands on a pretend phone, and a receipt falls due a
//! little later. For the demo and for trying settings; nothing leaves the machine.
//!
//! The last four digits of a number (of the part before the `@` of an address) choose what happens:
//! `9901` receipt "unreachable"; `9902` refused, no such number; `9903` no receipt ever; `9904` the hand-over gets no
//! answer, the receipt comes all the same; `9905` refused, opted out; `9906` the first hand-over is put off by 5 s; any
//! other number is delivered.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::{
    Accepted, Answer, Call, ConfigFault, Hook, Inbound, Outgoing, Provider, Reaction, Refusal, SendError, Untrusted,
    http,
};
use crate::ids::MessageId;
use crate::messages::model::{Channel, Event};

/// Texts kept per phone; older ones go.
const TEXTS_PER_PHONE: usize = 100;
/// Receipts kept for an app that does not take them; the oldest go.
const MOST_RECEIPTS: usize = 200_000;
/// Receipts come between these after the hand-over, in milliseconds.
const RECEIPT_AFTER_MS: (i64, i64) = (300, 2000);

/// A line of kind `sandbox`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SandboxLine {
    /// The number or address the phones see; a number kept for fiction where it is missing.
    #[serde(default = "fiction")]
    pub from: String,
    /// What it carries.
    #[serde(default = "sms")]
    pub channel: Channel,
    /// Most phones kept; beyond it the one unused longest goes.
    #[serde(default = "ten_thousand")]
    pub phones: usize,
    /// Taken for the sake of one form of configuration; nothing is called.
    pub base_url: Option<String>,
    /// Likewise, in seconds.
    pub timeout_s: Option<f64>,
}

fn fiction() -> String {
    // 555-0100 to 555-0199 are kept for fiction in the North American plan.
    "+16125550100".into()
}

fn sms() -> Channel {
    Channel::Sms
}

fn ten_thousand() -> usize {
    10_000
}

/// One text on a pretend phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhoneText {
    /// Our id of the message; `None` for what the person wrote.
    pub message: Option<MessageId>,
    /// `true` for what the person with the phone wrote.
    pub mine: bool,
    /// The words.
    pub text: String,
    /// BCP 47 tag of the language, for what came in.
    pub language: Option<String>,
    /// When it came or went.
    pub at: Timestamp,
}

/// A receipt that has fallen due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PretendReceipt {
    /// The message it is about.
    pub message: MessageId,
    /// Where a real company would have reported it.
    pub receipt_url: String,
    /// What it says.
    pub inbound: Inbound,
    /// When it fell due.
    pub due: Timestamp,
}

/// The pretend phones behind one line.
pub struct Sandbox {
    from: String,
    channel: Channel,
    most_phones: usize,
    desk: Mutex<Desk>,
    news: watch::Sender<u64>,
}

#[derive(Default)]
struct Desk {
    phones: HashMap<String, Phone>,
    /// By instant, then by order of arrival.
    receipts: BTreeMap<(Timestamp, u64), PretendReceipt>,
    count: u64,
}

#[derive(Default)]
struct Phone {
    texts: VecDeque<PhoneText>,
    last_used: u64,
    put_off: bool,
}

/// What a number's digits choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Delivered,
    Unreachable,
    NoSuchNumber,
    NoReceipt,
    NoAnswer,
    OptedOut,
    PutOff,
}

impl Sandbox {
    /// Checks the line's settings.
    pub fn new(name: &str, line: &SandboxLine) -> Result<Self, ConfigFault> {
        ConfigFault::if_empty(name, "from", &line.from)?;
        line.timeout_s.map_or(Ok(Duration::ZERO), |seconds| http::limit(name, seconds))?;
        let most_phones = line.phones.max(1);
        let (from, channel) = (line.from.clone(), line.channel);
        Ok(Self { from, channel, most_phones, desk: Mutex::default(), news: watch::Sender::new(0) })
    }

    /// The receipts that are due at `now`, in order; each is given out once.
    pub fn take_receipts(&self, now: Timestamp) -> Vec<PretendReceipt> {
        let mut desk = self.desk();
        let later = desk.receipts.split_off(&(now, u64::MAX));
        std::mem::replace(&mut desk.receipts, later).into_values().collect()
    }

    /// When the next receipt falls due.
    pub fn next_due(&self) -> Option<Timestamp> {
        self.desk().receipts.keys().next().map(|(due, _)| *due)
    }

    /// Changes whenever a text comes to or leaves a phone: for a page that shows them live.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// The texts on one phone, oldest first.
    pub fn phone(&self, number: &str) -> Vec<PhoneText> {
        self.desk().phones.get(number).map(|phone| phone.texts.iter().cloned().collect()).unwrap_or_default()
    }

    /// The numbers of all phones that hold a text, in order.
    pub fn numbers(&self) -> Vec<String> {
        let mut numbers: Vec<_> = self.desk().phones.keys().cloned().collect();
        numbers.sort();
        numbers
    }

    /// A person answers from a pretend phone: the words appear on it, and what is returned goes the way of every
    /// inbound text. `id` is the text's own, new for each.
    pub fn answer(&self, number: &str, text: &str, id: &str, now: Timestamp) -> Inbound {
        let words = PhoneText { message: None, mine: true, text: text.into(), language: None, at: now };
        self.show(number, words);
        Inbound::Reply {
            provider_id: id.into(),
            from: number.into(),
            to: self.from.clone(),
            text: text.into(),
            media: Vec::new(),
        }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn show(&self, number: &str, text: PhoneText) {
        self.desk().phone(number, self.most_phones).keep(text);
        self.news.send_modify(|count| *count = count.wrapping_add(1));
    }

    fn take(&self, message: &Outgoing) -> Result<Accepted, SendError> {
        let id = format!("sandbox-{}", message.message);
        let never = |code: &str, why| Err(SendError::Never { code: code.into(), why });
        let fate = fate(&message.to);
        match fate {
            Fate::NoSuchNumber => return never("no_such_number", Refusal::Contact),
            Fate::OptedOut => return never("opted_out", Refusal::OptedOut),
            Fate::PutOff if !std::mem::replace(&mut self.desk().phone(&message.to, self.most_phones).put_off, true) => {
                let wait = Some(Duration::from_secs(5));
                return Err(SendError::Later { wait, code: "busy".into(), line_at_fault: false });
            }
            _ => {}
        }
        if fate != Fate::Unreachable {
            self.show(&message.to, arrived(message));
        }
        if fate != Fate::NoReceipt {
            self.desk().plan(message, &id, fate);
        }
        match fate {
            Fate::NoAnswer => Err(SendError::Unanswered { code: "timeout".into() }),
            _ => Ok(Accepted { provider_id: Some(id) }),
        }
    }
}

impl Desk {
    fn phone(&mut self, number: &str, most: usize) -> &mut Phone {
        self.count += 1;
        if !self.phones.contains_key(number) && self.phones.len() >= most {
            let oldest = self.phones.iter().min_by_key(|(_, phone)| phone.last_used).map(|(number, _)| number.clone());
            oldest.and_then(|number| self.phones.remove(&number));
        }
        let phone = self.phones.entry(number.to_owned()).or_default();
        phone.last_used = self.count;
        phone
    }

    fn plan(&mut self, message: &Outgoing, id: &str, fate: Fate) {
        let (event, status) = match fate {
            Fate::Unreachable => (Event::Bounced, "undelivered unreachable"),
            _ => (Event::Delivered, "delivered"),
        };
        let after = SignedDuration::from_millis(receipt_after_ms(&message.to));
        let due = message.now.checked_add(after).unwrap_or(message.now);
        let provider_id = Some(id.to_owned());
        let inbound = Inbound::Receipt { provider_id, event: Some(event), status: status.into(), refusal: None };
        let receipt_url = message.receipt_url.clone();
        self.count += 1;
        self.receipts.insert((due, self.count), PretendReceipt { message: message.message, receipt_url, inbound, due });
        if self.receipts.len() > MOST_RECEIPTS {
            self.receipts.pop_first();
        }
    }
}

impl Phone {
    fn keep(&mut self, text: PhoneText) {
        // A real company can send the same text twice; a phone shows it twice.
        self.texts.push_back(text);
        if self.texts.len() > TEXTS_PER_PHONE {
            self.texts.pop_front();
        }
    }
}

fn arrived(message: &Outgoing) -> PhoneText {
    let text = match &message.subject {
        Some(subject) => format!("{subject}\n\n{}", message.body),
        None => message.body.clone(),
    };
    let language = Some(message.language.clone());
    PhoneText { message: Some(message.message), mine: false, text, language, at: message.now }
}

fn fate(to: &str) -> Fate {
    let number = to.split_once('@').map_or(to, |(user, _)| user);
    let ending = number.len().checked_sub(4).and_then(|at| number.split_at_checked(at)).map(|(_, last)| last);
    match ending {
        Some("9901") => Fate::Unreachable,
        Some("9902") => Fate::NoSuchNumber,
        Some("9903") => Fate::NoReceipt,
        Some("9904") => Fate::NoAnswer,
        Some("9905") => Fate::OptedOut,
        Some("9906") => Fate::PutOff,
        _ => Fate::Delivered,
    }
}

/// The same for the same number, spread over the range.
fn receipt_after_ms(to: &str) -> i64 {
    let (from, until) = RECEIPT_AFTER_MS;
    let spread = to.bytes().fold(7i64, |hash, byte| (hash * 31 + i64::from(byte)) % 1_000_003);
    from + spread % (until - from + 1)
}

impl Provider for Sandbox {
    fn channel(&self) -> Channel {
        self.channel
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        Box::pin(std::future::ready(self.take(message)))
    }

    /// Nobody outside this process has a reason to call: its receipts and answers do not come over HTTP.
    fn webhook(&self, _: Hook, _: &Call) -> Result<Reaction, Untrusted> {
        Err(Untrusted::Signature)
    }

    fn sandbox(&self) -> Option<&Sandbox> {
        Some(self)
    }
}

#[cfg(test)]
mod tests;
