//! `porchlight check`: settings, locales and lines, without starting.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::language::lint::{self, Level, Report};
use porchlight::language::translators::Translators;
use porchlight::language::{Base, Catalogue, Tag};

/// What to check.
#[derive(Args)]
pub struct Check {
    /// The wording alone, by every rule of the linter.
    #[arg(long)]
    locales: bool,
    /// Locales in a folder of their own instead of those in the binary; without `en` in it they are held against the binary's.
    #[arg(long, value_name = "FOLDER", requires = "locales")]
    from: Option<PathBuf>,
    /// Only this locale.
    #[arg(long, value_name = "TAG", requires = "locales")]
    only: Option<String>,
    /// Prints every text that families could read, with its length on the air.
    #[arg(long, requires = "locales")]
    texts: bool,
    /// The findings as JSON.
    #[arg(long, requires = "locales")]
    json: bool,
}

impl Check {
    /// Runs it: every fault is named, and the exit code says whether there was one.
    pub fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        if self.locales {
            return self.lint(file);
        }
        let config = Config::load(file)?;
        let catalogue = match Catalogue::load(config.text.locales_dir.as_deref()) {
            Ok(catalogue) => catalogue,
            Err(fault) => {
                eprintln!("{fault}");
                return Ok(ExitCode::from(1));
            }
        };
        if let Err(fault) = catalogue.prepare() {
            eprintln!("{fault}");
            return Ok(ExitCode::from(1));
        }
        say!("{} locales, {} templates", catalogue.locales().len(), catalogue.templates().len());
        let lines = Lines::build(&config.lines)?;
        say!("{} lines", lines.iter().count());
        Translators::build(&config.translation)?;
        say!("{} services that translate", config.translation.services.len());
        Ok(ExitCode::SUCCESS)
    }

    fn lint(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let only = match &self.only {
            Some(written) => {
                let tag =
                    Tag::parse(written).ok_or_else(|| Error::Config(format!("`{written}` is no language tag")))?;
                Some(tag)
            }
            None => None,
        };
        let report = match &self.from {
            Some(folder) => lint::run(Base::Folder(folder), only.as_ref(), self.texts),
            None => {
                let config = Config::load(file)?;
                lint::run(Base::Embedded(config.text.locales_dir.as_deref()), only.as_ref(), self.texts)
            }
        };
        if self.json {
            say!("{}", serde_json::to_string(&report).map_err(|fault| Error::Config(fault.to_string()))?);
        } else {
            print(&report);
        }
        Ok(ExitCode::from(u8::from(report.count(Level::Error) > 0)))
    }
}

/// The report in lines: texts, findings, and a sum.
fn print(report: &Report) {
    for text in &report.read {
        let (size, form) = (text.size, format!("{:?}", text.form).to_lowercase());
        say!(
            "{} {} {form} {} {}/{}: {}",
            text.locale,
            text.id,
            size.encoding.as_str(),
            size.units,
            size.segments,
            text.text
        );
    }
    for finding in &report.findings {
        let level = if finding.level == Level::Error { "error" } else { "warning" };
        let message = finding.message.as_deref().map(|message| format!(" {message}")).unwrap_or_default();
        say!("{}:{}: {level} {}{message}: {}", finding.file, finding.line, finding.rule, finding.reason);
    }
    say!(
        "{} locales, {} templates, {} renders, {} texts: {} errors, {} warnings",
        report.locales,
        report.templates,
        report.renders,
        report.texts,
        report.count(Level::Error),
        report.count(Level::Warn)
    );
}
