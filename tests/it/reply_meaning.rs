//! What replies mean: the shared sample, our own corpora, and made-up text that must not stop the reader.

use porchlight::replies::meaning::{Answer, Context, reading};
use serde_json::{Value, json};

/// `languages/replies-sample.jsonl` of the project's shared data (Apache-2.0, as this project), unchanged.
const SAMPLE: &str = include_str!("../fixtures/replies/replies-sample.jsonl");
const OWN: &str = include_str!("../fixtures/replies/meaning.jsonl");
/// Written with their answers before the reader saw them; ours (Apache-2.0).
const HELD_OUT: &str = include_str!("../fixtures/replies/held-out.jsonl");
/// Stops in natural sentences and everyday sentences with the same words; ours (Apache-2.0).
const STOPS: &str = include_str!("../fixtures/replies/stops.jsonl");
/// Four more of the sample's own mix, written blind; ours (Apache-2.0).
const ORDINARY: &str = include_str!("../fixtures/replies/ordinary.jsonl");
/// Replies of the kinds by which a reader does harm, each with the deeds that it may lead to; ours (Apache-2.0).
const KINDS: &str = include_str!("../fixtures/replies/kinds.jsonl");
/// Ways to say stop, and what only looks like one, in forty languages; ours (Apache-2.0).
const MORE_STOPS: &str = include_str!("../fixtures/replies/stops-more.jsonl");
/// Answers that were misread once; ours (Apache-2.0).
const MISREAD: &str = include_str!("../fixtures/replies/misread.jsonl");
const CONTEXTS: &str = include_str!("../../src/replies/data/contexts.json");

fn context(name: &str) -> Context {
    let named: Value = serde_json::from_str(CONTEXTS).unwrap();
    let mut context = named["contexts"][name].clone();
    context["today"] = named["today"].clone();
    serde_json::from_value(context).unwrap()
}

/// The answer in the shape of the sample, lists in order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), sorted(value))).collect(),
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(sorted).collect();
            list.sort_by_key(Value::to_string);
            Value::Array(list)
        }
        other => other.clone(),
    }
}

struct Score {
    cases: usize,
    exact: usize,
    misses: Vec<String>,
    severe: Vec<String>,
}

fn score(cases: &str) -> Score {
    let mut score = Score { cases: 0, exact: 0, misses: Vec::new(), severe: Vec::new() };
    for case in cases.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let text = case["text"].as_str().unwrap();
        let answer = reading(text, case["lang"].as_str(), "en", &context(case["context"].as_str().unwrap()));
        let got = sorted(&answer.to_json());
        let lists = |key: &str, name: &str| case[key].as_array().is_some_and(|all| all.contains(&json!(name)));
        let same = case["expect"].as_object().unwrap().iter().all(|(key, value)| got[key] == sorted(value));
        let intent = answer.intent();
        let slot = format!("{intent}:{}", got["slot"]);
        let stopped = answer == Answer::OptOut;
        let wrong_stop = stopped != (case["expect"]["intent"] == "opt_out") && !lists("also_ok", intent) && !same;
        score.cases += 1;
        if same || lists("also_ok", intent) {
            score.exact += 1;
        } else {
            score.misses.push(format!("{} {text}: {got}", case["id"]));
        }
        if lists("never", intent) || lists("never", &slot) || wrong_stop {
            score.severe.push(format!("{} {text}: {got}", case["id"]));
        }
    }
    score
}

#[test]
fn the_shared_sample_is_read_right() {
    let score = score(SAMPLE);
    assert_eq!(score.cases, 128);
    assert!(score.severe.is_empty(), "{:#?}", score.severe);
    assert!(score.exact * 100 >= score.cases * 97, "{:#?}", score.misses);
}

#[test]
fn our_own_corpora_are_read_right() {
    let score = score(OWN);
    assert!(score.cases > 600);
    assert!(score.severe.is_empty(), "{:#?}", score.severe);
    assert!(score.exact * 100 >= score.cases * 97, "{:#?}", score.misses);
}

#[test]
fn what_was_held_out_stays_read_right() {
    for (replies, least) in [(HELD_OUT, 750), (ORDINARY, 500), (STOPS, 700)] {
        let score = score(replies);
        assert!(score.cases > least);
        assert!(score.severe.is_empty(), "{:#?}", score.severe);
        assert!(score.exact * 100 >= score.cases * 99, "{:#?}", score.misses);
    }
}

