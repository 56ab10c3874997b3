//! A season of conferences of one school.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::{RoundKind, RoundState};
use crate::ids::{DistrictId, RoundId, SchoolId, StaffId};

/// A season of conferences of one school.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoundId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its school; slots are wall time in its zone.
    pub school_id: SchoolId,
    /// As staff call it.
    pub name: String,
    /// What kind of meeting.
    pub kind: RoundKind,
    /// How far it has come.
    pub state: RoundState,
    /// Length of a slot, minutes.
    pub slot_minutes: i16,
    /// Free slots after so many in a row as `max_row` says.
    pub break_slots: i16,
    /// The most occupied slots in a row.
    pub max_row: i16,
    /// Minutes between two buildings.
    pub walk_minutes: i16,
    /// Address of a video meeting; `{conference}` in it becomes a word that only the two sides know.
    pub video_link: Option<String>,
    /// From then on the program offers nothing by itself.
    pub answer_by: At,
    /// Seed of the plan: the same round gives the same plan.
    pub seed: i64,
    /// Counts every change of what is planned by.
    pub version: i64,
    /// Who made it.
    pub staff_id: StaffId,
    /// When.
    pub created_at: At,
    /// When it was last planned.
    pub planned_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
