//! What a family wished for reading.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, GuardianId, RowId};

/// What a family wished for reading.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reading_wish")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// The guardian.
    pub guardian_id: GuardianId,
    /// Stories in pictures: print is not read.
    pub pictures: bool,
    /// No pictures in texts and letters: they cost, or fill the phone.
    pub no_media: bool,
    /// No reading texts before this instant.
    pub hold_until: Option<At>,
    /// When it last changed.
    pub changed_at: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
