//! A round to be planned, checked: schools, windows, teachers, interpreters, parties (who attends together) and the meetings
//! that are wanted. Everything refers by index, all times are ticks of five minutes after midnight at the school. Who builds an
//! [`Instance`] otherwise than by `format` calls [`Instance::check`]: the planner rests on it.

/// Minutes in a tick, the grain of all times.
pub const TICK_MINUTES: u16 = 5;
/// Ticks in a day.
pub const DAY_TICKS: u16 = 24 * 60 / TICK_MINUTES;
/// Most slots of a window: a window's slots are the bits of one word.
pub const MOST_SLOTS: u16 = 64;
/// Most parties of one meeting: their ways to attend are the bits of a byte.
pub const MOST_PARTIES: usize = 8;

/// A way to attend, an index into [`Instance::modes`].
pub type Mode = u8;
/// The mode that needs a room, child care and the way between buildings.
pub const IN_PERSON: Mode = 0;

/// What each thing costs, in the units of the objective (`conferences/README.md` of the benchmark).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the benchmark's, one line each in its README")]
pub struct Weights {
    pub unserved: i64,
    pub unplaced: i64,
    pub priority: i64,
    pub no_interpreter: i64,
    pub unfair_unserved: i64,
    pub unfair_late: i64,
    pub extra_day: i64,
    pub wait: i64,
    pub level1: i64,
    pub level2: i64,
    pub history: i64,
    pub mode: i64,
    pub childcare: i64,
    pub idle: i64,
}

impl Weights {
    /// Those of the benchmark, which put coverage, interpreters and fairness before comfort.
    pub const STANDARD: Self = Self {
        unserved: 2000,
        unplaced: 1000,
        priority: 500,
        no_interpreter: 400,
        unfair_unserved: 500,
        unfair_late: 30,
        extra_day: 60,
        wait: 3,
        level1: 2,
        level2: 10,
        history: 10,
        mode: 6,
        childcare: 8,
        idle: 1,
    };
}

/// A time on a day, in ticks; the end is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Index of the day.
    pub day: u16,
    /// First tick.
    pub start: u16,
    /// First tick that is no longer in it.
    pub end: u16,
}

/// A stretch of a day on which conferences are held at a school.
#[derive(Clone, Debug)]
pub struct Window {
    /// Index of the school.
    pub school: u32,
    /// When.
    pub span: Span,
    /// Ways to attend that are offered.
    pub modes: Vec<Mode>,
    /// Children are looked after.
    pub childcare: bool,
}

/// Who meets the families.
#[derive(Clone, Debug)]
pub struct Teacher {
    /// Index of the school.
    pub school: u32,
    /// Index into the matrix of ways.
    pub building: u16,
    /// The pool of rooms that the teacher shares, if any.
    pub pool: Option<u32>,
    /// Most slots in a row without a break.
    pub max_row: u16,
    /// Times that are taken.
    pub unavailable: Vec<Span>,
    /// Languages in which no interpreter is needed with this teacher.
    pub speaks: Vec<u16>,
}

/// When an interpreter can be had.
#[derive(Clone, Copy, Debug)]
pub struct Shift {
    /// When.
    pub span: Span,
    /// At this school alone; `None` is at a distance, for any school.
    pub school: Option<u32>,
}

/// A person who interprets.
#[derive(Clone, Debug)]
pub struct Interpreter {
    /// The number by which the instance names the interpreter.
    pub id: i64,
    /// Indexes of languages.
    pub languages: Vec<u16>,
    /// When and where.
    pub shifts: Vec<Shift>,
}

/// Hours at which a party can attend, and how well they suit: 0 preferred, 1 fine, 2 only if need be.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    /// When.
    pub span: Span,
    /// 0, 1 or 2.
    pub level: u8,
}

/// A way in which a party attends, with its hours in order of time.
#[derive(Clone, Debug)]
pub struct Way {
    /// Which.
    pub mode: Mode,
    /// Sorted by day and start, disjoint; they may touch.
    pub hours: Vec<Hours>,
}

/// Adults who attend together: one thread of texts.
#[derive(Clone, Debug)]
pub struct Party {
    /// The number by which the instance names the party.
    pub id: i64,
    /// Index of the language.
    pub language: u16,
    /// Index of the language group, for fairness.
    pub group: u16,
    /// An interpreter is needed.
    pub interpreter: bool,
    /// Ways to attend, the preferred one first.
    pub ways: Vec<Way>,
    /// Needs child care to attend in person.
    pub childcare: bool,
    /// Past rounds with an inconvenient slot.
    pub history: u16,
}

/// A meeting that is wanted.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The number by which the instance names the meeting.
    pub id: i64,
    /// Index of the student.
    pub student: u32,
    /// Index of the teacher.
    pub teacher: u32,
    /// Indexes of those who attend; the first one's thread carries the texts.
    pub parties: Vec<u32>,
    /// Length in slots.
    pub len: u16,
    /// The teacher asked for it.
    pub priority: bool,
}

/// A whole round, checked.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Its name.
    pub name: String,
    /// The objective.
    pub weights: Weights,
    /// Number of language groups.
    pub groups: u16,
    /// The numbers by which the instance names its days, in order.
    pub days: Vec<i64>,
    /// Ticks of a slot, per school.
    pub slots: Vec<u16>,
    /// Names of the ways to attend; `in_person` is the first.
    pub modes: Vec<String>,
    /// Names of the languages.
    pub languages: Vec<String>,
    /// Number of buildings.
    pub buildings: u16,
    /// Ticks from building to building, row by row.
    pub walk: Vec<u16>,
    /// Windows, in the order that decides which one a time belongs to.
    pub windows: Vec<Window>,
    /// Rooms of each pool.
    pub pools: Vec<u16>,
    /// Teachers.
    pub teachers: Vec<Teacher>,
    /// Interpreters.
    pub interpreters: Vec<Interpreter>,
    /// Parties.
    pub parties: Vec<Party>,
    /// Number of students.
    pub students: u32,
    /// Meetings.
    pub meetings: Vec<Meeting>,
}

/// What is wrong with an instance: which field, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field, as the JSON names it: `meetings[3].teacher`.
    pub field: String,
    /// What is wrong with it.
    pub detail: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.field.is_empty() { f.write_str(&self.detail) } else { write!(f, "{}: {}", self.field, self.detail) }
    }
}

impl std::error::Error for Fault {}

impl Instance {
    /// The language of the interpreter that a meeting needs: that of its first party that needs one.
    pub fn interpreted(&self, meeting: &Meeting) -> Option<u16> {
        let speaks = &self.teachers[meeting.teacher as usize].speaks;
        let mut parties = meeting.parties.iter().map(|&party| &self.parties[party as usize]);
        parties.find(|party| party.interpreter && !speaks.contains(&party.language)).map(|party| party.language)
    }

    /// Everything that the planner takes for granted: indexes in range, sane times, windows that fit their word.
    pub fn check(&self) -> Result<(), Fault> {
        check::whole(self)
    }
}

#[path = "check.rs"]
mod check;
