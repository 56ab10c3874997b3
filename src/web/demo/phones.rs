//! The shelf: the families of the teacher's class with what was written to them and by them, as pretend phones.

use jiff::tz::TimeZone;

use super::samples::samples;
use crate::error::Error;
use crate::ids::GuardianId;
use crate::people::audience::{self, Audience, Recipient};
use crate::people::store as people;
use crate::web::pages::{Bubble, Phone, Problem};
use crate::web::show::{Reader, answers, language, store};

/// Phones on the shelf at most.
const MOST_PHONES: u64 = 60;
/// Texts on one phone.
const TEXTS: usize = 30;

/// An answer that was refused: on which phone, what was typed, why.
pub type Refused<'a> = Option<(GuardianId, &'a str, String)>;

/// The families on the shelf.
pub async fn families(reader: &Reader<'_>) -> Result<Vec<Recipient>, Error> {
    let classes = people::classes(reader.app.store.read(), reader.scope).await?;
    let Some(class) = classes.first() else { return Ok(Vec::new()) };
    audience::page(&reader.app.store, reader.scope, &Audience::Class(class.id), None, MOST_PHONES).await
}

/// The phones of those families.
pub async fn phones(reader: &Reader<'_>, refused: Refused<'_>) -> Result<Vec<Phone>, Error> {
    let families = families(reader).await?;
    let ids: Vec<_> = families.iter().map(|family| family.guardian.id).collect();
    let (db, most) = (reader.app.store.read(), (TEXTS * ids.len()) as u64);
    let messages = store::messages_to(db, reader.scope, &ids, most).await?;
    let mut messages = answers::by_guardian(messages, |row| row.guardian_id);
    let replies = store::replies_of(db, reader.scope, &ids, most).await?;
    let mut replies = answers::by_guardian(replies, |row| row.guardian_id);
    let phone = |family: &Recipient| {
        let id = family.guardian.id;
        let mut bubbles =
            answers::bubbles(reader, messages.remove(&id).unwrap_or_default(), replies.remove(&id).unwrap_or_default());
        let surplus = bubbles.len().saturating_sub(TEXTS);
        bubbles.drain(..surplus);
        // Whether the teacher has read an answer is nothing that its sender sees.
        // Nor what a computer made of it.
        for bubble in &mut bubbles {
            (bubble.new, bubble.translation, bubble.made) = (false, None, None);
        }
        one(reader, family, bubbles, &refused)
    };
    Ok(families.iter().map(phone).collect())
}

fn one(reader: &Reader<'_>, family: &Recipient, bubbles: Vec<Bubble>, refused: &Refused<'_>) -> Phone {
    let id = family.guardian.id;
    let tag = reader.home.language(family);
    let school = reader.home.school(family).and_then(|school| school.zone.as_deref());
    let zone = family.guardian.zone.as_deref().or(school).and_then(|name| TimeZone::get(name).ok());
    let now = reader.app.clock.now();
    let refused = refused.as_ref().filter(|(phone, _, _)| *phone == id);
    Phone {
        id: format!("phone-{id}"),
        name: answers::name(family),
        language: language(tag),
        clock: reader.moment_in(now, zone.as_ref().unwrap_or(&reader.zone)),
        bubbles,
        action: format!("{}/phones/{id}", reader.base),
        samples: samples(tag, &reader.speech.tag, |id| reader.w().t(id)),
        typed: refused.map_or_else(String::new, |(_, typed, _)| (*typed).to_owned()),
        problem: refused.map(|(_, _, said)| Problem { field: format!("a-phone-{id}"), said: said.clone() }),
    }
}
