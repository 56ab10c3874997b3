//! A district.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::DistrictId;

/// A district.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "district")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DistrictId,
    /// Name, unique in the installation.
    pub name: String,
    /// IANA time zone.
    pub zone: String,
    /// ISO 3166 region, for phone numbers written without a country code.
    pub region: String,
    /// BCP 47 tag that staff read by default, and families of whom no language is known.
    pub language: String,
    /// E.164 number that a family may call where its school names none.
    pub phone: Option<String>,
    /// When it was made.
    pub created_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
