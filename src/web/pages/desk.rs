//! The teacher's desk: write, see what became of it, read the answers. The demo shows it beside the phones; staff have
//! it as their first page.

use askama::Template;

use super::pieces::{Bubble, Language, Moment, Problem, Shell, Tally};
use super::spoken::PreviewWords;
use super::words::{Arg, W};

/// The staff's first page.
#[derive(Template)]
#[template(path = "app.html")]
pub struct AppPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school.
    pub school: String,
    /// Where the sign-out form is posted.
    pub sign_out: String,
    /// The desk.
    pub desk: Desk,
}

/// All of the desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// "Ms. Reyes".
    pub teacher: String,
    /// The class she writes to now, or the school's name where she has none.
    pub place: String,
    /// The note being written.
    pub compose: Compose,
    /// The last update; none before the first.
    pub sent: Option<Sent>,
    /// The answers.
    pub answers: Answers,
    /// Which part is in front: `write`, `sent` or `answers`.
    pub front: &'static str,
    /// What waits for a person's translation.
    pub waits: Waits,
}

/// How many updates wait for a person's translation.
#[derive(Clone, Debug, Default)]
pub struct Waits {
    /// Updates.
    pub count: u32,
    /// Where they are listed.
    pub href: String,
}

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A second line, such as the family's language.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Who it goes to.
#[derive(Clone, Debug)]
pub struct Audience {
    /// `class`, `students` or `family`: what is chosen.
    pub chosen: &'static str,
    /// The teacher's classes.
    pub classes: Vec<Choice>,
    /// The students of those classes.
    pub students: Vec<Choice>,
    /// The families, one guardian each.
    pub families: Vec<Choice>,
}

/// A kind of note.
#[derive(Clone, Debug)]
pub struct Note {
    /// The template's id, or `own` for free words.
    pub value: String,
    /// "Effort".
    pub label: String,
    /// What it is for, one short sentence.
    pub hint: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// How a field is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Line,
    /// A sentence: two lines high, but line breaks in it mean nothing.
    Sentence,
    /// One line, with known answers offered: (value, label).
    Known(Vec<(String, String)>),
    /// Several lines.
    Text,
}

/// One argument of the note.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in the form; its `id` is `f-` and this.
    pub name: String,
    /// Its label.
    pub label: String,
    /// An example or a rule, under the label.
    pub hint: Option<String>,
    /// How it is filled.
    pub kind: FieldKind,
    /// What was typed.
    pub value: String,
    /// The most characters it takes.
    pub max: u32,
    /// The places of the notes that ask for it, in the order of `Compose::notes`, counted from 0 (at most 23).
    pub notes: Vec<usize>,
    /// What is wrong with it.
    pub error: Option<String>,
}

impl Field {
    /// The classes that tie it to its notes, and say that it is short: `for-0 for-3 short`.
    pub fn ties(&self) -> String {
        let short = if matches!(self.kind, FieldKind::Known(_)) { "short " } else { "" };
        self.notes.iter().map(|place| format!("for-{place} ")).chain([short.to_owned()]).collect()
    }
}

/// The note being written.
#[derive(Clone, Debug)]
pub struct Compose {
    /// Where it is posted to be sent.
    pub action: String,
    /// Where it is posted to be previewed: answers the part alone to the script, the whole page to a browser without.
    pub preview_action: String,
    /// Idempotency key: the same form sent twice is one update.
    pub key: String,
    /// Who it goes to.
    pub audience: Audience,
    /// The kinds of note.
    pub notes: Vec<Note>,
    /// The arguments of all kinds.
    pub fields: Vec<Field>,
    /// Everything that is wrong, for the summary.
    pub problems: Vec<Problem>,
    /// What will be read.
    pub preview: Preview,
}

/// What will be read, in every language of the audience.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// How many families get it.
    pub families: u32,
    /// In the order of the strip; the teacher's own language first where it is among them.
    pub languages: Vec<PreviewLanguage>,
    /// Who is not reached, and why.
    pub unreached: Vec<Unreached>,
    /// How much it is; none while it cannot be said.
    pub meter: Option<Meter>,
    /// What holds for all of it: "Own words go just as you write them, in English."
    pub note: Option<String>,
    /// What to think of before it is sent.
    pub advice: Vec<AdviceView>,
    /// Why there is nothing to see yet: "Write what you saw, and the words appear here."
    pub missing: Option<String>,
    /// Where some language has no translation: whether its families wait for one (else they get the original); none where
    /// all have.
    pub untranslated_waits: Option<bool>,
}

/// One thing to think of before words are sent.
#[derive(Clone, Debug)]
pub struct AdviceView {
    /// What it is about and what to do, ready to be read.
    pub said: String,
    /// Whether the words are not sent before she has said that they are meant so.
    pub stops: bool,
    /// The tick that says so, by its value, and whether it is set; none where nothing is to be ticked, or another one says it.
    pub tick: Option<(String, bool)>,
}

/// The preview alone, for the script.
#[derive(Template)]
#[template(path = "preview.html")]
pub struct PreviewPart<'a> {
    /// The words.
    pub w: W<'a>,
    /// What will be read.
    pub preview: &'a Preview,
}

