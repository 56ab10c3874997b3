//! One meeting that is wanted: a teacher and who is there for a child.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::ConferenceState;
use crate::ids::{ConferenceId, DistrictId, GuardianId, RoundId, StaffId, StudentId};

/// One meeting that is wanted: a teacher and who is there for a child.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conference")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConferenceId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its round.
    pub round_id: RoundId,
    /// About whom.
    pub student_id: StudentId,
    /// With which teacher.
    pub staff_id: StaffId,
    /// Whose thread it is arranged in.
    pub guardian_id: GuardianId,
    /// A second adult who comes along.
    pub with_id: Option<GuardianId>,
    /// Length, slots.
    pub slots: i16,
    /// The teacher asked for it.
    pub wanted: bool,
    /// Where it stands.
    pub state: ConferenceState,
    /// Why a person is needed, a stable word.
    pub reason: Option<String>,
    /// When its state last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
