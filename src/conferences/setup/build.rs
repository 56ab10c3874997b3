//! The instance of a round, put together from what is known of it.

use std::collections::HashMap;

use jiff::civil::Date;

use super::calendar::{Calendar, zone};
use super::families::{Families, Languages, Making, modes};
use super::kept::{Keeps, Kept};
use super::{Held, MODES, Setup};
use crate::clock::At;
use crate::conferences::plan::board::Board;
use crate::conferences::plan::model::{
    Instance, Interpreter, MOST_SLOTS, Meeting, Shift, Span, TICK_MINUTES, Teacher, Weights, Window,
};
use crate::conferences::plan::{Placed, stand};
use crate::conferences::store::Facts;
use crate::entities::{conference, interpreter, round_teacher, round_window};
use crate::error::Error;
use crate::ids::StaffId;

/// Builds it. What is kept and does not fit the grid, the windows or another that is kept is taken out of the plan and its time with
/// it: then it is built once more without.
pub(super) fn build(facts: Facts, now: At) -> Result<Setup, Error> {
    let mut keeps = Keeps::of(&facts, now);
    loop {
        let setup = Building::new(&facts, &keeps, now).setup(&facts)?;
        setup.instance.check().map_err(|fault| Error::Invalid { field: fault.field, detail: fault.detail })?;
        let places: Vec<Option<Placed>> = keeps.stand.iter().map(|kept| place(&setup, kept)).collect();
        let whole: Vec<Placed> = places.iter().copied().flatten().collect();
        let mut stands = stand(&Board::new(&setup.instance), &whole).into_iter();
        let stands: Vec<bool> = places.iter().map(|place| place.is_some() && stands.next().unwrap_or(false)).collect();
        if keeps.settle(&stands) {
            return Ok(keep(setup, &keeps));
        }
    }
}

fn place(setup: &Setup, kept: &Kept) -> Option<Placed> {
    let meeting = setup.meeting(kept.conference?)?;
    let (day, start) = setup.tick(kept.from)?;
    let wanted = setup.instance.meetings.get(meeting as usize)?;
    let minutes = i64::from(setup.ticks(meeting)) * i64::from(TICK_MINUTES);
    let interpreted = setup.instance.interpreted(wanted).is_some();
    let interpreter = match kept.interpreter {
        Some(id) if interpreted => Some(setup.interpreter(id)?),
        Some(_) => return None,
        None => None,
    };
    (kept.from.plus_s(minutes * 60) == kept.to).then_some(Placed { meeting, day, start, interpreter })
}

fn keep(mut setup: Setup, keeps: &Keeps) -> Setup {
    for kept in &keeps.stand {
        let Some(placed) = place(&setup, kept) else { continue };
        match kept.offer {
            Some(offer) => setup.held.push(Held { offer, placed }),
            None => setup.fixed.push(placed),
        }
    }
    setup
}

struct Building<'a> {
    calendar: Calendar,
    keeps: &'a Keeps,
    now: At,
    languages: Languages,
    slot: u16,
    // Teachers with the same windows are a school of the planner's; the first has those of all teachers alone.
    schools: Vec<Vec<Window>>,
    school_of: HashMap<StaffId, u32>,
}

impl<'a> Building<'a> {
    fn new(facts: &Facts, keeps: &'a Keeps, now: At) -> Self {
        let days: Vec<Date> = facts.windows.iter().filter_map(|one| one.date.parse().ok()).collect();
        let calendar = Calendar::new(zone(&facts.school, &facts.district), days);
        let slot = u16::try_from(facts.round.slot_minutes).unwrap_or(20).max(TICK_MINUTES) / TICK_MINUTES;
        let mut building = Self {
            calendar,
            keeps,
            now,
            languages: Languages::default(),
            slot,
            schools: Vec::new(),
            school_of: HashMap::new(),
        };
        building.lay_schools(facts);
        building
    }

    fn lay_schools(&mut self, facts: &Facts) {
        let general: Vec<&round_window::Model> = facts.windows.iter().filter(|one| one.staff_id.is_none()).collect();
        self.schools.push(self.windows(0, &general, &[]));
        for teacher in &facts.teachers {
            let own: Vec<&round_window::Model> =
                facts.windows.iter().filter(|one| one.staff_id == Some(teacher.staff_id)).collect();
            let school = if own.is_empty() {
                0
            } else {
                let number = u32::try_from(self.schools.len()).unwrap_or(u32::MAX);
                self.schools.push(self.windows(number, &general, &own));
                number
            };
            self.school_of.insert(teacher.staff_id, school);
        }
    }

