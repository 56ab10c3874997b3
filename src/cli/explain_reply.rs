//! `porchlight explain reply`: what a family's reply would mean in answer to a message, one text as an argument or JSON lines
//! on standard input.

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

use clap::Args;
use porchlight::error::Error;
use porchlight::replies::meaning::{Answer, Context, reading};
use serde_json::Value;

/// The contexts of replies that have a name, `C0` to `C6`.
const CONTEXTS: &str = include_str!("../replies/data/contexts.json");

/// The reply.
#[derive(Args)]
pub struct What {
    /// BCP 47 tag of the family's language.
    #[arg(long)]
    lang: Option<String>,
    /// What it answers: C0 (nothing), C1 (three times on offer), C2 (reading minutes), C3 (a good word), C4 (a booked time),
    /// C5 (first contact), C6 (one time), or a JSON object of that shape.
    #[arg(long, default_value = "C0")]
    context: String,
    /// One answer a line as JSON (always so for texts on standard input).
    #[arg(long)]
    json: bool,
    /// The text; without it JSON lines `{"id","lang","context","text"}` are read from standard input.
    text: Option<String>,
}

/// A line of standard input.
#[derive(serde::Deserialize)]
struct Question {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    context: Value,
    text: String,
}

/// Runs it.
pub(super) fn reply(what: &What) -> Result<ExitCode, Error> {
    let named = names()?;
    let fallback = serde_json::from_str(&what.context).unwrap_or_else(|_| Value::String(what.context.clone()));
    if let Some(text) = &what.text {
        let context = context(&named, &fallback).map_err(|fault| Error::Config(format!("--context: {fault}")))?;
        let answer = reading(text, what.lang.as_deref(), "en", &context);
        if what.json {
            super::print_json(&answer.to_json())?;
        } else {
            say!("{}", answer.intent());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut refused = false;
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(super::explain::broken)?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = one(&line, what.lang.as_deref(), &named, &fallback).unwrap_or_else(|fault| {
            refused = true;
            serde_json::json!({ "error": fault })
        });
        writeln!(output, "{answer}").map_err(super::explain::broken)?;
    }
    Ok(ExitCode::from(u8::from(refused)))
}

fn names() -> Result<Value, Error> {
    serde_json::from_str(CONTEXTS).map_err(|fault| Error::Fault(fault.to_string()))
}

fn one(line: &str, lang: Option<&str>, named: &Value, fallback: &Value) -> Result<Value, String> {
    let question: Question = serde_json::from_str(line).map_err(|fault| fault.to_string())?;
    let asked = if question.context.is_null() { fallback } else { &question.context };
    let context = context(named, asked)?;
    let lang = question.lang.as_deref().or(lang);
    let answer: Answer = reading(&question.text, lang, "en", &context);
    let mut answer = answer.to_json();
    if let (false, Some(fields)) = (question.id.is_null(), answer.as_object_mut()) {
        fields.insert("id".to_owned(), question.id);
    }
    Ok(answer)
}

/// A context by its name or as an object; the named ones have a fixed day of their own.
fn context(named: &Value, asked: &Value) -> Result<Context, String> {
    let today = named.get("today").cloned().unwrap_or_default();
    let object = match asked {
        Value::String(name) => {
            named.get("contexts").and_then(|all| all.get(name)).ok_or_else(|| format!("no context {name}"))?
        }
        object => object,
    };
    let mut object = object.clone();
    if let Some(fields) = object.as_object_mut() {
        fields.entry("today").or_insert(today);
    }
    serde_json::from_value(object).map_err(|fault| fault.to_string())
}
