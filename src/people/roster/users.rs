//! The people of a OneRoster bundle: `users`, with `roles`, `userProfiles` and `demographics` where they say more, and
//! who cares for whom.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::check::{self, Lookups};
use super::model::{Kinds, Model, Person, Relation, StaffRole};
use super::oneroster::{Import, Ledger};
use super::reject::Rule;
use super::source::Source;
use super::table::{Header, Row};
use super::ties::Ties;
use super::user_columns::{Chosen, Columns, Extra};
use super::{Kind, RosterError};
use crate::people::contact::{Email, Phone};

/// The people by their identifiers; `None` for rows that were rejected or are of no interest.
#[derive(Default)]
pub struct Users {
    index: HashMap<Box<str>, Option<u32>>,
}

impl Users {
    /// The bundle has a row of this identifier.
    pub fn knows(&self, id: &str) -> bool {
        self.index.contains_key(id)
    }

    /// What the person of this identifier is.
    pub fn kinds(&self, model: &Model, id: &str) -> Option<Kinds> {
        Some(self.person(model, id)?.kinds)
    }

    /// The person of this identifier.
    pub fn person<'m>(&self, model: &'m Model, id: &str) -> Option<&'m Person> {
        let index = (*self.index.get(id)?)?;
        model.people.get(usize::try_from(index).ok()?)
    }

    /// The row turned out to be unsound.
    pub fn withdraw(&mut self, id: &str) {
        self.index.insert(id.into(), None);
    }

    /// Takes withdrawn people out of the model, by their places in it.
    pub fn take_out(&mut self, model: &mut Model, unsound: &HashSet<u32>) {
        if unsound.is_empty() {
            return;
        }
        let mut places = 0..;
        model.people.retain(|_| places.next().is_some_and(|place| !unsound.contains(&place)));
        for (place, person) in (0..).zip(&model.people) {
            self.index.insert(person.source_id.clone(), Some(place));
        }
    }
}

/// What `roles` says of a person.
#[derive(Default)]
struct Roles {
    kinds: Kinds,
    orgs: Vec<Box<str>>,
    lines: Vec<u32>,
}

struct Reader {
    lookups: Lookups,
    roles: HashMap<Box<str>, Roles>,
    has_roles: bool,
    extras: HashMap<Box<str>, Extra>,
    users: Users,
    ties: Ties,
    /// The staff's sign-in names, in lower case.
    staff_emails: HashSet<String>,
}

/// Reads all files about people.
pub fn read(import: &mut Import<'_>, source: &mut Source) -> Result<Users, RosterError> {
    let mut reader = Reader {
        lookups: Lookups::default(),
        roles: HashMap::new(),
        has_roles: source.find("roles.csv").is_some(),
        extras: HashMap::new(),
        users: Users::default(),
        ties: Ties::default(),
        staff_emails: HashSet::new(),
    };
    reader.read_roles(import, source)?;
    reader.read_extras(import, source, "userProfiles.csv", "userSourcedId")?;
    reader.read_extras(import, source, "demographics.csv", "sourcedId")?;
    reader.read_users(import, source)?;
    reader.check_roles(import, source);
    let file = source.find("users.csv").unwrap_or_else(|| Arc::from("users.csv"));
    reader.ties.tie(import, &mut reader.users, &file);
    Ok(reader.users)
}

/// What a role of either version makes of a person; `ext:` roles are a district's own and make nothing.
fn kinds_of(role: &str) -> Result<Kinds, Rule> {
    let role = role.to_lowercase();
    let guardian = |relation| Kinds { guardian: Some(relation), ..Kinds::default() };
    let staff = |role| Kinds { staff: Some(role), ..Kinds::default() };
    Ok(match role.as_str() {
        "student" => Kinds { student: true, ..Kinds::default() },
        "parent" => guardian(Relation::Parent),
        "guardian" => guardian(Relation::Guardian),
        "relative" => guardian(Relation::Relative),
        "teacher" | "aide" | "proctor" | "counselor" => staff(StaffRole::Teacher),
        "principal" | "siteadministrator" => staff(StaffRole::Coordinator),
        "administrator" | "districtadministrator" | "systemadministrator" => staff(StaffRole::Administrator),
        "" => return Err(Rule::RoleMissing),
        own if own.starts_with("ext:") => Kinds::default(),
        _ => return Err(Rule::UnknownRole),
    })
}

impl Kinds {
    /// Both together; of two roles the greater counts.
    fn join(&mut self, other: Kinds) {
        self.student |= other.student;
        self.guardian = self.guardian.or(other.guardian);
        self.staff = self.staff.max(other.staff);
    }
}

