//! What a family is told about its conferences, in its language: answers at once, all else at an hour it can read.

use std::collections::HashMap;

use jiff::tz::TimeZone;

use super::calendar;
use super::offers::store;
use super::visits::Slot;
use crate::app::App;
use crate::clock::At;
use crate::db::{ConnectionTrait, Tx};
use crate::entities::conferences::{Mode, RoundKind};
use crate::entities::{booking, contact, guardian, message, round, school, staff, student};
use crate::error::Error;
use crate::ids::{ContactId, GuardianId, StaffId};
use crate::language::{Args, Tag};
use crate::messages::model::{Channel, GREETING_PRIORITY, NOTE_PRIORITY, State};
use crate::messages::prompt::Prompt;
use crate::messages::reviews::{Reviews, approve as reviews};
use crate::messages::store as messages;
use crate::messages::wording::{self, Between};
use crate::people::audience::{Home, Recipient};
use crate::people::store as people;
use crate::scope::Scope;

/// Texts that ask a family something; so many of them in a round (`visits::MOST_TEXTS`), then a person steps in.
pub const ASKS: [&str; 8] = [
    "conf.ask_hours",
    "conf.offer",
    "conf.two",
    "conf.one",
    "conf.student_led",
    "conf.clarify",
    "conf.counter",
    "conf.again",
];
/// All that this room says.
const KINDS: [&str; 19] = [
    "conf.ask_hours",
    "conf.offer",
    "conf.two",
    "conf.one",
    "conf.also",
    "conf.taken",
    "conf.off",
    "conf.student_led",
    "conf.clarify",
    "conf.counter",
    "conf.again",
    "conf.booked",
    "conf.interpreter",
    "conf.reminder",
    "conf.today",
    "visit.offer",
    "visit.booked",
    "sys.got_it",
    "note.first_contact",
];
/// For how long an answer to a text is of use, seconds.
const ANSWER_S: i64 = 3_600;
/// What a video meeting's address may hold in the place of a word that only the two sides know.
const CONFERENCE: &str = "{conference}";

/// When a text leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once: the family has its phone in the hand.
    AtOnce,
    /// At the family's next hour, as long as it is of use.
    InItsHours {
        /// Of no use from then on.
        until: At,
    },
}

/// A family that is spoken to, and all that is needed for it.
pub struct Listener<'a> {
    /// The program.
    pub app: &'a App,
    /// The district.
    pub scope: &'a Scope,
    /// The district and its schools.
    pub home: &'a Home,
    /// The round.
    pub round: &'a round::Model,
    /// The teachers of its conferences.
    pub staff: &'a HashMap<StaffId, staff::Model>,
    /// The guardian, with all children and contacts.
    pub recipient: Recipient,
    /// What persons approved of its words.
    pub reviews: &'a Reviews,
    /// The contact that wrote, if it is an answer.
    pub contact: Option<ContactId>,
}

/// A text in the making.
pub struct Text<'a> {
    /// Template id that it is known by.
    pub kind: &'static str,
    /// What it says.
    pub parts: Vec<(&'static str, Args)>,
    /// An address below it.
    pub link: Option<String>,
    /// About which children.
    pub students: Vec<&'a student::Model>,
    /// In whose name.
    pub staff: StaffId,
}

/// Guardians with their children and contacts.
pub async fn recipients(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
) -> Result<HashMap<GuardianId, Recipient>, Error> {
    let mut found = people::recipients_by_id(db, scope, guardians).await?;
    let whole = |guardian: guardian::Model| {
        let students = found.students.remove(&guardian.id).unwrap_or_default();
        let contacts = found.contacts.remove(&guardian.id).unwrap_or_default();
        (guardian.id, Recipient { guardian, students, contacts })
    };
    Ok(found.guardians.into_iter().map(whole).collect())
}

/// What persons approved of the texts of this room.
pub async fn reviews(app: &App, scope: &Scope, home: &Home) -> Result<Reviews, Error> {
    reviews::load(app, scope, &home.district, &KINDS).await
}

impl<'a> Listener<'a> {
    /// The zone of the round.
    pub fn zone(&self) -> TimeZone {
        super::book::zone(self.home, self.round)
    }

