//! Rounds of conferences: the list, and the board of one with its days, who found no time, and who interprets.

use askama::Template;

use super::desk::Preview;
use super::form::{Input, InputKind};
use super::pieces::{Language, Moment, Problem, Shell};
use super::words::W;

/// The list.
#[derive(Template)]
#[template(path = "rounds.html")]
pub struct RoundsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the desk.
    pub back: &'static str,
    /// The newest first.
    pub rows: Vec<RoundRow>,
    /// Where the next ones are.
    pub more: Option<String>,
    /// Where one is made; none for who may not.
    pub new: Option<String>,
    /// The reader's own times.
    pub hours: String,
}

/// A round in the list.
#[derive(Clone, Debug)]
pub struct RoundRow {
    /// Its board.
    pub href: String,
    /// Its name.
    pub name: String,
    /// The school.
    pub school: String,
    /// How far it has come, ready to be read.
    pub state: String,
    /// "41 of 52 booked", ready to be read; empty where nothing is wanted yet.
    pub counts: String,
}

/// A round's board.
#[derive(Template)]
#[template(path = "board.html")]
pub struct BoardPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the list.
    pub back: String,
    /// The board.
    pub board: Board,
}

/// All of a board.
#[derive(Clone, Debug)]
pub struct Board {
    /// The round's name.
    pub name: String,
    /// The school.
    pub school: String,
    /// Its own address.
    pub here: String,
    /// How far it has come, ready to be read.
    pub state: String,
    /// Sentences of counts.
    pub counts: Vec<String>,
    /// What can be done with the plan; none for a teacher.
    pub plan: Option<PlanView>,
    /// Where its parts are changed; none for a teacher, and once it is closed.
    pub setup: Option<String>,
    /// A town hall in the place of days and times.
    pub hall: Option<HallView>,
    /// Why the last thing asked for was not done.
    pub problem: Option<String>,
    /// What the last thing came to.
    pub done: Option<String>,
    /// The conference that is being moved.
    pub moving: Option<MovingView>,
    /// Its days.
    pub days: Vec<DayView>,
    /// Conferences without a time.
    pub unplaced: Vec<UnplacedView>,
    /// Who interprets.
    pub loads: Vec<LoadView>,
}

/// The plan and what can be done with it.
#[derive(Clone, Debug)]
pub struct PlanView {
    /// Percent; none: nobody plans.
    pub progress: Option<u32>,
    /// "Planned today at 5:42 PM", and whether something changed since.
    pub said: String,
    /// Something changed since.
    pub stale: bool,
    /// Where planning is asked for; none where nothing is to be planned.
    pub plan: Option<String>,
    /// Where families are asked for their hours, and how many, ready to be read; none where nobody is to be asked.
    pub ask: Option<(String, String)>,
    /// Where invitations are sent; none where there is nothing to send.
    pub invite: Option<String>,
    /// How many families an invitation would go to, ready to be read.
    pub invites: String,
    /// Where the round is closed.
    pub close: Option<String>,
    /// The one main button: `plan` or `invite`; none while neither is next.
    pub main: &'static str,
    /// So many conferences were moved by hand and stay there when it is planned again, ready to be read; none: none.
    pub by_hand: Option<String>,
}

/// A town hall: who comes, and its invitation.
#[derive(Clone, Debug)]
pub struct HallView {
    /// When and where, ready to be read; or what is missing.
    pub said: String,
    /// By the language that families read.
    pub rows: Vec<HallRow>,
    /// The invitation; none where it cannot be sent (any more).
    pub form: Option<WordsForm>,
}

/// Families that read one language.
#[derive(Clone, Debug)]
pub struct HallRow {
    /// The language.
    pub language: Language,
    /// Said yes.
    pub yes: usize,
    /// Of these, ask for an interpreter.
    pub interpreter: usize,
    /// Said no.
    pub no: usize,
    /// Have not answered.
    pub open: usize,
    /// Whether somebody interprets there, ready to be read.
    pub interpreted: String,
}

/// Words that go to families, looked at before they are sent.
#[derive(Clone, Debug)]
pub struct WordsForm {
    /// Where it is posted.
    pub action: String,
    /// Idempotency key.
    pub key: String,
    /// The fields.
    pub inputs: Vec<Input>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What families will read; none: not looked at yet.
    pub preview: Option<Preview>,
}

/// A conference that is being moved.
#[derive(Clone, Debug)]
pub struct MovingView {
    /// Its id.
    pub id: String,
    /// "Mateo with Ms. Reyes", ready to be read.
    pub what: String,
    /// What a move does, ready to be read.
    pub means: String,
    /// Where moves are posted.
    pub action: String,
    /// Whether there is a time to move it to.
    pub any: bool,
    /// The family's own page, once families are asked.
    pub link: Option<String>,
    /// Back to the board.
    pub cancel: String,
    /// Two adults who come together, and may live apart.
    pub both: Option<Both>,
    /// A move that the family is told of, asked for once more.
    pub confirm: Option<Confirm>,
}

/// Two adults of one thread.
#[derive(Clone, Debug)]
pub struct Both {
    /// Where it is said that they live apart.
    pub action: String,
    /// Their ids.
    pub ids: (String, String),
    /// "Ana Diaz and Luis Diaz come together."
    pub said: String,
}

