//! When an interpreter is there.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, InterpreterId, RowId, SchoolId};

/// When an interpreter is there.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interpreter_hours")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who.
    pub interpreter_id: InterpreterId,
    /// Where; none: from afar, for any school.
    pub school_id: Option<SchoolId>,
    /// From when.
    pub starts_at: At,
    /// Until when.
    pub ends_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
