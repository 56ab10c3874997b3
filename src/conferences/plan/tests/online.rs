//! Repairs, and rounds whose families answer at random, against the slow rules.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::board::Board;
use super::super::dice::Dice;
use super::super::model::{Instance, Span};
use super::super::online::{Answer, Event, Offer, Online};
use super::super::openings::{Asked, Need, Openings};
use super::super::repair::{MOST_MOVED, Terms, family, repair};
use super::super::{Around, Placed, choices};
use super::{quick, reference, rounds};

fn touches(instance: &Instance, placed: &Placed, span: &Span) -> bool {
    let meeting = &instance.meetings[placed.meeting as usize];
    let end = placed.start + meeting.len * instance.slots[instance.teachers[meeting.teacher as usize].school as usize];
    span.day == placed.day && placed.start < span.end && span.start < end
}

fn when(placed: &Placed) -> (u32, u16, u16) {
    (placed.meeting, placed.day, placed.start)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_repair_keeps_the_rules_and_who_has_confirmed(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let mut instance = rounds::random(&mut dice);
        let plan = quick(&instance, seed, 1).placed;
        let ill = dice.below(instance.teachers.len());
        let away = Span { day: dice.below(instance.days.len()) as u16, start: 0, end: 288 };
        instance.teachers[ill].unavailable.push(away);
        let board = Board::new(&instance);
        let confirmed: BTreeSet<u32> = (0..instance.parties.len() as u32).filter(|_| dice.below(2) == 0).collect();
        let movable = |meeting: u32| !confirmed.contains(&family(&board, meeting));
        let terms = Terms { movable: &movable, may: &|_| true, most: MOST_MOVED, need: Need::Alone };
        let repaired = repair(&board, &plan, &terms);
        prop_assert_eq!(reference::faults(&instance, &repaired.placed), Vec::<String>::new());
        let after: BTreeSet<_> = repaired.placed.iter().map(when).collect();
        let own: BTreeSet<u32> = repaired.fallen.iter().map(|&meeting| family(&board, meeting)).collect();
        let mut others = BTreeSet::new();
        for placed in &plan {
            let fell = repaired.fallen.contains(&placed.meeting);
            let teacher = instance.meetings[placed.meeting as usize].teacher as usize;
            prop_assert_eq!(fell, teacher == ill && touches(&instance, placed, &away));
            if !fell && !after.contains(&when(placed)) {
                prop_assert!(movable(placed.meeting), "who has confirmed stays");
                prop_assert!(repaired.placed.iter().any(|one| one.meeting == placed.meeting), "who is moved has a time");
                others.extend(Some(family(&board, placed.meeting)).filter(|party| !own.contains(party)));
            }
        }
        prop_assert_eq!(others.into_iter().collect::<Vec<_>>(), repaired.moved);
        let placed: BTreeSet<u32> = repaired.placed.iter().map(|one| one.meeting).collect();
        prop_assert!(repaired.fallen.iter().all(|one| placed.contains(one) != repaired.left.contains(one)));
    }

    #[test]
    fn nobody_is_moved_where_nothing_fell_away(seed in any::<u64>()) {
        let instance = rounds::random(&mut Dice::new(seed));
        let plan = quick(&instance, seed, 1).placed;
        let board = Board::new(&instance);
        let terms = Terms { movable: &|_| true, may: &|_| true, most: MOST_MOVED, need: Need::Alone };
        let repaired = repair(&board, &plan, &terms);
        prop_assert_eq!((repaired.fallen.len(), repaired.moved.len()), (0, 0));
        let (before, after): (Vec<_>, Vec<_>) = (plan.iter().map(when).collect(), repaired.placed.iter().map(when).collect());
        prop_assert_eq!(before, after);
    }

    #[test]
    fn whatever_families_answer_what_is_booked_stands(seed in any::<u64>()) {
        let (heard, told) = talk(seed)?;
        prop_assert_eq!((heard, told), talk(seed)?, "the same seed, the same answers");
    }

    #[test]
    fn choices_are_apart_as_long_as_there_are_others(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let instance = rounds::random(&mut dice);
        let plan = quick(&instance, seed, 1);
        let board = Board::new(&instance);
        let offered: Vec<Placed> = plan.alternates.iter().flat_map(|one| one.placed.clone()).collect();
        let Some(one) = plan.placed.first() else { return Ok(()) };
        let kept: Vec<Placed> = plan.placed.iter().filter(|other| other.meeting != one.meeting).copied().collect();
        let around = Around { kept: &kept, offered: &offered, may: &|_| true };
        let found = choices(&board, &around, &[one.meeting], 3);
        prop_assert!(!found.is_empty(), "where it was is free");
        for way in &found {
            let all: Vec<Placed> = kept.iter().chain(way).copied().collect();
            prop_assert_eq!(reference::faults(&instance, &all), Vec::<String>::new());
        }
        let slots = |placed: &Placed| {
            let meet = &board.meets[placed.meeting as usize];
            let from = board.spot_of(placed).unwrap();
            from..from + u32::from(meet.len)
        };
        let named: BTreeSet<u32> = offered.iter().flat_map(slots).collect();
        let mut openings = Openings::new(&board);
        prop_assert!(openings.put(&kept));
        offered.iter().for_each(|other| openings.name(other));
        let asked = Asked { meetings: &[one.meeting], may: &|_| true, need: Need::Alone, apart: true };
        let apart = openings.ways(&asked, &[], 3);
        prop_assert!(!apart.iter().flatten().flat_map(slots).any(|spot| named.contains(&spot)));
        prop_assert_eq!(openings.read(&board.placeable).iter().map(when).collect::<Vec<_>>(), kept.iter().map(when).collect::<Vec<_>>());
    }
}

