//! One word for one thing: the terms that a locale declares in its headers, `term: school = escuela; not: colegio`.
//!
//! A declared term occurs in some message; a word after `not:` occurs in none. Terms are stems, since words are inflected.

use super::words::{self, Place};
use super::{Finding, Level, Subject};

/// Things every locale has a word for.
const THINGS: [&str; 5] = ["school", "class", "family", "message", "story"];

struct Term {
    thing: String,
    word: String,
    not: Vec<String>,
}

pub(super) fn consistent(subject: &Subject, findings: &mut Vec<Finding>) {
    let declared: Vec<Term> =
        subject.entries.headers.iter().flat_map(|(_, header)| header).filter_map(|line| term(line)).collect();
    let missing: Vec<&str> =
        THINGS.into_iter().filter(|thing| !declared.iter().any(|term| term.thing == *thing)).collect();
    if !missing.is_empty() {
        let reason = format!("words.ftl declares no term for {}", missing.join(", "));
        findings.push(subject.words_fault("terms", "word-stop", reason));
    }
    let language = subject.tag.language();
    let texts = subject.all_words();
    for term in &declared {
        if !texts.iter().any(|(_, text)| text.to_lowercase().contains(&term.word.to_lowercase())) {
            let reason = format!("the term `{}` ({}) occurs in no message", term.word, term.thing);
            findings.push(subject.words_fault("terms", "word-stop", reason));
        }
        for not in &term.not {
            for (id, _) in texts.iter().filter(|(_, text)| words::contains(text, not, Place::Start, language)) {
                let reason = format!("says `{not}` where the term is `{}`", term.word);
                findings.push(Finding { level: Level::Error, ..subject.words_fault("terms", id, reason) });
            }
        }
    }
}

/// `term: school = escuela; not: colegio, instituto`
fn term(line: &str) -> Option<Term> {
    let (thing, rest) = line.trim().strip_prefix("term:")?.split_once('=')?;
    let (word, not) = rest.split_once("; not:").unwrap_or((rest.trim_end_matches(';'), ""));
    Some(Term {
        thing: thing.trim().to_owned(),
        word: word.trim().to_owned(),
        not: not.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect(),
    })
}
