//! `porchlight roster import`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::clock::Clock;
use porchlight::db::Store;
use porchlight::entities::district;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::people::districts::{self, NewDistrict};
use porchlight::people::roster::{self, How, Options, Outcome, Reading};
use porchlight::scope::Scope;

use super::progress::Progress;

/// So many rejected rows are shown in words; `--json` has all.
const MOST_SHOWN: usize = 50;

/// `porchlight roster`
#[derive(Subcommand)]
pub enum Roster {
    /// Imports a folder, a zip or one CSV file.
    Import(Import),
}

/// How to import.
#[derive(Args)]
pub struct Import {
    /// A folder or zip of OneRoster CSV files, or a one-file CSV.
    path: PathBuf,
    /// Says what would change and writes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Imports the good rows though there are bad ones.
    #[arg(long)]
    skip_bad: bool,
    /// Prints counts as JSON.
    #[arg(long)]
    json: bool,
    /// Into which district; made if there is none at all yet.
    #[arg(long)]
    district: Option<String>,
    /// Time zone of a district that is made.
    #[arg(long, default_value = "America/Chicago")]
    zone: String,
    /// Region of a district that is made.
    #[arg(long, default_value = "US")]
    region: String,
    /// The school of a one-file roster that names none.
    #[arg(long)]
    school: Option<String>,
    /// Takes `phone` as a number for texts where `sms` is empty.
    #[arg(long)]
    phone_as_sms: bool,
}

impl Roster {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let Self::Import(import) = self;
        super::log_to_stderr("warn");
        let (_, store) = super::open(file).await?;
        let known = known(&store, &import).await?;
        let region = known.as_ref().map_or(import.region.as_str(), |district| district.region.as_str());
        let reading = import.read(region)?;
        // A rehearsal for a district that does not exist yet happens in a database that goes away with it.
        let rehearsal = tempfile_store(&import, known.is_none()).await?;
        let store = rehearsal.as_ref().map_or(&store, |(_, store)| store);
        let district = match known {
            Some(district) => district,
            None => import.make_district(store).await?,
        };
        import.apply(store, &Scope::district(district.id), &reading).await
    }
}

async fn known(store: &Store, import: &Import) -> Result<Option<district::Model>, Error> {
    if districts::all(store).await?.is_empty() {
        return Ok(None);
    }
    super::district(store, import.district.as_deref()).await
}

async fn tempfile_store(import: &Import, no_district: bool) -> Result<Option<(tempfile::TempDir, Store)>, Error> {
    if !(import.dry_run && no_district) {
        return Ok(None);
    }
    let folder = tempfile::tempdir().map_err(|fault| Error::Fault(fault.to_string()))?;
    let store = Store::connect(&format!("sqlite://{}/rehearsal.sqlite?mode=rwc", folder.path().display())).await?;
    store.migrate().await?;
    Ok(Some((folder, store)))
}

impl Import {
    fn read(&self, region: &str) -> Result<Reading, Error> {
        let options = Options {
            default_region: region.to_owned(),
            phone_as_sms: self.phone_as_sms,
            school: self.school.clone(),
            ..Options::default()
        };
        let mut progress = Progress::new("read", self.json);
        let reading = roster::read(&self.path, &options, &mut |done, whole| progress.at(done, whole));
        progress.done();
        reading.map_err(|fault| Error::invalid("roster", fault.to_string()))
    }

    async fn make_district(&self, store: &Store) -> Result<district::Model, Error> {
        let name = self.district.as_deref().unwrap_or("District");
        let new = NewDistrict { name, zone: &self.zone, region: &self.region, language: "en", phone: None };
        let district = districts::add(store, &Ids::random(), Clock::System.now(), new).await?;
        eprintln!("there was no district: made `{}` in {} ({})", district.name, district.zone, district.region);
        Ok(district)
    }

    async fn apply(&self, store: &Store, scope: &Scope, reading: &Reading) -> Result<ExitCode, Error> {
        let how = How { dry_run: self.dry_run, skip_bad: self.skip_bad };
        let mut progress = Progress::new("rows written", self.json);
        let now = Clock::System.now();
        let outcome =
            roster::apply(store, scope, reading, how, now, &Ids::random(), &mut |done, whole| progress.at(done, whole))
                .await?;
        progress.done();
        if self.json {
            super::print_json(&outcome)?
        } else {
            self.tell(&outcome)
        }
        let refused = !self.dry_run && !outcome.applied;
        let in_part = !outcome.rejected.is_empty();
        Ok(if refused || in_part { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    fn tell(&self, outcome: &Outcome) {
        let counts = &outcome.counts;
        say!(
            "{} students, {} guardians ({} with a number for texts), {} staff, {} classes, {} enrolments",
            counts.students,
            counts.guardians,
            counts.guardians_with_sms,
            counts.staff,
            counts.classes,
            counts.enrollments
        );
        for (table, tally) in &outcome.tables {
            if tally.added + tally.changed + tally.ended > 0 {
                say!("  {table}: {} added, {} changed, {} ended", tally.added, tally.changed, tally.ended);
            }
        }
        for reject in outcome.rejected.iter().take(MOST_SHOWN) {
            say!("  {reject}");
        }
        let hidden = outcome.rejected.len().saturating_sub(MOST_SHOWN);
        if hidden > 0 {
            say!("  and {hidden} more (--json lists all)");
        }
        match (outcome.applied, self.dry_run) {
            (true, _) => say!("imported"),
            (false, true) => say!("nothing was written: this was a rehearsal"),
            (false, false) => say!("nothing was written: mend these rows, or import the others with --skip-bad"),
        }
    }
}
