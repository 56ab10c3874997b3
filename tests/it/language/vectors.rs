//! Counting, scripts and directions against values that other programs made.

use super::{shared, tag};
use porchlight::language::segments::{fold, measure};
use std::path::Path;

fn fixture(name: &str) -> serde_json::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/language").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_counting_agrees_with_the_vectors() {
    let all = [Some(fixture("segments.json")), shared("vectors/segments.json")];
    for case in all.iter().flatten().flat_map(|file| file["cases"].as_array().unwrap()) {
        let (id, text) = (&case["id"], case["text"].as_str().unwrap());
        let found = measure(text);
        assert_eq!(found.encoding.as_str(), case["encoding"], "{id}");
        assert_eq!(found.units, case["units"], "{id}");
        assert_eq!(found.segments, case["segments"], "{id}");
        // The joiner of Persian is kept, whatever it costs: only there may the folded text be longer than the vector's.
        let folded = fold(text);
        let plain = folded.replace('\u{200c}', "");
        let smart = measure(if plain == folded { &folded } else { &plain });
        assert_eq!(smart.encoding.as_str(), case["smart_encoding"]["encoding"], "{id} folded");
        assert_eq!(smart.segments, case["smart_encoding"]["segments"], "{id} folded");
    }
}

#[test]
fn the_alphabet_is_the_standards() {
    let code = |value: &serde_json::Value| {
        let text = value.as_str().or_else(|| value["codepoint"].as_str()).unwrap();
        char::from_u32(u32::from_str_radix(text.trim_start_matches("U+"), 16).unwrap()).unwrap()
    };
    for file in [Some(fixture("gsm0338.json")), shared("vectors/gsm0338.json")].iter().flatten() {
        for (table, width) in [("basic", 1), ("extension", 2)] {
            for c in file[table].as_array().unwrap().iter().map(code) {
                assert_eq!(porchlight::language::segments::septets(c), Some(width), "{c:?}");
            }
        }
    }
}

#[test]
fn scripts_and_directions_agree_with_the_vectors() {
    for case in shared("vectors/languages.json").iter().flat_map(|file| file["cases"].as_array().unwrap()) {
        let tag = tag(case["tag"].as_str().unwrap());
        assert_eq!(tag.script(), case["script"], "{tag}");
        assert_eq!(tag.direction().as_str(), case["dir"], "{tag}");
    }
}
