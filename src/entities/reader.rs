//! How far a child reads, as a teacher says.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId, StudentId};

/// How far a child reads, as a teacher says.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reader")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The child.
    pub student_id: StudentId,
    /// As `material.rank`: 0 is read to, 1 the first level.
    pub rank: i16,
    /// Who said it.
    pub staff_id: StaffId,
    /// When.
    pub set_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
