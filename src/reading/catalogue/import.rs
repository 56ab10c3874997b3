//! Brings a catalogue in: a file at once, a feed page by page. Each page is one transaction with the address of the next, so an
//! import that was killed goes on where it was and keeps nothing twice; a page that cannot be read ends it with a reason, and
//! what came before stands. Who imports holds a lease; whoever lost it keeps nothing more.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::keep::{self, Kept, Place};
use super::model::{Fault, Page, Refused};
use super::read::Says;
use super::{read, store};
use crate::app::App;
use crate::clock::At;
use crate::entities::catalogue;
use crate::error::Error;
use crate::fetch::{Ask, Fetched, Found};
use crate::ids::RowId;
use crate::language::tag::Tag;
use crate::scope::{Reach, Scope};

/// Who imports is believed alive so long after a page, seconds: a fetch and what follows.
const LEASE_S: i64 = 120;
/// An import that broke off longer ago begins anew: the pages have moved meanwhile, seconds.
const STALE_S: i64 = 86_400;
/// Refusals that are kept with a feed; the count goes on.
const MOST_REFUSED: usize = 1_000;
/// What a feed is asked for.
const ACCEPT: &str =
    "application/opds+json;q=0.9, application/atom+xml, application/json;q=0.5, application/xml;q=0.5, */*;q=0.1";

/// How far an import is, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// What was kept.
    #[serde(flatten)]
    pub kept: Kept,
    /// What was not, and why; the first thousand.
    pub refused: Vec<Refused>,
    /// Those beyond.
    #[serde(default)]
    pub refused_more: u64,
}

impl Counts {
    fn add(&mut self, kept: Kept, refused: Vec<Refused>) {
        self.kept.materials += kept.materials;
        self.kept.added += kept.added;
        self.kept.changed += kept.changed;
        self.kept.unlicensed += kept.unlicensed;
        for one in refused {
            if self.refused.len() < MOST_REFUSED {
                self.refused.push(one);
            } else {
                self.refused_more += 1;
            }
        }
    }
}

/// A feed's row with its counts read.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The row.
    pub row: catalogue::Model,
    /// What this import, or the last one, came to.
    pub counts: Counts,
}

impl Feed {
    /// Reads the counts of a row.
    pub fn of(row: catalogue::Model) -> Self {
        let counts = serde_json::from_str(&row.counts).unwrap_or_default();
        Self { row, counts }
    }

    fn kept(&self) -> Result<catalogue::Model, Error> {
        let counts = serde_json::to_string(&self.counts).map_err(|fault| Error::Fault(fault.to_string()))?;
        Ok(catalogue::Model { counts, ..self.row.clone() })
    }
}

/// Only coordinators and administrators bring materials in and change them.
pub fn may_arrange(scope: &Scope) -> Result<(), Error> {
    match scope.reach() {
        Reach::District | Reach::Schools(_) => Ok(()),
        Reach::Classes(_) => Err(Error::Forbidden("only coordinators and administrators change the catalogue")),
    }
}

/// Brings a file in, whole or not at all; pages that it names are not fetched.
pub async fn file(app: &App, scope: &Scope, bytes: Vec<u8>, says: Says) -> Result<Result<Counts, Fault>, Error> {
    if bytes.len() > app.config.reading.most_bytes {
        return Ok(Err(Fault::TooLarge));
    }
    let Page { entries, refused, .. } = match parsed(bytes, None, says).await {
        Ok(page) => page,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut counts = Counts::default();
    let tx = app.store.begin().await?;
    let kept = keep::keep(&tx, Place { scope, ids: &app.ids, now: app.now(), feed: None }, entries).await?;
    tx.commit().await?;
    grown(app, kept).await?;
    counts.add(kept, refused);
    Ok(Ok(counts))
}

async fn parsed(bytes: Vec<u8>, base: Option<Url>, says: Says) -> Result<Page, Fault> {
    // On a thread of its own: it takes a while; and whatever bytes do to a parser, it ends there.
    let reading = tokio::task::spawn_blocking(move || read::page(&bytes, base.as_ref(), &says));
    reading.await.unwrap_or(Err(Fault::Malformed))
}

async fn grown(app: &App, kept: Kept) -> Result<(), Error> {
    if kept.added > 1_000 {
        app.store.count_anew("material").await?;
        app.store.count_anew("material_word").await?;
    }
    Ok(())
}

/// How an import begins.
#[derive(Clone, Debug, Default)]
pub struct How {
    /// Though another process seems to be at it: that one ends at its next page.
    pub by_force: bool,
    /// All pages, though one broke off or the first is unchanged.
    pub anew: bool,
    /// What holds where the feed says nothing; kept with the feed.
    pub says: Says,
}

/// Begins an import, or takes up one that broke off. None: another process is at it.
pub async fn begin(app: &App, scope: &Scope, address: &str, how: How) -> Result<Option<Feed>, Error> {
    let url = app.fetch.address(address).map_err(|fault| Error::invalid("address", fault.to_string()))?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let known = store::feed_at(&*tx, scope, url.as_str()).await?;
    let fresh = known.is_none();
    let mut row = known.unwrap_or_else(|| new(app, scope, &url));
    let said = (row.licence.clone(), row.language.clone());
    row.licence = how.says.licence.or(row.licence);
    row.language = how.says.language.map(|tag| tag.to_string()).or(row.language);
    // What is said anew holds for what came before, too.
    let anew = how.anew || (!fresh && said != (row.licence.clone(), row.language.clone()));
    let goes_on = row.next_page.is_some() && !anew && row.began_at > now.plus_s(-STALE_S);
    if fresh || !goes_on {
        if anew || row.state != "whole" {
            (row.etag, row.modified) = (None, None);
        }
        (row.next_page, row.pages, row.began_at) = (Some(url.to_string()), 0, now);
        row.counts = Feed { row: row.clone(), counts: Counts::default() }.kept()?.counts;
    }
    (row.state, row.fault) = ("underway".to_owned(), None);
    row.lease_owner = Some(app.ids.uuid(now.timestamp()).to_string());
    row.lease_until = Some(now.plus_s(LEASE_S));
    if fresh {
        store::add_feed(&*tx, row.clone()).await?;
    } else if !store::take_feed(&*tx, scope, &row, now, how.by_force).await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some(Feed::of(row)))
}

