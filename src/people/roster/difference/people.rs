//! Staff, students and guardians.

use std::collections::{HashMap, HashSet};

use super::super::model::{EnrollmentRole, Kinds, Person, Relation, StaffRole};
use super::super::reject::Rule;
use super::Differ;
use super::adopt::Unnamed;
use crate::entities::{Role, SetBy, guardian, staff, staff_school, student};
use crate::ids::{GuardianId, RowId, SchoolId, StaffId, StudentId};

impl From<StaffRole> for Role {
    fn from(role: StaffRole) -> Self {
        match role {
            StaffRole::Teacher => Self::Teacher,
            StaffRole::Coordinator => Self::Coordinator,
            StaffRole::Administrator => Self::Administrator,
        }
    }
}

/// From least to most.
fn rank(role: Role) -> u8 {
    match role {
        Role::Teacher => 0,
        Role::Coordinator => 1,
        Role::Administrator => 2,
    }
}

impl<'a> Differ<'a> {
    /// What a person is: what the row says, or what is stored where a delta of OneRoster 1.2 leaves the role out.
    pub(super) fn kinds(&self, person: &Person) -> Kinds {
        let id = &*person.source_id;
        match person.kinds.unknown() {
            false => person.kinds,
            true => Kinds {
                student: self.students.contains_key(id) || self.stored.students.contains_key(id),
                guardian: (self.guardians.contains_key(id) || self.stored.guardians.contains_key(id))
                    .then_some(Relation::Guardian),
                staff: self.staff.contains_key(id).then_some(StaffRole::Teacher),
            },
        }
    }

    /// A switched-off account may not sign in any longer.
    fn leaves(person: &Person) -> bool {
        person.gone || !person.enabled
    }

    pub(super) fn staff(&mut self) {
        let stored = std::mem::take(&mut self.stored.staff);
        let named: HashSet<&str> = self.model.people.iter().map(|person| &*person.source_id).collect();
        let mut by_source: HashMap<String, staff::Model> = HashMap::new();
        let mut by_email: HashMap<String, staff::Model> = HashMap::new();
        let mut others: Vec<staff::Model> = Vec::new();
        let mut taken: HashMap<String, StaffId> = HashMap::new();
        for row in stored {
            taken.extend(row.email.clone().map(|email| (email, row.id)));
            match (&row.source_id, &row.email) {
                (Some(source), _) if named.contains(source.as_str()) => drop(by_source.insert(source.clone(), row)),
                // Made by hand, or under an identifier that the student system no longer uses.
                (_, Some(email)) => drop(by_email.insert(email.clone(), row)),
                _ => others.push(row),
            }
        }
        for person in &self.model.people {
            let known = by_source.remove(&*person.source_id);
            let role = match (person.kinds.staff, &known) {
                (Some(role), _) => Role::from(role),
                (None, Some(row)) if person.kinds.unknown() => row.role,
                (None, known) => {
                    others.extend(known.clone());
                    continue;
                }
            };
            let email = person.email.as_ref().map(|email| email.as_str().to_lowercase());
            let known = known.or_else(|| by_email.remove(email.as_deref().unwrap_or_default()));
            match known {
                Some(row) if Self::leaves(person) => self.end_staff(row),
                None if Self::leaves(person) => {}
                known => self.put_staff(person, role, email, known, &mut taken),
            }
        }
        for row in by_source.into_values().chain(by_email.into_values()).chain(others) {
            if self.bulk && !self.guard.staff(&row) {
                self.end_staff(row);
            } else if let Some(source) = row.source_id {
                self.staff.insert(source, (row.id, row.ended_at.is_none()));
            }
        }
    }

