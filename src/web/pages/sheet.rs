//! The sheet that a child prepares its conference with: one page of paper, each starter in the family's language and, where
//! that is another, in the school's.

use askama::Template;

use super::board::WordsForm;
use super::form::InputKind;
use super::pieces::{Moment, Problem, Shell};
use super::words::W;

/// The sheet, and below it on the screen where its words are typed.
#[derive(Template)]
#[template(path = "sheet.html")]
pub struct PrepPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words around the paper.
    pub w: W<'a>,
    /// Back to the board.
    pub back: String,
    /// The paper.
    pub sheet: PrepView,
}

/// What stands on the paper.
#[derive(Clone, Debug)]
pub struct PrepView {
    /// The child, as the teacher calls it.
    pub child: String,
    /// Its languages: the family's, then the school's where that is another.
    pub columns: Vec<PrepColumn>,
    /// The starters in their order.
    pub rows: Vec<PrepRow>,
    /// Where typed words are posted.
    pub action: String,
    /// The longest answer, characters.
    pub most: usize,
    /// Why what was typed was refused.
    pub problem: Option<Problem>,
    /// What was agreed on at last, in words.
    pub plan: Option<String>,
    /// Where it is agreed on and sent home; none for who is not its teacher.
    pub send: Option<WordsForm>,
    /// It is on its way now.
    pub sent: Option<String>,
}

/// A language of the paper.
#[derive(Clone, Debug)]
pub struct PrepColumn {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The title.
    pub title: String,
    /// When the conference is, if it has its time.
    pub when: Option<Moment>,
}

/// A starter and what the child says behind it.
#[derive(Clone, Debug)]
pub struct PrepRow {
    /// Name of its field; none: always written by hand.
    pub name: Option<&'static str>,
    /// The starter in each language, as the columns are.
    pub starters: Vec<Starter>,
    /// The child's words; empty: lines to write on.
    pub words: String,
}

/// The beginning of a sentence.
#[derive(Clone, Debug)]
pub struct Starter {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The words.
    pub said: String,
}
