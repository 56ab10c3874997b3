//! A OneRoster bundle, 1.1 or 1.2, bulk or delta: its manifest, the order of its files, and all files but the people's
//! (`users`). Reads row by row; knows the format and nothing of the database.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::check;
use super::model::{Class, Enrollment, EnrollmentRole, Model, Org, OrgKind, Place, Term};
use super::reject::{Rejects, Rule};
use super::source::Source;
use super::table::{Header, Progress, Row, Table};
use super::users::{self, Users};
use super::{Kind, Options, RosterError};

/// What the manifest says.
#[derive(Default)]
struct Manifest {
    version: Option<String>,
    /// By file name without its ending, in lower case: `bulk`, `delta` or `absent`.
    files: HashMap<String, String>,
}

/// One import in the making.
pub struct Import<'a> {
    /// How to read.
    pub options: &'a Options,
    /// What was taken.
    pub model: Model,
    /// What was not.
    pub rejects: Rejects,
    /// Words on how far it is.
    pub progress: Progress<'a>,
    /// All there is, or only what changed.
    pub kind: Kind,
    /// The organisations of the bundle, rejected ones too: their own fault is told once.
    pub orgs: HashSet<Box<str>>,
    terms: HashSet<Box<str>>,
    classes: HashMap<Box<str>, bool>,
}

/// What one row breaks so far.
pub struct Ledger {
    /// Where it stands.
    pub place: Place,
    faults: Vec<(Option<usize>, Rule)>,
}

impl Ledger {
    /// Nothing is broken yet in the file of that index.
    pub fn new(file: u8) -> Self {
        Self { place: Place { file, line: 0 }, faults: Vec::new() }
    }

    /// Turns the row's faults into rejects, and is ready for the next row.
    pub fn settle(&mut self, file: &Arc<str>, header: &Header, rejects: &mut Rejects) {
        for (column, rule) in self.faults.drain(..) {
            rejects.add(file, self.place.line, header.name(column), rule);
        }
    }

    /// The value, or a fault of its column.
    pub fn take<T>(&mut self, column: Option<usize>, value: Result<T, Rule>) -> Option<T> {
        value.map_err(|rule| self.fault(column, rule)).ok()
    }

    /// A fault of a column of this row.
    pub fn fault(&mut self, column: Option<usize>, rule: Rule) {
        self.faults.push((column, rule));
    }

    /// No rule is broken so far.
    pub fn sound(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Reads a bundle.
pub fn read<'a>(
    source: &mut Source,
    options: &'a Options,
    progress: Progress<'a>,
) -> Result<(Model, Rejects, Kind), RosterError> {
    if source.find("users.csv").is_none() && source.find("manifest.csv").is_none() {
        return Err(source.not_a_roster("neither a OneRoster bundle (users.csv, manifest.csv) nor one single CSV file"));
    }
    let mut import = Import {
        options,
        model: Model::default(),
        rejects: Rejects::default(),
        progress,
        kind: Kind::Bulk,
        orgs: HashSet::new(),
        terms: HashSet::new(),
        classes: HashMap::new(),
    };
    let manifest = import.manifest(source)?;
    import.kind = options.kind.unwrap_or_else(|| kind(source, &manifest));
    import.demand_files(source, &manifest);
    import.read_orgs(source)?;
    import.read_terms(source)?;
    import.read_classes(source)?;
    let people = users::read(&mut import, source)?;
    import.read_enrollments(source, &people)?;
    import.progress.finish();
    Ok((import.model, import.rejects, import.kind))
}

/// What the files without which nothing can be said are: by the manifest, else a bundle without its fixed part is a delta.
fn kind(source: &Source, manifest: &Manifest) -> Kind {
    let fixed = ["orgs", "classes", "users", "enrollments"];
    if manifest.files.is_empty() {
        let all = fixed.iter().all(|file| source.find(&format!("{file}.csv")).is_some());
        return if all { Kind::Bulk } else { Kind::Delta };
    }
    let bulk = fixed.iter().all(|file| manifest.files.get(*file).is_some_and(|mode| mode == "bulk"));
    if bulk { Kind::Bulk } else { Kind::Delta }
}

impl Import<'_> {
    fn manifest(&mut self, source: &mut Source) -> Result<Manifest, RosterError> {
        let mut manifest = Manifest::default();
        let Some(name) = source.find("manifest.csv") else { return Ok(manifest) };
        let mut table = Table::open(source, &name, &mut self.rejects, &self.progress)?;
        let [property, value] = ["propertyName", "value"].map(|column| table.header.find(column));
        while let Some(row) = table.next(&mut self.rejects, &mut self.progress)? {
            let value = row.get(value).to_lowercase();
            match row.get(property).split_once('.') {
                Some(("oneroster", "version")) => manifest.version = Some(value),
                Some(("file", file)) => drop(manifest.files.insert(file.to_lowercase(), value)),
                _ => {}
            }
        }
        Ok(manifest)
    }

