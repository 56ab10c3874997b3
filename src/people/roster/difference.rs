//! What is stored against what a roster says: pure, one table after the other, each knowing the ids of those before.
//! A bulk ends what it does not name; a delta touches only what it names; neither touches what a rejected row was about.

mod adopt;
mod contacts;
mod guard;
mod membership;
mod people;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use self::guard::Guard;
use super::model::{Model, OrgKind, Place};
use super::plan::Plan;
use super::reject::{Reject, Rule};
use super::store::Stored;
use super::{Kind, Reading};
use crate::clock::At;
use crate::entities::{class, district, school};
use crate::ids::{ClassId, GuardianId, Ids, SchoolId, StaffId, StudentId};

/// Ids by source identifier, and whether the row lives when the import is done.
type Known<I> = HashMap<String, (I, bool)>;

/// One comparison.
pub struct Differ<'a> {
    district: &'a district::Model,
    stored: Stored,
    model: &'a Model,
    bulk: bool,
    now: Timestamp,
    ended: Option<At>,
    today: Date,
    ids: &'a Ids,
    plan: Plan,
    rejects: Vec<Reject>,
    guard: Guard,
    schools: Known<SchoolId>,
    classes: Known<ClassId>,
    staff: Known<StaffId>,
    students: Known<StudentId>,
    guardians: Known<GuardianId>,
    /// Students and guardians that count as added, changed or ended already.
    told_students: HashSet<StudentId>,
    told_guardians: HashSet<GuardianId>,
}

impl<'a> Differ<'a> {
    /// Compares `reading` with `stored`.
    pub fn new(
        district: &'a district::Model,
        stored: Stored,
        reading: &'a Reading,
        now: Timestamp,
        ids: &'a Ids,
    ) -> Self {
        let guard = Guard::new(&reading.model.spared, &stored);
        Self {
            district,
            stored,
            model: &reading.model,
            bulk: reading.kind == Kind::Bulk,
            now,
            ended: Some(At::from(now)),
            today: now.to_zoned(TimeZone::UTC).date(),
            ids,
            plan: Plan::default(),
            rejects: Vec::new(),
            guard,
            schools: HashMap::new(),
            classes: HashMap::new(),
            staff: HashMap::new(),
            students: HashMap::new(),
            guardians: HashMap::new(),
            told_students: HashSet::new(),
            told_guardians: HashSet::new(),
        }
    }

    /// What is to be written, and rows of a delta that name what is neither in it nor stored.
    pub fn plan(mut self) -> (Plan, Vec<Reject>) {
        self.schools();
        self.classes();
        self.staff();
        self.students();
        self.guardians();
        self.contacts();
        self.guardianships();
        self.enrollments();
        (self.plan, self.rejects)
    }

    fn reject(&mut self, place: Place, column: &str, rule: Rule) {
        let file = self.model.file(place).cloned().unwrap_or_else(|| Arc::from(""));
        self.rejects.push(Reject { file, line: place.line, column: column.into(), rule });
    }

    fn schools(&mut self) {
        let taught: HashSet<&str> = self.model.classes.iter().map(|class| &*class.school).collect();
        let mut stored = std::mem::take(&mut self.stored.schools);
        for org in &self.model.orgs {
            let known = stored.remove(&*org.source_id);
            let is_school = org.kind == OrgKind::School || taught.contains(&*org.source_id);
            let row = match known {
                Some(row) if org.gone => {
                    self.end_school(row);
                    continue;
                }
                _ if org.gone || !is_school => continue,
                Some(mut row) => {
                    if row.name != *org.name || row.ended_at.is_some() {
                        (row.name, row.ended_at) = ((*org.name).to_owned(), None);
                        self.plan.schools.alter(row.clone());
                    }
                    row
                }
                None => {
                    let row = school::Model {
                        id: SchoolId(self.ids.uuid(self.now)),
                        district_id: self.district.id,
                        source_id: (*org.source_id).to_owned(),
                        name: (*org.name).to_owned(),
                        zone: None,
                        phone: None,
                        ended_at: None,
                    };
                    self.plan.schools.add(row.clone());
                    row
                }
            };
            self.schools.insert(row.source_id, (row.id, true));
        }
        for row in stored.into_values() {
            if self.bulk && !self.guard.school(&row) {
                self.end_school(row);
            } else {
                self.schools.insert(row.source_id, (row.id, row.ended_at.is_none()));
            }
        }
    }

    fn end_school(&mut self, row: school::Model) {
        if row.ended_at.is_none() {
            self.plan.schools.finish(row.id);
        }
        self.schools.insert(row.source_id, (row.id, false));
    }

    fn classes(&mut self) {
        let mut stored = std::mem::take(&mut self.stored.classes);
        for class in &self.model.classes {
            let known = stored.remove(&*class.source_id);
            if class.gone {
                known.into_iter().for_each(|row| self.end_class(row));
                continue;
            }
            let Some((school_id, _)) = self.schools.get(&*class.school).copied() else {
                if !self.bulk {
                    self.reject(class.place, "schoolSourcedId", Rule::UnknownOrg);
                }
                if let Some(row) = known {
                    self.classes.insert(row.source_id, (row.id, row.ended_at.is_none()));
                }
                continue;
            };
            let is_new = known.is_none();
            let row = class::Model {
                id: known.as_ref().map_or_else(|| ClassId(self.ids.uuid(self.now)), |row| row.id),
                district_id: self.district.id,
                school_id,
                source_id: (*class.source_id).to_owned(),
                title: (*class.title).to_owned(),
                grade: class.grade.as_deref().unwrap_or_default().to_owned(),
                ended_at: None,
            };
            self.classes.insert(row.source_id.clone(), (row.id, true));
            if is_new {
                self.plan.classes.add(row);
            } else if known.as_ref() != Some(&row) {
                self.plan.classes.alter(row);
            }
        }
        for row in stored.into_values() {
            if self.bulk && !self.guard.class(&row) {
                self.end_class(row);
            } else {
                self.classes.insert(row.source_id, (row.id, row.ended_at.is_none()));
            }
        }
    }

    fn end_class(&mut self, row: class::Model) {
        if row.ended_at.is_none() {
            self.plan.classes.finish(row.id);
        }
        self.classes.insert(row.source_id, (row.id, false));
    }
}
