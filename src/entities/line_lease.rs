//! Which process paces a sending line.

use sea_orm::entity::prelude::*;

use crate::clock::At;

/// Which process paces a sending line.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "line_lease")]
pub struct Model {
    /// The line.
    #[sea_orm(primary_key, auto_increment = false)]
    pub line: String,
    /// The process.
    pub owner: String,
    /// Until when.
    pub until: At,
    /// The line is at fault and rests until then.
    pub paused_until: Option<At>,
    /// Why.
    pub paused_code: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
