//! One phone number or one e-mail address; several guardians may share it.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ContactId, DistrictId};
use crate::messages::model::Channel;

/// One phone number or one e-mail address; several guardians may share it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactId,
    /// Its district.
    pub district_id: DistrictId,
    /// Which of the two.
    pub channel: Channel,
    /// E.164, or the e-mail address.
    pub address: String,
    /// When the first-contact message was made.
    pub greeted_at: Option<At>,
    /// Since when nothing may be sent to it: the present state of the consent ledger.
    pub stopped_at: Option<At>,
    /// Since when it is known not to be reachable.
    pub bad_at: Option<At>,
    /// The company's code for that.
    pub bad_code: Option<String>,
    /// When a reply was last acknowledged (at most once per 12 hours).
    pub acknowledged_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
