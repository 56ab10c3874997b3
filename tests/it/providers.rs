//! Twilio against what Twilio publishes: its signatures, its API description, and both again through real programs.
//!
//! Tests of real programs run when `PORCHLIGHT_PEERS` is set: to `1` for the scripts in `../shared/peers`, or to the
//! folder that holds them. Then a program that does not start is a failure, not a skipped test.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use porchlight::delivery::providers::{
    Call, Hook, Inbound, LineConfig, Outgoing, Provider, SendError, Untrusted, build,
};
use porchlight::messages::model::Event;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

const SID: &str = "AC0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d";

/// A line from its configuration.
pub fn line(config: Value) -> Arc<dyn Provider> {
    let config: LineConfig = serde_json::from_value(config).unwrap();
    build("main", &config).unwrap()
}

/// A text for a number kept for fiction.
pub fn message(receipt_url: &str) -> Outgoing {
    Outgoing {
        message: "019a9f00-0000-7000-8000-000000000001".parse().unwrap(),
        to: "+16125550142".into(),
        body: "Ayaan read 3 books this week!".into(),
        ucs2: false,
        subject: None,
        language: "en".into(),
        language_also: None,
        from_name: "Oak Hill School".into(),
        receipt_url: receipt_url.into(),
        unsubscribe_url: None,
        calendar: Vec::new(),
        media: None,
        expires_at: "2026-11-22T12:00:00Z".parse().unwrap(),
        now: "2026-11-22T09:00:00Z".parse().unwrap(),
    }
}

/// One real program, stopped when the test ends.
pub struct Peer {
    script: PathBuf,
    port: u16,
}

impl Peer {
    /// Starts `script` on `port`; `None` when real programs are not asked for.
    pub fn start(script: &str, port: u16, args: &[&str]) -> Option<Self> {
        let peer = Self { script: peers()?.join(script), port };
        // What an earlier, broken run left behind would answer with other settings.
        peer.run("stop", &[]);
        let said = peer.run("start", args);
        assert!(said.trim_end().ends_with("ready"), "{script} did not start: {said}");
        Some(peer)
    }

    /// Runs one command of the script and gives back what it printed.
    pub fn run(&self, command: &str, args: &[&str]) -> String {
        let mut call = Command::new("bash");
        call.arg(&self.script).arg(command).arg(self.port.to_string()).args(args);
        let output = call.output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.run("stop", &[]);
    }
}

/// Where the scripts are, when they are asked for.
pub fn peers() -> Option<PathBuf> {
    let value = crate::support::setting("PORCHLIGHT_PEERS")?;
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = if value == "1" { here.join("../shared/peers") } else { PathBuf::from(value) };
    assert!(folder.is_dir(), "PORCHLIGHT_PEERS: no folder {}", folder.display());
    Some(folder)
}

/// A stand-in for our own web server, which hands on every call that it gets.
pub struct Listener {
    server: MockServer,
    calls: mpsc::UnboundedReceiver<Request>,
}

struct HandOn(mpsc::UnboundedSender<Request>);

impl Respond for HandOn {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        self.0.send(request.clone()).unwrap();
        ResponseTemplate::new(200)
    }
}

impl Listener {
    /// Listens on a free port.
    pub async fn start() -> Self {
        let (out, calls) = mpsc::unbounded_channel();
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(HandOn(out)).mount(&server).await;
        Self { server, calls }
    }

    /// Its address, without a slash at the end.
    pub fn uri(&self) -> String {
        self.server.uri()
    }

    /// The next call; fails when none comes within 30 s.
    pub async fn next(&mut self) -> Call {
        let next = tokio::time::timeout(Duration::from_secs(30), self.calls.recv()).await;
        let request = next.expect("no call within 30 s").unwrap();
        let text = |(name, value): (&_, &wiremock::http::HeaderValue)| -> (String, String) {
            let name: &wiremock::http::HeaderName = name;
            (name.as_str().to_owned(), value.to_str().unwrap().to_owned())
        };
        Call {
            method: request.method.to_string(),
            url: request.url.to_string(),
            headers: request.headers.iter().map(text).collect(),
            body: request.body,
            now: message("").now,
        }
    }
}

fn twilio(extra: Value) -> Arc<dyn Provider> {
    let mut config = json!({"kind": "twilio", "account_sid": SID, "auth_token": "secret", "from": "+16125550100"});
    extra.as_object().unwrap().iter().for_each(|(key, value)| config[key] = value.clone());
    line(config)
}

