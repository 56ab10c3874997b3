//! L02-L04: a family knows who writes, about which child, and how to stop.

use super::texts::{Form, Text};
use super::worst::{CHILDREN, SCHOOL, TEACHER};
use super::{Finding, Level, Subject};
use crate::language::template::names_nobody;

/// What `check::sample` gives.
const SAMPLE_TEACHER: &str = "Ms. Reyes";
const SAMPLE_SCHOOL: &str = "Lincoln School";
const SAMPLE_CHILD: &str = "Mateo";

/// L02: the first contact names sender and school, and says STOP, the local word for it, and HELP, in every form.
pub(super) fn first_contact(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(stop) = subject.word("word-stop") else {
        let reason = "word-stop is missing: the word a family of this language would type".to_owned();
        findings.push(subject.fault("L02", Level::Error, "note.first_contact", reason));
        return;
    };
    for text in subject.plain.iter().chain(&subject.worst).filter(|text| text.id == "note.first_contact") {
        let (teacher, school) = names(text);
        for wanted in [teacher, school, "STOP", &stop, "HELP"] {
            if !text.text.contains(wanted) {
                let reason = format!("the first contact does not say `{wanted}`: {}", text.text);
                findings.push(subject.fault("L02", Level::Error, &text.id, reason));
            }
        }
    }
}

/// L03: every SMS names the teacher or the school, but for those that inherit it.
pub(super) fn sender(subject: &Subject, findings: &mut Vec<Finding>) {
    let sms = subject.plain.iter().chain(&subject.worst).filter(|text| text.form != Form::Email);
    for text in sms.filter(|text| !names_nobody(&text.id)) {
        let (teacher, school) = names(text);
        if !text.text.contains(teacher) && !text.text.contains(school) {
            let reason = format!("names neither the teacher nor the school: {}", text.text);
            findings.push(subject.fault("L03", Level::Error, &text.id, reason));
        }
    }
}

fn names(text: &Text) -> (&'static str, &'static str) {
    if text.form == Form::Worst { (TEACHER, SCHOOL) } else { (SAMPLE_TEACHER, SAMPLE_SCHOOL) }
}

/// L04: the child is named where the text is about it. That no surname goes out is seen to where names are stored.
pub(super) fn child(subject: &Subject, findings: &mut Vec<Finding>) {
    let about = |id: &str| {
        id.starts_with("note.")
            || ["conf.offer", "conf.two", "conf.one", "conf.also", "conf.off", "conf.plan", "visit.thanks"]
                .contains(&id)
    };
    for text in subject.plain.iter().chain(&subject.worst).filter(|text| about(&text.id)) {
        let named = match text.form {
            Form::Worst => CHILDREN.iter().any(|children| children.iter().all(|child| text.text.contains(child))),
            _ => text.text.contains(SAMPLE_CHILD),
        };
        if !named {
            findings.push(subject.fault(
                "L04",
                Level::Error,
                &text.id,
                format!("does not name the child: {}", text.text),
            ));
        }
    }
}
