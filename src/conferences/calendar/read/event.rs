//! One event of a calendar: whether it makes busy, when, and how often; and busy times that are said as such.

use std::collections::HashSet;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry as Entry, ICalendarFreeBusyType as FreeBusy,
    ICalendarParameterName as Parameter, ICalendarParameterValue as ParameterValue, ICalendarParticipationStatus,
    ICalendarPeriod as Period, ICalendarProperty as Property, ICalendarRecurrenceRule as Rule, ICalendarStatus,
    ICalendarTransparency, ICalendarValue as Value,
};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use super::repeat::{Repeats, rule};
use super::zone::{Zone, Zones, civil};
use super::{Budget, Busy, Unreadable, Wanted};
use crate::conferences::calendar::event::is_ours;

/// Longest that one event counts for, days.
const LONGEST_D: i64 = 366;

/// How long an event lasts: days of the calendar, and more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Length {
    days: i64,
    more_s: i64,
}

/// An event, or one changed time of a series.
pub(super) struct Event {
    zone: Zone,
    start: DateTime,
    length: Length,
    busy: bool,
    rules: Vec<Rule>,
    /// More local times, each with an own length or without.
    more: Vec<(Timestamp, Option<i64>)>,
    out: HashSet<Timestamp>,
    out_dates: HashSet<Date>,
    /// Which time of the series this is in the place of, and whether of all later ones, too.
    instead: Option<(Timestamp, bool)>,
}

/// A time as it stands in a calendar, in the zone that it names.
struct Read {
    local: DateTime,
    zone: Zone,
    is_date: bool,
}

impl Read {
    fn of(value: &PartialDateTime, entry: &Entry, zones: &Zones) -> Option<Self> {
        let local = civil(value)?;
        // The only offset that a time may carry is that of UTC.
        let zone = if value.tz_hour.is_some() { Zone::Known(TimeZone::UTC) } else { zones.named(entry.tz_id()) };
        Some(Self { local, zone, is_date: value.hour.is_none() })
    }

    fn first(component: &ICalendarComponent, name: &Property, zones: &Zones) -> Option<Self> {
        let entry = component.property(name)?;
        Self::of(entry.values.first()?.as_partial_date_time()?, entry, zones)
    }

    fn instant(&self) -> Option<Timestamp> {
        self.zone.instant(self.local)
    }
}

impl Event {
    /// None if it has no beginning.
    pub fn read(component: &ICalendarComponent, zones: &Zones, wanted: &Wanted<'_>) -> Option<Self> {
        let instead = Read::first(component, &Property::RecurrenceId, zones);
        let start = Read::first(component, &Property::Dtstart, zones);
        let start = match (start, &instead) {
            (Some(start), _) => start,
            (None, Some(at)) => Read { local: at.local, zone: at.zone.clone(), is_date: at.is_date },
            (None, None) => return None,
        };
        let later = component.property(&Property::RecurrenceId).is_some_and(|one| one.has_parameter(&Parameter::Range));
        let mut event = Self {
            length: length(component, &start, zones),
            busy: is_busy(component, wanted),
            rules: Vec::new(),
            more: Vec::new(),
            out: HashSet::new(),
            out_dates: HashSet::new(),
            instead: instead.and_then(|at| Some((at.instant()?, later))),
            zone: start.zone,
            start: start.local,
        };
        for entry in &component.entries {
            event.take(entry, zones);
        }
        Some(event)
    }

    fn take(&mut self, entry: &Entry, zones: &Zones) {
        for value in &entry.values {
            match (&entry.name, value) {
                (Property::Rrule, Value::RecurrenceRule(rule)) => self.rules.push((**rule).clone()),
                (Property::Rdate, Value::PartialDateTime(at)) => {
                    let at = Read::of(at, entry, zones).and_then(|at| at.instant());
                    self.more.extend(at.map(|at| (at, None)));
                }
                (Property::Rdate, Value::Period(period)) => {
                    let period = stretch(period, entry, zones);
                    self.more.extend(period.map(|(from, to)| (from, Some(to.duration_since(from).as_secs()))));
                }
                (Property::Exdate, Value::PartialDateTime(at)) => {
                    let Some(at) = Read::of(at, entry, zones) else { continue };
                    if at.is_date {
                        self.out_dates.insert(at.local.date());
                    }
                    self.out.extend(at.instant());
                }
                _ => {}
            }
        }
    }

    /// All its times, before what is said of single ones.
    fn starts(&self, wanted: &Wanted<'_>, budget: &mut Budget) -> Result<Vec<(Timestamp, Option<i64>)>, Unreadable> {
        budget.spend(1 + self.more.len())?;
        let mut local = vec![self.start];
        for one in &self.rules {
            let repeats = Repeats { from: self.start, zone: &self.zone, until: wanted.to };
            local.extend(rule(one, &repeats, budget)?);
        }
        local.retain(|at| !self.out_dates.contains(&at.date()));
        let mut starts: Vec<_> = local.into_iter().filter_map(|at| Some((self.zone.instant(at)?, None))).collect();
        starts.extend(&self.more);
        starts.retain(|(at, _)| !self.out.contains(at));
        starts.sort_unstable();
        starts.dedup_by_key(|(at, _)| *at);
        Ok(starts)
    }

    fn lasts(&self, from: Timestamp, own_s: Option<i64>) -> Option<Busy> {
        let (days, more_s) = own_s.map_or((self.length.days, self.length.more_s), |own| (0, own));
        let days = days.clamp(0, LONGEST_D);
        let end = match days {
            0 => from,
            _ => self.zone.instant(self.zone.local(from)?.checked_add(days.days()).ok()?)?,
        };
        let more = SignedDuration::from_secs(more_s.clamp(0, LONGEST_D * 86_400));
        Some((from, end.checked_add(more).ok()?))
    }
}

