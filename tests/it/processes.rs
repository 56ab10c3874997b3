//! Whole processes: killed in the middle of a send, several on one PostgreSQL, told to stop, and a STOP that comes while a
//! fan-out runs. The real binary, real files and servers, a company on loopback.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use porchlight::entities::message;
use porchlight::ids::{Ids, MessageId};
use porchlight::links::{Seal, Use};
use porchlight::messages::model::State;
use porchlight::scope::Installation as Everywhere;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::support::databases::{Fresh, both_databases};
use super::support::loopback::Loopback;
use super::support::program::{self, Installation, Process, Settings, until};

/// What a machine busy with other tests may need.
const LONG: Duration = Duration::from_secs(60);
/// Hand-overs in flight per process.
const IN_FLIGHT: usize = 32;
/// A short lease, so that a dead process's hand-overs are known as doubtful within the test's time.
const LEASE: &str = "lease_s = 3\nsweep_s = 1\npoll_ms = 200\ndrain_s = 10";

/// An installation with its company and a database that the test looks into.
struct Town {
    installation: Installation,
    company: Loopback,
    fresh: Fresh,
}

impl Town {
    /// With `families`, all greeted before, so that an update makes one message each.
    async fn found(fresh: Fresh, families: usize, answer_ms: u64) -> Self {
        let company = Loopback::start(Duration::from_millis(answer_ms), |_| {}).await;
        let line = format!("concurrency = {IN_FLIGHT}");
        let settings = Settings { database: &fresh.url, company: &company.base, delivery: LEASE, line: &line };
        let binary = Path::new(env!("CARGO_BIN_EXE_porchlight"));
        let installation = Installation::found(binary, &settings, families).await;
        Self { installation, company, fresh }
    }

    async fn greeted(self) -> Self {
        self.fresh.store.read().execute_unprepared("UPDATE contact SET greeted_at = 1").await.unwrap();
        self
    }

    async fn count(&self, states: &[State]) -> u64 {
        let in_states = message::Column::State.is_in(states.iter().copied());
        Everywhere.find::<message::Entity>().filter(in_states).count(self.fresh.store.read()).await.unwrap()
    }

    async fn handed_over(&self, most: usize) {
        until("so many are handed over", LONG, async || self.company.count() >= most).await;
    }

    /// Waits until nothing is left to be done.
    async fn done(&self, messages: u64) {
        let ended = [State::Sent, State::Unsure, State::Failed, State::Withdrawn, State::Expired];
        until("every message has ended", LONG, async || self.count(&ended).await == messages).await;
    }

    async fn messages(&self) -> Vec<message::Model> {
        Everywhere.find::<message::Entity>().all(self.fresh.store.read()).await.unwrap()
    }

