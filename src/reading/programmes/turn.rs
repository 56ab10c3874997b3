//! Does what is due of programmes. A text of a week is an update with a key of its own, so that it goes out once, however many
//! processes look and wherever one of them dies; packs of a week are made before it, children by children, from a cursor.

use std::collections::HashSet;

use jiff::civil::Date;

use super::calendar::Planned;
use super::{Programme, store, take_back};
use crate::app::App;
use crate::clock::At;
use crate::entities::packs::{ProgrammeState, Turn};
use crate::entities::{pack, programme, programme_turn, staff};
use crate::error::Error;
use crate::ids::{PackId, RowId, UpdateId};
use crate::messages::compose::compose_each;
use crate::messages::draft::Draft;
use crate::messages::each::{Each, store as each};
use crate::messages::store as messages;
use crate::people::audience::{self, Home};
use crate::people::store as people;
use crate::reading::packs::propose::Chooser;
use crate::scope::Scope;

/// How long a process works on a programme before others may take it over, seconds; prolonged while it works.
const LEASE_S: i64 = 60;
/// Children per transaction.
const BATCH: usize = 500;

/// One turn: everything that is due of all programmes; how many texts were begun.
pub async fn turn(app: &App) -> Result<usize, Error> {
    let mut begun = 0;
    loop {
        let now = app.now();
        let tx = app.store.begin().await?;
        let claimed = store::claim(&*tx, &app.process, now, now.plus_s(LEASE_S)).await?;
        tx.commit().await?;
        let Some(row) = claimed else { return Ok(begun) };
        begun += work(app, row).await?;
    }
}

/// A programme with all that its work needs.
struct Desk<'a> {
    app: &'a App,
    scope: Scope,
    by: staff::Model,
    home: Home,
    programme: Programme,
}

async fn work(app: &App, row: programme::Model) -> Result<usize, Error> {
    let district = Scope::district(row.district_id);
    let Some(by) = people::staff(app.store.read(), &district, row.staff_id).await? else {
        return stop(app, &district, &row, "the sender of a programme has left: it is paused").await;
    };
    let scope = people::scope_of(app.store.read(), &by).await?;
    let programme = Programme::of(row)?;
    if let Err(error) = audience::check(&app.store, &scope, &programme.audience).await {
        if matches!(error, Error::NotFound(_)) {
            let says = "the sender of a programme does not see its families any more: it is paused";
            return stop(app, &district, &programme.row, says).await;
        }
        return Err(error);
    }
    let home = Home::load(&app.store, &scope).await?;
    let desk = Desk { app, scope, by, home, programme };
    let (begun, next) = desk.due().await?;
    let tx = app.store.begin().await?;
    let row = &desk.programme.row;
    if next.is_none() {
        let running = [ProgrammeState::Running];
        store::set_state(&*tx, &desk.scope, row.id, (&running, ProgrammeState::Ended), None).await?;
    }
    store::release(&*tx, &desk.scope, row, &app.process, next).await?;
    tx.commit().await?;
    Ok(begun)
}

async fn stop(app: &App, scope: &Scope, row: &programme::Model, says: &'static str) -> Result<usize, Error> {
    tracing::warn!(programme = %row.id, "{says}");
    let tx = app.store.begin().await?;
    store::set_state(&*tx, scope, row.id, (&[ProgrammeState::Running], ProgrammeState::Paused), None).await?;
    store::release(&*tx, scope, row, &app.process, None).await?;
    tx.commit().await?;
    Ok(0)
}

