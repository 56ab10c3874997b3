//! Whether what a service said can be used: every mask once, nothing else like one, no name glued to a word, in the script
//! of its language, and not the source handed back. Pure.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::Failure;
use crate::language::Tag;
use crate::language::masks::index;

/// Languages that never write a letter straight after or before a name: there a glued name is a service's slip (Apertium
/// makes "Mateoha" of "Mateo's"). Others hang endings and particles on names.
const APART: [&str; 14] = ["en", "es", "fr", "pt", "it", "ca", "ro", "ht", "vi", "hmn", "fil", "sw", "so", "de"];
/// A text with so few letters may well be the same in another language ("OK", "Pizza!").
const SAME_LETTERS: usize = 12;
/// So many letters in a hundred must be of the language's own script; the rest may be names and loans.
const OWN_SCRIPT: usize = 40;

/// Refuses what cannot be used.
pub fn check(source: &str, words: &str, from: &Tag, to: &Tag) -> Result<(), Failure> {
    let fault = |code| Err(Failure::Garbled { code });
    if masks(source) != masks(words) {
        return fault("masks");
    }
    if words.trim().is_empty() {
        return fault("empty");
    }
    if APART.contains(&to.language()) && glued(words) > glued(source) {
        return fault("glued");
    }
    let letters = source.chars().filter(|c| c.is_alphabetic() && index(*c).is_none()).count();
    if letters >= SAME_LETTERS && source.trim() == words.trim() {
        return fault("unchanged");
    }
    if letters >= SAME_LETTERS && from.script() != to.script() && !in_script(words, to) {
        return fault("script");
    }
    Ok(())
}

fn masks(text: &str) -> Vec<usize> {
    let mut all: Vec<usize> = text.chars().filter_map(index).collect();
    all.sort_unstable();
    all
}

/// How many masks have a letter straight before or after them.
fn glued(text: &str) -> usize {
    let all: Vec<char> = text.chars().collect();
    let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic() && index(*c).is_none());
    let at = all.iter().enumerate().filter(|(_, c)| index(**c).is_some());
    at.filter(|(at, _)| letter(all.get(at + 1)) || letter(at.checked_sub(1).and_then(|at| all.get(at)))).count()
}

fn in_script(words: &str, to: &Tag) -> bool {
    let wanted = to.script();
    let scripts = CodePointMapData::<Script>::new();
    let letters: Vec<char> = words.chars().filter(|c| c.is_alphabetic() && index(*c).is_none()).collect();
    let own = letters.iter().filter(|c| is_of(scripts.get(**c), &wanted)).count();
    own * 100 >= letters.len() * OWN_SCRIPT
}

/// Whether a letter's script is one that the language is written in; a script we do not judge is any.
fn is_of(script: Script, wanted: &str) -> bool {
    let all: &[Script] = match wanted {
        "Latn" => &[Script::Latin],
        "Arab" => &[Script::Arabic],
        "Hans" | "Hant" => &[Script::Han],
        "Cyrl" => &[Script::Cyrillic],
        "Kore" => &[Script::Hangul, Script::Han],
        "Jpan" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "Deva" => &[Script::Devanagari],
        "Guru" => &[Script::Gurmukhi],
        "Beng" => &[Script::Bengali],
        "Gujr" => &[Script::Gujarati],
        "Telu" => &[Script::Telugu],
        "Taml" => &[Script::Tamil],
        "Ethi" => &[Script::Ethiopic],
        "Mymr" => &[Script::Myanmar],
        "Khmr" => &[Script::Khmer],
        "Grek" => &[Script::Greek],
        "Mlym" => &[Script::Malayalam],
        _ => return true,
    };
    all.contains(&script)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::masks::mask;

    fn check_said(source: &str, words: &str, to: &str) -> Result<(), &'static str> {
        let (from, to) = (Tag::parse("en").unwrap(), Tag::parse(to).unwrap());
        check(source, words, &from, &to).map_err(|failure| match failure {
            Failure::Garbled { code } => code,
            _ => "other",
        })
    }

    #[test]
    fn what_cannot_be_used_is_refused() {
        let m = mask(0).unwrap();
        let source = format!("{m}'s work was great today");
        assert_eq!(check_said(&source, &format!("La tarea de {m} fue genial"), "es"), Ok(()));
        assert_eq!(check_said(&source, &format!("{m}ha la tarea"), "es"), Err("glued"));
        assert_eq!(check_said(&source, &format!("{m}의 숙제가 좋았어요"), "ko"), Ok(()));
        assert_eq!(check_said(&source, "La tarea fue genial", "es"), Err("masks"));
        assert_eq!(check_said(&source, &format!("{m} y {m}"), "es"), Err("masks"));
        assert_eq!(check_said(&source, &source, "es"), Err("unchanged"));
        assert_eq!(check_said("Pizza!", "Pizza!", "it"), Ok(()));
        assert_eq!(check_said(&source, &format!("{m} has good tarea"), "ar"), Err("script"));
        assert_eq!(check_said("Hello", " ", "es"), Err("empty"));
    }
}
