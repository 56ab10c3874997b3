//! Ruin and recreate under a falling temperature. One thread, one state; how far the search is comes from outside, as a fraction
//! of its budget, so it knows no clock.

use super::board::NONE;
use super::dice::Dice;
use super::ruin::{Ruin, Way};
use super::state::{Place, State};

/// Moves between two looks at the budget.
const STRIDE: u64 = 32;

/// So many of a thousand times the dearer of two meetings is begun with.
const DEARER: usize = 700;

/// How warm the search is, in units of cost.
#[derive(Clone, Copy, Debug)]
pub struct Cooling {
    /// At the start.
    pub from: f64,
    /// At the end.
    pub to: f64,
}

impl Cooling {
    /// The temperature when a fraction of the budget is used.
    pub fn at(&self, fraction: f64) -> f64 {
        self.from * (self.to / self.from).powf(fraction.clamp(0.0, 1.0))
    }
}

/// The best plan seen, kept by what changed since.
pub struct Best {
    /// Its cost.
    pub cost: i64,
    /// Its places.
    pub places: Vec<Place>,
    changed: Vec<u32>,
    is_changed: Vec<bool>,
}

impl Best {
    /// The plan as it is now.
    pub fn of(state: &mut State<'_>) -> Self {
        state.keep(|_| {});
        Self {
            cost: state.cost(),
            places: state.places().to_vec(),
            changed: Vec::new(),
            is_changed: vec![false; state.places().len()],
        }
    }

    /// Starts anew from the plan as it is now.
    pub fn restart(&mut self, state: &mut State<'_>) {
        state.keep(|_| {});
        self.cost = state.cost();
        self.places.clone_from_slice(state.places());
        self.changed.drain(..).for_each(|meeting| self.is_changed[meeting as usize] = false);
    }

    /// Brings a plan that was followed back to the best.
    pub fn rewind(&mut self, state: &mut State<'_>) {
        let moved: Vec<_> = self.changed.iter().map(|&meeting| (meeting, self.places[meeting as usize])).collect();
        state.adopt(&moved);
        self.follow(state);
    }

    /// Takes note of the changes that were made since the last call.
    pub fn follow(&mut self, state: &mut State<'_>) {
        let Self { changed, is_changed, .. } = self;
        state.keep(|meeting| {
            if !std::mem::replace(&mut is_changed[meeting as usize], true) {
                changed.push(meeting);
            }
        });
        if state.cost() < self.cost {
            self.cost = state.cost();
            for meeting in self.changed.drain(..) {
                self.is_changed[meeting as usize] = false;
                self.places[meeting as usize] = state.place(meeting);
            }
        }
    }
}

/// One search.
pub struct Anneal {
    dice: Dice,
    ruin: Ruin,
    /// Moves made.
    pub moves: u64,
}

impl Anneal {
    /// A search with its own dice.
    pub fn new(dice: Dice) -> Self {
        Self { dice, ruin: Ruin { gone: Vec::new() }, moves: 0 }
    }

    /// Makes moves until `fraction` of the moves made in this call says 1; `temperature` follows it.
    pub fn run(
        &mut self,
        state: &mut State<'_>,
        best: &mut Best,
        seeds: &[u32],
        fraction: &mut dyn FnMut(u64) -> Option<f64>,
        cooling: Cooling,
    ) {
        let mut made = 0;
        while let Some(part) = fraction(made) {
            let temperature = cooling.at(part);
            for _ in 0..STRIDE {
                self.step(state, best, seeds, temperature);
            }
            made += STRIDE;
        }
        self.moves += made;
    }

    fn step(&mut self, state: &mut State<'_>, best: &mut Best, seeds: &[u32], temperature: f64) {
        let Some(seed) = self.seed(state, seeds) else { return };
        let way = self.way();
        let mark = state.mark();
        let most = mark.1 + (temperature * -(1.0 - self.dice.unit()).ln()) as i64;
        let done = self.ruin.strike(state, way, seed, &mut self.dice) && self.recreate(state, most, temperature);
        if done && state.cost() <= most {
            best.follow(state);
        } else {
            state.undo(mark);
        }
    }

    /// A meeting to begin with: now and then one that is left out, or lacks its interpreter.
    fn seed(&mut self, state: &State<'_>, seeds: &[u32]) -> Option<u32> {
        let drawn = match self.dice.below(60) {
            0..10 => state.out.draw(&mut self.dice),
            10..15 => state.lacking.draw(&mut self.dice),
            _ => None,
        };
        if let Some(drawn) = drawn.filter(|&meeting| state.movable(meeting)) {
            return Some(drawn);
        }
        let one = self.dice.pick(seeds)?;
        if !self.dice.permille(DEARER) {
            return Some(one);
        }
        let two = self.dice.pick(seeds)?;
        let price = |meeting: u32| if state.place(meeting).spot == NONE { 0 } else { state.price_here(meeting) };
        Some(if price(two) > price(one) { two } else { one })
    }

    fn way(&mut self) -> Way {
        match self.dice.below(100) {
            0..50 => Way::Force,
            50..70 => Way::Family,
            70..80 => Way::Teacher,
            80..90 => Way::Chain,
            90..95 => Way::Cells,
            _ => Way::Language,
        }
    }

    /// Places what is out again; false when it cannot end below `most` any more.
    fn recreate(&mut self, state: &mut State<'_>, most: i64, temperature: f64) -> bool {
        let board = state.board();
        let gone = &mut self.ruin.gone;
        match self.dice.below(4) {
            0 => {}
            1 => gone.sort_by_key(|&meeting| board.meets[meeting as usize].choices),
            _ => self.dice.shuffle(gone),
        }
        let noise = if self.dice.below(4) == 0 { 1 + (2.0 * temperature) as usize } else { 0 };
        let depth = 1 + u32::from(self.dice.below(8) == 0);
        let mut hope: i64 = gone.iter().map(|&meeting| hope_of(state, meeting)).sum();
        for &meeting in gone.iter() {
            if state.cost() - hope > most {
                return false;
            }
            hope -= hope_of(state, meeting);
            if noise == 0 {
                state.insert(meeting, depth, |_| 0);
            } else {
                state.insert(meeting, depth, |_| self.dice.below(noise) as i64);
            }
        }
        true
    }
}

/// What placing a meeting can save at most.
fn hope_of(state: &State<'_>, meeting: u32) -> i64 {
    let board = state.board();
    let meet = &board.meets[meeting as usize];
    let first = if state.served[meet.case as usize] == 0 { board.weights.unfair_unserved } else { 0 };
    state.worth(meeting, 0) + first + i64::from(meet.slack)
}
