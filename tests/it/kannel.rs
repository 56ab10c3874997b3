//! The real Kannel with its own fake centre: texts out, delivery reports and texts in.

use porchlight::delivery::providers::{Call, Hook, Inbound, Provider, SendError};
use porchlight::messages::model::Event;
use serde_json::{Value, json};

use crate::providers::{Listener, Peer, line, message};

const PORT: u16 = 23113;
const SECRET: &str = "a-secret-of-the-school";

fn config(password: &str) -> Value {
    json!({"kind": "kannel", "base_url": format!("http://127.0.0.1:{PORT}"), "username": "gateway",
           "password": password, "webhook_secret": SECRET, "from": "15550001111"})
}

/// Reads reports until each of `count` messages has one that says "delivered"; gives back all events by path.
async fn reports(ours: &mut Listener, kannel: &dyn Provider, count: usize) -> Vec<(String, Option<Event>)> {
    let mut events = Vec::new();
    while events.iter().filter(|(_, event)| *event == Some(Event::Delivered)).count() < count {
        let call = ours.next().await;
        let reaction = kannel.webhook(Hook::Receipt, &call).unwrap();
        let Inbound::Receipt { event, refusal: None, .. } = reaction.inbound[0].clone() else {
            panic!("{:?}", reaction.inbound)
        };
        events.push((path(&call), event));
    }
    events
}

/// The next text; a report that was still on its way is left out.
async fn next_inbound(ours: &mut Listener) -> Call {
    loop {
        let call = ours.next().await;
        if path(&call) == "/inbound" {
            return call;
        }
    }
}

fn path(call: &Call) -> String {
    url::Url::parse(&call.url).unwrap().path().to_owned()
}

/// Decodes the centre's way of printing UTF-16: one character or one `%XX` a byte, a plus for a space.
fn from_utf16_escapes(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().unwrap()
}

/// What the centre got, asked for until `last` is there: it writes on its own time.
fn centre_has(peer: &Peer, last: &str) -> String {
    let mut logs = (0..500).map(|_| peer.run("log", &[]));
    logs.find(|log| log.contains(last)).expect("the centre never got the last text")
}

#[tokio::test]
async fn texts_go_through_the_real_kannel_and_news_come_back() {
    let mut ours = Listener::start().await;
    let inbound = ours.uri().replace("http://", &format!("http://kannel:{SECRET}@")) + "/inbound";
    let Some(peer) = Peer::start("kannel.sh", PORT, &["--mo-url", &inbound]) else { return };
    let kannel = line(config("gateway-secret"));

    let gsm = "Ayaan read 3 books: @£$ èéù {x} [y] ~ € ñ Ü!".to_owned();
    let arabic = "قرأت سارة ثلاثة كتب 📚 ñ".to_owned();
    let long = format!("{}the end", "One more sentence of praise. ".repeat(12));
    for (at, (text, ucs2)) in [(&gsm, false), (&arabic, true), (&long, false)].into_iter().enumerate() {
        let mut one = message(&format!("{}/receipt/m{at}", ours.uri()));
        (one.body, one.ucs2) = (text.clone(), ucs2);
        let sent = kannel.send(&one).await;
        assert_eq!(sent.map(|accepted| accepted.provider_id), Ok(None), "{text}");
    }
    let events = reports(&mut ours, &*kannel, 3).await;
    for at in 0..3 {
        let of_this = |(path, event): &&(String, Option<Event>)| {
            *path == format!("/receipt/m{at}") && *event == Some(Event::Delivered)
        };
        assert!(events.iter().any(|e| of_this(&e)), "m{at}: {events:?}");
    }

    let centre = centre_has(&peer, "the+end");
    assert!(centre.contains("+16125550142"), "{centre}");
    assert!(centre.contains(&gsm), "{centre}");
    let ucs2 = centre.lines().find_map(|line| line.split_once("ucs-2 ")).expect("no UCS-2 text").1;
    assert_eq!(from_utf16_escapes(ucs2.trim_end_matches('>')), arabic);
    assert_eq!(centre.matches("udh %05%00%03").count(), 3, "{centre}");
    assert!(!centre.contains("????"), "{centre}");

    for text in ["2", "Sí, el martes 👍🏽", "نعم"] {
        peer.run("mo", &["16125550142", "15550001111", text]);
        let call = next_inbound(&mut ours).await;
        let reaction = kannel.webhook(Hook::Inbound, &call).unwrap();
        let Inbound::Reply { provider_id, from, to, text: heard, .. } = reaction.inbound[0].clone() else {
            panic!("{:?}", reaction.inbound)
        };
        assert_eq!((from.as_str(), to.as_str(), heard.as_str()), ("+16125550142", "+15550001111", text));
        assert!(!provider_id.is_empty());
    }

    let refused = line(config("wrong")).send(&message(&ours.uri())).await;
    assert_eq!(refused, Err(SendError::Later { wait: None, code: "http_403".into(), line_at_fault: true }));
    drop(peer);
    let gone = kannel.send(&message(&ours.uri())).await;
    assert!(matches!(gone, Err(SendError::Later { line_at_fault: false, .. })), "{gone:?}");
}
