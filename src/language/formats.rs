//! How one language counts, lists, and says days and times: ICU's data behind the Fluent functions NUMBER, PLURAL, LIST,
//! DATE, TIME and DATETIME.
//!
//! Digits are always 0-9 (families copy them into answers). The clock is the locale's own words, `clock` and `moment` of
//! its dates.ftl, because CLDR's short day periods are not what families say; a locale may also name its weekdays and
//! months there (`weekday`, `month`, `date`) where CLDR has another language's.

use super::Tag;
use super::args::Value;
use super::functions::UNSAID;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::calendar::Gregorian;
use icu::datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{DE, E, MD, MDE},
};
use icu::decimal::{DecimalFormatter, input::Decimal};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::plurals::{PluralCategory, PluralRules};
use jiff_icu::ConvertFrom as _;
use std::borrow::Cow;
use std::sync::Arc;

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// One language's ways of saying numbers, lists, days and times.
pub(super) struct Formats {
    plural: PluralRules,
    list: ListFormatter,
    long: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    tiny: FixedCalendarDateTimeFormatter<Gregorian, DE>,
    day_month: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    weekday_short: FixedCalendarDateTimeFormatter<Gregorian, E>,
    number: DecimalFormatter,
    words: Bundle,
}

/// A value on its way through Fluent: its text in this language, and what a function needs to say it otherwise.
#[derive(Clone, PartialEq)]
struct Shown {
    value: Value,
    text: String,
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value.fmt(f)
    }
}

impl FluentType for Shown {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }
    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }
}

/// How much of a day is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// "Tuesday, November 24".
    Long,
    /// "Tue, Nov 24".
    Short,
    /// "Tue 24": for three times in one text.
    Tiny,
}

impl Length {
    fn parse(word: &str) -> Option<Length> {
        Some(match word {
            "long" => Length::Long,
            "short" => Length::Short,
            "tiny" => Length::Tiny,
            _ => return None,
        })
    }
}

/// Which part of the day a wall-clock hour belongs to, for the word beside it: the `$part` of `clock`.
fn part_of_day(hour: i8) -> &'static str {
    match hour {
        0..=4 => "night",
        5..=11 => "morning",
        12 => "noon",
        13..=17 => "afternoon",
        18..=20 => "evening",
        _ => "late",
    }
}

