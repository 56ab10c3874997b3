//! A new round as one form: what stands in it, and what it makes.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::form::{Fields, Stands, field, fields, missing, modes, refused, unread};
use super::{Reader, setup};
use crate::conferences::asked::{How, NewRound, NewWindow, TakesPart};
use crate::conferences::begin::Whole;
use crate::conferences::fill::Whom;
use crate::conferences::offers::store as offers;
use crate::conferences::store;
use crate::entities::conferences::RoundKind;
use crate::entities::school;
use crate::error::Error;
use crate::ids::{SchoolId, StaffId};
use crate::people::store as people;
use crate::web::pages::{Input, InputRow, Problem, RoundNew, Taking};

/// Lines of days at first, and how many come with "more".
const LINES: usize = 3;
/// Most lines: a form of more days is made on the page of the parts.
const MOST_LINES: usize = 24;

/// The schools at which the reader may make a round, by name.
pub async fn schools(reader: &Reader<'_>) -> Result<Vec<school::Model>, Error> {
    let db = reader.app.store.read();
    let mut may = people::schools(db, reader.scope).await?;
    may.retain(|school| reader.scope.sees_whole(school.id));
    Ok(may)
}

/// The zone in which a school's times are meant.
pub fn zone(reader: &Reader<'_>, school: SchoolId) -> TimeZone {
    let own = reader.home.schools.get(&school).and_then(|school| school.zone.as_deref());
    TimeZone::get(own.unwrap_or(&reader.home.district.zone)).unwrap_or(TimeZone::UTC)
}

/// Teachers of a school: id, name, the title of a class.
pub async fn teachers(reader: &Reader<'_>, school: SchoolId) -> Result<Vec<(StaffId, String, String)>, Error> {
    let db = reader.app.store.read();
    let found = store::teaching_staff(db, reader.scope, school).await?;
    let ids: Vec<StaffId> = found.iter().map(|(id, _)| *id).collect();
    let names = offers::staff(db, reader.scope, &ids).await?;
    let named = found.into_iter().filter_map(|(id, class)| {
        let staff = names.get(&id).filter(|staff| staff.ended_at.is_none())?;
        Some((id, staff.name.clone(), class))
    });
    Ok(named.collect())
}

/// The form of a school as it stands.
pub async fn form(
    reader: &Reader<'_>,
    schools: &[school::Model],
    school: &school::Model,
    typed: Option<&Fields>,
    problems: Vec<Problem>,
) -> Result<RoundNew, Error> {
    let w = reader.w();
    let action = format!("{}/conferences/new", reader.base);
    let stands = Stands { reader, prefix: "", typed, problems: &problems };
    let kind = |id: &str, word: &str| (id.to_owned(), w.t(word));
    let kinds = [
        ("teacher_family", "round-kind-teacher-family"),
        ("student_led", "round-kind-student-led"),
        ("home_visit", "round-kind-home-visit"),
        ("town_hall", "round-kind-town-hall"),
    ];
    let whom = vec![kind("each_teacher", "whom-each"), kind("homeroom", "whom-homeroom")];
    let count = lines(typed);
    let taking = teachers(reader, school.id).await?.into_iter().map(|(id, name, class)| {
        let id = id.to_string();
        let ticked = typed.is_none_or(|typed| fields(typed, "teacher").any(|one| one == id));
        let place = stands.line(&format!("teachers.{id}.place"), "text", &class);
        let label = w.t1("in-place-of", "name", &name);
        Taking { ticked, place: Input { label, ..place }, id, name, class }
    });
    let other = |one: &&school::Model| one.id != school.id;
    Ok(RoundNew {
        what: vec![
            stands.line("name", "text", ""),
            stands.select("kind", kinds.map(|(id, word)| kind(id, word)).to_vec(), ""),
        ],
        windows: (0..count).map(|at| line(reader, &stands, at)).collect(),
        count,
        how: how(&stands),
        families: vec![
            stands.line("answer_by", "date", ""),
            stands.line("answer_at", "time", "18:00"),
            stands.select("whom", whom, ""),
        ],
        chosen: typed.is_some_and(|typed| field(typed, "who") == Some("chosen")),
        teachers: taking.collect(),
        wrong: problems.iter().find(|problem| problem.field == "f-teachers").map(|problem| problem.said.clone()),
        interpreters: setup::interpreters_said(reader, school.id).await?,
        schools: schools
            .iter()
            .filter(other)
            .map(|one| (one.name.clone(), format!("{action}?school={}", one.id)))
            .collect(),
        school: school.id.to_string(),
        school_name: school.name.clone(),
        problems: problems.iter().map(|problem| named(reader, problem)).collect(),
        action,
    })
}

