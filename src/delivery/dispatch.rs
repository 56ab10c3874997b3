//! Outbox -> company: claim what is due, hand it over, settle what came of it. No transaction is open while a company is
//! asked. A claim takes only what leaves at once, so a crash leaves no more in doubt than was in flight.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::lines::{self, Line};
use super::providers::{Accepted, Invitation, Outgoing, SendError};
use super::settle::{Outcome, settle};
use super::store::{self, Claimed};
use crate::app::App;
use crate::clock::{At, Clock};
use crate::db::Tx;
use crate::entities::line_lease;
use crate::error::Error;
use crate::ids::{ContactId, MessageId, SchoolId};
use crate::links::Use;
use crate::messages::model::{NOTE_PRIORITY, PRIORITIES};

/// Results are written when so many are there …
const SETTLE_BATCH: usize = 64;
/// … or so long after the first of them.
const SETTLE_WAIT: Duration = Duration::from_millis(5);
/// How long an answer to a family may have to wait behind a fan-out before it is looked for.
const URGENT: Duration = Duration::from_millis(100);
/// Between two tries to write what landed at shutdown.
const AGAIN: Duration = Duration::from_millis(200);

/// Our clock, as the pace-keeper wants it.
#[derive(Clone)]
struct PaceClock(Clock);

impl governor::clock::Clock for PaceClock {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Nanos::new(u64::try_from(self.0.now().as_nanosecond()).unwrap_or_default())
    }
}

/// Calendar entries by the e-mail that they go with.
type Entries = HashMap<MessageId, Vec<Invitation>>;

type Pace = RateLimiter<NotKeyed, InMemoryState, PaceClock, NoOpMiddleware<Nanos>>;

/// Hands over the messages of one line, in one process.
pub struct Dispatcher {
    app: Arc<App>,
    line: Arc<Line>,
    pace: Option<Pace>,
    flying: JoinSet<Outcome>,
    landed: Vec<Outcome>,
    schools: HashMap<SchoolId, String>,
    // When the urgent priorities were last asked for.
    urgent_at: Option<Instant>,
    // What the database says of the line, and when it was asked.
    lease: (At, Option<line_lease::Model>),
}

impl Dispatcher {
    /// For one line.
    pub fn new(app: Arc<App>, line: Arc<Line>) -> Self {
        let pace = line.per_second.and_then(|rate| {
            // No burst: a window of one second never holds more than the number allows.
            let quota = Quota::with_period(Duration::from_secs_f64(1.0 / rate))?;
            Some(RateLimiter::direct_with_clock(quota, PaceClock(app.clock.clone())))
        });
        Self {
            app,
            line,
            pace,
            flying: JoinSet::new(),
            landed: Vec::new(),
            schools: HashMap::new(),
            urgent_at: None,
            lease: (At(i64::MIN), None),
        }
    }

