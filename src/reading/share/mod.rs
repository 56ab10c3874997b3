//! The family's page of a pack: what it shows, for whom it is closed, and the one thing that is kept of its being opened, the
//! first day. Behind an unguessable word, since a text has no room for a signed address.

mod store;

use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::app::App;
use crate::entities::packs::Way;
use crate::entities::{material, pack, pack_link, student};
use crate::error::Error;
use crate::ids::MaterialId;
use crate::language::Tag;
use crate::messages::each::CODE_CHARS;
use crate::people::audience::Home;
use crate::reading::catalogue::model::languages;
use crate::scope::Scope;

/// How long a page is open, seconds: a school year and the summer after it.
const OPEN_S: i64 = 400 * 86_400;

/// What is behind a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Nothing.
    Unknown,
    /// What was there is closed; the language of its family, a BCP 47 tag.
    Closed(String),
    /// A page.
    Open(Box<Shared>),
}

/// A family's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The school.
    pub school: String,
    /// BCP 47 tag of the language that the family reads.
    pub language: String,
    /// What is shared: siblings with the same have one part.
    pub parts: Vec<Part>,
}

/// A story or an idea for some children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// For whom: as the teacher calls them.
    pub children: Vec<String>,
    /// How it is shared.
    pub way: Way,
    /// The story; none: an idea that needs nothing.
    pub story: Option<Story>,
}

/// A material as a family sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The material.
    pub id: MaterialId,
    /// Title.
    pub title: String,
    /// BCP 47 tag of its main language.
    pub language: String,
    /// Whether the family does not read that language.
    pub foreign: bool,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// SPDX id, or what its source says.
    pub licence: String,
    /// Whether it has a cover.
    pub cover: bool,
    /// Where it can be had.
    pub formats: Vec<Format>,
}

/// Where a material can be had.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Format {
    /// `epub`, `pdf`, `audio` or `web`.
    pub kind: String,
    /// Media type.
    #[serde(default, rename = "type")]
    pub media: Option<String>,
    /// Address.
    pub href: String,
}

impl Story {
    fn of(row: material::Model, reads: &Tag) -> Self {
        let formats: Vec<Format> = serde_json::from_str(&row.formats).unwrap_or_default();
        // An address that a browser would run, or that is none, is no format.
        let fetched = |one: &Format| {
            url::Url::parse(&one.href).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
        };
        let read = reads.fallbacks();
        let mut tags = languages(&row.languages()).into_iter();
        Self {
            foreign: !tags.any(|tag| read.contains(&tag) || tag.language() == reads.language()),
            id: row.id,
            title: row.title,
            language: row.language,
            author: row.author,
            publisher: row.publisher,
            licence: row.licence,
            cover: row.cover.is_some(),
            formats: formats.into_iter().filter(fetched).collect(),
        }
    }
}

/// What is behind a word.
pub async fn open(app: &App, code: &str) -> Result<Opened, Error> {
    let Some(link) = link(app, code).await? else { return Ok(Opened::Unknown) };
    let scope = Scope::district(link.district_id);
    let home = Home::load(&app.store, &scope).await?;
    let db = app.store.read();
    let Some(guardian) = store::guardian(db, &scope, link.guardian_id).await? else { return Ok(Opened::Unknown) };
    let children = store::children(db, &scope, link.guardian_id).await?;
    let lead = store::pack(db, &scope, link.pack_id).await?;
    let spoken = guardian.language.clone();
    let spoken = spoken.or_else(|| children.iter().find_map(|child| child.home_language.clone()));
    let language = spoken.unwrap_or_else(|| home.district.language.clone());
    let closed = || Ok(Opened::Closed(language.clone()));
    let Some(lead) = lead.filter(|lead| guardian.ended_at.is_none() && lead.made_at.plus_s(OPEN_S) > app.now()) else {
        return closed();
    };
    let ids: Vec<_> = children.iter().map(|child| child.id).collect();
    let packs = store::beside(db, &scope, &lead, &ids).await?;
    let wanted: Vec<_> = packs.iter().filter_map(|pack| pack.material_id).collect();
    let stories = store::materials(db, &scope, &wanted).await?;
    let reads = Tag::parse(&language).unwrap_or_else(Tag::english);
    let mut parts: Vec<Part> = Vec::new();
    for child in &children {
        let Some(pack) = packs.iter().find(|pack| pack.student_id == child.id) else { continue };
        let row = pack.material_id.and_then(|id| stories.get(&id));
        if pack.material_id.is_some() && row.is_none() {
            continue;
        }
        add(&mut parts, child, pack, row.map(|row| Story::of(row.clone(), &reads)));
    }
    if parts.is_empty() {
        return closed();
    }
    let school = children.iter().find_map(|child| home.schools.get(&child.school_id?));
    let school = school.map_or_else(|| home.district.name.clone(), |school| school.name.clone());
    Ok(Opened::Open(Box::new(Shared { school, language, parts })))
}

fn add(parts: &mut Vec<Part>, child: &student::Model, pack: &pack::Model, story: Option<Story>) {
    let same = |part: &&mut Part| {
        part.way == pack.way && part.story.as_ref().map(|story| story.id) == story.as_ref().map(|story| story.id)
    };
    let called = child.called.clone();
    match parts.iter_mut().find(same) {
        Some(part) => part.children.push(called),
        None => parts.push(Part { children: vec![called], way: pack.way, story }),
    }
}

async fn link(app: &App, code: &str) -> Result<Option<pack_link::Model>, Error> {
    if code.len() != CODE_CHARS || !code.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        return Ok(None);
    }
    Ok(store::link(app.store.read(), code).await?)
}

/// Keeps the day of a page's first opening, in the zone of its district; later ones change nothing.
pub async fn mark(app: &App, code: &str) -> Result<(), Error> {
    let Some(link) = link(app, code).await?.filter(|link| link.opened_on.is_none()) else { return Ok(()) };
    let scope = Scope::district(link.district_id);
    let home = Home::load(&app.store, &scope).await?;
    let zone = TimeZone::get(&home.district.zone).unwrap_or(TimeZone::UTC);
    let today = app.clock.now().to_zoned(zone).date().to_string();
    let tx = app.store.begin().await?;
    store::mark(&*tx, &scope, link.id, &today).await?;
    Ok(tx.commit().await?)
}
