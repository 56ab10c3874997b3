//! How well a time suits a family: 0 preferred, 1 fine, 2 only if need be, or not at all. Pure.
//!
//! - **What it said for this round goes first**, in the school's wall time, as our texts speak of times: inside a wish 0. A wish for
//!   one hour ("Friday at 4") reaches half an hour to both sides, as 2. What it ruled out ("not Tuesday") is out. The newest
//!   wish counts; an older refusal stands unless the wish names that very day.
//! - **Its weekly hours**, in its own zone, shifts that take turns included: 1 where it wished for something else or for nothing.
//! - **Nothing known**: 1 everywhere. Who works when is not guessed from anything: guessed evenings would be taken from
//!   those who said that they have no other time.
//! - With a wish and no weekly hours, other times are out: they are for a person to suggest.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::people::availability::{Day, DayWindow};
use crate::people::shifts::covers;

/// How far a wish for one hour reaches to both sides, minutes.
const ABOUT: u16 = 30;

/// A minute of the day, written `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(pub u16);

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{:02}:{:02}", self.0 / 60, self.0 % 60))
    }
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let minute = text.split_once(':').and_then(|(hours, minutes)| {
            let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
            (minutes < 60 && hours * 60 + minutes <= 1440).then_some(hours * 60 + minutes)
        });
        minute.map(Self).ok_or_else(|| serde::de::Error::custom("not HH:MM"))
    }
}

/// A part of the day, as generously as people use the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Up to noon.
    Morning,
    /// After noon.
    Afternoon,
    /// After work.
    Evening,
    /// Late.
    Night,
}

impl Part {
    /// From and to, minutes of the day: the hours by which `replies::meaning` reads the words.
    fn hours(self) -> (u16, u16) {
        match self {
            Self::Morning => (4 * 60, 12 * 60),
            Self::Afternoon => (12 * 60, 19 * 60),
            Self::Evening => (16 * 60, 23 * 60),
            Self::Night => (18 * 60, 24 * 60),
        }
    }
}

/// This week or the next, seen from the day it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Which {
    /// The week of that day.
    This,
    /// The one after it.
    Next,
}

/// One constraint, in the shape of `replies::meaning` (`constraints` of a `propose_time`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Constraint {
    /// On one of these days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub day: Vec<Day>,
    /// On none of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_day: Vec<Day>,
    /// On this date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Date)]
    pub date: Option<Date>,
    /// In this or the next week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<Which>,
    /// In this part of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// Not earlier, `HH:MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub after: Option<Clock>,
    /// Over by then, `HH:MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub before: Option<Clock>,
    /// Then, `HH:MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub at: Option<Clock>,
    /// From, to: `HH:MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<(String, String)>)]
    pub between: Option<(Clock, Clock)>,
    /// None of the offers with these numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_slot: Vec<u32>,
}

/// Minutes `from..to` of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The date.
    pub date: Date,
    /// First minute of the day.
    pub from: u16,
    /// The minute at which it ends.
    pub to: u16,
}

impl Stretch {
    fn touches(&self, other: &Self) -> bool {
        self.date == other.date && self.from < other.to && other.from < self.to
    }
}

/// What a family said at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// One of those that ask for something; none of those that only refuse.
    pub constraints: Vec<Constraint>,
    /// The school's date on that day.
    pub on: Date,
    /// What was on offer then, by number; school wall time.
    pub offered: Vec<(u32, Stretch)>,
}

/// A family's hours.
#[derive(Clone, Debug, Default)]
pub struct Family {
    /// Stated weeks that take turns, in its own zone; none: not known.
    pub weeks: Vec<Vec<DayWindow>>,
    /// A day of the first week.
    pub anchor: Date,
    /// What it said for this round, oldest first.
    pub said: Vec<Said>,
    /// Minutes of all its meetings, one after the other.
    pub visit: u16,
}

impl Constraint {
    /// It only says what does not suit.
    pub fn only_refuses(&self) -> bool {
        let asks_nothing = Self { not_day: Vec::new(), not_slot: Vec::new(), ..self.clone() } == Self::default();
        asks_nothing && !(self.not_day.is_empty() && self.not_slot.is_empty())
    }

