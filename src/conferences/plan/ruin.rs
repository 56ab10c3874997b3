//! Which meetings are taken out together: around one that is left out, or lacks its interpreter, or any. A good choice frees what
//! belongs together: a teacher's times, a family's visit, the holders of the times that one meeting could use.

use super::board::{NO_LANGUAGE, NONE};
use super::dice::Dice;
use super::state::{NO_DAY, Place, State};

/// Ways to ruin, with how often each is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A meeting is forced into one of its cells; who is in the way goes.
    Force,
    /// Meetings of one teacher.
    Teacher,
    /// The holders of cells that one meeting could use.
    Cells,
    /// Meetings with one interpreter's language around one time.
    Language,
    /// From a teacher to a party to another teacher.
    Chain,
    /// A party's whole visit is forced around one of its cells.
    Family,
}

/// So many of a thousand meetings are forced to where it suits their party best, the others to any of their cells.
const WISHED: usize = 300;
/// The dice make a spot look dearer by up to this, so that wishes differ.
const HELD: usize = 25;

/// The moves of a search: what is out for the moment, in the order of its taking.
pub struct Ruin {
    /// Meetings that were taken out and are to be placed again.
    pub gone: Vec<u32>,
}

impl Ruin {
    /// Takes meetings out around `seed`; false if the way is barred, and then the caller takes back what was done.
    pub fn strike(&mut self, state: &mut State<'_>, way: Way, seed: u32, dice: &mut Dice) -> bool {
        self.gone.clear();
        match way {
            Way::Force => return self.force(state, seed, dice),
            Way::Family => return self.family(state, seed, dice),
            Way::Teacher => self.teacher(state, seed, dice),
            Way::Cells => self.cells(state, seed, dice),
            Way::Language => self.language(state, seed, dice),
            Way::Chain => self.chain(state, seed, dice),
        }
        !self.gone.is_empty()
    }

    /// Takes one out, if it may be touched; one that is left out is only remembered.
    fn out(&mut self, state: &mut State<'_>, meeting: u32) -> bool {
        if !state.movable(meeting) {
            return false;
        }
        if state.places[meeting as usize].spot != NONE {
            state.remove(meeting);
            self.gone.push(meeting);
        } else if !self.gone.contains(&meeting) {
            self.gone.push(meeting);
        }
        true
    }

    fn teacher(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) {
        let board = state.board;
        self.out(state, seed);
        let others = board.taught.at(board.meets[seed as usize].teacher);
        for _ in 0..1 + dice.below(4) {
            if let Some(other) = dice.pick(others) {
                self.out(state, other);
            }
        }
    }

    fn cells(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) {
        self.out(state, seed);
        for _ in 0..1 + dice.below(3) {
            self.holder(state, seed, dice);
        }
    }

    /// Takes out who holds one of the cells that a meeting could use.
    fn holder(&mut self, state: &mut State<'_>, meeting: u32, dice: &mut Dice) {
        let spot = draw(state, meeting, dice);
        if let Some(holder) = spot.map(|spot| state.holders[spot as usize]).filter(|&holder| holder != NONE) {
            self.out(state, holder);
        }
    }

    fn language(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) {
        let board = state.board;
        let meet = &board.meets[seed as usize];
        if meet.language == NO_LANGUAGE {
            return self.cells(state, seed, dice);
        }
        self.out(state, seed);
        for _ in 0..1 + dice.below(2) {
            let Some(spot) = draw(state, seed, dice) else { return };
            let when = board.spots[spot as usize];
            let Some(duty) = dice.pick(board.duties_of(meet, when.day)) else { continue };
            if duty.start > when.start || duty.end < when.start + meet.ticks {
                continue;
            }
            let holder = state.engaged[state.hours(duty.interpreter, when.day, when.start, when.start + 1).start];
            if holder != NONE {
                self.out(state, holder);
            }
            let holder = state.holders[spot as usize];
            if holder != NONE {
                self.out(state, holder);
            }
        }
    }

