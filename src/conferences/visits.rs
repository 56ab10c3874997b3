//! What is offered to a family, and what a family says of its hours. Pure.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use serde::{Deserialize, Serialize};

use super::options::Proposed;
use crate::clock::At;
use crate::entities::conferences::{Mode, RoundKind};
use crate::entities::{booking, conference, round, round_teacher};
use crate::ids::{ConferenceId, InterpreterId, StaffId, StudentId};

/// Most numbers of an offer.
pub const MOST_OPTIONS: usize = 3;
/// Texts that ask a family something in a round before a person steps in.
pub const MOST_TEXTS: u64 = 4;

/// One conference at a time, with all that is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What.
    pub conference: ConferenceId,
    /// With whom.
    pub staff: StaffId,
    /// About whom.
    pub student: StudentId,
    /// When it begins.
    pub starts_at: At,
    /// When it ends.
    pub ends_at: At,
    /// How they meet.
    pub mode: Mode,
    /// Where, as families read it.
    pub place: String,
    /// Who interprets.
    pub interpreter: Option<InterpreterId>,
}

/// All conferences of a thread, at one visit: what one number of an offer stands for, so that no answer is about one child only.
pub type Visit = Vec<Slot>;

impl Slot {
    /// A proposed time of a conference.
    pub fn of(
        proposed: &Proposed,
        round: &round::Model,
        conference: &conference::Model,
        teacher: Option<&round_teacher::Model>,
    ) -> Self {
        let place = match (proposed.mode, round.kind) {
            (Mode::Phone, _) => "phone",
            (Mode::Video, _) => "video",
            (Mode::InPerson, RoundKind::HomeVisit) => "home",
            (Mode::InPerson, _) => {
                teacher.map(|teacher| teacher.place.as_str()).filter(|s| !s.is_empty()).unwrap_or("school")
            }
        };
        Self {
            conference: conference.id,
            staff: conference.staff_id,
            student: conference.student_id,
            starts_at: proposed.starts_at,
            ends_at: proposed.ends_at,
            mode: proposed.mode,
            place: place.to_owned(),
            interpreter: proposed.interpreter,
        }
    }

    /// The time that a conference has.
    pub fn booked(booking: &booking::Model, conference: &conference::Model) -> Self {
        Self {
            conference: conference.id,
            staff: booking.staff_id,
            student: conference.student_id,
            starts_at: booking.starts_at,
            ends_at: booking.ends_at,
            mode: booking.mode,
            place: booking.place.clone(),
            interpreter: booking.interpreter_id,
        }
    }

    /// As an offer keeps it.
    pub fn proposed(&self) -> Proposed {
        Proposed {
            conference: self.conference,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            mode: self.mode,
            interpreter: self.interpreter,
        }
    }
}

/// When a visit begins.
pub fn begins(visit: &[Slot]) -> Option<At> {
    visit.iter().map(|slot| slot.starts_at).min()
}

/// What a family said of its hours: the shape that the meaning of replies has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// On one of these days: `mon` … `sun`.
    pub day: Vec<String>,
    /// On none of these.
    pub not_day: Vec<String>,
    /// On this date, ISO 8601.
    pub date: Option<String>,
    /// `this` or `next`.
    pub week: Option<String>,
    /// `morning`, `afternoon`, `evening`, `night`.
    pub part: Option<String>,
    /// Not earlier, `HH:MM`.
    pub after: Option<String>,
    /// Not later.
    pub before: Option<String>,
    /// Then.
    pub at: Option<String>,
    /// From, to.
    pub between: Option<(String, String)>,
    /// None of these numbers.
    pub not_slot: Vec<u32>,
}

/// What a family said at one time: all that it refuses, and what it asks for, of which any will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    all: Vec<Wish>,
    said: Option<DateTime>,
}

impl Wishes {
    /// From the column; `said` is when, at the school.
    pub fn parse(json: &str, said: &Zoned) -> Self {
        Self { all: serde_json::from_str(json).unwrap_or_default(), said: Some(said.datetime()) }
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Numbers of the offer that it refuses.
    pub fn refused(&self) -> impl Iterator<Item = u32> + '_ {
        self.all.iter().flat_map(|wish| wish.not_slot.iter().copied())
    }

    /// The time that was named, if it was one: for the answer that thanks for it.
    pub fn named(&self, zone: &TimeZone) -> Option<Zoned> {
        let today = self.said?.date();
        let [wish] = self.all.as_slice() else { return None };
        let minute = minutes(wish.at.as_deref()?)?;
        let date = match (&wish.date, wish.day.as_slice()) {
            (Some(date), _) => date.parse().ok()?,
            (None, [day]) => {
                (1..=7).filter_map(|ahead| today.checked_add(ahead.days()).ok()).find(|d| name(*d) == day)?
            }
            _ => return None,
        };
        let time = jiff::civil::Time::midnight().checked_add(i64::from(minute).minutes()).ok()?;
        date.to_datetime(time).to_zoned(zone.clone()).ok()
    }

