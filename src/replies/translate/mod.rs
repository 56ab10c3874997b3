//! What families wrote, in the language of who reads it: beside the original, never in its place, and marked as made by a
//! computer. While no service answers, the original is shown, and the translation is tried again. Here, too, a family that
//! writes in another language than the one on file is offered the change.

mod choose;
mod offer;
pub mod store;

use super::{Meaning, written};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::entities::reply;
use crate::error::Error;
use crate::language::Tag;
use crate::people::store as people;
use crate::scope::Scope;
use crate::translation::ask::{Desk, How};
use crate::translation::model::{By, reads};

/// How long a process that translates replies is believed alive, seconds: longer than a turn may take.
const LEASE_S: i64 = 180;
/// Replies a turn.
const MOST: u64 = 20;
/// The shortest and longest pause before a reply is tried again, seconds; between them, as long as it has waited already.
const PAUSE_S: (i64, i64) = (60, 6 * 3_600);
/// After so long a reply is not tried any more, seconds: it was read by then.
const HOPE_S: i64 = 7 * 24 * 3_600;
/// Longer ones are letters, not answers: a person opens them.
const MOST_CHARS: usize = 4_000;

/// When a text that comes in is to be looked at first; none if there is nothing to translate, to offer or to choose.
/// `language` is the family's on file, `district` the district's.
pub fn wanted(app: &App, text: &str, meaning: Meaning, language: Option<&str>, district: &str, now: At) -> Option<At> {
    let is_words = !matches!(meaning, Meaning::Tapback | Meaning::AutoReply);
    let fits = text.chars().any(char::is_alphabetic) && text.chars().count() <= MOST_CHARS;
    let recorded = || language.and_then(Tag::parse);
    let foreign = || recorded().is_some_and(|recorded| written::language(text, &recorded).is_some());
    let look = fits && (!app.translators.is_empty() || foreign());
    (is_words && (look || choose::might(text, language, district))).then_some(now)
}

/// Translates what is due; returns how many replies got a translation.
pub async fn sweep(app: &App) -> Result<usize, Error> {
    let mut done = 0;
    loop {
        let now = app.now();
        let tx = app.store.begin().await?;
        let rows = store::take(&*tx, now, now.plus_s(LEASE_S), MOST).await?;
        tx.commit().await?;
        for row in &rows {
            done += usize::from(one(app, row).await?);
        }
        if (rows.len() as u64) < MOST {
            return Ok(done);
        }
    }
}

async fn one(app: &App, row: &reply::Model) -> Result<bool, Error> {
    let scope = Scope::district(row.district_id);
    let said = said(app, &scope, row).await?;
    let next = match &said {
        Said::Nothing | Said::Words { .. } => None,
        Said::Later => again(row, app.now()),
    };
    let words = match said {
        Said::Words { text, to, by } => Some((text, to.to_string(), by)),
        _ => None,
    };
    let is_done = words.is_some();
    let tx = app.store.begin().await?;
    store::settle(&*tx, &scope, row.id, words, next).await?;
    tx.commit().await?;
    if is_done {
        app.tell(News { district: row.district_id, staff: row.staff_id, kind: NewsKind::Reply, id: row.id.0 });
    }
    Ok(is_done)
}

enum Said {
    /// It needs none: the reader reads its language.
    Nothing,
    Later,
    Words {
        text: String,
        to: Tag,
        by: String,
    },
}

async fn said(app: &App, scope: &Scope, row: &reply::Model) -> Result<Said, Error> {
    let db = app.store.read();
    let Some(district) = people::district(db, row.district_id).await? else { return Ok(Said::Nothing) };
    let reader = match row.staff_id {
        Some(id) => people::staff(db, scope, id).await?.map(|staff| staff.language),
        None => None,
    };
    let to = Tag::parse(reader.as_deref().unwrap_or(&district.language)).unwrap_or_else(Tag::english);
    let recorded = row.language.as_deref().unwrap_or(&district.language);
    let recorded = Tag::parse(recorded).unwrap_or_else(Tag::english);
    if choose::choose(app, scope, &district, row).await? || !row.body.chars().any(char::is_alphabetic) {
        return Ok(Said::Nothing);
    }
    let other = written::language(&row.body, &recorded);
    if let Some(other) = &other {
        offer::offer(app, scope, &district, row, &recorded, other).await?;
    }
    let from = other.unwrap_or(recorded);
    if reads(&to, &from) || app.translators.is_empty() {
        return Ok(Said::Nothing);
    }
    let (from, to) = (crate::translation::model::target(&from), crate::translation::model::target(&to));
    let found = Desk::open(app, scope).await?.translate(&row.body, &from, &to, How::Ask).await?;
    Ok(match found.words {
        Ok(words) => {
            let by = match words.by {
                By::Service(service) => service,
                By::Person(_) => "memory".to_owned(),
            };
            Said::Words { text: words.text, to, by }
        }
        Err(_) => Said::Later,
    })
}

/// When a reply is tried again: after as long as it has waited, within bounds; never, once it is old.
fn again(row: &reply::Model, now: At) -> Option<At> {
    let age_s = (now.0 - row.received_at.0) / 1_000_000;
    (age_s < HOPE_S).then(|| now.plus_s(age_s.clamp(PAUSE_S.0, PAUSE_S.1)))
}
