//! Days and ticks of a round as instants, through the zone of its school.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::clock::At;
use crate::conferences::plan::model::{DAY_TICKS, Span, TICK_MINUTES};
use crate::conferences::store::Lasts;
use crate::entities::{district, round_window, school};

/// Microseconds of a tick.
const TICK_MICROS: i64 = TICK_MINUTES as i64 * 60 * 1_000_000;
/// Before and after a round, so that what touches its first and last minute is seen: a day.
const MARGIN_S: i64 = 24 * 3600;

/// The days of a round.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The school's zone.
    pub zone: TimeZone,
    /// Its days, by index.
    pub days: Vec<Date>,
    // Per day the instants of all ticks, none where the clocks change.
    ticks: Vec<Vec<Option<At>>>,
}

/// The zone of a school.
pub fn zone(school: &school::Model, district: &district::Model) -> TimeZone {
    let names = [school.zone.as_deref(), Some(district.zone.as_str())];
    names.into_iter().flatten().find_map(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
}

/// When a round begins and ends, with a day before and after it.
pub(super) fn lasts(school: &school::Model, district: &district::Model, windows: &[round_window::Model]) -> Lasts {
    let zone = zone(school, district);
    let instant = |date: &str, minute: i16| {
        let date: Date = date.parse().ok()?;
        start_of(&zone, date).map(|at| at.plus_s(i64::from(minute) * 60))
    };
    let from = windows.iter().filter_map(|one| instant(&one.date, one.from_minute)).min().unwrap_or(At(0));
    let to = windows.iter().filter_map(|one| instant(&one.date, one.to_minute)).max().unwrap_or(At(0));
    Lasts { from: from.plus_s(-MARGIN_S), to: to.plus_s(MARGIN_S) }
}

fn start_of(zone: &TimeZone, date: Date) -> Option<At> {
    let midnight = DateTime::from_parts(date, Time::midnight());
    zone.to_ambiguous_zoned(midnight).compatible().ok().map(|zoned| zoned.timestamp().into())
}

impl Calendar {
    /// These days, sorted.
    pub fn new(zone: TimeZone, mut days: Vec<Date>) -> Self {
        days.sort_unstable();
        days.dedup();
        let instant = |date: Date, tick: u16| {
            let minute = tick * TICK_MINUTES;
            let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
            let wall = DateTime::from_parts(date, Time::new(hour, minute, 0, 0).ok()?);
            zone.to_ambiguous_zoned(wall).unambiguous().ok().map(|zoned| At::from(zoned.timestamp()))
        };
        let ticks = days.iter().map(|&date| (0..DAY_TICKS).map(|tick| instant(date, tick)).collect()).collect();
        Self { zone, days, ticks }
    }

    /// The instant of a tick; `None` where the clocks change.
    pub fn at(&self, day: u16, tick: u16) -> Option<At> {
        self.ticks.get(usize::from(day))?.get(usize::from(tick)).copied().flatten()
    }

    /// The day and tick of an instant; `None` if no tick begins there.
    pub fn tick(&self, at: At) -> Option<(u16, u16)> {
        let wall = at.timestamp().to_zoned(self.zone.clone()).datetime();
        let day = u16::try_from(self.days.binary_search(&wall.date()).ok()?).ok()?;
        let minute = u16::try_from(i32::from(wall.hour()) * 60 + i32::from(wall.minute())).ok()?;
        let tick = minute / TICK_MINUTES;
        (self.at(day, tick) == Some(at)).then_some((day, tick))
    }

    /// The index of a date.
    pub fn day(&self, date: Date) -> Option<u16> {
        u16::try_from(self.days.binary_search(&date).ok()?).ok()
    }

    /// Stretches of ticks, whole days looked at, for which `holds` says yes of a tick's first and last instant. A tick where the
    /// clocks change is asked with `None`.
    pub fn spans(&self, holds: impl Fn(Option<(At, At)>) -> bool) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for (day, ticks) in (0u16..).zip(&self.ticks) {
            for (tick, at) in (0u16..).zip(ticks) {
                if !holds(at.map(|at| (at, At(at.0 + TICK_MICROS)))) {
                    continue;
                }
                match spans.last_mut() {
                    Some(last) if last.day == day && last.end == tick => last.end = tick + 1,
                    _ => spans.push(Span { day, start: tick, end: tick + 1 }),
                }
            }
        }
        spans
    }

    /// For each day and tick the wall time in another zone.
    pub fn elsewhere(&self, zone: &TimeZone) -> Vec<Vec<Option<(Date, u16)>>> {
        let wall = |at: &At| {
            let zoned = Timestamp::to_zoned(at.timestamp(), zone.clone());
            let minute = u16::try_from(i32::from(zoned.hour()) * 60 + i32::from(zoned.minute())).unwrap_or_default();
            (zoned.date(), minute)
        };
        self.ticks.iter().map(|ticks| ticks.iter().map(|at| at.as_ref().map(wall)).collect()).collect()
    }
}
