//! What a person made of a text: the translation memory, masked.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId};

/// What a person made of a text: the translation memory, masked.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "phrase")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// SHA-256 of the masked source, hex.
    pub source_hash: String,
    /// BCP 47 tag of the source.
    pub language_from: String,
    /// BCP 47 tag of the words.
    pub language_to: String,
    /// The source, masked.
    pub source: String,
    /// The words, masked.
    pub words: String,
    /// Who wrote them.
    pub staff_id: StaffId,
    /// When.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
