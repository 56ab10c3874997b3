//! Programmes in words, and what a form says of one.

use std::collections::{BTreeSet, HashMap};

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::super::{Reader, full_name};
use super::choose::{found, labelled, same};
use super::{Fields, classes, field, way_choices, way_named};
use crate::entities::packs::{ProgrammeState, Turn};
use crate::entities::{Role, material, school};
use crate::error::Error;
use crate::ids::{GuardianId, MaterialId, ProgrammeId};
use crate::people::audience::{self, Audience, check};
use crate::people::store as people;
use crate::reading::catalogue::store as materials;
use crate::reading::programmes::calendar::{Days, Week};
use crate::reading::programmes::{self, NewProgramme, Programme, ProgrammeChange, store};
use crate::web::pages::{Choice, Moment, NewProgrammeView, Problem, ProgrammeRow, ProgrammeView, TurnView, WeekView};

/// Programmes on a page.
const PAGE: u64 = 20;
/// What stands before the id of a school among classes.
const SCHOOL: &str = "school:";
/// Families to choose from.
const FAMILIES: u64 = 300;

/// Those that she may look at, and where the list goes on.
pub async fn list(
    reader: &Reader<'_>,
    after: Option<ProgrammeId>,
) -> Result<(Vec<ProgrammeRow>, Option<String>), Error> {
    let (app, scope) = (reader.app, reader.scope);
    let mut rows = store::programmes(app.store.read(), scope, after, PAGE + 1).await?;
    let is_more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let more =
        rows.last().filter(|_| is_more).map(|row| format!("{}/reading/programmes?after={}", reader.base, row.id));
    let mut seen = Vec::with_capacity(rows.len());
    for row in rows {
        let one = Programme::of(row)?;
        if one.row.staff_id == reader.staff.id || check(&app.store, scope, &one.audience).await.is_ok() {
            let said = [to(reader, &one.audience).await?, length(reader, &one)].join(" · ");
            seen.push(ProgrammeRow {
                href: format!("{}/reading/programmes/{}", reader.base, one.row.id),
                title: one.row.title.clone(),
                state: state(reader, one.row.state),
                said,
            });
        }
    }
    Ok((seen, more))
}

/// The form of a new one, as it was typed.
pub async fn new(reader: &Reader<'_>, form: &Fields, problems: Vec<Problem>) -> Result<NewProgrammeView, Error> {
    let chosen = field(form, "to");
    let (mut to, _) = classes(reader, chosen.parse().ok()).await?;
    to.extend(schools(reader, chosen));
    let or =
        |name: &str, other: String| Some(field(form, name).to_owned()).filter(|text| !text.is_empty()).unwrap_or(other);
    let today = reader.app.clock.now().to_zoned(reader.zone.clone()).date();
    Ok(NewProgrammeView {
        title: field(form, "title").to_owned(),
        to,
        weeks: or("weeks", "8".to_owned()),
        starts_on: or("starts_on", today.to_string()),
        problems,
    })
}

/// Whole schools, for who may write to all of one.
fn schools(reader: &Reader<'_>, chosen: &str) -> Vec<Choice> {
    let seen = reader.home.schools.values().filter(|school| reader.scope.sees_whole(school.id));
    let choice = |school: &school::Model| {
        let value = format!("{SCHOOL}{}", school.id);
        let label = reader.w().t1("programme-school", "school", school.name.clone());
        Choice { chosen: value == chosen, value, label, hint: None }
    };
    let mut all: Vec<Choice> = seen.map(choice).collect();
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all
}

fn audience_of(value: &str) -> Option<Audience> {
    match value.strip_prefix(SCHOOL) {
        Some(id) => id.parse().ok().map(Audience::School),
        None => value.parse().ok().map(Audience::Class),
    }
}

