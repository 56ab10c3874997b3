//! A family's text comes in: kept once, understood, acted upon and answered in one transaction.

use super::answer::{self, Answer};
use super::{Meaning, store, understand};
use crate::app::{App, News, NewsKind};
use crate::channel::Channel;
use crate::clock::At;
use crate::db::Tx;
use crate::delivery::consent::{self, Source};
use crate::delivery::lines::Line;
use crate::entities::{contact, district, guardian, message, reply};
use crate::error::Error;
use crate::ids::{ContactId, GuardianId, ReplyId, RowId};
use crate::people::contact::{Email, Phone};
use crate::people::store as people;
use crate::scope::Scope;

/// Hours between two acknowledgements to one contact.
const ACKNOWLEDGE_HOURS: i64 = 12;

/// A text as a company told us of it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The company's id of it.
    pub provider_id: String,
    /// Number or address it came from.
    pub from: String,
    /// The words.
    pub text: String,
    /// Addresses of pictures or sounds.
    pub media: Vec<String>,
    /// The call as it came.
    pub raw: String,
}

/// Who wrote, as far as it is known.
struct Sender {
    address: String,
    contacts: Vec<contact::Model>,
    district: district::Model,
    contact: Option<ContactId>,
    guardian: Option<guardian::Model>,
    answers: Option<message::Model>,
}

/// Takes a text in. When this returns, it is safe, and what it asks for holds: after a STOP no company will be asked again
/// for this contact, but for the one confirmation.
pub async fn receive(app: &App, line: &Line, incoming: &Incoming) -> Result<(), Error> {
    let Some(sender) = identify(app, line, incoming).await? else {
        let row =
            store::stray(RowId(app.ids.uuid(app.clock.now())), &line.name, "no_district", &incoming.raw, app.now());
        let tx = app.store.begin().await?;
        store::keep_stray(&*tx, row).await?;
        return Ok(tx.commit().await?);
    };
    let scope = Scope::district(sender.district.id);
    let language = sender.guardian.as_ref().and_then(|guardian| guardian.language.clone());
    let language = language.or_else(|| sender.answers.as_ref().map(|message| message.language_asked.clone()));
    let meaning = understand(&incoming.text, language.as_deref(), &sender.district.language);
    let now = app.now();
    let row = row(app, line, incoming, &sender, meaning, language, now);
    let id = row.id;
    let tx = app.store.begin().await?;
    if !store::insert(&*tx, row).await? {
        metrics::counter!("porchlight_replies_repeated_total").increment(1);
        drop(tx);
        // Our 200 to a repeated STOP is the last word as well: the first call may still be waiting.
        return if stops(meaning) { landed(app, &sender).await } else { Ok(()) };
    }
    let stopped = act(app, &tx, line, &scope, &sender, meaning, id).await?;
    tx.commit().await?;
    app.wake.notify_waiters();
    let staff = sender.answers.as_ref().and_then(|message| message.staff_id);
    app.tell(News { district: sender.district.id, staff, kind: NewsKind::Reply, id: id.0 });
    metrics::counter!("porchlight_replies_total", "meaning" => meaning.as_str()).increment(1);
    if stopped { landed(app, &sender).await } else { Ok(()) }
}

fn stops(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::OptOut { .. } | Meaning::WrongNumber)
}

async fn landed(app: &App, sender: &Sender) -> Result<(), Error> {
    let ids: Vec<_> = sender.contacts.iter().map(|contact| contact.id).collect();
    consent::landed(app, &ids).await
}

/// Does what the text asks for; `true` if it was a stop.
async fn act(
    app: &App,
    tx: &Tx,
    line: &Line,
    scope: &Scope,
    sender: &Sender,
    meaning: Meaning,
    id: ReplyId,
) -> Result<bool, Error> {
    let now = app.now();
    let mut contacts: Vec<ContactId> = sender.contacts.iter().map(|contact| contact.id).collect();
    let stops = stops(meaning);
    if contacts.is_empty() && stops {
        contacts = remember(app, tx, line, sender).await?;
    }
    let had_stopped = sender.contacts.iter().any(|contact| contact.stopped_at.is_some());
    let kind = match meaning {
        Meaning::OptOut { .. } => {
            let changed = consent::stop(app, tx, &contacts, Source::Reply, Some(id)).await?;
            (!changed.is_empty()).then_some("sys.stopped")
        }
        Meaning::WrongNumber => {
            let changed = consent::stop(app, tx, &contacts, Source::Reply, Some(id)).await?;
            store::mark_wrong(&**tx, &contacts, now).await?;
            (!changed.is_empty()).then_some("sys.wrong_number")
        }
        // "Yes" opts in at some companies; here only where the contact has stopped, else it answers what was asked.
        Meaning::OptIn { answer } if had_stopped || !answer => {
            let changed = consent::start(app, tx, &contacts, Source::Reply, Some(id)).await?;
            store::mark_right(&**tx, &contacts).await?;
            (!changed.is_empty() || !answer).then_some("sys.started")
        }
        Meaning::Help => Some("sys.help"),
        Meaning::Words | Meaning::OptIn { .. } => {
            let since = now.plus_s(-ACKNOWLEDGE_HOURS * 3_600);
            match sender.contact {
                Some(contact) if !had_stopped => {
                    store::acknowledge(&**tx, scope, contact, since, now).await?.then_some("sys.got_it")
                }
                _ => None,
            }
        }
        Meaning::AutoReply | Meaning::Tapback => None,
    };
    if let (Some(kind), Some(&contact)) = (kind, sender.contact.as_ref().or(contacts.first())) {
        let to = Answer {
            line,
            kind,
            contact,
            address: &sender.address,
            district: &sender.district,
            guardian: sender.guardian.as_ref(),
            answers: sender.answers.as_ref(),
        };
        answer::send(app, tx, scope, &to).await?;
    }
    Ok(stops)
}

