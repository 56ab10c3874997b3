//! The rules and the objective, written once more from their description, minute by minute and without any haste.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Instance, Meeting};
use super::super::{Alternate, Placed};

struct Seen {
    window: usize,
    end: u16,
    level: u8,
    /// Party, mode, whether it is not the preferred one.
    modes: Vec<(u32, u8, bool)>,
}

fn length(all: &Instance, meeting: &Meeting) -> u16 {
    meeting.len * all.slots[all.teachers[meeting.teacher as usize].school as usize]
}

fn look(all: &Instance, meeting: &Meeting, day: u16, start: u16) -> Option<Seen> {
    let teacher = &all.teachers[meeting.teacher as usize];
    let end = start + length(all, meeting);
    let window = all.windows.iter().position(|w| {
        let grid = start >= w.span.start && (start - w.span.start).is_multiple_of(all.slots[teacher.school as usize]);
        w.school == teacher.school && w.span.day == day && grid && end <= w.span.end
    })?;
    if teacher.unavailable.iter().any(|u| u.day == day && start < u.end && u.start < end) {
        return None;
    }
    let (mut level, mut modes) = (0, Vec::new());
    for &party in &meeting.parties {
        let mut found = None;
        for (nth, way) in all.parties[party as usize].ways.iter().enumerate() {
            let mut worst = Some(0);
            for tick in start..end {
                let here = way.hours.iter().find(|h| h.span.day == day && h.span.start <= tick && tick < h.span.end);
                worst = worst.zip(here).map(|(worst, here)| here.level.max(worst));
            }
            if all.windows[window].modes.contains(&way.mode) && found.is_none() {
                found = worst.map(|worst| (way.mode, nth > 0, worst));
            }
        }
        let (mode, other, worst) = found?;
        level = level.max(worst);
        modes.push((party, mode, other));
    }
    Some(Seen { window, end, level, modes })
}

fn language(all: &Instance, meeting: &Meeting) -> Option<u16> {
    let party = meeting.parties.iter().find(|&&party| all.parties[party as usize].interpreter)?;
    Some(all.parties[*party as usize].language)
}

/// Every rule that a plan breaks.
pub fn faults(all: &Instance, placed: &[Placed]) -> Vec<String> {
    let mut bad = Vec::new();
    let mut seen = Vec::new();
    for place in placed {
        let meeting = &all.meetings[place.meeting as usize];
        match look(all, meeting, place.day, place.start) {
            Some(one) => seen.push((place, meeting, one)),
            None => bad.push(format!("meeting {} cannot be there", place.meeting)),
        }
    }
    for (nth, (a, meeting, one)) in seen.iter().enumerate() {
        for (b, other, two) in &seen[nth + 1..] {
            let meet = a.day == b.day && a.start < two.end && b.start < one.end;
            if a.meeting == b.meeting || (meet && meeting.teacher == other.teacher) {
                bad.push(format!("teacher has {} and {}", a.meeting, b.meeting));
            }
            if meet && a.interpreter.is_some() && a.interpreter == b.interpreter {
                bad.push(format!("interpreter has {} and {}", a.meeting, b.meeting));
            }
            for (party, mode, _) in &one.modes {
                for (_, also, _) in two.modes.iter().filter(|(same, _, _)| same == party) {
                    let (from, to) = (
                        all.teachers[meeting.teacher as usize].building,
                        all.teachers[other.teacher as usize].building,
                    );
                    let walk = all.walk[usize::from(from) * usize::from(all.buildings) + usize::from(to)];
                    let way = if (*mode, *also) == (0, 0) { walk } else { 0 };
                    if a.day == b.day && a.start < two.end + way && b.start < one.end + way {
                        bad.push(format!("party {party} has {} and {}", a.meeting, b.meeting));
                    }
                }
            }
        }
        if let Some(who) = a.interpreter {
            let who = &all.interpreters[who as usize];
            let school = all.teachers[meeting.teacher as usize].school;
            let there = who.shifts.iter().any(|s| {
                s.span.day == a.day
                    && s.span.start <= a.start
                    && one.end <= s.span.end
                    && s.school.is_none_or(|at| at == school)
            });
            if !there || !language(all, meeting).is_some_and(|needed| who.languages.contains(&needed)) {
                bad.push(format!("interpreter of {} is not there", a.meeting));
            }
        }
    }
    crowds(all, &seen, &mut bad);
    bad
}

