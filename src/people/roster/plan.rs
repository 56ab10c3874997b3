//! What an import would do to the tables: rows to write, rows to end, and how many of each. Pure.

use std::collections::BTreeMap;

use crate::entities::{
    class, contact, enrollment, guardian, guardianship, reach, school, staff, staff_school, student, teaching,
};
use crate::ids::{ClassId, GuardianId, RowId, SchoolId, StaffId, StudentId};

/// What happens to one table.
#[derive(Debug)]
pub struct Change<M, I> {
    /// New rows, and changed rows as they shall be.
    pub put: Vec<M>,
    /// Rows that end.
    pub end: Vec<I>,
    /// How many.
    pub tally: Tally,
}

impl<M, I> Default for Change<M, I> {
    fn default() -> Self {
        Self { put: Vec::new(), end: Vec::new(), tally: Tally::default() }
    }
}

impl<M, I> Change<M, I> {
    /// A new row.
    pub fn add(&mut self, row: M) {
        self.tally.added += 1;
        self.put.push(row);
    }

    /// A row that changes.
    pub fn alter(&mut self, row: M) {
        self.tally.changed += 1;
        self.put.push(row);
    }

    /// A row that ends.
    pub fn finish(&mut self, id: I) {
        self.tally.ended += 1;
        self.end.push(id);
    }

    fn rows(&self) -> usize {
        self.put.len() + self.end.len()
    }
}

/// How many rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// New, or back again is a change.
    pub added: u64,
    /// Other than before.
    pub changed: u64,
    /// No longer in the roster.
    pub ended: u64,
}

/// The whole import.
#[derive(Debug, Default)]
pub struct Plan {
    /// Schools.
    pub schools: Change<school::Model, SchoolId>,
    /// Classes.
    pub classes: Change<class::Model, ClassId>,
    /// Staff.
    pub staff: Change<staff::Model, StaffId>,
    /// The schools that coordinators look after: new ones, and those to take away.
    pub staff_schools: (Vec<staff_school::Model>, Vec<RowId>),
    /// Students.
    pub students: Change<student::Model, StudentId>,
    /// Guardians.
    pub guardians: Change<guardian::Model, GuardianId>,
    /// Languages of stored guardians, where the roster may set them.
    pub languages: Vec<guardian::Model>,
    /// Numbers and addresses that are not stored yet.
    pub contacts: Vec<contact::Model>,
    /// Which guardian is reached by which contact.
    pub reach: Change<reach::Model, RowId>,
    /// Who cares for whom.
    pub guardianships: Change<guardianship::Model, RowId>,
    /// Students in classes.
    pub enrollments: Change<enrollment::Model, RowId>,
    /// Staff in classes.
    pub teachings: Change<teaching::Model, RowId>,
}

impl Plan {
    /// How many rows are written.
    pub fn rows(&self) -> u64 {
        let rows = self.schools.rows()
            + self.classes.rows()
            + self.staff.rows()
            + self.staff_schools.0.len()
            + self.staff_schools.1.len()
            + self.students.rows()
            + self.guardians.rows()
            + self.languages.len()
            + self.contacts.len()
            + self.reach.rows()
            + self.guardianships.rows()
            + self.enrollments.rows()
            + self.teachings.rows();
        u64::try_from(rows).unwrap_or(u64::MAX)
    }

    /// What a person would call added, changed and ended. A new number is a change of the guardian, a new tie one of the
    /// student; neither is a thing of its own.
    pub fn tallies(&self) -> BTreeMap<&'static str, Tally> {
        BTreeMap::from([
            ("schools", self.schools.tally),
            ("classes", self.classes.tally),
            ("staff", self.staff.tally),
            ("students", self.students.tally),
            ("guardians", self.guardians.tally),
            ("enrollments", self.enrollments.tally.plus(self.teachings.tally)),
        ])
    }
}

impl Tally {
    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self { added: self.added + other.added, changed: self.changed + other.changed, ended: self.ended + other.ended }
    }
}
