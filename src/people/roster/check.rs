//! Rules for single fields. Each says which rule a text breaks and never repeats the text.

use std::collections::HashMap;

use icu::locale::subtags::Language;
use icu::locale::{Locale, LocaleCanonicalizer};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::reject::Rule;

/// Longest name or title, in letters: no office writes longer ones, and pages and texts must hold them.
const MAX_LETTERS: usize = 200;
/// Longest identifier (OneRoster 1.1, section 4.2: a GUID string of at most 255 characters).
const MAX_ID: usize = 255;
/// Different spellings that are remembered.
const MAX_SEEN: usize = 1_000;

/// Home languages and time zones, each spelling looked up once.
#[derive(Default)]
pub struct Lookups {
    languages: HashMap<String, Result<Option<Box<str>>, Rule>>,
    zones: HashMap<String, Result<Box<str>, Rule>>,
}

impl Lookups {
    /// A language tag in its usual spelling; a well-formed tag of an unknown language is kept, `und` and blank are none.
    pub fn language(&mut self, text: &str) -> Result<Option<Box<str>>, Rule> {
        if let Some(known) = self.languages.get(text) {
            return known.clone();
        }
        let found = language(text);
        if self.languages.len() < MAX_SEEN {
            self.languages.insert(text.to_owned(), found.clone());
        }
        found
    }

    /// The name of an IANA time zone in its usual spelling.
    pub fn zone(&mut self, text: &str) -> Result<Box<str>, Rule> {
        if let Some(known) = self.zones.get(text) {
            return known.clone();
        }
        let found = TimeZone::get(text).map_err(|_| Rule::UnknownZone);
        let found = found.and_then(|zone| zone.iana_name().map(Box::from).ok_or(Rule::UnknownZone));
        if self.zones.len() < MAX_SEEN {
            self.zones.insert(text.to_owned(), found.clone());
        }
        found
    }
}

/// BCP 47 allows primary subtags of up to eight letters, but registers none of more than three: `Spanish` is a name.
fn language(text: &str) -> Result<Option<Box<str>>, Rule> {
    if text.is_empty() {
        return Ok(None);
    }
    let Ok(mut locale) = Locale::try_from_str(&text.replace('_', "-")) else {
        let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
        let is_name = word.chars().count() > 3 || !word.is_ascii();
        return Err(if is_name { Rule::LanguageName } else { Rule::LanguageMalformed });
    };
    if locale.id.language.as_str().len() > 3 {
        return Err(Rule::LanguageName);
    }
    if locale.id.language == Language::UNKNOWN {
        return Ok(None);
    }
    // ISO 639-2 codes of student systems (`spa`) become the tags that catalogues use (`es`); other aliases are opinions.
    let mut short = locale.clone();
    LocaleCanonicalizer::new_common().canonicalize(&mut short);
    if locale.id.language.as_str().len() == 3 && short.id.language.as_str().len() == 2 {
        locale = short;
    }
    Ok(Some(locale.to_string().into()))
}

/// The invisible marks that embed, isolate or override the direction of writing (UAX #9): in a name they would turn the
/// words around it.
fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A person's name or part of one; `missing` is the rule where it may not be blank.
pub fn name(text: &str, missing: Option<Rule>) -> Result<Box<str>, Rule> {
    let plain = text.contains(turns).then(|| text.replace(turns, ""));
    let text = plain.as_deref().map_or(text, str::trim);
    match missing {
        Some(rule) if text.is_empty() => return Err(rule),
        _ if text.chars().count() > MAX_LETTERS => return Err(Rule::TooLong),
        _ if is_formula(text) => return Err(Rule::Formula),
        _ => {}
    }
    if !text.contains(['\n', '\t']) && !text.contains("  ") {
        return Ok(text.into());
    }
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" ").into())
}

/// The title of a class or the name of a school. Titles begin with signs ("+1 Club", "@ Home") where names do not.
pub fn title(text: &str) -> Result<Box<str>, Rule> {
    match text {
        "" => Err(Rule::NameMissing),
        _ if text.starts_with('=') => Err(Rule::Formula),
        _ if text.chars().count() > MAX_LETTERS => Err(Rule::TooLong),
        _ => Ok(text.split_whitespace().collect::<Vec<_>>().join(" ").into()),
    }
}

/// What a spreadsheet runs when the roster is opened or exported again (OWASP, CSV injection). A lone `-` stands for
/// "none" in many offices and runs nothing.
fn is_formula(text: &str) -> bool {
    match text.chars().next() {
        Some('=' | '+' | '@' | '＝' | '＋' | '＠') => true,
        Some('-') => text.chars().any(|c| c.is_alphanumeric()),
        _ => false,
    }
}

