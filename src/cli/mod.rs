//! What each command does: arguments in, one use case, words or JSON out.

/// Prints a line. Whoever read our output and stops reading ends us quietly, as every Unix program is ended.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        if writeln!(std::io::stdout(), $($words)*).is_err() {
            std::process::exit(0);
        }
    }};
}

pub mod accounts;
mod away;
pub mod calendars;
pub mod check;
pub mod conferences;
pub mod demo;
pub mod explain;
mod explain_reply;
pub mod loans;
pub mod progress;
pub mod reading;
mod respond;
pub mod review;
pub mod roster;
pub mod send;
pub mod serve;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use porchlight::config::Config;
use porchlight::db::Store;
use porchlight::entities::district;
use porchlight::error::Error;
use porchlight::people::store as people;
use secrecy::ExposeSecret as _;

/// Tries to bring the schema up to date while another process may be at it.
const MIGRATION_TRIES: u32 = 20;

/// An error in words for a terminal, with its cause where that helps the operator.
pub fn say(error: &Error) -> String {
    match error {
        Error::Store(cause) => format!("{error}: {cause}"),
        _ => error.to_string(),
    }
}

/// Log lines on standard error; `PORCHLIGHT_LOG` filters them (`info`, `porchlight=debug`, …).
pub fn log_to_stderr(default: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("PORCHLIGHT_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(default));
    let logger = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second logger is refused; the first one goes on.
    let _ = logger.try_init();
}

/// Settings and a database with the present schema.
pub async fn open(file: Option<&Path>) -> Result<(Config, Store), Error> {
    let config = Config::load(file)?;
    let store = Store::connect(config.database.url.expose_secret()).await?;
    if config.database.migrate {
        up_to_date(&store).await?;
    }
    Ok((config, store))
}

/// Brings the schema up to date; several processes may try at once.
pub async fn up_to_date(store: &Store) -> Result<(), Error> {
    for _ in 1..MIGRATION_TRIES {
        if matches!(store.pending_migrations().await, Ok(0)) || store.migrate().await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    Ok(store.migrate().await?)
}

/// `porchlight migrate`
pub async fn migrate(file: Option<&Path>) -> Result<ExitCode, Error> {
    let config = Config::load(file)?;
    let store = Store::connect(config.database.url.expose_secret()).await?;
    up_to_date(&store).await?;
    say!("the schema is up to date");
    Ok(ExitCode::SUCCESS)
}

/// The district of that name, or the only one there is.
pub async fn district(store: &Store, name: Option<&str>) -> Result<Option<district::Model>, Error> {
    let mut found = people::district_named(store.read(), name).await?;
    match (found.len(), name) {
        (0, Some(name)) => Err(Error::Config(format!("there is no district `{name}`"))),
        (2.., _) => Err(Error::Config("there are several districts: name one with --district".to_owned())),
        _ => Ok(found.pop()),
    }
}

/// The same; none is an error.
pub async fn the_district(store: &Store, name: Option<&str>) -> Result<district::Model, Error> {
    let none = || Error::Config("there is no district yet: `porchlight district add NAME --zone …`".to_owned());
    district(store, name).await?.ok_or_else(none)
}

/// A value as one line of JSON.
pub fn print_json(value: &impl serde::Serialize) -> Result<(), Error> {
    let text = serde_json::to_string(value).map_err(|fault| Error::Fault(fault.to_string()))?;
    say!("{text}");
    Ok(())
}
