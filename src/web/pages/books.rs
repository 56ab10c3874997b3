//! The catalogue as staff see it: books, one of them, and the feeds that they come from.

use askama::Template;

use super::desk::Choice;
use super::pieces::{Moment, Problem, Shell};
use super::reading::Around;
use super::words::W;

/// A search.
#[derive(Template)]
#[template(path = "reading/books.html")]
pub struct BooksPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// What was typed.
    pub typed: String,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Levels.
    pub levels: Vec<Choice>,
    /// Formats.
    pub formats: Vec<Choice>,
    /// Whether those that are withdrawn are shown.
    pub withdrawn: bool,
    /// What was found.
    pub books: Vec<BookView>,
    /// Where the list goes on.
    pub more: Option<String>,
}

/// A book.
#[derive(Clone, Debug)]
pub struct BookView {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// BCP 47 tag, for `lang`.
    pub lang: String,
    /// Language, level and formats, in words.
    pub facts: Vec<String>,
    /// Author and publisher.
    pub by: String,
    /// Licence; empty: none.
    pub licence: String,
    /// What it is about.
    pub about: Option<String>,
    /// Where it can be had: kind and address.
    pub links: Vec<(String, String)>,
    /// Whether it is withdrawn.
    pub withdrawn: bool,
}

/// One book.
#[derive(Template)]
#[template(path = "reading/one.html")]
pub struct OnePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// It.
    pub book: BookView,
}

/// A book that is added by hand.
#[derive(Template)]
#[template(path = "reading/new-book.html")]
pub struct NewBookPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Its fields, in their order.
    pub fields: Vec<TextField>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A field of one line.
#[derive(Clone, Debug)]
pub struct TextField {
    /// Its name in the form; its `id` is `f-` and this.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// An example or a rule.
    pub hint: Option<String>,
    /// What was typed.
    pub value: String,
    /// Whether it has to be filled.
    pub needed: bool,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// Where books come from.
#[derive(Template)]
#[template(path = "reading/feeds.html")]
pub struct FeedsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// They.
    pub feeds: Vec<FeedView>,
    /// What was typed and refused.
    pub typed: String,
    /// Why.
    pub problem: Option<Problem>,
}

/// A feed.
#[derive(Clone, Debug)]
pub struct FeedView {
    /// Its id.
    pub id: String,
    /// What it calls itself.
    pub title: String,
    /// Its address.
    pub address: String,
    /// `sending`, `delivered`, `failed`: decides the shape.
    pub shape: &'static str,
    /// How far its import is, in words.
    pub state: String,
    /// When it was last whole.
    pub read: Option<Moment>,
    /// What came of it, in words.
    pub counts: Vec<String>,
    /// What was not taken and why.
    pub refused: Vec<(String, String)>,
    /// How many more were not.
    pub refused_more: u32,
    /// Whether an import is underway.
    pub underway: bool,
}
