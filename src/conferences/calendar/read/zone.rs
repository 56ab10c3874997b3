//! The zones that a calendar's times are meant in: known by name (IANA, or Windows' names), or as its own VTIMEZONE says.

use std::collections::HashMap;
use std::str::FromStr as _;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarProperty as Property,
    ICalendarValue as Value,
};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::repeat::{Repeats, rule};
use super::{Budget, Unreadable, Wanted};

/// A zone.
#[derive(Clone, Debug)]
pub(super) enum Zone {
    /// One that jiff knows.
    Known(TimeZone),
    /// One that the calendar describes: onsets in their order, with the offset before and after, seconds.
    Own(Vec<Onset>),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Onset {
    at: Timestamp,
    before: i32,
    after: i32,
}

impl Zone {
    /// The instant of a local time; in a gap by the offset before it, in a fold the first (RFC 5545, section 3.3.5).
    pub fn instant(&self, local: DateTime) -> Option<Timestamp> {
        match self {
            Self::Known(zone) => zone.to_ambiguous_timestamp(local).compatible().ok(),
            Self::Own(onsets) => {
                let plain = local.to_zoned(TimeZone::UTC).ok()?.timestamp();
                let at = |offset: i32| plain.checked_sub(i64::from(offset).seconds()).ok();
                // Only onsets of two days around can matter.
                let near = onsets.iter().filter(|onset| onset.at.duration_since(plain).as_hours().abs() <= 48);
                let mut offsets: Vec<i32> = near.flat_map(|onset| [onset.before, onset.after]).collect();
                offsets.push(offset_at(onsets, plain));
                let fits = |offset: &i32| at(*offset).is_some_and(|instant| offset_at(onsets, instant) == *offset);
                let first = offsets.iter().copied().filter(fits).max();
                let before = || offset_at(onsets, plain.checked_sub(48.hours()).unwrap_or(plain));
                at(first.unwrap_or_else(before))
            }
        }
    }

    /// The local time of an instant.
    pub fn local(&self, at: Timestamp) -> Option<DateTime> {
        match self {
            Self::Known(zone) => Some(at.to_zoned(zone.clone()).datetime()),
            Self::Own(onsets) => {
                let shifted = at.checked_add(i64::from(offset_at(onsets, at)).seconds()).ok()?;
                Some(shifted.to_zoned(TimeZone::UTC).datetime())
            }
        }
    }
}

fn offset_at(onsets: &[Onset], at: Timestamp) -> i32 {
    let after = onsets.partition_point(|onset| onset.at <= at);
    match after.checked_sub(1).and_then(|last| onsets.get(last)) {
        Some(onset) => onset.after,
        None => onsets.first().map_or(0, |onset| onset.before),
    }
}

/// The zones of a calendar.
pub(super) struct Zones {
    own: HashMap<String, Zone>,
    floating: Zone,
}

impl Zones {
    pub fn of(calendar: &ICalendar, wanted: &Wanted<'_>, budget: &mut Budget) -> Result<Self, Unreadable> {
        let mut own = HashMap::new();
        for component in calendar.components.iter().filter(|one| one.component_type == Kind::VTimezone) {
            let Some(name) = component.property(&Property::Tzid).and_then(|one| one.values.first()?.as_text()) else {
                continue;
            };
            if iana(name).is_some() || own.contains_key(name) {
                continue;
            }
            if let Some(zone) = described(calendar, component, wanted, budget)? {
                own.insert(name.to_owned(), zone);
            }
        }
        Ok(Self { own, floating: Zone::Known(wanted.zone.clone()) })
    }