    /// Nothing lost, nothing doubled, and what is in doubt is listed; returns how many are.
    async fn checked(&self, in_doubt: usize) -> usize {
        let handed = self.handed().await;
        let (mut unsure, mut wrong) = (0, Vec::new());
        for message in self.messages().await {
            let copies = handed.get(&message.id).copied().unwrap_or_default();
            match (message.state, copies) {
                (State::Sent, 1) => {}
                (State::Unsure, 0 | 1) => unsure += 1,
                (state, copies) => wrong.push((message.id, state, copies)),
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}\n{}", self.installation.words());
        assert!(unsure <= in_doubt, "{unsure} in doubt, {in_doubt} were in flight");
        unsure
    }

    /// How often each message came to the company.
    async fn handed(&self) -> HashMap<MessageId, usize> {
        let seal = Seal::of_installation(&self.fresh.store, &Ids::seeded(1)).await.unwrap();
        let mut handed = HashMap::new();
        for post in self.company.posts() {
            // What another test's program sends to a port that was its company's before is not ours.
            let Some(id) = seal.open(Use::Receipt, post.token()).map(MessageId) else { continue };
            *handed.entry(id).or_default() += 1;
        }
        handed
    }
}

both_databases!(
    async fn a_process_killed_in_the_middle_loses_and_doubles_nothing(fresh: Fresh) {
        let mut town = Town::found(fresh, 2_000, 20).await.greeted().await;
        let process = town.installation.serve().await;
        town.installation.send(&process, "one").await;
        town.handed_over(600).await;
        process.kill();
        let before = town.company.count();
        assert!(before < 2_000, "killed too late to show anything");
        let _again = town.installation.serve().await;
        town.done(2_000).await;
        town.checked(IN_FLIGHT).await;
    }
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_processes_share_the_work_and_one_may_die() {
    let Some(fresh) = Fresh::postgres().await else { return };
    // Nobody was greeted: a first contact goes before each note, and its release is part of what must not be lost.
    let mut town = Town::found(fresh, 1_000, 20).await;
    let mut processes = Vec::new();
    for _ in 0..3 {
        processes.push(town.installation.serve().await);
    }
    let bases: Vec<_> = processes.iter().map(|process| process.base.clone()).collect();
    town.installation.send(&processes[0], "one").await;
    town.handed_over(500).await;
    processes.remove(1).kill();
    town.done(2_000).await;
    town.checked(IN_FLIGHT).await;
    for base in &bases {
        let share = town.company.posts().iter().filter(|post| post.callback.starts_with(base.as_str())).count();
        assert!(share > 50, "{share} of 2,000 by one of three");
    }
}

both_databases!(
    async fn a_process_told_to_stop_lands_what_is_in_the_air(fresh: Fresh) {
        let mut town = Town::found(fresh, 1_000, 100).await.greeted().await;
        let process = town.installation.serve().await;
        town.installation.send(&process, "one").await;
        town.handed_over(100).await;
        let ended = process.terminate(Duration::from_secs(10)).await;
        assert_eq!(ended.code(), Some(0), "{}", town.installation.words());
        let sent = town.count(&[State::Sent]).await;
        let open = town.count(&[State::Sending, State::Unsure]).await;
        assert_eq!(open, 0, "left in the air: {}", town.installation.words());
        assert_eq!(sent, town.company.count() as u64, "handed over and written down");
        assert!(town.count(&[State::Queued]).await > 0, "stopped too late to show anything");
        let _again = town.installation.serve().await;
        town.done(1_000).await;
        assert_eq!(town.checked(0).await, 0);
    }
);

/// Families that write STOP while three notes go to each of them.
const STOPPING: usize = 400;

async fn nothing_follows_a_stop(fresh: Fresh, how_many: usize) {
    let mut town = Town::found(fresh, STOPPING, 5).await;
    let mut processes = Vec::new();
    for _ in 0..how_many {
        processes.push(town.installation.serve().await);
    }
    let writing = stop_all(&processes);
    for key in ["one", "two", "three"] {
        town.installation.send(&processes[0], key).await;
    }
    let mut answered = HashMap::new();
    for writer in writing {
        answered.extend(writer.await.unwrap());
    }
    let pending = [State::Waiting, State::Queued, State::Sending];
    until("nothing is left", LONG, async || town.count(&pending).await == 0).await;
    assert_eq!(answered.len(), STOPPING);
    let confirmations: HashSet<_> =
        town.messages().await.into_iter().filter(|m| m.kind == "sys.stopped").map(|m| (m.to_address, m.body)).collect();
    assert_eq!(confirmations.len(), STOPPING, "one confirmation each");
    let (mut before, mut confirmed) = (0, 0);
    for post in town.company.posts() {
        if confirmations.contains(&(post.to.clone(), post.body.clone())) {
            confirmed += 1;
        } else {
            assert!(post.at < answered[&post.to], "handed over after our 200 to a STOP");
            before += 1;
        }
    }
    assert_eq!(confirmed, STOPPING, "exactly one confirmation each");
    // Each family would get a first contact and three notes.
    assert!(before > 0 && before < 4 * STOPPING, "{before} handed over: no race took place");
}

/// Eight families at a time write STOP, to each process in turn; when each had our 200.
fn stop_all(processes: &[Process]) -> Vec<tokio::task::JoinHandle<Vec<(String, Instant)>>> {
    let next = Arc::new(AtomicUsize::new(0));
    let bases: Vec<_> = processes.iter().map(|process| process.base.clone()).collect();
    let writer = |_| {
        let (next, bases, client) = (Arc::clone(&next), bases.clone(), program::client());
        tokio::spawn(async move {
            let mut answered = Vec::new();
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= STOPPING {
                    return answered;
                }
                // Every family once, in an order that is not the outbox's.
                let from = program::number(n * 7 % STOPPING);
                let sid = format!("SM{n:032x}");
                let status = program::text_in(&client, &bases[n % bases.len()], &from, "STOP", &sid).await;
                let now = Instant::now();
                assert_eq!(status, 200);
                answered.push((from, now));
            }
        })
    };
    (0..8).map(writer).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_follows_a_stop_on_sqlite() {
    nothing_follows_a_stop(Fresh::sqlite().await, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_follows_a_stop_with_two_processes() {
    let Some(fresh) = Fresh::postgres().await else { return };
    nothing_follows_a_stop(fresh, 2).await;
}
