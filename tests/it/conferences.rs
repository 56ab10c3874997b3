//! `conferences solve` as a script would use it: the real program, files in and out, exit codes, an interruption; judged by the
//! benchmark's own scorer where it is at hand.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

const S1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/conferences/S-1.json.gz");

fn solve(instance: &Path, out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.args(["conferences", "solve"]).arg(instance).arg("--out").arg(out).args(more);
    command.output().unwrap()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// The benchmark beside the repository, where there is one.
fn benchmark() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/conferences");
    folder.join("score.py").exists().then_some(folder)
}

/// What the judge says of a plan; `None` where there is no judge.
fn judged(instance: &Path, plan: &Path) -> Option<Value> {
    let judge = benchmark()?.join("score.py");
    let output = Command::new("python3").arg(judge).arg(instance).arg(plan).arg("--json").output().ok()?;
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

fn said(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_optimum_of_a_class_is_found() {
    let folder = folder();
    let out = folder.path().join("plan.json");
    let report = said(&solve(S1.as_ref(), &out, &["--steps", "60000", "--time-limit", "600", "--json"]));
    assert_eq!((&report["cost"], &report["children_unserved"]), (&json!(34), &json!(0)));
    let plan: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    assert_eq!((&plan["format"], &plan["instance"]), (&json!("conf-solution-1"), &json!("S-1")));
    assert!(plan["alternates"].as_array().is_some_and(|alternates| !alternates.is_empty()));
    if let Some(judged) = judged(S1.as_ref(), &out) {
        assert_eq!((&judged["feasible"], &judged["cost"]), (&json!(true), &json!(34)));
    }
}

#[test]
fn the_same_seed_and_steps_give_the_same_file() {
    let folder = folder();
    let plan = |name: &str, seed: &str| {
        let out = folder.path().join(name);
        said(&solve(S1.as_ref(), &out, &["--seed", seed, "--steps", "3000", "--time-limit", "600", "--json"]));
        std::fs::read(out).unwrap()
    };
    assert_eq!(plan("a.json", "5"), plan("b.json", "5"));
    assert_ne!(plan("c.json", "6"), b"");
}

#[test]
fn every_public_round_of_a_school_is_planned_by_the_rules() {
    let Some(benchmark) = benchmark() else { return };
    for name in ["S-2", "S-3", "S-4", "S-5", "M-1", "M-2", "M-3", "M-4", "M-5"] {
        let instance = benchmark.join(format!("instances/{name}.json.gz"));
        let folder = folder();
        let out = folder.path().join("plan.json.gz");
        let threads = if name.ends_with('1') { "2" } else { "1" };
        let more = ["--steps", "5000", "--threads", threads, "--time-limit", "600", "--json"];
        let report = said(&solve(&instance, &out, &more));
        let judged = judged(&instance, &out).unwrap();
        assert_eq!(judged["feasible"], json!(true), "{name}: {}", judged["violations"]);
        assert_eq!(judged["cost"], report["cost"], "{name}");
        let components = &judged["components"];
        let preferences = ["level", "mode", "childcare"].iter().map(|part| components[part].as_i64().unwrap());
        assert_eq!(report["preferences"], preferences.sum::<i64>(), "{name}");
        for part in ["unserved", "unplaced", "priority", "no_interpreter", "unfair_late", "extra_day", "wait", "idle"] {
            assert_eq!(report[part], components[part], "{name}: {part}");
        }
    }
}

#[test]
fn an_interrupted_search_writes_the_best_so_far() {
    let folder = folder();
    let out = folder.path().join("plan.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.args(["conferences", "solve", S1, "--time-limit", "3600", "--out"]).arg(&out);
    let mut running = command.stderr(Stdio::piped()).spawn().unwrap();
    // The first line of progress says that it listens; then it is told to stop.
    let mut line = [0; 1];
    std::io::Read::read_exact(running.stderr.as_mut().unwrap(), &mut line).unwrap();
    let killed = Command::new("kill").args(["-TERM", &running.id().to_string()]).status().unwrap();
    assert!(killed.success() && running.wait().unwrap().success());
    let plan: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    assert!(plan["assignments"].as_array().is_some_and(|placed| placed.len() > 20));
}

#[test]
fn a_time_limit_holds() {
    let folder = folder();
    let out = folder.path().join("plan.json");
    let report = said(&solve(S1.as_ref(), &out, &["--time-limit", "0.5", "--json"]));
    let seconds = Duration::from_secs_f64(report["seconds"].as_f64().unwrap());
    // Room for a machine that is busy with other tests.
    assert!(seconds < Duration::from_secs(5), "{seconds:?}");
}

/// The instance as JSON, to be spoilt.
fn instance() -> Value {
    let bytes = std::fs::read(S1).unwrap();
    let plain = flate2::read::GzDecoder::new(bytes.as_slice());
    serde_json::from_reader(plain).unwrap()
}

#[test]
fn what_is_wrong_with_an_instance_is_named() {
    type Spoil = fn(&mut Value);
    let cases: [(&str, Spoil); 14] = [
        ("format", |all| all["format"] = json!("conf-2")),
        ("meetings[3].teacher", |all| all["meetings"][3]["teacher"] = json!(99)),
        ("meetings[3].teacher", |all| all["meetings"][3]["teacher"] = json!("first")),
        ("meetings[2].parties", |all| all["meetings"][2]["parties"] = json!([])),
        ("meetings[2].len", |all| all["meetings"][2]["len"] = json!(0)),
        ("meetings[1].id", |all| all["meetings"][1]["id"] = json!(0)),
        ("windows[1]", |all| all["windows"][1]["start"] = json!(781)),
        ("windows[1]", |all| all["windows"][1]["end"] = json!(700)),
        ("windows[0].day", |all| all["windows"][0]["day"] = json!("Tuesday")),
        ("schools[0].slot", |all| all["schools"][0]["slot"] = json!(0)),
        ("parties[4].avail", |all| all["parties"][4]["avail"]["in_person"] = json!([[0, 600, 700, 3]])),
        ("parties[4].group", |all| all["parties"][4]["group"] = json!(3)),
        ("weights.idle", |all| all["weights"]["idle"] = json!(-1)),
        ("walk[0]", |all| all["walk"] = json!([[0, 1]])),
    ];
    let folder = folder();
    let (path, out) = (folder.path().join("bad.json"), folder.path().join("plan.json"));
    for (field, spoil) in cases {
        let mut all = instance();
        spoil(&mut all);
        std::fs::write(&path, all.to_string()).unwrap();
        refused(&path, &out, field);
    }
    std::fs::write(&path, "{\"format\": \"conf-1\", ").unwrap();
    refused(&path, &out, "bad.json");
    std::fs::write(&path, [0x1f, 0x8b, 8, 0, 0, 0]).unwrap();
    refused(&path, &out, "bad.json");
    refused(&folder.path().join("none.json"), &out, "none.json");
    refused(S1.as_ref(), &folder.path().join("no/such/folder.json"), "folder.json");
}

fn refused(instance: &Path, out: &Path, word: &str) {
    let output = solve(instance, out, &["--steps", "100"]);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{word}: {words}");
    assert!(words.contains(word) && !words.contains("panicked"), "{word}: {words}");
}
