//! The linter of the wording: what `porchlight check --locales` says about every text a family may read.
//!
//! Each rule is a small file with one function over a `Subject`, one locale with all its texts already rendered; the rules
//! and their numbers are those of the project's page on messages. Nothing here runs when messages are made.

mod asks;
mod contact;
mod form;
mod grade;
mod header;
mod letters;
mod mail;
mod manner;
mod parts;
mod patterns;
mod pseudo;
mod signs;
mod subject;
pub mod teacher;
mod terms;
mod texts;
mod times;
mod wording;
pub mod words;
mod worst;

use super::load::{self, Base};
use super::locale::{Entries, Locale};
use super::{Catalogue, Tag, check};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
pub use subject::Subject;
pub use teacher::{Remark, lint_teacher_text};
pub use texts::{Form, Text};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The wording is not shipped; a teacher's words are sent once she has said that they are meant so.
    Error,
    /// A person should look.
    Warn,
}

/// One thing a rule found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule: `L01` ... `L24`, or a word for a rule beside those.
    pub rule: &'static str,
    /// How grave it is.
    pub level: Level,
    /// The locale.
    pub locale: String,
    /// The message's Fluent id, where the finding is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The file.
    pub file: String,
    /// Its line, from 1; 0 when the finding is about the whole file.
    pub line: usize,
    /// What is wrong, in words.
    pub reason: String,
}

/// What the linter saw and found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Locales looked at.
    pub locales: usize,
    /// Templates of the source.
    pub templates: usize,
    /// Templates times locales that rendered with worst values.
    pub renders: usize,
    /// Single texts made for it: every form, choice and count.
    pub texts: usize,
    /// What was found, errors first.
    pub findings: Vec<Finding>,
    /// Every text of the locales, for a person to read; filled only when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub read: Vec<Text>,
}

impl Report {
    /// How many findings are of that level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }
}

/// A rule: what it is called, and what it does.
type Rule = (&'static str, fn(&Subject, &mut Vec<Finding>));

/// All rules that look at one locale. L12 is `check::structure`; L21 is counted when messages are sent, in one
/// transaction per family; L22 is about a teacher's own words only.
const RULES: &[Rule] = &[
    ("L01", parts::two_parts),
    ("L02", contact::first_contact),
    ("L03", contact::sender),
    ("L04", contact::child),
    ("L05", grade::plain),
    ("L06", wording::blame),
    ("L07", wording::comparison),
    ("L08", wording::private),
    ("L09", wording::labels),
    ("L10", asks::one_ask),
    ("L11", asks::reply_path),
    ("L13", signs::alphabet),
    ("L14", signs::links),
    ("L15", wording::gender),
    ("L16", wording::family),
    ("L17", signs::shouting),
    ("L18", times::said),
    ("L19", wording::promise),
    ("L20", header::review),
    ("L23", signs::typography),
    ("L24", signs::emoji),
    ("script", letters::script),
    ("digits", letters::digits),
    ("direction", letters::direction),
    ("terms", terms::consistent),
    ("mail", mail::frame),
    ("plurals", times::categories),
    ("lists", times::lists),
];

/// Checks locales, all or only one; a fault in one does not hide those of another.
pub fn run(base: Base, only: Option<&Tag>, with_texts: bool) -> Report {
    let load::Gathered { mut locales, added, mut problems } = load::gather(base);
    locales.retain(|tag, _| only.is_none_or(|only| tag == only || *tag == Tag::english()));
    let templates = load::templates(&locales, &mut problems);
    check::structure(&locales, &templates, &added, &mut problems);
    let mut findings = Vec::new();
    let mut built = Vec::new();
    for (tag, entries) in &locales {
        match Locale::new(tag.clone(), entries) {
            Ok(locale) => built.push(locale),
            Err(reason) => findings.push(whole(tag, "L12", reason)),
        }
    }
    let catalogue = Catalogue::new(built, templates).with_added(added.clone());
    check::samples(&catalogue, &locales, &mut problems);
    findings.extend(problems.into_iter().map(|problem| Finding {
        rule: "L12",
        level: Level::Error,
        locale: folder_of(&problem.file),
        message: None,
        file: problem.file,
        line: problem.line,
        reason: problem.reason,
    }));
    findings.extend(untranslated(&locales, &added));
    let mut report = Report {
        locales: catalogue.locales().len(),
        templates: catalogue.templates().len(),
        renders: 0,
        texts: 0,
        findings: Vec::new(),
        read: Vec::new(),
    };
    let mut subjects: Vec<Subject> = Vec::new();
    for tag in catalogue.locales() {
        if let Some(entries) = locales.get(tag) {
            subjects.push(Subject::new(tag, &catalogue, entries, locales.get(&Tag::english()), &mut findings));
        }
    }
    for subject in &mut subjects {
        report.renders += subject.renders;
        report.texts += subject.plain.len() + subject.bare.len() + subject.worst.len();
        for (_, rule) in RULES {
            rule(subject, &mut findings);
        }
        if with_texts && only.is_none_or(|only| only == subject.tag) {
            report.read.extend(subject.plain.iter().chain(&subject.worst).cloned());
        }
    }
    letters::copies(&subjects, &mut findings);
    pseudo::fits(&catalogue, locales.get(&Tag::english()), &mut findings);
    findings.retain(|finding| only.is_none_or(|only| finding.locale == only.as_str()));
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.level != Level::Error, f.locale.clone(), f.file.clone(), f.line, f.rule);
        key(a).cmp(&key(b))
    });
    report.findings = collapsed(findings);
    report
}

