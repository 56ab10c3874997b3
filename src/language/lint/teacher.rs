//! What the linter says of a teacher's own words before they are sent: L06-L09 and L19, which need a person's word that it is
//! meant so, and what is advice alone.
//!
//! A pure function of the text and its language. English is read by patterns with their exceptions (`english.txt`), the
//! other languages by the words of `words.txt`. It never shows or keeps the text; a finding names only the words found.

use super::patterns::{Pattern, Token, tokens};
use super::signs::is_emoji;
use super::{Level, form, manner, words};
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
    /// The rule: `L05` hard to read, `L06` blame, `L07` comparison, `L08` private, `L09` label, `L10` several asks,
    /// `L14` link, `L16` family, `L17` shouting, `L18` a vague time, `L19` promise, `L22` too little, `L24` emoji.
    #[schema(value_type = String)]
    pub rule: &'static str,
    /// Whether a person has to say that it is meant so.
    pub level: Level,
    /// The words it is about, as written; empty where it is about all of them.
    pub words: String,
    /// From and to where they stand, in characters (Unicode scalar values).
    #[schema(value_type = Vec<usize>)]
    pub span: (usize, usize),
    /// What to do instead, in English; pages say it in the reader's language by the rule.
    pub advice: &'static str,
}

/// What could be wrong with a teacher's text in that language; nothing is the usual answer.
pub fn lint_teacher_text(lang: &Tag, text: &str) -> Vec<Remark> {
    let mut found = if lang.language() == "en" { english(text) } else { listed(lang, text) };
    // Of English sentences more is known than how long they are.
    let known = |rule: &str| lang.language() == "en" && ["L05", "L10"].contains(&rule);
    found.extend(manner::remarks(lang, text).into_iter().filter(|remark| !known(remark.rule)));
    if text.chars().filter(|c| !c.is_whitespace()).count() < SHORTEST && !is_dense(lang) {
        found.push(remark("L22", text, None));
    }
    if let Some((at, _)) = text.chars().enumerate().find(|(_, c)| is_emoji(*c)) {
        found.push(remark("L24", text, Some((at, at + 1))));
    }
    found
}

/// L22 of a text that [`is_repeated`].
pub fn repeated(text: &str) -> Remark {
    remark("L22", text, None)
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

/// The words between spaces, with the character at which each begins.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(char::is_whitespace).filter_map(move |word| {
        let from = at;
        at += word.chars().count() + 1;
        (!word.is_empty()).then_some((from, word))
    })
}

/// Scripts that say in five characters what others say in twelve.
fn is_dense(lang: &Tag) -> bool {
    ["zh", "ja", "ko", "yue"].contains(&lang.language())
}

/// What a rule says of some words of a text, or of all of it.
pub(super) fn remark(rule: &'static str, text: &str, span: Option<(usize, usize)>) -> Remark {
    let (level, advice) = match rule {
        "L05" => (Level::Warn, "Short sentences and plain words are read, and translated, better."),
        "L06" => (Level::Error, "Say what went well or one thing to try next; speak about the rest in person."),
        "L07" => (Level::Error, "Say how the child has grown, not how it stands beside others."),
        "L08" => (Level::Error, "This is private: call the family instead of writing it."),
        "L09" => (Level::Error, "Describe what the child did rather than what the child is."),
        "L10" => (Level::Warn, "Ask one thing; the next one fits into the next text."),
        "L14" => (Level::Warn, "Families are warned of links in texts: say it in words, or send one short https link."),
        "L16" => (Level::Warn, "Not every family is a mother and a father: say family."),
        "L17" => (Level::Warn, "Capitals and many exclamation marks read as shouting."),
        "L18" => (Level::Warn, "Name the weekday, and say am or pm."),
        "L19" => (Level::Error, "Nobody can promise that: say what you do."),
        "L22" => (Level::Warn, "Add one thing that you saw this child do."),
        _ => (Level::Warn, "An emoji makes the text dearer; words say it too."),
    };
    let words = span.map(|(from, to)| text.chars().skip(from).take(to - from).collect()).unwrap_or_default();
    Remark { rule, level, words, span: span.unwrap_or((0, text.chars().count())), advice }
}

/// By the words of the language.
fn listed(lang: &Tag, text: &str) -> Vec<Remark> {
    let lists = [("L06", "blame"), ("L07", "compare"), ("L08", "private"), ("L09", "labels"), ("L19", "promise")];
    let used = |(rule, list)| words::span(text, list, lang.language()).map(|span| remark(rule, text, Some(span)));
    lists.into_iter().filter_map(used).collect()
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
            let within = || tokens.iter().skip(from).take(to - from).map(|token| token.span);
            let (first, last) = (within().map(|(from, _)| from).min(), within().map(|(_, to)| to).max());
            found.push(remark(line.rule, text, first.zip(last)));
        }
    }
    for (rule, words) in form::faults(text) {
        if !found.iter().any(|remark| remark.rule == rule) {
            found.push(remark(rule, text, place(text, &words)));
        }
    }
    found
}

/// Where words stand in a text, in characters; none if they are not there in one piece.
fn place(text: &str, words: &str) -> Option<(usize, usize)> {
    let (before, _) = text.split_once(words)?;
    let from = before.chars().count();
    Some((from, from + words.chars().count()))
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
