//! A guardian of a student.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, RowId, StudentId};

/// A guardian of a student.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guardianship")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The student.
    pub student_id: StudentId,
    /// The guardian.
    pub guardian_id: GuardianId,
    /// When it ended.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
