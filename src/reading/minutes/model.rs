//! Totals and streaks of minutes: praise, never a ranking. Pure; days are the school's.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// Minutes of a child on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<C, R> {
    /// The child.
    pub child: C,
    /// The text that told them; none: typed by staff.
    pub reply: Option<R>,
    /// Minutes.
    pub minutes: i32,
    /// Told of several children at once.
    pub shared: bool,
    /// The day.
    pub day: Date,
}

/// The minutes of a family in the month of `today`: what was shared by siblings counts once.
pub fn month<C, R: PartialEq + Copy>(entries: &[Entry<C, R>], today: Date) -> i64 {
    let here = |entry: &&Entry<C, R>| entry.day.year() == today.year() && entry.day.month() == today.month();
    let mut counted: Vec<R> = Vec::new();
    let mut total = 0;
    for entry in entries.iter().filter(here) {
        if let Some(reply) = entry.reply.filter(|_| entry.shared) {
            if counted.contains(&reply) {
                continue;
            }
            counted.push(reply);
        }
        total += i64::from(entry.minutes);
    }
    total
}

/// The Monday of a day's week.
pub fn week(day: Date) -> Date {
    let back = i64::from(day.weekday().since(Weekday::Monday));
    day.saturating_sub(back.days())
}

/// How many weeks in a row, this one included, have minutes.
pub fn streak<C, R>(entries: &[Entry<C, R>], today: Date) -> u32 {
    let weeks: BTreeSet<Date> = entries.iter().filter(|entry| entry.minutes > 0).map(|entry| week(entry.day)).collect();
    let (mut at, mut count) = (week(today), 0);
    while weeks.contains(&at) {
        count += 1;
        at = at.saturating_sub(7.days());
    }
    count
}

/// Whether so many weeks are worth a word: two, and every four.
pub fn is_worth_a_word(weeks: u32) -> bool {
    weeks == 2 || weeks > 0 && weeks.is_multiple_of(4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn entry(day: Date, minutes: i32, reply: u8, shared: bool) -> Entry<u8, u8> {
        Entry { child: 1, reply: Some(reply), minutes, shared, day }
    }

    #[test]
    fn shared_minutes_count_once_and_a_month_ends() {
        let all = [
            entry(date(2026, 10, 31), 50, 1, false),
            entry(date(2026, 11, 1), 20, 2, true),
            entry(date(2026, 11, 1), 20, 2, true),
            entry(date(2026, 11, 30), 5, 3, false),
            entry(date(2025, 11, 2), 9, 4, false),
        ];
        assert_eq!(month(&all, date(2026, 11, 30)), 25);
        assert_eq!(month(&all, date(2026, 10, 31)), 50);
        assert_eq!(month(&all, date(2026, 12, 1)), 0);
    }

    #[test]
    fn weeks_in_a_row_go_over_clock_changes_and_the_new_year() {
        // Clocks change on 2026-11-01 and 2027-03-14; the year ends inside a week.
        let mut all = Vec::new();
        let mut day = date(2026, 10, 21);
        for nth in 0..12 {
            all.push(entry(day, 10, nth, false));
            assert_eq!(streak(&all, day), u32::from(nth) + 1);
            day = day.saturating_add(7.days());
        }
        assert_eq!(streak(&all, day), 0, "nothing this week yet");
        all.push(entry(day.saturating_add(7.days()), 10, 99, false));
        assert_eq!(streak(&all, day.saturating_add(7.days())), 1, "a week without ends it");
        all.push(entry(date(2027, 3, 7), 10, 100, false));
        all.push(entry(date(2027, 3, 14), 10, 101, false));
        assert_eq!(streak(&all, date(2027, 3, 14)), 2, "two Sundays are two weeks");
        all.push(entry(date(2027, 3, 15), 0, 102, false));
        assert_eq!(streak(&all, date(2027, 3, 15)), 0, "nought is fine, and no week of stories");
    }

    #[test]
    fn a_word_comes_at_two_and_every_four() {
        let worth: Vec<u32> = (0..=16).filter(|weeks| is_worth_a_word(*weeks)).collect();
        assert_eq!(worth, [2, 4, 8, 12, 16]);
    }
}
