//! `porchlight demo`: a sample school on this machine, an update on its way, and pretend phones to answer from.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::db::Store;
use porchlight::delivery::lines::Lines;
use porchlight::entities::{district, staff};
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::messages::compose::{Composed, compose};
use porchlight::messages::draft::Draft;
use porchlight::messages::{model::State, store as messages};
use porchlight::people::accounts;
use porchlight::people::audience::Audience;
use porchlight::people::districts::{self, NewDistrict};
use porchlight::people::roster::{self, How};
use porchlight::people::{sample, store as people};
use porchlight::reading::sample as reading;
use porchlight::scope::Scope;
use porchlight::web::demo as screen;

use super::progress::Progress;
use super::serve::{Running, listen, stop_signal};

/// The same people at every start.
const SEED: u64 = 12;
/// The demo begins at this hour of a Thursday in the school's zone: most families can read, some wait for half past six.
const BEGINS: Time = Time::constant(18, 28, 0, 0);
/// How long the first update is watched.
const WATCH: Duration = Duration::from_secs(10);
/// Pretend phones, and caps that let a visitor play; the rest is as in a school.
const SETTINGS: &str = r#"
[timing.caps]
notes_per_child_week = 40
reading_per_week = 40
per_week = 60
per_day = 40
[lines.phones]
price = 0.0083
[lines.phones.company]
kind = "sandbox"
[lines.post]
[lines.post.company]
kind = "sandbox"
channel = "email"
from = "lincoln@school.example"
"#;

/// How to run the demo.
#[derive(Args)]
pub struct Demo {
    /// Where it listens.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// The address of an Apertium APY on this machine, such as http://127.0.0.1:2737: own words are translated then.
    #[arg(long)]
    apertium: Option<String>,
    /// The SQLite file, made anew at every start.
    #[arg(long)]
    database: Option<PathBuf>,
}

impl Demo {
    /// Runs it until it is stopped.
    pub async fn run(self) -> Result<ExitCode, Error> {
        super::log_to_stderr("warn");
        let listener = listen(&self.listen)?;
        let address = listener.local_addr().map_err(|fault| Error::Fault(fault.to_string()))?;
        let url = format!("http://{address}");
        let translation = self.apertium.as_deref().map(apertium).unwrap_or_default();
        let settings = format!("{SETTINGS}[web]\npublic_url = \"{url}\"\n{translation}");
        let config = Config::with(&settings)?;
        let lines = Lines::build(&config.lines)?;
        let file = self
            .database
            .unwrap_or_else(|| std::env::temp_dir().join(format!("porchlight-demo-{}.sqlite", address.port())));
        let store = fresh_store(&file).await?;
        let clock = Clock::starting_at(thursday_evening(Clock::System.now())?);
        let app = Arc::new(App::build(config, store, clock, Ids::random(), lines).await?);
        let (district, teacher) = people_of(&app).await?;
        say!("A sample school of 120 families in 12 languages. Nothing leaves this machine.");
        screen::open(&app, &teacher).await?;
        reading::shelf(&app, &Scope::district(district.id), &teacher, &format!("{url}/demo/stories")).await?;
        let running = Running::start(app, screen::PAGES, listener).await?;
        let sent = first_update(&running.app, &teacher).await?;
        watch(&running.app, &Scope::district(district.id), &sent).await?;
        say!("Open {url}/demo - press Ctrl-C to stop.");
        stop_signal().await?;
        running.stop().await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Settings for translation by an Apertium at `address`.
fn apertium(address: &str) -> String {
    format!(
        "[translation.services.apertium]\nkind = \"apertium\"\nbase_url = {address:?}\n\
         [[translation.pairs]]\nfrom = \"*\"\nto = \"*\"\nservices = [\"apertium\"]\n"
    )
}

/// An empty database in `file`.
async fn fresh_store(file: &Path) -> Result<Store, Error> {
    for suffix in ["", "-wal", "-shm"] {
        let mut old = file.as_os_str().to_owned();
        old.push(suffix);
        match std::fs::remove_file(&old) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::Config(format!("{}: {fault}", file.display())));
            }
            _ => {}
        }
    }
    let store = Store::connect(&format!("sqlite://{}?mode=rwc", file.display())).await?;
    store.migrate().await?;
    Ok(store)
}

/// The last Thursday's evening in the school's zone.
fn thursday_evening(now: Timestamp) -> Result<Timestamp, Error> {
    let fault = |fault: jiff::Error| Error::Fault(fault.to_string());
    let zone = TimeZone::get(sample::ZONE).map_err(fault)?;
    let today = now.to_zoned(zone.clone()).date();
    let back = today.weekday().since(Weekday::Thursday);
    let date = today.checked_sub(i32::from(back).days()).map_err(fault)?;
    Ok(date.to_datetime(BEGINS).to_zoned(zone).map_err(fault)?.timestamp())
}

/// The sample school in the database; its first class's teacher.
async fn people_of(app: &App) -> Result<(district::Model, staff::Model), Error> {
    let new = NewDistrict {
        name: "Sample District",
        zone: sample::ZONE,
        region: sample::REGION,
        language: "en",
        phone: Some("+16125550100"),
    };
    let now = app.clock.now();
    let district = districts::add(&app.store, &app.ids, now, new).await?;
    let scope = Scope::district(district.id);
    let sample = sample::school(SEED);
    let mut progress = Progress::new("families", true);
    let how = How::default();
    roster::apply(&app.store, &scope, &sample.reading, how, now, &app.ids, &mut |d, w| progress.at(d, w)).await?;
    roster::keep_wishes(&app.store, &scope, &sample.wishes).await?;
    let teacher = accounts::store::by_email(app.store.read(), &scope, sample::TEACHER).await?;
    let teacher = teacher.ok_or(Error::NotFound("sample teacher"))?;
    porchlight::conferences::sample::draft(app, &scope, &teacher).await?;
    Ok((district, teacher))
}

/// The first note of the demo: to the teacher's class, in every family's language.
async fn first_update(app: &App, teacher: &staff::Model) -> Result<Composed, Error> {
    let scope = people::scope_of(app.store.read(), teacher).await?;
    let classes = people::classes(app.store.read(), &scope).await?;
    let class = classes.first().ok_or(Error::NotFound("class"))?;
    let draft = Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]);
    compose(app, &scope, teacher, "the demo's first update", &draft).await
}

/// Shows how the update leaves, until all that may leave now has arrived.
async fn watch(app: &App, scope: &Scope, sent: &Composed) -> Result<(), Error> {
    let mut progress = Progress::new("texts delivered", false);
    let until = tokio::time::Instant::now() + WATCH;
    let (mut delivered, mut waiting) = (0, 0);
    let whole = sent.summary.reached;
    while delivered + sent.summary.later < whole && tokio::time::Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let states = messages::states(app.store.read(), scope, sent.id).await?;
        let count = |wanted: State| states.iter().filter(|(s, _)| *s == wanted).map(|(_, n)| *n).sum::<i64>();
        delivered = u64::try_from(count(State::Delivered)).unwrap_or_default();
        waiting = count(State::Queued) + count(State::Waiting);
        progress.at(delivered, whole);
    }
    progress.done();
    let languages = sent.summary.languages.len();
    say!(
        "{whole} families in {languages} languages: {delivered} delivered, {waiting} held for an hour at which they can be read."
    );
    Ok(())
}
