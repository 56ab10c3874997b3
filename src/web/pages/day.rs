//! A teacher's day of conferences, on one sheet: to be marked on the screen and to be printed.

use askama::Template;

use super::pieces::{Language, Moment, Shell};
use super::words::W;

/// The sheet.
#[derive(Template)]
#[template(path = "day.html")]
pub struct DayPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the board.
    pub back: String,
    /// The day.
    pub sheet: SheetView,
}

/// A day.
#[derive(Clone, Debug)]
pub struct SheetView {
    /// "Tuesday, November 24".
    pub day: String,
    /// The teacher.
    pub teacher: String,
    /// The round and the school.
    pub round: String,
    /// Other teachers' sheets of the day, where the reader may see them: (name, address).
    pub others: Vec<(String, String)>,
    /// Where marks are posted.
    pub action: String,
    /// In order of time.
    pub rows: Vec<SheetRow>,
}

/// One conference.
#[derive(Clone, Debug)]
pub struct SheetRow {
    /// A safe `id`.
    pub id: String,
    /// From when to when.
    pub at: Moment,
    /// Until when.
    pub until: String,
    /// The child.
    pub child: String,
    /// The sheet of the conference, with the plan that goes home; none for a town hall.
    pub prep: Option<String>,
    /// Who comes.
    pub who: Vec<String>,
    /// The language.
    pub language: Language,
    /// Who interprets, or that nobody does; none where nobody is needed.
    pub interpreter: Option<String>,
    /// An interpreter is needed and there is none.
    pub lacks: bool,
    /// Room, phone, video.
    pub place: String,
    /// The video meeting's address.
    pub link: Option<String>,
    /// The word for style sheets.
    pub stage: &'static str,
    /// The state of a text whose shape says the same.
    pub shape: &'static str,
    /// Where it stands, ready to be read.
    pub said: String,
    /// The conference, where it can be marked.
    pub mark: Option<String>,
    /// How it was marked.
    pub came: Option<bool>,
}
