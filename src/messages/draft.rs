//! What a member of staff wants to send, checked before anything is done with it. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::each::Each;
use crate::error::Error;
use crate::language::Tag;
use crate::people::audience::Audience;

/// The longest text a company takes in one call (Twilio's API description, `Body`).
const MOST_CHARS: usize = 1_600;
/// The longest argument (a text message of two parts carries no longer one).
const MOST_ARGUMENT_CHARS: usize = 80;

/// An update before it is sent: either a template with arguments, or own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// To whom.
    pub audience: Audience,
    /// Template id, such as `note.strength`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The template's arguments that a person fills in.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    #[schema(value_type = Object)]
    pub args: serde_json::Map<String, serde_json::Value>,
    /// Own words instead of a template: sent as written to who reads their language, translated for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A person's translation, by language (the tag that the preview names) and field (`text`, or an argument's name).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// What the sender looked at and accepts: languages whose translation has a low score, and rules of `advice` (`L06`).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub accept: BTreeSet<String>,
    /// What becomes of families for whose language there is no translation.
    #[serde(default, skip_serializing_if = "Untranslated::is_original")]
    pub untranslated: Untranslated,
    /// `seen` of each language of the preview: exactly those words are sent, and no service is asked again.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<String, String>,
    /// Texts that differ from family to family: set by the program (`messages::each`), refused from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(ignore)]
    pub each: Option<Each>,
}

/// What becomes of families for whose language there is no translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Untranslated {
    /// They get the original, under a note in their language.
    #[default]
    Original,
    /// Their texts wait until a person has translated it.
    Wait,
}

impl Untranslated {
    fn is_original(&self) -> bool {
        *self == Self::Original
    }
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A template of the catalogue.
    Template {
        /// Its id.
        id: String,
        /// What the sender filled in.
        args: serde_json::Map<String, serde_json::Value>,
    },
    /// Own words.
    OwnWords(String),
}

/// The kind of a message that is no template.
pub const OWN_WORDS: &str = "own_words";

impl Content {
    /// The kind as the message table keeps it.
    pub fn kind(&self) -> &str {
        match self {
            Self::Template { id, .. } => id,
            Self::OwnWords(_) => OWN_WORDS,
        }
    }
}

impl Draft {
    /// Own words to an audience.
    pub fn own_words(audience: Audience, text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::empty(audience) }
    }

    /// A template to an audience.
    pub fn template(audience: Audience, id: impl Into<String>, args: &[(&str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        Self { template: Some(id.into()), args, ..Self::empty(audience) }
    }

    /// Nothing said yet.
    pub fn empty(audience: Audience) -> Self {
        Self {
            audience,
            template: None,
            args: serde_json::Map::new(),
            text: None,
            words: BTreeMap::new(),
            accept: BTreeSet::new(),
            untranslated: Untranslated::default(),
            seen: BTreeMap::new(),
            each: None,
        }
    }

    /// The same with a person's translations as they are sent.
    pub fn cleaned(&self) -> Self {
        Self { words: self.content_words(), ..self.clone() }
    }

    /// A person's translations as they are sent: by canonical tag, without what nobody sees.
    pub fn content_words(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let tag = |tag: &String| Tag::parse(tag).map_or_else(|| tag.clone(), |tag| tag.to_string());
        let clean = |text: &String| plain(text).replace("\r\n", "\n").trim().to_owned();
        let fields =
            |fields: &BTreeMap<String, String>| fields.iter().map(|(n, text)| (n.clone(), clean(text))).collect();
        self.words.iter().map(|(language, words)| (tag(language), fields(words))).collect()
    }

    /// What it says, or why it cannot go.
    pub fn content(&self) -> Result<Content, Error> {
        match (&self.template, &self.text) {
            (Some(id), None) => {
                let args = self.args.iter().map(|(name, value)| (name.clone(), plain_value(value)));
                let args: serde_json::Map<_, _> = args.collect();
                args.iter().try_for_each(|(name, value)| argument(name, value))?;
                Ok(Content::Template { id: id.clone(), args })
            }
            (None, Some(_)) if !self.args.is_empty() => {
                Err(Error::invalid("args", "belong to a template; own words have none"))
            }
            (None, Some(text)) => Ok(Content::OwnWords(own_words(text)?)),
            (Some(_), Some(_)) => Err(Error::invalid("text", "a template or own words, not both")),
            (None, None) => Err(Error::invalid("template", "name a template, or write own words in `text`")),
        }
    }
}

/// Refuses a person's translation that could not be sent.
pub fn check_words(draft: &Draft) -> Result<(), Error> {
    for (language, fields) in &draft.words {
        let at = |name: &str| format!("words.{language}.{name}");
        if Tag::parse(language).is_none() {
            return Err(Error::invalid(format!("words.{language}"), "is not a language tag"));
        }
        for (name, text) in fields {
            let known = if draft.text.is_some() { name == "text" } else { draft.args.contains_key(name) };
            if !known {
                return Err(Error::invalid(at(name), "is no part of the update"));
            }
            let most = if draft.text.is_some() { MOST_CHARS } else { 2 * MOST_ARGUMENT_CHARS };
            let plain = plain(text).replace("\r\n", "\n");
            let line_ends = draft.text.is_some();
            if plain.trim().chars().count() > most {
                return Err(Error::invalid(at(name), format!("is longer than {most} characters")));
            }
            if plain.chars().any(|c| c.is_control() && !(c == '\n' && line_ends)) {
                return Err(Error::invalid(at(name), "holds a control character"));
            }
            if !plain.chars().any(char::is_alphanumeric) {
                return Err(Error::invalid(at(name), "holds no words"));
            }
        }
    }
    Ok(())
}

/// Without the invisible marks that embed, isolate or override the direction of writing (UAX #9): pasted along with a
/// number, or put there to make a text read otherwise than it is. The marks that Arabic typists type (LRM, RLM, ALM) stay.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')).collect()
}

