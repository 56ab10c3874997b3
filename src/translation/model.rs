//! What a translation is, and how words were made. Pure.

use serde::{Deserialize, Serialize};

use crate::ids::StaffId;
use crate::language::Tag;
use crate::language::translators::Failure;

/// How the words of a message were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// A template of the catalogue: the source's own wording, or one that no person of the district has reviewed.
    #[default]
    Template,
    /// A template of the catalogue whose wording in this language a person of the district approved.
    Reviewed,
    /// The sender's own words, in the sender's language, which the family reads.
    AsWritten,
    /// A service translated the sender's words; no person looked at them but the sender.
    Translated,
    /// A person translated them or changed what a service said.
    Edited,
    /// Untranslated, in the sender's or the school's language, under a note in the family's.
    Original,
}

impl Made {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Reviewed => "reviewed",
            Self::AsWritten => "as_written",
            Self::Translated => "translated",
            Self::Edited => "edited",
            Self::Original => "original",
        }
    }
}

/// Words in another language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Who made them.
    pub by: By,
    /// Translated back into the language of the source, for who does not read the other.
    pub back: Option<String>,
    /// How like the source that is, 0 to 1 (`language::similarity`).
    pub score: Option<f64>,
}

/// Who made words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The service of this name.
    Service(String),
    /// A member of staff, now or for an earlier text of the same words.
    Person(StaffId),
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The words, or why there are none.
    pub words: Result<Words, Missing>,
    /// What people made of texts much like it, the nearest first.
    pub near: Vec<Near>,
}

/// Why there are no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// No service of the configuration translates between these languages.
    NoService,
    /// Nobody was asked yet: the words are still being written, or were sent as they had been seen.
    NotAsked,
    /// The services failed, or rest.
    Down,
    /// The services took too long.
    Late,
    /// The month's money is spent.
    Budget,
    /// What the services answered cannot be used.
    Unusable,
    /// Kinds like this need a person's words.
    Vital,
}

impl Missing {
    /// What the failure of the last service asked means for who waits.
    pub fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Garbled { .. } => Self::Unusable,
            Failure::Never { .. } => Self::NoService,
            Failure::Unanswered { .. } => Self::Late,
            Failure::Later { .. } | Failure::AtFault { .. } => Self::Down,
        }
    }
}

/// What a person made of a text much like this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Near {
    /// The earlier text; `…` in the place of names and numbers.
    pub source: String,
    /// The words, likewise.
    pub text: String,
    /// How like the texts are, 0 to 1.
    pub score: f64,
}

/// Whether a reader of `asked` reads `source` as it is: the same language in the same script.
pub fn reads(asked: &Tag, source: &Tag) -> bool {
    asked.language() == source.language() && asked.script() == source.script()
}

/// The language that is translated into for readers of `asked`: regions count only where words differ by them, so that
/// `es-MX` and `es-US` are one translation.
pub fn target(asked: &Tag) -> Tag {
    const OWN_WORDS: [&str; 4] = ["pt-PT", "fa-AF", "zh-Hans", "zh-Hant"];
    let tags = asked.fallbacks();
    let by_region = tags.iter().find(|tag| OWN_WORDS.contains(&tag.as_str()));
    by_region.or(tags.last()).unwrap_or(asked).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_share_a_translation_where_words_do_not_differ() {
        let of = |text: &str| target(&Tag::parse(text).unwrap()).to_string();
        for (asked, translated) in [
            ("es-MX", "es"),
            ("pt-PT", "pt-PT"),
            ("pt-BR", "pt"),
            ("prs", "fa-AF"),
            ("zh-HK", "zh-Hant"),
            ("mww", "hmn"),
        ] {
            assert_eq!(of(asked), translated, "{asked}");
        }
        assert_eq!((of("zh-CN"), of("pa-PK"), of("so")), ("zh-Hans".into(), "pa-Arab".into(), "so".into()));
    }
}
