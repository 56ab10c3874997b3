//! Apertium's APY (apertium-apy, GPL, runs on the school's own machine): `POST /translate`, a form with `langpair=eng|spa`,
//! `q`, `markUnknown=no`, without which every unknown word would come back with a star.

use serde::Deserialize;

use super::codes::Codes;
use super::http::{Heard, Http, json};
use super::markup::{self, Form};
use super::{Answer, Failure, Request, Translator};
use crate::language::Tag;

pub(super) struct Apertium(Http);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    response_data: Translated,
    response_status: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translated {
    translated_text: Option<String>,
}

impl Apertium {
    pub(super) fn new(http: Http) -> Self {
        Self(http)
    }

    async fn ask(&self, request: Request<'_>) -> Result<Vec<String>, Failure> {
        let (from, to) = Codes::Apertium.pair(request.from, request.to).ok_or_else(|| Failure::never("pair"))?;
        // It keeps line ends, and takes one text a call.
        let text = markup::lines(request.lines, Form::Plain)?.join("\n");
        let pair = format!("{from}|{to}");
        let form = [("langpair", pair.as_str()), ("q", &text), ("markUnknown", "no")];
        match self.0.ask(self.0.post("/translate", &[]).form(&form), request.now).await? {
            Heard::Done(body) => {
                let said: Said = json(&body)?;
                let text = said.response_data.translated_text.filter(|_| said.response_status == 200);
                let text = text.ok_or(Failure::Garbled { code: "answer" })?;
                text.split('\n').map(|line| markup::read(line, Form::Plain)).collect()
            }
            // "That pair is not installed", "Missing argument".
            Heard::Refused { status: 400, .. } => Err(Failure::never("pair")),
            Heard::Refused { status: 413 | 414, .. } => Err(Failure::never("too_long")),
            Heard::Refused { status, .. } => Err(Failure::AtFault { code: format!("http_{status}") }),
        }
    }
}

impl Translator for Apertium {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        Codes::Apertium.pair(from, to).is_some()
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        Box::pin(self.ask(request))
    }
}
