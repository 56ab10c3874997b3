//! Finds the words of an update in the languages that are read, all languages at once, within the time there is.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures_util::future::join_all;

use super::model::{Field, Rules, Spoken, TEXT, Wording};
use crate::app::App;
use crate::clock::At;
use crate::db::ConnectionTrait;
use crate::entities::staff;
use crate::error::Error;
use crate::language::Tag;
use crate::language::masks::Masked;
use crate::language::template::{self, Kind};
use crate::messages::draft::{Content, Draft};
use crate::scope::Scope;
use crate::translation::ask::{Desk, How};
use crate::translation::memory::{self, Edit};
use crate::translation::model::{self, Found, Missing};

/// An argument that is a word of the family's language: it is what it is.
const KEPT_ARGUMENT: &str = "word";

/// What is said, by whom, and what the sender chose.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The program.
    pub app: &'a App,
    /// What the sender may see.
    pub scope: &'a Scope,
    /// The sender.
    pub staff: &'a staff::Model,
    /// What is sent.
    pub content: &'a Content,
    /// With the sender's choices, cleaned.
    pub draft: &'a Draft,
    /// Whether services may be asked.
    pub how: How,
}

/// A person's words of a draft, ready to be remembered.
pub struct Remembered {
    source: Masked,
    to: Tag,
    words: String,
}

/// The sender's own words in `content`, by field: a text, or the arguments that are prose.
pub fn prose(app: &App, content: &Content) -> BTreeMap<String, String> {
    match content {
        Content::OwnWords(text) => BTreeMap::from([(TEXT.to_owned(), text.clone())]),
        Content::Template { id, args } => {
            let Some(template) = app.catalogue.template(id) else { return BTreeMap::new() };
            let is_prose = |name: &str, text: &str| match template.variable(name).map(|variable| variable.kind) {
                Some(Kind::Text) => name != KEPT_ARGUMENT,
                Some(Kind::Skill) => !template::is_known_skill(text),
                _ => false,
            };
            let texts = args.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
            texts.filter(|(name, text)| is_prose(name, text)).map(|(n, t)| (n.clone(), t.to_owned())).collect()
        }
    }
}

impl Speaker<'_> {
    fn source(&self) -> Tag {
        Tag::parse(&self.staff.language).unwrap_or_else(Tag::english)
    }

    /// The language of the words for readers of `asked`: a template's own where it has one, theirs for own words.
    fn target(&self, asked: &Tag) -> Tag {
        match self.content {
            Content::Template { id, .. } => model::target(&self.app.catalogue.choose_for(id, asked)),
            Content::OwnWords(_) => model::target(asked),
        }
    }

    /// Adds the words for readers of these languages to `spoken`, where they are not there yet; `true` if there were new
    /// ones.
    pub async fn prepare(&self, spoken: &mut Spoken, asked: &BTreeSet<Tag>) -> Result<bool, Error> {
        let prose = prose(self.app, self.content);
        let source = self.source();
        let targets: BTreeSet<Tag> = asked.iter().map(|asked| self.target(asked)).collect();
        let new = |target: &Tag| !model::reads(target, &source) && !spoken.by.contains_key(target.as_str());
        let targets: Vec<Tag> = targets.into_iter().filter(new).collect();
        if prose.is_empty() || targets.is_empty() {
            return Ok(false);
        }
        let desk = Desk::open(self.app, self.scope).await?;
        let wordings = join_all(targets.iter().map(|target| self.word(&desk, &prose, &source, target))).await;
        for wording in wordings {
            let wording = wording?;
            spoken.by.insert(wording.language.clone(), wording);
        }
        Ok(true)
    }

    async fn word(
        &self,
        desk: &Desk<'_>,
        prose: &BTreeMap<String, String>,
        from: &Tag,
        to: &Tag,
    ) -> Result<Wording, Error> {
        let settings = &self.app.config.translation;
        // Who has seen a preview gets what was in it, and no service is asked again.
        let how = if self.draft.seen.contains_key(to.as_str()) { How::Kept } else { self.how };
        let limit = Duration::from_secs_f64(settings.preview_s);
        let edits = self.draft.words.get(to.as_str());
        let asked = prose.iter().map(|(name, text)| async move {
            if let Some(edit) = edits.and_then(|edits| edits.get(name)) {
                return Ok((Field::edited(name, edit, &self.staff.id.to_string()), None));
            }
            let late = || Ok(Found { words: Err(Missing::Late), near: Vec::new() });
            let found = tokio::time::timeout(limit, desk.translate(text, from, to, how)).await;
            found.unwrap_or_else(|_| late()).map(|found| Field::of(name, found))
        });
        let mut missing = None;
        let mut fields = Vec::with_capacity(prose.len());
        for found in join_all(asked).await {
            let (field, why): (Field, Option<Missing>) = found?;
            missing = missing.or(why);
            fields.push(field);
        }
        let vital = settings.is_vital(self.content.kind());
        let (low_score, untranslated) = (settings.low_score, self.draft.untranslated);
        let rules = Rules { prose, low_score, vital, untranslated };
        Ok(Wording::decide(to.as_str(), fields, missing, &rules))
    }

    /// The sender's edits with the masks of the text that they are of.
    pub async fn edits(&self) -> Result<Vec<Remembered>, Error> {
        if self.draft.words.is_empty() {
            return Ok(Vec::new());
        }
        let prose = prose(self.app, self.content);
        let desk = Desk::open(self.app, self.scope).await?;
        let source = self.source();
        let mut edits = Vec::new();
        for (tag, fields) in &self.draft.words {
            let Some(to) = Tag::parse(tag) else { continue };
            for (text, words) in fields.iter().filter_map(|(name, words)| Some((prose.get(name)?, words))) {
                let source = desk.mask(text, &source).await?;
                edits.push(Remembered { source, to: to.clone(), words: words.clone() });
            }
        }
        Ok(edits)
    }

    /// Remembers edits, in the transaction of the update that they are for.
    pub async fn remember(&self, db: &impl ConnectionTrait, edits: &[Remembered], now: At) -> Result<(), Error> {
        let from = self.source();
        for Remembered { source, to, words } in edits {
            let edit = Edit { source, from: &from, to, words, by: self.staff.id };
            memory::remember(self.app, db, self.scope, &edit, now).await?;
        }
        Ok(())
    }
}
