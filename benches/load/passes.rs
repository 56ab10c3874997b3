//! What is measured. Every figure of a fan-out stands next to the bare loop's of the same minute.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use porchlight::db::{ConnectionTrait as _, Store};
use porchlight::entities::{UpdateState, message, update};
use porchlight::messages::model::State;
use porchlight::scope::Installation as Everywhere;
use sea_orm::{ColumnTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::company::{self, Company};
use super::meter::{self, quantile};
use super::postgres::Server;
use super::program::{self, Installation, Process, Settings, until};

/// No pass takes longer.
pub const LONG: Duration = Duration::from_secs(900);
/// Texts per second of the open loop, and for how many seconds.
const INBOUND: (usize, usize) = (500, 10);
/// Texts of a closed loop.
const TEXTS: usize = 10_000;

pub struct Bench<'a> {
    pub server: Option<&'a Server>,
}

/// An installation at work.
pub struct Site {
    pub installation: Installation,
    pub process: Process,
    company: Company,
    pub store: Store,
    _folder: tempfile::TempDir,
}

pub fn fan_out_head(pass: &str) {
    println!("\n{pass}: one update to a school in 12 languages");
    println!(
        "| database | messages | composed/s | handed over/s | bare/s | ratio | CPU s per 1,000: program + server | bare | ratio | peak MiB |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
}

/// The program under test: built by cargo for this bench, or another one (a `dist` build).
#[expect(clippy::disallowed_methods, reason = "the run's own settings are no configuration of the program")]
fn binary() -> PathBuf {
    std::env::var("PORCHLIGHT_BENCH_BINARY").map_or_else(|_| env!("CARGO_BIN_EXE_porchlight").into(), PathBuf::from)
}

impl Bench<'_> {
    pub async fn site(&self, database: &str, families: usize, receipts: bool) -> Site {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = tempfile::tempdir().unwrap();
        let url = match self.server {
            Some(server) if database == "postgres" => server.database(&format!("load{number}")).await,
            _ => format!("sqlite://{}?mode=rwc", folder.path().join("load.sqlite").display()),
        };
        let company = Company::start(receipts);
        let settings = Settings { database: &url, company: &company.base, delivery: "", line: "" };
        let binary: &Path = &binary();
        let mut installation = Installation::found(binary, &settings, families).await;
        let store = Store::connect(&url).await.unwrap();
        // A school in mid-year: every family has had its first contact.
        store.read().execute_unprepared("UPDATE contact SET greeted_at = 1").await.unwrap();
        if database == "postgres" {
            store.read().execute_unprepared("VACUUM ANALYZE").await.unwrap();
        }
        let process = installation.serve().await;
        Site { installation, process, company, store, _folder: folder }
    }

    /// CPU seconds of the program and the database server.
    fn cpu(&self, site: &Site) -> (f64, f64) {
        (meter::cpu(site.process.id()), self.server.map_or(0.0, |server| meter::cpu(server.id())))
    }

    pub async fn fan_out(&self, database: &str, size: usize, receipts: bool) {
        let mut site = self.site(database, size, receipts).await;
        let (wall_before, cpu_before) = company::bare(size, &Company::start(false).base);
        let before = self.cpu(&site);
        let began = Instant::now();
        site.installation.send(&site.process, "load").await;
        let composed = site.composed(began).await;
        let handed = site.handed(size, began).await;
        let wanted = if receipts { State::Delivered } else { State::Sent };
        site.all_in(wanted, size as u64).await;
        let after = self.cpu(&site);
        let (wall_after, cpu_after) = company::bare(size, &Company::start(false).base);
        let thousands = size as f64 / 1000.0;
        let (program, server) = ((after.0 - before.0) / thousands, (after.1 - before.1) / thousands);
        let server = if database == "postgres" { server } else { 0.0 };
        let bare_rate = size as f64 / ((wall_before + wall_after) / 2.0);
        let bare_cpu = (cpu_before + cpu_after) / 2.0 / thousands;
        let rate = size as f64 / handed;
        println!(
            "| {database} | {size} | {:.0} | {rate:.0} | {bare_rate:.0} | {:.2} | {program:.3} + {server:.3} | {bare_cpu:.3} | **{:.1}** | {:.0} |",
            size as f64 / composed,
            rate / bare_rate,
            (program + server) / bare_cpu,
            meter::memory(site.process.id()).1,
        );
        assert_eq!((site.company.count(false), site.company.count(true)), (size, size), "lost or doubled");
    }

    /// What a message costs while ten thousand, and a million, wait for a later hour.
    pub async fn depth(&self, database: &str) {
        const SENT: usize = 5_000;
        let mut costs = Vec::new();
        for waiting in [10_000, 1_000_000] {
            let mut site = self.site(database, SENT, false).await;
            site.installation.send(&site.process, "first").await;
            site.handed(SENT, Instant::now()).await;
            site.all_in(State::Sent, SENT as u64).await;
            site.fill(database, waiting).await;
            let before = self.cpu(&site);
            site.installation.send(&site.process, "load").await;
            site.handed(2 * SENT, Instant::now()).await;
            site.all_in(State::Sent, 2 * SENT as u64).await;
            let after = self.cpu(&site);
            let server = if database == "postgres" { after.1 - before.1 } else { 0.0 };
            costs.push((after.0 - before.0 + server) / SENT as f64 * 1000.0);
        }
        println!(
            "\ndepth, {database}: {:.3} CPU s per 1,000 with 10k waiting, {:.3} with 1M: ratio {:.2}",
            costs[0],
            costs[1],
            costs[1] / costs[0]
        );
    }

    /// Families' texts: as many writers at once as are answered, at a fixed rate, and at that rate while a large update goes
    /// out.
    pub async fn inbound(&self, database: &str) {
        for writers in [8, 32] {
            let site = self.site(database, TEXTS, false).await;
            let (before, began) = (self.cpu(&site), Instant::now());
            let heard = closed_loop(&site.process.base, writers).await;
            let rate = TEXTS as f64 / began.elapsed().as_secs_f64();
            let cost = self.cost(database, &site, before, TEXTS);
            heard.tell(&format!("{database}, {writers} writers"), &format!("{rate:.0}/s, {cost}"));
        }
        let fixed = INBOUND.0 * INBOUND.1;
        for busy in [false, true] {
            let site = self.site(database, if busy { 50_000 } else { fixed }, false).await;
            if busy {
                site.installation.send(&site.process, "load").await;
            }
            let before = self.cpu(&site);
            let heard = open_loop(&site.process.base).await;
            let cost = self.cost(database, &site, before, fixed);
            let cost = if busy { "fan-out included".to_owned() } else { cost };
            let during = if busy { " during a fan-out" } else { "" };
            heard.tell(&format!("{database}, {} per second{during}", INBOUND.0), &cost);
        }
    }

    fn cost(&self, database: &str, site: &Site, before: (f64, f64), texts: usize) -> String {
        let (after, thousands) = (self.cpu(site), texts as f64 / 1000.0);
        let server = if database == "postgres" { (after.1 - before.1) / thousands } else { 0.0 };
        format!("{:.3} + {server:.3} CPU s per 1,000", (after.0 - before.0) / thousands)
    }

    /// From spawn to the first good answer, and what an idle process holds.
    pub async fn start(&self, database: &str) {
        let mut site = self.site(database, 100, false).await;
        let mut times = Vec::new();
        let mut idle = 0.0;
        for _ in 0..5 {
            let began = Instant::now();
            let process = site.installation.serve().await;
            times.push(began.elapsed().as_secs_f64() * 1000.0);
            tokio::time::sleep(Duration::from_secs(1)).await;
            idle = meter::memory(process.id()).0;
        }
        times.sort_by(f64::total_cmp);
        println!("\nstart, {database}: ready after {:.0} ms (median of 5), {idle:.0} MiB idle", quantile(&times, 0.5));
    }
}

