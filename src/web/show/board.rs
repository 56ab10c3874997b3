//! A round's board: its days, what is being moved, who found no time and what would help, and who interprets.

use std::collections::HashMap;

use super::cards::Table;
use super::preview::number;
use super::typed::Typed;
use super::{Reader, hall, language, rounds};
use crate::clock::At;
use crate::conferences::asking;
use crate::conferences::shift::{self, Means, Moving, Start};
use crate::conferences::sight::{Sight, Stage};
use crate::conferences::why::Reason;
use crate::entities::conference;
use crate::entities::conferences::{ConferenceState, RoundKind, RoundState};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId};
use crate::links::Use;
use crate::web::pages::{Arg, Board, Both, Confirm, LoadView, MovingView, PlanView, Problem, UnplacedView};

/// What of a board is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The conference to move.
    pub moving: Option<ConferenceId>,
    /// Where to, before the family is told of it.
    pub to: Option<At>,
    /// The message that says what was done.
    pub done: Option<&'static str>,
    /// Why something was not done, ready to be read.
    pub problem: Option<String>,
    /// What was typed as the invitation to a town hall, and what is wrong with it.
    pub hall: Option<(Typed, Vec<Problem>)>,
}

/// So many families without a time get suggestions at once.
const SUGGESTED: usize = 20;

/// The message that says that planning has begun.
const PLANNING: &str = "done-planning";

/// The address of a board.
pub fn address(reader: &Reader<'_>, id: RoundId) -> String {
    format!("{}/conferences/{id}", reader.base)
}

/// The message that says what stands against a time; that a teacher meets somebody names the child besides.
pub fn against(reason: Reason) -> &'static str {
    match reason {
        Reason::NoWindow => "against-no-window",
        Reason::TeacherAway => "against-teacher-away",
        Reason::FamilyAway => "against-family-away",
        Reason::NoMode => "against-no-mode",
        Reason::TeacherTaken => "against-teacher-taken",
        Reason::FamilyTaken => "against-family-taken",
        Reason::RoomsFull => "against-rooms-full",
        Reason::NoBreak => "against-no-break",
        Reason::NoInterpreter => "against-no-interpreter",
        Reason::Worse => "against-worse",
    }
}

/// All of it.
pub async fn board(reader: &Reader<'_>, id: RoundId, wanted: Wanted) -> Result<Board, Error> {
    let sight = Sight::of(reader.app, reader.scope, id).await?;
    let here = address(reader, id);
    let found = match wanted.moving.and_then(|which| sight.conferences.get(&which)) {
        Some(one) if sight.runs => match shift::look(reader.app, reader.scope, id, one.id).await {
            Ok(moving) => Some((one, moving)),
            Err(Error::NotFound(_)) => None,
            Err(fault) => return Err(fault),
        },
        _ => None,
    };
    let starts = |moving: &Moving| moving.starts.iter().map(|start| (start.at, *start)).collect::<HashMap<_, _>>();
    let moving = found.as_ref().map(|(one, moving)| (one.id, one.staff_id, starts(moving)));
    let swaps = found.as_ref().map(|(_, moving)| (moving.swaps.clone(), moving.means == Means::Book));
    let table = Table { reader, sight: &sight, here: &here, moving, swaps: swaps.unwrap_or_default() };
    let is_hall = sight.round.kind == RoundKind::TownHall;
    let hall =
        if is_hall && sight.runs { Some(hall::view(reader, &sight.round, &here, wanted.hall).await?) } else { None };
    let moving = found.as_ref().map(|(one, moving)| moving_view(&table, one, moving, wanted.to));
    let times = suggested(reader, &sight).await?;
    let asks = sight.runs && asking::may_ask(sight.round.kind, sight.round.state);
    let unknown = if asks { asking::unknown(reader.app, reader.scope, id).await?.len() } else { 0 };
    Ok(Board {
        name: sight.round.name.clone(),
        school: rounds::school(reader, &sight.round),
        state: rounds::state(reader, &sight.round),
        counts: if is_hall { hall::facts(reader, &sight) } else { facts(reader, &sight) },
        plan: (sight.runs && !is_hall).then(|| plan(&table, unknown)),
        setup: (sight.runs && sight.round.state != RoundState::Closed).then(|| format!("{here}/setup")),
        problem: wanted.problem,
        // That planning has begun is told while it goes on.
        done: wanted.done.filter(|id| *id != PLANNING || sight.progress.is_some()).map(|id| reader.w().t(id)),
        moving,
        // A town hall is one meeting: a card for each family would say nothing.
        days: if is_hall { Vec::new() } else { table.days() },
        unplaced: sight.without.iter().filter(|_| !is_hall).filter_map(|id| unplaced(&table, *id, &times)).collect(),
        hall,
        loads: if sight.runs && !is_hall { loads(reader, &sight) } else { Vec::new() },
        here,
    })
}