impl Reader {
    fn read_roles(&mut self, import: &mut Import<'_>, source: &mut Source) -> Result<(), RosterError> {
        let names =
            ["sourcedId", "status", "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId"];
        let columns = |header: &Header| header.columns(names);
        let needed = ["sourcedId", "userSourcedId", "role", "orgSourcedId"];
        let mut seen = HashSet::new();
        import.rows(source, "roles.csv", &needed, columns, |import, columns, row, ledger| {
            let [id, status, user, kind, role, begins, ends, org] = *columns;
            let Some(source_id) = ledger.take(id, check::id(row.get(id))) else { return };
            if !seen.insert(Box::<str>::from(source_id)) {
                return ledger.fault(id, Rule::IdTwice);
            }
            let Some(gone) = ledger.take(status, check::gone(row.get(status))) else { return };
            let Some(user_id) = ledger.take(user, check::id(row.get(user))) else { return };
            let roles = self.roles.entry(user_id.into()).or_default();
            roles.lines.push(row.line);
            if gone {
                return;
            }
            let kinds = ledger.take(role, kinds_of(row.get(role)));
            ledger.take(begins, check::date(row.get(begins)));
            ledger.take(ends, check::date(row.get(ends)));
            let org_id = row.get(org);
            let known = org_id.is_empty() || import.orgs.contains(org_id);
            ledger.take(org, import.refers(known, Rule::UnknownOrg));
            if !ledger.sound() {
                // Told here; the person's own row is sound, but cannot be taken without knowing what the person is.
                return import.spare(user_id);
            }
            roles.kinds.join(kinds.unwrap_or_default());
            if !org_id.is_empty() {
                let first = row.get(kind).eq_ignore_ascii_case("primary");
                roles.orgs.insert(if first { 0 } else { roles.orgs.len() }, org_id.into());
            }
        })
    }

    fn read_extras(
        &mut self,
        import: &mut Import<'_>,
        source: &mut Source,
        file: &str,
        user: &str,
    ) -> Result<(), RosterError> {
        let options = import.options;
        let columns = |header: &Header| (header.columns(["status", user]), Chosen::of(header, options));
        import.rows(source, file, &["sourcedId", user], columns, |import, columns, row, ledger| {
            let ([status, user], chosen) = columns;
            if chosen.is_empty() || check::gone(row.get(*status)) == Ok(true) {
                return;
            }
            let extra = chosen.read(&mut self.lookups, row, ledger);
            let user_id = row.get(*user);
            if !ledger.sound() {
                return import.spare(user_id);
            }
            let known = self.extras.entry(user_id.into()).or_default();
            known.language = known.language.take().or(extra.language);
            known.zone = known.zone.take().or(extra.zone);
            known.interpreter = known.interpreter.or(extra.interpreter);
        })
    }

    fn read_users(&mut self, import: &mut Import<'_>, source: &mut Source) -> Result<(), RosterError> {
        let options = import.options;
        let columns = |header: &Header| Columns::of(header, options);
        let needed = ["sourcedId", "givenName", "familyName"];
        import.rows(source, "users.csv", &needed, columns, |import, columns, row, ledger| {
            let Some(id) = ledger.take(columns.id, check::id(row.get(columns.id))) else { return };
            if self.users.knows(id) {
                return ledger.fault(columns.id, Rule::IdTwice);
            }
            let person = self.person(import, columns, row, ledger);
            if !ledger.sound() {
                import.spare(id);
            }
            let person = person.filter(|_| ledger.sound());
            let next = u32::try_from(import.model.people.len()).unwrap_or(u32::MAX);
            self.users.index.insert(id.into(), person.is_some().then_some(next));
            let Some(person) = person else { return };
            if !person.gone {
                check::list(row.get(columns.agents)).for_each(|agent| self.ties.name(next, agent, row.line));
            }
            import.model.people.push(person);
            if self.ties.column.is_empty() {
                self.ties.column.clone_from(&columns.agents_name);
            }
        })
    }

