//! A conference that has its time.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::{BookingState, Mode};
use crate::ids::{BookingId, ConferenceId, DistrictId, GuardianId, InterpreterId, RoundId, StaffId};

/// A conference that has its time.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "booking")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BookingId,
    /// Its district.
    pub district_id: DistrictId,
    /// The round.
    pub round_id: RoundId,
    /// What.
    pub conference_id: ConferenceId,
    /// The teacher.
    pub staff_id: StaffId,
    /// The family.
    pub guardian_id: GuardianId,
    /// Who interprets.
    pub interpreter_id: Option<InterpreterId>,
    /// When it begins.
    pub starts_at: At,
    /// When it ends.
    pub ends_at: At,
    /// How they meet.
    pub mode: Mode,
    /// Where, as families read it.
    pub place: String,
    /// What became of it.
    pub state: BookingState,
    /// Others meet at the same time in the same place: a town hall.
    pub shared: bool,
    /// Revision of its iCalendar event (RFC 5545, SEQUENCE).
    pub sequence: i32,
    /// Reminders that have gone: 1 two days before, 2 on the day.
    pub reminded: i16,
    /// When it was booked.
    pub booked_at: At,
    /// When it last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
