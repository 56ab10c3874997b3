//! Staff and scripts: the API of materials and catalogues, the command line.

use std::process::Command;

use porchlight::entities::Role;
use porchlight::reading::catalogue::import;
use reqwest::Method;
use serde_json::{Value, json};

use super::Reading;
use crate::support::databases::both_databases;
use crate::support::library::{Library, Shelf};
use crate::support::people::Town;
use crate::support::site::{Answering as _, token};

both_databases!(
    async fn staff_add_mend_and_withdraw_what_teachers_only_see(t: Reading) {
        let (town, door) = (Town::found(&t.t.app, "South").await, t.door().await);
        let office = token(&t.t.app, &town.staff("Mr. Bell", Role::Administrator).await).await;
        let teacher = token(&t.t.app, &town.staff("Ms. Reyes", Role::Teacher).await).await;
        let book = json!({"title": "Kite", "languages": ["es-mx", "en"], "level": "Level 2", "licence": "CC BY 4.0", "author": "Ana",
            "formats": [{"kind": "pdf", "href": "https://x.example/a.pdf"}]});
        door.post(&teacher, "/api/v1/materials", &book).await.is_problem(403, "forbidden");
        for (field, value) in [
            ("licence", json!("All rights reserved")),
            ("title", json!("")),
            ("languages", json!(["Klingonese"])),
            ("formats", json!([{"kind": "pdf", "href": "javascript:alert(1)"}])),
            ("formats", json!([])),
            ("cover", json!("file:///etc/passwd")),
        ] {
            let mut wrong = book.clone();
            wrong[field] = value;
            let answer = door.post(&office, "/api/v1/materials", &wrong).await;
            assert_eq!(answer.is_problem(422, "invalid").body["field"], field);
        }
        let made = door.post(&office, "/api/v1/materials", &book).await;
        assert_eq!(
            (made.status, &made.body["language"], &made.body["licence"], &made.body["rank"]),
            (201, &json!("es-MX"), &json!("CC-BY-4.0"), &json!(2))
        );
        let path = format!("/api/v1/materials/{}", made.body["id"].as_str().unwrap());
        let found = async |query: &str| door.get(&teacher, &format!("/api/v1/materials?{query}")).await.ids().len();
        assert_eq!(
            (found("search=kit").await, found("language=en").await, found("format=epub").await, found("").await),
            (1, 1, 0, 1)
        );
        let mended = door
            .request(Method::PATCH, &path)
            .bearer_auth(&office)
            .json(&json!({"title": "Comet", "about": "It <b>flies</b>"}));
        let mended = mended.send().await.unwrap().answered().await;
        assert_eq!(
            (&mended.body["title"], &mended.body["author"], &mended.body["rank"]),
            (&json!("Comet"), &json!("Ana"), &json!(2)),
            "{}",
            mended.body
        );
        assert_eq!((found("search=kite").await, found("search=comet").await), (0, 1));
        door.post(&teacher, &format!("{path}/withdraw"), &json!({})).await.is_problem(403, "forbidden");
        let gone = door.post(&office, &format!("{path}/withdraw"), &json!({})).await;
        assert!(gone.body["withdrawn_at"].is_string());
        assert_eq!((found("search=comet").await, found("").await, found("language=es").await), (0, 0, 0));
        assert_eq!(door.get(&teacher, &path).await.status, 200);
        // Another district sees none of it.
        let other = Town::found(&t.t.app, "West").await;
        let stranger = token(&t.t.app, &other.staff("Mr. Ode", Role::Administrator).await).await;
        door.get(&stranger, &path).await.is_problem(404, "not_found");
        door.post(&stranger, &format!("{path}/withdraw"), &json!({})).await.is_problem(404, "not_found");
    }
);

