//! What a service made of a text: masked, so without names and numbers.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId};

/// What a service made of a text: masked, so without names and numbers.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// SHA-256 of the masked source and the district's own words, hex.
    pub source_hash: String,
    /// BCP 47 tag of the source.
    pub language_from: String,
    /// BCP 47 tag of the words.
    pub language_to: String,
    /// The words, masked.
    pub words: String,
    /// Name of the service in the configuration.
    pub service: String,
    /// The words translated back, masked; none while nobody could.
    pub back: Option<String>,
    /// How like the source that is: chrF in millionths.
    pub score_ppm: Option<i32>,
    /// When.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
