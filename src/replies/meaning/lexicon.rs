//! The words of one language, parsed at its first use from `data/cut.txt` and `data/own/*.txt`. It finds; what a find means
//! is for others.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::pieces::{Gap, Piece, cut};
use super::tag::Tag;
use crate::replies::normalise::{Interner, Token};
use crate::replies::words::vocabulary;

const CUT: &str = include_str!("../data/cut.txt");

macro_rules! own_lists {
    ($($tag:literal),*) => {
        /// The languages of the lists.
        pub(super) const TAGS: [&str; 40] = [$($tag),*];
        const OWN: [&str; 40] = [$(include_str!(concat!("../data/own/", $tag, ".txt"))),*];
    };
}

own_lists!(
    "en", "es", "ar", "zh-Hans", "zh-Hant", "vi", "pt", "ru", "ht", "hmn", "ur", "fr", "so", "fil", "ko", "ja", "hi",
    "pa", "bn", "gu", "te", "ta", "ne", "fa", "fa-AF", "ps", "uk", "pl", "ro", "tr", "am", "ti", "sw", "my", "km",
    "it", "el", "sq", "ckb", "ml"
);

#[derive(Debug)]
struct Entry {
    words: Box<[Arc<Token>]>,
    tags: Vec<Tag>,
    /// "3e", the third: a number and letters without a space.
    glued: bool,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// While lists are read.
    known: Interner<Token>,
    index: HashMap<String, Vec<Entry>>,
    /// Beginnings of words, marked `*` in the lists.
    stems: HashMap<String, Vec<Tag>>,
    /// Words of a negated verb: what they begin with and end with.
    affixes: Vec<(String, String)>,
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    /// Weekdays of one word, for slips of the finger.
    days: Vec<(String, u16)>,
    /// Prepositions follow: "5 baje ke baad".
    pub(super) post: bool,
    /// Hours may be counted from six in the morning.
    pub(super) six: bool,
}

/// The lexicon of a language of [`TAGS`].
pub(super) fn lexicon(number: usize) -> Option<&'static Lexicon> {
    static ALL: [OnceLock<Lexicon>; 40] = [const { OnceLock::new() }; 40];
    let tag = TAGS.get(number)?;
    Some(ALL.get(number)?.get_or_init(|| {
        let mut all = Lexicon::default();
        all.add_language(tag, 0);
        all.finish();
        all
    }))
}

/// The number of a language by its BCP 47 tag, as near as we have it.
pub(super) fn number_of(tag: &str) -> Option<usize> {
    static NUMBERS: OnceLock<Vec<Option<usize>>> = OnceLock::new();
    let numbers = NUMBERS.get_or_init(|| TAGS.iter().map(|tag| vocabulary().language(tag)).collect());
    let wanted = vocabulary().language(tag)?;
    numbers.iter().position(|one| *one == Some(wanted))
}

impl Lexicon {
    fn add_language(&mut self, tag: &str, depth: usize) {
        let Some(own) = TAGS.iter().position(|one| *one == tag).and_then(|at| OWN.get(at)) else { return };
        if let Some(base) = own.lines().find_map(|line| line.strip_prefix("like: "))
            && depth < 3
        {
            self.add_language(base.trim(), depth + 1);
        }
        let head = format!("\n== {tag}\n");
        let section = CUT.split_once(&head).map(|(_, rest)| rest.split_once("\n==").map_or(rest, |(own, _)| own));
        self.add_lines(section.unwrap_or_default());
        self.add_lines(own);
    }

    fn add_lines(&mut self, text: &str) {
        for line in text.lines() {
            let Some((key, list)) = line.split_once(": ").filter(|_| !line.starts_with('#')) else { continue };
            let entries = list.split(" | ").map(str::trim).filter(|entry| !entry.is_empty());
            match key {
                "order" => self.post = list.trim() == "post",
                "clock6" => self.six = true,
                "prefix" => self.prefixes.extend(entries.map(spelling)),
                "suffix" => self.suffixes.extend(entries.map(spelling)),
                "affix" => {
                    let parts = entries.filter_map(|entry| entry.split_once('*'));
                    self.affixes.extend(parts.map(|(head, tail)| (spelling(head), spelling(tail))));
                }
                _ => {
                    if let Some(tag) = Tag::of(key) {
                        entries.for_each(|entry| self.add(entry, tag));
                    }
                }
            }
        }
    }

