//! The words that the tables of loans use.

use sea_orm::prelude::StringLen;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Where a copy of a book is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CopyState {
    /// On its shelf.
    In,
    /// In a child's bag, or at home.
    Lent,
    /// A family cannot find it.
    Lost,
    /// Not lent any more.
    Withdrawn,
}
