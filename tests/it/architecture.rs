//! The architecture, read from the sources: which room knows which, where the foreign crates live, that every query has
//! a district, that every dependency has its reason. `ARCHITECTURE.md` says why; a fault here names file and line.

mod dependencies;
mod rules;
mod schema;
mod self_test;
mod source;

use std::path::{Path, PathBuf};

use source::Source;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn rooms_know_only_the_floors_below() {
    let sources = read("src");
    assert!(sources.len() > 10, "only {} files found in src", sources.len());
    assert_none(&rules::check(&sources));
}

#[test]
fn tests_and_migrations_keep_the_sizes() {
    let sources = [read("tests"), read("migrations/src"), read("benches")].concat();
    assert!(!sources.is_empty());
    assert_none(&sources.iter().flat_map(rules::sizes).collect::<Vec<_>>());
}

#[test]
fn the_lints_stand_for_every_package() {
    let text = |path: &str| std::fs::read_to_string(Path::new(ROOT).join(path)).unwrap();
    let (root, clippy) = (text("Cargo.toml"), text("clippy.toml"));
    for manifest in [&root, &text("migrations/Cargo.toml")] {
        assert!(manifest.contains("[lints]\nworkspace = true"));
    }
    let denied = ["unwrap_used", "expect_used", "panic", "indexing_slicing", "string_slice", "disallowed_methods"];
    let lines: Vec<&str> = root.lines().collect();
    assert!(lines.contains(&"unsafe_code = \"forbid\""));
    assert_none(&denied.iter().filter(|lint| !lines.contains(&&*format!("{lint} = \"deny\""))).collect::<Vec<_>>());
    let passed_in = ["jiff::Timestamp::now", "jiff::Zoned::now", "std::time::SystemTime::now", "rand::rng"];
    assert_none(&passed_in.iter().filter(|path| !clippy.contains(&format!("\"{path}\""))).collect::<Vec<_>>());
}

fn assert_none<T: std::fmt::Display>(faults: &[T]) {
    let faults: Vec<String> = faults.iter().map(T::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

/// Every Rust file below `folder`; none when the folder is not there.
fn read(folder: &str) -> Vec<Source> {
    let mut files = Vec::new();
    collect(&Path::new(ROOT).join(folder), &mut files);
    files.sort();
    let source = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
        let path = file.strip_prefix(ROOT).unwrap().to_str().unwrap().replace('\\', "/");
        Source::new(&path, &text)
    };
    files.iter().map(source).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
