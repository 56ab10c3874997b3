//! A member of staff.

use sea_orm::entity::prelude::*;

use super::Role;
use crate::clock::At;
use crate::ids::{DistrictId, StaffId};

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StaffId,
    /// Its district.
    pub district_id: DistrictId,
    /// OneRoster `sourcedId`; none for accounts made by hand.
    pub source_id: Option<String>,
    /// As families know her: "Ms. Reyes".
    pub name: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Sign-in name, lower case.
    pub email: Option<String>,
    /// What she may do.
    pub role: Role,
    /// BCP 47 tag of the language she reads.
    pub language: String,
    /// argon2id, PHC string; none: no sign-in by password.
    pub password_hash: Option<String>,
    /// When she left.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
