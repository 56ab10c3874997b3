//! Cuts a text into the longest words and phrases that the languages in play know.

use super::lexicon::Lexicon;
use super::pieces::{Gap, Piece};
use super::tag::Tag;
use crate::replies::normalise::Token;

/// Longer texts are not searched for slips of the finger, in pieces.
const LONGEST_FOR_SLIPS: usize = 80;

/// A known word or phrase, a number, or one unknown word.
#[derive(Clone, Debug)]
pub(super) struct Span {
    /// What it may say; nothing: unknown.
    pub(super) tags: Vec<Tag>,
    /// Its value when written in digits.
    pub(super) value: Option<u32>,
    /// How many digits.
    pub(super) digits: usize,
    /// What stands before it.
    pub(super) gap: Gap,
    /// An unknown picture.
    pub(super) picture: bool,
    /// One letter of a script without spaces.
    pub(super) single: bool,
    /// Letters of a script that parts its words.
    pub(super) spaced: bool,
    /// It begins with a capital.
    pub(super) capital: bool,
}

impl Span {
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    pub(super) fn find<T>(&self, take: impl Fn(Tag) -> Option<T>) -> Option<T> {
        self.tags.iter().copied().find_map(take)
    }

    /// Nothing we know of the answer itself.
    pub(super) fn is_unknown(&self) -> bool {
        let beside = |tag: &Tag| tag.is_beside() && !matches!(tag, Tag::Come | Tag::Also | Tag::Than);
        self.tags.iter().all(beside) && self.value.is_none() && self.digits == 0 && !self.picture
    }

    /// A number in digits or in words.
    pub(super) fn number(&self) -> Option<u32> {
        self.value.or_else(|| {
            self.find(|tag| match tag {
                Tag::Number(n) => Some(u32::from(n)),
                _ => None,
            })
        })
    }
}

/// Words that only join others: the family's language decides them.
fn is_joint(tag: Tag) -> bool {
    use Tag::{Am, And, At, Before, Fill, Neg, Number, Oclock, Or, Pages, Pm, Slot, To};
    matches!(
        tag,
        And | Or | To | At | Fill | Number(_) | Oclock | Slot | Am | Pm | Neg | Before | Pages | Tag::Ask | Tag::Coming
    )
}

/// A letter alone in a longer text says none of these.
fn is_too_short_for(tag: Tag) -> bool {
    matches!(tag, Tag::Yes | Tag::No | Tag::Number(_) | Tag::Neg | Tag::Day(_) | Tag::Ask | Tag::Thanks | Tag::Leave)
}

/// The spans of a text; `lexicons` begins with the family's language. `lasting`: the answer is a length of time.
pub(super) fn spans(pieces: &[Piece], lexicons: &[&Lexicon], lasting: bool) -> Vec<Span> {
    let mut spans = Vec::with_capacity(pieces.len());
    let (mut at, mut here) = (0, Vec::new());
    while let Some(piece) = pieces.get(at) {
        let mut tags = Vec::new();
        let mut length = 0;
        for lexicon in lexicons {
            let long = lexicon.longest(pieces, at, lasting, &mut here);
            if long > length {
                length = long;
                std::mem::swap(&mut tags, &mut here);
            } else if long == length && !is_letter(piece) && !leads_on(pieces, at + length, &tags) {
                tags.extend(here.iter().filter(|tag| !is_joint(**tag)));
            }
        }
        if length == 0 {
            length = behind_preposition(pieces, at, lexicons, &mut tags);
        }
        if length == 0 {
            length = 1;
            tags = emoji(piece).map(|tag| vec![tag]).unwrap_or_else(|| other_forms(piece, pieces.len(), lexicons));
        }
        if is_letter_alone(pieces, at, length) {
            tags.retain(|tag| !is_too_short_for(*tag));
            if tags.is_empty() {
                tags.push(Tag::Fill);
            }
        }
        let lone = length == 1;
        let single = lone && piece.token.plain.chars().count() == 1;
        spans.push(Span {
            tags,
            value: piece.value.filter(|_| lone),
            digits: if lone { piece.digits } else { 0 },
            gap: piece.gap,
            picture: piece.picture,
            single,
            spaced: piece.token.plain.chars().next().is_some_and(|c| c.is_alphabetic() && u32::from(c) < 0x0900),
            capital: piece.token.capital,
        });
        at += length;
    }
    drop_chance_numbers(&mut spans, pieces);
    spans
}

/// A word that only joins in the family's language, and what it joins follows: Portuguese "no pátio" denies nothing.
fn leads_on(pieces: &[Piece], next: usize, tags: &[Tag]) -> bool {
    let joins = !tags.is_empty() && tags.iter().all(|tag| matches!(tag, Tag::Fill | Tag::At | Tag::Slot));
    joins && pieces.get(next).is_some_and(|piece| piece.gap == Gap::Space)
}

