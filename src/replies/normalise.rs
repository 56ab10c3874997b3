//! Makes one spelling of what a family typed: compatibility forms, case, digits, marks and punctuation folded, cut into
//! words and clauses. It knows scripts, not languages, and nothing of what a word means.
//!
//! Scripts written without spaces give one token per letter, so that the same search works for all of them.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(super) use crate::language::digits::digit as digit_value;

/// The longest text that is read, in bytes; the rest of a longer one is left to a person.
pub const MAX_BYTES: usize = 64 * 1024;

/// One word (one letter in scripts without spaces).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    /// Folded, accents kept.
    pub exact: String,
    /// Folded, accents of Latin, Greek and Cyrillic letters dropped.
    pub plain: String,
    /// It began with a capital letter.
    pub capital: bool,
    /// It had two letters or more and all were capitals.
    pub shouted: bool,
}

impl Token {
    /// Whether this word, as typed, is that word of a list: where both have accents they must be the same (Vietnamese "đúng"
    /// is no "dừng"); where one has none, the letters decide.
    pub fn spells(&self, listed: &Token) -> bool {
        self.plain == listed.plain
            && (self.exact == listed.exact || self.exact == self.plain || listed.exact == listed.plain)
    }
}

/// Words of lists, each kept once however many phrases hold it.
#[derive(Debug)]
pub struct Interner<T: ?Sized>(HashSet<Arc<T>>);

impl<T: ?Sized> Default for Interner<T> {
    fn default() -> Self {
        Self(HashSet::new())
    }
}

impl<T: ?Sized + Eq + Hash> Interner<T> {
    /// The words of a phrase.
    pub fn all<W: Into<Arc<T>>>(&mut self, words: impl IntoIterator<Item = W>) -> Box<[Arc<T>]> {
        let mut one = |word: Arc<T>| match self.0.get(&word) {
            Some(known) => Arc::clone(known),
            None => {
                self.0.insert(Arc::clone(&word));
                word
            }
        };
        words.into_iter().map(|word| one(word.into())).collect()
    }
}

/// A run of tokens up to the next mark that ends a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Number of its first token.
    pub start: usize,
    /// Number after its last token.
    pub end: usize,
    /// The mark that ended it: one of `. , ! ? ; : -`, a line feed, or a space at the end of the text.
    pub mark: char,
}

/// A text, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// All words in order.
    pub tokens: Vec<Token>,
    /// The clauses, none of them empty.
    pub clauses: Vec<Clause>,
    /// The stop sign (U+1F6D1) is in it.
    pub stop_sign: bool,
    /// A question mark is in it.
    pub question: bool,
}

/// The text up to [`MAX_BYTES`], cut between two characters.
pub fn bounded(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Reads a text; linear in its length.
pub fn read(text: &str) -> Reading {
    let mut reader = Reader::default();
    let mut chars = bounded(text).chars().map(one_apostrophe).nfkc().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        reader.take(c, next);
    }
    reader.finish_word();
    reader.finish_clause(' ');
    reader.reading
}

/// The words of an entry of a list.
pub fn words(text: &str) -> Vec<Token> {
    read(text).tokens
}

#[derive(Default)]
struct Reader {
    reading: Reading,
    word: String,
    capitals: usize,
    letters: usize,
    capital: bool,
    clause_start: usize,
    unspaced: bool,
    last: char,
}

impl Reader {
    fn take(&mut self, c: char, next: Option<char>) {
        if is_ignorable(c) {
            return;
        }
        match c {
            '\u{1F6D1}' => self.reading.stop_sign = true,
            '?' | '؟' | '՞' | '፧' => self.reading.question = true,
            _ => {}
        }
        if c == '\'' && !self.word.is_empty() && next.is_some_and(char::is_alphanumeric) {
            return;
        }
        if let Some(digit) = digit_value(c) {
            self.part_scripts(false);
            self.letter(digit, c);
        } else if is_combining_mark(c) || c.is_alphanumeric() {
            if !is_combining_mark(c) {
                self.part_scripts(is_unspaced(c));
            }
            self.letter(c, c);
        } else {
            self.finish_word();
            self.separator(c, next);
        }
        self.last = c;
    }

    /// A letter of a script without spaces is a word of its own, also between Latin letters and digits.
    fn part_scripts(&mut self, unspaced: bool) {
        if unspaced || self.unspaced {
            self.finish_word();
        }
        self.unspaced = unspaced;
    }

    fn letter(&mut self, folded: char, original: char) {
        if self.word.is_empty() && is_combining_mark(original) && !original.is_alphabetic() {
            return;
        }
        if self.word.is_empty() {
            self.capital = original.is_uppercase();
        }
        self.letters += usize::from(original.is_alphabetic());
        self.capitals += usize::from(original.is_uppercase());
        self.word.extend(folded.to_lowercase().filter_map(fold_letter));
    }