impl Formats {
    /// Loads a language's data; `words` holds its dates.ftl. `Err` says what ICU lacks.
    pub fn new(tag: &Tag, words: Bundle) -> Result<Formats, String> {
        let locale = icu::locale::Locale::try_from_str(&format!("{tag}-u-nu-latn")).map_err(|e| e.to_string())?;
        Ok(Formats {
            plural: PluralRules::try_new_cardinal((&locale).into()).map_err(|e| e.to_string())?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|e| e.to_string())?,
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).map_err(|e| e.to_string())?,
            short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::medium())
                .map_err(|e| e.to_string())?,
            tiny: FixedCalendarDateTimeFormatter::try_new((&locale).into(), DE::medium()).map_err(|e| e.to_string())?,
            day_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long())
                .map_err(|e| e.to_string())?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).map_err(|e| e.to_string())?,
            weekday_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::medium())
                .map_err(|e| e.to_string())?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|e| e.to_string())?,
            words,
        })
    }

    /// Names as a list: "Ana y Luis".
    pub fn list(&self, names: &[String]) -> String {
        if let Some(own) = self.own_list(names) {
            return own;
        }
        self.list.format_to_string(names.iter().map(String::as_str))
    }

    /// Names as the locale's own `list-two` and `list-more` join them, where CLDR has no "and" of the language.
    fn own_list(&self, names: &[String]) -> Option<String> {
        let (last, others) = names.split_last()?;
        let first = others.join(if others.len() > 1 { ", " } else { "" });
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last.clone());
        match others.len() {
            0 => None,
            1 => self.word("list-two", &args),
            _ => self.word("list-more", &args),
        }
    }

    /// A day: its weekday and number, and the month as a word unless it is to be tiny.
    pub fn date(&self, date: jiff::civil::Date, length: Length) -> String {
        let day = gregorian(date);
        let mut args = day_args(date);
        let own = if length == Length::Tiny {
            args.set("short", self.weekday_short.format(&day).to_string());
            self.word("date-tiny", &args)
        } else {
            None
        };
        own.or_else(|| self.word("date", &args)).unwrap_or_else(|| match length {
            Length::Long => self.long.format(&day).to_string(),
            Length::Short => self.short.format(&day).to_string(),
            Length::Tiny => self.tiny.format(&day).to_string(),
        })
    }

    /// A day and month, without the weekday.
    pub fn day_month(&self, date: jiff::civil::Date) -> String {
        let icu = || self.day_month.format(&gregorian(date)).to_string();
        self.word("day-month", &day_args(date)).unwrap_or_else(icu)
    }

    /// The name of a weekday, alone.
    pub fn weekday(&self, weekday: jiff::civil::Weekday) -> String {
        // The first of January 2024 was a Monday.
        let date = jiff::civil::date(2024, 1, weekday.to_monday_one_offset());
        let icu = || self.weekday.format(&gregorian(date)).to_string();
        self.word("weekday", &day_args(date)).unwrap_or_else(icu)
    }

    /// A time of day with the word for its part of the day: "4:30 de la tarde".
    pub fn time(&self, time: jiff::civil::Time) -> String {
        let hour12 = if time.hour() % 12 == 0 { 12 } else { time.hour() % 12 };
        let mut args = FluentArgs::new();
        args.set("time", format!("{hour12}:{:02}", time.minute()));
        args.set("time24", format!("{}:{:02}", time.hour(), time.minute()));
        args.set("part", part_of_day(time.hour()));
        self.word("clock", &args).unwrap_or_default()
    }

    /// A moment: its day and its time.
    pub fn moment(&self, when: &jiff::Zoned, length: Length) -> String {
        let mut args = FluentArgs::new();
        args.set("date", self.date(when.date(), length));
        args.set("clock", self.time(when.time()));
        self.word("moment", &args).unwrap_or_default()
    }

    fn word(&self, id: &str, args: &FluentArgs) -> Option<String> {
        let pattern = self.words.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.words.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// The plural categories of the language.
    pub fn categories(&self) -> Vec<&'static str> {
        self.plural.categories().map(category_name).collect()
    }

    /// The plural category of a whole number.
    pub fn category(&self, number: &FluentNumber) -> Option<&'static str> {
        Some(category_name(self.plural.category_for(whole(number)?)))
    }

    /// A value for Fluent.
    pub fn show(&self, value: &Value) -> FluentValue<'static> {
        let text = match value {
            Value::Text(text) => return FluentValue::String(text.clone().into()),
            Value::Number(number) => return FluentValue::from(*number),
            Value::List(names) => self.list(names),
            Value::When(when) => self.moment(when, Length::Long),
            Value::Slot(when) => self.moment(when, Length::Short),
            Value::Date(date) => self.day_month(*date),
            Value::Weekday(weekday) => self.weekday(*weekday),
            Value::Time(time) => self.time(*time),
            Value::Unusable => return FluentValue::String(UNSAID.to_string().into()),
        };
        FluentValue::Custom(Box::new(Shown { value: value.clone(), text }))
    }

    /// A whole number with its separators.
    pub fn number(&self, number: &FluentNumber) -> Option<String> {
        Some(self.number.format(&Decimal::from(whole(number)?)).to_string())
    }

    /// What DATE, TIME and DATETIME say of a value.
    pub fn when(&self, function: &str, value: &FluentValue, named: &FluentArgs) -> Option<String> {
        let FluentValue::Custom(custom) = value else { return None };
        let length = match named.get("length") {
            Some(FluentValue::String(length)) => Length::parse(length)?,
            Some(_) => return None,
            None => Length::Long,
        };
        match (&custom.as_any().downcast_ref::<Shown>()?.value, function) {
            (Value::When(when) | Value::Slot(when), "DATE") => Some(self.date(when.date(), length)),
            (Value::When(when) | Value::Slot(when), "TIME") => Some(self.time(when.time())),
            (Value::When(when) | Value::Slot(when), _) => Some(self.moment(when, length)),
            (Value::Date(date), "DATE") => Some(self.date(*date, length)),
            (Value::Time(time), "TIME") => Some(self.time(*time)),
            _ => None,
        }
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The text of a value that was made by `show`.
pub(super) fn shown_text(custom: &(dyn FluentType + Send)) -> Option<String> {
    custom.as_any().downcast_ref::<Shown>().map(|shown| shown.text.clone())
}

fn whole(number: &FluentNumber) -> Option<i64> {
    // Counts come in as i64 and are far below 2^53, where a float is still exact.
    (number.value.fract() == 0.0 && number.value.abs() < 9e15).then_some(number.value as i64)
}

fn gregorian(date: jiff::civil::Date) -> icu::calendar::Date<Gregorian> {
    let iso = icu::time::DateTime::<icu::calendar::Iso>::convert_from(date.at(0, 0, 0, 0));
    iso.date.to_calendar(Gregorian)
}

/// What a locale's own words for days are chosen by.
fn day_args(date: jiff::civil::Date) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set("weekday", weekday_key(date.weekday()));
    args.set("month", format!("m{}", date.month()));
    args.set("day", date.day());
    args
}

