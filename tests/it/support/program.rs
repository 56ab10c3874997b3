//! The program itself, as an operator runs it: commands of the command line, `serve` processes, kill and SIGTERM. Shared
//! with `benches/load`.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Languages of the families, in turn: twelve home languages of a city.
const LANGUAGES: [&str; 12] = ["en", "es", "so", "hmn", "vi", "ar", "zh-Hans", "am", "om", "fr", "ru", "ht"];
/// What signs the calls of the company.
pub const AUTH_TOKEN: &str = "a-token-of-the-loopback-company";

/// An installation: its settings, its roster, its administrator's token.
pub struct Installation {
    pub folder: TempDir,
    pub binary: PathBuf,
    pub token: String,
    pub school: String,
    config: PathBuf,
}

/// A `serve` process; it is killed when this is dropped.
pub struct Process {
    pub base: String,
    child: Child,
}

/// How an installation differs from the default.
pub struct Settings<'a> {
    pub database: &'a str,
    /// Where the company is.
    pub company: &'a str,
    /// `[delivery]`, `[lines.text]`: more keys.
    pub delivery: &'a str,
    pub line: &'a str,
}

impl Installation {
    /// Writes the settings, imports a school of `families` families and makes an administrator.
    pub async fn found(binary: &Path, settings: &Settings<'_>, families: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("porchlight.toml");
        std::fs::write(&config, toml(settings)).unwrap();
        let binary = binary.to_owned();
        let mut made = Self { folder, binary, token: String::new(), school: String::new(), config };
        let roster = made.folder.path().join("roster.csv");
        std::fs::write(&roster, roster_of(families)).unwrap();
        made.run(&["district", "add", "Load", "--zone", &midday_zone()]);
        made.run(&["roster", "import", roster.to_str().unwrap(), "--json"]);
        let email = "office@load.example";
        made.run(&["staff", "add", "--email", email, "--name", "Ms. Ito", "--role", "administrator"]);
        made.token = made.run(&["token", "create", "--email", email]).trim().to_owned();
        made
    }

    /// Runs a command to its end and returns what it printed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let done = self.command(arguments).output().unwrap();
        let words = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?} ended with {}: {words}", done.status);
        String::from_utf8(done.stdout).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        // Settings of the shell are none of the test's.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("PORCHLIGHT") {
                command.env_remove(name);
            }
        }
        command.arg("--config").arg(&self.config).args(arguments).env("PORCHLIGHT_LOG", "warn");
        command
    }

    /// Starts a `serve` process and waits until it answers.
    pub async fn serve(&mut self) -> Process {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let base = format!("http://127.0.0.1:{port}");
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        let child = self
            .command(&["serve"])
            .env("PORCHLIGHT__WEB__LISTEN", format!("127.0.0.1:{port}"))
            .env("PORCHLIGHT__WEB__PUBLIC_URL", &base)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut process = Process { base, child };
        let client = client();
        let ready = format!("{}/readyz", process.base);
        until("the process is ready", Duration::from_secs(30), async || {
            assert!(process.child.try_wait().unwrap().is_none(), "serve ended: {}", self.words());
            client.get(&ready).send().await.is_ok_and(|answer| answer.status().is_success())
        })
        .await;
        if self.school.is_empty() {
            let schools = client.get(format!("{}/api/v1/schools", process.base)).bearer_auth(&self.token);
            let schools: Value = schools.send().await.unwrap().json().await.unwrap();
            self.school = schools["items"][0]["id"].as_str().unwrap_or_else(|| panic!("{schools}")).to_owned();
        }
        process
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("serve.log")
    }

    /// What the processes said on standard error.
    pub fn words(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// What the API says to the administrator.
    pub async fn get(&self, process: &Process, path: &str) -> Value {
        let request = client().get(format!("{}/api/v1/{path}", process.base)).bearer_auth(&self.token);
        request.send().await.unwrap().json().await.unwrap()
    }

    /// Sends a note to all families of the school; returns the answer.
    pub async fn send(&self, process: &Process, key: &str) -> Value {
        let args = json!({"skill": "reading", "detail": "She kept going until it worked"});
        self.send_note(process, key, "note.strength", &args).await
    }

    /// The same with another note.
    pub async fn send_note(&self, process: &Process, key: &str, template: &str, args: &Value) -> Value {
        let draft = json!({"audience": {"school": self.school}, "template": template, "args": args});
        let request = client().post(format!("{}/api/v1/updates", process.base)).bearer_auth(&self.token);
        let answer = request.header("Idempotency-Key", key).json(&draft).send().await.unwrap();
        let (status, text) = (answer.status().as_u16(), answer.text().await.unwrap());
        assert_eq!(status, 202, "{text}");
        serde_json::from_str(&text).unwrap()
    }
}

