//! Programmes of some weeks as staff see them.

use askama::Template;

use super::desk::Choice;
use super::pieces::{Moment, Problem, Shell};
use super::reading::{Around, BookField};
use super::words::W;

/// The list, and the form of a new one.
#[derive(Template)]
#[template(path = "reading/programmes.html")]
pub struct ProgrammesPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Newest first.
    pub rows: Vec<ProgrammeRow>,
    /// Where the list goes on.
    pub more: Option<String>,
    /// The form of a new one.
    pub new: NewProgrammeView,
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct ProgrammeRow {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: String,
    /// To whom, and for how long.
    pub said: String,
}

/// The form of a new one.
#[derive(Clone, Debug, Default)]
pub struct NewProgrammeView {
    /// What was typed as its title.
    pub title: String,
    /// Classes and schools.
    pub to: Vec<Choice>,
    /// How many weeks.
    pub weeks: String,
    /// First day, ISO 8601.
    pub starts_on: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// One programme.
#[derive(Template)]
#[template(path = "reading/programme.html")]
pub struct ProgrammePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// It.
    pub programme: ProgrammeView,
}

/// A programme.
#[derive(Clone, Debug)]
pub struct ProgrammeView {
    /// Its address.
    pub here: String,
    /// Title.
    pub title: String,
    /// To whom, for how long, on which days; ready to be read.
    pub facts: Vec<String>,
    /// Where it stands, in words.
    pub state: String,
    /// Whether it can be started, paused, ended, changed by the reader.
    pub start: Option<String>,
    /// Whether it can be paused.
    pub pauses: bool,
    /// Whether it can be ended.
    pub ends: bool,
    /// Whether its weeks can be changed.
    pub changes: bool,
    /// Its weeks.
    pub weeks: Vec<WeekView>,
    /// The weekdays of its texts: name of the field, label, choices.
    pub days: Vec<(&'static str, String, Vec<Choice>)>,
    /// What went out.
    pub turns: Vec<TurnView>,
    /// Families that are left out: id of the guardian, name, until when.
    pub holds: Vec<(String, String, String)>,
    /// Families that could be.
    pub families: Vec<Choice>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A week.
#[derive(Clone, Debug)]
pub struct WeekView {
    /// "Week 1", with its first day.
    pub title: String,
    /// The place in the calendar, from 0.
    pub of: usize,
    /// The book.
    pub book: BookField,
    /// The ways; the first: chosen for each child.
    pub ways: Vec<Choice>,
    /// What its books are to be about.
    pub theme: String,
    /// The number story.
    pub question: String,
}

/// A text that went out, or did not.
#[derive(Clone, Debug)]
pub struct TurnView {
    /// Which, in words.
    pub said: String,
    /// Why nothing went out, in words.
    pub fault: Option<String>,
    /// When.
    pub at: Moment,
}
