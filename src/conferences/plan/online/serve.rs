//! Who is offered what: the best that is open first, then what becomes open when others move who were not asked or have not
//! answered, and in the end what there is.

use super::super::Placed;
use super::super::anneal::{Anneal, Best, Cooling};
use super::super::board::{NO_LANGUAGE, NONE};
use super::super::openings::{Asked, Need};
use super::super::repair::{self, Terms};
use super::super::state::Fence;
use super::{Answer, Offer, Online, Stand, may_be};

/// Most ways in one text.
const MOST_WAYS: usize = 3;
/// Nobody waits longer for a better offer than until those have been reminded whom the first texts did not reach, minutes.
const WAITS: u32 = 3 * 1_440;
/// How long a family needs that reads only the last of its texts, minutes: nobody waits for more beyond that.
const TO_ANSWER: u32 = 3 * 1_440;
/// What the plan may come to cost more so that a family can be offered another day: as much as a family that comes once more.
const SPARE: i64 = 60;
/// Moves with which the places of those who wait are bettered when something becomes free.
const POLISH: u64 = 1_500;

impl Online<'_> {
    /// Finds a family other times than it had, or lets it wait for them.
    pub(super) fn renew(&mut self, at: usize, answer: &mut Answer) {
        self.families[at].stand = Stand::Waits;
        self.families[at].silent = 0;
        self.serve_one(at, answer);
    }

    /// Offers times to those who wait, those who have answered first, if something became free that they could use.
    pub(super) fn serve(&mut self, answer: &mut Answer) {
        let last = !self.more_may_come();
        let mut waiting: Vec<(bool, usize)> = Vec::new();
        for (at, family) in self.families.iter().enumerate().filter(|(_, family)| family.stand == Stand::Waits) {
            if last || family.meetings.iter().any(|&meeting| self.is_freed(meeting)) {
                waiting.push((!family.answered, at));
            }
        }
        self.freed.fill(false);
        self.interpreter_freed = false;
        waiting.sort_unstable();
        for (_, at) in waiting {
            self.serve_one(at, answer);
        }
        if last {
            for at in 0..self.families.len() {
                if self.families[at].stand == Stand::Withdrew {
                    self.families[at].stand = Stand::Over;
                    self.offer_open(at, Need::Part, answer);
                }
            }
        }
    }

    pub(super) fn is_freed(&self, meeting: u32) -> bool {
        let meet = &self.openings.board().meets[meeting as usize];
        self.freed[meet.teacher as usize] || (self.interpreter_freed && meet.language != NO_LANGUAGE)
    }

    pub(super) fn serve_one(&mut self, at: usize, answer: &mut Answer) {
        if self.families[at].stand != Stand::Waits || self.offer_open(at, Need::Whole, answer) {
            return;
        }
        // Nobody else is written to for a family that has not been written to itself, as long as something may come free.
        let more = self.more_may_come();
        if self.make_room(at, !more || self.families[at].answered, answer) {
            return;
        }
        if self.rescue(at, answer) {
            return;
        }
        if more {
            return self.hold(at);
        }
        if !self.offer_open(at, Need::Part, answer) {
            self.families[at].stand = Stand::Over;
        }
    }

    /// Keeps what there is for a family while it waits for more.
    pub(super) fn hold(&mut self, at: usize) {
        let meetings = self.families[at].meetings.clone();
        if let Some(way) = self.open_way(at, &meetings, Need::Part, false) {
            self.openings.put(&way);
        }
    }

    /// The first of a family's meetings for which room can be made, if it would be left with nothing.
    pub(super) fn rescue(&mut self, at: usize, answer: &mut Answer) -> bool {
        let meetings = self.families[at].meetings.clone();
        if !self.families[at].answered || self.open_way(at, &meetings, Need::Part, false).is_some() {
            return false;
        }
        meetings.into_iter().any(|meeting| self.make_room_for(at, vec![meeting], Need::Alone, true, answer))
    }

    /// The best open way for what a family can have of these.
    pub(super) fn open_way(&mut self, at: usize, meetings: &[u32], need: Need, apart: bool) -> Option<Vec<Placed>> {
        let board = self.openings.board();
        let meetings: Vec<u32> = meetings.iter().copied().filter(|&one| self.attainable(at, one)).collect();
        let not = &self.families[at].not;
        let may = |placed: &Placed| may_be(board, not, placed);
        self.openings.ways(&Asked { meetings: &meetings, may: &may, need, apart }, &[], 1).pop()
    }

    /// Somebody who holds a time may yet leave it, and there is time to offer it.
    pub(super) fn more_may_come(&self) -> bool {
        self.now <= WAITS
            && self.now + TO_ANSWER <= self.closes
            && self.families.iter().any(|family| family.stand == Stand::Asked)
    }

    /// Offers the best that is open, times that nobody else is offered if there are any.
    pub(super) fn offer_open(&mut self, at: usize, need: Need, answer: &mut Answer) -> bool {
        let before = self.openings.read(&self.families[at].meetings);
        if need == Need::Whole && self.is_whole(at, &before) {
            self.ask(at, before, answer);
            return true;
        }
        let meetings = self.families[at].meetings.clone();
        self.openings.lift(&meetings);
        for apart in [true, false] {
            let Some(way) = self.open_way(at, &meetings, need, apart) else { continue };
            if self.openings.put(&way) {
                self.ask(at, way, answer);
                return true;
            }
        }
        self.openings.put(&before);
        false
    }

    /// Moves what is held for a family to times that became free and are better all in all.
    pub(super) fn better(&mut self, at: usize) {
        let meetings = self.families[at].meetings.clone();
        let (before, cost) = (self.openings.read(&meetings), self.openings.state.cost());
        self.openings.lift(&meetings);
        if let Some(way) = self.open_way(at, &meetings, Need::Whole, true) {
            if self.openings.put(&way) && self.openings.state.cost() < cost {
                return;
            }
            self.openings.lift(&meetings);
        }
        self.openings.put(&before);
    }

    /// Makes room by moving families that were not asked yet, or (`asked`) such as have not answered, who are asked anew.
    pub(super) fn make_room(&mut self, at: usize, asked: bool, answer: &mut Answer) -> bool {
        let own = self.families[at].meetings.clone();
        let wanted: Vec<u32> = own.into_iter().filter(|&one| self.attainable(at, one)).collect();
        !wanted.is_empty() && self.make_room_for(at, wanted, Need::Whole, asked, answer)
    }

    pub(super) fn make_room_for(
        &mut self,
        at: usize,
        wanted: Vec<u32>,
        need: Need,
        asked: bool,
        answer: &mut Answer,
    ) -> bool {
        let board = self.openings.board();
        let own = self.families[at].meetings.clone();
        let before = self.openings.read(&own);
        self.openings.lift(&own);
        let (families, of) = (&self.families, &self.of);
        let theirs = |meeting: u32| {
            let at = of[repair::family(board, meeting) as usize] as usize;
            families.get(at)
        };
        let movable = |meeting: u32| {
            theirs(meeting).is_some_and(|one| one.stand == Stand::Waits || asked && one.stand == Stand::Asked)
        };
        let may = |placed: &Placed| theirs(placed.meeting).is_none_or(|one| may_be(board, &one.not, placed));
        let most = if self.families[at].answered { repair::MOST_MOVED } else { 1 };
        let terms = Terms { movable: &movable, may: &may, most, need };
        let Some(moved) = repair::make_room(&mut self.openings.state, &wanted, &terms) else {
            self.openings.put(&before);
            return false;
        };
        self.openings.state.keep(|_| {});
        let first = self.openings.read(&own);
        self.ask(at, first, answer);
        for party in moved {
            let Some(other) = self.family(party) else { continue };
            if self.families[other].stand == Stand::Asked {
                self.unname(other);
                let held = self.openings.read(&self.families[other].meetings);
                self.families[other].silent = 0;
                self.ask(other, held, answer);
            }
        }
        true
    }

    /// Writes to a family: `first` is what it holds.
    pub(super) fn ask(&mut self, at: usize, first: Vec<Placed>, answer: &mut Answer) {
        let meetings: Vec<u32> = first.iter().map(|one| one.meeting).collect();
        let board = self.openings.board();
        self.openings.lift(&meetings);
        let not = self.families[at].not.clone();
        let may = |placed: &Placed| may_be(board, &not, placed);
        let asked = Asked { meetings: &meetings, may: &may, need: Need::Whole, apart: true };
        let others = self.openings.ways(&asked, std::slice::from_ref(&first), MOST_WAYS - 1);
        let stands = self.openings.put(&first);
        debug_assert!(stands, "what was held can be held again");
        others.iter().flatten().for_each(|placed| self.openings.name(placed));
        let mut ways = vec![first];
        ways.extend(others);
        let family = &mut self.families[at];
        family.stand = Stand::Asked;
        family.ways = ways;
        answer.offers.push(Offer { party: family.party, ways: family.ways.clone() });
    }

    /// A visit on other days for a family that was offered none: such as were not written to yet move for it, if that costs little.
    pub(super) fn spare(&mut self, at: usize, answer: &mut Answer) {
        let ways = &self.families[at].ways;
        let Some(first) = ways.first().cloned() else { return };
        let days: Vec<u16> = first.iter().map(|one| one.day).collect();
        if ways.iter().any(|way| way.iter().all(|one| !days.contains(&one.day))) {
            return;
        }
        let Some(way) = self.make_spare(&first, &days) else { return };
        way.iter().for_each(|placed| self.openings.name(placed));
        let family = &mut self.families[at];
        if family.ways.len() == MOST_WAYS {
            family.ways.pop().into_iter().flatten().for_each(|placed| self.openings.unname(&placed));
        }
        family.ways.push(way);
        if let Some(offer) = answer.offers.last_mut() {
            offer.ways.clone_from(&family.ways);
        }
    }

    fn make_spare(&mut self, first: &[Placed], days: &[u16]) -> Option<Vec<Placed>> {
        let board = self.openings.board();
        let meetings: Vec<u32> = first.iter().map(|one| one.meeting).collect();
        let cost = self.openings.state.cost();
        let mark = self.openings.state.mark();
        meetings.iter().for_each(|&meeting| self.openings.state.remove(meeting));
        first.iter().for_each(|placed| self.openings.name(placed));
        self.openings.close();
        let (families, of) = (&self.families, &self.of);
        let stands = |meeting: u32| {
            families.get(of[repair::family(board, meeting) as usize] as usize).map(|family| family.stand)
        };
        let movable = |meeting: u32| stands(meeting) == Some(Stand::Waits);
        let may = |placed: &Placed| !meetings.contains(&placed.meeting) || !days.contains(&placed.day);
        let terms = Terms { movable: &movable, may: &may, most: 1, need: Need::Whole };
        let made = repair::make_room(&mut self.openings.state, &meetings, &terms).is_some();
        let way = self.openings.read(&meetings);
        if made {
            meetings.iter().for_each(|&meeting| self.openings.state.remove(meeting));
        }
        first.iter().for_each(|placed| self.openings.unname(placed));
        self.openings.reopen();
        let back = made && first.iter().all(|placed| self.openings.put_one(placed));
        if back && self.openings.state.cost() <= cost + SPARE {
            self.openings.state.keep(|_| {});
            return Some(way);
        }
        self.openings.state.undo(mark);
        self.openings.reopen();
        None
    }

    pub(super) fn unname(&mut self, at: usize) {
        for placed in self.families[at].ways.iter().skip(1).flatten() {
            self.openings.unname(placed);
        }
        self.families[at].ways.truncate(1);
    }

    /// Takes back all that a family was offered or has.
    pub(super) fn let_go(&mut self, at: usize) {
        let board = self.openings.board();
        for &meeting in &self.families[at].meetings {
            let place = self.openings.state.place(meeting);
            if place.spot != NONE {
                self.freed[board.meets[meeting as usize].teacher as usize] = true;
                self.interpreter_freed |= place.interpreter != NONE;
            }
        }
        self.unname(at);
        self.families[at].ways.clear();
        let meetings = std::mem::take(&mut self.families[at].meetings);
        self.openings.lift(&meetings);
        self.families[at].meetings = meetings;
    }

    /// A meeting has a time at all that the family did not refuse.
    pub(super) fn attainable(&self, at: usize, meeting: u32) -> bool {
        let board = self.openings.board();
        let meet = &board.meets[meeting as usize];
        let spots = &board.choices[meet.list as usize..meet.list as usize + usize::from(meet.choices)];
        spots.iter().any(|&offset| {
            let when = board.spots[(meet.spot + u32::from(offset)) as usize];
            let placed = Placed { meeting, day: when.day, start: when.start, interpreter: None };
            may_be(board, &self.families[at].not, &placed)
        })
    }

    /// All that the family can have at all is there, with interpreters where there could be one.
    pub(super) fn is_whole(&self, at: usize, held: &[Placed]) -> bool {
        let board = self.openings.board();
        let family = &self.families[at];
        if held.is_empty() {
            return false;
        }
        let there = |meeting: u32| held.iter().find(|one| one.meeting == meeting);
        family.meetings.iter().all(|&meeting| match there(meeting) {
            Some(one) if !may_be(board, &family.not, one) => false,
            Some(one) => {
                let meet = &board.meets[meeting as usize];
                meet.language == NO_LANGUAGE || one.interpreter.is_some()
            }
            None => !self.attainable(at, meeting),
        })
    }

    /// Betters the places of those who were not asked yet.
    pub(super) fn polish(&mut self) {
        let board = self.openings.board();
        let mut movable = vec![false; board.meets.len()];
        let mut seeds: Vec<u32> = Vec::new();
        for family in self.families.iter().filter(|family| family.stand == Stand::Waits && family.not.is_empty()) {
            seeds.extend_from_slice(&family.meetings);
        }
        if seeds.is_empty() {
            return;
        }
        seeds.iter().for_each(|&meeting| movable[meeting as usize] = true);
        let state = &mut self.openings.state;
        state.fence = Some(Fence { movable, closed: Vec::new(), days: Vec::new() });
        let mut best = Best::of(state);
        let mut anneal = Anneal::new(self.dice.apart(u64::from(self.now)));
        let mut part = |made: u64| (made < POLISH).then_some(made as f64 / POLISH as f64);
        anneal.run(state, &mut best, &seeds, &mut part, Cooling { from: 20.0, to: 1.0 });
        best.rewind(state);
        state.fence = None;
        state.keep(|_| {});
    }
}
