//! What the linter says of a teacher's own words.

use super::tag;
use porchlight::language::lint::{Level, lint_teacher_text, teacher::is_repeated};

/// The rules that would stop a text.
fn stopped(lang: &str, text: &str) -> Vec<&'static str> {
    let remarks = lint_teacher_text(&tag(lang), text).into_iter();
    remarks.filter(|remark| remark.level == Level::Error).map(|remark| remark.rule).collect()
}

#[test]
fn blame_labels_and_private_facts_are_found_and_praise_is_not() {
    let lines = include_str!("../../fixtures/language/teacher.jsonl").lines();
    let cases: Vec<serde_json::Value> = lines.map(|line| serde_json::from_str(line).unwrap()).collect();
    let (mut missed, mut false_alarms, mut other_rule) = (Vec::new(), Vec::new(), Vec::new());
    for case in &cases {
        let text = case["text"].as_str().unwrap();
        let found = stopped("en", text);
        match case["rule"].as_str() {
            Some(_) if found.is_empty() => missed.push(text),
            Some(rule) if rule != "any" && !found.contains(&rule) => other_rule.push((text, found)),
            None if !found.is_empty() => false_alarms.push((text, lint_teacher_text(&tag("en"), text))),
            _ => {}
        }
    }
    let said = format!("missed {missed:#?}\nfalse alarms {false_alarms:#?}\nby another rule {other_rule:#?}");
    println!("{said}");
    let bad = cases.iter().filter(|case| case["rule"].is_string()).count();
    assert!(cases.len() >= 200 && bad >= 100 && cases.len() - bad >= 100);
    // The bars: of the bad at least 95 of 100 are found, of the fine at most 5 of 100 are stopped.
    assert!(missed.len() * 100 <= bad * 5 && false_alarms.len() * 100 <= (cases.len() - bad) * 5, "{said}");
    assert!(other_rule.len() * 100 <= bad * 5, "{said}");
}

#[test]
fn a_text_says_something_of_its_own() {
    let rules = |text: &str| lint_teacher_text(&tag("en"), text).into_iter().map(|r| r.rule).collect::<Vec<_>>();
    assert_eq!(rules("Good job"), ["L22"]);
    assert!(rules("Read a whole page aloud").is_empty());
    assert!(lint_teacher_text(&tag("zh-Hans"), "今天读完一本书").is_empty());
    let week = ["Great day!", "great  day!", "Read to a friend"];
    assert!(is_repeated("Great day!", week) && !is_repeated("Read to a friend", week));
}

#[test]
fn an_emoji_is_only_mentioned() {
    let found = lint_teacher_text(&tag("en"), "Read a whole page aloud 🎉");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].level, found[0].words.as_str()), ("L24", Level::Warn, "🎉"));
}

#[test]
fn other_languages_are_read_by_their_words() {
    for (lang, text, rule) in [
        ("es-MX", "Mateo nunca hace la tarea", "L06"),
        ("es", "Es un niño bueno en clase", "L09"),
        ("uk", "Він найкращий у класі з читання", "L07"),
        ("zh-Hant", "他今天生病了沒有寫字", "L08"),
        ("fa-AF", "او همیشه تنبل است در صنف", "L06"),
        ("vi", "Con rất thông minh trong lớp", "L09"),
    ] {
        assert!(stopped(lang, text).contains(&rule), "{lang} {text}: {:?}", stopped(lang, text));
    }
    assert!(stopped("es", "Leyó una página entera en voz alta").is_empty());
    assert!(stopped("xx", "Whatever this says").is_empty());
}

/// Of a set: about how many of the sentences at fault something was said, about how many of the fine ones, and what was missed.
fn heard(set: &str) -> (usize, usize, String) {
    let (mut found, mut alarms, mut said) = (0, 0, String::new());
    for line in set.lines().filter(|line| !line.starts_with('#')) {
        let (rule, text) = line.split_once('|').expect(line);
        let remarks = lint_teacher_text(&tag("en"), text);
        match (rule, remarks.is_empty()) {
            ("ok", false) => {
                (alarms, said) = (alarms + 1, format!("{said}\nfalse alarm {remarks:?}: {text}"));
            }
            ("ok", true) => {}
            (_, false) => found += 1,
            (_, true) => said = format!("{said}\nmissed {rule}: {text}"),
        }
    }
    (found, alarms, said)
}

/// The sets were written before the rules had seen them. At first sight the first two gave 41 and 43 of 50 found, none and
/// one false alarm (the rules as they were); the third, with the rules widened by the first two, 42 and 2. They guard now.
#[test]
fn sets_that_were_fresh_are_told_apart() {
    for (name, set) in [
        ("first", include_str!("../../fixtures/language/teacher/first.txt")),
        ("second", include_str!("../../fixtures/language/teacher/second.txt")),
        ("third", include_str!("../../fixtures/language/teacher/third.txt")),
    ] {
        let (found, alarms, said) = heard(set);
        println!("{name}: {found} of 50 found, {alarms} of 50 false alarms{said}");
        assert!(found * 100 >= 50 * 95 && alarms * 100 <= 50 * 5, "{name}: {found} found, {alarms} false alarms{said}");
    }
}
