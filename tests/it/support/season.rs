//! A round of conferences, put straight into the tables.

use porchlight::clock::At;
use porchlight::conferences::options::{Options, Proposed};
use porchlight::entities::conferences::{
    BookingState, BusySource, ConferenceState, Mode, OfferState, RoundKind, RoundState,
};
use porchlight::entities::{
    booking, busy, conference, guardian, interpreter, interpreter_hours, offer, round, round_teacher, round_window,
    staff, student, wish,
};
use porchlight::ids::{BookingId, ConferenceId, InterpreterId, OfferId, RoundId, RowId};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};

use super::people::Town;

macro_rules! insert {
    ($app:expr, $model:expr) => {{
        let row = $model;
        row.clone().into_active_model().insert($app.store.read()).await.unwrap();
        row
    }};
}

/// A round of 20-minute slots at the town's school.
pub struct Season<'a> {
    pub town: &'a Town<'a>,
    pub round: round::Model,
}

/// An instant in Chicago.
pub fn chicago(local: &str) -> At {
    format!("{local}[America/Chicago]").parse::<jiff::Zoned>().unwrap().timestamp().into()
}

impl<'a> Season<'a> {
    pub async fn open(town: &'a Town<'a>, by: &staff::Model) -> Self {
        let app = town.app;
        let round = insert!(
            app,
            round::Model {
                id: RoundId(app.ids.uuid(app.clock.now())),
                district_id: town.district.id,
                school_id: town.school.id,
                name: "Fall".to_owned(),
                kind: RoundKind::TeacherFamily,
                state: RoundState::Draft,
                slot_minutes: 20,
                break_slots: 1,
                max_row: 6,
                walk_minutes: 5,
                video_link: None,
                answer_by: app.now().plus_s(30 * 86_400),
                seed: 1,
                version: 1,
                staff_id: by.id,
                created_at: app.now(),
                planned_at: None,
            }
        );
        Self { town, round }
    }

    fn row(&self) -> RowId {
        RowId(self.town.app.ids.uuid(self.town.app.clock.now()))
    }

    pub async fn teacher(&self, staff: &staff::Model) -> round_teacher::Model {
        insert!(
            self.town.app,
            round_teacher::Model {
                id: self.row(),
                district_id: self.town.district.id,
                round_id: self.round.id,
                staff_id: staff.id,
                place: "Room 12".to_owned(),
                building: 0,
                room_id: None,
                max_row: None,
            }
        )
    }

    /// A window of everybody, or of one teacher, on a date: minutes of the day.
    pub async fn window(&self, of: Option<&staff::Model>, date: &str, from: i16, to: i16) -> round_window::Model {
        insert!(
            self.town.app,
            round_window::Model {
                id: self.row(),
                district_id: self.town.district.id,
                round_id: self.round.id,
                staff_id: of.map(|one| one.id),
                date: date.to_owned(),
                from_minute: from,
                to_minute: to,
                modes: "in_person phone video".to_owned(),
                childcare: false,
            }
        )
    }

    pub async fn conference(
        &self,
        of: &student::Model,
        teacher: &staff::Model,
        with: &guardian::Model,
    ) -> conference::Model {
        insert!(
            self.town.app,
            conference::Model {
                id: ConferenceId(self.town.app.ids.uuid(self.town.app.clock.now())),
                district_id: self.town.district.id,
                round_id: self.round.id,
                student_id: of.id,
                staff_id: teacher.id,
                guardian_id: with.id,
                with_id: None,
                slots: 1,
                wanted: false,
                state: ConferenceState::Open,
                reason: None,
                changed_at: self.town.app.now(),
            }
        )
    }

    pub async fn booked(&self, of: &conference::Model, from: At, interpreter: Option<InterpreterId>) -> booking::Model {
        let now = self.town.app.now();
        insert!(
            self.town.app,
            booking::Model {
                id: BookingId(self.town.app.ids.uuid(self.town.app.clock.now())),
                district_id: self.town.district.id,
                round_id: of.round_id,
                conference_id: of.id,
                staff_id: of.staff_id,
                guardian_id: of.guardian_id,
                interpreter_id: interpreter,
                starts_at: from,
                ends_at: from.plus_s(20 * 60),
                mode: Mode::InPerson,
                place: "Room 12".to_owned(),
                state: BookingState::Booked,
                shared: false,
                sequence: 0,
                reminded: 0,
                booked_at: now,
                changed_at: now,
            }
        )
    }

    /// An open offer of these times, one for each number.
    pub async fn offered(&self, of: &conference::Model, times: &[At]) -> offer::Model {
        let proposed = |at: &At| {
            vec![Proposed {
                conference: of.id,
                starts_at: *at,
                ends_at: at.plus_s(20 * 60),
                mode: Mode::InPerson,
                interpreter: None,
            }]
        };
        let now = self.town.app.now();
        insert!(
            self.town.app,
            offer::Model {
                id: OfferId(self.town.app.ids.uuid(self.town.app.clock.now())),
                district_id: self.town.district.id,
                round_id: self.round.id,
                guardian_id: of.guardian_id,
                message_id: None,
                options: Options(times.iter().map(proposed).collect()).write(),
                state: OfferState::Open,
                nth: 1,
                made_at: now,
                expires_at: now.plus_s(86_400),
            }
        )
    }

    pub async fn said(&self, who: &guardian::Model, constraints: &str) -> wish::Model {
        insert!(
            self.town.app,
            wish::Model {
                id: self.row(),
                district_id: self.town.district.id,
                round_id: self.round.id,
                guardian_id: who.id,
                reply_id: None,
                said: constraints.to_owned(),
                made_at: self.town.app.now(),
            }
        )
    }

    pub async fn busy(&self, who: &staff::Model, from: At, to: At) -> busy::Model {
        insert!(
            self.town.app,
            busy::Model {
                id: self.row(),
                district_id: self.town.district.id,
                staff_id: who.id,
                starts_at: from,
                ends_at: to,
                source: BusySource::Page,
            }
        )
    }

    /// An interpreter, on site at these times.
    pub async fn interpreter(&self, languages: &str, times: &[(At, At)]) -> interpreter::Model {
        let app = self.town.app;
        let who = insert!(
            app,
            interpreter::Model {
                id: InterpreterId(app.ids.uuid(app.clock.now())),
                district_id: self.town.district.id,
                name: "Interpreter".to_owned(),
                languages: languages.to_owned(),
                modes: "in_person phone video".to_owned(),
                email: None,
                ended_at: None,
            }
        );
        for (from, to) in times {
            insert!(
                app,
                interpreter_hours::Model {
                    id: self.row(),
                    district_id: self.town.district.id,
                    interpreter_id: who.id,
                    school_id: Some(self.town.school.id),
                    starts_at: *from,
                    ends_at: *to,
                }
            );
        }
        who
    }
}