/// "Move Mateo to Tuesday? The family is told."
#[derive(Clone, Debug)]
pub struct Confirm {
    /// The question.
    pub question: String,
    /// What is to be minded.
    pub mind: Option<String>,
    /// The time, as the form carries it.
    pub to: String,
    /// The button's words.
    pub button: String,
}

/// One day.
#[derive(Clone, Debug)]
pub struct DayView {
    /// A safe `id`.
    pub id: String,
    /// "Tuesday, November 24".
    pub said: String,
    /// Who meets families.
    pub columns: Vec<ColumnView>,
    /// Its times.
    pub rows: Vec<RowView>,
}

/// One teacher on a day.
#[derive(Clone, Debug)]
pub struct ColumnView {
    /// Her name.
    pub name: String,
    /// Where families find her.
    pub place: String,
    /// Her day sheet.
    pub sheet: String,
    /// Where it is said that she cannot be there that day; none where nothing is offered yet.
    pub away: Option<AwayView>,
}

/// What says that a teacher cannot be there on a day.
#[derive(Clone, Debug)]
pub struct AwayView {
    /// Where it goes.
    pub action: String,
    /// Which teacher.
    pub teacher: String,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// What happens then, ready to be read.
    pub means: String,
}

/// One time.
#[derive(Clone, Debug)]
pub struct RowView {
    /// When.
    pub at: Moment,
    /// One for each teacher.
    pub cells: Vec<CellView>,
}

/// What one teacher has at one time.
#[derive(Clone, Debug)]
pub struct CellView {
    /// A safe `id`.
    pub id: String,
    /// What stands there besides.
    pub kind: CellKind,
    /// Conferences that begin then.
    pub cards: Vec<CardView>,
    /// The one of them that could change times with the one that is being moved.
    pub swap: Option<Swap>,
}

/// Two conferences could change times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// Where it is posted.
    pub action: String,
    /// With which, as the form carries it.
    pub with: String,
    /// The button's words.
    pub button: String,
    /// What a screen reader hears: "Swap with Mateo, Tue 24 Nov, 4:20 PM".
    pub label: String,
}

impl CellView {
    /// The word for style sheets.
    pub fn class(&self) -> &'static str {
        match self.kind {
            CellKind::Away => "away",
            CellKind::Busy => "busy",
            CellKind::Runs => "run",
            CellKind::Free => "free",
            CellKind::Drop { .. } => "may",
            CellKind::Against(_) => "not",
        }
    }
}

/// What a cell is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// Nothing is held then.
    Away,
    /// The teacher is busy.
    Busy,
    /// Something that began earlier goes on.
    Runs,
    /// Free.
    Free,
    /// Free, and the conference that is being moved may come here.
    Drop {
        /// The time, as the form carries it.
        to: String,
        /// What a screen reader hears: "Tue 24 Nov, 4:20 PM, Ms. Reyes".
        label: String,
        /// What is to be minded: "No interpreter is free".
        mind: Option<String>,
    },
    /// The conference that is being moved may not come here: why.
    Against(String),
}

/// A conference on the board.
#[derive(Clone, Debug)]
pub struct CardView {
    /// A safe `id`.
    pub id: String,
    /// The child.
    pub child: String,
    /// The family.
    pub family: String,
    /// The language it reads.
    pub language: Language,
    /// The word for style sheets: `proposed`, `offered`, `booked`, `came`, `missed`.
    pub stage: &'static str,
    /// The state of a text whose shape says the same.
    pub shape: &'static str,
    /// The same, ready to be read.
    pub said: String,
    /// How they meet, where it is not in person; how long, where it is more than a slot.
    pub notes: Vec<String>,
    /// "Mr. Farah interprets"; or that nobody does.
    pub interpreter: Option<String>,
    /// An interpreter is needed and there is none.
    pub lacks: bool,
    /// Where it is moved from.
    pub moves: Option<String>,
    /// The child's preparation sheet, where children lead.
    pub sheet: Option<String>,
    /// It is the one that is being moved.
    pub chosen: bool,
}

/// A conference that found no time.
#[derive(Clone, Debug)]
pub struct UnplacedView {
    /// A safe `id`.
    pub id: String,
    /// The child.
    pub child: String,
    /// With whom.
    pub teacher: String,
    /// The family.
    pub family: String,
    /// The language it reads.
    pub language: Language,
    /// Why, ready to be read.
    pub why: String,
    /// What would help, ready to be read.
    pub help: String,
    /// Times at which it could be, and where each is looked at.
    pub times: Vec<(String, String)>,
    /// Where every time is looked at.
    pub moves: Option<String>,
    /// The family's own page.
    pub link: Option<String>,
}

/// What an interpreter does.
#[derive(Clone, Debug)]
pub struct LoadView {
    /// Who.
    pub name: String,
    /// Languages, ready to be read.
    pub languages: String,
    /// "4 conferences, 1 h 20 min of 5 h", ready to be read.
    pub said: String,
    /// Minutes in conferences.
    pub minutes: u32,
    /// Minutes of being there; at least `minutes`.
    pub there: u32,
}
