//! A trusted call of a company that made no sense to us: kept for a person.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::RowId;

/// A trusted call of a company that made no sense to us: kept for a person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stray_call")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// The line.
    pub line: String,
    /// What was wrong.
    pub reason: String,
    /// The call.
    pub raw: String,
    /// When.
    pub at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
