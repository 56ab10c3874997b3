//! `porchlight explain text | reply`: one text as an argument, or JSON lines on standard input.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::error::Error;
use porchlight::language::explain;

/// `porchlight explain`
#[derive(Subcommand)]
pub enum Explain {
    /// How a text is counted as SMS: `{"encoding","units","segments",…}`.
    Text(What),
    /// What a family's reply would mean: `{"intent",…}`.
    Reply(super::explain_reply::What),
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

impl Explain {
    /// Runs it.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self {
            Self::Text(what) => text(&what),
            Self::Reply(what) => super::explain_reply::reply(&what),
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
        say!("{}, {} units, {} segments", counted.encoding.as_str(), counted.units, counted.segments);
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn broken(fault: std::io::Error) -> Error {
    Error::Fault(fault.to_string())
}
