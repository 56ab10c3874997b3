//! The work that goes on behind the requests: every line's outbox, the making of large updates, the sweep, the pretend
//! phones' receipts. Equal in every process; what they share they share through leases in the database.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::App;
use crate::conferences::calendar;
use crate::conferences::life::Life;
use crate::delivery::dispatch::Dispatcher;
use crate::delivery::doubts;
use crate::delivery::lines::Line;
use crate::delivery::providers::Inbound;
use crate::delivery::receipts::{self, Receipt};
use crate::delivery::sweep::sweep;
use crate::error::Error;
use crate::messages::compose;
use crate::reading::catalogue::import;
use crate::reading::loans;
use crate::reading::programmes;
use crate::replies::{meetings, translate};

/// How often the pretend phones are asked for receipts.
const PRETEND_POLL: Duration = Duration::from_millis(200);

/// The running tasks of a process.
pub struct Worker {
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl Worker {
    /// Starts them.
    pub fn start(app: &Arc<App>) -> Self {
        let (stop, _) = watch::channel(false);
        let mut tasks = JoinSet::new();
        for line in app.lines.iter() {
            tasks.spawn(Dispatcher::new(Arc::clone(app), Arc::clone(line)).run(stop.subscribe()));
            if line.provider.sandbox().is_some() {
                let line = Arc::clone(line);
                let turn = move |app: Arc<App>| {
                    let line = Arc::clone(&line);
                    async move { fetch_receipts(&app, &line).await.map(drop) }
                };
                tasks.spawn(every(Arc::clone(app), PRETEND_POLL, stop.subscribe(), "receipts", turn));
            }
        }
        let poll = Duration::from_millis(app.config.delivery.poll_ms);
        tasks.spawn(make(Arc::clone(app), poll, stop.subscribe()));
        tasks.spawn(answer(Arc::clone(app), poll, stop.subscribe()));
        let pause = Duration::from_secs(app.config.delivery.sweep_s);
        let doubts = |app: Arc<App>| async move { doubts::ask(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "doubts", doubts));
        let sweep = |app: Arc<App>| async move { sweep(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "sweep", sweep));
        let pause = Duration::from_secs(app.config.translation.sweep_s);
        let translate = |app: Arc<App>| async move { translate::sweep(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "translation of replies", translate));
        let life = Arc::new(Life::default());
        let life = move |app: Arc<App>| {
            let life = Arc::clone(&life);
            async move { life.turn(&app).await.map(drop) }
        };
        let pause = Duration::from_secs(app.config.delivery.sweep_s);
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "reminders and offers", life));
        let programmes = |app: Arc<App>| async move { programmes::turn::turn(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "programmes of reading", programmes));
        let books = |app: Arc<App>| async move { loans::remind::turn(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "reminders of books", books));
        let calendars = |app: Arc<App>| async move { calendar::watch::turn(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "reading of calendars", calendars));
        let imports = |app: Arc<App>| async move { import::sweep(&app).await.map(drop) };
        tasks.spawn(every(Arc::clone(app), pause, stop.subscribe(), "imports of catalogues", imports));
        Self { stop, tasks }
    }

    /// Stops claiming, lands what is in the air, and returns.
    pub async fn stop(mut self) {
        // Nobody listening only means that all have ended.
        let _ = self.stop.send(true);
        while self.tasks.join_next().await.is_some() {}
    }
}

/// Goes on with large updates until `stop`: at once with those of this process, after a while with what another left.
async fn make(app: Arc<App>, poll: Duration, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match compose::resume(&app.anew(), || *stop.borrow()).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "an update could not be gone on with; it is tried again"),
        }
        tokio::select! {
            () = app.unmade.notified() => {}
            () = tokio::time::sleep(poll) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Does as families' answers about conferences say until `stop`: at once with those of this process, after a while with what
/// another left.
async fn answer(app: Arc<App>, poll: Duration, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        // Asked before the work: what comes meanwhile wakes the next turn.
        let woken = app.answers.notified();
        if let Err(error) = meetings::sweep(&app.anew()).await {
            tracing::error!(%error, "answers about conferences failed; they are tried again");
        }
        tokio::select! {
            () = woken => {}
            () = tokio::time::sleep(poll) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Takes turns until `stop`. A fault is logged and tried again.
async fn every<F>(
    app: Arc<App>,
    pause: Duration,
    mut stop: watch::Receiver<bool>,
    name: &'static str,
    turn: impl Fn(Arc<App>) -> F,
) where
    F: Future<Output = Result<(), Error>>,
{
    while !*stop.borrow() {
        if let Err(error) = turn(Arc::new(app.anew())).await {
            tracing::error!(%error, "{name} failed; it is tried again");
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Brings the receipts of the pretend phones that are due; returns how many there were.
pub async fn fetch_receipts(app: &App, line: &Line) -> Result<usize, Error> {
    let Some(phones) = line.provider.sandbox() else { return Ok(0) };
    let due: Vec<_> = phones
        .take_receipts(app.clock.now())
        .into_iter()
        .filter_map(|pretend| match pretend.inbound {
            Inbound::Receipt { provider_id, event, status, refusal } => {
                let line = line.name.clone();
                Some(Receipt { line, message: Some(pretend.message), provider_id, event, status, refusal })
            }
            Inbound::Reply { .. } => None,
        })
        .collect();
    if !due.is_empty() {
        receipts::record(app, &due).await?;
    }
    Ok(due.len())
}
