//! What families say about minutes: our own cases, written with their answers before the reader saw them.

use porchlight::replies::meaning::log::{Child, Shares, Told, Tongue, mended, told};
use serde_json::{Value, json};

/// Ours (Apache-2.0).
const CASES: &str = include_str!("../fixtures/replies/minutes.jsonl");

fn children(case: &Value) -> Vec<Child> {
    let names = case["children"].as_array().unwrap();
    let child = |name: &Value| Child { given: vec![name.as_str().unwrap().to_owned()], family: String::new() };
    names.iter().map(child).collect()
}

fn said(case: &Value) -> Value {
    let text = case["text"].as_str().unwrap();
    let (tongue, children) = (Tongue { family: case["lang"].as_str(), school: "en" }, children(case));
    let told = match case.get("last") {
        Some(last) => {
            let of: Vec<Option<u32>> = serde_json::from_value(last.clone()).unwrap();
            let shared = of.len() > 1 && of.windows(2).all(|two| two[0] == two[1]);
            mended(text, tongue, &children, &Shares { of, shared })
        }
        None => told(text, tongue, &children, case["asked"] != false),
    };
    match told {
        Told::Minutes(Shares { of, shared: false }) => json!({ "of": of }),
        Told::Minutes(Shares { of, shared: true }) => json!({ "of": of, "shared": true }),
        Told::Again => json!("again"),
        Told::Nothing => json!("nothing"),
    }
}

#[test]
fn minutes_are_read_in_many_languages() {
    let cases: Vec<Value> = CASES.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(cases.len() > 130);
    let wrong = |case: &&Value| said(case) != case["expect"];
    let wrong: Vec<String> = cases.iter().filter(wrong).map(|case| format!("{case}\n  {}", said(case))).collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
