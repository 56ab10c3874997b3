//! What a plan costs, counted anew from the instance and part by part, for reports and as a check of the running count.

use std::collections::{BTreeMap, HashMap};

use super::Placed;
use super::cells;
use super::model::{Instance, Meeting, Span};

/// The parts of the cost, and what a school feels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[allow(missing_docs, reason = "the names are the benchmark's, one line each in its README")]
pub struct Score {
    pub cost: i64,
    pub unserved: i64,
    pub unplaced: i64,
    pub priority: i64,
    pub no_interpreter: i64,
    pub unfair_unserved: i64,
    pub unfair_late: i64,
    pub extra_day: i64,
    pub wait: i64,
    /// Level, mode and child care.
    pub preferences: i64,
    pub idle: i64,
    /// Children (with who attends) without any conference.
    pub children_unserved: u32,
    /// Meetings left out that could be placed alone.
    pub meetings_left_out: u32,
    /// Meetings that need an interpreter and have none.
    pub without_interpreter: u32,
    /// Meetings that no place allows.
    pub unplaceable: u32,
}

/// Counts a plan that keeps the rules.
pub fn score(instance: &Instance, placed: &[Placed]) -> Score {
    let mut count = Count { instance, score: Score::default() };
    let at: HashMap<u32, &Placed> = placed.iter().map(|place| (place.meeting, place)).collect();
    let late = count.meetings(placed);
    count.parties(placed);
    count.teachers(placed);
    count.cases(&at, &late);
    let s = &mut count.score;
    s.cost = s.unserved
        + s.unplaced
        + s.priority
        + s.no_interpreter
        + s.unfair_unserved
        + s.unfair_late
        + s.extra_day
        + s.wait
        + s.preferences
        + s.idle;
    count.score
}

struct Count<'a> {
    instance: &'a Instance,
    score: Score,
}

impl Count<'_> {
    fn span(&self, place: &Placed) -> Span {
        let meeting = &self.instance.meetings[place.meeting as usize];
        Span { day: place.day, start: place.start, end: place.start + self.ticks(meeting) }
    }

    fn ticks(&self, meeting: &Meeting) -> u16 {
        let school = self.instance.teachers[meeting.teacher as usize].school;
        meeting.len.saturating_mul(self.instance.slots[school as usize])
    }

    fn window(&self, meeting: &Meeting, span: Span) -> Option<usize> {
        let school = self.instance.teachers[meeting.teacher as usize].school;
        self.instance.windows.iter().position(|window| {
            window.school == school
                && window.span.day == span.day
                && window.span.start <= span.start
                && span.end <= window.span.end
        })
    }

    /// What each meeting costs alone; the inconvenient ones per group.
    fn meetings(&mut self, placed: &[Placed]) -> Vec<i64> {
        let instance = self.instance;
        let mut late = vec![0; usize::from(instance.groups)];
        for place in placed {
            let meeting = &instance.meetings[place.meeting as usize];
            let span = self.span(place);
            let Some(window) = self.window(meeting, span) else { continue };
            let Some(cell) = cells::cell(instance, meeting, &instance.windows[window], span) else { continue };
            self.score.preferences += i64::from(cell.cost);
            if let (2, Some(&party)) = (cell.level, meeting.parties.first()) {
                late[usize::from(instance.parties[party as usize].group)] += 1;
            }
            if instance.interpreted(meeting).is_some() && place.interpreter.is_none() {
                self.score.no_interpreter += instance.weights.no_interpreter;
                self.score.without_interpreter += 1;
            }
        }
        late
    }

    fn parties(&mut self, placed: &[Placed]) {
        let mut days: HashMap<u32, BTreeMap<u16, (u16, u16, u16)>> = HashMap::new();
        for place in placed {
            let span = self.span(place);
            for &party in &self.instance.meetings[place.meeting as usize].parties {
                let day = days.entry(party).or_default().entry(span.day).or_insert((u16::MAX, 0, 0));
                *day = (day.0.min(span.start), day.1.max(span.end), day.2 + (span.end - span.start));
            }
        }
        let weights = &self.instance.weights;
        for stays in days.values() {
            self.score.extra_day += weights.extra_day * (stays.len() as i64 - 1);
            for (first, last, busy) in stays.values() {
                self.score.wait += weights.wait * (i64::from(last - first) - i64::from(*busy)).max(0);
            }
        }
    }

    fn teachers(&mut self, placed: &[Placed]) {
        let mut rows: HashMap<(u32, usize), (u16, u16, u16)> = HashMap::new();
        for place in placed {
            let meeting = &self.instance.meetings[place.meeting as usize];
            let span = self.span(place);
            let Some(window) = self.window(meeting, span) else { continue };
            let row = rows.entry((meeting.teacher, window)).or_insert((u16::MAX, 0, 0));
            *row = (row.0.min(span.start), row.1.max(span.end), row.2 + (span.end - span.start));
        }
        for ((teacher, window), (first, last, busy)) in rows {
            let taken = &self.instance.teachers[teacher as usize].unavailable;
            let day = self.instance.windows[window].span.day;
            let free =
                |tick: &u16| !taken.iter().any(|span| span.day == day && span.start <= *tick && *tick < span.end);
            let there = (first..last).filter(free).count() as i64;
            self.score.idle += self.instance.weights.idle * (there - i64::from(busy));
        }
    }

    fn cases(&mut self, at: &HashMap<u32, &Placed>, late: &[i64]) {
        let instance = self.instance;
        let weights = &instance.weights;
        let groups = usize::from(instance.groups);
        let (mut in_group, mut meetings, mut unserved) = (vec![0; groups], vec![0; groups], vec![0; groups]);
        let mut cases: HashMap<(u32, &[u32]), (usize, bool)> = HashMap::new();
        for (number, meeting) in instance.meetings.iter().enumerate() {
            let is_placed = at.contains_key(&(number as u32));
            if !is_placed && !self.placeable(meeting) {
                self.score.unplaceable += 1;
                continue;
            }
            let group = meeting.parties.first().map_or(0, |&party| usize::from(instance.parties[party as usize].group));
            meetings[group] += 1;
            cases.entry((meeting.student, &meeting.parties)).or_insert((group, false)).1 |= is_placed;
            if !is_placed {
                self.score.unplaced += weights.unplaced;
                self.score.priority += if meeting.priority { weights.priority } else { 0 };
                self.score.meetings_left_out += 1;
            }
        }
        for (group, served) in cases.into_values() {
            in_group[group] += 1;
            unserved[group] += i64::from(!served);
        }
        let alone: i64 = unserved.iter().sum();
        self.score.children_unserved = alone as u32;
        self.score.unserved = weights.unserved * alone;
        self.score.unfair_unserved = weights.unfair_unserved * super::state::above_share(&unserved, &in_group);
        self.score.unfair_late = weights.unfair_late * super::state::above_share(late, &meetings);
    }

    fn placeable(&self, meeting: &Meeting) -> bool {
        let instance = self.instance;
        let teacher = &instance.teachers[meeting.teacher as usize];
        let slot = instance.slots[teacher.school as usize];
        let ticks = self.ticks(meeting);
        instance.windows.iter().filter(|window| window.school == teacher.school).any(|window| {
            (window.span.start..window.span.end).step_by(usize::from(slot)).any(|start| {
                let span = Span { day: window.span.day, start, end: start.saturating_add(ticks) };
                let touches = |taken: &Span| taken.day == span.day && span.start < taken.end && taken.start < span.end;
                span.end <= window.span.end
                    && !teacher.unavailable.iter().any(touches)
                    && cells::cell(instance, meeting, window, span).is_some()
            })
        })
    }
}
