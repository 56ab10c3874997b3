use proptest::prelude::*;

use super::*;
use crate::people::shifts::Stated;

fn said(on: &str, json: &str) -> Said {
    Said { constraints: serde_json::from_str(json).unwrap(), on: on.parse().unwrap(), offered: Vec::new() }
}

fn family(said: Vec<Said>, weekly: &str) -> Family {
    let (weeks, anchor) = Stated::read(weekly).map_or_else(Default::default, Stated::weeks);
    Family { weeks, anchor, said, visit: 20 }
}

/// 2026-11-24 is a Tuesday.
fn at(family: &Family, date: &str, from: u16) -> Option<u8> {
    let stretch = Stretch { date: date.parse().unwrap(), from, to: from + 5 };
    family.level(stretch, stretch)
}

const TUE: &str = "2026-11-24";
const WED: &str = "2026-11-25";

#[test]
fn a_wish_is_preferred_and_weekly_hours_are_fine() {
    let weekly = r#"[{"day": "wed", "from": 960, "to": 1200}]"#;
    let one = family(vec![said("2026-11-19", r#"[{"day": ["tue"], "after": "18:00"}]"#)], weekly);
    assert_eq!((at(&one, TUE, 1080), at(&one, TUE, 1075), at(&one, WED, 960)), (Some(0), None, Some(1)));
    let without = family(one.said.clone(), "");
    assert_eq!((at(&without, TUE, 1080), at(&without, WED, 960)), (Some(0), None));
}

#[test]
fn a_refusal_stands_until_the_day_is_wished_for() {
    let no = said("2026-11-19", r#"[{"not_day": ["tue"]}]"#);
    let late = said("2026-11-20", r#"[{"after": "18:00"}]"#);
    let tuesday = said("2026-11-21", r#"[{"day": ["tue"], "at": "19:00"}]"#);
    let one = family(vec![no.clone()], "");
    assert_eq!((at(&one, TUE, 600), at(&one, WED, 600)), (None, Some(1)));
    let two = family(vec![no.clone(), late.clone()], "");
    assert_eq!((at(&two, TUE, 1100), at(&two, WED, 1100), at(&two, WED, 600)), (None, Some(0), None));
    let three = family(vec![no, late, tuesday.clone()], "");
    assert_eq!((at(&three, TUE, 1140), at(&three, TUE, 1110), at(&three, TUE, 1100)), (Some(0), Some(2), None));
    let taken_back = family(vec![tuesday, said("2026-11-22", r#"[{"not_day": ["tue"]}]"#)], "");
    assert_eq!(at(&taken_back, TUE, 1140), None);
}

#[test]
fn weeks_and_refused_offers() {
    let next = family(vec![said("2026-11-19", r#"[{"week": "next", "part": "morning"}]"#)], "");
    assert_eq!((at(&next, TUE, 600), at(&next, "2026-12-01", 600), at(&next, TUE, 720)), (Some(0), None, None));
    let mut not_two = said("2026-11-19", r#"[{"not_slot": [2]}]"#);
    let offered = |from| Stretch { date: TUE.parse().unwrap(), from, to: from + 20 };
    not_two.offered = vec![(1, offered(600)), (2, offered(700))];
    let one = family(vec![not_two], "");
    assert_eq!((at(&one, TUE, 600), at(&one, TUE, 715), at(&one, TUE, 720)), (Some(1), None, Some(1)));
}

fn constraint() -> impl Strategy<Value = Constraint> {
    let days = || prop::collection::vec(prop::sample::select(vec![Day::Mon, Day::Tue, Day::Wed, Day::Sat]), 0..3);
    let clock = || prop::option::of((0u16..=1440).prop_map(Clock));
    let part = prop::option::of(prop::sample::select(vec![Part::Morning, Part::Afternoon, Part::Evening, Part::Night]));
    let week = prop::option::of(prop::sample::select(vec![Which::This, Which::Next]));
    (days(), days(), week, part, clock(), clock(), clock()).prop_map(|(day, not_day, week, part, after, before, at)| {
        Constraint { day, not_day, week, part, after, before, at, ..Constraint::default() }
    })
}

proptest! {
    #[test]
    fn what_is_refused_last_is_never_given_and_bounds_hold(
        constraints in prop::collection::vec(constraint(), 1..4),
        last in constraint(),
        day in 0i32..21,
        tick in 0u16..288,
    ) {
        let on: Date = "2026-11-16".parse().unwrap();
        let date = on.checked_add(jiff::Span::new().days(day)).unwrap();
        let stretch = Stretch { date, from: tick * 5, to: tick * 5 + 5 };
        let refusal = Constraint { not_day: last.not_day, ..Constraint::default() };
        let refused = refusal.not_day.contains(&Day::from(date.weekday()));
        let asks = constraints.iter().any(|one| !one.only_refuses() && *one != Constraint::default());
        let family = Family {
            said: vec![
                Said { constraints: constraints.clone(), on, offered: Vec::new() },
                Said { constraints: vec![refusal], on, offered: Vec::new() },
            ],
            visit: 20,
            ..Family::default()
        };
        let level = family.level(stretch, stretch);
        prop_assert!(!(refused && level.is_some()));
        if level == Some(0) {
            let held = |one: &Constraint| {
                one.after.is_none_or(|after| stretch.from >= after.0)
                    && one.before.is_none_or(|before| stretch.to <= before.0)
                    && (one.day.is_empty() || one.day.contains(&Day::from(date.weekday())))
                    && !one.not_day.contains(&Day::from(date.weekday()))
            };
            prop_assert!(asks && constraints.iter().any(held));
        }
        // The words of a constraint are what is stored.
        for one in constraints {
            let json = serde_json::to_string(&one).unwrap();
            prop_assert_eq!(serde_json::from_str::<Constraint>(&json).unwrap(), one);
        }
    }
}
