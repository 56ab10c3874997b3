//! One page of recipients: contact, hour, words and row of each.

use std::collections::HashMap;

use super::draft::Content;
use super::each::{self, Each, Fill, Fills};
use super::model::{GREETING_PRIORITY, NOTE_PRIORITY, State};
use super::reviews::Reviews;
use super::summary::{Reason, Summary};
use super::timing::{self, Ledger, Placing};
use super::wording::{self, Between, Worded};
use super::words::{Fate, Spoken};
use super::{model::Channel, store};
use crate::app::{App, Route};
use crate::clock::At;
use crate::db::ConnectionTrait;
use crate::entities::{contact, message, staff};
use crate::error::Error;
use crate::ids::{ContactId, GuardianId, MessageId, StudentId, UpdateId};
use crate::language::Tag;
use crate::language::args::Args;
use crate::people::audience::{Home, Recipient};
use crate::people::availability::Window;
use crate::scope::Scope;

/// Template of the first-contact message.
pub const GREETING: &str = "note.first_contact";
/// No first-contact message waits longer, seconds, unless `timing.note_hours` says so; it may have said more before.
const GREETING_OVER_S: i64 = 60 * 86_400;

/// Who sends what.
#[derive(Clone, Copy)]
pub struct Sender<'a> {
    /// The program.
    pub app: &'a App,
    /// What the sender may see.
    pub scope: &'a Scope,
    /// The sender.
    pub staff: &'a staff::Model,
    /// District and schools.
    pub home: &'a Home,
    /// What is sent.
    pub content: &'a Content,
    /// The sender's own words of it in the languages that are read.
    pub spoken: &'a Spoken,
    /// Which wordings a person has approved.
    pub reviews: &'a Reviews,
    /// The update.
    pub update: UpdateId,
    /// The present instant.
    pub now: At,
    /// How texts differ from family to family, where they do.
    pub each: Option<&'a Each>,
}

/// A page of recipients with everything decided but the words.
pub struct Batch {
    planned: Vec<Planned>,
    missed: Vec<(GuardianId, Reason)>,
    /// Those who wait for a person's words, with the language that they read.
    waiting: Vec<(GuardianId, Tag)>,
}

struct Planned {
    recipient: Recipient,
    contact: contact::Model,
    route: Route,
    asked: Tag,
    window: Window,
    expires_at: At,
    fill: Option<Fill>,
}

impl Batch {
    /// The languages that these recipients read.
    pub fn languages(home: &Home, page: &[Recipient]) -> std::collections::BTreeSet<Tag> {
        let tags: std::collections::BTreeSet<&str> = page.iter().map(|recipient| home.language(recipient)).collect();
        tags.into_iter().map(|tag| Tag::parse(tag).unwrap_or_else(Tag::english)).collect()
    }

    /// Decides contact and hour of each recipient, as the database stands in this transaction.
    pub async fn plan(sender: &Sender<'_>, db: &impl ConnectionTrait, page: Vec<Recipient>) -> Result<Batch, Error> {
        let guardians: Vec<_> = page.iter().map(|recipient| recipient.guardian.id).collect();
        let contacts: Vec<_> = page.iter().flat_map(|r| r.contacts.iter().map(|contact| contact.id)).collect();
        store::lock_guardians(db, sender.scope, &guardians).await?;
        let contacts = store::contacts(db, sender.scope, &contacts).await?;
        let mut told: HashMap<ContactId, Vec<StudentId>> = HashMap::new();
        let ids: Vec<_> = contacts.keys().copied().collect();
        for (contact, students) in store::told(db, sender.scope, sender.update, &ids).await? {
            told.entry(contact).or_default().extend(timing::ids(&students));
        }
        let now = sender.now.timestamp();
        let mut fills = Fills::load(sender, db, &page).await?;
        let mut ledger = Ledger::load(db, sender.scope, &guardians, now).await?;
        let mut batch = Batch { planned: Vec::new(), missed: Vec::new(), waiting: Vec::new() };
        for recipient in page {
            let guardian = recipient.guardian.id;
            let asked = asked(sender, &recipient);
            if !sender.spoken.is_for(&asked) {
                continue;
            }
            match plan_one(sender, (&contacts, &told), &ledger, &mut fills, recipient) {
                Ok(planned) => {
                    let students = planned.student_ids();
                    let kind = planned.kind(sender);
                    told.entry(planned.contact.id).or_default().extend(&students);
                    // Only the hour counts here; the message has no id yet.
                    ledger.add(guardian, (MessageId(sender.update.0), kind), planned.window.opens, students);
                    batch.planned.push(planned);
                }
                Err(Reason::Untranslated) => batch.waiting.push((guardian, asked)),
                Err(reason) => batch.missed.push((guardian, reason)),
            }
        }
        Ok(batch)
    }