/// An identifier.
pub fn id(text: &str) -> Result<&str, Rule> {
    match text {
        "" => Err(Rule::IdMissing),
        _ if text.chars().count() > MAX_ID => Err(Rule::TooLong),
        _ => Ok(text),
    }
}

/// `YYYY-MM-DD`, a day that exists; blank is none.
pub fn date(text: &str) -> Result<Option<Date>, Rule> {
    if text.is_empty() {
        return Ok(None);
    }
    let shaped = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if !shaped {
        return Err(Rule::BadDate);
    }
    text.parse().map(Some).map_err(|_| Rule::BadDate)
}

/// `true` or `false`, in any case as spreadsheets write it; blank is `blank`.
pub fn boolean(text: &str, blank: bool) -> Result<bool, Rule> {
    match text {
        "" => Ok(blank),
        _ if text.eq_ignore_ascii_case("true") => Ok(true),
        _ if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(Rule::BadBoolean),
    }
}

/// Yes or no as an office writes it; blank is none.
pub fn yes_no(text: &str) -> Result<Option<bool>, Rule> {
    match text.to_lowercase().as_str() {
        "" => Ok(None),
        "yes" | "y" | "true" | "t" | "1" | "x" => Ok(Some(true)),
        "no" | "n" | "false" | "f" | "0" | "none" => Ok(Some(false)),
        _ => Err(Rule::BadYesNo),
    }
}

/// Whether a row says that its subject is gone. OneRoster: `active` and `tobedeleted`; older exports say `inactive`.
pub fn gone(text: &str) -> Result<bool, Rule> {
    match text.to_lowercase().as_str() {
        "" | "active" => Ok(false),
        "tobedeleted" | "inactive" => Ok(true),
        _ => Err(Rule::BadStatus),
    }
}

/// The members of a list in one field.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|member| !member.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_turn_the_words_around_it() {
        assert_eq!(name("Ann\u{202E}e", None).as_deref(), Ok("Anne"));
        assert_eq!(name("\u{2067} مريم\u{2069}", None).as_deref(), Ok("مريم"));
        assert!(name("\u{202E}", Some(Rule::NameMissing)).is_err());
    }

    #[test]
    fn tags_are_told_from_names() {
        for (text, tag) in [
            ("es-MX", Some("es-MX")),
            ("zh_hans", Some("zh-Hans")),
            ("hmn", Some("hmn")),
            ("spa", Some("es")),
            ("som", Some("so")),
            ("prs", Some("fa-AF")),
            ("fa-AF", Some("fa-AF")),
            ("qaa", Some("qaa")),
            ("zz", Some("zz")),
            ("und", None),
            ("", None),
        ] {
            assert_eq!(language(text).unwrap().as_deref(), tag, "{text}");
        }
        for name in ["Spanish", "Urdu", "Chinese (Simplified)", "Haitian Creole", "中文", "español"] {
            assert_eq!(language(name), Err(Rule::LanguageName), "{name}");
        }
        for text in ["zz-9-x!", "e", "en-", "-en", "es-MX-", "12", "?", "en-US-!"] {
            assert_eq!(language(text), Err(Rule::LanguageMalformed), "{text}");
        }
    }

    #[test]
    fn dates_exist_and_have_one_form() {
        assert!(date("2028-02-29").unwrap().is_some() && date("").unwrap().is_none());
        for text in
            ["31/08/2026", "2026-8-31", "2026-02-30", "20260831", "2026-08-31T00:00", "٢٠٢٦-٠٨-٣١", "2026‑08‑31"]
        {
            assert_eq!(date(text), Err(Rule::BadDate), "{text}");
        }
    }

    #[test]
    fn names_that_run_in_a_spreadsheet_are_refused() {
        for text in ["=HYPERLINK(\"http://x.example\")", "+1-2", "@SUM(A1)", "-2+3", "＝1+1"] {
            assert_eq!(name(text, None), Err(Rule::Formula), "{text}");
        }
        for text in ["-", "O'Neil", "Clark, Jr.", "d’Arc", "Jean-Baptiste", "ليلى"] {
            assert_eq!(name(text, None).as_deref(), Ok(text));
        }
    }

    #[test]
    fn zones_come_in_their_usual_spelling() {
        let mut lookups = Lookups::default();
        assert_eq!(lookups.zone("america/chicago").as_deref(), Ok("America/Chicago"));
        for text in ["Central Time", "America/Nowhere", "UTC+25"] {
            assert_eq!(lookups.zone(text), Err(Rule::UnknownZone), "{text}");
        }
    }
}
