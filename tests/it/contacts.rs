//! Phone numbers read as the reference library reads them.

use std::fs;
use std::path::Path;

use porchlight::people::contact::{Phone, PhoneFacts};
use serde_json::Value;

#[test]
fn phone_numbers_agree_with_the_reference() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/e164.json");
    let Ok(bytes) = fs::read(path) else { return };
    let vectors: Value = serde_json::from_slice(&bytes).unwrap();
    let mut wrong = Vec::new();
    for case in vectors["cases"].as_array().unwrap() {
        let [raw, region] = ["raw", "region"].map(|key| case[key].as_str().unwrap_or_default());
        let ours = PhoneFacts::of(raw, region);
        let agrees = match &ours {
            Err(_) => case["parsed"] == false,
            Ok(facts) => {
                case["parsed"] == true
                    && case["possible"] == facts.possible
                    && case["valid"] == facts.valid
                    && case["e164"] == facts.e164
                    && case["country"].as_str() == facts.country.as_deref()
                    && case["type"] == serde_json::to_value(facts.kind).unwrap()
                    && case["extension"].as_str() == facts.extension.as_deref()
            }
        };
        if !agrees {
            wrong.push(case["id"].clone());
        }
        if let (Ok(phone), Ok(facts)) = (Phone::parse(raw, region), &ours) {
            assert!(facts.possible && phone.as_str() == facts.e164);
        }
    }
    assert_eq!(wrong, Vec::<Value>::new());
}
