//! When a family can read: weekly windows and quiet hours as local wall time in an IANA zone, turned into instants.
//! Pure: takes the instant, knows no store. Clock changes: a wall time that does not exist is the instant after the gap,
//! one that exists twice is the first (RFC 5545, jiff's "compatible").

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

/// How many days ahead a window is looked for.
const HORIZON_DAYS: i32 = 15;

/// A stretch of one weekday, local wall time; `to` is not part of it. A window past midnight is two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DayWindow {
    /// `mon` … `sun`.
    pub day: Day,
    /// First minute of the day, `0..1440`.
    pub from: u16,
    /// Minute of the day at which it ends, `1..=1440`.
    pub to: u16,
}

/// A weekday, as iCalendar orders them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl From<Weekday> for Day {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

/// The hours at which no text comes unless the family said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// First minute of the day at which a text may come.
    pub from: u16,
    /// Minute of the day from which none may.
    pub to: u16,
    /// First minute of a Sunday at which a text may come.
    pub sunday_from: u16,
}

impl Default for Quiet {
    /// 9:00-19:30, never Sunday before 12:00 (docs/evidence.md, rule 3).
    fn default() -> Self {
        Self { from: 9 * 60, to: 19 * 60 + 30, sunday_from: 12 * 60 }
    }
}

/// When one guardian can read.
#[derive(Clone, Debug)]
pub struct Hours {
    zone: TimeZone,
    // Weeks that take turns, the first one in the week of `anchor`; never empty.
    weeks: Vec<Week>,
    anchor: Date,
}

// Minutes of the day per weekday, Monday first, sorted and disjoint.
type Week = [Vec<(u16, u16)>; 7];

/// A stretch of time in which a text may leave: `opens..closes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// From when.
    pub opens: Timestamp,
    /// Until when; not part of it.
    pub closes: Timestamp,
}

impl Hours {
    /// The guardian's stated windows, inside `own` quiet hours where the family named some; without stated windows the
    /// hours outside `own`, or else outside `default`. Stated hours that leave nothing at all count as not stated.
    pub fn new(zone: TimeZone, stated: Option<&[DayWindow]>, own: Option<(u16, u16)>, default: Quiet) -> Self {
        Self::taking_turns(zone, &[stated.unwrap_or_default().to_vec()], Date::ZERO, own, default)
    }

    /// The same with weeks that take turns, the first of them in the week of `anchor`. No weeks: nothing is stated.
    pub fn taking_turns(
        zone: TimeZone,
        weeks: &[Vec<DayWindow>],
        anchor: Date,
        own: Option<(u16, u16)>,
        default: Quiet,
    ) -> Self {
        let open = |day: Day| match own {
            Some((from, to)) => (from, to),
            None if day == Day::Sun => (default.sunday_from.max(default.from), default.to),
            None => (default.from, default.to),
        };
        let all_day = |_: Day| (0, 1440);
        let week = |windows: &Vec<DayWindow>| match own {
            Some(_) => week_of(windows, open),
            None => week_of(windows, all_day),
        };
        let weeks: Vec<Week> = weeks.iter().map(week).collect();
        let nothing = weeks.iter().flatten().all(Vec::is_empty);
        let weeks = if nothing { vec![week_of(&every_day(), open)] } else { weeks };
        Self { zone, weeks, anchor }
    }

    /// The window that holds `from`, cut to begin there, or the next one; `None` if there is none in two weeks.
    pub fn next(&self, from: Timestamp) -> Option<Window> {
        let today = from.to_zoned(self.zone.clone()).date();
        // Yesterday too: a clock change at midnight can push a window of yesterday past it.
        (-1..=HORIZON_DAYS).find_map(|ahead| {
            let date = today.checked_add(ahead.days()).ok()?;
            self.on(date).find(|window| window.closes > from).map(|w| Window { opens: w.opens.max(from), ..w })
        })
    }

    /// The day from `from` up to `until` (not part of it) with the most minutes in which the family reads; the first of
    /// those with as many. None: it reads on none of them.
    pub fn roomiest(&self, from: Date, until: Date) -> Option<Date> {
        let minutes = |date: Date| -> i64 {
            self.on(date).map(|window| window.closes.duration_since(window.opens).as_secs() / 60).sum()
        };
        let days = from.series(1.day()).take_while(|date| *date < until);
        // `max_by_key` takes the last of equals.
        days.map(|date| (minutes(date), std::cmp::Reverse(date)))
            .filter(|(open, _)| *open > 0)
            .max()
            .map(|(_, date)| date.0)
    }

    /// The calendar day of `instant` in the guardian's zone.
    pub fn date(&self, instant: Timestamp) -> Date {
        instant.to_zoned(self.zone.clone()).date()
    }

    /// The first instant of a calendar day in the guardian's zone.
    pub fn start_of(&self, date: Date) -> Option<Timestamp> {
        self.instant(date, 0)
    }

