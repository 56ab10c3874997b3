//! Minutes that a child shared stories, as a family told them.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, ReplyId, RowId, StudentId};

/// Minutes that a child shared stories, as a family told them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reading_log")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The child.
    pub student_id: StudentId,
    /// Who told it.
    pub guardian_id: Option<GuardianId>,
    /// The text that told it; none: typed by staff.
    pub reply_id: Option<ReplyId>,
    /// Minutes.
    pub minutes: i32,
    /// The same minutes were told of several children: together they count once.
    pub shared: bool,
    /// The school's day on which it was told: `2026-11-24`.
    pub day: String,
    /// When.
    pub made_at: At,
    /// The row that stands in its place.
    pub corrected_by: Option<RowId>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