/// The busy times of events that share a UID.
pub(super) fn times(events: &[Event], wanted: &Wanted<'_>, budget: &mut Budget) -> Result<Vec<Busy>, Unreadable> {
    let mut found = Vec::new();
    let single: HashSet<Timestamp> = events.iter().filter_map(|event| Some(event.instead?.0)).collect();
    let mut later: Vec<&Event> = events.iter().filter(|event| event.instead.is_some_and(|(_, later)| later)).collect();
    later.sort_by_key(|event| event.instead);
    for event in events {
        if event.instead.is_some() {
            budget.spend(1)?;
            if let Some(at) = event.zone.instant(event.start).filter(|_| event.busy) {
                found.extend(event.lasts(at, None));
            }
            continue;
        }
        for (at, own_s) in event.starts(wanted, budget)? {
            if single.contains(&at) {
                continue;
            }
            // From some time on the whole series was moved, changed or freed.
            let changed = later.iter().rfind(|one| one.instead.is_some_and(|(from, _)| from <= at));
            let (as_of, at) = match changed {
                Some(one) => (*one, moved(one, at)),
                None => (event, Some(at)),
            };
            if let Some(at) = at.filter(|_| as_of.busy) {
                found.extend(as_of.lasts(at, own_s));
            }
        }
    }
    Ok(found)
}

fn moved(event: &Event, at: Timestamp) -> Option<Timestamp> {
    let (from, _) = event.instead?;
    let (from, to) = (event.zone.local(from)?, event.start);
    let by = to.since(from).ok()?;
    event.zone.instant(event.zone.local(at)?.checked_add(by).ok()?)
}

fn length(component: &ICalendarComponent, start: &Read, zones: &Zones) -> Length {
    if let Some(end) = Read::first(component, &Property::Dtend, zones) {
        if start.is_date {
            let days = end.local.date().since(start.local.date()).map_or(1, |span| i64::from(span.get_days()));
            return Length { days: days.max(1), more_s: 0 };
        }
        let s = start.instant().zip(end.instant()).map_or(0, |(from, to)| to.duration_since(from).as_secs());
        return Length { days: 0, more_s: s };
    }
    let given = component.property(&Property::Duration).and_then(|entry| entry.values.first());
    if let Some(Value::Duration(given)) = given {
        return of_duration(given);
    }
    // A day without an end is that day; a time without an end takes none.
    Length { days: i64::from(start.is_date), more_s: 0 }
}

fn of_duration(given: &ICalendarDuration) -> Length {
    if given.neg {
        return Length::default();
    }
    let days = i64::from(given.weeks) * 7 + i64::from(given.days);
    let more_s = i64::from(given.hours) * 3_600 + i64::from(given.minutes) * 60 + i64::from(given.seconds);
    Length { days, more_s }
}

/// Whether somebody cannot meet while it lasts.
fn is_busy(component: &ICalendarComponent, wanted: &Wanted<'_>) -> bool {
    let free = matches!(component.transparency(), Some(ICalendarTransparency::Transparent));
    let off = matches!(component.status(), Some(ICalendarStatus::Cancelled));
    let ours = component.uid().is_some_and(|uid| is_ours(uid, wanted.host));
    // Outlook's own word for it.
    let said = component.entries.iter().find(|entry| entry.name.as_str() == "X-MICROSOFT-CDO-BUSYSTATUS");
    let said = said.and_then(|entry| entry.values.first()?.as_text()).unwrap_or_default().to_ascii_uppercase();
    let elsewhere = matches!(said.as_str(), "FREE" | "WORKINGELSEWHERE");
    let declined = wanted.owner.is_some_and(|owner| {
        component.entries.iter().filter(|entry| entry.name == Property::Attendee).any(|entry| {
            let who = entry.calendar_address().unwrap_or_default();
            let answer = entry.parameter(&Parameter::Partstat);
            who.eq_ignore_ascii_case(owner)
                && matches!(answer, Some(ParameterValue::Partstat(ICalendarParticipationStatus::Declined)))
        })
    });
    !(free || off || ours || elsewhere || declined)
}

/// Busy times that are said as such (VFREEBUSY).
pub(super) fn free_busy(component: &ICalendarComponent, zones: &Zones) -> Vec<Busy> {
    let mut found = Vec::new();
    for entry in component.entries.iter().filter(|entry| entry.name == Property::Freebusy) {
        if matches!(entry.parameter(&Parameter::Fbtype), Some(ParameterValue::Fbtype(FreeBusy::Free))) {
            continue;
        }
        for value in &entry.values {
            if let Value::Period(period) = value {
                found.extend(stretch(period, entry, zones));
            }
        }
    }
    found
}

fn stretch(period: &Period, entry: &Entry, zones: &Zones) -> Option<Busy> {
    match period {
        Period::Range { start, end } => {
            let (from, to) = (Read::of(start, entry, zones)?.instant()?, Read::of(end, entry, zones)?.instant()?);
            Some((from, to))
        }
        Period::Duration { start, duration } => {
            let from = Read::of(start, entry, zones)?.instant()?;
            let Length { days, more_s } = of_duration(duration);
            let s = days.min(LONGEST_D) * 86_400 + more_s.min(LONGEST_D * 86_400);
            Some((from, from.checked_add(SignedDuration::from_secs(s)).ok()?))
        }
    }
}
