//! Materials that staff add, mend and withdraw themselves. What staff mended stays until its source says something new; what it
//! withdrew stays withdrawn whatever the source says.

use serde::Deserialize;
use url::Url;

use super::import::may_arrange;
use super::keep::{self, Place};
use super::model::{Entry, Format, Kind, formats};
use super::read::{Draft, Link, Picture};
use super::store;
use crate::app::App;
use crate::entities::material;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::language::tag::Tag;
use crate::scope::Scope;

/// What staff says about a material; what is left out is not known, or stays as it is.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Title.
    pub title: Option<String>,
    /// BCP 47 tag, or tags: the main language first.
    pub languages: Option<Vec<String>>,
    /// `read-aloud`, `1`, `2` …
    pub level: Option<String>,
    /// Ages of its readers: `5-7`, `6+`.
    pub age: Option<String>,
    /// Subjects.
    pub subjects: Option<Vec<String>>,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Licence: an address of Creative Commons, its name, or other words.
    pub licence: Option<String>,
    /// What it is about.
    pub about: Option<String>,
    /// Address of its cover.
    pub cover: Option<String>,
    /// Where it can be had.
    pub formats: Option<Vec<Where>>,
}

/// Where a material can be had.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Where {
    /// What it is.
    pub kind: Kind,
    /// http(s) address.
    pub href: String,
}

impl Said {
    /// What `before` says, where this says nothing.
    fn over(self, before: &material::Model) -> Self {
        let age = match (before.age_from, before.age_to) {
            (Some(from), Some(to)) => Some(format!("{from}-{to}")),
            (Some(from), None) => Some(format!("{from}+")),
            _ => None,
        };
        let places =
            formats(&before.formats).into_iter().map(|Format { kind, href, .. }| Where { kind, href }).collect();
        Self {
            title: self.title.or_else(|| Some(before.title.clone())),
            languages: self.languages.or_else(|| Some(before.languages().split(' ').map(str::to_owned).collect())),
            level: self.level.or_else(|| before.level.clone()),
            age: self.age.or(age),
            subjects: self.subjects.or_else(|| serde_json::from_str(&before.subjects).ok()),
            author: self.author.or_else(|| before.author.clone()),
            publisher: self.publisher.or_else(|| before.publisher.clone()),
            licence: self.licence.or_else(|| Some(before.licence.clone())),
            about: self.about.or_else(|| before.about.clone()),
            cover: self.cover.or_else(|| before.cover.clone()),
            formats: self.formats.or(Some(places)),
        }
    }

    fn entry(self, identifier: String) -> Result<Entry, Error> {
        let address = |field: &'static str, text: &str| {
            let url = Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
            url.ok_or_else(|| Error::invalid(field, "must be an http(s) address"))
        };
        for tag in self.languages.iter().flatten() {
            Tag::parse(tag).ok_or_else(|| Error::invalid("languages", "are BCP 47 tags, such as es or zh-Hans"))?;
        }
        let mut links = Vec::new();
        for place in self.formats.iter().flatten() {
            let rels = vec!["http://opds-spec.org/acquisition/open-access".to_owned()];
            let href = Some(address("formats", &place.href)?);
            links.push(Link { rels, media_type: place.kind.usual_type().to_owned(), href });
        }
        let mut pictures = Vec::new();
        if let Some(cover) = self.cover.as_deref().filter(|cover| !cover.trim().is_empty()) {
            pictures.push(Picture {
                media_type: String::new(),
                href: Some(address("cover", cover)?),
                side: None,
                small: false,
            });
        }
        let draft = Draft {
            place: "material".to_owned(),
            identifiers: vec![identifier],
            titles: self.title.map(|title| (None, title)).into_iter().collect(),
            languages: self.languages.unwrap_or_default(),
            levels: self.level.into_iter().collect(),
            ages: self.age.into_iter().collect(),
            subjects: self.subjects.unwrap_or_default(),
            authors: self.author.into_iter().collect(),
            publishers: self.publisher.into_iter().collect(),
            rights: self.licence.into_iter().collect(),
            silent_on_rights: false,
            about: self.about,
            pictures,
            links,
            modified: None,
        };
        draft.check().map_err(|refused| {
            use super::model::Reason as R;
            let field = match refused.reason {
                R::NoLicence => "licence",
                R::NoTitle | R::TooLong => "title",
                R::NoLanguage => "languages",
                R::NoFormat => "formats",
                R::NoIdentifier | R::Twice | R::Malformed => "material",
            };
            Error::invalid(field, refused.reason.words())
        })
    }
}

/// Adds a material.
pub async fn add(app: &App, scope: &Scope, said: Said) -> Result<material::Model, Error> {
    may_arrange(scope)?;
    let now = app.now();
    let id = MaterialId(app.ids.uuid(now.timestamp()));
    let entry = said.entry(format!("urn:uuid:{id}"))?;
    let place = Place { scope, ids: &app.ids, now, feed: None };
    let words = keep::word_rows_of(place, id, &entry);
    let hash = entry.hash();
    let row = keep::row(place, id, entry, hash, now)?;
    let tx = app.store.begin().await?;
    store::write(&*tx, vec![row.clone()]).await?;
    store::add_words(&*tx, words).await?;
    tx.commit().await?;
    Ok(row)
}

/// A material, withdrawn or not.
pub async fn get(app: &App, scope: &Scope, id: MaterialId) -> Result<material::Model, Error> {
    store::material(app.store.read(), scope, id).await?.ok_or(Error::NotFound("material"))
}

/// Mends a material.
pub async fn change(app: &App, scope: &Scope, id: MaterialId, said: Said) -> Result<material::Model, Error> {
    may_arrange(scope)?;
    let tx = app.store.begin().await?;
    let before = store::material(&*tx, scope, id).await?.ok_or(Error::NotFound("material"))?;
    let entry = said.over(&before).entry(before.identifier.clone())?;
    let place = Place { scope, ids: &app.ids, now: app.now(), feed: before.catalogue_id };
    let words = if before.withdrawn_at.is_none() { keep::word_rows_of(place, id, &entry) } else { Vec::new() };
    // Its source's hash stays: only what the source says anew is written over it.
    let row = keep::row(place, id, entry, before.hash.clone(), before.added_at)?;
    let row = material::Model { withdrawn_at: before.withdrawn_at, modified: before.modified.clone(), ..row };
    store::write(&*tx, vec![row.clone()]).await?;
    store::drop_words(&*tx, scope, &[id]).await?;
    store::add_words(&*tx, words).await?;
    tx.commit().await?;
    Ok(row)
}

/// A material is not shared any more; what was shared stays readable by who has it.
pub async fn withdraw(app: &App, scope: &Scope, id: MaterialId) -> Result<material::Model, Error> {
    may_arrange(scope)?;
    let tx = app.store.begin().await?;
    let before = store::material(&*tx, scope, id).await?.ok_or(Error::NotFound("material"))?;
    let at = before.withdrawn_at.or(Some(app.now()));
    store::withdraw(&*tx, scope, id, at).await?;
    store::drop_words(&*tx, scope, &[id]).await?;
    tx.commit().await?;
    Ok(material::Model { withdrawn_at: at, ..before })
}
