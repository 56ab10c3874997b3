//! The wordings: which languages there are and how much of each a person has approved; one language with all its texts
//! beside the source's.

use askama::Template;

use super::pieces::{Language, Problem, Shell};
use super::words::W;

/// All languages.
#[derive(Template)]
#[template(path = "wordings.html")]
pub struct WordingsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school.
    pub school: String,
    /// Where the sign-out form is posted.
    pub sign_out: String,
    /// Back to the desk.
    pub back: String,
    /// What becomes of wording that nobody approved, ready to be read.
    pub policy: String,
    /// In the order of their English names.
    pub languages: Vec<WordingLanguage>,
}

/// One language of the list.
#[derive(Clone, Debug)]
pub struct WordingLanguage {
    /// The language.
    pub language: Language,
    /// Its page.
    pub href: String,
    /// How much is approved.
    pub count: WordingCount,
}

/// How much of a language is approved.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordingCount {
    /// Templates approved as they are.
    pub approved: u32,
    /// Templates whose words are others now than those approved.
    pub changed: u32,
    /// All templates.
    pub all: u32,
}

impl WordingCount {
    /// "12 of 41 approved", "12 of 41 approved, 2 changed since".
    pub fn said(&self, w: &W<'_>) -> String {
        let said = w.t2("wording-count", "approved", self.approved, "all", self.all);
        match self.changed {
            0 => said,
            changed => w.t2("wording-count-changed", "said", said, "changed", changed),
        }
    }

    /// The word for style sheets and shapes.
    pub fn class(&self) -> &'static str {
        if self.approved == self.all { "delivered" } else { "unsure" }
    }
}

/// One language.
#[derive(Template)]
#[template(path = "wording.html")]
pub struct WordingPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school.
    pub school: String,
    /// Where the sign-out form is posted.
    pub sign_out: String,
    /// Back to the list.
    pub back: String,
    /// The language.
    pub language: Language,
    /// How much is approved.
    pub count: WordingCount,
    /// Where approvals are posted; none for who may only read.
    pub action: Option<String>,
    /// What was wrong with the form.
    pub problems: Vec<Problem>,
    /// Words around e-mails and inside texts: the source's, and the language's.
    pub shared: Vec<(String, String)>,
    /// Its templates.
    pub wordings: Vec<WordingView>,
}

/// One template of a language.
#[derive(Clone, Debug)]
pub struct WordingView {
    /// Unique on the page, a safe `id`.
    pub id: String,
    /// Template id.
    pub template: String,
    /// What it is for.
    pub purpose: String,
    /// Whether it goes in both languages while nobody has approved it.
    pub vital: bool,
    /// The fingerprint of the words shown.
    pub seen: String,
    /// The words.
    pub texts: Vec<WordingText>,
    /// Whether it is approved as it is.
    pub approved: bool,
    /// "Approved by Ms. Warsame, Thu, Nov 19", ready to be read.
    pub said: String,
    /// The reviewer's remark.
    pub note: Option<String>,
}

impl WordingView {
    /// The word for style sheets and shapes.
    pub fn class(&self) -> &'static str {
        if self.approved { "delivered" } else { "unsure" }
    }
}

/// One form of a text.
#[derive(Clone, Debug)]
pub struct WordingText {
    /// "Short", "E-mail"; none for the text itself.
    pub label: Option<String>,
    /// The source's.
    pub source: String,
    /// The language's.
    pub own: String,
}
