//! Shares a withdrawn material again: as its source or a person last said it.

use super::by_hand::{self, Said};
use super::import::may_arrange;
use super::store;
use crate::app::App;
use crate::entities::material;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::scope::Scope;

/// Shares it again. A second time nothing changes.
pub async fn restore(app: &App, scope: &Scope, id: MaterialId) -> Result<material::Model, Error> {
    may_arrange(scope)?;
    let tx = app.store.begin().await?;
    if !store::withdraw(&*tx, scope, id, None).await? {
        return Err(Error::NotFound("material"));
    }
    tx.commit().await?;
    // Said anew as it stands, so that it is found again.
    by_hand::change(app, scope, id, Said::default()).await
}