fn new(app: &App, scope: &Scope, url: &Url) -> catalogue::Model {
    let now = app.now();
    catalogue::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        address: url.to_string(),
        title: url.host_str().unwrap_or_default().to_owned(),
        state: String::new(),
        next_page: None,
        pages: 0,
        etag: None,
        modified: None,
        counts: String::new(),
        fault: None,
        lease_owner: None,
        lease_until: None,
        began_at: now,
        read_at: None,
        licence: None,
        language: None,
    }
}

/// Goes on with an import that [`begin`] let begin, to its end. `tell` hears after each page how many entries were read, and how many
/// there are as far as the feed says.
pub async fn run(
    app: &App,
    scope: &Scope,
    mut feed: Feed,
    mut tell: impl FnMut(u64, Option<u64>),
) -> Result<Feed, Error> {
    let mut seen = Seen::default();
    let mut added = Kept::default();
    while let Some(next) = feed.row.next_page.clone() {
        let page = match fetched(app, &feed, &next).await {
            Ok(Some((page, found))) => {
                seen.check(&next, &page, app.config.reading.most_pages, &feed).map(|()| (page, found))
            }
            Ok(None) => {
                // Nothing has changed since it was last read whole.
                finish(app, scope, &mut feed).await?;
                break;
            }
            Err(fault) => Err(fault),
        };
        let (page, found) = match page {
            Ok(page) => page,
            Err(fault) => {
                fail(app, scope, &mut feed, fault).await?;
                break;
            }
        };
        let total = page.total;
        added.added += keep_page(app, scope, &mut feed, page, found).await?;
        let counts = &feed.counts;
        tell(counts.kept.materials + counts.refused.len() as u64 + counts.refused_more, total);
    }
    grown(app, added).await?;
    Ok(feed)
}

/// The page at an address, and how it came; none: unchanged.
async fn fetched(app: &App, feed: &Feed, next: &str) -> Result<Option<(Page, Found)>, String> {
    let url = Url::parse(next).map_err(|_| "bad_address".to_owned())?;
    let first = feed.row.pages == 0;
    let language = feed.row.language.as_deref().and_then(Tag::parse);
    let says = Says { licence: feed.row.licence.clone(), language };
    let ask = Ask {
        accept: ACCEPT,
        // Servers call feeds many things; whether it is one is found out by reading.
        types: &[],
        etag: feed.row.etag.as_deref().filter(|_| first),
        modified: feed.row.modified.as_deref().filter(|_| first),
        most_bytes: Some(app.config.reading.most_bytes),
        ..Ask::default()
    };
    let found = match app.fetch.fetch(&url, ask).await.map_err(|fault| fault.to_string())? {
        Fetched::Same => return Ok(None),
        Fetched::New(found) => found,
    };
    let page = parsed(found.body.clone(), Some(url), says).await.map_err(|fault| fault.to_string())?;
    Ok(Some((page, found)))
}

/// What a run has seen: a feed that goes round in a circle, or never ends, is found by it.
#[derive(Default)]
struct Seen {
    addresses: HashSet<String>,
    contents: HashSet<Vec<u8>>,
}

