//! What it costs to have a meeting at a place, given everything else: the cell itself, the teacher's idle time, the waiting and
//! the days of those who attend, and a lacking interpreter. The search spends its time here; nothing is allocated.

use super::board::{Board, Cell, Meet, NO_LANGUAGE, NONE, Row, Spot};
use super::state::{NO_DAY, Place, State};

/// Most meetings of one party that are looked at without asking the heap.
const FEW: usize = 24;

/// What it counts in a wish that somebody must give way.
const HOLDER: i64 = 3;

/// Another meeting of a party.
#[derive(Clone, Copy)]
struct Visit {
    day: u16,
    start: u16,
    end: u16,
    building: u16,
    in_person: bool,
}

const NO_VISIT: Visit = Visit { day: NO_DAY, start: 0, end: 0, building: 0, in_person: false };

/// The other meetings of those who attend a meeting, party by party.
pub(super) struct Visits {
    few: [Visit; FEW],
    more: Vec<Visit>,
    count: usize,
    ends: [usize; super::model::MOST_PARTIES],
}

impl Visits {
    /// Those of a meeting that is not placed, or whose own place is not counted.
    pub(super) fn of(state: &State<'_>, meeting: u32, meet: &Meet) -> Self {
        let mut visits =
            Self { few: [NO_VISIT; FEW], more: Vec::new(), count: 0, ends: [0; super::model::MOST_PARTIES] };
        let board = state.board;
        for (nth, &party) in board.attending(meet).iter().enumerate() {
            for &other in board.meetings_of.at(party) {
                let sitting = state.sittings[other as usize];
                if other == meeting || sitting.day == NO_DAY {
                    continue;
                }
                let there = &board.meets[other as usize];
                // Which of the other meeting's parties this one is, to know how it attends there.
                let seat = if there.parties == 1 { 0 } else { seat(board, there, party) };
                visits.add(Visit {
                    day: sitting.day,
                    start: sitting.start,
                    end: sitting.end,
                    building: there.building,
                    in_person: sitting.in_person >> seat & 1 == 1,
                });
            }
            visits.ends[nth] = visits.count;
        }
        visits
    }

    fn add(&mut self, visit: Visit) {
        match self.few.get_mut(self.count) {
            Some(free) => *free = visit,
            None => {
                if self.more.is_empty() {
                    self.more.extend_from_slice(&self.few);
                }
                self.more.push(visit);
            }
        }
        self.count += 1;
    }

    #[inline]
    fn party(&self, nth: usize) -> &[Visit] {
        let from = if nth == 0 { 0 } else { self.ends[nth - 1] };
        if self.more.is_empty() { &self.few[from..self.ends[nth]] } else { &self.more[from..self.ends[nth]] }
    }
}

fn seat(board: &Board, meet: &Meet, party: u32) -> usize {
    board.attending(meet).iter().position(|&one| one == party).unwrap_or(0)
}

/// A party's stay on one day, the meeting in question aside.
#[derive(Clone, Copy)]
struct Stay {
    first: u16,
    last: u16,
}

/// What is known of a row before its slots are looked at.
struct Day {
    stays: [Stay; super::model::MOST_PARTIES],
    parties: usize,
    /// Days that parties come for this alone.
    extra: i64,
    /// Starts that no party can attend.
    barred: u64,
}

/// A cell that could be taken.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The spot.
    pub spot: u32,
    /// The interpreter, or [`NONE`].
    pub interpreter: u32,
    /// What it costs to have the meeting there.
    pub price: i64,
}

/// Ticks that a teacher sits idle in a row with these slots taken.
#[inline]
pub(super) fn idle(board: &Board, row: &Row, occupied: u64) -> i64 {
    if occupied == 0 {
        return 0;
    }
    let first = occupied.trailing_zeros();
    let end = 64 - occupied.leading_zeros();
    let (from, to) = (board.sums[(row.sums + first) as usize], board.sums[(row.sums + end) as usize]);
    i64::from(to - from) - i64::from(occupied.count_ones()) * i64::from(row.slot)
}

/// Starts of a meeting of so many slots that touch nothing taken.
#[inline]
fn open(occupied: u64, len: u16) -> u64 {
    let mut taken = occupied;
    for _ in 1..len {
        taken |= occupied | taken >> 1;
    }
    !taken
}

/// Slots in a row if `len` slots from `slot` on are taken too.
#[inline]
pub(super) fn run(occupied: u64, slot: u16, len: u16) -> u16 {
    let before = if slot == 0 { 0 } else { (occupied << (64 - slot)).leading_ones() };
    let after = occupied.checked_shr(u32::from(slot + len)).map_or(0, u64::trailing_ones);
    before as u16 + after as u16 + len
}

