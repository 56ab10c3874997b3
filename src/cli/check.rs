//! `porchlight check`: settings, locales and lines, without starting.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::language::Catalogue;
use porchlight::language::translators::Translators;

/// What to check.
#[derive(Args)]
pub struct Check {
    /// Only the wording.
    #[arg(long)]
    locales: bool,
}

impl Check {
    /// Runs it: every fault is named, and the exit code says whether there was one.
    pub fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let config = Config::load(file)?;
        let catalogue = match Catalogue::load(config.text.locales_dir.as_deref()) {
            Ok(catalogue) => catalogue,
            Err(fault) => {
                eprintln!("{fault}");
                return Ok(ExitCode::from(1));
            }
        };
        println!("{} locales, {} templates", catalogue.locales().len(), catalogue.templates().len());
        if !self.locales {
            let lines = Lines::build(&config.lines)?;
            println!("{} lines", lines.iter().count());
            Translators::build(&config.translation)?;
            println!("{} services that translate", config.translation.services.len());
        }
        Ok(ExitCode::SUCCESS)
    }
}
