//! Plans the public rounds of the benchmark with the real program: `cargo bench --bench conferences -- [FOLDER] [NAMES] [SECONDS]`, as in
//! `-- ../shared/conferences/instances L-1,L-2 10`. A table of cost, what a school feels, wall and processor time and peak
//! memory, beside the best known and what a sign-up sheet gives. `score.py` beside the folder judges each plan, if it is there.
//! `-- online [FOLDER] [NAMES]` lets families answer (`simulate.py` beside the folder), `-- ill [FOLDER] [NAMES]` lets teachers fall ill.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a bench measures with the clock and stops where it cannot go on"
)]

mod online;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/conferences/instances");
const BINARY: &str = env!("CARGO_BIN_EXE_porchlight");

/// Instance, cost of first come first served, best known (the benchmark's README).
const KNOWN: [(&str, i64, i64); 16] = [
    ("S-1", 3_154, 34),
    ("S-2", 6_494, 58),
    ("S-3", 12_076, 70),
    ("S-4", 6_736, 84),
    ("S-5", 3_118, 54),
    ("M-1", 127_824, 7_228),
    ("M-2", 101_904, 9_568),
    ("M-3", 118_824, 17_862),
    ("M-4", 115_592, 19_644),
    ("M-5", 122_948, 15_126),
    ("L-1", 292_378, 97_806),
    ("L-2", 250_598, 89_256),
    ("L-3", 357_056, 149_348),
    ("L-4", 304_572, 107_340),
    ("L-5", 257_998, 66_350),
    ("XL-1", 3_459_777, 998_029),
];

/// Time limits of a size, in seconds.
fn limits(name: &str) -> &'static [f64] {
    match name.split('-').next() {
        Some("S") => &[1.0],
        Some("M") => &[1.0, 10.0],
        Some("L") => &[10.0, 60.0],
        _ => &[2.0, 60.0],
    }
}

struct Run {
    report: Value,
    wall: Duration,
    cpu_s: f64,
    peak_mib: f64,
}

fn main() {
    let mut words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let pass = words.first().filter(|word| ["online", "ill"].contains(&word.as_str())).cloned();
    words.drain(..usize::from(pass.is_some()));
    let folder = PathBuf::from(words.first().map_or(FOLDER, String::as_str));
    let names: Vec<&str> = words.get(1).map(|names| names.split(',').collect()).unwrap_or_default();
    let all = |sizes: &str| -> Vec<&str> {
        let known =
            KNOWN.iter().map(|(name, ..)| *name).filter(|name| name.get(..1).is_some_and(|size| sizes.contains(size)));
        if names.is_empty() { known.collect() } else { names.clone() }
    };
    match pass.as_deref() {
        Some("online") => return online::online(&folder, &all("SML"), BINARY),
        Some(_) => return online::ill(&folder, &all("M")),
        None => {}
    }
    let seconds: Option<f64> = words.get(2).and_then(|seconds| seconds.parse().ok());
    println!(
        "| round | limit s | cost | best known | ratio | first come | children unserved / left out / no interpreter | wall s | CPU s | peak MiB | judge |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (name, first_come, best) in KNOWN.iter().filter(|(name, ..)| names.is_empty() || names.contains(name)) {
        let instance = folder.join(format!("{name}.json.gz"));
        if !instance.exists() {
            println!("| {name} | not found in {} |", folder.display());
            continue;
        }
        for &limit in seconds.as_ref().map_or(limits(name), std::slice::from_ref) {
            let out = std::env::temp_dir().join(format!("porchlight-{name}-{}.json", std::process::id()));
            let run = solve(&instance, &out, limit);
            let (cost, number) =
                (run.report["cost"].as_i64().unwrap(), |field: &str| run.report[field].as_i64().unwrap());
            println!(
                "| {name} | {limit} | {cost} | {best} | {:.4} | {first_come} | {} / {} / {} | {:.2} | {:.1} | {:.0} | {} |",
                cost as f64 / *best as f64,
                number("children_unserved"),
                number("meetings_left_out"),
                number("without_interpreter"),
                run.wall.as_secs_f64(),
                run.cpu_s,
                run.peak_mib,
                judge(&folder, &instance, &out, cost),
            );
            let _ = std::fs::remove_file(&out);
        }
    }
}

fn solve(instance: &Path, out: &Path, limit: f64) -> Run {
    let began = Instant::now();
    let mut command = Command::new(BINARY);
    command.args(["conferences", "solve"]).arg(instance).arg("--out").arg(out);
    command.args(["--time-limit", &limit.to_string(), "--json"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let child = command.spawn().unwrap();
    let status = format!("/proc/{}", child.id());
    // The program is watched from outside: what /proc says last is close to the end.
    let watch = std::thread::spawn(move || {
        let mut last = (0.0, 0.0);
        while let Some(seen) = look(&status) {
            last = seen;
            std::thread::sleep(Duration::from_millis(10));
        }
        last
    });
    let output = child.wait_with_output().unwrap();
    let wall = began.elapsed();
    let (cpu_s, peak_mib) = watch.join().unwrap();
    Run { report: serde_json::from_slice(&output.stdout).unwrap(), wall, cpu_s, peak_mib }
}

/// Processor seconds (ticks of 10 ms) and peak memory of a process; `None` when it is over.
fn look(process: &str) -> Option<(f64, f64)> {
    let stat = std::fs::read_to_string(format!("{process}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks: f64 = fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?;
    let status = std::fs::read_to_string(format!("{process}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
    Some((ticks / 100.0, kib / 1024.0))
}

fn judge(folder: &Path, instance: &Path, out: &Path, cost: i64) -> &'static str {
    let judge = folder.join("../score.py");
    if !judge.exists() {
        return "not at hand";
    }
    let output = Command::new("python3").arg(judge).arg(instance).arg(out).arg("--json").output().unwrap();
    let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    if said["feasible"] == true && said["cost"] == cost { "agrees" } else { "DISAGREES" }
}
