//! A family that is left out of a programme for a while.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, ProgrammeId, RowId};

/// A family that is left out of a programme for a while.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_hold")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The programme.
    pub programme_id: ProgrammeId,
    /// The family.
    pub guardian_id: GuardianId,
    /// Until when; none: until it is lifted.
    pub until_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
