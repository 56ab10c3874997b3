//! Roster import: OneRoster 1.1 and 1.2 CSV, and the one-file CSV a school office makes in a spreadsheet.
//!
//! [`read`] turns a folder, a zip or a file into a [`Model`] and a list of [`Reject`]s, row by row, so that memory holds the
//! people and never the files; it does not know the database. [`apply`] compares the model with what is stored and writes
//! the difference in one transaction, or nothing.

mod apply;
pub mod check;
mod columns;
mod difference;
mod encoding;
mod model;
mod oneroster;
mod plain;
mod plan;
mod reject;
mod source;
mod store;
mod table;
mod ties;
mod user_columns;
mod users;

use std::path::Path;

pub use apply::{How, Outcome, apply, keep_wishes};
pub use model::{
    Class, Counts, Enrollment, EnrollmentRole, Kinds, Link, Model, Org, OrgKind, Person, Place, Relation, StaffRole,
    Term,
};
pub use plan::Tally;
pub use reject::{Reject, Rejects, Rule};

use self::source::Source;
use self::table::Progress;

/// Does a bundle say all there is, or only what changed?
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// All there is: what it does not name has ended.
    Bulk,
    /// What changed: what it does not name stays.
    Delta,
}

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Two letters (ISO 3166-1): where a phone number without a country code is dialled.
    pub default_region: String,
    /// Names of the columns that may hold a home language, the first non-blank one counts. Compared without case, signs and
    /// a leading `metadata.`: OneRoster has no core column, so districts choose.
    pub language_columns: Vec<String>,
    /// The same for an IANA time zone.
    pub zone_columns: Vec<String>,
    /// The same for "needs an interpreter" (yes or no).
    pub interpreter_columns: Vec<String>,
    /// Take `phone` for text messages where `sms` is blank. Off: OneRoster's `phone` is often a landline.
    pub phone_as_sms: bool,
    /// The school of a one-file roster that names none.
    pub school: Option<String>,
    /// Overrules what the bundle says about itself.
    pub kind: Option<Kind>,
    /// The most bytes, unpacked, that are read of one source.
    pub max_bytes: u64,
}

impl Default for Options {
    fn default() -> Self {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Self {
            default_region: "US".to_owned(),
            language_columns: names(&[
                "homeLanguage",
                "homeLanguageCode",
                "language",
                "languageCode",
                "primaryLanguage",
                "preferredLanguage",
                "contactLanguage",
                "correspondenceLanguage",
                "nativeLanguage",
            ]),
            zone_columns: names(&["timeZone", "zone", "tz"]),
            interpreter_columns: names(&[
                "interpreter",
                "needsInterpreter",
                "interpreterNeeded",
                "interpreterRequired",
            ]),
            phone_as_sms: false,
            school: None,
            kind: None,
            max_bytes: 4 << 30,
        }
    }
}

/// What was read.
#[derive(Debug)]
pub struct Reading {
    /// All rows that passed.
    pub model: Model,
    /// All rows that did not, in the order of the files and lines.
    pub rejects: Vec<Reject>,
    /// All there is, or only what changed.
    pub kind: Kind,
    /// What the model holds, counted.
    pub counts: Counts,
}

impl Reading {
    /// A file or column is missing or broken off: nothing can be taken from the rest, for absence would read as an end.
    pub fn incomplete(&self) -> bool {
        self.rejects.iter().any(|reject| reject.rule.structural())
    }
}

/// Why a source could not be read at all. Names files, never what stands in them.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// Opening or reading failed.
    #[error("{file}: {cause}")]
    Io {
        /// The file.
        file: String,
        /// What the system says.
        cause: std::io::Error,
    },
    /// It is neither a OneRoster bundle nor a plain roster.
    #[error("{file}: {why}")]
    NotARoster {
        /// The file or folder.
        file: String,
        /// What was expected.
        why: &'static str,
    },
    /// Unpacked, it is larger than allowed.
    #[error("{file}: larger than {max_bytes} bytes when unpacked")]
    TooLarge {
        /// The file.
        file: String,
        /// The limit.
        max_bytes: u64,
    },
    /// A row has no end: an opening quotation mark is never closed.
    #[error("{file}: the row at line {line} is longer than 1 MiB; is a quotation mark not closed?")]
    RowTooLong {
        /// The file.
        file: String,
        /// Where the row begins.
        line: u32,
    },
}

/// Reads a folder, a zip or one CSV file. `progress` is told the bytes read and the bytes there are.
pub fn read<'a>(
    source: &Path,
    options: &'a Options,
    progress: &'a mut dyn FnMut(u64, u64),
) -> Result<Reading, RosterError> {
    let mut source = Source::open(source, options.max_bytes)?;
    let progress = Progress::new(source.total_bytes(), progress);
    let (model, rejects, kind) = match source.single() {
        Some(name) => plain::read(&mut source, &name, options, progress)?,
        None => oneroster::read(&mut source, options, progress)?,
    };
    let counts = model.counts();
    let mut rejects = rejects.into_vec();
    let broken = rejects.iter().any(|reject| reject.rule.structural());
    let nobody = !model.people.iter().any(|person| person.kinds.student);
    if kind == Kind::Bulk && nobody && !broken {
        let people = model.people.first().map(|person| person.place).and_then(|place| model.file(place)).cloned();
        let file = people.unwrap_or_else(|| source.single().unwrap_or_else(|| "users.csv".into()));
        rejects.push(Reject { file, line: 0, column: "".into(), rule: Rule::NoStudents });
    }
    rejects.sort_by_key(|reject| (model.files.iter().position(|file| *file == reject.file), reject.line));
    Ok(Reading { model, rejects, kind, counts })
}
