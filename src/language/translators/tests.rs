//! Each service as its published description has it (docs/translators.md names the pages): what we send, what it answers,
//! and what its refusals mean. The services themselves are stood in for on loopback; Apertium runs in `tests/it`.

use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request as Heard, ResponseTemplate};

use super::*;
use crate::language::masks::mask;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn settings(kind: &str, base_url: &str) -> ServiceSettings {
    let text = json!({"kind": kind, "base_url": base_url, "key": "the-key", "region": "westus2", "timeout_s": 0.5});
    serde_json::from_value(text).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

async fn ask(kind: &str, base_url: &str, to: &str) -> Result<Vec<String>, Failure> {
    let translator = build(&settings(kind, base_url)).unwrap();
    let lines = [format!("{} & {}'s <b>", mask(0).unwrap(), mask(1).unwrap()), "Thanks!".to_owned()];
    translator.translate(Request { from: &tag("en"), to: &tag(to), lines: &lines, now: now() }).await
}

/// Asks a service that answers so; what it answered means, and what it heard.
async fn heard(kind: &str, to: &str, answer: ResponseTemplate) -> (Result<Vec<String>, Failure>, Heard) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let said = ask(kind, &server.uri(), to).await;
    (said, server.received_requests().await.unwrap().remove(0))
}

fn expected() -> Vec<String> {
    vec![format!("{} y <b> {}", mask(1).unwrap(), mask(0).unwrap()), "¡Gracias!".to_owned()]
}

fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

const SPAN: &str = "<span class=\"notranslate\" translate=\"no\">";

