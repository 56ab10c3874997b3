//! Every dependency has its reason in `docs/dependencies.md`, and nothing that is linked has a licence that binds others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::{ROOT, assert_none};

/// Licences that ask for no more than a notice.
const PERMISSIVE: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates with another licence, each with the reason why it is no burden.
const EXCUSED: &[(&str, &str)] = &[
    // MPL-2.0, by way of rust-embed's macro.
    ("option-ext", "runs while building; nothing of it is in the program"),
];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    path: Option<String>,
}

#[test]
fn every_dependency_has_its_reason() {
    let metadata = metadata();
    let page = std::fs::read_to_string(Path::new(ROOT).join("docs/dependencies.md")).unwrap();
    assert_none(&faults_of_page(&page, &asked_for(&metadata)));
}

#[test]
fn every_licence_is_permissive() {
    let metadata = metadata();
    assert!(metadata.packages.len() > 100);
    let bound = metadata.packages.iter().filter(|package| {
        let licence = package.license.as_deref().unwrap_or("none");
        !is_permissive(licence) && !EXCUSED.iter().any(|(name, _)| *name == package.name)
    });
    assert_none(&bound.map(|p| format!("{}: {}", p.name, p.license.as_deref().unwrap_or("none"))).collect::<Vec<_>>());
}

/// What Cargo itself says, offline and for this platform.
fn metadata() -> Metadata {
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(rustc.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let arguments = ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", host];
    let answer = Command::new(env!("CARGO")).args(arguments).current_dir(ROOT).output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// The crates that our own manifests name, with their licences.
fn asked_for(metadata: &Metadata) -> BTreeMap<&str, &str> {
    let ours = metadata.packages.iter().filter(|package| metadata.workspace_members.contains(&package.id));
    let named = ours.flat_map(|package| &package.dependencies).filter(|dependency| dependency.path.is_none());
    let licence = |name: &str| {
        let package = metadata.packages.iter().find(|package| package.name == name);
        package.and_then(|package| package.license.as_deref()).unwrap_or("none")
    };
    named.map(|dependency| (dependency.name.as_str(), licence(&dependency.name))).collect()
}

/// Rows are `| crate | licence | reason |`.
fn faults_of_page(page: &str, asked: &BTreeMap<&str, &str>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut told = BTreeSet::new();
    for row in page.lines().filter_map(|line| line.strip_prefix("| `")) {
        let mut cells = row.split('|').map(str::trim);
        let (name, licence, reason) =
            (cells.next().unwrap_or_default().trim_end_matches('`'), cells.next(), cells.next());
        match asked.get(name) {
            None => faults.push(format!("{name}: is told but no longer used")),
            Some(real) if licence != Some(real) => faults.push(format!("{name}: its licence is {real}")),
            Some(_) if reason.is_none_or(|reason| reason.len() < 10) => faults.push(format!("{name}: no reason")),
            Some(_) if !told.insert(name) => faults.push(format!("{name}: is told twice")),
            Some(_) => {}
        }
    }
    let untold = asked.keys().filter(|name| !told.contains(*name));
    faults.extend(untold.map(|name| format!("{name}: has no right line in docs/dependencies.md")));
    faults
}

/// Whether an SPDX expression leaves a choice of permissive licences only.
fn is_permissive(expression: &str) -> bool {
    // `/` is the old way to write OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at) && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize) -> bool {
    let mut fine = all_of(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        // Read the other side in any case: the place must move on.
        fine |= all_of(words, at);
    }
    fine
}

fn all_of(words: &[&str], at: &mut usize) -> bool {
    let mut fine = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        fine &= one(words, at);
    }
    fine
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let word = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    if word == "(" {
        let fine = any_of(words, at);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return fine && closed;
    }
    // An exception only gives more freedom.
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
    }
    PERMISSIVE.contains(&word)
}

#[test]
fn licence_expressions_are_read() {
    let fine = [
        "MIT",
        "MIT/Apache-2.0",
        "Apache-2.0 OR GPL-2.0-only",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR MIT",
    ];
    assert!(fine.iter().all(|expression| is_permissive(expression)));
    let bound = ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR GPL-3.0) AND AGPL-3.0", "none", "", "MIT MIT", "(MIT"];
    assert!(!bound.iter().any(|expression| is_permissive(expression)));
}

#[test]
fn a_page_that_is_wrong_is_a_fault() {
    let asked = BTreeMap::from([("csv", "MIT"), ("url", "MIT")]);
    let row = |name: &str, licence: &str, reason: &str| format!("| `{name}` | {licence} | {reason} |\n");
    let url = row("url", "MIT", "reads addresses as a browser does");
    let right = row("csv", "MIT", "reads rosters row by row") + &url;
    assert_eq!(faults_of_page(&right, &asked), [""; 0]);
    for wrong in [
        url.clone(),
        right.clone() + &url,
        right + &row("gone", "MIT", "was used some time ago"),
        row("csv", "GPL-3.0", "reads rosters row by row") + &url + &row("csv", "MIT", "reads rosters row by row"),
        row("csv", "MIT", "") + &url + &row("csv", "MIT", "reads rosters row by row"),
    ] {
        assert_eq!(faults_of_page(&wrong, &asked).len(), 1, "{wrong}");
    }
}
