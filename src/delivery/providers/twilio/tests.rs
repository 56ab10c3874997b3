use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::super::Found;
use super::super::tests::{call, later, message, never, only_request, sent};
use super::*;

const TOKEN: &str = "12345f5f5f5f5f5f5f5f5f5f5f5f5f5f";
const PATH: &str = "/2010-04-01/Accounts/AC0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d/Messages.json";

fn line(base_url: &str, extra: serde_json::Value) -> Twilio {
    let mut all = json!({"base_url": base_url, "account_sid": "AC0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d", "auth_token": TOKEN,
                         "from": "+16125550100"});
    extra.as_object().unwrap().iter().for_each(|(key, value)| all[key] = value.clone());
    Twilio::new("main", &serde_json::from_value(all).unwrap()).unwrap()
}

async fn answering(template: ResponseTemplate) -> (MockServer, Twilio) {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path(PATH)).respond_with(template).mount(&server).await;
    let twilio = line(&server.uri(), json!({}));
    (server, twilio)
}

#[tokio::test]
async fn a_text_becomes_exactly_this_request() {
    let created = include_str!("../../../../tests/fixtures/twilio/created.json");
    let (server, twilio) = answering(ResponseTemplate::new(201).set_body_string(created)).await;
    let accepted = twilio.send(&message()).await.unwrap();
    assert_eq!(accepted.provider_id.as_deref(), Some("SM7a2a34e0c8a5621a89698deb44d2df24"));
    let request = only_request(&server).await;
    assert_eq!(sent(&request, "content-type"), "application/x-www-form-urlencoded");
    assert_eq!(
        sent(&request, "authorization"),
        "Basic QUMwYTFiMmMzZDBhMWIyYzNkMGExYjJjM2QwYTFiMmMzZDoxMjM0NWY1ZjVmNWY1ZjVmNWY1ZjVmNWY1ZjVmNWY1Zg=="
    );
    assert_eq!(
        String::from_utf8(request.body).unwrap(),
        "To=%2B16125550142&From=%2B16125550100&Body=Waan+ku+faraxsanahay+%26+mahadsanid%21\
         &StatusCallback=https%3A%2F%2Fgw.school.example%2Fwebhooks%2Fline%2Freceipt%2FaB-_9&ValidityPeriod=10800"
    );
}

#[tokio::test]
async fn a_service_and_an_api_key_take_the_place_of_number_and_token() {
    let (server, _) = answering(ResponseTemplate::new(201)).await;
    let settings = json!({"from": null, "messaging_service_sid": "MG0", "api_key_sid": "SK1", "api_key_secret": "s"});
    let mut long = message();
    long.expires_at = "2026-11-29T09:00:00Z".parse().unwrap();
    assert_eq!(line(&server.uri(), settings).send(&long).await, Ok(Accepted::default()));
    let request = only_request(&server).await;
    assert_eq!(sent(&request, "authorization"), "Basic U0sxOnM=");
    let body = String::from_utf8(request.body).unwrap();
    assert!(body.contains("&MessagingServiceSid=MG0&") && !body.contains("From="), "{body}");
    assert!(body.ends_with("&ValidityPeriod=36000"), "{body}");
}

