//! Who cares for whom, and who is in which class.

use std::collections::{HashMap, HashSet};

use super::super::model::{Enrollment, EnrollmentRole};
use super::super::reject::Rule;
use super::Differ;
use crate::entities::{enrollment, guardianship, teaching};
use crate::ids::{ClassId, GuardianId, RowId, StaffId, StudentId};

type Pair = (StudentId, GuardianId);

impl Differ<'_> {
    pub(super) fn guardianships(&mut self) {
        let wanted = self.wanted_pairs();
        let named = self.restated();
        let live_students = living(&self.students);
        let live_guardians = living(&self.guardians);
        let mut stored: HashMap<Pair, guardianship::Model> = HashMap::new();
        for row in std::mem::take(&mut self.stored.guardianships) {
            stored.insert((row.student_id, row.guardian_id), row);
        }
        let mut changed = Vec::new();
        for pair @ (student_id, guardian_id) in &wanted {
            match stored.get(pair) {
                Some(row) if row.ended_at.is_none() => continue,
                Some(row) => self.plan.guardianships.alter(guardianship::Model { ended_at: None, ..row.clone() }),
                None => self.plan.guardianships.add(guardianship::Model {
                    id: RowId(self.ids.uuid(self.now)),
                    district_id: self.district.id,
                    student_id: *student_id,
                    guardian_id: *guardian_id,
                    ended_at: None,
                }),
            }
            changed.push(*student_id);
        }
        let wanted: HashSet<Pair> = wanted.into_iter().collect();
        for (pair, row) in stored {
            let dead = !live_students.contains(&pair.0) || !live_guardians.contains(&pair.1);
            let unnamed = match self.bulk {
                true => !self.guard.guardianship(&row, &named.1),
                false => named.0.contains(&pair.0) || named.1.contains(&pair.1),
            };
            if row.ended_at.is_none() && (dead || (unnamed && !wanted.contains(&pair))) {
                self.plan.guardianships.finish(row.id);
                changed.push(pair.0);
            }
        }
        for student in changed {
            if self.told_students.insert(student) {
                self.plan.students.tally.changed += 1;
            }
        }
    }

    /// All pairs that the roster states of people who live, each once, in its order.
    fn wanted_pairs(&mut self) -> Vec<Pair> {
        let mut pairs = Vec::new();
        let mut strays = Vec::new();
        for link in &self.model.links {
            match (self.students.get(&*link.student), self.guardians.get(&*link.guardian)) {
                (Some((student, true)), Some((guardian, true))) => pairs.push((*student, *guardian)),
                (Some(_), Some(_)) => {}
                (None, _) => strays.push((&*link.guardian, &*link.student)),
                (_, None) => strays.push((&*link.student, &*link.guardian)),
            }
        }
        for (person, agent) in &self.model.loose_links {
            let one_way = (self.students.get(&**person), self.guardians.get(&**agent));
            let other_way = (self.students.get(&**agent), self.guardians.get(&**person));
            for pair in [one_way, other_way] {
                if let (Some((student, true)), Some((guardian, true))) = pair {
                    pairs.push((*student, *guardian));
                }
            }
            strays.push((person, agent));
        }
        // In a bulk the reading has told all of them.
        if !self.bulk {
            self.reject_strays(&strays);
        }
        let mut seen = HashSet::new();
        pairs.retain(|pair| seen.insert(*pair));
        pairs
    }

    fn reject_strays(&mut self, strays: &[(&str, &str)]) {
        let known =
            |id: &str| self.students.contains_key(id) || self.guardians.contains_key(id) || self.staff.contains_key(id);
        let unknown: HashSet<&str> =
            strays.iter().filter(|(_, agent)| !known(agent)).map(|(person, _)| *person).collect();
        let places: Vec<_> = self.model.people.iter().filter(|person| unknown.contains(&*person.source_id)).collect();
        for person in places {
            self.reject(person.place, "agentSourcedIds", Rule::UnknownAgent);
        }
    }

    /// Students and guardians whose rows in the roster name their people, and so name all of them.
    fn restated(&self) -> (HashSet<StudentId>, HashSet<GuardianId>) {
        let (mut students, mut guardians) = (HashSet::new(), HashSet::new());
        for person in self.model.people.iter().filter(|person| person.states_links && !person.gone) {
            students.extend(self.students.get(&*person.source_id).map(|(id, _)| *id));
            guardians.extend(self.guardians.get(&*person.source_id).map(|(id, _)| *id));
        }
        (students, guardians)
    }

    pub(super) fn enrollments(&mut self) {
        for row in &self.model.enrollments {
            // The last day has passed: the next teacher's families are not this one's.
            let over = row.gone || row.ends.is_some_and(|ends| ends < self.today);
            match row.role {
                EnrollmentRole::Student => self.seat(row, over),
                EnrollmentRole::Teacher => self.lesson(row, over),
            }
        }
        let live_classes = living(&self.classes);
        let live_students = living(&self.students);
        let left: HashSet<StaffId> = self.plan.staff.end.iter().copied().collect();
        for row in std::mem::take(&mut self.stored.enrollments).into_values() {
            let dead = !live_classes.contains(&row.class_id) || !live_students.contains(&row.student_id);
            if row.ended_at.is_none() && (dead || (self.bulk && !self.guard.enrollment(&row))) {
                self.plan.enrollments.finish(row.id);
            }
        }
        for row in std::mem::take(&mut self.stored.teachings).into_values() {
            let dead = !live_classes.contains(&row.class_id) || left.contains(&row.staff_id);
            if row.ended_at.is_none() && (dead || (self.bulk && !self.guard.teaching(&row))) {
                self.plan.teachings.finish(row.id);
            }
        }
    }

    fn class_of(&mut self, row: &Enrollment) -> Option<(ClassId, bool)> {
        let class = self.classes.get(&*row.class).copied();
        if class.is_none() && !self.bulk {
            self.reject(row.place, "classSourcedId", Rule::UnknownClass);
        }
        class
    }

    fn seat(&mut self, row: &Enrollment, over: bool) {
        let known = self.stored.enrollments.remove(&*row.source_id);
        if over {
            let live = known.filter(|known| known.ended_at.is_none());
            return live.into_iter().for_each(|known| self.plan.enrollments.finish(known.id));
        }
        let class = self.class_of(row);
        let student = self.students.get(&*row.user).copied();
        if student.is_none() && !self.bulk {
            self.reject(row.place, "userSourcedId", Rule::UnknownUser);
        }
        let (Some((class_id, true)), Some((student_id, true))) = (class, student) else {
            // Not sound, or of somebody who has left: what is stored is looked at again with the rest.
            return known.into_iter().for_each(|known| {
                self.stored.enrollments.insert(known.source_id.clone(), known);
            });
        };
        let new = enrollment::Model {
            id: known.as_ref().map_or_else(|| RowId(self.ids.uuid(self.now)), |row| row.id),
            district_id: self.district.id,
            source_id: (*row.source_id).to_owned(),
            class_id,
            student_id,
            ended_at: None,
        };
        match known {
            None => self.plan.enrollments.add(new),
            Some(known) if known != new => self.plan.enrollments.alter(new),
            Some(_) => {}
        }
    }

    fn lesson(&mut self, row: &Enrollment, over: bool) {
        let known = self.stored.teachings.remove(&*row.source_id);
        if over {
            let live = known.filter(|known| known.ended_at.is_none());
            return live.into_iter().for_each(|known| self.plan.teachings.finish(known.id));
        }
        let class = self.class_of(row);
        let staff = self.staff.get(&*row.user).copied();
        if staff.is_none() && !self.bulk {
            self.reject(row.place, "userSourcedId", Rule::UnknownUser);
        }
        let (Some((class_id, true)), Some((staff_id, true))) = (class, staff) else {
            return known.into_iter().for_each(|known| {
                self.stored.teachings.insert(known.source_id.clone(), known);
            });
        };
        let new = teaching::Model {
            id: known.as_ref().map_or_else(|| RowId(self.ids.uuid(self.now)), |row| row.id),
            district_id: self.district.id,
            source_id: (*row.source_id).to_owned(),
            class_id,
            staff_id,
            ended_at: None,
        };
        match known {
            None => self.plan.teachings.add(new),
            Some(known) if known != new => self.plan.teachings.alter(new),
            Some(_) => {}
        }
    }
}

/// The ids of those that live when the import is done.
fn living<I: Copy + Eq + std::hash::Hash>(known: &super::Known<I>) -> HashSet<I> {
    known.values().filter(|(_, live)| *live).map(|(id, _)| *id).collect()
}
