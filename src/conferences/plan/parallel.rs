//! The search on all threads.

use super::anneal::{Anneal, Best, Cooling};
use super::board::Board;
use super::construct::construct;
use super::dice::Dice;
use super::state::State;
use super::{Options, Progress};

pub(super) fn search(
    board: &Board,
    options: Options,
    used: &(dyn Fn() -> f64 + Sync),
    tell: &mut dyn FnMut(Progress),
) -> (Best, u64) {
    let mut dice = Dice::new(options.seed);
    let mut state = State::new(board);
    construct(&mut state, &mut dice);
    let mut best = Best::of(&mut state);
    tell(Progress { used: used(), cost: best.cost, moves: 0 });
    let mut anneal = Anneal::new(dice.apart(1));
    let seeds = board.placeable.clone();
    let steps = options.steps;
    let mut fraction = |made: u64| {
        let part = match steps {
            Some(steps) => (made as f64 / steps.max(1) as f64).max(if used() >= 1.0 { 1.0 } else { 0.0 }),
            None => used(),
        };
        (part < 1.0).then_some(part)
    };
    let env = |name: &str, or: f64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(or);
    let cooling = Cooling { from: env("T0", 25.0), to: env("T1", 0.6) };
    anneal.run(&mut state, &mut best, &seeds, &mut fraction, cooling);
    (best, anneal.moves)
}
