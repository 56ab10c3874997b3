//! Somebody's own times: what is blocked, the calendar that is read, the address at which conferences are read.

use askama::Template;

use super::form::{InputKind, Line, SmallForm};
use super::pieces::Shell;
use super::words::W;

/// The page.
#[derive(Template)]
#[template(path = "hours.html")]
pub struct HoursPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the list of rounds.
    pub back: String,
    /// The times.
    pub hours: HoursView,
}

/// Somebody's times.
#[derive(Clone, Debug)]
pub struct HoursView {
    /// Whose.
    pub name: String,
    /// They are the reader's own.
    pub own: bool,
    /// Where everything is posted.
    pub action: String,
    /// The page itself, and others whose times the reader may look at: id, name, whether it is this one.
    pub others: Vec<(String, String, bool)>,
    /// The page's address without a name.
    pub here: String,
    /// What was done.
    pub done: Option<String>,
    /// What is wrong, where it is in no form.
    pub problem: Option<String>,
    /// Blocked times, in their order.
    pub busy: Vec<Line>,
    /// So many more are not shown.
    pub more: usize,
    /// One more.
    pub add: SmallForm,
    /// The calendar that is read.
    pub calendar: Option<CalendarView>,
    /// Where an address is given.
    pub give: SmallForm,
    /// The address of the feed.
    pub feed: Option<String>,
}

/// A calendar that is read.
#[derive(Clone, Debug)]
pub struct CalendarView {
    /// Its host: the rest of the address may be a secret.
    pub host: String,
    /// When it was read and how many times it has, ready to be read.
    pub said: String,
    /// Why it cannot be read.
    pub fault: Option<String>,
}
