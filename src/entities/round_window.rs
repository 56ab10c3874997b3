//! A stretch of a day in which conferences may be held.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, RoundId, RowId, StaffId};

/// A stretch of a day in which conferences may be held.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_window")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its round.
    pub round_id: RoundId,
    /// Whose; none: all teachers of the round.
    pub staff_id: Option<StaffId>,
    /// ISO 8601 date in the school's zone.
    pub date: String,
    /// First minute of the day.
    pub from_minute: i16,
    /// Minute of the day at which it ends.
    pub to_minute: i16,
    /// How people may meet, by spaces: `in_person phone video`.
    pub modes: String,
    /// Whether somebody looks after children meanwhile.
    pub childcare: bool,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
