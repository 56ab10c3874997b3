//! The sample school of the demo: 120 families in 12 home languages, the same for the same seed.
//!
//! Plainly sample data: numbers of the 555-01xx ranges that are kept for fiction, addresses of the reserved `.example`.
//! Knows the roster's model and no store; the roster imports it like any other.

mod names;

use std::sync::Arc;

use self::names::{NAMES, Names};
use super::availability::{Day, DayWindow};
use super::contact::{Email, Phone};
use super::roster::{
    Class, Enrollment, EnrollmentRole, Kind, Kinds, Link, Model, Org, OrgKind, Person, Place, Reading, Relation,
    StaffRole,
};

/// Two letters, as a district has it.
pub const REGION: &str = "US";
/// The school's IANA zone.
pub const ZONE: &str = "America/Chicago";
/// The school's name.
pub const SCHOOL: &str = "Lincoln School";

const SCHOOL_ID: &str = "sample-school";
/// Families of each class.
const PER_CLASS: usize = 24;
/// Area codes of the Twin Cities; behind each, 555-0100 to 555-0199 are kept for fiction.
const AREAS: [&str; 4] = ["612", "651", "763", "952"];
/// The sign-in name of the first class's teacher.
pub const TEACHER: &str = "reyes@lincoln.example";
/// The sign-in name of the school's coordinator.
pub const COORDINATOR: &str = "bell@lincoln.example";

/// As families know them, their class, its grade, and their sign-in name.
const CLASSES: [(&str, &str, &str, &str, &str); 5] = [
    ("Ms. Reyes", "Elena", "Reyes", "Room 12", "02"),
    ("Mr. Okafor", "Daniel", "Okafor", "Room 14", "03"),
    ("Ms. Lindqvist", "Karin", "Lindqvist", "Room 7", "01"),
    ("Mr. Tran", "Kevin", "Tran", "Room 3", "KG"),
    ("Ms. Haddad", "Rana", "Haddad", "Room 21", "04"),
];

/// What a guardian said about the hours, which no roster says.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The guardian's source identifier.
    pub guardian: Box<str>,
    /// When texts may come.
    pub windows: Vec<DayWindow>,
}

/// A school.
#[derive(Debug)]
pub struct Sample {
    /// As if read from a roster.
    pub reading: Reading,
    /// Night workers and others.
    pub wishes: Vec<Wish>,
}

/// Makes the school. The first class has 24 families, two of each language, and all of them can be reached.
pub fn school(seed: u64) -> Sample {
    let mut maker = Maker { dice: Dice(seed), model: Model::default(), wishes: Vec::new(), phones: 0, children: 0 };
    maker.model.add_file(&Arc::from("sample"));
    maker.staff();
    let mut languages: Vec<&Names> = NAMES.iter().chain(&NAMES).collect();
    let mut others: Vec<&Names> = NAMES.iter().flat_map(|names| std::iter::repeat_n(names, names.families)).collect();
    maker.dice.shuffle(&mut languages);
    maker.dice.shuffle(&mut others);
    languages.extend(others);
    for (number, names) in languages.into_iter().enumerate() {
        maker.family(number, names);
    }
    maker.model.links.sort_unstable();
    let Maker { model, wishes, .. } = maker;
    let counts = model.counts();
    Sample { reading: Reading { model, rejects: Vec::new(), kind: Kind::Bulk, counts }, wishes }
}

struct Maker {
    dice: Dice,
    model: Model,
    wishes: Vec<Wish>,
    phones: usize,
    children: usize,
}

impl Maker {
    fn staff(&mut self) {
        let school: Box<str> = SCHOOL_ID.into();
        self.model.orgs.push(Org {
            source_id: school.clone(),
            name: SCHOOL.into(),
            kind: OrgKind::School,
            gone: false,
            place: Place::default(),
        });
        for (number, (called, given, family, room, grade)) in (1..).zip(CLASSES) {
            let class: Box<str> = format!("sample-class-{number}").into();
            let teacher = self.employee(StaffRole::Teacher, called, given, family);
            self.model.classes.push(Class {
                source_id: class.clone(),
                title: room.into(),
                grade: Some(grade.into()),
                school: school.clone(),
                terms: Box::default(),
                gone: false,
                place: Place::default(),
            });
            self.enroll(&class, &teacher, EnrollmentRole::Teacher);
        }
        self.employee(StaffRole::Coordinator, "Mr. Bell", "Aaron", "Bell");
        self.employee(StaffRole::Administrator, "Ms. Ito", "Naomi", "Ito");
    }

