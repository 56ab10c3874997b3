//! A school.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, SchoolId};

/// A school.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "school")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SchoolId,
    /// Its district.
    pub district_id: DistrictId,
    /// OneRoster `sourcedId`, or a name from the one-file CSV.
    pub source_id: String,
    /// As families know it.
    pub name: String,
    /// IANA time zone; the district's when none.
    pub zone: Option<String>,
    /// E.164 number that a family may call.
    pub phone: Option<String>,
    /// When it left the roster.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
