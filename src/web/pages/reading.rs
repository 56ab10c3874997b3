//! Reading at home as staff see it: a class, and what each child of it is to get.

use askama::Template;

use super::desk::{Choice, Sent};
use super::pieces::{Moment, Problem, Shell};
use super::words::W;

/// What stands around every page about reading.
#[derive(Clone, Debug)]
pub struct Around {
    /// The address that they stand below: `/app`.
    pub base: &'static str,
    /// Back to the desk.
    pub desk: &'static str,
    /// Which of them it is: `class`, `programmes`, `books`, `loans` or `questions`.
    pub here: &'static str,
    /// Whether she changes the catalogue.
    pub arranges: bool,
}

/// A class.
#[derive(Template)]
#[template(path = "reading/class.html")]
pub struct ReadingPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Her classes.
    pub classes: Vec<Choice>,
    /// The chosen one; none where she has no class.
    pub class: Option<ClassView>,
}

/// What a class was given and what became of it.
#[derive(Clone, Debug)]
pub struct ClassView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What was shared, opened and answered this week, each ready to be read.
    pub facts: Vec<String>,
    /// What to think of before more is sent, ready to be read.
    pub warnings: Vec<String>,
    /// Families that find nothing in their language.
    pub gaps: Vec<GapView>,
    /// The children, by name.
    pub children: Vec<ChildView>,
    /// What was sent just now.
    pub sent: Option<Sent>,
}

/// Families of a language without a book at their child's level.
#[derive(Clone, Debug)]
pub struct GapView {
    /// Ready to be read.
    pub said: String,
    /// The catalogue, filtered so.
    pub href: String,
}

/// A child.
#[derive(Clone, Debug)]
pub struct ChildView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub called: String,
    /// Title and language of the book it had last.
    pub book: Option<(String, String)>,
    /// How it was shared, in words.
    pub way: Option<String>,
    /// When.
    pub at: Option<Moment>,
    /// What the family answered of it, in words.
    pub answered: String,
    /// Minutes of this month, in words.
    pub minutes: String,
    /// The levels.
    pub levels: Vec<Choice>,
    /// Whether a teacher said the level.
    pub said: bool,
}

/// What each child is to get.
#[derive(Template)]
#[template(path = "reading/choose.html")]
pub struct ChoosePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// The proposal.
    pub choosing: Choosing,
}

/// A proposal, as changed so far.
#[derive(Clone, Debug, Default)]
pub struct Choosing {
    /// The class.
    pub class: String,
    /// Its title.
    pub title: String,
    /// Idempotency key.
    pub key: String,
    /// A child each.
    pub rows: Vec<ChooseRow>,
    /// The same book for all.
    pub all: BookField,
    /// The number story.
    pub question: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What to think of before it is sent.
    pub warnings: Vec<String>,
    /// What is to be accepted, with spaces between; none: nothing.
    pub accept: Option<String>,
}

/// What one child is to get.
#[derive(Clone, Debug)]
pub struct ChooseRow {
    /// The child's id.
    pub id: String,
    /// What it is called.
    pub called: String,
    /// Whether it gets anything.
    pub ticked: bool,
    /// The book.
    pub book: BookField,
    /// The ways.
    pub ways: Vec<Choice>,
    /// Why, in words; none where the teacher chose.
    pub why: Option<String>,
}

/// A book that is chosen by searching for it.
#[derive(Clone, Debug, Default)]
pub struct BookField {
    /// The end of its fields' names: a child's id, a week's number, `all`.
    pub of: String,
    /// For whom, for a screen reader.
    pub label: String,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// What was searched for.
    pub typed: String,
    /// What came of the search, in words.
    pub found: Option<String>,
}
