//! The search on all threads. A round of it cuts the plan in as many parts as there are threads (schools, or teachers where there
//! are few schools; parties and interpreters' days go with them), each thread improves its part with the rest frozen, the
//! parts are put together, and the next round cuts elsewhere. What two parts could both change belongs to neither.

use super::anneal::{Anneal, Best, Cooling};
use super::board::{Board, NONE};
use super::construct::construct;
use super::dice::Dice;
use super::state::{Fence, NO_DAY, State};
use super::{Options, Placed, Progress};

/// Rounds of a whole search.
const ROUNDS: u64 = 300;

/// Moves of a thread in a round, at least: below, cutting costs more than it brings.
const FEWEST: u64 = 2_000;
/// Units to deal out per thread, at least; with fewer schools, teachers are dealt out.
const UNITS: usize = 4;
/// From this part of the budget on a thread gives back the best it saw instead of the last.
const HARVEST: f64 = 0.9;

/// Warm enough at first to give up a day or an interpreter for a while, cold at the end.
const COOLING: Cooling = Cooling { from: 25.0, to: 0.6 };

/// The budget as one thread sees it.
struct Budget<'a> {
    used: &'a (dyn Fn() -> f64 + Sync),
    steps: Option<u64>,
    /// Parts of the budget at the start and the end of this round.
    from: f64,
    to: f64,
    /// Moves to make in this round, where steps count.
    moves: u64,
}

impl Budget<'_> {
    /// Which part is used after so many moves of this round; `None` when the round is over.
    fn part(&self, made: u64) -> Option<f64> {
        let used = (self.used)();
        if self.steps.is_some() {
            let part = self.from + (self.to - self.from) * made as f64 / self.moves.max(1) as f64;
            (made < self.moves && used < 1.0).then_some(part)
        } else {
            (used < self.to).then_some(used)
        }
    }
}

/// Searches until the budget is used; the best plan and the number of moves.
pub(super) fn search(
    board: &Board,
    fixed: &[Placed],
    options: Options,
    used: &(dyn Fn() -> f64 + Sync),
    tell: &mut dyn FnMut(Progress),
) -> (Best, u64) {
    let mut dice = Dice::new(options.seed);
    let mut state = State::new(board);
    state.fix(fixed);
    construct(&mut state);
    let mut best = Best::of(&mut state);
    tell(Progress { used: used(), cost: best.cost, moves: 0 });
    let threads = if teachers_at_work(board) < 2 * UNITS { 1 } else { options.threads.clamp(1, 64) };
    let mut workers: Vec<Worker<'_>> = (0..threads).map(|nth| Worker::new(&state, dice.apart(nth as u64))).collect();
    let rounds = options.steps.map_or(ROUNDS, |steps| (steps / FEWEST).clamp(1, ROUNDS));
    let began = used();
    for round in 0..rounds {
        let part =
            |round: u64| if round == rounds { 1.0 } else { began + (1.0 - began) * round as f64 / rounds as f64 };
        let (from, to) = match options.steps {
            Some(_) => (round as f64 / rounds as f64, (round + 1) as f64 / rounds as f64),
            None => (used(), part(round + 1)),
        };
        if used() >= 1.0 {
            break;
        }
        let moves = options.steps.unwrap_or(0) * (round + 1) / rounds - options.steps.unwrap_or(0) * round / rounds;
        let budget = Budget { used, steps: options.steps, from, to, moves };
        let fences = if threads == 1 { vec![None] } else { cut(&state, threads, round, &mut dice) };
        work(&mut workers, &state, fences, &budget);
        for worker in &mut workers {
            worker.hand_over(&mut state, from >= HARVEST || used() >= 1.0);
        }
        best.follow(&mut state);
        tell(Progress { used: used().min(1.0), cost: best.cost, moves: moved(&workers) });
    }
    (best, moved(&workers))
}