#[test]
fn every_published_signature_is_judged_as_the_official_library_judges_it() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../fixtures/twilio/signatures.json")).unwrap();
    assert_eq!(cases.len(), 37);
    for case in cases {
        let headers = case["headers"].as_object().unwrap();
        let headers = headers.iter().map(|(n, v)| (n.to_ascii_lowercase(), v.as_str().unwrap().to_owned()));
        let call = Call {
            method: case["method"].as_str().unwrap().into(),
            url: case["url"].as_str().unwrap().into(),
            headers: headers.collect(),
            body: case["body"].as_str().unwrap().into(),
            now: message("").now,
        };
        // As the account's token, and as a shared key beside another token.
        for extra in [json!({"auth_token": case["secret"]}), json!({"webhook_shared_key": case["secret"]})] {
            let heard = twilio(extra).webhook(Hook::Receipt, &call);
            let believed = heard != Err(Untrusted::Signature);
            assert_eq!(believed, case["valid"].as_bool().unwrap(), "{} {}", case["id"], case["note"]);
        }
        assert_eq!(twilio(json!({})).webhook(Hook::Inbound, &call), Err(Untrusted::Signature), "{}", case["id"]);
    }
}

/// Holds one form against the published description: names, required names, types, patterns and lengths.
fn check_form(form: &[(String, String)], description: &Value) {
    let properties = description["form"]["properties"].as_object().unwrap();
    for required in description["form"]["required"].as_array().unwrap() {
        assert!(form.iter().any(|(name, _)| name == required.as_str().unwrap()), "{required} is missing");
    }
    for (name, value) in form {
        let schema = properties.get(name).unwrap_or_else(|| panic!("{name} is not described"));
        match schema["type"].as_str().unwrap() {
            "integer" => assert!(value.parse::<i64>().is_ok(), "{name}={value}"),
            "string" => check_text(name, value, schema),
            other => panic!("{name}: {other} is not checked here"),
        }
    }
}

fn check_text(name: &str, value: &str, schema: &Value) {
    let length = value.chars().count() as u64;
    assert!(schema["minLength"].as_u64().is_none_or(|min| length >= min), "{name}={value}");
    assert!(schema["maxLength"].as_u64().is_none_or(|max| length <= max), "{name}={value}");
    if let Some(pattern) = schema["pattern"].as_str() {
        let prefix = pattern.strip_prefix('^').and_then(|p| p.strip_suffix("[0-9a-fA-F]{32}$")).expect(pattern);
        let digits = value.strip_prefix(prefix).unwrap_or_else(|| panic!("{name}={value}"));
        assert!(digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit()), "{name}={value}");
    }
    match schema["format"].as_str() {
        Some("phone-number") => assert!(value.starts_with('+') && value.len() > 7, "{name}={value}"),
        Some("uri") => assert!(url::Url::parse(value).is_ok(), "{name}={value}"),
        Some(other) => panic!("{name}: format {other} is not checked here"),
        None => {}
    }
}

#[tokio::test]
async fn what_is_sent_is_what_the_published_description_takes() {
    let description: Value = serde_json::from_str(include_str!("../fixtures/twilio/create_message.json")).unwrap();
    let service = "MG0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d";
    for sender in [json!({}), json!({"from": null, "messaging_service_sid": service})] {
        let mut company = Listener::start().await;
        let mut config = sender.clone();
        config["base_url"] = company.uri().into();
        twilio(config).send(&message("https://gw.school.example/webhooks/main/receipt/x")).await.unwrap();
        let call = company.next().await;
        let path = description["path"].as_str().unwrap().replace("{AccountSid}", SID);
        assert_eq!((call.method.as_str(), url::Url::parse(&call.url).unwrap().path()), ("POST", path.as_str()));
        check_text("AccountSid", SID, &description["account_sid"]);
        assert_eq!(call.header("content-type"), Some("application/x-www-form-urlencoded"));
        let form: Vec<_> = url::form_urlencoded::parse(&call.body).into_owned().collect();
        check_form(&form, &description);
    }
}

#[tokio::test]
async fn prism_takes_our_requests_by_the_published_description() {
    let Some(_prism) = Peer::start("prism.sh", 24113, &["twilio"]) else { return };
    let base_url = "http://127.0.0.1:24113";
    let service = "MG0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d";
    for sender in [json!({}), json!({"from": null, "messaging_service_sid": service})] {
        let mut config = sender.clone();
        config["base_url"] = base_url.into();
        let accepted = twilio(config).send(&message("https://gw.school.example/r/x")).await;
        assert!(accepted.clone().unwrap().provider_id.is_some(), "{sender}: {accepted:?}");
    }
    // That Prism does look: an account that is not one.
    let refused =
        twilio(json!({"base_url": base_url, "account_sid": "AC1"})).send(&message("https://a.example/")).await;
    assert_eq!(refused, Err(SendError::Later { wait: None, code: "http_422".into(), line_at_fault: false }));
}

