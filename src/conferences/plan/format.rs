//! The format `conf-1`: JSON in, a checked [`Instance`] out. A fault names the field, also where the JSON itself is at fault. The
//! plan goes out again by [`write()`].

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

use serde::Deserialize;

use super::model::{
    Fault, Hours, Instance, Interpreter, Meeting, Party, Shift, Span, TICK_MINUTES, Teacher, Way, Weights, Window,
};

pub use super::solution::write;

const INSTANCE: &str = "conf-1";

#[derive(Deserialize)]
struct Raw {
    format: String,
    name: String,
    weights: RawWeights,
    groups: Vec<serde::de::IgnoredAny>,
    days: Vec<RawDay>,
    schools: Vec<RawSchool>,
    walk: Vec<Vec<i64>>,
    windows: Vec<RawWindow>,
    pools: Vec<RawPool>,
    teachers: Vec<RawTeacher>,
    interpreters: Vec<RawInterpreter>,
    parties: Vec<RawParty>,
    students: Vec<RawStudent>,
    meetings: Vec<RawMeeting>,
}

#[derive(Deserialize)]
struct RawWeights {
    unserved: i64,
    unplaced: i64,
    priority: i64,
    no_interpreter: i64,
    unfair_unserved: i64,
    unfair_late: i64,
    extra_day: i64,
    wait: i64,
    level1: i64,
    level2: i64,
    history: i64,
    mode: i64,
    childcare: i64,
    idle: i64,
}

#[derive(Deserialize)]
struct RawDay {
    id: i64,
}

#[derive(Deserialize)]
struct RawSchool {
    id: i64,
    slot: i64,
}

#[derive(Deserialize)]
struct RawWindow {
    school: i64,
    day: i64,
    start: i64,
    end: i64,
    modes: Vec<String>,
    childcare: bool,
}

#[derive(Deserialize)]
struct RawPool {
    id: i64,
    capacity: i64,
}

#[derive(Deserialize)]
struct RawTeacher {
    id: i64,
    school: i64,
    building: i64,
    pool: Option<i64>,
    max_row: i64,
    unavailable: Vec<(i64, i64, i64)>,
}

#[derive(Deserialize)]
struct RawInterpreter {
    id: i64,
    languages: Vec<String>,
    avail: Vec<(i64, i64, i64, i64)>,
}

#[derive(Deserialize)]
struct RawParty {
    id: i64,
    language: String,
    group: i64,
    interpreter: bool,
    prefers: String,
    accepts: Vec<String>,
    childcare: bool,
    history: i64,
    avail: HashMap<String, Vec<(i32, i32, i32, i32)>>,
}

#[derive(Deserialize)]
struct RawStudent {
    id: i64,
}

#[derive(Deserialize)]
struct RawMeeting {
    id: i64,
    student: i64,
    teacher: i64,
    parties: Vec<i64>,
    len: i64,
    priority: i64,
}

/// Reads an instance and checks it.
pub fn read(json: &[u8]) -> Result<Instance, Fault> {
    let raw: Raw = serde_json::from_slice(json).map_err(|fault| Fault {
        field: super::json_path::at(json, fault.line(), fault.column()),
        detail: fault.to_string(),
    })?;
    if raw.format != INSTANCE {
        return Err(Fault { field: "format".into(), detail: format!("not {INSTANCE}") });
    }
    let instance = Reading::new(&raw)?.instance(&raw)?;
    instance.check()?;
    Ok(instance)
}

/// Numbers and names of the JSON as indexes.
struct Reading {
    days: HashMap<i64, usize>,
    schools: HashMap<i64, usize>,
    pools: HashMap<i64, usize>,
    teachers: HashMap<i64, usize>,
    parties: HashMap<i64, usize>,
    students: HashMap<i64, usize>,
    modes: Vec<String>,
    languages: Vec<String>,
    language_of: HashMap<String, u16>,
}

fn index<T>(list: &[T], name: &str, id: impl Fn(&T) -> i64) -> Result<HashMap<i64, usize>, Fault> {
    let mut found = HashMap::with_capacity(list.len());
    for (at, one) in list.iter().enumerate() {
        if found.insert(id(one), at).is_some() {
            return Err(Fault { field: format!("{name}[{at}].id"), detail: "is there twice".into() });
        }
    }
    Ok(found)
}