/// Whose address it is, what it answers, and which district it belongs to.
async fn identify(app: &App, line: &Line, incoming: &Incoming) -> Result<Option<Sender>, Error> {
    let db = app.store.read();
    let districts = store::districts(db).await?;
    let served: Vec<_> = districts.into_iter().filter(|district| line.serves(&district.name)).collect();
    let region = served.first().map_or("US", |district| district.region.as_str());
    let address = canonical(line.channel, &incoming.from, region);
    let mut contacts = store::contacts(db, line.channel, &address).await?;
    contacts.retain(|contact| served.iter().any(|district| district.id == contact.district_id));
    let ids: Vec<_> = contacts.iter().map(|contact| contact.id).collect();
    let answers = store::last_message(db, &ids, app.now()).await?;
    let contact = answers.as_ref().map(|message| message.contact_id).or(ids.first().copied());
    let of = contacts.iter().find(|c| Some(c.id) == contact).map(|contact| contact.district_id);
    let district = match of {
        Some(id) => served.into_iter().find(|district| district.id == id),
        None => served.into_iter().next(),
    };
    let Some(district) = district else { return Ok(None) };
    let scope = Scope::district(district.id);
    let guardian = match (answers.as_ref().and_then(|message| message.guardian_id), contact) {
        (Some(guardian), _) => Some(guardian),
        (None, Some(contact)) => store::guardians_of(db, contact).await?.first().copied(),
        (None, None) => None,
    };
    let guardian = match guardian {
        Some(id) => people::guardians(db, &scope, &[id]).await?.remove(&id),
        None => None,
    };
    Ok(Some(Sender { address, contacts, district, contact, guardian, answers }))
}

/// The address in the form that the roster's contacts have.
fn canonical(channel: Channel, from: &str, region: &str) -> String {
    match channel {
        Channel::Sms => Phone::parse(from, region).map_or_else(|_| from.to_owned(), |p| p.as_str().to_owned()),
        Channel::Email => Email::parse(from).map_or_else(|_| from.to_owned(), |e| e.as_str().to_owned()),
    }
}

/// Keeps the opt-out of an address that no roster names yet, in every district the line serves.
async fn remember(app: &App, tx: &Tx, line: &Line, sender: &Sender) -> Result<Vec<ContactId>, Error> {
    for district in store::districts(&**tx).await?.iter().filter(|district| line.serves(&district.name)) {
        let id = ContactId(app.ids.uuid(app.clock.now()));
        store::add_contact(&**tx, store::unknown_contact(id, district.id, line.channel, &sender.address)).await?;
    }
    let contacts = store::contacts(&**tx, line.channel, &sender.address).await?;
    Ok(contacts.into_iter().map(|contact| contact.id).collect())
}

fn row(
    app: &App,
    line: &Line,
    incoming: &Incoming,
    sender: &Sender,
    meaning: Meaning,
    language: Option<String>,
    now: At,
) -> reply::Model {
    let guardian: Option<GuardianId> = sender.guardian.as_ref().map(|guardian| guardian.id);
    reply::Model {
        id: ReplyId(app.ids.uuid(now.timestamp())),
        district_id: sender.district.id,
        line: line.name.clone(),
        provider_id: incoming.provider_id.clone(),
        contact_id: sender.contact,
        guardian_id: guardian,
        staff_id: sender.answers.as_ref().and_then(|message| message.staff_id),
        message_id: sender.answers.as_ref().map(|message| message.id),
        from_address: sender.address.clone(),
        // PostgreSQL keeps no NUL in a text; a phone shows none.
        body: incoming.text.replace('\0', ""),
        media: serde_json::to_string(&incoming.media).unwrap_or_else(|_| "[]".to_owned()),
        meaning: meaning.as_str().to_owned(),
        language,
        raw: incoming.raw.replace('\0', ""),
        received_at: now,
        read_at: None,
    }
}
