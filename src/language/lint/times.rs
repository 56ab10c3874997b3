//! L18 and plural categories: every time says its weekday and its half of the day, and every count reads right.

use super::texts::{Form, Text};
use super::{Finding, Level, Subject};
use crate::language::formats::Length;
use crate::language::ftl;
use crate::language::template::{Kind, template_id};
use jiff::civil::date;
use std::collections::BTreeSet;

/// L18.
pub(super) fn said(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(formats) = subject.formats() else { return };
    let hours: BTreeSet<String> = (0..24).map(|hour| formats.time(jiff::civil::time(hour, 30, 0, 0))).collect();
    if hours.len() < 24 {
        findings.push(subject.words_fault("L18", "clock", "two hours of the day read the same".to_owned()));
    }
    // The same day and month falls on another weekday next year, the same day of the month on another a month later.
    let weekday_less = |length, other| formats.date(date(2026, 11, 24), length) == formats.date(other, length);
    if weekday_less(Length::Long, date(2027, 11, 24))
        || weekday_less(Length::Short, date(2027, 11, 24))
        || weekday_less(Length::Tiny, date(2026, 12, 24))
    {
        findings.push(subject.words_fault("L18", "date", "a day is said without its weekday".to_owned()));
    }
    for template in subject.templates() {
        let time = template.variables.iter().any(|v| v.kind == Kind::Time && v.name == "time");
        let day = template.variables.iter().any(|v| v.kind == Kind::Day);
        if time && day {
            let weekday = formats.weekday(date(2026, 11, 24).weekday());
            let texts = subject.plain.iter().filter(|text| text.id == template.id && !text.text.contains(&weekday));
            for text in texts {
                let reason = format!("a time without its weekday: {}", text.text);
                findings.push(subject.fault("L18", Level::Error, &template.id, reason));
            }
        }
    }
    for text in subject.plain.iter().filter(|text| text.form != Form::Worst && has_bare_date(text)) {
        let reason = format!("a day like 3/4 reads as two different days: {}", text.text);
        findings.push(subject.fault("L18", Level::Error, &text.id, reason));
    }
}

fn has_bare_date(text: &Text) -> bool {
    let words = text.text.split_whitespace().filter(|word| !word.contains("://"));
    words
        .map(|word| word.chars().collect::<Vec<_>>())
        .any(|word| word.windows(3).any(|window| matches!(window, [a, '/', b] if a.is_numeric() && b.is_numeric())))
}

/// Two names are joined by the language's "and", not by a comma alone. Japanese joins by its comma.
pub(super) fn lists(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(formats) = subject.formats() else { return };
    let two = formats.list(&["A".to_owned(), "B".to_owned()]);
    if subject.tag.language() != "ja" && !two.chars().any(|c| c.is_alphabetic() && !matches!(c, 'A' | 'B')) {
        let reason = format!("`{two}` joins two names without an `and`: dates.ftl needs list-two and list-more");
        findings.push(Finding { level: Level::Warn, ..subject.words_fault("lists", "moment", reason) });
    }
}

/// Each choice by a count has the categories its language has, and no other. The `many` of Spanish, French, Portuguese
/// and Italian begins at a million, which no message of ours counts to.
pub(super) fn categories(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(formats) = subject.formats() else { return };
    let has = formats.categories();
    let millions = ["es", "fr", "pt", "it"].contains(&subject.tag.language());
    for (message, entry) in &subject.entries.messages {
        let Some(id) = template_id(message) else { continue };
        for found in ftl::plural_choices(&entry.message) {
            let missing: Vec<_> =
                has.iter().filter(|key| !(found.contains(**key) || (millions && **key == "many"))).copied().collect();
            let never: Vec<_> = found.iter().filter(|key| !has.contains(&key.as_str())).cloned().collect();
            if !missing.is_empty() {
                let reason = format!("a choice by a count lacks {}", missing.join(", "));
                findings.push(subject.fault("plurals", Level::Warn, &id, reason));
            }
            if !never.is_empty() {
                let reason = format!("this language never chooses {}", never.join(", "));
                findings.push(subject.fault("plurals", Level::Warn, &id, reason));
            }
        }
    }
}
