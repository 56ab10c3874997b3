//! A plan while families answer: what is booked or held stands in the state, and what open offers name besides is kept in mind, so
//! that no two families are offered the same time as long as there are others. Finds the best ways to place a family's meetings in
//! what is open; nobody else is moved for it but, where the state allows it, interpreters.

use super::Placed;
use super::board::{Board, NO_LANGUAGE, NONE};
use super::state::{Place, State};

/// What it costs to offer a slot that somebody else is offered, each time it is.
const SHARED: i64 = 60;
/// What it costs to offer the very time of another choice again.
const SAME: i64 = 150;
/// What it costs to stay on the day of another choice.
const SAME_DAY: i64 = 12;
/// What a time costs that may not be offered: more than everything else.
const NEVER: i64 = 1 << 40;
/// Others that may change their interpreter for one meeting, where they may be touched.
const DEPTH: u32 = 2;

/// How much of what is wanted a way must place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Every meeting, with its interpreter.
    Whole,
    /// Every meeting, without an interpreter if need be.
    Alone,
    /// One meeting at least.
    Part,
}

/// What is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Meetings that go together.
    pub meetings: &'a [u32],
    /// Whether a time may be offered at all.
    pub may: &'a dyn Fn(&Placed) -> bool,
    /// How much of it there must be.
    pub need: Need,
    /// No time that another open offer names.
    pub apart: bool,
}

/// A plan while families answer.
pub struct Openings<'a> {
    pub(super) state: State<'a>,
    /// How often open offers name each slot besides what is held.
    named: Vec<u16>,
}

impl<'a> Openings<'a> {
    /// Nothing booked, nothing offered.
    pub fn new(board: &'a Board) -> Self {
        Self { state: State::new(board), named: vec![0; board.spots.len()] }
    }

