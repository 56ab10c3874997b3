//! When something repeats (RFC 5545, RRULE), in local time, as far as the window reaches; the rule itself is reckoned by `calcard`.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarEntry as Entry,
    ICalendarProperty as Property, ICalendarRecurrenceRule as Rule, ICalendarValue as Value,
};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use super::zone::{Zone, civil};
use super::{Budget, Unreadable};

/// The most times of one rule, those before the window included: an hourly one for six years.
const MOST: usize = 50_000;

/// What repeats.
pub(super) struct Repeats<'a> {
    /// Its first time, local.
    pub from: DateTime,
    /// Where that is meant.
    pub zone: &'a Zone,
    /// Later times are of no interest.
    pub until: Timestamp,
}

/// The local times of a rule, the first included where it fits the rule; none of a rule that makes no sense.
pub(super) fn rule(rule: &Rule, repeats: &Repeats<'_>, budget: &mut Budget) -> Result<Vec<DateTime>, Unreadable> {
    let mut rule = rule.clone();
    let end = repeats.zone.local(repeats.until);
    let said = rule.until.as_ref().and_then(|until| last(until, repeats.zone));
    let until = said.into_iter().chain(end).min();
    // Everything is said in one floating time: zones are the business of whoever asked.
    rule.until = until.filter(|until| *until >= repeats.from).map(partial);
    if until.is_some_and(|until| until < repeats.from) {
        return Ok(Vec::new());
    }
    let event = ICalendarComponent {
        component_type: Kind::VEvent,
        entries: vec![
            Entry::new(Property::Dtstart).with_value(partial(repeats.from)),
            Entry::new(Property::Rrule).with_values(vec![Value::RecurrenceRule(Box::new(rule))]),
        ],
        component_ids: Vec::new(),
    };
    let most = MOST.min(budget.times);
    let found = ICalendar { components: vec![event] }.expand_dates(Tz::Floating, most);
    budget.spend(found.events.len())?;
    if found.events.len() >= most {
        return Err(Unreadable::TooMany);
    }
    let local = |seconds: i64| Timestamp::from_second(seconds).ok().map(|at| at.to_zoned(TimeZone::UTC).datetime());
    let times = found.events.iter().filter_map(|one| local(one.start.naive_local().and_utc().timestamp()));
    Ok(times.collect())
}

/// The last local time that a rule's end allows: an instant is said in the zone, a date lasts until its end.
fn last(until: &PartialDateTime, zone: &Zone) -> Option<DateTime> {
    let written = civil(until)?;
    if until.hour.is_none() {
        return Some(written.date().to_datetime(Time::constant(23, 59, 59, 0)));
    }
    if until.tz_hour.is_none() {
        return Some(written);
    }
    zone.local(written.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn partial(at: DateTime) -> PartialDateTime {
    let small = |value: i8| u8::try_from(value).ok();
    PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
        ..PartialDateTime::default()
    }
}