type Sight<'a> = (&'a Placed, &'a Meeting, Seen);

/// Pools that are full, teachers without a break.
fn crowds(all: &Instance, seen: &[Sight<'_>], bad: &mut Vec<String>) {
    for day in 0..all.days.len() as u16 {
        for tick in 0..288u16 {
            for (pool, &rooms) in all.pools.iter().enumerate() {
                let inside = seen.iter().filter(|(a, meeting, one)| {
                    all.teachers[meeting.teacher as usize].pool == Some(pool as u32)
                        && (a.day, true) == (day, a.start <= tick && tick < one.end)
                        && one.modes.iter().any(|(_, mode, _)| *mode == 0)
                });
                if inside.count() > usize::from(rooms) {
                    bad.push(format!("pool {pool} is full on day {day} at {tick}"));
                }
            }
        }
    }
    let mut rows: BTreeMap<(u32, usize), Vec<(u16, u16)>> = BTreeMap::new();
    for (a, meeting, one) in seen {
        rows.entry((meeting.teacher, one.window)).or_default().push((a.start, one.end));
    }
    for ((teacher, _), mut times) in rows {
        times.sort_unstable();
        let slot = all.slots[all.teachers[teacher as usize].school as usize];
        let (mut run, mut last) = (0, 0);
        for (start, end) in times {
            run = (end - start) / slot + if start == last { run } else { 0 };
            last = end;
            if run > all.teachers[teacher as usize].max_row {
                bad.push(format!("teacher {teacher} has no break"));
            }
        }
    }
}

/// What a plan costs.
pub fn cost(all: &Instance, placed: &[Placed]) -> i64 {
    let w = &all.weights;
    let at: BTreeMap<u32, &Placed> = placed.iter().map(|place| (place.meeting, place)).collect();
    let anywhere = |meeting: &Meeting| {
        (0..all.days.len() as u16).any(|day| (0..280).any(|start| look(all, meeting, day, start).is_some()))
    };
    let mut sum = 0;
    let (mut stays, mut rows) = (BTreeMap::new(), BTreeMap::new());
    let mut cases: BTreeMap<(u32, Vec<u32>), bool> = BTreeMap::new();
    let (mut meetings, mut late) = ([0i64; 3], [0i64; 3]);
    for (number, meeting) in all.meetings.iter().enumerate() {
        let group = usize::from(all.parties[meeting.parties[0] as usize].group);
        let place = at.get(&(number as u32));
        if place.is_none() && !anywhere(meeting) {
            continue;
        }
        meetings[group] += 1;
        *cases.entry((meeting.student, meeting.parties.clone())).or_default() |= place.is_some();
        let Some(place) = place else {
            sum += w.unplaced + if meeting.priority { w.priority } else { 0 };
            continue;
        };
        let seen = look(all, meeting, place.day, place.start).unwrap();
        let history = meeting.parties.iter().map(|&p| i64::from(all.parties[p as usize].history)).max().unwrap();
        sum += [0, w.level1, w.level2 + w.history * history][usize::from(seen.level)];
        late[group] += i64::from(seen.level == 2);
        sum += w.mode * seen.modes.iter().filter(|(_, _, other)| *other).count() as i64;
        let child = seen.modes.iter().any(|(p, mode, _)| *mode == 0 && all.parties[*p as usize].childcare);
        sum += if child && !all.windows[seen.window].childcare { w.childcare } else { 0 };
        sum += if language(all, meeting).is_some() && place.interpreter.is_none() { w.no_interpreter } else { 0 };
        for tick in place.start..seen.end {
            for &party in &meeting.parties {
                stays.entry((party, place.day)).or_insert_with(BTreeSet::new).insert(tick);
            }
            rows.entry((meeting.teacher, seen.window)).or_insert_with(BTreeSet::new).insert(tick);
        }
    }
    sum + times(all, &stays, &rows) + shares(all, &cases, meetings, late)
}

type Ticks<K> = BTreeMap<K, BTreeSet<u16>>;

/// Days, waiting and idle time.
fn times(all: &Instance, stays: &Ticks<(u32, u16)>, rows: &Ticks<(u32, usize)>) -> i64 {
    let w = &all.weights;
    let mut sum = 0;
    for ((party, day), ticks) in stays {
        let (first, last) = (ticks.first().unwrap(), ticks.last().unwrap());
        sum += w.wait * (i64::from(last - first) + 1 - ticks.len() as i64);
        sum += if stays.keys().any(|(p, d)| p == party && d < day) { w.extra_day } else { 0 };
    }
    for ((teacher, window), ticks) in rows {
        let day = all.windows[*window].span.day;
        let taken = &all.teachers[*teacher as usize].unavailable;
        let idle = (*ticks.first().unwrap()..*ticks.last().unwrap()).filter(|tick| {
            !ticks.contains(tick) && !taken.iter().any(|u| u.day == day && u.start <= *tick && *tick < u.end)
        });
        sum += w.idle * idle.count() as i64;
    }
    sum
}

/// Children without any conference, and fairness.
fn shares(all: &Instance, cases: &BTreeMap<(u32, Vec<u32>), bool>, meetings: [i64; 3], late: [i64; 3]) -> i64 {
    let w = &all.weights;
    let (mut count, mut without) = ([0i64; 3], [0i64; 3]);
    for ((_, parties), served) in cases {
        let group = usize::from(all.parties[parties[0] as usize].group);
        count[group] += 1;
        without[group] += i64::from(!served);
    }
    let mut sum = w.unserved * without.iter().sum::<i64>();
    for group in 0..3 {
        let over = |has: [i64; 3], size: [i64; 3]| {
            let (all, had): (i64, i64) = (size.iter().sum(), has.iter().sum());
            if all == 0 { 0 } else { (all * has[group] - size[group] * had).div_euclid(all).max(0) }
        };
        sum += w.unfair_unserved * over(without, count) + w.unfair_late * over(late, meetings);
    }
    sum
}

/// What is wrong with an alternate, if all others keep their proposal.
pub fn alternate_faults(all: &Instance, placed: &[Placed], alternate: &Alternate) -> Vec<String> {
    let leads = |place: &&Placed| all.meetings[place.meeting as usize].parties[0] == alternate.party;
    let own: Vec<&Placed> = placed.iter().filter(leads).collect();
    let mut plan: Vec<Placed> = placed.iter().filter(|place| !leads(place)).copied().collect();
    let mut bad = Vec::new();
    if own.iter().map(|p| p.meeting).ne(alternate.placed.iter().map(|p| p.meeting)) {
        bad.push("other meetings than the proposal's".to_owned());
    }
    if own.iter().zip(&alternate.placed).all(|(a, b)| (a.day, a.start) == (b.day, b.start)) {
        bad.push("the proposal again".to_owned());
    }
    plan.extend(&alternate.placed);
    bad.extend(faults(all, &plan));
    for place in &alternate.placed {
        let meeting = &all.meetings[place.meeting as usize];
        let able = |who: &u32| {
            let mut with = plan.clone();
            with.iter_mut().filter(|p| p.meeting == place.meeting).for_each(|p| p.interpreter = Some(*who));
            faults(all, &with).is_empty()
        };
        if language(all, meeting).is_some() && !(0..all.interpreters.len() as u32).any(|who| able(&who)) {
            bad.push(format!("nobody could interpret {}", place.meeting));
        }
    }
    bad
}
