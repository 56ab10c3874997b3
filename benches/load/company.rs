//! The other side of the wire, each in a process of its own so that its CPU is not counted: the company, and the bare
//! loop of the same POSTs that all figures are set against.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;

use super::loopback::Loopback;
use super::{meter, program};

/// Calls in flight of the bare loop, and receipts in flight of the company.
const IN_FLIGHT: usize = 16;

/// The company as the bench sees it: a child that answers a line with a line.
pub struct Company {
    pub base: String,
    child: Child,
    ask: ChildStdin,
    answer: BufReader<ChildStdout>,
}

impl Company {
    pub fn start(receipts: bool) -> Self {
        let mut child = again(&["company", if receipts { "receipts" } else { "silent" }])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (ask, answer) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut company = Self { base: String::new(), child, ask, answer };
        company.base = company.line();
        company
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.answer.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Messages handed over so far, and how many of them under different names.
    pub fn count(&mut self, distinct: bool) -> usize {
        writeln!(self.ask, "{}", if distinct { "distinct" } else { "count" }).unwrap();
        self.line().parse().unwrap()
    }
}

impl Drop for Company {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// This program again, in another role.
fn again(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(arguments);
    command
}

/// The role of the company: prints its address, then answers questions on standard input until that ends.
pub async fn be_company(receipts: bool) {
    let (sender, mut waiting) = tokio::sync::mpsc::unbounded_channel::<(String, String)>();
    let told = move |post: &super::loopback::Post| {
        if receipts {
            let _ = sender.send((post.callback.clone(), post.sid.clone()));
        }
    };
    let loopback = Loopback::start(Duration::ZERO, told).await;
    println!("{}", loopback.base);
    tokio::spawn(async move {
        let client = program::client();
        let calls = futures_util::stream::poll_fn(move |cx| waiting.poll_recv(cx));
        calls.for_each_concurrent(IN_FLIGHT, |(url, sid)| receipt(&client, url, sid)).await;
    });
    let (lines, mut asked) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || std::io::stdin().lock().lines().map_while(Result::ok).try_for_each(|l| lines.send(l)));
    while let Some(line) = asked.recv().await {
        let count = match line.as_str() {
            "distinct" => {
                let posts = loopback.posts();
                posts.iter().map(|post| post.token()).collect::<std::collections::HashSet<_>>().len()
            }
            _ => loopback.count(),
        };
        println!("{count}");
    }
}

async fn receipt(client: &reqwest::Client, url: String, sid: String) {
    let fields = [("MessageSid", sid.as_str()), ("MessageStatus", "delivered")];
    let (body, signature) = program::signed(&url, &fields);
    let request = client.post(&url).header("content-type", "application/x-www-form-urlencoded");
    let _ = request.header("x-twilio-signature", signature).body(body).send().await;
}

/// What the bare loop costs: wall seconds and CPU seconds of its process.
pub fn bare(messages: usize, base: &str) -> (f64, f64) {
    let out = again(&["bare", &messages.to_string(), base]).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let text = String::from_utf8(out.stdout).unwrap();
    let (wall, cpu) = text.trim().split_once(' ').unwrap();
    (wall.parse().unwrap(), cpu.parse().unwrap())
}

/// The role of the bare loop: reqwest, keep-alive, 16 in flight, no database.
pub async fn be_bare(messages: usize, base: &str) {
    let client = program::client();
    let url = Arc::new(format!("{base}/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"));
    let began = Instant::now();
    let calls = futures_util::stream::iter(0..messages).map(|n| {
        let (client, url) = (client.clone(), Arc::clone(&url));
        tokio::spawn(async move {
            let form = form(n);
            let request = client.post(url.as_str()).basic_auth("AC0", Some("token"));
            let request = request.header("content-type", "application/x-www-form-urlencoded").body(form);
            let answer = request.send().await.unwrap();
            assert_eq!(answer.status().as_u16(), 201);
            let taken: serde_json::Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
            assert!(taken["sid"].is_string());
        })
    });
    calls.for_each_concurrent(IN_FLIGHT, async |call| call.await.unwrap()).await;
    println!("{} {}", began.elapsed().as_secs_f64(), meter::cpu(std::process::id()));
}

/// What the program sends, too.
fn form(n: usize) -> String {
    let words = "Good news about Child! She kept going until it worked. Ask about reading tonight. - Ms. Ito";
    let mut form = url::form_urlencoded::Serializer::new(String::with_capacity(512));
    form.append_pair("To", &program::number(n)).append_pair("From", "+16125550100").append_pair("Body", words);
    form.append_pair("StatusCallback", &format!("http://127.0.0.1:8080/webhooks/text/receipt/bare-{n:032}"));
    form.append_pair("ValidityPeriod", "36000");
    form.finish()
}