impl Desk<'_> {
    /// Makes what is due; how many texts were begun, and when there is something to do next.
    async fn due(&self) -> Result<(usize, Option<At>), Error> {
        let (app, id) = (self.app, self.programme.row.id);
        let zone = self.programme.zone(&self.home);
        let made = store::turns(app.store.read(), &self.scope, id).await?;
        let made: HashSet<(i16, Turn)> = made.into_iter().map(|one| (one.week, one.turn)).collect();
        let mut begun = 0;
        for one in self.programme.schedule() {
            if made.contains(&(one.week, one.turn)) {
                continue;
            }
            let today = app.clock.now().to_zoned(zone.clone()).date();
            if one.day > today {
                let next = one.day.to_zoned(zone).map_or_else(|_| app.now().plus_s(3_600), |at| at.timestamp().into());
                return Ok((begun, Some(next)));
            }
            // Not sent late: the next one is due.
            let (update, fault) = if one.until <= today { (None, Some("late")) } else { self.send(&one).await? };
            if fault == Some(TAKEN_OVER) {
                // Whoever took it over, or stopped it, says what comes next.
                return Ok((begun, Some(app.now())));
            }
            begun += usize::from(update.is_some());
            self.note(&one, update, fault).await?;
        }
        Ok((begun, None))
    }

    /// Writes down that a text went out, or why not; one of a programme that was stopped meanwhile is taken back.
    async fn note(&self, one: &Planned, update: Option<UpdateId>, fault: Option<&str>) -> Result<(), Error> {
        let (app, row) = (self.app, &self.programme.row);
        let turn = programme_turn::Model {
            id: RowId(app.ids.uuid(app.clock.now())),
            district_id: row.district_id,
            programme_id: row.id,
            week: one.week,
            turn: one.turn,
            update_id: update,
            fault: fault.map(str::to_owned),
            made_at: app.now(),
        };
        let tx = app.store.begin().await?;
        store::insert_turn(&*tx, turn).await?;
        let stands = store::programme(&*tx, &self.scope, row.id).await?.map(|row| row.state);
        if let Some(update) = update.filter(|_| stands != Some(ProgrammeState::Running)) {
            take_back(&tx, &self.scope, update, app.now()).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Begins a text: its update, or a word why there is none.
    async fn send(&self, one: &Planned) -> Result<(Option<UpdateId>, Option<&'static str>), Error> {
        let tip = one.turn == Turn::Tip;
        if tip && !self.pack(one.week).await? {
            return Ok((None, Some(TAKEN_OVER)));
        }
        let (app, row) = (self.app, &self.programme.row);
        let week = self.programme.week(one.week);
        let since: Date = one.since;
        let since = since.to_string();
        let args: Vec<(&str, &str)> = match one.turn {
            Turn::Minutes => vec![("day", since.as_str())],
            Turn::Tip => week.question.iter().map(|question| ("question", question.as_str())).collect(),
            Turn::Fact | Turn::Growth => Vec::new(),
        };
        let of = Some((row.id, one.week));
        let each = Each { of, day: Some(one.day), until: Some(one.until), packs: tip, digest: None };
        let draft = Draft::template(self.programme.audience.clone(), one.template(&week), &args);
        let draft = Draft { each: Some(each), ..draft };
        let key = format!("programme/{}/{}/{}", row.id, one.week, one.turn.as_str());
        match compose_each(app, &self.scope, &self.by, (&key, &draft), Vec::new()).await {
            Ok(composed) => Ok((Some(composed.id), None)),
            // It went out before a change by hand, and the process died before it was written down.
            Err(Error::KeyReused) => {
                let known = messages::update_by_key(app.store.read(), &self.scope, self.by.id, &key).await?;
                Ok((known.map(|known| known.id), None))
            }
            Err(error @ (Error::Store(_) | Error::NotReady(_))) => Err(error),
            Err(error) => {
                let (word, _) = error.kind();
                tracing::error!(programme = %row.id, week = one.week, turn = one.turn.as_str(), fault = word, "a text of a programme was left out");
                Ok((None, Some(word)))
            }
        }
    }

    /// Makes the packs of a week, from where they were left; `false` if another process took the programme over.
    async fn pack(&self, week: i16) -> Result<bool, Error> {
        let (app, scope) = (self.app, &self.scope);
        let db = app.store.read();
        let Some(row) = store::programme(db, scope, self.programme.row.id).await? else { return Ok(false) };
        let mut students = people::students_in(db, scope, &self.programme.audience).await?;
        students.sort_unstable();
        if row.packed_week == week {
            students.retain(|student| row.packed_to.is_none_or(|done| *student > done));
        }
        if students.is_empty() {
            return Ok(true);
        }
        let fixed = self.programme.week(week);
        let chooser = Chooser::open(app, scope, &self.home, &fixed.theme).await?;
        for students in students.chunks(BATCH) {
            let chosen = chooser.choose(db, scope, students, (fixed.material, fixed.way)).await?;
            let now = app.now();
            let pack = |one: crate::reading::packs::propose::Chosen| pack::Model {
                id: PackId(app.ids.uuid(now.timestamp())),
                district_id: row.district_id,
                student_id: one.student.id,
                material_id: one.choice.book,
                way: one.choice.way,
                template: None,
                why: one.choice.why(),
                programme_id: Some(row.id),
                week: Some(week),
                staff_id: row.staff_id,
                update_id: None,
                made_at: now,
                answered_at: None,
            };
            let rows = chosen.into_iter().map(pack).collect();
            let tx = app.store.begin().await?;
            let to = (week, students.last().copied());
            if !store::packed(&*tx, scope, (row.id, &app.process), to, now.plus_s(LEASE_S)).await? {
                return Ok(false);
            }
            each::insert_packs(&*tx, rows).await?;
            tx.commit().await?;
        }
        Ok(true)
    }
}

/// Another process goes on with the programme, or it was stopped.
const TAKEN_OVER: &str = "taken_over";
