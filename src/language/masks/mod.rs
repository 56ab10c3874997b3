//! What must survive translation byte for byte, and must not be seen by a service: names, dates, times, numbers, phone
//! numbers, links, e-mail addresses, the district's own words. Each is taken out of the text and a mask put in its place; a
//! translation in which a mask is lost, doubled or new is not restored. Pure: whose names they are is given.
//!
//! A mask is one character of a plane that no language uses; `translators::markup` says how it looks on the wire.

mod dates;
mod links;
mod names;
mod near;
mod numbers;
mod sounds;
mod words;

use std::ops::Range;

pub use names::{Names, Whose};

use super::Tag;
pub use words::fold;

/// How many masks a text may have; what follows the last is one mask.
pub const MASKS: usize = 4096;
/// Supplementary Private Use Area-A: nothing a person types.
const FIRST: u32 = 0xF0000;

/// The mask of an index.
pub fn mask(index: usize) -> Option<char> {
    let index = u32::try_from(index).ok().filter(|_| index < MASKS)?;
    char::from_u32(FIRST + index)
}

/// The index of a mask.
pub fn index(c: char) -> Option<usize> {
    let index = usize::try_from(u32::from(c).checked_sub(FIRST)?).ok()?;
    (index < MASKS).then_some(index)
}

/// A text with its masks, and what stands behind them. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub struct Masked {
    /// The text; a mask in the place of whatever is kept.
    pub text: String,
    /// What each mask stands for, by index.
    pub kept: Vec<String>,
}

/// Masks did not come back, each exactly once and nothing else like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost;

/// What to keep of a text.
pub struct Keep<'a> {
    /// Names of people and schools.
    pub names: &'a Names,
    /// The district's own words that no translation may touch.
    pub terms: &'a [String],
    /// The language of the text: its months and weekdays, and how its names bend.
    pub language: &'a Tag,
}

impl Masked {
    /// Masks a text.
    pub fn of(text: &str, keep: &Keep<'_>) -> Self {
        let mut spans = raw(text);
        spans.extend(links::find(text));
        spans.extend(terms(text, keep.terms));
        spans.extend(keep.names.find(text, keep.language));
        let numbers = numbers::find(text);
        spans.extend(dates::find(text, &numbers, keep.language));
        spans.extend(numbers);
        cut(text, merged(spans))
    }

    /// The text with everything back in its place: of this text itself, or of its translation.
    pub fn restore(&self, translated: &str) -> Result<String, Lost> {
        let mut seen = vec![false; self.kept.len()];
        let mut out = String::with_capacity(translated.len() + self.kept.iter().map(String::len).sum::<usize>());
        for c in translated.chars() {
            match index(c) {
                None => out.push(c),
                Some(index) => {
                    let (seen, kept) = (seen.get_mut(index).ok_or(Lost)?, self.kept.get(index).ok_or(Lost)?);
                    if std::mem::replace(seen, true) {
                        return Err(Lost);
                    }
                    out.push_str(kept);
                }
            }
        }
        if seen.into_iter().all(|seen| seen) { Ok(out) } else { Err(Lost) }
    }

    /// A person's own words with this text's masks in them, for another text that says the same of somebody else; `None`
    /// where something that is kept is missing, and the words would not fit anybody else.
    pub fn remask(&self, words: &str) -> Option<String> {
        if words.chars().any(|c| index(c).is_some()) {
            return None;
        }
        let mut out = words.to_owned();
        // The longest first: "Ana Lopez" before "Ana".
        let mut order: Vec<(usize, &String)> = self.kept.iter().enumerate().collect();
        order.sort_by_key(|(index, kept)| (std::cmp::Reverse(kept.len()), *index));
        for (index, kept) in order {
            let (before, after) = split_word(&out, kept)?;
            out = format!("{before}{}{after}", mask(index)?);
        }
        Some(out)
    }
}

impl std::fmt::Debug for Masked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Masked({} characters, {} masks)", self.text.chars().count(), self.kept.len())
    }
}

/// The text around the first place where `kept` stands as a word of its own.
fn split_word<'a>(text: &'a str, kept: &str) -> Option<(&'a str, &'a str)> {
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(kept).find_map(|(at, found)| {
        let (before, after) = (text.get(..at)?, text.get(at + found.len()..)?);
        let inside = (part(before.chars().next_back()) && part(found.chars().next()))
            || (part(after.chars().next()) && part(found.chars().next_back()));
        (!inside).then_some((before, after))
    })
}

/// Where names stand in a text, as they are written or in another guise.
pub fn found(names: &Names, text: &str, language: &Tag) -> Vec<Range<usize>> {
    merged(names.find(text, language))
}

/// Where the words of a text stand, each with its folded form.
pub fn words_at(text: &str) -> Vec<(Range<usize>, String)> {
    words::words(text).into_iter().map(|word| (word.at, word.folded)).collect()
}

/// Characters that would read as masks: kept as they are.
fn raw(text: &str) -> Vec<Range<usize>> {
    text.char_indices().filter(|(_, c)| index(*c).is_some()).map(|(at, c)| at..at + c.len_utf8()).collect()
}

/// The district's own words wherever they stand as words, in any case.
fn terms(text: &str, terms: &[String]) -> Vec<Range<usize>> {
    let mut book = Names::default();
    for term in terms {
        book.add_phrase(term);
    }
    let mut spans = book.find(text, &Tag::english());
    // What has no words in it ("K-12/ABC", "★") is looked for as it is.
    for term in terms.iter().filter(|term| !term.is_empty() && words::words(term).is_empty()) {
        spans.extend(text.match_indices(term.as_str()).map(|(at, found)| at..at + found.len()));
    }
    spans
}

/// In order, none over another.
fn merged(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut out: Vec<Range<usize>> = Vec::with_capacity(spans.len());
    for span in spans.into_iter().filter(|span| !span.is_empty()) {
        match out.last_mut().filter(|last| span.start < last.end) {
            Some(last) => last.end = last.end.max(span.end),
            None => out.push(span),
        }
    }
    out
}

fn cut(text: &str, spans: Vec<Range<usize>>) -> Masked {
    let mut masked = Masked { text: String::with_capacity(text.len()), kept: Vec::with_capacity(spans.len()) };
    let mut done = 0;
    for span in spans {
        let last = masked.kept.len() + 1 == MASKS;
        let span = if last { span.start..text.len() } else { span };
        let (Some(before), Some(kept)) = (text.get(done..span.start), text.get(span.clone())) else { continue };
        let Some(mask) = mask(masked.kept.len()) else { break };
        masked.text.push_str(before);
        masked.text.push(mask);
        masked.kept.push(kept.to_owned());
        done = span.end;
    }
    masked.text.push_str(text.get(done..).unwrap_or_default());
    masked
}

#[cfg(test)]
mod tests;
