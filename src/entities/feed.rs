//! An address at which somebody's conferences are read as a calendar.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::entities::conferences::FeedOf;
use crate::ids::{DistrictId, RowId};

/// An address at which somebody's conferences are read as a calendar. The address is signed over the id: without the row it
/// opens nothing.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feed")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Whose: a member of staff or an interpreter.
    pub owner_id: Uuid,
    /// Which of the two.
    pub whose: FeedOf,
    /// When it was made.
    pub made_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
