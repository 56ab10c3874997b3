//! Who meets and who interprets: times at which a member of staff is busy, interpreters with their languages and hours, how a guardian
//! attends, what a family said of its hours on a page or to staff.

use jiff::Timestamp;
use serde::Deserialize;

use super::hours::Constraint;
use super::rounds::{runs, words};
use super::store;
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{BusySource, Mode};
use crate::entities::{Role, attending, busy, interpreter, interpreter_hours, staff, wish};
use crate::error::Error;
use crate::ids::{GuardianId, InterpreterId, RoundId, RowId, SchoolId, StaffId};
use crate::language::tag::Tag;
use crate::people::store as people;
use crate::scope::{Reach, Scope};

/// Longest busy time and longest shift, seconds: a year and a day.
const LONGEST_S: i64 = 366 * 86_400;
/// Longest name, characters.
const MOST_CHARS: usize = 80;
/// Most languages of an interpreter, and most constraints of a wish.
const MOST_WORDS: usize = 20;

/// A stretch of time.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// From when.
    #[schema(value_type = String, format = DateTime)]
    pub from: Timestamp,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    pub to: Timestamp,
}

impl Stretch {
    fn check(self) -> Result<(At, At), Error> {
        let (from, to) = (At::from(self.from), At::from(self.to));
        if from < to && to <= from.plus_s(LONGEST_S) {
            Ok((from, to))
        } else {
            Err(Error::invalid("to", "must be after `from`, within a year"))
        }
    }
}

/// Whether the asker may say when somebody is busy: of herself everybody, of others coordinators and administrators.
pub(super) async fn may_block(app: &App, scope: &Scope, by: &staff::Model, who: StaffId) -> Result<(), Error> {
    people::staff(app.store.read(), scope, who).await?.ok_or(Error::NotFound("member of staff"))?;
    if by.id == who || by.role != Role::Teacher {
        Ok(())
    } else {
        Err(Error::Forbidden("only coordinators and administrators block other people's times"))
    }
}

/// Busy times of a member of staff that are not over.
pub async fn busy(app: &App, scope: &Scope, by: &staff::Model, who: StaffId) -> Result<Vec<busy::Model>, Error> {
    may_block(app, scope, by, who).await?;
    Ok(store::busy(app.store.read(), scope, who, app.now()).await?)
}

/// Blocks a time.
pub async fn block(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    who: StaffId,
    when: Stretch,
) -> Result<busy::Model, Error> {
    let mut rows = block_all(app, scope, by, who, &[when]).await?;
    rows.pop().ok_or_else(|| Error::Fault("a blocked time was not kept".to_owned()))
}

/// Blocks several times, all or none: at least one.
pub async fn block_all(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    who: StaffId,
    times: &[Stretch],
) -> Result<Vec<busy::Model>, Error> {
    may_block(app, scope, by, who).await?;
    let mut rows = Vec::with_capacity(times.len());
    for when in times {
        let (starts_at, ends_at) = when.check()?;
        let id = RowId(app.ids.uuid(app.clock.now()));
        let district_id = scope.district_id();
        rows.push(busy::Model { id, district_id, staff_id: who, starts_at, ends_at, source: BusySource::Page });
    }
    let tx = app.store.begin().await?;
    store::add::<busy::Entity>(&*tx, rows.clone()).await?;
    store::bump_rounds_of(&*tx, scope, who).await?;
    tx.commit().await?;
    Ok(rows)
}

/// Frees a time that was blocked by hand.
pub async fn unblock(app: &App, scope: &Scope, by: &staff::Model, who: StaffId, id: RowId) -> Result<(), Error> {
    may_block(app, scope, by, who).await?;
    let tx = app.store.begin().await?;
    if !store::drop_busy(&*tx, scope, who, id).await? {
        return Err(Error::NotFound("busy time"));
    }
    store::bump_rounds_of(&*tx, scope, who).await?;
    Ok(tx.commit().await?)
}

/// An interpreter to be added.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewInterpreter {
    /// As staff call them.
    pub name: String,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// How they can take part.
    pub modes: Vec<Mode>,
    /// Where their calendar goes.
    #[serde(default)]
    pub email: Option<String>,
}

/// Hours of an interpreter.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHours {
    /// Where; none: from afar, for any school.
    #[serde(default)]
    pub school: Option<SchoolId>,
    /// From when.
    #[schema(value_type = String, format = DateTime)]
    pub from: Timestamp,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    pub to: Timestamp,
}

/// Coordinators share the interpreters of the district.
pub(super) fn may_arrange(scope: &Scope) -> Result<(), Error> {
    match scope.reach() {
        Reach::District | Reach::Schools(_) => Ok(()),
        Reach::Classes(_) => Err(Error::Forbidden("only coordinators and administrators arrange interpreters")),
    }
}

/// The interpreters of the district, and their hours that are not over.
pub async fn interpreters(
    app: &App,
    scope: &Scope,
) -> Result<Vec<(interpreter::Model, Vec<interpreter_hours::Model>)>, Error> {
    may_arrange(scope)?;
    let all = store::interpreters(app.store.read(), scope).await?;
    let hours = store::interpreter_hours(app.store.read(), scope, app.now()).await?;
    let of = |id: InterpreterId| hours.iter().filter(|one| one.interpreter_id == id).cloned().collect();
    Ok(all.into_iter().map(|one| (one.clone(), of(one.id))).collect())
}

