//! Settings: the embedded default, laid over by a file, laid over by the environment (`PORCHLIGHT__SECTION__KEY`).
//! Unknown keys are errors. `config/default.toml` explains every key.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::delivery::lines::LineSettings;
use crate::error::Error;
use crate::language::translators::settings::Settings as Translation;
use crate::messages::caps::Caps;
use crate::messages::reviews::model::Policy;
use crate::people::availability::Quiet;
use crate::reading::catalogue::settings::Settings as Reading;

const DEFAULT: &str = include_str!("../config/default.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where we listen and how we are reached.
    pub web: Web,
    /// The database.
    pub database: Database,
    /// Wording.
    pub text: Text,
    /// When families are written to, and how much.
    pub timing: Timing,
    /// Handing messages over.
    pub delivery: Delivery,
    /// Translation by computer, and what it may cost.
    pub translation: Translation,
    /// Conferences.
    pub conferences: Conferences,
    /// Addresses that people gave us.
    pub fetch: crate::fetch::Settings,
    /// Reading together at home: the catalogue, and books that are lent.
    pub reading: Reading,
    /// The sending lines, by name.
    #[serde(default)]
    pub lines: BTreeMap<String, LineSettings>,
}

/// Where we listen and how we are reached.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    /// Address and port.
    pub listen: String,
    /// The address under which companies, families and staff reach us, without a slash at the end.
    pub public_url: String,
    /// HTTP worker threads; 0: one per core.
    pub workers: usize,
    /// The largest request body in bytes.
    pub body_limit: usize,
    /// How long a sign-in lasts without use, hours.
    pub session_hours: i64,
    /// Sign-in tries per minute, per account and per address.
    pub sign_in_per_minute: u32,
    /// Sign-in tries per minute from one network address.
    pub sign_in_per_minute_address: u32,
    /// API requests per minute and token.
    pub api_per_minute: u32,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

/// The database.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite://FILE?mode=rwc` or `postgres://…`.
    pub url: secrecy::SecretString,
    /// Whether a command brings the schema up to date before it works.
    pub migrate: bool,
}

/// Wording.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// A folder of locales laid over the built-in ones.
    pub locales_dir: Option<PathBuf>,
    /// ISO 4217 code of the prices of the lines.
    pub currency: String,
    /// What becomes of wording that no person has approved.
    pub review: Policy,
    /// Kinds whose wording goes in both languages while nobody has approved it.
    pub vital: Vec<String>,
}

/// When families are written to, and how much.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// First minute of the day, `HH:MM` local time.
    pub quiet_until: String,
    /// From when no text comes, `HH:MM`.
    pub quiet_from: String,
    /// First minute of a Sunday, `HH:MM`.
    pub sunday_from: String,
    /// How long a note is of use, hours.
    pub note_hours: i64,
    /// The most that a family gets.
    pub caps: Caps,
}

/// Handing messages over.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// How long a process that hands a message over is believed alive, seconds.
    pub lease_s: i64,
    /// How often the outbox is looked at when nothing wakes us, milliseconds.
    pub poll_ms: u64,
    /// How often leases, windows and expiry are swept, seconds.
    pub sweep_s: u64,
    /// How long a line rests after its account or settings failed, seconds.
    pub pause_s: i64,
    /// How long a shutdown waits for hand-overs in flight, seconds.
    pub drain_s: u64,
}

/// Conferences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conferences {
    /// How long a round is planned, seconds.
    pub plan_s: f64,
    /// Threads that plan; 0: one per core.
    pub plan_threads: usize,
    /// How often calendars of teachers are read, minutes.
    pub calendar_minutes: i64,
}

impl Config {
    /// The embedded default, then `file`, then the environment.
    pub fn load(file: Option<&Path>) -> Result<Self, Error> {
        let mut sources = builder();
        if let Some(file) = file {
            sources = sources.add_source(config::File::from(file).format(config::FileFormat::Toml).required(true));
        }
        let environment = config::Environment::with_prefix("PORCHLIGHT").prefix_separator("__").separator("__");
        Self::from(sources.add_source(environment))
    }

    /// Settings from a TOML text laid over the default: tests and the demo.
    pub fn with(text: &str) -> Result<Self, Error> {
        Self::from(builder().add_source(config::File::from_str(text, config::FileFormat::Toml)))
    }

    fn from(sources: config::ConfigBuilder<config::builder::DefaultState>) -> Result<Self, Error> {
        let mut tree = sources.build().map_err(refused)?.cache;
        secrets_from_files(&mut tree)?;
        let config = Self::deserialize(tree).map_err(refused)?;
        config.check()?;
        Ok(config)
    }

