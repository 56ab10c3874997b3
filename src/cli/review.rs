//! `porchlight review`: which wording a person has approved, what it says, approving it, taking that back.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::language::{Tag, autonym, english_name};
use porchlight::messages::reviews::approve::{self, Chosen, Reviewer, State, Wording};
use porchlight::scope::Scope;
use serde_json::{Value, json};

/// `porchlight review`
#[derive(Subcommand)]
pub enum Review {
    /// Lists the languages, or the templates of one, and whether a person has approved their wording.
    List {
        /// A language.
        #[arg(long)]
        lang: Option<String>,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
    /// Shows a template in a language beside the English, filled with a sample.
    Show {
        /// A language.
        lang: String,
        /// A template, such as note.first_contact.
        template: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// Which district.
        #[arg(long)]
        district: Option<String>,
    },
    /// Records that a person has read a wording and finds it right.
    Approve(Change),
    /// Takes approvals back.
    Withdraw(Change),
}

/// Whose word, on what.
#[derive(Args)]
pub struct Change {
    /// A language.
    lang: String,
    /// A template, such as note.first_contact.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    template: Option<String>,
    /// Every template of the language.
    #[arg(long)]
    all: bool,
    /// The person, as shown: also one without an account, such as a translator.
    #[arg(long)]
    by: String,
    /// What the person wants to be known.
    #[arg(long)]
    note: Option<String>,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
}

impl Review {
    /// Runs it.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        super::log_to_stderr("warn");
        match self {
            Self::List { lang, json, district } => {
                let (app, scope) = open(file, district.as_deref()).await?;
                let only = lang.map(|lang| locale(&app, &lang)).transpose()?;
                let all = approve::list(&app, &scope, only.as_ref()).await?;
                match (json, only) {
                    (true, _) => super::print_json(&all.iter().map(line_json).collect::<Vec<_>>())?,
                    (false, Some(_)) => all.iter().for_each(|one| say!("{}", line(one))),
                    (false, None) => languages(&all),
                }
            }
            Self::Show { lang, template, json, district } => {
                let (app, scope) = open(file, district.as_deref()).await?;
                return show(&app, &scope, &locale(&app, &lang)?, &template, json).await;
            }
            Self::Approve(change) => {
                let (app, scope) = open(file, change.district.as_deref()).await?;
                let (tag, ids) = change.meant(&app)?;
                let chosen: Vec<_> = ids.iter().map(|id| Chosen { template: id.clone(), seen: None }).collect();
                let (by, note) = (Reviewer::Named(&change.by), change.note.as_deref());
                approve::approve(&app, &scope, by, &tag, &chosen, note).await?;
                say!("{tag}: {} approved", ids.len());
            }
            Self::Withdraw(change) => {
                let (app, scope) = open(file, change.district.as_deref()).await?;
                let (tag, ids) = change.meant(&app)?;
                let ids: Vec<_> = ids.iter().map(String::as_str).collect();
                let gone = approve::withdraw(&app, &scope, Reviewer::Named(&change.by), &tag, &ids).await?;
                say!("{tag}: {gone} taken back");
                return Ok(ExitCode::from(u8::from(gone == 0)));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Change {
    fn meant(&self, app: &App) -> Result<(Tag, Vec<String>), Error> {
        let all = || app.catalogue.templates().iter().map(|template| template.id.clone()).collect();
        let ids = self.template.as_ref().map_or_else(all, |id| vec![id.clone()]);
        Ok((locale(app, &self.lang)?, ids))
    }
}

async fn open(file: Option<&Path>, district: Option<&str>) -> Result<(App, Scope), Error> {
    let (config, store) = super::open(file).await?;
    let scope = Scope::district(super::the_district(&store, district).await?.id);
    let lines = Lines::build(&config.lines)?;
    Ok((App::build(config, store, Clock::System, Ids::random(), lines).await?, scope))
}

fn locale(app: &App, text: &str) -> Result<Tag, Error> {
    if Tag::parse(text).is_none() {
        return Err(Error::Config(format!("`{text}` is no language tag")));
    }
    approve::locale(app, text)
}

/// How many of each language are approved.
fn languages(all: &[Wording]) {
    for of in all.chunk_by(|one, other| one.locale == other.locale) {
        let Some(first) = of.first() else { continue };
        let count = |state| of.iter().filter(|one| one.state == state).count();
        let (tag, name) = (&first.locale, english_name(&first.locale));
        let said = match (first.state, count(State::Approved), count(State::Changed)) {
            (State::Source, ..) => "the source".to_owned(),
            (_, approved, 0) => format!("{approved} of {} approved", of.len()),
            (_, approved, changed) => format!("{approved} of {} approved, {changed} changed since", of.len()),
        };
        say!("{tag}\t{name} ({})\t{said}", autonym(tag));
    }
}

/// One template in a line.
fn line(one: &Wording) -> String {
    let vital = if one.vital { "\tvital" } else { "" };
    format!("{}\t{}{vital}", one.template, known(one))
}

/// What is known of it, in words.
fn known(one: &Wording) -> String {
    let by = one.record.as_ref().map(|row| {
        let note = row.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
        format!("{}, {}{note}", row.reviewer, row.at.timestamp())
    });
    match (one.state, by) {
        (State::Source, _) => "the source".to_owned(),
        (State::Approved, Some(by)) => format!("approved by {by}"),
        (State::Changed, Some(by)) => format!("changed since it was approved by {by}"),
        _ => "not yet reviewed by a person".to_owned(),
    }
}

fn line_json(one: &Wording) -> Value {
    let record = one.record.as_ref().map(
        |row| json!({ "by": row.reviewer, "staff": row.staff_id, "at": row.at.timestamp().to_string(), "note": row.note }),
    );
    json!({ "locale": one.locale.as_str(), "template": one.template, "wording": one.wording, "vital": one.vital,
        "state": one.state, "approval": record })
}

async fn show(app: &App, scope: &Scope, tag: &Tag, template: &str, json: bool) -> Result<ExitCode, Error> {
    app.catalogue.template(template).ok_or(Error::UnknownTemplate)?;
    let known_of = approve::list(app, scope, Some(tag)).await?;
    let one = known_of.iter().find(|one| one.template == template).ok_or(Error::UnknownTemplate)?;
    let texts = |tag: &Tag| app.catalogue.specimen(template, tag).map_err(|fault| Error::Fault(fault.to_string()));
    let (source, own) = (texts(&Tag::english())?, texts(tag)?);
    if json {
        let mut shown = line_json(one);
        if let Value::Object(fields) = &mut shown {
            fields.insert("source".to_owned(), json!(source));
            fields.insert("texts".to_owned(), json!(own));
        }
        super::print_json(&shown)?;
        return Ok(ExitCode::SUCCESS);
    }
    say!("{template}: {}", known(one));
    let two = [(&source.of_two, &own.of_two), (&source.short, &own.short), (&source.email, &own.email)];
    let labels = ["two children", "short", "e-mail"];
    say!("text\n  en: {}\n  {tag}: {}", source.text, own.text);
    for (label, (source, own)) in labels.into_iter().zip(two) {
        let said = [("en", source), (tag.as_str(), own)].map(|(tag, text)| text.as_ref().map(|text| (tag, text)));
        if said.iter().any(Option::is_some) {
            say!("{label}");
            said.iter().flatten().for_each(|(tag, text)| say!("  {tag}: {text}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}