    /// A teacher's own windows, and of everybody's what they leave.
    fn windows(&self, school: u32, general: &[&round_window::Model], own: &[&round_window::Model]) -> Vec<Window> {
        let mine: Vec<Window> = own.iter().filter_map(|one| self.window(school, one)).collect();
        let mut all = mine.clone();
        for one in general.iter().filter_map(|one| self.window(school, one)) {
            let mut rest = vec![one.span];
            for taken in mine.iter().filter(|window| window.span.day == one.span.day) {
                rest = rest.into_iter().flat_map(|span| without(span, taken.span)).collect();
            }
            all.extend(rest.into_iter().map(|span| Window { span, ..one.clone() }));
        }
        all.sort_by_key(|window| (window.span.day, window.span.start));
        all.into_iter().flat_map(|window| self.in_words(window)).collect()
    }

    fn window(&self, school: u32, one: &round_window::Model) -> Option<Window> {
        let minute = |value: i16| u16::try_from(value).ok();
        let start = minute(one.from_minute)?.div_ceil(TICK_MINUTES);
        let end = minute(one.to_minute)? / TICK_MINUTES;
        let day = self.calendar.day(one.date.parse().ok()?)?;
        let span = Span { day, start, end: end.max(start) };
        Some(Window { school, span, modes: modes(&one.modes), childcare: one.childcare })
    }

    /// Windows of more slots than the planner takes are several, one after the other.
    fn in_words(&self, window: Window) -> Vec<Window> {
        let most = MOST_SLOTS * self.slot;
        let starts = (window.span.start..window.span.end).step_by(usize::from(most));
        let part = |start: u16| Span { start, end: window.span.end.min(start + most), ..window.span };
        starts.map(|start| Window { span: part(start), ..window.clone() }).collect()
    }

    /// All ticks that are in a window of anybody.
    fn open(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = self.schools.iter().flatten().map(|window| window.span).collect();
        spans.sort_unstable_by_key(|span| (span.day, span.start));
        let mut open: Vec<Span> = Vec::new();
        for span in spans {
            match open.last_mut() {
                Some(last) if last.day == span.day && span.start <= last.end => last.end = last.end.max(span.end),
                _ => open.push(span),
            }
        }
        open
    }

    fn setup(mut self, facts: &Facts) -> Result<Setup, Error> {
        let takes_part = |one: &&conference::Model| {
            self.school_of.contains_key(&one.staff_id)
                && facts.guardians.contains_key(&one.guardian_id)
                && !self.keeps.apart.contains(&one.id)
        };
        let planned: Vec<&conference::Model> = facts.conferences.iter().filter(takes_part).collect();
        let open = self.open();
        let mut languages = std::mem::take(&mut self.languages);
        let mut making = Making::new(&self.calendar, &mut languages, self.keeps, &open);
        let families = Families::of(facts, &planned, &mut making);
        let teachers: Vec<Teacher> =
            facts.teachers.iter().map(|one| self.teacher(facts, one, &mut languages)).collect();
        let interpreters: Vec<Interpreter> =
            (0..).zip(&facts.interpreters).map(|(id, one)| self.interpreter(facts, id, one, &mut languages)).collect();
        let teachers_by: HashMap<_, _> = index(facts.teachers.iter().map(|one| one.staff_id));
        let meetings = meetings(facts, &planned, &families, &teachers_by);
        let (buildings, walk) = ways(facts);
        let instance = Instance {
            name: facts.round.name.clone(),
            weights: Weights::STANDARD,
            groups: u16::try_from(families.groups.len()).unwrap_or(u16::MAX),
            days: (0i64..).zip(&self.calendar.days).map(|(id, _)| id).collect(),
            slots: vec![self.slot; self.schools.len()],
            modes: MODES.map(mode_name).map(str::to_owned).to_vec(),
            languages: languages.0,
            buildings,
            walk,
            windows: self.schools.concat(),
            pools: facts.rooms.iter().map(|room| u16::try_from(room.capacity).unwrap_or_default()).collect(),
            teachers,
            interpreters,
            parties: families.parties,
            students: u32::try_from(facts.conferences.len()).unwrap_or(u32::MAX),
            meetings,
        };
        Ok(Setup {
            round: facts.round.clone(),
            instance,
            meetings_by: index(planned.iter().map(|one| one.id)),
            conferences: planned.into_iter().cloned().collect(),
            parties_by: families.leads,
            guardians: families.guardians,
            teachers_by,
            teachers: facts.teachers.clone(),
            interpreters_by: index(facts.interpreters.iter().map(|one| one.id)),
            interpreters: facts.interpreters.clone(),
            groups: families.groups,
            calendar: self.calendar,
            fixed: Vec::new(),
            held: Vec::new(),
        })
    }

