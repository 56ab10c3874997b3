//! The districts of the installation.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryOrder};

use crate::entities::district;
use crate::scope::Installation;

/// All districts, by name.
pub async fn districts(db: &impl ConnectionTrait) -> Result<Vec<district::Model>, DbErr> {
    Installation.districts().order_by_asc(district::Column::Name).all(db).await
}

/// Adds a district; `false` if its name is taken.
pub async fn insert_district(db: &impl ConnectionTrait, row: district::Model) -> Result<bool, DbErr> {
    let taken = OnConflict::column(district::Column::Name).do_nothing().to_owned();
    let done = district::Entity::insert(row.into_active_model()).on_conflict(taken).exec_without_returning(db).await?;
    Ok(done > 0)
}
