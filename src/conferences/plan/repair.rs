//! Repair: meetings that lost their time, or never had one, find a place while the fewest other families are moved, and none that
//! must stay. Who is in the way is ejected and placed elsewhere, who is then in the way likewise, a few families deep.

use std::collections::{BTreeSet, HashSet};

use super::Placed;
use super::board::{Board, NO_LANGUAGE, NONE};
use super::dice::Dice;
use super::openings::{Need, Openings};
use super::ruin::Ruin;
use super::state::{Fence, State};

/// Places looked at for one meeting, chains included: bounds the time that an answer takes.
const MOST_TRIED: u32 = 2_000;
/// Families that are moved for one meeting, at most.
pub const MOST_MOVED: usize = 3;

/// The terms of a repair.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    /// Whether a meeting may be moved to make room.
    pub movable: &'a dyn Fn(u32) -> bool,
    /// Whether a meeting may be at a time.
    pub may: &'a dyn Fn(&Placed) -> bool,
    /// Other families that may be moved for one meeting, at most.
    pub most: usize,
    /// Whether an interpreter may be missing.
    pub need: Need,
}

/// A plan after its repair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repaired {
    /// All that has a time, by meeting.
    pub placed: Vec<Placed>,
    /// Meetings that fell away from where they were.
    pub fallen: Vec<u32>,
    /// Those of them that found no other place.
    pub left: Vec<u32>,
    /// First parties of other meetings that have another time now.
    pub moved: Vec<u32>,
}

/// Repairs a plan: what cannot stand on this board any more (a teacher is away, a family cannot come) finds another time.
/// Interpreters stay with what stands.
pub fn repair(board: &Board, plan: &[Placed], terms: &Terms<'_>) -> Repaired {
    let mut openings = Openings::new(board);
    let stands = openings.state.fix(plan);
    openings.state.fixed.clear();
    // Who lost only the interpreter keeps the time, with another one or alone.
    let fell =
        plan.iter().zip(&stands).filter(|(placed, stands)| !**stands && !openings.put(std::slice::from_ref(*placed)));
    let fallen: Vec<u32> = fell.map(|(placed, _)| placed.meeting).collect();
    let mut state = openings.state;
    let mut chain = Chain::new(&mut state, terms, &fallen);
    let left = chain.seat_all(&fallen);
    let before: HashSet<(u32, u16, u16)> = plan.iter().map(|one| (one.meeting, one.day, one.start)).collect();
    let placed = super::placed(board, state.places());
    let is_new = |one: &&Placed| !before.contains(&(one.meeting, one.day, one.start));
    let own: BTreeSet<u32> = fallen.iter().map(|&meeting| family(board, meeting)).collect();
    let moved: BTreeSet<u32> =
        placed.iter().filter(is_new).map(|one| family(board, one.meeting)).filter(|one| !own.contains(one)).collect();
    Repaired { placed, fallen, left, moved: moved.into_iter().collect() }
}

/// Room in a plan for meetings that have no place in it: where they come to be, and who
/// has to move for it; `None` if not all find one.
pub fn room(board: &Board, plan: &[Placed], meetings: &[u32], terms: &Terms<'_>) -> Option<Room> {
    let mut openings = Openings::new(board);
    openings.state.fix(plan);
    openings.state.fixed.clear();
    let moved = make_room(&mut openings.state, meetings, terms)?;
    Some(Room { placed: openings.read(meetings), moved })
}

/// Room that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// What it was made for.
    pub placed: Vec<Placed>,
    /// First parties of other meetings that have to move for it.
    pub moved: Vec<u32>,
}

/// The party whose thread carries the texts about a meeting.
pub fn family(board: &Board, meeting: u32) -> u32 {
    board.attending(&board.meets[meeting as usize]).first().copied().unwrap_or(NONE)
}

/// Room for meetings that are left out, in a state that keeps it; the first parties of those that were moved for it, or `None`
/// and the state as it was if not all of them find a place.
pub(super) fn make_room(state: &mut State<'_>, meetings: &[u32], terms: &Terms<'_>) -> Option<Vec<u32>> {
    if !has_slots(state, meetings) {
        return None;
    }
    let mark = state.mark();
    let mut chain = Chain::new(state, terms, meetings);
    let left = chain.seat_all(meetings);
    let own: BTreeSet<u32> = meetings.iter().map(|&meeting| family(chain.state.board, meeting)).collect();
    let moved: Vec<u32> = chain.moved.difference(&own).copied().collect();
    state.fence = None;
    if left.is_empty() {
        return Some(moved);
    }
    state.undo(mark);
    None
}

