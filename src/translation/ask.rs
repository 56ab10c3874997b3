//! One text into one language: from memory, from what was asked before, or from the services in their order, within the time
//! and the money there is.

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::sync::OnceCell;

use super::model::{By, Found, Missing, Words};
use super::store::{self, Call};
use super::{memory, names};
use crate::app::App;
use crate::entities::translation;
use crate::error::Error;
use crate::ids::RowId;
use crate::language::Tag;
use crate::language::masks::{self, Keep, Masked, Names};
use crate::language::similarity::chrf;
use crate::language::translators::{Failure, Request, Service, fit};
use crate::scope::Scope;

/// Whether services may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// They may.
    Ask,
    /// Only what is kept counts: the sender has seen it, and nothing else may go.
    Kept,
}

/// Where texts of one district are translated.
pub struct Desk<'a> {
    app: &'a App,
    scope: Scope,
    /// Read when first needed: a district has many.
    names: OnceCell<Arc<Names>>,
    terms: Vec<String>,
    /// No service is configured, and nothing was ever translated here: nothing but names and numbers can be answered.
    bare: bool,
}

/// What a service said, still masked.
struct Said {
    words: String,
    service: String,
    back: Option<String>,
    score: Option<f64>,
}

impl<'a> Desk<'a> {
    /// Reads the words of the district.
    pub async fn open(app: &'a App, scope: &Scope) -> Result<Self, Error> {
        let scope = Scope::district(scope.district_id());
        let db = app.store.read();
        let terms = store::terms(db, &scope).await?.into_iter().map(|term| term.word).collect();
        let bare = app.translators.is_empty() && !store::remembers(db, &scope).await?;
        Ok(Self { app, scope, names: OnceCell::new(), terms, bare })
    }

    /// The text without what must not leave.
    pub async fn mask(&self, text: &str, language: &Tag) -> Result<Masked, Error> {
        let names = self.names.get_or_try_init(|| names::of_district(self.app, &self.scope)).await?;
        Ok(Masked::of(text, &Keep { names, terms: &self.terms, language }))
    }

    /// Whether something is said in the text, whatever the names of the district are: a word that begins small and is no
    /// number, link or term.
    fn is_said(&self, text: &str, language: &Tag) -> bool {
        let nobody = Names::default();
        let masked = Masked::of(text, &Keep { names: &nobody, terms: &self.terms, language });
        masked.text.split(|c: char| !c.is_alphabetic()).any(|word| word.starts_with(char::is_lowercase))
    }

    /// The text in another language.
    pub async fn translate(&self, text: &str, from: &Tag, to: &Tag, how: How) -> Result<Found, Error> {
        if self.bare && self.is_said(text, from) {
            return Ok(Found { words: Err(Missing::NoService), near: Vec::new() });
        }
        let masked = self.mask(text, from).await?;
        let near = match how {
            How::Ask => memory::near(self.app, &self.scope, &masked, from, to).await?,
            How::Kept => Vec::new(),
        };
        if let Some((text, staff)) = memory::exact(self.app, &self.scope, &masked, from, to).await? {
            let words = Words { text, by: By::Person(staff), back: None, score: None };
            return Ok(Found { words: Ok(words), near });
        }
        let said = match has_words(&masked.text) {
            true => self.said(&masked, from, to, how).await?,
            // Names and numbers alone are the same in every language.
            false => {
                let words = masked.text.clone();
                Ok(Said { words: words.clone(), service: "none".to_owned(), back: Some(words), score: Some(1.0) })
            }
        };
        let words = said.and_then(|said| {
            let text = masked.restore(&said.words).map_err(|_| Missing::Unusable)?;
            let back = said.back.and_then(|back| masked.restore(&back).ok());
            Ok(Words { text, by: By::Service(said.service), back, score: said.score })
        });
        Ok(Found { words, near })
    }

    /// What was kept, else what a service says now.
    async fn said(&self, masked: &Masked, from: &Tag, to: &Tag, how: How) -> Result<Result<Said, Missing>, Error> {
        let hash = hash(&masked.text, &self.terms);
        let kept = store::kept(self.app.store.read(), &self.scope, &hash, from.as_str(), to.as_str()).await?;
        let kept = kept.map(|row| Said {
            words: row.words,
            service: row.service,
            back: row.back,
            score: row.score_ppm.map(|ppm| f64::from(ppm) / 1e6),
        });
        let mut said = match (kept, how) {
            (Some(said), How::Kept) => return Ok(Ok(said)),
            (Some(said), How::Ask) if said.score.is_some() => return Ok(Ok(said)),
            (None, How::Kept) if self.app.translators.of(from, to).is_empty() => return Ok(Err(Missing::NoService)),
            (None, How::Kept) => return Ok(Err(Missing::NotAsked)),
            (Some(said), How::Ask) => said,
            (None, How::Ask) => match self.in_time(&masked.text, from, to).await? {
                Ok((words, service)) => Said { words, service, back: None, score: None },
                Err(missing) => return Ok(Err(missing)),
            },
        };
        // Kept before it is translated back: if that takes too long, this was not in vain.
        self.keep(&hash, from, to, &said).await?;
        if let Ok((back, _)) = self.in_time(&said.words, to, from).await? {
            said.score = Some(chrf(&back, &masked.text));
            said.back = Some(back);
            self.keep(&hash, from, to, &said).await?;
        }
        Ok(Ok(said))
    }

