//! Roster files are read as their senders meant them, and what is wrong in them is told by its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use porchlight::people::roster::{self, Kind, Options, Reading};
use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/roster").join(name)
}

fn read(path: &Path) -> Reading {
    roster::read(path, &Options::default(), &mut |_, _| {}).unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// All bundles that are there: our copies, and those beside the project where they are.
fn bundles() -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/oneroster");
    let mut found: Vec<PathBuf> = ["small-1.1", "small-1.2"].into_iter().map(fixture).collect();
    found.extend(["small-1.1", "small-1.2", "medium-1.1"].map(|name| beside.join(name)).into_iter().filter(|path| path.exists()));
    found
}

fn part(bundle: &Path, name: &str) -> PathBuf {
    let zip = bundle.join(format!("{name}.zip"));
    if zip.exists() { zip } else { bundle.join(name) }
}

#[test]
fn clean_bundles_hold_what_their_facts_say() {
    for bundle in bundles() {
        let facts = json(&bundle.join("facts.json"));
        let reading = read(&part(&bundle, "bulk"));
        assert_eq!(reading.rejects, [], "{bundle:?}");
        assert_eq!(reading.kind, Kind::Bulk);
        let counts = serde_json::to_value(&reading.counts).unwrap();
        for (ours, theirs) in [
            ("guardians", &facts["guardians"]),
            ("guardians_with_sms", &facts["guardians_with_sms"]),
            ("students_without_guardian", &facts["students_without_guardian"]),
            ("classes", &facts["rows"]["classes"]),
            ("enrollments", &facts["rows"]["enrollments"]),
        ] {
            assert_eq!(&counts[ours], theirs, "{ours} of {bundle:?}");
        }
        let people = reading.counts.students + reading.counts.guardians + reading.counts.staff;
        assert_eq!(people, facts["rows"]["users"].as_u64().unwrap());
        let languages: BTreeMap<String, u64> = facts["home_languages"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(tag, count)| (if tag.is_empty() { "und" } else { tag }.to_owned(), count.as_u64().unwrap()))
            .collect();
        assert_eq!(reading.counts.languages, languages, "{bundle:?}");
    }
}

/// The sourcedId of a line of a file, and the reason given for it.
fn told(bundle: &Path, reading: &Reading) -> Vec<(String, String, String)> {
    let mut told: Vec<_> = reading
        .rejects
        .iter()
        .map(|reject| {
            let text = fs::read_to_string(bundle.join("defects").join(&*reject.file)).unwrap();
            let line = text.lines().nth(reject.line as usize - 1).unwrap();
            let id = line.split(',').next().unwrap().to_owned();
            (reject.file.trim_end_matches(".csv").to_owned(), id, reject.reason())
        })
        .collect();
    told.sort();
    told
}

#[test]
fn every_planted_defect_is_told_and_nothing_else() {
    for bundle in bundles().into_iter().filter(|bundle| bundle.join("defects").exists()) {
        let mut expected: Vec<_> = json(&bundle.join("defects.expected.json"))
            .as_array()
            .unwrap()
            .iter()
            .map(|defect| ["file", "sourcedId", "defect"].map(|key| defect[key].as_str().unwrap().to_owned()))
            .map(|[file, id, defect]| (file, id, defect))
            .collect();
        expected.sort();
        assert_eq!(told(&bundle, &read(&bundle.join("defects"))), expected);
    }
}
