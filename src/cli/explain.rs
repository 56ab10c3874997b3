//! `porchlight explain text | reply`: one text as an argument, or JSON lines on standard input.

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::error::Error;
use porchlight::language::explain;
use porchlight::replies::understand;

/// `porchlight explain`
#[derive(Subcommand)]
pub enum Explain {
    /// How a text is counted as SMS: `{"encoding","units","segments",…}`.
    Text(What),
    /// What a family's reply would mean: `{"intent",…}`.
    Reply(What),
}

/// The text.
#[derive(Args)]
pub struct What {
    /// BCP 47 tag of its language.
    #[arg(long)]
    lang: Option<String>,
    /// One answer a line as JSON (always so for texts on standard input).
    #[arg(long)]
    json: bool,
    /// The text; without it JSON lines `{"id","lang","text"}` are read from standard input.
    text: Option<String>,
}

/// A line of standard input.
#[derive(serde::Deserialize)]
struct Question {
    #[serde(default)]
    id: serde_json::Value,
    #[serde(default)]
    lang: Option<String>,
    text: String,
}

impl Explain {
    /// Runs it.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self {
            Self::Text(what) => text(&what),
            Self::Reply(what) => reply(&what),
        }
    }
}

fn text(what: &What) -> Result<ExitCode, Error> {
    let Some(text) = &what.text else {
        let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
        let tally = explain::text_lines(input, output, what.lang.as_deref()).map_err(broken)?;
        return Ok(ExitCode::from(u8::from(tally.refused > 0)));
    };
    let answer =
        explain::text(what.lang.as_deref(), text).map_err(|fault| Error::Config(format!("--lang: {fault}")))?;
    if what.json {
        super::print_json(&answer)?;
    } else {
        let counted = answer.as_written;
        println!("{}, {} units, {} segments", counted.encoding.as_str(), counted.units, counted.segments);
    }
    Ok(ExitCode::SUCCESS)
}

fn reply(what: &What) -> Result<ExitCode, Error> {
    if let Some(text) = &what.text {
        let answer = meaning(&serde_json::Value::Null, text, what.lang.as_deref());
        if what.json {
            super::print_json(&answer)?;
        } else {
            println!("{}", understand(text, what.lang.as_deref(), "en").intent());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut refused = false;
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(broken)?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match serde_json::from_str::<Question>(&line) {
            Ok(question) => {
                let lang = question.lang.as_deref().or(what.lang.as_deref());
                meaning(&question.id, &question.text, lang)
            }
            Err(fault) => {
                refused = true;
                serde_json::json!({ "error": fault.to_string() })
            }
        };
        writeln!(output, "{answer}").map_err(broken)?;
    }
    Ok(ExitCode::from(u8::from(refused)))
}

fn meaning(id: &serde_json::Value, text: &str, lang: Option<&str>) -> serde_json::Value {
    let mut answer = serde_json::json!({ "intent": understand(text, lang, "en").intent() });
    if let (false, Some(fields)) = (id.is_null(), answer.as_object_mut()) {
        fields.insert("id".to_owned(), id.clone());
    }
    answer
}

fn broken(fault: std::io::Error) -> Error {
    Error::Fault(fault.to_string())
}
