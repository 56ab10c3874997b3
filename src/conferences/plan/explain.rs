//! "Why not Tuesday?": for each time of a meeting the rule that stands against it now, or what it would cost to be there. Reasons
//! are types; words come from the catalogue.

use super::board::{Board, NO_LANGUAGE, NONE, Spot};
use super::model::{Instance, Span};
use super::state::{NO_DAY, Place, State};
use super::{Placed, cells};

/// What stands against a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The teacher is not there.
    TeacherAway,
    /// The window ends before the meeting would.
    WindowEnds,
    /// A party cannot attend then in any way it accepts.
    PartyAway {
        /// Index of the party.
        party: u32,
    },
    /// The teacher meets somebody else.
    TeacherTaken {
        /// Index of the other meeting.
        meeting: u32,
    },
    /// The teacher would have no break.
    NoBreak,
    /// A party has another meeting then, or could not walk from one to the other.
    PartyTaken {
        /// Index of the party.
        party: u32,
        /// Index of the other meeting.
        meeting: u32,
    },
    /// All rooms of the teacher's pool are taken.
    NoRoom,
}

/// What it would mean to hold the meeting at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is held then.
    Here,
    /// It can be, and the plan's cost changes by so much; without an interpreter where one is needed and none is free.
    Possible {
        /// Change of the cost.
        costs: i64,
        /// 0 preferred, 1 fine, 2 only if need be.
        level: u8,
        /// The interpreter would be missing.
        no_interpreter: bool,
    },
    /// It cannot be.
    Against(Reason),
}

/// A time and what is to be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Index of the day.
    pub day: u16,
    /// First tick.
    pub start: u16,
    /// What it would mean.
    pub verdict: Verdict,
}

/// Every time of the teacher's windows, for one meeting of a plan.
pub fn explain(instance: &Instance, board: &Board, plan: &[Placed], meeting: u32) -> Vec<Answer> {
    let mut state = State::new(board);
    state.adopt(&places(board, plan));
    let here = state.place(meeting).spot;
    let before = state.cost();
    if here != NONE {
        state.remove(meeting);
    }
    let meet = &board.meets[meeting as usize];
    let spots = meet.row..meet.row + u32::from(meet.rows);
    let spots = spots.flat_map(|row| {
        let row = &board.rows[row as usize];
        row.spot..row.spot + u32::from(row.slots)
    });
    let mut answers = Vec::new();
    for spot in spots {
        let at = board.spots[spot as usize];
        let verdict =
            if spot == here { Verdict::Here } else { verdict(instance, &mut state, meeting, spot, at, before) };
        answers.push(Answer { day: at.day, start: at.start, verdict });
    }
    answers
}

/// A list of placed meetings as places; what no grid has is left out.
pub(super) fn places(board: &Board, plan: &[Placed]) -> Vec<(u32, Place)> {
    let spot = |placed: &Placed| {
        let meet = &board.meets[placed.meeting as usize];
        let rows = &board.rows[meet.row as usize..meet.row as usize + usize::from(meet.rows)];
        let row = rows.iter().find(|row| {
            let end = row.start + row.slots * row.slot;
            row.day == placed.day && row.start <= placed.start && placed.start < end
        })?;
        Some(row.spot + u32::from((placed.start - row.start) / row.slot))
    };
    let place = |placed: &Placed| {
        let interpreter = placed.interpreter.unwrap_or(NONE);
        Some((placed.meeting, Place { spot: spot(placed)?, interpreter }))
    };
    plan.iter().filter_map(place).collect()
}

fn verdict(instance: &Instance, state: &mut State<'_>, meeting: u32, spot: u32, at: Spot, before: i64) -> Verdict {
    let board = state.board();
    let meet = &board.meets[meeting as usize];
    let Some(price) = state.price_at(meeting, spot) else {
        return Verdict::Against(against(instance, state, meeting, spot, at));
    };
    let needs = meet.language != NO_LANGUAGE;
    let interpreter = if needs { state.interpreter_free(meet, at.day, at.start) } else { None };
    let no_interpreter = needs && interpreter.is_none();
    let lack = if no_interpreter { board.weights.no_interpreter } else { 0 };
    let mark = state.mark();
    state.put(meeting, Place { spot, interpreter: interpreter.unwrap_or(NONE) }, price + lack);
    let costs = state.cost() - before;
    state.undo(mark);
    Verdict::Possible { costs, level: board.cell(meet, spot).level, no_interpreter }
}

/// The first rule that a time breaks, in the order in which a person would ask.
fn against(instance: &Instance, state: &State<'_>, meeting: u32, spot: u32, at: Spot) -> Reason {
    let board = state.board();
    let meet = &board.meets[meeting as usize];
    let wanted = &instance.meetings[meeting as usize];
    let row = &board.rows[at.row as usize];
    let end = at.start.saturating_add(meet.ticks);
    if at.slot.saturating_add(meet.len) > row.slots {
        return Reason::WindowEnds;
    }
    let taken = &instance.teachers[meet.teacher as usize].unavailable;
    if taken.iter().any(|span| span.day == at.day && at.start < span.end && span.start < end) {
        return Reason::TeacherAway;
    }
    let window = &instance.windows[row.window as usize];
    for &party in &wanted.parties {
        let mut alone = wanted.clone();
        alone.parties = vec![party];
        if cells::cell(instance, &alone, window, Span { day: at.day, start: at.start, end }).is_none() {
            return Reason::PartyAway { party };
        }
    }
    let holders = &state.holders[spot as usize..spot as usize + usize::from(meet.len)];
    if let Some(&holder) = holders.iter().find(|&&holder| holder != NONE) {
        return Reason::TeacherTaken { meeting: holder };
    }
    if let Some((party, other)) = busy(state, meeting, spot, at) {
        return Reason::PartyTaken { party, meeting: other };
    }
    if super::price::run(state.occupied[at.row as usize], at.slot, meet.len) > meet.max_row {
        return Reason::NoBreak;
    }
    Reason::NoRoom
}

/// A party's other meeting that stands in the way.
fn busy(state: &State<'_>, meeting: u32, spot: u32, at: Spot) -> Option<(u32, u32)> {
    let board = state.board();
    let meet = &board.meets[meeting as usize];
    let cell = board.cell(meet, spot);
    for (nth, &party) in board.attending(meet).iter().enumerate() {
        let mut others = board.meetings_of.at(party).iter().filter(|&&other| other != meeting);
        let found = others.find(|&&other| {
            let (sitting, there) = (state.sittings[other as usize], &board.meets[other as usize]);
            let seat = board.attending(there).iter().position(|&one| one == party).unwrap_or(0);
            let walks = cell.in_person >> nth & 1 == 1 && sitting.in_person >> seat & 1 == 1;
            let way = if walks { board.way(meet.building, there.building) } else { 0 };
            let together = at.start < sitting.end + way && sitting.start < at.start + meet.ticks + way;
            sitting.day != NO_DAY && sitting.day == at.day && together
        });
        if let Some(&other) = found {
            return Some((party, other));
        }
    }
    None
}
