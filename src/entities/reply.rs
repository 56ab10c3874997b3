//! What a family wrote.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ContactId, DistrictId, GuardianId, MessageId, ReplyId, StaffId};

/// What a family wrote.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reply")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReplyId,
    /// Its district.
    pub district_id: DistrictId,
    /// The line it came in on.
    pub line: String,
    /// The company's id of it.
    pub provider_id: String,
    /// From which contact, when known.
    pub contact_id: Option<ContactId>,
    /// From which guardian, when only one is possible.
    pub guardian_id: Option<GuardianId>,
    /// Whose message it answers.
    pub staff_id: Option<StaffId>,
    /// The message it answers.
    pub message_id: Option<MessageId>,
    /// E.164 or e-mail address.
    pub from_address: String,
    /// The words.
    pub body: String,
    /// Addresses of pictures and sounds: JSON list.
    pub media: String,
    /// What the program understood.
    pub meaning: String,
    /// BCP 47 tag of the family's language then.
    pub language: Option<String>,
    /// The words in the language of who reads them, made by a computer.
    pub translation: Option<String>,
    /// BCP 47 tag of that language.
    pub translated_to: Option<String>,
    /// By which service.
    pub translated_by: Option<String>,
    /// When the translation is to be tried next; none: nothing is to be done.
    pub translate_at: Option<At>,
    /// When what it says about a conference is to be done next; none: nothing is to be done.
    pub act_at: Option<At>,
    /// The call as it came: JSON.
    pub raw: String,
    /// When.
    pub received_at: At,
    /// When a member of staff read it.
    pub read_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