    /// A zone by the name that a time gives it: a place's, the calendar's own, or another that is known to mean a place.
    pub fn named(&self, name: Option<&str>) -> Zone {
        let Some(name) = name else { return self.floating.clone() };
        if let Some(zone) = iana(name) {
            return Zone::Known(zone);
        }
        if let Some(own) = self.own.get(name) {
            return own.clone();
        }
        let known = Tz::from_str(name).ok().and_then(|zone| match zone {
            Tz::Floating => None,
            Tz::Fixed(offset) => Some(TimeZone::fixed(jiff::tz::Offset::from_seconds(offset.local_minus_utc()).ok()?)),
            Tz::Tz(_) => TimeZone::get(&zone.name()?).ok(),
        });
        known.map_or_else(|| self.floating.clone(), Zone::Known)
    }
}

/// A place's zone; some programs write whose list of zones it is from before its name.
fn iana(name: &str) -> Option<TimeZone> {
    let name = name.trim();
    let rest = |(at, _): (usize, &str)| name.get(at + 1..).filter(|rest| rest.contains('/'));
    let names = std::iter::once(name).chain(name.match_indices('/').filter_map(rest));
    names.into_iter().find_map(|name| TimeZone::get(name).ok())
}

/// A zone as its component describes it; none where that makes no sense.
fn described(
    calendar: &ICalendar,
    component: &ICalendarComponent,
    wanted: &Wanted<'_>,
    budget: &mut Budget,
) -> Result<Option<Zone>, Unreadable> {
    let place = component.entries.iter().find(|entry| entry.name.as_str() == "X-LIC-LOCATION");
    let place = place.and_then(|entry| entry.values.first()?.as_text()).and_then(iana);
    if let Some(zone) = place {
        return Ok(Some(Zone::Known(zone)));
    }
    let mut onsets = Vec::new();
    for id in &component.component_ids {
        let Some(part) = calendar.component_by_id(*id) else { continue };
        if !matches!(part.component_type, Kind::Standard | Kind::Daylight) {
            continue;
        }
        let value = |name: &Property| part.property(name)?.values.first()?.as_partial_date_time();
        let (Some(from), Some(to)) =
            (value(&Property::Tzoffsetfrom).and_then(offset), value(&Property::Tzoffsetto).and_then(offset))
        else {
            continue;
        };
        let Some(start) = value(&Property::Dtstart).and_then(civil) else { continue };
        let Ok(fixed) = jiff::tz::Offset::from_seconds(from).map(TimeZone::fixed) else { continue };
        let fixed = Zone::Known(fixed);
        let mut local = vec![start];
        for entry in &part.entries {
            if let (Property::Rrule, Some(Value::RecurrenceRule(given))) = (&entry.name, entry.values.first()) {
                let repeats = Repeats { from: start, zone: &fixed, until: wanted.to };
                local.extend(rule(given, &repeats, budget)?);
            }
            if entry.name == Property::Rdate {
                local.extend(entry.values.iter().filter_map(|value| civil(value.as_partial_date_time()?)));
            }
        }
        let at = |local: DateTime| Some(Onset { at: fixed.instant(local)?, before: from, after: to });
        onsets.extend(local.into_iter().filter_map(at));
    }
    onsets.sort_unstable_by_key(|onset| onset.at);
    onsets.dedup_by_key(|onset| onset.at);
    Ok((!onsets.is_empty()).then_some(Zone::Own(onsets)))
}

fn offset(value: &PartialDateTime) -> Option<i32> {
    let seconds = i32::from(value.tz_hour?) * 3_600 + i32::from(value.tz_minute.unwrap_or(0)) * 60;
    (seconds < 26 * 3_600).then_some(if value.tz_minus { -seconds } else { seconds })
}

/// A date and time as written; a date alone is its midnight.
pub(super) fn civil(value: &PartialDateTime) -> Option<DateTime> {
    let small = |value: Option<u8>| i8::try_from(value?).ok();
    let date = Date::new(i16::try_from(value.year?).ok()?, small(value.month)?, small(value.day)?).ok()?;
    // A leap second is the one before it.
    let second = small(value.second).unwrap_or(0).min(59);
    let time = Time::new(small(value.hour).unwrap_or(0), small(value.minute).unwrap_or(0), second, 0).ok()?;
    Some(date.to_datetime(time))
}
