//! The sending lines of the configuration: one account and number (or mail server) of one company each.

pub mod store;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::providers::{self, LineConfig, Provider};
use crate::error::Error;
use crate::messages::model::Channel;

/// A line as the configuration describes it.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineSettings {
    /// The company and its account.
    pub company: LineConfig,
    /// Messages per second that this number may send, over all processes; none: as fast as the company takes them.
    #[serde(default)]
    pub per_second: Option<f64>,
    /// Hand-overs in flight at once, per process.
    #[serde(default = "default_concurrency")]
    pub concurrency: u16,
    /// What a segment (or an e-mail) costs, in the currency of `text.currency`.
    #[serde(default)]
    pub price: f64,
    /// Names of the districts that it serves; empty: all.
    #[serde(default)]
    pub districts: Vec<String>,
}

fn default_concurrency() -> u16 {
    32
}

/// A line, ready to send.
pub struct Line {
    /// Its name in the configuration.
    pub name: String,
    /// What it carries.
    pub channel: Channel,
    /// The company's code.
    pub provider: Arc<dyn Provider>,
    /// See [`LineSettings::per_second`].
    pub per_second: Option<f64>,
    /// See [`LineSettings::concurrency`].
    pub concurrency: usize,
    /// Price of a segment in millionths of the currency.
    pub price_micros: i64,
    districts: Vec<String>,
}

/// All lines, by name.
#[derive(Default)]
pub struct Lines(BTreeMap<String, Arc<Line>>);

impl Lines {
    /// Builds every line, or says which one cannot work.
    pub fn build(settings: &BTreeMap<String, LineSettings>) -> Result<Self, Error> {
        let mut lines = Self::default();
        for (name, line) in settings {
            let provider = providers::build(name, &line.company).map_err(|fault| Error::Config(fault.to_string()))?;
            lines.add(name, line, provider);
        }
        Ok(lines)
    }

    /// Adds a line with a provider made elsewhere (the demo's pretend phones).
    pub fn add(&mut self, name: &str, settings: &LineSettings, provider: Arc<dyn Provider>) {
        let line = Line {
            name: name.to_owned(),
            channel: provider.channel(),
            provider,
            per_second: settings.per_second.filter(|rate| *rate > 0.0),
            concurrency: usize::from(settings.concurrency.max(1)),
            price_micros: (settings.price * 1e6).round() as i64,
            districts: settings.districts.clone(),
        };
        self.0.insert(name.to_owned(), Arc::new(line));
    }

    /// The line of that name.
    pub fn get(&self, name: &str) -> Option<&Arc<Line>> {
        self.0.get(name)
    }

    /// The first line, by name, that carries `channel` for the district.
    pub fn pick(&self, channel: Channel, district: &str) -> Option<&Arc<Line>> {
        self.0.values().find(|line| line.channel == channel && line.serves(district))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Line>> {
        self.0.values()
    }
}

impl Line {
    /// Whether it carries for a district.
    pub fn serves(&self, district: &str) -> bool {
        self.districts.is_empty() || self.districts.iter().any(|name| name == district)
    }
}
