//! What a district spent on translation in a month.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, RowId};

/// What a district spent on translation in a month.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "spending")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// `2026-11`, in UTC.
    pub month: String,
    /// Characters handed to services that cost something.
    pub characters: i64,
    /// How often.
    pub calls: i64,
    /// Millionths of the currency.
    pub cost_micros: i64,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
