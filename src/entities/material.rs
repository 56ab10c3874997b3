//! A book, a game, a song: what can be shared with a family.

use sea_orm::entity::prelude::*;

use crate::clock::At;
use crate::ids::{DistrictId, MaterialId, RowId};

/// A book, a game, a song: what can be shared with a family.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "material")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MaterialId,
    /// Its district.
    pub district_id: DistrictId,
    /// The feed it came from; none: a file, or by hand.
    pub catalogue_id: Option<RowId>,
    /// Its identifier in the feed, unique in the district.
    pub identifier: String,
    /// Title.
    pub title: String,
    /// BCP 47 tag of its main language.
    pub language: String,
    /// Its other languages where the same stands in several: BCP 47 tags with a space between.
    pub beside: Option<String>,
    /// Reading level as its source names it: `read-aloud`, `1`, `2` …
    pub level: Option<String>,
    /// The same to compare: 0 is read aloud, 1 the first level.
    pub rank: Option<i16>,
    /// Youngest readers, years.
    pub age_from: Option<i16>,
    /// Oldest readers, years.
    pub age_to: Option<i16>,
    /// Subjects: JSON list of texts.
    pub subjects: String,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// SPDX id (`CC-BY-4.0`), or what the source says: goes along with it.
    pub licence: String,
    /// What it is about, plain text.
    pub about: Option<String>,
    /// Address of its cover.
    pub cover: Option<String>,
    /// Where it can be had: JSON list of `{kind, type, href}`; kinds are `epub`, `pdf`, `audio`, `web`.
    pub formats: String,
    /// When its source last changed it, as the source says.
    pub modified: Option<String>,
    /// SHA-256 of all the above, hex: the same is not written again.
    pub hash: String,
    /// When it was first imported.
    pub added_at: At,
    /// When it last changed.
    pub changed_at: At,
    /// From when on it is not shared any more.
    pub withdrawn_at: Option<At>,
}

/// No relations: rooms join by their own queries.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The tags of all its languages, the main one first, with a space between.
    pub fn languages(&self) -> String {
        languages(&self.language, self.beside.as_deref())
    }
}

/// The tags of a main language and the others, with a space between.
pub fn languages(main: &str, beside: Option<&str>) -> String {
    [Some(main), beside].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