    /// Files that must be there: the fixed part of a bulk, and what the manifest promises.
    fn demand_files(&mut self, source: &Source, manifest: &Manifest) {
        let one_two = manifest.version.as_deref().is_some_and(|version| version.starts_with("1.2"));
        let promised = |file: &str| manifest.files.get(file).is_some_and(|mode| mode == "bulk" || mode == "delta");
        let known =
            ["orgs", "academicSessions", "classes", "users", "roles", "userProfiles", "demographics", "enrollments"];
        for file in known {
            let fixed = matches!(file, "orgs" | "classes" | "users" | "enrollments") || (file == "roles" && one_two);
            let name = format!("{file}.csv");
            let wanted = (self.kind == Kind::Bulk && fixed) || promised(&file.to_lowercase());
            if wanted && source.find(&name).is_none() {
                self.rejects.add(&name.as_str().into(), 0, "", Rule::FileMissing);
            }
        }
    }

    /// Reads one file, if it is there, row by row. `columns` finds the places of the columns once.
    pub fn rows<C>(
        &mut self,
        source: &mut Source,
        name: &str,
        needed: &[&str],
        columns: impl FnOnce(&Header) -> C,
        mut each: impl FnMut(&mut Self, &C, Row<'_>, &mut Ledger),
    ) -> Result<(), RosterError> {
        let Some(name) = source.find(name) else { return Ok(()) };
        let file = self.model.add_file(&name);
        let mut table = Table::open(source, &name, &mut self.rejects, &self.progress)?;
        let header = Arc::clone(&table.header);
        let missing: Vec<_> = needed.iter().filter(|column| header.find(column).is_none()).collect();
        if !missing.is_empty() {
            missing.into_iter().for_each(|column| self.rejects.add(&name, 1, column, Rule::ColumnMissing));
            return Ok(());
        }
        let columns = columns(&header);
        let mut ledger = Ledger::new(file);
        while let Some(row) = table.next(&mut self.rejects, &mut self.progress)? {
            ledger.place.line = row.line;
            each(self, &columns, row, &mut ledger);
            ledger.settle(&name, &header, &mut self.rejects);
        }
        Ok(())
    }

    /// A reference: in a bulk what it names must be in the bundle, in a delta it may be stored already.
    pub fn refers(&self, known: bool, rule: Rule) -> Result<(), Rule> {
        if known || self.kind == Kind::Delta { Ok(()) } else { Err(rule) }
    }

    fn read_orgs(&mut self, source: &mut Source) -> Result<(), RosterError> {
        let columns = |header: &Header| header.columns(["sourcedId", "status", "name", "type"]);
        self.rows(source, "orgs.csv", &["sourcedId", "name", "type"], columns, |import, columns, row, ledger| {
            let [id, status, name, kind] = *columns;
            let Some(source_id) = ledger.take(id, check::id(row.get(id))) else { return };
            let Some(gone) = ledger.take(status, check::gone(row.get(status))) else { return };
            if !import.orgs.insert(source_id.into()) {
                return ledger.fault(id, Rule::IdTwice);
            }
            let name = if gone { Some(row.get(name).into()) } else { ledger.take(name, check::title(row.get(name))) };
            let kind = match row.get(kind).to_lowercase().as_str() {
                "school" => Some(OrgKind::School),
                "department" | "district" | "local" | "state" | "national" => Some(OrgKind::Other),
                _ if gone => Some(OrgKind::Other),
                _ => ledger.take(kind, Err(Rule::UnknownOrgType)),
            };
            match (name, kind) {
                (Some(name), Some(kind)) if import.keeps(gone) => {
                    import.model.orgs.push(Org { source_id: source_id.into(), name, kind, gone, place: ledger.place });
                }
                (Some(_), Some(_)) => {}
                _ => import.spare(source_id),
            }
        })
    }

    /// What is stored of a rejected row stays as it is.
    pub fn spare(&mut self, id: &str) {
        self.model.spared.insert(id.into());
    }

    /// A bulk that names what is to be deleted says no more than one that leaves it out.
    pub fn keeps(&self, gone: bool) -> bool {
        !gone || self.kind == Kind::Delta
    }

    fn read_terms(&mut self, source: &mut Source) -> Result<(), RosterError> {
        let columns = |header: &Header| header.columns(["sourcedId", "status", "title", "startDate", "endDate"]);
        self.rows(source, "academicSessions.csv", &["sourcedId", "title"], columns, |import, columns, row, ledger| {
            let [id, status, title, begins, ends] = *columns;
            let Some(source_id) = ledger.take(id, check::id(row.get(id))) else { return };
            let Some(gone) = ledger.take(status, check::gone(row.get(status))) else { return };
            if !import.terms.insert(source_id.into()) {
                return ledger.fault(id, Rule::IdTwice);
            }
            let title =
                if gone { Some(row.get(title).into()) } else { ledger.take(title, check::title(row.get(title))) };
            let begins = ledger.take(begins, check::date(row.get(begins)));
            let ends = ledger.take(ends, check::date(row.get(ends)));
            if let (Some(title), Some(begins), Some(ends), true) = (title, begins, ends, import.keeps(gone)) {
                let source_id = source_id.into();
                import.model.terms.push(Term { source_id, title, begins, ends, gone, place: ledger.place });
            }
        })
    }

    fn read_classes(&mut self, source: &mut Source) -> Result<(), RosterError> {
        let names = ["sourcedId", "status", "title", "grades", "schoolSourcedId", "termSourcedIds"];
        let columns = |header: &Header| header.columns(names);
        let needed = ["sourcedId", "title", "schoolSourcedId"];
        self.rows(source, "classes.csv", &needed, columns, |import, columns, row, ledger| {
            let [id, status, title, grade, school, terms] = *columns;
            let Some(source_id) = ledger.take(id, check::id(row.get(id))) else { return };
            let Some(gone) = ledger.take(status, check::gone(row.get(status))) else { return };
            if import.classes.contains_key(source_id) {
                return ledger.fault(id, Rule::IdTwice);
            }
            let title =
                if gone { Some(row.get(title).into()) } else { ledger.take(title, check::title(row.get(title))) };
            let school_id = row.get(school);
            if !gone {
                ledger.take(school, import.refers(import.orgs.contains(school_id), Rule::UnknownOrg));
            }
            let kept = ledger.sound() && import.keeps(gone);
            import.classes.insert(source_id.into(), kept);
            match title {
                Some(title) if kept => import.model.classes.push(Class {
                    source_id: source_id.into(),
                    title,
                    grade: check::list(row.get(grade)).next().map(Box::from),
                    school: school_id.into(),
                    terms: check::list(row.get(terms)).map(Box::from).collect(),
                    gone,
                    place: ledger.place,
                }),
                _ if ledger.sound() => {}
                _ => import.spare(source_id),
            }
        })
    }

    fn read_enrollments(&mut self, source: &mut Source, people: &Users) -> Result<(), RosterError> {
        let names = [
            "sourcedId",
            "status",
            "classSourcedId",
            "schoolSourcedId",
            "userSourcedId",
            "role",
            "primary",
            "beginDate",
            "endDate",
        ];
        let columns = |header: &Header| header.columns(names);
        let needed = ["sourcedId", "classSourcedId", "userSourcedId", "role"];
        let mut seen = HashSet::new();
        self.rows(source, "enrollments.csv", &needed, columns, |import, columns, row, ledger| {
            let [id, ..] = *columns;
            let Some(source_id) = ledger.take(id, check::id(row.get(id))) else { return };
            if !seen.insert(Box::<str>::from(source_id)) {
                return ledger.fault(id, Rule::IdTwice);
            }
            let enrollment = import.enrollment(people, columns, row, ledger);
            if !ledger.sound() {
                import.spare(source_id);
            } else if let Some(enrollment) = enrollment {
                import.model.enrollments.push(enrollment);
            }
        })
    }

    /// None without a fault: the row is fine, but what it names was rejected or is of no interest.
    fn enrollment(
        &self,
        people: &Users,
        columns: &[Option<usize>; 9],
        row: Row<'_>,
        ledger: &mut Ledger,
    ) -> Option<Enrollment> {
        let [id, status, class, school, user, role, primary, begins, ends] = *columns;
        let gone = ledger.take(status, check::gone(row.get(status)))?;
        let [class_id, school_id, user_id] = [class, school, user].map(|column| row.get(column));
        let known_role = match row.get(role).to_lowercase().as_str() {
            "student" => Ok(EnrollmentRole::Student),
            "teacher" | "aide" | "proctor" | "administrator" => Ok(EnrollmentRole::Teacher),
            "" if gone => Ok(EnrollmentRole::Student),
            "" => Err(Rule::RoleMissing),
            _ => Err(Rule::UnknownRole),
        };
        let known_role = ledger.take(role, known_role);
        let mut wanted = self.keeps(gone);
        if !gone {
            let found = self.classes.get(class_id).copied();
            ledger.take(class, self.refers(found.is_some(), Rule::UnknownClass));
            wanted &= found.unwrap_or(true);
            ledger.take(user, self.refers(people.knows(user_id), Rule::UnknownUser));
            let school_known = school_id.is_empty() || self.orgs.contains(school_id);
            ledger.take(school, self.refers(school_known, Rule::UnknownOrg));
            match people.kinds(&self.model, user_id) {
                None => wanted &= !people.knows(user_id),
                Some(kinds) if kinds.unknown() => {}
                Some(kinds) => match known_role {
                    Some(EnrollmentRole::Student) if !kinds.student => ledger.fault(role, Rule::RoleMismatch),
                    Some(EnrollmentRole::Teacher) if kinds.staff.is_none() => ledger.fault(role, Rule::RoleMismatch),
                    _ => {}
                },
            }
        }
        let primary = ledger.take(primary, check::boolean(row.get(primary), false))?;
        let begins = ledger.take(begins, check::date(row.get(begins)));
        let ends = ledger.take(ends, check::date(row.get(ends)));
        wanted.then_some(Enrollment {
            source_id: row.get(id).into(),
            class: class_id.into(),
            user: user_id.into(),
            role: known_role?,
            primary,
            begins: begins?,
            ends: ends?,
            gone,
            place: ledger.place,
        })
    }
}
