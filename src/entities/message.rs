//! One text for one contact: the unit of delivery, and the outbox.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ContactId, DistrictId, GuardianId, MessageId, SchoolId, StaffId, UpdateId};
use crate::messages::model::{Channel, State};

/// One text for one contact: the unit of delivery, and the outbox.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    /// Its district.
    pub district_id: DistrictId,
    /// The update it belongs to; none for what the program itself answers.
    pub update_id: Option<UpdateId>,
    /// In whose name it goes.
    pub staff_id: Option<StaffId>,
    /// Of which school.
    pub school_id: Option<SchoolId>,
    /// To which guardian.
    pub guardian_id: Option<GuardianId>,
    /// To which contact.
    pub contact_id: ContactId,
    /// Ids of the students it speaks of: JSON list.
    pub students: String,
    /// Template id, or `own_words`.
    pub kind: String,
    /// How it travels.
    pub channel: Channel,
    /// The sending line of the configuration.
    pub line: String,
    /// E.164 or e-mail address.
    pub to_address: String,
    /// E-mail subject.
    pub subject: Option<String>,
    /// The words.
    pub body: String,
    /// Address of a picture that goes with it, where the line carries pictures.
    pub media: Option<String>,
    /// BCP 47 tag of the language the guardian reads.
    pub language_asked: String,
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// BCP 47 tag of the other language that the same is said in, too: below, where nobody had reviewed the wording in the first.
    pub language_also: Option<String>,
    /// `template`, `reviewed`, `as_written`, `translated`, `edited` or `original` (`translation::model::Made`).
    pub made: String,
    /// Who reviewed the wording, which service translated the words, or who of the staff edited them.
    pub made_by: Option<String>,
    /// Needs UCS-2.
    pub ucs2: bool,
    /// SMS segments; 0 for e-mail.
    pub segments: i16,
    /// Estimated price, millionths of the currency.
    pub cost_micros: i64,
    /// Lower leaves first.
    pub priority: i16,
    /// Where it stands.
    pub state: State,
    /// The message that must leave before it.
    pub after_id: Option<MessageId>,
    /// From when it may leave.
    pub due_at: At,
    /// The end of the window in which it may leave.
    pub until_at: At,
    /// After this it is of no use.
    pub expires_at: At,
    /// Which process is handing it over.
    pub lease_owner: Option<String>,
    /// Until when that process may be believed alive.
    pub lease_until: Option<At>,
    /// Hand-overs begun.
    pub tries: i16,
    /// Why it failed or is unsure.
    pub code: Option<String>,
    /// When it was made.
    pub created_at: At,
    /// When its state last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
