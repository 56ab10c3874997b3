//! Setting a round up: the round itself, its windows, teachers and shared rooms. Coordinators of the school and administrators
//! may; every change counts the round's version on, so that a plan knows what it was made by.

pub use super::asked::{How, NewRoom, NewRound, NewWindow, RoundChange, TakesPart};
use super::plan::model::TICK_MINUTES;
use super::store;
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::{Mode, RoundState};
use crate::entities::{round, round_room, round_teacher, round_window};
use crate::error::Error;
use crate::ids::{RoundId, RowId, StaffId};
use crate::people::store as people;
use crate::scope::{Reach, Scope};

/// Longest name or place, characters: a place stands in a text.
const MOST_CHARS: usize = 80;
/// Longest address of a video meeting.
const MOST_LINK: usize = 500;
/// Most windows of a round.
const MOST_WINDOWS: usize = 400;
/// Highest number of a building.
const MOST_BUILDING: i16 = 50;

/// A round that the asker runs: one she may only see is forbidden, one she may not see is not there.
pub async fn runs(app: &App, scope: &Scope, id: RoundId) -> Result<round::Model, Error> {
    let round = store::round(app.store.read(), scope, id).await?.ok_or(Error::NotFound("round"))?;
    if scope.sees_whole(round.school_id) {
        Ok(round)
    } else {
        Err(Error::Forbidden("only coordinators of the school and administrators change a round"))
    }
}

/// Makes a round; families know nothing of it yet.
pub async fn create(app: &App, scope: &Scope, by: StaffId, new: NewRound) -> Result<round::Model, Error> {
    let row = new_round(app, scope, by, new).await?;
    let tx = app.store.begin().await?;
    store::add::<round::Entity>(&*tx, vec![row.clone()]).await?;
    tx.commit().await?;
    Ok(row)
}

/// A round as it would be kept, checked.
pub(super) async fn new_round(app: &App, scope: &Scope, by: StaffId, new: NewRound) -> Result<round::Model, Error> {
    if !people::may_see_school(app.store.read(), scope, new.school).await? {
        return Err(match scope.reach() {
            Reach::Classes(_) => Error::Forbidden("only coordinators of the school and administrators make a round"),
            _ => Error::NotFound("school"),
        });
    }
    let row = round::Model {
        id: RoundId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        school_id: new.school,
        name: line("name", &new.name)?,
        kind: new.kind,
        state: RoundState::Draft,
        slot_minutes: new.how.slot_minutes,
        break_slots: new.how.break_slots,
        max_row: new.how.max_row,
        walk_minutes: new.how.walk_minutes,
        video_link: new.how.video_link,
        answer_by: new.how.answer_by.into(),
        seed: i64::from_le_bytes(app.ids.bytes()) & i64::from(u32::MAX),
        version: 1,
        staff_id: by,
        created_at: app.now(),
        planned_at: None,
    };
    check(&row)?;
    Ok(row)
}

/// Changes a round.
pub async fn change(app: &App, scope: &Scope, id: RoundId, to: RoundChange) -> Result<round::Model, Error> {
    let mut row = runs(app, scope, id).await?;
    if let Some(name) = to.name {
        row.name = line("name", &name)?;
    }
    row.slot_minutes = to.slot_minutes.unwrap_or(row.slot_minutes);
    row.break_slots = to.break_slots.unwrap_or(row.break_slots);
    row.max_row = to.max_row.unwrap_or(row.max_row);
    row.walk_minutes = to.walk_minutes.unwrap_or(row.walk_minutes);
    row.answer_by = to.answer_by.map_or(row.answer_by, At::from);
    if let Some(link) = to.video_link {
        row.video_link = Some(link).filter(|link| !link.trim().is_empty());
    }
    check(&row)?;
    let tx = app.store.begin().await?;
    if !store::save_round(&*tx, scope, &row).await? {
        return Err(Error::invalid("round", "somebody else changed it meanwhile; look again"));
    }
    tx.commit().await?;
    row.version += 1;
    Ok(row)
}