    fn put_staff(
        &mut self,
        person: &'a Person,
        role: Role,
        mut email: Option<String>,
        known: Option<staff::Model>,
        taken: &mut HashMap<String, StaffId>,
    ) {
        let id = known.as_ref().map_or_else(|| StaffId(self.ids.uuid(self.now)), |row| row.id);
        if let Some(address) = &email
            && *taken.entry(address.clone()).or_insert(id) != id
        {
            self.reject(person.place, "email", Rule::EmailTwice);
            email = None;
        }
        let whole = |given: &str, family: &str| format!("{given} {family}").trim().to_owned();
        let by_hand = known.as_ref().filter(|row| row.name != whole(&row.given_name, &row.family_name));
        let name = match (&person.called, by_hand) {
            (Some(called), _) => (**called).to_owned(),
            (None, Some(row)) => row.name.clone(),
            (None, None) => whole(&person.given, &person.family),
        };
        let language = known.as_ref().map(|row| row.language.clone());
        let row = staff::Model {
            id,
            district_id: self.district.id,
            source_id: Some((*person.source_id).to_owned()),
            name,
            given_name: (*person.given).to_owned(),
            family_name: (*person.family).to_owned(),
            email: email.or_else(|| known.as_ref().and_then(|row| row.email.clone())),
            // A roster raises nobody's rights by half: what an administrator gave by hand is not taken back nightly.
            role: known.as_ref().map(|row| row.role).filter(|stored| rank(*stored) > rank(role)).unwrap_or(role),
            language: language
                .or_else(|| person.language.as_deref().map(str::to_owned))
                .unwrap_or_else(|| self.district.language.clone()),
            password_hash: known.as_ref().and_then(|row| row.password_hash.clone()),
            ended_at: None,
        };
        self.staff.insert((*person.source_id).to_owned(), (id, true));
        if row.role == Role::Coordinator && person.kinds.staff.is_some() {
            self.schools_of(id, person);
        }
        match known {
            None => self.plan.staff.add(row),
            Some(known) if known != row => self.plan.staff.alter(row),
            Some(_) => {}
        }
    }

    fn schools_of(&mut self, staff_id: StaffId, person: &Person) {
        let wanted: HashSet<SchoolId> =
            person.orgs.iter().filter_map(|org| self.schools.get(&**org)).map(|(id, _)| *id).collect();
        let (add, remove) = &mut self.plan.staff_schools;
        let mut missing = wanted.clone();
        for row in self.stored.staff_schools.iter().filter(|row| row.staff_id == staff_id) {
            if !missing.remove(&row.school_id) && !wanted.is_empty() {
                remove.push(row.id);
            }
        }
        let mut missing: Vec<SchoolId> = missing.into_iter().collect();
        missing.sort_unstable();
        for school_id in missing {
            let id = RowId(self.ids.uuid(self.now));
            add.push(staff_school::Model { id, district_id: self.district.id, staff_id, school_id });
        }
    }

    fn end_staff(&mut self, row: staff::Model) {
        if row.ended_at.is_none() {
            self.plan.staff.finish(row.id);
        }
        if let Some(source) = row.source_id {
            self.staff.insert(source, (row.id, false));
        }
    }

    pub(super) fn students(&mut self) {
        let sits: HashMap<&str, &str> = self
            .model
            .enrollments
            .iter()
            .filter(|row| row.role == EnrollmentRole::Student && !row.gone)
            .map(|row| (&*row.user, &*row.class))
            .collect();
        let school_of: HashMap<&str, &str> =
            self.model.classes.iter().map(|class| (&*class.source_id, &*class.school)).collect();
        for person in &self.model.people {
            let kinds = self.kinds(person);
            if kinds == Kinds::default() && !person.gone {
                self.reject(person.place, "role", Rule::RoleMissing);
            }
            if !kinds.student {
                continue;
            }
            let known = self.stored.students.remove(&*person.source_id);
            if person.gone {
                known.into_iter().for_each(|row| self.end_student(row));
                continue;
            }
            let seat = sits.get(&*person.source_id).and_then(|class| school_of.get(class)).copied();
            let school = person.orgs.iter().map(|org| &**org).chain(seat).find_map(|org| self.schools.get(org));
            let row = student::Model {
                id: known.as_ref().map_or_else(|| StudentId(self.ids.uuid(self.now)), |row| row.id),
                district_id: self.district.id,
                school_id: school.map(|(id, _)| *id).or(known.as_ref().and_then(|row| row.school_id)),
                source_id: (*person.source_id).to_owned(),
                given_name: (*person.given).to_owned(),
                family_name: (*person.family).to_owned(),
                called: person.called.as_deref().unwrap_or(&person.given).to_owned(),
                grade: person.grade.as_deref().unwrap_or_default().to_owned(),
                // An export that lost its column of languages shall not lose the families'.
                home_language: said(person).or_else(|| known.as_ref().and_then(|row| row.home_language.clone())),
                ended_at: None,
            };
            self.students.insert(row.source_id.clone(), (row.id, true));
            if known.as_ref() != Some(&row) {
                self.told_students.insert(row.id);
                if known.is_none() { self.plan.students.add(row) } else { self.plan.students.alter(row) }
            }
        }
        for row in std::mem::take(&mut self.stored.students).into_values() {
            if self.bulk && !self.guard.student(&row) {
                self.end_student(row);
            } else {
                self.students.insert(row.source_id, (row.id, row.ended_at.is_none()));
            }
        }
    }

