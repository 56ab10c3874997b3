//! The first plan: those with the fewest cells for the load of their teacher first, each to its cheapest free cell.

use super::board::NO_LANGUAGE;
use super::state::State;

/// Places what can be placed, hardest first.
pub fn construct(state: &mut State<'_>) {
    let board = state.board();
    let mut order: Vec<(i64, u32)> = Vec::with_capacity(board.placeable.len());
    for &meeting in &board.placeable {
        let meet = &board.meets[meeting as usize];
        let load = board.taught.at(meet.teacher).len() as i64;
        let mut ease = i64::from(meet.choices) * 1000 / load.max(1);
        if meet.language != NO_LANGUAGE {
            ease = ease * 2 / 5;
        }
        if meet.unplaced as i64 > board.weights.unplaced {
            ease = ease * 7 / 10;
        }
        order.push((ease, meeting));
    }
    order.sort_unstable();
    for (_, meeting) in order {
        if state.place(meeting).spot == super::board::NONE && state.movable(meeting) {
            state.insert(meeting, 1, |_| 0);
        }
    }
}
