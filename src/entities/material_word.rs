//! A word by which a material is found.

use sea_orm::entity::prelude::*;

use crate::ids::{DistrictId, MaterialId, RowId};

/// A word by which a material is found.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "material_word")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Of which material.
    pub material_id: MaterialId,
    /// Folded (`reading::catalogue`); of a script without spaces two letters.
    pub word: String,
    /// How much a hit says: more in a title than in a subject.
    pub weight: i16,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
