//! A round of conferences of a sample school, put straight into the tables.

use porchlight::conferences::invite::{Invited, invite};
use porchlight::conferences::options::Options;
use porchlight::conferences::planning::{self, Counts, Effort};
use porchlight::entities::conferences::{ConferenceState, OfferState, RoundKind, RoundState};
use porchlight::entities::{booking, conference, guardian, offer, round, round_teacher, round_window, staff, student};
use porchlight::ids::{ConferenceId, RoundId, RowId};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _};

use super::people::Town;

macro_rules! insert {
    ($town:expr, $model:expr) => {{
        let row = $model;
        row.clone().into_active_model().insert($town.app.store.read()).await.unwrap();
        row
    }};
}

impl Town<'_> {
    fn fresh(&self) -> uuid::Uuid {
        self.app.ids.uuid(self.app.clock.now())
    }

    /// A round of 20-minute slots in which families are being asked.
    pub async fn round(&self, kind: RoundKind) -> round::Model {
        let by = self.staff("Ms. Ortiz", porchlight::entities::Role::Coordinator).await;
        insert!(
            self,
            round::Model {
                id: RoundId(self.fresh()),
                district_id: self.district.id,
                school_id: self.school.id,
                name: "Autumn".to_owned(),
                kind,
                state: RoundState::Planned,
                slot_minutes: 20,
                break_slots: 1,
                max_row: 6,
                walk_minutes: 5,
                video_link: Some("https://meet.example/{conference}".to_owned()),
                answer_by: self.app.now().plus_s(10 * 86_400),
                seed: 3,
                version: 0,
                staff_id: by.id,
                created_at: self.app.now(),
                planned_at: None,
            }
        )
    }

    /// A window of all teachers, minutes of the day.
    pub async fn window(&self, round: &round::Model, date: &str, (from, to): (i16, i16), modes: &str) {
        insert!(
            self,
            round_window::Model {
                id: RowId(self.fresh()),
                district_id: self.district.id,
                round_id: round.id,
                staff_id: None,
                date: date.to_owned(),
                from_minute: from,
                to_minute: to,
                modes: modes.to_owned(),
                childcare: false,
            }
        );
    }

    /// A teacher takes part.
    pub async fn takes_part(&self, round: &round::Model, teacher: &staff::Model, place: &str) {
        insert!(
            self,
            round_teacher::Model {
                id: RowId(self.fresh()),
                district_id: self.district.id,
                round_id: round.id,
                staff_id: teacher.id,
                place: place.to_owned(),
                building: 0,
                room_id: None,
                max_row: None,
            }
        );
    }

    /// A conference that is wanted.
    pub async fn conference(
        &self,
        round: &round::Model,
        teacher: &staff::Model,
        student: &student::Model,
        guardian: &guardian::Model,
    ) -> conference::Model {
        insert!(
            self,
            conference::Model {
                id: ConferenceId(self.fresh()),
                district_id: self.district.id,
                round_id: round.id,
                student_id: student.id,
                staff_id: teacher.id,
                guardian_id: guardian.id,
                with_id: None,
                slots: 1,
                wanted: false,
                state: ConferenceState::Open,
                reason: None,
                changed_at: self.app.now(),
            }
        )
    }

    /// Plans in 2,000 steps.
    pub async fn plans(&self, round: RoundId) -> Counts {
        let effort = Effort { limit: std::time::Duration::from_secs(60), steps: Some(2_000), threads: 1, anew: false };
        planning::plan(self.app, &self.scope(), round, effort, |_| {}).await.unwrap()
    }

    /// Plans and invites.
    pub async fn invites(&self, round: &round::Model) -> Invited {
        self.plans(round.id).await;
        invite(self.app, &self.scope(), round.id).await.unwrap()
    }

    /// All bookings, in order of time.
    pub async fn bookings(&self) -> Vec<booking::Model> {
        let all = self.scope().find::<booking::Entity>().order_by_asc(booking::Column::StartsAt);
        all.all(self.app.store.read()).await.unwrap()
    }

    /// The newest open offer to a guardian.
    pub async fn open_offer(&self, guardian: &guardian::Model) -> Option<(offer::Model, Options)> {
        let all = self.scope().find::<offer::Entity>().filter(offer::Column::GuardianId.eq(guardian.id));
        let all = all.filter(offer::Column::State.eq(OfferState::Open)).order_by_desc(offer::Column::Id);
        let offer = all.one(self.app.store.read()).await.unwrap()?;
        let options = Options::read(&offer.options);
        Some((offer, options))
    }

    /// Where a conference stands.
    pub async fn stands(&self, conference: &conference::Model) -> conference::Model {
        let one = self.scope().find::<conference::Entity>().filter(conference::Column::Id.eq(conference.id));
        one.one(self.app.store.read()).await.unwrap().unwrap()
    }
}