both_databases!(
    async fn a_feed_is_imported_behind_the_request(t: Reading) {
        let (town, door) = (Town::found(&t.t.app, "South").await, t.door().await);
        let office = token(&t.t.app, &town.staff("Mr. Bell", Role::Administrator).await).await;
        let teacher = token(&t.t.app, &town.staff("Ms. Reyes", Role::Teacher).await).await;
        let library = Library::open(Shelf { json: true, ..Shelf::of(60, 20) }).await;
        let body = json!({"address": library.address()});
        door.post(&teacher, "/api/v1/catalogues", &body).await.is_problem(403, "forbidden");
        let private = json!({"address": "http://10.0.0.1/"});
        door.post(&office, "/api/v1/catalogues", &private).await.is_problem(422, "invalid");
        let begun = door.post(&office, "/api/v1/catalogues", &body).await;
        assert_eq!((begun.status, &begun.body["state"]), (202, &json!("underway")), "{}", begun.body);
        let path = format!("/api/v1/catalogues/{}", begun.body["id"].as_str().unwrap());
        crate::support::program::until("the import is whole", std::time::Duration::from_secs(20), async || {
            door.get(&teacher, &path).await.body["state"] == "whole"
        })
        .await;
        let listed = door.get(&teacher, "/api/v1/catalogues").await;
        let one = &listed.body["items"][0];
        assert_eq!(
            (&one["added"], &one["pages"], &one["title"], &one["refused"]),
            (&json!(60), &json!(3), &json!("Loopback library"), &json!([]))
        );
        // What was withdrawn stays so, and what was mended, until the source says something new.
        let listed = door.get(&office, "/api/v1/materials?limit=2").await;
        let (first, second) = (&listed.ids()[0], &listed.ids()[1]);
        door.post(&office, &format!("/api/v1/materials/{first}/withdraw"), &json!({})).await;
        door.request(Method::PATCH, &format!("/api/v1/materials/{second}"))
            .bearer_auth(&office)
            .json(&json!({"level": "4"}))
            .send()
            .await
            .unwrap();
        let scope = town.scope();
        let again = import::How { anew: true, ..Default::default() };
        let feed = import::begin(t.app(), &scope, &library.address(), again).await.unwrap().unwrap();
        let feed = import::run(t.app(), &scope, feed, |_, _| {}).await.unwrap();
        assert_eq!((feed.counts.kept.changed, feed.counts.kept.materials), (0, 60));
        assert_eq!(door.get(&office, &format!("/api/v1/materials/{second}")).await.body["level"], "4");
        assert!(door.get(&office, &format!("/api/v1/materials/{first}")).await.body["withdrawn_at"].is_string());
        assert!(listed.body["next"].is_string());
    }
);

/// Runs the program on a database of its own; its status and what it printed.
fn program(folder: &std::path::Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PORCHLIGHT")) {
        command.env_remove(name);
    }
    command.env("PORCHLIGHT__DATABASE__URL", format!("sqlite://{}/p.sqlite?mode=rwc", folder.display()));
    command.env("PORCHLIGHT__FETCH__ALLOW_HTTP", "true");
    let done = command.args(arguments).output().unwrap();
    (done.status.code(), String::from_utf8(done.stdout).unwrap())
}

#[test]
fn the_command_line_imports_pages_and_lists_what_was_expected() {
    let fixtures = format!("{}/tests/fixtures/opds", env!("CARGO_MANIFEST_DIR"));
    let expected: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(format!("{fixtures}/expected.json")).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let json = |text: &str| -> Value { serde_json::from_str(text).unwrap_or_else(|fault| panic!("{fault}: {text}")) };
    let page = |number: u8| format!("{fixtures}/opds1-page{number}.xml");
    let (code, said) = program(folder.path(), &["reading", "import", &page(1), "--json"]);
    let counts = json(&said);
    assert_eq!(
        (code, &counts["materials"], &counts["added"], &counts["changed"], &counts["refused"]),
        (Some(0), &json!(30), &json!(30), &json!(0), &json!([]))
    );
    program(folder.path(), &["reading", "import", &page(2), "--json"]);
    let counts = json(&program(folder.path(), &["reading", "import", &page(1), "--json"]).1);
    assert_eq!((&counts["materials"], &counts["added"], &counts["changed"]), (&json!(30), &json!(0), &json!(0)));
    let lines = |arguments: &[&str]| -> Vec<Value> {
        let arguments = [&["reading", "list", "--json"], arguments].concat();
        program(folder.path(), &arguments).1.lines().map(json).collect()
    };
    assert_eq!(lines(&[]), expected);
    let of = |name: &str, value: &str| expected.iter().filter(|book| book[name] == value).count();
    assert_eq!(lines(&["--language", "so"]).len(), of("lang", "so"));
    assert_eq!(lines(&["--level", "read-aloud"]).len(), of("level", "read-aloud"));
    assert_eq!(lines(&["--search", "red kit"])[0]["title"], "The Red Kite");
    let bad = folder.path().join("bad.txt");
    std::fs::write(&bad, "<!DOCTYPE a [<!ENTITY b 'c'>]><feed/>").unwrap();
    let (code, said) = program(folder.path(), &["reading", "import", bad.to_str().unwrap(), "--json"]);
    assert_eq!((code, &json(&said)["fault"], &json(&said)["materials"]), (Some(1), &json!("doctype"), &json!(0)));
    let (code, said) = program(folder.path(), &["reading", "import", "http://127.0.0.1:9/feed", "--json"]);
    assert_eq!((code, &json(&said)["fault"]), (Some(1), &json!("private_address")));
}
