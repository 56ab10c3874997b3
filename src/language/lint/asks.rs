//! L10 and L11: one ask in a text, at most three choices, and the way to answer early enough to be seen.

use super::texts::{BLANK, Form, Text};
use super::{Finding, Level, Subject};

/// What a family can answer to a template: choices by their number, or words of the locale.
const REPLIES: &[(&str, &[&str])] = &[
    ("note.first_contact", &["STOP", "HELP"]),
    ("conf.offer", &["1", "2", "3"]),
    ("conf.one", &["word-yes"]),
    ("conf.student_led", &["word-yes"]),
    ("conf.clarify", &["1", "2", "3", "word-call"]),
    ("conf.counter", &["1", "2"]),
    ("conf.reminder", &["word-yes"]),
    ("conf.again", &["1", "2"]),
    ("conf.two", &["1", "2"]),
    ("visit.offer", &["word-yes", "word-no"]),
    ("read.log_ask", &["0"]),
    ("sys.stopped", &["START", "word-start"]),
    ("sys.started", &["STOP", "word-stop"]),
    ("sys.help", &["STOP", "word-stop"]),
    ("sys.language", &["1", "2", "3"]),
    ("sys.quiet", &["STOP", "word-stop"]),
];

/// Those of them that only offer: what they offer stands somewhere, while what is asked for stands early.
const OFFERS: [&str; 5] = ["note.first_contact", "sys.stopped", "sys.started", "sys.help", "sys.quiet"];

/// What asks nothing at all: who is told that a meeting is off has nothing to do about it.
const SILENT: [&str; 3] = ["conf.off", "conf.taken", "conf.also"];

/// Units within which a reader has seen how to answer: two parts of UCS-2.
const EARLY: usize = 134;

/// L10: one question mark at most, none in what asks nothing; choices are numbered 1 to 3 and nothing else.
pub(super) fn one_ask(subject: &Subject, findings: &mut Vec<Finding>) {
    for text in subject.bare_sms() {
        let asks = text.text.chars().filter(|c| is_question_mark(*c, subject.tag.language())).count();
        if asks > usize::from(!SILENT.contains(&text.id.as_str())) {
            let reason = format!("asks {asks} questions: {}", shown(text));
            findings.push(subject.fault("L10", Level::Error, &text.id, reason));
        }
        let choices = numbered(&text.text);
        let expected: Vec<char> = ['1', '2', '3'].into_iter().take(choices.len()).collect();
        if choices != expected {
            let reason = format!("choices should be 1) 2) 3), not {choices:?}: {}", shown(text));
            findings.push(subject.fault("L10", Level::Error, &text.id, reason));
        }
    }
}

/// A mark that ends a question in a language.
pub(super) fn is_question_mark(c: char, language: &str) -> bool {
    matches!(c, '?' | '؟' | '？' | '፧') || (language == "el" && matches!(c, ';' | '\u{37e}'))
}

/// What stands alone before a closing bracket: the labels of choices.
fn numbered(text: &str) -> Vec<char> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for window in [' '].iter().chain(&chars).copied().collect::<Vec<_>>().windows(3) {
        let [before, label, ')' | '）'] = window else { continue };
        if !before.is_alphanumeric() && !matches!(before, '(' | '（') && label.is_alphanumeric() {
            found.push(*label);
        }
    }
    found
}

fn shown(text: &Text) -> String {
    text.text.replace(BLANK, "_")
}

/// L11: the answers a text asks for stand in it, early.
pub(super) fn reply_path(subject: &Subject, findings: &mut Vec<Finding>) {
    for (id, replies) in REPLIES {
        let texts = subject.bare_sms().filter(|text| text.id == *id && text.form != Form::Worst);
        for (text, place) in texts
            .map(|text| (text, ""))
            .chain(subject.worst.iter().filter(|t| t.id == *id).map(|t| (t, " with the longest values")))
        {
            for reply in *replies {
                let wanted = match reply.starts_with("word-") {
                    false => (*reply).to_owned(),
                    true => match subject.word(reply) {
                        Some(word) => word,
                        None => continue,
                    },
                };
                let end = end_of(&text.text, &wanted);
                if end.is_none_or(|end| end > EARLY && !OFFERS.contains(id)) {
                    let where_to = if end.is_none() { "is missing" } else { "comes after 134 units" };
                    let reason = format!("the answer `{wanted}` {where_to}{place}: {}", shown(text));
                    findings.push(subject.fault("L11", Level::Error, &text.id, reason));
                }
            }
        }
    }
}

/// Units up to the end of an answer; a number must stand alone.
fn end_of(text: &str, wanted: &str) -> Option<usize> {
    let alone = |at: usize| {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ':');
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text.get(at + wanted.len()..).and_then(|tail| tail.chars().next());
        !wanted.chars().all(|c| c.is_ascii_digit()) || !(digit(before) || digit(after))
    };
    let at = text.match_indices(wanted).map(|(at, _)| at).find(|at| alone(*at))?;
    Some(text.get(..at)?.encode_utf16().count() + wanted.encode_utf16().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_what_stands_alone_before_a_bracket() {
        assert_eq!(numbered("1) Tue 2) Wed (call) x4) (555) a) (2)"), ['1', '2', 'a']);
    }

    #[test]
    fn a_number_stands_alone() {
        assert_eq!(end_of("10:30, 21, 1 yes", "1"), Some(12));
        assert_eq!(end_of("10:30", "0"), None);
    }
}
