//! Meetings that have their time already: put first, and never touched.

use super::Placed;
use super::board::{Board, NO_LANGUAGE, NONE};
use super::state::{Place, State};

impl State<'_> {
    /// Puts meetings where they are and leaves them there; says of each whether it could. One that could not stays out for good.
    pub fn fix(&mut self, list: &[Placed]) -> Vec<bool> {
        if list.is_empty() {
            return Vec::new();
        }
        let stand = list.iter().map(|one| self.fix_one(one)).collect();
        self.keep(|_| {});
        self.fixed = vec![false; self.places().len()];
        list.iter().for_each(|one| self.fixed[one.meeting as usize] = true);
        stand
    }

    /// Whether all of these can be where they are said to be, beside what is placed.
    pub fn fits(&mut self, list: &[Placed]) -> bool {
        let before = self.mark();
        let all = list.iter().all(|one| self.fix_one(one));
        self.undo(before);
        all
    }

    /// Puts more meetings where they are; whoever calls knows that they fit.
    pub fn fix_more(&mut self, list: &[Placed]) {
        list.iter().for_each(|one| {
            self.fix_one(one);
        });
        self.keep(|_| {});
    }

    fn fix_one(&mut self, one: &Placed) -> bool {
        let Some(spot) = self.board.spot_of(one) else { return false };
        let meet = &self.board.meets[one.meeting as usize];
        if !meet.placeable || self.place(one.meeting).spot != NONE {
            return false;
        }
        if one.interpreter.is_some_and(|who| meet.language == NO_LANGUAGE || !self.is_there(one, who)) {
            return false;
        }
        self.adopt(&[(one.meeting, Place { spot, interpreter: one.interpreter.unwrap_or(NONE) })]);
        self.place(one.meeting).spot == spot
    }

    /// The interpreter is on duty and free for the meeting.
    fn is_there(&self, one: &Placed, who: u32) -> bool {
        let meet = &self.board.meets[one.meeting as usize];
        let end = one.start + meet.ticks;
        let duties = self.board.duties_of(meet, one.day);
        duties.iter().any(|duty| duty.interpreter == who && duty.start <= one.start && end <= duty.end)
            && self.engaged[self.hours(who, one.day, one.start, end)].iter().all(|&meeting| meeting == NONE)
    }
}

impl Board {
    /// The spot of its teacher at which a meeting starts; `None` if no slot begins there.
    pub fn spot_of(&self, one: &Placed) -> Option<u32> {
        let meet = self.meets.get(one.meeting as usize)?;
        let rows = self.rows.get(meet.row as usize..meet.row as usize + usize::from(meet.rows))?;
        let row = rows
            .iter()
            .find(|row| row.day == one.day && row.start <= one.start && one.start < row.start + row.slots * row.slot)?;
        let past = one.start - row.start;
        past.is_multiple_of(row.slot).then(|| row.spot + u32::from(past / row.slot))
    }
}
