//! An adult tied to students.

use sea_orm::entity::prelude::*;

use super::SetBy;
use crate::clock::At;
use crate::ids::{DistrictId, GuardianId};

/// An adult tied to students.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guardian")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GuardianId,
    /// Its district.
    pub district_id: DistrictId,
    /// OneRoster `sourcedId`.
    pub source_id: String,
    /// Given name, as the family writes it.
    pub given_name: String,
    /// Family name, as the family writes it.
    pub family_name: String,
    /// BCP 47 tag of the language read; none: the child's home language, then the district's.
    pub language: Option<String>,
    /// Who set the language: a roster never overwrites a family's word.
    pub language_by: SetBy,
    /// IANA time zone; the school's when none.
    pub zone: Option<String>,
    /// Weekly windows as JSON (people::availability); none: any hour outside quiet hours.
    pub availability: Option<String>,
    /// First minute of the day at which a text may come, local time; none: the default.
    pub quiet_from: Option<i16>,
    /// Minute of the day from which no text may come; none: the default.
    pub quiet_to: Option<i16>,
    /// Whether an interpreter is wanted.
    pub interpreter: bool,
    /// The family asked for less: its caps are halved.
    pub less: bool,
    /// When the guardian left the roster.
    pub ended_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