#[tokio::test]
async fn the_official_librarys_own_calls_are_believed_and_tampered_ones_not() {
    let Some(peers) = peers() else { return };
    let mut ours = Listener::start().await;
    let public = "https://gw.school.example/webhooks/main/receipt/x?a=%20b";
    let twilio = twilio(json!({"webhook_shared_key": "gateway-test-secret-0123456789abcdef",
                               "auth_token": "gateway-test-secret-0123456789abcdef"}));
    for (kind, tamper) in [
        ("twilio-status", false),
        ("twilio-status", true),
        ("twilio-inbound", false),
        ("twilio-sharedkey", false),
        ("twilio-sharedkey", true),
    ] {
        let mut script = Command::new("bash");
        script.arg(peers.join("hooks.sh")).args([kind, &format!("{}/x", ours.uri()), "--signed-url", public]);
        if tamper {
            script.arg("--tamper");
        }
        let output = script.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let call = Call { url: public.into(), ..ours.next().await };
        let hook = if kind == "twilio-inbound" { Hook::Inbound } else { Hook::Receipt };
        match twilio.webhook(hook, &call) {
            Ok(reaction) => {
                assert!(!tamper, "{kind}");
                let is_reply = matches!(reaction.inbound[0], Inbound::Reply { .. });
                assert_eq!(is_reply, hook == Hook::Inbound, "{kind}");
            }
            Err(fault) => assert_eq!((tamper, fault), (true, Untrusted::Signature), "{kind}"),
        }
    }
}

/// A program started by a test, ended with it.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[tokio::test]
async fn the_example_service_of_the_postback_contract_works_as_printed() {
    if peers().is_none() {
        return;
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let page = include_str!("../../docs/postback.md");
    let service = page.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    let service = service.replace("8099", &port.to_string());
    let _service = Running(Command::new("python3").args(["-c", &service]).spawn().unwrap());
    let mut tries = 0..200_000;
    assert!(tries.any(|_| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()), "it does not listen");

    let mut ours = Listener::start().await;
    let own = line(json!({"kind": "postback", "base_url": format!("http://127.0.0.1:{port}/"),
                          "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}));
    let now = porchlight::clock::Clock::System.now();
    let text = Outgoing { now, ..message(&format!("{}/receipt", ours.uri())) };
    let accepted = own.send(&text).await.unwrap();
    assert_eq!(accepted.provider_id, Some(format!("own-{}", text.message)));
    let call = Call { now, ..ours.next().await };
    let reaction = own.webhook(Hook::Receipt, &call).unwrap();
    assert!(matches!(reaction.inbound[0], Inbound::Receipt { event: Some(Event::Delivered), .. }), "{reaction:?}");
    assert_eq!(own.send(&text).await.map(|again| again.provider_id), Ok(None), "taken before");
    let stranger = line(json!({"kind": "postback", "base_url": format!("http://127.0.0.1:{port}/"),
                               "secret": "another secret of the same length"}));
    let refused = stranger.send(&text).await;
    assert_eq!(refused, Err(SendError::Later { wait: None, code: "http_401".into(), line_at_fault: true }));
}

/// The bodies of a multipart message by content type, decoded.
pub fn parts(raw: &str) -> Vec<(String, String)> {
    let boundary = raw.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
    let sections: Vec<_> = raw.split(&format!("--{boundary}")).collect();
    sections[1..sections.len() - 1].iter().map(|section| part(section.trim_start())).collect()
}

fn part(section: &str) -> (String, String) {
    let (head, body) = section.split_once("\r\n\r\n").unwrap();
    let header = |name: &str| {
        let mut lines = head.split("\r\n");
        lines.find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default().to_owned()
    };
    let body = body.strip_suffix("\r\n").unwrap_or(body);
    let decoded = match header("Content-Transfer-Encoding").as_str() {
        "base64" => STANDARD.decode(body.replace("\r\n", "")).unwrap(),
        "quoted-printable" => quoted_printable(body),
        _ => body.as_bytes().to_vec(),
    };
    (header("Content-Type"), String::from_utf8(decoded).unwrap())
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let body = body.replace("=\r\n", "");
    let mut pieces = body.split('=');
    let mut out = pieces.next().unwrap().as_bytes().to_vec();
    for piece in pieces {
        out.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        out.extend(piece[2..].bytes());
    }
    out
}
