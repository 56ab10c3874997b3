//! The round as flat tables for the search: rows (a teacher in a window), spots (a slot of a row), and for each meeting its cells
//! (a spot where it may start, with what that costs alone). Made once from an instance and shared by all threads.

use std::collections::HashMap;

use super::lists::Lists;
use super::model::{Instance, Weights};

/// No meeting, no spot, no interpreter.
pub const NONE: u32 = u32::MAX;
/// No language: no interpreter is needed.
pub const NO_LANGUAGE: u16 = u16::MAX;

/// A teacher in a window.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Index of the window.
    pub window: u32,
    /// Index of the teacher.
    pub teacher: u32,
    /// First of the row's spots.
    pub spot: u32,
    /// First of the row's sums of available ticks, one more than slots.
    pub sums: u32,
    /// Index of the day.
    pub day: u16,
    /// First tick.
    pub start: u16,
    /// Ticks of a slot.
    pub slot: u16,
    /// Number of slots.
    pub slots: u16,
}

/// A slot of a row.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Index of the row.
    pub row: u32,
    /// Index of the day.
    pub day: u16,
    /// First tick.
    pub start: u16,
    /// Number of the slot in its row.
    pub slot: u16,
}

/// A meeting at a spot, taken alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What level, mode and child care cost.
    pub cost: u16,
    /// Worst level that is touched.
    pub level: u8,
    /// Which of the parties attend in person, a bit each.
    pub in_person: u8,
}

/// The cell that is none.
pub const NO_CELL: Cell = Cell { cost: u16::MAX, level: u8::MAX, in_person: 0 };

/// A meeting, as the search sees it.
#[derive(Clone, Copy, Debug)]
pub struct Meet {
    /// What leaving it out costs, its case aside.
    pub unplaced: u32,
    /// Index of the teacher.
    pub teacher: u32,
    /// First of the teacher's rows.
    pub row: u32,
    /// First of the teacher's spots.
    pub spot: u32,
    /// First of the meeting's cells: one for each spot of the teacher.
    pub cell: u32,
    /// First of the meeting's masks: per row one of starts, then one per party of starts in person.
    pub mask: u32,
    /// First of the meeting's list of feasible spots, and its length.
    pub list: u32,
    /// Length of that list.
    pub choices: u16,
    /// Number of the teacher's rows.
    pub rows: u16,
    /// First of the meeting's parties.
    pub party: u32,
    /// Index of the case: a student with those who attend.
    pub case: u32,
    /// Index of the pool of rooms, or [`NONE`].
    pub pool: u32,
    /// Index of the school.
    pub school: u32,
    /// Index of the building.
    pub building: u16,
    /// Language of the interpreter that is needed, or [`NO_LANGUAGE`].
    pub language: u16,
    /// Language group of the first party.
    pub group: u16,
    /// Length in slots.
    pub len: u16,
    /// Length in ticks.
    pub ticks: u16,
    /// Most slots in a row for this teacher.
    pub max_row: u16,
    /// What placing it can save at most beyond what it is worth to have it placed: the gaps that it fills, its cheapest cell off.
    pub slack: i32,
    /// Number of parties.
    pub parties: u8,
    /// There is a place for it alone, breaks of the teacher aside; otherwise leaving it out is free.
    pub placeable: bool,
}

/// An interpreter whom a meeting could have on a day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Duty {
    /// Index of the interpreter.
    pub interpreter: u32,
    /// First tick.
    pub start: u16,
    /// First tick that is no longer in it.
    pub end: u16,
}