    /// None without a fault: the row is fine and of no interest.
    fn person(&mut self, import: &Import<'_>, columns: &Columns, row: Row<'_>, ledger: &mut Ledger) -> Option<Person> {
        let id = row.get(columns.id);
        let gone = ledger.take(columns.status, check::gone(row.get(columns.status)))?;
        let roles = self.roles.get(id);
        let mut kinds = roles.map(|roles| roles.kinds).unwrap_or_default();
        let role = row.get(columns.role);
        if !role.is_empty() {
            let own = if gone { kinds_of(role).ok() } else { ledger.take(columns.role, kinds_of(role)) };
            kinds.join(own.unwrap_or_default());
        } else if roles.is_none() && import.kind == Kind::Bulk && !gone && (self.has_roles || columns.role.is_some()) {
            ledger.fault(columns.role, Rule::RoleMissing);
        }
        // A role of the district's own, or one that its row in `roles` lost: nobody we write to or for.
        let told = !role.is_empty() || roles.is_some() || import.kind == Kind::Bulk;
        if !import.keeps(gone) || (told && !gone && kinds.unknown()) {
            return None;
        }
        let mut person = Person {
            source_id: id.into(),
            kinds,
            given: row.get(columns.given).into(),
            family: row.get(columns.family).into(),
            grade: check::list(row.get(columns.grades)).next().map(Box::from),
            enabled: true,
            states_links: !row.get(columns.agents).is_empty(),
            gone,
            place: ledger.place,
            ..Person::default()
        };
        if !gone {
            self.fill(import, columns, row, ledger, &mut person);
        }
        Some(person)
    }

    fn fill(&mut self, import: &Import<'_>, columns: &Columns, row: Row<'_>, ledger: &mut Ledger, to: &mut Person) {
        let given = check::name(row.get(columns.given), Some(Rule::GivenNameMissing));
        to.given = ledger.take(columns.given, given).unwrap_or_default();
        let family = check::name(row.get(columns.family), Some(Rule::FamilyNameMissing));
        to.family = ledger.take(columns.family, family).unwrap_or_default();
        let called = ledger.take(columns.called, check::name(row.get(columns.called), None));
        to.called = called.filter(|called| !called.is_empty());
        to.enabled = ledger.take(columns.enabled, check::boolean(row.get(columns.enabled), true)).unwrap_or(true);
        to.orgs = self.orgs(import, columns, row, ledger);
        fill_contacts(import, columns, row, ledger, to);
        if let (Some(email), Some(_)) = (&to.email, to.kinds.staff)
            && !self.staff_emails.insert(email.as_str().to_lowercase())
        {
            ledger.fault(columns.email, Rule::EmailTwice);
        }
        let own = columns.chosen.read(&mut self.lookups, row, ledger);
        let more = self.extras.remove(&*to.source_id).unwrap_or_default();
        to.language = own.language.or(more.language);
        to.zone = own.zone.or(more.zone);
        to.interpreter = own.interpreter.or(more.interpreter);
        if check::list(row.get(columns.agents)).any(|agent| agent == &*to.source_id) {
            ledger.fault(columns.agents, Rule::OwnAgent);
        }
    }

    fn orgs(&self, import: &Import<'_>, columns: &Columns, row: Row<'_>, ledger: &mut Ledger) -> Box<[Box<str>]> {
        let mut orgs: Vec<Box<str>> = Vec::new();
        for column in [columns.main_org, columns.orgs] {
            for org in check::list(row.get(column)) {
                ledger.take(column, import.refers(import.orgs.contains(org), Rule::UnknownOrg));
                orgs.push(org.into());
            }
        }
        if let Some(roles) = self.roles.get(row.get(columns.id)) {
            orgs.extend(roles.orgs.iter().cloned());
        }
        let mut seen = HashSet::new();
        orgs.retain(|org| seen.insert(org.clone()));
        orgs.into()
    }

    /// Every row of `roles` names a user of the bundle.
    fn check_roles(&mut self, import: &mut Import<'_>, source: &Source) {
        let Some(file) = source.find("roles.csv").filter(|_| import.kind == Kind::Bulk) else { return };
        let mut strays: Vec<u32> = Vec::new();
        for (user, roles) in &self.roles {
            if !self.users.knows(user) {
                strays.extend(&roles.lines);
            }
        }
        strays.sort_unstable();
        strays.into_iter().for_each(|line| import.rejects.add(&file, line, "userSourcedId", Rule::UnknownUser));
        self.roles.clear();
    }
}

/// Mail and texts go to guardians, mail is the staff's sign-in; a student's are of no concern.
fn fill_contacts(import: &Import<'_>, columns: &Columns, row: Row<'_>, ledger: &mut Ledger, to: &mut Person) {
    let reached = to.kinds.guardian.is_some() || to.kinds.unknown();
    let email = row.get(columns.email);
    if !email.is_empty() && (reached || to.kinds.staff.is_some()) {
        to.email = ledger.take(columns.email, Email::parse(email).map_err(Rule::Contact));
    }
    let mut column = columns.sms;
    if row.get(column).is_empty() && import.options.phone_as_sms {
        column = columns.phone;
    }
    let number = row.get(column);
    if !number.is_empty() && reached {
        to.phone = ledger.take(column, Phone::parse(number, &import.options.default_region).map_err(Rule::Contact));
    }
}
