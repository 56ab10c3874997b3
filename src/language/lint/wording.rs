//! L06-L09, L15, L16 and L19: what the wording never says, by the lists of `words.txt`.

use super::{Finding, Level, Subject, words};

fn listed(subject: &Subject, rule: &'static str, list: &str, level: Level, findings: &mut Vec<Finding>) {
    for text in &subject.bare {
        if let Some(word) = words::used(&text.text, list, subject.tag.language()) {
            let reason = format!("says `{word}`: {}", text.text.replace(super::texts::BLANK, "_"));
            findings.push(subject.fault(rule, level, &text.id, reason));
        }
    }
}

/// L06: nobody is blamed.
pub(super) fn blame(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L06", "blame", Level::Error, findings);
}

/// L07: no child is compared or graded.
pub(super) fn comparison(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L07", "compare", Level::Error, findings);
}

/// L08: nothing private goes by SMS.
pub(super) fn private(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L08", "private", Level::Error, findings);
}

/// L09: acts are described, children are not labelled.
pub(super) fn labels(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L09", "labels", Level::Error, findings);
}

/// L15: nothing agrees with the gender of reader, child or writer.
pub(super) fn gender(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L15", "gender", Level::Warn, findings);
}

/// L16: a family is not only its parents.
pub(super) fn family(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L16", "family", Level::Warn, findings);
}

/// L19: nothing is promised.
pub(super) fn promise(subject: &Subject, findings: &mut Vec<Finding>) {
    listed(subject, "L19", "promise", Level::Error, findings);
}
