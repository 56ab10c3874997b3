//! The answers: the list of threads, and one thread with all that was written, the original first.

use std::collections::HashMap;

use super::preview::number;
use super::{Reader, Refused, store};
use crate::channel::Channel;
use crate::clock::At;
use crate::entities::{message, reply};
use crate::error::Error;
use crate::ids::GuardianId;
use crate::language::Tag;
use crate::language::pair::{MAIL_BREAK, joined};
use crate::messages::model::State;
use crate::messages::threads::{self, After, Said};
use crate::people::audience::{self, Audience, Recipient};
use crate::web::pages::{Answers, Bubble, Problem, Side, StateLine, ThreadRow, ThreadView};

/// Threads on one page.
const PAGE: u64 = 20;
/// Texts of a thread that are read at once.
const TEXTS: u64 = 200;

/// The list, and in front of it the thread that is asked for. Opening a thread counts as reading it.
pub async fn answers(
    reader: &Reader<'_>,
    open: Option<GuardianId>,
    before: Option<After>,
    refused: Option<Refused<'_>>,
) -> Result<Answers, Error> {
    let open = match open {
        Some(id) => Some(thread(reader, id, refused).await?),
        None => None,
    };
    let (app, asker) = (reader.app, reader.staff.id);
    let mut rows = threads::list(app, reader.scope, asker, before, PAGE + 1).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let mut shown = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(reply), Some(family)) = (&row.last, family(reader, row.guardian.id).await?) else { continue };
        shown.push(thread_row(reader, reply, &family, row.unread > 0, row.last_at));
    }
    let older = rows.last().filter(|_| more);
    let older = older.map(|row| format!("{}?before={}.{}#answers", reader.base, row.last_at.0, row.guardian.id));
    let new = rows.iter().filter(|row| row.unread > 0).count();
    Ok(Answers { new: number(new as u64), threads: shown, older, open })
}

/// The cursor of the list as an address carries it: instant and id.
pub fn cursor(text: &str) -> Option<After> {
    let (at, id) = text.split_once('.')?;
    Some(After { at: At(at.parse().ok()?), id: id.parse::<GuardianId>().ok()?.0 })
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

async fn thread(reader: &Reader<'_>, id: GuardianId, refused: Option<Refused<'_>>) -> Result<ThreadView, Error> {
    let family = family(reader, id).await?.ok_or(Error::NotFound("thread"))?;
    let (app, asker) = (reader.app, reader.staff.id);
    let (mut messages, mut replies, mut after) = (Vec::new(), Vec::new(), None);
    loop {
        let (_, page) = threads::read(app, reader.scope, asker, id, after, TEXTS).await?;
        after = page.last().map(Said::at);
        let whole = page.len() as u64 == TEXTS;
        for said in page {
            match said {
                Said::Message(row) => messages.push(*row),
                Said::Reply(row) => replies.push(*row),
            }
        }
        if !whole {
            break;
        }
    }
    if replies.iter().any(|reply| reply.read_at.is_none()) {
        threads::mark_read(app, reader.scope, asker, id).await?;
    }
    let (typed, problem, accept) = refused.map_or((String::new(), None, None), |Refused { typed, said, accept }| {
        (typed.to_owned(), Some(Problem { field: format!("f-words-{id}"), said }), accept)
    });
    Ok(ThreadView {
        id: id.to_string(),
        back: format!("{}#answers", reader.base),
        guardian: name(&family),
        children: children(reader, &family),
        language: super::language(reader.home.language(&family)),
        language_by: language_by(reader, &family).await?,
        plan: super::sheet::plan(reader, &family).await?,
        bubbles: bubbles(reader, messages, replies),
        action: Some(format!("{}/threads/{id}", reader.base)),
        key: reader.app.ids.uuid(reader.app.clock.now()).to_string(),
        typed,
        problem,
        accept,
    })
}

/// That the family itself changed its language, when, and from which.
async fn language_by(reader: &Reader<'_>, family: &Recipient) -> Result<Option<String>, Error> {
    let change = store::last_change(reader.app.store.read(), reader.scope, family.guardian.id, "language").await?;
    // A word of the office since then counts.
    let Some(change) = change.filter(|change| change.after == family.guardian.language) else { return Ok(None) };
    let time = reader.moment(change.at).said;
    let before = change.before.filter(|before| Some(before) != change.after.as_ref());
    Ok(Some(match before {
        Some(before) => {
            let before = super::language(&before).name;
            reader.w().t2("thread-language-changed", "time", time, "before", before)
        }
        None => reader.w().t1("thread-language-chosen", "time", time),
    }))
}

/// "Amina Ali".
pub fn name(family: &Recipient) -> String {
    super::full_name(&family.guardian)
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
    let body = if message.channel == Channel::Email { trimmed(message) } else { message.body.clone() };
    Bubble {
        id: message.id.to_string(),
        from: Side::School,
        text: body,
        lang: Some(message.language.clone()),
        at: Some(reader.moment(written(message))),
        state: Some(state(reader, message)),
        translation: None,
        made: made(reader, message),
        instead: is_other.then(|| super::language(&message.language).name),
        new: false,
        announce: None,
    }
}

/// How the words of a message were made, where a template or the sender did not make them alone.
fn made(reader: &Reader<'_>, message: &message::Model) -> Option<String> {
    match message.made.as_str() {
        "translated" => {
            Some(reader.w().t1("made-translated", "service", message.made_by.as_deref().unwrap_or_default()))
        }
        "edited" => Some(reader.w().t("made-edited")),
        "original" => Some(reader.w().t("made-original")),
        _ => None,
    }
}

/// An e-mail without the signed link at the end of each language, which is the family's alone.
fn trimmed(message: &message::Model) -> String {
    let without = |body: &str| body.rsplit_once("\n\n").map_or(body, |(text, _)| text).to_owned();
    let halves = message.body.split_once(&format!("\n\n{MAIL_BREAK}\n\n"));
    match halves.filter(|_| message.language_also.is_some()) {
        Some((first, second)) => joined(&without(first), &without(second)),
        None => without(&message.body),
    }
}

fn of_family(reader: &Reader<'_>, reply: &reply::Model) -> Bubble {
    Bubble {
        id: reply.id.to_string(),
        from: Side::Family,
        text: reply.body.clone(),
        lang: reply.language.clone(),
        at: Some(reader.moment(reply.received_at)),
        state: None,
        translation: reply.translation.clone(),
        made: reply.translated_by.as_deref().map(|by| reader.w().t1("made-translated", "service", by)),
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
