//! A plan in the making: who sits where, what that costs, and a log that takes changes back. The cost is kept up to date with
//! every change and equals what `score` counts anew; `price.rs` says what a change costs, here it is carried out.

use super::bag::Bag;
use super::board::{Board, Meet, NO_LANGUAGE, NONE};

/// Where a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The spot it starts at, or [`NONE`].
    pub spot: u32,
    /// The interpreter, or [`NONE`].
    pub interpreter: u32,
}

impl Place {
    /// Left out.
    pub const OUT: Self = Self { spot: NONE, interpreter: NONE };
}

/// What the neighbours of a meeting look at: its time and who is there in person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sitting {
    pub day: u16,
    pub start: u16,
    pub end: u16,
    pub in_person: u8,
    pub level: u8,
}

/// The day of a meeting that is left out.
pub(super) const NO_DAY: u16 = u16::MAX;

const NOWHERE: Sitting = Sitting { day: NO_DAY, start: 0, end: 0, in_person: 0, level: 0 };

/// A change that can be taken back.
#[derive(Clone, Copy, Debug)]
enum Change {
    Placed(u32),
    Lifted(u32, Place),
    Changed(u32, u32),
}

/// What a part of a plan may touch, when several threads work on one plan.
#[derive(Clone, Debug)]
pub struct Fence {
    /// Meetings that may be moved.
    pub movable: Vec<bool>,
    /// Days of interpreters that belong to others (interpreter by day); empty if none do.
    pub closed: Vec<bool>,
    /// Days to which meetings may go; empty for all.
    pub days: Vec<bool>,
}

/// A plan in the making.
#[derive(Clone)]
pub struct State<'a> {
    pub(super) board: &'a Board,
    pub(super) places: Vec<Place>,
    pub(super) sittings: Vec<Sitting>,
    /// Occupied slots, a word per row.
    pub(super) occupied: Vec<u64>,
    /// The meeting that holds each spot.
    pub(super) holders: Vec<u32>,
    /// Rooms of each pool in use, per day and tick.
    pub(super) rooms: Vec<u16>,
    /// The meeting that each interpreter is at, per day and tick.
    pub(super) engaged: Vec<u32>,
    /// Placed meetings of each case.
    pub(super) served: Vec<u16>,
    unserved: Vec<i64>,
    late: Vec<i64>,
    pub(super) unfair: i64,
    pub(super) cost: i64,
    changes: Vec<Change>,
    /// Meetings that are left out.
    pub(super) out: Bag,
    /// Meetings that lack their interpreter.
    pub(super) lacking: Bag,
    pub(super) fence: Option<Fence>,
    /// Meetings that stay where they are whatever a fence says; empty if none do.
    pub(super) fixed: Vec<bool>,
}

impl<'a> State<'a> {
    /// Nothing placed.
    pub fn new(board: &'a Board) -> Self {
        let mut state = Self {
            board,
            places: vec![Place::OUT; board.meets.len()],
            sittings: vec![NOWHERE; board.meets.len()],
            occupied: vec![0; board.rows.len()],
            holders: vec![NONE; board.spots.len()],
            rooms: vec![0; board.rooms.len() * board.days * usize::from(board.span)],
            engaged: vec![NONE; board.interpreters * board.days * usize::from(board.span)],
            served: vec![0; board.cases.len()],
            unserved: board.cases_in.clone(),
            late: vec![0; board.cases_in.len()],
            unfair: 0,
            cost: 0,
            changes: Vec::new(),
            out: Bag::new(board.meets.len()),
            lacking: Bag::new(board.meets.len()),
            fence: None,
            fixed: Vec::new(),
        };
        board.placeable.iter().for_each(|&meeting| state.out.put(meeting));
        let left_out: i64 =
            board.placeable.iter().map(|&meeting| i64::from(board.meets[meeting as usize].unplaced)).sum();
        state.unfair = state.unfairness();
        state.cost = left_out + board.weights.unserved * board.cases.len() as i64 + state.unfair;
        state
    }

