//! A calendar's entry that goes with an e-mail to a family.

use sea_orm::entity::prelude::*;

use crate::entities::conferences::InvitationKind;
use crate::ids::{ConferenceId, ContactId, DistrictId, MessageId, RowId};

/// A calendar's entry that goes with an e-mail to a family.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// With which e-mail.
    pub message_id: MessageId,
    /// To whom.
    pub contact_id: ContactId,
    /// About what.
    pub conference_id: ConferenceId,
    /// Its revision (RFC 5545, SEQUENCE).
    pub sequence: i32,
    /// What it asks for.
    pub method: InvitationKind,
    /// The iCalendar object, as it goes out.
    pub content: String,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
