//! A member of staff in a class.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ClassId, DistrictId, RowId, StaffId};

/// A member of staff in a class.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "teaching")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// OneRoster `sourcedId`.
    pub source_id: String,
    /// The class.
    pub class_id: ClassId,
    /// The member of staff.
    pub staff_id: StaffId,
    /// When it ended.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
