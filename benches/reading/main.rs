//! The catalogue at size: `cargo bench --bench reading -- [BOOKS] [PER_PAGE]`. The real program imports a feed of a library on loopback
//! into a fresh SQLite file, is killed half-way and goes on, imports once more what has not changed; then searches of many kinds are
//! timed in this process on the same file. A material that is lost or doubled fails the run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    dead_code,
    missing_docs,
    reason = "a bench measures with the clock and stops where it cannot go on"
)]

#[path = "../../tests/it/support/library.rs"]
mod library;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use library::{Library, Shelf};
use porchlight::db::Store;
use porchlight::language::tag::Tag;
use porchlight::people::districts;
use porchlight::reading::catalogue::search::{self, Wanted};
use porchlight::scope::Scope;
use serde_json::Value;

/// Searches of each kind.
const ROUNDS: usize = 400;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|word| word.parse::<usize>().ok());
    let (books, per_page) = (numbers.next().unwrap_or(50_000), numbers.next().unwrap_or(100));
    let library = Library::open(Shelf::of(books, per_page)).await;
    for json in [false, true] {
        library.now(|shelf| shelf.json = json);
        let folder = tempfile::tempdir().unwrap();
        let form = if json { "OPDS 2.0" } else { "OPDS 1.2" };
        let counts = timed(&format!("{books} of {form}, {per_page} a page"), folder.path(), &library.address());
        assert_eq!((&counts["added"], &counts["state"]), (&Value::from(books), &Value::from("whole")), "{counts}");
        let size = std::fs::metadata(folder.path().join("p.sqlite")).unwrap().len();
        println!("{:<44} {:>9.1} MiB", "  file", size as f64 / 1_048_576.0);
        if !json {
            let counts = timed(
                "  the same again, all pages, nothing changed",
                folder.path(),
                &format!("{}?x", library.address()),
            );
            assert_eq!((&counts["added"], &counts["changed"]), (&Value::from(0), &Value::from(0)), "{counts}");
            searches(folder.path(), &library).await;
        }
    }
    killed(&library, books, per_page);
}

fn program(folder: &Path, address: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.env("PORCHLIGHT__DATABASE__URL", url(folder));
    command.env("PORCHLIGHT__FETCH__ALLOW_HTTP", "true");
    let config = folder.join("p.toml");
    std::fs::write(&config, "[fetch]\nallow_hosts = [\"127.0.0.1\"]\n").unwrap();
    command.arg("--config").arg(config).args(["reading", "import", address, "--json"]);
    command.stdin(Stdio::null()).stderr(Stdio::null());
    command
}

fn url(folder: &Path) -> String {
    format!("sqlite://{}/p.sqlite?mode=rwc", folder.display())
}

fn timed(what: &str, folder: &Path, address: &str) -> Value {
    let began = Instant::now();
    let done = program(folder, address).output().unwrap();
    println!("{what:<44} {:>9.1} s", began.elapsed().as_secs_f64());
    serde_json::from_slice(&done.stdout)
        .unwrap_or_else(|fault| panic!("{fault}: {}", String::from_utf8_lossy(&done.stdout)))
}

/// Killed as soon as half of the pages were asked for, and begun again.
fn killed(library: &Library, books: usize, per_page: usize) {
    let folder = tempfile::tempdir().unwrap();
    library.now(|shelf| shelf.json = false);
    library.asked();
    let mut child: Child = program(folder.path(), &library.address()).stdout(Stdio::null()).spawn().unwrap();
    while library.asked.lock().unwrap().len() < books / per_page / 2 {
        assert!(child.try_wait().unwrap().is_none(), "the import ended before it could be killed");
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = library.asked().len();
    let counts = timed("killed half-way: the rest", folder.path(), &library.address());
    let after = library.asked().len();
    println!("{:<44} {before} + {after} of {}", "  pages asked for", books.div_ceil(per_page));
    assert_eq!(counts["materials"], books, "{counts}");
    assert_eq!(counts["added"], books, "{counts}");
}

async fn searches(folder: &Path, library: &Library) {
    let store = Store::connect(&url(folder)).await.unwrap();
    let scope = Scope::district(districts::all(&store).await.unwrap()[0].id);
    let shelf = *library.shelf.lock().unwrap();
    let tag = |text: &str| Tag::parse(text);
    let mut all = Vec::new();
    let kinds: [(&str, &[&str], Option<Tag>, Option<&str>); 9] = [
        ("a title as it stands", &[], None, None),
        ("one common word", &["book", "community", "animals", "writer", "kite"], None, None),
        ("two common words", &["community book", "red kite", "writer community", "animals press"], None, None),
        ("the beginning of a common word", &["wri", "com", "a", "r", "gra"], None, None),
        (
            "common words that hardly meet",
            &["buugga community 17", "कमल writer 9", "cometa kite", "moon la"],
            None,
            None,
        ),
        ("any script", &["风筝", "图", "पतंग", "الحمرا", "trang"], None, None),
        ("a common word in a language", &["community", "writer", "animals"], tag("so"), None),
        ("a common word, a language and a level", &["community", "writer 4"], tag("es"), Some("2")),
        ("a language and a level", &[""], tag("ar"), Some("read-aloud")),
    ];
    for (what, texts, language, level) in kinds {
        let mut times = Vec::new();
        for round in 0..ROUNDS {
            let text = match texts {
                [] => shelf.book(round * 7_919 % shelf.books).title,
                some => some[round % some.len()].to_owned(),
            };
            let wanted = Wanted { text, language: language.clone(), level: level.map(str::to_owned), kind: None };
            let began = Instant::now();
            search::search(&store, &scope, &wanted, 50).await.unwrap();
            times.push(began.elapsed());
        }
        say(what, &mut times);
        all.extend(times);
    }
    say("all", &mut all);
}

fn say(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3;
    println!(
        "{:<44} p50 {:>6.2}  p99 {:>6.2}  worst {:>6.2} ms",
        format!("  search: {what}"),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