fn moved(workers: &[Worker<'_>]) -> u64 {
    workers.iter().map(|worker| worker.anneal.moves).sum()
}

fn teachers_at_work(board: &Board) -> usize {
    (0..board.taught.len()).filter(|&teacher| !board.taught.at(teacher as u32).is_empty()).count()
}

fn work<'a>(workers: &mut [Worker<'a>], state: &State<'a>, fences: Vec<Option<Fence>>, budget: &Budget<'_>) {
    if let [only] = workers {
        return only.run(state, fences.into_iter().next().flatten(), budget);
    }
    std::thread::scope(|scope| {
        for (worker, fence) in workers.iter_mut().zip(fences) {
            scope.spawn(move || worker.run(state, fence, budget));
        }
    });
}

/// One thread's part of the search.
struct Worker<'a> {
    state: State<'a>,
    anneal: Anneal,
    best: Best,
    seeds: Vec<u32>,
}

impl<'a> Worker<'a> {
    fn new(state: &State<'a>, dice: Dice) -> Self {
        let mut state = state.clone();
        let best = Best::of(&mut state);
        Self { state, anneal: Anneal::new(dice), best, seeds: Vec::new() }
    }

    fn run(&mut self, state: &State<'a>, fence: Option<Fence>, budget: &Budget<'_>) {
        self.state.follow(state);
        self.state.fence = fence;
        self.best.restart(&mut self.state);
        self.seeds.clear();
        let placeable = self.state.board.placeable.iter();
        self.seeds.extend(placeable.filter(|&&meeting| self.state.movable(meeting)));
        if self.seeds.is_empty() {
            return;
        }
        self.anneal.run(&mut self.state, &mut self.best, &self.seeds, &mut |made| budget.part(made), COOLING);
    }

    /// Carries what was changed over to the whole plan.
    fn hand_over(&mut self, whole: &mut State<'a>, harvest: bool) {
        if harvest {
            self.best.rewind(&mut self.state);
        }
        let moved: Vec<_> = self
            .seeds
            .iter()
            .filter(|&&meeting| self.state.place(meeting) != whole.place(meeting))
            .map(|&meeting| (meeting, self.state.place(meeting)))
            .collect();
        whole.adopt(&moved);
    }
}

/// Cuts the plan: who may move what.
fn cut(state: &State<'_>, threads: usize, round: u64, dice: &mut Dice) -> Vec<Option<Fence>> {
    let board = state.board;
    let days = days_at_work(board);
    if board.schools < threads * UNITS && days.len() >= threads {
        return cut_by_day(state, threads, days, round, dice);
    }
    let teachers = deal(board, threads, dice);
    let parties: Vec<usize> = (0..board.meetings_of.len()).map(|party| owner(board, &teachers, party, dice)).collect();
    let days = interpreters(board, &teachers, threads, dice);
    let mut fences: Vec<Fence> = (0..threads)
        .map(|nth| Fence {
            movable: vec![false; board.meets.len()],
            closed: days.iter().map(|&owner| owner != nth).collect(),
            days: Vec::new(),
        })
        .collect();
    for &meeting in &board.placeable {
        let meet = &board.meets[meeting as usize];
        let side = teachers[meet.teacher as usize];
        let place = state.place(meeting);
        let day = state.sittings[meeting as usize].day;
        let interpreted = place.interpreter == NONE
            || day == NO_DAY
            || days[place.interpreter as usize * board.days + usize::from(day)] == side;
        let theirs = board.attending(meet).iter().all(|&party| parties[party as usize] == side);
        fences[side].movable[meeting as usize] = interpreted && theirs;
    }
    fences.into_iter().map(Some).collect()
}

