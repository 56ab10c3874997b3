//! The load bench: `cargo bench --bench load`. The real binary against a company in a process of its own, next to a bare
//! loop of the same POSTs; benches/README.md says how to read it.
//!
//! `-- [--sizes 1000,10000,100000] [--only sqlite|postgres] [--skip fan-out|receipts|inbound|depth|start|race]`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a bench that cannot go on shall stop and say where"
)]

mod company;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/it/support/loopback.rs"]
mod loopback;
mod meter;
mod passes;
mod postgres;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/it/support/program.rs"]
mod program;
mod race;

use passes::Bench;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let threads = if words.first() == Some(&"company") { 1 } else { 2 };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build().unwrap();
    runtime.block_on(async {
        match *words {
            ["company", how] => company::be_company(how == "receipts").await,
            ["bare", messages, base] => company::be_bare(messages.parse().unwrap(), base).await,
            _ => run(&words).await,
        }
    });
}

async fn run(words: &[&str]) {
    let after = |name: &str| words.iter().skip_while(|word| **word != name).nth(1).copied();
    let sizes = after("--sizes").unwrap_or("1000,10000,100000");
    let sizes: Vec<usize> = sizes.split(',').map(|size| size.parse().unwrap()).collect();
    let skipped: Vec<&str> = words.windows(2).filter(|pair| pair[0] == "--skip").map(|pair| pair[1]).collect();
    println!("{}", meter::machine());
    let only = after("--only");
    let server = if only == Some("sqlite") { None } else { postgres::Server::start() };
    let bench = Bench { server: server.as_ref() };
    let databases: Vec<_> = ["sqlite", "postgres"].into_iter().filter(|name| only.is_none_or(|o| o == *name)).collect();
    let databases: Vec<_> = databases.into_iter().filter(|name| *name == "sqlite" || server.is_some()).collect();
    for (pass, receipts) in [("fan-out", false), ("receipts", true)] {
        if !skipped.contains(&pass) {
            passes::fan_out_head(pass);
            for size in &sizes {
                for database in &databases {
                    bench.fan_out(database, *size, receipts).await;
                }
            }
        }
    }
    for database in &databases {
        if !skipped.contains(&"depth") {
            bench.depth(database).await;
        }
        if !skipped.contains(&"inbound") {
            bench.inbound(database).await;
        }
        if !skipped.contains(&"start") {
            bench.start(database).await;
        }
        if !skipped.contains(&"race") {
            bench.race(database, if *database == "sqlite" { 1 } else { 3 }).await;
        }
    }
}
