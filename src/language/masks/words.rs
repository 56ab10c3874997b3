//! Words of a text, and the form in which two spellings of a name are the same.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) at: Range<usize>,
    /// Without case and marks.
    pub(super) folded: String,
    /// Whether it begins with a capital, or its script has none.
    pub(super) capital: bool,
}

/// Runs of letters; apostrophes and hyphens part words, so that "Mateo's" holds "Mateo", and "Jean-Luc" is two.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphabetic() || (start.is_some() && (is_combining_mark(c) || is_joiner(c)));
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.get(from..at).unwrap_or_default();
                all.push(Word { at: from..at, folded: fold(word), capital: !word.starts_with(char::is_lowercase) });
                start = None;
            }
            _ => {}
        }
    }
    all
}

/// Zero-width (non-)joiners stand inside words of Persian and Indic scripts.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Lower case, without accents and other marks, letters that are a Latin letter with a stroke as that letter.
pub fn fold(word: &str) -> String {
    let plain = word.nfkd().filter(|c| !is_combining_mark(*c) && !is_joiner(*c)).flat_map(char::to_lowercase);
    let mut out = String::with_capacity(word.len());
    for c in plain {
        match c {
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'ı' => out.push('i'),
            'ħ' => out.push('h'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            // Two ways to write the same Arabic letter.
            'ي' | 'ى' => out.push('ی'),
            'ك' => out.push('ک'),
            'ة' => out.push('ه'),
            // Lower-casing İ leaves a mark behind.
            c if is_combining_mark(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Whether a character belongs to a script that sets no spaces between words, or hangs its particles on names (Hangul).
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xAA60..=0xAA7F | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}
