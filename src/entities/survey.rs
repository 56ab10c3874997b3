//! A question to the families of a class.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{ClassId, DistrictId, GuardianId, RowId, StaffId, UpdateId};

/// A question to the families of a class.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    /// Its district.
    pub district_id: DistrictId,
    /// Who asks.
    pub staff_id: StaffId,
    /// The asker's key of it: the same key is the same question.
    pub key: String,
    /// Whose families.
    pub class_id: ClassId,
    /// The update that asked it.
    pub update_id: Option<UpdateId>,
    /// What it is about (`reading::surveys::model::Topic`).
    pub topic: String,
    /// The question in her words.
    pub question: String,
    /// The same without case and signs: nobody is asked it twice.
    pub folded: String,
    /// Ids of those who are asked: JSON list.
    pub guardians: String,
    /// How many were left alone, by reason: JSON object.
    pub skipped: String,
    /// When.
    pub asked_at: At,
    /// When it and its answers were taken away.
    pub deleted_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Those who are asked.
    pub fn asked(&self) -> Vec<GuardianId> {
        serde_json::from_str(&self.guardians).unwrap_or_default()
    }
}
