//! The answers: the list of threads, and one thread with all that was written, the original first.

use std::collections::HashMap;

use super::preview::number;
use super::{Reader, store as own};
use crate::channel::Channel;
use crate::clock::At;
use crate::entities::{message, reply};
use crate::error::Error;
use crate::ids::GuardianId;
use crate::language::Tag;
use crate::messages::model::State;
use crate::people::audience::{self, Audience, Recipient};
use crate::replies::store;
use crate::web::pages::{Answers, Bubble, Problem, Side, StateLine, ThreadRow, ThreadView};

/// Threads on one page.
const PAGE: u64 = 20;
/// Texts of one thread.
const TEXTS: u64 = 100;

/// The list, and in front of it the thread that is asked for. Opening a thread counts as reading it.
pub async fn answers(
    reader: &Reader<'_>,
    open: Option<GuardianId>,
    before: Option<At>,
    refused: Option<(&str, String)>,
) -> Result<Answers, Error> {
    let open = match open {
        Some(id) => Some(thread(reader, id, refused).await?),
        None => None,
    };
    let db = reader.app.store.read();
    let mut rows = store::threads(db, reader.scope, before, PAGE + 1).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let ids: Vec<_> = rows.iter().map(|row| row.guardian_id).collect();
    let last = own::last_replies(db, reader.scope, &ids).await?;
    let mut threads = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(reply), Some(family)) = (last.get(&row.guardian_id), family(reader, row.guardian_id).await?) else {
            continue;
        };
        threads.push(thread_row(reader, reply, &family, row.unread > 0, row.last_at));
    }
    let older = rows.last().filter(|_| more).map(|row| format!("{}?before={}#answers", reader.base, row.last_at.0));
    let new = rows.iter().filter(|row| row.unread > 0).count();
    Ok(Answers { new: number(new as u64), threads, older, open })
}

fn thread_row(reader: &Reader<'_>, reply: &reply::Model, family: &Recipient, new: bool, at: At) -> ThreadRow {
    let name = name(family);
    ThreadRow {
        id: format!("thread-{}", reply.id),
        href: format!("{}?thread={}#answers", reader.base, family.guardian.id),
        announce: Some(reader.w().t1("announce-reply", "name", &name)),
        guardian: name,
        children: children(reader, family),
        text: reply.body.clone(),
        lang: reply.language.clone(),
        at: reader.moment(at),
        new,
    }
}

/// One guardian with the children that the reader may see; none if she sees none of them any more.
async fn family(reader: &Reader<'_>, id: GuardianId) -> Result<Option<Recipient>, Error> {
    let found = audience::page(&reader.app.store, reader.scope, &Audience::Guardian(id), None, 1).await?;
    Ok(found.into_iter().next())
}

async fn thread(reader: &Reader<'_>, id: GuardianId, refused: Option<(&str, String)>) -> Result<ThreadView, Error> {
    let family = family(reader, id).await?.ok_or(Error::NotFound("thread"))?;
    let db = reader.app.store.read();
    let messages = store::messages(db, reader.scope, id, TEXTS).await?;
    let replies = store::replies(db, reader.scope, id, TEXTS).await?;
    if replies.iter().any(|reply| reply.read_at.is_none()) {
        store::mark_read(db, reader.scope, id, reader.app.now()).await?;
    }
    let (typed, problem) = refused.map_or((String::new(), None), |(typed, said)| {
        (typed.to_owned(), Some(Problem { field: format!("f-words-{id}"), said }))
    });
    Ok(ThreadView {
        id: id.to_string(),
        back: format!("{}#answers", reader.base),
        guardian: name(&family),
        children: children(reader, &family),
        language: super::language(reader.home.language(&family)),
        bubbles: bubbles(reader, messages, replies),
        action: Some(format!("{}/threads/{id}", reader.base)),
        key: reader.app.ids.uuid(reader.app.clock.now()).to_string(),
        typed,
        problem,
    })
}