fn plain_value(value: &serde_json::Value) -> serde_json::Value {
    value.as_str().map_or_else(|| value.clone(), |text| plain(text).into())
}

fn own_words(text: &str) -> Result<String, Error> {
    let text = plain(text).replace("\r\n", "\n");
    let text = text.trim();
    if text.chars().count() > MOST_CHARS {
        return Err(Error::invalid("text", format!("is longer than {MOST_CHARS} characters")));
    }
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Error::invalid("text", "holds a control character, such as NUL, that no phone shows"));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Error::invalid("text", "holds no words: pictures alone are read differently by every family"));
    }
    Ok(text.to_owned())
}

fn argument(name: &str, value: &serde_json::Value) -> Result<(), Error> {
    let field = || format!("args.{name}");
    match value {
        serde_json::Value::Number(_) => Ok(()),
        serde_json::Value::String(text) if text.trim().is_empty() => Err(Error::invalid(field(), "is empty")),
        serde_json::Value::String(text) if text.chars().count() > MOST_ARGUMENT_CHARS => {
            Err(Error::invalid(field(), format!("is longer than {MOST_ARGUMENT_CHARS} characters")))
        }
        serde_json::Value::String(text) if text.chars().any(char::is_control) => {
            Err(Error::invalid(field(), "must be one line without control characters"))
        }
        serde_json::Value::String(text) if !text.chars().any(char::is_alphanumeric) => {
            Err(Error::invalid(field(), "holds no words"))
        }
        serde_json::Value::String(_) => Ok(()),
        _ => Err(Error::invalid(field(), "must be a text or a number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Result<Content, Error> {
        Draft::own_words(Audience::Students(Vec::new()), text).content()
    }

    #[test]
    fn a_text_without_words_is_refused_with_a_reason() {
        for text in ["", "  \n", "🎉🎉", "a\0b", &"x".repeat(1_601)] {
            assert!(matches!(words(text), Err(Error::Invalid { .. })), "{text:?}");
        }
    }

    #[test]
    fn nothing_invisible_turns_what_a_family_reads() {
        assert_eq!(words("pay \u{202E}001\u{202C} now").unwrap(), Content::OwnWords("pay 001 now".to_owned()));
        let turned = [("detail", "\u{2067}She read\u{2069}")];
        let draft = Draft::template(Audience::Students(Vec::new()), "note.kindness", &turned);
        let Content::Template { args, .. } = draft.content().unwrap() else { panic!("a template") };
        assert_eq!(args["detail"], "She read");
        assert!(words("\u{202E}\u{202C}").is_err());
    }

    #[test]
    fn words_of_any_script_are_words() {
        for text in ["Salaan!", "مرحبا", "你好", "🎉 Yay"] {
            assert_eq!(words(text).unwrap(), Content::OwnWords(text.to_owned()));
        }
    }
}
