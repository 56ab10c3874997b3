//! One hand-over of a message to a company.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, MessageId, RowId};

/// One hand-over of a message to a company.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempt")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The message.
    pub message_id: MessageId,
    /// Over which line.
    pub line: String,
    /// When it began.
    pub started_at: At,
    /// When it ended.
    pub ended_at: At,
    /// `accepted`, `later`, `never`, `unanswered`.
    pub outcome: String,
    /// The company's code, or ours.
    pub code: Option<String>,
    /// The company's id of the message.
    pub provider_id: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
