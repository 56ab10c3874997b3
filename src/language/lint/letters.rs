//! Each locale in its own script, letters, digits and direction, and none a copy of another.

use super::texts::{BLANK, Form};
use super::{Finding, Level, Subject};
use crate::language::check::opens_in_direction;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, Script};

/// Words in Latin letters that every locale uses.
const LATIN: [&str; 5] = ["STOP", "HELP", "START", "SMS", "Porchlight"];
/// More equal texts than this, and one locale is a copy of the other.
const EQUAL: usize = 4;

/// Letters that a neighbour of the language uses and it does not: a sign of the wrong keyboard or the wrong language.
const FOREIGN: &[(&str, &str)] = &[
    ("fa", "يكىة"),
    ("ps", "كى"),
    ("ur", "يكىۀ"),
    ("ckb", "يكةثذصضط"),
    ("ar", "یکەپچگژ"),
    ("ro", "şţŞŢ"),
    ("uk", "ыэёъЫЭЁЪ"),
    ("ru", "іїєґІЇЄҐ"),
    ("hmn", "áàâéèêíóôúñç"),
    ("ht", "áâêîôûç"),
    ("so", "áéíóúñç"),
    ("sw", "áéíóúñç"),
    ("tr", "âwxqWXQ"),
];

/// Characters written in one of the two Chinese scripts only, among the commonest of school texts.
const SIMPLIFIED: &str = "们这来时说过还从给对现发会开关见话语谢请问电让写读书学习乐爱讲课师应该间题长门东车马鸟儿业总听个为样边远进连运动单样机号网络简单选择约换须帮觉试亲热点坚称赞数";
const TRADITIONAL: &str = "們這來時說過還從給對現發會開關見話語謝請問電讓寫讀書學習樂愛講課師應該間題長門東車馬鳥兒業總聽個為樣邊遠進連運動單機號網絡簡選擇約換須幫覺試親熱點堅稱讚數";

fn scripts(tag: &crate::language::Tag) -> &'static [Script] {
    match tag.script().as_str() {
        "Latn" => &[Script::Latin],
        "Arab" => &[Script::Arabic],
        "Cyrl" => &[Script::Cyrillic],
        "Grek" => &[Script::Greek],
        "Hans" | "Hant" => &[Script::Han],
        "Jpan" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => &[Script::Hangul],
        "Deva" => &[Script::Devanagari],
        "Guru" => &[Script::Gurmukhi],
        "Gujr" => &[Script::Gujarati],
        "Beng" => &[Script::Bengali],
        "Telu" => &[Script::Telugu],
        "Taml" => &[Script::Tamil],
        "Mlym" => &[Script::Malayalam],
        "Ethi" => &[Script::Ethiopic],
        "Khmr" => &[Script::Khmer],
        "Mymr" => &[Script::Myanmar],
        _ => &[],
    }
}

/// The wording of a locale is written in its script and its own letters.
pub(super) fn script(subject: &Subject, findings: &mut Vec<Finding>) {
    let (expected, map) = (scripts(subject.tag), CodePointMapData::<Script>::new());
    let foreign = FOREIGN.iter().find(|(language, _)| *language == subject.tag.language()).map_or("", |(_, own)| *own);
    let foreign = match subject.tag.script().as_str() {
        "Hans" => TRADITIONAL,
        "Hant" => SIMPLIFIED,
        _ => foreign,
    };
    // Characters that both lists hold are written alike in both.
    let is_foreign = |c: char| foreign.contains(c) && !(SIMPLIFIED.contains(c) && TRADITIONAL.contains(c));
    for (id, text) in subject.all_words() {
        let own = LATIN.iter().fold(text.replace(BLANK, " "), |text, word| text.replace(word, " "));
        let odd = own.chars().find(|c| {
            let script = map.get(*c);
            let common = [Script::Common, Script::Inherited, Script::Unknown].contains(&script);
            (!common && !expected.contains(&script)) || is_foreign(*c)
        });
        if let Some(c) = odd {
            let reason = format!("`{c}` is no letter of this language: {}", text.replace(BLANK, "_"));
            findings.push(subject.words_fault("script", &id, reason));
        }
    }
}

/// Digits are 0-9 in every language: families copy them into their answers.
pub(super) fn digits(subject: &Subject, findings: &mut Vec<Finding>) {
    let map = CodePointMapData::<GeneralCategory>::new();
    let is_other = |c: &char| !c.is_ascii() && map.get(*c) == GeneralCategory::DecimalNumber;
    for text in subject.plain.iter().chain(&subject.worst) {
        if let Some(c) = text.text.chars().find(is_other) {
            let reason = format!("the digit {c} should be one of 0-9: {}", text.text);
            findings.push(subject.fault("digits", Level::Error, &text.id, reason));
        }
    }
}

/// A phone lays a text out by its first letter: it is one of the language's own.
pub(super) fn direction(subject: &Subject, findings: &mut Vec<Finding>) {
    for text in subject.plain.iter().chain(&subject.worst).filter(|text| text.form != Form::Email) {
        if !opens_in_direction(subject.tag, &text.text) {
            let reason = format!("opens with a Latin word, so a phone lays it out from the left: {}", text.text);
            findings.push(subject.fault("direction", Level::Error, &text.id, reason));
        }
    }
}

/// No locale repeats another's texts; none says English.
pub(super) fn copies(subjects: &[Subject], findings: &mut Vec<Finding>) {
    for (at, subject) in subjects.iter().enumerate() {
        for other in subjects.iter().take(at) {
            let full = |text: &&super::Text| text.form == Form::Full;
            let equal: Vec<_> = subject
                .bare
                .iter()
                .filter(full)
                .filter(|text| other.bare.iter().any(|known| known.id == text.id && known.text == text.text))
                .collect();
            let english = subject.tag.language() == "en" || other.tag.language() == "en";
            let Some(first) = equal.first() else { continue };
            if english || equal.len() > EQUAL {
                let reason = format!("{} texts are the same in {}", equal.len(), other.tag);
                findings.push(subject.fault("copy", Level::Error, &first.id, reason));
            }
        }
    }
}
