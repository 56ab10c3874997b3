//! When the texts of a programme are due, day by day, and what is fixed of each week. Pure.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::entities::packs::{Turn, Way};
use crate::error::Error;
use crate::ids::MaterialId;

/// Most weeks of a programme: a year.
pub const MOST_WEEKS: i16 = 52;
/// Every third week the act is done in four steps (messages.md, section 3: from week 3).
const PEER_EVERY: i16 = 3;
/// How long the last text is of use, days.
const LAST_DAYS: i32 = 3;

/// The weekdays of its texts, 1 is Monday and 7 Sunday (ISO 8601); Saturday, Tuesday, Thursday unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Days {
    /// Why it matters.
    pub fact: i8,
    /// One small act, with the week's book.
    pub tip: i8,
    /// Praise and the next step; not sent where minutes are asked for, since that answer is the praise.
    pub growth: i8,
    /// The question for minutes, about the week before; none: it is not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i8>,
}

impl Default for Days {
    fn default() -> Self {
        Self { fact: 6, tip: 2, growth: 4, minutes: None }
    }
}

/// What is fixed of a week; the rest is chosen for each child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Week {
    /// The same material for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub material: Option<MaterialId>,
    /// The same way for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<Way>,
    /// What its books are to be about, where there are some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub theme: Vec<String>,
    /// The number story, where the way is `bedtime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
}

/// A text of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its week, from 0.
    pub week: i16,
    /// Which text.
    pub turn: Turn,
    /// Its day, in each family's zone.
    pub day: Date,
    /// The day of the next one: from then on it is of no use.
    pub until: Date,
    /// The day that minutes are counted from.
    pub since: Date,
}

impl Planned {
    /// The template that the week's plan asks for.
    pub fn template(&self, week: &Week) -> &'static str {
        match self.turn {
            Turn::Fact => "read.fact",
            Turn::Growth => "read.growth",
            Turn::Minutes => "read.log_ask",
            Turn::Tip if week.question.is_some() => "math.bedtime",
            Turn::Tip if self.week % PEER_EVERY == PEER_EVERY - 1 => "read.peer",
            Turn::Tip => "read.tip",
        }
    }
}

/// Refuses days that are none, or that two texts share.
pub fn check(days: &Days, weeks: i16, calendar: &[Week]) -> Result<(), Error> {
    if !(1..=MOST_WEEKS).contains(&weeks) {
        return Err(Error::invalid("weeks", format!("must be 1 to {MOST_WEEKS}")));
    }
    let mut all = vec![days.fact, days.tip];
    all.push(days.minutes.unwrap_or(days.growth));
    if all.iter().any(|day| !(1..=7).contains(day)) {
        return Err(Error::invalid("days", "must be 1 (Monday) to 7 (Sunday)"));
    }
    all.sort_unstable();
    if all.windows(2).any(|two| matches!(two, [a, b] if a == b)) {
        return Err(Error::invalid("days", "two texts share a day"));
    }
    if calendar.len() > usize::try_from(weeks).unwrap_or_default() {
        return Err(Error::invalid("calendar", "has more weeks than the programme"));
    }
    for (at, week) in calendar.iter().enumerate() {
        if (week.way == Some(Way::Bedtime)) != week.question.is_some() {
            return Err(Error::invalid(format!("calendar.{at}.question"), "goes together with the way `bedtime`"));
        }
        if week.material.is_some() && week.way.is_some_and(|way| way.idea().is_some()) {
            return Err(Error::invalid(format!("calendar.{at}.way"), "needs no material"));
        }
    }
    Ok(())
}