/// The tables.
pub struct Board {
    /// Teachers in windows, a teacher's together.
    pub rows: Vec<Row>,
    /// Slots, a row's together.
    pub spots: Vec<Spot>,
    /// Available ticks of a row before each slot.
    pub sums: Vec<u16>,
    /// First row of each teacher, and the end.
    pub rows_of: Vec<u32>,
    /// Meetings.
    pub meets: Vec<Meet>,
    /// Cells of all meetings, [`NO_CELL`] where there is none.
    pub cells: Vec<Cell>,
    /// Words of feasible starts.
    pub masks: Vec<u64>,
    /// Feasible spots of each meeting, cheapest first, as offsets from the teacher's first.
    pub choices: Vec<u16>,
    /// Parties of all meetings.
    pub parties: Vec<u32>,
    /// Meetings of each party.
    pub meetings_of: Lists<u32>,
    /// Meetings of each teacher that have a place at all.
    pub taught: Lists<u32>,
    /// Meetings that need an interpreter of each language.
    pub spoken: Lists<u32>,
    /// By language, school and day: who could interpret, those of one school and few languages first.
    pub duties: Lists<Duty>,
    /// Days of interpreters who are at one school alone: interpreter, day, school.
    pub on_site: Vec<(u32, u16, u32)>,
    /// Meetings of each case that have a place at all.
    pub cases: Lists<u32>,
    /// Language group of each case.
    pub case_group: Vec<u16>,
    /// Cases of each group.
    pub cases_in: Vec<i64>,
    /// Meetings of each group.
    pub meetings_in: Vec<i64>,
    /// Meetings that count.
    pub placeable: Vec<u32>,
    /// Ticks from building to building.
    pub walk: Vec<u16>,
    /// Number of buildings.
    pub buildings: usize,
    /// Teachers of each pool.
    pub sharing: Lists<u32>,
    /// Rooms of each pool.
    pub rooms: Vec<u16>,
    /// Number of days.
    pub days: usize,
    /// Number of schools.
    pub schools: usize,
    /// Number of interpreters.
    pub interpreters: usize,
    /// First tick of the earliest window, and the number of ticks to the end of the latest.
    pub dawn: u16,
    /// Ticks from the earliest start to the latest end.
    pub span: u16,
    /// The objective.
    pub weights: Weights,
}

impl Board {
    /// The tables of a checked instance.
    pub fn new(instance: &Instance) -> Self {
        let mut board = Self::empty(instance);
        board.lay_rows(instance);
        super::cells::lay(&mut board, instance);
        board.count(instance);
        board.engage(instance);
        board
    }

    /// The cell of a meeting at a spot of its teacher.
    #[inline]
    pub fn cell(&self, meet: &Meet, spot: u32) -> Cell {
        self.cells[(meet.cell + (spot - meet.spot)) as usize]
    }

    /// The parties of a meeting.
    #[inline]
    pub fn attending(&self, meet: &Meet) -> &[u32] {
        &self.parties[meet.party as usize..meet.party as usize + usize::from(meet.parties)]
    }

    /// Ticks between two buildings.
    #[inline]
    pub fn way(&self, from: u16, to: u16) -> u16 {
        self.walk[usize::from(from) * self.buildings + usize::from(to)]
    }

    /// Who could interpret a language at a school on a day.
    #[inline]
    pub fn duties(&self, language: u16, school: u32, day: u16) -> &[Duty] {
        self.duties.at(((u32::from(language) * self.schools as u32) + school) * self.days as u32 + u32::from(day))
    }

    /// Who could interpret a meeting at a spot.
    #[inline]
    pub fn duties_of(&self, meet: &Meet, day: u16) -> &[Duty] {
        self.duties(meet.language, meet.school, day)
    }

    fn empty(instance: &Instance) -> Self {
        let dawn = instance.windows.iter().map(|window| window.span.start).min().unwrap_or(0);
        let dusk = instance.windows.iter().map(|window| window.span.end).max().unwrap_or(0);
        Self {
            rows: Vec::new(),
            spots: Vec::new(),
            sums: Vec::new(),
            rows_of: Vec::new(),
            meets: Vec::with_capacity(instance.meetings.len()),
            cells: Vec::new(),
            masks: Vec::new(),
            choices: Vec::new(),
            parties: Vec::new(),
            meetings_of: Lists::default(),
            taught: Lists::default(),
            spoken: Lists::default(),
            duties: Lists::default(),
            on_site: Vec::new(),
            cases: Lists::default(),
            case_group: Vec::new(),
            cases_in: vec![0; usize::from(instance.groups)],
            meetings_in: vec![0; usize::from(instance.groups)],
            placeable: Vec::new(),
            walk: instance.walk.clone(),
            buildings: usize::from(instance.buildings),
            sharing: sharing(instance),
            rooms: instance.pools.clone(),
            days: instance.days.len(),
            schools: instance.slots.len(),
            interpreters: instance.interpreters.len(),
            dawn,
            span: dusk.saturating_sub(dawn),
            weights: instance.weights,
        }
    }

