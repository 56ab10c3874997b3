//! The consent ledger: stop and start for a contact, whoever says so. What was not yet sent is taken back in the same
//! transaction.

use std::time::Duration;

mod store;

use super::store as outbox;
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::consent;
use crate::error::Error;
use crate::ids::{ContactId, ReplyId, RowId};

/// How long our answer to a stop waits for hand-overs that are in the air.
const LAND_WAIT: Duration = Duration::from_secs(8);
/// How often it looks.
const LAND_POLL: Duration = Duration::from_millis(15);

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The family, by a reply.
    Reply,
    /// The family, by the link in an e-mail.
    Link,
    /// The company, which holds an opt-out.
    Company,
    /// A member of staff.
    Staff,
}

impl Source {
    /// The word in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::Link => "link",
            Self::Company => "company",
            Self::Staff => "staff",
        }
    }
}

/// From this transaction on nothing more goes to these contacts. Returns those that had not stopped before.
pub async fn stop(
    app: &App,
    tx: &Tx,
    contacts: &[ContactId],
    source: Source,
    reply: Option<ReplyId>,
) -> Result<Vec<ContactId>, Error> {
    let now = app.now();
    let changed = set(app, tx, contacts, Some(now), source, reply).await?;
    let unsaid = outbox::withdraw(&**tx, contacts, "stopped", now).await?;
    store::owe_greeting(&**tx, &unsaid).await?;
    Ok(changed)
}

/// They may be written to again. Returns those that had stopped.
pub async fn start(
    app: &App,
    tx: &Tx,
    contacts: &[ContactId],
    source: Source,
    reply: Option<ReplyId>,
) -> Result<Vec<ContactId>, Error> {
    set(app, tx, contacts, None, source, reply).await
}

/// Waits until no hand-over to these contacts is in the air, so that our answer to a stop is the last word.
pub async fn landed(app: &App, contacts: &[ContactId]) -> Result<(), Error> {
    let looks = LAND_WAIT.as_millis() / LAND_POLL.as_millis();
    for _ in 0..looks {
        if outbox::in_the_air(app.store.read(), contacts, app.now()).await? == 0 {
            return Ok(());
        }
        tokio::time::sleep(LAND_POLL).await;
    }
    tracing::warn!("a hand-over was still in the air when a stop was answered");
    Ok(())
}

async fn set(
    app: &App,
    tx: &Tx,
    contacts: &[ContactId],
    stopped_at: Option<At>,
    source: Source,
    reply: Option<ReplyId>,
) -> Result<Vec<ContactId>, Error> {
    let changed = store::set_stopped(&**tx, contacts, stopped_at).await?;
    let now = app.now();
    let lines = changed.iter().map(|(contact, district)| consent::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: *district,
        contact_id: *contact,
        topic: "all".to_owned(),
        given: stopped_at.is_none(),
        source: source.as_str().to_owned(),
        reply_id: reply,
        at: now,
    });
    store::record(&**tx, lines.collect()).await?;
    Ok(changed.into_iter().map(|(contact, _)| contact).collect())
}