impl Site {
    /// Seconds until all messages of the newest update are made.
    async fn composed(&self, began: Instant) -> f64 {
        until("composed", LONG, async || {
            let open = Everywhere.find::<update::Entity>().filter(update::Column::State.eq(UpdateState::Composing));
            open.count(self.store.read()).await.unwrap() == 0
        })
        .await;
        began.elapsed().as_secs_f64()
    }

    /// Seconds until the company has so many.
    async fn handed(&mut self, messages: usize, began: Instant) -> f64 {
        let company = &mut self.company;
        until("handed over", LONG, async || company.count(false) >= messages).await;
        began.elapsed().as_secs_f64()
    }

    async fn all_in(&self, state: State, messages: u64) {
        until("written down", LONG, async || {
            let there = Everywhere.find::<message::Entity>().filter(message::Column::State.eq(state));
            // A count of all messages is dear: not more often than needed.
            tokio::time::sleep(Duration::from_millis(200)).await;
            there.count(self.store.read()).await.unwrap() == messages
        })
        .await;
    }

    /// Adds messages that wait for tomorrow, to families that are not written to today.
    async fn fill(&self, database: &str, waiting: usize) {
        const FAMILIES: usize = 5_000;
        let (id, wrap) = match database {
            "postgres" => ("lpad(to_hex(row_number() OVER ()), 32, '0')::uuid", "VACUUM ANALYZE"),
            _ => ("unhex(printf('%032x', row_number() OVER ()))", "SELECT 1"),
        };
        let guardian = "district_id,family_name,language,language_by,zone,interpreter,less";
        let contact = "district_id,channel,greeted_at";
        let message = "district_id,staff_id,school_id,students,kind,channel,line,to_address,\
             subject,body,language_asked,language,made,ucs2,segments,cost_micros,priority";
        let day = 86_400_000_000_i64;
        let (one, each) = ("SELECT * FROM message WHERE state = 'sent' LIMIT 1", waiting / FAMILIES);
        let all = [
            format!(
                "INSERT INTO guardian (id,source_id,given_name,{guardian})
                 SELECT {id},'waiting-' || source_id,'Waiting',{guardian} FROM guardian LIMIT {FAMILIES}"
            ),
            format!(
                "INSERT INTO contact (id,address,{contact})
                 SELECT {id},'waiting-' || address,{contact} FROM contact LIMIT {FAMILIES}"
            ),
            format!(
                "INSERT INTO message (id,guardian_id,contact_id,state,due_at,until_at,expires_at,tries,created_at,changed_at,{message})
                 SELECT {id},who,who,'queued',due_at+{day},until_at+2*{day},expires_at+2*{day},0,created_at,changed_at,{message}
                 FROM ({one}) AS one CROSS JOIN (SELECT id AS who FROM guardian WHERE given_name = 'Waiting') AS family
                      CROSS JOIN (SELECT id AS other FROM message LIMIT {each}) AS two"
            ),
        ];
        for sql in all {
            self.store.read().execute_unprepared(&sql).await.unwrap();
        }
        self.store.read().execute_unprepared(wrap).await.unwrap();
    }
}

