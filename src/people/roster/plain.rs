//! The one-file roster a school office makes in a spreadsheet: a row per student and guardian (`docs/roster.md` has the
//! columns). Identifiers that the file does not have are made from what it says, so that the next file finds the same rows.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::check::{self, Lookups};
use super::columns::{Columns, GuardianColumns};
use super::model::{
    Class, Enrollment, EnrollmentRole, Kinds, Link, Model, Org, OrgKind, Person, Place, Relation, StaffRole,
};
use super::oneroster::Ledger;
use super::reject::{Rejects, Rule};
use super::source::Source;
use super::table::{Progress, Row, Table, key};
use super::{Kind, Options, RosterError};
use crate::people::contact::{Email, Phone};

/// Reads the file `name` of `source`.
pub fn read(
    source: &mut Source,
    name: &Arc<str>,
    options: &Options,
    mut progress: Progress<'_>,
) -> Result<(Model, Rejects, Kind), RosterError> {
    let bundle = source.not_a_roster("one file of a OneRoster bundle: give the folder or the zip");
    let mut rejects = Rejects::default();
    let mut table = Table::open(source, name, &mut rejects, &progress)?;
    let header = Arc::clone(&table.header);
    if header.find("sourcedId").is_some() {
        return Err(bundle);
    }
    let mut plain = Plain::default();
    let file = plain.model.add_file(name);
    let columns = Columns::of(&header);
    let missing = columns.missing(options);
    missing.iter().for_each(|column| rejects.add(name, 1, column, Rule::ColumnMissing));
    if missing.is_empty() {
        let mut ledger = Ledger::new(file);
        while let Some(row) = table.next(&mut rejects, &mut progress)? {
            ledger.place.line = row.line;
            plain.row(&columns, options, row, &mut ledger);
            ledger.settle(name, &header, &mut rejects);
        }
    }
    progress.finish();
    Ok((plain.finish(), rejects, options.kind.unwrap_or(Kind::Bulk)))
}

#[derive(Default)]
struct Plain {
    model: Model,
    lookups: Lookups,
    students: HashMap<Box<str>, usize>,
    staff: HashMap<Box<str>, usize>,
    known: HashSet<String>,
    guardians: Vec<Guardian>,
    /// By what tells guardians apart: their own identifier, or name and number, or name and address.
    guardian_keys: HashMap<String, usize>,
}

struct Guardian {
    person: Person,
    students: Vec<Box<str>>,
    name_key: String,
}

/// What a row says, checked.
struct Checked<'r> {
    student: Person,
    school: Box<str>,
    class: Option<Box<str>>,
    teacher: Option<Person>,
    guardians: Vec<(&'r str, Person)>,
}

impl Plain {
    fn row(&mut self, columns: &Columns, options: &Options, row: Row<'_>, ledger: &mut Ledger) {
        let Some(id) = ledger.take(columns.student_id, check::id(row.get(columns.student_id))) else { return };
        let checked = self.check(columns, options, row, ledger);
        if let Some(&known) = self.students.get(id)
            && let Some(earlier) = self.model.people.get(known)
            && (earlier.given != checked.student.given || earlier.family != checked.student.family)
            && ledger.sound()
        {
            ledger.fault(columns.student_id, Rule::StudentDiffers);
        }
        if ledger.sound() {
            self.take(id, checked, ledger.place);
        } else {
            self.model.spared.insert(id.into());
        }
    }