    fn chain(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) {
        let board = state.board;
        self.out(state, seed);
        let mut at = seed;
        for _ in 0..1 + dice.below(3) {
            let meet = &board.meets[at as usize];
            let Some(party) = dice.pick(board.attending(meet)) else { return };
            let Some(next) = dice.pick(board.meetings_of.at(party)) else { return };
            self.out(state, next);
            let Some(other) = dice.pick(board.taught.at(board.meets[next as usize].teacher)) else { return };
            self.out(state, other);
            at = other;
        }
    }

    /// Forces a meeting into one of its cells, and the party's other meetings to where they suit it best then.
    fn family(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) -> bool {
        let board = state.board;
        let Some(spot) = draw(state, seed, dice) else { return false };
        let Some(party) = dice.pick(board.attending(&board.meets[seed as usize])) else { return false };
        let meetings = board.meetings_of.at(party);
        for &meeting in meetings {
            if !state.movable(meeting) {
                return false;
            }
            if state.places[meeting as usize].spot != NONE {
                state.remove(meeting);
            }
        }
        if !self.force_to(state, seed, spot, dice) {
            return false;
        }
        let from = dice.below(meetings.len());
        for nth in 0..meetings.len() {
            let meeting = meetings[(from + nth) % meetings.len()];
            if meeting == seed {
                continue;
            }
            let held = dice.below(40);
            match state.wish(meeting, || dice.below(held + 1) as i64) {
                Some(spot) => {
                    if !self.force_to(state, meeting, spot, dice) {
                        return false;
                    }
                }
                None => self.gone.push(meeting),
            }
        }
        true
    }

    /// Forces a meeting into one of its cells.
    fn force(&mut self, state: &mut State<'_>, seed: u32, dice: &mut Dice) -> bool {
        if !state.movable(seed) {
            return false;
        }
        if dice.permille(WISHED) {
            if state.places[seed as usize].spot != NONE {
                state.remove(seed);
            }
            let held = 1 + dice.below(HELD);
            let spot = state.wish(seed, || dice.below(held) as i64);
            return spot.is_some_and(|spot| self.force_to(state, seed, spot, dice));
        }
        let Some(spot) = draw(state, seed, dice) else { return false };
        self.force_to(state, seed, spot, dice)
    }

    /// Forces a meeting to a spot: who is in the way goes, if it may.
    pub fn force_to(&mut self, state: &mut State<'_>, seed: u32, spot: u32, dice: &mut Dice) -> bool {
        let board = state.board;
        let old = state.places[seed as usize].spot;
        if old == spot || !state.movable(seed) {
            return false;
        }
        if old != NONE {
            state.remove(seed);
        }
        let cleared = self.clear_slots(state, seed, spot, dice) && self.clear_parties(state, seed, spot);
        if !cleared || !self.clear_rooms(state, seed, spot, dice) {
            return false;
        }
        let meet = &board.meets[seed as usize];
        let mut interpreter = NONE;
        if meet.language != NO_LANGUAGE {
            interpreter = self.clear_interpreter(state, seed, spot, dice);
        }
        let Some(price) = state.price_at(seed, spot) else { return false };
        let lacking = meet.language != NO_LANGUAGE && interpreter == NONE;
        let price = price + if lacking { board.weights.no_interpreter } else { 0 };
        state.put(seed, Place { spot, interpreter }, price);
        true
    }

    /// Frees the slots, and breaks rows that would become too long.
    fn clear_slots(&mut self, state: &mut State<'_>, seed: u32, spot: u32, dice: &mut Dice) -> bool {
        let board = state.board;
        let meet = &board.meets[seed as usize];
        let at = board.spots[spot as usize];
        for nth in 0..u32::from(meet.len) {
            let holder = state.holders[(spot + nth) as usize];
            if holder != NONE && !self.out(state, holder) {
                return false;
            }
        }
        let row = &board.rows[at.row as usize];
        while super::price::run(state.occupied[at.row as usize], at.slot, meet.len) > meet.max_row {
            let before = if at.slot > 0 { state.holders[spot as usize - 1] } else { NONE };
            let end = at.slot + meet.len;
            let after = if end < row.slots { state.holders[(spot + u32::from(meet.len)) as usize] } else { NONE };
            let goes = match (before, after) {
                (NONE, one) | (one, NONE) => one,
                (before, after) => [before, after][dice.below(2)],
            };
            if goes == NONE || !self.out(state, goes) {
                return false;
            }
        }
        true
    }

