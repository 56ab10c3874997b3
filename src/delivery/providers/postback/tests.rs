use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::super::tests::{call, later, message, never, only_request, sent};
use super::*;

/// The example secret of `docs/postback.md`.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn line(base_url: &str, channel: &str) -> Postback {
    let all = json!({"base_url": base_url, "secret": SECRET, "from": "+16125550100", "channel": channel});
    Postback::new("main", &serde_json::from_value(all).unwrap()).unwrap()
}

async fn answering(template: ResponseTemplate) -> (MockServer, Postback) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(template).mount(&server).await;
    let postback = line(&format!("{}/sms?school=oak", server.uri()), "sms");
    (server, postback)
}

#[tokio::test]
async fn a_text_becomes_the_letter_of_the_contract() {
    let (server, postback) = answering(ResponseTemplate::new(202).set_body_json(json!({"id": "m-77"}))).await;
    assert_eq!(postback.send(&message()).await, Ok(Accepted { provider_id: Some("m-77".into()) }));
    let request = only_request(&server).await;
    assert_eq!(request.url.query(), Some("school=oak"));
    let example = include_str!("../../../../tests/fixtures/postback/message.json").trim_end();
    assert_eq!(String::from_utf8(request.body.clone()).unwrap(), example);
    assert_eq!(sent(&request, "webhook-id"), "019a9f00-0000-7000-8000-000000000001");
    assert_eq!(sent(&request, "webhook-timestamp"), "1795338000");
    // Computed by hmac and base64 of Python's standard library over id.timestamp.body.
    assert_eq!(sent(&request, "webhook-signature"), "v1,4sq/cw4KBo13jYgW8xsJnaNmqUclMT+jJ0M1aKIBkKo=");
}

#[tokio::test]
async fn an_email_line_adds_what_a_mail_needs() {
    let (server, _) = answering(ResponseTemplate::new(200)).await;
    let mut mail = message();
    (mail.to, mail.subject) = ("ana@home.example".into(), Some("Buenas noticias".into()));
    mail.unsubscribe_url = Some("https://gw.school.example/u/1".into());
    assert_eq!(line(&server.uri(), "email").send(&mail).await, Ok(Accepted::default()));
    let body: serde_json::Value = serde_json::from_slice(&only_request(&server).await.body).unwrap();
    assert_eq!(body["channel"], "email");
    assert_eq!(body["subject"], "Buenas noticias");
    assert_eq!(body["from_name"], "Oak Hill School");
    assert_eq!(body["unsubscribe_url"], "https://gw.school.example/u/1");
}

#[tokio::test]
async fn each_answer_has_its_outcome() {
    for (status, body, expected) in [
        (422, json!({"code": "no_mobile", "why": "contact"}), never("no_mobile", Refusal::Contact)),
        (400, json!({"why": "opted_out"}), never("http_400", Refusal::OptedOut)),
        (422, json!({"code": "too_long", "why": "text"}), never("too_long", Refusal::Text)),
        (400, json!({"code": "no_credit", "why": "account"}), later("no_credit", true)),
        (400, json!({"code": "call +16125550142"}), never("http_400", Refusal::Text)),
        (422, json!({"why": "a word of later"}), never("http_422", Refusal::Text)),
        (409, json!({}), Ok(Accepted::default())),
        (401, json!({}), later("http_401", true)),
        (404, json!({}), later("http_404", true)),
        (418, json!(7), later("http_418", false)),
        (503, json!({"why": "contact"}), later("http_503", false)),
        (200, json!({"id": ""}), Ok(Accepted::default())),
    ] {
        let (_server, postback) = answering(ResponseTemplate::new(status).set_body_json(body.clone())).await;
        assert_eq!(postback.send(&message()).await, expected, "{status} {body}");
    }
}

