//! Texts that may have been sent: the company is asked where it can be asked. A receipt settles them too, through the
//! signed address; what neither settles stays `unsure` and is listed. Praise is never sent again by itself.

mod store;

use super::lines::Line;
use super::providers::{Doubt, Found};
use super::store::{Change, advance, by_provider_ids, record_attempts};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::entities::attempt;
use crate::error::Error;
use crate::ids::RowId;
use crate::messages::model::Event;

use store::Doubtful;

/// A company is given so long to report by itself before it is asked, seconds.
const PATIENCE_S: i64 = 60;
/// Between two questions about one text, seconds.
const AGAIN_S: i64 = 600;
/// After this a company is not asked any more, seconds.
const HOPE_S: i64 = 6 * 3_600;
/// Questions per line and turn.
const MOST: u64 = 20;

/// Asks about doubtful texts; returns how many were settled.
pub async fn ask(app: &App) -> Result<usize, Error> {
    let mut settled = 0;
    for line in app.lines.iter().filter(|line| line.provider.can_look_up()) {
        let now = app.now();
        let tx = app.store.begin().await?;
        let ages = (now.plus_s(-HOPE_S), now.plus_s(-PATIENCE_S));
        let rows = store::take(&*tx, &line.name, &app.process, ages, now, now.plus_s(AGAIN_S), MOST).await?;
        tx.commit().await?;
        for row in rows {
            settled += usize::from(ask_one(app, line, &row).await?);
        }
    }
    Ok(settled)
}

async fn ask_one(app: &App, line: &Line, row: &Doubtful) -> Result<bool, Error> {
    // The hand-over began at most a lease before the row became unsure.
    let since = row.changed_at.plus_s(-app.config.delivery.lease_s).timestamp();
    let doubt = Doubt { to: row.to_address.clone(), body: row.body.clone(), since, now: app.clock.now() };
    match line.provider.look_up(&doubt).await {
        Ok(found) => settle(app, line, row, found).await,
        Err(fault) => {
            tracing::warn!(line = line.name, ?fault, "the company could not be asked about a doubtful text");
            Ok(false)
        }
    }
}

/// Takes the first text that is not the known copy of another message of ours.
async fn settle(app: &App, line: &Line, row: &Doubtful, found: Vec<Found>) -> Result<bool, Error> {
    let ids: Vec<_> = found.iter().map(|one| one.provider_id.clone()).collect();
    let tx = app.store.begin().await?;
    let known = by_provider_ids(&*tx, &line.name, &ids).await?;
    let Some(one) = found.into_iter().find(|one| !known.contains_key(&one.provider_id)) else { return Ok(false) };
    let now = app.now();
    record_attempts(&*tx, vec![seen(app, line, row, &one, now)]).await?;
    let moved = advance(&*tx, &[row.id], Event::Accepted, &Change::default(), now).await?;
    if let Some(event) = one.event.filter(|event| *event != Event::Accepted) {
        advance(&*tx, &[row.id], event, &Change::default(), now).await?;
    }
    tx.commit().await?;
    app.tell(News { district: row.district_id, staff: None, kind: NewsKind::Message, id: row.id.0 });
    Ok(!moved.is_empty())
}

fn seen(app: &App, line: &Line, row: &Doubtful, one: &Found, now: At) -> attempt::Model {
    attempt::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: row.district_id,
        message_id: row.id,
        line: line.name.clone(),
        started_at: now,
        ended_at: now,
        outcome: "found".to_owned(),
        code: None,
        provider_id: Some(one.provider_id.clone()),
    }
}
