//! A school as large as a district, put straight into the tables: families in twelve languages, one of which has no wording; one in
//! ten with two children, one in twelve with hours of its own; books in their languages at every level.

use porchlight::app::App;
use porchlight::channel::Channel;
use porchlight::db::{ConnectionTrait, in_few_lengths};
use porchlight::entities::{
    Role, SetBy, class, contact, district, enrollment, guardian, guardianship, material, reach, school, staff, student,
    teaching,
};
use porchlight::ids::{ClassId, ContactId, DistrictId, GuardianId, MaterialId, RowId, SchoolId, StaffId, StudentId};
use sea_orm::{ActiveModelBehavior, ActiveModelTrait, EntityTrait, IntoActiveModel};

const LANGUAGES: [&str; 12] = ["en", "es", "so", "ar", "zh-Hans", "vi", "ru", "fr", "sw", "am", "uk", "xh"];
/// Books of a language.
const BOOKS: usize = 120;
/// Hours of who works late: Monday to Friday from 10 to 14, Saturday and Sunday from 12 to 18.
const OWN_HOURS: &str = r#"[{"day":"mon","from":600,"to":840},{"day":"tue","from":600,"to":840},{"day":"wed","from":600,"to":840},{"day":"thu","from":600,"to":840},{"day":"fri","from":600,"to":840},{"day":"sat","from":720,"to":1080},{"day":"sun","from":720,"to":1080}]"#;

pub struct School {
    pub boss: staff::Model,
    pub school: SchoolId,
    pub classes: Vec<(ClassId, staff::Model)>,
    pub books: usize,
}

#[derive(Default)]
struct Rows {
    classes: Vec<class::Model>,
    staff: Vec<staff::Model>,
    teaching: Vec<teaching::Model>,
    students: Vec<student::Model>,
    enrolled: Vec<enrollment::Model>,
    guardians: Vec<guardian::Model>,
    ties: Vec<guardianship::Model>,
    contacts: Vec<contact::Model>,
    reaches: Vec<reach::Model>,
    books: Vec<material::Model>,
}

/// Makes ids of one district.
struct Maker<'a> {
    app: &'a App,
    district: DistrictId,
    school: SchoolId,
}

async fn put<M, A, E>(db: &impl ConnectionTrait, rows: Vec<M>)
where
    M: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
    E: EntityTrait,
{
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        E::insert_many(rows).exec_without_returning(db).await.unwrap();
    }
}

impl School {
    pub async fn found(app: &App, families: usize) -> Self {
        let id = || app.ids.uuid(app.clock.now());
        let (district_id, school_id) = (DistrictId(id()), SchoolId(id()));
        let town = district::Model {
            id: district_id,
            name: "Load".to_owned(),
            zone: "America/Chicago".to_owned(),
            region: "US".to_owned(),
            language: "en".to_owned(),
            phone: Some("+16125550100".to_owned()),
            created_at: app.now(),
        };
        let place = school::Model {
            id: school_id,
            district_id,
            source_id: "load".to_owned(),
            name: "Load School".to_owned(),
            zone: None,
            phone: None,
            ended_at: None,
        };
        let maker = Maker { app, district: district_id, school: school_id };
        let boss = maker.staff("Ms. Ito", Role::Administrator);
        let mut rows = Rows { staff: vec![boss.clone()], ..Rows::default() };
        let mut children = 0;
        for n in 0..families {
            maker.family(&mut rows, n, &mut children);
        }
        LANGUAGES.iter().take(11).for_each(|language| maker.books(&mut rows, language));
        let (books, teachers) = (rows.books.len(), rows.staff.iter().skip(1).cloned());
        let classes = rows.classes.iter().map(|class| class.id).zip(teachers).collect();
        let tx = app.store.begin().await.unwrap();
        put(&*tx, vec![town]).await;
        put(&*tx, vec![place]).await;
        put(&*tx, rows.staff).await;
        put(&*tx, rows.classes).await;
        put(&*tx, rows.teaching).await;
        put(&*tx, rows.students).await;
        put(&*tx, rows.enrolled).await;
        put(&*tx, rows.guardians).await;
        put(&*tx, rows.ties).await;
        put(&*tx, rows.contacts).await;
        put(&*tx, rows.reaches).await;
        put(&*tx, rows.books).await;
        tx.commit().await.unwrap();
        Self { boss, school: school_id, classes, books }
    }
}

