//! Words by language. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::language::Tag;
use crate::messages::draft::{Content, Draft, Untranslated};
use crate::translation::model::{self, By, Found, Made, Missing, Near};

/// What becomes of the families of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// They read the words in their language.
    Translated,
    /// They read the original, under a note in their language.
    Original,
    /// Their text is not made before a person has given the words.
    Waits,
}

/// The words of one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Wording {
    /// BCP 47 tag of the language of the words; regions share one where words do not differ.
    pub language: String,
    /// What becomes of its families.
    pub fate: Fate,
    /// Each of the sender's words.
    pub fields: Vec<Field>,
    /// Why there is no translation, or none that may leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Missing>,
    /// Whether a computer's translation is so unlike the original that the sender must accept it.
    pub look: bool,
    /// Stands for these words: given back as `seen`, exactly these are sent.
    pub seen: String,
}

/// One of the sender's words: the whole text, or an argument of a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Field {
    /// `text`, or the argument's name.
    pub name: String,
    /// In the language; none where there is no translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `translated` or `edited`.
    pub made: Made,
    /// The service, or the id of the member of staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Translated back by a computer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<String>,
    /// How like the original that is: chrF, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// What people made of texts much like it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<Near>,
}

/// All languages of an update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spoken {
    /// By the tag of the language of the words.
    pub by: BTreeMap<String, Wording>,
    /// Only families of these languages get a message now: the others have theirs.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<String>,
}

impl Field {
    /// From what was found; with it, why there are no words.
    pub fn of(name: &str, found: Found) -> (Self, Option<Missing>) {
        let name = name.to_owned();
        let bare =
            Self { name, text: None, made: Made::Translated, by: None, back: None, score: None, near: found.near };
        match found.words {
            Err(missing) => (bare, Some(missing)),
            Ok(words) => {
                let (made, by) = match words.by {
                    By::Service(service) => (Made::Translated, service),
                    By::Person(staff) => (Made::Edited, staff.to_string()),
                };
                let found =
                    Self { text: Some(words.text), made, by: Some(by), back: words.back, score: words.score, ..bare };
                (found, None)
            }
        }
    }

    /// A person's own.
    pub fn edited(name: &str, text: &str, by: &str) -> Self {
        let (name, text) = (name.to_owned(), Some(text.to_owned()));
        Self { name, text, made: Made::Edited, by: Some(by.to_owned()), back: None, score: None, near: Vec::new() }
    }
}

/// What decides over words that were found.
pub struct Rules<'a> {
    /// The sender's own words, by field: other ones are not what was seen.
    pub prose: &'a BTreeMap<String, String>,
    /// Under this score a computer's translation must be accepted.
    pub low_score: f64,
    /// Whether the kind never leaves by computer translation alone.
    pub vital: bool,
    /// What the sender wants for languages without words.
    pub untranslated: Untranslated,
}

impl Wording {
    /// Decides what becomes of a language.
    pub fn decide(language: &str, fields: Vec<Field>, missing: Option<Missing>, rules: &Rules<'_>) -> Self {
        let by_computer = || fields.iter().filter(|field| field.made == Made::Translated && field.text.is_some());
        let missing = missing.or((rules.vital && by_computer().next().is_some()).then_some(Missing::Vital));
        let low = |field: &Field| field.score.is_none_or(|score| score < rules.low_score);
        let look = missing.is_none() && by_computer().any(low);
        let fate = match (missing, rules.untranslated) {
            (None, _) => Fate::Translated,
            (Some(_), Untranslated::Original) => Fate::Original,
            (Some(_), Untranslated::Wait) => Fate::Waits,
        };
        let seen = stamp(language, fate, &fields, rules.prose);
        Self { language: language.to_owned(), fate, fields, missing, look, seen }
    }

    /// Keeps the families of the language waiting.
    pub fn hold(&mut self) {
        self.fate = Fate::Waits;
        self.seen.clear();
    }

    /// How the words as a whole were made: by a computer, if any of them was.
    pub fn made(&self) -> (Made, Option<String>) {
        let first = self.fields.iter().find(|field| field.made == Made::Translated).or(self.fields.first());
        match self.fate {
            Fate::Translated => first.map_or((Made::Edited, None), |field| (field.made, field.by.clone())),
            Fate::Original | Fate::Waits => (Made::Original, None),
        }
    }

    /// The content with these words in the place of the sender's.
    pub fn content(&self, content: &Content) -> Content {
        let said =
            |name: &str| self.fields.iter().find(|field| field.name == name).and_then(|field| field.text.clone());
        match content {
            Content::OwnWords(text) => Content::OwnWords(said(TEXT).unwrap_or_else(|| text.clone())),
            Content::Template { id, args } => {
                let args = args.iter().map(|(name, value)| {
                    (name.clone(), said(name).map_or_else(|| value.clone(), serde_json::Value::from))
                });
                Content::Template { id: id.clone(), args: args.collect() }
            }
        }
    }
}

