//! How a guardian attends conferences, where it said so.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, GuardianId, RowId};

/// How a guardian attends conferences, where it said so.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attending")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who.
    pub guardian_id: GuardianId,
    /// How it can meet, the preferred way first, by spaces: `phone in_person`.
    pub modes: String,
    /// Whether somebody must look after its children meanwhile.
    pub childcare: bool,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