    /// Frees those who attend: what they have at that time, and what they could not walk to.
    fn clear_parties(&mut self, state: &mut State<'_>, seed: u32, spot: u32) -> bool {
        let board = state.board;
        let meet = &board.meets[seed as usize];
        let at = board.spots[spot as usize];
        let cell = board.cell(meet, spot);
        let end = at.start + meet.ticks;
        for (nth, &party) in board.attending(meet).iter().enumerate() {
            for &other in board.meetings_of.at(party) {
                let sitting = state.sittings[other as usize];
                if other == seed || sitting.day != at.day || sitting.day == NO_DAY {
                    continue;
                }
                let there = &board.meets[other as usize];
                let seat = board.attending(there).iter().position(|&one| one == party).unwrap_or(0);
                let walks = cell.in_person >> nth & 1 == 1 && sitting.in_person >> seat & 1 == 1;
                let way = if walks { board.way(meet.building, there.building) } else { 0 };
                let apart = end + way <= sitting.start || sitting.end + way <= at.start;
                if !apart && !self.out(state, other) {
                    return false;
                }
            }
        }
        true
    }

    /// Frees a room of the teacher's pool.
    fn clear_rooms(&mut self, state: &mut State<'_>, seed: u32, spot: u32, dice: &mut Dice) -> bool {
        let board = state.board;
        let meet = &board.meets[seed as usize];
        let at = board.spots[spot as usize];
        if meet.pool == NONE || board.cell(meet, spot).in_person == 0 {
            return true;
        }
        let teachers = board.sharing.at(meet.pool);
        for _ in 0..8 {
            if state.room_free(meet, at.day, at.start) {
                return true;
            }
            let Some(teacher) = dice.pick(teachers) else { return false };
            let meetings = board.taught.at(teacher);
            let there = |&&other: &&u32| {
                let sitting = state.sittings[other as usize];
                sitting.day == at.day
                    && sitting.in_person != 0
                    && sitting.start < at.start + meet.ticks
                    && at.start < sitting.end
            };
            if let Some(&other) = meetings.iter().find(there) {
                self.out(state, other);
            }
        }
        state.room_free(meet, at.day, at.start)
    }

    /// An interpreter who is free, or made free; [`NONE`] if nobody can be.
    fn clear_interpreter(&mut self, state: &mut State<'_>, seed: u32, spot: u32, dice: &mut Dice) -> u32 {
        let board = state.board;
        let meet = &board.meets[seed as usize];
        let at = board.spots[spot as usize];
        let end = at.start + meet.ticks;
        if let Some(free) = state.interpreter_free(meet, at.day, at.start) {
            return free;
        }
        if let Some(freed) = state.free_interpreter(meet, at.day, at.start, 2) {
            return freed;
        }
        let duties = board.duties_of(meet, at.day);
        for _ in 0..2 {
            let Some(duty) = dice.pick(duties) else { return NONE };
            if duty.start > at.start || duty.end < end || !state.open(duty.interpreter, at.day) {
                continue;
            }
            let hours = state.hours(duty.interpreter, at.day, at.start, end);
            if hours.clone().all(|tick| state.engaged[tick] == NONE || state.movable(state.engaged[tick])) {
                for tick in hours {
                    let other = state.engaged[tick];
                    if other != NONE {
                        self.out(state, other);
                    }
                }
                return duty.interpreter;
            }
        }
        NONE
    }
}

/// A spot where a meeting could be, cheap ones more often.
fn draw(state: &State<'_>, meeting: u32, dice: &mut Dice) -> Option<u32> {
    let meet = &state.board.meets[meeting as usize];
    let list = &state.board.choices[meet.list as usize..meet.list as usize + usize::from(meet.choices)];
    let skewed = if dice.below(2) == 0 { list.len() } else { 1 + dice.below(list.len()) };
    let spot = dice.pick(&list[..skewed.min(list.len())]).map(|offset| meet.spot + u32::from(offset))?;
    state.may_go(state.board.spots[spot as usize].day).then_some(spot)
}