/// Days with a window.
fn days_at_work(board: &Board) -> Vec<u16> {
    let mut days: Vec<u16> = board.rows.iter().map(|row| row.day).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// A thread has some days with all that is on them; what is left out is dealt out too. Only the number of days for which a party
/// comes hangs on two sides, and that is priced anew when the parts come together.
fn cut_by_day(
    state: &State<'_>,
    threads: usize,
    mut days: Vec<u16>,
    round: u64,
    dice: &mut Dice,
) -> Vec<Option<Fence>> {
    let board = state.board;
    let turns = days.len();
    days.rotate_left((round % turns as u64) as usize);
    let mut side = vec![0; board.days];
    for (nth, &day) in days.iter().enumerate() {
        side[usize::from(day)] = nth * threads / turns;
    }
    let mut fences: Vec<Fence> = (0..threads)
        .map(|nth| Fence {
            movable: vec![false; board.meets.len()],
            closed: Vec::new(),
            days: side.iter().map(|&one| one == nth).collect(),
        })
        .collect();
    for &meeting in &board.placeable {
        let day = state.sittings[meeting as usize].day;
        let owner = if day == NO_DAY { dice.below(threads) } else { side[usize::from(day)] };
        fences[owner].movable[meeting as usize] = true;
    }
    fences.into_iter().map(Some).collect()
}

/// Deals teachers out: whole schools if there are enough, else teachers, those of a pool of rooms together.
fn deal(board: &Board, threads: usize, dice: &mut Dice) -> Vec<usize> {
    let teachers = board.taught.len();
    let mut unit: Vec<u32> = (0..teachers as u32).collect();
    let whole_schools = board.schools >= threads * UNITS;
    for (teacher, unit) in unit.iter_mut().enumerate() {
        let Some(&first) = board.taught.at(teacher as u32).first() else { continue };
        let meet = &board.meets[first as usize];
        if whole_schools {
            *unit = teachers as u32 + meet.school;
        } else if meet.pool != NONE {
            *unit = (teachers + board.schools) as u32 + meet.pool;
        }
    }
    let units = teachers + board.schools + board.rooms.len();
    let mut load = vec![0; units];
    for teacher in 0..teachers {
        load[unit[teacher] as usize] += board.taught.at(teacher as u32).len();
    }
    let mut order: Vec<usize> = (0..units).filter(|&unit| load[unit] > 0).collect();
    dice.shuffle(&mut order);
    let (mut side, mut sums) = (vec![0; units], vec![0; threads]);
    for unit in order {
        let lightest = (0..threads).min_by_key(|&nth| sums[nth]).unwrap_or(0);
        side[unit] = lightest;
        sums[lightest] += load[unit];
    }
    unit.iter().map(|&unit| side[unit as usize]).collect()
}

/// The side of most of a party's meetings.
fn owner(board: &Board, teachers: &[usize], party: usize, dice: &mut Dice) -> usize {
    let meetings = board.meetings_of.at(party as u32);
    let side = |meeting: u32| teachers[board.meets[meeting as usize].teacher as usize];
    let Some(drawn) = dice.pick(meetings).map(side) else { return 0 };
    let count = |one: usize| meetings.iter().filter(|&&meeting| side(meeting) == one).count();
    meetings
        .iter()
        .map(|&meeting| side(meeting))
        .fold(drawn, |most, one| if count(one) > count(most) { one } else { most })
}

/// Deals the days of interpreters out; a day at one school goes with it where schools are dealt out whole.
fn interpreters(board: &Board, teachers: &[usize], threads: usize, dice: &mut Dice) -> Vec<usize> {
    let mut sides: Vec<usize> = (0..board.interpreters * board.days).map(|at| at % threads).collect();
    dice.shuffle(&mut sides);
    if board.schools < threads * UNITS {
        return sides;
    }
    let mut schools = vec![0; board.schools];
    for (teacher, &side) in teachers.iter().enumerate() {
        if let Some(&first) = board.taught.at(teacher as u32).first() {
            schools[board.meets[first as usize].school as usize] = side;
        }
    }
    for &(interpreter, day, school) in &board.on_site {
        sides[interpreter as usize * board.days + usize::from(day)] = schools[school as usize];
    }
    sides
}
