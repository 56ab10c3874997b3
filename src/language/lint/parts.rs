//! L01: every text fits two parts with the longest values, in every language, by its real encoding.

use super::{Finding, Level, Subject};

/// Parts a text may take on the air.
pub(super) const MOST: usize = 2;

/// L01, on what goes out: the form that is chosen, with its signature.
pub(super) fn two_parts(subject: &Subject, findings: &mut Vec<Finding>) {
    for text in subject.worst.iter().filter(|text| text.size.segments > MOST) {
        let size = text.size;
        let reason = format!(
            "{} parts ({} units, {}) with the longest values; a .short form must fit {MOST}: {}",
            size.segments,
            size.units,
            size.encoding.as_str(),
            text.text
        );
        findings.push(subject.fault("L01", Level::Error, &text.id, reason));
    }
}
