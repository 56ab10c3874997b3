//! A stretch of time in which a member of staff cannot meet.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::BusySource;
use crate::ids::{DistrictId, RowId, StaffId};

/// A stretch of time in which a member of staff cannot meet.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "busy")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who.
    pub staff_id: StaffId,
    /// From when.
    pub starts_at: At,
    /// Until when.
    pub ends_at: At,
    /// Who says so.
    pub source: BusySource,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
