//! One child's reading: its minutes, and what its adults wished.

use jiff::ToSpan as _;

use super::super::{Reader, full_name};
use crate::clock::At;
use crate::entities::{reading_log, student};
use crate::error::Error;
use crate::ids::{GuardianId, StudentId};
use crate::messages::each::store as each;
use crate::reading::minutes;
use crate::reading::packs::store;
use crate::web::pages::{AdultView, EntryView};

/// Days of minutes that are shown.
const DAYS: i32 = 62;

/// A child that the asker sees.
pub async fn student(reader: &Reader<'_>, id: StudentId) -> Result<student::Model, Error> {
    let found = store::students(reader.app.store.read(), reader.scope, &[id]).await?.remove(&id);
    found.ok_or(Error::NotFound("student"))
}

/// The school's today.
pub fn today(reader: &Reader<'_>) -> jiff::civil::Date {
    reader.app.clock.now().to_zoned(reader.zone.clone()).date()
}

/// The minutes of the last two months, the newest first.
pub async fn entries(reader: &Reader<'_>, id: StudentId) -> Result<Vec<EntryView>, Error> {
    let since = today(reader).saturating_sub(DAYS.days());
    let mut rows = minutes::of_child(reader.app, reader.scope, id, since).await?;
    rows.reverse();
    let w = reader.w();
    let entry = |row: reading_log::Model| EntryView {
        id: row.id.to_string(),
        day: row.day.parse().map_or(row.day, |day| reader.app.catalogue.say_day(&reader.speech.tag, day)),
        minutes: w.t1("minutes", "minutes", row.minutes.unsigned_abs()),
        by: w.t(if row.guardian_id.is_some() { "child-by-text" } else { "child-by-staff" }),
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// The child's adults, and what each wished.
pub async fn adults(reader: &Reader<'_>, id: StudentId) -> Result<Vec<AdultView>, Error> {
    let (app, scope) = (reader.app, reader.scope);
    let db = app.store.read();
    let of_child = store::guardians(db, scope, &[id]).await?;
    let ids: Vec<GuardianId> = of_child.into_values().flatten().map(|(guardian, _)| guardian).collect();
    let families = crate::reading::families(db, scope, &ids).await?;
    let wishes = each::wishes(db, scope, &ids).await?;
    let day = |at: At| at.timestamp().to_zoned(reader.zone.clone()).date().to_string();
    let adult = |id: &GuardianId| {
        let wish = wishes.iter().find(|wish| wish.guardian_id == *id);
        let until = wish.and_then(|wish| wish.hold_until).filter(|until| *until > app.now());
        Some(AdultView {
            id: id.to_string(),
            name: full_name(&families.get(id)?.guardian),
            pictures: wish.is_some_and(|wish| wish.pictures),
            no_media: wish.is_some_and(|wish| wish.no_media),
            until: until.map(day).unwrap_or_default(),
        })
    };
    Ok(ids.iter().filter_map(adult).collect())
}