    fn school(&self) -> Option<&'a school::Model> {
        self.home.schools.get(&self.round.school_id)
    }

    fn asked(&self) -> Tag {
        Tag::parse(self.home.language(&self.recipient)).unwrap_or_else(Tag::english)
    }

    pub(super) fn children(&self, slots: &[Slot]) -> Vec<&student::Model> {
        let wanted = |student: &&student::Model| slots.iter().any(|slot| slot.student == student.id);
        self.recipient.students.iter().filter(wanted).collect()
    }

    pub(super) fn at(&self, at: At) -> jiff::Zoned {
        at.timestamp().to_zoned(self.zone())
    }

    /// Who comes along to a visit: who made the round, if that is another than the teacher.
    fn colleague(&self, teacher: StaffId) -> Option<&staff::Model> {
        self.staff.get(&self.round.staff_id).filter(|other| other.id != teacher)
    }

    /// That two will come. A weekday alone tells no date beyond six days: then every fact follows.
    fn visitors(&self, booking: &booking::Model) -> Option<Args> {
        let home = self.round.kind == RoundKind::HomeVisit && booking.mode == Mode::InPerson;
        let colleague = self.colleague(booking.staff_id).filter(|_| home)?;
        let when = self.at(booking.starts_at);
        let args = Args::new().with("teacher", self.staff.get(&booking.staff_id)?.name.as_str());
        Some(args.with("colleague", colleague.name.as_str()).with("day", when.clone()).with("time", when.time()))
    }

    /// Every fact of what was booked, one line a meeting, and the interpreter where there is one.
    pub fn booked(&self, bookings: &[booking::Model], visit: &[Slot]) -> Option<Text<'_>> {
        let mut order: Vec<&booking::Model> = bookings.iter().collect();
        order.sort_by_key(|booking| booking.starts_at);
        let first = order.first()?;
        let mut parts = Vec::with_capacity(order.len());
        for booking in &order {
            let slot = visit.iter().find(|slot| slot.conference == booking.conference_id)?;
            let when = self.at(booking.starts_at);
            let names: Vec<String> =
                self.children(std::slice::from_ref(slot)).iter().map(|child| child.called.clone()).collect();
            let teacher = self.staff.get(&booking.staff_id)?.name.clone();
            let args = Args::new().with("day", when.clone()).with("date", when.clone()).with("time", when.time());
            let args = args.with("place", booking.place.as_str()).with("child", names).with("teacher", teacher);
            let visitors = self.visitors(booking);
            let soon = booking.starts_at < self.app.now().plus_s(6 * 86_400);
            let all_said = visitors.is_some() && soon;
            parts.extend(visitors.map(|args| ("visit.booked", args)));
            if !all_said {
                parts.push(("conf.booked", args));
            }
            if booking.interpreter_id.is_some() {
                let asked = self.asked();
                let args = Args::new().with("language", asked.as_str()).with("day", when.clone());
                parts.push(("conf.interpreter", args.with("time", when.time())));
            }
        }
        let link = order.iter().find(|booking| booking.mode == Mode::Video).and_then(|one| self.video(one));
        let kind = parts.first().map_or("conf.booked", |(kind, _)| *kind);
        let text = self.text(kind, Args::new(), self.children(visit), first.staff_id);
        Some(Text { parts, link, ..text })
    }

    /// Where a video meeting is: the round's address, in which a word that nobody can guess may stand.
    pub fn video(&self, booking: &booking::Model) -> Option<String> {
        video(self.app, self.round, booking)
    }

    /// That a person has the text and by when she answers.
    pub fn got_it(&self, by: jiff::Zoned, staff: StaffId) -> Text<'_> {
        self.text("sys.got_it", Args::new().with("when", by), Vec::new(), staff)
    }

    /// Two days before, and on the day.
    pub fn reminder(&self, booking: &booking::Model, child: crate::ids::StudentId, today: bool) -> Option<Text<'_>> {
        let when = self.at(booking.starts_at);
        let students: Vec<_> = self.recipient.students.iter().filter(|student| student.id == child).collect();
        let (kind, args) = if today {
            let mode = match booking.mode {
                Mode::InPerson => booking.place.as_str(),
                Mode::Phone => "phone",
                Mode::Video => "video",
            };
            ("conf.today", Args::new().with("time", when.time()).with("mode", mode))
        } else {
            let args = Args::new().with("day", when.clone()).with("time", when.time());
            ("conf.reminder", args.with("place", booking.place.as_str()))
        };
        let link = (booking.mode == Mode::Video && today).then(|| self.video(booking)).flatten();
        (!students.is_empty()).then(|| Text { link, ..self.text(kind, args, students, booking.staff_id) })
    }

    /// That a booked conference cannot take place: no reason, nothing asked. None where the child is none of the family's.
    pub fn off(&self, booking: &booking::Model, child: crate::ids::StudentId) -> Option<Text<'_>> {
        let students: Vec<_> = self.recipient.students.iter().filter(|student| student.id == child).collect();
        let args = Args::new().with("s1", self.at(booking.starts_at));
        (!students.is_empty()).then(|| self.text("conf.off", args, students, booking.staff_id))
    }

    pub(super) fn text<'b>(
        &self,
        kind: &'static str,
        args: Args,
        students: Vec<&'b student::Model>,
        staff: StaffId,
    ) -> Text<'b> {
        Text { kind, parts: vec![(kind, args)], link: None, students, staff }
    }

    /// The rows of a text: the text, and before it who we are where the contact was never written to. None if the family
    /// cannot be reached, or not in time.
    pub async fn rows(&self, tx: &Tx, text: &Text<'_>, when: When) -> Result<Option<Vec<message::Model>>, Error> {
        let Some((contact, line)) = self.choose() else { return Ok(None) };
        let Some(staff) = self.staff.get(&text.staff) else { return Ok(None) };
        let students: Vec<student::Model> = text.students.iter().map(|student| (*student).clone()).collect();
        let asked = self.asked();
        debug_assert!(text.parts.iter().all(|(kind, _)| KINDS.contains(kind)), "{} is not in KINDS", text.kind);
        let between = Between {
            reviews: self.reviews,
            staff,
            school: self.school(),
            students: &students,
            contact: contact.id,
            channel: contact.channel,
            asked: &asked,
        };
        let link = self.link(tx, text, contact.channel).await?;
        let worded = wording::several(self.app, text.parts.clone(), link.as_deref(), between)?;
        let prompt = |kind, worded| Prompt {
            district: self.scope.district_id(),
            contact: contact.id,
            channel: contact.channel,
            address: &contact.address,
            route: line.clone(),
            kind,
            asked: asked.to_string(),
            worded,
            of_use_s: ANSWER_S,
        };
        let ids: Vec<_> = students.iter().map(|student| student.id).collect();
        let named = |row: message::Model| message::Model {
            staff_id: Some(staff.id),
            school_id: Some(self.round.school_id),
            guardian_id: Some(self.recipient.guardian.id),
            students: serde_json::to_string(&ids).unwrap_or_else(|_| "[]".to_owned()),
            ..row
        };
        let row = named(prompt(text.kind, worded).row(self.app));
        if contact.channel == Channel::Email {
            calendar::letter::attach(self, tx, (contact, &line), row.id).await?;
        }
        let When::InItsHours { until } = when else { return Ok(Some(vec![row])) };
        let Some((due_at, until_at)) = self.next_hour(until) else { return Ok(None) };
        let placed =
            |row: message::Model, priority| message::Model { due_at, until_at, expires_at: until, priority, ..row };
        let mut row = placed(row, NOTE_PRIORITY);
        let new = messages::greet(&**tx, self.scope, &[contact.id], self.app.now()).await?;
        if !new.is_empty() {
            let worded = wording::template(self.app, "note.first_contact", Args::new(), between)?;
            let greeting = placed(named(prompt("note.first_contact", worded).row(self.app)), GREETING_PRIORITY);
            row = message::Model { state: State::Waiting, after_id: Some(greeting.id), ..row };
            return Ok(Some(vec![greeting, row]));
        }
        let pending = messages::greetings_pending(&**tx, self.scope, &[contact.id]).await?;
        if let Some(greeting) = pending.get(&contact.id) {
            row = message::Model { state: State::Waiting, after_id: Some(*greeting), ..row };
        }
        Ok(Some(vec![row]))
    }

    /// The family's next hour, if it begins before `until`: from when until when.
    fn next_hour(&self, until: At) -> Option<(At, At)> {
        let hours = self.home.hours(&self.recipient, self.app.config.quiet());
        let window = hours.next(self.app.clock.now()).filter(|window| At::from(window.opens) < until)?;
        Some((At::from(window.opens), At::from(window.closes).min(until)))
    }

    /// The address below a text: its own; in an e-mail that asks, else, the family's own page.
    async fn link(&self, tx: &Tx, text: &Text<'_>, channel: Channel) -> Result<Option<String>, Error> {
        if text.link.is_some() || channel != Channel::Email || !ASKS.contains(&text.kind) {
            return Ok(text.link.clone());
        }
        let own = store::conferences_of(&**tx, self.scope, self.round.id, self.recipient.guardian.id).await?;
        let word = own.first().map(|one| self.app.seal.sign(crate::links::Use::Conferences, one.id.0));
        Ok(word.map(|word| format!("{}/c/{word}", self.app.config.web.public_url)))
    }

    /// The contact that wrote, else the first in the guardian's order that may be written to.
    fn choose(&self) -> Option<(&contact::Model, crate::app::Route)> {
        let usable = |contact: &&contact::Model| contact.stopped_at.is_none() && contact.bad_at.is_none();
        let mut contacts: Vec<_> = self.recipient.contacts.iter().filter(usable).collect();
        contacts.sort_by_key(|contact| Some(contact.id) != self.contact);
        let district = &self.home.district.name;
        contacts.into_iter().find_map(|contact| Some((contact, self.app.route(contact.channel, district)?)))
    }
}

/// Where a video meeting of a round is.
pub fn video(app: &App, round: &round::Model, booking: &booking::Model) -> Option<String> {
    let link = round.video_link.as_deref()?;
    let word = app.seal.sign(crate::links::Use::Meeting, booking.conference_id.0);
    Some(link.replace(CONFERENCE, &word))
}

/// The staff of conferences.
pub async fn staff_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: impl Iterator<Item = StaffId>,
) -> Result<HashMap<StaffId, staff::Model>, Error> {
    let ids: std::collections::BTreeSet<StaffId> = ids.collect();
    Ok(store::staff(db, scope, &ids.into_iter().collect::<Vec<_>>()).await?)
}
