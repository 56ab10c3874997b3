//! The demo's round: a draft at the sample school for one evening and one afternoon of next week, with three teachers and two
//! interpreters, filled from the roster.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::fill::{Whom, fill};
use super::people::{NewHours, NewInterpreter, add_hours, add_interpreter};
use super::rounds::{How, NewRound, NewWindow, TakesPart, create, put_teacher, put_window};
use super::store;
use crate::app::App;
use crate::entities::conferences::{Mode, RoundKind};
use crate::entities::{round, staff};
use crate::error::Error;
use crate::people::{sample, store as people};
use crate::scope::Scope;

/// Teachers of the round.
const TEACHERS: usize = 3;
/// The evening and the afternoon: weekday, first and last minute.
const WINDOWS: [(Weekday, u16, u16); 2] = [(Weekday::Tuesday, 16 * 60, 20 * 60), (Weekday::Thursday, 13 * 60, 18 * 60)];
/// Interpreters by name, languages, and whether they come to the school.
const INTERPRETERS: [(&str, &[&str], bool); 2] =
    [("Mr. Farah (interpreter)", &["so", "ar"], true), ("Ms. Ortiz (interpreter)", &["es", "pt"], false)];

/// Makes it.
pub async fn draft(app: &App, scope: &Scope, by: &staff::Model) -> Result<round::Model, Error> {
    let schools = people::schools(app.store.read(), scope).await?;
    let school = schools.first().ok_or(Error::NotFound("school"))?;
    let zone = TimeZone::get(sample::ZONE).map_err(fault)?;
    let today = app.clock.now().to_zoned(zone.clone()).date();
    let answer_by = instant(&zone, next(today, Weekday::Monday)?, 18 * 60)?;
    let how = How { slot_minutes: 20, break_slots: 1, max_row: 6, walk_minutes: 5, video_link: None, answer_by };
    let new =
        NewRound { school: school.id, name: "Conferences next week".to_owned(), kind: RoundKind::TeacherFamily, how };
    let round = create(app, scope, by.id, new).await?;
    for (weekday, from, to) in WINDOWS {
        let date = next(today, weekday)?;
        let modes = vec![Mode::InPerson, Mode::Phone];
        let window = NewWindow { teacher: None, date, from, to, modes, childcare: weekday == Weekday::Tuesday };
        put_window(app, scope, round.id, None, &window).await?;
    }
    // One class each, in the order of the sample.
    let teachers = store::teaching_staff(app.store.read(), scope, school.id).await?;
    for (who, place) in teachers.into_iter().take(TEACHERS) {
        put_teacher(app, scope, round.id, who, &TakesPart { place, building: 0, room: None, max_row: None }).await?;
    }
    for (name, languages, on_site) in INTERPRETERS {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let new =
            NewInterpreter { name: name.to_owned(), languages, modes: vec![Mode::InPerson, Mode::Phone], email: None };
        let who = add_interpreter(app, scope, &new).await?;
        for (weekday, from, to) in WINDOWS {
            let date = next(today, weekday)?;
            let (from, to) = (instant(&zone, date, from)?, instant(&zone, date, to)?);
            add_hours(app, scope, who.id, NewHours { school: on_site.then_some(school.id), from, to }).await?;
        }
    }
    fill(app, scope, round.id, Whom::EachTeacher).await?;
    Ok(round)
}

/// That weekday of next week.
fn next(today: Date, weekday: Weekday) -> Result<Date, Error> {
    let monday = today.checked_sub(i32::from(today.weekday().to_monday_zero_offset()).days()).map_err(fault)?;
    monday.checked_add((7 + i32::from(weekday.to_monday_zero_offset())).days()).map_err(fault)
}

fn instant(zone: &TimeZone, date: Date, minute: u16) -> Result<Timestamp, Error> {
    let wall = date.at(0, 0, 0, 0).checked_add(i32::from(minute).minutes()).map_err(fault)?;
    Ok(wall.to_zoned(zone.clone()).map_err(fault)?.timestamp())
}

fn fault(fault: jiff::Error) -> Error {
    Error::Fault(fault.to_string())
}
