//! What a student-led conference is prepared with, and what was agreed.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ConferenceId, DistrictId, RowId};

/// What a student-led conference is prepared with, and what was agreed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sheet")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Of which conference.
    pub conference_id: ConferenceId,
    /// Answers by question: JSON object (`conferences::sheet`).
    pub words: String,
    /// When the plan went home.
    pub shared_at: Option<At>,
    /// When it last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