/// The name of own words among the fields.
pub const TEXT: &str = "text";

fn stamp(language: &str, fate: Fate, fields: &[Field], prose: &BTreeMap<String, String>) -> String {
    let mut digest = Sha256::new();
    digest.update(format!("{language}\0{fate:?}"));
    for (name, text) in prose {
        digest.update(format!("\0{name}\0{text}"));
    }
    if fate == Fate::Translated {
        for field in fields {
            digest.update(format!("\0{}\0{}", field.name, field.text.as_deref().unwrap_or_default()));
        }
    }
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl Spoken {
    /// The words for readers of `asked`; none where they read the sender's own.
    pub fn of(&self, asked: &Tag) -> Option<&Wording> {
        // Nearly always there is nothing to look for.
        if self.by.is_empty() {
            return None;
        }
        let own = || self.by.get(model::target(asked).as_str());
        own().or_else(|| asked.fallbacks().iter().find_map(|tag| self.by.get(tag.as_str())))
    }

    /// Whether readers of `asked` are meant now.
    pub fn is_for(&self, asked: &Tag) -> bool {
        self.only.is_empty() || self.of(asked).is_some_and(|wording| self.only.contains(&wording.language))
    }

    /// Languages that wait for a person.
    pub fn waiting(&self) -> impl Iterator<Item = &Wording> {
        self.by.values().filter(|wording| wording.fate == Fate::Waits)
    }

    /// Why these words may not be sent so: not accepted, or not what was seen.
    pub fn refusal(&self, draft: &Draft) -> Option<(&'static str, String)> {
        self.by.values().find_map(|wording| wording.refusal(draft))
    }

    /// Keeps waiting what may not be sent so.
    pub fn hold_refused(&mut self, draft: &Draft) {
        for wording in self.by.values_mut() {
            if wording.refusal(draft).is_some() {
                wording.hold();
            }
        }
    }

    /// Without what only a preview shows.
    pub fn without_near(mut self) -> Self {
        self.by.values_mut().flat_map(|wording| &mut wording.fields).for_each(|field| field.near.clear());
        self
    }
}

impl Wording {
    fn refusal(&self, draft: &Draft) -> Option<(&'static str, String)> {
        let language = &self.language;
        if draft.seen.get(language).is_some_and(|seen| *seen != self.seen) {
            let said = format!("the words in `{language}` are not those of the preview any more: look again");
            return Some(("seen", said));
        }
        let unlooked = self.look && self.fate == Fate::Translated && !draft.accept.contains(language);
        unlooked.then(|| {
            let said = format!("the translation into `{language}` may not say the same: look at it, then name it here, or put your own into `words`");
            ("accept", said)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROSE: BTreeMap<String, String> = BTreeMap::new();
    const RULES: Rules<'static> =
        Rules { prose: &PROSE, low_score: 0.5, vital: false, untranslated: Untranslated::Wait };

    fn by_computer(score: Option<f64>) -> Field {
        Field { made: Made::Translated, score, ..Field::edited("text", "hola", "local") }
    }

    #[test]
    fn a_computers_words_need_a_tick_when_they_are_unlike_or_nobody_knows() {
        let look = |score| Wording::decide("es", vec![by_computer(score)], None, &RULES).look;
        assert!(look(None) && look(Some(0.49)) && !look(Some(0.5)));
        assert!(!Wording::decide("es", vec![Field::edited("text", "hola", "id")], None, &RULES).look);
    }

    #[test]
    fn vital_kinds_never_leave_by_a_computer_alone() {
        let vital = Rules { vital: true, ..RULES };
        let wording = Wording::decide("es", vec![by_computer(Some(1.0))], None, &vital);
        assert_eq!((wording.fate, wording.missing), (Fate::Waits, Some(Missing::Vital)));
        let mixed = vec![by_computer(Some(1.0)), Field::edited("skill", "leer", "id")];
        assert_eq!(Wording::decide("es", mixed, None, &vital).fate, Fate::Waits);
        let person = Wording::decide("es", vec![Field::edited("text", "hola", "id")], None, &vital);
        assert_eq!((person.fate, person.made()), (Fate::Translated, (Made::Edited, Some("id".to_owned()))));
    }

    #[test]
    fn other_words_have_another_stamp() {
        let one = Wording::decide("es", vec![Field::edited("text", "hola", "id")], None, &RULES);
        let other = Wording::decide("es", vec![Field::edited("text", "adiós", "id")], None, &RULES);
        assert_ne!(one.seen, other.seen);
    }
}