    fn on(&self, date: Date) -> impl Iterator<Item = Window> + '_ {
        let day = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        let week = self.weeks.get(turn(self.anchor, date, self.weeks.len()));
        let windows = week.and_then(|week| week.get(day)).map(Vec::as_slice).unwrap_or_default();
        windows.iter().filter_map(move |&(from, to)| {
            let window = Window { opens: self.instant(date, from)?, closes: self.instant(date, to)? };
            (window.opens < window.closes).then_some(window)
        })
    }

    fn instant(&self, date: Date, minute: u16) -> Option<Timestamp> {
        let (date, minute) = if minute >= 1440 { (date.tomorrow().ok()?, 0) } else { (date, minute) };
        let time = Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()?;
        self.zone.to_ambiguous_zoned(DateTime::from_parts(date, time)).compatible().ok().map(|z| z.timestamp())
    }
}

/// Which of so many weeks that take turns a date lies in; the first is the week (from Monday) of `anchor`.
pub fn turn(anchor: Date, date: Date, weeks: usize) -> usize {
    let monday =
        |date: Date| date.checked_sub(i32::from(date.weekday().to_monday_zero_offset()).days()).unwrap_or(date);
    let days = (monday(date) - monday(anchor)).get_days();
    let weeks = i32::try_from(weeks).unwrap_or(i32::MAX).max(1);
    usize::try_from(days.div_euclid(7).rem_euclid(weeks)).unwrap_or_default()
}

fn every_day() -> Vec<DayWindow> {
    [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun]
        .map(|day| DayWindow { day, from: 0, to: 1440 })
        .to_vec()
}

/// The windows of each weekday inside `open(day)`, sorted, overlaps joined.
fn week_of(windows: &[DayWindow], open: impl Fn(Day) -> (u16, u16)) -> [Vec<(u16, u16)>; 7] {
    let mut week: [Vec<(u16, u16)>; 7] = Default::default();
    for (day, of_day) in
        [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun].into_iter().zip(&mut week)
    {
        let (from, to) = open(day);
        let mut cut: Vec<_> = windows
            .iter()
            .filter(|w| w.day == day)
            .map(|w| (w.from.max(from), w.to.min(to).min(1440)))
            .filter(|(from, to)| from < to)
            .collect();
        cut.sort_unstable();
        for (from, to) in cut {
            match of_day.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => of_day.push((from, to)),
            }
        }
    }
    week
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::Zoned>().unwrap().timestamp()
    }

    fn default_hours(name: &str) -> Hours {
        Hours::new(zone(name), None, None, Quiet::default())
    }

    #[test]
    fn a_text_written_at_night_waits_for_nine() {
        let hours = default_hours("America/Chicago");
        let window = hours.next(at("2026-11-19T22:10[America/Chicago]")).unwrap();
        assert_eq!(window.opens, at("2026-11-20T09:00[America/Chicago]"));
        assert_eq!(window.closes, at("2026-11-20T19:30[America/Chicago]"));
    }

    #[test]
    fn a_text_written_by_day_leaves_at_once() {
        let now = at("2026-11-19T17:40[America/Chicago]");
        assert_eq!(default_hours("America/Chicago").next(now).unwrap().opens, now);
    }

    #[test]
    fn never_on_sunday_morning() {
        let window = default_hours("America/Chicago").next(at("2026-11-22T09:30[America/Chicago]")).unwrap();
        assert_eq!(window.opens, at("2026-11-22T12:00[America/Chicago]"));
    }

    #[test]
    fn a_night_worker_who_reads_at_five_in_the_morning_is_taken_at_her_word() {
        let stated = [DayWindow { day: Day::Fri, from: 5 * 60, to: 6 * 60 }];
        let hours = Hours::new(zone("America/Chicago"), Some(&stated), None, Quiet::default());
        let window = hours.next(at("2026-11-19T12:00[America/Chicago]")).unwrap();
        assert_eq!(window.opens, at("2026-11-20T05:00[America/Chicago]"));
    }

    #[test]
    fn clock_changes_move_no_text_into_the_quiet_hours() {
        let hours = default_hours("America/New_York");
        for now in ["2026-11-01T00:30[America/New_York]", "2027-03-14T01:59[America/New_York]"] {
            let opens = hours.next(at(now)).unwrap().opens.to_zoned(zone("America/New_York"));
            assert_eq!(opens.time(), Time::constant(12, 0, 0, 0), "Sunday noon after {now}");
        }
    }

    proptest! {
        #[test]
        fn every_window_lies_inside_the_families_hours(
            start in 1_600_000_000i64..2_000_000_000,
            place in prop::sample::select(vec![
                "America/Chicago", "Africa/Cairo", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu",
                "America/Sao_Paulo", "Pacific/Apia", "Europe/London",
            ]),
        ) {
            let hours = default_hours(place);
            let from = Timestamp::from_second(start).unwrap();
            let window = hours.next(from).unwrap();
            prop_assert!(window.opens >= from && window.opens < window.closes);
            let last = window.closes.checked_sub(1.second()).unwrap();
            for instant in [window.opens, last] {
                let local = instant.to_zoned(zone(place));
                let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
                let first = if local.weekday() == Weekday::Sunday { 12 * 60 } else { 9 * 60 };
                prop_assert!((first..19 * 60 + 30).contains(&minute), "{local}");
            }
        }
    }
}
