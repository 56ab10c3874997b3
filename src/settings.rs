//! Values of the installation that it makes for itself and keeps in the database.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use crate::db::Store;
use crate::entities::setting;
use crate::error::Error;
use crate::scope::Installation;

/// The value of `name`, if there is one.
pub async fn get(store: &Store, name: &str) -> Result<Option<String>, Error> {
    let row = Installation.settings().filter(setting::Column::Name.eq(name)).one(store.read()).await?;
    Ok(row.map(|row| row.value))
}

/// The value of `name`; `fresh` becomes it if there is none. Safe among any number of processes.
pub async fn get_or_insert(store: &Store, name: &str, fresh: &str) -> Result<String, Error> {
    let row = setting::ActiveModel { name: Set(name.to_owned()), value: Set(fresh.to_owned()) };
    let tx = store.begin().await?;
    setting::Entity::insert(row)
        .on_conflict(OnConflict::column(setting::Column::Name).do_nothing().to_owned())
        .exec_without_returning(&*tx)
        .await?;
    let kept = Installation.settings().filter(setting::Column::Name.eq(name)).one(&*tx).await?;
    tx.commit().await?;
    kept.map(|row| row.value).ok_or_else(|| Error::Fault(format!("the setting {name} was not kept")))
}
