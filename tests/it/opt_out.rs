//! What families write back, where it is stop, start, help, a wrong number or a machine: shared vectors, sentences of our own
//! that must and must not stop, and any text at all.

use porchlight::replies::{Meaning, understand};
use proptest::prelude::*;
use serde_json::Value;

fn stops(text: &str, language: &str) -> bool {
    matches!(understand(text, Some(language), "en"), Meaning::OptOut { .. })
}

/// The file where the shared data lies, else our copy.
fn cases(shared: &str, copy: &str) -> Vec<Value> {
    let root = env!("CARGO_MANIFEST_DIR");
    let text = std::fs::read_to_string(format!("{root}/../shared/{shared}"))
        .or_else(|_| std::fs::read_to_string(format!("{root}/tests/fixtures/replies/{copy}")))
        .unwrap();
    if shared.ends_with(".jsonl") && !text.starts_with("{\n") {
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).unwrap()).collect()
    } else {
        serde_json::from_str::<Value>(&text).unwrap()["cases"].as_array().unwrap().clone()
    }
}

#[test]
fn shared_opt_out_cases_agree() {
    let mut wrong = Vec::new();
    for case in cases("vectors/optout.json", "optout.json") {
        let (text, class, note) =
            (case["text"].as_str().unwrap(), case["class"].as_str().unwrap(), case["note"].as_str().unwrap());
        // A candidate's note names its language; the others are tried as an unknown and as an English family.
        let candidate = note.strip_prefix("candidate word in ").and_then(|rest| rest.split(',').next());
        for language in candidate.map_or(vec![None, Some("en")], |tag| vec![Some(tag), None]) {
            let got = understand(text, language, "en");
            let same = match class {
                "none" => got == Meaning::Words,
                other => got.as_str() == other,
            };
            // "STOP" and "ARRÊT" stand in the file as documented words and as candidates.
            let surely = matches!(got, Meaning::OptOut { sure } if Some(sure) != case["sure"].as_bool());
            let documented_too = candidate.is_some() && matches!(text, "STOP" | "ARRÊT" | "СТОП");
            if !same || surely && !documented_too {
                wrong.push(format!("{} {text:?} {language:?}: {got:?}", case["id"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn shared_reply_sample_agrees() {
    let mut wrong = Vec::new();
    for case in cases("languages/replies-sample.jsonl", "sample.json") {
        let text = case["text"].as_str().unwrap();
        let intent = case["expect"]["intent"].as_str().unwrap();
        let got = understand(text, case["lang"].as_str(), "en");
        let also = |word: &str| case["also_ok"].as_array().is_some_and(|list| list.iter().any(|one| one == word));
        let right = match intent {
            "opt_out" | "opt_in" | "help" | "wrong_number" | "auto_reply" => got.as_str() == intent,
            _ => {
                matches!(got, Meaning::Words | Meaning::Tapback | Meaning::OptIn { answer: true }) || also(got.as_str())
            }
        };
        if !right {
            wrong.push(format!("{} {text:?}: {got:?}, wanted {intent}", case["id"]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Sentences of our own: a language and a text each.
fn sentences(list: &str) -> Vec<(String, String)> {
    let file: Value = serde_json::from_str(include_str!("../fixtures/replies/sentences.json")).unwrap();
    serde_json::from_value(file[list].clone()).unwrap()
}

#[test]
fn sentences_that_stop() {
    let missed: Vec<_> = sentences("stops").into_iter().filter(|(language, text)| !stops(text, language)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn sentences_that_stop_nothing() {
    let wrong: Vec<_> = sentences("goes_on").into_iter().filter(|(language, text)| stops(text, language)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_meanings() {
    use Meaning as M;
    for (language, text, meaning) in [
        ("en", "START", M::OptIn { answer: false }),
        ("en", "Yes.", M::OptIn { answer: true }),
        ("en", "please text me again", M::OptIn { answer: false }),
        ("en", "Start time is 4 or 5?", M::Words),
        ("es", "ayuda por favor", M::Help),
        ("en", "?", M::Help),
        ("en", "I can help on Friday", M::Words),
        ("en", "you have the wrong number", M::WrongNumber),
        ("en", "I gave him the wrong number of books", M::Words),
        ("en", "I don't have kids at your school", M::WrongNumber),
        ("en", "I don't know any Mateo", M::WrongNumber),
        ("es", "Número equivocado, disculpe", M::WrongNumber),
        ("ar", "هذا رقم خاطئ", M::WrongNumber),
        ("zh-Hans", "您打错电话了", M::WrongNumber),
        ("zh-Hans", "他不认识这个字", M::Words),
        ("vi", "Cô nhắn nhầm số rồi ạ", M::WrongNumber),
        ("so", "waa lambar khaldan", M::WrongNumber),
        ("en", "I’m driving right now, I'll get back to you", M::AutoReply),
        ("en", "I'm driving him to school at 8", M::Words),
        ("en", "This is an automated reply. Reply STOP to opt out.", M::AutoReply),
        ("es", "Respuesta automática: estoy manejando", M::AutoReply),
        ("en", "Loved an image", M::Tapback),
        ("en", "Reacted ❤️ to “Reply STOP to end”", M::Tapback),
        ("en", "🙂", M::Words),
        ("en", "", M::Words),
    ] {
        assert_eq!(understand(text, Some(language), "en"), meaning, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_understood_without_a_panic(text in any::<String>(), language in proptest::option::of("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
        understand(&text, language.as_deref(), "en");
    }

    #[test]
    fn stop_in_any_dress_stops(
        word in prop::sample::select(vec!["stop", "STOP", "Stop", "ＳＴＯＰ", "unsubscribe", "Opt-Out", "QUIT"]),
        before in "[ \\n\"“(\u{200F}\u{2066}]{0,4}", after in "[ .!…\"”)🛑🙏🏽\u{FE0F}\u{200D}]{0,6}",
    ) {
        prop_assert_eq!(understand(&format!("{before}{word}{after}"), Some("so"), "en"), Meaning::OptOut { sure: true });
    }
}

#[test]
fn stop_words_as_our_own_texts_name_them_stop() {
    for (language, text) in [
        ("es", "STOP (ALTO)"),
        ("es", "alto STOP"),
        ("so", "STOP JOOJI"),
        ("zh-Hans", "退订 STOP"),
        ("ar", "STOP (توقف)"),
        ("fa", "لغو لغو"),
        ("fa", "لغو ۱۱"),
        ("tr", "IPTALL"),
        ("es", "CANSELAR"),
    ] {
        assert!(stops(text, language), "{language}: {text}");
    }
    for (language, text) in
        [("vi", "đúng đúng"), ("en", "stop 2"), ("es", "para dos"), ("fr", "fin mai"), ("es", "cancelo")]
    {
        assert!(!stops(text, language), "{language}: {text}");
    }
}

#[test]
fn a_hostile_text_is_read_in_linear_time() {
    // Wall time of an unoptimised build on a busy machine: bounds far above what a linear reader needs, far below a quadratic one.
    let languages: Vec<Option<&str>> = vec![Some("en"), Some("es"), Some("zh-Hans"), None];
    for piece in [
        "stop ",
        "please stop sending me ",
        "a",
        "不要再",
        "no me manden ",
        "\u{0301}",
        "“",
        "> \n",
        "don't want any more ",
    ] {
        let text = piece.repeat(64 * 1024 / piece.len() + 10);
        for language in &languages {
            let start = std::time::Instant::now();
            understand(&text, *language, "es");
            assert!(start.elapsed().as_secs() < 10, "{piece:?} {language:?} {:?}", start.elapsed());
        }
    }
}
