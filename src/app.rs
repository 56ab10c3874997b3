//! What the program is made of, built once and passed by reference; with it the wording as it stood when a piece of work
//! began, so that what is begun in one wording is ended in it.

use std::ops::Deref;
use std::sync::Arc;

use tokio::sync::{Notify, broadcast};

use crate::channel::Channel;
use crate::clock::{At, Clock};
use crate::config::Config;
use crate::db::Store;
use crate::delivery::lines::Lines;
use crate::error::Error;
use crate::fetch::Fetcher;
use crate::ids::{DistrictId, Ids, StaffId};
use crate::language::LoadError;
use crate::language::catalogue::Catalogue;
use crate::language::live::{Live, Read};
use crate::language::translators::Translators;
use crate::links::Seal;

/// Everything a use case may need: the parts of the process, and the wording of this piece of work. A request, a batch, an
/// update goes on with the catalogue it began with, whatever an operator's folder says meanwhile.
#[derive(Clone)]
pub struct App {
    /// What lasts as long as the process.
    pub parts: Arc<Parts>,
    /// Wording.
    pub catalogue: Arc<Catalogue>,
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

/// What lasts as long as the process.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The wording in use, which may be read anew.
    pub wording: Live,
    /// Services that translate by computer.
    pub translators: Translators,
    /// The sending lines.
    pub lines: Lines,
    /// The time.
    pub clock: Clock,
    /// Identifiers and dice.
    pub ids: Ids,
    /// Settings.
    pub config: Config,
    /// Calls addresses that people gave us.
    pub fetch: Fetcher,
    /// Signs the addresses that we hand out.
    pub seal: Seal,
    /// Wakes the outbox of this process.
    pub wake: Notify,
    /// Wakes the making of large updates in this process.
    pub unmade: Notify,
    /// Wakes what does as families' answers about conferences say, in this process.
    pub answers: Notify,
    /// What open pages want to know.
    pub news: broadcast::Sender<News>,
    /// This process, as leases name it.
    pub process: String,
}

/// By which line a message travels, and what a segment costs there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The line's name.
    pub line: String,
    /// Millionths of the currency.
    pub price_micros: i64,
}

/// Something that an open page may show. Carries ids only.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct News {
    /// The district.
    #[serde(skip)]
    pub district: DistrictId,
    /// The member of staff it concerns, if one.
    #[serde(skip)]
    pub staff: Option<StaffId>,
    /// What happened.
    pub kind: NewsKind,
    /// The row.
    pub id: uuid::Uuid,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NewsKind {
    /// A message changed its state.
    Message,
    /// A reply came.
    Reply,
    /// An update was sent.
    Update,
    /// A round of conferences was planned or changed.
    Round,
    /// An import of a catalogue went on.
    Catalogue,
    /// This process ends: streams to open pages end with it.
    Closing,
}

impl App {
    /// Puts the parts together; the store must be migrated. The signing secret is made once per installation and kept in
    /// the database, so equal processes share it without configuration.
    pub async fn build(config: Config, store: Store, clock: Clock, ids: Ids, lines: Lines) -> Result<Self, Error> {
        let wording = Live::load(config.text.locales_dir.as_deref(), clock.now())
            .map_err(|fault| Error::Config(fault.to_string()))?;
        let translators = Translators::build(&config.translation)?;
        let fetch = Fetcher::new(&config.fetch).map_err(|fault| Error::Config(format!("fetch.{fault}")))?;
        let seal = Seal::of_installation(&store, &ids).await?;
        let process = ids.uuid(clock.now()).to_string();
        let (news, _) = broadcast::channel(1024);
        let parts = Arc::new(Parts {
            store,
            wording,
            translators,
            lines,
            clock,
            ids,
            config,
            fetch,
            seal,
            wake: Notify::new(),
            unmade: Notify::new(),
            answers: Notify::new(),
            news,
            process,
        });
        Ok(parts.app())
    }

    /// The same program for the next piece of work: with the wording as it stands now.
    pub fn anew(&self) -> Self {
        self.parts.app()
    }
}

impl Parts {
    /// The program for a piece of work that begins now.
    pub fn app(self: &Arc<Self>) -> App {
        App { catalogue: self.wording.catalogue(), parts: Arc::clone(self) }
    }

    /// Reads the operator's wording anew, off the threads that answer requests. What is begun goes on with what it has.
    pub async fn read_wording(self: &Arc<Self>) -> Result<Result<Read, LoadError>, Error> {
        let (parts, now) = (Arc::clone(self), self.clock.now());
        let reading = tokio::task::spawn_blocking(move || parts.wording.reload(now));
        reading.await.map_err(|fault| Error::Fault(fault.to_string()))
    }

    /// The present instant as the database keeps it.
    pub fn now(&self) -> At {
        self.clock.now().into()
    }

    /// The line that carries `channel` for a district.
    pub fn route(&self, channel: Channel, district: &str) -> Option<Route> {
        let line = self.lines.pick(channel, district)?;
        Some(Route { line: line.name.clone(), price_micros: line.price_micros })
    }

    /// The mailbox that a line writes from, as its readers answer it; none: the line's company knows, we do not.
    pub fn mailbox(&self, line: &str) -> Option<String> {
        self.lines.get(line)?.provider.mailbox()
    }

    /// Ends the streams to open pages, which would keep a server from stopping.
    pub fn close(&self) {
        let nobody = uuid::Uuid::nil();
        self.tell(News { district: DistrictId(nobody), staff: None, kind: NewsKind::Closing, id: nobody });
    }

    /// Tells open pages of this process; nobody listening is no fault.
    pub fn tell(&self, news: News) {
        // An error only says that no page is open.
        let _ = self.news.send(news);
    }
}
