//! Books that go home: lending by number, the bag list, the library in figures.

use askama::Template;

use super::desk::Choice;
use super::pieces::{Problem, Shell};
use super::reading::Around;
use super::words::W;

/// Lending.
#[derive(Template)]
#[template(path = "reading/loans.html")]
pub struct LoansPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Her classes.
    pub classes: Vec<Choice>,
    /// The chosen one's id.
    pub class: String,
    /// Its children; the first: none.
    pub children: Vec<Choice>,
    /// What was typed as a number.
    pub number: String,
    /// The copy of that number.
    pub copy: Option<CopyView>,
    /// What was done, in words.
    pub done: Option<String>,
    /// What is wrong.
    pub problem: Option<Problem>,
    /// What is out.
    pub bags: Vec<BagView>,
    /// Her schools, for a new copy.
    pub schools: Vec<Choice>,
    /// A table of copies as it was typed, and what became of it, ready to be read.
    pub table: Option<(String, Vec<String>)>,
}

/// A copy.
#[derive(Clone, Debug)]
pub struct CopyView {
    /// Its number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it is, in words.
    pub said: String,
    /// What can be done: the word of the button, and its label; the first is the main one.
    pub acts: Vec<(&'static str, String)>,
    /// Who waits for it, in words.
    pub waiting: Vec<String>,
    /// Whom it can be lent to at once: the child, and what the button says.
    pub next: Vec<(String, String)>,
    /// Who has it.
    pub holder: Option<String>,
    /// Children of the class who may want it as well.
    pub others: Vec<Choice>,
}

impl CopyView {
    /// The same with those of `children` who may want it while another has it.
    pub fn wanted_by(mut self, children: &[Choice]) -> Self {
        if let Some(holder) = &self.holder {
            let other = |one: &&Choice| !one.value.is_empty() && one.value != *holder;
            self.others = children.iter().filter(other).cloned().collect();
        }
        self
    }
}

/// A book in a bag; without a number none is at home.
#[derive(Clone, Debug)]
pub struct BagView {
    /// The child.
    pub child: String,
    /// The copy's number and title.
    pub book: Option<(String, String)>,
    /// By when it is to be back, in words.
    pub due: String,
    /// Whether it goes home today.
    pub today: bool,
}

/// The bag list of a class, for paper.
#[derive(Template)]
#[template(path = "reading/bags.html")]
pub struct BagsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to lending.
    pub back: String,
    /// The class.
    pub class: String,
    /// Today.
    pub day: String,
    /// By child.
    pub bags: Vec<BagView>,
    /// The same as a table.
    pub csv: String,
}

/// The library in figures.
#[derive(Template)]
#[template(path = "reading/library.html")]
pub struct LibraryPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to lending.
    pub back: String,
    /// All of it, in words.
    pub facts: Vec<String>,
    /// By class, by language and by book: title, heads of the columns, rows.
    pub tables: Vec<FigureTable>,
}

/// A table of figures.
#[derive(Clone, Debug)]
pub struct FigureTable {
    /// What it is of.
    pub title: String,
    /// Heads of its columns.
    pub heads: Vec<String>,
    /// Its rows: a name and numbers.
    pub rows: Vec<(String, Vec<usize>)>,
}
