//! The rules of loans: how a number is spelled, when a book is due, when a family is reminded. Pure.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::clock::At;
use crate::ids::MaterialId;
use crate::language::digits;
use crate::language::masks::fold;

/// The longest number of a copy, in characters.
pub const NUMBER_CHARS: usize = 24;
/// The longest title that is said in a text, in characters (`language::template::NAME_CHARS`).
pub const TITLE_CHARS: usize = 80;
/// Reminders after the day it was due: a fourth would press.
pub const MOST_LATE: i16 = 3;
/// The first reminder, days before.
const BEFORE_DAYS: i64 = 2;
/// Days between two reminders after.
const LATE_DAYS: i64 = 7;
/// A reminder is thought of from this hour on, local time; it leaves in the family's own hours.
const MORNING: Time = Time::constant(6, 0, 0, 0);

/// A copy's number in one spelling, or none if it cannot be one: digits of any script, letters of any case, without spaces
/// and marks; Cyrillic and Greek letters that look like Latin ones are those, since a family types what it sees.
pub fn number(typed: &str) -> Option<String> {
    let mut out = String::new();
    for c in typed.trim().trim_start_matches('#').nfkc() {
        if let Some(digit) = digit(c) {
            out.push(digit);
        } else if c.is_alphabetic() {
            out.extend(c.to_uppercase().map(latin));
        } else if !(c.is_whitespace()
            || is_combining_mark(c)
            || matches!(c, '-' | '‐' | '–' | '.' | '/' | '_' | '\u{200b}'..='\u{200f}'))
        {
            return None;
        }
    }
    let fits = (1..=NUMBER_CHARS).contains(&out.chars().count()) && out.chars().any(|c| c.is_ascii_digit());
    fits.then_some(out)
}

/// Fewest digits of a number without letters: nobody tells so many minutes.
const BARCODE: usize = 5;

/// What a family may mean as the number on a book: letters before digits, or the digits of a barcode, so that "20" stays minutes
/// and "2" a choice. Behind it a child may be named.
pub fn texted(text: &str) -> Option<(String, &str)> {
    let text = text.trim();
    if text.chars().count() > NUMBER_CHARS + 40 {
        return None;
    }
    let is_digit = |c: char| digit(c).is_some();
    let last = text.char_indices().filter(|(_, c)| is_digit(*c)).map(|(at, c)| at + c.len_utf8()).next_back()?;
    let (spelled, rest) = text.split_at(last);
    let rest = rest.trim_start_matches(['.', ',', ':', '!']).trim();
    let number = number(spelled)?;
    let letters = number.chars().take_while(|c| c.is_alphabetic()).count();
    let digits = number.chars().skip(letters).filter(char::is_ascii_digit).count();
    let known = (1..=4).contains(&letters) && digits >= 2 || letters == 0 && digits >= BARCODE;
    let shaped = known && letters + digits == number.chars().count();
    (shaped && rest.split_whitespace().count() <= 3).then_some((number, rest))
}

/// The digit 0-9 that a digit of any script stands for.
fn digit(c: char) -> Option<char> {
    Some(c).filter(char::is_ascii_digit).or_else(|| digits::digit(c))
}

/// Letters that look alike.
fn latin(c: char) -> char {
    match c {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' => 'I',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' => 'Y',
        'Ζ' => 'Z',
        other => other,
    }
}

/// Which book a copy is of: its material, else its title.
pub fn book(material: Option<MaterialId>, title: &str) -> String {
    match material {
        Some(id) => format!("m:{id}"),
        None => format!("t:{}", fold(title).split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// A title as a text says it.
pub fn shown(title: &str) -> String {
    match title.char_indices().nth(TITLE_CHARS - 1) {
        Some((at, _)) if title.chars().count() > TITLE_CHARS => {
            format!("{}…", title.get(..at).unwrap_or_default().trim_end())
        }
        _ => title.to_owned(),
    }
}

/// The day by which a book lent, or kept longer, from `today` is to be back: a school day.
pub fn due(today: Date, days: u16) -> Date {
    school_day(today.saturating_add(i64::from(days).days()))
}

/// The next school day from a day on: Monday to Friday.
pub fn school_day(mut date: Date) -> Date {
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
    }
    date
}

/// A day from its column.
pub fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// The local day of an instant.
pub fn today(at: At, zone: &TimeZone) -> Date {
    at.timestamp().to_zoned(zone.clone()).date()
}

/// When a day begins for us.
pub fn morning(date: Date, zone: &TimeZone) -> At {
    let at = date.to_datetime(MORNING).to_zoned(zone.clone());
    at.map_or_else(|_| At(0), |zoned| zoned.timestamp().into())
}

/// What a reminder says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reminder {
    /// It is due soon.
    Due,
    /// It was due.
    Late,
}

impl Reminder {
    /// Its template.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Due => "loan.due",
            Self::Late => "loan.late",
        }
    }

    /// The reminder that a loan gets on a day; none: not yet, or never more.
    pub fn on(due: Date, reminders: i16, today: Date) -> Option<Self> {
        if today > due {
            return (reminders < MOST_LATE).then_some(Self::Late);
        }
        (due.saturating_sub(BEFORE_DAYS.days()) <= today).then_some(Self::Due)
    }
}

