//! A copy in a child's bag.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{CopyId, DistrictId, GuardianId, MessageId, RowId, StudentId};

/// A copy in a child's bag.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "loan")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Which copy.
    pub copy_id: CopyId,
    /// Whose bag.
    pub student_id: StudentId,
    /// Who took it by text; none: lent at school.
    pub guardian_id: Option<GuardianId>,
    /// When.
    pub lent_at: At,
    /// The day by which it is to be back, local: `2026-11-24`.
    pub due_on: String,
    /// How often the family kept it longer.
    pub renewed: i16,
    /// Reminders after the day it was due.
    pub reminders: i16,
    /// When a reminder was last made.
    pub reminded_at: Option<At>,
    /// When a reminder is to be thought of next; none: never.
    pub remind_at: Option<At>,
    /// The reminder that is not answered yet.
    pub message_id: Option<MessageId>,
    /// When it came back.
    pub returned_at: Option<At>,
    /// When the family said that it cannot be found.
    pub lost_at: Option<At>,
    /// When it was over, one way or the other.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