/// Starts in a row at which a meeting would touch `start..end`, widened by the way.
#[inline]
fn touching(row: &Row, meet: &Meet, visit: &Visit, way: u16) -> u64 {
    let slot = i32::from(row.slot);
    let from = i32::from(visit.start) - i32::from(way) - i32::from(meet.ticks) - i32::from(row.start);
    let to = i32::from(visit.end) + i32::from(way) - i32::from(row.start);
    // The first slot that starts after `from`, and the first that starts at `to` or later.
    let low = if from < 0 { 0 } else { from / slot + 1 };
    let high = if to <= 0 { 0 } else { (to + slot - 1) / slot };
    below(high) & !below(low)
}

#[inline]
fn below(slot: i32) -> u64 {
    if slot >= 64 { u64::MAX } else { (1 << slot) - 1 }
}

impl Day {
    #[inline]
    fn of(board: &Board, row: &Row, meet: &Meet, masks: &[u64], visits: &Visits) -> Self {
        let parties = usize::from(meet.parties);
        let mut day = Self {
            stays: [Stay { first: u16::MAX, last: 0 }; super::model::MOST_PARTIES],
            parties,
            extra: 0,
            barred: 0,
        };
        for nth in 0..parties {
            let (others, stay) = (visits.party(nth), &mut day.stays[nth]);
            for visit in others.iter().filter(|visit| visit.day == row.day) {
                stay.first = stay.first.min(visit.start);
                stay.last = stay.last.max(visit.end);
                day.barred |= touching(row, meet, visit, 0);
                let way = board.way(meet.building, visit.building);
                if visit.in_person && way > 0 {
                    day.barred |= touching(row, meet, visit, way) & masks[1 + nth];
                }
            }
            if stay.last == 0 && !others.is_empty() {
                day.extra += board.weights.extra_day;
            }
        }
        day
    }

    /// Days and waiting if the meeting is at a time.
    #[inline]
    fn price(&self, wait: i64, start: u16, end: u16) -> i64 {
        let mut price = self.extra;
        for stay in &self.stays[..self.parties] {
            if stay.last > 0 {
                let longer = i64::from(stay.last.max(end) - stay.first.min(start)) - i64::from(stay.last - stay.first);
                price += wait * (longer - i64::from(end - start));
            }
        }
        price
    }
}

