//! The plan of a round: what families would be offered, and how far planning has come.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, RoundId, RowId};

/// The plan of a round: what families would be offered, and how far planning has come. One for each round.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Its round.
    pub round_id: RoundId,
    /// The round's version that it was made by; 0: there is none yet.
    pub version: i64,
    /// Families and their choices: JSON (`conferences::planning::Bundle`).
    pub bundles: String,
    /// What it comes to: JSON (`conferences::planning::Counts`).
    pub counts: String,
    /// When it was made.
    pub made_at: Option<At>,
    /// How much of the time is used, percent; none: nobody is planning.
    pub progress: Option<i16>,
    /// Until when who plans is believed alive.
    pub lease_until: At,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
