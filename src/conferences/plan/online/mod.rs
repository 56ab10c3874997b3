//! A round while its families answer: what is offered to whom, and what becomes of an answer. Minutes pass from outside. A family
//! whose conferences all have a place is asked at once; one for whom something is missing is asked as soon as it can have all
//! of it, and in the end what there is. Who has booked is never written to again.

mod serve;

use super::board::{Board, NONE};
use super::dice::Dice;
use super::model::Span;
use super::openings::Openings;
use super::{Placed, repair};

/// Texts to a family that never answers: the first, and two that remind of it.
const MOST_UNANSWERED: u8 = 3;
/// Where a family stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It waits for times; what it has so far is held, and may be moved.
    Waits,
    /// It was offered times.
    Asked,
    /// It has booked.
    Booked,
    /// It withdrew, and is asked once more when nobody else needs what is left.
    Withdrew,
    /// Nothing more is offered: it never answered, withdrew, or nothing is left for it.
    Over,
}

/// A family: what its thread of texts is about.
#[derive(Clone, Debug)]
struct Family {
    party: u32,
    /// Its conferences, those that have a place at all.
    meetings: Vec<u32>,
    stand: Stand,
    /// What was offered last; the first is held.
    ways: Vec<Vec<Placed>>,
    /// Texts in a row without an answer.
    silent: u8,
    /// Times that it cannot make.
    not: Vec<Span>,
    /// It has answered at least once.
    answered: bool,
    /// It withdrew once.
    withdrew: bool,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The round begins.
    Start,
    /// A family chooses one of the ways it was offered, counted from 0.
    Reply {
        /// Index of its party.
        party: u32,
        /// Which.
        option: usize,
    },
    /// A family cannot make any of them, nor these times.
    Refuse {
        /// Index of its party.
        party: u32,
        /// The times.
        not: Vec<Span>,
    },
    /// A family did not answer for a day.
    Silent {
        /// Index of its party.
        party: u32,
    },
    /// A family that has booked withdraws.
    Cancel {
        /// Index of its party.
        party: u32,
    },
}

/// A text with times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Index of the party that leads the bundle.
    pub party: u32,
    /// The ways, best first.
    pub ways: Vec<Vec<Placed>>,
}

/// What is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The choice is booked.
    pub confirm: bool,
    /// Texts that leave now.
    pub offers: Vec<Offer>,
}

/// A round while its families answer.
pub struct Online<'a> {
    openings: Openings<'a>,
    families: Vec<Family>,
    /// Family of each party, or [`NONE`].
    of: Vec<u32>,
    /// Teachers with whom something became free since those who wait were looked at last.
    freed: Vec<bool>,
    /// An interpreter became free since.
    interpreter_freed: bool,
    dice: Dice,
    /// When the last answer can come, in minutes.
    closes: u32,
    now: u32,
}

impl<'a> Online<'a> {
    /// A round with a plan, of which nothing is offered yet.
    pub fn new(board: &'a Board, plan: &[Placed], seed: u64, closes: u32) -> Self {
        let mut openings = Openings::new(board);
        let places = super::explain::places(board, plan);
        openings.state.adopt(&places);
        openings.state.keep(|_| {});
        let mut families: Vec<Family> = Vec::new();
        let mut of = vec![NONE; board.meetings_of.len()];
        for &meeting in &board.placeable {
            let party = repair::family(board, meeting);
            if of[party as usize] == NONE {
                of[party as usize] = families.len() as u32;
                families.push(Family {
                    party,
                    meetings: Vec::new(),
                    stand: Stand::Waits,
                    ways: Vec::new(),
                    silent: 0,
                    not: Vec::new(),
                    answered: false,
                    withdrew: false,
                });
            }
            families[of[party as usize] as usize].meetings.push(meeting);
        }
        let freed = vec![false; board.taught.len()];
        Self { openings, families, of, freed, interpreter_freed: false, dice: Dice::new(seed), closes, now: 0 }
    }