    /// The tables it stands on.
    pub fn board(&self) -> &'a Board {
        self.board
    }

    /// The cost, as the judge counts it.
    pub fn cost(&self) -> i64 {
        self.cost
    }

    /// Where a meeting is.
    #[inline]
    pub fn place(&self, meeting: u32) -> Place {
        self.places[meeting as usize]
    }

    /// All places.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Meetings that are left out, in no order.
    pub fn left_out(&self) -> &[u32] {
        self.out.all()
    }

    /// Whether a meeting may be touched here.
    #[inline]
    pub fn movable(&self, meeting: u32) -> bool {
        let free = self.fixed.is_empty() || !self.fixed[meeting as usize];
        free && self.fence.as_ref().is_none_or(|fence| fence.movable[meeting as usize])
    }

    /// Whether an interpreter's day may be touched here.
    #[inline]
    pub(super) fn open(&self, interpreter: u32, day: u16) -> bool {
        let at = interpreter as usize * self.board.days + usize::from(day);
        self.fence.as_ref().is_none_or(|fence| fence.closed.is_empty() || !fence.closed[at])
    }

    /// Whether meetings may go to a day here.
    #[inline]
    pub(super) fn may_go(&self, day: u16) -> bool {
        self.fence.as_ref().is_none_or(|fence| fence.days.is_empty() || fence.days[usize::from(day)])
    }

    /// Ticks of an interpreter's day.
    #[inline]
    pub(super) fn hours(&self, interpreter: u32, day: u16, start: u16, end: u16) -> std::ops::Range<usize> {
        let from = (interpreter as usize * self.board.days + usize::from(day)) * usize::from(self.board.span);
        from + usize::from(start - self.board.dawn)..from + usize::from(end - self.board.dawn)
    }

    /// Ticks of a pool's day.
    #[inline]
    pub(super) fn uses(&self, pool: u32, day: u16, start: u16, end: u16) -> std::ops::Range<usize> {
        self.hours(pool, day, start, end)
    }

    /// Bits of the slots that a meeting holds from a slot on.
    #[inline]
    pub(super) fn bits(meet: &Meet, slot: u16) -> u64 {
        (u64::MAX >> (64 - meet.len)) << slot
    }

    /// Puts a meeting that is left out to a free spot, with an interpreter who is free; `price` is what `price.rs` said.
    pub(super) fn put(&mut self, meeting: u32, place: Place, price: i64) {
        let unfair = self.unfair;
        self.settle(meeting, place);
        self.cost += price - self.worth(meeting, 1) + self.unfair - unfair;
        self.changes.push(Change::Placed(meeting));
    }

    /// Takes a meeting off its place; `price` is what `price.rs` said.
    pub(super) fn lift(&mut self, meeting: u32, price: i64) {
        let unfair = self.unfair;
        let worth = self.worth(meeting, 1);
        let place = self.unsettle(meeting);
        self.cost += worth - price + self.unfair - unfair;
        self.changes.push(Change::Lifted(meeting, place));
    }

    /// What it is worth to have a meeting placed when so many of its case are, fairness aside.
    #[inline]
    pub(super) fn worth(&self, meeting: u32, placed: u16) -> i64 {
        let meet = &self.board.meets[meeting as usize];
        let only = self.served[meet.case as usize] == placed;
        i64::from(meet.unplaced) + if only { self.board.weights.unserved } else { 0 }
    }

    /// Gives a placed meeting another interpreter, or none.
    pub(super) fn assign(&mut self, meeting: u32, interpreter: u32) {
        let old = self.exchange(meeting, interpreter);
        let lacking = |one: u32| if one == NONE { self.board.weights.no_interpreter } else { 0 };
        self.cost += lacking(interpreter) - lacking(old);
        self.changes.push(Change::Changed(meeting, old));
    }

    /// A point in the log, for [`State::undo`].
    pub(super) fn mark(&self) -> (usize, i64) {
        (self.changes.len(), self.cost)
    }

    /// Takes back all changes since a point.
    pub(super) fn undo(&mut self, (length, cost): (usize, i64)) {
        while self.changes.len() > length {
            match self.changes.pop() {
                Some(Change::Placed(meeting)) => {
                    self.unsettle(meeting);
                }
                Some(Change::Lifted(meeting, place)) if place.spot != NONE => self.settle(meeting, place),
                Some(Change::Lifted(..)) => {}
                Some(Change::Changed(meeting, old)) => {
                    self.exchange(meeting, old);
                }
                None => break,
            }
        }
        self.cost = cost;
    }

    /// Meetings that were changed since the log was forgotten last; forgets it.
    pub(super) fn keep(&mut self, mut changed: impl FnMut(u32)) {
        for change in self.changes.drain(..) {
            match change {
                Change::Placed(meeting) | Change::Lifted(meeting, _) | Change::Changed(meeting, _) => changed(meeting),
            }
        }
    }

    /// Becomes the same plan as another, without asking for memory again.
    pub(super) fn follow(&mut self, other: &Self) {
        self.places.clone_from(&other.places);
        self.sittings.clone_from(&other.sittings);
        self.occupied.clone_from(&other.occupied);
        self.holders.clone_from(&other.holders);
        self.rooms.clone_from(&other.rooms);
        self.engaged.clone_from(&other.engaged);
        self.served.clone_from(&other.served);
        self.unserved.clone_from(&other.unserved);
        self.late.clone_from(&other.late);
        self.out.clone_from(&other.out);
        self.lacking.clone_from(&other.lacking);
        self.unfair = other.unfair;
        self.cost = other.cost;
        self.changes.clear();
    }

    /// Takes over places from elsewhere, which go together with all that stays.
    pub(super) fn adopt(&mut self, moved: &[(u32, Place)]) {
        for &(meeting, _) in moved {
            if self.places[meeting as usize].spot != NONE {
                self.remove(meeting);
            } else {
                self.changes.push(Change::Lifted(meeting, Place::OUT));
            }
        }
        for &(meeting, place) in moved.iter().filter(|(_, place)| place.spot != NONE) {
            if let Some(price) = self.price_at(meeting, place.spot) {
                let meet = &self.board.meets[meeting as usize];
                let lacking = meet.language != NO_LANGUAGE && place.interpreter == NONE;
                let lack = if lacking { self.board.weights.no_interpreter } else { 0 };
                self.put(meeting, place, price + lack);
            }
        }
    }

    fn settle(&mut self, meeting: u32, place: Place) {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        let spot = board.spots[place.spot as usize];
        let cell = board.cell(meet, place.spot);
        let end = spot.start + meet.ticks;
        self.places[meeting as usize] = place;
        self.sittings[meeting as usize] =
            Sitting { day: spot.day, start: spot.start, end, in_person: cell.in_person, level: cell.level };
        self.occupied[spot.row as usize] |= Self::bits(meet, spot.slot);
        self.holders[place.spot as usize..place.spot as usize + usize::from(meet.len)].fill(meeting);
        if meet.pool != NONE && cell.in_person != 0 {
            let ticks = self.uses(meet.pool, spot.day, spot.start, end);
            self.rooms[ticks].iter_mut().for_each(|used| *used += 1);
        }
        if place.interpreter != NONE {
            let ticks = self.hours(place.interpreter, spot.day, spot.start, end);
            self.engaged[ticks].fill(meeting);
        } else if meet.language != NO_LANGUAGE {
            self.lacking.put(meeting);
        }
        self.out.take(meeting);
        let group = usize::from(meet.group);
        let served = &mut self.served[meet.case as usize];
        *served += 1;
        if *served == 1 || cell.level == 2 {
            self.unserved[group] -= i64::from(*served == 1);
            self.late[group] += i64::from(cell.level == 2);
            self.unfair = self.unfairness();
        }
    }

    fn unsettle(&mut self, meeting: u32) -> Place {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        let place = std::mem::replace(&mut self.places[meeting as usize], Place::OUT);
        let sitting = std::mem::replace(&mut self.sittings[meeting as usize], NOWHERE);
        let spot = board.spots[place.spot as usize];
        self.occupied[spot.row as usize] &= !Self::bits(meet, spot.slot);
        self.holders[place.spot as usize..place.spot as usize + usize::from(meet.len)].fill(NONE);
        if meet.pool != NONE && sitting.in_person != 0 {
            let ticks = self.uses(meet.pool, sitting.day, sitting.start, sitting.end);
            self.rooms[ticks].iter_mut().for_each(|used| *used -= 1);
        }
        if place.interpreter != NONE {
            let ticks = self.hours(place.interpreter, sitting.day, sitting.start, sitting.end);
            self.engaged[ticks].fill(NONE);
        } else {
            self.lacking.take(meeting);
        }
        self.out.put(meeting);
        let group = usize::from(meet.group);
        let served = &mut self.served[meet.case as usize];
        *served -= 1;
        if *served == 0 || sitting.level == 2 {
            self.unserved[group] += i64::from(*served == 0);
            self.late[group] -= i64::from(sitting.level == 2);
            self.unfair = self.unfairness();
        }
        place
    }

    fn exchange(&mut self, meeting: u32, interpreter: u32) -> u32 {
        let sitting = self.sittings[meeting as usize];
        let old = std::mem::replace(&mut self.places[meeting as usize].interpreter, interpreter);
        if old != NONE {
            let ticks = self.hours(old, sitting.day, sitting.start, sitting.end);
            self.engaged[ticks].fill(NONE);
        }
        if interpreter == NONE {
            self.lacking.put(meeting);
        } else {
            let ticks = self.hours(interpreter, sitting.day, sitting.start, sitting.end);
            self.engaged[ticks].fill(meeting);
            self.lacking.take(meeting);
        }
        old
    }

    fn unfairness(&self) -> i64 {
        let board = self.board;
        let weights = &board.weights;
        weights.unfair_unserved * above_share(&self.unserved, &board.cases_in)
            + weights.unfair_late * above_share(&self.late, &board.meetings_in)
    }

    /// What one more inconvenient slot for a group does to fairness.
    pub(super) fn unfairness_of_late(&mut self, group: u16) -> i64 {
        let weight = self.board.weights.unfair_late;
        let before = above_share(&self.late, &self.board.meetings_in);
        self.late[usize::from(group)] += 1;
        let after = above_share(&self.late, &self.board.meetings_in);
        self.late[usize::from(group)] -= 1;
        weight * (after - before)
    }
}

/// Whole units by which groups stand above their share, summed.
pub(super) fn above_share(has: &[i64], size: &[i64]) -> i64 {
    let all: i64 = size.iter().sum();
    let had: i64 = has.iter().sum();
    if all == 0 {
        return 0;
    }
    has.iter().zip(size).map(|(has, size)| (all * has - size * had).max(0) / all).sum()
}
