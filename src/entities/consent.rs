//! The consent ledger: only ever added to.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ContactId, DistrictId, ReplyId, RowId};

/// The consent ledger: only ever added to.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Of which contact.
    pub contact_id: ContactId,
    /// `all`, or a topic.
    pub topic: String,
    /// Given, or taken back.
    pub given: bool,
    /// `roster`, `reply`, `link`, `staff`, `company`.
    pub source: String,
    /// The reply that said so.
    pub reply_id: Option<ReplyId>,
    /// When.
    pub at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
