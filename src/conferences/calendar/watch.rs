//! Reads teachers' calendars: a new address at once, the others as often as configured while a round of the teacher is open. What is
//! read is kept as busy times; what cannot be read leaves the times as they were, and says why. Equal in every process.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use url::Url;

use super::addresses::{self, Reading};
use super::letter::host;
use super::read::{self, Busy, Wanted};
use super::store;
use crate::app::App;
use crate::clock::At;
use crate::conferences::offers::store::lock;
use crate::conferences::{book, store as rounds};
use crate::entities::conferences::BusySource;
use crate::entities::{busy, calendar, staff};
use crate::error::Error;
use crate::fetch::{Ask, Fetched, Found};
use crate::ids::{RowId, StaffId};
use crate::people::audience::Home;
use crate::people::store as people;
use crate::scope::Scope;

/// Calendars that a turn reads, one after the other.
const MOST: u64 = 20;
/// Times are kept so far ahead at least, days: a round that is made next week is planned with them.
const AHEAD_D: i64 = 120;
/// And so far at most.
const FURTHEST_D: i64 = 400;
/// So long a calendar that says "unchanged" is believed, seconds: a day. Its repetitions reach further each day.
const FRESH_S: i64 = 86_400;
/// The most busy times that one calendar makes.
const MOST_TIMES: usize = 5_000;

/// So long nobody can have a calendar read again, seconds.
const PAUSE_S: i64 = 10;

/// One turn; returns how many calendars were looked at.
pub async fn turn(app: &App) -> Result<usize, Error> {
    let now = app.now();
    let before = now.plus_s(-app.config.conferences.calendar_minutes * 60);
    let tx = app.store.begin().await?;
    let due = store::take_calendars(&*tx, (before, now), MOST).await?;
    tx.commit().await?;
    for row in &due {
        if let Err(error) = look(app, row).await {
            tracing::error!(staff = %row.staff_id, %error, "a calendar could not be looked at; it is tried again");
        }
    }
    Ok(due.len())
}

/// Reads the calendar of a member of staff at once, for whoever may speak for her; not again within some seconds.
pub async fn read_now(app: &App, scope: &Scope, by: &staff::Model, who: StaffId) -> Result<Reading, Error> {
    let known = addresses::get(app, scope, Some(by), who).await?;
    let now = app.now();
    if known.row.tried_at.is_some_and(|tried| tried.plus_s(PAUSE_S) > now) {
        return Ok(known);
    }
    let row = calendar::Model { tried_at: Some(now), ..known.row };
    let tx = app.store.begin().await?;
    store::tried(&*tx, scope, &row).await?;
    tx.commit().await?;
    look(app, &row).await?;
    addresses::get(app, scope, Some(by), who).await
}

/// Reads one, and writes how it went.
async fn look(app: &App, row: &calendar::Model) -> Result<(), Error> {
    let scope = Scope::district(row.district_id);
    let now = app.now();
    let known = row.read_at.is_some_and(|read| read > now.plus_s(-FRESH_S)) && row.code.is_none();
    let ask = Ask {
        accept: "text/calendar, application/ics;q=0.9, */*;q=0.1",
        // Servers call it many things; whether it is one is found out by reading.
        types: &[],
        etag: row.etag.as_deref().filter(|_| known),
        modified: row.modified.as_deref().filter(|_| known),
        ..Ask::default()
    };
    let fetched = match Url::parse(&row.url) {
        Ok(url) => app.fetch.fetch(&url, ask).await.map_err(|fault| fault.to_string()),
        Err(_) => Err("bad_address".to_owned()),
    };
    let read = match fetched {
        Ok(Fetched::Same) => return Ok(()),
        Ok(Fetched::New(found)) => times(app, &scope, row, &found).await?.map(|times| (times, found)),
        Err(code) => Err(code),
    };
    match read {
        Ok((times, found)) => keep(app, &scope, row, times, found).await,
        Err(code) => fail(app, &scope, row, code).await,
    }
}