/// What the form makes, or what is wrong.
pub fn read_new(reader: &Reader<'_>, form: &Fields) -> Result<NewProgramme, Vec<Problem>> {
    let wrong = |name: &str| vec![Problem { field: format!("f-{name}"), said: reader.w().t("missing-field") }];
    Ok(NewProgramme {
        title: field(form, "title").to_owned(),
        audience: audience_of(field(form, "to")).ok_or_else(|| wrong("to"))?,
        weeks: field(form, "weeks").parse().map_err(|_| wrong("weeks"))?,
        calendar: Vec::new(),
        days: Days::default(),
        starts_on: field(form, "starts_on").parse().map_err(|_| wrong("starts_on"))?,
    })
}

/// What a refusal says at its field.
pub fn refused(reader: &Reader<'_>, fault: &Error) -> Option<Problem> {
    let Error::Invalid { field, detail } = fault else { return None };
    let mut parts = field.split('.');
    let (name, at, of) = (parts.next()?, parts.next(), parts.next());
    let place = match (name, at, of) {
        ("calendar", Some(at), Some("question")) => format!("n-{at}"),
        ("calendar", Some(at), Some("material")) => format!("b-{at}"),
        ("calendar", Some(at), _) => format!("w-{at}"),
        ("days", ..) => "f-fact".to_owned(),
        (name, ..) => format!("f-{name}"),
    };
    let id = format!("programme-field-{name}");
    let label = if reader.speech.has(&id) { reader.w().t(&id) } else { name.to_owned() };
    let week = at.and_then(|at| at.parse::<usize>().ok()).map(|at| reader.w().t1("week", "week", at + 1));
    let label = week.unwrap_or(label);
    Some(Problem { field: place, said: reader.w().t2("problem-at", "label", label, "detail", detail) })
}

fn state(reader: &Reader<'_>, of: ProgrammeState) -> String {
    reader.w().t(match of {
        ProgrammeState::Draft => "programme-draft",
        ProgrammeState::Running => "programme-running",
        ProgrammeState::Paused => "programme-paused",
        ProgrammeState::Ended => "programme-ended",
    })
}

fn length(reader: &Reader<'_>, one: &Programme) -> String {
    let day = reader.app.catalogue.say_day(&reader.speech.tag, one.starts_on);
    let weeks = u32::try_from(one.row.weeks).unwrap_or(0);
    reader.w().t2("programme-length", "weeks", weeks, "day", day)
}

async fn to(reader: &Reader<'_>, of: &Audience) -> Result<String, Error> {
    let db = reader.app.store.read();
    Ok(match of {
        Audience::Class(id) | Audience::Families { class: id, .. } => {
            people::class(db, reader.scope, *id).await?.map(|class| class.title).unwrap_or_default()
        }
        Audience::School(id) => reader.home.schools.get(id).map(|school| school.name.clone()).unwrap_or_default(),
        Audience::Students(ids) => reader.w().t1("to-students", "count", ids.len()),
        Audience::Homes { .. } | Audience::Guardian(_) => reader.w().t1("to-students", "count", 1_usize),
    })
}

/// One that she may look at; `typed` is what was typed and not kept.
pub async fn one(
    reader: &Reader<'_>,
    id: ProgrammeId,
    typed: Option<&Fields>,
    problems: Vec<Problem>,
) -> Result<ProgrammeView, Error> {
    let (app, scope) = (reader.app, reader.scope);
    let one = programmes::seen(app, scope, reader.staff, id).await?;
    let may = one.row.staff_id == reader.staff.id || reader.staff.role == Role::Administrator;
    let at = one.row.state;
    let start = match at {
        ProgrammeState::Draft => Some("programme-start"),
        ProgrammeState::Paused => Some("programme-go-on"),
        _ => None,
    };
    let mut facts = vec![to(reader, &one.audience).await?, length(reader, &one)];
    facts.push(reader.w().t("programme-three"));
    let holds = holds(reader, id).await?;
    let families = families(reader, &one.audience, &holds).await?;
    let changes = may && at != ProgrammeState::Ended;
    Ok(ProgrammeView {
        here: format!("{}/reading/programmes/{id}", reader.base),
        title: one.row.title.clone(),
        facts,
        state: state(reader, at),
        start: start.filter(|_| may).map(|id| reader.w().t(id)),
        pauses: may && at == ProgrammeState::Running,
        ends: changes,
        changes,
        weeks: if changes { weeks(reader, &one, typed).await? } else { Vec::new() },
        days: days(reader, typed.map_or(one.days, read_days)),
        turns: turns(reader, id).await?,
        holds,
        families,
        problems,
    })
}

