//! Other ways for each bundle, to be offered beside the proposal: up to two, each whole and free while all others keep theirs,
//! on other days where that can be, and seldom the same times for two bundles.

use std::collections::HashSet;

use super::board::{Board, NO_LANGUAGE, NONE};
use super::state::{Place, State};
use super::{Alternate, Placed};

/// Most alternates of a bundle.
const MOST: usize = 2;
/// What it costs to offer a slot that another bundle is offered, each time it is.
const SHARED: i64 = 60;
/// What it costs to offer the very time of the proposal again.
const SAME: i64 = 150;
/// What it costs to stay on a day that was offered: who cannot come at one time of a day often cannot at another.
const SAME_DAY: i64 = 12;

/// Finds them.
pub(super) fn find(board: &Board, places: &[Place], fixed: &[Placed]) -> Vec<Alternate> {
    let mut state = State::new(board);
    let all = places.iter().enumerate().map(|(meeting, place)| (meeting as u32, *place));
    let placed: Vec<_> = all.filter(|(_, place)| place.spot != NONE).collect();
    state.adopt(&placed);
    let mut bundles: Vec<Vec<u32>> = vec![Vec::new(); board.meetings_of.len()];
    let stays: HashSet<u32> = fixed.iter().map(|one| one.meeting).collect();
    for &(meeting, _) in placed.iter().filter(|(meeting, _)| !stays.contains(meeting)) {
        bundles[board.attending(&board.meets[meeting as usize])[0] as usize].push(meeting);
    }
    // Those with little choice choose first.
    let room = |meetings: &[u32]| meetings.iter().map(|&one| board.meets[one as usize].choices).min().unwrap_or(0);
    let mut order: Vec<(u16, u32)> = Vec::new();
    for (party, meetings) in bundles.iter().enumerate().filter(|(_, meetings)| !meetings.is_empty()) {
        order.push((room(meetings), party as u32));
    }
    order.sort_unstable();
    let mut offered = Offered { times: vec![0; board.spots.len()] };
    let mut found = Vec::new();
    for (_, party) in order {
        offered.bundle(&mut state, party, &mut bundles[party as usize], &mut found);
    }
    found.sort_by_key(|alternate| alternate.party);
    found
}

/// How often each slot is offered already.
struct Offered {
    times: Vec<u16>,
}

impl Offered {
    fn bundle(&mut self, state: &mut State<'_>, party: u32, meetings: &mut [u32], found: &mut Vec<Alternate>) {
        let board = state.board();
        let mark = state.mark();
        meetings.sort_by_key(|&meeting| (board.meets[meeting as usize].choices, meeting));
        let mut taken: Vec<Vec<u32>> = vec![meetings.iter().map(|&one| state.place(one).spot).collect()];
        meetings.iter().for_each(|&meeting| state.remove(meeting));
        for _ in 0..MOST {
            let empty = state.mark();
            let whole = (0..meetings.len()).any(|first| {
                state.undo(empty);
                meetings.rotate_left(usize::from(first > 0));
                taken.iter_mut().for_each(|spots| spots.rotate_left(usize::from(first > 0)));
                self.place(state, meetings, &taken)
            });
            if whole {
                let spots: Vec<u32> = meetings.iter().map(|&one| state.place(one).spot).collect();
                if !taken.contains(&spots) {
                    found.push(Alternate { party, placed: self.offer(board, meetings, &spots) });
                    taken.push(spots);
                }
            }
            state.undo(empty);
        }
        state.undo(mark);
        state.keep(|_| {});
    }

    /// Places all of a bundle; false if one finds no place, or no interpreter.
    fn place(&self, state: &mut State<'_>, meetings: &[u32], taken: &[Vec<u32>]) -> bool {
        let board = state.board();
        meetings.iter().enumerate().all(|(nth, &meeting)| {
            let meet = &board.meets[meeting as usize];
            let extra = |spot: u32| {
                let shared: u16 = (spot..spot + u32::from(meet.len)).map(|at| self.times[at as usize]).sum();
                let day = board.spots[spot as usize].day;
                let again = |spots: &Vec<u32>| {
                    let before = spots[nth];
                    let same_day = board.spots[before as usize].day == day;
                    if before == spot {
                        SAME
                    } else if same_day {
                        SAME_DAY
                    } else {
                        0
                    }
                };
                SHARED * i64::from(shared) + taken.iter().map(again).sum::<i64>()
            };
            // No meeting changes its interpreter for what is only offered.
            let found = state.insert(meeting, 0, extra);
            found && (meet.language == NO_LANGUAGE || state.place(meeting).interpreter != NONE)
        })
    }

    fn offer(&mut self, board: &Board, meetings: &[u32], spots: &[u32]) -> Vec<Placed> {
        let mut list: Vec<Placed> = Vec::with_capacity(meetings.len());
        for (&meeting, &spot) in meetings.iter().zip(spots) {
            let len = usize::from(board.meets[meeting as usize].len);
            self.times[spot as usize..spot as usize + len].iter_mut().for_each(|times| *times += 1);
            let at = board.spots[spot as usize];
            list.push(Placed { meeting, day: at.day, start: at.start, interpreter: None });
        }
        list.sort_by_key(|placed| placed.meeting);
        list
    }
}
