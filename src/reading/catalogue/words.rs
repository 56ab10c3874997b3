//! The words by which a material is found: folded so that case, accents and spellings do not matter, in any script; scripts
//! without spaces as pairs of letters. What is kept and what is asked go through the same fold. Pure.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::model::Entry;
use crate::language::tag::Tag;

/// Weight of a word of the title.
const TITLE: i16 = 8;
/// Of an author.
const AUTHOR: i16 = 4;
/// Of a subject.
const SUBJECT: i16 = 3;
/// Of a publisher.
const PUBLISHER: i16 = 1;
/// Words of one material.
const MOST_WORDS: usize = 96;
/// Words of one question.
const MOST_ASKED: usize = 8;
/// Longest word, characters.
const LONGEST: usize = 32;
/// The zeros of the scripts' digits; nine others follow each.
const ZEROS: [u32; 24] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x19d0, 0x1a80, 0xa9d0, 0xff10,
];

/// A digit of any script as one of ours.
pub fn digit(c: char) -> Option<char> {
    let code = c as u32;
    let value = ZEROS.iter().filter_map(|zero| code.checked_sub(*zero)).find(|value| *value < 10)?;
    char::from_digit(value, 10)
}

/// What a question asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words that must be there as they are.
    pub whole: Vec<String>,
    /// The last word, of which only the beginning may be there.
    pub begins: Option<String>,
}

/// Folds a question.
pub fn asked(text: &str) -> Asked {
    let mut asked = Asked::default();
    let pieces = pieces(text);
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.into_iter().take(MOST_ASKED).enumerate() {
        match piece {
            Piece::Word(word) if at == last => asked.begins = Some(word),
            Piece::Word(word) => asked.whole.push(word),
            Piece::Run(letters) if letters.len() == 1 => asked.begins = letters.into_iter().next(),
            Piece::Run(letters) => asked.whole.extend(pairs(&letters)),
        }
    }
    asked.whole.sort();
    asked.whole.dedup();
    asked.whole.truncate(MOST_ASKED);
    asked
}

/// The words of a material with their weights, and those of its filters with none.
pub fn of_entry(entry: &Entry) -> Vec<(String, i16)> {
    let mut found: BTreeMap<String, i16> = BTreeMap::new();
    let mut add = |text: &str, weight: i16| {
        for word in kept(text) {
            let slot = found.entry(word).or_insert(0);
            *slot = weight.max(*slot);
        }
    };
    add(&entry.title, TITLE);
    entry.author.iter().for_each(|author| add(author, AUTHOR));
    entry.subjects.iter().for_each(|subject| add(subject, SUBJECT));
    entry.publisher.iter().for_each(|publisher| add(publisher, PUBLISHER));
    let mut words: Vec<(String, i16)> = found.into_iter().collect();
    // The words of the title last longest.
    words.sort_by_key(|(_, weight)| -*weight);
    words.truncate(MOST_WORDS);
    words.extend(filters(entry).into_iter().map(|word| (word, 0)));
    words
}

fn filters(entry: &Entry) -> Vec<String> {
    let mut filters: Vec<String> = entry.languages.iter().flat_map(languages).collect();
    filters.extend(entry.level.as_deref().map(level));
    filters.extend(entry.formats.iter().map(|format| self::format(format.kind.as_str())));
    filters.sort();
    filters.dedup();
    filters
}

/// The filter words of a language: itself, and what it is a kind of (`es-MX` is `es`, too).
fn languages(tag: &Tag) -> Vec<String> {
    let own = tag.language();
    let wider = tag.fallbacks().into_iter().filter(|wider| wider.language() == own);
    wider.map(|tag| language(&tag)).chain([format!("@{own}")]).collect()
}

/// The filter word of a language.
pub fn language(tag: &Tag) -> String {
    format!("@{}", tag.as_str().to_ascii_lowercase())
}

/// The filter word of a level.
pub fn level(level: &str) -> String {
    format!("#{}", level.to_lowercase().chars().take(LONGEST).collect::<String>())
}

/// The filter word of a kind of format.
pub fn format(kind: &str) -> String {
    format!("+{kind}")
}

/// The words that are kept of a text.
fn kept(text: &str) -> Vec<String> {
    let of = |piece: Piece| match piece {
        Piece::Word(word) => vec![word],
        // The last letter by itself, so that any letter is the beginning of something.
        Piece::Run(letters) => pairs(&letters).into_iter().chain(letters.last().cloned()).collect(),
    };
    pieces(text).into_iter().flat_map(of).collect()
}

fn pairs(letters: &[String]) -> Vec<String> {
    letters.iter().zip(letters.iter().skip(1)).map(|(one, two)| format!("{one}{two}")).collect()
}

enum Piece {
    /// A word between spaces.
    Word(String),
    /// Letters of a script without spaces, each with its marks.
    Run(Vec<String>),
}

fn pieces(text: &str) -> Vec<Piece> {
    let (mut pieces, mut word, mut run) = (Vec::new(), String::new(), Vec::<String>::new());
    for c in folded(text).chars().chain([' ']) {
        let spaceless = is_spaceless(c);
        let mark = is_combining_mark(c);
        if !run.is_empty() && !spaceless && !mark {
            pieces.push(Piece::Run(std::mem::take(&mut run)));
        }
        if !word.is_empty() && !mark && (spaceless || !c.is_alphanumeric()) {
            let whole = std::mem::take(&mut word);
            pieces.push(Piece::Word(whole.chars().take(LONGEST).collect()));
        }
        match run.last_mut() {
            Some(letter) if mark => {
                let room = letter.chars().count() < LONGEST;
                letter.extend(room.then_some(c));
            }
            _ if spaceless && !mark => run.push(c.to_string()),
            _ if c.is_alphanumeric() || (mark && !word.is_empty()) => word.push(c),
            _ => {}
        }
    }
    pieces
}

