//! A school whose families are invited to conferences by text.

use porchlight::entities::conferences::RoundKind;
use porchlight::entities::{Role, conference, guardian, round, staff};
use porchlight::replies::meetings;

use super::gateway::Gateway;
use super::people::Town;

/// A family's phone.
pub const AMINA: &str = "+16125550111";
/// Another's.
pub const BASHIR: &str = "+16125550112";

/// A school with a round on two days, one teacher.
pub struct School<'a> {
    pub town: Town<'a>,
    pub round: round::Model,
    pub reyes: staff::Model,
}

impl<'a> School<'a> {
    pub async fn open(t: &'a Gateway) -> Self {
        Self::of(t, RoundKind::TeacherFamily).await
    }

    /// The same for another kind of meeting.
    pub async fn of(t: &'a Gateway, kind: RoundKind) -> Self {
        t.at("2026-11-12T10:00");
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let round = town.round(kind).await;
        for date in ["2026-11-17", "2026-11-18", "2026-11-19"] {
            town.window(&round, date, (15 * 60, 17 * 60), "in_person phone").await;
        }
        town.takes_part(&round, &reyes, "Room 12").await;
        Self { town, round, reyes }
    }

    /// Takes its windows away.
    pub async fn no_windows(&self) {
        use porchlight::entities::round_window::Entity;
        self.town.scope().delete::<Entity>().exec(self.town.app.store.read()).await.unwrap();
    }

    /// A family of one child.
    pub async fn family(&self, child: &str, language: &str, phone: &str) -> (guardian::Model, conference::Model) {
        let class = self.town.class("Grade 3", &self.reyes).await;
        let student = self.town.student(child, &class).await;
        let guardian = self.town.guardian(language, &[phone], &[&student]).await;
        let wanted = self.town.conference(&self.round, &self.reyes, &student, &guardian).await;
        (guardian, wanted)
    }
}

/// What a family got since it last looked.
pub async fn texts(t: &Gateway, phone: &str) -> Vec<String> {
    t.run_due().await;
    t.company.texts_to(phone)
}

/// A family answers, and what it asks for is done.
pub async fn says(t: &Gateway, phone: &str, text: &str) {
    t.family_writes(phone, text).await;
    meetings::sweep(&t.app).await.unwrap();
    t.run_due().await;
}
