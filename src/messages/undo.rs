//! The sender's undo: what has not left is taken back, and what is not yet made is not made.

use super::store;
use crate::app::{App, News, NewsKind};
use crate::entities::{Role, staff};
use crate::error::Error;
use crate::ids::UpdateId;
use crate::scope::Scope;

/// Takes back what has not left of an update; returns how many messages that was. Her own, or as an administrator any.
pub async fn undo(app: &App, scope: &Scope, by: &staff::Model, id: UpdateId) -> Result<u64, Error> {
    let row = store::update_seen(app.store.read(), scope, by.id, id).await?.ok_or(Error::NotFound("update"))?;
    if row.staff_id != by.id && by.role != Role::Administrator {
        return Err(Error::Forbidden("only its sender or an administrator takes an update back"));
    }
    let tx = app.store.begin().await?;
    // First the update: a process that is still making messages finds it ended, and takes its batch back.
    store::end_composing(&*tx, scope, id).await?;
    super::words::store::forget_waiting(&*tx, scope, id).await?;
    let withdrawn = store::withdraw(&*tx, scope, id, app.now()).await?;
    tx.commit().await?;
    app.tell(News { district: scope.district_id(), staff: Some(row.staff_id), kind: NewsKind::Update, id: id.0 });
    Ok(withdrawn)
}
