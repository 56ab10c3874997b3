//! What both forms of a feed say about an entry, before it is checked: names and values as they came. [`Draft::check`] is the
//! one place that makes an entry of them, or refuses it.

use std::collections::BTreeSet;

use url::Url;

use super::{level, licence, text};
use crate::language::named;
use crate::language::tag::Tag;
use crate::reading::catalogue::model::{Entry, Format, Kind, Reason, Refused};

/// Relations under which a book is had; the second says nothing of money, so the licence must.
const OPEN: &str = "opds-spec.org/acquisition/open-access";
const PLAIN: &str = "opds-spec.org/acquisition";
/// Longest identifier, bytes: it is part of an index.
const LONGEST_IDENTIFIER: usize = 1_000;
/// Longest title, characters.
const LONGEST_TITLE: usize = 500;
/// Longest of the other names, characters; the rest is cut.
const LONGEST_NAME: usize = 300;
/// Longest description that is kept, characters; the rest is cut.
const LONGEST_ABOUT: usize = 2_000;
/// Longest address, bytes.
const LONGEST_HREF: usize = 2_000;
/// Subjects that are kept.
const MOST_SUBJECTS: usize = 20;
/// Formats that are kept.
const MOST_FORMATS: usize = 16;
/// Languages that are kept.
const MOST_LANGUAGES: usize = 8;
/// A cover at least as large as our thumbnails is large enough, pixels.
const COVER: u64 = 320;

/// A link of an entry.
#[derive(Clone, Debug)]
pub struct Link {
    /// Relations, lower case.
    pub rels: Vec<String>,
    /// Media type with parameters.
    pub media_type: String,
    /// Where to; none where it is no address.
    pub href: Option<Url>,
}

/// A picture of an entry.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Media type.
    pub media_type: String,
    /// Where it is.
    pub href: Option<Url>,
    /// Its longest side, pixels.
    pub side: Option<u64>,
    /// Meant as a small one.
    pub small: bool,
}

/// What a source says about an entry.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Where it stands, for who has no name.
    pub place: String,
    /// Identifiers, the best first.
    pub identifiers: Vec<String>,
    /// Titles, each with its language where it is named.
    pub titles: Vec<(Option<String>, String)>,
    /// Languages.
    pub languages: Vec<String>,
    /// Levels, as such.
    pub levels: Vec<String>,
    /// Ages, as such.
    pub ages: Vec<String>,
    /// Subjects; some may be levels.
    pub subjects: Vec<String>,
    /// Authors.
    pub authors: Vec<String>,
    /// Publishers.
    pub publishers: Vec<String>,
    /// All that is said of rights.
    pub rights: Vec<String>,
    /// The form has no place for rights: silence says nothing.
    pub silent_on_rights: bool,
    /// Description.
    pub about: Option<String>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Links.
    pub links: Vec<Link>,
    /// When it last changed.
    pub modified: Option<String>,
}

/// What whoever imports a feed says where the feed itself says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Says {
    /// Its licence, in any of the forms that feeds use.
    pub licence: Option<String>,
    /// Its language.
    pub language: Option<Tag>,
}

impl Draft {
    /// With what holds where it says nothing.
    pub fn filled(mut self, says: &Says) -> Self {
        if self.rights.iter().all(|one| one.trim().is_empty()) {
            self.rights = says.licence.iter().cloned().collect();
        }
        if self.languages.iter().all(|one| one.trim().is_empty()) {
            self.languages = says.language.iter().map(Tag::to_string).collect();
        }
        self
    }

    /// Whether it is no book but the way to another catalogue: all that it links to are feeds.
    pub fn leads_elsewhere(&self) -> Option<(String, String)> {
        let feed = |link: &&Link| {
            link.media_type.contains("opds-catalog") || link.media_type.contains("application/opds+json")
        };
        let acquires =
            self.links.iter().any(|link| link.rels.iter().any(|rel| rel.contains("opds-spec.org/acquisition")));
        let link = self
            .links
            .iter()
            .filter(|link| !link.media_type.contains("type=entry"))
            .find(feed)
            .filter(|_| !acquires)?;
        let title = self.titles.first().map(|(_, title)| text::line(title)).unwrap_or_default();
        Some((title, link.href.as_ref()?.to_string()))
    }

    /// The entry, or why there is none.
    pub fn check(self) -> Result<Entry, Refused> {
        let name = self.identifiers.iter().find_map(|one| text::some_line(one));
        let name = name.or_else(|| self.titles.iter().find_map(|(_, title)| text::some_line(title)));
        let entry = text::shortened(&name.unwrap_or_else(|| self.place.clone()), LONGEST_NAME);
        self.checked().map_err(|reason| Refused { entry, reason })
    }

    fn checked(self) -> Result<Entry, Reason> {
        let languages = self.tags();
        let title = self.title(&languages).ok_or(Reason::NoTitle)?;
        if title.chars().count() > LONGEST_TITLE {
            return Err(Reason::TooLong);
        }
        if languages.is_empty() {
            return Err(Reason::NoLanguage);
        }
        let (licence, open) = self.licence()?;
        let formats = self.formats(open);
        let identifier = self.identifiers.iter().find_map(|one| text::some_line(one));
        let identifier = identifier.or_else(|| formats.first().map(|format| format.href.clone()));
        if formats.is_empty() {
            return Err(Reason::NoFormat);
        }
        let identifier = identifier.ok_or(Reason::NoIdentifier)?;
        if identifier.len() > LONGEST_IDENTIFIER {
            return Err(Reason::TooLong);
        }
        let (level, subjects) = self.level_and_subjects();
        let (level, rank) = level.map_or((None, None), |(level, rank)| (Some(text::shortened(&level, 40)), rank));
        let (age_from, age_to) =
            self.ages.iter().map(|age| level::ages(age)).find(|age| age.0.is_some()).unwrap_or_default();
        Ok(Entry {
            author: joined(&self.authors),
            publisher: joined(&self.publishers),
            about: self.about.as_deref().and_then(text::some_line).map(|about| text::shortened(&about, LONGEST_ABOUT)),
            cover: self.cover(),
            modified: self.modified.as_deref().and_then(text::some_line).filter(|at| at.len() <= 40),
            identifier,
            title,
            languages,
            level,
            rank,
            age_from,
            age_to,
            subjects,
            licence,
            formats,
        })
    }

