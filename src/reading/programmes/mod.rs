//! Programmes: packs and texts of some weeks for a class, a school or some children, in a teacher's name. Set up here; `turn` does
//! what is due, whichever process comes first.

pub mod calendar;
pub mod store;
pub mod turn;

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use calendar::{Days, Planned, Week};

use crate::app::App;
use crate::clock::At;
use crate::entities::packs::ProgrammeState;
use crate::entities::{Role, programme, programme_hold, staff};
use crate::error::Error;
use crate::ids::{GuardianId, ProgrammeId, RowId, UpdateId};
use crate::messages::each::store as each;
use crate::messages::store as messages;
use crate::people::audience::{self, Audience, Home};
use crate::people::store as people;
use crate::reading::packs::store as packs;
use crate::scope::Scope;

/// Longest title, characters.
const TITLE_CHARS: usize = 80;

/// A programme to be set up.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProgramme {
    /// As staff call it.
    pub title: String,
    /// To whom.
    pub audience: Audience,
    /// How many weeks, 1 to 52.
    pub weeks: i16,
    /// What is fixed of each week, the first one first; what is missing is chosen for each child.
    #[serde(default)]
    pub calendar: Vec<Week>,
    /// Weekdays of its texts.
    #[serde(default)]
    pub days: Days,
    /// Not before this day.
    #[schema(value_type = String, format = Date)]
    pub starts_on: Date,
}

/// What changes of a programme; what is missing stays.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ProgrammeChange {
    /// As staff call it.
    pub title: Option<String>,
    /// How many weeks.
    pub weeks: Option<i16>,
    /// What is fixed of each week.
    pub calendar: Option<Vec<Week>>,
    /// Weekdays of its texts.
    pub days: Option<Days>,
    /// To whom; only before it was started.
    pub audience: Option<Audience>,
    /// Not before this day; only before it was started.
    #[schema(value_type = Option<String>, format = Date)]
    pub starts_on: Option<Date>,
}

/// A programme, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its row.
    pub row: programme::Model,
    /// To whom.
    pub audience: Audience,
    /// What is fixed of each week.
    pub calendar: Vec<Week>,
    /// Weekdays of its texts.
    pub days: Days,
    /// Not before this day.
    pub starts_on: Date,
}

impl Programme {
    /// From its row.
    pub fn of(row: programme::Model) -> Result<Self, Error> {
        let fault = |fault: String| Error::Fault(fault);
        let audience = serde_json::from_str(&row.audience).map_err(|e| fault(e.to_string()))?;
        let calendar = serde_json::from_str(&row.calendar).map_err(|e| fault(e.to_string()))?;
        let days = serde_json::from_str(&row.days).map_err(|e| fault(e.to_string()))?;
        let starts_on = row.starts_on.parse().map_err(|e: jiff::Error| fault(e.to_string()))?;
        Ok(Self { row, audience, calendar, days, starts_on })
    }

    /// All its texts, in the order of their days.
    pub fn schedule(&self) -> Vec<Planned> {
        calendar::schedule(self.starts_on, self.row.weeks, &self.days)
    }

    /// What is fixed of a week.
    pub fn week(&self, week: i16) -> Week {
        usize::try_from(week).ok().and_then(|at| self.calendar.get(at)).cloned().unwrap_or_default()
    }

