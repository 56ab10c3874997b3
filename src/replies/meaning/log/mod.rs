//! How many minutes a family shared stories, and with which of its children: "20", "half an hour", "20 Ana 15 Luis", "no, 10". Pure;
//! it knows the names of the thread's children and what was told last, and nothing of where either is kept.

mod names;
mod words;

use std::ops::Range;

use super::lexicon::{Lexicon, lexicon};
use super::minutes::{MOST, Read, minutes, values};
use super::pieces::{self, Gap, Pieces};
use super::spans::{self, Span};
use super::tag::Tag;
use names::named;
use words::{is_mending, reading_words};

/// Longer texts are no answers to "how many minutes", in words.
const LONGEST: usize = 40;
/// So many words of an answer that nobody understands are asked back; longer ones are for a person.
const SHORT: usize = 8;

/// A child of the thread, by the names it may be called.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Child {
    /// What it is called, and its given name.
    pub given: Vec<String>,
    /// Its family name.
    pub family: String,
}

/// What was told: minutes of each child, in the order of the children; none: nothing was said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// By child.
    pub of: Vec<Option<u32>>,
    /// One number for several children: stories shared by all of them.
    pub shared: bool,
}

/// What a text says about minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// So many.
    Minutes(Shares),
    /// It is about minutes, and not clear: asked back.
    Again,
    /// It is about something else, or for a person.
    Nothing,
}

/// In which languages a text is read.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// The family's, BCP 47.
    pub family: Option<&'a str>,
    /// The school's.
    pub school: &'a str,
}

/// What a text says about minutes. `asked`: somebody asked for them; else only what is plainly a length of time counts.
pub fn told(text: &str, tongue: Tongue<'_>, children: &[Child], asked: bool) -> Told {
    let text = prepared(text);
    let (cut, names) = named(&text, tongue, children);
    let whole = Part::read(&cut, tongue);
    if whole.words() > LONGEST || whole.pieces.question {
        return Told::Nothing;
    }
    if !asked && !whole.is_plain(&cut) {
        return Told::Nothing;
    }
    if names.is_empty() {
        return whole.of_all(children.len(), asked);
    }
    match by_name(&text, tongue, children.len(), &names) {
        Some(of) => Told::Minutes(Shares { of, shared: false }),
        None if asked && whole.has_number() && whole.words() <= SHORT => Told::Again,
        None => Told::Nothing,
    }
}

/// What a text makes of what was told last (`last`, by child), where it mends that.
pub fn mended(text: &str, tongue: Tongue<'_>, children: &[Child], last: &Shares) -> Told {
    let text = prepared(text);
    let (cut, names) = named(&text, tongue, children);
    let whole = Part::read(&cut, tongue);
    if whole.pieces.question || whole.words() > SHORT {
        return Told::Nothing;
    }
    let says_so = whole.has(Tag::No) || whole.has(Tag::Neg) || is_mending(&cut);
    let numbers = values(&whole.spans);
    let meant: Vec<usize> = match names.is_empty() {
        true => (0..children.len()).filter(|at| last.of.get(*at).is_some_and(Option::is_some)).collect(),
        false => names.iter().map(|(child, _)| *child).collect(),
    };
    if names.len() > 1 && numbers.len() > 1 {
        // "No, 20 Ana 15 Luis": each its own.
        let of = by_name(&text, tongue, children.len(), &names).filter(|_| says_so);
        return of.map_or(Told::Again, |of| Told::Minutes(Shares { of, shared: false }));
    }
    let mut shares = last.of.iter().flatten();
    let unequal = shares.next().is_some_and(|first| shares.any(|other| other != first));
    if names.is_empty() && unequal && says_so && !numbers.is_empty() {
        return Told::Again;
    }
    let was = |number: u32| last.of.iter().flatten().any(|told| *told == number);
    let now = match numbers.as_slice() {
        [one] if says_so && !was(*one) => Some(*one),
        // "10 not 20", in whatever order a language says it.
        [one, other] if was(*other) && !was(*one) && says_so => Some(*one),
        [one, other] if was(*one) && !was(*other) && says_so => Some(*other),
        [_] | [_, _] if says_so && whole.words() <= SHORT => return Told::Again,
        _ => None,
    };
    let Some(now) = now.filter(|now| *now <= MOST) else { return Told::Nothing };
    let of = (0..children.len()).map(|at| meant.contains(&at).then_some(now)).collect();
    Told::Minutes(Shares { shared: last.shared && names.is_empty(), of })
}

