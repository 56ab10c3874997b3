use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::super::tests::{call, later, message, never, only_request, sent};
use super::*;

const SECRET: &str = "a-secret-of-the-school";

fn line(base_url: &str) -> Kannel {
    let all = json!({"base_url": base_url, "username": "gateway", "password": "gateway-secret", "from": "Oak Hill",
                     "webhook_secret": SECRET});
    Kannel::new("main", &serde_json::from_value(all).unwrap()).unwrap()
}

async fn answering(template: ResponseTemplate) -> (MockServer, Kannel) {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path("/cgi-bin/sendsms")).respond_with(template).mount(&server).await;
    let kannel = line(&server.uri());
    (server, kannel)
}

#[tokio::test]
async fn a_text_becomes_exactly_this_request() {
    let (server, kannel) = answering(ResponseTemplate::new(202).set_body_string("0: Accepted for delivery")).await;
    assert_eq!(kannel.send(&message()).await, Ok(Accepted { provider_id: None }));
    let request = only_request(&server).await;
    assert_eq!(request.url.query(), None);
    for (name, value) in [
        ("content-type", "text/plain; charset=UTF-8"),
        ("x-kannel-username", "gateway"),
        ("x-kannel-password", "gateway-secret"),
        ("x-kannel-from", "Oak Hill"),
        ("x-kannel-to", "+16125550142"),
        ("x-kannel-coding", "0"),
        ("x-kannel-dlr-mask", "31"),
        ("x-kannel-validity", "180"),
        ("x-kannel-dlr-url", "https://gw.school.example/webhooks/line/receipt/aB-_9?type=%d&answer=%A&id=%F"),
    ] {
        assert_eq!(sent(&request, name), value, "{name}");
    }
    assert_eq!(request.body, message().body.as_bytes());
}

#[tokio::test]
async fn other_letters_ask_for_the_other_coding() {
    let (server, kannel) = answering(ResponseTemplate::new(202).set_body_string("3: Queued for later delivery")).await;
    let mut arabic = message();
    (arabic.body, arabic.ucs2) = ("شكرا".into(), true);
    assert_eq!(kannel.send(&arabic).await, Ok(Accepted::default()));
    assert_eq!(sent(&only_request(&server).await, "x-kannel-coding"), "2");
}

#[tokio::test]
async fn each_answer_has_its_outcome() {
    for (status, body, expected) in [
        (503, "Temporal failure, try again later.", later("http_503", false)),
        (403, "Authorization failed for sendsms", later("http_403", true)),
        (404, "Unknown request.", later("http_404", true)),
        (400, "Missing receiver number, rejected", never("kannel_receiver", Refusal::Contact)),
        (
            400,
            "Number(s) has/have been denied by white- and/or black-lists.",
            never("kannel_receiver", Refusal::Contact),
        ),
        (400, "Sender missing and no global set, rejected", later("kannel_sender", true)),
        (400, "Message text rejected", never("kannel_400", Refusal::Text)),
    ] {
        let (_server, kannel) = answering(ResponseTemplate::new(status).set_body_string(body)).await;
        assert_eq!(kannel.send(&message()).await, expected, "{status} {body}");
    }
}

#[tokio::test]
async fn what_kannel_would_silently_spoil_never_leaves() {
    let (server, kannel) = answering(ResponseTemplate::new(202)).await;
    let (mut two, mut empty) = (message(), message());
    two.to = "+16125550142 +16125550143".into();
    empty.body.clear();
    assert_eq!(kannel.send(&two).await, never("not_e164", Refusal::Contact));
    assert_eq!(kannel.send(&empty).await, never("no_text", Refusal::Text));
    assert_eq!(server.received_requests().await.unwrap().len(), 0);
}

#[test]
fn a_percent_sign_in_our_address_is_no_code_of_kannels() {
    assert_eq!(report_to("https://a.example/x%20y?z=1"), "https://a.example/x%%20y?z=1&type=%d&answer=%A&id=%F");
}

fn hear(hook: Hook, call: &Call) -> Result<Inbound, Untrusted> {
    line("http://127.0.0.1:13013").webhook(hook, call).map(|reaction| {
        assert_eq!(reaction.answer, ("text/plain", ""));
        reaction.inbound.into_iter().next().unwrap()
    })
}

#[test]
fn the_bits_of_a_report_are_tested_one_by_one() {
    let (accepted, delivered, bounced) = (Some(Event::Accepted), Some(Event::Delivered), Some(Event::Bounced));
    for (query, event, said, refusal) in [
        ("type=1", delivered, "type 1", None),
        ("type=33", delivered, "type 33", None),
        ("type=2", bounced, "type 2", None),
        ("type=34&answer=id:1+sub:001+stat:EXPIRED+err:027+text:Your+child", bounced, "type 34 EXPIRED 027", None),
        (
            "type=16&answer=NACK/0x0000000b/Invalid+Destination+Address",
            bounced,
            "type 16 0x0000000b",
            Some(Refusal::Contact),
        ),
        ("type=16&answer=NACK/0x00000045/submit_sm+failed", bounced, "type 16 0x00000045", None),
        ("type=8&answer=ACK%2F", accepted, "type 8", None),
        ("type=4", None, "type 4", None),
        ("type=32", None, "type 32", None),
        ("type=64", None, "type 64", None),
    ] {
        let call = call("GET", &format!("https://gw.school.example/webhooks/main/receipt/x?{query}"), &[], b"");
        let provider_id = None;
        let expected = Inbound::Receipt { provider_id, event, status: said.into(), refusal };
        assert_eq!(hear(Hook::Receipt, &call), Ok(expected), "{query}");
    }
}

