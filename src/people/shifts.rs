//! What a family states of its week: the same hours every week, or weeks that take turns, as shifts do. Pure.
//!
//! `guardian.availability` holds either a list of windows (every week alike) or `{"weeks": [..], "anchor": "2026-11-16"}`, where a
//! week is a list of windows or the shift that is worked in it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::availability::{Day, DayWindow, turn};

/// Most weeks that take turns: a quarter of a year.
const MOST_WEEKS: usize = 13;
/// Most windows of a week.
const MOST_WINDOWS: usize = 100;

/// A stated week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(untagged)]
pub enum Stated {
    /// Every week alike.
    Alike(Vec<DayWindow>),
    /// Weeks take turns.
    Turns(Turns),
}

/// Weeks that take turns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Turns {
    /// In their order.
    pub weeks: Vec<Week>,
    /// A day of the first week.
    #[schema(value_type = String, format = Date)]
    pub anchor: Date,
}

/// One of the weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(untagged)]
pub enum Week {
    /// The shift that is worked; the hours follow from it.
    Shift(Shift),
    /// The hours themselves.
    Hours(Vec<DayWindow>),
}

/// A shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Shift {
    /// About 7 to 16.
    Day,
    /// About 15 to 23.
    Evening,
    /// About 22 to 7, and then sleep.
    Night,
    /// No work.
    Off,
}

impl Shift {
    /// The hours of a working day and of the weekend that a shift leaves, minutes of the day. A guess where only the name of the
    /// shift is known: an hour for the way, and eight hours of sleep, which after a night is the morning.
    fn leaves(self) -> [(u16, u16); 2] {
        let whole = (8 * 60, 21 * 60);
        match self {
            Self::Day => [(17 * 60, 21 * 60), whole],
            Self::Evening => [(8 * 60, 14 * 60), whole],
            Self::Night => [(15 * 60, 21 * 60), (15 * 60, 21 * 60)],
            Self::Off => [whole, whole],
        }
    }

    /// The same as windows.
    pub fn windows(self) -> Vec<DayWindow> {
        let [working, weekend] = self.leaves();
        let days = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];
        let of = |day: Day| if matches!(day, Day::Sat | Day::Sun) { weekend } else { working };
        days.map(|day| DayWindow { day, from: of(day).0, to: of(day).1 }).to_vec()
    }
}

impl Stated {
    /// From the column; what cannot be read, or says nothing, is nothing stated.
    pub fn read(json: &str) -> Option<Self> {
        let stated: Self = serde_json::from_str(json).ok()?;
        stated.check().is_ok().then_some(stated).filter(|stated| !stated.is_empty())
    }

    /// What is wrong with it.
    pub fn check(&self) -> Result<(), &'static str> {
        let fits = |window: &DayWindow| window.from < window.to && window.to <= 1440;
        let sound = |windows: &Vec<DayWindow>| windows.len() <= MOST_WINDOWS && windows.iter().all(fits);
        let weeks: Vec<&Vec<DayWindow>> = match self {
            Self::Alike(windows) => vec![windows],
            Self::Turns(turns) if !(1..=MOST_WEEKS).contains(&turns.weeks.len()) => {
                return Err("one to 13 weeks take turns");
            }
            Self::Turns(turns) => turns
                .weeks
                .iter()
                .filter_map(|week| match week {
                    Week::Hours(windows) => Some(windows),
                    Week::Shift(_) => None,
                })
                .collect(),
        };
        if weeks.into_iter().all(sound) { Ok(()) } else { Err("a window is `from` before `to`, 0 to 1440") }
    }

    fn is_empty(&self) -> bool {
        let nothing = |week: &Week| matches!(week, Week::Hours(windows) if windows.is_empty());
        match self {
            Self::Alike(windows) => windows.is_empty(),
            Self::Turns(turns) => turns.weeks.iter().all(nothing),
        }
    }

    /// The weeks as windows, and a day of the first.
    pub fn weeks(self) -> (Vec<Vec<DayWindow>>, Date) {
        match self {
            Self::Alike(windows) => (vec![windows], Date::ZERO),
            Self::Turns(turns) => {
                let windows = |week| match week {
                    Week::Shift(shift) => Shift::windows(shift),
                    Week::Hours(windows) => windows,
                };
                (turns.weeks.into_iter().map(windows).collect(), turns.anchor)
            }
        }
    }
}

/// Whether stretch `from..to` (minutes of a day) of a date lies in one of the windows of weeks that take turns.
pub fn covers(weeks: &[Vec<DayWindow>], anchor: Date, date: Date, from: u16, to: u16) -> bool {
    let day = Day::from(date.weekday());
    let windows = weeks.get(turn(anchor, date, weeks.len())).map(Vec::as_slice).unwrap_or_default();
    windows.iter().any(|window| window.day == day && window.from <= from && to <= window.to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_take_turns_from_the_anchor_in_both_directions() {
        let stated =
            Stated::read(r#"{"weeks": ["night", [{"day": "mon", "from": 540, "to": 600}]], "anchor": "2026-11-18"}"#);
        let (weeks, anchor) = stated.unwrap().weeks();
        let free = |date: &str, from| covers(&weeks, anchor, date.parse().unwrap(), from, from + 5);
        // A night worker sleeps in the morning.
        assert!(!free("2026-11-16", 540) && free("2026-11-16", 900) && free("2026-11-20", 900));
        assert!(free("2026-11-23", 540) && !free("2026-11-23", 900));
        assert!(free("2026-11-09", 540) && !free("2026-11-02", 540) && free("2026-11-30", 900));
    }

    #[test]
    fn a_list_is_every_week_alike_and_nonsense_is_nothing() {
        let stated = Stated::read(r#"[{"day": "sun", "from": 0, "to": 1440}]"#).unwrap();
        assert!(matches!(stated, Stated::Alike(_)));
        for wrong in
            ["", "[]", "{}", r#"{"weeks": [], "anchor": "2026-11-18"}"#, r#"[{"day": "sun", "from": 9, "to": 9}]"#]
        {
            assert_eq!(Stated::read(wrong), None, "{wrong}");
        }
    }
}