/// A problem as the summary says it: what is short at its field has the field's name before it, and the day's.
fn named(reader: &Reader<'_>, problem: &Problem) -> Problem {
    let w = reader.w();
    let short =
        ["missing-field", "in-needs-day", "in-needs-time", "in-number"].iter().any(|id| w.t(id) == problem.said);
    let Some(name) = problem.field.strip_prefix("f-").filter(|_| short) else { return problem.clone() };
    let mut label = super::form::label(reader, name);
    if let Some(at) = name.strip_prefix("windows.").and_then(|rest| rest.split('.').next()?.parse::<usize>().ok()) {
        label = format!("{} · {label}", w.t1("new-round-day", "n", at + 1));
    }
    Problem { said: w.t2("in-named", "label", label, "said", &problem.said), ..problem.clone() }
}

/// How a round goes, with what is usual.
fn how(stands: &Stands<'_>) -> Vec<Input> {
    vec![
        stands.line("slot_minutes", "number", "20"),
        stands.line("max_row", "number", "6"),
        stands.line("walk_minutes", "number", "5"),
        stands.tick("break_slots", true),
        stands.line("video_link", "url", ""),
    ]
}

fn lines(typed: Option<&Fields>) -> usize {
    let typed = typed.and_then(|typed| {
        let more = if field(typed, "do") == Some("more") { LINES } else { 0 };
        Some(field(typed, "rows")?.parse::<usize>().ok()?.saturating_add(more))
    });
    typed.unwrap_or(LINES).clamp(1, MOST_LINES)
}

fn line(reader: &Reader<'_>, stands: &Stands<'_>, at: usize) -> InputRow {
    let name = |part: &str| format!("windows.{at}.{part}");
    InputRow {
        title: reader.w().t1("new-round-day", "n", at + 1),
        inputs: vec![
            stands.line(&name("date"), "date", ""),
            stands.line(&name("from"), "time", ""),
            stands.line(&name("to"), "time", ""),
            stands.modes(&name("modes"), &["in_person", "phone"]),
            stands.tick(&name("childcare"), false),
        ],
    }
}

/// What the form makes, or all that is wrong with it.
pub async fn read(reader: &Reader<'_>, school: SchoolId, typed: &Fields) -> Result<Result<Whole, Vec<Problem>>, Error> {
    let mut wrong = Vec::new();
    let round = round(reader, school, typed, &mut wrong);
    let mut windows = Vec::new();
    for at in 0..lines(Some(typed)) {
        windows.extend(window(reader, typed, &format!("windows.{at}."), &mut wrong));
    }
    let all = field(typed, "who") != Some("chosen");
    let mut taking = Vec::new();
    for (id, ..) in teachers(reader, school).await? {
        let text = id.to_string();
        if all || fields(typed, "teacher").any(|one| one == text) {
            let place = field(typed, &format!("teachers.{text}.place")).unwrap_or_default().to_owned();
            taking.push((id, TakesPart { place, building: 0, room: None, max_row: None }));
        }
    }
    let whom = if field(typed, "whom") == Some("homeroom") { Whom::Homeroom } else { Whom::EachTeacher };
    Ok(match round {
        Some(round) if wrong.is_empty() => Ok(Whole { round, windows, teachers: taking, whom }),
        _ => Err(wrong),
    })
}

fn round(reader: &Reader<'_>, school: SchoolId, typed: &Fields, wrong: &mut Vec<Problem>) -> Option<NewRound> {
    let name = field(typed, "name").unwrap_or_default().to_owned();
    if name.trim().is_empty() {
        wrong.push(missing(reader, "name"));
    }
    let kind = match field(typed, "kind") {
        Some("student_led") => RoundKind::StudentLed,
        Some("home_visit") => RoundKind::HomeVisit,
        Some("town_hall") => RoundKind::TownHall,
        _ => RoundKind::TeacherFamily,
    };
    let slot_minutes = number(reader, typed, "slot_minutes", wrong);
    let max_row = number(reader, typed, "max_row", wrong);
    let walk_minutes = number(reader, typed, "walk_minutes", wrong);
    let answer_by = moment(reader, typed, ("answer_by", "answer_at"), &zone(reader, school), wrong);
    let how = How {
        slot_minutes: slot_minutes?,
        break_slots: i16::from(field(typed, "break_slots").is_some()),
        max_row: max_row?,
        walk_minutes: walk_minutes?,
        video_link: field(typed, "video_link").map(str::trim).filter(|link| !link.is_empty()).map(str::to_owned),
        answer_by: answer_by?,
    };
    Some(NewRound { school, name, kind, how })
}