    fn teacher(&self, facts: &Facts, one: &round_teacher::Model, languages: &mut Languages) -> Teacher {
        let busy: Vec<_> = facts.busy.iter().filter(|busy| busy.staff_id == one.staff_id).collect();
        let mine = |kept: &&Kept| kept.teacher == Some(one.staff_id);
        let stand: Vec<&Kept> = self.keeps.stand.iter().filter(mine).collect();
        let taken: Vec<&Kept> = self.keeps.taken.iter().filter(mine).collect();
        let unavailable = self.calendar.spans(|tick| {
            let Some(tick) = tick else { return true };
            // What is booked stands, though she has typed since that she is busy: who booked is told by a person.
            let stands = stand.iter().any(|kept| kept.touches(tick));
            let is_busy = busy.iter().any(|busy| busy.starts_at < tick.1 && tick.0 < busy.ends_at);
            taken.iter().any(|kept| kept.touches(tick)) || !stands && (is_busy || tick.0 < self.now)
        });
        let building = u16::try_from(one.building).unwrap_or_default();
        let pool = one.room_id.and_then(|id| facts.rooms.iter().position(|room| room.id == id));
        let speaks =
            facts.staff.iter().find(|staff| staff.id == one.staff_id).map(|staff| languages.of(&staff.language));
        let most = one.max_row.unwrap_or(facts.round.max_row);
        let breaks = facts.round.break_slots > 0;
        Teacher {
            school: self.school_of.get(&one.staff_id).copied().unwrap_or_default(),
            building,
            pool: pool.and_then(|at| u32::try_from(at).ok()),
            max_row: u16::try_from(most).ok().filter(|most| breaks && *most > 0).unwrap_or(MOST_SLOTS),
            unavailable,
            speaks: speaks.into_iter().collect(),
        }
    }

    fn interpreter(&self, facts: &Facts, id: i64, one: &interpreter::Model, languages: &mut Languages) -> Interpreter {
        let comes = modes(&one.modes).contains(&0);
        let mine = |kept: &&Kept| kept.interpreter == Some(one.id);
        let taken: Vec<&Kept> = self.keeps.taken.iter().filter(mine).collect();
        let mut shifts = Vec::new();
        for hours in facts.hours.iter().filter(|hours| hours.interpreter_id == one.id) {
            let here = hours.school_id.is_none_or(|school| school == facts.school.id);
            if !here {
                continue;
            }
            let on_site = hours.school_id.is_some() && comes;
            let spans = self.calendar.spans(|tick| {
                tick.is_some_and(|tick| {
                    hours.starts_at <= tick.0 && tick.1 <= hours.ends_at && !taken.iter().any(|kept| kept.touches(tick))
                })
            });
            // Those who are there go first. Where the school is several of the planner's, they may go to any of them.
            let school = (on_site && self.schools.len() == 1).then_some(0);
            shifts.extend(spans.into_iter().map(|span| Shift { span, school }));
        }
        for kept in self.keeps.stand.iter().filter(mine) {
            let span = self.calendar.spans(|tick| tick.is_some_and(|tick| kept.touches(tick)));
            shifts.extend(span.into_iter().map(|span| Shift { span, school: None }));
        }
        Interpreter { id, languages: one.languages.split_whitespace().map(|tag| languages.of(tag)).collect(), shifts }
    }
}

fn mode_name(mode: crate::entities::conferences::Mode) -> &'static str {
    use crate::entities::conferences::Mode as M;
    match mode {
        M::InPerson => "in_person",
        M::Phone => "phone",
        M::Video => "video",
    }
}

fn index<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> HashMap<K, u32> {
    let mut found = HashMap::new();
    for (at, key) in (0u32..).zip(keys) {
        found.entry(key).or_insert(at);
    }
    found
}

fn meetings(
    facts: &Facts,
    planned: &[&conference::Model],
    families: &Families,
    teachers: &HashMap<StaffId, u32>,
) -> Vec<Meeting> {
    let students: HashMap<_, _> = index(facts.conferences.iter().map(|one| one.student_id));
    let meeting = |(id, one): (i64, &&conference::Model)| Meeting {
        id,
        student: students.get(&one.student_id).copied().unwrap_or_default(),
        teacher: teachers.get(&one.staff_id).copied().unwrap_or_default(),
        parties: families.attending(one),
        len: u16::try_from(one.slots).unwrap_or(1).max(1),
        priority: one.wanted,
    };
    (0i64..).zip(planned).map(meeting).collect()
}

/// Number of buildings, and ticks between any two of them.
fn ways(facts: &Facts) -> (u16, Vec<u16>) {
    let last = facts.teachers.iter().filter_map(|one| u16::try_from(one.building).ok()).max().unwrap_or(0);
    let (count, ticks) = (last + 1, u16::try_from(facts.round.walk_minutes).unwrap_or(0).div_ceil(TICK_MINUTES));
    let way = |at: u32| if at / u32::from(count) == at % u32::from(count) { 0 } else { ticks };
    (count, (0..u32::from(count) * u32::from(count)).map(way).collect())
}

/// What is left of a span without another.
fn without(span: Span, taken: Span) -> Vec<Span> {
    let before = Span { end: span.end.min(taken.start), ..span };
    let after = Span { start: span.start.max(taken.end), ..span };
    [before, after].into_iter().filter(|part| part.start < part.end).collect()
}
