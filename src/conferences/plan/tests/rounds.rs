//! Small random rounds: two schools of different grids, pools, partly taken slots, joint meetings, walking, three modes.

use super::super::dice::Dice;
use super::super::model::{Hours, Instance, Interpreter, Meeting, Party, Shift, Span, Teacher, Way, Weights, Window};

const DAYS: usize = 3;

fn between(dice: &mut Dice, low: usize, high: usize) -> usize {
    low + dice.below(high - low + 1)
}

fn span(dice: &mut Dice, from: u16, most: usize) -> Span {
    let start = from + dice.below(20) as u16;
    Span { day: dice.below(DAYS) as u16, start, end: start + 1 + dice.below(most) as u16 }
}

/// A round.
pub fn random(dice: &mut Dice) -> Instance {
    let slots = vec![between(dice, 1, 4) as u16, between(dice, 2, 4) as u16];
    let mut windows = Vec::new();
    for school in 0..2u32 {
        for day in 0..DAYS as u16 {
            let mut start = 180 + dice.below(6) as u16;
            for _ in 0..dice.below(3) {
                let end = start + between(dice, 3, 20) as u16;
                let modes = (0..3).filter(|_| dice.below(4) > 0).collect();
                windows.push(Window { school, span: Span { day, start, end }, modes, childcare: dice.below(2) == 0 });
                start = end + dice.below(3) as u16;
            }
        }
    }
    let mut instance = Instance {
        name: "random".into(),
        weights: Weights::STANDARD,
        groups: 3,
        days: (0..DAYS as i64).collect(),
        slots,
        modes: vec!["in_person".into(), "virtual".into(), "phone".into()],
        languages: ["en", "es", "so"].map(str::to_owned).to_vec(),
        buildings: 3,
        walk: vec![0, 1, 3, 1, 0, 4, 3, 4, 0],
        windows,
        pools: vec![1, 2],
        teachers: (0..5).map(|nth| teacher(dice, nth)).collect(),
        interpreters: (0..3).map(|id| interpreter(dice, id)).collect(),
        parties: (0..12).map(|id| party(dice, id)).collect(),
        students: 10,
        meetings: Vec::new(),
    };
    for id in 0..between(dice, 5, 30) {
        instance.meetings.push(meeting(dice, id as i64));
    }
    instance
}

fn teacher(dice: &mut Dice, nth: u32) -> Teacher {
    Teacher {
        school: nth % 2,
        building: if nth.is_multiple_of(2) { dice.below(2) as u16 } else { 2 },
        pool: (dice.below(2) == 0).then_some(nth % 2),
        max_row: between(dice, 1, 4) as u16,
        unavailable: (0..dice.below(3)).map(|_| span(dice, 180, 8)).collect(),
        speaks: Vec::new(),
    }
}

fn interpreter(dice: &mut Dice, id: i64) -> Interpreter {
    let languages = (1..3).filter(|_| dice.below(3) > 0).collect();
    let mut shifts = Vec::new();
    for day in 0..DAYS as u16 {
        let start = 180 + dice.below(15) as u16;
        let school = (dice.below(2) == 0).then_some(dice.below(2) as u32);
        shifts.push(Shift { span: Span { day, start, end: start + between(dice, 2, 20) as u16 }, school });
    }
    Interpreter { id, languages, shifts }
}

fn party(dice: &mut Dice, id: i64) -> Party {
    let language = dice.below(3) as u16;
    let mut modes: Vec<u8> = vec![0, 1, 2];
    dice.shuffle(&mut modes);
    modes.truncate(between(dice, 1, 3));
    let mut way = |mode| {
        let mut hours = Vec::new();
        for day in 0..DAYS as u16 {
            let mut start = 178 + dice.below(5) as u16;
            for _ in 0..dice.below(5) {
                let end = start + between(dice, 1, 12) as u16;
                hours.push(Hours { span: Span { day, start, end }, level: dice.below(3) as u8 });
                start = end + if dice.below(2) == 0 { 0 } else { dice.below(4) as u16 };
            }
        }
        Way { mode, hours }
    };
    let ways = modes.into_iter().map(&mut way).collect();
    Party {
        id,
        language,
        group: language,
        interpreter: language > 0 && dice.below(2) == 0,
        ways,
        childcare: dice.below(4) == 0,
        history: dice.below(3) as u16,
    }
}

fn meeting(dice: &mut Dice, id: i64) -> Meeting {
    let student = dice.below(10) as u32;
    let mut parties = vec![student];
    if dice.below(5) == 0 {
        parties.push(10 + dice.below(2) as u32);
    }
    if dice.below(5) == 0 {
        parties.swap_remove(0);
        parties.push(student);
        parties.dedup();
    }
    Meeting {
        id,
        student,
        teacher: dice.below(5) as u32,
        parties,
        len: 1 + u16::from(dice.below(4) == 0),
        priority: dice.below(5) == 0,
    }
}

/// Two meetings for one slot; the second one is the teacher's wish.
pub fn one_slot(dice: &mut Dice) -> Instance {
    let mut instance = random(dice);
    let only = Span { day: 0, start: 200, end: 200 + instance.slots[0] };
    instance.windows = vec![Window { school: 0, span: only, modes: vec![0, 1, 2], childcare: true }];
    instance.teachers[0].unavailable.clear();
    for party in &mut instance.parties {
        for way in &mut party.ways {
            way.hours = vec![Hours { span: only, level: 0 }];
        }
    }
    let wanted =
        |id: i64, priority| Meeting { id, student: id as u32, teacher: 0, parties: vec![id as u32], len: 1, priority };
    instance.meetings = vec![wanted(0, false), wanted(1, true)];
    instance
}
