//! The pages with one thing on them: signing in, stopping texts, and saying what went wrong.

use askama::Template;

use super::pieces::{Problem, Shell};
use super::words::W;

/// The door for staff.
#[derive(Template)]
#[template(path = "sign-in.html")]
pub struct SignInPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Where the form is posted.
    pub action: String,
    /// Where to go afterwards, carried along.
    pub next: Option<String>,
    /// What was typed as the address, kept when the door stays shut.
    pub email: String,
    /// Why the door stayed shut; the same sentence for an unknown address and a wrong password.
    pub problem: Option<Problem>,
}

/// How far an unsubscribe page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsubscribeStep {
    /// Asks; the button posts to this address.
    Ask {
        /// The signed link itself.
        action: String,
    },
    /// Done; the button there takes it back.
    Done {
        /// Where to post to start again.
        undo: Option<String>,
    },
    /// They come again.
    Restarted,
    /// The link is broken or too old.
    BadLink,
}

/// A family's page behind the signed link of an e-mail, in the family's language.
#[derive(Template)]
#[template(path = "unsubscribe.html")]
pub struct UnsubscribePage<'a> {
    /// The frame; its language is the family's.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school the mails come from; not shown where the link is broken.
    pub school: String,
    /// How far it is.
    pub step: UnsubscribeStep,
}

/// A family's conferences behind a signed link, in the family's language.
#[derive(Template)]
#[template(path = "meet.html")]
pub struct MeetPage<'a> {
    /// The frame; its language is the family's.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school.
    pub school: String,
    /// The link itself.
    pub here: String,
    /// The time that was chosen is gone.
    pub taken: bool,
    /// The school has what was said, and writes.
    pub thanks: bool,
    /// What is booked: its id, the sentences that confirm it, the address of a video meeting.
    pub booked: Vec<(String, Vec<String>, Option<String>)>,
    /// What is still to be arranged: child and teacher.
    pub about: Vec<(String, String)>,
    /// Times to choose from, by day: the day, and each time as the form carries it and as it is said.
    pub days: Vec<(String, Vec<(String, String)>)>,
    /// Hours to tick, where the family is asked: the weekday, and each stretch as the form carries it and as it is said.
    pub hours: Vec<(String, Vec<(String, String)>)>,
}

/// Something went wrong, said plainly.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The HTTP status: picks the sentences (`error-404-title`); statuses without their own take `error-500` or `error-400`.
    pub status: u16,
    /// A sentence of the problem itself, ready to be read.
    pub detail: Option<String>,
    /// The id under which the log has it.
    pub reference: Option<String>,
    /// Where the one button leads.
    pub home: String,
}

impl ErrorPage<'_> {
    /// The status whose sentences fit.
    pub fn spoken(&self) -> u16 {
        match self.status {
            400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 => self.status,
            405 | 406 | 410 => 404,
            status if (400..500).contains(&status) => 400,
            _ => 500,
        }
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.w.t(&format!("error-{}-title", self.spoken()))
    }

    /// What to do now.
    pub fn advice(&self) -> String {
        self.w.t(&format!("error-{}-text", self.spoken()))
    }
}
