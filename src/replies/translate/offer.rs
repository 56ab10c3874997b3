//! A family that writes in another language than the one on file is offered the change, in both: "Which language is best?
//! 1 …, 2 …, 3 …"

use super::store;
use crate::app::{App, Route};
use crate::channel::Channel;
use crate::entities::{contact, district, message, reply};
use crate::error::Error;
use crate::language::{Args, Tag, segments};
use crate::messages::prompt::Prompt;
use crate::messages::reviews::Review;
use crate::messages::store as messages;
use crate::messages::wording::{self, Worded};
use crate::people::store as people;
use crate::scope::Scope;
use crate::translation::Made;
use crate::translation::model::{reads, target};

/// The question.
pub(super) const KIND: &str = "sys.language";
/// Offered only while the family has its phone in the hand, seconds after it wrote.
const AT_HAND_S: i64 = 600;
/// Not offered again before, seconds.
const AGAIN_S: i64 = 30 * 24 * 3_600;
/// A text that names nobody is known by one that did, seconds before (rule L03 of messages.md).
const KNOWN_S: i64 = 24 * 3_600;

/// The three languages that are offered: on file, written, and the district's or another that many read.
pub(super) fn choices(recorded: &Tag, written: &Tag, district: &Tag) -> [Tag; 3] {
    let known = |tag: &str| Tag::parse(tag).unwrap_or_else(Tag::english);
    // Beside English and Spanish, one whose own name makes no text dearer (GSM-7).
    let others = [district.clone(), Tag::english(), known("es"), known("ht")];
    let third = others.into_iter().find(|tag| !reads(tag, recorded) && !reads(tag, written));
    [recorded.clone(), written.clone(), third.unwrap_or_else(Tag::english)]
}

/// Offers the change of language to who wrote `row`; `false` if it is not the time, or was done already.
pub(super) async fn offer(
    app: &App,
    scope: &Scope,
    district: &district::Model,
    row: &reply::Model,
    recorded: &Tag,
    written: &Tag,
) -> Result<bool, Error> {
    let now = app.now();
    let (Some(contact), Some(_)) = (row.contact_id, row.guardian_id) else { return Ok(false) };
    if row.received_at.plus_s(AT_HAND_S) < now {
        return Ok(false);
    }
    // The contact is locked: two processes offer it once.
    let tx = app.store.begin().await?;
    let Some(contact) = store::lock_contact(&*tx, scope, contact).await? else { return Ok(false) };
    let silent = contact.stopped_at.is_some() || contact.bad_at.is_some();
    if silent || store::asked_since(&*tx, scope, contact.id, KIND, now.plus_s(-AGAIN_S)).await? {
        return Ok(false);
    }
    let is_known =
        contact.channel == Channel::Email || store::signed_since(&*tx, scope, contact.id, now.plus_s(-KNOWN_S)).await?;
    let name = if is_known { None } else { Some(name(app, scope, district, row).await?) };
    let Some(message) = question(app, district, row, &contact, (recorded, &target(written)), name.as_deref()) else {
        return Ok(false);
    };
    messages::insert_messages(&*tx, vec![message]).await?;
    tx.commit().await?;
    app.wake.notify_waiters();
    Ok(true)
}

/// Whose name the family knows: the teacher's whom it answered, else the district's.
async fn name(app: &App, scope: &Scope, district: &district::Model, row: &reply::Model) -> Result<String, Error> {
    let teacher = match row.staff_id {
        Some(id) => people::staff(app.store.read(), scope, id).await?,
        None => None,
    };
    Ok(teacher.map_or_else(|| district.name.clone(), |staff| staff.name))
}

/// The question in both languages, signed where a name is given: it names nobody itself.
fn question(
    app: &App,
    district: &district::Model,
    row: &reply::Model,
    contact: &contact::Model,
    (recorded, written): (&Tag, &Tag),
    name: Option<&str>,
) -> Option<message::Model> {
    let own = Tag::parse(&district.language).unwrap_or_else(Tag::english);
    let [first, second, third] = choices(recorded, written, &own);
    let tags = [("l1", &first), ("l2", &second), ("l3", &third)];
    let args = tags.iter().fold(Args::new(), |args, (name, tag)| args.with(name, tag.as_str()));
    let say = |tag: &Tag, name: Option<&str>| {
        let said = match name {
            Some(name) => app.catalogue.render_signed(KIND, tag, &args, name),
            None => app.catalogue.render(KIND, tag, Channel::Sms, &args),
        };
        said.ok().map(|said| said.text)
    };
    let (one, other, last) = (say(recorded, None)?, say(written, None)?, say(written, name)?);
    let both = one != other;
    let body = if !both { last } else { segments::fold(&format!("{one}\n{last}")) };
    let email = contact.channel == Channel::Email;
    let subject = email.then(|| app.catalogue.word(recorded, "email-subject-sys", &Args::new()));
    let size = if email { wording::Size::default() } else { wording::size(&body) };
    let line = app.lines.get(&row.line)?;
    let prompt = Prompt {
        district: district.id,
        contact: contact.id,
        channel: contact.channel,
        address: &contact.address,
        route: Route { line: line.name.clone(), price_micros: line.price_micros },
        kind: KIND,
        // The two that are offered; the third follows from the district.
        asked: recorded.to_string(),
        worded: Worded {
            language: written.clone(),
            also: both.then(|| recorded.clone()),
            review: Review::None,
            made: Made::Template,
            made_by: None,
            subject,
            body,
            size,
        },
        of_use_s: AT_HAND_S,
    };
    // In nobody's name: the next words of the family still belong to the teacher.
    Some(message::Model { guardian_id: row.guardian_id, ..prompt.row(app) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_different_languages_are_offered() {
        let tag = |text: &str| Tag::parse(text).unwrap();
        let of = |one: &str, other: &str, district: &str| {
            choices(&tag(one), &tag(other), &tag(district)).map(|tag| tag.to_string())
        };
        assert_eq!(of("so", "ar", "en"), ["so", "ar", "en"]);
        assert_eq!(of("en", "ar", "en"), ["en", "ar", "es"]);
        assert_eq!(of("es-MX", "en", "es"), ["es-MX", "en", "ht"]);
    }
}
