//! What a catalogue says about a book, a game, a song, as far as we keep it; pure.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use url::Url;

use crate::language::tag::Tag;

/// Where a material can be had, as `material.formats` keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Format {
    /// What it is.
    pub kind: Kind,
    /// Media type, lower case, without parameters.
    #[serde(rename = "type")]
    pub media_type: String,
    /// http(s) address.
    pub href: String,
}

/// What a format is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// EPUB.
    Epub,
    /// PDF.
    Pdf,
    /// Sound.
    Audio,
    /// A page of the web.
    Web,
}

impl Kind {
    /// By its media type, or by the ending of its address where no type is named.
    pub fn of(media_type: &str, href: &Url) -> Option<Self> {
        let ending = href.path().rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        match media_type {
            "application/epub+zip" => Some(Self::Epub),
            "application/pdf" | "application/x-pdf" => Some(Self::Pdf),
            "text/html" | "application/xhtml+xml" => Some(Self::Web),
            sound if sound.starts_with("audio/") => Some(Self::Audio),
            "" | "application/octet-stream" => match ending.as_str() {
                "epub" => Some(Self::Epub),
                "pdf" => Some(Self::Pdf),
                "mp3" | "m4a" | "m4b" | "ogg" | "oga" | "opus" | "wav" => Some(Self::Audio),
                "html" | "htm" | "xhtml" => Some(Self::Web),
                _ => None,
            },
            _ => None,
        }
    }

    /// The usual media type, where the source names none.
    pub fn usual_type(self) -> &'static str {
        match self {
            Self::Epub => "application/epub+zip",
            Self::Pdf => "application/pdf",
            Self::Audio => "audio/mpeg",
            Self::Web => "text/html",
        }
    }

    /// As the database and the API write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Epub => "epub",
            Self::Pdf => "pdf",
            Self::Audio => "audio",
            Self::Web => "web",
        }
    }
}

/// The formats of a material's row; none where they cannot be read.
pub fn formats(kept: &str) -> Vec<Format> {
    serde_json::from_str(kept).unwrap_or_default()
}

/// The languages of a material, of their tags with a space between.
pub fn languages(tags: &str) -> Vec<Tag> {
    tags.split(' ').filter_map(Tag::parse).collect()
}

/// One book, game or song, checked and in our terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// As its source names it.
    pub identifier: String,
    /// Title.
    pub title: String,
    /// Its languages, the main one first; never empty.
    pub languages: Vec<Tag>,
    /// `read-aloud`, `1`, `2` …, or what the source says.
    pub level: Option<String>,
    /// The same to compare: 0 is read aloud, 1 the first level.
    pub rank: Option<i16>,
    /// Youngest readers, years.
    pub age_from: Option<i16>,
    /// Oldest readers, years.
    pub age_to: Option<i16>,
    /// Subjects, without levels and ages.
    pub subjects: Vec<String>,
    /// Who made it; several are joined by commas.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// SPDX id, or what the source says. None only where the source's form has no place for one: then it is kept and not shared.
    pub licence: Option<String>,
    /// What it is about, plain text.
    pub about: Option<String>,
    /// Address of its cover.
    pub cover: Option<String>,
    /// Where it can be had; never empty.
    pub formats: Vec<Format>,
    /// When its source last changed it, as the source says.
    pub modified: Option<String>,
}

impl Entry {
    /// SHA-256 of all of it, hex: the same is not written again.
    pub fn hash(&self) -> String {
        let text = serde_json::to_vec(self).unwrap_or_default();
        Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// An entry that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Refused {
    /// Its identifier, else its title, else where it stands (`entry 3`, `line 7`).
    pub entry: String,
    /// A stable word.
    pub reason: Reason,
}

/// Why an entry is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It has no licence, or says that all rights are reserved.
    NoLicence,
    /// It has no title.
    NoTitle,
    /// It names no language, or none that is known.
    NoLanguage,
    /// It cannot be had openly as EPUB, PDF, sound or page.
    NoFormat,
    /// It has no identifier and nothing that could stand for one.
    NoIdentifier,
    /// A field is longer than is taken.
    TooLong,
    /// Its identifier stands in the same table before.
    Twice,
    /// It is not in the form that entries have.
    Malformed,
}

impl Reason {
    /// In words for a terminal.
    pub fn words(self) -> &'static str {
        match self {
            Self::NoLicence => "no licence: nothing is shared without one",
            Self::NoTitle => "no title",
            Self::NoLanguage => "no language that is known",
            Self::NoFormat => "no open EPUB, PDF, sound or page",
            Self::NoIdentifier => "no identifier",
            Self::TooLong => "a field is too long",
            Self::Twice => "its identifier stands in the table before",
            Self::Malformed => "not in the form of an entry",
        }
    }
}

/// One page of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What the catalogue calls itself.
    pub title: Option<String>,
    /// Entries of all its pages together, as it says.
    pub total: Option<u64>,
    /// The page that follows.
    pub next: Option<Url>,
    /// What was taken.
    pub entries: Vec<Entry>,
    /// What was not.
    pub refused: Vec<Refused>,
    /// Catalogues that a page without books points to: title and address.
    pub elsewhere: Vec<(String, String)>,
}

/// Why a page cannot be read at all. The words are stable; the page's own words are not in them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Neither Atom, nor OPDS 2.0, nor a table of ours.
    #[error("not_a_feed")]
    NotAFeed,
    /// A document type declaration: feeds have none, and what it can do is not wanted.
    #[error("doctype")]
    Doctype,
    /// An entity that XML itself does not have.
    #[error("entity")]
    Entity,
    /// Broken off, or not XML, JSON or CSV after all.
    #[error("malformed")]
    Malformed,
    /// Bytes that are no text in the encoding they claim.
    #[error("encoding")]
    Encoding,
    /// Elements within elements within elements.
    #[error("too_deep")]
    TooDeep,
    /// More than is taken at once.
    #[error("too_large")]
    TooLarge,
    /// More entries, elements or attributes than are taken.
    #[error("too_many")]
    TooMany,
    /// It has no books, only ways to other catalogues.
    #[error("navigation")]
    Navigation,
    /// A table without a column that must be there, or with one that is not known.
    #[error("columns")]
    Columns(String),
}
