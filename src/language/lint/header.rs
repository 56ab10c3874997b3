//! L20: each file says whether a person reviewed it, when it was written, and what was checked; none is older than its source.

use super::{Finding, Level, Subject};
use jiff::civil::Date;

/// L20.
pub(super) fn review(subject: &Subject, findings: &mut Vec<Finding>) {
    let mut unreviewed = false;
    for (file, header) in &subject.entries.headers {
        if file.contains("/pages-") {
            continue;
        }
        let finding = |level, reason: String| Finding {
            rule: "L20",
            level,
            locale: subject.tag.to_string(),
            message: None,
            file: file.clone(),
            line: 0,
            reason,
        };
        let said = ["reviewed:", "date:", "checked:"].map(|key| after(header, key));
        let [Some(reviewed), Some(date), Some(_)] = said else {
            findings.push(finding(Level::Error, "its header lacks reviewed:, date: or checked:".to_owned()));
            continue;
        };
        unreviewed |= reviewed.starts_with("no");
        let Some(written) = day(&date) else {
            findings.push(finding(Level::Error, format!("`date: {date}` is no day like 2026-11-22")));
            continue;
        };
        if source_day(subject, file).is_some_and(|source| written < source) {
            findings.push(finding(Level::Error, "older than the source: translate anew what changed".to_owned()));
        }
    }
    if unreviewed {
        let mut finding = subject.fault("L20", Level::Warn, "", "no person has reviewed this locale yet".to_owned());
        finding.message = None;
        findings.push(finding);
    }
}

/// What follows a key in a header; the key may stand anywhere in a line.
fn after(header: &[String], key: &str) -> Option<String> {
    header.iter().find_map(|line| {
        let at = line.find(key)?;
        Some(line.get(at + key.len()..)?.trim().to_owned())
    })
}

fn day(text: &str) -> Option<Date> {
    text.chars().take_while(|c| c.is_ascii_digit() || *c == '-').collect::<String>().parse().ok()
}

fn source_day(subject: &Subject, file: &str) -> Option<Date> {
    let name = file.rsplit('/').next()?;
    let source = subject.source?.headers.iter().find(|(path, _)| path.rsplit('/').next() == Some(name))?;
    day(&after(&source.1, "date:")?)
}