    /// The zone whose days count when its texts are made: the school's, else the district's. Each family's own says when they leave.
    pub fn zone(&self, home: &Home) -> TimeZone {
        let school = match &self.audience {
            Audience::School(id) => home.schools.get(id).and_then(|school| school.zone.as_deref()),
            _ => None,
        };
        let zones = [school, Some(home.district.zone.as_str())];
        zones.into_iter().flatten().find_map(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
    }
}

/// Sets a programme up; nothing goes out before it is started.
pub async fn create(app: &App, scope: &Scope, by: &staff::Model, new: NewProgramme) -> Result<Programme, Error> {
    let row = programme::Model {
        id: ProgrammeId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        staff_id: by.id,
        title: title(&new.title)?,
        audience: json(&new.audience)?,
        weeks: new.weeks,
        calendar: json(&new.calendar)?,
        days: json(&new.days)?,
        state: ProgrammeState::Draft,
        starts_on: new.starts_on.to_string(),
        packed_week: 0,
        packed_to: None,
        next_at: None,
        lease_owner: None,
        lease_until: None,
        created_at: app.now(),
    };
    let programme = Programme::of(row)?;
    soon(app, new.starts_on)?;
    checked(app, scope, &programme).await?;
    let tx = app.store.begin().await?;
    store::insert(&*tx, programme.row.clone()).await?;
    tx.commit().await?;
    Ok(programme)
}

/// The first day lies in the week that is on, or later: packs of weeks gone by would all leave at once.
fn soon(app: &App, starts_on: Date) -> Result<(), Error> {
    let today = app.clock.now().to_zoned(TimeZone::UTC).date();
    let early = starts_on < today.saturating_sub(7_i32.days());
    if early { Err(Error::invalid("starts_on", "is more than a week ago")) } else { Ok(()) }
}

async fn checked(app: &App, scope: &Scope, programme: &Programme) -> Result<(), Error> {
    calendar::check(&programme.days, programme.row.weeks, &programme.calendar)?;
    audience::check(&app.store, scope, &programme.audience).await?;
    let wanted: Vec<_> = programme.calendar.iter().filter_map(|week| week.material).collect();
    let there = packs::shareable(app.store.read(), scope, &wanted).await?;
    match programme.calendar.iter().position(|week| week.material.is_some_and(|id| !there.contains(&id))) {
        Some(at) => Err(Error::invalid(format!("calendar.{at}.material"), "is not there to be shared")),
        None => Ok(()),
    }
}

fn title(text: &str) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > TITLE_CHARS || text.chars().any(char::is_control) {
        return Err(Error::invalid("title", format!("must be one line of 1 to {TITLE_CHARS} characters")));
    }
    Ok(text.to_owned())
}

/// A programme that the asker may look at: her own, or one whose families she may all see.
pub async fn seen(app: &App, scope: &Scope, by: &staff::Model, id: ProgrammeId) -> Result<Programme, Error> {
    let row = store::programme(app.store.read(), scope, id).await?.ok_or(Error::NotFound("programme"))?;
    let programme = Programme::of(row)?;
    if programme.row.staff_id != by.id {
        let seen = audience::check(&app.store, scope, &programme.audience).await;
        seen.map_err(|_| Error::NotFound("programme"))?;
    }
    Ok(programme)
}

/// The same, if she may change it: her own, or as an administrator any.
async fn own(app: &App, scope: &Scope, by: &staff::Model, id: ProgrammeId) -> Result<Programme, Error> {
    let programme = seen(app, scope, by, id).await?;
    if programme.row.staff_id != by.id && by.role != Role::Administrator {
        return Err(Error::Forbidden("only who made a programme, or an administrator, changes it"));
    }
    Ok(programme)
}

/// Changes a programme: what has gone out stands.
pub async fn change(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    id: ProgrammeId,
    change: ProgrammeChange,
) -> Result<Programme, Error> {
    let Programme { mut row, .. } = own(app, scope, by, id).await?;
    if row.state == ProgrammeState::Ended {
        return Err(Error::invalid("state", "it is over"));
    }
    if row.state != ProgrammeState::Draft && (change.audience.is_some() || change.starts_on.is_some()) {
        return Err(Error::invalid("audience", "stays as it is once a programme was started, as its first day does"));
    }
    if let Some(text) = change.title {
        row.title = title(&text)?;
    }
    row.weeks = change.weeks.unwrap_or(row.weeks);
    if let Some(calendar) = change.calendar {
        row.calendar = json(&calendar)?;
    }
    if let Some(days) = change.days {
        row.days = json(&days)?;
    }
    if let Some(audience) = change.audience {
        row.audience = json(&audience)?;
    }
    if let Some(starts_on) = change.starts_on {
        soon(app, starts_on)?;
        row.starts_on = starts_on.to_string();
    }
    let programme = Programme::of(row)?;
    checked(app, scope, &programme).await?;
    let tx = app.store.begin().await?;
    store::rewrite(&*tx, scope, &programme.row, app.now()).await?;
    tx.commit().await?;
    seen(app, scope, by, id).await
}

