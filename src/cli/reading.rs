//! `porchlight reading import | list`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::db::Store;
use porchlight::delivery::lines::Lines;
use porchlight::entities::material;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::language::tag::Tag;
use porchlight::people::districts::{self, NewDistrict};
use porchlight::reading::catalogue::import::{self, Counts, Feed, How};
use porchlight::reading::catalogue::model::{Fault, Kind, formats};
use porchlight::reading::catalogue::read::{self, Says};
use porchlight::reading::catalogue::search::{self, Wanted};
use porchlight::scope::Scope;

use super::progress::Progress;

/// So many refusals are shown in words; `--json` has all.
const MOST_SHOWN: usize = 50;
/// Materials that are read at once.
const LOT: u64 = 500;

/// `porchlight reading`
#[derive(Subcommand)]
pub enum Reading {
    /// Brings materials in from a catalogue: OPDS 1.2, OPDS 2.0, or a table (docs/reading.md).
    Import(Import),
    /// Lists materials, or searches them.
    List(List),
}

/// What to bring in.
#[derive(Args)]
pub struct Import {
    /// A file, which is taken alone, or the address of a feed, which is read to its end.
    from: String,
    /// Reads all pages, though an import broke off or the first page is unchanged.
    #[arg(long)]
    anew: bool,
    /// Licence of what the feed offers, where it says none itself, such as "CC BY 4.0". Kept with the feed.
    #[arg(long)]
    licence: Option<String>,
    /// BCP 47 tag of what the feed offers, where it says none itself. Kept with the feed.
    #[arg(long)]
    language: Option<String>,
    /// Prints what came of it as JSON.
    #[arg(long)]
    json: bool,
    /// Into which district; made if there is none at all yet.
    #[arg(long)]
    district: Option<String>,
    /// Time zone of a district that is made.
    #[arg(long, default_value = "America/Chicago")]
    zone: String,
}

/// Which materials.
#[derive(Args)]
pub struct List {
    /// Words in title, author, subjects or publisher, in any script; the last one may be a beginning.
    #[arg(long)]
    search: Option<String>,
    /// BCP 47 tag: `es` finds `es-MX`, too.
    #[arg(long)]
    language: Option<String>,
    /// `read-aloud`, `1`, `2` …
    #[arg(long)]
    level: Option<String>,
    /// The most that are listed; all of them unless said, 200 of a search.
    #[arg(long)]
    limit: Option<u64>,
    /// Of which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints a line of JSON for each.
    #[arg(long)]
    json: bool,
}

impl Reading {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        super::log_to_stderr("error");
        match self {
            Self::Import(import) => import.run(file).await,
            Self::List(list) => list.run(file).await,
        }
    }
}

/// What came of an import, for a script.
#[derive(serde::Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    counts: &'a Counts,
    /// `whole` or `failed`.
    state: &'a str,
    /// Why it ended early.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    /// Pages that were read.
    pages: i32,
    /// Where the next import goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<&'a str>,
}