async fn fail(app: &App, scope: &Scope, row: &calendar::Model, code: String) -> Result<(), Error> {
    if row.code.as_deref() != Some(&code) {
        tracing::warn!(staff = %row.staff_id, code, "a calendar cannot be read; its times stay as they were");
    }
    let tx = app.store.begin().await?;
    store::keep_reading(&*tx, scope, &calendar::Model { code: Some(code), ..row.clone() }).await?;
    Ok(tx.commit().await?)
}

/// The busy times of what was fetched, or why it has none.
async fn times(
    app: &App,
    scope: &Scope,
    row: &calendar::Model,
    found: &Found,
) -> Result<Result<Vec<Busy>, String>, Error> {
    let db = app.store.read();
    let (open, last) = store::open_rounds(db, scope, row.staff_id).await?;
    let home = Home::load(&app.store, scope).await?;
    let zone = open.first().map(|round| book::zone(&home, round));
    let zone = zone.or_else(|| TimeZone::get(&home.district.zone).ok()).unwrap_or(TimeZone::UTC);
    let owner = people::staff(db, scope, row.staff_id).await?.and_then(|staff| staff.email);
    let (from, to) = window(app.clock.now(), last.as_deref(), &zone);
    let (body, host) = (found.body.clone(), host(app));
    // On a thread of its own: it may take seconds; and whatever it does to the parser, it ends there.
    let work = tokio::task::spawn_blocking(move || {
        let wanted = Wanted { zone: &zone, from, to, host: &host, owner: owner.as_deref() };
        read::busy(&body, &wanted)
    });
    Ok(match work.await {
        Ok(Ok(times)) if times.len() > MOST_TIMES => Err("too_many_times".to_owned()),
        Ok(read) => read.map_err(|fault| fault.to_string()),
        Err(_) => Err("unreadable".to_owned()),
    })
}

/// From when until when times are of interest.
fn window(now: Timestamp, last: Option<&str>, zone: &TimeZone) -> (Timestamp, Timestamp) {
    let days = |days: i64| now.checked_add((days * 24).hours()).unwrap_or(Timestamp::MAX);
    let last = last.and_then(|date| date.parse::<Date>().ok()).and_then(|date| date.checked_add(2.days()).ok());
    let last = last.and_then(|date| date.to_zoned(zone.clone()).ok()).map(|end| end.timestamp());
    let to = last.unwrap_or(now).max(days(AHEAD_D)).min(days(FURTHEST_D));
    (days(-1), to)
}

async fn keep(app: &App, scope: &Scope, row: &calendar::Model, times: Vec<Busy>, found: Found) -> Result<(), Error> {
    let now = app.now();
    let busy = |(from, to): Busy| busy::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        staff_id: row.staff_id,
        starts_at: At::from(from),
        ends_at: At::from(to),
        source: BusySource::Calendar,
    };
    let rows: Vec<busy::Model> = times.into_iter().map(busy).collect();
    let read =
        calendar::Model { etag: found.etag, modified: found.modified, read_at: Some(now), code: None, ..row.clone() };
    let tx = app.store.begin().await?;
    // Nobody books her meanwhile.
    lock(&*tx, scope, &[row.staff_id], &[], &[], &[]).await?;
    if !store::keep_reading(&*tx, scope, &read).await? {
        return Ok(());
    }
    let before = store::read_times(&*tx, scope, row.staff_id).await?;
    let span = |row: &busy::Model| (row.starts_at, row.ends_at);
    let to_come = |rows: &[busy::Model]| -> Vec<_> { rows.iter().map(span).filter(|(_, to)| *to > now).collect() };
    if to_come(&before) != to_come(&rows) {
        store::exchange_times(&*tx, scope, row.staff_id, rows).await?;
        rounds::bump_rounds_of(&*tx, scope, row.staff_id).await?;
    }
    Ok(tx.commit().await?)
}
