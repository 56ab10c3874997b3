//! The command line. Exit codes: 0 done, 1 done in part or refused (said why), 2 wrong usage or configuration.

mod cli;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use porchlight::error::Error;

/// Multilingual messages between a school and its families, by plain text and e-mail.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    /// Settings laid over the built-in ones (config/default.toml explains every key).
    #[arg(long, global = true, env = "PORCHLIGHT_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// A sample school with pretend phones on this machine: nothing to set up, nothing leaves.
    Demo(cli::demo::Demo),
    /// Serve pages, API and webhooks, and hand messages over. Any number of processes may share one PostgreSQL.
    Serve,
    /// Bring the database's schema up to date.
    Migrate,
    /// Check settings, locales and lines without starting.
    Check(cli::check::Check),
    /// Districts of this installation.
    #[command(subcommand)]
    District(cli::accounts::District),
    /// Accounts of staff.
    #[command(subcommand)]
    Staff(cli::accounts::Staff),
    /// Bearer tokens of the API.
    #[command(subcommand)]
    Token(cli::accounts::Token),
    /// Rosters: OneRoster 1.1 and 1.2 CSV (folder or zip), or the one-file CSV (docs/roster.md).
    #[command(subcommand)]
    Roster(cli::roster::Roster),
    /// Which wording a person has approved, language by language.
    #[command(subcommand)]
    Review(cli::review::Review),
    /// Send an update in the name of a member of staff.
    Send(cli::send::Send),
    /// Conferences around families' hours.
    #[command(subcommand)]
    Conferences(cli::conferences::Conferences),
    /// Materials to read and learn with at home.
    #[command(subcommand)]
    Reading(cli::reading::Reading),
    /// Books of the school that go home and come back.
    #[command(subcommand)]
    Loans(cli::loans::Loans),
    /// What Porchlight makes of a text.
    #[command(subcommand)]
    Explain(cli::explain::Explain),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => {
            eprintln!("porchlight: {fault}");
            return ExitCode::from(2);
        }
    };
    match runtime.block_on(run(cli)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("porchlight: {}", cli::say(&error));
            ExitCode::from(if matches!(error, Error::Config(_)) { 2 } else { 1 })
        }
    }
}

async fn run(cli: Cli) -> Result<ExitCode, Error> {
    // One TLS library for all clients; a second call would only say that it is there already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let file = cli.config.as_deref();
    match cli.command {
        Command::Demo(demo) => demo.run().await,
        Command::Serve => cli::serve::run(file).await,
        Command::Migrate => cli::migrate(file).await,
        Command::Check(check) => check.run(file),
        Command::District(district) => district.run(file).await,
        Command::Staff(staff) => staff.run(file).await,
        Command::Token(token) => token.run(file).await,
        Command::Roster(roster) => roster.run(file).await,
        Command::Review(review) => review.run(file).await,
        Command::Send(send) => send.run(file).await,
        Command::Conferences(conferences) => conferences.run(file).await,
        Command::Reading(reading) => reading.run(file).await,
        Command::Loans(loans) => loans.run(file).await,
        Command::Explain(explain) => explain.run(),
    }
}
