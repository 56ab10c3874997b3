//! What surrounds a message in an e-mail: a subject without the child's name, a greeting, why it came, how to stop.

use super::{Finding, Level, Subject};
use crate::channel::Channel;
use crate::language::check::sample;

/// Longest subject, in characters.
const SUBJECT: usize = 60;

/// The frame of every template. A subject with a long name in it gives way to the general one, which must fit always.
pub(super) fn frame(subject: &Subject, findings: &mut Vec<Finding>) {
    let general = |id: &&String| id.starts_with("email-subject-") && !id.ends_with("-from");
    for id in subject.entries.messages.keys().filter(general) {
        if let Some(line) = subject.word(id).filter(|line| line.chars().count() > SUBJECT) {
            findings.push(subject.words_fault("mail", id, format!("the subject is over {SUBJECT} characters: {line}")));
        }
    }
    for template in subject.templates() {
        let args = sample(template, "reading", 2);
        let Ok(mail) = subject.catalogue.render(&template.id, subject.tag, Channel::Email, &args) else { continue };
        let line = mail.subject.unwrap_or_default();
        if line.is_empty() || line.chars().count() > SUBJECT || line.contains("Mateo") {
            let reason = format!("the subject is empty, over {SUBJECT} characters or names the child: {line}");
            findings.push(subject.fault("mail", Level::Error, &template.id, reason));
        }
        let words = mail.frame.map(|frame| [frame.greeting, frame.reply, frame.why, frame.unsubscribe]);
        if words.is_none_or(|words| words.iter().any(|words| words.trim().is_empty())) {
            let reason = "the e-mail lacks a greeting, a reason, or the way to stop".to_owned();
            findings.push(subject.fault("mail", Level::Error, &template.id, reason));
        }
    }
}