/// Adds an interpreter.
pub async fn add_interpreter(app: &App, scope: &Scope, new: &NewInterpreter) -> Result<interpreter::Model, Error> {
    may_arrange(scope)?;
    let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !(1..=MOST_CHARS).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(Error::invalid("name", format!("must be 1 to {MOST_CHARS} characters on one line")));
    }
    let tags: Option<Vec<String>> =
        new.languages.iter().map(|tag| Tag::parse(tag).map(|tag| tag.as_str().to_owned())).collect();
    let tags = tags.ok_or_else(|| Error::invalid("languages", "are BCP 47 tags, such as es or zh-Hans"))?;
    if !(1..=MOST_WORDS).contains(&tags.len()) {
        return Err(Error::invalid("languages", format!("must be 1 to {MOST_WORDS}")));
    }
    if new.modes.is_empty() {
        return Err(Error::invalid("modes", "names no way to take part"));
    }
    if new.email.as_deref().is_some_and(|email| crate::people::contact::Email::parse(email).is_err()) {
        return Err(Error::invalid("email", "is no e-mail address"));
    }
    let row = interpreter::Model {
        id: InterpreterId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        name,
        languages: tags.join(" "),
        modes: words(&new.modes),
        email: new.email.clone(),
        ended_at: None,
    };
    let tx = app.store.begin().await?;
    store::add::<interpreter::Entity>(&*tx, vec![row.clone()]).await?;
    tx.commit().await?;
    Ok(row)
}

/// An interpreter interprets no more; what is booked stays to be seen to.
pub async fn end_interpreter(app: &App, scope: &Scope, who: InterpreterId) -> Result<(), Error> {
    may_arrange(scope)?;
    let tx = app.store.begin().await?;
    if !store::end_interpreter(&*tx, scope, who, app.now()).await? {
        return Err(Error::NotFound("interpreter"));
    }
    store::bump_all(&*tx, scope).await?;
    Ok(tx.commit().await?)
}

/// Adds hours of an interpreter.
pub async fn add_hours(
    app: &App,
    scope: &Scope,
    who: InterpreterId,
    new: NewHours,
) -> Result<interpreter_hours::Model, Error> {
    may_arrange(scope)?;
    let (starts_at, ends_at) = Stretch { from: new.from, to: new.to }.check()?;
    if let Some(school) = new.school
        && !people::may_see_school(app.store.read(), scope, school).await?
    {
        return Err(Error::NotFound("school"));
    }
    let tx = app.store.begin().await?;
    if !store::interpreters(&*tx, scope).await?.iter().any(|one| one.id == who) {
        return Err(Error::NotFound("interpreter"));
    }
    let hours = store::interpreter_hours(&*tx, scope, starts_at).await?;
    if hours.iter().any(|one| one.interpreter_id == who && one.starts_at < ends_at) {
        return Err(Error::invalid("from", "overlaps other hours of this interpreter"));
    }
    let row = interpreter_hours::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        interpreter_id: who,
        school_id: new.school,
        starts_at,
        ends_at,
    };
    store::add::<interpreter_hours::Entity>(&*tx, vec![row.clone()]).await?;
    store::bump_all(&*tx, scope).await?;
    tx.commit().await?;
    Ok(row)
}

/// Takes hours of an interpreter away.
pub async fn drop_hours(app: &App, scope: &Scope, who: InterpreterId, id: RowId) -> Result<(), Error> {
    may_arrange(scope)?;
    let tx = app.store.begin().await?;
    if !store::drop_hours(&*tx, scope, who, id).await? {
        return Err(Error::NotFound("hours"));
    }
    store::bump_all(&*tx, scope).await?;
    Ok(tx.commit().await?)
}

/// What a family told a person of its hours in a round.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Whose hours.
    pub guardian: GuardianId,
    /// One of those that ask for something; none of those that only refuse.
    #[serde(default)]
    pub constraints: Vec<Constraint>,
    /// How it can meet, the preferred way first; empty: as it was.
    #[serde(default)]
    pub modes: Vec<Mode>,
    /// Somebody must look after its children meanwhile.
    #[serde(default)]
    pub childcare: bool,
}

/// Keeps it.
pub async fn told(app: &App, scope: &Scope, id: RoundId, told: &Told) -> Result<(), Error> {
    let round = runs(app, scope, id).await?;
    people::guardian(app.store.read(), scope, told.guardian).await?.ok_or(Error::NotFound("guardian"))?;
    if told.constraints.len() > MOST_WORDS || told.constraints.iter().any(|one| *one == Constraint::default()) {
        return Err(Error::invalid("constraints", format!("are at most {MOST_WORDS}, and none of them is empty")));
    }
    let said = serde_json::to_string(&told.constraints).map_err(|fault| Error::Fault(fault.to_string()))?;
    let row = |id: RowId| wish::Model {
        id,
        district_id: scope.district_id(),
        round_id: round.id,
        guardian_id: told.guardian,
        reply_id: None,
        said,
        made_at: app.now(),
    };
    let tx = app.store.begin().await?;
    if !told.constraints.is_empty() {
        store::add::<wish::Entity>(&*tx, vec![row(RowId(app.ids.uuid(app.clock.now())))]).await?;
    }
    if !told.modes.is_empty() {
        let row = attending::Model {
            id: RowId(app.ids.uuid(app.clock.now())),
            district_id: scope.district_id(),
            guardian_id: told.guardian,
            modes: words(&told.modes),
            childcare: told.childcare,
        };
        store::keep_attending(&*tx, row).await?;
    }
    store::bump(&*tx, scope, id).await?;
    Ok(tx.commit().await?)
}