fn facts(reader: &Reader<'_>, sight: &Sight) -> Vec<String> {
    let w = reader.w();
    let count = |stages: &[Stage]| sight.seats.iter().filter(|seat| stages.contains(&seat.stage)).count();
    let wanted = sight.conferences.values().filter(|one| one.state != ConferenceState::Declined).count();
    let mut said = vec![w.t2("fact-booked", "booked", count(&[Stage::Booked, Stage::Came]), "count", wanted)];
    for (stage, id) in
        [(Stage::Offered, "fact-offered"), (Stage::Proposed, "fact-proposed"), (Stage::Came, "fact-came")]
    {
        let found = count(&[stage]);
        if found > 0 {
            said.push(w.t1(id, "count", found));
        }
    }
    let lacks = sight.seats.iter().filter(|seat| {
        let conference = sight.conferences.get(&seat.conference);
        let to_come = !matches!(seat.stage, Stage::Came | Stage::Missed);
        to_come && seat.interpreter.is_none() && conference.is_some_and(|one| sight.needs_interpreter(one))
    });
    let lacks = lacks.count();
    if lacks > 0 {
        said.push(w.t1("fact-lacks", "count", lacks));
    }
    said
}

/// The plan; `unknown`: so many families have not said their hours and can be asked.
fn plan(table: &Table<'_>, unknown: usize) -> PlanView {
    let (reader, sight, w) = (table.reader, table.sight, table.reader.w());
    let open = sight.round.state != RoundState::Closed;
    // Families of home visits are asked whether before there is talk of when.
    let visits = sight.round.kind == RoundKind::HomeVisit;
    let asked: std::collections::HashSet<GuardianId> = match visits {
        true => {
            let open = sight.conferences.values().filter(|one| one.state == ConferenceState::Open);
            open.map(|one| one.guardian_id).collect()
        }
        false => {
            let proposed = sight.seats.iter().filter(|seat| seat.stage == Stage::Proposed);
            proposed.filter_map(|seat| sight.conferences.get(&seat.conference)).map(|one| one.guardian_id).collect()
        }
    };
    let at = sight.plan.as_ref().map(|plan| plan.made_at);
    let none = if visits { "plan-visits" } else { "plan-none" };
    let said = at.map_or_else(|| w.t(none), |at| w.t1("plan-made", "time", reader.moment(at).said));
    let stale = sight.is_stale();
    let by_hand = sight.plan.iter().flat_map(|plan| &plan.bundles).map(|bundle| bundle.by_hand.len()).sum::<usize>();
    let to_plan = at.is_none() || !sight.without.is_empty();
    PlanView {
        progress: sight.progress.map(|percent| u32::from(percent.unsigned_abs())),
        said,
        stale,
        plan: (open && !visits).then(|| format!("{}/plan", table.here)),
        ask: (unknown > 0).then(|| (format!("{}/hours", table.here), w.t1("plan-ask", "families", unknown))),
        invite: (open && !asked.is_empty()).then(|| format!("{}/invite", table.here)),
        invites: w.t1("plan-invite", "families", asked.len()),
        close: (sight.round.state == RoundState::Offering).then(|| format!("{}/close", table.here)),
        main: match () {
            () if !asked.is_empty() && !stale => "invite",
            () if to_plan || stale => "plan",
            () => "",
        },
        by_hand: (by_hand > 0).then(|| w.t1("plan-anew", "count", by_hand)),
    }
}

