//! Dates with the month as a word: "March 5", "Friday, 5 de marzo de 2027". A weekday alone is a word like others.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};

use super::words::{Word, fold, words};
use crate::language::Tag;

/// Words between day, month and year.
const BETWEEN: [&str; 10] = ["of", "de", "del", "di", "do", "da", "the", "e", "i", "ng"];

/// Where they stand. `numbers` are those of the text.
pub(super) fn find(text: &str, numbers: &[Range<usize>], language: &Tag) -> Vec<Range<usize>> {
    if numbers.is_empty() {
        return Vec::new();
    }
    let words = words(text);
    let Some(names) = Calendar::kept(language) else { return Vec::new() };
    let months = words.iter().enumerate().filter(|(_, word)| names.is_month(word));
    months.filter_map(|(at, _)| date(text, numbers, &words, at, &names)).collect()
}

/// The date around the month at `at`.
fn date(text: &str, numbers: &[Range<usize>], words: &[Word], at: usize, names: &Calendar) -> Option<Range<usize>> {
    let month = words.get(at)?;
    let behind = |end: usize| numbers.iter().find(|n| n.start >= end && text.get(end..n.start).is_some_and(is_gap));
    let ahead = |start: usize| numbers.iter().find(|n| n.end <= start && text.get(n.end..start).is_some_and(is_gap));
    let day_before = ahead(month.at.start);
    let mut span = match (day_before, behind(month.at.end)) {
        (None, None) => return None,
        (Some(day), _) => day.start..month.at.end,
        (None, Some(day)) => month.at.start..day.end,
    };
    // The year, or the day where the month came first.
    if let Some(year) = behind(span.end) {
        span.end = span.end.max(year.end);
    }
    let weekday = words.iter().rev().find(|word| word.at.end <= span.start);
    let near = weekday.filter(|word| names.is_weekday(word) && text.get(word.at.end..span.start).is_some_and(is_gap));
    Some(near.map_or(span.start, |word| word.at.start)..span.end)
}

fn is_gap(gap: &str) -> bool {
    // Eight letters of any script at most; looked at first, since most gaps are long.
    if gap.len() > 32 || gap.contains('\n') || gap.chars().count() > 8 {
        return false;
    }
    let words: Vec<String> = gap.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.')).map(fold).collect();
    words.iter().all(|word| word.is_empty() || BETWEEN.contains(&word.as_str()))
}

/// A language's months and weekdays, folded; English ones beside them.
struct Calendar {
    months: Vec<String>,
    weekdays: Vec<String>,
    english: bool,
}

/// Of every language asked for: making one takes milliseconds, and there are few.
static KEPT: LazyLock<Mutex<HashMap<String, Arc<Calendar>>>> = LazyLock::new(Mutex::default);

impl Calendar {
    fn kept(language: &Tag) -> Option<Arc<Self>> {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.get(language.language()) {
            return Some(Arc::clone(known));
        }
        let made = Arc::new(Self::of(language)?);
        kept.insert(language.language().to_owned(), Arc::clone(&made));
        Some(made)
    }

    fn of(language: &Tag) -> Option<Self> {
        let english = language.language() == "en";
        let mut all = Self { months: vec!["sept".to_owned()], weekdays: Vec::new(), english };
        for tag in [language.clone(), Tag::english()] {
            let prefs = icu::locale::Locale::from(tag.id()).into();
            let long = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, fieldsets::MD::long()).ok()?;
            let short = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, fieldsets::MD::medium()).ok()?;
            let day = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, fieldsets::E::long()).ok()?;
            for month in 1..=12 {
                let date = Date::try_new_gregorian(2027, month, 1).ok()?;
                all.months.extend(
                    [long.format(&date).to_string(), short.format(&date).to_string()]
                        .iter()
                        .filter_map(|said| longest(said)),
                );
            }
            for date in 1..=7 {
                let date = Date::try_new_gregorian(2027, 3, date).ok()?;
                all.weekdays.extend(longest(&day.format(&date).to_string()));
            }
        }
        Some(all)
    }

    /// "may" and "march" written small are other words in English.
    fn is_month(&self, word: &Word) -> bool {
        self.months.contains(&word.folded) && (!self.english || word.capital)
    }

    fn is_weekday(&self, word: &Word) -> bool {
        self.weekdays.contains(&word.folded)
    }
}

/// The name in "1 de marzo" or "March 1".
fn longest(said: &str) -> Option<String> {
    let word = words(said).into_iter().map(|word| word.folded).max_by_key(String::len)?;
    (word.chars().count() >= 3).then_some(word)
}