fn weekday_key(weekday: jiff::civil::Weekday) -> &'static str {
    use jiff::civil::Weekday as W;
    match weekday {
        W::Monday => "mon",
        W::Tuesday => "tue",
        W::Wednesday => "wed",
        W::Thursday => "thu",
        W::Friday => "fri",
        W::Saturday => "sat",
        W::Sunday => "sun",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};

    /// The forty languages of the product.
    const FORTY: &str = "en es ar zh-Hans zh-Hant vi pt ru ht hmn ur fr so fil ko ja hi pa bn gu te ta ne fa fa-AF ps uk \
                         pl ro tr am ti sw my km it el sq ckb ml";
    /// Those whose days CLDR has from another language: they bring their own.
    const OWN_DAYS: [&str; 2] = ["ht", "hmn"];

    fn formats(tag: &str) -> Formats {
        let label = tag.parse().unwrap();
        Formats::new(&Tag::parse(tag).unwrap(), Bundle::new_concurrent(vec![label])).unwrap()
    }

    #[test]
    fn every_language_has_days_of_its_own_with_our_digits() {
        let english = formats("en").date(date(2026, 11, 24), Length::Long);
        for tag in FORTY.split_whitespace() {
            let f = formats(tag);
            let day = date(2026, 11, 24);
            let said = [
                f.date(day, Length::Long),
                f.date(day, Length::Short),
                f.date(day, Length::Tiny),
                f.day_month(day),
                f.weekday(Weekday::Tuesday),
                f.list(&["A".to_owned(), "B".to_owned(), "C".to_owned()]),
            ];
            println!("{tag}: {}", said.join(" | "));
            let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).collect::<String>();
            assert!(
                said[..4].iter().all(|text| digits(text).ends_with("24") || digits(text).contains("24")),
                "{tag}: {said:?}"
            );
            assert!(
                said[..4].iter().all(|text| text.chars().all(|c| !c.is_numeric() || c.is_ascii_digit())),
                "{tag}: {said:?}"
            );
            // "M11" is the root's name of a month: the data lack the language.
            let foreign = said[0] == english || said[0].contains("M11");
            assert_eq!(foreign, tag == "en" || OWN_DAYS.contains(&tag), "{tag}: {}", said[0]);
        }
    }

    #[test]
    fn counts_follow_the_plural_rules_of_cldr() {
        let category = |tag: &str, number: i64| formats(tag).category(&FluentNumber::from(number)).unwrap();
        for (tag, expected) in [
            ("en", "other one other other other other"),
            ("fr", "one one other other other many"),
            ("es", "other one other other other many"),
            ("pt", "one one other other other many"),
            ("it", "other one other other other many"),
            ("ru", "many one few few many many"),
            ("uk", "many one few few many many"),
            ("pl", "many one few few many many"),
            ("ro", "few one few few few other"),
            ("ar", "zero one two few many other"),
            ("fa", "one one other other other other"),
            ("fa-AF", "one one other other other other"),
            ("hi", "one one other other other other"),
            ("zh-Hans", "other other other other other other"),
            ("zh-Hant", "other other other other other other"),
            ("ht", "other other other other other other"),
            ("hmn", "other other other other other other"),
            ("my", "other other other other other other"),
            ("fil", "one one one one one one"),
        ] {
            let said: Vec<_> = [0, 1, 2, 3, 11, 1_000_000].iter().map(|number| category(tag, *number)).collect();
            assert_eq!(said.join(" "), expected, "{tag}");
        }
    }
}
