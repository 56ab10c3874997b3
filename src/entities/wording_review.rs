//! A person's word that a template's wording in a language is right.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId};

/// A person's word that a template's wording in a language is right.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "wording_review")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// The district for which it holds.
    pub district_id: DistrictId,
    /// Template id.
    pub template: String,
    /// BCP 47 tag of the locale.
    pub locale: String,
    /// Fingerprint of the wording that was approved (`language::Catalogue::fingerprint`); another one is not.
    pub wording: String,
    /// The reviewer's account; none for a person without one, whom the operator names.
    pub staff_id: Option<StaffId>,
    /// The reviewer, as shown.
    pub reviewer: String,
    /// What the reviewer wants to be known.
    pub note: Option<String>,
    /// When.
    pub at: At,
    /// Since when it holds no more.
    pub withdrawn_at: Option<At>,
    /// Who took it back, as shown.
    pub withdrawn_by: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