/// "Amina Ali".
pub fn name(family: &Recipient) -> String {
    format!("{} {}", family.guardian.given_name, family.guardian.family_name).trim().to_owned()
}

/// "Maryam and Omid".
fn children(reader: &Reader<'_>, family: &Recipient) -> String {
    let names: Vec<String> = family.students.iter().map(|student| student.called.clone()).collect();
    reader.app.catalogue.say_list(&reader.speech.tag, &names)
}

/// Messages and replies as one thread, oldest first.
pub fn bubbles(reader: &Reader<'_>, messages: Vec<message::Model>, replies: Vec<reply::Model>) -> Vec<Bubble> {
    let sent = messages.iter().map(|message| (written(message), message.id.0, of_school(reader, message)));
    let came = replies.iter().map(|reply| (reply.received_at, reply.id.0, of_family(reader, reply)));
    let mut all: Vec<_> = sent.chain(came).collect();
    all.sort_by_key(|(at, id, _)| (*at, *id));
    all.into_iter().map(|(_, _, bubble)| bubble).collect()
}

/// The instant that places a message among the others: when it left, or may leave.
fn written(message: &message::Model) -> At {
    message.due_at.max(message.created_at)
}

fn of_school(reader: &Reader<'_>, message: &message::Model) -> Bubble {
    let spoken = |tag: &str| Tag::parse(tag).map(|tag| tag.language().to_owned());
    let is_other = message.made != "as_written" && spoken(&message.language) != spoken(&message.language_asked);
    let body = if message.channel == Channel::Email { trimmed(&message.body) } else { &message.body };
    Bubble {
        id: message.id.to_string(),
        from: Side::School,
        text: body.to_owned(),
        lang: Some(message.language.clone()),
        at: Some(reader.moment(written(message))),
        state: Some(state(reader, message)),
        translation: None,
        instead: is_other.then(|| super::language(&message.language).name),
        new: false,
        announce: None,
    }
}

/// An e-mail without the signed link at its end, which is the family's alone.
fn trimmed(body: &str) -> &str {
    body.rsplit_once("\n\n").map_or(body, |(text, _)| text)
}

fn of_family(reader: &Reader<'_>, reply: &reply::Model) -> Bubble {
    Bubble {
        id: reply.id.to_string(),
        from: Side::Family,
        text: reply.body.clone(),
        lang: reply.language.clone(),
        at: Some(reader.moment(reply.received_at)),
        state: None,
        translation: None,
        instead: None,
        new: reply.read_at.is_none(),
        announce: None,
    }
}

/// Where a message stands, in words: when, and why it waits.
fn state(reader: &Reader<'_>, message: &message::Model) -> StateLine {
    let waits = matches!(message.state, State::Queued | State::Waiting) && message.due_at > reader.app.now();
    let at = match message.state {
        State::Queued | State::Waiting => waits.then_some(message.due_at),
        State::Unsure | State::Expired | State::Sending => None,
        _ => Some(message.changed_at),
    };
    let why = match (message.state, message.code.as_deref()) {
        (State::Queued | State::Waiting, _) if waits => Some(reader.w().t("why-hours")),
        (State::Failed, Some(code)) => {
            let id = format!("why-{}", code.replace('_', "-"));
            reader.speech.has(&id).then(|| reader.w().t(&id))
        }
        _ => None,
    };
    StateLine { state: message.state, at: at.map(|at| reader.moment(at)), why }
}

/// Rows by the guardian they belong to, keeping their order.
pub fn by_guardian<T>(rows: Vec<T>, of: impl Fn(&T) -> Option<GuardianId>) -> HashMap<GuardianId, Vec<T>> {
    let mut all: HashMap<GuardianId, Vec<T>> = HashMap::new();
    for row in rows {
        if let Some(guardian) = of(&row) {
            all.entry(guardian).or_default().push(row);
        }
    }
    all
}
