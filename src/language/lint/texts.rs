//! Every text of a locale: each template in each form, for each choice inside it, with plausible values and with none.

use crate::language::args::{Args, Value};
use crate::language::check::sample;
use crate::language::segments::{Segments, measure};
use crate::language::template::{Kind, PLACES, SKILLS, Template};
use crate::language::{Catalogue, Tag};
use serde::Serialize;

/// Which form of a message a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// The full form.
    Full,
    /// The hand-shortened form for dear texts.
    Short,
    /// The form for e-mail.
    Email,
    /// What an SMS with the longest values says, signature included.
    Worst,
}

impl Form {
    /// The Fluent attribute that holds it.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Form::Full | Form::Worst => None,
            Form::Short => Some("short"),
            Form::Email => Some("email"),
        }
    }
}

/// One text.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The locale.
    pub locale: String,
    /// The template's id.
    pub id: String,
    /// Its form.
    pub form: Form,
    /// Its length on the air.
    #[serde(flatten)]
    pub size: Segments,
    /// What it says.
    pub text: String,
}

impl Text {
    pub(super) fn new(tag: &Tag, id: &str, form: Form, text: String) -> Text {
        Text { locale: tag.to_string(), id: id.to_owned(), form, size: measure(&text), text }
    }
}

/// Stands for a value in a text of which only the wording is judged; a private character that no language uses.
pub(super) const BLANK: char = '\u{e000}';

/// Counts that between them meet every plural category of every language.
const COUNTS: [i64; 8] = [5, 1, 2, 0, 3, 11, 21, 1_000_000];

/// How many rounds show every choice inside a template.
fn rounds(template: &Template) -> usize {
    let most = template.variables.iter().map(|variable| match variable.kind {
        Kind::Skill => SKILLS.len() + 1,
        Kind::Number => COUNTS.len() * 2,
        Kind::Place | Kind::Mode => PLACES.len() + 1,
        Kind::Names => 3,
        Kind::Spoken => 2,
        _ => 1,
    });
    most.max().unwrap_or(1)
}

/// The arguments of one round; with `bare`, blanks for values.
fn arguments(template: &Template, tag: &Tag, round: usize, bare: bool) -> Args {
    let blank = || Value::Text(BLANK.to_string());
    let pick = |known: &[&str], other: &str| match known.get(round % (known.len() + 1)) {
        Some(key) => Value::from(*key),
        None if bare => blank(),
        None => other.into(),
    };
    let plain = sample(template, "", 1 + round % 3);
    template.variables.iter().fold(Args::new(), |args, variable| {
        let value = match variable.kind {
            Kind::Skill => pick(&SKILLS, "adding fractions"),
            Kind::Place | Kind::Mode => pick(&PLACES, "Room 12"),
            Kind::Number => {
                let at = if variable.name == "total" { round / 2 } else { round };
                COUNTS.get(at % COUNTS.len()).copied().unwrap_or(2).into()
            }
            Kind::Spoken if round.is_multiple_of(2) => tag.as_str().into(),
            Kind::Names if bare => vec![BLANK.to_string(); 1 + round % 3].into(),
            Kind::Link if bare => format!("https://{BLANK}").into(),
            Kind::Name | Kind::Text | Kind::Title | Kind::Language | Kind::Spoken if bare => blank(),
            _ => plain.get(&variable.name).cloned().unwrap_or(Value::Unusable),
        };
        args.with(&variable.name, value)
    })
}

/// All forms of a template in all its rounds, each different text once.
pub(super) fn all(catalogue: &Catalogue, tag: &Tag, template: &Template, bare: bool) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for round in 0..rounds(template) {
        let args = arguments(template, tag, round, bare);
        for form in [Form::Full, Form::Short, Form::Email] {
            // What cannot be rendered is said by the checks before.
            let Ok(Some(text)) = catalogue.render_form(&template.id, tag, form.attribute(), &args) else { continue };
            let text = if bare { text.replace(&format!("https://{BLANK}"), &BLANK.to_string()) } else { text };
            let text = Text::new(tag, &template.id, form, text);
            if !found.iter().any(|known| known.form == text.form && known.text == text.text) {
                found.push(text);
            }
        }
    }
    found
}
