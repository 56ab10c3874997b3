//! What we send to the companies that translate, and what we take for their answers, held against what they publish
//! (`tests/fixtures/translators`, with its sources): requests, answers, statuses and languages. Nothing is called live.

use std::time::Duration;

use jiff::Timestamp;
use porchlight::language::Tag;
use porchlight::language::masks::mask;
use porchlight::language::translators::settings::Settings;
use porchlight::language::translators::{Failure, Request, Service, Translators};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request as Heard, ResponseTemplate};

const KINDS: [&str; 4] = ["libretranslate", "deepl", "google", "azure"];
const FORTY: &str = "en es ar zh-Hans zh-Hant vi pt ru ht hmn ur fr so fil ko ja hi pa bn gu te ta ne fa fa-AF ps uk pl ro tr am \
                     ti sw my km it el sq ckb ml";

fn description(kind: &str) -> Value {
    let text = match kind {
        "libretranslate" => include_str!("../../fixtures/translators/libretranslate.json"),
        "deepl" => include_str!("../../fixtures/translators/deepl.json"),
        "google" => include_str!("../../fixtures/translators/google.json"),
        _ => include_str!("../../fixtures/translators/azure.json"),
    };
    serde_json::from_str(text).unwrap()
}

/// Whether a value is as its schema says: the part of JSON Schema that the descriptions use, no word of it passed over.
fn check(at: &str, value: &Value, schema: &Value) {
    for word in schema.as_object().unwrap().keys() {
        let known = ["type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "enum"];
        assert!(known.contains(&word.as_str()), "{at}: `{word}` is not checked here");
    }
    match schema["type"].as_str().unwrap() {
        "string" => assert!(value.is_string(), "{at}"),
        "integer" => assert!(value.is_i64(), "{at}"),
        "number" => assert!(value.is_number(), "{at}"),
        "boolean" => assert!(value.is_boolean(), "{at}"),
        "array" => {
            let items = value.as_array().unwrap_or_else(|| panic!("{at}: no array"));
            let count = items.len() as u64;
            assert!(schema["minItems"].as_u64().is_none_or(|least| count >= least), "{at}");
            assert!(schema["maxItems"].as_u64().is_none_or(|most| count <= most), "{at}");
            if schema["items"].is_object() {
                items.iter().for_each(|item| check(at, item, &schema["items"]));
            }
        }
        _ => {
            let fields = value.as_object().unwrap_or_else(|| panic!("{at}: no object"));
            for name in schema["required"].as_array().into_iter().flatten() {
                assert!(fields.contains_key(name.as_str().unwrap()), "{at}: {name} is missing");
            }
            for (name, field) in fields {
                match &schema["properties"][name] {
                    Value::Null => assert_ne!(schema["additionalProperties"], json!(false), "{at}: {name} is unknown"),
                    schema => check(&format!("{at}.{name}"), field, schema),
                }
            }
        }
    }
    if let Some(values) = schema["enum"].as_array() {
        assert!(values.contains(value), "{at}: {value} is not among those published");
    }
}

fn check_request(kind: &str, heard: &Heard, description: &Value) {
    assert_eq!((heard.method.as_str(), Some(heard.url.path())), ("POST", description["path"].as_str()), "{kind}");
    let query = description["query"].as_object().unwrap();
    for (name, value) in heard.url.query_pairs() {
        let schema = query.get(&*name).unwrap_or_else(|| panic!("{kind}: ?{name} is unknown"));
        assert!(schema["enum"].as_array().is_none_or(|all| all.contains(&json!(value))), "{kind}: ?{name}={value}");
    }
    for (name, _) in query.iter().filter(|(_, schema)| schema["required"] == json!(true)) {
        assert!(heard.url.query_pairs().any(|(sent, _)| sent == **name), "{kind}: ?{name} is missing");
    }
    for (name, begins) in description["headers"].as_object().unwrap() {
        let value = heard.headers.get(name).unwrap_or_else(|| panic!("{kind}: {name} is missing")).to_str().unwrap();
        let begins = begins.as_str().unwrap();
        assert!(value.starts_with(begins.trim_start_matches('^').trim_end_matches('.')) && !value.is_empty(), "{kind}");
    }
    check(kind, &heard.body_json().unwrap(), &description["request"]);
}

/// Two lines translated, as the service's description shapes its answer.
fn answer(kind: &str, to: &str) -> Value {
    let span = "<span class=\"notranslate\" translate=\"no\">_0_</span>";
    let (first, second) = (format!("{span} lee & 3 &lt; 4"), "¡Gracias!");
    match kind {
        "libretranslate" => json!({"translatedText": [format!("{span} lee & 3 < 4"), second]}),
        "deepl" => json!({"translations": [
            {"detected_source_language": "EN", "text": "<x>_0_</x> lee &amp; 3 &lt; 4"},
            {"detected_source_language": "EN", "text": second}]}),
        "google" => json!({"data": {"translations": [{"translatedText": first}, {"translatedText": second}]}}),
        _ => json!([{"translations": [{"text": first, "to": to}]}, {"translations": [{"text": second, "to": to}]}]),
    }
}

/// The services of the configuration, as the gateway builds them.
fn services(kinds: &[&str], base_url: &str) -> Translators {
    let each = kinds.iter().map(|kind| {
        let one = json!({"kind": kind, "base_url": base_url, "key": "the-key", "region": "westus2", "timeout_s": 5.0});
        ((*kind).to_owned(), one)
    });
    let services: serde_json::Map<String, Value> = each.collect();
    let settings: Settings = serde_json::from_value(json!({
        "monthly_budget": 10.0, "text_s": 5.0, "preview_s": 5.0, "low_score": 0.45, "near_score": 0.6, "rest_s": 300,
        "vital": [], "sweep_s": 60, "services": services,
        "pairs": [{"from": "*", "to": "*", "services": kinds}],
    }))
    .unwrap();
    Translators::build(&settings).unwrap()
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

async fn ask(service: &Service, from: &Tag, to: &Tag) -> Result<Vec<String>, Failure> {
    let lines = [format!("{} reads & 3 < 4", mask(0).unwrap()), "Thanks!".to_owned()];
    service.ask(Request { from, to, lines: &lines, now: now() }).await
}

#[tokio::test]
async fn every_request_in_every_language_is_one_that_the_description_takes() {
    for kind in KINDS {
        let description = description(kind);
        let company = MockServer::start().await;
        let body = answer(kind, "es");
        check(kind, &body, &description["answer"]);
        Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&company).await;
        let all = services(&[kind], &company.uri());
        let (en, mut asked) = (tag("en"), 0);
        for other in FORTY.split_whitespace().filter(|one| *one != "en").chain(["pt-PT", "es-MX", "zh-TW", "tl"]) {
            for (from, to) in [(en.clone(), tag(other)), (tag(other), en.clone())] {
                let Some(service) = all.of(&from, &to).pop() else { continue };
                let said = ask(&service, &from, &to).await.unwrap();
                assert_eq!(said, [format!("{} lee & 3 < 4", mask(0).unwrap()), "¡Gracias!".to_owned()], "{kind}");
                asked += 1;
            }
        }
        let heard = company.received_requests().await.unwrap();
        assert!(heard.len() == asked && asked > 30, "{kind}: {asked}");
        heard.iter().for_each(|heard| check_request(kind, heard, &description));
    }
}

/// What our tag may be called by somebody else.
fn is_called(ours: &str, theirs: &str) -> bool {
    let also = [("fil", "tl"), ("hmn", "mww"), ("ckb", "ku"), ("fa-AF", "prs"), ("zh-Hant", "zt"), ("pt", "pb")];
    let first = |code: &str| code.split('-').next().map(str::to_lowercase);
    // Google's `ku` is the northern Kurdish, and its `ckb` ours.
    first(ours) == first(theirs) || also.contains(&(ours, theirs))
}

#[test]
fn a_language_is_known_exactly_where_it_is_published_and_the_next_service_is_asked_for_another() {
    let all = services(&KINDS, "http://127.0.0.1:9");
    for kind in KINDS {
        let (own, published) = (services(&[kind], "http://127.0.0.1:9"), description(kind)["languages"].clone());
        for ours in FORTY.split_whitespace().filter(|one| *one != "en") {
            let listed = |side: &str| {
                published[side].as_array().unwrap().iter().any(|code| is_called(ours, code.as_str().unwrap()))
            };
            let (en, other) = (tag("en"), tag(ours));
            assert_eq!(!own.of(&en, &other).is_empty(), listed("target"), "{kind} into {ours}");
            assert_eq!(!own.of(&other, &en).is_empty(), listed("source"), "{kind} from {ours}");
            let asked: Vec<String> = all.of(&en, &other).iter().map(|service| service.name.clone()).collect();
            assert_eq!(asked.contains(&kind.to_owned()), listed("target"), "{ours}: {asked:?}");
        }
    }
    let names = |to: &str| all.of(&tag("en"), &tag(to)).iter().map(|service| service.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        (names("so"), names("ur")),
        (vec!["google".into(), "azure".into()], vec!["libretranslate".into(), "google".into(), "azure".into()])
    );
    assert!(names("kek").is_empty() && all.of(&tag("es"), &tag("es-MX")).is_empty());
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Means {
    Never(&'static str),
    AtFault(&'static str),
    Later(&'static str),
}
use Means::{AtFault, Later, Never};

/// What a company says when it does not translate, and what is made of it: company, status, body.
type Refusal = (&'static str, u16, Value, Means);

fn refusals() -> Vec<Refusal> {
    [of_libretranslate(), of_deepl(), of_google(), of_azure()].into_iter().flatten().collect()
}

fn of_libretranslate() -> Vec<Refusal> {
    let libre = |text: &str| json!({"error": text});
    vec![
        ("libretranslate", 400, libre("xx is not supported"), Never("pair")),
        (
            "libretranslate",
            400,
            libre("Korean (ko) is not available as a target language from Greek (el)"),
            Never("pair"),
        ),
        ("libretranslate", 400, libre("Invalid request: request (9000) exceeds text limit (5000)"), Never("too_long")),
        ("libretranslate", 400, libre("Visit https://portal.example to get an API key"), AtFault("key")),
        ("libretranslate", 400, libre("Please contact the server operator to get an API key"), AtFault("key")),
        ("libretranslate", 400, libre("Invalid request: missing q parameter"), Never("refused")),
        ("libretranslate", 403, libre("Invalid API key"), AtFault("http_403")),
        ("libretranslate", 403, libre("Too many request limits violations"), AtFault("http_403")),
        ("libretranslate", 429, libre("Slowdown: 10 per 1 minute"), Later("http_429")),
        ("libretranslate", 500, libre("Cannot translate text"), Later("http_500")),
    ]
}

fn of_deepl() -> Vec<Refusal> {
    let deepl = |text: &str| json!({"message": text});
    vec![
        ("deepl", 400, deepl("Value for 'target_lang' not supported."), Never("http_400")),
        ("deepl", 403, json!({}), AtFault("http_403")),
        ("deepl", 404, json!({}), AtFault("http_404")),
        ("deepl", 413, json!({}), Never("http_413")),
        ("deepl", 414, json!({}), Never("http_414")),
        ("deepl", 429, deepl("Too many requests"), Later("http_429")),
        ("deepl", 456, deepl("Quota Exceeded"), AtFault("quota")),
        ("deepl", 500, json!({}), Later("http_500")),
        ("deepl", 504, json!({}), Later("http_504")),
        ("deepl", 529, json!({}), Later("http_529")),
    ]
}

fn of_google() -> Vec<Refusal> {
    let google = |code: u16, message: &str, reason: &str, details: Value| {
        json!({"error": {"code": code, "message": message, "errors": [{"message": message, "domain": "global",
            "reason": reason}], "details": details}})
    };
    let none = || json!([]);
    let pair =
        json!([{"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [{"field": "source"}]}]);
    let key = json!([{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]);
    vec![
        ("google", 400, google(400, "Bad language pair: en|xx", "badRequest", pair), Never("http_400")),
        ("google", 400, google(400, "Invalid Value", "invalid", none()), Never("http_400")),
        (
            "google",
            400,
            google(400, "API key not valid. Please pass a valid API key.", "badRequest", key),
            AtFault("key"),
        ),
        (
            "google",
            400,
            google(400, "API key not valid. Please pass a valid API key.", "badRequest", none()),
            AtFault("key"),
        ),
        ("google", 401, json!({}), AtFault("http_401")),
        ("google", 403, google(403, "Daily Limit Exceeded", "dailyLimitExceeded", none()), AtFault("quota")),
        ("google", 403, google(403, "User Rate Limit Exceeded", "userRateLimitExceeded", none()), Later("rate")),
        ("google", 403, google(403, "Rate Limit Exceeded", "rateLimitExceeded", none()), Later("rate")),
        (
            "google",
            403,
            google(403, "Method doesn't allow unregistered callers", "forbidden", none()),
            AtFault("http_403"),
        ),
        ("google", 404, json!({}), AtFault("http_404")),
        ("google", 413, google(413, "Request too large", "uploadTooLarge", none()), Never("http_413")),
        ("google", 429, google(429, "Resource has been exhausted", "rateLimitExceeded", none()), Later("http_429")),
        ("google", 500, json!({}), Later("http_500")),
        ("google", 503, google(503, "Backend Error", "backendError", none()), Later("http_503")),
    ]
}

fn of_azure() -> Vec<Refusal> {
    let azure = |code: Value| json!({"error": {"code": code, "message": "…"}});
    vec![
        ("azure", 400, azure(json!("400036")), Never("400036")),
        ("azure", 401, azure(json!(401_000)), AtFault("http_401")),
        ("azure", 401, azure(json!("401")), AtFault("http_401")),
        ("azure", 403, azure(json!(403_001)), AtFault("quota")),
        ("azure", 403, azure(json!("403001")), AtFault("quota")),
        ("azure", 403, azure(json!(403_000)), AtFault("403000")),
        ("azure", 403, azure(json!("403")), AtFault("403000")),
        ("azure", 408, azure(json!(408_001)), Later("http_408")),
        ("azure", 429, azure(json!(429_001)), Later("http_429")),
        ("azure", 500, azure(json!(500_000)), Later("http_500")),
        ("azure", 503, azure(json!(503_000)), Later("http_503")),
        ("azure", 400, azure(json!("InvalidRequest")), Never("400000")),
    ]
}

async fn refused(kind: &str, status: u16, body: &Value) -> Failure {
    let company = MockServer::start().await;
    let answer = ResponseTemplate::new(status).insert_header("retry-after", "17").set_body_json(body);
    Mock::given(any()).respond_with(answer).mount(&company).await;
    let (en, es) = (tag("en"), tag("es"));
    let service = services(&[kind], &company.uri()).of(&en, &es).remove(0);
    let failure = ask(&service, &en, &es).await.unwrap_err();
    let rests = !matches!(failure, Failure::Never { .. });
    assert_eq!(service.rests(now() + Duration::from_secs(16)), rests, "{kind} {status}");
    failure
}

#[tokio::test]
async fn every_published_refusal_has_its_meaning() {
    let mut table = refusals();
    let codes = description("azure")["codes"].as_array().unwrap().clone();
    for code in codes.iter().map(|code| code.as_u64().unwrap()).filter(|code| code / 1000 == 400) {
        let name = Box::leak(code.to_string().into_boxed_str());
        table.push(("azure", 400, json!({"error": {"code": code, "message": "…"}}), Never(name)));
    }
    for (kind, status, body, means) in &table {
        let failure = refused(kind, *status, body).await;
        let wait = Some(Duration::from_secs(17));
        let expected = match *means {
            Never(code) => Failure::Never { code: code.into() },
            AtFault(code) => Failure::AtFault { code: code.into() },
            Later(code) => Failure::Later { wait, code: code.into() },
        };
        assert_eq!(failure, expected, "{kind} {status} {body}");
        assert!(failure.is_free(), "{kind} {status}");
    }
    for kind in KINDS {
        for status in description(kind)["statuses"].as_array().unwrap() {
            let known = table.iter().any(|(of, code, ..)| *of == kind && json!(code) == *status);
            assert!(known, "{kind}: {status} is published and not in the table");
        }
    }
}
