//! Interpreters for placed times: one who is free, or one who becomes free when others change theirs (a short augmenting path).

use super::board::{Meet, NONE};
use super::state::State;

/// Interpreters on one path, at most. On a longer one the last could come to stand in the way of the first.
const LONGEST: usize = 2;

impl State<'_> {
    /// An interpreter who is free for a meeting at a time.
    #[inline]
    pub(super) fn interpreter_free(&self, meet: &Meet, day: u16, start: u16) -> Option<u32> {
        let end = start + meet.ticks;
        for duty in self.board.duties_of(meet, day) {
            if duty.start <= start && end <= duty.end && self.is_free(duty.interpreter, day, start, end) {
                return Some(duty.interpreter);
            }
        }
        None
    }

    #[inline]
    fn is_free(&self, interpreter: u32, day: u16, start: u16, end: u16) -> bool {
        self.engaged[self.hours(interpreter, day, start, end)].iter().all(|&meeting| meeting == NONE)
            && self.open(interpreter, day)
    }

    /// The same, where up to `depth` other meetings may change their interpreter for it.
    pub(super) fn free_interpreter(&mut self, meet: &Meet, day: u16, start: u16, depth: u32) -> Option<u32> {
        let mut path = [NONE; LONGEST];
        (1..=depth.min(LONGEST as u32)).find_map(|deep| self.path(meet, (day, start), deep, &mut path, 0))
    }

    fn path(
        &mut self,
        meet: &Meet,
        (day, start): (u16, u16),
        depth: u32,
        path: &mut [u32; LONGEST],
        length: usize,
    ) -> Option<u32> {
        let board = self.board;
        let end = start + meet.ticks;
        for duty in board.duties_of(meet, day) {
            let who = duty.interpreter;
            let covers = duty.start <= start && end <= duty.end;
            if !covers || path[..length].contains(&who) || !self.open(who, day) {
                continue;
            }
            let Some(other) = self.only_one(who, day, start, end) else { continue };
            if !self.movable(other) {
                continue;
            }
            path[length] = who;
            let sitting = self.sittings[other as usize];
            let there = &board.meets[other as usize];
            let instead = if depth == 1 {
                self.interpreter_free(there, sitting.day, sitting.start)
            } else if length + 1 < LONGEST {
                self.path(there, (sitting.day, sitting.start), depth - 1, path, length + 1)
            } else {
                None
            };
            if let Some(instead) = instead {
                self.assign(other, instead);
                return Some(who);
            }
        }
        None
    }

    /// The meeting that holds an interpreter during a time, if it is exactly one.
    fn only_one(&self, interpreter: u32, day: u16, start: u16, end: u16) -> Option<u32> {
        let mut one = NONE;
        for &meeting in &self.engaged[self.hours(interpreter, day, start, end)] {
            if meeting != NONE && meeting != one {
                if one != NONE {
                    return None;
                }
                one = meeting;
            }
        }
        (one != NONE).then_some(one)
    }
}
