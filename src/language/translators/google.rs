//! Google Cloud Translation, Basic (v2): `POST /language/translate/v2` as JSON, the key in `x-goog-api-key`. Base address
//! `https://translation.googleapis.com`. A spent quota comes as 403 with a reason; a pair that it does not take and a wrong key
//! come both as 400 `badRequest`, and only the details tell them apart.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::http::{Heard, Http, json};
use super::markup::{self, Form};
use super::{Answer, Failure, Request, Translator};
use crate::language::Tag;

pub(super) struct Google {
    http: Http,
    key: SecretString,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: Vec<String>,
    source: &'a str,
    target: &'a str,
    format: &'static str,
}

#[derive(Deserialize)]
struct Said {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    translated_text: String,
}

#[derive(Deserialize)]
struct Refusal {
    error: Fault,
}

#[derive(Deserialize)]
struct Fault {
    #[serde(default)]
    message: String,
    #[serde(default)]
    errors: Vec<Reason>,
    #[serde(default)]
    details: Vec<Reason>,
}

/// A reason of the old kind (`errors`), or a detail that may have one (`google.rpc.ErrorInfo`).
#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason: String,
}

impl Fault {
    /// Whether the key is at fault, as the detail says, or where there is none the English message.
    fn blames_key(&self) -> bool {
        let said = |reason: &Reason| reason.reason.starts_with("API_KEY") || reason.reason == "keyInvalid";
        self.details.iter().chain(&self.errors).any(said) || self.message.starts_with("API key")
    }
}

impl Google {
    pub(super) fn new(http: Http, key: SecretString) -> Self {
        Self { http, key }
    }

    async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let (source, target) = Codes::Google.pair(request.from, request.to).ok_or_else(|| Failure::never("pair"))?;
        let asked = Asked { q: markup::lines(request.lines, Form::Html)?, source, target, format: "html" };
        let post = self.http.post("/language/translate/v2", &[]);
        let post = post.header("x-goog-api-key", self.key.expose_secret()).json(&asked);
        match self.http.ask(post, request.now).await? {
            Heard::Done(body) => {
                let said: Said = json(&body)?;
                said.data.translations.iter().map(|one| markup::read(&one.translated_text, Form::Html)).collect()
            }
            Heard::Refused { status, wait, body } => Err(refusal(status, wait, &body)),
        }
    }
}

fn refusal(status: u16, wait: Option<std::time::Duration>, body: &[u8]) -> Failure {
    let said = serde_json::from_slice::<Refusal>(body).ok().map(|said| said.error);
    let reason = said.as_ref().and_then(|said| said.errors.first()).map_or("", |one| one.reason.as_str());
    match (status, reason) {
        _ if said.as_ref().is_some_and(Fault::blames_key) => Failure::AtFault { code: "key".to_owned() },
        // A language pair it does not take, or a text that is too long.
        (400 | 413, _) => Failure::Never { code: format!("http_{status}") },
        (403, "rateLimitExceeded" | "userRateLimitExceeded") => Failure::Later { wait, code: "rate".to_owned() },
        (403, "dailyLimitExceeded" | "quotaExceeded") => Failure::AtFault { code: "quota".to_owned() },
        _ => Failure::AtFault { code: format!("http_{status}") },
    }
}

impl Translator for Google {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        Codes::Google.pair(from, to).is_some()
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        Box::pin(self.ask(request))
    }
}
