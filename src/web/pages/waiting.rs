//! What families wait for: updates that need a person's translation, and one of them with each of its languages.

use askama::Template;

use super::pieces::{Language, Moment, Problem, Shell};
use super::spoken::PreviewWords;
use super::words::W;

/// The list.
#[derive(Template)]
#[template(path = "waiting-list.html")]
pub struct WaitingListPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the desk.
    pub back: &'static str,
    /// The longest-waiting first.
    pub rows: Vec<WaitingRow>,
    /// Where the next ones are.
    pub more: Option<String>,
}

/// An update that waits.
#[derive(Clone, Debug)]
pub struct WaitingRow {
    /// Its own address.
    pub href: String,
    /// What it is: "Effort, to Room 12".
    pub title: String,
    /// Who wrote it.
    pub from: String,
    /// When.
    pub at: Moment,
    /// "Somali and Arabic".
    pub languages: String,
    /// How many guardians wait.
    pub families: u32,
}

/// One update that waits.
#[derive(Template)]
#[template(path = "waiting.html")]
pub struct WaitingPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the list.
    pub back: String,
    /// The update.
    pub waiting: WaitingView,
}

/// All of an update that a translator needs.
#[derive(Clone, Debug)]
pub struct WaitingView {
    /// What it is: "Effort, to Room 12".
    pub title: String,
    /// Who wrote it.
    pub from: String,
    /// When.
    pub at: Moment,
    /// The author's words: (label, text).
    pub original: Vec<(String, String)>,
    /// BCP 47 tag of their language.
    pub lang: String,
    /// Where decisions are posted.
    pub action: String,
    /// Each language that waits.
    pub languages: Vec<WaitingLanguage>,
}

/// One language that waits.
#[derive(Clone, Debug)]
pub struct WaitingLanguage {
    /// The language.
    pub language: Language,
    /// How many guardians wait.
    pub families: u32,
    /// What is proposed, or what was typed; `seen` where a computer's words may go as they are.
    pub words: PreviewWords,
    /// Why what was given was refused.
    pub problem: Option<Problem>,
}
