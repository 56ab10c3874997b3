//! Setting a round up: all of it in one form, and its parts one by one.

use askama::Template;

use super::form::{Input, InputKind, InputRow, Line, SmallForm};
use super::pieces::{Problem, Shell};
use super::words::W;

/// A new round in one form.
#[derive(Template)]
#[template(path = "round-new.html")]
pub struct RoundNewPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the list.
    pub back: String,
    /// The form.
    pub new: RoundNew,
}

/// The form.
#[derive(Clone, Debug)]
pub struct RoundNew {
    /// Where it is posted.
    pub action: String,
    /// The school, as the form carries it.
    pub school: String,
    /// Its name.
    pub school_name: String,
    /// The others, with the address of their form.
    pub schools: Vec<(String, String)>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What it is: name, kind.
    pub what: Vec<Input>,
    /// Days and hours.
    pub windows: Vec<InputRow>,
    /// How many lines of them there are.
    pub count: usize,
    /// Slots, breaks, ways.
    pub how: Vec<Input>,
    /// Until when families answer, and with whom they meet.
    pub families: Vec<Input>,
    /// Whether only ticked teachers take part.
    pub chosen: bool,
    /// Who teaches at the school: a tick, and where families find her.
    pub teachers: Vec<Taking>,
    /// What is wrong with the choice of teachers.
    pub wrong: Option<String>,
    /// Who interprets, with hours to come, ready to be read.
    pub interpreters: Vec<(String, String)>,
}

/// A teacher who may take part.
#[derive(Clone, Debug)]
pub struct Taking {
    /// As the form carries her.
    pub id: String,
    /// Her name.
    pub name: String,
    /// A class of hers.
    pub class: String,
    /// Whether she is ticked.
    pub ticked: bool,
    /// Where families find her.
    pub place: Input,
}

/// The parts of a round.
#[derive(Template)]
#[template(path = "round-setup.html")]
pub struct SetupPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// Back to the board.
    pub back: String,
    /// They.
    pub setup: SetupView,
}

/// All parts.
#[derive(Clone, Debug)]
pub struct SetupView {
    /// The round's name.
    pub name: String,
    /// Its school.
    pub school: String,
    /// How far it has come.
    pub state: String,
    /// Where everything is posted.
    pub action: String,
    /// What was done.
    pub done: Option<String>,
    /// What is wrong, where it is in no form.
    pub problem: Option<String>,
    /// Families know of the round already: what to mind.
    pub mind: Option<String>,
    /// The round itself.
    pub round: SmallForm,
    /// Windows.
    pub windows: Vec<Line>,
    /// One more.
    pub add_window: SmallForm,
    /// Teachers.
    pub teachers: Vec<TeacherView>,
    /// One more; none where all take part.
    pub add_teacher: Option<SmallForm>,
    /// Conferences from the roster; none for a town hall.
    pub fill: Option<SmallForm>,
    /// Rooms that are shared.
    pub rooms: Vec<Line>,
    /// One more.
    pub add_room: SmallForm,
    /// Who interprets.
    pub interpreters: Vec<InterpreterView>,
    /// One more.
    pub add_interpreter: SmallForm,
}

/// A teacher who takes part.
#[derive(Clone, Debug)]
pub struct TeacherView {
    /// Her name.
    pub name: String,
    /// Where, and what is her own.
    pub said: String,
    /// Her times.
    pub hours: String,
    /// How she takes part.
    pub form: SmallForm,
    /// What takes her out; none where conferences are hers.
    pub drop: Option<String>,
}

/// Who interprets.
#[derive(Clone, Debug)]
pub struct InterpreterView {
    /// A safe `id`.
    pub id: String,
    /// The name.
    pub name: String,
    /// Languages and ways, ready to be read.
    pub said: String,
    /// When they are there.
    pub hours: Vec<Line>,
    /// One more.
    pub add: SmallForm,
    /// The address of their calendar.
    pub feed: Option<String>,
    /// What makes a new address.
    pub make_feed: String,
    /// What takes it away.
    pub end_feed: String,
    /// What ends them.
    pub end: String,
}
