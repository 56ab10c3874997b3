//! The language a family wrote in, where a program can be sure of it: long enough a text, a language that is told apart
//! well, and another than the one on file. Three-letter groups of `whatlang` decide; short answers ("si", "ok 2") say
//! nothing. Pure.

use whatlang::{Lang, detect};

use crate::language::Tag;
use crate::translation::model::reads;

/// Letters under which nothing is said.
const FEWEST_LETTERS: usize = 24;
/// The least confidence, as whatlang gives it (0 to 1).
const CONFIDENCE: f64 = 0.95;

/// Languages of ours that it knows. Those that it does not know in the same script (Somali, Swahili, Haitian Creole, Hmong,
/// Albanian; Pashto, Sorani; Tigrinya) it takes for others: see `unknown`.
const KNOWN: [(Lang, &str); 30] = [
    (Lang::Eng, "en"),
    (Lang::Spa, "es"),
    (Lang::Ara, "ar"),
    (Lang::Cmn, "zh"),
    (Lang::Vie, "vi"),
    (Lang::Por, "pt"),
    (Lang::Rus, "ru"),
    (Lang::Urd, "ur"),
    (Lang::Fra, "fr"),
    (Lang::Tgl, "fil"),
    (Lang::Kor, "ko"),
    (Lang::Jpn, "ja"),
    (Lang::Hin, "hi"),
    (Lang::Pan, "pa"),
    (Lang::Ben, "bn"),
    (Lang::Guj, "gu"),
    (Lang::Tel, "te"),
    (Lang::Tam, "ta"),
    (Lang::Nep, "ne"),
    (Lang::Pes, "fa"),
    (Lang::Ukr, "uk"),
    (Lang::Pol, "pl"),
    (Lang::Ron, "ro"),
    (Lang::Tur, "tr"),
    (Lang::Amh, "am"),
    (Lang::Mya, "my"),
    (Lang::Khm, "km"),
    (Lang::Ita, "it"),
    (Lang::Ell, "el"),
    (Lang::Mal, "ml"),
];

/// The language of a text from a family whose language on file is `recorded`, where it is surely another.
pub fn language(text: &str, recorded: &Tag) -> Option<Tag> {
    if text.chars().filter(|c| c.is_alphabetic()).count() < letters(text) {
        return None;
    }
    let found = detect(text)?;
    let tag = KNOWN.iter().find(|(lang, _)| *lang == found.lang()).and_then(|(_, tag)| Tag::parse(tag))?;
    let sure = found.is_reliable() && found.confidence() >= CONFIDENCE;
    let same = tag.language() == recorded.language()
        || reads(&tag, recorded)
        || (unknown(recorded) && tag.script() == recorded.script());
    (sure && !same).then_some(tag)
}

/// Scripts with a sign for a word or a syllable say more with fewer.
fn letters(text: &str) -> usize {
    let dense =
        text.chars().filter(|c| matches!(u32::from(*c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF)).count();
    if dense * 2 > text.chars().count() { FEWEST_LETTERS / 3 } else { FEWEST_LETTERS }
}

/// Whether whatlang does not know the language on file, and would take it for another of its script.
fn unknown(recorded: &Tag) -> bool {
    let near = recorded.fallbacks();
    !KNOWN.iter().any(|(_, known)| near.iter().any(|tag| tag.as_str() == *known || tag.language() == *known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, recorded: &str) -> Option<String> {
        language(text, &Tag::parse(recorded).unwrap()).map(|tag| tag.to_string())
    }

    #[test]
    fn a_long_text_in_another_language_is_noticed() {
        let spanish = "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena";
        assert_eq!(said(spanish, "en").as_deref(), Some("es"));
        assert_eq!(said(spanish, "es-MX"), None);
        assert_eq!(said("شكرا لك، سوف نقرأ معا في البيت هذا المساء بعد العشاء", "es").as_deref(), Some("ar"));
        assert_eq!(said("谢谢老师，我们今天晚上在家一起读书", "en").as_deref(), Some("zh"));
    }

    #[test]
    fn short_answers_and_languages_it_does_not_know_say_nothing() {
        for text in ["si", "ok 2", "gracias", "Mateo!", "", "12345678901234567890123456"] {
            assert_eq!(said(text, "en"), None, "{text}");
        }
        let somali = "Waad ku mahadsan tahay macalin, caawa waxaan wada akhrin doonaa buug guriga";
        assert_eq!(said(somali, "so"), None);
    }
}