/// Their teachers have as many free slots as they need: whoever is moved stays with the same teacher, so without that no chain ends.
fn has_slots(state: &State<'_>, meetings: &[u32]) -> bool {
    let board = state.board;
    let slots = |meeting: u32| usize::from(board.meets[meeting as usize].len);
    meetings.iter().all(|&meeting| {
        let teacher = board.meets[meeting as usize].teacher;
        let rows = board.rows_of[teacher as usize] as usize..board.rows_of[teacher as usize + 1] as usize;
        let free = rows.map(|row| usize::from(board.rows[row].slots) - state.occupied[row].count_ones() as usize);
        let same = meetings.iter().filter(|&&one| board.meets[one as usize].teacher == teacher);
        same.map(|&one| slots(one)).sum::<usize>() <= free.sum::<usize>()
    })
}

/// Meetings in search of a place, and who was moved for them so far.
struct Chain<'s, 'a, 't> {
    state: &'s mut State<'a>,
    terms: &'t Terms<'t>,
    /// Families that get another time anyway: moving them once more disturbs nobody else.
    moved: BTreeSet<u32>,
    tried: u32,
}

impl<'s, 'a, 't> Chain<'s, 'a, 't> {
    fn new(state: &'s mut State<'a>, terms: &'t Terms<'t>, wanted: &[u32]) -> Self {
        let board = state.board;
        let movable = |meeting: u32| wanted.contains(&meeting) || (terms.movable)(meeting);
        let movable = (0..board.meets.len() as u32).map(movable).collect();
        state.fence = Some(Fence { movable, closed: Vec::new(), days: Vec::new() });
        let moved = wanted.iter().map(|&meeting| family(board, meeting)).collect();
        Self { state, terms, moved, tried: 0 }
    }

    /// Places these, those with the least choice first, with as few others moved as can be; what found no place comes back.
    fn seat_all(&mut self, meetings: &[u32]) -> Vec<u32> {
        let board = self.state.board;
        let mut open: Vec<u32> = meetings.to_vec();
        open.sort_by_key(|&meeting| (board.meets[meeting as usize].choices, meeting));
        for others in 0..=self.terms.most {
            open.retain(|&meeting| {
                self.tried = 0;
                !self.seat(meeting, self.moved.len() + others, others + 2)
            });
        }
        self.state.fence = None;
        open
    }

    /// Places one: where it is cheapest among what is free, else where the fewest others go for it. `most` families may have
    /// moved then, `deep` is how long the chain may become.
    fn seat(&mut self, meeting: u32, most: usize, deep: usize) -> bool {
        let (may, board) = (self.terms.may, self.state.board);
        let extra = |spot: u32| if may(&at(board, meeting, spot)) { 0 } else { 1 << 40 };
        let mark = self.state.mark();
        if self.state.insert(meeting, 2, extra) && self.is_good(meeting) {
            return true;
        }
        self.state.undo(mark);
        if deep == 0 {
            return false;
        }
        let meet = &board.meets[meeting as usize];
        let mut best: Option<(usize, i64, u32)> = None;
        let spots = &board.choices[meet.list as usize..meet.list as usize + usize::from(meet.choices)];
        for spot in spots.iter().map(|&offset| meet.spot + u32::from(offset)) {
            if self.tried >= MOST_TRIED {
                break;
            }
            let (mark, moved) = (self.state.mark(), self.moved.clone());
            if self.force(meeting, spot, most, deep) {
                let price = (self.moved.len(), self.state.cost(), spot);
                if best.is_none_or(|known| price < known) {
                    best = Some(price);
                }
            }
            self.state.undo(mark);
            self.moved = moved;
        }
        let Some((.., spot)) = best else { return false };
        // The way is the same as when it was looked at: it is open again, if it may be looked at as long.
        let tried = std::mem::take(&mut self.tried);
        let found = self.force(meeting, spot, most, deep);
        self.tried = tried;
        found
    }

    /// Takes a place, whoever holds it; whoever that is finds another.
    fn force(&mut self, meeting: u32, spot: u32, most: usize, deep: usize) -> bool {
        self.tried += 1;
        let board = self.state.board;
        if !(self.terms.may)(&at(board, meeting, spot)) {
            return false;
        }
        let mut ruin = Ruin { gone: Vec::new() };
        if !ruin.force_to(self.state, meeting, spot, &mut Dice::new(u64::from(spot))) || !self.is_good(meeting) {
            return false;
        }
        self.moved.extend(ruin.gone.iter().map(|&one| family(board, one)));
        self.moved.len() <= most && ruin.gone.iter().all(|&one| self.seat(one, most, deep - 1))
    }

    fn is_good(&self, meeting: u32) -> bool {
        let place = self.state.place(meeting);
        let board = self.state.board;
        let interpreted = board.meets[meeting as usize].language == NO_LANGUAGE || place.interpreter != NONE;
        place.spot != NONE
            && (self.terms.need > Need::Whole || interpreted)
            && (self.terms.may)(&at(board, meeting, place.spot))
    }
}

fn at(board: &Board, meeting: u32, spot: u32) -> Placed {
    let when = board.spots[spot as usize];
    Placed { meeting, day: when.day, start: when.start, interpreter: None }
}