impl State<'_> {
    /// What a placed meeting costs at its place.
    pub(super) fn price_here(&self, meeting: u32) -> i64 {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        let place = self.places[meeting as usize];
        let spot = board.spots[place.spot as usize];
        let row = &board.rows[spot.row as usize];
        let visits = Visits::of(self, meeting, meet);
        let masks = masks(board, meet, spot.row);
        let day = Day::of(board, row, meet, masks, &visits);
        let taken = self.occupied[spot.row as usize];
        let without = taken & !Self::bits(meet, spot.slot);
        let idle = board.weights.idle * (idle(board, row, taken) - idle(board, row, without));
        let lacking = meet.language != NO_LANGUAGE && place.interpreter == NONE;
        i64::from(board.cell(meet, place.spot).cost)
            + idle
            + day.price(board.weights.wait, spot.start, spot.start + meet.ticks)
            + if lacking { board.weights.no_interpreter } else { 0 }
    }

    /// What it costs to have a meeting that is left out at a spot, its interpreter aside; `None` if a rule forbids it now.
    pub(super) fn price_at(&self, meeting: u32, spot: u32) -> Option<i64> {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        let visits = Visits::of(self, meeting, meet);
        let at = board.spots[spot as usize];
        let mut best = None;
        self.look_at_row(meet, &visits, at.row, 1 << at.slot, &mut |_, _, _, price| {
            best = Some(price);
            i64::MAX
        });
        best
    }

    /// Goes over the cells of a row that are free now: cell, spot, price, its interpreter aside. `take` gives the price that
    /// the next one must be below.
    #[inline]
    fn look_at_row(
        &self,
        meet: &Meet,
        visits: &Visits,
        at: u32,
        among: u64,
        take: &mut impl FnMut(Cell, u32, Spot, i64) -> i64,
    ) {
        let board = self.board;
        let masks = masks(board, meet, at);
        let taken = self.occupied[at as usize];
        let mut starts = masks[0] & among & open(taken, meet.len);
        if starts == 0 {
            return;
        }
        let row = &board.rows[at as usize];
        if !self.may_go(row.day) {
            return;
        }
        let day = Day::of(board, row, meet, masks, visits);
        starts &= !day.barred;
        let idle_now = idle(board, row, taken);
        let mut most = i64::MAX;
        while starts != 0 {
            let slot = starts.trailing_zeros() as u16;
            starts &= starts - 1;
            let spot = row.spot + u32::from(slot);
            let cell = board.cell(meet, spot);
            let start = row.start + slot * row.slot;
            let more_idle = idle(board, row, taken | Self::bits(meet, slot)) - idle_now;
            let price = i64::from(cell.cost)
                + board.weights.idle * more_idle
                + day.price(board.weights.wait, start, start + meet.ticks);
            if price >= most || run(taken, slot, meet.len) > meet.max_row {
                continue;
            }
            if meet.pool != NONE && cell.in_person != 0 && !self.room_free(meet, row.day, start) {
                continue;
            }
            most = take(cell, spot, Spot { row: at, day: row.day, start, slot }, price);
        }
    }

    /// The spot that suits those who attend best, whoever holds it now; `blur` is added to each.
    pub(super) fn wish(&self, meeting: u32, mut blur: impl FnMut() -> i64) -> Option<u32> {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        let visits = Visits::of(self, meeting, meet);
        let (mut best, mut wished) = (i64::MAX, None);
        for at in meet.row..meet.row + u32::from(meet.rows) {
            let row = &board.rows[at as usize];
            let masks = masks(board, meet, at);
            if masks[0] == 0 || !self.may_go(row.day) {
                continue;
            }
            let day = Day::of(board, row, meet, masks, &visits);
            let free = open(self.occupied[at as usize], meet.len);
            let mut starts = masks[0] & !day.barred;
            while starts != 0 {
                let slot = starts.trailing_zeros() as u16;
                starts &= starts - 1;
                let start = row.start + slot * row.slot;
                let spot = row.spot + u32::from(slot);
                let mut price =
                    i64::from(board.cell(meet, spot).cost) + day.price(board.weights.wait, start, start + meet.ticks);
                if price < best {
                    price += blur() + if free >> slot & 1 == 0 { HOLDER } else { 0 };
                }
                if price < best {
                    (best, wished) = (price, Some(spot));
                }
            }
        }
        wished
    }

    /// A room of the pool is free for the whole meeting.
    #[inline]
    pub(super) fn room_free(&self, meet: &Meet, day: u16, start: u16) -> bool {
        let rooms = self.board.rooms[meet.pool as usize];
        self.rooms[self.uses(meet.pool, day, start, start + meet.ticks)].iter().all(|&used| used < rooms)
    }

    /// The cheapest free cell for a meeting that is left out; `extra`, not below 0, is added to the price of a spot for the
    /// choice. Up to `depth` others may change their interpreter to make it so.
    pub(super) fn cheapest(&mut self, meeting: u32, depth: u32, mut extra: impl FnMut(u32) -> i64) -> Option<Found> {
        let board = self.board;
        let meet = &board.meets[meeting as usize];
        if meet.choices == 0 {
            return None;
        }
        let visits = Visits::of(self, meeting, meet);
        let late = self.unfairness_of_late(meet.group);
        let needs = meet.language != NO_LANGUAGE;
        let lack = if needs { board.weights.no_interpreter } else { 0 };
        let (mut found, mut ranked) = (None, i64::MAX);
        let (mut lacking, mut lacking_ranked) = (None, i64::MAX);
        for at in meet.row..meet.row + u32::from(meet.rows) {
            let this = &*self;
            this.look_at_row(meet, &visits, at, u64::MAX, &mut |cell, spot, when, price| {
                let rank = price + if cell.level == 2 { late } else { 0 } + extra(spot);
                if rank < ranked {
                    let interpreter =
                        if needs { this.interpreter_free(meet, when.day, when.start) } else { Some(NONE) };
                    if let Some(interpreter) = interpreter {
                        (ranked, found) = (rank, Some(Found { spot, interpreter, price }));
                    } else if rank < lacking_ranked {
                        (lacking_ranked, lacking) =
                            (rank, Some(Found { spot, interpreter: NONE, price: price + lack }));
                    }
                }
                // Fairness may rank a cell below its price; nothing else does.
                ranked.saturating_add((-late).max(0))
            });
        }
        let Some(without) = lacking.filter(|_| lacking_ranked < ranked) else { return found };
        let when = board.spots[without.spot as usize];
        if let Some(interpreter) = self.free_interpreter(meet, when.day, when.start, depth) {
            return Some(Found { interpreter, price: without.price - lack, ..without });
        }
        if lacking_ranked + lack < ranked { Some(without) } else { found }
    }

    /// Puts a meeting that is left out to its cheapest free cell; false if there is none.
    pub(super) fn insert(&mut self, meeting: u32, depth: u32, extra: impl FnMut(u32) -> i64) -> bool {
        let Some(found) = self.cheapest(meeting, depth, extra) else { return false };
        let place = Place { spot: found.spot, interpreter: found.interpreter };
        self.put(meeting, place, found.price);
        true
    }

    /// Takes a placed meeting off its place.
    pub(super) fn remove(&mut self, meeting: u32) {
        let price = self.price_here(meeting);
        self.lift(meeting, price);
    }
}

#[inline]
fn masks<'b>(board: &'b Board, meet: &Meet, row: u32) -> &'b [u64] {
    let width = 1 + usize::from(meet.parties);
    let from = meet.mask as usize + (row - meet.row) as usize * width;
    &board.masks[from..from + width]
}