fn moving_view(table: &Table<'_>, one: &conference::Model, moving: &Moving, to: Option<At>) -> MovingView {
    let w = table.reader.w();
    let teacher = table.sight.teachers.iter().find(|(row, _)| row.staff_id == one.staff_id);
    let teacher = teacher.map(|(_, staff)| staff.name.clone()).unwrap_or_default();
    let start = to.and_then(|to| moving.starts.iter().find(|start| start.at == to && start.may));
    MovingView {
        id: one.id.to_string(),
        what: w.t2("moving-what", "child", table.child(one), "teacher", teacher),
        means: w.t(match moving.means {
            Means::Propose => "means-propose",
            Means::Offer => "means-offer",
            Means::Book => "means-book",
        }),
        action: format!("{}/move", table.here),
        any: moving.starts.iter().any(|start| start.may),
        link: link(table, one.id),
        cancel: table.here.to_owned(),
        both: both(table, one),
        confirm: start.and_then(|start| confirm(table, one, moving.means, start)),
    }
}

/// Who comes together to a conference, as long as it is to come.
fn both(table: &Table<'_>, one: &conference::Model) -> Option<Both> {
    let other = one.with_id.filter(|_| table.sight.round.state != RoundState::Closed)?;
    let names = table.reader.app.catalogue.say_list(&table.reader.speech.tag, &table.family(one));
    Some(Both {
        action: format!("{}/homes", table.here),
        ids: (one.guardian_id.to_string(), other.to_string()),
        said: table.reader.w().t1("both-come", "adults", names),
    })
}

fn confirm(table: &Table<'_>, one: &conference::Model, means: Means, start: &Start) -> Option<Confirm> {
    let w = table.reader.w();
    let (ask, button) = match means {
        Means::Propose => return None,
        Means::Offer => ("moving-ask-offer", "moving-do-offer"),
        Means::Book => ("moving-ask-book", "moving-do-book"),
    };
    let read = language(table.sight.language(one)).name;
    Some(Confirm {
        question: w.t2(ask, "time", table.moment(start.at), "language", read),
        mind: (start.reason != Reason::Worse).then(|| table.against(start)),
        to: start.at.0.to_string(),
        button: w.t(button),
    })
}

/// Times for those that a person has to see to, the first of them.
async fn suggested(reader: &Reader<'_>, sight: &Sight) -> Result<HashMap<ConferenceId, Vec<At>>, Error> {
    let is_task = |id: &&ConferenceId| {
        sight
            .conferences
            .get(id)
            .is_some_and(|one| matches!(one.state, ConferenceState::Person | ConferenceState::Waiting))
    };
    let offering = sight.runs && sight.round.state == RoundState::Offering && sight.round.kind != RoundKind::TownHall;
    let tasks: Vec<ConferenceId> = sight.without.iter().filter(is_task).take(SUGGESTED).copied().collect();
    if offering { shift::suggest(reader.app, reader.scope, sight.round.id, &tasks).await } else { Ok(HashMap::new()) }
}

fn unplaced(table: &Table<'_>, id: ConferenceId, times: &HashMap<ConferenceId, Vec<At>>) -> Option<UnplacedView> {
    let (sight, w) = (table.sight, table.reader.w());
    let one = sight.conferences.get(&id)?;
    let read = language(sight.language(one));
    let teacher = sight.teachers.iter().find(|(row, _)| row.staff_id == one.staff_id);
    let (why, help) = why(sight, one);
    let why = match why {
        "unplaced-no-interpreter" => w.t1(why, "language", &read.name),
        why => w.t(why),
    };
    Some(UnplacedView {
        id: format!("u-{id}"),
        child: table.child(one),
        teacher: teacher.map(|(_, staff)| staff.name.clone()).unwrap_or_default(),
        family: table.family(one).join(", "),
        language: read,
        why,
        help: w.t(help),
        times: table.moves(one).map_or_else(Vec::new, |moves| {
            let times = times.get(&id).into_iter().flatten();
            times.map(|at| (table.reader.moment(*at).said, format!("{moves}&to={}", at.0))).collect()
        }),
        moves: table.moves(one),
        link: link(table, id),
    })
}

