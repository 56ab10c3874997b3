//! Plans a round of the database, off the request's path, and keeps the plan as what each family would be offered: its times, and
//! up to two other ways. Whoever asks, in whatever process, sees how far it is; two at once are refused.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

pub use super::bundles::Bundle;
use super::plan::{self, Placed, Solution};
use super::setup::Setup;
use super::why::{self, Found, Reason};
use super::{bundles, rounds, store};
use crate::app::App;
use crate::clock::At;
use crate::config::Conferences;
use crate::entities::conferences::RoundKind;
use crate::entities::proposal;
use crate::error::Error;
use crate::ids::{ConferenceId, InterpreterId, RoundId, RowId};
use crate::language::args::Args;
use crate::language::catalogue::Catalogue;
use crate::language::tag::Tag;
use crate::scope::Scope;

/// After its time, who plans is believed alive so long: reading and writing.
const LEASE_S: i64 = 120;
/// How often the progress is written.
const TELL: Duration = Duration::from_millis(500);

/// What a plan comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Counts {
    /// Families with a conference to be had.
    pub families: usize,
    /// Those who have all of theirs.
    pub families_placed: usize,
    /// Conferences that are wanted.
    pub conferences: usize,
    /// Those with a time, booked ones included.
    pub placed: usize,
    /// Those that are booked or held by an offer.
    pub kept: usize,
    /// Those that need an interpreter and have none.
    pub without_interpreter: usize,
    /// Those that found no time.
    pub unplaced: Vec<Unplaced>,
    /// What interpreters do.
    pub interpreters: Vec<Load>,
    /// By the language that families read.
    pub languages: Vec<Group>,
    /// Cost in units of the planner's objective.
    pub cost: i64,
}

/// A conference that found no time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Unplaced {
    /// Which.
    pub conference: ConferenceId,
    /// What stands most in its way.
    pub reason: Reason,
}

/// What an interpreter does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Load {
    /// Who.
    pub interpreter: InterpreterId,
    /// Conferences.
    pub conferences: usize,
    /// Minutes in them.
    pub minutes: u32,
    /// Minutes of being there, inside the round's days.
    pub there: u32,
}

/// Families of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Group {
    /// Primary BCP 47 tag; empty: all others.
    pub language: String,
    /// Conferences that are wanted.
    pub conferences: usize,
    /// Those with a time.
    pub placed: usize,
    /// Those at a time that suits only if need be.
    pub late: usize,
}

/// How to plan.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// How long.
    pub limit: Duration,
    /// Moves for each thread; the limit holds beside it.
    pub steps: Option<u64>,
    /// Threads.
    pub threads: usize,
    /// From nothing: what somebody moved by hand is forgotten. Bookings and offers stay all the same.
    pub anew: bool,
}

impl Effort {
    /// What the settings say.
    pub fn of(settings: &Conferences) -> Self {
        let threads = match settings.plan_threads {
            0 => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            threads => threads,
        };
        Self { limit: Duration::from_secs_f64(settings.plan_s), steps: None, threads, anew: false }
    }
}

/// Plans a round that the asker runs, and keeps the plan.
pub async fn plan(
    app: &App,
    scope: &Scope,
    id: RoundId,
    effort: Effort,
    tell: impl FnMut(u8),
) -> Result<Counts, Error> {
    begin(app, scope, id, effort).await?;
    run(app, scope, id, effort, tell).await
}

/// Plans a round that [`begin`] let begin, and keeps the plan.
pub async fn run(
    app: &App,
    scope: &Scope,
    id: RoundId,
    effort: Effort,
    mut tell: impl FnMut(u8),
) -> Result<Counts, Error> {
    let done = search(app, scope, id, effort, &mut tell).await;
    if done.is_err() {
        // Otherwise the round would count as being planned until the lease ends.
        store::tell_progress(app.store.read(), scope, id, None).await?;
    }
    done
}

/// Says that a round which the asker runs is being planned from now on; two at once are refused.
pub async fn begin(app: &App, scope: &Scope, id: RoundId, effort: Effort) -> Result<(), Error> {
    let round = rounds::runs(app, scope, id).await?;
    if round.kind == RoundKind::TownHall {
        return Err(Error::invalid("kind", "a town hall is one meeting for all: there is nothing to plan"));
    }
    let now = app.now();
    let limit = i64::try_from(effort.limit.as_secs()).unwrap_or(3600);
    let empty = proposal::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        round_id: id,
        version: 0,
        bundles: "[]".to_owned(),
        counts: "{}".to_owned(),
        made_at: None,
        progress: None,
        lease_until: now.plus_s(limit + LEASE_S),
    };
    let tx = app.store.begin().await?;
    let free = store::begin_plan(&*tx, scope, empty, now).await?;
    tx.commit().await?;
    if free { Ok(()) } else { Err(Error::invalid("round", "is being planned already")) }
}

