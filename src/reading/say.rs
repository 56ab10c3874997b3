//! What a family is told about books, minutes and its own answers, in its language: answers at once, reminders at an hour it can read
//! and inside the caps of all senders.

use crate::app::{App, Route};
use crate::clock::At;
use crate::db::{ConnectionTrait, Tx};
use crate::entities::{contact, message, staff, student};
use crate::error::Error;
use crate::ids::{ContactId, StudentId};
use crate::language::{Args, Tag};
use crate::messages::model::{GREETING_PRIORITY, NOTE_PRIORITY, State};
use crate::messages::prompt::Prompt;
use crate::messages::reviews::{Reviews, approve as reviews};
use crate::messages::store as messages;
use crate::messages::timing::{Ledger, Placing};
use crate::messages::wording::{self, Between};
use crate::people::audience::{Home, Recipient};
use crate::scope::Scope;

/// All that is said here.
const KINDS: [&str; 13] = [
    "loan.lent",
    "loan.due",
    "loan.late",
    "loan.renewed",
    "loan.waits",
    "loan.back",
    "loan.lost",
    "read.log_thanks",
    "read.log_again",
    "read.log_fixed",
    "read.streak",
    "ask.thanks",
    GREETING,
];
const GREETING: &str = "note.first_contact";
/// For how long an answer to a text is of use, seconds.
const ANSWER_S: i64 = 3_600;

/// What persons approved of these words.
pub async fn approved(app: &App, scope: &Scope, home: &Home) -> Result<Reviews, Error> {
    reviews::load(app, scope, &home.district, &KINDS).await
}

/// A family that is spoken to.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The program.
    pub app: &'a App,
    /// The district.
    pub scope: &'a Scope,
    /// The district and its schools.
    pub home: &'a Home,
    /// What persons approved of its words.
    pub reviews: &'a Reviews,
    /// The guardian, with children and contacts.
    pub recipient: &'a Recipient,
    /// In whose name.
    pub staff: &'a staff::Model,
    /// The contact that wrote, if it is an answer.
    pub contact: Option<ContactId>,
}

/// What is said, and about whom.
pub struct Text<'a> {
    /// Templates and what fills them, each on a line; the first gives the text its kind.
    pub parts: Vec<(&'static str, Args)>,
    /// About which children.
    pub students: &'a [student::Model],
}

impl Telling<'_> {
    /// The contact that wrote, else the first in the guardian's order that may be written to.
    fn choose(&self) -> Option<(&contact::Model, Route)> {
        let usable = |contact: &&contact::Model| contact.stopped_at.is_none() && contact.bad_at.is_none();
        let mut contacts: Vec<_> = self.recipient.contacts.iter().filter(usable).collect();
        contacts.sort_by_key(|contact| Some(contact.id) != self.contact);
        let district = &self.home.district.name;
        contacts.into_iter().find_map(|contact| Some((contact, self.app.route(contact.channel, district)?)))
    }

    /// Whether the family can be written to.
    pub fn reaches(&self) -> bool {
        self.choose().is_some()
    }

    fn asked(&self) -> Tag {
        Tag::parse(self.home.language(self.recipient)).unwrap_or_else(Tag::english)
    }

    fn row(
        &self,
        text: &Text<'_>,
        kind: &str,
        parts: Vec<(&'static str, Args)>,
        (contact, route): (&contact::Model, &Route),
    ) -> Result<message::Model, Error> {
        let asked = self.asked();
        let school = text.students.iter().find_map(|child| self.home.schools.get(&child.school_id?));
        let between = Between {
            reviews: self.reviews,
            staff: self.staff,
            school,
            students: text.students,
            contact: contact.id,
            channel: contact.channel,
            asked: &asked,
        };
        let worded = wording::several(self.app, parts, None, between)?;
        let prompt = Prompt {
            district: self.scope.district_id(),
            contact: contact.id,
            channel: contact.channel,
            address: &contact.address,
            route: route.clone(),
            kind,
            asked: asked.to_string(),
            worded,
            of_use_s: ANSWER_S,
        };
        let ids: Vec<StudentId> = text.students.iter().map(|student| student.id).collect();
        Ok(message::Model {
            staff_id: Some(self.staff.id),
            school_id: school.map(|school| school.id),
            guardian_id: Some(self.recipient.guardian.id),
            students: serde_json::to_string(&ids).unwrap_or_else(|_| "[]".to_owned()),
            ..prompt.row(self.app)
        })
    }

    /// An answer, which leaves at once: the family has its phone in the hand. None if it cannot be reached.
    pub fn at_once(&self, text: &Text<'_>) -> Result<Option<message::Model>, Error> {
        let (Some((contact, route)), Some((kind, _))) = (self.choose(), text.parts.first()) else { return Ok(None) };
        self.row(text, kind, text.parts.clone(), (contact, &route)).map(Some)
    }

    /// A text at the family's next hour that keeps the caps, before `until`; before it who we are, where the contact was never
    /// written to. None if there is no such hour, or nobody can be reached.
    pub async fn in_its_hours(
        &self,
        tx: &Tx,
        ledger: &mut Ledger,
        text: &Text<'_>,
        until: At,
    ) -> Result<Option<Vec<message::Model>>, Error> {
        let (Some((contact, route)), Some((kind, _))) = (self.choose(), text.parts.first()) else { return Ok(None) };
        let hours = self.home.hours(self.recipient, self.app.config.quiet());
        let (from, deadline) = (self.app.clock.now(), until.timestamp());
        let about: Vec<StudentId> = text.students.iter().map(|student| student.id).collect();
        let guardian = &self.recipient.guardian;
        let placing = Placing { guardian, students: &about, kind, from, deadline, but: None };
        let Some(window) = ledger.place(self.app.config.timing.caps, &hours, &placing) else { return Ok(None) };
        let placed = |row: message::Model, priority| message::Model {
            due_at: window.opens.into(),
            until_at: window.closes.into(),
            expires_at: until,
            priority,
            ..row
        };
        let mut row = placed(self.row(text, kind, text.parts.clone(), (contact, &route))?, NOTE_PRIORITY);
        ledger.add(guardian.id, (row.id, kind), window.opens, about.clone());
        let mut rows = Vec::with_capacity(2);
        let new = messages::greet(&**tx, self.scope, &[contact.id], self.app.now()).await?;
        let first = if new.is_empty() {
            messages::greetings_pending(&**tx, self.scope, &[contact.id]).await?.get(&contact.id).copied()
        } else {
            let parts = vec![(GREETING, Args::new())];
            let greeting = placed(self.row(text, GREETING, parts, (contact, &route))?, GREETING_PRIORITY);
            let id = greeting.id;
            rows.push(greeting);
            Some(id)
        };
        if first.is_some() {
            row = message::Model { state: State::Waiting, after_id: first, ..row };
        }
        rows.push(row);
        Ok(Some(rows))
    }
}

/// In whose name a family hears of reading: who it wrote to last, else a teacher of the child, else anybody of the district.
pub async fn in_whose_name(
    db: &impl ConnectionTrait,
    scope: &Scope,
    last: Option<crate::ids::StaffId>,
    student: Option<StudentId>,
) -> Result<Option<staff::Model>, Error> {
    use crate::people::store as people;
    if let Some(id) = last
        && let Some(staff) = people::staff(db, scope, id).await?
    {
        return Ok(Some(staff));
    }
    let teacher = match student {
        Some(student) => people::teacher_of(db, scope, student).await?,
        None => None,
    };
    match teacher {
        Some(id) => Ok(people::staff(db, scope, id).await?),
        None => Ok(people::any_staff(db, scope).await?),
    }
}
