//! What a family said of its hours in a round.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, ReplyId, RoundId, RowId};

/// What a family said of its hours in a round.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "wish")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The round.
    pub round_id: RoundId,
    /// Who.
    pub guardian_id: GuardianId,
    /// The text it said so in; none: by its page, or told to staff.
    pub reply_id: Option<ReplyId>,
    /// Constraints in the shape of `replies::meaning`: JSON list.
    pub said: String,
    /// When.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