    fn check<'r>(&mut self, columns: &Columns, options: &Options, row: Row<'r>, ledger: &mut Ledger) -> Checked<'r> {
        let mut student = person(Kinds { student: true, ..Kinds::default() }, ledger.place);
        student.source_id = row.get(columns.student_id).into();
        let given = check::name(row.get(columns.given), Some(Rule::GivenNameMissing));
        student.given = ledger.take(columns.given, given).unwrap_or_default();
        let family = check::name(row.get(columns.family), Some(Rule::FamilyNameMissing));
        student.family = ledger.take(columns.family, family).unwrap_or_default();
        let called = ledger.take(columns.called, check::name(row.get(columns.called), None));
        student.called = called.filter(|called| !called.is_empty());
        student.grade = Some(row.get(columns.grade)).filter(|grade| !grade.is_empty()).map(Box::from);
        let home = self.lookups.language(row.get(columns.home_language));
        student.language = ledger.take(columns.home_language, home).flatten();
        let school = match (row.get(columns.school), &options.school) {
            ("", Some(school)) => school.as_str(),
            (school, _) => school,
        };
        let class = row.get(columns.class);
        Checked {
            student,
            school: ledger.take(columns.school, check::title(school)).unwrap_or_default(),
            class: if class.is_empty() { None } else { ledger.take(columns.class, check::title(class)) },
            teacher: teacher(columns, row, ledger),
            guardians: columns
                .guardians
                .iter()
                .filter_map(|columns| self.guardian(columns, options, row, ledger))
                .collect(),
        }
    }

    /// A guardian of a row, with the identifier the office gave, if any.
    fn guardian<'r>(
        &mut self,
        columns: &GuardianColumns,
        options: &Options,
        row: Row<'r>,
        ledger: &mut Ledger,
    ) -> Option<(&'r str, Person)> {
        let named = [columns.given, columns.family].iter().any(|&column| !row.get(column).is_empty());
        let reached = [columns.phone, columns.email].iter().any(|&column| !row.get(column).is_empty());
        match (named, reached) {
            (false, false) => return None,
            (false, true) => ledger.fault(columns.family, Rule::GuardianNameMissing),
            (true, _) => {}
        }
        let relation = match key(row.get(columns.relation)).as_str() {
            "parent" | "mother" | "father" => Relation::Parent,
            "" | "guardian" => Relation::Guardian,
            _ => Relation::Relative,
        };
        let mut guardian = person(Kinds { guardian: Some(relation), ..Kinds::default() }, ledger.place);
        guardian.given = ledger.take(columns.given, check::name(row.get(columns.given), None)).unwrap_or_default();
        guardian.family = ledger.take(columns.family, check::name(row.get(columns.family), None)).unwrap_or_default();
        let phone = row.get(columns.phone);
        if !phone.is_empty() {
            let read = Phone::parse(phone, &options.default_region).map_err(Rule::Contact);
            guardian.phone = ledger.take(columns.phone, read);
        }
        guardian.email = email(columns.email, row, ledger);
        let language = self.lookups.language(row.get(columns.language));
        guardian.language = ledger.take(columns.language, language).flatten();
        let zone = row.get(columns.zone);
        if !zone.is_empty() {
            guardian.zone = ledger.take(columns.zone, self.lookups.zone(zone));
        }
        guardian.email_first = match key(row.get(columns.by)).as_str() {
            "" | "text" | "sms" | "phone" => false,
            "email" | "mail" => true,
            _ => {
                ledger.fault(columns.by, Rule::BadChannel);
                false
            }
        };
        let interpreter = check::yes_no(row.get(columns.interpreter));
        guardian.interpreter = ledger.take(columns.interpreter, interpreter).flatten();
        Some((row.get(columns.id), guardian))
    }

    fn take(&mut self, id: &str, checked: Checked<'_>, place: Place) {
        let Checked { mut student, school, class, teacher, guardians } = checked;
        let school_id = folded(&school);
        if self.known.insert(format!("school {school_id}")) {
            let (source_id, name) = (school_id.as_str().into(), school);
            self.model.orgs.push(Org { source_id, name, kind: OrgKind::School, gone: false, place });
        }
        student.orgs = Box::new([school_id.as_str().into()]);
        let grade = student.grade.clone();
        if let Entry::Vacant(free) = self.students.entry(id.into()) {
            free.insert(self.model.people.len());
            self.model.people.push(student);
        }
        let class_id = class.map(|title| self.class(&school_id, title, grade, place));
        if let Some(class) = &class_id {
            self.enroll(class, id, EnrollmentRole::Student, place);
        }
        if let Some(teacher) = teacher {
            self.teacher(teacher, &school_id, class_id.as_deref(), place);
        }
        for (own_id, guardian) in guardians {
            self.join(own_id, guardian, id);
        }
    }

    fn class(&mut self, school: &str, title: Box<str>, grade: Option<Box<str>>, place: Place) -> Box<str> {
        let source_id: Box<str> = format!("{school}/{}", folded(&title)).into();
        if self.known.insert(format!("class {source_id}")) {
            let (source_id, school, terms) = (source_id.clone(), school.into(), Box::default());
            self.model.classes.push(Class { source_id, title, grade, school, terms, gone: false, place });
        }
        source_id
    }

    fn enroll(&mut self, class: &str, user: &str, role: EnrollmentRole, place: Place) {
        let source_id: Box<str> = format!("{user}@{class}").into();
        if self.known.insert(format!("{role:?} {source_id}")) {
            self.model.enrollments.push(Enrollment {
                source_id,
                class: class.into(),
                user: user.into(),
                role,
                primary: role == EnrollmentRole::Teacher,
                begins: None,
                ends: None,
                gone: false,
                place,
            });
        }
    }

    fn teacher(&mut self, mut teacher: Person, school: &str, class: Option<&str>, place: Place) {
        let source_id: Box<str> = match &teacher.email {
            Some(email) => format!("staff/{}", email.as_str().to_lowercase()).into(),
            None => format!("staff/{school}/{}", teacher.called.as_deref().map(folded).unwrap_or_default()).into(),
        };
        teacher.source_id = source_id.clone();
        teacher.orgs = Box::new([school.into()]);
        match self.staff.entry(source_id.clone()) {
            Entry::Vacant(free) => {
                free.insert(self.model.people.len());
                self.model.people.push(teacher);
            }
            Entry::Occupied(known) => {
                // A later row may have the name that the first left out.
                let earlier = self.model.people.get_mut(*known.get()).filter(|earlier| earlier.called.is_none());
                if let Some(earlier) = earlier.filter(|_| teacher.called.is_some()) {
                    (earlier.given, earlier.family, earlier.called) = (teacher.given, teacher.family, teacher.called);
                }
            }
        }
        if let Some(class) = class {
            self.enroll(class, &source_id, EnrollmentRole::Teacher, place);
        }
    }

    /// Two rows mean one guardian if they say the same identifier, or the same name with the same number or address.
    fn join(&mut self, own_id: &str, guardian: Person, student: &str) {
        let name_key = folded(&format!("{} {}", guardian.given, guardian.family));
        let mut keys = Vec::new();
        if own_id.is_empty() {
            keys.extend(guardian.phone.iter().map(|phone| format!("{name_key}\n{}", phone.as_str())));
            keys.extend(guardian.email.iter().map(|email| format!("{name_key}\n{}", email.as_str())));
            if keys.is_empty() {
                keys.push(format!("{name_key}\n\n{student}"));
            }
        } else {
            keys.push(format!("\n{own_id}"));
        }
        let known = keys.iter().find_map(|key| self.guardian_keys.get(key)).copied();
        let index = known.unwrap_or(self.guardians.len());
        for key in keys {
            self.guardian_keys.entry(key).or_insert(index);
        }
        match self.guardians.get_mut(index) {
            Some(earlier) => {
                earlier.students.push(student.into());
                let to = &mut earlier.person;
                to.phone = to.phone.take().or(guardian.phone);
                to.email = to.email.take().or(guardian.email);
                to.language = to.language.take().or(guardian.language);
                to.zone = to.zone.take().or(guardian.zone);
                to.interpreter = to.interpreter.or(guardian.interpreter);
            }
            None => {
                let person = Person { source_id: own_id.into(), ..guardian };
                self.guardians.push(Guardian { person, students: vec![student.into()], name_key });
            }
        }
    }

    fn finish(mut self) -> Model {
        let mut taken: HashSet<Box<str>> = HashSet::new();
        let mut links = HashSet::new();
        for mut guardian in std::mem::take(&mut self.guardians) {
            if guardian.person.source_id.is_empty() {
                guardian.person.source_id = guardian.source_id(&mut taken);
            }
            let source_id = &guardian.person.source_id;
            links.extend(guardian.students.into_iter().map(|student| Link { student, guardian: source_id.clone() }));
            guardian.person.states_links = true;
            self.model.people.push(guardian.person);
        }
        self.model.links = links.into_iter().collect();
        self.model.links.sort_unstable();
        self.model
    }
}