#[tokio::test]
async fn a_picture_goes_along_only_where_the_line_carries_pictures() {
    let (server, plain) = answering(ResponseTemplate::new(201)).await;
    let mut shown = message();
    shown.media = Some("https://gw.school.example/covers/1".into());
    plain.send(&shown).await.unwrap();
    line(&server.uri(), json!({"mms": true})).send(&shown).await.unwrap();
    line(&server.uri(), json!({"mms": true})).send(&message()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let bodies = requests.into_iter().map(|request| String::from_utf8(request.body).unwrap());
    let media = "&MediaUrl=https%3A%2F%2Fgw.school.example%2Fcovers%2F1&";
    let found: Vec<_> = bodies.map(|body| (body.contains(media), body.contains("MediaUrl"))).collect();
    assert_eq!(found, [(false, false), (true, true), (false, false)]);
}

#[tokio::test]
async fn each_code_has_its_outcome() {
    let contact = |code| never(code, Refusal::Contact);
    for (status, code, expected) in [
        (400, 21211, contact("21211")),
        (400, 21614, contact("21614")),
        (400, 21610, never("21610", Refusal::OptedOut)),
        (400, 21617, never("21617", Refusal::Text)),
        (401, 20003, later("20003", true)),
        (404, 20404, later("20404", true)),
        (400, 21606, later("21606", true)),
        (403, 30002, later("30002", true)),
        (400, 21611, later("21611", false)),
        (400, 99999, later("99999", false)),
        (429, 20429, later("http_429", false)),
        (500, 20500, later("http_500", false)),
    ] {
        let body = json!({"code": code, "message": "…", "more_info": "…", "status": status});
        let (_server, twilio) = answering(ResponseTemplate::new(status).set_body_json(body)).await;
        assert_eq!(twilio.send(&message()).await, expected, "{status} {code}");
    }
}

#[tokio::test]
async fn a_refusal_without_a_code_goes_by_its_status() {
    for (status, expected) in [(401, later("http_401", true)), (400, later("http_400", false))] {
        let (_server, twilio) = answering(ResponseTemplate::new(status).set_body_string("<html>")).await;
        assert_eq!(twilio.send(&message()).await, expected);
    }
}

#[tokio::test]
async fn two_numbers_in_one_never_leave() {
    let (server, twilio) = answering(ResponseTemplate::new(201)).await;
    let mut two = message();
    two.to = "+16125550142 +16125550143".into();
    assert_eq!(twilio.send(&two).await, never("not_e164", Refusal::Contact));
    assert_eq!(server.received_requests().await.unwrap().len(), 0);
}

/// Signs as Twilio does, so that the meaning can be tried with any parameters.
fn signed(pairs: &[(&str, &str)]) -> Call {
    let url = "https://gw.school.example/webhooks/main/receipt/x";
    let mut form: Vec<_> = pairs.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    form.sort();
    let text: String = std::iter::once(url.to_owned()).chain(form.into_iter().flat_map(|(n, v)| [n, v])).collect();
    use base64::Engine;
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(TOKEN.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("x-twilio-signature", signature.as_str())];
    call("POST", url, &headers, body.as_bytes())
}

fn hear(hook: Hook, pairs: &[(&str, &str)]) -> Result<Inbound, Untrusted> {
    let reaction = line("https://api.twilio.com", json!({})).webhook(hook, &signed(pairs))?;
    assert_eq!(reaction.answer, ("text/xml", "<Response/>"));
    Ok(reaction.inbound.into_iter().next().unwrap())
}

#[test]
fn a_status_moves_the_message_or_nothing() {
    let (accepted, delivered, bounced) = (Some(Event::Accepted), Some(Event::Delivered), Some(Event::Bounced));
    for (status, code, event, said, refusal) in [
        ("queued", "", accepted, "queued", None),
        ("sending", "", accepted, "sending", None),
        ("accepted", "", accepted, "accepted", None),
        ("partially_delivered", "", None, "partially_delivered", None),
        ("something new", "", None, "unknown", None),
        ("sent", "", accepted, "sent", None),
        ("delivered", "0", delivered, "delivered", None),
        ("read", "", delivered, "read", None),
        ("undelivered", "30003", bounced, "undelivered 30003", None),
        ("undelivered", "30005", bounced, "undelivered 30005", Some(Refusal::Contact)),
        ("failed", "21610", bounced, "failed 21610", Some(Refusal::OptedOut)),
        ("failed", "30007", bounced, "failed 30007", Some(Refusal::Text)),
        ("failed", "30034", bounced, "failed 30034", None),
        ("delivered", "30005", delivered, "delivered 30005", None),
    ] {
        let heard = hear(Hook::Receipt, &[("MessageSid", "SM1"), ("MessageStatus", status), ("ErrorCode", code)]);
        let provider_id = Some("SM1".into());
        assert_eq!(heard, Ok(Inbound::Receipt { provider_id, event, status: said.into(), refusal }), "{status} {code}");
    }
}

#[test]
fn an_inbound_text_keeps_its_spaces_and_pictures() {
    let heard = hear(
        Hook::Inbound,
        &[
            ("MessageSid", "MM1"),
            ("From", "+16125550142"),
            ("To", "+16125550100"),
            ("Body", "  نعم 1 \r\n"),
            ("NumMedia", "2"),
            ("MediaUrl0", "https://a.example/0"),
            ("MediaUrl1", "https://a.example/1"),
        ],
    );
    let expected = Inbound::Reply {
        provider_id: "MM1".into(),
        from: "+16125550142".into(),
        to: "+16125550100".into(),
        text: "  نعم 1 \r\n".into(),
        media: vec!["https://a.example/0".into(), "https://a.example/1".into()],
    };
    assert_eq!(heard, Ok(expected));
}

#[test]
fn a_true_signature_on_nonsense_is_unreadable_not_untrusted() {
    assert_eq!(hear(Hook::Receipt, &[("A", "b")]), Err(Untrusted::Unreadable("no MessageStatus".into())));
    assert_eq!(hear(Hook::Inbound, &[("MessageSid", "SM1")]), Err(Untrusted::Unreadable("no From".into())));
}

#[test]
fn the_port_is_taken_off_and_put_on() {
    for (url, other) in [
        ("https://a.example/x?y=1", "https://a.example:443/x?y=1"),
        ("http://a.example", "http://a.example:80"),
        ("https://a.example:8443/x", "https://a.example/x"),
        ("https://a.example?x=a:1/b", "https://a.example:443?x=a:1/b"),
        ("https://[::1]/x", "https://[::1]:443/x"),
    ] {
        assert_eq!(with_and_without_port(url), [url, other]);
    }
}

#[test]
fn an_unknown_algorithm_is_never_taken_for_the_old_one() {
    for (settings, hash) in [
        ("", Some(Hash::Sha1)),
        ("key=k1", Some(Hash::Sha1)),
        ("key=k1, algorithm = hmac_sha256", Some(Hash::Sha256)),
        ("algorithm=,key=k", Some(Hash::Sha1)),
        ("key=k1,algorithm=HMAC_MD5", None),
    ] {
        assert_eq!(hash_of(settings), hash, "{settings}");
    }
}

#[tokio::test]
async fn a_doubtful_text_is_found_by_number_words_and_time() {
    let server = MockServer::start().await;
    let one = |sid: &str, body: &str, direction: &str, date: &str| json!({"sid": sid, "body": body, "direction": direction, "status": "delivered", "date_created": date});
    let sid = |n: u32| format!("SM{n:032}");
    let list = json!({"messages": [
        one(&sid(4), "Salaan", "outbound-api", "Thu, 19 Nov 2026 23:51:00 +0000"),
        one(&sid(3), "Other words", "outbound-api", "Thu, 19 Nov 2026 23:51:00 +0000"),
        one(&sid(2), "Salaan", "inbound", "Thu, 19 Nov 2026 23:51:00 +0000"),
        one(&sid(1), "Salaan", "outbound-api", "Thu, 19 Nov 2026 22:00:00 +0000"),
    ]});
    let asked = Mock::given(method("GET")).and(path(PATH)).and(wiremock::matchers::query_param("To", "+16125550142"));
    asked.respond_with(ResponseTemplate::new(200).set_body_json(list)).mount(&server).await;
    let doubt = Doubt {
        to: "+16125550142".into(),
        body: "Salaan".into(),
        since: "2026-11-19T23:50:30Z".parse().unwrap(),
        now: "2026-11-19T23:53:00Z".parse().unwrap(),
    };
    let found = line(&server.uri(), json!({})).look_up(&doubt).await.unwrap();
    assert_eq!(found, [Found { provider_id: sid(4), event: Some(Event::Delivered) }]);
}
