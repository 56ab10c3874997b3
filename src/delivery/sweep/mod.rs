//! What nobody else will finish: hand-overs of dead processes, windows that closed, texts whose use is over, releases and
//! opt-outs that a crash or a race left behind. Every turn is bounded and safe in any number of processes.

use std::collections::HashMap;

mod store;

use super::store::{Change, advance as move_on, release};
use crate::app::App;
use crate::clock::At;
use crate::entities::message;
use crate::error::Error;
use crate::ids::MessageId;
use crate::messages::{model::Event, timing};

/// Rows per kind and turn.
const MOST: u64 = 500;

/// What a turn did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Became `unsure`: their worker is dead.
    pub unsure: usize,
    /// Became `expired`.
    pub expired: usize,
    /// Got another window.
    pub replaced: usize,
    /// Were let go after a first contact that had left.
    pub released: usize,
    /// Were taken back: their contact stopped.
    pub withdrawn: usize,
}

impl Swept {
    /// Whether there was nothing to do.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// One turn.
pub async fn sweep(app: &App) -> Result<Swept, Error> {
    let now = app.now();
    let db = app.store.read();
    let swept = Swept {
        unsure: advance(app, store::orphans(db, now, MOST).await?, Event::Unanswered, "lease_over", now).await?,
        withdrawn: advance(app, store::unwanted(db, MOST).await?, Event::Withdrawn, "stopped", now).await?,
        expired: advance(app, store::outdated(db, now, MOST).await?, Event::Expired, "too_late", now).await?,
        released: advance(app, store::forgotten(db, MOST).await?, Event::Released, "", now).await?,
        replaced: replace(app, store::missed(db, now, MOST).await?, now).await?,
    };
    if !swept.is_empty() {
        tracing::info!(?swept, "swept");
        app.wake.notify_waiters();
    }
    Ok(swept)
}

async fn advance(app: &App, ids: Vec<MessageId>, event: Event, code: &str, now: At) -> Result<usize, Error> {
    if ids.is_empty() {
        return Ok(0);
    }
    let change = Change { code: (!code.is_empty()).then(|| code.to_owned()), due_at: None };
    let tx = app.store.begin().await?;
    let moved = move_on(&*tx, &ids, event, &change, now).await?;
    release(&*tx, &moved, now).await?;
    tx.commit().await?;
    Ok(moved.len())
}

/// Gives texts whose window closed the next hour at which their family can read, caps kept.
async fn replace(app: &App, missed: Vec<message::Model>, now: At) -> Result<usize, Error> {
    if missed.is_empty() {
        return Ok(0);
    }
    let mut by_district: HashMap<_, Vec<message::Model>> = HashMap::new();
    for message in missed {
        by_district.entry(message.district_id).or_default().push(message);
    }
    let mut replaced = 0;
    for (district, messages) in by_district {
        replaced += timing::place_again(app, district, &messages, now).await?;
    }
    Ok(replaced)
}
