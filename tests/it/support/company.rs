//! A company in the same process whose answers a test chooses, and which remembers what it was handed.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use porchlight::channel::Channel;
use porchlight::delivery::providers::{
    Accepted, Answer, Call, Doubt, Found, Hook, LookUp, Outgoing, Provider, Reaction, SendError, Untrusted,
};
use porchlight::messages::model::Event;

/// Accepts everything unless told otherwise.
#[derive(Default)]
pub struct Company {
    handed: Mutex<Vec<Outgoing>>,
    next: Mutex<VecDeque<Result<Accepted, SendError>>>,
    has: Mutex<Vec<Found>>,
    mails: bool,
}

impl Company {
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// The same for e-mail.
    pub fn mailing() -> Arc<Self> {
        Arc::new(Self { mails: true, ..Self::default() })
    }

    /// The answer to the next hand-over that has none yet.
    pub fn will(&self, answer: Result<Accepted, SendError>) {
        self.next.lock().unwrap().push_back(answer);
    }

    /// What it says it has when it is asked about a doubtful text.
    pub fn has(&self, provider_id: &str, event: Option<Event>) {
        self.has.lock().unwrap().push(Found { provider_id: provider_id.to_owned(), event });
    }

    /// Everything handed over, in order.
    pub fn handed(&self) -> Vec<Outgoing> {
        self.handed.lock().unwrap().clone()
    }

    /// The words of everything handed over to an address, in order.
    pub fn texts_to(&self, address: &str) -> Vec<String> {
        self.handed().into_iter().filter(|m| m.to == address).map(|m| m.body).collect()
    }
}

impl Provider for Company {
    fn channel(&self) -> Channel {
        if self.mails { Channel::Email } else { Channel::Sms }
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        self.handed.lock().unwrap().push(message.clone());
        let said = self.next.lock().unwrap().pop_front();
        let said = said.unwrap_or_else(|| Ok(Accepted { provider_id: Some(format!("test-{}", message.message)) }));
        Box::pin(async move { said })
    }

    fn can_look_up(&self) -> bool {
        true
    }

    fn look_up<'a>(&'a self, _: &'a Doubt) -> LookUp<'a> {
        let found = self.has.lock().unwrap().clone();
        Box::pin(async move { Ok(found) })
    }

    fn webhook(&self, _: Hook, _: &Call) -> Result<Reaction, Untrusted> {
        Err(Untrusted::Signature)
    }
}
