//! The best ways to place a few meetings around all that has its time: what a family is offered when it wants something else
//! than the plan proposed. Nobody else is moved for it.

use super::Placed;
use super::board::Board;
use super::openings::{Asked, Need, Openings};

/// What choices are made around.
pub struct Around<'a> {
    /// Meetings that have their time, or whose time is held: they stay.
    pub kept: &'a [Placed],
    /// Times that others are offered and that nobody holds: not offered again as long as there are others.
    pub offered: &'a [Placed],
    /// Whether a time may be offered at all.
    pub may: &'a dyn Fn(&Placed) -> bool,
}

/// Up to `most` ways to place all of `meetings`, the best first, on different days where that can be. Meetings that need an
/// interpreter come without one only where no other way is left, and times that others are offered likewise.
pub fn choices(board: &Board, around: &Around<'_>, meetings: &[u32], most: usize) -> Vec<Vec<Placed>> {
    let mut openings = Openings::new(board);
    openings.state.fix(around.kept);
    around.offered.iter().for_each(|placed| openings.name(placed));
    for (need, apart) in [(Need::Whole, true), (Need::Whole, false), (Need::Alone, true), (Need::Alone, false)] {
        let found = openings.ways(&Asked { meetings, may: around.may, need, apart }, &[], most);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