    /// What is done about an event.
    pub fn event(&mut self, now: u32, event: &Event) -> Answer {
        self.now = now;
        let mut answer = Answer::default();
        match event {
            Event::Start => self.start(&mut answer),
            Event::Reply { party, option } => self.with(*party, |this, at| this.reply(at, *option, &mut answer)),
            Event::Refuse { party, not } => self.with(*party, |this, at| this.refuse(at, not, &mut answer)),
            Event::Silent { party } => self.with(*party, |this, at| this.silent(at, &mut answer)),
            Event::Cancel { party } => self.with(*party, |this, at| this.cancel(at, &mut answer)),
        }
        self.openings.state.keep(|_| {});
        answer
    }

    fn with(&mut self, party: u32, act: impl FnOnce(&mut Self, usize)) {
        if let Some(at) = self.family(party) {
            act(self, at);
        }
    }

    fn family(&self, party: u32) -> Option<usize> {
        self.of.get(party as usize).filter(|&&at| at != NONE).map(|&at| at as usize)
    }

    /// Asks all for whom everything is there, those with little choice first.
    fn start(&mut self, answer: &mut Answer) {
        let board = self.openings.board();
        let mut order: Vec<(u16, usize)> = Vec::with_capacity(self.families.len());
        for (at, family) in self.families.iter().enumerate().filter(|(_, family)| family.stand == Stand::Waits) {
            let room = family.meetings.iter().map(|&one| board.meets[one as usize].choices).min().unwrap_or(0);
            order.push((room, at));
        }
        order.sort_unstable();
        for (_, at) in order {
            let held = self.openings.read(&self.families[at].meetings);
            if self.is_whole(at, &held) {
                self.ask(at, held, answer);
                self.spare(at, answer);
            }
        }
        self.serve(answer);
    }

    fn reply(&mut self, at: usize, option: usize, answer: &mut Answer) {
        if self.families[at].stand == Stand::Booked {
            return;
        }
        let chosen = self.families[at].ways.get(option).cloned();
        self.families[at].answered = true;
        self.families[at].silent = 0;
        self.let_go(at);
        if chosen.is_some_and(|way| self.openings.put(&way)) {
            self.families[at].stand = Stand::Booked;
            answer.confirm = true;
        } else {
            self.renew(at, answer);
        }
        self.serve(answer);
    }

    fn refuse(&mut self, at: usize, not: &[Span], answer: &mut Answer) {
        self.families[at].not.extend_from_slice(not);
        self.families[at].answered = true;
        self.let_go(at);
        self.renew(at, answer);
        self.serve(answer);
    }

    fn silent(&mut self, at: usize, answer: &mut Answer) {
        if self.families[at].stand != Stand::Asked {
            return;
        }
        self.families[at].silent += 1;
        if self.families[at].silent >= MOST_UNANSWERED {
            self.let_go(at);
            self.families[at].stand = Stand::Over;
            self.polish();
        } else {
            // A reminder names what is best now.
            self.unname(at);
            self.better(at);
            let held = self.openings.read(&self.families[at].meetings);
            self.ask(at, held, answer);
        }
        self.serve(answer);
    }

    /// Who withdraws is asked once whether another time would do; what it had goes to those who wait.
    fn cancel(&mut self, at: usize, answer: &mut Answer) {
        let had = self.openings.read(&self.families[at].meetings);
        self.let_go(at);
        self.families[at].stand = Stand::Over;
        self.polish();
        self.serve(answer);
        if std::mem::replace(&mut self.families[at].withdrew, true) || self.now + 1_440 > self.closes {
            return;
        }
        let board = self.openings.board();
        let not = had.iter().map(|one| Span {
            day: one.day,
            start: one.start,
            end: one.start + board.meets[one.meeting as usize].ticks,
        });
        self.families[at].not.extend(not);
        self.families[at].stand = Stand::Withdrew;
        self.serve(answer);
    }
}

/// A time does not touch what a family cannot make.
pub(super) fn may_be(board: &Board, not: &[Span], placed: &Placed) -> bool {
    let end = placed.start + board.meets[placed.meeting as usize].ticks;
    !not.iter().any(|span| span.day == placed.day && placed.start < span.end && span.start < end)
}
