//! A real mail server with STARTTLS and a login: a whole mail, and every fault that it can be asked for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use porchlight::delivery::providers::{Outgoing, Refusal, SendError};
use serde_json::{Value, json};

use crate::providers::{Peer, line, message, parts};

const PORT: u16 = 25913;

fn config(peer: &Peer, extra: Value) -> Value {
    let mut config = json!({"kind": "smtp", "base_url": format!("smtp://localhost:{PORT}"), "username": "user",
                            "password": "secret", "ca_file": peer.run("cert", &[]).trim(), "from": "office@school.example",
                            "unsubscribe_to": "stop@school.example", "timeout_s": 10});
    extra.as_object().unwrap().iter().for_each(|(key, value)| config[key] = value.clone());
    config
}

fn mail(to: &str) -> Outgoing {
    Outgoing {
        to: format!("{to}@home.example"),
        subject: Some("أخبار جيدة عن سارة".into()),
        body: "قرأت سارة <3 كتب> هذا الأسبوع!\n\nشكرا لكم.".into(),
        ucs2: true,
        language: "ar".into(),
        language_also: None,
        unsubscribe_url: Some("https://gw.school.example/u/aB-_9".into()),
        ..message("https://gw.school.example/webhooks/mail/receipt/x")
    }
}

/// What the server stored, one JSON object a message.
fn stored(peer: &Peer) -> Vec<Value> {
    peer.run("log", &[]).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn later(code: &str, line_at_fault: bool) -> SendError {
    SendError::Later { wait: None, code: code.into(), line_at_fault }
}

fn never(code: &str, why: Refusal) -> SendError {
    SendError::Never { code: code.into(), why }
}

fn in_doubt(code: &str) -> SendError {
    SendError::Unanswered { code: code.into() }
}

#[tokio::test]
async fn a_mail_arrives_whole_and_every_fault_is_understood() {
    let Some(peer) = Peer::start("smtp-recv.sh", PORT, &["--require-tls", "--auth", "user:secret"]) else { return };
    arrives_whole(&peer).await;
    faults(&peer).await;
    settings(&peer).await;
    drop(peer);
    let gone = json!({"kind": "smtp", "base_url": format!("smtp://localhost:{PORT}"), "from": "a@b.example"});
    assert_eq!(line(gone).send(&mail("gone")).await, Err(later("no_connection", false)));
}

async fn arrives_whole(peer: &Peer) {
    let smtp = line(config(peer, json!({})));
    let accepted = smtp.send(&mail("amina")).await.unwrap();
    let id = "<019a9f00-0000-7000-8000-000000000001@school.example>";
    assert_eq!(accepted.provider_id.as_deref(), Some(id));
    let got = &stored(peer)[0];
    assert_eq!((&got["from"], &got["to"][0]), (&json!("office@school.example"), &json!("amina@home.example")));
    assert_eq!((&got["tls"], &got["login"]), (&json!(true), &json!("user")));
    let raw = String::from_utf8(STANDARD.decode(got["raw_b64"].as_str().unwrap()).unwrap()).unwrap();
    assert!(raw.contains(&format!("Message-ID: {id}\r\n")), "{raw}");
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{raw}");
    let parts = parts(&raw);
    assert_eq!(parts[0].0, "text/plain; charset=utf-8");
    assert_eq!(parts[0].1.replace("\r\n", "\n"), mail("amina").body);
    assert_eq!(parts[1].0, "text/html; charset=utf-8");
    assert!(parts[1].1.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", parts[1].1);
    assert!(parts[1].1.contains("<p>قرأت سارة &lt;3 كتب&gt; هذا الأسبوع!</p>"), "{}", parts[1].1);
}

async fn faults(peer: &Peer) {
    let smtp = line(config(peer, json!({})));
    for (to, expected) in [
        ("perm-550", never("550 5.1.1", Refusal::Contact)),
        ("temp-450", later("450 4.2.1", false)),
        ("full-552", later("552 5.2.2", false)),
        ("grey-a", later("451 4.7.1", false)),
        ("grey-a", later("451 4.7.1", false)),
        ("data-554", never("554 5.7.1", Refusal::Text)),
        ("data-451", later("451 4.3.0", false)),
        ("drop", in_doubt("connection_lost")),
        ("lost", in_doubt("connection_lost")),
        ("busy", later("421 4.3.2", false)),
    ] {
        assert_eq!(smtp.send(&mail(to)).await, Err(expected), "{to}");
    }
    for to in ["grey-a", "ñandú", "after-all-faults"] {
        assert!(smtp.send(&mail(to)).await.is_ok(), "{to}");
    }
    // "lost" was stored although no answer came: what `unsure` is for.
    let recipients: Vec<_> = stored(peer).iter().map(|got| got["to"][0].as_str().unwrap().to_owned()).collect();
    let expected = ["amina", "lost", "grey-a", "ñandú", "after-all-faults"].map(|to| format!("{to}@home.example"));
    assert_eq!(recipients, expected);

    let hasty = line(config(peer, json!({"timeout_s": 1.5})));
    assert!(hasty.send(&mail("warm-up")).await.is_ok());
    assert_eq!(hasty.send(&mail("slow-5")).await, Err(in_doubt("timeout")));
}

async fn settings(peer: &Peer) {
    for (extra, expected) in [
        (json!({"password": "wrong"}), later("535 5.7.8", true)),
        (json!({"username": null, "password": null}), later("530 5.7.0", true)),
        (json!({"ca_file": null}), later("tls", true)),
        (json!({"tls": "none"}), later("login", true)),
        (json!({"tls": "opportunistic"}), later("", false)),
    ] {
        let sent = line(config(peer, extra.clone())).send(&mail("other")).await;
        match extra["tls"].as_str() {
            Some("opportunistic") => assert!(sent.is_ok(), "{sent:?}"),
            _ => assert_eq!(sent, Err(expected), "{extra}"),
        }
    }
}