    fn add(&mut self, entry: &str, tag: Tag) {
        if let Some(stem) = entry.strip_suffix('*') {
            let tags = self.stems.entry(spelling(stem)).or_default();
            if !tags.contains(&tag) {
                tags.push(tag);
            }
            return;
        }
        let pieces = cut(entry).all;
        let glued = matches!(pieces.as_slice(), [number, sign] if number.digits > 0 && sign.gap == Gap::Glued);
        let words = self.known.all(pieces.into_iter().map(|piece| piece.token));
        let Some(first) = words.first() else { return };
        if let (Tag::Day(day), 1) = (tag, words.len())
            && first.plain.chars().count() >= 5
        {
            self.days.push((first.plain.clone(), day));
        }
        let listed = self.index.entry(first.plain.clone()).or_default();
        let same = |one: &&mut Entry| {
            one.words.len() == words.len() && one.words.iter().zip(words.iter()).all(|(a, b)| a.exact == b.exact)
        };
        match listed.iter_mut().find(same) {
            Some(entry) if entry.tags.contains(&tag) => {}
            Some(entry) => entry.tags.push(tag),
            None => listed.push(Entry { words, tags: vec![tag], glued }),
        }
    }

    fn finish(&mut self) {
        self.inflect_the_uncertain();
        self.mark_whole_refusals();
        self.known = Interner::default();
        for listed in self.index.values_mut() {
            listed.sort_by_key(|entry| std::cmp::Reverse(entry.words.len()));
            listed.shrink_to_fit();
        }
        let by_length = |list: &mut Vec<String>| list.sort_by_key(|part| std::cmp::Reverse(part.len()));
        by_length(&mut self.prefixes);
        by_length(&mut self.suffixes);
    }

    /// A word that is listed for what it says beside an answer still says what its beginning or its ending says.
    fn inflect_the_uncertain(&mut self) {
        let mut found = Vec::new();
        let mut more: Vec<(String, Vec<Tag>)> = Vec::new();
        for (word, listed) in &self.index {
            let beside = |entry: &Entry| entry.words.len() == 1 && entry.tags.iter().all(|tag| tag.is_beside());
            if listed.iter().any(beside) && self.inflected(word, &mut found) {
                more.push((word.clone(), found.clone()));
            }
        }
        for (word, tags) in more {
            for entry in self.index.get_mut(&word).into_iter().flatten().filter(|entry| entry.words.len() == 1) {
                let new: Vec<Tag> = tags.iter().filter(|tag| !entry.tags.contains(tag)).copied().collect();
                entry.tags.extend(new);
            }
        }
    }

    /// "Can't come" says what one can't.
    fn mark_whole_refusals(&mut self) {
        let plain = |entry: &Entry| entry.words.iter().map(|word| word.plain.clone()).collect::<Vec<_>>();
        let coming = |entry: &&Entry| entry.tags.contains(&Tag::Come);
        let come: HashSet<Vec<String>> = self.index.values().flatten().filter(coming).map(plain).collect();
        let longest = come.iter().map(Vec::len).max().unwrap_or_default();
        for entry in self.index.values_mut().flatten() {
            if entry.tags.iter().all(|tag| matches!(tag, Tag::Modal | Tag::Come)) && entry.tags.contains(&Tag::Modal) {
                entry.tags.push(Tag::Neg);
            }
            if entry.words.len() < 2 || !entry.tags.contains(&Tag::Cant) || entry.tags.contains(&Tag::Modal) {
                continue;
            }
            let words = plain(entry);
            let holds = |length: usize| words.windows(length).any(|part| come.contains(part));
            if (1..words.len().min(longest + 1)).any(holds) {
                entry.tags.push(Tag::Come);
            }
        }
    }

    /// The longest entry at a piece: its length and what it says. `lasting`: a time that something took is looked for
    /// ("saa moja", one hour or one o'clock).
    pub(super) fn longest(&self, pieces: &[Piece], at: usize, lasting: bool, found: &mut Vec<Tag>) -> usize {
        found.clear();
        let Some(first) = pieces.get(at) else { return 0 };
        let Some(listed) = self.index.get(&first.token.plain) else { return 0 };
        let mut length = 0;
        let lasts = |entry: &Entry| entry.tags.iter().all(|tag| matches!(tag, Tag::Lasted(_)));
        let accented = pieces.get(at).is_some_and(|piece| piece.token.exact != piece.token.plain);
        let mut exact = false;
        let apart = pieces.get(at + 1).is_some_and(|piece| piece.gap != Gap::Glued);
        let fits =
            |entry: &&Entry| (lasting || !lasts(entry)) && !(entry.glued && apart) && stands(pieces, at, &entry.words);
        for entry in listed.iter().filter(fits) {
            if length > 0 && entry.words.len() < length {
                break;
            }
            length = entry.words.len();
            // Typed with its accents, a word is that word and not one without them.
            let same = accented && entry.words.first().is_some_and(|word| word.exact == first.token.exact);
            if same && !exact {
                found.clear();
            }
            exact |= same;
            if same || !exact {
                found.extend(entry.tags.iter().filter(|tag| !found.contains(tag)).copied().collect::<Vec<_>>());
            }
        }
        length
    }

