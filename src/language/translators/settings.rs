//! The settings of translation, as the configuration has them.

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Deserialize;

use crate::language::Tag;
use crate::language::template::is_among;

/// All of `[translation]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What a district may spend in a calendar month (UTC), in the currency of `text.currency`; 0: services that cost
    /// anything are not asked.
    pub monthly_budget: f64,
    /// How long one text in one language may take, all services together, seconds.
    pub text_s: f64,
    /// How long a preview, or a sending, waits for all its languages together, seconds.
    pub preview_s: f64,
    /// Under this score (chrF of the back-translation, 0 to 1) a translation needs the sender's tick.
    pub low_score: f64,
    /// How like two texts must be (chrF, 0 to 1) for an edit to be offered again.
    pub near_score: f64,
    /// How long a service rests after its account or key was refused, seconds.
    pub rest_s: u64,
    /// Kinds that never leave by computer translation alone: template ids, their beginnings (`conf.*`), or `own_words`.
    pub vital: Vec<String>,
    /// How often replies that wait for a translation are looked for, seconds.
    pub sweep_s: u64,
    /// The services, by name.
    #[serde(default)]
    pub services: BTreeMap<String, ServiceSettings>,
    /// Which services are asked for which languages; the first entry that fits counts.
    #[serde(default)]
    pub pairs: Vec<PairSettings>,
}

impl Settings {
    /// Says which key cannot be as it is.
    pub fn check(&self) -> Result<(), &'static str> {
        let fraction = |value: f64| (0.0..=1.0).contains(&value);
        let seconds = |value: f64| (0.01..=120.0).contains(&value);
        match () {
            () if !self.monthly_budget.is_finite() || self.monthly_budget < 0.0 => Err("monthly_budget: 0 or more"),
            () if !fraction(self.low_score) => Err("low_score: 0 to 1"),
            () if !fraction(self.near_score) => Err("near_score: 0 to 1"),
            () if !seconds(self.text_s) => Err("text_s: 0.01 to 120 seconds"),
            () if !seconds(self.preview_s) => Err("preview_s: 0.01 to 120 seconds"),
            () => Ok(()),
        }
    }

    /// What a district may spend in a month, millionths of the currency.
    pub fn budget_micros(&self) -> i64 {
        (self.monthly_budget * 1e6).round() as i64
    }

    /// Whether texts of this kind never leave by computer translation alone.
    pub fn is_vital(&self, kind: &str) -> bool {
        is_among(&self.vital, kind)
    }
}

/// Which company or program a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Apertium's APY.
    Apertium,
    /// LibreTranslate.
    Libretranslate,
    /// DeepL.
    Deepl,
    /// Google Cloud Translation, Basic (v2).
    Google,
    /// Azure Translator (v3).
    Azure,
}

/// One service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceSettings {
    /// Which one it is.
    pub kind: Kind,
    /// Its address, without the path of its API.
    pub base_url: String,
    /// The account's key, or `key_file`.
    #[serde(default)]
    pub key: Option<SecretString>,
    /// Azure: the region of the resource, where it has one.
    #[serde(default)]
    pub region: Option<String>,
    /// How long one call may take, seconds.
    #[serde(default = "default_timeout_s")]
    pub timeout_s: f64,
    /// Calls at once, per process.
    #[serde(default = "default_concurrency")]
    pub concurrency: usize,
    /// What a million characters cost, in the currency of `text.currency`.
    #[serde(default)]
    pub price_per_million: f64,
}

fn default_timeout_s() -> f64 {
    4.0
}

fn default_concurrency() -> usize {
    4
}

impl ServiceSettings {
    /// What a million characters cost, millionths of the currency.
    pub fn price_micros(&self) -> i64 {
        (self.price_per_million * 1e6).round() as i64
    }
}

/// Which services are asked for a pair of languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairSettings {
    /// The language written, or `*`.
    pub from: String,
    /// The language read, or `*`.
    pub to: String,
    /// Their names, in the order in which they are asked.
    pub services: Vec<String>,
}

impl PairSettings {
    /// Whether this entry is for the pair; `es` is for `es-MX`, too.
    pub fn fits(&self, from: &Tag, to: &Tag) -> bool {
        let is = |wanted: &str, tag: &Tag| wanted == "*" || tag.fallbacks().iter().any(|tag| tag.as_str() == wanted);
        is(&self.from, from) && is(&self.to, to)
    }
}