impl Seen {
    fn check(&mut self, address: &str, page: &Page, most: i32, feed: &Feed) -> Result<(), String> {
        if feed.row.pages >= most {
            return Err("too_many_pages".to_owned());
        }
        let mut names = Sha256::new();
        for entry in &page.entries {
            names.update(entry.identifier.as_bytes());
            names.update([0]);
        }
        for one in &page.refused {
            names.update(one.entry.as_bytes());
            names.update([1]);
        }
        let again = !self.contents.insert(names.finalize().to_vec());
        if !self.addresses.insert(address.to_owned()) || (again && page.next.is_some()) {
            return Err("loop".to_owned());
        }
        match &page.next {
            Some(next) if self.addresses.contains(next.as_str()) => Err("loop".to_owned()),
            _ => Ok(()),
        }
    }
}

/// Keeps a page together with where the import is; returns how many materials are new.
async fn keep_page(app: &App, scope: &Scope, feed: &mut Feed, page: Page, found: Found) -> Result<u64, Error> {
    let now = app.now();
    let owner = feed.row.lease_owner.clone().unwrap_or_default();
    let tx = app.store.begin().await?;
    let place = Place { scope, ids: &app.ids, now, feed: Some(feed.row.id) };
    let kept = keep::keep(&tx, place, page.entries).await?;
    let mut then = feed.clone();
    then.counts.add(kept, page.refused);
    let row = &mut then.row;
    if row.pages == 0 {
        (row.etag, row.modified) = (found.etag, found.modified);
        row.title = page.title.unwrap_or_else(|| row.title.clone()).chars().take(200).collect();
    }
    row.pages += 1;
    row.next_page = page.next.map(String::from);
    row.lease_until = Some(now.plus_s(LEASE_S));
    if row.next_page.is_none() {
        ended(row, now);
    }
    if !store::go_on(&*tx, scope, &owner, &then.kept()?).await? {
        return Err(Error::invalid("address", "another process has taken this import over"));
    }
    tx.commit().await?;
    *feed = then;
    Ok(kept.added)
}

fn ended(row: &mut catalogue::Model, now: At) {
    (row.state, row.read_at, row.next_page) = ("whole".to_owned(), Some(now), None);
    (row.lease_owner, row.lease_until) = (None, None);
}

async fn finish(app: &App, scope: &Scope, feed: &mut Feed) -> Result<(), Error> {
    let owner = feed.row.lease_owner.clone().unwrap_or_default();
    ended(&mut feed.row, app.now());
    write(app, scope, &owner, feed).await
}

async fn fail(app: &App, scope: &Scope, feed: &mut Feed, fault: String) -> Result<(), Error> {
    tracing::warn!(catalogue = %feed.row.id, fault, pages = feed.row.pages, "a catalogue could not be read to its end");
    let owner = feed.row.lease_owner.clone().unwrap_or_default();
    // A circle would be walked again: the next import begins at the beginning.
    if matches!(fault.as_str(), "loop" | "too_many_pages") || feed.row.pages == 0 {
        feed.row.next_page = None;
    }
    (feed.row.state, feed.row.fault) = ("failed".to_owned(), Some(fault));
    (feed.row.lease_owner, feed.row.lease_until) = (None, None);
    write(app, scope, &owner, feed).await
}

async fn write(app: &App, scope: &Scope, owner: &str, feed: &Feed) -> Result<(), Error> {
    let tx = app.store.begin().await?;
    store::go_on(&*tx, scope, owner, &feed.kept()?).await?;
    Ok(tx.commit().await?)
}

/// Takes up what a process that is no more left underway; returns how many imports go on. They go on by themselves: each page is
/// whole, so they may be cut off at any time.
pub async fn sweep(app: &App) -> Result<usize, Error> {
    let mut begun = 0;
    for row in store::left(app.store.read(), app.now()).await? {
        let scope = Scope::district(row.district_id);
        if let Some(feed) = begin(app, &scope, &row.address, How::default()).await? {
            begun += 1;
            let app = app.clone();
            tokio::spawn(async move {
                if let Err(error) = run(&app, &scope, feed, |_, _| {}).await {
                    tracing::error!(%error, catalogue = %row.id, "a catalogue could not be imported");
                }
            });
        }
    }
    Ok(begun)
}

/// The feed of an address.
pub async fn at(app: &App, scope: &Scope, address: &str) -> Result<Feed, Error> {
    let url = app.fetch.address(address).map_err(|fault| Error::invalid("address", fault.to_string()))?;
    let row = store::feed_at(app.store.read(), scope, url.as_str()).await?;
    row.map(Feed::of).ok_or(Error::NotFound("catalogue"))
}

/// All feeds of a district and how far each is.
pub async fn feeds(app: &App, scope: &Scope) -> Result<Vec<Feed>, Error> {
    Ok(store::feeds(app.store.read(), scope).await?.into_iter().map(Feed::of).collect())
}

/// One feed.
pub async fn one(app: &App, scope: &Scope, id: RowId) -> Result<Feed, Error> {
    store::feed(app.store.read(), scope, id).await?.map(Feed::of).ok_or(Error::NotFound("catalogue"))
}
