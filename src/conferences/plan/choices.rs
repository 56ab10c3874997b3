//! The best ways to place a few meetings around all that has its time: what a family is offered when it wants something else
//! than the plan proposed. Nobody else is moved for it.

use super::Placed;
use super::board::{Board, NO_LANGUAGE, NONE};
use super::state::State;

/// What it costs to offer a slot that somebody else is offered, each time it is.
const SHARED: i64 = 60;
/// What it costs to offer the very time of another choice again.
const SAME: i64 = 150;
/// What it costs to stay on the day of another choice.
const SAME_DAY: i64 = 12;
/// What a time costs that may not be offered: more than everything else.
const NEVER: i64 = 1 << 40;

/// What choices are made around.
pub struct Around<'a> {
    /// Meetings that have their time, or whose time is held: they stay.
    pub kept: &'a [Placed],
    /// Times that others are offered and that nobody holds: better not offered again.
    pub offered: &'a [Placed],
    /// Whether a time may be offered at all.
    pub may: &'a dyn Fn(&Placed) -> bool,
}

/// Up to `most` ways to place all of `meetings`, the best first, on different days where that can be. Meetings that need an
/// interpreter come without one only where no other way is left.
pub fn choices(board: &Board, around: &Around<'_>, meetings: &[u32], most: usize) -> Vec<Vec<Placed>> {
    let mut state = State::new(board);
    state.fix(around.kept);
    let mut times = vec![0u16; board.spots.len()];
    for placed in around.offered {
        if let Some(spot) = board.spot_of(placed) {
            let len = usize::from(board.meets[placed.meeting as usize].len);
            let end = times.len().min(spot as usize + len);
            times[spot as usize..end].iter_mut().for_each(|one| *one += 1);
        }
    }
    let mut wanted: Vec<u32> = meetings.iter().copied().filter(|&meeting| state.place(meeting).spot == NONE).collect();
    if wanted.len() < meetings.len() || wanted.iter().any(|&meeting| !board.meets[meeting as usize].placeable) {
        return Vec::new();
    }
    wanted.sort_by_key(|&meeting| (board.meets[meeting as usize].choices, meeting));
    let mut found: Vec<Vec<Placed>> = Vec::new();
    for alone in [false, true] {
        while found.len() < most {
            let Some(next) = next(&mut state, around, &wanted, &times, &found, alone) else { break };
            found.push(next);
        }
        if !found.is_empty() {
            break;
        }
    }
    found
}

/// One more way that is not among those found; `alone`: without an interpreter if need be.
fn next(
    state: &mut State<'_>,
    around: &Around<'_>,
    wanted: &[u32],
    times: &[u16],
    found: &[Vec<Placed>],
    alone: bool,
) -> Option<Vec<Placed>> {
    let empty = state.mark();
    let mut best: Option<(i64, Vec<Placed>)> = None;
    for first in 0..wanted.len() {
        let order = wanted.iter().cycle().skip(first).take(wanted.len());
        let before = state.cost();
        let whole = order.clone().all(|&meeting| place(state, around, meeting, times, found, alone));
        if whole {
            let placed = read(state, wanted);
            let cost = state.cost() - before;
            if !found.contains(&placed) && best.as_ref().is_none_or(|(known, _)| cost < *known) {
                best = Some((cost, placed));
            }
        }
        state.undo(empty);
    }
    best.map(|(_, placed)| placed)
}

fn place(
    state: &mut State<'_>,
    around: &Around<'_>,
    meeting: u32,
    times: &[u16],
    found: &[Vec<Placed>],
    alone: bool,
) -> bool {
    let board = state.board();
    let meet = &board.meets[meeting as usize];
    let at = |spot: u32| {
        let when = board.spots[spot as usize];
        Placed { meeting, day: when.day, start: when.start, interpreter: None }
    };
    let extra = |spot: u32| {
        let here = at(spot);
        if !(around.may)(&here) {
            return NEVER;
        }
        let end = times.len().min((spot + u32::from(meet.len)) as usize);
        let shared: i64 = times[spot as usize..end].iter().map(|&one| i64::from(one)).sum();
        let same = if found.iter().all(|visit| visit.len() == 1) { NEVER / 2 } else { SAME };
        let again = |other: &Placed| match other {
            other if other.meeting != meeting || other.day != here.day => 0,
            other if other.start == here.start => same,
            _ => SAME_DAY,
        };
        SHARED * shared + found.iter().flatten().map(again).sum::<i64>()
    };
    let placed = state.insert(meeting, 0, extra);
    let place = state.place(meeting);
    placed && (around.may)(&at(place.spot)) && (alone || meet.language == NO_LANGUAGE || place.interpreter != NONE)
}

fn read(state: &State<'_>, meetings: &[u32]) -> Vec<Placed> {
    let board = state.board();
    let mut placed = Vec::with_capacity(meetings.len());
    for &meeting in meetings {
        let place = state.place(meeting);
        let when = board.spots[place.spot as usize];
        let interpreter = (place.interpreter != NONE).then_some(place.interpreter);
        placed.push(Placed { meeting, day: when.day, start: when.start, interpreter });
    }
    placed.sort_by_key(|placed| placed.meeting);
    placed
}