    fn employee(&mut self, role: StaffRole, called: &str, given: &str, family: &str) -> Box<str> {
        let id: Box<str> = format!("sample-staff-{}", family.to_lowercase()).into();
        let mut person = person(id.clone(), given, family);
        person.kinds.staff = Some(role);
        person.called = Some(called.into());
        person.email = Email::parse(&format!("{}@lincoln.example", family.to_lowercase())).ok();
        person.language = Some("en".into());
        self.model.people.push(person);
        id
    }

    fn enroll(&mut self, class: &str, user: &str, role: EnrollmentRole) {
        self.model.enrollments.push(Enrollment {
            source_id: format!("{user}@{class}").into(),
            class: class.into(),
            user: user.into(),
            role,
            primary: role == EnrollmentRole::Teacher,
            begins: None,
            ends: None,
            gone: false,
            place: Place::default(),
        });
    }

    fn family(&mut self, number: usize, names: &Names) {
        let class = number / PER_CLASS;
        let family = self.dice.pick(names.family);
        let second_child = self.dice.one_in(6);
        let mut classes = vec![class];
        if second_child {
            // In another class than the first, which keeps its 24 families.
            classes.push(1 + (class + self.dice.below(CLASSES.len() - 2)) % (CLASSES.len() - 1));
            classes.dedup();
        }
        let children: Vec<Box<str>> = classes.into_iter().map(|class| self.child(class, names, family)).collect();
        let two = self.dice.one_in(2);
        let first_is_mother = !self.dice.one_in(3);
        for nth in 0..=usize::from(two) {
            let mother = first_is_mother == (nth == 0);
            self.guardian(number, nth, names, family, mother, &children);
        }
    }

    fn child(&mut self, class: usize, names: &Names, family: &str) -> Box<str> {
        self.children += 1;
        let boy = self.dice.one_in(2);
        let given = self.dice.pick(of(&names.children, boy));
        let id: Box<str> = format!("sample-student-{:03}", self.children).into();
        let mut person = person(id.clone(), given, written(family, boy));
        person.kinds.student = true;
        person.language = Some(names.language.into());
        person.grade = CLASSES.get(class).map(|(.., grade)| (*grade).into());
        self.model.people.push(person);
        self.enroll(&format!("sample-class-{}", class + 1), &id, EnrollmentRole::Student);
        id
    }

    fn guardian(&mut self, number: usize, nth: usize, names: &Names, family: &str, mother: bool, of_whom: &[Box<str>]) {
        let id: Box<str> = format!("sample-guardian-{:03}-{}", number + 1, nth + 1).into();
        let given = self.dice.pick(of(&names.adults, !mother));
        let mut person = person(id.clone(), given, written(family, !mother));
        person.kinds = Kinds { guardian: Some(Relation::Parent), ..Kinds::default() };
        let in_english = nth == 1 && self.dice.one_in(6);
        person.language = Some(if in_english { "en" } else { names.language }.into());
        person.interpreter = Some(names.language != "en" && !in_english && self.dice.one_in(3));
        let shelf = number < PER_CLASS;
        let way = self.dice.below(20);
        // One in twenty only by e-mail, two in twenty by e-mail first; a few outside the first class by nothing at all.
        let unreached = !shelf && nth == 0 && number % 48 == 47;
        if way > 0 && !unreached {
            person.phone = Phone::parse(&self.number(), REGION).ok();
        }
        if (way < 12 || person.phone.is_none()) && !unreached {
            person.email = Email::parse(&format!("family{}.{}@mail.example", number + 1, nth + 1)).ok();
        }
        person.email_first = way < 3 && person.email.is_some();
        person.states_links = true;
        if self.dice.one_in(10) {
            let windows = self.hours();
            self.wishes.push(Wish { guardian: id.clone(), windows });
        }
        self.model.people.push(person);
        let links = of_whom.iter().map(|student| Link { student: student.clone(), guardian: id.clone() });
        self.model.links.extend(links);
    }