/// Families that choose, refuse, are silent and withdraw by the dice; what was heard and what was told.
fn talk(seed: u64) -> Result<(Vec<Event>, Vec<Answer>), TestCaseError> {
    let mut dice = Dice::new(seed);
    let instance = rounds::random(&mut dice);
    let board = Board::new(&instance);
    let plan = quick(&instance, seed, 1);
    let mut online = Online::new(&board, &plan.placed, seed, 7 * 1_440);
    let mut open: BTreeMap<u32, Offer> = BTreeMap::new();
    let mut booked: BTreeMap<u32, Vec<Placed>> = BTreeMap::new();
    let mut refused: BTreeMap<u32, Vec<Span>> = BTreeMap::new();
    let (mut heard, mut told) = (Vec::new(), Vec::new());
    for turn in 0..80u32 {
        let event = if turn == 0 {
            Event::Start
        } else if let Some(&party) = dice.pick(&booked.keys().collect::<Vec<_>>()).filter(|_| turn % 11 == 0) {
            booked.remove(&party);
            Event::Cancel { party }
        } else {
            let Some(&party) = dice.pick(&open.keys().collect::<Vec<_>>()) else { break };
            match dice.below(4) {
                0 => Event::Silent { party },
                1 => {
                    let not = Span { day: dice.below(instance.days.len()) as u16, start: 0, end: 288 };
                    refused.entry(party).or_default().push(not);
                    Event::Refuse { party, not: vec![not] }
                }
                _ => Event::Reply { party, option: dice.below(open[&party].ways.len()) },
            }
        };
        let chosen = match &event {
            Event::Reply { party, option } => Some((*party, open[party].ways[*option].clone())),
            _ => None,
        };
        if let Event::Reply { party, .. } | Event::Silent { party } | Event::Refuse { party, .. } = &event {
            open.remove(party);
        }
        let answer = online.event(turn * 100, &event);
        if answer.confirm {
            let (party, way) = chosen.unwrap();
            booked.insert(party, way);
        }
        let all: Vec<Placed> =
            booked.values().flatten().copied().map(|one| Placed { interpreter: None, ..one }).collect();
        prop_assert_eq!(reference::faults(&instance, &all), Vec::<String>::new());
        for offer in &answer.offers {
            prop_assert!(!booked.contains_key(&offer.party), "who has booked is not written to");
            prop_assert!((1..=3).contains(&offer.ways.len()));
            for way in &offer.ways {
                prop_assert!(!way.is_empty() && way.iter().all(|one| family(&board, one.meeting) == offer.party));
                let not = refused.get(&offer.party).into_iter().flatten();
                prop_assert!(not.into_iter().all(|span| !way.iter().any(|one| touches(&instance, one, span))));
                let with: Vec<Placed> = all.iter().chain(way).map(|one| Placed { interpreter: None, ..*one }).collect();
                prop_assert_eq!(reference::faults(&instance, &with), Vec::<String>::new());
            }
            open.insert(offer.party, offer.clone());
        }
        heard.push(event);
        told.push(answer);
    }
    Ok((heard, told))
}