fn refer<K: Hash + Eq + Debug, T: TryFrom<usize>>(
    map: &HashMap<K, usize>,
    key: &K,
    field: impl FnOnce() -> String,
) -> Result<T, Fault> {
    let found = map.get(key).and_then(|&at| T::try_from(at).ok());
    found.ok_or_else(|| Fault { field: field(), detail: format!("refers to {key:?}, which is not there") })
}

fn number<T: TryFrom<i64>>(value: i64, field: impl FnOnce() -> String) -> Result<T, Fault> {
    T::try_from(value).map_err(|_| Fault { field: field(), detail: format!("{value} is out of range") })
}

/// Minutes as ticks.
fn ticks(minutes: i64, field: impl FnOnce() -> String) -> Result<u16, Fault> {
    let grain = i64::from(TICK_MINUTES);
    if minutes % grain != 0 || !(0..=24 * 60).contains(&minutes) {
        let detail = format!("{minutes} is not a multiple of 5 minutes within a day");
        return Err(Fault { field: field(), detail });
    }
    number(minutes / grain, String::new)
}

impl Reading {
    fn new(raw: &Raw) -> Result<Self, Fault> {
        Ok(Self {
            days: index(&raw.days, "days", |day| day.id)?,
            schools: index(&raw.schools, "schools", |school| school.id)?,
            pools: index(&raw.pools, "pools", |pool| pool.id)?,
            teachers: index(&raw.teachers, "teachers", |teacher| teacher.id)?,
            parties: index(&raw.parties, "parties", |party| party.id)?,
            students: index(&raw.students, "students", |student| student.id)?,
            modes: vec!["in_person".into()],
            languages: Vec::new(),
            language_of: HashMap::new(),
        })
    }

    fn instance(mut self, raw: &Raw) -> Result<Instance, Fault> {
        index(&raw.interpreters, "interpreters", |interpreter| interpreter.id)?;
        index(&raw.meetings, "meetings", |meeting| meeting.id)?;
        let slot = |(at, school): (usize, &RawSchool)| ticks(school.slot, || format!("schools[{at}].slot"));
        let rooms = |(at, pool): (usize, &RawPool)| number(pool.capacity, || format!("pools[{at}].capacity"));
        let mut walk = Vec::new();
        for (from, row) in raw.walk.iter().enumerate() {
            if row.len() != raw.walk.len() {
                return Err(Fault {
                    field: format!("walk[{from}]"),
                    detail: "not as long as there are buildings".into(),
                });
            }
            for (to, &minutes) in row.iter().enumerate() {
                walk.push(ticks(minutes, || format!("walk[{from}][{to}]"))?);
            }
        }
        Ok(Instance {
            name: raw.name.clone(),
            weights: weights(&raw.weights),
            groups: number(raw.groups.len() as i64, || "groups".into())?,
            days: raw.days.iter().map(|day| day.id).collect(),
            slots: raw.schools.iter().enumerate().map(slot).collect::<Result<_, _>>()?,
            buildings: number(raw.walk.len() as i64, || "walk".into())?,
            walk,
            windows: self.each(&raw.windows, Self::window)?,
            pools: raw.pools.iter().enumerate().map(rooms).collect::<Result<_, _>>()?,
            teachers: self.each(&raw.teachers, Self::teacher)?,
            interpreters: self.each(&raw.interpreters, Self::interpreter)?,
            parties: self.each(&raw.parties, Self::party)?,
            students: number(raw.students.len() as i64, || "students".into())?,
            meetings: self.each(&raw.meetings, Self::meeting)?,
            modes: self.modes,
            languages: self.languages,
        })
    }

    fn each<R, T>(
        &mut self,
        list: &[R],
        one: impl Fn(&mut Self, usize, &R) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        list.iter().enumerate().map(|(at, raw)| one(self, at, raw)).collect()
    }

    fn span(&self, day: i64, start: i64, end: i64, field: &dyn Fn() -> String) -> Result<Span, Fault> {
        Ok(Span { day: refer(&self.days, &day, field)?, start: ticks(start, field)?, end: ticks(end, field)? })
    }

    fn mode(&mut self, name: &str) -> Result<u8, Fault> {
        let known = self.modes.iter().position(|mode| mode == name);
        let at = known.unwrap_or_else(|| {
            self.modes.push(name.to_owned());
            self.modes.len() - 1
        });
        number(at as i64, || "windows".into())
    }

