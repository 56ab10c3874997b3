//! A family's page of a pack.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, GuardianId, PackId, RowId};

/// A family's page of a pack.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pack_link")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The word in its address: base58, unguessable.
    pub code: String,
    /// The pack.
    pub pack_id: PackId,
    /// Whose page.
    pub guardian_id: GuardianId,
    /// The day of its first opening (ISO 8601, in the school's zone); no more is kept.
    pub opened_on: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
