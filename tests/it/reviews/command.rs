//! The same on the command line.

use std::process::{Command, Output, Stdio};

use serde_json::Value;

struct Installation(tempfile::TempDir);

impl Installation {
    fn found() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("p.sqlite").display());
        std::fs::write(folder.path().join("p.toml"), format!("[database]\nurl = {url:?}\n")).unwrap();
        let made = Self(folder);
        assert!(made.run(&["district", "add", "North", "--zone", "America/Chicago"]).status.success());
        made
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PORCHLIGHT")) {
            command.env_remove(name);
        }
        command.arg("--config").arg(self.0.path().join("p.toml")).args(arguments).output().unwrap()
    }

    /// Exit code and standard output.
    fn says(&self, arguments: &[&str]) -> (i32, String) {
        let done = self.run(arguments);
        (done.status.code().unwrap(), String::from_utf8(done.stdout).unwrap())
    }
}

#[test]
fn a_translator_outside_is_named_and_her_word_is_taken_back() {
    let here = Installation::found();
    let (code, all) = here.says(&["review", "list"]);
    assert!(code == 0 && all.contains("so\tSomali") && all.contains("0 of 62 approved"), "{all}");
    assert!(all.contains("en\tEnglish (English)\tthe source"), "{all}");
    let (code, shown) = here.says(&["review", "show", "so", "note.first_contact"]);
    assert!(code == 0 && shown.contains("not yet reviewed by a person"), "{shown}");
    assert!(shown.contains("  en: Hi, I am Ms. Reyes") && shown.contains("  so: Salaan"), "{shown}");
    let by = ["--by", "Hodan Warsame", "--note", "for the library"];
    let approve = ["review", "approve", "so", "note.first_contact"];
    assert_eq!(here.says(&[&approve[..], &by].concat()), (0, "so: 1 approved\n".to_owned()));
    let (_, json) = here.says(&["review", "list", "--lang", "so", "--json"]);
    let items: Vec<Value> = serde_json::from_str(&json).unwrap();
    let first = items.iter().find(|item| item["template"] == "note.first_contact").unwrap();
    assert_eq!((&first["state"], &first["approval"]["by"]), (&"approved".into(), &"Hodan Warsame".into()));
    assert_eq!(first["approval"]["staff"], Value::Null);
    let (_, list) = here.says(&["review", "list", "--lang", "so"]);
    assert!(list.contains("note.first_contact\tapproved by Hodan Warsame"), "{list}");
    let withdraw = ["review", "withdraw", "so", "--all", "--by", "Office"];
    assert_eq!(here.says(&withdraw), (0, "so: 1 taken back\n".to_owned()));
    assert_eq!(here.says(&withdraw).0, 1, "there was nothing to take back");
    assert_eq!(here.says(&["review", "approve", "so", "--all", "--by", "Hodan"]), (0, "so: 62 approved\n".to_owned()));
}

#[test]
fn whoever_stops_reading_the_list_is_told_no_fault() {
    let here = Installation::found();
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.arg("--config").arg(here.0.path().join("p.toml")).args(["review", "list", "--lang", "so"]);
    let mut running = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(running.stdout.take());
    let out = running.wait_with_output().unwrap();
    assert!(out.status.success() && out.stderr.is_empty(), "{}", String::from_utf8_lossy(&out.stderr));
}

#[test]
fn what_is_no_language_or_template_is_refused() {
    let here = Installation::found();
    for (arguments, code) in [
        (&["review", "approve", "so", "note.nothing", "--by", "Hodan"][..], 1),
        (&["review", "approve", "en", "note.growth", "--by", "Hodan"], 1),
        (&["review", "approve", "lt", "note.growth", "--by", "Hodan"], 1),
        (&["review", "show", "so", "note.nothing"], 1),
        (&["review", "approve", "so", "note.growth", "--by", " "], 1),
        (&["review", "approve", "so", "note.growth"], 2),
        (&["review", "approve", "so", "--by", "Hodan"], 2),
        (&["review", "approve", "so", "note.growth", "--all", "--by", "Hodan"], 2),
        (&["review", "list", "--lang", "no language"], 2),
    ] {
        let done = here.run(arguments);
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        assert!(!done.stderr.is_empty(), "it says why");
    }
}