    fn lay_rows(&mut self, instance: &Instance) {
        let mut windows_of: Vec<Vec<usize>> = vec![Vec::new(); instance.slots.len()];
        for (at, window) in instance.windows.iter().enumerate() {
            windows_of[window.school as usize].push(at);
        }
        for (teacher, who) in instance.teachers.iter().enumerate() {
            self.rows_of.push(self.rows.len() as u32);
            let slot = instance.slots[who.school as usize];
            for &window in &windows_of[who.school as usize] {
                let span = instance.windows[window].span;
                let row = Row {
                    window: window as u32,
                    teacher: teacher as u32,
                    spot: self.spots.len() as u32,
                    sums: self.sums.len() as u32,
                    day: span.day,
                    start: span.start,
                    slot,
                    slots: (span.end - span.start) / slot,
                };
                self.lay_spots(row, who);
            }
        }
        self.rows_of.push(self.rows.len() as u32);
    }

    fn lay_spots(&mut self, row: Row, teacher: &super::model::Teacher) {
        let mut sum = 0;
        self.sums.push(0);
        for slot in 0..row.slots {
            let start = row.start + slot * row.slot;
            let taken = |tick: u16| {
                teacher.unavailable.iter().any(|span| span.day == row.day && span.start <= tick && tick < span.end)
            };
            sum += (start..start + row.slot).filter(|&tick| !taken(tick)).count() as u16;
            self.sums.push(sum);
            self.spots.push(Spot { row: self.rows.len() as u32, day: row.day, start, slot });
        }
        self.rows.push(row);
    }

    /// Cases and groups; what has no cell at all is in none of them.
    fn count(&mut self, instance: &Instance) {
        let mut known: HashMap<(u32, &[u32]), u32> = HashMap::new();
        let mut cases: Vec<Vec<u32>> = Vec::new();
        let mut meetings_of = vec![Vec::new(); instance.parties.len()];
        let mut taught = vec![Vec::new(); instance.teachers.len()];
        let mut spoken = vec![Vec::new(); instance.languages.len()];
        for (at, wanted) in instance.meetings.iter().enumerate() {
            let meet = &mut self.meets[at];
            if !meet.placeable {
                continue;
            }
            let case = *known.entry((wanted.student, &wanted.parties)).or_insert_with(|| {
                cases.push(Vec::new());
                self.case_group.push(meet.group);
                self.cases_in[usize::from(meet.group)] += 1;
                cases.len() as u32 - 1
            });
            meet.case = case;
            let at = at as u32;
            cases[case as usize].push(at);
            self.meetings_in[usize::from(meet.group)] += 1;
            self.placeable.push(at);
            taught[meet.teacher as usize].push(at);
            wanted.parties.iter().for_each(|&party| meetings_of[party as usize].push(at));
            if meet.language != NO_LANGUAGE {
                spoken[usize::from(meet.language)].push(at);
            }
        }
        self.cases = Lists::of(cases);
        self.meetings_of = Lists::of(meetings_of);
        self.taught = Lists::of(taught);
        self.spoken = Lists::of(spoken);
    }

    fn engage(&mut self, instance: &Instance) {
        let mut duties: Vec<Vec<(bool, usize, Duty)>> =
            vec![Vec::new(); instance.languages.len() * self.schools * self.days];
        for (at, who) in instance.interpreters.iter().enumerate() {
            for shift in &who.shifts {
                if let Some(school) = shift.school {
                    self.on_site.push((at as u32, shift.span.day, school));
                }
                let duty = Duty { interpreter: at as u32, start: shift.span.start, end: shift.span.end };
                let schools = shift.school.map_or(0..self.schools, |one| one as usize..one as usize + 1);
                for school in schools {
                    for &language in &who.languages {
                        let place = (usize::from(language) * self.schools + school) * self.days;
                        let list = &mut duties[place + usize::from(shift.span.day)];
                        list.push((shift.school.is_none(), who.languages.len(), duty));
                    }
                }
            }
        }
        for list in &mut duties {
            list.sort_by_key(|(remote, languages, duty)| (*remote, *languages, duty.interpreter));
        }
        self.duties =
            Lists::of(duties.into_iter().map(|list| list.into_iter().map(|(_, _, duty)| duty).collect()).collect());
    }
}

fn sharing(instance: &Instance) -> Lists<u32> {
    let mut teachers = vec![Vec::new(); instance.pools.len()];
    for (at, teacher) in instance.teachers.iter().enumerate() {
        if let Some(pool) = teacher.pool {
            teachers[pool as usize].push(at as u32);
        }
    }
    Lists::of(teachers)
}
