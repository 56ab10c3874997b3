//! A text of a programme that went out, or was left out.

use sea_orm::entity::prelude::*;

use super::packs::Turn;
use crate::clock::At;
use crate::ids::{DistrictId, ProgrammeId, RowId, UpdateId};

/// A text of a programme that went out, or was left out.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_turn")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The programme.
    pub programme_id: ProgrammeId,
    /// Its week, from 0.
    pub week: i16,
    /// Which text of the week.
    pub turn: Turn,
    /// What went out; none: its day had gone by, or a fault.
    pub update_id: Option<UpdateId>,
    /// Why nothing went out: a stable word.
    pub fault: Option<String>,
    /// When.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