/// Spaces around a plus taken away, so that it joins; "1h30" and "2h", which all languages write, as minutes.
pub(super) fn prepared(text: &str) -> String {
    let text = text.replace('＋', "+");
    let text = text.split('+').map(str::trim).collect::<Vec<_>>().join("+");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let (number, behind) = from.split_at(from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len()));
        // "1/2h" is half of one.
        match hours(number, behind).filter(|_| !out.ends_with('/')) {
            Some((minutes, behind)) => {
                out.push_str(&format!("{minutes} min "));
                rest = behind;
            }
            None => {
                out.push_str(number);
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The minutes of "1h30", and what stands behind it.
fn hours<'a>(number: &str, behind: &'a str) -> Option<(u32, &'a str)> {
    let hours: u32 = number.parse().ok().filter(|hours| *hours < 10)?;
    let behind = behind.strip_prefix(['h', 'H'])?;
    let (minutes, behind) = behind.split_at(behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len()));
    let minutes: u32 = if minutes.is_empty() { 0 } else { minutes.parse().ok().filter(|minutes| *minutes < 60)? };
    // "1h et demie".
    let half = ["et d", "e m", "y m", "and a h"].iter().any(|word| behind.trim_start().starts_with(word));
    (!half && !behind.starts_with(char::is_alphanumeric)).then_some((hours * 60 + minutes, behind))
}

/// What may stand beside names.
const COURTESY: [Tag; 8] = [Tag::Fill, Tag::And, Tag::Thanks, Tag::Glad, Tag::Yes, Tag::Greeting, Tag::At, Tag::To];

/// A stretch of text, read.
struct Part {
    pieces: Pieces,
    spans: Vec<Span>,
}

impl Part {
    fn read(text: &str, tongue: Tongue<'_>) -> Self {
        let pieces = pieces::cut(text);
        let numbers = super::languages(tongue.family, tongue.school);
        let lexicons: Vec<&Lexicon> = numbers.iter().filter_map(|number| lexicon(*number)).collect();
        let spans = spans::spans(&pieces.all, &lexicons, true);
        Self { pieces, spans }
    }

    fn has(&self, tag: Tag) -> bool {
        self.spans.iter().any(|span| span.has(tag))
    }

    /// Letters of scripts without spaces are a third of a word.
    fn words(&self) -> usize {
        let thirds: usize = self.spans.iter().map(|span| if span.single { 1 } else { 3 }).sum();
        thirds.div_ceil(3)
    }

    /// "Tuesday after 6 hours" is when, not how long.
    fn names_a_time(&self) -> bool {
        let day = |tag: Tag| matches!(tag, Tag::Day(_)).then_some(());
        self.has(Tag::After) || self.has(Tag::Before) || self.spans.iter().any(|span| span.find(day).is_some())
    }

    fn has_number(&self) -> bool {
        self.spans.iter().any(|span| span.number().is_some())
    }

    fn of_all(&self, children: usize, asked: bool) -> Told {
        let read = match minutes(&self.spans) {
            Read::Minutes(minutes) if !self.has(Tag::Ask) => Some(minutes),
            Read::Nothing if self.has(Tag::NotRead) => Some(0),
            _ => None,
        };
        match read {
            Some(minutes) => Told::Minutes(Shares { of: vec![Some(minutes); children], shared: children > 1 }),
            None if asked && matches!(minutes(&self.spans), Read::Unclear) && self.words() <= SHORT => Told::Again,
            None => Told::Nothing,
        }
    }

