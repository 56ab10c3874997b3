//! What an e-mail about conferences brings into the family's calendar (iMIP, RFC 6047): whatever its calendar lacks of what is
//! booked, and the end of what is booked no more. Each text that leaves makes the two agree, so that whoever books, moves or calls
//! off need not think of calendars. One event a conference; nobody else's data in it.

use std::collections::{BTreeMap, HashMap};

use url::Url;

use super::event::{Between as Parties, Event, Method, object, uid};
use super::store;
use crate::app::{App, Route};
use crate::conferences::say::{Listener, staff_of};
use crate::conferences::visits::Slot;
use crate::db::Tx;
use crate::entities::conferences::{BookingState, InvitationKind, Mode};
use crate::entities::{booking, conference, contact, invitation, school, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, MessageId, RowId, StaffId};
use crate::language::args::Args;
use crate::language::catalogue::Catalogue;
use crate::language::tag::{Direction, Tag};
use crate::messages::model::Channel;
use crate::messages::wording::{self, Bare, Between};

/// Keeps what goes with an e-mail to this contact.
pub async fn attach(
    listener: &Listener<'_>,
    tx: &Tx,
    (contact, line): (&contact::Model, &Route),
    message: MessageId,
) -> Result<(), Error> {
    let (app, scope, round) = (listener.app, listener.scope, listener.round);
    let now = app.now();
    let mut latest: BTreeMap<ConferenceId, booking::Model> = BTreeMap::new();
    for row in store::bookings_of(&**tx, scope, round.id, listener.recipient.guardian.id).await? {
        let stands = |row: &booking::Model| row.state == BookingState::Booked;
        if !latest.get(&row.conference_id).is_some_and(|other| stands(other) && !stands(&row)) {
            latest.insert(row.conference_id, row);
        }
    }
    latest.retain(|_, row| row.ends_at > now);
    if latest.is_empty() {
        return Ok(());
    }
    let told = store::told(&**tx, scope, contact.id).await?;
    let told: HashMap<ConferenceId, invitation::Model> = told.into_iter().map(|row| (row.conference_id, row)).collect();
    let lacks: Vec<(booking::Model, InvitationKind)> =
        latest.into_values().filter_map(|row| lack(told.get(&row.conference_id), row)).collect();
    if lacks.is_empty() {
        return Ok(());
    }
    let writing = Writing::open(listener, tx, &lacks, (contact, line)).await?;
    let mut rows = Vec::with_capacity(lacks.len());
    for (row, kind) in &lacks {
        let Some(content) = writing.content(row, *kind)? else { continue };
        rows.push(invitation::Model {
            id: RowId(app.ids.uuid(now.timestamp())),
            district_id: scope.district_id(),
            message_id: message,
            contact_id: contact.id,
            conference_id: row.conference_id,
            sequence: row.sequence,
            method: *kind,
            content,
        });
    }
    Ok(store::keep_invitations(&**tx, rows).await?)
}

/// What a calendar that was told this lacks of a booking.
fn lack(told: Option<&invitation::Model>, mut row: booking::Model) -> Option<(booking::Model, InvitationKind)> {
    let invited = told.filter(|told| told.method == InvitationKind::Request);
    match row.state {
        BookingState::Booked => {
            let knows = invited.is_some_and(|told| told.sequence >= row.sequence);
            (!knows).then_some((row, InvitationKind::Request))
        }
        BookingState::Cancelled | BookingState::Moved => {
            let told = invited?;
            row.sequence = row.sequence.max(told.sequence.saturating_add(1));
            Some((row, InvitationKind::Cancel))
        }
        BookingState::Held | BookingState::Missed => None,
    }
}

/// All that is needed to write the entries of one e-mail.
struct Writing<'a> {
    listener: &'a Listener<'a>,
    contact: &'a contact::Model,
    conferences: HashMap<ConferenceId, conference::Model>,
    staff: HashMap<StaffId, staff::Model>,
    mailbox: String,
    host: String,
}