    fn end_student(&mut self, row: student::Model) {
        if row.ended_at.is_none() {
            self.plan.students.finish(row.id);
            self.told_students.insert(row.id);
        }
        self.students.insert(row.source_id, (row.id, false));
    }

    pub(super) fn guardians(&mut self) {
        let mut unnamed = if self.bulk { Unnamed::find(&self.stored, self.model) } else { Unnamed::default() };
        for person in &self.model.people {
            if self.kinds(person).guardian.is_none() {
                continue;
            }
            let mut known = self.stored.guardians.remove(&*person.source_id);
            if known.is_none() && !person.gone {
                known = unnamed.take(person).and_then(|source| self.stored.guardians.remove(&source));
            }
            match known {
                Some(row) if person.gone => self.end_guardian(row),
                Some(row) => self.alter_guardian(person, row),
                None if person.gone => {}
                None => self.add_guardian(person),
            }
        }
        for row in std::mem::take(&mut self.stored.guardians).into_values() {
            if self.bulk && !self.guard.guardian(&row) {
                self.end_guardian(row);
            } else {
                self.guardians.insert(row.source_id, (row.id, row.ended_at.is_none()));
            }
        }
    }

    fn add_guardian(&mut self, person: &Person) {
        let row = guardian::Model {
            id: GuardianId(self.ids.uuid(self.now)),
            district_id: self.district.id,
            source_id: (*person.source_id).to_owned(),
            given_name: (*person.given).to_owned(),
            family_name: (*person.family).to_owned(),
            language: said(person),
            language_by: SetBy::Roster,
            zone: person.zone.as_deref().map(str::to_owned),
            availability: None,
            quiet_from: None,
            quiet_to: None,
            interpreter: person.interpreter.unwrap_or(false),
            less: false,
            ended_at: None,
        };
        self.guardians.insert(row.source_id.clone(), (row.id, true));
        self.told_guardians.insert(row.id);
        self.plan.guardians.add(row);
    }

    fn alter_guardian(&mut self, person: &Person, known: guardian::Model) {
        let mut row = known.clone();
        row.source_id = (*person.source_id).to_owned();
        (row.given_name, row.family_name) = ((*person.given).to_owned(), (*person.family).to_owned());
        row.zone = person.zone.as_deref().map(str::to_owned).or(row.zone);
        row.interpreter = person.interpreter.unwrap_or(row.interpreter);
        row.ended_at = None;
        self.guardians.insert(row.source_id.clone(), (row.id, true));
        let altered = row != known;
        let language =
            said(person).filter(|tag| row.language_by == SetBy::Roster && row.language.as_ref() != Some(tag));
        if altered {
            self.plan.guardians.alter(row.clone());
        } else if language.is_some() {
            self.plan.guardians.tally.changed += 1;
        }
        if altered || language.is_some() {
            self.told_guardians.insert(row.id);
        }
        if language.is_some() {
            self.plan.languages.push(guardian::Model { language, ..row });
        }
    }

    fn end_guardian(&mut self, row: guardian::Model) {
        if row.ended_at.is_none() {
            self.plan.guardians.finish(row.id);
            self.told_guardians.insert(row.id);
        }
        self.guardians.insert(row.source_id, (row.id, false));
    }
}

/// The home language that the roster says, if it says one.
fn said(person: &Person) -> Option<String> {
    person.language.as_deref().map(str::to_owned)
}