fn check(row: &round::Model) -> Result<(), Error> {
    let tick = i16::try_from(TICK_MINUTES).unwrap_or(5);
    if row.slot_minutes % tick != 0 || !(tick..=240).contains(&row.slot_minutes) {
        return Err(Error::invalid("slot_minutes", "must be a multiple of 5, 5 to 240"));
    }
    if !(0..=1).contains(&row.break_slots) {
        let detail =
            "must be 0 (no breaks) or 1 (one free slot after `max_row` in a row); a longer break is two windows";
        return Err(Error::invalid("break_slots", detail));
    }
    for (field, value, range) in [("max_row", row.max_row, 1..=64), ("walk_minutes", row.walk_minutes, 0..=120)] {
        if !range.contains(&value) {
            return Err(Error::invalid(field, format!("must be {} to {}", range.start(), range.end())));
        }
    }
    let Some(link) = &row.video_link else { return Ok(()) };
    let parsed = url::Url::parse(&link.replace("{conference}", "x"));
    let sound = parsed.is_ok_and(|url| url.scheme() == "https" && url.host().is_some()) && link.len() <= MOST_LINK;
    if sound { Ok(()) } else { Err(Error::invalid("video_link", "must be an https address")) }
}

fn line(field: &str, text: &str) -> Result<String, Error> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=MOST_CHARS).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fits {
        Ok(text)
    } else {
        Err(Error::invalid(field, format!("must be 1 to {MOST_CHARS} characters on one line")))
    }
}

/// Adds a window, or puts it in the place of another.
pub async fn put_window(
    app: &App,
    scope: &Scope,
    id: RoundId,
    instead_of: Option<RowId>,
    new: &NewWindow,
) -> Result<round_window::Model, Error> {
    let round = runs(app, scope, id).await?;
    let row = new_window(instead_of.unwrap_or_else(|| RowId(app.ids.uuid(app.clock.now()))), &round, new);
    let tx = app.store.begin().await?;
    if let Some(old) = instead_of
        && !store::drop_window(&*tx, scope, id, old).await?
    {
        return Err(Error::NotFound("window"));
    }
    check_window(&round, new, &store::windows(&*tx, scope, id).await?)?;
    if let Some(teacher) = new.teacher
        && !store::teachers(&*tx, scope, id).await?.iter().any(|one| one.staff_id == teacher)
    {
        return Err(Error::invalid("teacher", "does not take part in the round"));
    }
    store::add::<round_window::Entity>(&*tx, vec![row.clone()]).await?;
    bumped(tx, scope, id).await?;
    Ok(row)
}

/// A window as it would be kept.
pub(super) fn new_window(id: RowId, round: &round::Model, new: &NewWindow) -> round_window::Model {
    round_window::Model {
        id,
        district_id: round.district_id,
        round_id: round.id,
        staff_id: new.teacher,
        date: new.date.to_string(),
        from_minute: i16::try_from(new.from).unwrap_or(i16::MAX),
        to_minute: i16::try_from(new.to).unwrap_or(i16::MAX),
        modes: words(&new.modes),
        childcare: new.childcare,
    }
}

pub(super) fn check_window(round: &round::Model, new: &NewWindow, others: &[round_window::Model]) -> Result<(), Error> {
    if !new.from.is_multiple_of(TICK_MINUTES) || !new.to.is_multiple_of(TICK_MINUTES) || new.to > 24 * 60 {
        return Err(Error::invalid("from", "must be on a multiple of 5 minutes"));
    }
    if i32::from(new.to) - i32::from(new.from) < i32::from(round.slot_minutes) {
        return Err(Error::invalid("to", "must be at least one slot after the beginning"));
    }
    if new.modes.is_empty() {
        return Err(Error::invalid("modes", "must name a way to meet"));
    }
    if others.len() >= MOST_WINDOWS {
        return Err(Error::invalid("window", format!("a round has at most {MOST_WINDOWS} windows")));
    }
    let date = new.date.to_string();
    let crosses = |other: &&round_window::Model| {
        let (from, to) = (i32::from(other.from_minute), i32::from(other.to_minute));
        other.staff_id == new.teacher && other.date == date && i32::from(new.from) < to && from < i32::from(new.to)
    };
    match others.iter().find(crosses) {
        Some(other) => Err(Error::invalid("from", format!("overlaps the window {}", said(other)))),
        None => Ok(()),
    }
}

/// `15:00-18:00`
fn said(window: &round_window::Model) -> String {
    let clock = |minute: i16| format!("{:02}:{:02}", minute / 60, minute % 60);
    format!("{}-{}", clock(window.from_minute), clock(window.to_minute))
}