    fn tell_missed(&self, sender: &Sender<'_>, summary: &mut Summary) {
        if !sender.spoken.only.is_empty() {
            let now = self.planned.iter().map(|planned| (planned.recipient.guardian.id, &planned.asked));
            let missed = self.missed.iter().map(|(guardian, _)| *guardian);
            now.for_each(|(guardian, asked)| summary.wait_no_more(guardian, Some(asked)));
            missed.for_each(|guardian| summary.wait_no_more(guardian, None));
        }
        for (guardian, reason) in &self.missed {
            summary.miss(*guardian, *reason);
        }
        for (guardian, asked) in &self.waiting {
            summary.wait(*guardian, asked, sender.spoken.of(asked));
        }
    }

    /// Counts what would be sent.
    pub fn preview(self, sender: &Sender<'_>, summary: &mut Summary) {
        self.tell_missed(sender, summary);
        let mut greeted: Vec<ContactId> = Vec::new();
        for planned in &self.planned {
            let Some(worded) = planned.word(sender, summary) else { continue };
            if planned.contact.greeted_at.is_none() && !greeted.contains(&planned.contact.id) {
                greeted.push(planned.contact.id);
                if let Ok(first) = planned.greeting(sender) {
                    summary.greet(&planned.asked, &first, planned.route.price_micros);
                }
            }
            planned.count(sender, &worded, summary);
        }
    }

    /// Renders, counts and makes the rows.
    pub async fn write(
        self,
        sender: &Sender<'_>,
        db: &impl ConnectionTrait,
        summary: &mut Summary,
    ) -> Result<Vec<message::Model>, Error> {
        self.tell_missed(sender, summary);
        let new =
            self.planned.iter().filter(|p| p.contact.greeted_at.is_none()).map(|p| p.contact.id).collect::<Vec<_>>();
        let new = store::greet(db, sender.scope, &new, sender.now).await?;
        // A greeting has left, or is over, long before this: most contacts need no look.
        let over = GREETING_OVER_S.max(sender.app.config.timing.note_hours.saturating_mul(3_600));
        let long_ago = sender.now.plus_s(-over);
        let lately = self.planned.iter().filter(|planned| planned.contact.greeted_at.is_none_or(|at| at > long_ago));
        let lately: Vec<_> = lately.map(|planned| planned.contact.id).collect();
        let mut greetings = store::greetings_pending(db, sender.scope, &lately).await?;
        let mut rows = Vec::with_capacity(self.planned.len() + new.len());
        let mut links = Vec::new();
        for planned in &self.planned {
            let Some(worded) = planned.word(sender, summary) else { continue };
            let contact = planned.contact.id;
            if new.contains(&contact) && !greetings.contains_key(&contact) {
                let first = planned.greeting(sender)?;
                summary.greet(&planned.asked, &first, planned.route.price_micros);
                let row = planned.row(sender, GREETING, &first, None);
                greetings.insert(contact, row.0);
                rows.push(row.1);
            }
            planned.count(sender, &worded, summary);
            let after = greetings.get(&contact).copied();
            rows.push(planned.row(sender, planned.kind(sender), &worded, after).1);
            links.extend(planned.fill.as_ref().and_then(Fill::new_link));
        }
        each::store::insert_links(db, links).await?;
        Ok(rows)
    }
}

/// Contact, line, language and hour of one recipient, or why there are none.
fn plan_one(
    sender: &Sender<'_>,
    (contacts, told): (&HashMap<ContactId, contact::Model>, &HashMap<ContactId, Vec<StudentId>>),
    ledger: &Ledger,
    fills: &mut Fills,
    recipient: Recipient,
) -> Result<Planned, Reason> {
    let guardian = recipient.guardian.id;
    if fills.is_held(guardian) {
        return Err(Reason::Held);
    }
    let (contact, route) = choose(sender, contacts, &recipient)?;
    let students: Vec<_> = recipient.students.iter().map(|student| student.id).collect();
    let known = told.get(&contact.id).map(Vec::as_slice).unwrap_or_default();
    if students.iter().all(|student| known.contains(student)) {
        return Err(Reason::SharedContact);
    }
    let app = sender.app;
    let asked = asked(sender, &recipient);
    if sender.spoken.of(&asked).is_some_and(|wording| wording.fate == Fate::Waits) {
        return Err(Reason::Untranslated);
    }
    let hours = sender.home.hours(&recipient, app.config.quiet());
    let expires_at = sender.now.plus_s(app.config.timing.note_hours.saturating_mul(3_600));
    let (day, until) = sender.each.map_or((None, None), |each| each::span(each, &recipient, &hours));
    let now = sender.now.timestamp();
    let (from, deadline) = (day.map_or(now, |day| day.max(now)), until.unwrap_or(expires_at.timestamp()));
    let caps = app.config.timing.caps;
    let kind = fills.kind(guardian, sender.content);
    let text = Placing { guardian: &recipient.guardian, students: &students, kind, from, deadline, but: None };
    let window = ledger.place(caps, &hours, &text).ok_or(Reason::Caps)?;
    let (fill, expires_at) = (fills.of(guardian), deadline.into());
    Ok(Planned { contact: contact.clone(), route, asked, window, expires_at, recipient, fill })
}