    /// The tables it stands on.
    pub fn board(&self) -> &'a Board {
        self.state.board()
    }

    /// Remembers that an open offer names a time.
    pub fn name(&mut self, placed: &Placed) {
        self.slots(placed).for_each(|slot| *slot = slot.saturating_add(1));
    }

    /// Forgets it.
    pub fn unname(&mut self, placed: &Placed) {
        self.slots(placed).for_each(|slot| *slot = slot.saturating_sub(1));
    }

    fn slots(&mut self, placed: &Placed) -> impl Iterator<Item = &mut u16> {
        let board = self.state.board;
        let from = board.spot_of(placed).map_or(0, |spot| spot as usize);
        let len = board.spot_of(placed).map_or(0, |_| usize::from(board.meets[placed.meeting as usize].len));
        self.named.iter_mut().skip(from).take(len)
    }

    /// Takes meetings off their places.
    pub fn lift(&mut self, meetings: &[u32]) {
        for &meeting in meetings {
            if self.state.place(meeting).spot != NONE {
                self.state.remove(meeting);
            }
        }
        self.state.keep(|_| {});
    }

    /// Puts meetings that are left out where they are said to be, all or none, with interpreters who are free; false if a rule
    /// forbids it now.
    pub fn put(&mut self, visit: &[Placed]) -> bool {
        let mark = self.state.mark();
        let put = visit.iter().all(|placed| self.put_one(placed));
        if !put {
            self.state.undo(mark);
        }
        self.state.keep(|_| {});
        put
    }

    pub(super) fn put_one(&mut self, placed: &Placed) -> bool {
        let state = &mut self.state;
        let Some(spot) = state.board.spot_of(placed) else { return false };
        let meet = &state.board.meets[placed.meeting as usize];
        if state.place(placed.meeting).spot != NONE || !meet.placeable {
            return false;
        }
        let Some(mut price) = state.price_at(placed.meeting, spot) else { return false };
        let mut interpreter = NONE;
        if meet.language != NO_LANGUAGE {
            let free = state.interpreter_free(meet, placed.day, placed.start);
            let free = free.or_else(|| state.free_interpreter(meet, placed.day, placed.start, DEPTH));
            interpreter = free.unwrap_or(NONE);
            price += if free.is_none() { state.board.weights.no_interpreter } else { 0 };
        }
        state.put(placed.meeting, Place { spot, interpreter }, price);
        true
    }

    /// Up to `most` ways to place what is asked for and not placed now, the best first, on different days where that can be, and
    /// none of `known`.
    pub fn ways(&mut self, asked: &Asked<'_>, known: &[Vec<Placed>], most: usize) -> Vec<Vec<Placed>> {
        let board = self.state.board;
        let out = |&meeting: &u32| board.meets[meeting as usize].placeable && self.state.place(meeting).spot == NONE;
        let mut wanted: Vec<u32> = asked.meetings.iter().copied().filter(out).collect();
        if wanted.is_empty() || (wanted.len() < asked.meetings.len() && asked.need != Need::Part) {
            return Vec::new();
        }
        wanted.sort_by_key(|&meeting| (board.meets[meeting as usize].choices, meeting));
        let rows = if asked.apart { self.close_named(&wanted) } else { Vec::new() };
        let mut found = known.to_vec();
        while found.len() < known.len() + most {
            let Some(next) = self.next(asked, &wanted, &found) else { break };
            found.push(next);
        }
        rows.into_iter().for_each(|(row, taken)| self.state.occupied[row as usize] = taken);
        found.split_off(known.len())
    }

    /// Lets slots that are named look taken, in the rows of some meetings; returns the rows as they were.
    fn close_named(&mut self, meetings: &[u32]) -> Vec<(u32, u64)> {
        let board = self.state.board;
        let mut rows: Vec<u32> = Vec::new();
        for &meeting in meetings {
            let meet = &board.meets[meeting as usize];
            rows.extend(meet.row..meet.row + u32::from(meet.rows));
        }
        rows.sort_unstable();
        rows.dedup();
        let mut were = Vec::with_capacity(rows.len());
        for at in rows {
            let row = &board.rows[at as usize];
            let slots = &self.named[row.spot as usize..row.spot as usize + usize::from(row.slots)];
            let named = slots.iter().rev().fold(0u64, |bits, &times| bits << 1 | u64::from(times > 0));
            were.push((at, self.state.occupied[at as usize]));
            self.state.occupied[at as usize] |= named;
        }
        were
    }

    /// Lets all slots that are named look taken, until [`Openings::reopen`].
    pub(super) fn close(&mut self) {
        let all: Vec<u32> = self.state.board.placeable.clone();
        self.close_named(&all);
    }

    /// Slots are taken by whoever holds them, and nobody else.
    pub(super) fn reopen(&mut self) {
        for (at, row) in self.state.board.rows.iter().enumerate() {
            let holders = &self.state.holders[row.spot as usize..row.spot as usize + usize::from(row.slots)];
            self.state.occupied[at] = holders.iter().rev().fold(0, |bits, &one| bits << 1 | u64::from(one != NONE));
        }
    }

    /// One more way that is not among those found.
    fn next(&mut self, asked: &Asked<'_>, wanted: &[u32], found: &[Vec<Placed>]) -> Option<Vec<Placed>> {
        let empty = self.state.mark();
        let mut best: Option<(i64, Vec<Placed>)> = None;
        for first in 0..wanted.len() {
            let mut order = wanted.iter().cycle().skip(first).take(wanted.len());
            let before = self.state.cost();
            let enough = if asked.need == Need::Part {
                order.filter(|&&meeting| self.place(asked, meeting, found)).count() > 0
            } else {
                order.all(|&meeting| self.place(asked, meeting, found))
            };
            if enough {
                self.settle_in(asked, wanted, found);
                let placed = self.read(wanted);
                let cost = self.state.cost() - before;
                if !found.contains(&placed) && best.as_ref().is_none_or(|(known, _)| cost < *known) {
                    best = Some((cost, placed));
                }
            }
            self.state.undo(empty);
        }
        best.map(|(_, placed)| placed)
    }

    /// Places each meeting of a visit once more, now that the others are there.
    fn settle_in(&mut self, asked: &Asked<'_>, wanted: &[u32], found: &[Vec<Placed>]) {
        if wanted.len() < 2 {
            return;
        }
        for &meeting in wanted {
            if self.state.place(meeting).spot == NONE {
                continue;
            }
            let mark = self.state.mark();
            let (before, shift) = (self.state.cost(), self.shift(found, meeting));
            self.state.remove(meeting);
            let placed = self.place(asked, meeting, found);
            if !placed || self.state.cost() + self.shift(found, meeting) >= before + shift {
                self.state.undo(mark);
            }
        }
    }

    /// What a meeting's place costs for being so like the other ways.
    fn shift(&self, found: &[Vec<Placed>], meeting: u32) -> i64 {
        let spot = self.state.place(meeting).spot;
        if spot == NONE { 0 } else { likeness(found, &at(self.state.board, meeting, spot)) }
    }

    fn place(&mut self, asked: &Asked<'_>, meeting: u32, found: &[Vec<Placed>]) -> bool {
        let board = self.state.board;
        let meet = &board.meets[meeting as usize];
        let named = &self.named;
        let extra = |spot: u32| {
            let here = at(board, meeting, spot);
            if !(asked.may)(&here) {
                return NEVER;
            }
            let end = named.len().min((spot + u32::from(meet.len)) as usize);
            let shared: i64 = named[spot as usize..end].iter().map(|&times| i64::from(times)).sum();
            SHARED * shared + likeness(found, &here)
        };
        let mark = self.state.mark();
        let placed = self.state.insert(meeting, DEPTH, extra);
        let place = self.state.place(meeting);
        let good = placed
            && (asked.may)(&at(board, meeting, place.spot))
            && (asked.need > Need::Whole || meet.language == NO_LANGUAGE || place.interpreter != NONE);
        if !good {
            self.state.undo(mark);
        }
        good
    }

    /// Where meetings are, those that are somewhere.
    pub fn read(&self, meetings: &[u32]) -> Vec<Placed> {
        let mut placed = Vec::with_capacity(meetings.len());
        for &meeting in meetings {
            let place = self.state.place(meeting);
            if place.spot != NONE {
                let interpreter = (place.interpreter != NONE).then_some(place.interpreter);
                placed.push(Placed { interpreter, ..at(self.state.board, meeting, place.spot) });
            }
        }
        placed.sort_by_key(|placed| placed.meeting);
        placed
    }
}

fn at(board: &Board, meeting: u32, spot: u32) -> Placed {
    let when = board.spots[spot as usize];
    Placed { meeting, day: when.day, start: when.start, interpreter: None }
}

/// A choice is worth little beside one that is the same, or on the same day.
fn likeness(found: &[Vec<Placed>], here: &Placed) -> i64 {
    let same = if found.iter().all(|visit| visit.len() == 1) { NEVER / 2 } else { SAME };
    let again = |other: &Placed| match other {
        other if other.meeting != here.meeting || other.day != here.day => 0,
        other if other.start == here.start => same,
        _ => SAME_DAY,
    };
    found.iter().flatten().map(again).sum()
}
