//! A word of the district that no translation touches.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId};

/// A word of the district that no translation touches.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "term")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The word or words, as the district writes them.
    pub word: String,
    /// When it was added.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