    /// The next number that is kept for fiction.
    fn number(&mut self) -> String {
        let area = AREAS.get(self.phones % AREAS.len()).copied().unwrap_or_default();
        let last = 100 + self.phones / AREAS.len();
        self.phones += 1;
        format!("+1{area}555{last:04}")
    }

    /// Sleeps by day after a night shift, or has time only in the evening.
    fn hours(&mut self) -> Vec<DayWindow> {
        let (from, to) = if self.dice.one_in(2) { (13 * 60, 16 * 60) } else { (17 * 60, 21 * 60) };
        [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri].map(|day| DayWindow { day, from, to }).into()
    }
}

fn of<'n>(both: &[&'n [&'static str]; 2], male: bool) -> &'n [&'static str] {
    let [women, men] = both;
    if male { men } else { women }
}

/// The family name as a man or a woman bears it.
fn written(family: &str, male: bool) -> &str {
    match family.split_once('|') {
        Some((men, _)) if male => men,
        Some((_, women)) => women,
        None => family,
    }
}

fn person(source_id: Box<str>, given: &str, family: &str) -> Person {
    let orgs = Box::new([SCHOOL_ID.into()]);
    Person { source_id, given: given.into(), family: family.into(), orgs, enabled: true, ..Person::default() }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same school in every version of every library.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn pick<'n>(&mut self, from: &[&'n str]) -> &'n str {
        from.get(self.below(from.len())).copied().unwrap_or_default()
    }

    fn shuffle<T>(&mut self, rows: &mut [T]) {
        for last in (1..rows.len()).rev() {
            rows.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_school_is_as_large_and_as_many_tongued_as_told() {
        let Sample { reading, wishes } = school(1);
        let (model, counts) = (&reading.model, &reading.counts);
        assert_eq!((counts.classes, counts.staff, counts.students_without_guardian), (5, 7, 0));
        let families: HashSet<&str> =
            model.links.iter().map(|link| link.guardian.rsplit_once('-').unwrap().0).collect();
        assert_eq!(families.len(), 120);
        let homes: HashSet<_> =
            model.people.iter().filter(|p| p.kinds.student).filter_map(|p| p.language.as_deref()).collect();
        assert_eq!(homes.len(), 12);
        let first: HashSet<&str> = model
            .enrollments
            .iter()
            .filter(|row| &*row.class == "sample-class-1" && row.role == EnrollmentRole::Student)
            .map(|row| &*row.user)
            .collect();
        assert_eq!(first.len(), 24);
        assert!(counts.students > 125, "some have a sibling");
        assert!(counts.guardians > 150 && counts.guardians_with_sms < counts.guardians);
        assert!(wishes.len() > 5);
        let mut numbers = HashSet::new();
        for person in &model.people {
            assert!(person.kinds.student || person.phone.is_none() || numbers.insert(person.phone.clone()));
            assert!(person.phone.as_ref().is_none_or(|phone| phone.as_str().get(5..10) == Some("55501")));
            assert!(!person.given.is_empty() && !person.family.contains('|'));
        }
        let reached = |link: &&Link| {
            let guardian = model.people.iter().find(|person| person.source_id == link.guardian).unwrap();
            guardian.phone.is_some() || guardian.email.is_some()
        };
        let shelf: HashSet<&str> = model
            .links
            .iter()
            .filter(|link| first.contains(&*link.student))
            .filter(reached)
            .map(|link| &*link.student)
            .collect();
        assert_eq!(shelf, first, "all families of the first class can be reached");
    }

    #[test]
    fn a_seed_names_one_school() {
        let ids = |seed| format!("{:?}", school(seed).reading.model.links);
        assert_eq!(ids(7), ids(7));
        assert_ne!(ids(7), ids(8));
    }
}