/// Han, kana, Thai, Lao, Burmese, Khmer and their like: written without spaces between words.
fn is_spaceless(c: char) -> bool {
    let listed = matches!(c,
        '\u{0e01}'..='\u{0e4e}' | '\u{0e81}'..='\u{0eb9}' | '\u{0ebb}'..='\u{0ece}' | '\u{0edc}'..='\u{0edf}'
        | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{108f}' | '\u{109a}'..='\u{109d}' | '\u{1780}'..='\u{17d3}' | '\u{17dc}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a9e0}'..='\u{a9fe}' | '\u{aa60}'..='\u{aa7f}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}');
    listed && (c.is_alphanumeric() || is_combining_mark(c))
}

/// Text in which what does not matter for finding is gone.
fn folded(text: &str) -> String {
    let lower: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let mut plain = String::with_capacity(lower.len());
    for c in lower.nfkd().filter(|c| !is_accent(*c)) {
        match spelled(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(letter(c)),
        }
    }
    // Letters that Unicode takes apart (Hangul, kana with their marks) come together again.
    plain.nfc().collect()
}

/// Accents of European letters; vowel signs of Arabic and Hebrew, which are mostly left out; the dot under Indic letters; joiners.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}'
        | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{ad}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2bb}' | '\u{2bc}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Letters that no decomposition makes plain.
fn spelled(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "ng",
        _ => return None,
    })
}

/// One letter for several that are written for each other.
fn letter(c: char) -> char {
    if let Some(digit) = digit(c) {
        return digit;
    }
    let moved = |from: u32, to: u32| char::from_u32(c as u32 - from + to).unwrap_or(c);
    match c {
        'ς' => 'σ',
        // Arabic script: seats of hamza are gone with it; the same letter in Arabic, Persian, Urdu and Kurdish.
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        // Ethiopic letters that sound alike in Amharic.
        '\u{1210}'..='\u{1217}' => moved(0x1210, 0x1200),
        '\u{1280}'..='\u{1287}' => moved(0x1280, 0x1200),
        '\u{1220}'..='\u{1227}' => moved(0x1220, 0x1230),
        '\u{12d0}'..='\u{12d6}' => moved(0x12d0, 0x12a0),
        '\u{1340}'..='\u{1347}' => moved(0x1340, 0x1338),
        // Katakana as hiragana.
        '\u{30a1}'..='\u{30f6}' => moved(0x30a1, 0x3041),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        kept(text).join(" ")
    }

    #[test]
    fn case_accents_and_spellings_do_not_matter() {
        for (one, other) in [
            ("Árbol Ñandú", "arbol nandu"),
            ("Straße", "STRASSE"),
            ("Tiếng Việt, Đà", "tieng viet da"),
            ("İstanbul ılık", "istanbul ilik"),
            ("كِتَابٌ إلى مدرسة", "كتاب الي مدرسه"),
            ("کتاب", "كتاب"),
            ("סֵפֶר", "ספר"),
            ("क़िला २", "किला 2"),
            ("ፀሐይ", "ጸሀይ"),
            ("Ｋｉｔｅ ﬁsh", "kite fish"),
            ("Οδυσσεύς", "οδυσσευσ"),
            ("한글", "한글"),
            ("oʻzbek", "ozbek"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
        assert_eq!(words("हिन्दी की किताब"), "हिन्दी की किताब");
        assert_eq!(words("My Grandmother's Garden!"), "my grandmother s garden");
    }

    #[test]
    fn scripts_without_spaces_are_pairs_of_letters() {
        assert_eq!(words("红风筝 kite"), "红风 风筝 筝 kite");
        assert_eq!(words("ガム"), "がむ む");
        assert_eq!(words("ខ្លែងក្រហម").split(' ').count(), 7);
        let asked = |text: &str| super::asked(text);
        assert_eq!(asked("风筝"), Asked { whole: vec!["风筝".into()], begins: None });
        assert_eq!(asked("风"), Asked { whole: vec![], begins: Some("风".into()) });
        assert_eq!(asked("The Red ki"), Asked { whole: vec!["red".into(), "the".into()], begins: Some("ki".into()) });
        assert_eq!(asked(" ,"), Asked::default());
    }

    #[test]
    fn a_language_is_found_by_what_it_is_a_kind_of() {
        let tags = |tag: &str| languages(&Tag::parse(tag).unwrap()).join(" ");
        assert!(tags("es-MX").contains("@es-mx") && tags("es-MX").ends_with("@es"));
        assert!(tags("zh-Hant").ends_with("@zh"));
        assert!(!tags("yue").contains("@zh"));
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_words_within_bounds(text in "\\PC{0,200}") {
            for word in kept(&text) {
                proptest::prop_assert!(!word.is_empty() && word.chars().count() <= 2 * LONGEST + 2);
            }
            let asked = asked(&text);
            proptest::prop_assert!(asked.whole.len() <= MOST_ASKED);
        }

        #[test]
        fn what_is_kept_of_a_word_is_found_by_it(text in "[\\p{L}\\p{M}]{1,20}") {
            let (kept, asked) = (kept(&text), asked(&text));
            let whole = asked.whole.iter().all(|word| kept.contains(word));
            let begins = asked.begins.is_none_or(|begins| kept.iter().any(|word| word.starts_with(&begins)));
            proptest::prop_assert!(whole && begins);
        }
    }
}
