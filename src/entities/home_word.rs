//! What a person says of two adults of a child: whether they are one household.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, RowId, StaffId};

/// What a person says of two adults of a child.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "home_word")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The adult with the lower id.
    pub one_id: GuardianId,
    /// The other.
    pub other_id: GuardianId,
    /// One household, or two.
    pub together: bool,
    /// Who said so.
    pub said_by: StaffId,
    /// When.
    pub said_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