/// Starts a programme, or goes on with it: what its days have passed meanwhile is left out.
pub async fn start(app: &App, scope: &Scope, by: &staff::Model, id: ProgrammeId) -> Result<Programme, Error> {
    let from = [ProgrammeState::Draft, ProgrammeState::Paused];
    moved(app, scope, by, id, (&from, ProgrammeState::Running)).await
}

/// Nothing goes out until it is started again; what has not left is taken back.
pub async fn pause(app: &App, scope: &Scope, by: &staff::Model, id: ProgrammeId) -> Result<Programme, Error> {
    moved(app, scope, by, id, (&[ProgrammeState::Running], ProgrammeState::Paused)).await
}

/// Ends a programme; what has not left is taken back.
pub async fn end(app: &App, scope: &Scope, by: &staff::Model, id: ProgrammeId) -> Result<Programme, Error> {
    let from = [ProgrammeState::Draft, ProgrammeState::Running, ProgrammeState::Paused];
    moved(app, scope, by, id, (&from, ProgrammeState::Ended)).await
}

async fn moved(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    id: ProgrammeId,
    (from, to): (&[ProgrammeState], ProgrammeState),
) -> Result<Programme, Error> {
    let programme = own(app, scope, by, id).await?;
    if programme.row.state == to {
        return Ok(programme);
    }
    let tx = app.store.begin().await?;
    let next_at = (to == ProgrammeState::Running).then(|| app.now());
    if !store::set_state(&*tx, scope, id, (from, to), next_at).await? {
        return Err(Error::invalid("state", "it cannot be done as the programme stands"));
    }
    if to != ProgrammeState::Running {
        for update in store::updates(&*tx, scope, id).await? {
            take_back(&tx, scope, update, app.now()).await?;
        }
    }
    tx.commit().await?;
    seen(app, scope, by, id).await
}

/// Takes back what has not left of an update of a programme.
async fn take_back(tx: &crate::db::Tx, scope: &Scope, update: UpdateId, now: At) -> Result<(), Error> {
    messages::end_composing(&**tx, scope, update).await?;
    crate::messages::words::store::forget_waiting(&**tx, scope, update).await?;
    messages::withdraw(&**tx, scope, update, now).await?;
    Ok(())
}

/// Leaves a family out, until an instant or until it is lifted; what has not left for it is taken back.
pub async fn hold(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    (id, guardian): (ProgrammeId, GuardianId),
    until: Option<At>,
) -> Result<(), Error> {
    seen(app, scope, by, id).await?;
    let tx = app.store.begin().await?;
    people::guardian(&*tx, scope, guardian).await?.ok_or(Error::NotFound("guardian"))?;
    let row = programme_hold::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        programme_id: id,
        guardian_id: guardian,
        until_at: until,
    };
    store::put_hold(&*tx, row).await?;
    let updates = store::updates(&*tx, scope, id).await?;
    each::withdraw_from(&*tx, scope, (&updates, guardian), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Takes a family in again.
pub async fn lift(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    (id, guardian): (ProgrammeId, GuardianId),
) -> Result<(), Error> {
    seen(app, scope, by, id).await?;
    let tx = app.store.begin().await?;
    people::guardian(&*tx, scope, guardian).await?.ok_or(Error::NotFound("guardian"))?;
    store::remove_hold(&*tx, scope, id, guardian).await?;
    Ok(tx.commit().await?)
}

fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|fault| Error::Fault(fault.to_string()))
}