/// Modes as a column keeps them, each once.
pub fn words(modes: &[Mode]) -> String {
    let word = |mode: &Mode| match mode {
        Mode::InPerson => "in_person",
        Mode::Phone => "phone",
        Mode::Video => "video",
    };
    let mut list: Vec<&str> = Vec::new();
    for mode in modes.iter().map(word) {
        if !list.contains(&mode) {
            list.push(mode);
        }
    }
    list.join(" ")
}

/// Takes a window away.
pub async fn drop_window(app: &App, scope: &Scope, id: RoundId, window: RowId) -> Result<(), Error> {
    runs(app, scope, id).await?;
    let tx = app.store.begin().await?;
    if !store::drop_window(&*tx, scope, id, window).await? {
        return Err(Error::NotFound("window"));
    }
    bumped(tx, scope, id).await
}

/// Lets a teacher take part, or changes how she does.
pub async fn put_teacher(
    app: &App,
    scope: &Scope,
    id: RoundId,
    who: StaffId,
    how: &TakesPart,
) -> Result<round_teacher::Model, Error> {
    let round = runs(app, scope, id).await?;
    let row = takes_part(app, &round, who, how)?;
    let tx = app.store.begin().await?;
    people::staff(&*tx, scope, who).await?.ok_or(Error::NotFound("member of staff"))?;
    if let Some(room) = how.room
        && !store::rooms(&*tx, scope, id).await?.iter().any(|one| one.id == room)
    {
        return Err(Error::invalid("room", "is no room of this round"));
    }
    store::drop_teacher(&*tx, scope, id, who).await?;
    store::add::<round_teacher::Entity>(&*tx, vec![row.clone()]).await?;
    bumped(tx, scope, id).await?;
    Ok(row)
}

/// How a teacher would take part, checked.
pub(super) fn takes_part(
    app: &App,
    round: &round::Model,
    who: StaffId,
    how: &TakesPart,
) -> Result<round_teacher::Model, Error> {
    if !(0..=MOST_BUILDING).contains(&how.building) {
        return Err(Error::invalid("building", format!("must be 0 to {MOST_BUILDING}")));
    }
    if how.max_row.is_some_and(|most| !(1..=64).contains(&most)) {
        return Err(Error::invalid("max_row", "must be 1 to 64"));
    }
    Ok(round_teacher::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: round.district_id,
        round_id: round.id,
        staff_id: who,
        place: line("place", &how.place)?,
        building: how.building,
        room_id: how.room,
        max_row: how.max_row,
    })
}

/// Takes a teacher out of a round that has no conferences with her.
pub async fn drop_teacher(app: &App, scope: &Scope, id: RoundId, who: StaffId) -> Result<(), Error> {
    runs(app, scope, id).await?;
    let tx = app.store.begin().await?;
    if !store::conferences(&*tx, scope, id, Some(who), &[]).await?.is_empty() {
        return Err(Error::invalid("teacher", "has conferences in this round"));
    }
    if !store::drop_teacher(&*tx, scope, id, who).await? {
        return Err(Error::NotFound("teacher"));
    }
    bumped(tx, scope, id).await
}

/// Adds rooms that teachers share.
pub async fn add_room(app: &App, scope: &Scope, id: RoundId, new: &NewRoom) -> Result<round_room::Model, Error> {
    runs(app, scope, id).await?;
    if !(1..=200).contains(&new.capacity) {
        return Err(Error::invalid("capacity", "must be 1 to 200"));
    }
    let row = round_room::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        round_id: id,
        name: line("name", &new.name)?,
        capacity: new.capacity,
    };
    let tx = app.store.begin().await?;
    store::add::<round_room::Entity>(&*tx, vec![row.clone()]).await?;
    bumped(tx, scope, id).await?;
    Ok(row)
}

/// Takes shared rooms away.
pub async fn drop_room(app: &App, scope: &Scope, id: RoundId, room: RowId) -> Result<(), Error> {
    runs(app, scope, id).await?;
    let tx = app.store.begin().await?;
    if !store::drop_room(&*tx, scope, id, room).await? {
        return Err(Error::NotFound("room"));
    }
    bumped(tx, scope, id).await
}

async fn bumped(tx: Tx, scope: &Scope, id: RoundId) -> Result<(), Error> {
    store::bump(&*tx, scope, id).await?;
    Ok(tx.commit().await?)
}
