//! L13, L14, L17, L23 and L24: the signs in a text - its alphabet, its links, shouting, typography and emoji.

use super::texts::{BLANK, Form};
use super::{Finding, Level, Subject};
use crate::language::check::sample;
use crate::language::segments::{costly, fold};
use icu::properties::CodePointSetData;
use icu::properties::props::ExtendedPictographic;

/// Languages whose letters GSM-7 has, all or nearly all.
const CHEAP: [&str; 7] = ["en", "es", "so", "fil", "sw", "ht", "hmn"];
/// Words in capitals that every family knows.
pub(super) const CAPITALS: [&str; 7] = ["STOP", "HELP", "START", "YES", "NO", "CALL", "SMS"];
/// Words for answers, which a locale writes in capitals.
const WORDS: [&str; 6] = ["word-stop", "word-help", "word-start", "word-yes", "word-no", "word-call"];
/// The longest address of a page.
const LINK: usize = 30;
/// Languages in which the zero-width non-joiner joins or parts letters.
const JOINER: [&str; 3] = ["fa", "ckb", "ps"];

/// L13: where a language could travel as GSM-7, the characters of ours that keep it from that are named.
pub(super) fn alphabet(subject: &Subject, findings: &mut Vec<Finding>) {
    if !CHEAP.contains(&subject.tag.language()) {
        return;
    }
    let mut by_id: Vec<(&str, Vec<char>)> = Vec::new();
    for text in subject.bare_sms() {
        let found = costly(&text.text.replace(BLANK, ""));
        match by_id.iter_mut().find(|(id, _)| *id == text.id) {
            Some((_, known)) => {
                let more: Vec<char> = found.into_iter().filter(|c| !known.contains(c)).collect();
                known.extend(more);
            }
            None => by_id.push((&text.id, found)),
        }
    }
    for (id, found) in by_id.into_iter().filter(|(_, found)| !found.is_empty()) {
        let letters: Vec<String> = found.iter().map(char::to_string).collect();
        let reason = format!("leaves GSM-7, which makes it dearer: {}", letters.join(" "));
        findings.push(subject.fault("L13", Level::Warn, id, reason));
    }
}

/// L14: no address in the wording itself, at most one from a variable, secure and short.
pub(super) fn links(subject: &Subject, findings: &mut Vec<Finding>) {
    for text in &subject.bare {
        let lower = text.text.to_lowercase();
        if ["://", "www.", "bit.ly", "goo.gl", "tinyurl", ".com", ".org"].iter().any(|part| lower.contains(part)) {
            findings.push(subject.fault("L14", Level::Error, &text.id, "an address stands in the wording".to_owned()));
        }
    }
    for text in &subject.plain {
        let found: Vec<&str> =
            text.text.match_indices("http").map(|(at, _)| text.text.get(at..).unwrap_or_default()).collect();
        let is_good = |link: &str| {
            let link = link.split_whitespace().next().unwrap_or_default();
            link.starts_with("https://") && link.chars().count() < LINK
        };
        if found.len() > 1 || !found.iter().all(|link| is_good(link)) {
            let reason = format!("takes one https address under {LINK} characters, set off by spaces: {}", text.text);
            findings.push(subject.fault("L14", Level::Error, &text.id, reason));
        }
    }
}

/// L17: one "!" a sentence, two a text, no capitals for stress.
pub(super) fn shouting(subject: &Subject, findings: &mut Vec<Finding>) {
    let mut known: Vec<String> = CAPITALS.iter().map(|word| (*word).to_owned()).collect();
    known.extend(WORDS.iter().filter_map(|id| subject.word(id)));
    if let Some(formats) = subject.formats() {
        known.extend((0..24).map(|hour| formats.time(jiff::civil::time(hour, 30, 0, 0))));
    }
    let is_known = |word: &str| known.iter().any(|known| known.split(|c: char| !c.is_alphabetic()).any(|k| k == word));
    for text in &subject.bare {
        let marks: Vec<char> = text.text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_loud = |c: &char| matches!(c, '!' | '！' | '¡');
        let pairs = marks.windows(2).any(|pair| pair.iter().all(|c| matches!(c, '!' | '！')));
        if pairs || marks.iter().filter(|c| is_loud(c) && **c != '¡').count() > 2 {
            let reason = "more than one exclamation mark a sentence or two a text".to_owned();
            findings.push(subject.fault("L17", Level::Warn, &text.id, reason));
        }
        let mut words = text.text.split(|c: char| !c.is_alphabetic());
        let shouts = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_uppercase) && !is_known(word);
        if let Some(word) = words.find(shouts) {
            findings.push(subject.fault("L17", Level::Warn, &text.id, format!("`{word}` stands in capitals")));
        }
    }
}

/// L23: what goes out by SMS has plain typography, and a joiner inside a teacher's words comes through where it counts.
pub(super) fn typography(subject: &Subject, findings: &mut Vec<Finding>) {
    let marks =
        ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'];
    for text in subject.plain.iter().chain(&subject.worst).filter(|text| text.form != Form::Email) {
        if fold(&text.text) != text.text || text.text.contains(marks) {
            let reason = format!("typography or marks of direction stay in the SMS: {}", text.text);
            findings.push(subject.fault("L23", Level::Error, &text.id, reason));
        }
    }
    if !JOINER.contains(&subject.tag.language()) {
        return;
    }
    if let Some(template) = subject.catalogue.template("note.strength") {
        let words = "می\u{200c}خواند";
        let args = sample(template, "reading", 1).with("detail", words);
        let text = subject.render("note.strength", Form::Full, &args);
        if text.is_some_and(|text| !text.contains(words)) {
            let reason = "the joiner inside a teacher's words is lost".to_owned();
            findings.push(subject.fault("L23", Level::Error, "note.strength", reason));
        }
    }
}

/// L24: no emoji in the wording.
pub(super) fn emoji(subject: &Subject, findings: &mut Vec<Finding>) {
    for text in &subject.bare {
        if let Some(c) = text.text.chars().find(|c| is_emoji(*c)) {
            findings.push(subject.fault("L24", Level::Warn, &text.id, format!("the emoji {c} stands in the wording")));
        }
    }
}

/// Whether a character is a picture rather than writing.
pub(super) fn is_emoji(c: char) -> bool {
    !c.is_ascii() && CodePointSetData::new::<ExtendedPictographic>().contains(c) && !matches!(c, '©' | '®' | '™')
}