    /// Whether a meeting from `start` to `end`, time at the school, agrees with it.
    pub fn allow(&self, start: DateTime, end: DateTime) -> bool {
        let refused = self.all.iter().any(|wish| wish.not_day.iter().any(|day| day == name(start.date())));
        let mut asked = self.all.iter().filter(|wish| wish.asks()).peekable();
        !refused && (asked.peek().is_none() || asked.any(|wish| wish.fits(start, end, self.said)))
    }
}

impl Wish {
    fn asks(&self) -> bool {
        let Self { day, date, week, part, after, before, at, between, not_day: _, not_slot: _ } = self;
        let bounds = [date, week, part, after, before, at];
        !day.is_empty() || bounds.iter().any(|bound| bound.is_some()) || between.is_some()
    }

    fn fits(&self, start: DateTime, end: DateTime, said: Option<DateTime>) -> bool {
        let from = i32::from(start.hour()) * 60 + i32::from(start.minute());
        let to = if end.date() > start.date() { 24 * 60 } else { i32::from(end.hour()) * 60 + i32::from(end.minute()) };
        let minute = |text: &Option<String>| text.as_deref().and_then(minutes);
        let day = self.day.is_empty() || self.day.iter().any(|day| day == name(start.date()));
        let date = self.date.as_ref().is_none_or(|date| *date == start.date().to_string());
        let week = match (&self.week, said) {
            (Some(week), Some(said)) => weeks_ahead(said, start) == i32::from(week == "next"),
            _ => true,
        };
        let part = self.part.as_deref().is_none_or(|part| {
            let (first, last) = match part {
                "morning" => (0, 12 * 60),
                "afternoon" => (12 * 60, 18 * 60),
                "evening" => (16 * 60 + 30, 24 * 60),
                _ => (18 * 60, 24 * 60),
            };
            first <= from && to <= last
        });
        let after = minute(&self.after).is_none_or(|bound| bound <= from);
        let before = minute(&self.before).is_none_or(|bound| to <= bound);
        let at = minute(&self.at).is_none_or(|bound| bound == from);
        let between = self.between.as_ref().is_none_or(|(first, last)| {
            minutes(first).is_none_or(|first| first <= from) && minutes(last).is_none_or(|last| to <= last)
        });
        day && date && week && part && after && before && at && between
    }
}

/// Weeks, begun on Monday, from the one to the other.
fn weeks_ahead(said: DateTime, then: DateTime) -> i32 {
    let monday = |day: DateTime| {
        let back = i64::from(day.date().weekday().to_monday_zero_offset());
        day.date().checked_sub(back.days()).unwrap_or(day.date())
    };
    monday(said).until(monday(then)).map_or(0, |span| span.get_days() / 7)
}

fn name(date: jiff::civil::Date) -> &'static str {
    use jiff::civil::Weekday as W;
    match date.weekday() {
        W::Monday => "mon",
        W::Tuesday => "tue",
        W::Wednesday => "wed",
        W::Thursday => "thu",
        W::Friday => "fri",
        W::Saturday => "sat",
        W::Sunday => "sun",
    }
}

fn minutes(clock: &str) -> Option<i32> {
    let (hour, minute) = clock.split_once(':')?;
    Some(hour.parse::<i32>().ok()? * 60 + minute.parse::<i32>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(said: &str, start: &str) -> bool {
        let wishes = Wishes::parse(said, &"2026-11-12T09:00[America/Chicago]".parse().unwrap());
        let start: DateTime = start.parse().unwrap();
        wishes.allow(start, start.checked_add(20.minutes()).unwrap())
    }

    #[test]
    fn a_refused_day_is_refused_and_any_asked_time_will_do() {
        let not_tuesday = r#"[{"not_day":["tue"]}]"#;
        assert!(!allows(not_tuesday, "2026-11-17T15:30"));
        assert!(allows(not_tuesday, "2026-11-18T15:30"));
        let either = r#"[{"day":["mon"],"after":"17:00"},{"day":["wed"]}]"#;
        assert!(allows(either, "2026-11-16T17:00"));
        assert!(!allows(either, "2026-11-16T16:40"));
        assert!(allows(either, "2026-11-18T08:00"));
        assert!(!allows(either, "2026-11-19T18:00"));
        assert!(allows(r#"[{"week":"next"}]"#, "2026-11-16T08:00"));
        assert!(!allows(r#"[{"week":"this"}]"#, "2026-11-16T08:00"));
        assert!(!allows(r#"[{"before":"16:00"}]"#, "2026-11-16T15:50"));
    }

    #[test]
    fn a_named_time_is_known() {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let said: Zoned = "2026-11-12T09:00[America/Chicago]".parse().unwrap();
        let named = Wishes::parse(r#"[{"at":"16:00","day":["fri"]}]"#, &said).named(&zone).unwrap();
        assert_eq!(named.to_string(), "2026-11-13T16:00:00-06:00[America/Chicago]");
        assert_eq!(Wishes::parse(r#"[{"after":"16:00"}]"#, &said).named(&zone), None);
    }
}
