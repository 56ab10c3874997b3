//! What the linter says of a teacher's own words before they are sent: L05-L10, L18, L19, L22 and L24.
//!
//! A pure function of the text and its language. English is read by patterns with their exceptions (`english.txt`), the
//! other languages by the words of `words.txt`. It never shows or keeps the text; a finding names only the words found.

use super::patterns::{Pattern, Token, tokens};
use super::signs::is_emoji;
use super::words;
use super::{Level, form};
use crate::language::Tag;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Shortest words that say something of their own, in characters (L22).
const SHORTEST: usize = 12;
/// How many of a teacher's most repeated texts of the week count as repeated (L22).
pub const REPEATED: usize = 50;
/// How near before a word its exception must end, in words.
const NEAR: usize = 6;

/// Words that make the next one the child's or the family's own.
const OWN: [&str; 4] = ["his", "her", "their", "your"];

/// One thing to say to a teacher about a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Remark {
    /// The rule: `L05` hard to read, `L10` several asks, `L18` a vague time, `L19` a promise, `L06` blame, `L07` comparison, `L08` private, `L09` label, `L22` too little, `L24` emoji.
    #[schema(value_type = String)]
    pub rule: &'static str,
    /// Whether it keeps the text from being sent.
    #[schema(value_type = String)]
    pub level: Level,
    /// The words it is about, as written.
    pub words: String,
    /// What to do instead, in English; pages say it in the reader's language by the rule.
    pub advice: &'static str,
}

/// What could be wrong with a teacher's text in that language; nothing is the usual answer.
pub fn lint_teacher_text(lang: &Tag, text: &str) -> Vec<Remark> {
    let mut found = if lang.language() == "en" { english(text) } else { listed(lang, text) };
    if text.chars().filter(|c| !c.is_whitespace()).count() < SHORTEST && !is_dense(lang) {
        found.push(remark("L22", String::new()));
    }
    if let Some(c) = text.chars().find(|c| is_emoji(*c)) {
        found.push(remark("L24", c.to_string()));
    }
    found
}

/// L22 again: whether a text is among those the teacher sent most this week. `week` is what was sent, in any order.
pub fn is_repeated<'a>(text: &str, week: impl IntoIterator<Item = &'a str>) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for sent in week {
        *counts.entry(plain(sent)).or_default() += 1;
    }
    let mut most: Vec<(usize, String)> =
        counts.into_iter().map(|(text, count)| (count, text)).filter(|(n, _)| *n > 1).collect();
    most.sort_by(|a, b| b.cmp(a));
    let text = plain(text);
    most.iter().take(REPEATED).any(|(_, repeated)| *repeated == text)
}

/// Scripts that say in five characters what others say in twelve.
fn is_dense(lang: &Tag) -> bool {
    ["zh", "ja", "ko", "yue"].contains(&lang.language())
}

fn remark(rule: &'static str, words: String) -> Remark {
    let (level, advice) = match rule {
        "L06" => (Level::Error, "Say what went well or one thing to try next; speak about the rest in person."),
        "L07" => (Level::Error, "Say how the child has grown, not how it stands beside others."),
        "L08" => (Level::Error, "This is private: call the family instead of writing it."),
        "L09" => (Level::Error, "Describe what the child did rather than what the child is."),
        "L05" => (Level::Error, "Use shorter sentences and the words you would use at the door."),
        "L10" => (Level::Error, "Ask for one thing; send the next one another day."),
        "L18" => (Level::Error, "Name the weekday and say am or pm."),
        "L19" => (Level::Error, "Say what helps; do not promise what will come of it."),
        "L22" => (Level::Warn, "Add one thing that you saw this child do."),
        _ => (Level::Warn, "An emoji makes the text dearer; words say it too."),
    };
    Remark { rule, level, words, advice }
}

/// By the words of the language.
fn listed(lang: &Tag, text: &str) -> Vec<Remark> {
    let lists = [("L06", "blame"), ("L07", "compare"), ("L08", "private"), ("L09", "labels")];
    let used = lists
        .iter()
        .filter_map(|(rule, list)| words::used(text, list, lang.language()).map(|word| remark(rule, word.to_owned())));
    used.collect()
}

/// What a rule of `english.txt` says, and where it does not hold.
struct Line {
    rule: &'static str,
    pattern: Pattern,
    /// The rule does not hold where one of these overlaps the words found.
    unless: Vec<Pattern>,
    /// Nor where one of these came shortly before.
    before: Vec<Pattern>,
}

static ENGLISH: LazyLock<Vec<Line>> = LazyLock::new(|| lines(include_str!("english.txt")));

fn lines(text: &'static str) -> Vec<Line> {
    let mut macros: Vec<(&str, &str)> = Vec::new();
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, meaning)) = line.strip_prefix('@').and_then(|line| line.split_once(" = ")) {
            macros.push((name, meaning));
            continue;
        }
        let Some((rule, rest)) = line.split_once(" | ") else { continue };
        let (pattern, exceptions) = rest.split_once(" | ").unwrap_or((rest, ""));
        let (mut unless, mut before) = (Vec::new(), Vec::new());
        for exception in exceptions.split(';').map(str::trim).filter(|exception| !exception.is_empty()) {
            match exception.strip_prefix('<') {
                Some(name) => {
                    let name = name.trim_start_matches('@');
                    let meaning = macros.iter().find(|(known, _)| *known == name).map_or(name, |(_, meaning)| meaning);
                    before.push(Pattern::parse(meaning));
                }
                None => unless.push(Pattern::parse(exception)),
            }
        }
        found.push(Line { rule, pattern: Pattern::parse(pattern), unless, before });
    }
    found
}

fn english(text: &str) -> Vec<Remark> {
    let tokens = tokens(text);
    let mut found: Vec<Remark> = Vec::new();
    for line in ENGLISH.iter().filter(|line| !line.rule.is_empty()) {
        if found.iter().any(|remark| remark.rule == line.rule) {
            continue;
        }
        let span = line.pattern.spans(&tokens).into_iter().find(|span| holds(line, &tokens, *span));
        if let Some((from, to)) = span {
            let words: Vec<&str> = tokens.iter().skip(from).take(to - from).map(|t| t.written.as_str()).collect();
            found.push(remark(line.rule, words.join(" ")));
        }
    }
    for (rule, words) in form::faults(text) {
        if !found.iter().any(|remark| remark.rule == rule) {
            found.push(remark(rule, words));
        }
    }
    found
}

fn holds(line: &Line, tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let Some(first) = tokens.get(from) else { return false };
    // Somebody else's words, or a title; what is private stays so inside quotation marks.
    if first.quoted && line.rule != "L08" {
        return false;
    }
    let overlaps = |pattern: &Pattern| pattern.spans(tokens).iter().any(|(start, end)| *start < to && from < *end);
    let came = |pattern: &Pattern| {
        pattern.spans(tokens).iter().any(|(start, end)| {
            let same = tokens.get(*start).is_some_and(|token| token.sentence == first.sentence);
            same && (*start < from && *end + NEAR >= from)
        })
    };
    // "Read about a doctor" is a book; "talked about his doctor" is the child's own affair.
    let own =
        from.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| OWN.contains(&token.plain.as_str()));
    let excused = !(own && line.rule == "L08") && line.before.iter().any(came);
    !line.unless.iter().any(overlaps) && !excused
}
