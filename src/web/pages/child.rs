//! One child's reading, and single questions to the families of a class.

use askama::Template;

use super::desk::Choice;
use super::pieces::{Moment, Problem, Shell};
use super::reading::Around;
use super::words::W;

/// A child's minutes, and what its adults wished.
#[derive(Template)]
#[template(path = "reading/child.html")]
pub struct ChildPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Where it goes back to.
    pub back: String,
    /// The child's id.
    pub id: String,
    /// What it is called.
    pub called: String,
    /// Its minutes, the newest first.
    pub entries: Vec<EntryView>,
    /// Its adults.
    pub adults: Vec<AdultView>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// What is wrong with what was typed.
    pub problem: Option<Problem>,
}

/// Minutes of a day.
#[derive(Clone, Debug)]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// The day.
    pub day: String,
    /// The minutes, in words.
    pub minutes: String,
    /// Who told them, in words.
    pub by: String,
}

/// An adult, and what she wished for reading.
#[derive(Clone, Debug)]
pub struct AdultView {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Pictures rather than print.
    pub pictures: bool,
    /// No pictures in texts.
    pub no_media: bool,
    /// No texts about reading before this day, `YYYY-MM-DD`; empty: no pause.
    pub until: String,
}

/// What families of a class were asked.
#[derive(Template)]
#[template(path = "reading/questions.html")]
pub struct QuestionsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Her classes.
    pub classes: Vec<Choice>,
    /// The chosen one's id; empty where she has none.
    pub class: String,
    /// Idempotency key.
    pub key: String,
    /// What a question may be about.
    pub topics: Vec<Choice>,
    /// What was typed.
    pub question: String,
    /// What is to be accepted, with spaces between; none: nothing.
    pub accept: Option<String>,
    /// What was done, ready to be read.
    pub done: Option<String>,
    /// What is wrong.
    pub problem: Option<Problem>,
    /// What was asked, the newest first.
    pub asked: Vec<QuestionView>,
}

/// A question that was asked.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// Where its answers stand.
    pub href: String,
    /// Its words.
    pub question: String,
    /// BCP 47 tag of the words.
    pub lang: String,
    /// When.
    pub at: Moment,
    /// How many were asked and answered, ready to be read.
    pub said: String,
}

/// The answers to a question.
#[derive(Template)]
#[template(path = "reading/question.html")]
pub struct QuestionPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The pages beside it.
    pub around: Around,
    /// Where it goes back to.
    pub back: String,
    /// The question.
    pub one: QuestionView,
    /// What came, in the order in which it came.
    pub answers: Vec<AnswerView>,
}

/// What a family answered.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// Its children of the class.
    pub children: String,
    /// Its words; none: it would rather not say.
    pub text: Option<String>,
    /// BCP 47 tag of the words.
    pub lang: String,
    /// The words in the reader's language, made by a computer.
    pub translation: Option<String>,
    /// When.
    pub at: Moment,
}
