//! What the program itself answers a family: the confirmation of a stop, help, "I got your text". It leaves at once: the
//! family has its phone in the hand.

use std::collections::{HashMap, HashSet};

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};

use super::act::Heard;
use super::sender::Sender;
use super::store;
use crate::app::{App, Route};
use crate::entities::{district, message, school, staff};
use crate::error::Error;
use crate::ids::{DistrictId, StaffId};
use crate::language::{Args, Tag};
use crate::messages::prompt::Prompt;
use crate::messages::reviews::{Reviews, approve as reviews};
use crate::messages::wording::{self, Between, Worded};
use crate::people::audience::{Audience, Home};
use crate::people::store as people;
use crate::scope::Scope;

/// For how long an answer is of use, seconds.
const OF_USE_S: i64 = 3_600;
/// By when a member of staff has answered, on the next school day, local time.
const ANSWER_BY: Time = Time::constant(17, 0, 0, 0);

/// What answers are made of, read for all of them at once.
struct Known {
    homes: HashMap<DistrictId, Home>,
    staff: HashMap<StaffId, staff::Model>,
    /// Which wordings a person of the district has approved.
    reviews: HashMap<DistrictId, Reviews>,
}

/// Words the answer of every text that may get one. What cannot be worded (no teacher, no number to call) is left out and
/// counted.
pub async fn draft(app: &App, heard: &mut [Heard<'_>]) -> Result<(), Error> {
    if heard.iter().all(|heard| heard.kind.is_none()) {
        return Ok(());
    }
    let known = look_up(app, heard).await?;
    for heard in heard {
        let Some(kind) = heard.kind else { continue };
        let staff = match heard.sender.answers.as_ref().and_then(|message| message.staff_id) {
            Some(id) => known.staff.get(&id).cloned(),
            None => somebody(app, &heard.sender, kind).await?,
        };
        heard.answer = staff.and_then(|staff| word(app, &known, heard, kind, &staff));
        if heard.answer.is_none() {
            metrics::counter!("porchlight_answers_skipped_total", "kind" => kind).increment(1);
        }
    }
    Ok(())
}

async fn look_up(app: &App, heard: &[Heard<'_>]) -> Result<Known, Error> {
    let db = app.store.read();
    let answered = || heard.iter().filter(|heard| heard.kind.is_some());
    let districts = answered().map(|heard| &heard.sender.district);
    let mut homes: HashMap<_, _> =
        districts.map(|district| (district.id, Home { district: district.clone(), schools: HashMap::new() })).collect();
    for school in store::schools(db, homes.keys().copied().collect()).await? {
        if let Some(home) = homes.get_mut(&school.district_id) {
            home.schools.insert(school.id, school);
        }
    }
    let staff: HashSet<_> = answered().filter_map(|heard| heard.sender.answers.as_ref()?.staff_id).collect();
    let staff = store::staff(db, staff.into_iter().collect()).await?;
    let kinds: HashSet<&str> = answered().filter_map(|heard| heard.kind).collect();
    let districts: Vec<_> = homes.values().map(|home| &home.district).collect();
    let reviews = reviews::load_all(app, &districts, &kinds.into_iter().collect::<Vec<_>>()).await?;
    Ok(Known { homes, staff, reviews })
}

/// Who answers a family that nobody has written to yet: a teacher of a child, else anybody of the district for what needs
/// no name.
async fn somebody(app: &App, sender: &Sender, kind: &str) -> Result<Option<staff::Model>, Error> {
    let (db, scope) = (app.store.read(), Scope::district(sender.district.id));
    let teacher = match &sender.guardian {
        Some(guardian) => {
            let children = people::students_in(db, &scope, &Audience::Guardian(guardian.id)).await?;
            store::teacher_of(db, &scope, &children).await?
        }
        None => None,
    };
    match teacher {
        Some(id) => Ok(people::staff(db, &scope, id).await?),
        None if kind != "sys.got_it" => Ok(people::any_staff(db, &scope).await?),
        None => Ok(None),
    }
}

fn word(
    app: &App,
    known: &Known,
    heard: &Heard<'_>,
    kind: &'static str,
    staff: &staff::Model,
) -> Option<message::Model> {
    let (sender, home) = (&heard.sender, known.homes.get(&heard.sender.district.id)?);
    let school = sender.answers.as_ref().and_then(|message| home.schools.get(&message.school_id?));
    let school = school.or_else(|| only(home));
    let asked = sender.language().unwrap_or(&sender.district.language);
    let asked = Tag::parse(asked).unwrap_or_else(Tag::english);
    let contact = sender.contact.or(sender.contacts.first().map(|contact| contact.id))?;
    let reviews = known.reviews.get(&sender.district.id)?;
    let between =
        Between { staff, school, students: &[], contact, channel: heard.line.channel, asked: &asked, reviews };
    let args = arguments(app, kind, &home.district, school)?;
    match wording::template(app, kind, args, between) {
        Ok(worded) => Some(row(app, heard, kind, between, worded)),
        Err(error) => {
            tracing::error!(%error, kind, "an answer could not be worded");
            None
        }
    }
}

fn only(home: &Home) -> Option<&school::Model> {
    home.schools.values().min_by_key(|school| school.id)
}

/// What a template needs besides names; `None` if it cannot be had.
fn arguments(app: &App, kind: &str, district: &district::Model, school: Option<&school::Model>) -> Option<Args> {
    match kind {
        "sys.help" => {
            let phone = school.and_then(|school| school.phone.as_deref()).or(district.phone.as_deref())?;
            Some(Args::new().with("phone", phone))
        }
        "sys.got_it" => {
            let zone = school.and_then(|school| school.zone.as_deref()).unwrap_or(&district.zone);
            let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
            Some(Args::new().with("when", next_school_day(&app.clock.now().to_zoned(zone))))
        }
        _ => Some(Args::new()),
    }
}

/// The end of the next school day: Monday to Friday.
pub(super) fn next_school_day(now: &Zoned) -> Zoned {
    let mut date = now.date();
    loop {
        let Ok(next) = date.checked_add(1.day()) else { return now.clone() };
        date = next;
        if !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return date.to_datetime(ANSWER_BY).to_zoned(now.time_zone().clone()).unwrap_or_else(|_| now.clone());
        }
    }
}

fn row(app: &App, heard: &Heard<'_>, kind: &'static str, between: Between<'_>, worded: Worded) -> message::Model {
    let (line, sender) = (heard.line, &heard.sender);
    let prompt = Prompt {
        district: sender.district.id,
        contact: between.contact,
        channel: line.channel,
        address: &sender.address,
        route: Route { line: line.name.clone(), price_micros: line.price_micros },
        kind,
        asked: between.asked.to_string(),
        worded,
        of_use_s: OF_USE_S,
    };
    message::Model {
        // What the program says of itself answers nobody's message: the next reply still belongs to the teacher's.
        staff_id: (kind == "sys.got_it").then_some(between.staff.id),
        school_id: between.school.map(|school| school.id),
        guardian_id: sender.guardian.as_ref().map(|guardian| guardian.id),
        ..prompt.row(app)
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