impl<'a> Writing<'a> {
    async fn open(
        listener: &'a Listener<'_>,
        tx: &Tx,
        lacks: &[(booking::Model, InvitationKind)],
        (contact, line): (&'a contact::Model, &Route),
    ) -> Result<Self, Error> {
        let (app, scope) = (listener.app, listener.scope);
        let ids: Vec<ConferenceId> = lacks.iter().map(|(row, _)| row.conference_id).collect();
        let host = host(app);
        Ok(Self {
            listener,
            contact,
            conferences: crate::conferences::offers::store::conferences(&**tx, scope, &ids).await?,
            staff: staff_of(&**tx, scope, lacks.iter().map(|(row, _)| row.staff_id)).await?,
            mailbox: app.mailbox(&line.line).unwrap_or_else(|| format!("noreply@{host}")),
            host,
        })
    }

    fn content(&self, row: &booking::Model, kind: InvitationKind) -> Result<Option<String>, Error> {
        let Some(conference) = self.conferences.get(&row.conference_id) else { return Ok(None) };
        let Some(words) = self.words(row, conference)? else { return Ok(None) };
        let off = kind == InvitationKind::Cancel;
        let app = self.listener.app;
        let event = Event {
            uid: uid(row.conference_id, &self.host),
            sequence: row.sequence,
            stamp: app.clock.now(),
            from: row.starts_at.timestamp(),
            to: row.ends_at.timestamp(),
            off,
            place: quiet(&place(&app.catalogue, &words.language, row, self.school()), &words.language),
            language: words.language.to_string(),
            summary: quiet(&words.subject, &words.language),
            description: if off { String::new() } else { quiet(&words.body, &words.language) },
            link: self.listener.video(row).filter(|_| row.mode == Mode::Video && !off),
            between: Some(Parties {
                school: self.school().map_or(String::new(), |school| school.name.clone()),
                organizer: self.mailbox.clone(),
                attendee: self.contact.address.clone(),
            }),
        };
        let method = if off { Method::Cancel } else { Method::Request };
        Ok(Some(object(method, &[event], &self.listener.zone(), None)))
    }

    fn school(&self) -> Option<&school::Model> {
        self.listener.home.schools.get(&self.listener.round.school_id)
    }

    fn words(&self, row: &booking::Model, conference: &conference::Model) -> Result<Option<Bare>, Error> {
        let Listener { app, home, recipient, round, scope, .. } = self.listener;
        let Some(staff) = self.staff.get(&row.staff_id) else { return Ok(None) };
        let child = recipient.students.iter().find(|child| child.id == conference.student_id);
        let Some(child) = child.cloned() else { return Ok(None) };
        let slot = Slot {
            conference: row.conference_id,
            staff: row.staff_id,
            student: child.id,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            mode: row.mode,
            place: row.place.clone(),
            interpreter: row.interpreter_id,
        };
        // Her name may be missing among those that this text is about.
        let alone = Listener {
            app,
            scope,
            home,
            round,
            staff: &self.staff,
            recipient: recipient.clone(),
            reviews: self.listener.reviews,
            contact: Some(self.contact.id),
        };
        let slots = [slot];
        let Some(text) = alone.booked(std::slice::from_ref(row), &slots) else { return Ok(None) };
        let asked = Tag::parse(home.language(recipient)).unwrap_or_else(Tag::english);
        let students = [child];
        let between = Between {
            reviews: self.listener.reviews,
            staff,
            school: self.school(),
            students: &students,
            contact: self.contact.id,
            channel: Channel::Email,
            asked: &asked,
        };
        wording::bare(app, &text.parts, between).map(Some)
    }
}

/// Without isolation marks where all runs one way: some calendars show them as boxes.
fn quiet(text: &str, language: &Tag) -> String {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let one_way = language.direction() == Direction::Ltr && !text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}'));
    if one_way { text.replace(marks, "") } else { text.to_owned() }
}

/// The host that we are reached under.
pub(super) fn host(app: &App) -> String {
    let url = Url::parse(&app.config.web.public_url).ok();
    url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| "localhost".to_owned())
}

/// Where a meeting is, as a place that a map may find.
pub(super) fn place(catalogue: &Catalogue, tag: &Tag, row: &booking::Model, school: Option<&school::Model>) -> String {
    let school = school.map_or("", |school| school.name.as_str());
    let said = catalogue.word(tag, "place", &Args::new().with("place", row.place.as_str()));
    match (row.mode, row.place.as_str()) {
        (Mode::InPerson, "school") if !school.is_empty() => school.to_owned(),
        (Mode::InPerson, "home" | "school") | (Mode::Phone | Mode::Video, _) => said,
        (Mode::InPerson, place) if school.is_empty() => place.to_owned(),
        (Mode::InPerson, place) => format!("{place}, {school}"),
    }
}