    fn language(&mut self, name: &str) -> Result<u16, Fault> {
        if let Some(&at) = self.language_of.get(name) {
            return Ok(at);
        }
        let at = number(self.languages.len() as i64, || "parties".into())?;
        self.languages.push(name.to_owned());
        self.language_of.insert(name.to_owned(), at);
        Ok(at)
    }

    fn window(&mut self, at: usize, raw: &RawWindow) -> Result<Window, Fault> {
        let span = self.span(raw.day, raw.start, raw.end, &|| format!("windows[{at}]"))?;
        Ok(Window {
            school: refer(&self.schools, &raw.school, || format!("windows[{at}].school"))?,
            span,
            modes: raw.modes.iter().map(|mode| self.mode(mode)).collect::<Result<_, _>>()?,
            childcare: raw.childcare,
        })
    }

    fn teacher(&mut self, at: usize, raw: &RawTeacher) -> Result<Teacher, Fault> {
        let field = |part: &'static str| move || format!("teachers[{at}].{part}");
        let taken = |&(day, start, end): &(i64, i64, i64)| self.span(day, start, end, &field("unavailable"));
        Ok(Teacher {
            speaks: Vec::new(),
            school: refer(&self.schools, &raw.school, field("school"))?,
            building: number(raw.building, field("building"))?,
            pool: raw.pool.map(|pool| refer(&self.pools, &pool, field("pool"))).transpose()?,
            max_row: number(raw.max_row, field("max_row"))?,
            unavailable: raw.unavailable.iter().map(taken).collect::<Result<_, _>>()?,
        })
    }

    fn interpreter(&mut self, at: usize, raw: &RawInterpreter) -> Result<Interpreter, Fault> {
        let mut shifts = Vec::with_capacity(raw.avail.len());
        for &(day, start, end, school) in &raw.avail {
            let field = || format!("interpreters[{at}].avail");
            let school = if school == -1 { None } else { Some(refer(&self.schools, &school, field)?) };
            shifts.push(Shift { span: self.span(day, start, end, &field)?, school });
        }
        let languages = raw.languages.iter().map(|name| self.language(name)).collect::<Result<_, _>>()?;
        Ok(Interpreter { id: raw.id, languages, shifts })
    }

    fn party(&mut self, at: usize, raw: &RawParty) -> Result<Party, Fault> {
        let others = raw.accepts.iter().filter(|mode| **mode != raw.prefers);
        let mut ways = Vec::new();
        for name in std::iter::once(&raw.prefers).chain(others) {
            let mut hours = Vec::new();
            for &(day, start, end, level) in raw.avail.get(name).into_iter().flatten() {
                let field = || format!("parties[{at}].avail.{name}");
                let span = self.span(day.into(), start.into(), end.into(), &field)?;
                hours.push(Hours { span, level: number(level.into(), field)? });
            }
            hours.sort_by_key(|hours| (hours.span.day, hours.span.start));
            ways.push(Way { mode: self.mode(name)?, hours });
        }
        let field = |part: &'static str| move || format!("parties[{at}].{part}");
        Ok(Party {
            id: raw.id,
            language: self.language(&raw.language)?,
            group: number(raw.group, field("group"))?,
            interpreter: raw.interpreter,
            ways,
            childcare: raw.childcare,
            history: number(raw.history, field("history"))?,
        })
    }

    fn meeting(&mut self, at: usize, raw: &RawMeeting) -> Result<Meeting, Fault> {
        let field = |part: &'static str| move || format!("meetings[{at}].{part}");
        let party = |id: &i64| refer(&self.parties, id, field("parties"));
        Ok(Meeting {
            id: raw.id,
            student: refer(&self.students, &raw.student, field("student"))?,
            teacher: refer(&self.teachers, &raw.teacher, field("teacher"))?,
            parties: raw.parties.iter().map(party).collect::<Result<_, _>>()?,
            len: number(raw.len, field("len"))?,
            priority: raw.priority > 0,
        })
    }
}

fn weights(raw: &RawWeights) -> Weights {
    Weights {
        unserved: raw.unserved,
        unplaced: raw.unplaced,
        priority: raw.priority,
        no_interpreter: raw.no_interpreter,
        unfair_unserved: raw.unfair_unserved,
        unfair_late: raw.unfair_late,
        extra_day: raw.extra_day,
        wait: raw.wait,
        level1: raw.level1,
        level2: raw.level2,
        history: raw.history,
        mode: raw.mode,
        childcare: raw.childcare,
        idle: raw.idle,
    }
}