impl Process {
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGHUP.
    pub fn hang_up(&self) {
        let told = Command::new("kill").args(["-HUP", &self.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// SIGTERM; returns how it ended, or panics after `limit`.
    pub async fn terminate(mut self, limit: Duration) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.id().to_string()]).status().unwrap();
        assert!(told.success());
        until("the process has ended", limit, async || self.child.try_wait().unwrap().is_some()).await;
        self.child.wait().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended is no fault.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks until `there` holds; panics after `limit`.
pub async fn until(what: &str, limit: Duration, mut there: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !there().await {
        assert!(began.elapsed() < limit, "not within {limit:?}: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A plain client for the program's own address.
pub fn client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// The number of family `n`.
pub fn number(n: usize) -> String {
    format!("+1612{}", 2_200_000 + n)
}

/// The one-file roster: a child, a guardian and a number for each family; classes of twenty-five.
fn roster_of(families: usize) -> String {
    let mut csv = String::from(
        "student_id,student_given_name,student_family_name,school,class,teacher_name,teacher_email,\
         guardian_given_name,guardian_family_name,guardian_phone,guardian_language\n",
    );
    for n in 0..families {
        let (class, language, phone) = (n / 25, LANGUAGES[n % LANGUAGES.len()], number(n));
        writeln!(
            csv,
            "{n},Child{n},Family{n},Load School,Room {class},Ms. {class},t{class}@load.example,Parent{n},Family{n},{phone},{language}"
        )
        .unwrap();
    }
    csv
}

fn toml(settings: &Settings<'_>) -> String {
    let Settings { database, company, delivery, line } = settings;
    let sid = "AC00000000000000000000000000000000";
    format!(
        "[database]\nurl = \"{database}\"\n\
         [web]\nworkers = 2\napi_per_minute = 100000\n\
         [timing]\nquiet_until = \"00:00\"\nquiet_from = \"23:59\"\nsunday_from = \"00:00\"\n\
         [timing.caps]\nnotes_per_child_week = 1000\nreading_per_week = 1000\nper_week = 1000\nper_day = 1000\n\
         [delivery]\n{delivery}\n\
         [lines.text]\n{line}\n\
         [lines.text.company]\nkind = \"twilio\"\nbase_url = \"{company}\"\naccount_sid = \"{sid}\"\n\
         auth_token = \"{AUTH_TOKEN}\"\nfrom = \"+16125550100\"\ntimeout_s = 5\n"
    )
}

/// A zone in which it is about noon: whatever the hour of the run, families may be written to and no day ends meanwhile.
fn midday_zone() -> String {
    let ahead = 12 - i32::from(porchlight::clock::Clock::System.now().to_zoned(jiff::tz::TimeZone::UTC).hour());
    // The sign of these zones is turned round: Etc/GMT-5 is five hours ahead.
    match ahead {
        0 => "Etc/GMT".to_owned(),
        1.. => format!("Etc/GMT-{ahead}"),
        _ => format!("Etc/GMT+{}", -ahead),
    }
}

/// A text of a family as the company tells of it: body and signature (HMAC-SHA1 of the address and the sorted form).
pub fn inbound(url: &str, from: &str, text: &str, sid: &str) -> (String, String) {
    signed(url, &[("Body", text), ("From", from), ("MessageSid", sid), ("To", "+16125550100")])
}

/// A signed form; `fields` in the order of their names.
pub fn signed(url: &str, fields: &[(&str, &str)]) -> (String, String) {
    use base64::Engine as _;
    use hmac::{Hmac, KeyInit as _, Mac as _};
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(AUTH_TOKEN.as_bytes()).unwrap();
    mac.update(url.as_bytes());
    for (name, value) in fields {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    (body, base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes()))
}

/// Tells `process` of a family's text; returns the status.
pub async fn text_in(client: &reqwest::Client, base: &str, from: &str, text: &str, sid: &str) -> u16 {
    let url = format!("{base}/webhooks/text/inbound");
    let (body, signature) = inbound(&url, from, text, sid);
    let request = client.post(&url).header("content-type", "application/x-www-form-urlencoded");
    request.header("x-twilio-signature", signature).body(body).send().await.unwrap().status().as_u16()
}
