//! The planner against a slow scorer that shares nothing with it, on random rounds that are full of awkward things.

mod online;
mod reference;
mod rounds;

use proptest::prelude::*;

use super::anneal::{Anneal, Best, Cooling};
use super::board::{Board, NO_LANGUAGE, NONE};
use super::construct::construct;
use super::dice::Dice;
use super::explain::{Verdict, explain};
use super::model::Instance;
use super::ruin::{Ruin, Way};
use super::state::State;
use super::{Options, Placed, Solution, placed, plan, score};

const WAYS: [Way; 6] = [Way::Force, Way::Family, Way::Teacher, Way::Cells, Way::Language, Way::Chain];

/// The plan keeps the rules, and costs what the running count says.
fn agrees(instance: &Instance, board: &Board, state: &State<'_>) {
    let list = placed(board, state.places());
    assert_eq!(reference::faults(instance, &list), Vec::<String>::new());
    assert_eq!(state.cost(), reference::cost(instance, &list));
    assert_eq!(state.cost(), score(instance, &list).cost);
}

fn same(a: &State<'_>, b: &State<'_>) {
    assert_eq!(a.places(), b.places());
    assert_eq!((&a.occupied, &a.holders, &a.rooms), (&b.occupied, &b.holders, &b.rooms));
    assert_eq!((&a.engaged, &a.served, a.cost, a.unfair), (&b.engaged, &b.served, b.cost, b.unfair));
    let sorted = |list: &[u32]| {
        let mut list = list.to_vec();
        list.sort_unstable();
        list
    };
    assert_eq!(sorted(a.left_out()), sorted(b.left_out()));
    assert_eq!(sorted(a.lacking.all()), sorted(b.lacking.all()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_running_cost_is_the_cost(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let instance = rounds::random(&mut dice);
        instance.check().unwrap();
        let board = Board::new(&instance);
        let mut state = State::new(&board);
        agrees(&instance, &board, &state);
        construct(&mut state);
        agrees(&instance, &board, &state);
        let mut ruin = Ruin { gone: Vec::new() };
        for _ in 0..60 {
            let Some(seed) = dice.pick(&board.placeable) else { break };
            let before = state.clone();
            let mark = state.mark();
            let way = WAYS[dice.below(WAYS.len())];
            let struck = ruin.strike(&mut state, way, seed, &mut dice);
            if struck {
                agrees(&instance, &board, &state);
                for &meeting in &ruin.gone {
                    let noise = 1 + dice.below(80);
                    state.insert(meeting, 2, |_| dice.below(noise) as i64);
                }
                agrees(&instance, &board, &state);
            }
            if !struck || dice.below(2) == 0 {
                state.undo(mark);
                same(&state, &before);
            }
        }
    }

    #[test]
    fn the_best_is_kept_and_can_be_gone_back_to(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let instance = rounds::random(&mut dice);
        let board = Board::new(&instance);
        let mut state = State::new(&board);
        let mut best = Best::of(&mut state);
        let mut anneal = Anneal::new(dice);
        let hot = Cooling { from: 400.0, to: 300.0 };
        let mut part = |made: u64| (made < 2_000).then_some(made as f64 / 2_000.0);
        anneal.run(&mut state, &mut best, &board.placeable, &mut part, hot);
        prop_assert!(best.cost <= state.cost());
        prop_assert_eq!(best.cost, reference::cost(&instance, &placed(&board, &best.places)));
        best.rewind(&mut state);
        prop_assert_eq!(state.places(), &best.places[..]);
        agrees(&instance, &board, &state);
    }

    #[test]
    fn an_explanation_is_true(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let instance = rounds::random(&mut dice);
        let board = Board::new(&instance);
        let plan = quick(&instance, seed, 1);
        let Some(meeting) = dice.pick(&board.placeable) else { return Ok(()) };
        let others: Vec<Placed> = plan.placed.iter().filter(|place| place.meeting != meeting).copied().collect();
        for answer in explain(&instance, &board, &plan.placed, meeting) {
            let interpreter = None;
            let there = Placed { meeting, day: answer.day, start: answer.start, interpreter };
            let mut moved = others.clone();
            moved.push(there);
            let broken = !reference::faults(&instance, &moved).is_empty();
            match answer.verdict {
                Verdict::Here => prop_assert!(plan.placed.iter().any(|p| (p.meeting, p.day, p.start) == (meeting, there.day, there.start))),
                Verdict::Against(_) => prop_assert!(broken),
                Verdict::Possible { costs, no_interpreter, .. } => {
                    prop_assert!(!broken);
                    let needs = board.meets[meeting as usize].language != NO_LANGUAGE;
                    let found = if needs && !no_interpreter { instance.weights.no_interpreter } else { 0 };
                    prop_assert_eq!(plan.cost + costs, reference::cost(&instance, &moved) - found);
                }
            }
        }
    }

    #[test]
    fn plans_keep_the_rules_on_any_number_of_threads(seed in any::<u64>(), threads in 1usize..4) {
        let instance = rounds::random(&mut Dice::new(seed));
        let solution = quick(&instance, seed, threads);
        prop_assert_eq!(reference::faults(&instance, &solution.placed), Vec::<String>::new());
        prop_assert_eq!(solution.cost, reference::cost(&instance, &solution.placed));
        for alternate in &solution.alternates {
            prop_assert_eq!(reference::alternate_faults(&instance, &solution.placed, alternate), Vec::<String>::new());
        }
        prop_assert_eq!(quick(&instance, seed, threads), solution);
    }
}

fn quick(instance: &Instance, seed: u64, threads: usize) -> Solution {
    let options = Options { seed, steps: Some(6_000), threads };
    plan(instance, options, &|| 0.0, &mut |_| {})
}

#[test]
fn a_stopped_search_gives_what_it_has() {
    let instance = rounds::random(&mut Dice::new(7));
    let board = Board::new(&instance);
    let mut built = State::new(&board);
    construct(&mut built);
    let stopped = plan(&instance, Options { seed: 1, steps: None, threads: 2 }, &|| 1.0, &mut |_| {});
    assert_eq!((stopped.cost, stopped.moves), (built.cost(), 0));
    let asked = std::sync::atomic::AtomicU64::new(0);
    let used = || asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) as f64 / 50_000.0;
    let anytime = plan(&instance, Options { seed: 1, steps: None, threads: 2 }, &used, &mut |_| {});
    assert!(anytime.moves > 0 && anytime.cost <= stopped.cost);
}

#[test]
fn progress_never_gets_worse() {
    let instance = rounds::random(&mut Dice::new(11));
    let mut told = Vec::new();
    let options = Options { seed: 3, steps: Some(40_000), threads: 2 };
    let solution = plan(&instance, options, &|| 0.0, &mut |now| told.push((now.cost, now.moves)));
    assert!(told.len() > 5);
    assert!(told.windows(2).all(|pair| pair[1].0 <= pair[0].0 && pair[1].1 >= pair[0].1));
    assert_eq!(told.last().unwrap().0, solution.cost);
}

#[test]
fn an_empty_round_has_an_empty_plan() {
    let mut instance = rounds::random(&mut Dice::new(1));
    instance.meetings.clear();
    let solution = quick(&instance, 1, 2);
    assert_eq!((solution.cost, solution.placed.len(), solution.alternates.len()), (0, 0, 0));
}

#[test]
fn one_meeting_too_many_is_left_out_and_the_priority_kept() {
    let mut dice = Dice::new(5);
    let instance = rounds::one_slot(&mut dice);
    let solution = quick(&instance, 1, 1);
    assert_eq!(solution.placed.iter().map(|place| place.meeting).collect::<Vec<_>>(), [1]);
    let board = Board::new(&instance);
    assert!(board.meets.iter().all(|meet| meet.placeable && meet.case != NONE));
}
