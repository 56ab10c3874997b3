//! What a roster says, in no format's words: organisations, terms, classes, people, who cares for whom, who sits where.
//! Rows name each other by the source's identifiers; each knows the file and line it came from.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::people::contact::{Email, Phone};

/// Where a row stood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Index into [`Model::files`].
    pub file: u8,
    /// Line, from 1.
    pub line: u32,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrgKind {
    /// A school: where classes are.
    School,
    /// Anything above or within a school: district, state, department.
    Other,
}

/// An organisation.
#[derive(Clone, Debug)]
pub struct Org {
    /// The source's identifier.
    pub source_id: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// School or not.
    pub kind: OrgKind,
    /// A delta takes it away.
    pub gone: bool,
    /// Where it stood.
    pub place: Place,
}

/// A school year, semester or other term.
#[derive(Clone, Debug)]
pub struct Term {
    /// The source's identifier.
    pub source_id: Box<str>,
    /// Its title.
    pub title: Box<str>,
    /// The first day.
    pub begins: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// A delta takes it away.
    pub gone: bool,
    /// Where it stood.
    pub place: Place,
}

/// A class.
#[derive(Clone, Debug)]
pub struct Class {
    /// The source's identifier.
    pub source_id: Box<str>,
    /// Its title.
    pub title: Box<str>,
    /// The grade as the source writes it (`KG`, `03`).
    pub grade: Option<Box<str>>,
    /// The school's source identifier.
    pub school: Box<str>,
    /// The terms' source identifiers.
    pub terms: Box<[Box<str>]>,
    /// A delta takes it away.
    pub gone: bool,
    /// Where it stood.
    pub place: Place,
}

/// What a member of staff may do: from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StaffRole {
    /// Teaches classes.
    Teacher,
    /// Looks after a school.
    Coordinator,
    /// Looks after the district.
    Administrator,
}

/// What a guardian is to the student, as far as the source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// A parent.
    Parent,
    /// A legal guardian.
    Guardian,
    /// Another relative.
    Relative,
}

/// What a person is; a teacher can be a parent too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds {
    /// Learns.
    pub student: bool,
    /// Cares for students.
    pub guardian: Option<Relation>,
    /// Works at a school.
    pub staff: Option<StaffRole>,
}

impl Kinds {
    /// Nothing is said: a delta of OneRoster 1.2 may leave out the unchanged roles.
    pub fn unknown(self) -> bool {
        self == Self::default()
    }
}

/// A person.
#[derive(Clone, Default)]
pub struct Person {
    /// The source's identifier.
    pub source_id: Box<str>,
    /// Student, guardian, staff.
    pub kinds: Kinds,
    /// The given name; may be empty in a plain roster.
    pub given: Box<str>,
    /// The family name; may be empty in a plain roster.
    pub family: Box<str>,
    /// How the person is called, if not by the given name.
    pub called: Option<Box<str>>,
    /// E-mail.
    pub email: Option<Email>,
    /// Takes text messages.
    pub phone: Option<Phone>,
    /// Prefers e-mail to text messages.
    pub email_first: bool,
    /// Home language, a well-formed tag in its usual spelling.
    pub language: Option<Box<str>>,
    /// An IANA time zone.
    pub zone: Option<Box<str>>,
    /// Needs an interpreter.
    pub interpreter: Option<bool>,
    /// A student's grade as the source writes it.
    pub grade: Option<Box<str>>,
    /// The organisations' source identifiers, the first is the main one.
    pub orgs: Box<[Box<str>]>,
    /// The source has not switched the account off.
    pub enabled: bool,
    /// The row names at least one agent: its list is the whole list.
    pub states_links: bool,
    /// A delta takes the person away.
    pub gone: bool,
    /// Where it stood.
    pub place: Place,
}

impl std::fmt::Debug for Person {
    // No name in any log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").field("place", &self.place).field("kinds", &self.kinds).finish_non_exhaustive()
    }
}

