//! Hours that a member of staff types as a person says them: a day or part of it, once or each week, in wall time. Pure.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::people::Stretch;
use crate::error::Error;

/// Most weeks that one line repeats: a year and a day.
const MOST_WEEKS: usize = 53;

/// Hours of a day, as they are typed.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    /// The first day.
    pub date: Date,
    /// From when; none: from its beginning.
    pub from: Option<Time>,
    /// Until when; none: to its end.
    pub to: Option<Time>,
    /// The same each week, up to and with this day.
    pub until: Option<Date>,
}

/// The stretches of time that they are. The wall clock is what repeats: after a change of the clocks it says the same.
pub fn stretches(hours: Hours, zone: &TimeZone) -> Result<Vec<Stretch>, Error> {
    let Hours { date, from, to, until } = hours;
    if until.is_some_and(|until| until < date) {
        return Err(Error::invalid("until", "must be after the first day"));
    }
    if from.unwrap_or(Time::midnight()) >= to.unwrap_or(Time::MAX) {
        return Err(Error::invalid("to", "must be after the beginning"));
    }
    let mut found = Vec::new();
    let mut day = date;
    while day <= until.unwrap_or(date) {
        if found.len() == MOST_WEEKS {
            return Err(Error::invalid("until", "must be within a year"));
        }
        let end = match to {
            Some(to) => day.to_datetime(to),
            None => day.tomorrow().map_err(|_| far())?.to_datetime(Time::midnight()),
        };
        let at = |wall: jiff::civil::DateTime| wall.to_zoned(zone.clone()).map(|at| at.timestamp()).map_err(|_| far());
        found.push(Stretch { from: at(day.to_datetime(from.unwrap_or(Time::midnight())))?, to: at(end)? });
        day = day.checked_add(7.days()).map_err(|_| far())?;
    }
    Ok(found)
}

fn far() -> Error {
    Error::invalid("date", "is too far away")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(hours: Hours) -> Result<Vec<String>, Error> {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let wall = |at: jiff::Timestamp| at.to_zoned(zone.clone()).strftime("%m-%d %H:%M").to_string();
        Ok(stretches(hours, &zone)?.iter().map(|one| format!("{} to {}", wall(one.from), wall(one.to))).collect())
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekly_hour_stays_where_the_wall_clock_has_it() {
        // The clocks go back on 1 November 2026.
        let hours = Hours {
            date: date("2026-10-27"),
            from: Some("15:00".parse().unwrap()),
            to: Some("16:30".parse().unwrap()),
            until: Some(date("2026-11-10")),
        };
        let weekly = ["10-27 15:00 to 10-27 16:30", "11-03 15:00 to 11-03 16:30", "11-10 15:00 to 11-10 16:30"];
        assert_eq!(said(hours).unwrap(), weekly);
    }

    #[test]
    fn a_day_without_hours_is_the_whole_of_it() {
        let day = Hours { date: date("2026-11-01"), from: None, to: None, until: None };
        assert_eq!(said(day).unwrap(), ["11-01 00:00 to 11-02 00:00"]);
        let zone = TimeZone::get("America/Chicago").unwrap();
        let whole = stretches(day, &zone).unwrap()[0];
        assert_eq!(whole.to.as_second() - whole.from.as_second(), 25 * 3_600, "an hour is had twice that day");
    }

    #[test]
    fn what_ends_before_it_begins_or_never_is_refused() {
        let day = Hours { date: date("2026-11-02"), from: None, to: None, until: None };
        let at = |text: &str| Some(text.parse().unwrap());
        assert!(stretches(Hours { from: at("16:00"), to: at("15:00"), ..day }, &TimeZone::UTC).is_err());
        assert!(stretches(Hours { until: Some(date("2026-11-01")), ..day }, &TimeZone::UTC).is_err());
        assert!(stretches(Hours { until: Some(date("2028-11-01")), ..day }, &TimeZone::UTC).is_err());
        assert_eq!(stretches(Hours { until: Some(date("2027-11-01")), ..day }, &TimeZone::UTC).unwrap().len(), 53);
    }
}