async fn weeks(reader: &Reader<'_>, one: &Programme, typed: Option<&Fields>) -> Result<Vec<WeekView>, Error> {
    let count = usize::try_from(one.row.weeks).unwrap_or(0);
    let calendar: Vec<Week> = match typed {
        Some(form) => read_weeks(form, count),
        None => (0..count).map(|at| one.calendar.get(at).cloned().unwrap_or_default()).collect(),
    };
    let ids: BTreeSet<MaterialId> = calendar.iter().filter_map(|week| week.material).collect();
    let rows =
        materials::materials(reader.app.store.read(), reader.scope, &ids.into_iter().collect::<Vec<_>>()).await?;
    let books: HashMap<MaterialId, material::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let first: HashMap<i16, Date> = one
        .schedule()
        .into_iter()
        .filter(|planned| planned.turn == Turn::Fact)
        .map(|planned| (planned.week, planned.day))
        .collect();
    let mut all = Vec::with_capacity(count);
    for (at, week) in calendar.into_iter().enumerate() {
        let searched = typed.map_or("", |form| field(form, &format!("q.{at}")));
        let hits = found(reader, searched).await?;
        let book = same(reader, hits, searched, week.material.and_then(|id| books.get(&id)));
        let mut book = labelled(reader, book, &at.to_string(), "programme-each-own");
        let day = i16::try_from(at)
            .ok()
            .and_then(|at| first.get(&at))
            .map(|day| reader.app.catalogue.say_day(&reader.speech.tag, *day));
        let name = reader.w().t1("week", "week", at + 1);
        book.label.clone_from(&name);
        let any = Choice {
            value: String::new(),
            label: reader.w().t("programme-each-own"),
            hint: None,
            chosen: week.way.is_none(),
        };
        all.push(WeekView {
            title: day.map_or_else(|| name.clone(), |day| format!("{name} · {day}")),
            of: at,
            book,
            ways: std::iter::once(any).chain(way_choices(reader, week.way)).collect(),
            theme: week.theme.join(", "),
            question: week.question.unwrap_or_default(),
        });
    }
    Ok(all)
}

fn read_weeks(form: &Fields, count: usize) -> Vec<Week> {
    let text = |name: String| Some(field(form, &name).to_owned()).filter(|text| !text.is_empty());
    let week = |at: usize| Week {
        material: field(form, &format!("book.{at}")).parse().ok(),
        way: way_named(field(form, &format!("way.{at}"))),
        theme: field(form, &format!("theme.{at}"))
            .split(',')
            .map(|word| word.trim().to_owned())
            .filter(|word| !word.is_empty())
            .collect(),
        question: text(format!("question.{at}")),
    };
    (0..count).map(week).collect()
}

fn read_days(form: &Fields) -> Days {
    let day = |name: &str, other: i8| field(form, name).parse().unwrap_or(other);
    let usual = Days::default();
    Days {
        fact: day("fact", usual.fact),
        tip: day("tip", usual.tip),
        growth: day("growth", usual.growth),
        minutes: field(form, "minutes").parse().ok(),
    }
}

/// The changes that a form says.
pub async fn change(reader: &Reader<'_>, id: ProgrammeId, form: &Fields) -> Result<ProgrammeChange, Error> {
    let one = programmes::seen(reader.app, reader.scope, reader.staff, id).await?;
    let calendar = read_weeks(form, usize::try_from(one.row.weeks).unwrap_or(0));
    Ok(ProgrammeChange { calendar: Some(calendar), days: Some(read_days(form)), ..ProgrammeChange::default() })
}

