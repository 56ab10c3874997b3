//! What a rejected row was about stays as it is: the row says nothing, so it does not say that something has ended.

use std::collections::HashSet;

use super::super::store::Stored;
use crate::entities::{class, enrollment, guardian, guardianship, school, staff, student, teaching};
use crate::ids::{ClassId, GuardianId, SchoolId, StaffId, StudentId};

/// The stored rows that an import may not end.
#[derive(Default)]
pub struct Guard {
    spared: HashSet<Box<str>>,
    schools: HashSet<SchoolId>,
    classes: HashSet<ClassId>,
    staff: HashSet<StaffId>,
    students: HashSet<StudentId>,
    guardians: HashSet<GuardianId>,
}

impl Guard {
    /// `spared` are the identifiers of rejected rows. In a one-file roster a row is about a student, the guardians, the class,
    /// its teacher and the school at once, so what is tied to a spared student is spared too.
    pub fn new(spared: &HashSet<Box<str>>, stored: &Stored) -> Self {
        let by_hand = stored.staff.iter().filter(|row| row.source_id.is_none()).map(|row| row.id);
        let mut guard = Self { spared: spared.clone(), staff: by_hand.collect(), ..Self::default() };
        if spared.is_empty() {
            return guard;
        }
        let is_spared = |id: &str| spared.contains(id);
        guard.students = stored.students.values().filter(|row| is_spared(&row.source_id)).map(|row| row.id).collect();
        guard.guardians = stored.guardians.values().filter(|row| is_spared(&row.source_id)).map(|row| row.id).collect();
        guard.classes = stored.classes.values().filter(|row| is_spared(&row.source_id)).map(|row| row.id).collect();
        let ties = stored.guardianships.iter().filter(|row| row.ended_at.is_none());
        let tied: Vec<GuardianId> =
            ties.filter(|row| guard.students.contains(&row.student_id)).map(|row| row.guardian_id).collect();
        guard.guardians.extend(tied);
        let sits = stored.enrollments.values().filter(|row| row.ended_at.is_none());
        let sat: Vec<ClassId> =
            sits.filter(|row| guard.students.contains(&row.student_id)).map(|row| row.class_id).collect();
        guard.classes.extend(sat);
        let teaches = stored.teachings.values().filter(|row| row.ended_at.is_none());
        let taught = teaches.filter(|row| guard.classes.contains(&row.class_id)).map(|row| row.staff_id);
        guard.staff.extend(taught);
        let of_classes = stored.classes.values().filter(|row| guard.classes.contains(&row.id));
        guard.schools.extend(of_classes.map(|row| row.school_id));
        guard
    }

    fn spares(&self, id: &str) -> bool {
        self.spared.contains(id)
    }

    /// May not end.
    pub fn school(&self, row: &school::Model) -> bool {
        self.spares(&row.source_id) || self.schools.contains(&row.id)
    }

    /// May not end.
    pub fn class(&self, row: &class::Model) -> bool {
        self.classes.contains(&row.id)
    }

    /// May not end; nor may an account that was made by hand.
    pub fn staff(&self, row: &staff::Model) -> bool {
        row.source_id.as_deref().is_some_and(|id| self.spares(id)) || self.staff.contains(&row.id)
    }

    /// May not end.
    pub fn student(&self, row: &student::Model) -> bool {
        self.students.contains(&row.id)
    }

    /// May not end.
    pub fn guardian(&self, row: &guardian::Model) -> bool {
        self.guardians.contains(&row.id)
    }

    /// May not end.
    pub fn guardianship(&self, row: &guardianship::Model, told: &HashSet<GuardianId>) -> bool {
        // A guardian of a spared student may have a sound row that says who is cared for; the student's own row does not.
        self.students.contains(&row.student_id)
            || (self.guardians.contains(&row.guardian_id) && !told.contains(&row.guardian_id))
    }

    /// May not end.
    pub fn enrollment(&self, row: &enrollment::Model) -> bool {
        self.spares(&row.source_id) || self.students.contains(&row.student_id) || self.classes.contains(&row.class_id)
    }

    /// May not end.
    pub fn teaching(&self, row: &teaching::Model) -> bool {
        self.spares(&row.source_id) || self.staff.contains(&row.staff_id) || self.classes.contains(&row.class_id)
    }
}
