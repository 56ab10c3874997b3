//! Words that a text to a family does not use, by language, from `words.txt`; and finding a word in a text.

use super::grade::is_mark;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Where in a word of the text an entry has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At its start: the entry is a stem.
    Start,
    /// It is the whole word.
    Whole,
}

/// The lists of one language, by name.
type Lists = BTreeMap<String, Vec<(String, Place)>>;

/// `language | list | word; stem*; two words`, one list a line.
static WORDS: LazyLock<BTreeMap<String, Lists>> = LazyLock::new(|| {
    let mut found: BTreeMap<String, Lists> = BTreeMap::new();
    for line in include_str!("words.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('|').map(str::trim);
        let (Some(language), Some(list), Some(entries)) = (parts.next(), parts.next(), parts.next()) else { continue };
        let entries = entries.split(';').map(str::trim).filter(|entry| !entry.is_empty());
        let entries = entries.map(|entry| match entry.strip_suffix('*') {
            Some(stem) => (stem.to_lowercase(), Place::Start),
            None => (entry.to_lowercase(), Place::Whole),
        });
        found.entry(language.to_owned()).or_default().entry(list.to_owned()).or_default().extend(entries);
    }
    found
});

/// The first entry of a language's list that a text uses.
pub(super) fn used(text: &str, list: &str, language: &str) -> Option<&'static str> {
    let entries = WORDS.get(language)?.get(list)?;
    let lower = text.to_lowercase();
    entries.iter().find(|(entry, place)| in_lower(&lower, entry, *place, language)).map(|(entry, _)| entry.as_str())
}

/// Where a text uses an entry of a language's list: the first of them that stands in it, from and to in characters.
pub(super) fn span(text: &str, list: &str, language: &str) -> Option<(usize, usize)> {
    let entries = WORDS.get(language)?.get(list)?;
    // A letter may become two in lower case: each knows the one that it comes from.
    let letters: Vec<(usize, char)> =
        text.chars().enumerate().flat_map(|(at, c)| c.to_lowercase().map(move |c| (at, c))).collect();
    let lower: String = letters.iter().map(|(_, c)| c).collect();
    let stands = |(entry, place): &(String, Place)| {
        let at = place_in(&lower, entry, *place, language)?;
        let first = lower.get(..at)?.chars().count();
        let last = first + entry.chars().count().checked_sub(1)?;
        Some((letters.get(first)?.0, letters.get(last)?.0 + 1))
    };
    entries.iter().find_map(stands)
}

/// Whether a text uses a word, however its case.
pub(super) fn contains(text: &str, word: &str, place: Place, language: &str) -> bool {
    in_lower(&text.to_lowercase(), &word.to_lowercase(), place, language)
}

fn in_lower(text: &str, word: &str, place: Place, language: &str) -> bool {
    place_in(text, word, place, language).is_some()
}

/// The byte at which a word stands.
fn place_in(text: &str, word: &str, place: Place, language: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    let spaced = !["zh", "ja", "km", "my", "yue"].contains(&language);
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
    let mut found = text.match_indices(word).map(|(at, _)| at);
    found.find(|at| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|tail| tail.chars().next());
        !spaced || (!inside(before) && (place == Place::Start || !inside(after)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_whole_a_stem_begins_one_and_scripts_without_spaces_have_neither() {
        assert!(contains("You MUST read", "must", Place::Whole, "en"));
        assert!(!contains("mustard", "must", Place::Whole, "en"));
        assert!(contains("failing", "fail", Place::Start, "en"));
        assert!(!contains("unfailing", "fail", Place::Start, "en"));
        assert!(contains("他很懒惰", "懒", Place::Whole, "zh"));
        assert!(!contains("हमें", "हम", Place::Whole, "hi"), "a vowel sign belongs to the word");
    }

    #[test]
    fn a_word_is_found_where_it_stands_in_the_text_as_written() {
        assert_eq!(span("İyi ama TEMBEL çocuk", "blame", "tr"), Some((8, 14)));
        assert_eq!(span("他很懒惰", "blame", "zh"), Some((2, 3)));
        assert_eq!(span("Leyó una página", "blame", "es"), None);
    }

    #[test]
    fn every_language_has_its_lists() {
        for (language, lists) in WORDS.iter() {
            for list in ["blame", "labels", "compare", "private", "promise"] {
                assert!(lists.get(list).is_some_and(|list| !list.is_empty()), "{language} {list}");
            }
        }
        // Forty locales, of which the two of Chinese share their lists, and so do the two of Persian.
        assert_eq!(WORDS.len(), 38);
    }
}