    fn separator(&mut self, c: char, next: Option<char>) {
        match c {
            '#' | '№' => self.push("#".to_owned(), "#".to_owned()),
            '.' | '。' | '۔' | '।' | '॥' | '။' | '។' | '።' => self.finish_clause('.'),
            ',' | '、' | '،' | '፣' | '၊' => self.finish_clause(','),
            ';' | '؛' | '፤' => self.finish_clause(';'),
            '!' => self.finish_clause('!'),
            '?' | '؟' | '፧' => self.finish_clause('?'),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => self.finish_clause('\n'),
            '—' | '–' | '~' | '|' | '/' => self.finish_clause('-'),
            '-' if self.last.is_whitespace() || next == Some('-') || next.is_some_and(char::is_whitespace) => {
                self.finish_clause('-');
            }
            _ => {}
        }
    }

    fn finish_word(&mut self) {
        if !self.word.is_empty() {
            let exact: String = std::mem::take(&mut self.word).nfc().collect();
            let plain = without_accents(&exact);
            self.push(exact, plain);
        }
        (self.letters, self.capitals, self.capital) = (0, 0, false);
    }

    fn push(&mut self, exact: String, plain: String) {
        let shouted = self.letters > 1 && self.capitals == self.letters;
        self.reading.tokens.push(Token { exact, plain, capital: self.capital, shouted });
    }

    fn finish_clause(&mut self, mark: char) {
        let end = self.reading.tokens.len();
        if end > self.clause_start {
            self.reading.clauses.push(Clause { start: self.clause_start, end, mark });
            self.clause_start = end;
        } else if mark == '\n'
            && let Some(last) = self.reading.clauses.last_mut()
            && last.mark != '?'
        {
            // A line break after other marks is the stronger end.
            last.mark = mark;
        }
    }
}

/// One apostrophe for all; before NFKC, which would turn an acute accent standing alone into a space and a mark.
pub(super) fn one_apostrophe(c: char) -> char {
    match c {
        '´' | '`' | '’' | '‘' | 'ʼ' | 'ʻ' | '′' | 'ʹ' | '＇' => '\'',
        // The zero-width non-joiner parts words in Persian; others type a space or nothing.
        '\u{200C}' | '\0' => ' ',
        _ => c,
    }
}

/// Marks that carry no meaning here: joiners, direction, variation, skin tone, keycap, stretching, vowel points, nukta.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(u32::from(c),
        0x00AD | 0x034F | 0x061C | 0x0640 | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E8 | 0x06EA..=0x06ED
        | 0x093C | 0x09BC | 0x0A3C | 0x0ABC | 0x180B..=0x180F | 0x200B | 0x200D..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
        | 0x20E3 | 0xFE00..=0xFE0F | 0xFEFF | 0x1F3FB..=0x1F3FF | 0xE0000..=0xE01EF)
}

/// Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x3040..=0x30FF
        | 0x31F0..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// One letter for the spellings that keyboards mix: the Turkish i of both kinds, final sigma, Arabic and Persian forms.
pub(super) fn fold_letter(c: char) -> Option<char> {
    Some(match c {
        // Both Turkish letters become `i`, whatever the phone's language; no stop word differs by the dot alone.
        'ı' => 'i',
        '\u{0307}' => return None,
        'ς' => 'σ',
        'ي' | 'ى' | 'ئ' | 'ې' | 'ۍ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' | 'ۂ' | 'ۃ' => 'ه',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        _ => c,
    })
}

/// The word with the marks of Latin, Greek and Cyrillic letters dropped; vowel signs of other scripts are letters and stay.
pub(super) fn without_accents(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut plain = String::with_capacity(word.len());
    let mut drops = false;
    for c in word.nfd() {
        if is_combining_mark(c) && drops {
            continue;
        }
        drops = u32::from(c) < 0x0530;
        match c {
            'đ' | 'ð' => plain.push('d'),
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            _ => plain.push(c),
        }
    }
    plain.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        words(text).iter().map(|token| token.plain.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_spelling_for_many() {
        for (typed, folded) in [
            ("ＳＴＯＰ!!", "stop"),
            ("\u{200F}S\u{200D}top\u{FE0F} 🛑🏽", "stop"),
            ("Don’t  text\u{00A0}me", "dont text me"),
            ("İPTAL", "iptal"),
            ("ıptal", "iptal"),
            ("تَوَقَّف", "توقف"),
            ("إلغـــاء", "الغاء"),
            ("می\u{200C}آیم", "می ایم"),
            ("٣ ۴ २ ３ 2️⃣", "3 4 2 3 2"),
            ("Arrêt", "arret"),
            ("ΣΤΟΠΣ", "στοπσ"),
            ("đừng", "dung"),
            ("退订", "退 订"),
            ("再send短信3次", "再 send 短 信 3 次"),
        ] {
            assert_eq!(plain(typed), folded, "{typed}");
        }
    }

    #[test]
    fn typed_accents_must_agree() {
        let one = |text: &str| words(text).remove(0);
        assert!(one("dung").spells(&one("dừng")));
        assert!(!one("đúng").spells(&one("dừng")));
        assert!(one("quítenme").spells(&one("quitenme")));
    }

    #[test]
    fn clauses_end_at_marks_and_lines() {
        let reading = read("Stop. We moved\n- Ana");
        let marks: Vec<char> = reading.clauses.iter().map(|clause| clause.mark).collect();
        assert_eq!(marks, ['.', '\n', ' ']);
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = "ي".repeat(MAX_BYTES);
        assert_eq!(bounded(&format!("a{long}")).len(), MAX_BYTES - 1);
    }
}
