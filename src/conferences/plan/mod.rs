//! The planner of a round: who meets whom when, inside families' hours, siblings together, the interpreter in the room. Pure: no
//! files, no database, no clock (how much of the budget is used is asked from outside), seeded dice.
//!
//! `model` is the round, `board` its tables, `state` a plan in the making whose cost is always known; `ruin` and `price` change it,
//! `anneal` searches, `parallel` does so on several threads. The same state can answer what a move would cost.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "flat tables are what makes the search fast; every index is made by `board` from an instance that \
                  `model::Instance::check` has looked at, and none comes from outside"
    )
)]

mod alternates;
mod anneal;
mod bag;
pub mod board;
mod cells;
mod choices;
mod construct;
pub mod dice;
pub mod explain;
mod fixed;
pub mod format;
mod interpreters;
mod json_path;
mod lists;
pub mod model;
pub mod online;
pub mod openings;
mod parallel;
mod price;
pub mod repair;
mod ruin;
mod score;
mod solution;
pub mod state;

pub use anneal::Cooling;
pub(super) use cells::attends;
pub use choices::{Around, choices};
pub use score::{Score, score};

use board::{Board, NONE};
use model::Instance;
use state::{Place, State};

/// A meeting that has its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Index of the meeting.
    pub meeting: u32,
    /// Index of the day.
    pub day: u16,
    /// First tick.
    pub start: u16,
    /// Index of the interpreter, if one is there.
    pub interpreter: Option<u32>,
}

/// Another way to place what a party has, if the proposal does not suit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// Index of the party that leads the bundle.
    pub party: u32,
    /// The same meetings as in the proposal.
    pub placed: Vec<Placed>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// What it costs.
    pub cost: i64,
    /// Meetings with a place, by index.
    pub placed: Vec<Placed>,
    /// Other ways, up to two per bundle.
    pub alternates: Vec<Alternate>,
    /// Moves that were tried.
    pub moves: u64,
}

/// How a search goes on.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Part of the budget that is used, 0 to 1.
    pub used: f64,
    /// Cost of the best plan so far.
    pub cost: i64,
    /// Moves tried so far.
    pub moves: u64,
}

/// How to plan.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The same seed, steps and threads give the same plan.
    pub seed: u64,
    /// Moves to make on each thread; `None` goes by the budget alone.
    pub steps: Option<u64>,
    /// Threads.
    pub threads: usize,
}

/// Plans a round. `used` says which part of the budget is gone and may be asked from any thread; at 1 the best plan so far is
/// given. `tell` hears now and then how it goes.
pub fn plan(
    instance: &Instance,
    options: Options,
    used: &(dyn Fn() -> f64 + Sync),
    tell: &mut dyn FnMut(Progress),
) -> Solution {
    plan_around(instance, &[], options, used, tell)
}

/// The same around meetings that have their time and keep it. What `fixed` says must hold together and stand on the grid
/// ([`stand`] tells); bundles get other ways for what is not fixed.
pub fn plan_around(
    instance: &Instance,
    fixed: &[Placed],
    options: Options,
    used: &(dyn Fn() -> f64 + Sync),
    tell: &mut dyn FnMut(Progress),
) -> Solution {
    let board = Board::new(instance);
    let (best, moves) = parallel::search(&board, fixed, options, used, tell);
    let placed = placed(&board, &best.places);
    Solution { cost: best.cost, alternates: alternates::find(&board, &best.places, fixed), placed, moves }
}

/// Which of these meetings can stand where they are, all at once, earlier ones of the list first.
pub fn stand(board: &Board, fixed: &[Placed]) -> Vec<bool> {
    State::new(board).fix(fixed)
}

/// Places as a list.
pub fn placed(board: &Board, places: &[Place]) -> Vec<Placed> {
    let mut list = Vec::with_capacity(places.len());
    for (meeting, place) in places.iter().enumerate().filter(|(_, place)| place.spot != NONE) {
        let spot = board.spots[place.spot as usize];
        let interpreter = (place.interpreter != NONE).then_some(place.interpreter);
        list.push(Placed { meeting: meeting as u32, day: spot.day, start: spot.start, interpreter });
    }
    list
}

#[cfg(test)]
mod tests;