    fn names_day(&self) -> bool {
        !self.day.is_empty() || self.date.is_some()
    }

    /// The date is one of those it speaks of.
    fn holds_date(&self, date: Date, said_on: Date) -> bool {
        let day = Day::from(date.weekday());
        let week = |which: Which| {
            let ahead = match which {
                Which::This => 0,
                Which::Next => 7,
            };
            let monday = |date: Date| {
                let past = i64::from(date.weekday().to_monday_zero_offset());
                date.checked_sub(jiff::Span::new().days(past)).unwrap_or(date)
            };
            (monday(date) - monday(said_on)).get_days() == ahead
        };
        (self.day.is_empty() || self.day.contains(&day))
            && !self.not_day.contains(&day)
            && self.date.is_none_or(|one| one == date)
            && self.week.is_none_or(week)
    }

    /// How well a stretch fits the hours it speaks of.
    fn holds_hours(&self, from: u16, to: u16, visit: u16) -> Option<u8> {
        let within = |(first, end): (u16, u16)| first <= from && to <= end;
        let until = |end: u16, first: u16| if end <= first { 1440 } else { end };
        let inside = self.part.is_none_or(|part| within(part.hours()))
            && self.after.is_none_or(|after| from >= after.0)
            && self.before.is_none_or(|before| to <= before.0)
            && self.between.is_none_or(|(first, end)| within((first.0, until(end.0, first.0))));
        match self.at {
            _ if !inside => None,
            None => Some(0),
            Some(at) if within((at.0, at.0 + visit)) => Some(0),
            Some(at) if within((at.0.saturating_sub(ABOUT), at.0 + visit + ABOUT)) => Some(2),
            Some(_) => None,
        }
    }
}

impl Said {
    fn asks(&self) -> impl Iterator<Item = &Constraint> {
        self.constraints.iter().filter(|one| !one.only_refuses() && **one != Constraint::default())
    }

    fn refuses(&self, stretch: &Stretch) -> bool {
        let day = Day::from(stretch.date.weekday());
        let slots = |one: &Constraint| {
            let refused = |(n, offered): &(u32, Stretch)| one.not_slot.contains(n) && offered.touches(stretch);
            self.offered.iter().any(refused)
        };
        // "Not Tuesday, and Thursday not before six" is two constraints; a `not_day` beside a wish only narrows that wish.
        self.constraints.iter().any(|one| one.only_refuses() && one.not_day.contains(&day) || slots(one))
    }

    /// How well a stretch fits what it asks for.
    fn fits(&self, stretch: &Stretch, visit: u16) -> Option<u8> {
        let on_date = self.asks().filter(|one| one.holds_date(stretch.date, self.on));
        on_date.filter_map(|one| one.holds_hours(stretch.from, stretch.to, visit)).min()
    }

    fn names(&self, stretch: &Stretch) -> bool {
        self.asks().any(|one| one.names_day() && one.holds_date(stretch.date, self.on))
    }
}

impl Family {
    /// Whether anything is known of its hours.
    pub fn is_known(&self) -> bool {
        !self.weeks.is_empty() || self.said.iter().any(|said| !said.constraints.is_empty())
    }

    /// How well a stretch suits, in the school's wall time and in the family's: 0, 1, 2, or not at all.
    pub fn level(&self, school: Stretch, own: Stretch) -> Option<u8> {
        let wish = self.said.iter().rposition(|said| said.asks().next().is_some());
        let fits = wish.and_then(|at| self.said.get(at)).and_then(|said| said.fits(&school, self.visit));
        let named = wish.and_then(|at| self.said.get(at)).is_some_and(|said| said.names(&school)) && fits.is_some();
        let older = |at: usize| wish.is_some_and(|wish| at < wish);
        let out = |(at, said): (usize, &Said)| said.refuses(&school) && !(older(at) && named);
        if self.said.iter().enumerate().any(out) {
            return None;
        }
        if fits.is_some() {
            return fits;
        }
        if self.weeks.is_empty() {
            return wish.is_none().then_some(1);
        }
        covers(&self.weeks, self.anchor, own.date, own.from, own.to).then_some(1)
    }
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