fn asked(sender: &Sender<'_>, recipient: &Recipient) -> Tag {
    Tag::parse(sender.home.language(recipient)).unwrap_or_else(Tag::english)
}

/// The first contact in the guardian's order that may and can be written to.
fn choose<'c>(
    sender: &Sender<'_>,
    contacts: &'c HashMap<ContactId, contact::Model>,
    recipient: &Recipient,
) -> Result<(&'c contact::Model, Route), Reason> {
    let mut why = Reason::NoContact;
    for contact in recipient.contacts.iter().filter_map(|contact| contacts.get(&contact.id)) {
        let route = sender.app.route(contact.channel, &sender.home.district.name);
        match (contact.stopped_at, contact.bad_at, &route) {
            (None, None, Some(route)) => return Ok((contact, route.clone())),
            // An opt-out outranks every other reason: a person must not look for a way round it.
            (Some(_), ..) => why = Reason::Stopped,
            (None, Some(_), _) if why != Reason::Stopped => why = Reason::BadContact,
            (None, None, None) if why == Reason::NoContact => why = Reason::NoLine,
            _ => {}
        }
    }
    Err(why)
}

impl Planned {
    fn kind<'k>(&'k self, sender: &Sender<'k>) -> &'k str {
        self.fill.as_ref().map_or(sender.content.kind(), |fill| fill.kind.as_str())
    }

    fn student_ids(&self) -> Vec<StudentId> {
        self.recipient.students.iter().map(|student| student.id).collect()
    }

    fn between<'b>(&'b self, sender: &Sender<'b>) -> Between<'b> {
        Between {
            staff: sender.staff,
            school: sender.home.school(&self.recipient),
            students: &self.recipient.students,
            contact: self.contact.id,
            channel: self.contact.channel,
            asked: &self.asked,
            reviews: sender.reviews,
        }
    }

    fn word(&self, sender: &Sender<'_>, summary: &mut Summary) -> Option<Worded> {
        let (app, content, spoken, between) = (sender.app, sender.content, sender.spoken, self.between(sender));
        let worded = match &self.fill {
            Some(fill) => each::words::word_each(app, (content, fill), spoken, between),
            None => wording::word(app, content, spoken, between),
        };
        if worded.is_err() {
            summary.miss(self.recipient.guardian.id, Reason::Wording);
        }
        worded.ok()
    }

    fn greeting(&self, sender: &Sender<'_>) -> Result<Worded, Error> {
        wording::template(sender.app, GREETING, Args::new(), self.between(sender))
    }

    fn count(&self, sender: &Sender<'_>, worded: &Worded, summary: &mut Summary) {
        let due = At::from(self.window.opens);
        let wording = sender.spoken.of(&self.asked);
        summary.hit(&self.asked, self.contact.channel, (worded, wording), self.route.price_micros, due, sender.now);
    }

    fn row(
        &self,
        sender: &Sender<'_>,
        kind: &str,
        worded: &Worded,
        after: Option<MessageId>,
    ) -> (MessageId, message::Model) {
        let id = MessageId(sender.app.ids.uuid(sender.now.timestamp()));
        let greeting = kind == GREETING;
        let parts = i64::try_from(worded.size.segments.max(1)).unwrap_or(1);
        let students = serde_json::to_string(&self.student_ids()).unwrap_or_else(|_| "[]".to_owned());
        let row = message::Model {
            id,
            district_id: sender.scope.district_id(),
            // A greeting belongs to no update: taking the update back must not take back who we are.
            update_id: (!greeting).then_some(sender.update),
            staff_id: Some(sender.staff.id),
            school_id: sender.home.school(&self.recipient).map(|school| school.id),
            guardian_id: Some(self.recipient.guardian.id),
            contact_id: self.contact.id,
            students,
            kind: kind.to_owned(),
            channel: self.contact.channel,
            line: self.route.line.clone(),
            to_address: self.contact.address.clone(),
            subject: worded.subject.clone().filter(|_| self.contact.channel == Channel::Email),
            body: worded.body.clone(),
            media: self.fill.as_ref().filter(|_| !greeting).and_then(|fill| fill.media.clone()),
            language_asked: self.asked.to_string(),
            language: worded.language.to_string(),
            language_also: worded.also.as_ref().map(Tag::to_string),
            made: worded.made.as_str().to_owned(),
            made_by: worded.made_by.clone(),
            ucs2: worded.size.ucs2,
            segments: i16::try_from(worded.size.segments).unwrap_or(i16::MAX),
            cost_micros: self.route.price_micros.saturating_mul(parts),
            priority: if greeting { GREETING_PRIORITY } else { NOTE_PRIORITY },
            state: if after.is_some() { State::Waiting } else { State::Queued },
            after_id: after,
            due_at: self.window.opens.into(),
            until_at: self.window.closes.into(),
            expires_at: self.expires_at,
            lease_owner: None,
            lease_until: None,
            tries: 0,
            code: None,
            created_at: sender.now,
            changed_at: sender.now,
        };
        (id, row)
    }
}
