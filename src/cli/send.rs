//! `porchlight send`: an update from the command line, with a preview first where asked.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::messages::compose::{compose, preview};
use porchlight::messages::draft::{Draft, Untranslated};
use porchlight::messages::reviews::Review;
use porchlight::messages::summary::Summary;
use porchlight::people::audience::Audience;
use porchlight::people::store as people;

/// What to send, to whom, in whose name.
#[derive(Args)]
pub struct Send {
    /// E-mail address of the member of staff who sends.
    #[arg(long)]
    from: String,
    /// To the families of a class (its id).
    #[arg(long, group = "audience")]
    class: Option<String>,
    /// To the families of a school (its id).
    #[arg(long, group = "audience")]
    school: Option<String>,
    /// To the families of these students (ids).
    #[arg(long, group = "audience")]
    student: Vec<String>,
    /// To one guardian (its id).
    #[arg(long, group = "audience")]
    guardian: Option<String>,
    /// A template, such as note.growth.
    #[arg(long, conflicts_with = "text")]
    template: Option<String>,
    /// An argument of the template: name=value.
    #[arg(long = "arg")]
    args: Vec<String>,
    /// Own words instead of a template.
    #[arg(long)]
    text: Option<String>,
    /// What you looked at (--preview) and accept: a language whose translation has a low score, or a rule of the advice (L06).
    #[arg(long)]
    accept: Vec<String>,
    /// Families without a translation wait for a person's, instead of getting the original under a note.
    #[arg(long)]
    wait: bool,
    /// Idempotency key: the same key sends once.
    #[arg(long)]
    key: Option<String>,
    /// Shows what would go to whom, and sends nothing.
    #[arg(long)]
    preview: bool,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
}

impl Send {
    /// Runs it. A `serve` process hands the messages over.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        super::log_to_stderr("warn");
        let draft = self.draft()?;
        let (config, store) = super::open(file).await?;
        let (_, staff) = super::accounts::account(&store, self.district.as_deref(), &self.from).await?;
        let lines = Lines::build(&config.lines)?;
        let app = App::build(config, store, Clock::System, Ids::random(), lines).await?;
        let scope = people::scope_of(app.store.read(), &staff).await?;
        if self.preview {
            let summary = preview(&app, &scope, &staff, &draft).await?;
            if self.json {
                super::print_json(&summary)?
            } else {
                tell(&summary)
            }
            return Ok(ExitCode::SUCCESS);
        }
        let key = self.key.clone().unwrap_or_else(|| app.ids.uuid(app.clock.now()).to_string());
        let sent = compose(&app, &scope, &staff, &key, &draft).await?;
        if self.json {
            super::print_json(&sent)?
        } else {
            tell(&sent.summary)
        }
        Ok(ExitCode::from(u8::from(sent.summary.reached == 0)))
    }

    fn draft(&self) -> Result<Draft, Error> {
        let mut args = serde_json::Map::new();
        for pair in &self.args {
            let (name, value) =
                pair.split_once('=').ok_or_else(|| Error::Config("--arg wants name=value".to_owned()))?;
            args.insert(name.to_owned(), value.into());
        }
        let (template, text) = (self.template.clone(), self.text.clone());
        let untranslated = if self.wait { Untranslated::Wait } else { Untranslated::Original };
        let accept = self.accept.iter().cloned().collect();
        Ok(Draft { template, args, text, untranslated, accept, ..Draft::empty(self.audience()?) })
    }

    fn audience(&self) -> Result<Audience, Error> {
        if let Some(id) = &self.class {
            Ok(Audience::Class(id.parse().map_err(|_| not_an_id("--class"))?))
        } else if let Some(id) = &self.school {
            Ok(Audience::School(id.parse().map_err(|_| not_an_id("--school"))?))
        } else if let Some(id) = &self.guardian {
            Ok(Audience::Guardian(id.parse().map_err(|_| not_an_id("--guardian"))?))
        } else if self.student.is_empty() {
            Err(Error::Config("name an audience: --class, --school, --student or --guardian".to_owned()))
        } else {
            let ids: Result<_, _> = self.student.iter().map(|id| id.parse()).collect();
            Ok(Audience::Students(ids.map_err(|_| not_an_id("--student"))?))
        }
    }
}

fn not_an_id(flag: &str) -> Error {
    Error::Config(format!("{flag} is not an id"))
}

fn tell(summary: &Summary) {
    say!(
        "{} of {} families, {} messages, {} segments",
        summary.reached,
        summary.families,
        summary.messages,
        summary.segments
    );
    for language in &summary.languages {
        say!(
            "  {} ({}): {} families\n    {}",
            language.english_name,
            language.used,
            language.families,
            language.sample
        );
        if language.review == Review::Unreviewed {
            let also = language.also.as_ref().map(|also| format!("; goes in {also}, too")).unwrap_or_default();
            say!("    not yet reviewed by a person{also}");
        }
        for field in language.words.iter().flat_map(|words| &words.fields) {
            if let (Some(back), Some(score)) = (&field.back, field.score) {
                say!("    back ({:.0} % alike): {back}", (score * 100.0).floor());
            }
        }
    }
    for advice in &summary.advice {
        say!("  {} {}: {}", advice.rule, advice.field, advice.text);
    }
    for first in summary.first_contact_words.iter().filter(|first| first.review == Review::Unreviewed) {
        let also = first.also.as_ref().map(|also| format!("; goes in {also}, too")).unwrap_or_default();
        say!("  first contact in {}: not yet reviewed by a person{also}", first.used);
    }
    for waiting in &summary.waiting {
        say!("  {}: {} families wait for a person's words", waiting.english_name, waiting.families);
    }
    for (reason, count) in &summary.not_reached {
        say!("  not reached ({reason:?}): {count}");
    }
}
