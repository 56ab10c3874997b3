//! Sample people, put straight into the tables.

use porchlight::app::App;
use porchlight::channel::Channel;
use porchlight::entities::{
    Role, SetBy, class, contact, district, enrollment, guardian, guardianship, reach, school, staff, student, teaching,
};
use porchlight::ids::{ClassId, ContactId, DistrictId, GuardianId, RowId, SchoolId, StaffId, StudentId};
use porchlight::scope::Scope;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};

/// A district with one school, in Chicago.
pub struct Town<'a> {
    pub app: &'a App,
    pub district: district::Model,
    pub school: school::Model,
}

macro_rules! insert {
    ($app:expr, $model:expr) => {{
        let row = $model;
        row.clone().into_active_model().insert($app.store.read()).await.unwrap();
        row
    }};
}

impl<'a> Town<'a> {
    pub async fn found(app: &'a App, name: &str) -> Self {
        let id = DistrictId(app.ids.uuid(app.clock.now()));
        let district = insert!(
            app,
            district::Model {
                id,
                name: name.to_owned(),
                zone: "America/Chicago".to_owned(),
                region: "US".to_owned(),
                language: "en".to_owned(),
                phone: Some("+16125550100".to_owned()),
                created_at: app.now(),
            }
        );
        let school = insert!(
            app,
            school::Model {
                id: SchoolId(app.ids.uuid(app.clock.now())),
                district_id: id,
                source_id: format!("{name}-school"),
                name: "Lincoln School".to_owned(),
                zone: None,
                phone: None,
                ended_at: None,
            }
        );
        Self { app, district, school }
    }

    pub fn scope(&self) -> Scope {
        Scope::district(self.district.id)
    }

    /// Another school of the district.
    pub async fn other_school(&self, name: &str) -> school::Model {
        let id = SchoolId(self.app.ids.uuid(self.app.clock.now()));
        let name = name.to_owned();
        insert!(self.app, school::Model { id, source_id: name.clone(), name, ..self.school.clone() })
    }

    pub async fn staff(&self, name: &str, role: Role) -> staff::Model {
        let id = StaffId(self.app.ids.uuid(self.app.clock.now()));
        insert!(
            self.app,
            staff::Model {
                id,
                district_id: self.district.id,
                source_id: Some(id.to_string()),
                name: name.to_owned(),
                given_name: String::new(),
                family_name: name.to_owned(),
                email: Some(format!("{}@school.example", id.0.simple())),
                role,
                language: "en".to_owned(),
                password_hash: None,
                ended_at: None,
            }
        )
    }

    /// A class and its teacher.
    pub async fn class(&self, title: &str, teacher: &staff::Model) -> class::Model {
        let id = ClassId(self.app.ids.uuid(self.app.clock.now()));
        let class = insert!(
            self.app,
            class::Model {
                id,
                district_id: self.district.id,
                school_id: self.school.id,
                source_id: id.to_string(),
                title: title.to_owned(),
                grade: "3".to_owned(),
                ended_at: None,
            }
        );
        let row = self.row();
        insert!(
            self.app,
            teaching::Model {
                id: row,
                district_id: self.district.id,
                source_id: row.to_string(),
                class_id: id,
                staff_id: teacher.id,
                ended_at: None,
            }
        );
        class
    }

    pub async fn student(&self, called: &str, class: &class::Model) -> student::Model {
        let id = StudentId(self.app.ids.uuid(self.app.clock.now()));
        let student = insert!(
            self.app,
            student::Model {
                id,
                district_id: self.district.id,
                school_id: Some(self.school.id),
                source_id: id.to_string(),
                given_name: called.to_owned(),
                family_name: "Sample".to_owned(),
                called: called.to_owned(),
                grade: "3".to_owned(),
                home_language: None,
                ended_at: None,
            }
        );
        let row = self.row();
        insert!(
            self.app,
            enrollment::Model {
                id: row,
                district_id: self.district.id,
                source_id: row.to_string(),
                class_id: class.id,
                student_id: id,
                ended_at: None,
            }
        );
        student
    }

    /// A guardian of these students who reads `language` and is reached at `addresses`, in that order.
    pub async fn guardian(&self, language: &str, addresses: &[&str], students: &[&student::Model]) -> guardian::Model {
        let id = GuardianId(self.app.ids.uuid(self.app.clock.now()));
        let guardian = insert!(
            self.app,
            guardian::Model {
                id,
                district_id: self.district.id,
                source_id: id.to_string(),
                given_name: "Sample".to_owned(),
                family_name: "Guardian".to_owned(),
                language: Some(language.to_owned()),
                language_by: SetBy::Roster,
                zone: None,
                availability: None,
                quiet_from: None,
                quiet_to: None,
                interpreter: false,
                less: false,
                ended_at: None,
            }
        );
        for student in students {
            insert!(
                self.app,
                guardianship::Model {
                    id: self.row(),
                    district_id: self.district.id,
                    student_id: student.id,
                    guardian_id: id,
                    ended_at: None,
                }
            );
        }
        for (rank, address) in addresses.iter().enumerate() {
            let contact = self.contact(address).await;
            insert!(
                self.app,
                reach::Model {
                    id: self.row(),
                    district_id: self.district.id,
                    guardian_id: id,
                    contact_id: contact.id,
                    rank: i16::try_from(rank).unwrap(),
                    ended_at: None,
                }
            );
        }
        guardian
    }

    /// The contact of an address; made if there is none.
    pub async fn contact(&self, address: &str) -> contact::Model {
        use sea_orm::{ColumnTrait as _, QueryFilter as _};
        let known = self.scope().find::<contact::Entity>().filter(contact::Column::Address.eq(address));
        if let Some(known) = known.one(self.app.store.read()).await.unwrap() {
            return known;
        }
        insert!(
            self.app,
            contact::Model {
                id: ContactId(self.app.ids.uuid(self.app.clock.now())),
                district_id: self.district.id,
                channel: if address.contains('@') { Channel::Email } else { Channel::Sms },
                address: address.to_owned(),
                greeted_at: None,
                stopped_at: None,
                bad_at: None,
                bad_code: None,
                acknowledged_at: None,
            }
        )
    }

    fn row(&self) -> RowId {
        RowId(self.app.ids.uuid(self.app.clock.now()))
    }
}

impl Town<'_> {
    /// The contact of an address, as it stands.
    pub async fn contact_of(app: &App, address: &str) -> contact::Model {
        use sea_orm::{ColumnTrait as _, QueryFilter as _};
        let found = porchlight::scope::Installation.find::<contact::Entity>();
        found.filter(contact::Column::Address.eq(address)).one(app.store.read()).await.unwrap().unwrap()
    }

    /// The words of all receipts, sorted.
    pub async fn receipts(app: &App) -> Vec<String> {
        use porchlight::entities::receipt;
        let all = porchlight::scope::Installation.find::<receipt::Entity>().all(app.store.read()).await.unwrap();
        let mut words: Vec<_> = all.into_iter().map(|row| row.status).collect();
        words.sort();
        words
    }
}