/// One finding a rule and message: the first, and how many texts more are like it.
fn collapsed(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<(Finding, usize)> = Vec::new();
    for finding in findings {
        let alike = |known: &Finding| {
            (known.rule, known.level, &known.locale, &known.message, &known.file, known.line)
                == (finding.rule, finding.level, &finding.locale, &finding.message, &finding.file, finding.line)
        };
        // Faults of files are each their own.
        match kept.iter_mut().rev().find(|(known, _)| finding.message.is_some() && alike(known)) {
            Some((known, _)) if known.reason == finding.reason => {}
            Some((_, more)) => *more += 1,
            None => kept.push((finding, 0)),
        }
    }
    let say = |(mut finding, more): (Finding, usize)| {
        if more > 0 {
            finding.reason.push_str(&format!(" (and {more} more like it)"));
        }
        finding
    };
    kept.into_iter().map(say).collect()
}

/// Templates that a folder adds, in the locales that lack them: their families read the source, under a note.
fn untranslated(locales: &BTreeMap<Tag, Entries>, added: &BTreeSet<String>) -> Vec<Finding> {
    let lacks = |tag: &Tag, entries: &Entries| {
        let missing = added.iter().filter(|id| check::is_template(id) && !entries.messages.contains_key(*id));
        let say = |id: &String| Finding {
            level: Level::Warn,
            message: Some(id.clone()),
            ..whole(tag, "L12", format!("{id} is not in {tag}: its families read it in English, under a note"))
        };
        missing.map(say).collect::<Vec<_>>()
    };
    locales.iter().flat_map(|(tag, entries)| lacks(tag, entries)).collect()
}

/// A finding about a whole locale.
fn whole(tag: &Tag, rule: &'static str, reason: String) -> Finding {
    Finding {
        rule,
        level: Level::Error,
        locale: tag.to_string(),
        message: None,
        file: format!("locales/{tag}"),
        line: 0,
        reason,
    }
}

/// The locale of a path: the folder its file lies in, or itself.
fn folder_of(file: &str) -> String {
    let mut parts = file.rsplit('/');
    let last = parts.next().unwrap_or_default();
    if last.ends_with(".ftl") { parts.next().unwrap_or_default().to_owned() } else { last.to_owned() }
}
