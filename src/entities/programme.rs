//! Packs of some weeks.

use sea_orm::entity::prelude::*;

use super::packs::ProgrammeState;
use crate::clock::At;
use crate::ids::{DistrictId, ProgrammeId, StaffId, StudentId};

/// Packs of some weeks.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProgrammeId,
    /// Its district.
    pub district_id: DistrictId,
    /// In whose name.
    pub staff_id: StaffId,
    /// As staff call it.
    pub title: String,
    /// To whom: JSON (`people::audience`).
    pub audience: String,
    /// How many.
    pub weeks: i16,
    /// What is fixed of each week: JSON (`reading::programmes::calendar`).
    pub calendar: String,
    /// Weekdays of its texts: JSON, likewise.
    pub days: String,
    /// Where it stands.
    pub state: ProgrammeState,
    /// Not before this day (ISO 8601).
    pub starts_on: String,
    /// The week whose packs are being made, or are made.
    pub packed_week: i16,
    /// The last child of whom they are made.
    pub packed_to: Option<StudentId>,
    /// When there is something to do next.
    pub next_at: Option<At>,
    /// Which process does it.
    pub lease_owner: Option<String>,
    /// Until when.
    pub lease_until: Option<At>,
    /// When it was made.
    pub created_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