/// A whole number.
pub fn number(reader: &Reader<'_>, typed: &Fields, name: &str, wrong: &mut Vec<Problem>) -> Option<i16> {
    let number = field(typed, name).and_then(|text| text.trim().parse().ok());
    if number.is_none() {
        wrong.push(unread(reader, name, "in-number"));
    }
    number
}

/// A date and a time of day at a school.
pub fn moment(
    reader: &Reader<'_>,
    typed: &Fields,
    (date, time): (&str, &str),
    zone: &TimeZone,
    wrong: &mut Vec<Problem>,
) -> Option<jiff::Timestamp> {
    let day: Option<Date> = field(typed, date).and_then(|text| text.parse().ok());
    let hour: Option<Time> = field(typed, time).and_then(|text| text.parse().ok());
    if day.is_none() {
        wrong.push(unread(reader, date, "in-needs-day"));
    }
    if hour.is_none() {
        wrong.push(unread(reader, time, "in-needs-time"));
    }
    Some(day?.to_datetime(hour?).to_zoned(zone.clone()).ok()?.timestamp())
}

/// A window of the fields with a prefix; none where nothing was typed, or something is wrong.
pub fn window(reader: &Reader<'_>, typed: &Fields, prefix: &str, wrong: &mut Vec<Problem>) -> Option<NewWindow> {
    let of = |part: &str| field(typed, &format!("{prefix}{part}")).unwrap_or_default().trim();
    let (date, from, to) = (of("date"), of("from"), of("to"));
    if date.is_empty() && from.is_empty() && to.is_empty() {
        return None;
    }
    let day: Option<Date> = date.parse().ok();
    if day.is_none() {
        wrong.push(unread(reader, &format!("{prefix}date"), "in-needs-day"));
    }
    let minute =
        |text: &str| text.parse::<Time>().ok().map(|time| i32::from(time.hour()) * 60 + i32::from(time.minute()));
    let (begins, ends) = (minute(from), minute(to));
    for (part, found) in [("from", begins), ("to", ends)] {
        if found.is_none() {
            wrong.push(unread(reader, &format!("{prefix}{part}"), "in-needs-time"));
        }
    }
    // A day ends at midnight.
    let ends = ends.map(|ends| if ends == 0 { 24 * 60 } else { ends });
    Some(NewWindow {
        teacher: None,
        date: day?,
        from: u16::try_from(begins?).ok()?,
        to: u16::try_from(ends?).ok()?,
        modes: modes(typed, &format!("{prefix}modes")),
        childcare: !of("childcare").is_empty(),
    })
}

/// What a use case says of the lists, at the lines that were typed.
pub fn said(reader: &Reader<'_>, typed: &Fields, whole: &[StaffId], fault: &Error) -> Option<Problem> {
    let problem = refused(reader, "", fault)?;
    let Error::Invalid { field: name, .. } = fault else { return None };
    let mut parts = name.splitn(3, '.');
    let (list, at, part) = (parts.next()?, parts.next().and_then(|at| at.parse::<usize>().ok()), parts.next());
    let place = match (list, at, part) {
        // Lines without anything in them were left out.
        ("windows", Some(at), Some(part)) => {
            let filled = |at: &usize| {
                let of = |part: &str| {
                    field(typed, &format!("windows.{at}.{part}")).is_some_and(|text| !text.trim().is_empty())
                };
                of("date") || of("from") || of("to")
            };
            let line = (0..MOST_LINES).filter(filled).nth(at)?;
            format!("f-windows.{line}.{part}")
        }
        ("teachers", Some(at), Some(part)) => format!("f-teachers.{}.{part}", whole.get(at)?),
        _ => problem.field,
    };
    Some(Problem { field: place, said: problem.said })
}
