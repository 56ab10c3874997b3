//! A signed-in browser.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId};

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// SHA-256 of the cookie's key, hex.
    pub key_hash: String,
    /// Who signed in.
    pub staff_id: StaffId,
    /// JSON object of the session's values.
    pub state: String,
    /// When it ends by itself.
    pub expires_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
