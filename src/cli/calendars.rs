//! `porchlight conferences calendar | feed`: a teacher's own calendar that is read, and the addresses of feeds.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::conferences::calendar::addresses::{self, Reading};
use porchlight::conferences::calendar::store::Owner;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::scope::Scope;

use super::accounts::account;

/// Whose calendar, and where it is.
#[derive(Args)]
pub struct Calendar {
    /// Sign-in address of the member of staff.
    #[arg(long)]
    staff: String,
    /// Reads this address (https://… or webcal://…) from now on.
    #[arg(long, conflicts_with = "remove")]
    url: Option<String>,
    /// Reads none any more: what it made busy is free.
    #[arg(long)]
    remove: bool,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints how it stands as JSON.
    #[arg(long)]
    json: bool,
}

/// Whose feed.
#[derive(Args)]
pub struct Feed {
    /// Sign-in address of the member of staff.
    #[arg(long, required_unless_present = "interpreter", conflicts_with = "interpreter")]
    staff: Option<String>,
    /// Id of the interpreter.
    #[arg(long)]
    interpreter: Option<String>,
    /// A new address; the one before opens nothing any more.
    #[arg(long, conflicts_with = "end")]
    new: bool,
    /// The address opens nothing any more.
    #[arg(long)]
    end: bool,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
}

async fn app(file: Option<&Path>) -> Result<App, Error> {
    let (config, store) = super::open(file).await?;
    App::build(config, store, Clock::System, Ids::random(), Lines::default()).await
}

impl Calendar {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let app = app(file).await?;
        let (scope, staff) = account(&app.store, self.district.as_deref(), &self.staff).await?;
        let who = staff.id;
        if self.remove {
            addresses::remove(&app, &scope, None, who).await?;
            say!("no calendar is read any more");
            return Ok(ExitCode::SUCCESS);
        }
        let reading = match &self.url {
            Some(url) => addresses::put(&app, &scope, None, who, url).await?,
            None => addresses::get(&app, &scope, None, who).await?,
        };
        let host = reading.host();
        let Reading { row, times } = reading;
        if self.json {
            let (tried, read) = (row.tried_at.map(|at| at.timestamp()), row.read_at.map(|at| at.timestamp()));
            super::print_json(&serde_json::json!({
                "staff": row.staff_id, "host": host, "reason": row.code, "times": times, "tried_at": tried, "read_at": read,
            }))?;
        } else {
            match (&row.code, row.read_at) {
                (Some(code), _) => {
                    say!("{host} could not be read ({code}); {times} busy times read before still count")
                }
                (None, Some(at)) => say!("{host}: {times} busy times, read {}", at.timestamp()),
                (None, None) => say!("{host} will be read by the running program within a minute"),
            }
        }
        Ok(if row.code.is_some() { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }
}

impl Feed {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (app, district) = (app(file).await?, self.district.as_deref());
        let (scope, owner) = match (&self.staff, &self.interpreter) {
            (Some(email), _) => {
                let (scope, staff) = account(&app.store, district, email).await?;
                (scope, Owner::Staff(staff.id))
            }
            (None, Some(id)) => {
                let id = id.parse().map_err(|_| Error::Config("an interpreter is named by its id".to_owned()))?;
                (Scope::district(super::the_district(&app.store, district).await?.id), Owner::Interpreter(id))
            }
            (None, None) => return Err(Error::Config("name whose feed: --staff or --interpreter".to_owned())),
        };
        if self.end {
            addresses::end_feed(&app, &scope, None, owner).await?;
            say!("the address opens nothing any more");
        } else if self.new {
            say!("{}", addresses::renew_feed(&app, &scope, None, owner).await?);
        } else {
            say!("{}", addresses::feed_of(&app, &scope, None, owner).await?);
        }
        Ok(ExitCode::SUCCESS)
    }
}