/// The family's own page: staff hand it out where a text does not do.
fn link(table: &Table<'_>, one: ConferenceId) -> Option<String> {
    let asked = table.sight.round.state == RoundState::Offering && table.sight.runs;
    asked.then(|| format!("/c/{}", table.reader.app.seal.sign(Use::Conferences, one.0)))
}

/// Why a conference has no time, and what would help.
fn why(sight: &Sight, one: &conference::Model) -> (&'static str, &'static str) {
    match (one.state, one.reason.as_deref()) {
        (ConferenceState::Waiting, _) => return ("unplaced-waits", "help-windows"),
        (ConferenceState::Missed, _) => return ("unplaced-missed", "help-wait"),
        (ConferenceState::Person, Some("no_contact")) => return ("unplaced-no-contact", "help-contact"),
        (ConferenceState::Person, Some("texts")) => return ("unplaced-texts", "help-call"),
        (ConferenceState::Person, Some("silence")) => return ("unplaced-silence", "help-call"),
        (ConferenceState::Person, Some("call_me")) => return ("unplaced-call-me", "help-call"),
        (ConferenceState::Person, Some("unclear")) => return ("unplaced-unclear", "help-call"),
        (ConferenceState::Person, _) => return ("unplaced-none-fit", "help-call"),
        _ => {}
    }
    let counts = sight.plan.as_ref().map(|plan| &plan.counts);
    let found = counts.and_then(|counts| counts.unplaced.iter().find(|found| found.conference == one.id));
    match found.map(|found| found.reason) {
        None if sight.round.state == RoundState::Offering => ("unplaced-asked", "help-wait"),
        None => ("unplaced-new", "help-plan"),
        Some(Reason::NoWindow) => ("unplaced-no-window", "help-windows"),
        Some(Reason::TeacherAway) => ("unplaced-teacher-away", "help-windows"),
        Some(Reason::FamilyAway) => ("unplaced-family-away", "help-hours"),
        Some(Reason::NoMode) => ("unplaced-no-mode", "help-modes"),
        Some(Reason::TeacherTaken) => ("unplaced-teacher-taken", "help-taken"),
        Some(Reason::FamilyTaken) => ("unplaced-family-taken", "help-taken"),
        Some(Reason::RoomsFull) => ("unplaced-rooms-full", "help-rooms"),
        Some(Reason::NoBreak) => ("unplaced-no-break", "help-windows"),
        Some(Reason::NoInterpreter) => ("unplaced-no-interpreter", "help-interpreter"),
        Some(Reason::Worse) => ("unplaced-worse", "help-plan"),
    }
}

/// What interpreters do, counted from the board: what was moved by hand counts too.
fn loads(reader: &Reader<'_>, sight: &Sight) -> Vec<LoadView> {
    let w = reader.w();
    let there: HashMap<_, _> =
        sight.plan.iter().flat_map(|plan| &plan.counts.interpreters).map(|one| (one.interpreter, one.there)).collect();
    let mut all: Vec<LoadView> = Vec::with_capacity(sight.interpreters.len());
    for (id, who) in &sight.interpreters {
        let own = sight.seats.iter().filter(|seat| seat.interpreter == Some(*id) && seat.stage != Stage::Missed);
        let own: Vec<i64> = own.map(|seat| (seat.ends_at.0 - seat.starts_at.0) / 60_000_000).collect();
        let minutes = number(own.iter().sum::<i64>().unsigned_abs());
        let there = there.get(id).copied().unwrap_or(0).max(minutes);
        let hours = [("hours", Arg::Number(i64::from(there / 60))), ("minutes", Arg::Number(i64::from(there % 60)))];
        let hours = w.all("load-hours", &hours);
        let names: Vec<String> = who.languages.split_whitespace().map(|tag| language(tag).name).collect();
        let count = Arg::Number(i64::try_from(own.len()).unwrap_or(i64::MAX));
        let args = [("count", count), ("minutes", Arg::Number(i64::from(minutes))), ("hours", Arg::Text(hours))];
        all.push(LoadView {
            name: who.name.clone(),
            languages: reader.app.catalogue.say_list(&reader.speech.tag, &names),
            said: w.all("load-said", &args),
            minutes,
            there: there.max(1),
        });
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}
