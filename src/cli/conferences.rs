//! `porchlight conferences solve`: a round as a file in, a plan as a file out, the best that the time allows.

use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::conferences::invite::{self, Invited};
use porchlight::conferences::plan::model::Instance;
use porchlight::conferences::plan::{self, Options, Score, Solution, format};
use porchlight::conferences::planning::{self, Counts, Effort};
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::scope::Scope;

use super::progress::Progress;
use super::respond::Respond;

/// Seconds that are kept for what comes after the search, and more for each meeting: other ways, writing.
const AFTER_S: f64 = 0.015;
const AFTER_MEETING_S: f64 = 0.000_012;

/// `porchlight conferences`
#[derive(Subcommand)]
pub enum Conferences {
    /// Plans a round: reads an instance (conf-1, plain or gzip) and writes the best plan found, with other ways for each family.
    Solve(Solve),
    /// Offers, books and repairs while families answer: events as lines of JSON in, answers as lines of JSON out.
    Respond(Respond),
    /// Plans a round of the database, and keeps the plan to be looked at and offered.
    Plan(PlanRound),
    /// Offers the families of a round the times of its kept plan; a running server sends the texts.
    Invite(InviteRound),
    /// Blocks hours of a teacher of a round, and offers the families concerned other times.
    Away(super::away::TeacherIsAway),
    /// Reads a teacher's own calendar (an iCalendar address) for times at which she is busy, or says how that goes.
    Calendar(super::calendars::Calendar),
    /// Says the address at which a teacher or an interpreter reads the own conferences as a calendar, or exchanges it.
    Feed(super::calendars::Feed),
}

/// Whose families are invited.
#[derive(Args)]
pub struct InviteRound {
    /// The round's id.
    round: String,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints what came of it as JSON.
    #[arg(long)]
    json: bool,
}

/// Which round, and for how long.
#[derive(Args)]
pub struct PlanRound {
    /// Its id.
    round: String,
    /// Seconds; as configured unless said.
    #[arg(long, value_parser = seconds)]
    time_limit: Option<f64>,
    /// From nothing: what somebody moved by hand is forgotten.
    #[arg(long)]
    anew: bool,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints what it comes to as JSON.
    #[arg(long)]
    json: bool,
}

/// What to plan, and for how long.
#[derive(Args)]
pub struct Solve {
    /// The instance, JSON or gzip; `-` is standard input.
    instance: PathBuf,
    /// Where the plan goes (gzip if it ends with .gz); `-` is standard output.
    #[arg(long)]
    out: PathBuf,
    /// Seconds, reading and writing included. Interrupted, the best so far is written.
    #[arg(long, default_value_t = 10.0, value_parser = seconds)]
    time_limit: f64,
    /// The same seed, steps and threads give the same plan.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Moves for each thread; the time limit holds beside it.
    #[arg(long)]
    steps: Option<u64>,
    /// Threads; as many as there are processors unless said.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=64))]
    threads: Option<u16>,
    /// Prints the score as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn seconds(text: &str) -> Result<f64, String> {
    let value: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    if value > 0.0 && value <= 1e6 { Ok(value) } else { Err("not in 0 to 1000000 seconds".to_owned()) }
}

/// What a script wants to know.
#[derive(serde::Serialize)]
struct Report<'a> {
    instance: &'a str,
    #[serde(flatten)]
    score: Score,
    placed: usize,
    alternates: usize,
    moves: u64,
    seconds: f64,
}

impl Conferences {
    /// Runs it.
    pub async fn run(self, config: Option<&Path>) -> Result<ExitCode, Error> {
        let solve = match self {
            Self::Solve(solve) => solve,
            Self::Respond(respond) => {
                let began = Instant::now();
                let work = tokio::task::spawn_blocking(move || respond.run(began));
                return work.await.map_err(|fault| Error::Fault(fault.to_string()));
            }
            Self::Plan(plan) => return plan.run(config).await,
            Self::Invite(invite) => return invite.run(config).await,
            Self::Away(away) => return away.run(config).await,
            Self::Calendar(calendar) => return calendar.run(config).await,
            Self::Feed(feed) => return feed.run(config).await,
        };
        let began = Instant::now();
        let stop: &'static AtomicBool = Box::leak(Box::new(AtomicBool::new(false)));
        tokio::spawn(async move {
            asked_to_stop().await;
            stop.store(true, Ordering::Relaxed);
        });
        let work = tokio::task::spawn_blocking(move || solve.solve(began, stop));
        work.await.map_err(|fault| Error::Fault(fault.to_string()))
    }
}

