//! What a family answered to a question.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, ReplyId, RowId};

/// What a family answered to a question.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_answer")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// To which.
    pub survey_id: RowId,
    /// Who.
    pub guardian_id: GuardianId,
    /// In which words.
    pub reply_id: ReplyId,
    /// The family would rather not say.
    pub skipped: bool,
    /// When.
    pub answered_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
