//! Rounds whose families answer, by the benchmark's own simulator: ours, and its two policies. Teachers who fall ill for a day.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use porchlight::conferences::plan::board::Board;
use porchlight::conferences::plan::dice::Dice;
use porchlight::conferences::plan::model::{Instance, Span};
use porchlight::conferences::plan::openings::Need;
use porchlight::conferences::plan::repair::{MOST_MOVED, Terms, family, repair};
use porchlight::conferences::plan::{Options, Placed, format, plan};
use serde_json::Value;

/// Moves of the planner before the first text, so that every run is the same.
const STEPS: &str = "300000";

/// One line for each policy of each round.
pub fn online(folder: &Path, names: &[&str], binary: &str) {
    println!(
        "| round, policy | texts (per confirmed family) | collisions | answered, left without | unserved | without interpreter | cost | texts to the confirmed | ms: median, 99 %, longest answer |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for name in names {
        let instance = folder.join(format!("{name}.json.gz"));
        let plan = std::env::temp_dir().join(format!("porchlight-{name}-{}.json", std::process::id()));
        let mut solve = Command::new(binary);
        solve.args(["conferences", "solve"]).arg(&instance).arg("--out").arg(&plan);
        assert!(solve.args(["--time-limit", "600", "--steps", STEPS, "--json"]).output().unwrap().status.success());
        let ours = format!("{binary} conferences respond --time-limit 600 --steps {STEPS}");
        let held = plan.to_string_lossy().into_owned();
        line(folder, name, "broadcast", &["--policy", "broadcast"]);
        line(folder, name, "hold", &["--policy", "hold", "--plan", &held]);
        line(folder, name, "ours", &["--cmd", &ours]);
        let _ = std::fs::remove_file(&plan);
    }
}

fn line(folder: &Path, name: &str, policy: &str, how: &[&str]) {
    let mut command = Command::new("python3");
    command.arg(folder.join("../simulate.py")).arg(folder.join(format!("{name}.json.gz")));
    let output = command.arg(folder.join(format!("{name}.replies.json.gz"))).args(how).output().unwrap();
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let stat = |field: &str| said["stats"][field].as_i64().unwrap_or(0);
    let ms = |field: &str| said["policy ms per event"][field].as_f64().unwrap_or(0.0);
    println!(
        "| {name} {policy} | {} ({:.2}) | {} | {} | {} | {} | {} | {} | {} {} {} |",
        stat("texts"),
        stat("texts") as f64 / stat("bundles confirmed").max(1) as f64,
        stat("collisions"),
        stat("answered, left without"),
        said["unserved"],
        said["without interpreter"],
        said["cost"],
        stat("texts to the already confirmed (moved)") + stat("INVALID confirmations"),
        ms("median"),
        ms("p99"),
        ms("first"),
    );
}

/// Every teacher on every day, once with half of the families confirmed and once with none.
pub fn ill(folder: &Path, names: &[&str]) {
    println!(
        "| round, confirmed | days of a teacher | families concerned | no time left for | others moved | changed per family concerned | confirmed moved | longest ms |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for name in names {
        let instance = read(&folder.join(format!("{name}.json.gz")));
        let options = Options { seed: 1, steps: STEPS.parse().ok(), threads: 2 };
        let placed = plan(&instance, options, &|| 0.0, &mut |_| {}).placed;
        for percent in [50, 0] {
            let mut sum = Sum::default();
            for teacher in 0..instance.teachers.len() {
                for day in 0..instance.days.len() {
                    sum.day(&instance, &placed, (teacher, day), percent);
                }
            }
            println!(
                "| {name}, {percent} % | {} | {} | {} | {} | {:.2} | {} | {:.1} |",
                sum.days,
                sum.families,
                sum.left,
                sum.moved,
                (sum.families + sum.moved) as f64 / sum.families.max(1) as f64,
                sum.confirmed,
                sum.longest.as_secs_f64() * 1_000.0
            );
        }
    }
}

#[derive(Default)]
struct Sum {
    days: usize,
    families: usize,
    left: usize,
    moved: usize,
    confirmed: usize,
    longest: Duration,
}

impl Sum {
    fn day(&mut self, instance: &Instance, placed: &[Placed], (teacher, day): (usize, usize), percent: usize) {
        let mut instance = instance.clone();
        instance.teachers[teacher].unavailable.push(Span { day: day as u16, start: 0, end: 288 });
        let began = Instant::now();
        let board = Board::new(&instance);
        let confirmed = |meeting: u32| Dice::new(u64::from(family(&board, meeting))).below(100) < percent;
        let movable = |meeting: u32| !confirmed(meeting);
        let terms = Terms { movable: &movable, may: &|_| true, most: MOST_MOVED, need: Need::Alone };
        let repaired = repair(&board, placed, &terms);
        self.longest = self.longest.max(began.elapsed());
        let of = |meetings: &[u32]| meetings.iter().map(|&one| family(&board, one)).collect::<BTreeSet<u32>>();
        let concerned = of(&repaired.fallen);
        self.days += usize::from(!concerned.is_empty());
        self.families += concerned.len();
        self.left += of(&repaired.left).len();
        self.moved += repaired.moved.len();
        let after: BTreeSet<_> = repaired.placed.iter().map(|one| (one.meeting, one.day, one.start)).collect();
        let stands = |one: &&Placed| !repaired.fallen.contains(&one.meeting) && confirmed(one.meeting);
        let gone = placed.iter().filter(stands).filter(|one| !after.contains(&(one.meeting, one.day, one.start)));
        self.confirmed += gone.count();
    }
}

fn read(path: &Path) -> Instance {
    let mut plain = Vec::new();
    let file = std::fs::File::open(path).unwrap();
    std::io::Read::read_to_end(&mut flate2::read::MultiGzDecoder::new(file), &mut plain).unwrap();
    format::read(&plain).unwrap()
}
