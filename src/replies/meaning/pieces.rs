//! Cuts a text into words, numbers and pictures and keeps what stood between them: "3:30", "3.", "3-4" and "3 kids" differ
//! only in that. It knows scripts, no language.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::replies::normalise::{
    Token, bounded, digit_value, fold_letter, is_ignorable, is_unspaced, one_apostrophe, without_accents,
};

/// What stands before a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing at all.
    Glued,
    /// White space, brackets, quotation marks.
    Space,
    /// One mark without space on either side: `3:30`, `1-2`, `a.m`.
    Tight(char),
    /// A mark or a line feed that ends a clause: one of `. , ! ? ; : - /` or a line feed.
    End(char),
}

/// A word, a number or a picture.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its spelling.
    pub(super) token: Token,
    /// Its value, when it is written in digits (at most four of them).
    pub(super) value: Option<u32>,
    /// How many digits.
    pub(super) digits: usize,
    /// What stands before it.
    pub(super) gap: Gap,
    /// An emoji or other sign.
    pub(super) picture: bool,
}

/// A text, cut.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces {
    /// In order.
    pub(super) all: Vec<Piece>,
    /// A question mark is in it.
    pub(super) question: bool,
}

/// Cuts a text; linear in its length.
pub(super) fn cut(text: &str) -> Pieces {
    let mut cutter = Cutter::default();
    for c in bounded(text).chars().map(one_apostrophe).flat_map(dingbat).nfkc() {
        cutter.take(c);
    }
    cutter.finish();
    cutter.pieces
}