/// Milliseconds that each text took, and how many were not answered 200.
struct Heard {
    waits: Vec<f64>,
    wrong: usize,
}

impl Heard {
    fn of(done: Vec<(f64, u16)>) -> Self {
        let wrong = done.iter().filter(|(_, status)| *status != 200).count();
        let mut waits: Vec<f64> = done.into_iter().map(|(wait, _)| wait).collect();
        waits.sort_by(f64::total_cmp);
        Self { waits, wrong }
    }

    fn tell(&self, what: &str, cost: &str) {
        let (p50, p99) = (quantile(&self.waits, 0.5), quantile(&self.waits, 0.99));
        println!("\ninbound, {what}: p50 {p50:.1} ms, p99 {p99:.1} ms, {} refused, {cost}", self.wrong);
    }
}

async fn text_in(client: &reqwest::Client, base: &str, n: usize) -> u16 {
    let sid = format!("SM{n:032x}");
    program::text_in(client, base, &program::number(n), "Thank you! See you on Friday.", &sid).await
}

/// Texts of as many writers as given, each of whom writes again when the one before is answered.
async fn closed_loop(base: &str, writers: usize) -> Heard {
    let next = Arc::new(AtomicUsize::new(0));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..writers {
        let (client, base, next) = (program::client(), base.to_owned(), Arc::clone(&next));
        tasks.spawn(async move {
            let mut done = Vec::new();
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= TEXTS {
                    return done;
                }
                let began = Instant::now();
                let status = text_in(&client, &base, n).await;
                done.push((began.elapsed().as_secs_f64() * 1000.0, status));
            }
        });
    }
    Heard::of(tasks.join_all().await.concat())
}

/// Texts at a fixed rate, whether or not the answers come.
async fn open_loop(base: &str) -> Heard {
    let (rate, seconds) = INBOUND;
    let client = program::client();
    let base: Arc<str> = base.into();
    let began = tokio::time::Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for n in 0..rate * seconds {
        let at = began + Duration::from_micros((n * 1_000_000 / rate) as u64);
        tokio::time::sleep_until(at).await;
        let (client, base) = (client.clone(), Arc::clone(&base));
        calls.spawn(async move {
            let status = text_in(&client, &base, n).await;
            // From the planned instant: a late start of ours counts as a wait, too.
            (at.elapsed().as_secs_f64() * 1000.0, status)
        });
    }
    Heard::of(calls.join_all().await)
}
