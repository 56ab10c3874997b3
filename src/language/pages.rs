//! What pages need of the catalogue beyond messages: words without isolation marks (a page isolates what needs it), the
//! time of day, and whether a word exists.

use super::args::{Args, Value};
use super::catalogue::Catalogue;
use super::formats::Length;
use super::locale::Locale;
use super::tag::Tag;

impl Catalogue {
    /// A word of a page in the reader's language, or else in English, without isolation marks. An id nobody has comes
    /// back as itself.
    pub fn page_word(&self, asked: &Tag, id: &str, args: &Args) -> String {
        let values: Vec<(String, Value)> = args.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        let locales = [self.locale(asked), self.find(&Tag::english())].into_iter().flatten();
        let mut said = locales
            .filter(|locale| locale.has(id, None))
            .filter_map(|locale| locale.format(id, None, false, &values).ok());
        said.next().unwrap_or_else(|| id.to_owned())
    }

    /// The locale whose words a reader of this language gets on pages that say `id`: the nearest one if it has that word
    /// itself, else English, so that a page is never in two languages.
    pub fn page_locale(&self, asked: &Tag, id: &str) -> Tag {
        let near = self.locale(asked).filter(|locale| locale.has(id, None));
        near.map_or_else(Tag::english, |locale| locale.tag.clone())
    }

    /// Whether there is such a word, at least in English.
    pub fn has_word(&self, id: &str) -> bool {
        self.find(&Tag::english()).is_some_and(|locale| locale.has(id, None))
    }

    /// A time of day as a reader of this language says it.
    pub fn say_time(&self, asked: &Tag, time: jiff::civil::Time) -> String {
        self.locale(asked).and_then(Locale::formats).map(|formats| formats.time(time)).unwrap_or_default()
    }

    /// A day as a reader of this language says it: "Tuesday, November 24".
    pub fn say_date(&self, asked: &Tag, date: jiff::civil::Date) -> String {
        self.locale(asked).and_then(Locale::formats).map(|formats| formats.date(date, Length::Long)).unwrap_or_default()
    }

    /// Names as a reader of this language lists them.
    pub fn say_list(&self, asked: &Tag, names: &[String]) -> String {
        self.locale(asked).and_then(Locale::formats).map(|formats| formats.list(names)).unwrap_or_default()
    }

    /// A day: weekday, day and month as a word.
    pub fn say_day(&self, asked: &Tag, date: jiff::civil::Date) -> String {
        self.locale(asked).and_then(Locale::formats).map(|formats| formats.date(date, Length::Long)).unwrap_or_default()
    }

    /// The name of a weekday.
    pub fn say_weekday(&self, asked: &Tag, day: jiff::civil::Weekday) -> String {
        self.locale(asked).and_then(Locale::formats).map(|formats| formats.weekday(day)).unwrap_or_default()
    }

    /// A moment, the day cut short: "Tue, Nov 24, 5:40 PM".
    pub fn say_moment_short(&self, asked: &Tag, when: &jiff::Zoned) -> String {
        let formats = self.locale(asked).and_then(Locale::formats);
        formats.map(|formats| formats.moment(when, Length::Short)).unwrap_or_default()
    }
}