/// Circled digits that compatibility forms do not know, and fractions, each a number of its own.
fn dingbat(c: char) -> impl Iterator<Item = char> {
    let code = u32::from(c);
    let digit = [0x2776, 0x2780, 0x278A, 0x24F5].iter().find_map(|first| {
        code.checked_sub(*first).filter(|over| *over < 9).and_then(|over| char::from_digit(over + 1, 10))
    });
    let spaced = digit.map(|_| ' ').or(matches!(c, '¼'..='¾').then_some(' '));
    spaced.into_iter().chain([digit.unwrap_or(c)]).chain(spaced)
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Class {
    #[default]
    None,
    Letter,
    Digit,
}

#[derive(Default)]
struct Cutter {
    pieces: Pieces,
    word: String,
    class: Class,
    capitals: usize,
    letters: usize,
    capital: bool,
    gap: String,
    apostrophe: bool,
}

impl Cutter {
    fn take(&mut self, c: char) {
        if is_ignorable(c) {
            return;
        }
        if matches!(c, '?' | '؟' | '՞' | '፧') {
            self.pieces.question = true;
        }
        if let Some(digit) = digit_value(c).or(Some(c).filter(char::is_ascii_digit)) {
            self.open(Class::Digit);
            self.word.push(digit);
        } else if is_combining_mark(c) || c.is_alphanumeric() {
            self.letter(c);
        } else if c == '\'' && !self.word.is_empty() && self.class == Class::Letter {
            self.apostrophe = true;
        } else if is_picture(c) {
            self.finish();
            self.word.push(c);
            self.push(true);
        } else {
            self.finish();
            self.gap.push(c);
        }
    }

    fn letter(&mut self, c: char) {
        let mark = is_combining_mark(c);
        if mark && self.word.is_empty() && !c.is_alphabetic() {
            return;
        }
        if !mark && (is_single(c) || self.word.chars().last().is_some_and(is_single)) {
            self.finish();
        }
        self.open(Class::Letter);
        if self.word.is_empty() {
            self.capital = c.is_uppercase();
        }
        self.letters += usize::from(c.is_alphabetic());
        self.capitals += usize::from(c.is_uppercase());
        self.word.extend(c.to_lowercase().filter_map(fold_letter).map(one_of_homophones));
    }

    fn open(&mut self, class: Class) {
        if self.class != class && !self.word.is_empty() {
            self.finish();
        }
        self.apostrophe = false;
        self.class = class;
    }

    fn finish(&mut self) {
        if !self.word.is_empty() {
            self.push(false);
        }
        self.class = Class::None;
        if std::mem::take(&mut self.apostrophe) {
            self.gap.push(' ');
        }
    }

    fn push(&mut self, picture: bool) {
        let exact: String = std::mem::take(&mut self.word).nfc().collect();
        let number = self.class == Class::Digit && !picture;
        let value = if number && exact.len() <= 4 { exact.parse().ok() } else { None };
        let plain = if number { exact.clone() } else { without_accents(&exact) };
        let shouted = self.letters > 1 && self.capitals == self.letters;
        let between_digits = number && self.pieces.all.last().is_some_and(|last| last.digits > 0);
        let gap = match gap_of(&self.gap, self.pieces.all.is_empty()) {
            Gap::Tight(',') if !between_digits => Gap::End(','),
            gap => gap,
        };
        let digits = if number { exact.len() } else { 0 };
        let token = Token { exact, plain, capital: self.capital, shouted };
        self.pieces.all.push(Piece { token, value, digits, gap, picture });
        self.gap.clear();
        (self.letters, self.capitals, self.capital) = (0, 0, false);
    }
}

fn gap_of(between: &str, first: bool) -> Gap {
    if between.is_empty() {
        return if first { Gap::Space } else { Gap::Glued };
    }
    let mut chars = between.chars();
    if let (Some(one), None) = (chars.next(), chars.next()) {
        return match plain_mark(one) {
            None => Gap::Space,
            Some(mark @ ('!' | '?' | ';' | '\n')) => Gap::End(mark),
            Some(_) if matches!(one, '，' | '。' | '、' | '،' | '।' | '។' | '။' | '၊' | '۔') => {
                Gap::End(',')
            }
            Some(mark) => Gap::Tight(mark),
        };
    }
    let strongest = |mark: &char| "/:-,.;!?\n".find(*mark);
    let found = between.chars().filter_map(plain_mark).max_by_key(|mark| strongest(mark));
    found.map_or(Gap::Space, Gap::End)
}

/// One mark for those that do the same in all scripts.
fn plain_mark(c: char) -> Option<char> {
    Some(match c {
        '.' | '。' | '۔' | '।' | '॥' | '။' | '។' | '።' | '…' => '.',
        ',' | '、' | '،' | '፣' | '၊' | '，' => ',',
        ';' | '؛' | '፤' => ';',
        '!' => '!',
        '?' | '؟' | '፧' => '?',
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => '\n',
        ':' | '፡' | '⁄' | '∶' => ':',
        '-' | '—' | '–' | '~' | '〜' | '‐' | '‑' | '−' => '-',
        '/' | '|' | '\\' => '/',
        '+' | '&' => '+',
        _ => return None,
    })
}

/// A letter that is a word by itself: scripts without spaces, and Hangul, whose endings we do not list.
fn is_single(c: char) -> bool {
    is_unspaced(c) && !is_combining_mark(c) || matches!(u32::from(c), 0xAC00..=0xD7A3 | 0x3131..=0x318E)
}

/// One letter for the Ethiopic ones that sound the same and are written for one another.
fn one_of_homophones(c: char) -> char {
    let code = u32::from(c);
    let row = match code {
        0x1210..=0x1217 => code - 0x10,
        0x1280..=0x1287 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12D0..=0x12D7 => code - 0x30,
        0x1340..=0x1347 => code - 0x08,
        _ => code,
    };
    let folded = match row {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        other => other,
    };
    char::from_u32(folded).unwrap_or(c)
}

fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21FF | 0x2300..=0x23FF | 0x25A0..=0x27BF | 0x2900..=0x297F | 0x2B00..=0x2BFF
        | 0x1F000..=0x1FAFF)
        || matches!(c, '#' | '№' | '@')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let pieces = cut(text);
        pieces.all.iter().map(|piece| format!("{}{}", sign(piece.gap), piece.token.plain)).collect()
    }

    fn sign(gap: Gap) -> String {
        match gap {
            Gap::Glued => "_".to_owned(),
            Gap::Space => " ".to_owned(),
            Gap::Tight(mark) => mark.to_string(),
            Gap::End(mark) => format!("{mark} "),
        }
    }

    #[test]
    fn what_stands_between_is_kept() {
        for (text, expected) in [
            ("3:30pm", " 3:30_pm"),
            ("No, 2.", " no, 2"),
            ("I can't. Sorry", " i cant. sorry"),
            ("5h15", " 5_h_15"),
            ("周三不行，可以", " 周_三_不_行, 可_以"),
            ("٣", " 3"),
            ("❷", " 2"),
            ("1️⃣ 👍🏽", " 1 👍"),
            ("1-2", " 1-2"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
