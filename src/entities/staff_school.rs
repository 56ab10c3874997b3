//! Which schools a coordinator looks after.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, RowId, SchoolId, StaffId};

/// Which schools a coordinator looks after.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_school")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who.
    pub staff_id: StaffId,
    /// Where.
    pub school_id: SchoolId,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
