//! A feed that materials are imported from, and how far its import is.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId};

/// A feed that materials are imported from, and how far its import is.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "catalogue")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Address of its first page.
    pub address: String,
    /// What it calls itself.
    pub title: String,
    /// `underway`, `whole` or `failed`.
    pub state: String,
    /// The page that an import underway goes on with.
    pub next_page: Option<String>,
    /// Pages read in this import.
    pub pages: i32,
    /// Mark of the first page, for the next import.
    pub etag: Option<String>,
    /// The same.
    pub modified: Option<String>,
    /// `materials`, `added`, `changed`, `refused` of this import: JSON object.
    pub counts: String,
    /// Why the last import ended early: a stable word.
    pub fault: Option<String>,
    /// Which process imports it.
    pub lease_owner: Option<String>,
    /// Until when.
    pub lease_until: Option<At>,
    /// When this import began.
    pub began_at: At,
    /// When an import was last whole.
    pub read_at: Option<At>,
    /// Licence of what it offers, where it says none itself.
    pub licence: Option<String>,
    /// BCP 47 tag of what it offers, where it says none itself.
    pub language: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
