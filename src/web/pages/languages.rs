//! One message in every language there is, as the phones would show it, beside each other.

use askama::Template;

use super::desk::Choice;
use super::pieces::{Language, Shell};
use super::words::{Arg, W};

/// The page with all languages.
#[derive(Template)]
#[template(path = "languages.html")]
pub struct LanguagesPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Where the form leads: this page.
    pub action: &'static str,
    /// Back to the phones.
    pub back: &'static str,
    /// The messages to choose from: the name of each kind, and what is in it.
    pub kinds: Vec<(String, Vec<Choice>)>,
    /// Whether the e-mail is shown; else the text message.
    pub mail: bool,
    /// Whether a teacher's words stand in it, which no catalogue translates.
    pub prose: bool,
    /// One for each language.
    pub told: Vec<Told>,
}

/// The message in one language.
#[derive(Clone, Debug)]
pub struct Told {
    /// The language.
    pub language: Language,
    /// The text: of the phone, or of the e-mail.
    pub text: String,
    /// How long a text message is; none for e-mail.
    pub size: Option<Size>,
    /// What surrounds the text of an e-mail.
    pub mail: Option<Mail>,
}

/// What surrounds the text of an e-mail.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The subject.
    pub subject: String,
    /// The line above the text.
    pub greeting: String,
    /// How to answer, why it came, and the words of the link that stops.
    pub below: Vec<String>,
}

/// How long a text message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Texts that are paid for.
    pub texts: usize,
    /// Characters as the alphabet counts them.
    pub units: usize,
    /// How many fit into so many texts.
    pub room: usize,
    /// `GSM-7` or `UCS-2`.
    pub alphabet: &'static str,
}

impl Size {
    /// "2 texts: 123 of 134 characters, UCS-2".
    pub fn said(&self, w: &W<'_>) -> String {
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let counts = [("texts", number(self.texts)), ("units", number(self.units)), ("room", number(self.room))];
        let [texts, units, room] = counts;
        w.all("languages-size", &[texts, units, room, ("alphabet", Arg::Text(self.alphabet.to_owned()))])
    }
}
