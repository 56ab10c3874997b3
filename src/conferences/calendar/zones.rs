//! Time zones as iCalendar says them (RFC 5545, section 3.6.5): the changes of the clocks around the times that are written, each
//! by itself, so that they are right also where no yearly rule holds. Pure.

use jiff::civil::DateTime;
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{Span, Timestamp, ToSpan as _};

use super::lines::Lines;

/// Changes are written from so long before the first time to so long after the last, hours: a year. Jiff's longest unit for instants.
const AROUND_H: i64 = 366 * 24;
/// The most changes that are written: a zone that changes its clocks more often has nothing to do with schools.
const MOST: usize = 64;

/// Writes the zone for times between two instants. A zone without a name is not written.
pub fn write(lines: &mut Lines, zone: &TimeZone, (from, to): (Timestamp, Timestamp)) {
    let Some(name) = zone.iana_name().filter(|name| *name != "UTC") else { return };
    let around: Span = AROUND_H.hours();
    let first = from.checked_sub(around).unwrap_or(Timestamp::MIN);
    let last = to.checked_add(around).unwrap_or(Timestamp::MAX);
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", name);
    let before = zone.to_offset_info(first);
    // What holds before the first change that is written.
    observance(lines, before.dst(), before.offset(), before.offset(), START, before.abbreviation());
    let mut offset = before.offset();
    for change in zone.following(first).take(MOST).take_while(|change| change.timestamp() <= last) {
        let onset = offset.to_datetime(change.timestamp());
        observance(lines, change.dst(), offset, change.offset(), onset, change.abbreviation());
        offset = change.offset();
    }
    lines.plain("END", "VTIMEZONE");
}

/// An onset before all times that are written.
const START: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

fn observance(lines: &mut Lines, dst: Dst, from: Offset, to: Offset, onset: DateTime, name: &str) {
    let kind = if dst.is_dst() { "DAYLIGHT" } else { "STANDARD" };
    lines.plain("BEGIN", kind);
    lines.plain("DTSTART", &local(onset));
    lines.plain("TZOFFSETFROM", &offset(from));
    lines.plain("TZOFFSETTO", &offset(to));
    lines.plain("TZNAME", name);
    lines.plain("END", kind);
}

/// A local time: `20261124T153000`.
pub fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// An instant: `20261124T213000Z`.
pub fn utc(at: Timestamp) -> String {
    format!("{}Z", local(at.to_zoned(TimeZone::UTC).datetime()))
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let (hours, minutes, seconds) = (all / 3_600, all / 60 % 60, all % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}
