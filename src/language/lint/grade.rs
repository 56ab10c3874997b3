//! L05: plain words. For English the Flesch-Kincaid grade and the mean sentence; elsewhere the mean sentence and long words.
//!
//! Grade = 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid et al. 1975). A sentence ends at . ! ? : or ;
//! (Flesch counted colons and semicolons, for each closes a unit of thought). Syllables by groups of vowels.

use super::texts::{Form, Text};
use super::{Finding, Level, Subject};

/// Highest grade of an English text.
const GRADE: f64 = 6.0;
/// Most words in the mean sentence.
pub(super) const SENTENCE: f64 = 12.0;
/// Most letters in a word, where words are not built by adding endings.
const LETTERS: usize = 16;
/// Languages that write no spaces between words.
pub(super) const UNSPACED: [&str; 5] = ["zh", "ja", "km", "my", "yue"];
/// Languages whose words are long by nature.
const LONG: [&str; 4] = ["tr", "ml", "ta", "te"];

/// How plain a text is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plainness {
    /// Mean words in a sentence.
    pub sentence: f64,
    /// The Flesch-Kincaid grade; means something for English alone.
    pub grade: f64,
}

/// Measures a text; `None` when it has no word.
pub fn plainness(text: &str) -> Option<Plainness> {
    let (mut words, mut syllables, mut sentences) = (0_usize, 0_usize, 0_usize);
    for sentence in sentences_of(text) {
        let before = words;
        let is_word = |word: &&str| word.chars().any(char::is_alphanumeric) && !is_label(word);
        for word in sentence.split_whitespace().filter(is_word) {
            words += 1;
            syllables += syllables_of(word);
        }
        sentences += usize::from(words > before);
    }
    let (words, syllables, sentences) = (words as f64, syllables as f64, sentences as f64);
    (words > 0.0).then(|| Plainness {
        sentence: words / sentences,
        grade: 0.39 * words / sentences + 11.8 * syllables / words - 15.59,
    })
}

/// The number before a choice: "1)".
fn is_label(word: &str) -> bool {
    matches!(word.as_bytes(), [b'1'..=b'3', b')'])
}

/// The sentences of a text.
pub(super) fn sentences_of(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let closes = matches!(c, '!' | '?' | ';' | '؟' | '؛' | '።' | '፧' | '।' | '۔')
            || (matches!(c, '.' | ':') && rest.peek().is_none_or(|next| next.is_whitespace()));
        let abbreviated = c == '.' && found.last().is_some_and(|sentence| is_title(sentence));
        match found.last_mut() {
            Some(_) if (closes && !abbreviated) || c == '\n' => found.push(String::new()),
            Some(sentence) => sentence.push(c),
            None => {}
        }
    }
    found
}

fn is_title(sentence: &str) -> bool {
    let last = sentence.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    ["Mr", "Ms", "Mrs", "Dr", "St"].contains(&last)
}

/// Syllables of an English word: its groups of vowels, less a silent e at its end.
fn syllables_of(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let is_vowel = |c: &char| "aeiouyáéíóúü".contains(*c);
    let mut count = 0;
    let mut inside = false;
    for letter in &letters {
        count += usize::from(is_vowel(letter) && !inside);
        inside = is_vowel(letter);
    }
    let silent = match letters.as_slice() {
        [.., 'l', 'e'] => letters.len() > 3 && letters.iter().rev().nth(2).is_some_and(is_vowel),
        [.., before, 'e'] => !is_vowel(before),
        [.., before, 'e', 'd'] => !is_vowel(before) && !['t', 'd'].contains(before),
        _ => false,
    };
    if silent && count > 1 { count - 1 } else { count.max(1) }
}

/// L05.
pub(super) fn plain(subject: &Subject, findings: &mut Vec<Finding>) {
    let is_english = subject.tag.language() == "en";
    if UNSPACED.contains(&subject.tag.language()) {
        return;
    }
    let level = if is_english { Level::Error } else { Level::Warn };
    for text in subject.plain.iter().filter(|text| text.form != Form::Worst) {
        let Some(measured) = plainness(body(&text.text)) else { continue };
        if measured.sentence > SENTENCE {
            let reason =
                format!("the mean sentence has {:.1} words (most {SENTENCE}): {}", measured.sentence, text.text);
            findings.push(subject.fault("L05", level, &text.id, reason));
        }
        if is_english && measured.grade > GRADE {
            let reason = format!("reading grade {:.1} (most {GRADE}): {}", measured.grade, text.text);
            findings.push(subject.fault("L05", level, &text.id, reason));
        }
    }
    if !is_english && !LONG.contains(&subject.tag.language()) {
        long_words(subject, &subject.bare, findings);
    }
}

fn long_words(subject: &Subject, texts: &[Text], findings: &mut Vec<Finding>) {
    for text in texts {
        let mut words = text.text.split(|c: char| !(c.is_alphabetic() || is_mark(c)));
        if let Some(word) = words.find(|word| word.chars().filter(|c| c.is_alphabetic()).count() > LETTERS) {
            let reason = format!("`{word}` has more than {LETTERS} letters");
            findings.push(subject.fault("L05", Level::Warn, &text.id, reason));
        }
    }
}

pub(super) fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || c == '\u{200c}' || c == '\u{200d}'
}

/// A text without its signature.
fn body(text: &str) -> &str {
    text.rsplit_once(" - ").map_or(text, |(body, _)| body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_their_vowels() {
        for (word, count) in [
            ("cat", 1),
            ("table", 2),
            ("reading", 2),
            ("stopped", 1),
            ("shared", 1),
            ("wanted", 2),
            ("family", 3),
            ("I", 1),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }

    #[test]
    fn the_grade_is_that_of_the_formula_and_titles_end_no_sentence() {
        let easy = plainness("The cat sat on the mat. Ms. Reyes saw it.").unwrap();
        // 10 words, 12 syllables (Rey-es and Ms counted by vowels), 2 sentences.
        assert!((easy.sentence - 5.0).abs() < 0.01, "{easy:?}");
        assert!(easy.grade < 2.0, "{easy:?}");
        let hard = plainness("Educational institutions facilitate comprehensive developmental opportunities.").unwrap();
        assert!(hard.grade > 12.0, "{hard:?}");
        assert_eq!(plainness("... !"), None);
    }
}
