//! Somebody who interprets between families and teachers.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, InterpreterId};

/// Somebody who interprets between families and teachers.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interpreter")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InterpreterId,
    /// Its district.
    pub district_id: DistrictId,
    /// As staff call them.
    pub name: String,
    /// BCP 47 tags, by spaces.
    pub languages: String,
    /// How they can take part, by spaces: `in_person phone video`.
    pub modes: String,
    /// Where their calendar goes.
    pub email: Option<String>,
    /// From when they interpret no more.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
