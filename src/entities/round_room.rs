//! Rooms that several teachers share.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, RoundId, RowId};

/// Rooms that several teachers share.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_room")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its round.
    pub round_id: RoundId,
    /// As staff call them.
    pub name: String,
    /// Meetings at once.
    pub capacity: i16,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