    /// The word without each preposition of this language that it begins with.
    pub(super) fn bare<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        self.prefixes
            .iter()
            .filter_map(move |prefix| word.strip_prefix(prefix.as_str()))
            .filter(|rest| !rest.is_empty())
    }

    /// What a word says that is in no list as it stands.
    pub(super) fn inflected(&self, word: &str, found: &mut Vec<Tag>) -> bool {
        found.clear();
        if let Some(tags) = self.stem(word) {
            found.extend(tags);
        } else if self.affixes.iter().any(|(head, tail)| has_affixes(word, head, tail)) {
            found.push(Tag::Cant);
        } else if let Some(tags) = self.stripped(word) {
            found.extend(tags);
        }
        !found.is_empty()
    }

    fn stem(&self, word: &str) -> Option<&[Tag]> {
        if self.stems.is_empty() || word.len() > 120 {
            return None;
        }
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).collect::<Vec<_>>();
        let mut beginnings = ends.iter().rev().filter_map(|end| word.get(..*end));
        beginnings.find_map(|beginning| self.stems.get(beginning)).map(Vec::as_slice)
    }

    fn stripped(&self, word: &str) -> Option<&[Tag]> {
        let single = |word: &str| {
            let letters = word.chars().count();
            let listed = self.index.get(word).filter(|_| letters > 1)?;
            listed.iter().find(|entry| entry.words.len() == 1).map(|entry| entry.tags.as_slice())
        };
        let bare =
            |word: &str| self.suffixes.iter().filter_map(|suffix| word.strip_suffix(suffix.as_str())).find_map(single);
        bare(word).or_else(|| {
            let heads = self.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix.as_str()));
            heads.clone().find_map(single).or_else(|| heads.clone().find_map(bare))
        })
    }

    /// The weekday that a word misses by one slip of the finger.
    pub(super) fn nearly_a_day(&self, word: &str) -> Option<u16> {
        let typed: Vec<char> = word.chars().collect();
        if typed.len() < 5 || typed.len() > 16 {
            return None;
        }
        let mut near = self.days.iter().filter(|(day, _)| is_one_slip_apart(&typed, day)).map(|(_, day)| *day);
        let first = near.next()?;
        near.all(|other| other == first).then_some(first)
    }
}

fn spelling(text: &str) -> String {
    cut(text).all.iter().map(|piece| piece.token.plain.as_str()).collect()
}

fn has_affixes(word: &str, head: &str, tail: &str) -> bool {
    word.len() > head.len() + tail.len() && word.starts_with(head) && word.ends_with(tail)
}

fn stands(pieces: &[Piece], at: usize, words: &[Arc<Token>]) -> bool {
    let Some(here) = pieces.get(at..at.saturating_add(words.len())) else { return false };
    here.iter().zip(words).enumerate().all(|(place, (piece, word))| {
        (place == 0 || !matches!(piece.gap, Gap::End(_) | Gap::Tight(':'))) && piece.token.spells(word)
    })
}

/// One letter more, less, other, or two in the wrong order.
fn is_one_slip_apart(typed: &[char], word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    if typed.len().abs_diff(word.len()) > 1 || typed.first() != word.first() {
        return false;
    }
    let head = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let tail = typed.iter().rev().zip(word.iter().rev()).take_while(|(a, b)| a == b).count();
    let longest = typed.len().max(word.len());
    if head + tail + 1 >= longest {
        return true;
    }
    let swapped = || typed.get(head) == word.get(head + 1) && typed.get(head + 1) == word.get(head);
    typed.len() == word.len() && head + tail + 2 == longest && swapped()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_every_language_is_named_right() {
        for (tag, own) in TAGS.iter().zip(OWN) {
            assert!(CUT.contains(&format!("\n== {tag}\n")), "{tag}");
            for line in own.lines().chain(CUT.lines()).filter(|line| !line.starts_with(['#', '='])) {
                let Some((key, _)) = line.split_once(": ") else { panic!("{tag}: {line}") };
                let meta = ["order", "clock6", "prefix", "suffix", "affix", "latin", "like"].contains(&key);
                assert!(meta || key.starts_with("span ") || Tag::of(key).is_some(), "{tag}: {key}");
            }
        }
    }

    #[test]
    fn the_tags_are_those_of_the_vocabulary() {
        for (number, tag) in TAGS.iter().enumerate() {
            assert_eq!(number_of(tag), Some(number));
        }
        assert_eq!(number_of("es-419"), number_of("es"));
    }
}
