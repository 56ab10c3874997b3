//! What became of the last update: how many have left, where they stand, who was not reached, what can be taken back.

use super::preview::{self, number};
use super::{Reader, store as own, write};
use crate::entities::update;
use crate::error::Error;
use crate::ids::UpdateId;
use crate::messages::compose::shown;
use crate::messages::draft::Draft;
use crate::messages::model::State;
use crate::messages::reviews::Review;
use crate::messages::store;
use crate::messages::summary::Summary;
use crate::people::audience::Audience;
use crate::people::store as people;
use crate::web::pages::{Sent, Tally, TallyPart, Undo};

/// The order of the plain line.
const ORDER: [State; 9] = [
    State::Delivered,
    State::Sent,
    State::Sending,
    State::Queued,
    State::Waiting,
    State::Unsure,
    State::Failed,
    State::Expired,
    State::Withdrawn,
];

/// The reader's last update; none before her first.
pub async fn latest(reader: &Reader<'_>) -> Result<Option<Sent>, Error> {
    let db = reader.app.store.read();
    match store::updates(db, reader.scope, reader.staff.id, true, None, 1).await?.first() {
        Some(row) => sent(reader, row).await.map(Some),
        None => Ok(None),
    }
}

/// An update that the reader may look at; none if there is no such one.
pub async fn one(reader: &Reader<'_>, id: UpdateId) -> Result<Option<Sent>, Error> {
    match store::update_seen(reader.app.store.read(), reader.scope, reader.staff.id, id).await? {
        Some(row) => sent(reader, &row).await.map(Some),
        None => Ok(None),
    }
}

async fn sent(reader: &Reader<'_>, row: &update::Model) -> Result<Sent, Error> {
    let summary = shown(row)?.summary;
    let states = store::states(reader.app.store.read(), reader.scope, row.id).await?;
    let count = |state| {
        states.iter().filter(|(of, _)| *of == state).map(|(_, n)| number(u64::try_from(*n).unwrap_or(0))).sum::<u32>()
    };
    let texts: u32 = ORDER.iter().map(|state| count(*state)).sum();
    let pending: u32 = ORDER.iter().filter(|state| state.is_pending()).map(|state| count(*state)).sum();
    let back = count(State::Queued) + count(State::Waiting);
    let waits = own::waiting_window(reader.app.store.read(), reader.scope, row.id).await?;
    let hours = waits.filter(|(first, _)| *first > reader.app.now());
    // Where all that wait wait for an hour, it is no news to the sender that a hello goes before.
    let parts = ORDER.iter().map(|state| match (state, hours) {
        (State::Queued, Some((first, _))) if is_morning(reader, first) => TallyPart::Morning(back),
        (State::Queued, Some(_)) => TallyPart::In(State::Queued, back),
        (State::Waiting, Some(_)) => TallyPart::In(State::Waiting, 0),
        _ => TallyPart::In(*state, count(*state)),
    });
    Ok(Sent {
        title: title(reader, row).await?,
        at: reader.moment(row.created_at),
        tally: Tally { texts, languages: languages(&summary), parts: parts.collect() },
        left: texts.saturating_sub(pending),
        finish: waits.filter(|(_, last)| *last > reader.app.now()).map(|(_, last)| reader.finish(last)),
        unreviewed: unreviewed(reader, &summary),
        unreached: preview::unreached(reader, &summary).await?,
        undo: (back > 0).then(|| Undo { action: format!("{}/updates/{}/undo", reader.base, row.id), count: back }),
    })
}

/// "Not yet reviewed by a person: Somali and Arabic."
fn unreviewed(reader: &Reader<'_>, summary: &Summary) -> Option<String> {
    let notes = summary.languages.iter().filter(|l| l.review == Review::Unreviewed).map(|l| &l.asked);
    let firsts = summary.first_contact_words.iter().filter(|l| l.review == Review::Unreviewed).map(|l| &l.asked);
    let names: std::collections::BTreeSet<String> = notes.chain(firsts).map(|tag| super::language(tag).name).collect();
    let names: Vec<String> = names.into_iter().collect();
    let listed = || reader.app.catalogue.say_list(&reader.speech.tag, &names);
    (!names.is_empty()).then(|| reader.w().t1("unreviewed-in", "languages", listed()))
}

/// Languages the families read; two wordings of one language count once.
fn languages(summary: &Summary) -> u32 {
    let tags: std::collections::BTreeSet<&str> = summary.languages.iter().map(|l| l.asked.as_str()).collect();
    number(tags.len() as u64)
}

/// Whether the first of those that wait leaves on the morning of the next day or later.
fn is_morning(reader: &Reader<'_>, first: crate::clock::At) -> bool {
    let local = |at: crate::clock::At| at.timestamp().to_zoned(reader.zone.clone());
    let (now, first) = (local(reader.app.now()), local(first));
    first.date() > now.date() && first.hour() < 12
}

/// "Strength, to Room 12".
pub(super) async fn title(reader: &Reader<'_>, row: &update::Model) -> Result<String, Error> {
    let Ok(draft) = serde_json::from_str::<Draft>(&row.draft) else { return Ok(String::new()) };
    let word = write::kind_word(draft.template.as_deref().unwrap_or(write::OWN));
    let note = if reader.speech.has(&word) { reader.w().t(&word) } else { draft.template.unwrap_or_default() };
    let db = reader.app.store.read();
    let to = match &draft.audience {
        Audience::Class(id) | Audience::Families { class: id, .. } => {
            people::class(db, reader.scope, *id).await?.map(|class| class.title)
        }
        Audience::School(id) => reader.home.schools.get(id).map(|school| school.name.clone()),
        Audience::Students(ids) => Some(reader.w().t1("to-students", "count", ids.len())),
        Audience::Homes { .. } => Some(reader.w().t1("to-students", "count", 1_usize)),
        Audience::Guardian(id) => {
            let found = people::guardian(db, reader.scope, *id).await?;
            found.map(|guardian| super::full_name(&guardian))
        }
    };
    Ok(match to {
        Some(to) => reader.w().t2("sent-title", "note", note, "to", to),
        None => note,
    })
}
