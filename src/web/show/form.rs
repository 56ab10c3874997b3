//! Fields of a plain form from what was typed into it, or what was there before; and what a use case refuses, at its field.

use super::Reader;
use crate::entities::conferences::Mode;
use crate::error::Error;
use crate::web::pages::{Choice, Input, InputKind, Problem, SmallForm};

/// A form as it was posted: names and values in their order.
pub type Fields = Vec<(String, String)>;

/// The first value of a name.
pub fn field<'a>(form: &'a Fields, name: &str) -> Option<&'a str> {
    form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// All values of a name.
pub fn fields<'a>(form: &'a Fields, name: &'a str) -> impl Iterator<Item = &'a str> {
    form.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The ways to meet that are ticked under a name.
pub fn modes(form: &Fields, name: &str) -> Vec<Mode> {
    let of = |word: &str| match word {
        "in_person" => Some(Mode::InPerson),
        "phone" => Some(Mode::Phone),
        "video" => Some(Mode::Video),
        _ => None,
    };
    fields(form, name).filter_map(of).collect()
}

/// A field without which nothing can be made of the form.
pub fn missing(reader: &Reader<'_>, id: &str) -> Problem {
    Problem { field: format!("f-{id}"), said: reader.w().t("missing-field") }
}

/// What was typed cannot be read as what it should be.
pub fn unread(reader: &Reader<'_>, id: &str, word: &str) -> Problem {
    Problem { field: format!("f-{id}"), said: reader.w().t(word) }
}

/// A use case's refusal at the field it is about, `prefix` before its name; none if it is no fault of what was typed.
pub fn refused(reader: &Reader<'_>, prefix: &str, fault: &Error) -> Option<Problem> {
    let Error::Invalid { field, detail } = fault else { return None };
    let said = reader.w().t2("problem-at", "label", label(reader, field), "detail", detail);
    Some(Problem { field: format!("f-{prefix}{field}"), said })
}

/// The last part of a dotted name that says what the field is: `windows.0.from` -> `from`.
pub fn label(reader: &Reader<'_>, name: &str) -> String {
    let id = format!("in-{}", name.rsplit('.').next().unwrap_or(name).replace('_', "-"));
    if reader.speech.has(&id) { reader.w().t(&id) } else { name.to_owned() }
}

/// What stands in a form.
pub struct Stands<'a> {
    /// Who looks.
    pub reader: &'a Reader<'a>,
    /// Before the names in the `id`s, where a page has several forms.
    pub prefix: &'a str,
    /// What was typed; none: nothing yet.
    pub typed: Option<&'a Fields>,
    /// What is wrong with it.
    pub problems: &'a [Problem],
}

impl Stands<'_> {
    /// A line of a `type`.
    pub fn line(&self, name: &str, kind: &'static str, before: &str) -> Input {
        self.input(name, InputKind::Line(kind), before)
    }

    /// Several lines.
    pub fn text(&self, name: &str, most: usize, before: &str) -> Input {
        self.input(name, InputKind::Text(most), before)
    }

    /// One of several, as values and words.
    pub fn select(&self, name: &str, all: Vec<(String, String)>, before: &str) -> Input {
        let now = self.value(name, before);
        let choice = |(value, label): (String, String)| Choice { chosen: value == now, value, label, hint: None };
        self.input(name, InputKind::Select(all.into_iter().map(choice).collect()), before)
    }

    /// Yes or no.
    pub fn tick(&self, name: &str, before: bool) -> Input {
        let on = self.typed.map_or(before, |typed| field(typed, name).is_some());
        self.input(name, InputKind::Tick(on), "")
    }

    /// Any of several, as values and words.
    pub fn ticks(&self, name: &str, all: Vec<(String, String)>, before: &[&str]) -> Input {
        let chosen = |value: &str| match self.typed {
            Some(typed) => fields(typed, name).any(|one| one == value),
            None => before.contains(&value),
        };
        let choice = |(value, label): (String, String)| Choice { chosen: chosen(&value), value, label, hint: None };
        self.input(name, InputKind::Ticks(all.into_iter().map(choice).collect()), "")
    }

    /// The ways to meet.
    pub fn modes(&self, name: &str, before: &[&str]) -> Input {
        let w = self.reader.w();
        let all = [("in_person", "way-in-person"), ("phone", "way-phone"), ("video", "way-video")];
        self.ticks(name, all.map(|(value, id)| (value.to_owned(), w.t(id))).to_vec(), before)
    }

    /// What stands in a field.
    pub fn value(&self, name: &str, before: &str) -> String {
        self.typed.map_or(before, |typed| field(typed, name).unwrap_or_default()).to_owned()
    }

    fn input(&self, name: &str, kind: InputKind, before: &str) -> Input {
        let id = format!("f-{}{name}", self.prefix);
        let hint = format!("in-{}-hint", name.rsplit('.').next().unwrap_or(name).replace('_', "-"));
        Input {
            label: label(self.reader, name),
            hint: self.reader.speech.has(&hint).then(|| self.reader.w().t(&hint)),
            kind,
            value: self.value(name, before),
            error: self.problems.iter().find(|problem| problem.field == id).map(|problem| problem.said.clone()),
            name: name.to_owned(),
            id,
        }
    }

    /// These fields as a form that does one thing; `title` and `button` are ids of words.
    pub fn form(&self, action: &str, act: &str, (title, button): (&str, &str), inputs: Vec<Input>) -> SmallForm {
        let w = self.reader.w();
        let at = |problem: &&Problem| inputs.iter().any(|input| input.id == problem.field);
        SmallForm {
            id: format!("form-{}", act.replace(':', "-")),
            action: action.to_owned(),
            act: act.to_owned(),
            title: w.t(title),
            button: w.t(button),
            open: self.typed.is_some(),
            problem: self.problems.iter().find(|problem| !at(problem)).cloned(),
            inputs,
        }
    }
}
