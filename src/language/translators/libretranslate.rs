//! LibreTranslate (AGPL-3.0, own machine or libretranslate.com): `POST /translate` with `q` (a list), `source`, `target`,
//! `format: html`, `api_key`. Its HTML reader leaves alone what carries `translate="no"`; character references are read
//! before the answer is sent, so that a `<` of the text stands bare in it.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::http::{Heard, Http, json};
use super::markup::{self, Form};
use super::{Answer, Failure, Request, Translator};
use crate::language::Tag;

pub(super) struct LibreTranslate {
    http: Http,
    key: Option<SecretString>,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: Vec<String>,
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    translated_text: Vec<String>,
}

impl LibreTranslate {
    pub(super) fn new(http: Http, key: Option<SecretString>) -> Self {
        Self { http, key }
    }

    async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let (source, target) =
            Codes::LibreTranslate.pair(request.from, request.to).ok_or_else(|| Failure::never("pair"))?;
        let api_key = self.key.as_ref().map(|key| key.expose_secret());
        let asked = Asked { q: markup::lines(request.lines, Form::Bare)?, source, target, format: "html", api_key };
        match self.http.ask(self.http.post("/translate", &[]).json(&asked), request.now).await? {
            Heard::Done(body) => {
                let said: Said = json(&body)?;
                said.translated_text.iter().map(|line| markup::read(line, Form::Bare)).collect()
            }
            Heard::Refused { status: 400, body, .. } => Err(refusal(&body)),
            // The key is wrong, or the address is banned for asking too much.
            Heard::Refused { status, .. } => Err(Failure::AtFault { code: format!("http_{status}") }),
        }
    }
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
}

/// 400 is for all that it does not take, with a sentence (in English, as no other language is asked for): a language that
/// this installation has not loaded, a text over its limit, and a key that it wants and did not get.
fn refusal(body: &[u8]) -> Failure {
    let said = serde_json::from_slice::<Refusal>(body).map(|said| said.error).unwrap_or_default();
    match said {
        said if said.contains("API key") => Failure::AtFault { code: "key".to_owned() },
        said if said.contains("not supported") || said.contains("not available") => Failure::never("pair"),
        said if said.contains("exceeds") => Failure::never("too_long"),
        _ => Failure::never("refused"),
    }
}

impl Translator for LibreTranslate {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        Codes::LibreTranslate.pair(from, to).is_some()
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        Box::pin(self.ask(request))
    }
}