impl Import {
    async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (config, store) = super::open(file).await?;
        let scope = self.scope(&store).await?;
        let app = App::build(config, store, Clock::System, Ids::random(), Lines::default()).await?;
        if is_address(&self.from) { self.address(&app, &scope).await } else { self.file(&app, &scope).await }
    }

    async fn scope(&self, store: &Store) -> Result<Scope, Error> {
        if !districts::all(store).await?.is_empty() {
            return Ok(Scope::district(super::the_district(store, self.district.as_deref()).await?.id));
        }
        let name = self.district.as_deref().unwrap_or("District");
        let new = NewDistrict { name, zone: &self.zone, region: "US", language: "en", phone: None };
        let district = districts::add(store, &Ids::random(), Clock::System.now(), new).await?;
        eprintln!("there was no district: made `{}` in {}", district.name, district.zone);
        Ok(Scope::district(district.id))
    }

    fn says(&self) -> Result<Says, Error> {
        Ok(Says { licence: self.licence.clone(), language: self.language.as_deref().map(tag).transpose()? })
    }

    async fn file(&self, app: &App, scope: &Scope) -> Result<ExitCode, Error> {
        let path = PathBuf::from(&self.from);
        let most = app.config.reading.most_bytes as u64;
        let large = std::fs::metadata(&path).is_ok_and(|about| about.len() > most);
        let bytes = if large {
            Ok(vec![0; app.config.reading.most_bytes + 1])
        } else {
            std::fs::read(&path).map_err(|fault| Error::invalid(self.from.as_str(), fault.to_string()))
        }?;
        let pointed = read::elsewhere(&bytes, None);
        match import::file(app, scope, bytes, self.says()?).await? {
            Ok(counts) => self.tell(&counts, "whole", None, 1, None),
            Err(fault) => {
                if fault == Fault::Navigation && !self.json {
                    pointed.iter().take(MOST_SHOWN).for_each(|(title, address)| eprintln!("  {title}\t{address}"));
                }
                let detail =
                    if let Fault::Columns(name) = &fault { format!("{fault}: {name}") } else { fault.to_string() };
                self.tell(&Counts::default(), "failed", Some(detail), 0, None)
            }
        }
    }

    async fn address(&self, app: &App, scope: &Scope) -> Result<ExitCode, Error> {
        let how = How { by_force: true, anew: self.anew, says: self.says()? };
        let begun = import::begin(app, scope, &self.from, how).await;
        let feed = match begun {
            Ok(feed) => feed.ok_or_else(|| Error::Fault("the import could not be begun".to_owned()))?,
            Err(Error::Invalid { detail, .. }) => {
                return self.tell(&Counts::default(), "failed", Some(detail), 0, None);
            }
            Err(error) => return Err(error),
        };
        if feed.row.pages > 0 && !self.json {
            eprintln!("going on after {} pages", feed.row.pages);
        }
        let mut progress = Progress::new("materials read", self.json);
        let Feed { row, counts } =
            import::run(app, scope, feed, |done, whole| progress.at(done, whole.unwrap_or(done + 1).max(done))).await?;
        progress.done();
        self.tell(&counts, &row.state, row.fault.clone(), row.pages, row.next_page.as_deref())
    }

    fn tell(
        &self,
        counts: &Counts,
        state: &str,
        fault: Option<String>,
        pages: i32,
        next: Option<&str>,
    ) -> Result<ExitCode, Error> {
        let done = state == "whole" && counts.refused.is_empty();
        if self.json {
            super::print_json(&Told { counts, state, fault, pages, next })?;
            return Ok(ExitCode::from(u8::from(!done)));
        }
        let kept = counts.kept;
        say!("{} materials: {} added, {} changed", kept.materials, kept.added, kept.changed);
        if kept.unlicensed > 0 {
            say!("{} without a licence: kept, and not shared until somebody gives one", kept.unlicensed);
        }
        for one in counts.refused.iter().take(MOST_SHOWN) {
            say!("  refused: {}: {}", one.entry, one.reason.words());
        }
        let hidden = counts.refused.len().saturating_sub(MOST_SHOWN) as u64 + counts.refused_more;
        if hidden > 0 {
            say!("  and {hidden} more (--json lists them)");
        }
        if let Some(fault) = fault {
            say!("ended after {pages} pages: {fault}");
        }
        if let Some(next) = next {
            say!("the next import goes on at {next}");
        }
        Ok(ExitCode::from(u8::from(!done)))
    }
}

fn tag(text: &str) -> Result<Tag, Error> {
    Tag::parse(text).ok_or_else(|| Error::invalid("language", "is no BCP 47 tag, such as es or zh-Hans"))
}

fn is_address(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// A material as a script reads it.
#[derive(serde::Serialize)]
struct Line {
    id: String,
    title: String,
    lang: String,
    level: Option<String>,
    author: Option<String>,
    publisher: Option<String>,
    lic: Option<String>,
    epub: bool,
    pdf: bool,
}

impl Line {
    fn of(row: material::Model) -> Self {
        let formats = formats(&row.formats);
        let has = |kind: Kind| formats.iter().any(|format| format.kind == kind);
        Self {
            epub: has(Kind::Epub),
            pdf: has(Kind::Pdf),
            id: row.identifier,
            title: row.title,
            lang: row.language,
            level: row.level,
            author: row.author,
            publisher: row.publisher,
            lic: Some(row.licence).filter(|licence| !licence.is_empty()),
        }
    }
}

impl List {
    async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (_, store) = super::open(file).await?;
        let scope = Scope::district(super::the_district(&store, self.district.as_deref()).await?.id);
        let language = self.language.as_deref().map(tag).transpose()?;
        let wanted =
            Wanted { text: self.search.clone().unwrap_or_default(), language, level: self.level.clone(), kind: None };
        if !wanted.text.trim().is_empty() {
            let rows = search::search(&store, &scope, &wanted, self.limit.unwrap_or(200)).await?;
            return self.print(rows).map(|()| ExitCode::SUCCESS);
        }
        let (mut left, mut after) = (self.limit.unwrap_or(u64::MAX), None);
        while left > 0 {
            let rows = search::list(&store, &scope, &wanted, after, left.min(LOT)).await?;
            let Some(last) = rows.last() else { break };
            after = Some(last.id);
            left -= left.min(rows.len() as u64);
            self.print(rows)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print(&self, rows: Vec<material::Model>) -> Result<(), Error> {
        for line in rows.into_iter().map(Line::of) {
            if self.json {
                super::print_json(&line)?;
            } else {
                let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
                say!(
                    "{}\t{}\t{}\t{}\t{}",
                    line.lang,
                    or_none(&line.level),
                    line.title,
                    or_none(&line.author),
                    or_none(&line.lic)
                );
            }
        }
        Ok(())
    }
}
