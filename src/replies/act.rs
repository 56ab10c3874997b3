//! Does what families' texts ask for: stops, starts, acknowledges, and puts the answers into the outbox, inside the
//! transaction that keeps the texts.

use std::sync::Arc;

use super::reading::Deed;
use super::sender::Sender;
use super::{Meaning, store};
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::delivery::consent::{self, Source};
use crate::delivery::lines::Line;
use crate::entities::{message, reply};
use crate::error::Error;
use crate::ids::ContactId;
use crate::messages::store as messages;

/// Hours between two acknowledgements to one contact.
const ACKNOWLEDGE_HOURS: i64 = 12;

/// A text that was understood.
pub struct Heard<'a> {
    /// The line it came in on.
    pub line: &'a Arc<Line>,
    /// Who wrote.
    pub sender: Sender,
    /// What it means.
    pub meaning: Meaning,
    /// The text as it is kept.
    pub row: reply::Model,
    /// Template id of the answer that it gets, if what it asks for changes anything.
    pub kind: Option<&'static str>,
    /// That answer, worded.
    pub answer: Option<message::Model>,
    /// What it asks for about reading; if that is not to be had, a person reads it.
    pub deed: Option<Deed>,
}

impl Heard<'_> {
    /// Nothing more is to be sent.
    pub fn stops(&self) -> bool {
        matches!(self.meaning, Meaning::OptOut { .. } | Meaning::WrongNumber)
    }

    /// The contacts that a stop is for; a repeated one counts, since our 200 to it is the last word as well.
    pub fn stopping(&self) -> Option<Vec<ContactId>> {
        self.stops().then(|| self.sender.contact_ids())
    }
}

/// The template of the answer to a text, as far as is known before anything is written.
pub fn kind(meaning: Meaning, sender: &Sender, now: At) -> Option<&'static str> {
    match meaning {
        Meaning::OptOut { .. } => Some("sys.stopped"),
        Meaning::WrongNumber => Some("sys.wrong_number"),
        // "Yes" opts in at some companies; here only where the contact has stopped, else it answers what was asked.
        Meaning::OptIn { answer } if sender.had_stopped() || !answer => Some("sys.started"),
        Meaning::Help => Some("sys.help"),
        Meaning::Words | Meaning::OptIn { .. } => {
            let contact = sender.contacts.iter().find(|contact| Some(contact.id) == sender.contact)?;
            let recent = contact.acknowledged_at.is_some_and(|at| at > since(now));
            (!recent && !sender.had_stopped()).then_some("sys.got_it")
        }
        Meaning::AutoReply | Meaning::Tapback => None,
    }
}

/// Acknowledged before this: again.
fn since(now: At) -> At {
    now.plus_s(-ACKNOWLEDGE_HOURS * 3_600)
}

/// Does what texts of different families ask for; returns how many answers there are to hand over.
pub async fn act<'a>(app: &App, tx: &Tx, heard: impl Iterator<Item = &'a Heard<'a>>) -> Result<usize, Error> {
    let (mut answers, mut thanks) = (Vec::new(), Vec::new());
    for heard in heard {
        if heard.kind == Some("sys.got_it") {
            thanks.extend(heard.sender.contact.map(|contact| (contact, heard)));
        } else if changes(app, tx, heard).await? {
            answers.extend(heard.answer.clone());
        }
    }
    let contacts: Vec<_> = thanks.iter().map(|(contact, _)| *contact).collect();
    let now = app.now();
    let due = store::acknowledge(&**tx, &contacts, since(now), now).await?;
    let due = thanks.into_iter().filter(|(contact, _)| due.contains(contact));
    answers.extend(due.filter_map(|(_, heard)| heard.answer.clone()));
    let count = answers.len();
    messages::insert_messages(&**tx, answers).await?;
    Ok(count)
}

/// Does what one text asks for; `true` if that wants its answer.
async fn changes(app: &App, tx: &Tx, heard: &Heard<'_>) -> Result<bool, Error> {
    let contacts = heard.sender.contact_ids();
    let by = Some(heard.row.id);
    Ok(match heard.kind {
        Some("sys.stopped") => !consent::stop(app, tx, &contacts, Source::Reply, by).await?.is_empty(),
        Some("sys.wrong_number") => {
            let changed = consent::stop(app, tx, &contacts, Source::Reply, by).await?;
            store::mark_wrong(&**tx, &contacts, app.now()).await?;
            !changed.is_empty()
        }
        Some("sys.started") => {
            let changed = consent::start(app, tx, &contacts, Source::Reply, by).await?;
            store::mark_right(&**tx, &contacts).await?;
            !changed.is_empty() || !matches!(heard.meaning, Meaning::OptIn { answer: true })
        }
        Some(_) => true,
        None => false,
    })
}
