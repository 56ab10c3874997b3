//! The answer to "Which language is best?": read like every answer, held against what was offered, written down, and
//! confirmed in the new language. The family's word outranks the roster's.

use super::offer::{self, choices};
use super::store;
use crate::app::{App, News, NewsKind, Route};
use crate::db::Tx;
use crate::entities::{SetBy, change, contact, district, message, reply};
use crate::error::Error;
use crate::ids::RowId;
use crate::language::{Args, Tag};
use crate::messages::prompt::Prompt;
use crate::messages::reviews::approve as reviews;
use crate::messages::store as messages;
use crate::messages::wording::{self, Between};
use crate::people::store as people;
use crate::replies::meaning::{Answer, Context, Kind, Preference, reading};
use crate::scope::Scope;
use crate::translation::model::reads;

/// The confirmation, in the new language. A further number changes it again, should the first have been a slip.
const CHANGED: &str = "sys.language_changed";
/// For how long an answer answers the question, seconds.
const OPEN_S: i64 = 72 * 3_600;
/// For how long the confirmation is of use, seconds.
const OF_USE_S: i64 = 3_600;
/// Longer texts answer something else, characters.
const MOST_CHARS: usize = 60;

/// What an answer chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chosen {
    /// One of the offered, counted from 0.
    Place(usize),
    /// The language of this tag, by its name.
    Named(&'static str),
}

fn chosen(text: &str, language: Option<&str>, district: &str) -> Option<Chosen> {
    if text.chars().count() > MOST_CHARS {
        return None;
    }
    let context = Context { kind: Kind::LanguageOffer, numbers: 3, ..Context::default() };
    match reading(text, language, district, &context) {
        Answer::AcceptSlot(numbers) => {
            let number = numbers.first().and_then(|number| usize::try_from(*number).ok())?;
            number.checked_sub(1).map(Chosen::Place)
        }
        Answer::Preference(Preference { language: Some(tag), .. }) => Some(Chosen::Named(tag)),
        _ => None,
    }
}

/// Whether a text would choose a language, had one been asked for.
pub(super) fn might(text: &str, language: Option<&str>, district: &str) -> bool {
    chosen(text, language, district).is_some()
}

/// Does what an answer to the question says; `false` if that was not the question, or this is no answer to it.
pub(super) async fn choose(
    app: &App,
    scope: &Scope,
    district: &district::Model,
    row: &reply::Model,
) -> Result<bool, Error> {
    let (Some(contact), Some(guardian)) = (row.contact_id, row.guardian_id) else { return Ok(false) };
    if row.body.chars().count() > MOST_CHARS {
        return Ok(false);
    }
    let since = row.received_at.plus_s(-OPEN_S);
    let db = app.store.read();
    let asked = store::last_question(db, scope, contact, since, row.received_at, CHANGED).await?;
    let Some(asked) = asked.filter(|asked| asked.kind == offer::KIND) else { return Ok(false) };
    let Some(language) = answer(row, &asked, district) else { return Ok(false) };
    let tx = app.store.begin().await?;
    // The contact is locked: two processes do it once.
    let Some(contact) = store::lock_contact(&*tx, scope, contact).await? else { return Ok(false) };
    let Some(before) = people::guardian(&*tx, scope, guardian).await? else { return Ok(false) };
    let change = change::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: district.id,
        guardian_id: guardian,
        what: "language".to_owned(),
        before: before.language,
        after: Some(language.to_string()),
        set_by: SetBy::Family,
        reply_id: Some(row.id),
        at: app.now(),
    };
    if store::note_change(&*tx, change).await? {
        store::set_language(&*tx, scope, guardian, language.as_str()).await?;
        confirm(app, &tx, scope, district, row, &contact, &language).await?;
    }
    tx.commit().await?;
    app.wake.notify_waiters();
    app.tell(News { district: row.district_id, staff: row.staff_id, kind: NewsKind::Reply, id: row.id.0 });
    metrics::counter!("porchlight_languages_changed_total").increment(1);
    Ok(true)
}

/// The language that an answer chooses, read in the family's language or in the one it was offered.
fn answer(row: &reply::Model, asked: &message::Model, district: &district::Model) -> Option<Tag> {
    let tag = |text: &str| Tag::parse(text).unwrap_or_else(Tag::english);
    let offered = choices(&tag(&asked.language_asked), &tag(&asked.language), &tag(&district.language));
    let tongues = [row.language.as_deref(), Some(asked.language.as_str())];
    let chosen = tongues.into_iter().find_map(|language| chosen(&row.body, language, &district.language))?;
    match chosen {
        Chosen::Place(place) => offered.get(place).cloned(),
        Chosen::Named(name) => {
            let named = Tag::parse(name)?;
            // Of a language that was offered, the region that was offered.
            offered.into_iter().find(|tag| reads(tag, &named)).or(Some(named))
        }
    }
}

/// Says so in the new language, unless the family wants no more texts.
async fn confirm(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    district: &district::Model,
    row: &reply::Model,
    contact: &contact::Model,
    language: &Tag,
) -> Result<(), Error> {
    let silent = contact.stopped_at.is_some() || contact.bad_at.is_some();
    let (Some(line), Some(staff)) = (app.lines.get(&row.line), people::any_staff(&**tx, scope).await?) else {
        return Ok(());
    };
    if silent {
        return Ok(());
    }
    let school = store::school_of(&**tx, scope, row.message_id).await?;
    let name = school.as_ref().map_or(district.name.as_str(), |school| school.name.as_str());
    let channel = contact.channel;
    let reviews = reviews::load(app, scope, district, &[CHANGED]).await?;
    let between = Between {
        staff: &staff,
        school: school.as_ref(),
        students: &[],
        contact: contact.id,
        channel,
        asked: language,
        reviews: &reviews,
    };
    let worded = wording::template(app, CHANGED, Args::new().with("school", name), between)?;
    let prompt = Prompt {
        district: district.id,
        contact: contact.id,
        channel,
        address: &contact.address,
        route: Route { line: line.name.clone(), price_micros: line.price_micros },
        kind: CHANGED,
        asked: language.to_string(),
        worded,
        of_use_s: OF_USE_S,
    };
    let school_id = school.map(|school| school.id);
    let message = message::Model { guardian_id: row.guardian_id, school_id, ..prompt.row(app) };
    Ok(messages::insert_messages(&**tx, vec![message]).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_or_a_language_chooses_and_a_letter_does_not() {
        assert_eq!(chosen("٢", Some("ar"), "en"), Some(Chosen::Place(1)));
        assert_eq!(chosen("Spanish please", Some("so"), "en"), Some(Chosen::Named("es")));
        for text in ["4", "2 pm", "", "STOP", "Gracias maestra", &format!("2 {}", "thank you ".repeat(9))] {
            assert_eq!(chosen(text, Some("en"), "en"), None, "{text}");
        }
    }
}