/// One language of the strip.
#[derive(Clone, Debug)]
pub struct PreviewLanguage {
    /// The language the families asked for.
    pub language: Language,
    /// How many families.
    pub families: u32,
    /// Exactly what the phone will show.
    pub text: String,
    /// BCP 47 tag of the text itself.
    pub text_lang: String,
    /// The name of the language it is really worded in, where that is not the one they asked for.
    pub instead: Option<String>,
    /// How many texts it takes on one phone; 0: it goes by e-mail.
    pub segments: u32,
    /// The same in the reader's language, where the text is in another.
    pub original: Option<String>,
    /// That no person has reviewed the wording, and what follows, ready to be read.
    pub reviews: Vec<String>,
    /// Another reason to look at it, ready to be read ("longer than two texts").
    pub look: Option<String>,
    /// Whether its bubble is open.
    pub chosen: bool,
    /// Her own words in this language; none where they go as she wrote them.
    pub words: Option<PreviewWords>,
}

impl PreviewLanguage {
    /// Whether the teacher should look at this one before she sends.
    pub fn needs_look(&self) -> bool {
        let words = |words: &PreviewWords| words.why.is_some() || words.accept == Some(false);
        self.instead.is_some() || self.look.is_some() || self.words.as_ref().is_some_and(words)
    }

    /// "2 texts × 6 families".
    pub fn length(&self, w: &W<'_>) -> String {
        match self.segments {
            0 => w.t1("bubble-mail", "families", self.families),
            texts => w.t2("bubble-length", "texts", texts, "families", self.families),
        }
    }
}

/// Somebody the note does not reach.
#[derive(Clone, Debug)]
pub struct Unreached {
    /// The guardian or the child.
    pub who: String,
    /// A short reason.
    pub why: String,
}

/// How much it is.
#[derive(Clone, Debug)]
pub struct Meter {
    /// The fewest texts any family gets.
    pub least: u32,
    /// The most texts any family gets.
    pub most: u32,
    /// How many families get texts.
    pub families: u32,
    /// How many get e-mail.
    pub emails: u32,
    /// "$1.20", ready to be read; none where texts cost nothing here.
    pub cost: Option<String>,
    /// When the last one leaves, ready to be read: "All arrive by 6:30 pm."
    pub finish: Option<String>,
}

impl Meter {
    /// "2 texts × 31 families, about $1.20".
    pub fn said(&self, w: &W<'_>) -> String {
        let args = [
            ("least", Arg::Number(self.least.into())),
            ("most", Arg::Number(self.most.into())),
            ("families", Arg::Number(self.families.into())),
            ("emails", Arg::Number(self.emails.into())),
        ];
        let id = match (self.families, self.least == self.most) {
            (0, _) => "meter-mail",
            (_, true) => "meter",
            (_, false) => "meter-range",
        };
        let meter = w.all(id, &args);
        match &self.cost {
            Some(cost) => w.t2("meter-about", "meter", meter, "cost", cost),
            None => meter,
        }
    }
}

/// What became of an update.
#[derive(Clone, Debug)]
pub struct Sent {
    /// What it was: "Effort, to Room 12".
    pub title: String,
    /// When.
    pub at: Moment,
    /// The plain line.
    pub tally: Tally,
    /// How many have left or never will, of `tally.texts`.
    pub left: u32,
    /// When the last one leaves, ready to be read.
    pub finish: Option<String>,
    /// In which languages nobody has reviewed the wording, ready to be read.
    pub unreviewed: Option<String>,
    /// Who was not reached, and why.
    pub unreached: Vec<Unreached>,
    /// The button that takes back what has not left yet.
    pub undo: Option<Undo>,
}

/// Takes back what has not left yet.
#[derive(Clone, Debug)]
pub struct Undo {
    /// Where the button is posted.
    pub action: String,
    /// How many it would take back.
    pub count: u32,
}

/// The answers: a list, or one thread in front of it.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// How many threads have something new.
    pub new: u32,
    /// Newest first.
    pub threads: Vec<ThreadRow>,
    /// Where the next page of older threads is.
    pub older: Option<String>,
    /// The open thread.
    pub open: Option<ThreadView>,
}

/// A line of the list of threads.
#[derive(Clone, Debug)]
pub struct ThreadRow {
    /// Unique on the page.
    pub id: String,
    /// Its own address.
    pub href: String,
    /// The guardian.
    pub guardian: String,
    /// The children: "Maryam".
    pub children: String,
    /// The last text.
    pub text: String,
    /// BCP 47 tag of the last text, where known.
    pub lang: Option<String>,
    /// When it came.
    pub at: Moment,
    /// Whether the family has written something the teacher has not opened.
    pub new: bool,
    /// What a screen reader hears when it arrives.
    pub announce: Option<String>,
}

/// One thread, with all that was written.
#[derive(Clone, Debug)]
pub struct ThreadView {
    /// Unique, a safe `id` (letters, digits, `-`): ties a draft to its family.
    pub id: String,
    /// Back to the list.
    pub back: String,
    /// The guardian.
    pub guardian: String,
    /// The children.
    pub children: String,
    /// The family's language.
    pub language: Language,
    /// That the family itself has changed it, and when: "chosen by the family at 5:42 PM, English before".
    pub language_by: Option<String>,
    /// What was last agreed on with the family, in words.
    pub plan: Option<String>,
    /// Oldest first.
    pub bubbles: Vec<Bubble>,
    /// Where the teacher's own words are posted; none where she may only read.
    pub action: Option<String>,
    /// Idempotency key of that form.
    pub key: String,
    /// What was typed, when it was refused.
    pub typed: String,
    /// Why it was refused.
    pub problem: Option<Problem>,
    /// What she is asked to accept: languages of translations and rules of the advice, with spaces between.
    pub accept: Option<String>,
}