async fn search(
    app: &App,
    scope: &Scope,
    id: RoundId,
    effort: Effort,
    tell: &mut impl FnMut(u8),
) -> Result<Counts, Error> {
    let setup = Arc::new(Setup::load(&app.store, scope, id, app.now()).await?);
    let before = if effort.anew { None } else { kept(app, scope, id).await? };
    let percent = Arc::new(AtomicU8::new(0));
    let mut work = {
        let (setup, percent) = (Arc::clone(&setup), Arc::clone(&percent));
        tokio::task::spawn_blocking(move || solve(&setup, before.as_ref(), effort, &percent))
    };
    let found = loop {
        tokio::select! {
            done = &mut work => break done.map_err(|fault| Error::Fault(fault.to_string()))?,
            () = tokio::time::sleep(TELL) => {
                let percent = percent.load(Ordering::Relaxed);
                tell(percent);
                store::tell_progress(app.store.read(), scope, id, Some(i16::from(percent))).await?;
            }
        }
    };
    let (bundles, counts) = found;
    let json = |fault: serde_json::Error| Error::Fault(fault.to_string());
    let (written, counted) =
        (serde_json::to_string(&bundles).map_err(json)?, serde_json::to_string(&counts).map_err(json)?);
    let now = app.now();
    let tx = app.store.begin().await?;
    store::keep_plan(&*tx, scope, (id, setup.round.version), written, counted, now).await?;
    store::planned(&*tx, scope, id, now).await?;
    tx.commit().await?;
    tell(100);
    Ok(counts)
}

fn solve(setup: &Setup, before: Option<&Kept>, effort: Effort, percent: &AtomicU8) -> (Vec<Bundle>, Counts) {
    let began = Instant::now();
    let limit = effort.limit.as_secs_f64().max(0.001);
    let used = || began.elapsed().as_secs_f64() / limit;
    let seed = u64::try_from(setup.round.seed).unwrap_or_default();
    let options = plan::Options { seed, steps: effort.steps, threads: effort.threads };
    let mut tell = |progress: plan::Progress| {
        percent.store((progress.used * 100.0).clamp(0.0, 99.0) as u8, Ordering::Relaxed);
    };
    let kept = setup.kept();
    let by_hand = bundles::by_hand(setup, before, &kept);
    let fixed: Vec<Placed> = kept.iter().chain(&by_hand).copied().collect();
    let solution = plan::plan_around(&setup.instance, &fixed, options, &used, &mut tell);
    (bundles::bundles(setup, &solution, &kept, &by_hand), counts(setup, &solution, &kept))
}

fn counts(setup: &Setup, solution: &Solution, kept: &[Placed]) -> Counts {
    let instance = &setup.instance;
    let placed: HashMap<u32, &Placed> = solution.placed.iter().map(|one| (one.meeting, one)).collect();
    let why = why::Looking::new(setup, solution);
    let mut families: BTreeMap<u32, bool> = BTreeMap::new();
    let group = |language: &String| Group { language: language.clone(), conferences: 0, placed: 0, late: 0 };
    let mut languages: Vec<Group> = setup.groups.iter().map(group).collect();
    let mut counts = Counts { kept: kept.len(), cost: solution.cost, ..Counts::default() };
    for (at, meeting) in (0u32..).zip(&instance.meetings) {
        let place = placed.get(&at);
        let Some(&lead) = meeting.parties.first() else { continue };
        *families.entry(lead).or_insert(true) &= place.is_some();
        counts.conferences += 1;
        counts.placed += usize::from(place.is_some());
        let lacks = place.is_some_and(|place| place.interpreter.is_none()) && instance.interpreted(meeting).is_some();
        counts.without_interpreter += usize::from(lacks);
        let group = instance.parties.get(lead as usize).map_or(0, |party| usize::from(party.group));
        if let Some(group) = languages.get_mut(group) {
            group.conferences += 1;
            group.placed += usize::from(place.is_some());
            group.late += usize::from(place.is_some_and(|place| why.level(place) == Some(2)));
        }
        if let (None, Some(conference)) = (place, setup.conference(at)) {
            counts.unplaced.push(Unplaced { conference: conference.id, reason: why.most(at) });
        }
    }
    counts.families = families.len();
    counts.families_placed = families.values().filter(|all| **all).count();
    counts.languages = languages.into_iter().filter(|group| group.conferences > 0).collect();
    counts.interpreters = loads(setup, solution);
    counts
}

