//! The demo's first screen: the teacher on the left, the families' pretend phones on the right.

use askama::Template;

use super::desk::{Desk, FieldKind};
use super::pieces::{Bubble, Language, Moment, Problem, Shell, Tally};
use super::words::W;

/// The whole first screen.
#[derive(Template)]
#[template(path = "demo.html")]
pub struct DemoPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The sample school's name.
    pub school: String,
    /// The teacher's side.
    pub desk: Desk,
    /// The families' side, in the order of the shelf.
    pub phones: Vec<Phone>,
    /// The plain line under the shelf; none before anything was sent.
    pub tally: Option<Tally>,
}

/// One family's pretend phone.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Unique on the page, a safe `id` (letters, digits, `-`).
    pub id: String,
    /// The guardian.
    pub name: String,
    /// The language this guardian reads.
    pub language: Language,
    /// The time where this family lives.
    pub clock: Moment,
    /// Oldest first.
    pub bubbles: Vec<Bubble>,
    /// Where an answer is posted.
    pub action: String,
    /// Answers in this language, to be sent by one touch.
    pub samples: Vec<Sample>,
    /// What was typed, when it was refused.
    pub typed: String,
    /// Why it was refused.
    pub problem: Option<Problem>,
}

/// An answer that can be sent by one touch.
#[derive(Clone, Debug)]
pub struct Sample {
    /// In the family's language.
    pub text: String,
    /// What it says, in the reader's language; none where that is the same language.
    pub meaning: Option<String>,
}
