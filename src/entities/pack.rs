//! A material with a way to share it, for one child.

use sea_orm::entity::prelude::*;

use super::packs::Way;
use crate::clock::At;
use crate::ids::{DistrictId, MaterialId, PackId, ProgrammeId, StaffId, StudentId, UpdateId};

/// A material with a way to share it, for one child.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pack")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PackId,
    /// Its district.
    pub district_id: DistrictId,
    /// The child.
    pub student_id: StudentId,
    /// What is shared; none: an idea that needs nothing.
    pub material_id: Option<MaterialId>,
    /// How.
    pub way: Way,
    /// Template of its text; none in a programme, where the day of the week says it.
    pub template: Option<String>,
    /// Why it was chosen: words (`reading::choose`).
    pub why: String,
    /// Of which programme.
    pub programme_id: Option<ProgrammeId>,
    /// In which of its weeks, from 0.
    pub week: Option<i16>,
    /// In whose name.
    pub staff_id: StaffId,
    /// What it went out with; none in a programme.
    pub update_id: Option<UpdateId>,
    /// When.
    pub made_at: At,
    /// When the family told minutes of it.
    pub answered_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
