//! Rows that cannot be taken: where, and which rule they break. A reject names the rule and never the value, for the value
//! may be a name or a number.

use std::fmt;
use std::sync::Arc;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::people::contact::ContactFault;

/// The rule a row breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// A file that the format or the manifest demands is not there.
    FileMissing,
    /// A column that the format demands is not there.
    ColumnMissing,
    /// A bulk without any student: an export that broke off, not a school that everybody has left.
    NoStudents,
    /// Two columns have one name.
    ColumnTwice,
    /// A quotation mark is opened and never closed.
    QuoteOpen,
    /// The row has more or fewer fields than the header.
    FieldCount,
    /// Bytes that are no letters in the file's encoding.
    Unreadable,
    /// A control character.
    ControlCharacter,
    /// Longer than a field of its kind can be.
    TooLong,
    /// No identifier.
    IdMissing,
    /// The identifier stood in an earlier row.
    IdTwice,
    /// Neither `active` nor `tobedeleted`.
    BadStatus,
    /// Neither `true` nor `false`.
    BadBoolean,
    /// Neither yes nor no.
    BadYesNo,
    /// Neither text nor e-mail.
    BadChannel,
    /// Not a date in the form YYYY-MM-DD.
    BadDate,
    /// A kind of organisation that OneRoster does not have.
    UnknownOrgType,
    /// A role that OneRoster does not have.
    UnknownRole,
    /// No role.
    RoleMissing,
    /// The organisation is not in the bundle.
    UnknownOrg,
    /// The class is not in the bundle.
    UnknownClass,
    /// The user is not in the bundle.
    UnknownUser,
    /// The agent is not in the bundle.
    UnknownAgent,
    /// A person who is the own agent.
    OwnAgent,
    /// Enrolled as a student without being one, or the other way about.
    RoleMismatch,
    /// No given name.
    GivenNameMissing,
    /// No family name.
    FamilyNameMissing,
    /// No name or title.
    NameMissing,
    /// What a spreadsheet would run as a formula.
    Formula,
    /// Not a phone number or e-mail address.
    Contact(ContactFault),
    /// Two members of staff would sign in by one address.
    EmailTwice,
    /// A word such as "Spanish" where a tag such as `es` belongs.
    LanguageName,
    /// Not the syntax of a language tag (BCP 47).
    LanguageMalformed,
    /// No such zone in the IANA time zone database.
    UnknownZone,
    /// A student's second row says other things about the student than the first.
    StudentDiffers,
    /// A number or address without a guardian's name.
    GuardianNameMissing,
}

impl Rule {
    /// Does it leave the rest of the bundle without a meaning?
    pub fn structural(self) -> bool {
        use Rule::{ColumnMissing, ColumnTwice, FileMissing, NoStudents, QuoteOpen};
        matches!(self, FileMissing | ColumnMissing | ColumnTwice | QuoteOpen | NoStudents)
    }

    fn words(self) -> &'static str {
        match self {
            Self::FileMissing => "file missing",
            Self::ColumnMissing => "column missing",
            Self::NoStudents => "no students",
            Self::ColumnTwice => "column twice",
            Self::QuoteOpen => "quotation mark not closed",
            Self::FieldCount => "row has more or fewer fields than the header",
            Self::Unreadable => "letters cannot be read in the file's encoding",
            Self::ControlCharacter => "control character",
            Self::TooLong => "too long",
            Self::IdMissing => "identifier missing",
            Self::IdTwice => "sourcedId twice",
            Self::BadStatus => "status is not active or tobedeleted",
            Self::BadBoolean => "is not true or false",
            Self::BadYesNo => "is not yes or no",
            Self::BadChannel => "is not text or email",
            Self::BadDate => "date is not YYYY-MM-DD",
            Self::UnknownOrgType => "organisation type is unknown",
            Self::UnknownRole => "role is unknown",
            Self::RoleMissing => "role missing",
            Self::UnknownOrg => "organisation does not exist",
            Self::UnknownClass => "class does not exist",
            Self::UnknownUser => "user does not exist",
            Self::UnknownAgent => "agent does not exist",
            Self::OwnAgent => "is its own agent",
            Self::RoleMismatch => "user does not have this role",
            Self::GivenNameMissing => "given name missing",
            Self::FamilyNameMissing => "family name missing",
            Self::NameMissing => "name missing",
            Self::Formula => "spreadsheet formula in a name",
            Self::Contact(ContactFault::NotAPhone) => "is not a phone number",
            Self::Contact(ContactFault::NoSuchCountry) => "phone number has a country code that no country has",
            Self::Contact(ContactFault::WrongLength) => "phone number has too many or too few digits for its country",
            Self::Contact(ContactFault::NoAreaCode) => "phone number lacks its area code",
            Self::Contact(ContactFault::NotAnEmail) => "is not an address",
            Self::EmailTwice => "address of another member of staff",
            Self::LanguageName => "language is a name, not a tag",
            Self::LanguageMalformed => "language tag is not well formed",
            Self::UnknownZone => "time zone is not in the IANA database",
            Self::StudentDiffers => "student differs from an earlier row",
            Self::GuardianNameMissing => "guardian's name missing",
        }
    }
}

/// One thing that is wrong with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// The file's name as found.
    pub file: Arc<str>,
    /// The line of the file on which the row begins, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// The column's name as in the header; empty where the whole row is meant.
    pub column: Box<str>,
    /// The rule.
    pub rule: Rule,
}

impl Reject {
    /// The rule in plain words, without any value.
    pub fn reason(&self) -> String {
        match self.rule {
            Rule::Contact(ContactFault::NotAPhone | ContactFault::NotAnEmail)
            | Rule::BadBoolean
            | Rule::BadYesNo
            | Rule::BadChannel => {
                format!("{} {}", self.column, self.rule.words())
            }
            rule => rule.words().to_owned(),
        }
    }
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.column, self.reason())
    }
}

impl Serialize for Reject {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut out = to.serialize_struct("Reject", 4)?;
        out.serialize_field("file", &*self.file)?;
        out.serialize_field("line", &self.line)?;
        out.serialize_field("column", &*self.column)?;
        out.serialize_field("reason", &self.reason())?;
        out.end()
    }
}

/// The rejects so far.
#[derive(Debug, Default)]
pub struct Rejects(Vec<Reject>);

impl Rejects {
    /// Adds one.
    pub fn add(&mut self, file: &Arc<str>, line: u32, column: &str, rule: Rule) {
        self.0.push(Reject { file: Arc::clone(file), line, column: column.into(), rule });
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them, in the order of reading.
    pub fn into_vec(self) -> Vec<Reject> {
        self.0
    }
}