    /// A length of time with its unit, and nothing else but words of reading, thanks and greetings.
    fn is_plain(&self, text: &str) -> bool {
        let timed = self.spans.iter().any(|span| {
            span.has(Tag::Minute)
                || span.has(Tag::HourUnit)
                || span.find(|t| matches!(t, Tag::Lasted(_)).then_some(())).is_some()
        });
        let other = [Tag::Late, Tag::Ask, Tag::Change, Tag::Cant, Tag::At, Tag::Coming, Tag::Come, Tag::CallMe];
        let known = reading_words(text);
        let strange: Vec<&Span> = self.spans.iter().filter(|span| span.is_unknown()).collect();
        let strange =
            strange.iter().filter(|span| !span.single).count() + strange.iter().filter(|span| span.single).count() / 2;
        let fits =
            |tag: &Tag| self.spans.iter().all(|span| !span.has(*tag) || span.number().is_some() || span.has(Tag::Fill));
        timed && strange <= known && !self.names_a_time() && other.iter().all(fits)
    }
}

/// Minutes by name: each number belongs to the names on its side. `None` where that is not clear.
fn by_name(
    text: &str,
    tongue: Tongue<'_>,
    children: usize,
    names: &[(usize, Range<usize>)],
) -> Option<Vec<Option<u32>>> {
    let mut of: Vec<Option<u32>> = vec![None; children];
    let mut take = |child: usize, minutes: u32| {
        if let Some(slot) = of.get_mut(child) {
            *slot = Some(slot.unwrap_or(0) + minutes);
        }
    };
    let mut at = 0;
    let mut parts = Vec::with_capacity(names.len() + 1);
    for (_, range) in names {
        parts.push(between(text.get(at..range.start)?, tongue)?);
        at = range.end;
    }
    parts.push(between(text.get(at..)?, tongue)?);
    let (first, rest) = parts.split_first()?;
    let mut pending: Vec<usize> = Vec::new();
    match first {
        // "20 Ana 15 Luis", "20 Ana and Luis"
        Some(minutes) => {
            let (mut now, mut taken) = (*minutes, false);
            for ((child, _), behind) in names.iter().zip(rest) {
                take(*child, now);
                taken = true;
                if let Some(next) = behind {
                    (now, taken) = (*next, false);
                }
            }
            if !taken {
                return None;
            }
        }
        // "Ana 20, Luis 15", "Ana and Luis 20"
        None => {
            for ((child, _), behind) in names.iter().zip(rest) {
                pending.push(*child);
                if let Some(minutes) = behind {
                    pending.drain(..).for_each(|child| take(child, *minutes));
                }
            }
            if !pending.is_empty() {
                return None;
            }
        }
    }
    of.iter().flatten().all(|minutes| *minutes <= MOST).then_some(of)
}

/// The minutes of a stretch between names; the outer `None` where it is not clear.
fn between(text: &str, tongue: Tongue<'_>) -> Option<Option<u32>> {
    let part = Part::read(text, tongue);
    match minutes(&part.spans) {
        Read::Minutes(minutes) => Some(Some(minutes)),
        // A name that no child has.
        Read::Nothing if part.spans.iter().any(|span| span.is_unknown() && !span.single) && is_named(text) => None,
        Read::Nothing => Some(None),
        Read::Things | Read::Unclear => None,
    }
}

/// A word with a capital inside a line.
fn is_named(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| word.chars().next().is_some_and(char::is_uppercase) && word.chars().nth(1).is_some())
}

/// Which children a text names, each once.
pub fn named_in(text: &str, tongue: Tongue<'_>, children: &[Child]) -> Vec<usize> {
    let mut all: Vec<usize> = named(text, tongue, children).1.into_iter().map(|(child, _)| child).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether a text holds nothing but names of these children and courtesy.
pub fn only_names(text: &str, tongue: Tongue<'_>, children: &[Child]) -> bool {
    let part = Part::read(&named(text, tongue, children).0, tongue);
    let courtesy = |span: &Span| COURTESY.iter().any(|tag| span.has(*tag)) && !span.has(Tag::No) && !span.has(Tag::Neg);
    !part.pieces.question && part.spans.iter().all(|span| span.picture || courtesy(span))
}

/// Whether a text is one number and nothing else, and which: what every question that takes a number may be answered by.
pub fn lone_number(text: &str) -> Option<u32> {
    let pieces = pieces::cut(text);
    match pieces.all.as_slice() {
        [one] if !pieces.question && one.gap != Gap::Tight('-') => one.value,
        _ => None,
    }
}