    /// The default quiet hours.
    pub fn quiet(&self) -> Quiet {
        let timing = &self.timing;
        let default = Quiet::default();
        Quiet {
            from: minute(&timing.quiet_until).unwrap_or(default.from),
            to: minute(&timing.quiet_from).unwrap_or(default.to),
            sunday_from: minute(&timing.sunday_from).unwrap_or(default.sunday_from),
        }
    }

    fn check(&self) -> Result<(), Error> {
        let timing = &self.timing;
        for (key, value) in [
            ("quiet_until", &timing.quiet_until),
            ("quiet_from", &timing.quiet_from),
            ("sunday_from", &timing.sunday_from),
        ] {
            minute(value).ok_or_else(|| Error::Config(format!("timing.{key} must be HH:MM")))?;
        }
        let quiet = self.quiet();
        if quiet.from >= quiet.to || quiet.sunday_from >= quiet.to {
            return Err(Error::Config("timing: the hours of a day end before they begin".to_owned()));
        }
        if !(self.conferences.plan_s > 0.0 && self.conferences.plan_s <= 86_400.0) {
            return Err(Error::Config("conferences.plan_s must be more than 0, a day at most".to_owned()));
        }
        if !(1..=1_440).contains(&self.conferences.calendar_minutes) {
            return Err(Error::Config("conferences.calendar_minutes must be 1 to 1440".to_owned()));
        }
        if self.reading.most_pages < 1 || self.reading.most_bytes == 0 || self.reading.cover_bytes == 0 {
            return Err(Error::Config(
                "reading: most_pages, most_bytes and cover_bytes must be more than 0".to_owned(),
            ));
        }
        self.translation.check().map_err(|fault| Error::Config(format!("translation.{fault}")))?;
        let url = &self.web.public_url;
        let parsed = url::Url::parse(url).map_err(|_| Error::Config("web.public_url is not an address".to_owned()))?;
        if !matches!(parsed.scheme(), "http" | "https") || url.ends_with('/') {
            return Err(Error::Config("web.public_url must be http(s)://… without a slash at the end".to_owned()));
        }
        Ok(())
    }
}

fn builder() -> config::ConfigBuilder<config::builder::DefaultState> {
    config::Config::builder().add_source(config::File::from_str(DEFAULT, config::FileFormat::Toml))
}

/// `password_file = "…"` stands for `password`, which is what the file holds, so that no secret need stand in the settings.
/// Keys that name a file for its own sake keep their name.
fn secrets_from_files(value: &mut config::Value) -> Result<(), Error> {
    let config::ValueKind::Table(table) = &mut value.kind else { return Ok(()) };
    let files: Vec<String> = table.keys().filter(|key| key.ends_with("_file") && *key != "ca_file").cloned().collect();
    for key in files {
        let Some(file) = table.remove(&key) else { continue };
        let file = file.into_string().map_err(refused)?;
        let secret =
            std::fs::read_to_string(&file).map_err(|fault| Error::Config(format!("{key}: {file}: {fault}")))?;
        let name = key.trim_end_matches("_file").to_owned();
        table.insert(name, config::Value::from(secret.trim_end_matches(['\r', '\n'])));
    }
    table.values_mut().try_for_each(secrets_from_files)
}

fn refused(error: config::ConfigError) -> Error {
    Error::Config(error.to_string())
}

/// Minute of the day of `HH:MM`.
fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_works_and_says_the_hours_of_the_evidence_page() {
        let config = Config::with("").unwrap();
        assert_eq!(config.quiet(), Quiet::default());
    }

    #[test]
    fn the_example_works() {
        let config = Config::with(include_str!("../config/example.toml")).unwrap();
        assert_eq!(crate::delivery::lines::Lines::build(&config.lines).unwrap().iter().count(), 3);
        assert!(!crate::language::translators::Translators::build(&config.translation).unwrap().is_empty());
    }

    #[test]
    fn a_secret_may_stand_in_a_file_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("url");
        std::fs::write(&file, "postgres://porchlight:secret@db/porchlight\n").unwrap();
        let config = Config::with(&format!("[database]\nurl_file = {:?}\n", file.to_str().unwrap())).unwrap();
        let url = secrecy::ExposeSecret::expose_secret(&config.database.url);
        assert_eq!(url, "postgres://porchlight:secret@db/porchlight");
        assert!(Config::with("[database]\nurl_file = \"/nowhere\"\n").is_err());
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        assert!(Config::with("[web]\nlisten_on = 1\n").is_err());
        assert!(Config::with("[timing]\nquiet_from = \"half past seven\"\n").is_err());
    }
}
