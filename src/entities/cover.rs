//! A material's cover as it is shown: fetched once and made small.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, MaterialId, RowId};

/// A material's cover as it is shown: fetched once and made small.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cover")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Of which material.
    pub material_id: MaterialId,
    /// Address that it was fetched from: another one is fetched anew.
    pub source: String,
    /// `fetching`, `kept` or `failed`.
    pub state: String,
    /// JPEG.
    pub image: Option<Vec<u8>>,
    /// Why there is none: a stable word.
    pub fault: Option<String>,
    /// When it was last tried.
    pub tried_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