#[tokio::test]
async fn apertium_gets_a_form_and_keeps_lines() {
    let body = json!({"responseData": {"translatedText": "_1_ y <b> _0_\n¡Gracias!"}, "responseDetails": null, "responseStatus": 200});
    let (said, heard) = heard("apertium", "es-MX", ok(body)).await;
    assert_eq!(said.unwrap(), expected());
    assert_eq!((heard.method.as_str(), heard.url.path()), ("POST", "/translate"));
    let form: Vec<_> = url::form_urlencoded::parse(&heard.body).into_owned().collect();
    let pairs = [("langpair", "eng|spa"), ("q", "_0_ & _1_'s <b>\nThanks!"), ("markUnknown", "no")];
    assert_eq!(form, pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn libretranslate_gets_html_and_its_key() {
    let lines = [format!("{SPAN}_1_</span> y <b> <span>_0_</span>"), "¡Gracias!".to_owned()];
    let (said, heard) = heard("libretranslate", "es", ok(json!({"translatedText": lines}))).await;
    assert_eq!(said.unwrap(), expected());
    assert_eq!(heard.url.path(), "/translate");
    let q = [format!("{SPAN}_0_</span> &amp; {SPAN}_1_</span>'s &lt;b&gt;"), "Thanks!".to_owned()];
    let body: Value = heard.body_json().unwrap();
    assert_eq!(body, json!({"q": q, "source": "en", "target": "es", "format": "html", "api_key": "the-key"}));
}

#[tokio::test]
async fn deepl_gets_xml_and_is_asked_for_the_polite_form() {
    let text = |text: &str| json!({"detected_source_language": "EN", "text": text});
    let body = json!({"translations": [text("<x>_1_</x> y &lt;b&gt; <x>_0_</x>"), text("¡Gracias!")]});
    let (said, heard) = heard("deepl", "es", ok(body)).await;
    assert_eq!(said.unwrap(), expected());
    assert_eq!(heard.url.path(), "/v2/translate");
    assert_eq!(heard.headers["authorization"], "DeepL-Auth-Key the-key");
    let body: Value = heard.body_json().unwrap();
    let asked = json!({"text": ["<x>_0_</x> &amp; <x>_1_</x>'s &lt;b&gt;", "Thanks!"], "source_lang": "EN",
        "target_lang": "ES", "tag_handling": "xml", "ignore_tags": ["x"], "formality": "prefer_more"});
    assert_eq!(body, asked);
}

#[tokio::test]
async fn google_gets_html_with_the_key_in_a_header() {
    let text = |text: String| json!({"translatedText": text});
    let body = json!({"data": {"translations": [text(format!("{SPAN}_1_</span> y &lt;b&gt; {SPAN}_0_</span>")), text("¡Gracias!".into())]}});
    let (said, heard) = heard("google", "es", ok(body)).await;
    assert_eq!(said.unwrap(), expected());
    assert_eq!((heard.url.path(), heard.url.query()), ("/language/translate/v2", None));
    assert_eq!(heard.headers["x-goog-api-key"], "the-key");
    let body: Value = heard.body_json().unwrap();
    assert_eq!((&body["source"], &body["target"], &body["format"]), (&json!("en"), &json!("es"), &json!("html")));
    assert_eq!(body["q"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn azure_gets_a_list_with_key_and_region() {
    let text = |text: String| json!({"translations": [{"text": text, "to": "es"}]});
    let body = json!([text(format!("{SPAN}_1_</span> y &lt;b&gt; {SPAN}_0_</span>")), text("¡Gracias!".into())]);
    let (said, heard) = heard("azure", "es", ok(body)).await;
    assert_eq!(said.unwrap(), expected());
    assert_eq!(heard.url.path(), "/translate");
    assert_eq!(heard.url.query(), Some("api-version=3.0&from=en&to=es&textType=html"));
    assert_eq!(
        (&heard.headers["ocp-apim-subscription-key"], &heard.headers["ocp-apim-subscription-region"]),
        (&"the-key".parse().unwrap(), &"westus2".parse().unwrap())
    );
    let body: Value = heard.body_json().unwrap();
    assert_eq!(body[1], json!({"Text": "Thanks!"}));
}

#[tokio::test]
async fn refusals_mean_what_the_services_say() {
    let reason = |reason: &str| json!({"error": {"code": 403, "errors": [{"reason": reason}]}});
    let code = |code: u64| json!({"error": {"code": code, "message": "…"}});
    let (never, fault, later) = ("never", "at_fault", "later");
    for (kind, status, body, kind_of, says) in [
        ("apertium", 400, json!({"explanation": "That pair is not installed"}), never, "pair"),
        ("apertium", 503, json!({}), later, "http_503"),
        ("apertium", 404, json!({}), fault, "http_404"),
        ("libretranslate", 400, json!({"error": "so is not supported"}), never, "pair"),
        ("libretranslate", 403, json!({"error": "Invalid API key"}), fault, "http_403"),
        ("libretranslate", 429, json!({"error": "Slowdown"}), later, "http_429"),
        ("deepl", 456, json!({"message": "Quota exceeded"}), fault, "quota"),
        ("deepl", 403, json!({}), fault, "http_403"),
        ("deepl", 413, json!({}), never, "http_413"),
        ("deepl", 529, json!({}), later, "http_529"),
        ("google", 403, reason("dailyLimitExceeded"), fault, "quota"),
        ("google", 403, reason("userRateLimitExceeded"), later, "rate"),
        ("google", 400, reason("invalid"), never, "http_400"),
        ("azure", 401, code(401_000), fault, "http_401"),
        ("azure", 403, code(403_001), fault, "quota"),
        ("azure", 400, code(400_036), never, "400036"),
        ("azure", 429, code(429_000), later, "http_429"),
        ("azure", 302, json!({}), fault, "http_302"),
    ] {
        let (said, _) = heard(kind, "es", ResponseTemplate::new(status).set_body_json(body)).await;
        let failure = said.unwrap_err();
        let found = match failure {
            Failure::Never { .. } => never,
            Failure::AtFault { .. } => fault,
            Failure::Later { .. } => later,
            _ => "other",
        };
        assert_eq!((found, failure.code()), (kind_of, says), "{kind} {status}");
    }
}

#[tokio::test]
async fn an_answer_that_is_none_a_silence_and_a_closed_door_are_told_apart() {
    for kind in ["apertium", "libretranslate", "deepl", "google", "azure"] {
        let (said, _) =
            heard(kind, "es", ResponseTemplate::new(200).set_body_string("<html>Welcome to the hotel")).await;
        assert_eq!(said, Err(Failure::Garbled { code: "answer" }), "{kind}");
        let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(30));
        let (said, _) = heard(kind, "es", slow).await;
        assert_eq!(said, Err(Failure::Unanswered { code: "timeout".to_owned() }), "{kind}");
        let said = ask(kind, "http://127.0.0.1:9", "es").await;
        assert_eq!(said, Err(Failure::Later { wait: None, code: "no_connection".to_owned() }), "{kind}");
        let foreign = ask(kind, "http://127.0.0.1:9", "kek").await;
        assert_eq!(foreign, Err(Failure::Never { code: "pair".to_owned() }), "{kind}");
    }
}

#[tokio::test]
async fn a_service_whose_key_is_refused_rests_and_one_that_asks_for_time_gets_it() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(429).insert_header("retry-after", "20");
    Mock::given(any()).respond_with(busy).mount(&server).await;
    let mut all = Translators::default();
    let settings = settings("deepl", &server.uri());
    all.add("deepl", &settings, Duration::from_secs(300), build(&settings).unwrap());
    all.for_all(&["deepl"]);
    let service = all.of(&tag("en"), &tag("es")).remove(0);
    let lines = ["Hello".to_owned()];
    let (from, to) = (tag("en"), tag("es"));
    assert!(service.ask(Request { from: &from, to: &to, lines: &lines, now: now() }).await.is_err());
    assert!(service.rests(now()) && !service.rests(now() + Duration::from_secs(21)));
    assert!(all.of(&from, &tag("so")).is_empty(), "DeepL knows no Somali");
}

#[test]
fn costs_are_rounded_up_and_settings_are_checked() {
    let mut all = Translators::default();
    let paid: ServiceSettings =
        serde_json::from_value(json!({"kind": "apertium", "base_url": "http://localhost", "price_per_million": 20.0}))
            .unwrap();
    all.add("paid", &paid, Duration::ZERO, build(&paid).unwrap());
    let service = all.services["paid"].clone();
    assert_eq!((service.cost_micros(1), service.cost_micros(1_000_000)), (20, 20_000_000));
    assert!(
        build(&serde_json::from_value(json!({"kind": "deepl", "base_url": "https://api.deepl.com"})).unwrap()).is_err()
    );
    assert!(build(&serde_json::from_value(json!({"kind": "apertium", "base_url": "ftp://x"})).unwrap()).is_err());
}
