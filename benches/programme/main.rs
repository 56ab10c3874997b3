//! A programme of twelve weeks under a stepped clock: `cargo bench --bench programme -- [FAMILIES] [WEEKS]`; 25,000 and 12 unless
//! said otherwise. One process on SQLite: packs chosen, texts made, handed over and settled, while teachers of some classes send
//! packs of their own each week. Then every text is looked at: no more than three of reading in any seven days, in the family's
//! hours, in its language or with the fall-back written down, none twice.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a bench measures with the clock and stops where it cannot go on"
)]

mod check;
mod school;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use porchlight::app::App;
use porchlight::channel::Channel;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::db::Store;
use porchlight::delivery::dispatch;
use porchlight::delivery::lines::Lines;
use porchlight::delivery::providers::{
    Accepted, Answer, Call, Doubt, Hook, LookUp, Outgoing, Provider, Reaction, Untrusted,
};
use porchlight::delivery::sweep::sweep;
use porchlight::ids::Ids;
use porchlight::messages::compose::resume;
use porchlight::people::audience::Audience;
use porchlight::reading::packs::{self, Item, Sending, Wanted, propose};
use porchlight::reading::programmes::calendar::Days;
use porchlight::reading::programmes::turn::turn;
use porchlight::reading::programmes::{self, NewProgramme};
use porchlight::scope::Scope;
use school::School;

/// A company that takes everything at once.
struct Counting(AtomicUsize);

impl Provider for Counting {
    fn channel(&self) -> Channel {
        Channel::Sms
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let provider_id = Some(message.message.to_string());
        Box::pin(async move { Ok(Accepted { provider_id }) })
    }

    fn can_look_up(&self) -> bool {
        false
    }

    fn look_up<'a>(&'a self, _: &'a Doubt) -> LookUp<'a> {
        Box::pin(async move { Ok(Vec::new()) })
    }

    fn webhook(&self, _: Hook, _: &Call) -> Result<Reaction, Untrusted> {
        Err(Untrusted::Signature)
    }
}

/// Machine time by what it went into.
#[derive(Default)]
struct Spent {
    making: Duration,
    teachers: Duration,
    handing: Duration,
}

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let families = numbers.first().copied().unwrap_or(25_000);
    let weeks = numbers.get(1).copied().unwrap_or(12);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(run(families, i16::try_from(weeks).unwrap()));
}

async fn run(families: usize, weeks: i16) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("programme.sqlite").display());
    let store = Store::connect(&url).await.unwrap();
    store.migrate().await.unwrap();
    let company = Arc::new(Counting(AtomicUsize::new(0)));
    let text = "[lines.text]\n[lines.text.company]\nkind = \"sandbox\"\n";
    let settings = Config::with(text).unwrap().lines.remove("text").unwrap();
    let mut lines = Lines::default();
    lines.add("text", &settings, Arc::<Counting>::clone(&company));
    let start = at("2026-11-19", "17:50");
    let app = App::build(Config::with("").unwrap(), store, Clock::manual(start), Ids::seeded(7), lines).await.unwrap();
    let app = Arc::new(app);
    let school = School::found(&app, families).await;
    println!("{families} families, {weeks} weeks, {} books, {} classes", school.books, school.classes.len());
    let new = NewProgramme {
        title: "Twelve weeks".to_owned(),
        audience: Audience::School(school.school),
        weeks,
        calendar: Vec::new(),
        days: Days::default(),
        starts_on: "2026-11-20".parse().unwrap(),
    };
    let scope = Scope::district(school.boss.district_id);
    let made = programmes::create(&app, &scope, &school.boss, new).await.unwrap();
    programmes::start(&app, &scope, &school.boss, made.row.id).await.unwrap();
    let began = Instant::now();
    let spent = twelve_weeks(&app, &school, weeks).await;
    let all = began.elapsed();
    let Spent { making, teachers, handing } = spent;
    println!(
        "machine time {:.1} s: packs and texts {:.1} s, teachers' own {:.1} s, handing over {:.1} s",
        all.as_secs_f64(),
        making.as_secs_f64(),
        teachers.as_secs_f64(),
        handing.as_secs_f64()
    );
    let handed = company.0.load(Ordering::Relaxed);
    println!("{handed} texts handed over, {:.0} a second", handed as f64 / all.as_secs_f64());
    check::all(&app, handed).await;
}

fn at(day: &str, time: &str) -> jiff::Timestamp {
    format!("{day}T{time}[America/Chicago]").parse::<jiff::Zoned>().unwrap().timestamp()
}

async fn twelve_weeks(app: &Arc<App>, school: &School, weeks: i16) -> Spent {
    let mut spent = Spent::default();
    let first: Date = "2026-11-20".parse().unwrap();
    for day in 0..i32::from(weeks) * 7 + 2 {
        let date = first.checked_add(jiff::Span::new().days(day)).unwrap();
        for hour in ["00:05", "09:00", "12:30", "18:00"] {
            app.clock.set(at(&date.to_string(), hour));
            let began = Instant::now();
            turn(app).await.unwrap();
            while resume(app, || false).await.unwrap() {}
            spent.making += began.elapsed();
            if hour == "12:30" && date.weekday() == jiff::civil::Weekday::Wednesday {
                let began = Instant::now();
                own_packs(app, school, day).await;
                spent.teachers += began.elapsed();
            }
            let began = Instant::now();
            sweep(app).await.unwrap();
            dispatch::run_due(app).await.unwrap();
            spent.handing += began.elapsed();
        }
    }
    spent
}

/// One class in twenty gets packs from its own teacher.
async fn own_packs(app: &App, school: &School, day: i32) {
    let turn = usize::try_from(day / 7).unwrap() % 20;
    for (class, teacher) in school.classes.iter().skip(turn).step_by(20) {
        let scope = Scope::of(teacher, Vec::new());
        let wanted = Wanted { audience: Audience::Class(*class), material: None, way: None, theme: Vec::new() };
        let proposed = propose(app, &scope, &wanted).await.unwrap();
        let item =
            |one: packs::Proposed| Item { student: one.student, material: one.material, way: one.way, template: None };
        let items: Vec<Item> = proposed.into_iter().map(item).collect();
        let sending: Sending = serde_json::from_value(serde_json::json!({ "items": items })).unwrap();
        packs::send(app, &scope, teacher, &format!("own {day}"), &sending).await.unwrap();
    }
}
