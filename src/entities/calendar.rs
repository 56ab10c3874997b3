//! An iCalendar address of a member of staff, read for busy times.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RowId, StaffId};

/// An iCalendar address of a member of staff, read for busy times.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Whose.
    pub staff_id: StaffId,
    /// Where.
    pub url: String,
    /// `ETag`, as the server gave it.
    pub etag: Option<String>,
    /// `Last-Modified`, as the server gave it.
    pub modified: Option<String>,
    /// When it was last asked for, however that ended.
    pub tried_at: Option<At>,
    /// When it was last read well.
    pub read_at: Option<At>,
    /// Why it could not be read.
    pub code: Option<String>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