fn signed_at(time: i64, body: &str) -> Call {
    let postback = line("https://sms.school.example", "sms");
    let time = time.to_string();
    let signature = format!("v1a,ignored v1,AAAA {}", postback.signature("call-1", &time, body.as_bytes()));
    let headers = [("webhook-id", "call-1"), ("webhook-timestamp", time.as_str()), ("webhook-signature", &signature)];
    call("POST", "https://gw.school.example/webhooks/main/inbound", &headers, body.as_bytes())
}

fn hear(hook: Hook, call: &Call) -> Result<Inbound, Untrusted> {
    let reaction = line("https://sms.school.example", "sms").webhook(hook, call)?;
    Ok(reaction.inbound.into_iter().next().unwrap())
}

const NOW: i64 = 1_795_338_000;

#[test]
fn a_receipt_says_where_the_message_is() {
    for (body, id, event, said, refusal) in [
        (r#"{"status":"sent","id":"m-77"}"#, Some("m-77"), Some(Event::Accepted), "sent", None),
        (r#"{"status":"delivered","at":"…"}"#, None, Some(Event::Delivered), "delivered", None),
        (
            r#"{"status":"failed","code":"gone","why":"contact"}"#,
            None,
            Some(Event::Bounced),
            "failed gone",
            Some(Refusal::Contact),
        ),
        (r#"{"status":"failed","why":"sunspots"}"#, None, Some(Event::Bounced), "failed", None),
        (r#"{"status":"delivered","why":"contact"}"#, None, Some(Event::Delivered), "delivered", None),
        (r#"{"status":"waiting"}"#, None, None, "waiting", None),
    ] {
        let expected = Inbound::Receipt { provider_id: id.map(Into::into), event, status: said.into(), refusal };
        assert_eq!(hear(Hook::Receipt, &signed_at(NOW, body)), Ok(expected), "{body}");
    }
}

#[test]
fn a_reply_is_known_by_its_id_or_the_calls() {
    for (id, expected) in [(r#""id":"t-1","#, "t-1"), ("", "call-1"), (r#""id":null,"#, "call-1")] {
        let body = format!(r#"{{{id}"from":"+16125550142","to":"+16125550100","text":" 2 "}}"#);
        let expected = Inbound::Reply {
            provider_id: expected.into(),
            from: "+16125550142".into(),
            to: "+16125550100".into(),
            text: " 2 ".into(),
            media: Vec::new(),
        };
        assert_eq!(hear(Hook::Inbound, &signed_at(NOW, &body)), Ok(expected));
    }
}

#[test]
fn only_a_fresh_call_signed_over_all_its_parts_is_believed() {
    let body = r#"{"status":"sent"}"#;
    for age in [-300, 0, 300] {
        assert!(hear(Hook::Receipt, &signed_at(NOW - age, body)).is_ok(), "{age}");
    }
    for age in [-301, 301, i64::MIN / 2] {
        assert_eq!(hear(Hook::Receipt, &signed_at(NOW - age, body)), Err(Untrusted::Signature), "{age}");
    }
    let mut other_body = signed_at(NOW, body);
    other_body.body = br#"{"status":"delivered"}"#.to_vec();
    assert_eq!(hear(Hook::Receipt, &other_body), Err(Untrusted::Signature));
    for (at, value) in [(0, "call-2"), (1, "1795338001"), (1, "soon"), (2, "v1,AAAA"), (2, "")] {
        let mut changed = signed_at(NOW, body);
        changed.headers[at].1 = value.into();
        assert_eq!(hear(Hook::Receipt, &changed), Err(Untrusted::Signature), "{value}");
    }
    for missing in 0..3 {
        let mut changed = signed_at(NOW, body);
        changed.headers.remove(missing);
        assert_eq!(hear(Hook::Receipt, &changed), Err(Untrusted::Signature));
    }
}

#[test]
fn signed_nonsense_is_unreadable_and_not_quoted() {
    let heard = hear(Hook::Inbound, &signed_at(NOW, r#"{"from":"+16125550142","text":7}"#));
    let Err(Untrusted::Unreadable(why)) = heard else { panic!("{heard:?}") };
    assert!(!why.contains("6125550142"), "{why}");
}