fn loads(setup: &Setup, solution: &Solution) -> Vec<Load> {
    let minutes = |ticks: u32| ticks * u32::from(plan::model::TICK_MINUTES);
    let load = |(at, who): (u32, &crate::entities::interpreter::Model)| {
        let mine: Vec<&Placed> = solution.placed.iter().filter(|one| one.interpreter == Some(at)).collect();
        let shifts = setup.instance.interpreters.get(at as usize).map(|one| one.shifts.as_slice()).unwrap_or_default();
        Load {
            interpreter: who.id,
            conferences: mine.len(),
            minutes: minutes(mine.iter().map(|one| u32::from(setup.ticks(one.meeting))).sum()),
            there: minutes(shifts.iter().map(|shift| u32::from(shift.span.end - shift.span.start)).sum()),
        }
    };
    (0u32..).zip(&setup.interpreters).map(load).filter(|load| load.there > 0).collect()
}

/// A kept plan.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Families and their choices.
    pub bundles: Vec<Bundle>,
    /// What it comes to.
    pub counts: Counts,
    /// The version of the round that it was made by.
    pub version: i64,
    /// When.
    pub made_at: At,
}

/// The plan of a round that the asker may see; none was made yet: `None`.
pub async fn kept(app: &App, scope: &Scope, id: RoundId) -> Result<Option<Kept>, Error> {
    let json = |fault: serde_json::Error| Error::Fault(format!("a kept plan cannot be read: {fault}"));
    let Some(row) = store::proposal(app.store.read(), scope, id).await? else { return Ok(None) };
    let Some(made_at) = row.made_at else { return Ok(None) };
    Ok(Some(Kept {
        bundles: serde_json::from_str(&row.bundles).map_err(json)?,
        counts: serde_json::from_str(&row.counts).map_err(json)?,
        version: row.version,
        made_at,
    }))
}

/// What is booked or held, and what a kept plan has beside it.
pub fn all(setup: &Setup, kept: Option<&Kept>) -> Vec<Placed> {
    let mut placed = setup.kept();
    let stays: HashSet<u32> = placed.iter().map(|one| one.meeting).collect();
    let firsts = kept.iter().flat_map(|kept| &kept.bundles).flat_map(|bundle| bundle.options.first());
    placed.extend(firsts.filter_map(|one| setup.placed(one)).filter(|one| !stays.contains(&one.meeting)));
    placed
}

/// Why a conference is not at other times.
#[derive(Clone, Debug)]
pub struct Starts {
    /// Every start, and what stands in its way.
    pub found: Vec<Found>,
    /// The zone to say them in.
    pub zone: jiff::tz::TimeZone,
}

/// Looks at every start of a conference, on one date or all, beside the kept plan and what is booked.
pub async fn why(
    app: &App,
    scope: &Scope,
    id: RoundId,
    which: ConferenceId,
    date: Option<jiff::civil::Date>,
) -> Result<Starts, Error> {
    rounds::runs(app, scope, id).await?;
    let setup = Setup::load(&app.store, scope, id, app.now()).await?;
    let meeting = setup.meeting(which).ok_or(Error::NotFound("conference"))?;
    let day = match date {
        Some(date) => match setup.calendar.day(date) {
            Some(day) => Some(day),
            None => return Ok(Starts { found: Vec::new(), zone: setup.calendar.zone }),
        },
        None => None,
    };
    let kept = kept(app, scope, id).await?;
    let placed = all(&setup, kept.as_ref());
    let found = why::Looking::at(&setup, &placed).starts(meeting, day);
    Ok(Starts { found, zone: setup.calendar.zone.clone() })
}

/// The same in words: a sentence for each reason and date, with the times it holds for.
pub fn sentences(catalogue: &Catalogue, language: &Tag, starts: &Starts) -> Vec<String> {
    if starts.found.is_empty() {
        return vec![catalogue.word(language, "why-no-window", &Args::new())];
    }
    let mut by: BTreeMap<(jiff::civil::Date, Reason), Vec<jiff::Zoned>> = BTreeMap::new();
    for one in &starts.found {
        let when = one.starts_at.timestamp().to_zoned(starts.zone.clone());
        by.entry((when.date(), one.reason)).or_default().push(when);
    }
    let say = |((_, reason), times): (_, Vec<jiff::Zoned>)| {
        let (first, last) = (times.first()?, times.last()?);
        let args = Args::new()
            .with("count", i64::try_from(times.len()).unwrap_or(i64::MAX))
            .with("from", catalogue.say_moment(language, first))
            .with("to", catalogue.say_moment(language, last));
        Some(catalogue.word(language, why::words(reason), &args))
    };
    by.into_iter().filter_map(say).collect()
}
