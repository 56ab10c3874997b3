//! Somebody's calendar as busy times. A calendar from outside is read as far as it makes sense: what is broken in one event leaves
//! the others as they are; what is no calendar, or asks for more work than any calendar is worth, is refused whole. Pure; the
//! text is parsed by `calcard`, times are reckoned by jiff.

mod event;
mod repeat;
mod zone;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use calcard::icalendar::{ICalendar, ICalendarComponentType as Kind};
use calcard::{Entry, Parser};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use self::event::{Event, free_busy};
use self::zone::Zones;

/// The most components of a text: events, zones, alarms.
const MOST_COMPONENTS: usize = 50_000;
/// The most times that all events of a text are reckoned for, those before the window included.
const MOST_TIMES: usize = 250_000;
/// How long the reckoning may take.
const LONGEST: Duration = Duration::from_secs(10);

/// What is wanted of a calendar.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Where times without a zone are meant.
    pub zone: &'a TimeZone,
    /// Busy times that end after this …
    pub from: Timestamp,
    /// … and begin before that.
    pub to: Timestamp,
    /// Our own host: events of our own feed block nothing.
    pub host: &'a str,
    /// Whose calendar: what this mailbox has declined does not count.
    pub owner: Option<&'a str>,
}

/// Why a text was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No iCalendar object.
    #[error("not_a_calendar")]
    NotACalendar,
    /// It ends in the middle: what is missing could be busy.
    #[error("cut_short")]
    CutShort,
    /// More events, or more repetitions, than are worth reckoning.
    #[error("too_many_times")]
    TooMany,
}

/// What work may still be done.
struct Budget {
    times: usize,
    ends: Instant,
}

impl Budget {
    fn spend(&mut self, times: usize) -> Result<(), Unreadable> {
        self.times = self.times.checked_sub(times.max(1)).ok_or(Unreadable::TooMany)?;
        if Instant::now() < self.ends { Ok(()) } else { Err(Unreadable::TooMany) }
    }
}

/// A stretch of time.
pub type Busy = (Timestamp, Timestamp);

/// The busy times of a text, in their order, none touching the next.
pub fn busy(text: &[u8], wanted: &Wanted<'_>) -> Result<Vec<Busy>, Unreadable> {
    let text = String::from_utf8_lossy(text);
    let text = text.trim_start_matches('\u{feff}').trim();
    let object = |text: &str, at: &str| text.to_ascii_uppercase().contains(at);
    if !object(text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default(), "BEGIN:VCALENDAR") {
        return Err(Unreadable::NotACalendar);
    }
    if !object(text.lines().last().unwrap_or_default(), "END:VCALENDAR") {
        return Err(Unreadable::CutShort);
    }
    let mut budget = Budget { times: MOST_TIMES, ends: Instant::now() + LONGEST };
    let mut found = Vec::new();
    let mut parser = Parser::new(text);
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => one(&calendar, wanted, &mut budget, &mut found)?,
            Entry::TooManyComponents => return Err(Unreadable::TooMany),
            Entry::UnterminatedComponent(_) => return Err(Unreadable::CutShort),
            Entry::Eof => break,
            _ => budget.spend(1)?,
        }
    }
    Ok(merged(found))
}

fn one(
    calendar: &ICalendar,
    wanted: &Wanted<'_>,
    budget: &mut Budget,
    found: &mut Vec<Busy>,
) -> Result<(), Unreadable> {
    if calendar.components.len() > MOST_COMPONENTS {
        return Err(Unreadable::TooMany);
    }
    let zones = Zones::of(calendar, wanted, budget)?;
    let of = |kind: Kind| calendar.components.iter().filter(move |one| one.component_type == kind);
    let mut series: HashMap<&str, Vec<Event>> = HashMap::new();
    let mut alone = Vec::new();
    for component in of(Kind::VEvent) {
        let Some(event) = Event::read(component, &zones, wanted) else { continue };
        match component.uid() {
            Some(uid) => series.entry(uid).or_default().push(event),
            None => alone.push(vec![event]),
        }
    }
    let mut add = |(from, to): Busy| {
        if from < to && wanted.from < to && from < wanted.to {
            found.push((from, to));
        }
    };
    for events in series.into_values().chain(alone) {
        event::times(&events, wanted, budget)?.into_iter().for_each(&mut add);
    }
    for component in of(Kind::VFreebusy) {
        free_busy(component, &zones).into_iter().for_each(&mut add);
    }
    Ok(())
}

fn merged(mut all: Vec<Busy>) -> Vec<Busy> {
    all.sort_unstable();
    let mut merged: Vec<Busy> = Vec::with_capacity(all.len());
    for (from, to) in all {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

#[cfg(test)]
mod tests;