/// What a reply leads to, in a word: `-` a person reads it.
fn deed(answer: &Answer) -> String {
    match answer {
        Answer::AcceptSlot(slots) => match slots.as_slice() {
            [one] => format!("a{one}"),
            _ => "any".to_owned(),
        },
        Answer::Decline => "d".to_owned(),
        Answer::Confirm => "c".to_owned(),
        Answer::ReadingMinutes(minutes) => format!("m{minutes}"),
        Answer::OptOut => "s".to_owned(),
        Answer::WrongNumber => "w".to_owned(),
        Answer::AutoReply => "auto".to_owned(),
        Answer::OptIn => "in".to_owned(),
        _ => "-".to_owned(),
    }
}

#[test]
fn what_is_not_certain_leads_to_no_deed() {
    let mut harm = Vec::new();
    for case in KINDS.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let text = case["text"].as_str().unwrap();
        let context = context(case["context"].as_str().unwrap());
        let did = deed(&reading(text, case["lang"].as_str(), "en", &context));
        if !case["may"].as_array().unwrap().contains(&json!(did)) {
            harm.push(format!("{} {text}: {did}", case["lang"]));
        }
    }
    assert!(harm.is_empty(), "{harm:#?}");
}

#[test]
fn a_stop_is_found_in_whatever_words_and_what_looks_like_one_is_none() {
    let mut wrong = Vec::new();
    for case in MORE_STOPS.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let text = case["text"].as_str().unwrap();
        let stopped = reading(text, case["lang"].as_str(), "en", &context("C3")) == Answer::OptOut;
        if json!(stopped) != case["stop"] {
            wrong.push(format!("{} {text}: {stopped}", case["lang"]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_was_misread_once_stays_read_right() {
    let score = score(MISREAD);
    assert!(score.cases > 2_000 && score.misses.is_empty(), "{:#?}", score.misses);
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    fn letter(&mut self) -> char {
        let end = [0x80, 0x3000, 0x1_0000, 0x11_0000][usize::try_from(self.roll(4)).unwrap()];
        char::from_u32(u32::try_from(self.roll(end)).unwrap()).unwrap_or(' ')
    }
}

/// The short form of `cargo bench --bench replies`, which reads ten million.
#[test]
fn made_up_text_never_stops_the_reader() {
    let cases: Vec<Value> = OWN.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let contexts = ["C0", "C1", "C2", "C3", "C4", "C5", "C6"].map(context);
    let mut dice = Dice(4);
    for number in 0..20_000_u64 {
        let one = &cases[usize::try_from(dice.roll(cases.len() as u64)).unwrap()];
        let other = &cases[usize::try_from(dice.roll(cases.len() as u64)).unwrap()];
        let mut text: String = one["text"].as_str().unwrap().chars().filter(|_| dice.roll(12) > 0).collect();
        for _ in 0..dice.roll(4) {
            text.push(dice.letter());
        }
        if number % 2 == 0 {
            text.push_str(other["text"].as_str().unwrap());
        }
        if number % 10_000 == 1 {
            text.extend((0..30_000).map(|_| dice.letter()));
        }
        let context = &contexts[usize::try_from(dice.roll(7)).unwrap()];
        let answer = reading(&text, one["lang"].as_str(), "en", context);
        if let Answer::AcceptSlot(slots) = &answer {
            assert!(slots.iter().all(|n| context.slots.iter().any(|slot| slot.n == *n)), "{text:?}");
        }
    }
}

#[test]
fn a_stop_is_a_stop_whatever_was_asked() {
    for name in ["C0", "C1", "C2", "C3", "C4", "C5", "C6"] {
        for (language, text) in [("en", "STOP"), ("es", "ya no me manden mensajes"), ("ru", "СТОП"), ("ar", "توقف")]
        {
            assert_eq!(reading(text, Some(language), "en", &context(name)), Answer::OptOut, "{name} {text}");
        }
        assert_ne!(reading("non stop laughing", Some("en"), "en", &context(name)), Answer::OptOut, "{name}");
    }
}