    async fn keep(&self, hash: &str, from: &Tag, to: &Tag, said: &Said) -> Result<(), Error> {
        let now = self.app.now();
        let row = translation::Model {
            id: RowId(self.app.ids.uuid(now.timestamp())),
            district_id: self.scope.district_id(),
            source_hash: hash.to_owned(),
            language_from: from.to_string(),
            language_to: to.to_string(),
            words: said.words.clone(),
            service: said.service.clone(),
            back: said.back.clone(),
            score_ppm: said.score.map(|score| (score * 1e6).round() as i32),
            made_at: now,
        };
        let tx = self.app.store.begin().await?;
        store::keep(&*tx, row).await?;
        Ok(tx.commit().await?)
    }

    async fn in_time(&self, text: &str, from: &Tag, to: &Tag) -> Result<Result<(String, String), Missing>, Error> {
        let limit = Duration::from_secs_f64(self.app.config.translation.text_s);
        let asked = tokio::time::timeout(limit, self.ask(text, from, to)).await;
        asked.unwrap_or(Ok(Err(Missing::Late)))
    }

    /// Asks one service after the other; `(words, service)`.
    async fn ask(&self, text: &str, from: &Tag, to: &Tag) -> Result<Result<(String, String), Missing>, Error> {
        let mut missing = Missing::NoService;
        for service in self.app.translators.of(from, to) {
            if service.rests(self.app.clock.now()) {
                missing = Missing::Down;
                continue;
            }
            let Some(call) = self.pay(&service, text).await? else {
                missing = Missing::Budget;
                continue;
            };
            let said = lines(&service, self.app, text, from, to).await;
            let said = said.and_then(|words| fit::check(text, &words, from, to).map(|()| words));
            match said {
                Ok(words) => {
                    metrics::counter!("porchlight_translations_total", "service" => service.name.clone()).increment(1);
                    return Ok(Ok((words, service.name.clone())));
                }
                Err(failure) => {
                    let (name, code) = (service.name.as_str(), failure.code());
                    tracing::warn!(service = name, code, %from, %to, "a text was not translated");
                    if failure.is_free() {
                        self.refund(call).await?;
                    }
                    missing = Missing::of(&failure);
                }
            }
        }
        Ok(Err(missing))
    }

    /// Takes what the call costs from the month's budget; none if there is not so much left.
    async fn pay(&self, service: &Service, text: &str) -> Result<Option<Call>, Error> {
        let characters = text.chars().count();
        let cost_micros = service.cost_micros(characters);
        let call = Call { characters: i64::try_from(characters).unwrap_or(i64::MAX), cost_micros };
        if cost_micros == 0 {
            return Ok(Some(call));
        }
        let (id, month) = (RowId(self.app.ids.uuid(self.app.clock.now())), self.month());
        let budget = self.app.config.translation.budget_micros();
        let tx = self.app.store.begin().await?;
        let paid = store::spend(&*tx, &self.scope, id, &month, call, budget).await?;
        tx.commit().await?;
        Ok(paid.then_some(call))
    }

    async fn refund(&self, call: Call) -> Result<(), Error> {
        if call.cost_micros == 0 {
            return Ok(());
        }
        let tx = self.app.store.begin().await?;
        store::give_back(&*tx, &self.scope, &self.month(), call).await?;
        Ok(tx.commit().await?)
    }

    fn month(&self) -> String {
        month(self.app.clock.now())
    }
}

/// The calendar month in UTC: `2026-11`.
pub fn month(now: jiff::Timestamp) -> String {
    now.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y-%m").to_string()
}

/// Translates line by line, as one call: line ends are ours, and what stands around a line stays.
async fn lines(service: &Service, app: &App, text: &str, from: &Tag, to: &Tag) -> Result<String, Failure> {
    let all: Vec<&str> = text.split('\n').collect();
    let asked: Vec<String> = all.iter().map(|line| line.trim()).filter(|l| has_words(l)).map(str::to_owned).collect();
    let said = service.ask(Request { from, to, lines: &asked, now: app.clock.now() }).await?;
    let mut said = said.into_iter();
    let whole = all.iter().map(|line| match has_words(line.trim()) {
        true => said.next().map(|words| words.trim().to_owned()),
        false => Some((*line).to_owned()),
    });
    let whole: Option<Vec<String>> = whole.collect();
    Ok(whole.ok_or(Failure::Garbled { code: "lines" })?.join("\n"))
}

/// Whether there is anything to translate.
fn has_words(masked: &str) -> bool {
    masked.chars().any(|c| c.is_alphabetic() && masks::index(c).is_none())
}

/// The name under which a masked text is kept. The district's own words are part of it: with others a text reads otherwise.
pub(super) fn hash(masked: &str, terms: &[String]) -> String {
    let mut digest = Sha256::new();
    digest.update(masked.as_bytes());
    for term in terms {
        digest.update([0]);
        digest.update(term.as_bytes());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
