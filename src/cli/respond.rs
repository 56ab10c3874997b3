//! `porchlight conferences respond`: a round whose families answer, as lines of JSON: an event in, an answer out. The same offers and
//! repairs as for texts, without a database. Standard output carries answers alone.

use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use porchlight::conferences::plan::board::Board;
use porchlight::conferences::plan::model::{Instance, Span, TICK_MINUTES};
use porchlight::conferences::plan::online::{Answer, Event, Online};
use porchlight::conferences::plan::{self, Options, Placed};
use serde::{Deserialize, Serialize};

use super::conferences::{processors, read, seconds};

/// Minutes of a day.
const DAY_MINUTES: u32 = 1_440;

/// Which round, and how long it is planned.
#[derive(Args)]
pub struct Respond {
    /// The instance, JSON or gzip.
    instance: PathBuf,
    /// Seconds to plan before the first answer.
    #[arg(long, default_value_t = 5.0, value_parser = seconds)]
    time_limit: f64,
    /// The same seed, steps and threads give the same answers to the same events.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Moves of the planner for each thread; the time limit holds beside it.
    #[arg(long)]
    steps: Option<u64>,
    /// Threads of the planner; as many as there are processors unless said.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=64))]
    threads: Option<u16>,
    /// Days after the first invitation when the book closes.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=365))]
    days: u32,
}

/// A line in.
#[derive(Deserialize)]
struct Heard {
    /// Minutes since the first invitation.
    t: u32,
    #[serde(rename = "type")]
    kind: Kind,
    bundle: Option<i64>,
    option: Option<usize>,
    #[serde(default)]
    not: Vec<(i64, i64, i64)>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Start,
    Reply,
    Refuse,
    Silent,
    Cancel,
}

/// A line out.
#[derive(Serialize, Default)]
struct Said {
    confirm: bool,
    offers: Vec<Offered>,
}

#[derive(Serialize)]
struct Offered {
    bundle: i64,
    options: Vec<Vec<Cell>>,
}

#[derive(Serialize)]
struct Cell {
    meeting: i64,
    day: i64,
    start: u16,
}

impl Respond {
    /// Answers until the lines end.
    pub fn run(&self, began: Instant) -> ExitCode {
        let instance = match read(&self.instance) {
            Ok(instance) => instance,
            Err(fault) => {
                eprintln!("{}: {fault}", self.instance.display());
                return ExitCode::from(2);
            }
        };
        let limit = Duration::from_secs_f64(self.time_limit);
        let used = || began.elapsed().as_secs_f64() / limit.as_secs_f64();
        let threads = self.threads.map_or_else(processors, usize::from);
        let options = Options { seed: self.seed, steps: self.steps, threads };
        let plan = plan::plan(&instance, options, &used, &mut |_| {});
        eprintln!("{}: planned, cost {}, {} meetings placed", instance.name, plan.cost, plan.placed.len());
        let board = Board::new(&instance);
        let mut online = Online::new(&board, &plan.placed, self.seed, self.days * DAY_MINUTES);
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { return ExitCode::from(1) };
            if line.trim().is_empty() {
                continue;
            }
            let said = match heard(&instance, &line) {
                Ok((now, event)) => say(&instance, &online.event(now, &event)),
                Err(fault) => {
                    eprintln!("{fault}");
                    Said::default()
                }
            };
            let Ok(mut text) = serde_json::to_vec(&said) else { return ExitCode::from(1) };
            text.push(b'\n');
            let mut out = std::io::stdout().lock();
            if out.write_all(&text).and_then(|()| out.flush()).is_err() {
                return ExitCode::from(1);
            }
        }
        ExitCode::SUCCESS
    }
}

/// An event of a line, its numbers as the planner's indexes.
fn heard(instance: &Instance, line: &str) -> Result<(u32, Event), String> {
    let heard: Heard = serde_json::from_str(line).map_err(|fault| format!("not an event: {fault}"))?;
    if heard.kind == Kind::Start {
        return Ok((heard.t, Event::Start));
    }
    let bundle = heard.bundle.ok_or("an event without its bundle")?;
    let party = instance.parties.iter().position(|party| party.id == bundle);
    let party = party.and_then(|at| u32::try_from(at).ok()).ok_or_else(|| format!("no bundle {bundle}"))?;
    let event = match heard.kind {
        Kind::Reply => Event::Reply { party, option: heard.option.ok_or("a reply without its option")? },
        Kind::Refuse => Event::Refuse { party, not: heard.not.iter().filter_map(|not| span(instance, *not)).collect() },
        Kind::Silent => Event::Silent { party },
        Kind::Cancel | Kind::Start => Event::Cancel { party },
    };
    Ok((heard.t, event))
}

/// Minutes as ticks, none of the minutes left out; nothing on a day that is not of the round.
fn span(instance: &Instance, (day, start, end): (i64, i64, i64)) -> Option<Span> {
    let day = u16::try_from(instance.days.iter().position(|one| *one == day)?).ok()?;
    let minute = |minute: i64| u16::try_from(minute.clamp(0, i64::from(DAY_MINUTES))).ok();
    Some(Span { day, start: minute(start)? / TICK_MINUTES, end: minute(end)?.div_ceil(TICK_MINUTES) })
}

fn say(instance: &Instance, answer: &Answer) -> Said {
    let cell = |placed: &Placed| {
        let meeting = instance.meetings.get(placed.meeting as usize)?.id;
        let day = *instance.days.get(usize::from(placed.day))?;
        Some(Cell { meeting, day, start: placed.start * TICK_MINUTES })
    };
    let offers = answer.offers.iter().filter_map(|offer| {
        let bundle = instance.parties.get(offer.party as usize)?.id;
        Some(Offered { bundle, options: offer.ways.iter().map(|way| way.iter().filter_map(cell).collect()).collect() })
    });
    Said { confirm: answer.confirm, offers: offers.collect() }
}
