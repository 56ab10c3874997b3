//! A person gives the words that families wait for, or lets the original go: their messages are made then.

use std::collections::BTreeMap;

use super::model::{Fate, Field, Spoken};
use super::prepare::Speaker;
use super::store;
use crate::app::{App, News, NewsKind};
use crate::entities::{staff, update};
use crate::error::Error;
use crate::ids::UpdateId;
use crate::messages::draft::{self, Draft};
use crate::messages::store as messages;
use crate::people::store as people;
use crate::scope::Scope;
use crate::translation::{How, Made};

/// What a person decides for a language that waits.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// BCP 47 tag of the language, as the update names it.
    pub language: String,
    /// The words by field: `text`, or an argument's name; all of them. None: the original goes, under a note.
    #[serde(default)]
    pub words: Option<BTreeMap<String, String>>,
}

/// Lets the families of a language have their messages.
pub async fn release(app: &App, scope: &Scope, by: &staff::Model, id: UpdateId, given: &Given) -> Result<(), Error> {
    let row = messages::update_seen(app.store.read(), scope, by.id, id).await?.ok_or(Error::NotFound("update"))?;
    let (mut spoken, mut draft) = (read(&row)?, draft_of(&row)?);
    let wording = spoken.by.get_mut(&given.language).filter(|wording| wording.fate == Fate::Waits && row.waiting);
    let wording = wording.ok_or_else(|| Error::invalid("language", "is not one that this update waits for"))?;
    draft.words.clear();
    match &given.words {
        None => wording.fate = Fate::Original,
        Some(words) => {
            draft.words.insert(given.language.clone(), words.clone());
            draft::check_words(&draft)?;
            draft.words = draft.content_words();
            let words = draft.words.values().next().cloned().unwrap_or_default();
            for field in &mut wording.fields {
                let text = words.get(&field.name);
                let text = text.ok_or_else(|| Error::invalid(format!("words.{}", field.name), "is missing"))?;
                *field = Field::edited(&field.name, text, &by.id.to_string());
            }
            wording.fate = Fate::Translated;
            wording.missing = None;
        }
    }
    spoken.only.insert(given.language.clone());
    let content = draft.content()?;
    let author = people::staff(app.store.read(), &Scope::district(scope.district_id()), row.staff_id).await?;
    // The words are of the author's text, and in the name of who gave them.
    let speaking = author.map(|author| staff::Model { language: author.language, ..by.clone() });
    let speaking = speaking.ok_or(Error::Forbidden("nobody may send in the name of who wrote it any more"))?;
    let speaker = Speaker { app, scope, staff: &speaking, content: &content, draft: &draft, how: How::Kept };
    let edits = speaker.edits().await?;
    let tx = app.store.begin().await?;
    if !store::reopen(&*tx, scope, id).await? {
        return Err(Error::invalid("language", "its messages are still being made: try again in a moment"));
    }
    // Still true: whoever makes the messages looks what is left when they are made.
    store::keep(&*tx, scope, id, &json(&spoken)?, true).await?;
    speaker.remember(&*tx, &edits, app.now()).await?;
    tx.commit().await?;
    app.unmade.notify_one();
    app.tell(News { district: scope.district_id(), staff: Some(row.staff_id), kind: NewsKind::Update, id: id.0 });
    Ok(())
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
pub fn waits(row: &update::Model) -> Result<Vec<super::Wording>, Error> {
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
