//! Reading levels and ages, out of the many places and spellings in which catalogues say them.

use crate::reading::catalogue::words::digit;

/// Words for "level" before a number, as subjects have them.
const LEVEL: [&str; 9] =
    ["level", "reading level", "nivel", "niveau", "nível", "stufe", "livello", "kiwango", "heerka"];
/// The oldest reader that an age speaks of, years.
const OLDEST: i16 = 99;

/// The level as we keep it, and its rank: `read-aloud` 0, `1` 1 …; a level of other words has no rank.
pub fn level(text: &str) -> Option<(String, Option<i16>)> {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() {
        return None;
    }
    if is_read_aloud(&lower) {
        return Some(("read-aloud".to_owned(), Some(0)));
    }
    match numbers(&lower).first() {
        Some(number) if *number <= OLDEST => Some((number.to_string(), Some(*number))),
        _ => Some((text.trim().to_owned(), None)),
    }
}

fn is_read_aloud(lower: &str) -> bool {
    let letters: String = lower.chars().filter(|c| c.is_alphabetic()).collect();
    letters.contains("readaloud") || letters.contains("readtome")
}

/// A subject that is a level by its words alone: "Level 3", "Read aloud".
pub fn named(text: &str) -> Option<(String, Option<i16>)> {
    let lower = text.trim().to_lowercase();
    let rest =
        LEVEL.iter().filter_map(|word| lower.strip_prefix(word)).find(|rest| !rest.starts_with(char::is_alphabetic));
    let rest = rest.map(|rest| rest.trim_matches(|c: char| !c.is_alphanumeric()));
    let numbered = rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| digit(c).is_some()));
    let letters: String = lower.chars().filter(|c| c.is_alphabetic()).collect();
    let aloud = matches!(letters.as_str(), "readaloud" | "levelreadaloud" | "readinglevelreadaloud");
    if numbered || aloud { level(text) } else { None }
}

/// Whether a scheme, or a kind of alignment, is about reading levels; a school's grades are not.
pub fn is_level_scheme(scheme: &str) -> bool {
    let words = words(scheme);
    let at = words.iter().position(|word| word == "level" || word == "levels" || word == "readinglevel");
    at.is_some_and(|at| {
        at.checked_sub(1).and_then(|at| words.get(at)).is_none_or(|before| !before.starts_with("educat"))
    })
}

/// Whether a scheme is about readers' ages.
pub fn is_age_scheme(scheme: &str) -> bool {
    words(scheme).iter().any(|word| matches!(word.as_str(), "age" | "ages" | "agerange"))
}

/// The words of `http://example.org/schema/typicalAgeRange`, those of its last part.
fn words(scheme: &str) -> Vec<String> {
    let last = scheme.trim_end_matches(['/', '#']).rsplit(['/', '#', ':']).next().unwrap_or_default();
    let mut words = vec![String::new()];
    let mut small = false;
    for c in last.chars() {
        if !c.is_alphanumeric() || (small && c.is_uppercase()) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
        small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Youngest and oldest readers: "5-7", "ages 5 to 7", "6+", "8".
pub fn ages(text: &str) -> (Option<i16>, Option<i16>) {
    let found: Vec<i16> = numbers(text).into_iter().filter(|age| *age <= OLDEST).collect();
    match found.as_slice() {
        [] => (None, None),
        [one] if text.contains('+') || text.trim_end().ends_with(['-', '–']) => (Some(*one), None),
        [one] => (Some(*one), Some(*one)),
        [from, to, ..] if from <= to => (Some(*from), Some(*to)),
        [from, ..] => (Some(*from), None),
    }
}

/// The whole numbers in a text, in digits of any script; more than four digits are no level and no age.
fn numbers(text: &str) -> Vec<i16> {
    let (mut found, mut now) = (Vec::new(), String::new());
    for c in text.chars().chain([' ']) {
        match digit(c) {
            Some(value) => now.push(value),
            None => {
                found.extend(Some(&now).filter(|now| now.len() <= 4).and_then(|now| now.parse::<i16>().ok()));
                now.clear();
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_in_many_spellings() {
        let is = |text: &str| level(text).map(|(level, rank)| format!("{level} {rank:?}")).unwrap_or_default();
        assert_eq!(is("Level 3"), "3 Some(3)");
        assert_eq!(is(" 2 "), "2 Some(2)");
        assert_eq!(is("Nivel ٤"), "4 Some(4)");
        assert_eq!(is("Level read-aloud"), "read-aloud Some(0)");
        assert_eq!(is("Read Aloud"), "read-aloud Some(0)");
        assert_eq!(is("Decodable"), "Decodable None");
        assert_eq!(is(""), "");
        assert_eq!(named("Level 3").map(|level| level.0).as_deref(), Some("3"));
        assert_eq!(named("Read-aloud").map(|level| level.0).as_deref(), Some("read-aloud"));
        assert!(
            named("Levels of government").is_none()
                && named("Top 10").is_none()
                && named("Reading aloud together").is_none()
        );
    }

    #[test]
    fn schemes_say_what_a_category_is() {
        for level in ["https://library.example/schema/reading-level", "readingLevel", "http://x/terms#level"] {
            assert!(is_level_scheme(level), "{level}");
        }
        for other in ["http://purl.org/dc/terms/educationLevel", "http://x/language", "http://x/bisac", ""] {
            assert!(!is_level_scheme(other), "{other}");
        }
        assert!(is_age_scheme("http://schema.org/typicalAgeRange") && is_age_scheme("http://x/age"));
        assert!(!is_age_scheme("http://x/language") && !is_age_scheme("http://x/pages"));
    }

    #[test]
    fn ages_are_read() {
        assert_eq!(ages("5-7"), (Some(5), Some(7)));
        assert_eq!(ages("Ages 5 to 7"), (Some(5), Some(7)));
        assert_eq!(ages("6+"), (Some(6), None));
        assert_eq!(ages("8"), (Some(8), Some(8)));
        assert_eq!(ages("adults"), (None, None));
    }
}