#[test]
fn a_report_without_a_kind_is_unreadable() {
    for query in ["", "type=", "type=%25d", "type=-1"] {
        let call = call("GET", &format!("https://gw.school.example/x?{query}"), &[], b"");
        assert_eq!(hear(Hook::Receipt, &call), Err(Untrusted::Unreadable("no type".into())), "{query}");
    }
}

const INBOUND: &str = "https://gw.school.example/webhooks/main/inbound";

fn said(text: &str) -> Result<Inbound, Untrusted> {
    Ok(Inbound::Reply {
        provider_id: "u1".into(),
        from: "+16125550142".into(),
        to: "+16125550100".into(),
        text: text.into(),
        media: Vec::new(),
    })
}

#[test]
fn an_inbound_text_comes_in_any_of_kannels_ways() {
    let ids = format!("{INBOUND}?secret={SECRET}&from=16125550142&to=0016125550100&id=u1");
    let utf8 = [("content-type", "text/plain; charset=\"utf-8\"")];
    assert_eq!(hear(Hook::Inbound, &call("POST", &ids, &utf8, "Sí 👍🏽\n".as_bytes())), said("Sí 👍🏽\n"));
    let utf16 = [("content-type", "text/plain; charset=UTF-16BE")];
    assert_eq!(hear(Hook::Inbound, &call("POST", &ids, &utf16, b"\x06\x46\x06\x39\x06\x45")), said("نعم"));
    let octets = [("content-type", "application/octet-stream"), ("x-kannel-coding", "2")];
    assert_eq!(hear(Hook::Inbound, &call("POST", &ids, &octets, b"\x00S\x00\xed")), said("Sí"));
    let latin = [("content-type", "text/plain; charset=ISO-8859-1")];
    assert_eq!(hear(Hook::Inbound, &call("POST", &ids, &latin, b"S\xed")), said("Sí"));
    assert_eq!(hear(Hook::Inbound, &call("GET", &format!("{ids}&text=S%C3%AD+2"), &[], b"")), said("Sí 2"));
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = b"from=%2B16125550142&to=16125550100&id=u1&text=S%C3%AD";
    assert_eq!(hear(Hook::Inbound, &call("POST", &format!("{INBOUND}?secret={SECRET}"), &form, body)), said("Sí"));
    let headers = [("x-kannel-from", "+16125550142"), ("x-kannel-to", "16125550100"), ("content-type", "text/plain")];
    let bare = format!("{INBOUND}?secret={SECRET}&id=u1");
    assert_eq!(hear(Hook::Inbound, &call("POST", &bare, &headers, b"2")), said("2"));
}

#[test]
fn without_the_secret_nothing_is_believed() {
    let with = |secret: &str, headers: &[(&str, &str)]| {
        let url = format!("{INBOUND}?from=16125550142&to=16125550100&id=u1{secret}");
        hear(Hook::Inbound, &call("POST", &url, headers, b"2"))
    };
    for wrong in ["", "&secret=", "&secret=a-secret-of-the-schoo", "&Secret=a-secret-of-the-school"] {
        assert_eq!(with(wrong, &[]), Err(Untrusted::Signature), "{wrong}");
    }
    let basic = |pair: &str| format!("Basic {}", STANDARD.encode(pair));
    assert_eq!(with("", &[("authorization", &basic(&format!("kannel:{SECRET}")))]), said("2"));
    for wrong in [basic("kannel:other"), basic(SECRET), format!("Bearer {SECRET}"), "Basic".into()] {
        assert_eq!(with("", &[("authorization", &wrong)]), Err(Untrusted::Signature), "{wrong}");
    }
}

#[test]
fn a_text_without_id_or_words_is_unreadable() {
    let url = format!("{INBOUND}?secret={SECRET}&from=16125550142&to=16125550100");
    assert_eq!(hear(Hook::Inbound, &call("POST", &url, &[], b"2")), Err(Untrusted::Unreadable("no id".into())));
    let binary = [("content-type", "application/octet-stream"), ("x-kannel-coding", "1")];
    let heard = hear(Hook::Inbound, &call("POST", &format!("{url}&id=u1"), &binary, b"\x00"));
    assert_eq!(heard, Err(Untrusted::Unreadable("not a text".into())));
}

#[test]
fn a_number_that_is_not_international_stays_as_it_came() {
    for (came, kept) in
        [("2222", "2222"), ("06125550142", "06125550142"), (" 16125550142", "+16125550142"), ("SCHOOL", "SCHOOL")]
    {
        assert_eq!(international(came), kept);
    }
}
