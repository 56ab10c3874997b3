//! A teacher who takes part in a round.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, RoundId, RowId, StaffId};

/// A teacher who takes part in a round.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_teacher")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its round.
    pub round_id: RoundId,
    /// The teacher.
    pub staff_id: StaffId,
    /// Where families find her, as they read it: "Room 12".
    pub place: String,
    /// Number of the building, from 0.
    pub building: i16,
    /// Rooms she shares with others (`round_room`); none: one of her own.
    pub room_id: Option<RowId>,
    /// The most in a row, if it differs from the round's.
    pub max_row: Option<i16>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
