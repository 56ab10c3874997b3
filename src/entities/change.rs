//! What changed on a family's card: only ever added to.

use sea_orm::entity::prelude::*;

use super::SetBy;
use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, ReplyId, RowId};

/// What changed on a family's card: only ever added to.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "change")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// On whose card.
    pub guardian_id: GuardianId,
    /// What: `language`.
    pub what: String,
    /// What stood there; none: nothing.
    pub before: Option<String>,
    /// What stands there now; none: nothing.
    pub after: Option<String>,
    /// By whose word.
    pub set_by: SetBy,
    /// The reply that said so.
    pub reply_id: Option<ReplyId>,
    /// When.
    pub at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