    fn tags(&self) -> Vec<Tag> {
        let mut tags: Vec<Tag> = Vec::new();
        for text in &self.languages {
            // A name is no tag, but offices write names.
            let tag = Tag::parse(text).or_else(|| named(text));
            if let Some(tag) = tag.filter(|tag| !tags.contains(tag) && tag.as_str().len() <= 35) {
                tags.push(tag);
            }
        }
        tags.truncate(MOST_LANGUAGES);
        tags
    }

    /// The title in the material's own language, else one without a language, else the first.
    fn title(&self, languages: &[Tag]) -> Option<String> {
        let is = |said: &Option<String>, tag: &Tag| said.as_deref().and_then(Tag::parse).as_ref() == Some(tag);
        let own = languages.iter().flat_map(Tag::fallbacks);
        let mut own = own.filter_map(|tag| self.titles.iter().find(|(said, _)| is(said, &tag)));
        let near = || {
            let main = languages.first()?.language();
            self.titles
                .iter()
                .find(|(said, _)| said.as_deref().and_then(Tag::parse).is_some_and(|tag| tag.language() == main))
        };
        let plain =
            || self.titles.iter().find(|(said, _)| said.as_deref().is_none_or(|said| Tag::parse(said).is_none()));
        let found = own.next().or_else(near).or_else(plain).or_else(|| self.titles.first());
        found.and_then(|(_, title)| text::some_line(title))
    }

    /// The licence, and whether it lets a book be fetched that nobody marked as open.
    fn licence(&self) -> Result<(Option<String>, bool), Reason> {
        let said: Vec<String> = self.rights.iter().filter_map(|one| text::some_line(one)).collect();
        if let Some(id) = said.iter().find_map(|one| licence::spdx(one)) {
            return Ok((Some(id), true));
        }
        match said.iter().find(|one| !licence::reserves(one)) {
            Some(other) => {
                Ok((Some(text::shortened(other, LONGEST_NAME)), other.to_lowercase().contains("public domain")))
            }
            None if said.is_empty() && self.silent_on_rights => Ok((None, false)),
            None => Err(Reason::NoLicence),
        }
    }

    fn formats(&self, open: bool) -> Vec<Format> {
        let mut seen = BTreeSet::new();
        let mut formats = Vec::new();
        for link in &self.links {
            let is =
                |wanted: &str| link.rels.iter().any(|rel| rel.split_once("://").is_some_and(|(_, rel)| rel == wanted));
            if !(is(OPEN) || open && is(PLAIN)) {
                continue;
            }
            let Some(href) = link.href.as_ref().filter(|href| web(href)) else { continue };
            let essence = link.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            let Some(kind) = Kind::of(&essence, href) else { continue };
            let plain = essence.is_empty() || essence == "application/octet-stream";
            let media_type = if plain { kind.usual_type().to_owned() } else { essence };
            if seen.insert(href.to_string()) && formats.len() < MOST_FORMATS {
                formats.push(Format { kind, media_type, href: href.to_string() });
            }
        }
        formats
    }

    /// The smallest that is large enough, of a kind that we can make small.
    fn cover(&self) -> Option<String> {
        let drawn = |one: &&Picture| {
            let kind = one.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            matches!(kind.as_str(), "" | "image/jpeg" | "image/jpg" | "image/png" | "image/webp" | "image/*")
        };
        let fit = self
            .pictures
            .iter()
            .filter(drawn)
            .filter_map(|one| one.href.as_ref().filter(|href| web(href)).map(|href| (one, href)));
        let worth = |(one, _): &(&Picture, &Url)| match one.side {
            Some(side) if side >= COVER => (0, side),
            None if !one.small => (1, 0),
            Some(side) => (2, u64::MAX - side),
            None => (3, 0),
        };
        fit.min_by_key(worth).map(|(_, href)| href.to_string())
    }

    fn level_and_subjects(&self) -> (Option<(String, Option<i16>)>, Vec<String>) {
        let said = self.levels.iter().filter_map(|one| text::some_line(one)).filter_map(|one| level::level(&one));
        let said: Vec<_> = said.collect();
        let mut found = said.iter().find(|(_, rank)| rank.is_some()).or(said.first()).cloned();
        let mut subjects: Vec<String> = Vec::new();
        for subject in self.subjects.iter().filter_map(|one| text::some_line(one)) {
            match level::named(&subject) {
                Some(level) => found = found.or(Some(level)),
                None if subjects.contains(&subject) || subjects.len() >= MOST_SUBJECTS => {}
                None => subjects.push(text::shortened(&subject, LONGEST_NAME)),
            }
        }
        (found, subjects)
    }
}

fn web(href: &Url) -> bool {
    matches!(href.scheme(), "http" | "https") && href.has_host() && href.as_str().len() <= LONGEST_HREF
}

fn joined(names: &[String]) -> Option<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names.iter().filter_map(|name| text::some_line(name)) {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    Some(text::shortened(&seen.join(", "), LONGEST_NAME)).filter(|names| !names.is_empty())
}
