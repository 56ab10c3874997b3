//! What must hold of an instance before it is planned. Every index that the planner follows is looked at here, which is why
//! its tables may be indexed without asking again.

use std::collections::HashMap;

use super::{DAY_TICKS, Fault, Instance, MOST_PARTIES, MOST_SLOTS, Span};

/// Largest weight and largest length of a list of days: sums stay far from the ends of their integers.
const MOST_WEIGHT: i64 = 1_000_000;
const MOST_DAYS: usize = 400;

type Checked = Result<(), Fault>;

fn fault(field: String, detail: impl Into<String>) -> Fault {
    Fault { field, detail: detail.into() }
}

fn ensure(holds: bool, field: impl FnOnce() -> String, detail: &str) -> Checked {
    if holds { Ok(()) } else { Err(fault(field(), detail)) }
}

pub(super) fn whole(all: &Instance) -> Checked {
    weights(all)?;
    ensure(all.days.len() <= MOST_DAYS, || "days".into(), "more days than a round can have")?;
    let walks = usize::from(all.buildings) * usize::from(all.buildings);
    ensure(all.walk.len() == walks, || "walk".into(), "not a square of buildings")?;
    let far = all.walk.iter().all(|&ticks| ticks <= DAY_TICKS);
    ensure(far, || "walk".into(), "more than a day")?;
    ensure(all.modes.len() <= 32, || "windows".into(), "more ways to attend than 32")?;
    for (at, &slot) in all.slots.iter().enumerate() {
        ensure((1..=DAY_TICKS).contains(&slot), || format!("schools[{at}].slot"), "not 5 minutes to a day")?;
    }
    for (at, &rooms) in all.pools.iter().enumerate() {
        ensure(rooms < u16::MAX, || format!("pools[{at}].capacity"), "too many rooms")?;
    }
    windows(all)?;
    teachers(all)?;
    interpreters(all)?;
    parties(all)?;
    meetings(all)
}

fn weights(all: &Instance) -> Checked {
    let w = &all.weights;
    let named = [
        ("unserved", w.unserved),
        ("unplaced", w.unplaced),
        ("priority", w.priority),
        ("no_interpreter", w.no_interpreter),
        ("unfair_unserved", w.unfair_unserved),
        ("unfair_late", w.unfair_late),
        ("extra_day", w.extra_day),
        ("wait", w.wait),
        ("level1", w.level1),
        ("level2", w.level2),
        ("history", w.history),
        ("mode", w.mode),
        ("childcare", w.childcare),
        ("idle", w.idle),
    ];
    for (name, weight) in named {
        ensure((0..=MOST_WEIGHT).contains(&weight), || format!("weights.{name}"), "not in 0 to 1000000")?;
    }
    // What a place alone can cost is kept in sixteen bits.
    let history = all.parties.iter().map(|party| i64::from(party.history)).max().unwrap_or(0);
    let most = w.level1.max(w.level2 + w.history * history) + w.mode * MOST_PARTIES as i64 + w.childcare;
    ensure(most < i64::from(u16::MAX), || "weights".into(), "level, history, mode and childcare are too heavy")
}

fn span(all: &Instance, span: Span, field: impl Fn() -> String) -> Checked {
    ensure(usize::from(span.day) < all.days.len(), &field, "no such day")?;
    ensure(span.start <= span.end, &field, "ends before it starts")?;
    ensure(span.end <= DAY_TICKS, &field, "not within a day")
}

fn windows(all: &Instance) -> Checked {
    let mut days: HashMap<(u32, u16), Vec<(Span, usize)>> = HashMap::new();
    for (at, window) in all.windows.iter().enumerate() {
        let field = || format!("windows[{at}]");
        ensure((window.school as usize) < all.slots.len(), field, "no such school")?;
        span(all, window.span, field)?;
        let slots = (window.span.end - window.span.start) / all.slots[window.school as usize];
        ensure(slots <= MOST_SLOTS, field, "more than 64 slots: make two windows of it")?;
        let others = days.entry((window.school, window.span.day)).or_default();
        let apart = |other: &Span| other.end <= window.span.start || window.span.end <= other.start;
        ensure(others.iter().all(|(other, _)| apart(other)), field, "overlaps another window of its school")?;
        others.push((window.span, at));
    }
    Ok(())
}

fn teachers(all: &Instance) -> Checked {
    for (at, teacher) in all.teachers.iter().enumerate() {
        let field = |part: &str| format!("teachers[{at}].{part}");
        ensure((teacher.school as usize) < all.slots.len(), || field("school"), "no such school")?;
        ensure(teacher.building < all.buildings, || field("building"), "no such building")?;
        let pooled = teacher.pool.is_none_or(|pool| (pool as usize) < all.pools.len());
        ensure(pooled, || field("pool"), "no such pool")?;
        for &taken in &teacher.unavailable {
            span(all, taken, || field("unavailable"))?;
        }
    }
    Ok(())
}

fn interpreters(all: &Instance) -> Checked {
    for (at, interpreter) in all.interpreters.iter().enumerate() {
        let field = || format!("interpreters[{at}].avail");
        for shift in &interpreter.shifts {
            span(all, shift.span, field)?;
            ensure(shift.school.is_none_or(|school| (school as usize) < all.slots.len()), field, "no such school")?;
        }
        let known = interpreter.languages.iter().all(|&language| usize::from(language) < all.languages.len());
        ensure(known, || format!("interpreters[{at}].languages"), "no such language")?;
    }
    Ok(())
}

fn parties(all: &Instance) -> Checked {
    for (at, party) in all.parties.iter().enumerate() {
        let field = |part: &str| format!("parties[{at}].{part}");
        ensure(usize::from(party.language) < all.languages.len(), || field("language"), "no such language")?;
        ensure(party.group < all.groups, || field("group"), "no such group")?;
        ensure(party.history <= 1000, || field("history"), "more than 1000")?;
        for way in &party.ways {
            ensure(usize::from(way.mode) < all.modes.len(), || field("accepts"), "no such way to attend")?;
            for pair in way.hours.windows(2) {
                let (a, b) = (pair[0].span, pair[1].span);
                ensure((a.day, a.end) <= (b.day, b.start), || field("avail"), "not sorted, or overlapping")?;
            }
            for hours in &way.hours {
                span(all, hours.span, || field("avail"))?;
                ensure(hours.level <= 2, || field("avail"), "a level is 0, 1 or 2")?;
            }
        }
    }
    Ok(())
}

fn meetings(all: &Instance) -> Checked {
    for (at, meeting) in all.meetings.iter().enumerate() {
        let field = |part: &str| format!("meetings[{at}].{part}");
        ensure(meeting.student < all.students, || field("student"), "no such student")?;
        ensure((meeting.teacher as usize) < all.teachers.len(), || field("teacher"), "no such teacher")?;
        ensure(meeting.len >= 1, || field("len"), "not at least one slot")?;
        let many = (1..=MOST_PARTIES).contains(&meeting.parties.len());
        ensure(many, || field("parties"), "not one to eight parties")?;
        for (nth, party) in meeting.parties.iter().enumerate() {
            ensure((*party as usize) < all.parties.len(), || field("parties"), "no such party")?;
            ensure(!meeting.parties[..nth].contains(party), || field("parties"), "a party twice")?;
        }
    }
    Ok(())
}
