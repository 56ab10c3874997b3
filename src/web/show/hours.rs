//! A member of staff's own times, as she or a coordinator sees them.

use super::Reader;
use super::form::Stands;
use super::founding::schools;
use super::setup::{Refused, stretch};
use crate::clock::At;
use crate::conferences::calendar::addresses::{self, Reading};
use crate::conferences::calendar::store::Owner;
use crate::conferences::{people, store};
use crate::entities::Role;
use crate::entities::busy;
use crate::entities::conferences::BusySource;
use crate::error::Error;
use crate::ids::StaffId;
use crate::people::store as all;
use crate::web::pages::{CalendarView, HoursView, Line, Problem};

/// Blocked times on one page: a calendar may hold thousands.
const MOST: usize = 60;
/// Codes of a fault that have words of their own; others are answers of the server (`http_404`).
const FAULTS: [&str; 12] = [
    "no_connection",
    "timeout",
    "private_address",
    "not_https",
    "redirects",
    "too_large",
    "broken_answer",
    "not_a_calendar",
    "cut_short",
    "too_many_times",
    "unreadable",
    "bad_address",
];

/// The times of somebody for whom the reader may speak.
pub async fn view(
    reader: &Reader<'_>,
    who: StaffId,
    done: Option<&'static str>,
    refused: Option<Refused<'_>>,
) -> Result<HoursView, Error> {
    let (app, scope, by, w) = (reader.app, reader.scope, reader.staff, reader.w());
    let staff = all::staff(app.store.read(), scope, who).await?.ok_or(Error::NotFound("member of staff"))?;
    let mut rows = people::busy(app, scope, by, who).await?;
    rows.sort_by_key(|row| (row.starts_at, row.ends_at));
    let more = rows.len().saturating_sub(MOST);
    let calendar = optional(addresses::get(app, scope, Some(by), who).await)?;
    let feed = optional(addresses::feed_of(app, scope, Some(by), Owner::Staff(who)).await)?;
    let here = format!("{}/hours", reader.base);
    let action = if who == by.id { here.clone() } else { format!("{here}?who={who}") };
    let own = |act: &str| refused.as_ref().filter(|refused| refused.act == act);
    let stands = |act: &str| Stands {
        reader,
        prefix: "",
        typed: own(act).map(|refused| refused.typed),
        problems: own(act).map_or(&[] as &[Problem], |refused| refused.problems.as_slice()),
    };
    let (block, give) = (stands("block"), stands("give"));
    let times = vec![
        block.line("date", "date", ""),
        block.line("from", "time", ""),
        block.line("to", "time", ""),
        block.line("until", "date", ""),
    ];
    let in_form = own("block").is_some() || own("give").is_some();
    let problem = refused.as_ref().filter(|_| !in_form).and_then(|refused| refused.problems.first());
    let title = if calendar.is_some() { "hours-give-other" } else { "hours-give" };
    let mut give = give.form(&action, "give", (title, "hours-give-do"), vec![give.line("url", "url", "")]);
    give.open |= calendar.is_none();
    let mut add = block.form(&action, "block", ("hours-block", "hours-block-do"), times);
    add.open |= rows.is_empty();
    Ok(HoursView {
        name: staff.name,
        own: who == by.id,
        others: others(reader, who).await?,
        done: done.map(|id| w.t(id)),
        problem: problem.map(|problem| problem.said.clone()),
        busy: rows.iter().take(MOST).map(|row| line(reader, row)).collect(),
        more,
        add,
        calendar: calendar.map(|reading| read(reader, reading)),
        give,
        feed: feed.map(|url| url.to_string()),
        action,
        here,
    })
}

fn optional<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound("calendar" | "feed")) => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn line(reader: &Reader<'_>, row: &busy::Model) -> Line {
    let w = reader.w();
    Line {
        said: said(reader, row),
        more: match row.source {
            BusySource::Page => None,
            BusySource::Calendar => Some(w.t("hours-from-calendar")),
            BusySource::Ill => Some(w.t("hours-ill")),
        },
        drop: (row.source != BusySource::Calendar).then(|| format!("free:{}", row.id)),
    }
}

/// When, in words: a whole day is said as that.
fn said(reader: &Reader<'_>, row: &busy::Model) -> String {
    let at = |at: At| at.timestamp().to_zoned(reader.zone.clone());
    let (from, to) = (at(row.starts_at), at(row.ends_at));
    let midnight = jiff::civil::Time::midnight();
    let whole =
        from.time() == midnight && to.time() == midnight && from.date().tomorrow().is_ok_and(|next| next == to.date());
    match whole {
        true => reader.w().t1("hours-all-day", "day", reader.app.catalogue.say_day(&reader.speech.tag, from.date())),
        false => stretch(reader, row.starts_at, row.ends_at, &reader.zone),
    }
}

fn read(reader: &Reader<'_>, reading: Reading) -> CalendarView {
    let w = reader.w();
    let said = match reading.row.read_at {
        Some(at) => w.t2("hours-was-read", "time", reader.moment(at).said, "count", reading.times),
        None => w.t("hours-not-read"),
    };
    let fault = reading.row.code.as_deref().map(|code| match FAULTS.contains(&code) {
        true => w.t(&format!("fault-{}", code.replace('_', "-"))),
        false => w.t1("fault-http", "code", code.trim_start_matches("http_")),
    });
    CalendarView { host: reading.host(), said, fault }
}

/// Whose times the reader may look at besides: for a coordinator, who teaches at her schools.
async fn others(reader: &Reader<'_>, who: StaffId) -> Result<Vec<(String, String, bool)>, Error> {
    if reader.staff.role == Role::Teacher {
        return Ok(Vec::new());
    }
    let db = reader.app.store.read();
    let mut found: Vec<(String, String, bool)> = Vec::new();
    for school in schools(reader).await? {
        for (id, _) in store::teaching_staff(db, reader.scope, school.id).await? {
            if id != reader.staff.id && !found.iter().any(|(known, ..)| *known == id.to_string()) {
                let staff = all::staff(db, reader.scope, id).await?;
                found.extend(staff.map(|staff| (id.to_string(), staff.name, id == who)));
            }
        }
    }
    found.sort_by(|one, other| one.1.cmp(&other.1));
    let own = (reader.staff.id.to_string(), reader.staff.name.clone(), reader.staff.id == who);
    found.insert(0, own);
    Ok(found)
}
