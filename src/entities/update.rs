//! What a member of staff sends, to an audience.

use sea_orm::entity::prelude::*;

use super::UpdateState;
use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, StaffId, UpdateId};

/// What a member of staff sends, to an audience.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "update")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: UpdateId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who sends.
    pub staff_id: StaffId,
    /// Idempotency key, unique per sender.
    pub key: String,
    /// SHA-256 of the request, hex: the same key with other words is refused.
    pub body_hash: String,
    /// The request as JSON.
    pub draft: String,
    /// Whether all its messages are made.
    pub state: UpdateState,
    /// The last guardian whose message is made, while composing.
    pub cursor: Option<GuardianId>,
    /// Counts, languages, cost, who is not reached: JSON.
    pub summary: String,
    /// The sender's own words in each language, as previewed: JSON (`messages::words`); none where there are none.
    pub words: Option<String>,
    /// Whether families of some language wait for a person's words.
    pub waiting: bool,
    /// Which process composes it.
    pub lease_owner: Option<String>,
    /// Until when.
    pub lease_until: Option<At>,
    /// When.
    pub created_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