impl Guardian {
    /// The first child's identifier and a digest of the name: a new number, another order of rows or a new sibling's row
    /// does not make a new guardian.
    fn source_id(&self, taken: &mut HashSet<Box<str>>) -> Box<str> {
        let first = self.students.iter().min().map(|id| &**id).unwrap_or_default();
        let digest = Sha256::digest(self.name_key.as_bytes());
        let digest: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let mut source_id: Box<str> = format!("{first}/{digest}").into();
        let mut again = 2;
        while !taken.insert(source_id.clone()) {
            source_id = format!("{first}/{digest}-{again}").into();
            again += 1;
        }
        source_id
    }
}

fn teacher(columns: &Columns, row: Row<'_>, ledger: &mut Ledger) -> Option<Person> {
    let name = ledger.take(columns.teacher_name, check::name(row.get(columns.teacher_name), None)).unwrap_or_default();
    let email = email(columns.teacher_email, row, ledger);
    if name.is_empty() && email.is_none() {
        return None;
    }
    let mut teacher = person(Kinds { staff: Some(StaffRole::Teacher), ..Kinds::default() }, ledger.place);
    let (given, family) = name.rsplit_once(' ').unwrap_or(("", &name));
    (teacher.given, teacher.family) = (given.into(), family.into());
    if let (Some(email), true) = (&email, name.is_empty()) {
        teacher.family = email.as_str().split('@').next().unwrap_or_default().into();
    }
    teacher.called = Some(name).filter(|name| !name.is_empty());
    teacher.email = email;
    Some(teacher)
}

fn email(column: Option<usize>, row: Row<'_>, ledger: &mut Ledger) -> Option<Email> {
    let email = row.get(column);
    if email.is_empty() { None } else { ledger.take(column, Email::parse(email).map_err(Rule::Contact)) }
}

fn person(kinds: Kinds, place: Place) -> Person {
    Person { kinds, place, enabled: true, ..Person::default() }
}

/// A name as it is compared: one blank between words, no case.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