/// A guardian cares for a student.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// The student's source identifier.
    pub student: Box<str>,
    /// The guardian's source identifier.
    pub guardian: Box<str>,
}

/// As what a person is in a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnrollmentRole {
    /// Learns in it.
    Student,
    /// Teaches it, or helps.
    Teacher,
}

/// A person is in a class.
#[derive(Clone, Debug)]
pub struct Enrollment {
    /// The source's identifier.
    pub source_id: Box<str>,
    /// The class's source identifier.
    pub class: Box<str>,
    /// The person's source identifier.
    pub user: Box<str>,
    /// Student or teacher.
    pub role: EnrollmentRole,
    /// The class's main teacher.
    pub primary: bool,
    /// The first day.
    pub begins: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// A delta takes it away.
    pub gone: bool,
    /// Where it stood.
    pub place: Place,
}

/// All that a roster says.
#[derive(Debug, Default)]
pub struct Model {
    /// The files, by [`Place::file`].
    pub files: Vec<Arc<str>>,
    /// Organisations.
    pub orgs: Vec<Org>,
    /// Terms.
    pub terms: Vec<Term>,
    /// Classes.
    pub classes: Vec<Class>,
    /// People.
    pub people: Vec<Person>,
    /// Who cares for whom, each pair once.
    pub links: Vec<Link>,
    /// Pairs (person, agent) of a delta that names neither one's role: the stored rows know which is the student.
    pub loose_links: Vec<(Box<str>, Box<str>)>,
    /// Who is in which class.
    pub enrollments: Vec<Enrollment>,
    /// Identifiers of rows that were rejected: what is stored of them stays as it is, it has not ended.
    pub spared: HashSet<Box<str>>,
}

/// What a roster holds, counted. Rows that a delta takes away are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Students.
    pub students: u64,
    /// Guardians.
    pub guardians: u64,
    /// Guardians with a number for text messages.
    pub guardians_with_sms: u64,
    /// Students for whom nobody is named.
    pub students_without_guardian: u64,
    /// Staff.
    pub staff: u64,
    /// Classes.
    pub classes: u64,
    /// Students and teachers in classes.
    pub enrollments: u64,
    /// Guardians by home language; `und` where none is given.
    pub languages: BTreeMap<String, u64>,
}

impl Model {
    /// The name of the file of `place`.
    pub fn file(&self, place: Place) -> Option<&Arc<str>> {
        self.files.get(usize::from(place.file))
    }

    /// Adds a file and returns its index; more than 255 share the last.
    pub fn add_file(&mut self, name: &Arc<str>) -> u8 {
        if self.files.len() < usize::from(u8::MAX) {
            self.files.push(Arc::clone(name));
        }
        u8::try_from(self.files.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }

    /// Counts what is there.
    pub fn counts(&self) -> Counts {
        let cared_for: HashSet<&str> = self.links.iter().map(|link| &*link.student).collect();
        let mut counts = Counts {
            classes: count(self.classes.iter().filter(|class| !class.gone)),
            enrollments: count(self.enrollments.iter().filter(|enrollment| !enrollment.gone)),
            ..Counts::default()
        };
        for person in self.people.iter().filter(|person| !person.gone) {
            if person.kinds.student {
                counts.students += 1;
                counts.students_without_guardian += u64::from(!cared_for.contains(&*person.source_id));
            }
            counts.staff += u64::from(person.kinds.staff.is_some());
            if person.kinds.guardian.is_some() {
                counts.guardians += 1;
                counts.guardians_with_sms += u64::from(person.phone.is_some());
                let language = person.language.as_deref().unwrap_or("und");
                match counts.languages.get_mut(language) {
                    Some(guardians) => *guardians += 1,
                    None => drop(counts.languages.insert(language.to_owned(), 1)),
                }
            }
        }
        counts
    }
}

fn count<T>(rows: impl Iterator<Item = T>) -> u64 {
    rows.fold(0, |count, _| count + 1)
}
