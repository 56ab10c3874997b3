//! A bearer token of the API.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId};

/// A bearer token of the API.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "api_token")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Whose rights it has.
    pub staff_id: StaffId,
    /// What it is for.
    pub name: String,
    /// SHA-256 of the token, hex.
    pub hash: String,
    /// When it was made.
    pub created_at: At,
    /// When it was taken back.
    pub revoked_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
