//! Azure Translator, text API v3: `POST /translate?api-version=3.0&from=…&to=…&textType=html`, a list of `{"Text": …}`, the
//! key in `Ocp-Apim-Subscription-Key`, the region of the resource beside it. Base address
//! `https://api.cognitive.microsofttranslator.com`. Errors carry a six-digit code whose first three are the status, as a
//! number in its answers and as text in its description; the gateway before the service gives the status alone.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::http::{Heard, Http, json};
use super::markup::{self, Form};
use super::{Answer, Failure, Request, Translator};
use crate::language::Tag;

pub(super) struct Azure {
    http: Http,
    key: SecretString,
    region: Option<String>,
}

#[derive(Serialize)]
struct Text {
    #[serde(rename = "Text")]
    text: String,
}

#[derive(Deserialize)]
struct Said {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

#[derive(Deserialize)]
struct Refusal {
    error: Fault,
}

#[derive(Deserialize)]
struct Fault {
    code: Code,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Code {
    Number(u64),
    Text(String),
}

impl Code {
    /// Six digits; `None` where it is another word, or the status alone.
    fn number(&self) -> Option<u64> {
        let number = match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        };
        number.filter(|number| (100_000..=999_999).contains(number))
    }
}

impl Azure {
    pub(super) fn new(http: Http, key: SecretString, region: Option<String>) -> Self {
        Self { http, key, region }
    }

    async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let (from, to) = Codes::Azure.pair(request.from, request.to).ok_or_else(|| Failure::never("pair"))?;
        let query = [("api-version", "3.0"), ("from", from), ("to", to), ("textType", "html")];
        let texts: Vec<Text> =
            markup::lines(request.lines, Form::Html)?.into_iter().map(|text| Text { text }).collect();
        let mut post = self.http.post("/translate", &query).json(&texts);
        post = post.header("Ocp-Apim-Subscription-Key", self.key.expose_secret());
        if let Some(region) = &self.region {
            post = post.header("Ocp-Apim-Subscription-Region", region);
        }
        match self.http.ask(post, request.now).await? {
            Heard::Done(body) => {
                let said: Vec<Said> = json(&body)?;
                let first = |one: &Said| {
                    let text = &one.translations.first().ok_or(Failure::Garbled { code: "answer" })?.text;
                    markup::read(text, Form::Html)
                };
                said.iter().map(first).collect()
            }
            Heard::Refused { status, body, .. } => Err(refusal(status, &body)),
        }
    }
}

fn refusal(status: u16, body: &[u8]) -> Failure {
    let said = serde_json::from_slice::<Refusal>(body).ok().and_then(|said| said.error.code.number());
    let code = said.unwrap_or(u64::from(status) * 1000);
    match code {
        // 400019, 400023, 400035 and 400036: a language it does not take; 400050, 400072 and 400077: too long.
        400_000..=400_999 => Failure::Never { code: code.to_string() },
        // 403001: the free quota is used up.
        403_001 => Failure::AtFault { code: "quota".to_owned() },
        _ => Failure::AtFault { code: code.to_string() },
    }
}

impl Translator for Azure {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        Codes::Azure.pair(from, to).is_some()
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        Box::pin(self.ask(request))
    }
}
