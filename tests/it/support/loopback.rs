//! A text company on loopback that answers as Twilio does: 201 and an id to every `Messages.json`. It keeps what it was
//! handed, so that lost and doubled messages can be counted. Shared with `benches/load`, where it has its own process.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::form_urlencoded;

/// One message as it arrived.
#[derive(Clone, Debug)]
pub struct Post {
    /// E.164.
    pub to: String,
    pub body: String,
    /// Where receipts go; it names the process that handed over, and the message.
    pub callback: String,
    /// When the whole request was here.
    pub at: Instant,
    /// Our id of it.
    pub sid: String,
}

impl Post {
    /// The signed name of the message in the callback.
    pub fn token(&self) -> &str {
        self.callback.rsplit('/').next().unwrap_or_default()
    }
}

/// A running company; it ends with its runtime.
#[derive(Clone)]
pub struct Loopback {
    pub base: String,
    posts: Arc<Mutex<Vec<Post>>>,
}

impl Loopback {
    /// On a free port. Every answer is `delay` late; `told` hears of each message (receipts are its business).
    pub async fn start(delay: Duration, told: impl Fn(&Post) + Clone + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let posts = Arc::<Mutex<Vec<Post>>>::default();
        let kept = Arc::clone(&posts);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                tokio::spawn(serve(stream, Arc::clone(&kept), delay, told.clone()));
            }
        });
        Self { base, posts }
    }

    /// Everything handed over so far, in the order of arrival.
    pub fn posts(&self) -> Vec<Post> {
        self.posts.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.posts.lock().unwrap().len()
    }
}

/// Requests of one connection, one after the other, until the caller hangs up.
async fn serve(mut stream: TcpStream, posts: Arc<Mutex<Vec<Post>>>, delay: Duration, told: impl Fn(&Post)) {
    let mut seen = Vec::with_capacity(4096);
    loop {
        let (head, length) = loop {
            if let Some(found) = measure(&seen) {
                break found;
            }
            if !matches!(stream.read_buf(&mut seen).await, Ok(1..)) {
                return;
            }
        };
        while seen.len() < head + length {
            if !matches!(stream.read_buf(&mut seen).await, Ok(1..)) {
                return;
            }
        }
        let request: Vec<u8> = seen.drain(..head + length).collect();
        let answer = take(&request[head..], &posts, &told);
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        if stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}

/// The bytes of the head and those of the body behind it, once the head is whole.
fn measure(seen: &[u8]) -> Option<(usize, usize)> {
    let end = seen.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&seen[..end]).unwrap();
    let length = head.lines().filter_map(|line| line.split_once(':'));
    let length = length.filter(|(name, _)| name.eq_ignore_ascii_case("content-length")).map(|(_, value)| value.trim());
    Some((end, length.map(|value| value.parse().unwrap()).next().unwrap_or(0)))
}

fn take(body: &[u8], posts: &Mutex<Vec<Post>>, told: &impl Fn(&Post)) -> Vec<u8> {
    let at = Instant::now();
    let (mut to, mut words, mut callback) = (String::new(), String::new(), String::new());
    for (name, value) in form_urlencoded::parse(body) {
        match &*name {
            "To" => to = value.into_owned(),
            "Body" => words = value.into_owned(),
            "StatusCallback" => callback = value.into_owned(),
            _ => {}
        }
    }
    let mut posts = posts.lock().unwrap();
    let sid = format!("SM{:032x}", posts.len() + 1);
    let post = Post { to, body: words, callback, at, sid };
    told(&post);
    let json = format!("{{\"sid\":\"{}\",\"status\":\"queued\",\"error_code\":null}}", post.sid);
    posts.push(post);
    format!("HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{json}", json.len())
        .into_bytes()
}
