use super::super::tests::{call, later, message, never};
use super::*;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

fn line(port: u16, extra: serde_json::Value) -> Smtp {
    let mut all = json!({"base_url": format!("smtp://127.0.0.1:{port}"), "tls": "none", "from": "office@school.example",
                         "timeout_s": 5});
    extra.as_object().unwrap().iter().for_each(|(key, value)| all[key] = value.clone());
    Smtp::new("mail", &serde_json::from_value(all).unwrap()).unwrap()
}

fn mail() -> Outgoing {
    Outgoing { to: "amina@home.example".into(), subject: Some("Hello".into()), ..message() }
}

/// A mail server that follows a script: an answer for the greeting and for each command, then for the text. `CUT` closes
/// the connection, `HUSH` says nothing more. Each connection follows the next script.
async fn scripted(scripts: Vec<Vec<&'static str>>) -> (u16, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(async move {
        let mut heard = Vec::new();
        for script in scripts {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream = BufReader::new(stream);
            let mut in_text = false;
            for answer in script {
                match answer {
                    "CUT" => break,
                    "HUSH" => std::future::pending().await,
                    answer => stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap(),
                }
                in_text = in_text || answer.starts_with("354");
                loop {
                    let mut line = String::new();
                    if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                        break;
                    }
                    if !in_text || line == ".\r\n" {
                        heard.push(line.trim_end().to_owned());
                        in_text = false;
                        break;
                    }
                }
            }
        }
        heard
    });
    (port, server)
}

const HELLO: &str = "250 mail.test";
const OK: &str = "250 2.0.0 ok";

#[tokio::test]
async fn a_mail_is_handed_over_and_the_connection_used_again() {
    let script = vec!["220 hi", HELLO, OK, OK, "354 go", OK, OK, OK, "354 go", OK];
    let (port, server) = scripted(vec![script]).await;
    let smtp = line(port, json!({"bounce_to": "bounce@school.example"}));
    for _ in 0..2 {
        let id = "<019a9f00-0000-7000-8000-000000000001@school.example>";
        assert_eq!(smtp.send(&mail()).await, Ok(Accepted { provider_id: Some(id.into()) }));
    }
    drop(smtp);
    let (from, to) = ("MAIL FROM:<bounce@school.example>", "RCPT TO:<amina@home.example>");
    assert_eq!(server.await.unwrap(), ["EHLO school.example", from, to, "DATA", ".", from, to, "DATA", "."]);
}

#[tokio::test]
async fn a_connection_closed_while_idle_costs_nothing() {
    let one = vec!["220 hi", HELLO, OK, OK, "354 go", OK, "CUT"];
    let gone = vec!["220 hi", HELLO, OK, OK, "354 go", OK, "421 4.4.2 idle too long", "CUT"];
    let (port, _server) = scripted(vec![one.clone(), gone, one]).await;
    let smtp = line(port, json!({}));
    for _ in 0..3 {
        assert!(smtp.send(&mail()).await.is_ok());
    }
}

#[tokio::test]
async fn how_far_it_came_decides_what_is_sure() {
    let cut = || later("connection_lost", false);
    let in_doubt = |code: &str| Err(SendError::Unanswered { code: code.into() });
    for (script, expected) in [
        (vec!["CUT"], later("no_connection", false)),
        (vec!["554 no service"], later("554", true)),
        (vec!["220 hi", HELLO, "CUT"], cut()),
        (vec!["220 hi", HELLO, OK, "CUT"], cut()),
        (vec!["220 hi", HELLO, OK, OK, "CUT"], cut()),
        (vec!["220 hi", HELLO, OK, "550 5.1.1 no such mailbox"], never("550 5.1.1", Refusal::Contact)),
        (vec!["220 hi", HELLO, OK, "450 4.2.1 busy"], later("450 4.2.1", false)),
        (vec!["220 hi", HELLO, OK, OK, "354 go", "554 5.7.1 refused"], never("554 5.7.1", Refusal::Text)),
        (vec!["220 hi", HELLO, OK, OK, "354 go", "451 4.3.0 later"], later("451 4.3.0", false)),
        (vec!["220 hi", HELLO, OK, OK, "354 go", "CUT"], in_doubt("connection_lost")),
        (
            vec!["220 hi", HELLO, OK, OK, "354 go", OK, "CUT"],
            Ok(Accepted { provider_id: Some("<019a9f00-0000-7000-8000-000000000001@school.example>".into()) }),
        ),
    ] {
        let (port, _server) = scripted(vec![script.clone()]).await;
        assert_eq!(line(port, json!({})).send(&mail()).await, expected, "{script:?}");
    }
    for (script, expected) in [
        (vec!["HUSH"], later("timeout", false)),
        (vec!["220 hi", HELLO, OK, "HUSH"], later("timeout", false)),
        (vec!["220 hi", HELLO, OK, OK, "354 go", "HUSH"], in_doubt("timeout")),
    ] {
        let (port, _server) = scripted(vec![script.clone()]).await;
        assert_eq!(line(port, json!({"timeout_s": 0.2})).send(&mail()).await, expected, "{script:?}");
    }
}

#[tokio::test]
async fn without_the_protection_asked_for_nothing_is_said() {
    let (port, server) = scripted(vec![vec!["220 hi", HELLO]]).await;
    let smtp = line(port, json!({"tls": "required", "username": "u", "password": "p"}));
    assert_eq!(smtp.send(&mail()).await, later("tls", true));
    drop(smtp);
    assert_eq!(server.await.unwrap(), ["EHLO school.example"]);
}

#[tokio::test]
async fn a_refused_login_stops_the_line() {
    let (port, server) = scripted(vec![vec!["220 hi", "250 AUTH PLAIN LOGIN", "535 5.7.8 no"]]).await;
    let smtp = line(port, json!({"username": "u", "password": "p"}));
    assert_eq!(smtp.send(&mail()).await, later("535 5.7.8", true));
    drop(smtp);
    assert_eq!(server.await.unwrap()[1], "AUTH PLAIN AHUAcA==");
}

#[tokio::test]
async fn nobody_listens_is_surely_not_sent() {
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    assert_eq!(line(port, json!({})).send(&mail()).await, later("no_connection", false));
}

#[tokio::test]
async fn a_refusal_leaves_the_connection_good() {
    let script = vec!["220 hi", HELLO, OK, "550 5.1.1 no", OK, OK, OK, "354 go", OK];
    let (port, _server) = scripted(vec![script]).await;
    let smtp = line(port, json!({}));
    assert_eq!(smtp.send(&mail()).await, never("550 5.1.1", Refusal::Contact));
    assert!(smtp.send(&mail()).await.is_ok());
}

#[tokio::test]
async fn two_addresses_in_one_never_leave() {
    let two = Outgoing { to: "a@b.example>\r\nRCPT TO:<c@d.example".into(), ..mail() };
    assert_eq!(line(1, json!({})).send(&two).await, never("bad_address", Refusal::Contact));
}

#[test]
fn nobody_calls_back_over_smtp() {
    let call = call("POST", "https://gw.school.example/webhooks/mail/inbound", &[], b"");
    assert_eq!(line(1, json!({})).webhook(Hook::Inbound, &call), Err(Untrusted::Signature));
}
