//! The feed of a teacher's or an interpreter's conferences, behind a signed address: what is booked in any round, as the pages
//! show it to that person, and no more.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use url::Url;

use super::event::{Event, Method, object, uid};
use super::letter::{host, place};
use super::store::{self, Around, Owner};
use crate::app::App;
use crate::conferences::{book, say};
use crate::entities::conferences::{FeedOf, Mode};
use crate::entities::{booking, conference, feed, round, staff};
use crate::error::Error;
use crate::ids::{InterpreterId, RowId, StaffId};
use crate::language::{Tag, autonym};
use crate::links::Use;
use crate::people::audience::Home;
use crate::people::store as people;
use crate::scope::Scope;

/// How long what is over stays in a feed, seconds: 30 days.
const PAST_S: i64 = 30 * 86_400;
/// How often a calendar should ask, minutes.
const REFRESH_MINUTES: i64 = 15;

/// The address of a feed.
pub fn address(app: &App, row: &feed::Model) -> Result<Url, Error> {
    let token = app.seal.sign(Use::Feed, row.id.0);
    let text = format!("{}/calendar/{token}.ics", app.config.web.public_url);
    Url::parse(&text).map_err(|fault| Error::Fault(fault.to_string()))
}

/// The feed behind a token, as iCalendar; none where the address opens nothing, or not any more.
pub async fn text(app: &App, token: &str) -> Result<Option<String>, Error> {
    let db = app.store.read();
    let Some(id) = app.seal.open(Use::Feed, token).map(RowId) else { return Ok(None) };
    let Some(row) = store::feed(db, id).await? else { return Ok(None) };
    let scope = Scope::district(row.district_id);
    let home = Home::load(&app.store, &scope).await?;
    let (owner, reads, name) = match row.whose {
        FeedOf::Staff => {
            let Some(staff) = people::staff(db, &scope, StaffId(row.owner_id)).await? else { return Ok(None) };
            (Owner::Staff(staff.id), staff.language, staff.name)
        }
        FeedOf::Interpreter => {
            let who = store::interpreter(db, &scope, InterpreterId(row.owner_id)).await?;
            let Some(who) = who else { return Ok(None) };
            (Owner::Interpreter(who.id), home.district.language.clone(), who.name)
        }
    };
    let bookings = store::booked(db, &scope, owner, app.now().plus_s(-PAST_S)).await?;
    let around = store::around(db, &scope, &bookings).await?;
    let teachers = say::staff_of(db, &scope, bookings.iter().map(|row| row.staff_id)).await?;
    let feed = Feed { app, home: &home, around: &around, teachers: &teachers, owner, reads };
    let events: Vec<Event> = bookings.iter().filter_map(|row| feed.event(row)).collect();
    let zone = bookings.first().and_then(|row| feed.round(row)).map(|round| book::zone(&home, round));
    let zone = zone.or_else(|| TimeZone::get(&home.district.zone).ok()).unwrap_or(TimeZone::UTC);
    Ok(Some(object(Method::Publish, &events, &zone, Some((&name, REFRESH_MINUTES)))))
}

/// A feed in the making.
struct Feed<'a> {
    app: &'a App,
    home: &'a Home,
    around: &'a Around,
    teachers: &'a HashMap<StaffId, staff::Model>,
    owner: Owner,
    reads: String,
}

impl<'a> Feed<'a> {
    fn round(&self, row: &booking::Model) -> Option<&'a round::Model> {
        self.around.rounds.iter().find(|round| round.id == row.round_id)
    }

    fn event(&self, row: &booking::Model) -> Option<Event> {
        let round = self.round(row)?;
        let conference = self.around.conferences.iter().find(|one| one.id == row.conference_id)?;
        let child = self.around.students.iter().find(|child| child.id == conference.student_id)?;
        let spoken = self.spoken(conference, child.home_language.as_deref());
        let tag = Tag::parse(&self.reads).unwrap_or_else(Tag::english);
        let interpreter = row.interpreter_id.and_then(|id| self.around.interpreters.iter().find(|one| one.id == id));
        // A teacher sees the child; who interprets needs to know where, when, for whom of the staff, and in what language.
        let (what, more) = match self.owner {
            Owner::Staff(_) => {
                (child.called.clone(), interpreter.map(|one| format!("{} ({})", one.name, autonym(&spoken))))
            }
            Owner::Interpreter(_) => (autonym(&spoken), self.teachers.get(&row.staff_id).map(|one| one.name.clone())),
        };
        let school = self.home.schools.get(&round.school_id);
        Some(Event {
            uid: uid(row.conference_id, &host(self.app)),
            sequence: row.sequence,
            stamp: row.changed_at.timestamp(),
            from: row.starts_at.timestamp(),
            to: row.ends_at.timestamp(),
            off: false,
            language: String::new(),
            summary: format!("{}: {what}", round.name),
            description: more.unwrap_or_default(),
            // "At your home" is said to families: here it would be the reader's.
            place: if row.place == "home" { String::new() } else { place(&self.app.catalogue, &tag, row, school) },
            link: (row.mode == Mode::Video).then(|| say::video(self.app, round, row)).flatten(),
            between: None,
        })
    }

    /// The language that the family reads.
    fn spoken(&self, conference: &conference::Model, of_child: Option<&str>) -> Tag {
        let guardian = self.around.guardians.iter().find(|one| one.id == conference.guardian_id);
        let own = guardian.and_then(|one| one.language.as_deref()).or(of_child).unwrap_or(&self.home.district.language);
        Tag::parse(own).unwrap_or_else(Tag::english)
    }
}
