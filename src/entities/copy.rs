//! One copy of a book of a school.

use sea_orm::entity::prelude::*;

use super::loans::CopyState;
use crate::clock::At;
use crate::ids::{CopyId, DistrictId, MaterialId, SchoolId};

/// One copy of a book of a school.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "copy")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CopyId,
    /// Its district.
    pub district_id: DistrictId,
    /// Whose it is.
    pub school_id: SchoolId,
    /// The book in the catalogue; none: a book outside it.
    pub material_id: Option<MaterialId>,
    /// Which book it is a copy of: the same for all copies of one (`reading::loans::model::book`).
    pub book: String,
    /// Title.
    pub title: String,
    /// BCP 47 tag of its language, where known.
    pub language: Option<String>,
    /// What stands on it, in one spelling (`reading::loans::model::number`); unique in the district.
    pub number: String,
    /// Where it is.
    pub state: CopyState,
    /// When it was added.
    pub added_at: At,
    /// When its state last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