impl Maker<'_> {
    fn id(&self) -> sea_orm::prelude::Uuid {
        self.app.ids.uuid(self.app.clock.now())
    }

    fn staff(&self, name: &str, role: Role) -> staff::Model {
        let id = StaffId(self.id());
        staff::Model {
            id,
            district_id: self.district,
            source_id: Some(id.to_string()),
            name: name.to_owned(),
            given_name: String::new(),
            family_name: name.to_owned(),
            email: None,
            role,
            language: "en".to_owned(),
            password_hash: None,
            ended_at: None,
        }
    }

    /// A class with its teacher for each twenty-five children.
    fn class(&self, rows: &mut Rows, child: usize) -> ClassId {
        if let Some(class) = rows.classes.get(child / 25) {
            return class.id;
        }
        let (id, teacher) = (ClassId(self.id()), self.staff(&format!("Ms. {}", child / 25), Role::Teacher));
        rows.classes.push(class::Model {
            id,
            district_id: self.district,
            school_id: self.school,
            source_id: id.to_string(),
            title: format!("Room {}", child / 25),
            grade: "3".to_owned(),
            ended_at: None,
        });
        let row = RowId(self.id());
        rows.teaching.push(teaching::Model {
            id: row,
            district_id: self.district,
            source_id: row.to_string(),
            class_id: id,
            staff_id: teacher.id,
            ended_at: None,
        });
        rows.staff.push(teacher);
        id
    }

    fn family(&self, rows: &mut Rows, n: usize, children: &mut usize) {
        let guardian_id = GuardianId(self.id());
        for _ in 0..if n.is_multiple_of(10) { 2 } else { 1 } {
            let class_id = self.class(rows, *children);
            let id = StudentId(self.id());
            let grades = ["KG", "01", "02", "03", "04"];
            rows.students.push(student::Model {
                id,
                district_id: self.district,
                school_id: Some(self.school),
                source_id: id.to_string(),
                given_name: format!("Child{children}"),
                family_name: String::new(),
                called: format!("Child{children}"),
                grade: grades[*children / 25 % 5].to_owned(),
                home_language: None,
                ended_at: None,
            });
            let row = RowId(self.id());
            let source_id = row.to_string();
            let (district_id, student_id) = (self.district, id);
            rows.enrolled.push(enrollment::Model {
                id: row,
                district_id,
                source_id,
                class_id,
                student_id,
                ended_at: None,
            });
            let tie = RowId(self.id());
            rows.ties.push(guardianship::Model { id: tie, district_id, student_id, guardian_id, ended_at: None });
            *children += 1;
        }
        rows.guardians.push(guardian::Model {
            id: guardian_id,
            district_id: self.district,
            source_id: guardian_id.to_string(),
            given_name: String::new(),
            family_name: String::new(),
            language: Some(LANGUAGES[n % LANGUAGES.len()].to_owned()),
            language_by: SetBy::Roster,
            zone: (n % 50 == 7).then(|| "America/Denver".to_owned()),
            availability: (n % 12 == 5).then(|| OWN_HOURS.to_owned()),
            quiet_from: None,
            quiet_to: None,
            interpreter: false,
            less: n % 40 == 3,
            ended_at: None,
        });
        self.reach(rows, n, guardian_id);
    }

    fn reach(&self, rows: &mut Rows, n: usize, guardian_id: GuardianId) {
        let contact_id = ContactId(self.id());
        rows.contacts.push(contact::Model {
            id: contact_id,
            district_id: self.district,
            channel: Channel::Sms,
            address: format!("+1612{}", 2_200_000 + n),
            // A school in mid-year: every family has had its first contact.
            greeted_at: Some(porchlight::clock::At(1)),
            stopped_at: None,
            bad_at: None,
            bad_code: None,
            acknowledged_at: None,
        });
        let id = RowId(self.id());
        let district_id = self.district;
        rows.reaches.push(reach::Model { id, district_id, guardian_id, contact_id, rank: 0, ended_at: None });
    }

    fn books(&self, rows: &mut Rows, language: &str) {
        for n in 0..BOOKS {
            let id = MaterialId(self.id());
            rows.books.push(material::Model {
                id,
                district_id: self.district,
                catalogue_id: None,
                identifier: id.to_string(),
                title: format!("A story of {n} stars"),
                language: language.to_owned(),
                beside: None,
                level: None,
                rank: Some(i16::try_from(n % 5).unwrap()),
                age_from: None,
                age_to: None,
                subjects: "[]".to_owned(),
                author: None,
                publisher: None,
                licence: "CC-BY-4.0".to_owned(),
                about: None,
                cover: None,
                formats: "[]".to_owned(),
                modified: None,
                hash: id.to_string(),
                added_at: self.app.now(),
                changed_at: self.app.now(),
                withdrawn_at: None,
            });
        }
    }
}
