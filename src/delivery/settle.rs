//! What came of hand-overs, written for many at once: attempts, states, bad numbers, opt-outs, resting lines.

use std::collections::{HashMap, HashSet};

use super::dispatch::word;
use super::lines::{self, Line};
use super::providers::{Accepted, Refusal, SendError};
use super::store::{self, Change, Claimed};
use super::{consent, retry};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::db::Tx;
use crate::entities::attempt;
use crate::error::Error;
use crate::ids::{MessageId, RowId};
use crate::messages::model::Event;

/// Kinds that another text may wait for; no other is looked after.
const LEADS: [&str; 2] = ["note.first_contact", "conf.off"];

/// The code of a message that waits because its contact stopped in the same instant.
const HELD_BACK: &str = "held_back";

/// One hand-over that ended.
#[derive(Debug)]
pub struct Outcome {
    /// What was handed over.
    pub message: Claimed,
    /// What the company said.
    pub result: Result<Accepted, SendError>,
    /// When it began.
    pub started_at: At,
    /// When it ended.
    pub ended_at: At,
    /// A number in `0.0..1.0` for the next try's hour.
    pub dice: f64,
}

impl Outcome {
    /// Claimed, and then not asked for: the contact stopped meanwhile. The sweep withdraws it.
    pub fn held_back(message: Claimed, now: At) -> Self {
        let result = Err(SendError::Later { wait: None, code: HELD_BACK.to_owned(), line_at_fault: false });
        Self { message, result, started_at: now, ended_at: now, dice: 0.5 }
    }

    fn was_asked(&self) -> bool {
        !matches!(&self.result, Err(SendError::Later { code, .. }) if code == HELD_BACK)
    }

    /// What it means for the message, and what changes with it.
    fn event(&self, pause_s: i64) -> (Event, Change) {
        match &self.result {
            Ok(_) => (Event::Accepted, Change::default()),
            Err(SendError::Never { code, .. }) => (Event::Refused, Change { code: Some(code.clone()), due_at: None }),
            Err(SendError::Unanswered { code }) => {
                (Event::Unanswered, Change { code: Some(code.clone()), due_at: None })
            }
            Err(SendError::Later { wait, code, line_at_fault }) => {
                let wait = retry::wait(self.message.tries, *wait, self.dice);
                let wait_us = i64::try_from(wait.as_micros()).unwrap_or(i64::MAX);
                // The whole line rests: coming back sooner would meet the same fault.
                let wait_us = if *line_at_fault { wait_us.max(pause_s.saturating_mul(1_000_000)) } else { wait_us };
                let due_at = At(self.ended_at.0.saturating_add(wait_us));
                (Event::Deferred, Change { code: Some(code.clone()), due_at: Some(due_at) })
            }
        }
    }
}

/// What is to be said once the transaction is committed.
#[must_use]
#[derive(Debug)]
pub struct Settled {
    released: u64,
}

impl Settled {
    /// Wakes the outbox where something was let go, and tells open pages.
    pub fn tell(self, app: &App, landed: &[Outcome]) {
        if self.released > 0 {
            app.wake.notify_waiters();
        }
        for outcome in landed {
            let (district, id) = (outcome.message.district_id, outcome.message.id.0);
            app.tell(News { district, staff: None, kind: NewsKind::Message, id });
        }
    }
}

/// Writes what came of `landed`.
pub async fn settle(app: &App, tx: &Tx, line: &Line, landed: &[Outcome]) -> Result<Settled, Error> {
    if landed.is_empty() {
        return Ok(Settled { released: 0 });
    }
    let now = app.now();
    let pause_s = app.config.delivery.pause_s;
    let mut groups: HashMap<(Event, Change), Vec<MessageId>> = HashMap::new();
    for outcome in landed {
        groups.entry(outcome.event(pause_s)).or_default().push(outcome.message.id);
    }
    store::record_attempts(&**tx, attempts(app, line, landed)).await?;
    let mut left = HashSet::new();
    for ((event, change), ids) in &groups {
        store::advance(&**tx, ids, *event, change, now).await?;
        if *event == Event::Deferred {
            store::withdraw_undone(&**tx, ids, now).await?;
        } else {
            left.extend(ids.iter().copied());
        }
    }
    let first = landed.iter().filter(|o| LEADS.contains(&o.message.kind.as_str())).map(|o| o.message.id);
    let first: Vec<_> = first.filter(|id| left.contains(id)).collect();
    let released = store::release(&**tx, &first, now).await?;
    refusals(app, tx, landed, now).await?;
    pauses(app, tx, line, landed, now).await?;
    Ok(Settled { released })
}

fn attempts(app: &App, line: &Line, landed: &[Outcome]) -> Vec<attempt::Model> {
    let asked = landed.iter().filter(|outcome| outcome.was_asked());
    asked
        .map(|outcome| {
            let (code, provider_id) = match &outcome.result {
                Ok(accepted) => (None, accepted.provider_id.clone()),
                Err(SendError::Later { code, .. } | SendError::Never { code, .. } | SendError::Unanswered { code }) => {
                    (Some(code.clone()), None)
                }
            };
            attempt::Model {
                id: RowId(app.ids.uuid(outcome.ended_at.timestamp())),
                district_id: outcome.message.district_id,
                message_id: outcome.message.id,
                line: line.name.clone(),
                started_at: outcome.started_at,
                ended_at: outcome.ended_at,
                outcome: word(&outcome.result).to_owned(),
                code,
                provider_id,
            }
        })
        .collect()
}

/// Bad numbers are marked; opt-outs that the company holds become ours.
async fn refusals(app: &App, tx: &Tx, landed: &[Outcome], now: At) -> Result<(), Error> {
    for outcome in landed {
        let Err(SendError::Never { code, why }) = &outcome.result else { continue };
        let contacts = [outcome.message.contact_id];
        match why {
            Refusal::Contact => store::mark_bad(&**tx, &contacts, code, now).await?,
            Refusal::OptedOut => consent::stop(app, tx, &contacts, consent::Source::Company, None).await.map(drop)?,
            Refusal::Text => {}
        }
    }
    Ok(())
}

async fn pauses(app: &App, tx: &Tx, line: &Line, landed: &[Outcome], now: At) -> Result<(), Error> {
    let fault = landed.iter().find_map(|outcome| match &outcome.result {
        Err(SendError::Later { code, line_at_fault: true, .. }) => Some(code),
        _ => None,
    });
    let Some(code) = fault else { return Ok(()) };
    let until = now.plus_s(app.config.delivery.pause_s);
    lines::store::pause(&**tx, &line.name, Some(until), Some(code)).await?;
    metrics::counter!("porchlight_line_pauses_total", "line" => line.name.clone()).increment(1);
    tracing::error!(line = line.name, code, "the company refuses our account or settings: the line rests");
    Ok(())
}
