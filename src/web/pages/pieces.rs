//! The pieces that several pages share: the frame around a page, a bubble, a state word, the one plain line of counts.

use crate::messages::model::State;
use crate::web::assets;

use super::words::{Arg, W};

/// What stands around every page.
#[derive(Clone, Debug)]
pub struct Shell {
    /// BCP 47 tag of the reader's language.
    pub lang: String,
    /// `ltr` or `rtl`, by that language.
    pub dir: &'static str,
    /// Hidden in every form; checked by the handler.
    pub csrf: String,
    /// The address of the event stream that keeps the page fresh; none where nothing changes by itself.
    pub events: Option<String>,
}

impl Shell {
    /// The address of an asset.
    pub fn asset(&self, name: &str) -> String {
        assets::href(name)
    }
}

/// A language as a reader meets it.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47 tag, for `lang`.
    pub tag: String,
    /// Its own name: "Soomaali".
    pub autonym: String,
    /// Its name in the reader's language: "Somali".
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// A time as a person says it, with the exact instant behind it.
#[derive(Clone, Debug)]
pub struct Moment {
    /// "5:42 pm", "Thu 4 Dec, 5:40 pm".
    pub said: String,
    /// RFC 3339, for `<time datetime>`.
    pub exact: String,
}

/// Who wrote a bubble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The teacher, or the program for her.
    School,
    /// A guardian.
    Family,
}

/// Where a message of the school stands, in words.
#[derive(Clone, Debug)]
pub struct StateLine {
    /// The state.
    pub state: State,
    /// For a message that has moved: when it did. For one that waits: until when.
    pub at: Option<Moment>,
    /// A ready sentence that says more than the state's word ("quiet hours", "the number does not exist").
    pub why: Option<String>,
}

impl StateLine {
    /// "delivered 5:42 pm", "waits until 6:30 pm: quiet hours", "not sure it arrived".
    pub fn said(&self, w: &W<'_>) -> String {
        let name = state_name(self.state);
        let line = match &self.at {
            Some(at) => w.t1(&format!("state-{name}-at"), "time", &at.said),
            None => w.t(&format!("state-{name}")),
        };
        match &self.why {
            Some(why) => w.t2("state-why", "state", &line, "why", why),
            None => line,
        }
    }

    /// The word for style sheets: decides shape and colour.
    pub fn class(&self) -> &'static str {
        state_name(self.state)
    }
}

/// The stable word of a state: in ids of sentences and in style sheets.
pub(super) fn state_name(state: State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Queued => "queued",
        State::Sending => "sending",
        State::Sent => "sent",
        State::Delivered => "delivered",
        State::Failed => "failed",
        State::Unsure => "unsure",
        State::Withdrawn => "withdrawn",
        State::Expired => "expired",
    }
}

/// One text in a thread.
#[derive(Clone, Debug)]
pub struct Bubble {
    /// Unique in its thread; a text that was not there before is lit by the script.
    pub id: String,
    /// Who wrote it.
    pub from: Side,
    /// Exactly as the phone shows it.
    pub text: String,
    /// BCP 47 tag of the text, where it is known.
    pub lang: Option<String>,
    /// When it was written or handed over.
    pub at: Option<Moment>,
    /// For a text of the school: where it stands.
    pub state: Option<StateLine>,
    /// The same in the reader's language, where the program has it.
    pub translation: Option<String>,
    /// Who made the translation, or the words themselves, ready to be read: "translated by a computer (local)".
    pub made: Option<String>,
    /// The name of the language it went in, where that is not the one the family asked for.
    pub instead: Option<String>,
    /// Not yet seen by the reader of this page.
    pub new: bool,
    /// What a screen reader hears when it arrives: "New answer from Amina".
    pub announce: Option<String>,
}

impl Bubble {
    /// The word for style sheets.
    pub fn side(&self) -> &'static str {
        match self.from {
            Side::School => "school",
            Side::Family => "family",
        }
    }
}

/// What is wrong with one field.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The `id` of the field, for the link in the summary.
    pub field: String,
    /// A sentence that says what to do.
    pub said: String,
}

/// One count of the plain line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyPart {
    /// So many stand in this state.
    In(State, u32),
    /// So many wait, all of them for tomorrow morning.
    Morning(u32),
}

/// "31 texts, 12 languages, 29 delivered, 2 wait for morning".
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// All texts of the update.
    pub texts: u32,
    /// In how many languages.
    pub languages: u32,
    /// Counts by where they stand; empty ones are left out.
    pub parts: Vec<TallyPart>,
}

impl TallyPart {
    /// "29 delivered".
    pub fn said(&self, w: &W<'_>) -> String {
        match *self {
            TallyPart::In(state, count) => w.t1(&format!("count-{}", state_name(state)), "count", count),
            TallyPart::Morning(count) => w.t1("count-morning", "count", count),
        }
    }

    /// The word for style sheets.
    pub fn class(&self) -> &'static str {
        match self {
            TallyPart::In(state, _) => state_name(*state),
            TallyPart::Morning(_) => state_name(State::Queued),
        }
    }
}

impl Tally {
    /// The counts that are not nought.
    pub fn shown(&self) -> impl Iterator<Item = &TallyPart> {
        self.parts.iter().filter(|part| match part {
            TallyPart::In(_, count) | TallyPart::Morning(count) => *count > 0,
        })
    }

    /// "31 texts, 12 languages".
    pub fn head(&self, w: &W<'_>) -> String {
        w.all(
            "tally-head",
            &[("texts", Arg::Number(self.texts.into())), ("languages", Arg::Number(self.languages.into()))],
        )
    }
}
