//! By which contacts a guardian is reached, in the guardian's order.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ContactId, DistrictId, GuardianId, RowId};

/// By which contacts a guardian is reached, in the guardian's order.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reach")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The guardian.
    pub guardian_id: GuardianId,
    /// The contact.
    pub contact_id: ContactId,
    /// 0 is tried first.
    pub rank: i16,
    /// When it left the roster.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
