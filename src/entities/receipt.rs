//! What a company said later about a message; repeated calls are one row.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, MessageId, RowId};

/// What a company said later about a message; repeated calls are one row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "receipt")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The message.
    pub message_id: MessageId,
    /// The company's word.
    pub status: String,
    /// Whether it moved the state.
    pub moved: bool,
    /// When it came.
    pub at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
