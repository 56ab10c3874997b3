//! `porchlight loans`: copies from a table, lending and taking back by number, the library in figures.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::reading::loans::{self, Shelf, import};
use porchlight::scope::Scope;
use serde_json::json;

/// `porchlight loans`
#[derive(Subcommand)]
pub enum Loans {
    /// Adds copies from a CSV file with the columns number, title or material, and where wanted school, language.
    Import {
        /// The file.
        table: PathBuf,
        #[command(flatten)]
        common: Common,
    },
    /// Lends a copy to a child.
    Lend {
        /// What stands on the copy.
        number: String,
        /// Id of the child.
        #[arg(long)]
        student: String,
        #[command(flatten)]
        common: Common,
    },
    /// Takes a copy back.
    Return {
        /// What stands on the copy.
        number: String,
        #[command(flatten)]
        common: Common,
    },
    /// The library in figures: lent, late, lost, by class and language, the books most loved.
    Report {
        #[command(flatten)]
        common: Common,
    },
}

/// Where, and how it is said.
#[derive(Args)]
pub struct Common {
    /// Which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

impl Common {
    async fn open(&self, file: Option<&Path>) -> Result<(App, Scope), Error> {
        let (config, store) = super::open(file).await?;
        let district = super::the_district(&store, self.district.as_deref()).await?;
        let app = App::build(config, store, Clock::System, Ids::random(), Lines::default()).await?;
        Ok((app, Scope::district(district.id)))
    }

    fn say(&self, shelf: &Shelf) -> Result<(), Error> {
        let Shelf { copy, loan } = shelf;
        let due = loan.as_ref().filter(|loan| loan.ended_at.is_none()).map(|loan| loan.due_on.as_str());
        if self.json {
            return super::print_json(&json!({
                "number": copy.number, "title": copy.title, "state": copy.state, "due_on": due,
                "student": loan.as_ref().map(|loan| loan.student_id),
            }));
        }
        match due {
            Some(due) => say!("{} {}: lent until {due}", copy.number, copy.title),
            None => say!("{} {}: back", copy.number, copy.title),
        }
        Ok(())
    }
}

impl Loans {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        match self {
            Self::Import { table, common } => take_in(&table, &common, file).await,
            Self::Lend { number, student, common } => {
                let student = student.parse().map_err(|_| Error::Config("a child is named by its id".to_owned()))?;
                let (app, scope) = common.open(file).await?;
                common.say(&loans::lend(&app, &scope, &number, student).await?)?;
                Ok(ExitCode::SUCCESS)
            }
            Self::Return { number, common } => {
                let (app, scope) = common.open(file).await?;
                common.say(&loans::give_back(&app, &scope, &number).await?)?;
                Ok(ExitCode::SUCCESS)
            }
            Self::Report { common } => {
                let (app, scope) = common.open(file).await?;
                let report = loans::report(&app, &scope).await?;
                if common.json {
                    super::print_json(&report)?;
                } else {
                    report.rows().iter().for_each(|row| say!("{}", row.join("\t")));
                }
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

async fn take_in(table: &Path, common: &Common, file: Option<&Path>) -> Result<ExitCode, Error> {
    let bytes = std::fs::read(table).map_err(|fault| Error::Config(format!("{}: {fault}", table.display())))?;
    let (app, scope) = common.open(file).await?;
    let done = import::import(&app, &scope, &bytes).await?;
    if common.json {
        super::print_json(&done)?;
    } else {
        say!("{} copies: {} new, {} known", done.copies, done.added, done.known);
        done.refused.iter().for_each(|row| say!("line {}: {} {}", row.line, row.field, row.reason));
    }
    Ok(if done.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
