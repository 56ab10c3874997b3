//! A class.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ClassId, DistrictId, SchoolId};

/// A class.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "class")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClassId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its school.
    pub school_id: SchoolId,
    /// OneRoster `sourcedId`.
    pub source_id: String,
    /// Title.
    pub title: String,
    /// Grade as the roster writes it.
    pub grade: String,
    /// When it left the roster.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
