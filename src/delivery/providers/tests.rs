//! What all companies' tests share, and the configuration that leads to each of them.

use serde_json::json;
use wiremock::{MockServer, Request};

use super::*;
use crate::ids::MessageId;

/// A text in Somali for a number kept for fiction.
pub(super) fn message() -> Outgoing {
    Outgoing {
        message: "019a9f00-0000-7000-8000-000000000001".parse::<MessageId>().unwrap(),
        to: "+16125550142".into(),
        body: "Waan ku faraxsanahay & mahadsanid!".into(),
        ucs2: false,
        subject: None,
        language: "so".into(),
        language_also: None,
        from_name: "Oak Hill School".into(),
        receipt_url: "https://gw.school.example/webhooks/line/receipt/aB-_9".into(),
        unsubscribe_url: None,
        calendar: Vec::new(),
        media: None,
        expires_at: "2026-11-22T12:00:00Z".parse().unwrap(),
        now: "2026-11-22T09:00:00Z".parse().unwrap(),
    }
}

/// A call of a company.
pub(super) fn call(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Call {
    Call {
        method: method.into(),
        url: url.into(),
        headers: headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        body: body.into(),
        now: message().now,
    }
}

/// The one request that the server got.
pub(super) async fn only_request(server: &MockServer) -> Request {
    let mut requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

/// The value of a header, as text.
pub(super) fn sent(request: &Request, name: &str) -> String {
    request.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// `Later` without a named wait.
pub(super) fn later(code: &str, line_at_fault: bool) -> Result<Accepted, SendError> {
    Err(SendError::Later { wait: None, code: code.into(), line_at_fault })
}

/// `Never`.
pub(super) fn never(code: &str, why: Refusal) -> Result<Accepted, SendError> {
    Err(SendError::Never { code: code.into(), why })
}

fn line(value: serde_json::Value) -> Result<LineConfig, serde_json::Error> {
    serde_json::from_value(value)
}

#[test]
fn every_kind_of_line_is_built_with_what_it_carries() {
    for (value, channel) in [
        (json!({"kind": "twilio", "account_sid": "AC1", "auth_token": "t", "from": "+16125550100"}), Channel::Sms),
        (
            json!({"kind": "kannel", "base_url": "http://127.0.0.1:13013", "username": "u", "password": "p",
                   "webhook_secret": "0123456789abcdef"}),
            Channel::Sms,
        ),
        (
            json!({"kind": "smtp", "base_url": "smtp://mail.school.example", "from": "office@school.example"}),
            Channel::Email,
        ),
        (
            json!({"kind": "postback", "base_url": "https://sms.school.example/in?v=1", "channel": "email",
                   "secret": "0123456789abcdef0123456789abcdef", "timeout_s": 5}),
            Channel::Email,
        ),
        (json!({"kind": "sandbox"}), Channel::Sms),
    ] {
        let built = build("main", &line(value.clone()).unwrap()).unwrap_or_else(|fault| panic!("{value}: {fault}"));
        assert_eq!(built.channel(), channel, "{value}");
        assert_eq!(built.sandbox().is_some(), value["kind"] == "sandbox");
    }
}

#[test]
fn every_line_in_the_manual_can_be_built() {
    let pages = [include_str!("../../../docs/lines.md"), include_str!("../../../docs/postback.md")];
    let blocks: Vec<&str> = pages.iter().flat_map(|page| page.split("```toml\n").skip(1)).collect();
    assert_eq!(blocks.len(), 5);
    for block in blocks {
        let toml = block.split("```").next().unwrap();
        let source = config::File::from_str(toml, config::FileFormat::Toml);
        let parsed: serde_json::Value =
            config::Config::builder().add_source(source).build().unwrap().try_deserialize().unwrap();
        for (name, settings) in parsed["lines"].as_object().unwrap() {
            build(name, &line(settings["company"].clone()).unwrap()).map(drop).unwrap();
        }
    }
}

#[test]
fn an_unknown_kind_or_key_is_an_error() {
    assert!(line(json!({"kind": "pigeon"})).is_err());
    assert!(line(json!({"kind": "sandbox", "form": "+16125550100"})).unwrap_err().to_string().contains("form"));
}

#[test]
fn a_line_that_cannot_work_names_its_key() {
    let kannel = |key: &str, value: &str| {
        let mut all = json!({"kind": "kannel", "base_url": "http://127.0.0.1:13013", "username": "u", "password": "p",
                             "webhook_secret": "0123456789abcdef"});
        all[key] = value.into();
        all
    };
    let smtp = |extra: serde_json::Value| {
        let mut all = json!({"kind": "smtp", "base_url": "smtp://mail.school.example", "from": "o@school.example"});
        extra.as_object().unwrap().iter().for_each(|(key, value)| all[key] = value.clone());
        all
    };
    let twilio = |extra: serde_json::Value| {
        let mut all = json!({"kind": "twilio", "account_sid": "AC1", "auth_token": "t", "from": "+16125550100"});
        extra.as_object().unwrap().iter().for_each(|(key, value)| all[key] = value.clone());
        all
    };
    for (value, key) in [
        (kannel("base_url", "127.0.0.1:13013"), "base_url"),
        (kannel("base_url", "ftp://127.0.0.1"), "base_url"),
        (kannel("webhook_secret", "short"), "webhook_secret"),
        (kannel("password", "line\nend"), "password"),
        (kannel("from", "line\r\nend"), "from"),
        (twilio(json!({"from": null})), "from"),
        (twilio(json!({"messaging_service_sid": "MG1"})), "from"),
        (twilio(json!({"account_sid": "AC1/../x"})), "account_sid"),
        (twilio(json!({"auth_token": ""})), "auth_token"),
        (twilio(json!({"api_key_sid": "SK1"})), "api_key_sid"),
        (twilio(json!({"timeout_s": 0})), "timeout_s"),
        (smtp(json!({"base_url": "http://mail.school.example"})), "base_url"),
        (smtp(json!({"from": "nobody"})), "from"),
        (smtp(json!({"username": "u"})), "username"),
        (smtp(json!({"username": "u", "password": "p", "tls": "opportunistic"})), "tls"),
        (smtp(json!({"base_url": "smtps://mail.school.example", "tls": "none"})), "tls"),
        (smtp(json!({"ca_file": "/no/such/file.pem"})), "ca_file"),
        (json!({"kind": "postback", "base_url": "https://a.example", "secret": "short"}), "secret"),
        (json!({"kind": "postback", "base_url": "https://a.example", "secret": "whsec_***"}), "secret"),
    ] {
        let fault = build("main", &line(value.clone()).unwrap()).err().unwrap_or_else(|| panic!("accepted: {value}"));
        assert_eq!((fault.line.as_str(), fault.key), ("main", key), "{value}");
    }
}

#[test]
fn no_secret_shows_in_debug_output() {
    let line = line(json!({"kind": "twilio", "account_sid": "AC1", "auth_token": "hush-hush", "from": "+16125550100"}));
    assert!(!format!("{:?}", line.unwrap()).contains("hush"));
}

#[test]
fn only_one_whole_number_is_a_number() {
    for good in ["+16125550142", "+4915112345678", "+2526123456"] {
        assert!(is_e164(good), "{good}");
    }
    for bad in [
        "",
        "+",
        "16125550142",
        "+1612",
        "+01234567",
        "+1612555014212345",
        "+1612 5550142",
        "+16125550142,+16125550143",
        "+٣٤٥٦٧٨٩٠",
        "a@b.example",
    ] {
        assert!(!is_e164(bad), "{bad}");
    }
}

#[test]
fn a_code_holds_nothing_personal() {
    assert_eq!(tidy_code("no_such-user.1"), Some("no_such-user.1".into()));
    for word in ["", "two words", "+16125550142", "n6125550142", &"x".repeat(41), "é"] {
        assert_eq!(tidy_code(word), None, "{word}");
    }
}
