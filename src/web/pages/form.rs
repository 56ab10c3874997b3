//! Plain forms: fields as they stand, each with its label, what was typed and what is wrong with it.

use super::desk::Choice;
use super::pieces::Problem;

/// How a field is filled in.
#[derive(Clone, Debug)]
pub enum InputKind {
    /// A line of this `type`: `text`, `date`, `time`, `number`, `url`, `email`.
    Line(&'static str),
    /// Several lines, of at most so many characters.
    Text(usize),
    /// One of these.
    Select(Vec<Choice>),
    /// Yes or no; whether it is ticked.
    Tick(bool),
    /// Any of these.
    Ticks(Vec<Choice>),
}

/// A field.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its `id`.
    pub id: String,
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// A rule or an example, under the field.
    pub hint: Option<String>,
    /// How it is filled in.
    pub kind: InputKind,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

impl Input {
    /// The words for style sheets.
    pub fn class(&self) -> &'static str {
        match self.kind {
            InputKind::Line("date" | "time" | "number") => "field short",
            InputKind::Tick(_) => "field ticks",
            InputKind::Ticks(_) => "field several",
            _ => "field",
        }
    }

    /// What its input says besides: that it is wrong, or what explains it.
    pub fn is_wrong(&self) -> bool {
        self.error.is_some()
    }
}

/// Fields that belong together.
#[derive(Clone, Debug)]
pub struct InputRow {
    /// What they are about.
    pub title: String,
    /// They.
    pub inputs: Vec<Input>,
}

/// A form that does one thing.
#[derive(Clone, Debug)]
pub struct SmallForm {
    /// A safe `id`.
    pub id: String,
    /// Where it is posted.
    pub action: String,
    /// What it does, as the handler knows it.
    pub act: String,
    /// What it is for.
    pub title: String,
    /// Its fields.
    pub inputs: Vec<Input>,
    /// Its button.
    pub button: String,
    /// It stands open: there is something wrong in it, or nothing else on its page.
    pub open: bool,
    /// What is wrong with what belongs to no field of it.
    pub problem: Option<Problem>,
}

/// A line of a list that can be taken away.
#[derive(Clone, Debug)]
pub struct Line {
    /// What stands there.
    pub said: String,
    /// A second line.
    pub more: Option<String>,
    /// What takes it away, as the handler knows it; none: it comes from elsewhere.
    pub drop: Option<String>,
}
