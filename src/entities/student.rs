//! A student.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, SchoolId, StudentId};

/// A student.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "student")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StudentId,
    /// Its district.
    pub district_id: DistrictId,
    /// School.
    pub school_id: Option<SchoolId>,
    /// OneRoster `sourcedId`.
    pub source_id: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// What to call the child.
    pub called: String,
    /// Grade as the roster writes it.
    pub grade: String,
    /// BCP 47 tag, where the roster says it of the child.
    pub home_language: Option<String>,
    /// When the child left.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
