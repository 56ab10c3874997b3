//! Services that translate by computer: one file per service, one shape for all. A service is handed text in which names,
//! numbers and the like are masked already (`language::masks`), and gives back the same or a [`Failure`].
//!
//! Knows no database and no clock: what was asked before, what it cost and who chose it are the business of
//! `translation`.

mod apertium;
mod azure;
pub mod codes;
mod deepl;
pub mod fit;
mod google;
mod http;
mod libretranslate;
mod markup;
pub mod settings;
pub mod shelf;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Semaphore;

use super::Tag;
use crate::error::Error;
use settings::{Kind, PairSettings, ServiceSettings, Settings};

/// Why a service gave no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Surely not done, may be tried again later: busy, broken, not reached.
    Later {
        /// How long it asked us to wait.
        wait: Option<Duration>,
        /// Short and stable, no part of a text.
        code: String,
    },
    /// Surely not done, and never will be: this pair or this text.
    Never {
        /// Short and stable.
        code: String,
    },
    /// The account or the settings are at fault (key refused, quota used up): every text would meet the same.
    AtFault {
        /// Short and stable.
        code: String,
    },
    /// Asked and not answered: it may have been done, and charged.
    Unanswered {
        /// Short and stable.
        code: String,
    },
    /// Answered, and the answer cannot be used: masks lost, doubled or glued, the source handed back, another script.
    Garbled {
        /// Short and stable.
        code: &'static str,
    },
}

impl Failure {
    /// The short word of it, for logs and counters.
    pub fn code(&self) -> &str {
        match self {
            Self::Later { code, .. } | Self::Never { code } | Self::AtFault { code } | Self::Unanswered { code } => {
                code
            }
            Self::Garbled { code } => code,
        }
    }

    /// Whether nothing was charged for it.
    pub fn is_free(&self) -> bool {
        !matches!(self, Self::Unanswered { .. } | Self::Garbled { .. })
    }

    fn never(code: &str) -> Self {
        Self::Never { code: code.to_owned() }
    }
}

/// The lines of one text on their way, masked.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The language they are in.
    pub from: &'a Tag,
    /// The language wanted.
    pub to: &'a Tag,
    /// Masked lines (see `masks`), none of them empty.
    pub lines: &'a [String],
    /// The present instant, for a `Retry-After` that names a date.
    pub now: Timestamp,
}

/// What a service answers: as many lines as were asked, still masked.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Vec<String>, Failure>> + Send + 'a>>;

/// One service.
pub trait Translator: Send + Sync {
    /// Whether it knows both languages, as far as that can be known without asking it.
    fn knows(&self, from: &Tag, to: &Tag) -> bool;
    /// Translates.
    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a>;
}

/// A service of the configuration.
pub struct Service {
    /// Its name in the configuration.
    pub name: String,
    /// What a million characters cost, millionths of the currency.
    pub price_micros: i64,
    translator: Arc<dyn Translator>,
    places: Semaphore,
    rests_until: Mutex<Option<Timestamp>>,
    rest: Duration,
}

/// All services, and which are asked for which pair.
#[derive(Default)]
pub struct Translators {
    services: BTreeMap<String, Arc<Service>>,
    pairs: Vec<PairSettings>,
    /// Names of districts, for the masks.
    pub shelf: shelf::Shelf,
}

impl Translators {
    /// Builds every service, or says which one cannot work.
    pub fn build(settings: &Settings) -> Result<Self, Error> {
        let mut all = Self { pairs: settings.pairs.clone(), ..Self::default() };
        for (name, service) in &settings.services {
            let translator =
                build(service).map_err(|fault| Error::Config(format!("translation.services.{name}: {fault}")))?;
            all.add(name, service, Duration::from_secs(settings.rest_s), translator);
        }
        let unknown =
            settings.pairs.iter().flat_map(|pair| &pair.services).find(|name| !all.services.contains_key(*name));
        match unknown {
            Some(name) => Err(Error::Config(format!("translation.pairs: there is no service `{name}`"))),
            None => Ok(all),
        }
    }

    /// Adds a service made elsewhere: tests.
    pub fn add(&mut self, name: &str, settings: &ServiceSettings, rest: Duration, translator: Arc<dyn Translator>) {
        let service = Service {
            name: name.to_owned(),
            price_micros: settings.price_micros(),
            translator,
            places: Semaphore::new(settings.concurrency.max(1)),
            rests_until: Mutex::new(None),
            rest,
        };
        self.services.insert(name.to_owned(), Arc::new(service));
    }

    /// Lets `services` be asked for any pair that no entry names: tests.
    pub fn for_all(&mut self, services: &[&str]) {
        let services = services.iter().map(|name| (*name).to_owned()).collect();
        self.pairs.push(PairSettings { from: "*".to_owned(), to: "*".to_owned(), services });
    }

    /// Whether there is any service at all.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// The services to ask for a pair, in order: those of the first entry that fits, without those that do not know the
    /// languages.
    pub fn of(&self, from: &Tag, to: &Tag) -> Vec<Arc<Service>> {
        let entry = self.pairs.iter().find(|pair| pair.fits(from, to));
        let named = entry.into_iter().flat_map(|entry| &entry.services).filter_map(|name| self.services.get(name));
        named.filter(|service| service.translator.knows(from, to)).cloned().collect()
    }
}

impl Service {
    /// What `chars` characters cost here, rounded up.
    pub fn cost_micros(&self, chars: usize) -> i64 {
        let chars = i64::try_from(chars).unwrap_or(i64::MAX);
        chars.saturating_mul(self.price_micros).saturating_add(999_999) / 1_000_000
    }

    /// Whether it rests because its account was at fault, or it asked for time.
    pub fn rests(&self, now: Timestamp) -> bool {
        self.rests_until.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|until| until > now)
    }

    /// Asks it, when it has a place free. A fault of the account, or a wait it asks for, lets it rest.
    pub async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let place = self.places.acquire().await.map_err(|_| Failure::never("closed"))?;
        let said = self.translator.translate(request).await;
        drop(place);
        let rest = match &said {
            Err(Failure::AtFault { .. }) => Some(self.rest),
            Err(Failure::Later { wait: Some(wait), .. }) => Some(*wait),
            _ => None,
        };
        if let Some(rest) = rest {
            let until = request.now.saturating_add(rest).unwrap_or(Timestamp::MAX);
            *self.rests_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
        }
        match said {
            Ok(lines) if lines.len() != request.lines.len() => Err(Failure::Garbled { code: "lines" }),
            said => said,
        }
    }
}

fn build(settings: &ServiceSettings) -> Result<Arc<dyn Translator>, String> {
    let http = http::Http::new(settings)?;
    let key = || settings.key.clone().ok_or("needs `key` or `key_file`");
    Ok(match settings.kind {
        Kind::Apertium => Arc::new(apertium::Apertium::new(http)),
        Kind::Libretranslate => Arc::new(libretranslate::LibreTranslate::new(http, settings.key.clone())),
        Kind::Deepl => Arc::new(deepl::DeepL::new(http, key()?)),
        Kind::Google => Arc::new(google::Google::new(http, key()?)),
        Kind::Azure => Arc::new(azure::Azure::new(http, key()?, settings.region.clone())),
    })
}

#[cfg(test)]
mod tests;
