//! A real browser by the WebDriver protocol (W3C), spoken to chromedriver over plain HTTP: no crate of its own needed.
//! Waiting is done inside the page by a MutationObserver, so that no test sleeps or polls.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// For how long one page is watched before it is asked anew, milliseconds, and how often.
const SLICE_MS: u32 = 3_000;
const SLICES: u32 = 20;
/// The key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One open window.
pub struct Browser {
    client: reqwest::Client,
    session: String,
    driver: Child,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Opens a window of `width` × `height` CSS pixels.
    pub async fn open(width: u32, height: u32) -> Self {
        // Fails when another test of this binary has installed it, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut driver = Command::new("chromedriver")
            .args(["--port=0", "--allowed-ips=127.0.0.1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed (Debian: chromium-driver)");
        let port = port(BufReader::new(driver.stdout.take().unwrap()));
        let profile = tempfile::tempdir().unwrap();
        let flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-proxy-server",
            "--lang=en-US",
        ];
        let mut args: Vec<String> = flags.map(str::to_owned).to_vec();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": {
                "args": args,
                "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "touch": false } },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 20_000 },
        } } });
        let base = format!("http://127.0.0.1:{port}/session");
        let answer: Value = client.post(&base).json(&wanted).send().await.unwrap().json().await.unwrap();
        let id = answer["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("no browser: {answer}")).to_owned();
        Browser { client, session: format!("{base}/{id}"), driver, _profile: profile }
    }

    async fn call(&self, path: &str, body: Value) -> Value {
        self.called(path, body).await.unwrap_or_else(|fault| panic!("{path}: {fault}"))
    }

    async fn called(&self, path: &str, body: Value) -> Result<Value, Value> {
        let sent = self.client.post(format!("{}/{path}", self.session)).json(&body).send().await.unwrap();
        let ok = sent.status().is_success();
        let answer: Value = sent.json().await.unwrap();
        if ok { Ok(answer["value"].clone()) } else { Err(answer["value"].clone()) }
    }

    /// Goes to an address and waits until it is loaded.
    pub async fn go(&self, url: &str) {
        self.call("url", json!({ "url": url })).await;
    }

    async fn element(&self, css: &str) -> String {
        let found = self.call("element", json!({ "using": "css selector", "value": css })).await;
        found[ELEMENT].as_str().unwrap().to_owned()
    }

    /// Clicks as a person would: scrolled to the middle, and refused if anything covers it.
    pub async fn click(&self, css: &str) {
        let into_view = format!("document.querySelector({})?.scrollIntoView({{ block: 'center' }})", Value::from(css));
        loop {
            self.ask(&into_view).await;
            let element = self.element(css).await;
            match self.called(&format!("element/{element}/click"), json!({})).await {
                // A page that keeps itself fresh has put another in its place meanwhile: a person's finger meets that one.
                Err(fault) if fault["error"] == "stale element reference" => {}
                done => return drop(done.unwrap_or_else(|fault| panic!("click {css}: {fault}"))),
            }
        }
    }

    /// Types into a field, after what is in it.
    pub async fn write(&self, css: &str, text: &str) {
        let element = self.element(css).await;
        self.call(&format!("element/{element}/value"), json!({ "text": text })).await;
    }

    /// The text that can be seen of the first element that fits.
    pub async fn text(&self, css: &str) -> String {
        let element = self.element(css).await;
        let answer: Value = self
            .client
            .get(format!("{}/element/{element}/text", self.session))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        answer["value"].as_str().unwrap().to_owned()
    }

    /// Presses the mouse on an element and moves it a little, as a drag begins.
    pub async fn take(&self, css: &str) {
        let steps = [
            json!({ "type": "pointerDown", "button": 0 }),
            json!({ "type": "pointerMove", "duration": 50, "origin": "pointer", "x": 6, "y": 4 }),
            json!({ "type": "pointerMove", "duration": 50, "origin": "pointer", "x": 6, "y": 4 }),
        ];
        self.mouse(css, (-40, 0), &steps).await;
    }

    /// Moves the pressed mouse over an element and lets go there.
    pub async fn drop_on(&self, css: &str) {
        let steps = [
            json!({ "type": "pointerMove", "duration": 50, "origin": "pointer", "x": -1, "y": -1 }),
            json!({ "type": "pointerUp", "button": 0 }),
        ];
        self.mouse(css, (1, 1), &steps).await;
    }

    /// Moves the mouse to a place from an element's middle, then does the steps. Where a page that keeps itself fresh has put
    /// another element in its place before the move, it goes to that one; nothing was pressed yet.
    async fn mouse(&self, css: &str, (x, y): (i32, i32), steps: &[Value]) {
        let kind = json!({ "pointerType": "mouse" });
        loop {
            let on = json!({ ELEMENT: self.element(css).await });
            let mut all = vec![json!({ "type": "pointerMove", "duration": 50, "origin": on, "x": x, "y": y })];
            all.extend_from_slice(steps);
            let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": kind, "actions": all });
            match self.called("actions", json!({ "actions": [mouse] })).await {
                Err(fault) if fault["error"] == "stale element reference" => {}
                done => return drop(done.unwrap_or_else(|fault| panic!("mouse {css}: {fault}"))),
            }
        }
    }

    /// Shows pages as somebody sees them who likes it dark, or light.
    pub async fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        let params = json!({ "media": "", "features": features });
        self.call("goog/cdp/execute", json!({ "cmd": "Emulation.setEmulatedMedia", "params": params })).await;
    }

    /// Prints the page to `target/tmp/pages`; returns how many sheets of paper it takes.
    pub async fn print(&self, name: &str) -> usize {
        use base64::Engine as _;
        let answer = self.call("print", json!({ "background": false })).await;
        let pdf = base64::engine::general_purpose::STANDARD.decode(answer.as_str().unwrap()).unwrap();
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
        String::from_utf8_lossy(&pdf).matches("/Type /Page\n").count()
    }

    /// What an expression of JavaScript says.
    pub async fn ask(&self, expression: &str) -> Value {
        self.call("execute/sync", json!({ "script": format!("return ({expression});"), "args": [] })).await
    }

    /// Waits until an expression becomes true, watching the page change; where a click leads to another page, on that one.
    pub async fn until(&self, expression: &str) {
        let script = format!(
            "const done = arguments[0]; let seen = false;\
             const end = what => {{ if (!seen) {{ seen = true; done(what); }} }};\
             const look = () => {{ if ({expression}) end(true); }};\
             addEventListener('pagehide', () => end(false)); setTimeout(() => end(false), {SLICE_MS});\
             new MutationObserver(look).observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});\
             look();"
        );
        let mut last = Ok(Value::Null);
        for _ in 0..SLICES {
            // A page that goes away takes the script with it: the next one is asked anew.
            last = self.called("execute/async", json!({ "script": script, "args": [] })).await;
            if last == Ok(Value::Bool(true)) {
                return;
            }
        }
        panic!("{expression}: {last:?}");
    }

    /// Whether the person's machine is set to dark colours.
    pub async fn night(&self, night: bool) {
        let value = if night { "dark" } else { "light" };
        let params = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.call("goog/cdp/execute", json!({ "cmd": "Emulation.setEmulatedMedia", "params": params })).await;
    }

    /// Keeps a picture of the window in `target/tmp/pages`.
    pub async fn shot(&self, name: &str, width: u32) {
        use base64::Engine as _;
        let answer = self.client.get(format!("{}/screenshot", self.session)).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        let png = base64::engine::general_purpose::STANDARD.decode(answer["value"].as_str().unwrap()).unwrap();
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}-{width}.png")), png).unwrap();
    }

    /// Everything the page complained about: faults of scripts, refused loads.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.call("se/log", json!({ "type": "browser" })).await;
        let lines = log.as_array().cloned().unwrap_or_default();
        lines.iter().filter(|line| line["level"] == "SEVERE").map(|line| line["message"].to_string()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is killed leaves its browser behind: the browser is ended first.
        let _ = end(&self.session);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Ends a session, and with it the browser; waits until the driver says so.
fn end(session: &str) -> std::io::Result<()> {
    let rest = session.strip_prefix("http://").unwrap_or(session);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = std::net::TcpStream::connect(host)?;
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20)))?;
    write!(stream, "DELETE /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer).map(drop)
}

/// The port that chromedriver chose: "ChromeDriver was started successfully on port 40123."
fn port(said: impl BufRead) -> u16 {
    let line = said
        .lines()
        .map_while(Result::ok)
        .find(|line| line.contains("successfully on port"))
        .expect("chromedriver starts");
    line.trim_end_matches('.').rsplit(' ').next().unwrap().parse().unwrap()
}
