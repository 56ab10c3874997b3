//! Google Cloud Translation, Basic (v2): `POST /language/translate/v2` as JSON, the key in `x-goog-api-key`. Base address
//! `https://translation.googleapis.com`. A spent quota comes as 403 with a reason.

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
    errors: Vec<Reason>,
}

#[derive(Deserialize)]
struct Reason {
    reason: String,
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
    let said: Option<Refusal> = serde_json::from_slice(body).ok();
    let reason = said.and_then(|said| said.error.errors.into_iter().next()).map(|one| one.reason).unwrap_or_default();
    match (status, reason.as_str()) {
        // A key that is wrong comes as 400, too.
        (400, "badRequest" | "keyInvalid") => Failure::AtFault { code: "key".to_owned() },
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
