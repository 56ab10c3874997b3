//! A whole gateway on a database of its own: the clock stands still until a test moves it, ids are seeded, and the company
//! is ours.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::delivery::dispatch;
use porchlight::delivery::lines::{LineSettings, Lines};
use porchlight::delivery::receipts::{self, Receipt};
use porchlight::delivery::sweep::{Swept, sweep};
use porchlight::entities::message;
use porchlight::ids::Ids;
use porchlight::language::translators::Translators;
use porchlight::messages::model::{Event, State};
use porchlight::replies::receive::{Coming, Incoming, take};
use porchlight::scope::Installation;
use sea_orm::{ColumnTrait as _, QueryFilter as _, QueryOrder as _};

use super::company::Company;
use super::databases::{Fresh, FromFresh};

/// The gateway of a test.
pub struct Gateway {
    pub app: Arc<App>,
    pub company: Arc<Company>,
    pub fresh: Fresh,
}

impl FromFresh for Gateway {
    async fn from_fresh(fresh: Fresh) -> Self {
        Self::with(fresh, "").await
    }
}

/// A Thursday at ten to six in the afternoon, in Chicago: families can read.
pub fn thursday_evening() -> Timestamp {
    "2026-11-19T17:50[America/Chicago]".parse::<jiff::Zoned>().unwrap().timestamp()
}

/// Settings of the line `text`, as TOML would give them.
fn line(toml: &str) -> LineSettings {
    let text = format!("[lines.text]\n{toml}\n[lines.text.company]\nkind = \"sandbox\"\n");
    Config::with(&text).unwrap().lines.remove("text").unwrap()
}

impl Gateway {
    /// With extra settings for the line (`per_second = 1.0`).
    pub async fn with(fresh: Fresh, line_settings: &str) -> Self {
        let company = Company::new();
        let mut lines = Lines::default();
        lines.add("text", &line(line_settings), company.clone());
        let clock = Clock::manual(thursday_evening());
        let config = Config::with("").unwrap();
        let app = App::build(config, fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap();
        Self { app: Arc::new(app), company, fresh }
    }

    /// With a line for e-mail besides; the company is that of the texts.
    pub async fn mailing(fresh: Fresh) -> Self {
        let company = Company::new();
        let mut lines = Lines::default();
        lines.add("text", &line(""), company.clone());
        lines.add("mail", &line(""), Company::mailing());
        let clock = Clock::manual(thursday_evening());
        let app =
            App::build(Config::with("").unwrap(), fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap();
        Self { app: Arc::new(app), company, fresh }
    }

    /// With settings of the program and services that translate.
    pub async fn speaking(fresh: Fresh, settings: &str, translators: Translators) -> Self {
        let company = Company::new();
        let mut lines = Lines::default();
        lines.add("text", &line(""), company.clone());
        let clock = Clock::manual(thursday_evening());
        let config = Config::with(settings).unwrap();
        let mut app = App::build(config, fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap();
        if !translators.is_empty() {
            Arc::get_mut(&mut app.parts).unwrap().translators = translators;
        }
        Self { app: Arc::new(app), company, fresh }
    }

    /// A second process on the same database, clock and company.
    pub async fn twin(&self, line_settings: &str) -> Arc<App> {
        self.twin_with(line_settings, "").await
    }

    /// The same with settings of the program.
    pub async fn twin_with(&self, line_settings: &str, settings: &str) -> Arc<App> {
        let mut lines = Lines::default();
        lines.add("text", &line(line_settings), self.company.clone());
        let config = Config::with(settings).unwrap();
        let store = porchlight::db::Store::connect(&self.fresh.url).await.unwrap();
        Arc::new(App::build(config, store, self.app.clock.clone(), Ids::seeded(8), lines).await.unwrap())
    }

    /// Hands over all that is due.
    pub async fn run_due(&self) -> usize {
        dispatch::run_due(&self.app).await.unwrap()
    }

    pub async fn sweep(&self) -> Swept {
        sweep(&self.app).await.unwrap()
    }

    pub fn advance(&self, by: SignedDuration) {
        self.app.clock.advance(by);
    }

    pub fn at(&self, local: &str) {
        let zoned = format!("{local}[America/Chicago]").parse::<jiff::Zoned>().unwrap();
        self.app.clock.set(zoned.timestamp());
    }

    /// All messages, in the order they were made.
    pub async fn messages(&self) -> Vec<message::Model> {
        let all = Installation.find::<message::Entity>().order_by_asc(message::Column::Id);
        all.all(self.app.store.read()).await.unwrap()
    }

    /// The message of a kind to an address.
    pub async fn message(&self, kind: &str, address: &str) -> message::Model {
        let found = Installation
            .find::<message::Entity>()
            .filter(message::Column::Kind.eq(kind))
            .filter(message::Column::ToAddress.eq(address))
            .order_by_desc(message::Column::Id);
        found.one(self.app.store.read()).await.unwrap().unwrap_or_else(|| panic!("no {kind} to {address}"))
    }

    pub async fn state(&self, kind: &str, address: &str) -> State {
        self.message(kind, address).await.state
    }

    /// The company reports on a message.
    pub async fn receipt(&self, message: &message::Model, status: &str, event: Option<Event>) {
        let receipt = Receipt {
            line: "text".to_owned(),
            message: Some(message.id),
            provider_id: None,
            event,
            status: status.to_owned(),
            refusal: None,
        };
        receipts::record(&self.app, &[receipt]).await.unwrap();
    }

    /// A family writes.
    pub async fn family_writes(&self, from: &str, text: &str) {
        let provider_id = self.app.ids.uuid(self.app.clock.now()).to_string();
        self.family_writes_as(&provider_id, from, text).await;
    }

    /// The same with the company's id of the text.
    pub async fn family_writes_as(&self, provider_id: &str, from: &str, text: &str) {
        self.families_write(&[(provider_id, from, text)]).await;
    }

    /// Families write in one moment: the company's id, the number and the words of each.
    pub async fn families_write(&self, said: &[(&str, &str, &str)]) {
        let line = self.app.lines.get("text").unwrap();
        let coming = said.iter().map(|(provider_id, from, text)| Coming {
            line: Arc::clone(line),
            incoming: Incoming {
                provider_id: (*provider_id).to_owned(),
                from: (*from).to_owned(),
                text: (*text).to_owned(),
                media: Vec::new(),
                raw: "{}".to_owned(),
            },
        });
        let coming: Vec<_> = coming.collect();
        for taken in take(&self.app, &coming).await.unwrap() {
            taken.settled(&self.app).await.unwrap();
        }
    }
}
