//! LibreTranslate (AGPL-3.0, own machine or libretranslate.com): `POST /translate` with `q` (a list), `source`, `target`,
//! `format: html`, `api_key`. Its HTML reader leaves alone what carries `translate="no"`.

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
        let asked = Asked { q: markup::lines(request.lines, Form::Html)?, source, target, format: "html", api_key };
        match self.http.ask(self.http.post("/translate", &[]).json(&asked), request.now).await? {
            Heard::Done(body) => {
                let said: Said = json(&body)?;
                said.translated_text.iter().map(|line| markup::read(line, Form::Html)).collect()
            }
            // A language that this installation has not loaded, or a text over its limit.
            Heard::Refused { status: 400, .. } => Err(Failure::never("refused")),
            // The key is missing or wrong, or the address is banned for asking too much.
            Heard::Refused { status, .. } => Err(Failure::AtFault { code: format!("http_{status}") }),
        }
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
