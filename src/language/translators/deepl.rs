//! DeepL API: `POST /v2/translate` as JSON with `Authorization: DeepL-Auth-Key …`. Base address `https://api.deepl.com`, or
//! `https://api-free.deepl.com` for keys that end in `:fx`. Asks for the polite form where a language has one.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::http::{Heard, Http, json};
use super::markup::{self, Form};
use super::{Answer, Failure, Request, Translator};
use crate::language::Tag;

pub(super) struct DeepL {
    http: Http,
    key: SecretString,
}

#[derive(Serialize)]
struct Asked<'a> {
    text: Vec<String>,
    source_lang: &'a str,
    target_lang: &'a str,
    tag_handling: &'static str,
    ignore_tags: [&'static str; 1],
    formality: &'static str,
}

#[derive(Deserialize)]
struct Said {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

impl DeepL {
    pub(super) fn new(http: Http, key: SecretString) -> Self {
        Self { http, key }
    }

    async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let (source_lang, target_lang) =
            Codes::Deepl.pair(request.from, request.to).ok_or_else(|| Failure::never("pair"))?;
        let asked = Asked {
            text: markup::lines(request.lines, Form::Xml)?,
            source_lang,
            target_lang,
            tag_handling: "xml",
            ignore_tags: ["x"],
            formality: "prefer_more",
        };
        let post = self.http.post("/v2/translate", &[]);
        let post = post.header("Authorization", format!("DeepL-Auth-Key {}", self.key.expose_secret())).json(&asked);
        match self.http.ask(post, request.now).await? {
            Heard::Done(body) => {
                let said: Said = json(&body)?;
                said.translations.iter().map(|one| markup::read(&one.text, Form::Xml)).collect()
            }
            // 413 and 414: too large; 400: a parameter it does not take, such as a language.
            Heard::Refused { status: status @ (400 | 413 | 414), .. } => {
                Err(Failure::Never { code: format!("http_{status}") })
            }
            // 456: the quota of the account is used up.
            Heard::Refused { status: 456, .. } => Err(Failure::AtFault { code: "quota".to_owned() }),
            Heard::Refused { status, .. } => Err(Failure::AtFault { code: format!("http_{status}") }),
        }
    }
}

impl Translator for DeepL {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        Codes::Deepl.pair(from, to).is_some()
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        Box::pin(self.ask(request))
    }
}
