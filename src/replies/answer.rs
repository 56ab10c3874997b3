//! What the program itself answers a family: the confirmation of a stop, help, "I got your text". It leaves at once: the
//! family has its phone in the hand.

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};

use super::store;
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::delivery::lines::Line;
use crate::entities::{district, guardian, message, school, staff};
use crate::error::Error;
use crate::ids::{ContactId, MessageId};
use crate::language::{Args, Tag};
use crate::messages::model::{ANSWER_PRIORITY, State};
use crate::messages::store as messages;
use crate::messages::wording::{self, Between, Worded};
use crate::people::audience::{Audience, Home};
use crate::people::store as people;
use crate::scope::Scope;

/// For how long an answer is of use, seconds.
const OF_USE_S: i64 = 3_600;
/// By when a member of staff has answered, on the next school day, local time.
const ANSWER_BY: Time = Time::constant(17, 0, 0, 0);

/// An answer and whom it is for.
pub struct Answer<'a> {
    /// The line the text came in on.
    pub line: &'a Line,
    /// Template id.
    pub kind: &'static str,
    /// The contact.
    pub contact: ContactId,
    /// Its address.
    pub address: &'a str,
    /// The district.
    pub district: &'a district::Model,
    /// Who wrote, when known.
    pub guardian: Option<&'a guardian::Model>,
    /// The message it answers.
    pub answers: Option<&'a message::Model>,
}

/// Puts the answer into the outbox; one that cannot be worded (no teacher, no number to call) is left out and counted.
pub async fn send(app: &App, tx: &Tx, scope: &Scope, to: &Answer<'_>) -> Result<(), Error> {
    let home = Home::load_in(&**tx, scope).await?;
    let Some(staff) = answering(tx, scope, to).await? else { return skipped(to.kind) };
    let school = to.answers.and_then(|message| home.schools.get(&message.school_id?)).or_else(|| only(&home));
    let asked = to.guardian.and_then(|guardian| guardian.language.as_deref());
    let asked = asked.or(to.answers.map(|message| message.language_asked.as_str())).unwrap_or(&to.district.language);
    let asked = Tag::parse(asked).unwrap_or_else(Tag::english);
    let between =
        Between { staff: &staff, school, students: &[], contact: to.contact, channel: to.line.channel, asked: &asked };
    let Some(args) = arguments(app, to, school) else { return skipped(to.kind) };
    match wording::template(app, to.kind, args, between) {
        Ok(worded) => {
            let row = row(app, scope, to, &staff, school, &asked, &worded);
            Ok(messages::insert_messages(&**tx, vec![row]).await?)
        }
        Err(error) => {
            tracing::error!(%error, kind = to.kind, "an answer could not be worded");
            skipped(to.kind)
        }
    }
}

fn skipped(kind: &'static str) -> Result<(), Error> {
    metrics::counter!("porchlight_answers_skipped_total", "kind" => kind).increment(1);
    Ok(())
}

/// In whose name: who wrote last, else a teacher of a child, else anybody of the district for what needs no name.
async fn answering(tx: &Tx, scope: &Scope, to: &Answer<'_>) -> Result<Option<staff::Model>, Error> {
    let by_message = to.answers.and_then(|message| message.staff_id);
    let id = match (by_message, to.guardian) {
        (Some(id), _) => Some(id),
        (None, Some(guardian)) => {
            let children = people::students_in(&**tx, scope, &Audience::Guardian(guardian.id)).await?;
            store::teacher_of(&**tx, scope, &children).await?
        }
        (None, None) => None,
    };
    match id {
        Some(id) => Ok(people::staff(&**tx, scope, id).await?),
        None if to.kind != "sys.got_it" => Ok(people::any_staff(&**tx, scope).await?),
        None => Ok(None),
    }
}

fn only(home: &Home) -> Option<&school::Model> {
    home.schools.values().min_by_key(|school| school.id)
}

/// What a template needs besides names; `None` if it cannot be had.
fn arguments(app: &App, to: &Answer<'_>, school: Option<&school::Model>) -> Option<Args> {
    match to.kind {
        "sys.help" => {
            let phone = school.and_then(|school| school.phone.as_deref()).or(to.district.phone.as_deref())?;
            Some(Args::new().with("phone", phone))
        }
        "sys.got_it" => {
            let zone = school.and_then(|school| school.zone.as_deref()).unwrap_or(&to.district.zone);
            let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
            Some(Args::new().with("when", next_school_day(&app.clock.now().to_zoned(zone))))
        }
        _ => Some(Args::new()),
    }
}

/// The end of the next school day: Monday to Friday.
fn next_school_day(now: &Zoned) -> Zoned {
    let mut date = now.date();
    loop {
        let Ok(next) = date.checked_add(1.day()) else { return now.clone() };
        date = next;
        if !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return date.to_datetime(ANSWER_BY).to_zoned(now.time_zone().clone()).unwrap_or_else(|_| now.clone());
        }
    }
}

fn row(
    app: &App,
    scope: &Scope,
    to: &Answer<'_>,
    staff: &staff::Model,
    school: Option<&school::Model>,
    asked: &Tag,
    worded: &Worded,
) -> message::Model {
    let now = app.now();
    let over: At = now.plus_s(OF_USE_S);
    let parts = i64::try_from(worded.size.segments.max(1)).unwrap_or(1);
    message::Model {
        id: MessageId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        update_id: None,
        // What the program says of itself answers nobody's message: the next reply still belongs to the teacher's.
        staff_id: (to.kind == "sys.got_it").then_some(staff.id),
        school_id: school.map(|school| school.id),
        guardian_id: to.guardian.map(|guardian| guardian.id),
        contact_id: to.contact,
        students: "[]".to_owned(),
        kind: to.kind.to_owned(),
        channel: to.line.channel,
        line: to.line.name.clone(),
        to_address: to.address.to_owned(),
        subject: worded.subject.clone(),
        body: worded.body.clone(),
        language_asked: asked.to_string(),
        language: worded.language.to_string(),
        made: worded.made.to_owned(),
        ucs2: worded.size.ucs2,
        segments: i16::try_from(worded.size.segments).unwrap_or(i16::MAX),
        cost_micros: to.line.price_micros.saturating_mul(parts),
        priority: ANSWER_PRIORITY,
        state: State::Queued,
        after_id: None,
        due_at: now,
        until_at: over,
        expires_at: over,
        lease_owner: None,
        lease_until: None,
        tries: 0,
        code: None,
        created_at: now,
        changed_at: now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_promised_for_a_school_day() {
        let by = |now: &str| next_school_day(&now.parse::<Zoned>().unwrap()).to_string();
        assert_eq!(by("2026-11-19T18:00[America/Chicago]"), "2026-11-20T17:00:00-06:00[America/Chicago]");
        assert_eq!(by("2026-11-20T18:00[America/Chicago]"), "2026-11-23T17:00:00-06:00[America/Chicago]");
        assert_eq!(by("2026-11-22T09:00[America/Chicago]"), "2026-11-23T17:00:00-06:00[America/Chicago]");
    }
}