/// When to think of a loan's first reminder, which is due on `due`.
pub fn first_thought(due: Date, zone: &TimeZone) -> At {
    morning(due.saturating_sub(BEFORE_DAYS.days()), zone)
}

/// When to think of it next after a reminder was made on `today`; none: never.
pub fn next_thought(made: Reminder, due: Date, reminders: i16, today: Date, zone: &TimeZone) -> Option<At> {
    match made {
        Reminder::Due => Some(morning(due.saturating_add(1.day()), zone)),
        Reminder::Late if reminders < MOST_LATE => Some(morning(today.saturating_add(LATE_DAYS.days()), zone)),
        Reminder::Late => None,
    }
}

/// Until when a reminder is of use.
pub fn of_use(reminder: Reminder, due: Date, today: Date, zone: &TimeZone) -> At {
    let until = match reminder {
        Reminder::Due => due.saturating_add(1.day()),
        Reminder::Late => today.saturating_add((LATE_DAYS - 1).days()),
    };
    until.to_zoned(zone.clone()).map_or_else(|_| At(0), |zoned| zoned.timestamp().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_number_is_the_same_however_it_is_typed() {
        for typed in ["B1042", "b 1042", " b-10 42 ", "В1042", "Β1042", "B١٠٤٢", "b१०४२", "Ｂ１０４２", "#B1042"]
        {
            assert_eq!(number(typed).as_deref(), Some("B1042"), "{typed}");
        }
        assert_eq!(number("978-0-06-025492-6").as_deref(), Some("9780060254926"));
        for typed in ["", "book", "B1042?", &"9".repeat(25)] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn only_letters_before_digits_are_a_book_by_text() {
        assert_eq!(texted("b1042"), Some(("B1042".to_owned(), "")));
        assert_eq!(texted("B 1042 Ana"), Some(("B1042".to_owned(), "Ana")));
        assert_eq!(texted("ب١٠٤٢"), Some(("ب1042".to_owned(), "")));
        for text in
            ["20", "2", "1042", "20 min", "room 12 is too far for us to walk", "we read 20", "at 5", "Ana 20 Luis 15"]
        {
            assert!(texted(text).is_none_or(|(number, _)| number.starts_with(|c: char| c.is_alphabetic())), "{text}");
        }
        assert_eq!(texted("20"), None);
        assert_eq!(texted("B1042 is a very nice book we love"), None);
    }

    #[test]
    fn a_due_day_is_a_school_day_and_reminders_end() {
        assert_eq!(due(date(2026, 11, 20), 14), date(2026, 12, 4));
        assert_eq!(due(date(2026, 11, 21), 14), date(2026, 12, 7));
        let zone = TimeZone::get("America/Chicago").unwrap();
        let today = date(2026, 12, 5);
        assert!(next_thought(Reminder::Late, date(2026, 12, 4), 2, today, &zone).is_some());
        assert_eq!(next_thought(Reminder::Late, date(2026, 12, 4), 3, today, &zone), None);
    }

    #[test]
    fn a_long_title_is_cut_and_a_short_one_stands() {
        assert_eq!(shown("Rain"), "Rain");
        assert_eq!(shown(&"x".repeat(80)).chars().count(), 80);
        let long = shown(&"word ".repeat(30));
        assert!(long.chars().count() <= 80 && long.ends_with('…'), "{long}");
    }
}
