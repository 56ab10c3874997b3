//! A person gives the words that families wait for, or lets the original go: their messages are made then.

use std::collections::BTreeMap;

use super::model::{Fate, Field, Spoken, Wording};
use super::prepare::Speaker;
use super::store;
use crate::app::{App, News, NewsKind};
use crate::entities::{staff, update};
use crate::error::Error;
use crate::ids::UpdateId;
use crate::language::Tag;
use crate::messages::draft::{self, Content, Draft};
use crate::messages::store as messages;
use crate::people::store as people;
use crate::scope::Scope;
use crate::translation::{How, Made};

/// What a person decides for a language that waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// BCP 47 tag of the language, as the update names it.
    pub language: String,
    /// The words by field: `text`, or an argument's name; all of them.
    #[serde(default)]
    pub words: Option<BTreeMap<String, String>>,
    /// Stands for a computer's words that somebody has looked at: exactly these go. Without this and `words`, the original
    /// goes, under a note.
    #[serde(default)]
    pub seen: Option<String>,
}

/// An update with all that its words are made of.
struct Waiting {
    spoken: Spoken,
    draft: Draft,
    content: Content,
    /// The words are of the author's text, and in the name of who gives them.
    speaking: staff::Model,
}

impl Waiting {
    async fn open(app: &App, scope: &Scope, by: &staff::Model, row: &update::Model) -> Result<Self, Error> {
        let (spoken, mut draft) = (read(row)?, draft_of(row)?);
        draft.words.clear();
        draft.seen.clear();
        let author = people::staff(app.store.read(), &Scope::district(scope.district_id()), row.staff_id).await?;
        let speaking = author.map(|author| staff::Model { language: author.language, ..by.clone() });
        let speaking = speaking.ok_or(Error::Forbidden("nobody may send in the name of who wrote it any more"))?;
        Ok(Self { content: draft.content()?, spoken, draft, speaking })
    }

    fn speaker<'a>(&'a self, app: &'a App, scope: &'a Scope, how: How) -> Speaker<'a> {
        Speaker { app, scope, staff: &self.speaking, content: &self.content, draft: &self.draft, how }
    }

    /// What is found now for these languages.
    async fn found(&self, app: &App, scope: &Scope, how: How, languages: &[&str]) -> Result<Vec<Wording>, Error> {
        let tags = languages.iter().filter_map(|language| Tag::parse(language)).collect();
        let mut found = Spoken::default();
        self.speaker(app, scope, how).prepare(&mut found, &tags).await?;
        Ok(found.by.into_values().collect())
    }
}

/// What can be proposed for the languages that an update waits for, as a person is to look at it; services may be asked.
pub async fn proposals(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    row: &update::Model,
) -> Result<Vec<Wording>, Error> {
    let waiting = Waiting::open(app, scope, by, row).await?;
    let languages: Vec<&str> = waiting.spoken.waiting().map(|wording| wording.language.as_str()).collect();
    waiting.found(app, scope, How::Ask, &languages).await
}

/// Lets the families of a language have their messages.
pub async fn release(app: &App, scope: &Scope, by: &staff::Model, id: UpdateId, given: &Given) -> Result<(), Error> {
    let row = messages::update_seen(app.store.read(), scope, by.id, id).await?.ok_or(Error::NotFound("update"))?;
    let mut waiting = Waiting::open(app, scope, by, &row).await?;
    let language = given.language.as_str();
    let waits = |wording: &Wording| wording.fate == Fate::Waits && row.waiting;
    if !waiting.spoken.by.get(language).is_some_and(waits) {
        return Err(Error::invalid("language", "is not one that this update waits for"));
    }
    let decided = match (&given.words, &given.seen) {
        (Some(words), _) => Some(person(&mut waiting, language, words, by)?),
        (None, Some(seen)) => {
            let found = waiting.found(app, scope, How::Kept, &[language]).await?;
            let same = |wording: &Wording| wording.fate == Fate::Translated && wording.seen == *seen;
            let found = found.into_iter().find(same);
            Some(found.ok_or_else(|| Error::invalid("seen", "stands for other words than there are now: look again"))?)
        }
        (None, None) => None,
    };
    if let Some(wording) = waiting.spoken.by.get_mut(language) {
        match decided {
            Some(decided) => *wording = decided,
            None => wording.fate = Fate::Original,
        }
    }
    waiting.spoken.only.insert(language.to_owned());
    let speaker = waiting.speaker(app, scope, How::Kept);
    let edits = speaker.edits().await?;
    let tx = app.store.begin().await?;
    if !store::reopen(&*tx, scope, id).await? {
        return Err(Error::invalid("language", "its messages are still being made: try again in a moment"));
    }
    // Still true: whoever makes the messages looks what is left when they are made.
    store::keep(&*tx, scope, id, &json(&waiting.spoken.clone().without_near())?, true).await?;
    speaker.remember(&*tx, &edits, app.now()).await?;
    tx.commit().await?;
    app.unmade.notify_one();
    app.tell(News { district: scope.district_id(), staff: Some(row.staff_id), kind: NewsKind::Update, id: id.0 });
    Ok(())
}

/// A person's words, checked; the draft remembers them.
fn person(
    waiting: &mut Waiting,
    language: &str,
    words: &BTreeMap<String, String>,
    by: &staff::Model,
) -> Result<Wording, Error> {
    let draft = &mut waiting.draft;
    draft.words.insert(language.to_owned(), words.clone());
    draft::check_words(draft)?;
    draft.words = draft.content_words();
    let words = draft.words.values().next().cloned().unwrap_or_default();
    let known = waiting.spoken.by.get(language).cloned();
    let mut wording = known.ok_or_else(|| Error::invalid("language", "is not one that this update waits for"))?;
    for field in &mut wording.fields {
        let text = words.get(&field.name);
        let text = text.ok_or_else(|| Error::invalid(format!("words.{}", field.name), "is missing"))?;
        *field = Field::edited(&field.name, text, &by.id.to_string());
    }
    (wording.fate, wording.missing) = (Fate::Translated, None);
    Ok(wording)
}

/// The words kept with an update.
pub fn read(row: &update::Model) -> Result<Spoken, Error> {
    row.words.as_deref().map_or_else(
        || Ok(Spoken::default()),
        |text| serde_json::from_str(text).map_err(|fault| Error::Fault(fault.to_string())),
    )
}

/// The words as they are kept.
pub fn json(spoken: &Spoken) -> Result<String, Error> {
    serde_json::to_string(spoken).map_err(|fault| Error::Fault(fault.to_string()))
}

/// The languages that an update waits for, with what is known of their words.
pub fn waits(row: &update::Model) -> Result<Vec<Wording>, Error> {
    Ok(if row.waiting { read(row)?.waiting().cloned().collect() } else { Vec::new() })
}

fn draft_of(row: &update::Model) -> Result<Draft, Error> {
    serde_json::from_str(&row.draft).map_err(|fault| Error::Fault(fault.to_string()))
}

/// Who made the words of a message, for who asks: the member of staff's name, else the service's.
pub async fn maker(app: &App, scope: &Scope, made: &str, by: Option<&str>) -> Result<Option<String>, Error> {
    let Some(by) = by else { return Ok(None) };
    let staff = if made == Made::Edited.as_str() { by.parse().ok() } else { None };
    match staff {
        Some(id) => {
            let found = people::staff(app.store.read(), &Scope::district(scope.district_id()), id).await?;
            Ok(Some(found.map_or_else(|| by.to_owned(), |staff| staff.name)))
        }
        None => Ok(Some(by.to_owned())),
    }
}
