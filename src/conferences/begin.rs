//! A round made at once: itself, its windows and who takes part, all or nothing; then its conferences from the roster.

use super::asked::{NewRound, NewWindow, TakesPart};
use super::fill::{Filled, Whom, fill};
use super::{book, rounds, store};
use crate::app::App;
use crate::entities::conferences::RoundKind;
use crate::entities::{round, round_teacher, round_window};
use crate::error::Error;
use crate::ids::{RowId, StaffId};
use crate::people::audience::Home;
use crate::people::store as people;
use crate::scope::Scope;

/// All that a round begins with.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The round.
    pub round: NewRound,
    /// When: at least one window; of a town hall exactly one.
    pub windows: Vec<NewWindow>,
    /// Who takes part, and where: at least one; of a town hall exactly one, its host.
    pub teachers: Vec<(StaffId, TakesPart)>,
    /// With whom a student's family meets.
    pub whom: Whom,
}

/// Makes it. A refusal names the place in the lists: `windows.0.from`, `teachers.2.place`.
pub async fn begin(app: &App, scope: &Scope, by: StaffId, whole: Whole) -> Result<(round::Model, Filled), Error> {
    let round = rounds::new_round(app, scope, by, whole.round).await?;
    if round.answer_by <= app.now() {
        return Err(Error::invalid("answer_by", "must be to come"));
    }
    let windows = windows(app, scope, &round, &whole.windows).await?;
    let mut teachers = Vec::with_capacity(whole.teachers.len());
    for (at, (who, how)) in whole.teachers.iter().enumerate() {
        people::staff(app.store.read(), scope, *who).await?.ok_or(Error::NotFound("member of staff"))?;
        teachers.push(rounds::takes_part(app, &round, *who, how).map_err(|fault| within("teachers", at, fault))?);
    }
    let hall = round.kind == RoundKind::TownHall;
    match (hall, windows.len(), teachers.len()) {
        (_, 0, _) => return Err(Error::invalid("windows", "are missing: name a day and its hours")),
        (_, _, 0) => return Err(Error::invalid("teachers", "are missing: choose who takes part")),
        (true, 2.., _) => return Err(Error::invalid("windows", "are too many: a town hall is on one day")),
        (true, _, 2..) => return Err(Error::invalid("teachers", "are too many: choose the one who is the host")),
        _ => {}
    }
    let tx = app.store.begin().await?;
    store::add::<round::Entity>(&*tx, vec![round.clone()]).await?;
    store::add::<round_window::Entity>(&*tx, windows).await?;
    store::add::<round_teacher::Entity>(&*tx, teachers).await?;
    tx.commit().await?;
    // Who is asked to a town hall is settled when families are invited.
    let filled = if hall { Filled::default() } else { fill(app, scope, round.id, whole.whom).await? };
    Ok((round, filled))
}

async fn windows(
    app: &App,
    scope: &Scope,
    round: &round::Model,
    new: &[NewWindow],
) -> Result<Vec<round_window::Model>, Error> {
    let home = Home::load(&app.store, scope).await?;
    let today = app.clock.now().to_zoned(book::zone(&home, round)).date();
    let mut rows: Vec<round_window::Model> = Vec::with_capacity(new.len());
    for (at, window) in new.iter().enumerate() {
        if window.date < today {
            return Err(Error::invalid(format!("windows.{at}.date"), "is over"));
        }
        rounds::check_window(round, window, &rows).map_err(|fault| within("windows", at, fault))?;
        rows.push(rounds::new_window(RowId(app.ids.uuid(app.clock.now())), round, window));
    }
    Ok(rows)
}

fn within(list: &str, at: usize, fault: Error) -> Error {
    match fault {
        Error::Invalid { field, detail } => Error::Invalid { field: format!("{list}.{at}.{field}"), detail },
        other => other,
    }
}
