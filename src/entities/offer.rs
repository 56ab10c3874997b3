//! Times that a family was offered, numbered from 1.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::OfferState;
use crate::ids::{DistrictId, GuardianId, MessageId, OfferId, RoundId};

/// Times that a family was offered, numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "offer")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferId,
    /// Its district.
    pub district_id: DistrictId,
    /// The round.
    pub round_id: RoundId,
    /// To whom.
    pub guardian_id: GuardianId,
    /// The text it went out in.
    pub message_id: Option<MessageId>,
    /// For each number the conferences and when: JSON (`conferences::options::Options`).
    pub options: String,
    /// What became of it.
    pub state: OfferState,
    /// The how manieth offer of the round to this family, from 1.
    pub nth: i16,
    /// When.
    pub made_at: At,
    /// Until when its times are held.
    pub expires_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