/// A phrase whose first word has a preposition written with it.
fn behind_preposition(pieces: &[Piece], at: usize, lexicons: &[&Lexicon], tags: &mut Vec<Tag>) -> usize {
    let Some(here) = pieces.get(at..pieces.len().min(at + 4)).filter(|here| here.len() > 1) else { return 0 };
    let Some(word) = here.first().map(|piece| piece.token.plain.clone()) else { return 0 };
    for lexicon in lexicons {
        for rest in lexicon.bare(&word) {
            let mut again = here.to_vec();
            if let Some(first) = again.first_mut() {
                first.token = Token { exact: rest.to_owned(), plain: rest.to_owned(), ..first.token.clone() };
            }
            let length = lexicon.longest(&again, 0, false, tags);
            if length > 1 {
                return length;
            }
        }
    }
    tags.clear();
    0
}

/// A lone letter says only what it says in the family's own language.
fn is_letter(piece: &Piece) -> bool {
    piece.token.plain.len() == 1 && piece.digits == 0
}

fn is_letter_alone(pieces: &[Piece], at: usize, length: usize) -> bool {
    let letter = |piece: &Piece| {
        let c = piece.token.plain.chars().next().unwrap_or(' ');
        piece.token.plain.len() == c.len_utf8() && c.is_alphabetic() && u32::from(c) < 0x0900
    };
    let words = pieces.iter().filter(|piece| !piece.picture).count();
    length == 1 && words > 1 && pieces.get(at).is_some_and(letter)
}

fn emoji(piece: &Piece) -> Option<Tag> {
    let c = piece.token.plain.chars().next().filter(|_| piece.picture)?;
    Some(match c {
        '👍' | '👌' | '✅' | '✔' | '☑' | '🆗' | '🙆' | '💯' | '🤝' => Tag::Yes,
        '👎' | '❌' | '🚫' | '🙅' | '✖' => Tag::No,
        '🙏' | '❤' | '😊' | '🥰' | '💕' | '🤗' | '👏' | '🎉' | '💐' | '🌹' | '💖' | '💗' | '💙' | '💚' | '💛'
        | '🧡' | '💜' | '😍' | '😘' | '🙌' | '☺' | '🌟' | '⭐' | '🎊' => Tag::Thanks,
        '😂' | '🤣' | '😁' | '😄' | '😀' | '😃' | '🤩' => Tag::Glad,
        '#' | '№' => Tag::Slot,
        '@' => Tag::At,
        '🤔' | '🤷' => Tag::Unsure,
        _ => return None,
    })
}

/// A word held too long, inflected, or with a slip of the finger.
fn other_forms(piece: &Piece, all: usize, lexicons: &[&Lexicon]) -> Vec<Tag> {
    let word = piece.token.plain.as_str();
    let mut found = Vec::new();
    if piece.digits > 0 || piece.picture || word.len() < 3 || word.len() > 200 {
        return found;
    }
    for lexicon in lexicons {
        if lexicon.inflected(word, &mut found) {
            return found;
        }
    }
    for short in [squeezed(word, 1), squeezed(word, 2)].into_iter().flatten() {
        let token = Token { exact: short.clone(), plain: short, ..piece.token.clone() };
        let again = [Piece { token, ..piece.clone() }];
        if lexicons.iter().any(|lexicon| lexicon.longest(&again, 0, true, &mut found) > 0) {
            return found;
        }
    }
    if all <= LONGEST_FOR_SLIPS {
        found.extend(lexicons.iter().find_map(|lexicon| lexicon.nearly_a_day(word)).map(Tag::Day));
    }
    found
}

/// The word with letters that are held three times or longer (or, to one, twice at its end) cut down.
fn squeezed(word: &str, keep: usize) -> Option<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::new();
    for run in chars.chunk_by(|a, b| a == b) {
        let length = if run.len() > 2 { keep } else { run.len() };
        out.extend(run.iter().take(length));
    }
    let last_twice =
        chars.len() > 2 && chars.iter().rev().take(2).collect::<String>().chars().all(|c| Some(&c) == chars.last());
    if out.len() == word.len() && keep == 1 && last_twice {
        out.pop();
    }
    (out.len() < word.len() && out.len() > 1).then_some(out)
}

/// One letter of a script without spaces is a number only as a word of its own or before a unit.
fn drop_chance_numbers(spans: &mut [Span], pieces: &[Piece]) {
    let hangul = |c: char| matches!(u32::from(c), 0xAC00..=0xD7A3);
    if !pieces.iter().any(|piece| piece.token.plain.chars().any(hangul)) {
        return;
    }
    for at in 0..spans.len() {
        let unit = spans.get(at + 1).is_none_or(|next| {
            next.gap != Gap::Glued
                || next.number().is_some()
                || [Tag::Oclock, Tag::Minute, Tag::HourUnit, Tag::Slot, Tag::Half].iter().any(|tag| next.has(*tag))
        });
        if let Some(span) = spans.get_mut(at)
            && span.single
            && span.value.is_none()
            && (!unit || span.gap == Gap::Glued && at > 0 && false_friend(span))
        {
            span.tags.retain(|tag| !matches!(tag, Tag::Number(_) | Tag::Day(_)));
            if span.tags.is_empty() {
                span.tags.push(Tag::Fill);
            }
        }
    }
}

/// A Korean particle or ending that is spelled as a number is.
fn false_friend(span: &Span) -> bool {
    matches!(span.number(), Some(1 | 2 | 4 | 5))
}
