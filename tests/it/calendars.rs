//! Conferences and calendars: what comes with an e-mail, what a feed shows, what a teacher's own calendar blocks.

mod clocks;
mod feeds;
mod letters;
mod reading;

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use porchlight::app::App;
use porchlight::channel::Channel;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::delivery::lines::{LineSettings, Lines};
use porchlight::delivery::providers::{Answer, Call, Hook, Outgoing, Provider, Reaction, Untrusted};
use porchlight::ids::Ids;
use serde_json::Value;

use crate::support::company::Company;
use crate::support::databases::{Fresh, FromFresh};
use crate::support::gateway::{Gateway, thursday_evening};
use crate::support::setting;
use crate::support::site::Door;

/// The settings of these tests: this machine may be called.
const SETTINGS: &str = "[web]\npublic_url = \"https://gw.school.example\"\n\
    [fetch]\nallow_http = true\nallow_hosts = [\"127.0.0.1\"]\ntimeout_s = 5.0\n";

/// A company that carries e-mail, and is otherwise ours.
struct Mail(Arc<Company>);

impl Provider for Mail {
    fn channel(&self) -> Channel {
        Channel::Email
    }

    fn mailbox(&self) -> Option<String> {
        Some("office@school.example".to_owned())
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        self.0.send(message)
    }

    fn webhook(&self, _: Hook, _: &Call) -> Result<Reaction, Untrusted> {
        Err(Untrusted::Signature)
    }
}

/// A gateway with a line for texts and one for e-mail.
struct Post(Gateway);

impl FromFresh for Post {
    async fn from_fresh(fresh: Fresh) -> Self {
        let company = Company::new();
        let mut lines = Lines::default();
        let line = |name: &str| -> LineSettings {
            let text = format!("[lines.{name}.company]\nkind = \"sandbox\"\n");
            Config::with(&text).unwrap().lines.remove(name).unwrap()
        };
        lines.add("text", &line("text"), company.clone());
        lines.add("mail", &line("mail"), Arc::new(Mail(Arc::clone(&company))));
        let clock = Clock::manual(thursday_evening());
        let config = Config::with(SETTINGS).unwrap();
        let app = App::build(config, fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap();
        Self(Gateway { app: Arc::new(app), company, fresh })
    }
}

/// The same with its server.
struct Office {
    t: Gateway,
    door: Door,
}

impl FromFresh for Office {
    async fn from_fresh(fresh: Fresh) -> Self {
        let Post(t) = Post::from_fresh(fresh).await;
        let door = Door::open(&t.app).await;
        Self { t, door }
    }
}

/// The values of a property, unfolded, as it stands after the first colon that ends the name and its parameters.
fn values(text: &str, name: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "");
    let of = |line: &str| {
        let rest = line.strip_prefix(name)?;
        rest.starts_with([':', ';']).then(|| rest.trim_start_matches(':').to_owned())
    };
    whole.split("\r\n").filter_map(of).collect()
}

fn value(text: &str, name: &str) -> String {
    let mut all = values(text, name);
    assert_eq!(all.len(), 1, "{name} in {text}");
    all.remove(0)
}

/// What the PyPI library `icalendar` sees in a text, where a run asks for real programs; it must find no fault.
fn seen_by_pypi(text: &str, method: &str) -> Option<Value> {
    setting("PORCHLIGHT_PEERS")?;
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/peers/check-ics.sh");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.ics");
    std::fs::write(&file, text).unwrap();
    let answer = Command::new("bash").arg(script).arg(&file).args(["--method", method]).output().unwrap();
    let said = String::from_utf8(answer.stdout).unwrap();
    assert!(answer.status.success(), "{said}{}\n{text}", String::from_utf8_lossy(&answer.stderr));
    Some(serde_json::from_str(&said).unwrap())
}