/// All texts of a programme that begins on or after `starts_on`, in the order of their days. Its weeks begin with the fact.
pub fn schedule(starts_on: Date, weeks: i16, days: &Days) -> Vec<Planned> {
    let first = (0..7).filter_map(|ahead: i32| starts_on.checked_add(ahead.days()).ok());
    let Some(first) = first.into_iter().find(|date| date.weekday().to_monday_one_offset() == days.fact) else {
        return Vec::new();
    };
    let after = |day: i8| i32::from((day - days.fact).rem_euclid(7));
    let on = |week: i16, plus: i32| first.checked_add((i32::from(week) * 7 + plus).days()).unwrap_or(Date::MAX);
    let mut all = Vec::new();
    for week in 0..weeks {
        let fact = on(week, 0);
        let one = |turn, day, since| Planned { week, turn, day, until: day, since };
        all.push(one(Turn::Fact, fact, fact));
        all.push(one(Turn::Tip, on(week, after(days.tip)), fact));
        match days.minutes {
            // At the week's end, about all of it: since the question before, or the first fact.
            Some(day) => {
                let since = if week == 0 { fact } else { on(week, after(day)) };
                all.push(one(Turn::Minutes, on(week + 1, after(day)), since));
            }
            None => all.push(one(Turn::Growth, on(week, after(days.growth)), fact)),
        }
    }
    all.sort_by_key(|one| (one.day, one.week));
    let next: Vec<Date> = all.iter().skip(1).map(|one| one.day).collect();
    for (at, one) in all.iter_mut().enumerate() {
        let last = || one.day.checked_add(LAST_DAYS.days()).unwrap_or(Date::MAX);
        one.until = next.get(at).copied().unwrap_or_else(last);
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn saturday_tuesday_thursday_and_four_steps_every_third_week() {
        let all = schedule(date(2026, 11, 25), 3, &Days::default());
        let days: Vec<Date> = all.iter().map(|one| one.day).collect();
        assert_eq!(days[..4], [date(2026, 11, 28), date(2026, 12, 1), date(2026, 12, 3), date(2026, 12, 5)]);
        assert_eq!(all[0].until, days[1]);
        assert_eq!(all[8].until, date(2026, 12, 20));
        let tips: Vec<_> =
            all.iter().filter(|one| one.turn == Turn::Tip).map(|one| one.template(&Week::default())).collect();
        assert_eq!(tips, ["read.tip", "read.tip", "read.peer"]);
    }

    #[test]
    fn the_question_for_minutes_is_about_the_week_and_stands_for_the_praise() {
        let all = schedule(date(2026, 11, 28), 2, &Days { minutes: Some(7), ..Days::default() });
        let said: Vec<_> = all.iter().map(|one| (one.turn, one.day)).collect();
        assert_eq!(
            said,
            [
                (Turn::Fact, date(2026, 11, 28)),
                (Turn::Tip, date(2026, 12, 1)),
                (Turn::Fact, date(2026, 12, 5)),
                (Turn::Minutes, date(2026, 12, 6)),
                (Turn::Tip, date(2026, 12, 8)),
                (Turn::Minutes, date(2026, 12, 13)),
            ]
        );
        assert_eq!(all[3].since, date(2026, 11, 28));
        assert_eq!(all[5].since, date(2026, 12, 6));
    }

    proptest! {
        #[test]
        fn any_seven_days_hold_three_texts_and_no_text_overlaps_the_next(
            fact in 1i8..=7, tip in 1i8..=7, third in 1i8..=7, asks in any::<bool>(), weeks in 1i16..20, start in 0i32..400,
        ) {
            let days = if asks { Days { fact, tip, growth: 4, minutes: Some(third) } }
                else { Days { fact, tip, growth: third, minutes: None } };
            prop_assume!(check(&days, weeks, &[]).is_ok());
            let starts = date(2026, 1, 1).checked_add(start.days()).unwrap();
            let all = schedule(starts, weeks, &days);
            prop_assert_eq!(all.len(), usize::try_from(weeks * 3).unwrap());
            for (at, one) in all.iter().enumerate() {
                prop_assert!(one.day >= starts && one.until > one.day);
                let week = one.day.checked_add(7.days()).unwrap();
                prop_assert!(all[at..].iter().filter(|other| other.day < week).count() <= 3);
            }
        }
    }
}
