//! The columns of the one-file roster and the other names that offices give them. `docs/roster.md` describes them.

use super::Options;
use super::table::Header;

/// Where the columns of a student and of the class stand.
pub struct Columns {
    /// `student_id`
    pub student_id: Option<usize>,
    /// `student_given_name`
    pub given: Option<usize>,
    /// `student_family_name`
    pub family: Option<usize>,
    /// `student_called`
    pub called: Option<usize>,
    /// `student_language`
    pub home_language: Option<usize>,
    /// `school`
    pub school: Option<usize>,
    /// `class`
    pub class: Option<usize>,
    /// `grade`
    pub grade: Option<usize>,
    /// `teacher_email`
    pub teacher_email: Option<usize>,
    /// `teacher_name`
    pub teacher_name: Option<usize>,
    /// Up to two guardians.
    pub guardians: Vec<GuardianColumns>,
}

/// Where the columns of one guardian stand.
pub struct GuardianColumns {
    /// `guardian_id`
    pub id: Option<usize>,
    /// `guardian_given_name`
    pub given: Option<usize>,
    /// `guardian_family_name`
    pub family: Option<usize>,
    /// `guardian_relation`
    pub relation: Option<usize>,
    /// `guardian_phone`
    pub phone: Option<usize>,
    /// `guardian_email`
    pub email: Option<usize>,
    /// `guardian_by`
    pub by: Option<usize>,
    /// `guardian_language`
    pub language: Option<usize>,
    /// `guardian_time_zone`
    pub zone: Option<usize>,
    /// `guardian_interpreter`
    pub interpreter: Option<usize>,
}

impl Columns {
    /// Finds them; case, blanks and signs in names do not count.
    pub fn of(header: &Header) -> Self {
        let any = |names: &[&str]| names.iter().find_map(|name| header.find(name));
        Self {
            student_id: any(&["student_id", "student_number", "student_no"]),
            given: any(&["student_given_name", "student_first_name", "given_name", "first_name"]),
            family: any(&["student_family_name", "student_last_name", "family_name", "last_name", "student_surname"]),
            called: any(&["student_called", "student_preferred_name", "preferred_name", "called", "nickname"]),
            home_language: any(&["student_language", "student_home_language", "home_language"]),
            school: any(&["school", "school_name"]),
            class: any(&["class", "class_name", "homeroom", "section"]),
            grade: any(&["grade", "grade_level", "student_grade"]),
            teacher_email: any(&["teacher_email", "teacher_mail"]),
            teacher_name: any(&["teacher_name", "teacher"]),
            guardians: ["", "2"].iter().map(|number| GuardianColumns::of(header, number)).collect(),
        }
    }

    /// The columns without which there is no roster.
    pub fn missing(&self, options: &Options) -> Vec<&'static str> {
        let reached = self.guardians.iter().any(|guardian| guardian.phone.is_some() || guardian.email.is_some());
        let school = self.school.is_some() || options.school.is_some();
        let needed = [
            (self.student_id.is_some(), "student_id"),
            (self.given.is_some(), "student_given_name"),
            (self.family.is_some(), "student_family_name"),
            (school, "school"),
            (self.class.is_some(), "class"),
            (reached, "guardian_phone"),
        ];
        needed.into_iter().filter(|(found, _)| !found).map(|(_, name)| name).collect()
    }
}

impl GuardianColumns {
    /// `number` is empty for the first guardian; `guardian_phone_2` and `guardian2_phone` both name the second's phone.
    fn of(header: &Header, number: &str) -> Self {
        let any = |fields: &[&str]| {
            fields.iter().find_map(|field| {
                ["guardian", "parent", "contact"].iter().find_map(|who| {
                    let numbers: &[&str] = if number.is_empty() { &["", "1"] } else { &[number] };
                    numbers.iter().find_map(|number| {
                        let behind = header.find(&format!("{who}{field}{number}"));
                        behind.or_else(|| header.find(&format!("{who}{number}{field}")))
                    })
                })
            })
        };
        Self {
            id: any(&["id"]),
            given: any(&["given_name", "first_name"]),
            family: any(&["family_name", "last_name", "surname", "name"]),
            relation: any(&["relation", "relationship"]),
            phone: any(&["phone", "mobile", "cell", "sms", "mobile_phone", "cell_phone", "phone_number"]),
            email: any(&["email", "mail", "email_address"]),
            by: any(&["by", "contact_by", "prefers"]),
            language: any(&["language", "home_language", "preferred_language"]),
            zone: any(&["time_zone"]),
            interpreter: any(&["interpreter", "needs_interpreter"]),
        }
    }
}