fn days(reader: &Reader<'_>, days: Days) -> Vec<(&'static str, String, Vec<Choice>)> {
    let named = |chosen: Option<i8>| -> Vec<Choice> {
        let weekday = |day: i8| Weekday::from_monday_one_offset(day).ok();
        let say = |day| reader.app.catalogue.say_weekday(&reader.speech.tag, day);
        let one = |day: i8| Choice {
            value: day.to_string(),
            label: weekday(day).map(say).unwrap_or_default(),
            hint: None,
            chosen: chosen == Some(day),
        };
        (1..=7).map(one).collect()
    };
    let w = reader.w();
    let never = Choice { value: String::new(), label: w.t("day-never"), hint: None, chosen: days.minutes.is_none() };
    vec![
        ("fact", w.t("day-fact"), named(Some(days.fact))),
        ("tip", w.t("day-tip"), named(Some(days.tip))),
        ("growth", w.t("day-growth"), named(Some(days.growth))),
        ("minutes", w.t("day-minutes"), std::iter::once(never).chain(named(days.minutes)).collect()),
    ]
}

async fn turns(reader: &Reader<'_>, id: ProgrammeId) -> Result<Vec<TurnView>, Error> {
    let w = reader.w();
    let rows = store::turns(reader.app.store.read(), reader.scope, id).await?;
    let one = |row: crate::entities::programme_turn::Model| {
        let turn = w.t(&format!("day-{}", row.turn.as_str()));
        let week = usize::try_from(row.week).unwrap_or(0) + 1;
        let at: Moment = reader.moment(row.made_at);
        TurnView {
            said: format!("{} · {turn}", w.t1("week", "week", week)),
            fault: row
                .fault
                .map(|word| if word == "late" { w.t("turn-late") } else { w.t1("turn-fault", "why", word) }),
            at,
        }
    };
    let mut all: Vec<TurnView> = rows.into_iter().map(one).collect();
    all.reverse();
    Ok(all)
}

async fn holds(reader: &Reader<'_>, id: ProgrammeId) -> Result<Vec<(String, String, String)>, Error> {
    let (db, w) = (reader.app.store.read(), reader.w());
    let rows = store::holds(db, reader.scope, id).await?;
    let mut all = Vec::new();
    for row in rows {
        // Families of another class stay unnamed.
        let Some(guardian) = people::guardian(db, reader.scope, row.guardian_id).await? else { continue };
        let until =
            row.until_at.map_or_else(|| w.t("hold-open"), |at| w.t1("hold-till", "day", reader.moment(at).said));
        all.push((row.guardian_id.to_string(), full_name(&guardian), until));
    }
    all.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(all)
}

async fn families(reader: &Reader<'_>, of: &Audience, held: &[(String, String, String)]) -> Result<Vec<Choice>, Error> {
    let found = audience::page(&reader.app.store, reader.scope, of, None, FAMILIES).await?;
    let choice = |id: GuardianId, label: String| Choice { value: id.to_string(), label, hint: None, chosen: false };
    let mut all: Vec<Choice> = found.iter().map(|one| choice(one.guardian.id, full_name(&one.guardian))).collect();
    all.retain(|one| !held.iter().any(|(id, ..)| *id == one.value));
    all.sort_by(|one, other| one.label.cmp(&other.label));
    Ok(all)
}

/// The instant at which a day of hers is over; none where none was typed.
pub fn until(zone: &TimeZone, text: &str) -> Result<Option<crate::clock::At>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Error::invalid("until", "must be a day");
    let day: Date = text.parse().map_err(|_| wrong())?;
    let next = day.checked_add(1.day()).map_err(|_| wrong())?;
    let end = next.to_zoned(zone.clone()).map_err(|_| wrong())?;
    Ok(Some(end.timestamp().into()))
}