    /// Works until `stop` turns true, then lands what is in the air and returns.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let app = Arc::clone(&self.app);
        while !*stop.borrow() {
            // Listens before it looks: what is queued between the two is not slept over.
            let mut woken = pin!(app.wake.notified());
            woken.as_mut().enable();
            let idle = match self.step().await {
                Ok(idle) => idle,
                Err(error) => {
                    tracing::error!(line = self.line.name, %error, "the outbox could not be read or written");
                    Some(Duration::from_secs(1))
                }
            };
            if let Some(wait) = idle {
                tokio::select! {
                    () = woken => {}
                    () = tokio::time::sleep(wait) => {}
                    _ = stop.changed() => {}
                }
            }
        }
        if let Err(error) = self.land_all().await {
            tracing::error!(line = self.line.name, %error, "hand-overs could not be settled at shutdown");
        }
    }

    /// Hands over everything that is due at the clock's present instant and may leave; returns how many were claimed.
    pub async fn run_due(&mut self) -> Result<usize, Error> {
        let mut handed = 0;
        loop {
            let claimed = self.turn().await?;
            handed += claimed;
            if claimed == 0 && self.is_at_rest() {
                return Ok(handed);
            }
            self.land().await;
        }
    }

    /// One turn; `Some(wait)` when there is nothing to do until then.
    async fn step(&mut self) -> Result<Option<Duration>, Error> {
        let claimed = self.turn().await?;
        if claimed == 0 && self.is_at_rest() {
            return self.idle().await.map(Some);
        }
        self.land().await;
        Ok(None)
    }

    /// Nothing in the air and nothing to write.
    fn is_at_rest(&self) -> bool {
        self.flying.is_empty() && self.landed.is_empty()
    }

    async fn idle(&self) -> Result<Duration, Error> {
        let poll = Duration::from_millis(self.app.config.delivery.poll_ms);
        let now = self.app.now();
        let due = store::next_due(self.app.store.read(), &self.line.name, now).await?;
        let until_due = due.map(|at| Duration::from_micros(u64::try_from(at.0 - now.0).unwrap_or_default()));
        let until_pace = self.line.per_second.map(|rate| Duration::from_secs_f64(1.0 / rate));
        // Overdue rows that a pace or a pause holds back are looked at again after a beat, not at once.
        let wait = until_due.map_or(poll, |wait| wait.max(until_pace.unwrap_or(poll / 20)));
        Ok(wait.min(poll))
    }

    /// Writes what has landed, claims as many as may start now, both in one transaction, and starts those; returns how many
    /// were claimed.
    async fn turn(&mut self) -> Result<usize, Error> {
        let now = self.app.now();
        let most = self.worth_claiming(now).await?;
        if most == 0 && self.landed.is_empty() {
            return Ok(0);
        }
        let tx = self.app.store.begin().await?;
        let settled = settle(&self.app, &tx, &self.line, &self.landed).await?;
        let claimed = match most {
            0 => Vec::new(),
            most => self.claim(&tx, now, most as u64).await?,
        };
        tx.commit().await?;
        settled.tell(&self.app, &self.landed);
        self.landed.clear();
        let count = claimed.len();
        self.start(claimed).await?;
        Ok(count)
    }

    /// Claims up to `most`. In the middle of a fan-out the urgent priorities are asked for every [`URGENT`] only.
    async fn claim(&mut self, tx: &Tx, now: At, most: u64) -> Result<Vec<Claimed>, Error> {
        let (line, owner) = (&self.line.name, &self.app.process);
        let lease_until = now.plus_s(self.app.config.delivery.lease_s);
        if self.urgent_at.is_some_and(|at| at.elapsed() < URGENT) {
            let notes = store::claim(&**tx, line, &[NOTE_PRIORITY], owner, now, lease_until, most).await?;
            if !notes.is_empty() {
                return Ok(notes);
            }
        }
        self.urgent_at = Some(Instant::now());
        Ok(store::claim(&**tx, line, &PRIORITIES, owner, now, lease_until, most).await?)
    }

    /// How many to claim: a claim is worth its statements from half the room on.
    async fn worth_claiming(&mut self, now: At) -> Result<usize, Error> {
        let room = self.line.concurrency.saturating_sub(self.flying.len());
        if room == 0 || (room < self.line.concurrency / 2 && !self.flying.is_empty()) {
            return Ok(0);
        }
        Ok(self.allowed(room, now).await?.unwrap_or_default())
    }

    /// How many may leave now: by the pace of the number, if this process holds its lease, and not while the line rests.
    async fn allowed(&mut self, room: usize, now: At) -> Result<Option<usize>, Error> {
        if self.lease.0.plus_s(1) <= now {
            self.lease = (now, lines::store::lease(self.app.store.read(), &self.line.name).await?);
        }
        let lease = self.lease.1.as_ref();
        if lease.and_then(|lease| lease.paused_until).is_some_and(|until| until > now) {
            return Ok(None);
        }
        let Some(pace) = &self.pace else { return Ok(Some(room)) };
        let until = now.plus_s(self.app.config.delivery.lease_s);
        let fresh =
            lease.is_some_and(|lease| lease.owner == self.app.process && lease.until.0 - now.0 > (until.0 - now.0) / 2);
        if !fresh {
            let tx = self.app.store.begin().await?;
            let held = lines::store::hold(&*tx, &self.line.name, &self.app.process, now, until).await?;
            tx.commit().await?;
            self.lease.0 = At(i64::MIN);
            if !held {
                return Ok(None);
            }
        }
        let allowed = (0..room).take_while(|_| pace.check().is_ok()).count();
        Ok((allowed > 0).then_some(allowed))
    }

    async fn start(&mut self, claimed: Vec<Claimed>) -> Result<(), Error> {
        if claimed.is_empty() {
            return Ok(());
        }
        let now = self.app.now();
        let (stopped, mut calendar) = match self.look_up(&claimed).await {
            Ok(known) => known,
            Err(error) => {
                // They are ours under a lease: the next settle puts them back, and nobody has to doubt them.
                self.landed.extend(claimed.into_iter().map(|message| Outcome::held_back(message, now)));
                return Err(error);
            }
        };
        for message in claimed {
            let about_stopping = store::ABOUT_STOPPING.contains(&message.kind.as_str());
            if stopped.contains(&message.contact_id) && !about_stopping {
                self.landed.push(Outcome::held_back(message, now));
                continue;
            }
            let calendar = calendar.remove(&message.id).unwrap_or_default();
            let outgoing = Outgoing { calendar, ..self.outgoing(&message) };
            let (app, line) = (Arc::clone(&self.app), Arc::clone(&self.line));
            self.flying.spawn(hand_over(app, line, message, outgoing));
        }
        Ok(())
    }

    /// What the database knows of claimed messages and a hand-over needs: who stopped between the claim's view of the data
    /// and its commit, the calendar entries that go with e-mails, and the names of the schools that these come from.
    async fn look_up(&mut self, claimed: &[Claimed]) -> Result<(Vec<ContactId>, Entries), Error> {
        let contacts: Vec<_> = claimed.iter().map(|message| message.contact_id).collect();
        let stopped = store::stopped(self.app.store.read(), &contacts).await?;
        let mut schools = claimed.iter().filter(|message| message.subject.is_some()).filter_map(|m| m.school_id);
        if schools.any(|school| !self.schools.contains_key(&school)) {
            self.schools = lines::store::school_names(self.app.store.read()).await?;
        }
        let arranged = |kind: &str| ["conf.", "visit.", "sys."].iter().any(|group| kind.starts_with(group));
        let about = |message: &&Claimed| message.subject.is_some() && arranged(&message.kind);
        let mails: Vec<MessageId> = claimed.iter().filter(about).map(|message| message.id).collect();
        let mut calendar = Entries::new();
        for (message, entry) in store::invitations(self.app.store.read(), &mails).await? {
            calendar.entry(message).or_default().push(entry);
        }
        Ok((stopped, calendar))
    }

    fn outgoing(&self, message: &Claimed) -> Outgoing {
        let email = message.subject.is_some();
        let school = message.school_id.filter(|_| email).and_then(|school| self.schools.get(&school));
        let from_name = school.cloned().unwrap_or_default();
        let public = &self.app.config.web.public_url;
        let receipt = self.app.seal.sign(Use::Receipt, message.id.0);
        let unsubscribe = || self.app.seal.sign(Use::Unsubscribe, message.contact_id.0);
        Outgoing {
            message: message.id,
            to: message.to_address.clone(),
            body: message.body.clone(),
            ucs2: message.ucs2,
            subject: message.subject.clone(),
            language: message.language.clone(),
            language_also: message.language_also.clone(),
            from_name,
            receipt_url: format!("{public}/webhooks/{}/receipt/{receipt}", self.line.name),
            unsubscribe_url: email.then(|| format!("{public}/u/{}", unsubscribe())),
            calendar: Vec::new(),
            media: message.media.clone(),
            expires_at: message.expires_at.timestamp(),
            now: self.app.clock.now(),
        }
    }

    /// Waits for the next hand-over to end, and takes what else ends soon after.
    async fn land(&mut self) {
        let Some(first) = self.flying.join_next().await else { return };
        self.keep(first);
        let deadline = tokio::time::Instant::now() + SETTLE_WAIT;
        while self.landed.len() < SETTLE_BATCH && !self.flying.is_empty() {
            match tokio::time::timeout_at(deadline, self.flying.join_next()).await {
                Ok(Some(next)) => self.keep(next),
                Ok(None) | Err(_) => break,
            }
        }
    }

    /// Waits for what is in the air and writes it down, again and again if the database does not take it at once.
    async fn land_all(&mut self) -> Result<(), Error> {
        let limit = Duration::from_secs(self.app.config.delivery.drain_s);
        let deadline = tokio::time::Instant::now() + limit;
        while let Ok(Some(next)) = tokio::time::timeout_at(deadline, self.flying.join_next()).await {
            self.keep(next);
        }
        loop {
            match self.write_landed().await {
                Ok(()) => return Ok(()),
                Err(error) if tokio::time::Instant::now() < deadline => {
                    tracing::warn!(line = self.line.name, %error, "hand-overs were not settled; tried again");
                    tokio::time::sleep(AGAIN).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn write_landed(&mut self) -> Result<(), Error> {
        let tx = self.app.store.begin().await?;
        let settled = settle(&self.app, &tx, &self.line, &self.landed).await?;
        tx.commit().await?;
        settled.tell(&self.app, &self.landed);
        self.landed.clear();
        Ok(())
    }

    fn keep(&mut self, landed: Result<Outcome, tokio::task::JoinError>) {
        match landed {
            Ok(outcome) => self.landed.push(outcome),
            // The lease runs out and the sweep lists the message as unsure.
            Err(error) => tracing::error!(line = self.line.name, %error, "a hand-over broke off"),
        }
    }
}

async fn hand_over(app: Arc<App>, line: Arc<Line>, message: Claimed, outgoing: Outgoing) -> Outcome {
    let started_at = app.now();
    let limit = u64::try_from(app.config.delivery.lease_s).unwrap_or_default();
    // The provider has its own, shorter limit; this one keeps a broken provider from outliving the lease.
    let sent = tokio::time::timeout(Duration::from_secs(limit), line.provider.send(&outgoing)).await;
    let result: Result<Accepted, SendError> =
        sent.unwrap_or_else(|_| Err(SendError::Unanswered { code: "lease_over".to_owned() }));
    metrics::counter!("porchlight_handovers_total", "line" => line.name.clone(), "outcome" => word(&result))
        .increment(1);
    Outcome { message, result, started_at, ended_at: app.now(), dice: app.ids.dice() }
}

/// The word of an outcome in the attempt record and the metrics.
pub fn word(result: &Result<Accepted, SendError>) -> &'static str {
    match result {
        Ok(_) => "accepted",
        Err(SendError::Later { .. }) => "later",
        Err(SendError::Never { .. }) => "never",
        Err(SendError::Unanswered { .. }) => "unanswered",
    }
}

/// Hands over everything due on every line, in this task: tests and the one-shot command.
pub async fn run_due(app: &Arc<App>) -> Result<usize, Error> {
    let mut handed = 0;
    for line in app.lines.iter() {
        handed += Dispatcher::new(Arc::clone(app), Arc::clone(line)).run_due().await?;
    }
    Ok(handed)
}