impl PlanRound {
    async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (config, store) = super::open(file).await?;
        let district = super::the_district(&store, self.district.as_deref()).await?;
        let id = self.round.parse().map_err(|_| Error::Config("the round is named by its id".to_owned()))?;
        let app = App::build(config, store, Clock::System, Ids::random(), Lines::default()).await?;
        let mut effort = Effort::of(&app.config.conferences);
        effort.anew = self.anew;
        effort.limit = self.time_limit.map_or(effort.limit, Duration::from_secs_f64);
        let mut progress = Progress::new("percent of the time", true);
        let mut tell = |percent: u8| progress.at(u64::from(percent), 100);
        let counts = planning::plan(&app, &Scope::district(district.id), id, effort, &mut tell).await?;
        progress.done();
        if self.json {
            super::print_json(&counts)?;
        } else {
            let Counts { families, families_placed, conferences, placed, without_interpreter, .. } = &counts;
            say!("{families_placed} of {families} families, {placed} of {conferences} conferences have a time.");
            say!("{without_interpreter} conferences lack their interpreter.");
        }
        Ok(if counts.unplaced.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}

impl InviteRound {
    async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (config, store) = super::open(file).await?;
        let district = super::the_district(&store, self.district.as_deref()).await?;
        let id = self.round.parse().map_err(|_| Error::Config("the round is named by its id".to_owned()))?;
        let lines = Lines::build(&config.lines)?;
        let app = App::build(config, store, Clock::System, Ids::random(), lines).await?;
        let invited = invite::invite(&app, &Scope::district(district.id), id).await?;
        if self.json {
            super::print_json(&invited)?;
        } else {
            let Invited { offered, asked, person } = invited;
            say!("{offered} families were offered times, {asked} asked for their hours, {person} left to a person.");
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Until the process is asked to stop.
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}

impl Solve {
    fn solve(&self, began: Instant, stop: &AtomicBool) -> ExitCode {
        match self.try_solve(began, stop) {
            Ok(()) => ExitCode::SUCCESS,
            Err(fault) => {
                eprintln!("porchlight: {fault}");
                ExitCode::from(2)
            }
        }
    }

    fn try_solve(&self, began: Instant, stop: &AtomicBool) -> Result<(), String> {
        self.can_write()?;
        let instance = read(&self.instance).map_err(|fault| format!("{}: {fault}", self.instance.display()))?;
        let solution = self.plan(&instance, began, stop);
        let text = format::write(&instance, &solution).map_err(|fault| fault.to_string())?;
        write(&self.out, &text).map_err(|fault| format!("{}: {fault}", self.out.display()))?;
        self.tell(&instance, &solution, began)
    }

    /// Finds out now, not after the search, that the plan cannot be written.
    fn can_write(&self) -> Result<(), String> {
        if self.out == Path::new("-") {
            return Ok(());
        }
        let opened = OpenOptions::new().create(true).append(true).open(&self.out);
        opened.map(|_| ()).map_err(|fault| format!("{}: {fault}", self.out.display()))
    }

    fn plan(&self, instance: &Instance, began: Instant, stop: &AtomicBool) -> Solution {
        let threads = self.threads.map_or_else(processors, usize::from);
        let after = AFTER_S + AFTER_MEETING_S * instance.meetings.len() as f64;
        let limit = (self.time_limit - after).max(self.time_limit / 10.0);
        let used = || match stop.load(Ordering::Relaxed) {
            true => 1.0,
            false => began.elapsed().as_secs_f64() / limit,
        };
        let whole = Duration::from_secs_f64(limit).as_millis() as u64;
        let mut progress = Progress::new("ms searched", self.json);
        let options = Options { seed: self.seed, steps: self.steps, threads };
        let mut first = !self.json;
        let solution = plan::plan(instance, options, &used, &mut |now| {
            if std::mem::take(&mut first) {
                eprintln!("{}: {} meetings; the first plan costs {}", instance.name, instance.meetings.len(), now.cost);
            }
            let done = (now.used * whole as f64) as u64;
            progress.at_best(done, whole, &format!("cost {}", now.cost));
        });
        progress.done();
        solution
    }

    fn tell(&self, instance: &Instance, solution: &Solution, began: Instant) -> Result<(), String> {
        let score = plan::score(instance, &solution.placed);
        if self.json {
            let report = Report {
                instance: &instance.name,
                score,
                placed: solution.placed.len(),
                alternates: solution.alternates.len(),
                moves: solution.moves,
                seconds: began.elapsed().as_secs_f64(),
            };
            return super::print_json(&report).map_err(|fault| fault.to_string());
        }
        eprintln!(
            "{}: cost {}; {} of {} meetings placed, {} children without any, {} meetings left out, {} without their interpreter",
            instance.name,
            score.cost,
            solution.placed.len(),
            instance.meetings.len(),
            score.children_unserved,
            score.meetings_left_out,
            score.without_interpreter
        );
        Ok(())
    }
}

pub(super) fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

pub(super) fn read(path: &Path) -> Result<Instance, String> {
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|all| bytes = all)
    };
    read.map_err(|fault| fault.to_string())?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut plain = Vec::with_capacity(bytes.len() * 16);
        MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).map_err(|fault| fault.to_string())?;
        bytes = plain;
    }
    format::read(&bytes).map_err(|fault| fault.to_string())
}

fn write(path: &Path, text: &[u8]) -> std::io::Result<()> {
    if path == Path::new("-") {
        return std::io::stdout().lock().write_all(text);
    }
    if path.extension().is_some_and(|extension| extension == "gz") {
        let mut file = GzEncoder::new(std::fs::File::create(path)?, Compression::fast());
        file.write_all(text)?;
        return file.finish().map(|_| ());
    }
    std::fs::write(path, text)
}
