//! Who wrote: whose address it is, what the text most likely answers, and which district it belongs to; for many texts at
//! once, in a few statements.

use std::collections::HashMap;

use super::receive::Coming;
use super::store::{self, LastMessage};
use crate::app::App;
use crate::channel::Channel;
use crate::delivery::lines::Line;
use crate::entities::{contact, district, guardian};
use crate::error::Error;
use crate::ids::{ContactId, GuardianId};
use crate::people::contact::{Email, Phone};

/// Who wrote, as far as it is known.
pub struct Sender {
    /// The address in the form of the roster's contacts.
    pub address: String,
    /// The address in every district that the line serves.
    pub contacts: Vec<contact::Model>,
    /// The district the text belongs to.
    pub district: district::Model,
    /// The contact in that district.
    pub contact: Option<ContactId>,
    /// The guardian, when one is known.
    pub guardian: Option<guardian::Model>,
    /// What the text answers: the last message in somebody's name.
    pub answers: Option<LastMessage>,
}

impl Sender {
    /// The contacts' ids.
    pub fn contact_ids(&self) -> Vec<ContactId> {
        self.contacts.iter().map(|contact| contact.id).collect()
    }

    /// Whether one of the contacts had stopped.
    pub fn had_stopped(&self) -> bool {
        self.contacts.iter().any(|contact| contact.stopped_at.is_some())
    }

    /// The language the guardian reads, else the one it was last written to for.
    pub fn language(&self) -> Option<&str> {
        let own = self.guardian.as_ref().and_then(|guardian| guardian.language.as_deref());
        own.or_else(|| self.answers.as_ref().map(|message| message.language_asked.as_str()))
    }
}

/// The districts that a line serves.
pub fn served<'a>(line: &Line, districts: &'a [district::Model]) -> Vec<&'a district::Model> {
    districts.iter().filter(|district| line.serves(&district.name)).collect()
}

/// The address a text came from, in the form that the roster's contacts have.
pub fn address(coming: &Coming, districts: &[district::Model]) -> String {
    let region = served(&coming.line, districts).first().map_or("US", |district| district.region.as_str());
    let from = &coming.incoming.from;
    match coming.line.channel {
        Channel::Sms => Phone::parse(from, region).map_or_else(|_| from.clone(), |p| p.as_str().to_owned()),
        Channel::Email => Email::parse(from).map_or_else(|_| from.clone(), |e| e.as_str().to_owned()),
    }
}

/// The senders of texts, in their order, each given with its [`address`]; `None` where the line serves no district.
pub async fn identify(
    app: &App,
    districts: &[district::Model],
    texts: &[(&Coming, String)],
) -> Result<Vec<Option<Sender>>, Error> {
    let db = app.store.read();
    let asked: Vec<_> = texts.iter().map(|(coming, address)| (coming.line.channel, address.as_str())).collect();
    let mut contacts: HashMap<(Channel, String), Vec<contact::Model>> = HashMap::new();
    for contact in store::contacts(db, &asked).await? {
        contacts.entry((contact.channel, contact.address.clone())).or_default().push(contact);
    }
    let ids: Vec<_> = contacts.values().flatten().map(|contact| contact.id).collect();
    let last = store::last_messages(db, &ids, app.now()).await?;
    let mut senders = Vec::with_capacity(texts.len());
    for (coming, address) in texts {
        let known = contacts.get(&(coming.line.channel, address.clone())).cloned().unwrap_or_default();
        senders.push(known_of(coming, address, districts, known, &last));
    }
    add_guardians(app, &mut senders).await?;
    Ok(senders)
}

/// All but the guardian.
fn known_of(
    coming: &Coming,
    address: &str,
    districts: &[district::Model],
    mut contacts: Vec<contact::Model>,
    last: &HashMap<ContactId, LastMessage>,
) -> Option<Sender> {
    let served = served(&coming.line, districts);
    contacts.retain(|contact| served.iter().any(|district| district.id == contact.district_id));
    let heard = contacts.iter().filter_map(|contact| last.get(&contact.id));
    let answers = heard.max_by_key(|message| (message.due_at, message.id)).cloned();
    let contact = answers.as_ref().map(|message| message.contact_id).or(contacts.first().map(|contact| contact.id));
    let district = match contacts.iter().find(|c| Some(c.id) == contact) {
        Some(contact) => served.into_iter().find(|district| district.id == contact.district_id),
        None => served.into_iter().next(),
    };
    let district = district?.clone();
    Some(Sender { address: address.to_owned(), contacts, district, contact, guardian: None, answers })
}

/// The guardian that the last message was for, else the first whom the contact reaches.
async fn add_guardians(app: &App, senders: &mut [Option<Sender>]) -> Result<(), Error> {
    let db = app.store.read();
    let named = |sender: &Sender| sender.answers.as_ref().and_then(|message| message.guardian_id);
    let known = || senders.iter().flatten();
    let unnamed: Vec<_> = known().filter(|sender| named(sender).is_none()).filter_map(|s| s.contact).collect();
    let mut reached: HashMap<ContactId, GuardianId> = HashMap::new();
    for (contact, guardian) in store::guardians_of(db, &unnamed).await? {
        reached.entry(contact).or_insert(guardian);
    }
    let of = |sender: &Sender| named(sender).or_else(|| reached.get(&sender.contact?).copied());
    let ids: Vec<_> = known().filter_map(of).collect();
    let guardians = store::guardians(db, &ids).await?;
    for sender in senders.iter_mut().flatten() {
        let guardian = of(sender).and_then(|id| guardians.get(&id));
        sender.guardian = guardian.filter(|guardian| guardian.district_id == sender.district.id).cloned();
    }
    Ok(())
}
