//! What companies say later. Many calls are written in one transaction (group commit); each is answered when its row is
//! safe. States only move forward: a late or repeated receipt is recorded and changes nothing.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::sync::Arc;

use super::consent;
use super::providers::Refusal;
use super::store::{self, Change};
use crate::app::{App, News, NewsKind};
use crate::entities::receipt;
use crate::error::Error;
use crate::gather::Gather;
use crate::ids::{MessageId, RowId};
use crate::messages::model::Event;

/// Receipts written at once.
const BATCH: usize = 256;

/// One receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The line it came in on.
    pub line: String,
    /// From the signed path of the call: the first choice.
    pub message: Option<MessageId>,
    /// The company's id: the second.
    pub provider_id: Option<String>,
    /// What it means; `None` for news that change nothing.
    pub event: Option<Event>,
    /// The company's word and code.
    pub status: String,
    /// What it says of the number.
    pub refusal: Option<Refusal>,
}

/// Writes receipts; returns how many were for a message of ours.
pub async fn record(app: &App, receipts: &[impl Borrow<Receipt>]) -> Result<usize, Error> {
    let receipts: Vec<&Receipt> = receipts.iter().map(Borrow::borrow).collect();
    let known = resolve(app, &receipts).await?;
    if known.is_empty() {
        return Ok(0);
    }
    let now = app.now();
    let ids: Vec<_> = known.iter().map(|(id, _)| *id).collect();
    let tx = app.store.begin().await?;
    let owners = store::owners(&*tx, &ids).await?;
    let mut groups: HashMap<(Event, Change), Vec<MessageId>> = HashMap::new();
    for (id, receipt) in &known {
        if let (Some(event), true) = (receipt.event, owners.contains_key(id)) {
            let code = (event == Event::Bounced).then(|| receipt.status.clone());
            groups.entry((event, Change { code, due_at: None })).or_default().push(*id);
        }
    }
    let mut moved = Vec::new();
    for ((event, change), ids) in &groups {
        moved.extend(store::advance(&*tx, ids, *event, change, now).await?);
    }
    let rows = known.iter().filter_map(|(id, receipt)| {
        let (district, _) = owners.get(id)?;
        Some(receipt::Model {
            id: RowId(app.ids.uuid(now.timestamp())),
            district_id: *district,
            message_id: *id,
            status: receipt.status.clone(),
            moved: moved.contains(id),
            at: now,
        })
    });
    store::record_receipts(&*tx, rows.collect()).await?;
    for (id, receipt) in &known {
        let Some((_, contact)) = owners.get(id) else { continue };
        match receipt.refusal {
            Some(Refusal::Contact) => store::mark_bad(&*tx, &[*contact], &receipt.status, now).await?,
            Some(Refusal::OptedOut) => {
                consent::stop(app, &tx, &[*contact], consent::Source::Company, None).await.map(drop)?;
            }
            Some(Refusal::Text) | None => {}
        }
    }
    tx.commit().await?;
    for id in moved {
        if let Some((district, _)) = owners.get(&id) {
            app.tell(News { district: *district, staff: None, kind: NewsKind::Message, id: id.0 });
        }
    }
    Ok(owners.len())
}

/// Which message each receipt is for; unknown ids are counted and make no row.
async fn resolve<'a>(app: &App, receipts: &[&'a Receipt]) -> Result<Vec<(MessageId, &'a Receipt)>, Error> {
    let mut by_line: HashMap<&str, Vec<String>> = HashMap::new();
    for receipt in receipts.iter().filter(|receipt| receipt.message.is_none()) {
        if let Some(id) = &receipt.provider_id {
            by_line.entry(&receipt.line).or_default().push(id.clone());
        }
    }
    let mut found: HashMap<(&str, String), MessageId> = HashMap::new();
    for (line, ids) in by_line {
        let rows = store::by_provider_ids(app.store.read(), line, &ids).await?;
        found.extend(rows.into_iter().map(|(id, message)| ((line, id), message)));
    }
    let known: Vec<_> = receipts
        .iter()
        .filter_map(|receipt| {
            let by_company = || found.get(&(receipt.line.as_str(), receipt.provider_id.clone()?)).copied();
            Some((receipt.message.or_else(by_company)?, *receipt))
        })
        .collect();
    let unknown = receipts.len() - known.len();
    metrics::counter!("porchlight_receipts_unknown_total").increment(unknown as u64);
    Ok(known)
}

/// The way in for webhooks: one writer for many calls.
pub type Recorder = Gather<Receipt, ()>;

/// Starts the writer of receipts.
pub fn recorder(app: Arc<App>) -> Recorder {
    Gather::start(BATCH, move |batch: Vec<Arc<Receipt>>| {
        let app = Arc::clone(&app);
        async move {
            record(&app, &batch).await?;
            Ok(vec![(); batch.len()])
        }
    })
}
