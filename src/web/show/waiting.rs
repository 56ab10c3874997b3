//! Updates that wait for a person's translation, as who may give it sees them.

use super::preview::number;
use super::typed::Typed;
use super::{Reader, sent, spoken};
use crate::entities::update;
use crate::error::Error;
use crate::ids::UpdateId;
use crate::language::Tag;
use crate::messages::compose::shown;
use crate::messages::draft::{Draft, Untranslated};
use crate::messages::store as messages;
use crate::messages::words::prepare::prose;
use crate::messages::words::release::{proposals, read};
use crate::messages::words::{Fate, Wording, store};
use crate::people::store as people;
use crate::scope::Scope;
use crate::web::pages::{Problem, WaitingLanguage, WaitingRow, WaitingView, Waits};

/// Updates on one page.
const PAGE: u64 = 20;

/// How many wait, and where.
pub async fn waits(reader: &Reader<'_>) -> Result<Waits, Error> {
    let count = store::count_waiting(reader.app.store.read(), reader.scope, reader.staff.id).await?;
    Ok(Waits { count: number(u64::try_from(count).unwrap_or(0)), href: format!("{}/waiting", reader.base) })
}

/// The list from a cursor on, and where it goes on.
pub async fn list(reader: &Reader<'_>, after: Option<UpdateId>) -> Result<(Vec<WaitingRow>, Option<String>), Error> {
    let db = reader.app.store.read();
    let mut rows = store::waiting(db, reader.scope, reader.staff.id, after, PAGE + 1).await?;
    let is_more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let more = rows.last().filter(|_| is_more).map(|row| format!("{}/waiting?after={}", reader.base, row.id));
    let mut shown = Vec::with_capacity(rows.len());
    for row in &rows {
        shown.push(line(reader, row).await?);
    }
    Ok((shown, more))
}

async fn line(reader: &Reader<'_>, row: &update::Model) -> Result<WaitingRow, Error> {
    let spoken = read(row)?;
    let names: Vec<String> = spoken.waiting().map(|one| super::language(&one.language).name).collect();
    let mut families = 0;
    for wording in spoken.waiting() {
        families += guardians(row, &wording.language)?;
    }
    Ok(WaitingRow {
        href: format!("{}/waiting/{}", reader.base, row.id),
        title: sent::title(reader, row).await?,
        from: author(reader, row).await?,
        at: reader.moment(row.created_at),
        languages: reader.app.catalogue.say_list(&reader.speech.tag, &names),
        families,
    })
}

async fn author(reader: &Reader<'_>, row: &update::Model) -> Result<String, Error> {
    let district = Scope::district(reader.scope.district_id());
    let found = people::staff(reader.app.store.read(), &district, row.staff_id).await?;
    Ok(found.map(|staff| staff.name).unwrap_or_default())
}

/// Guardians who wait for the words of a language.
fn guardians(row: &update::Model, language: &str) -> Result<u32, Error> {
    let (summary, spoken) = (shown(row)?.summary, read(row)?);
    let is_it = |asked: &str| {
        let wording = Tag::parse(asked).and_then(|asked| spoken.of(&asked).map(|one| one.language.clone()));
        wording.as_deref() == Some(language)
    };
    let waiting = summary.waiting.iter().filter(|one| is_it(&one.asked));
    Ok(number(waiting.map(|one| one.families).sum()))
}

/// A page that was worked on.
pub struct Shown {
    /// What is typed on it.
    pub typed: Typed,
    /// The language whose words were refused, and why, ready to be read.
    pub refused: Option<(String, String)>,
}

/// One update with what is proposed for each of its languages.
pub async fn one(reader: &Reader<'_>, id: UpdateId, shown: Option<Shown>) -> Result<WaitingView, Error> {
    let app = reader.app;
    let row = messages::update_seen(app.store.read(), reader.scope, reader.staff.id, id).await?;
    let row = row.ok_or(Error::NotFound("update"))?;
    let draft: Draft = serde_json::from_str(&row.draft).map_err(|fault| Error::Fault(fault.to_string()))?;
    let content = draft.content()?;
    let label = |name: &str| reader.w().t(&format!("field-{name}"));
    let original = prose(app, &content).into_iter().map(|(name, text)| (label(&name), text)).collect();
    let found = if row.waiting { proposals(app, reader.scope, reader.staff, &row).await? } else { Vec::new() };
    let (typed, refused) = shown.map_or_else(Default::default, |shown| (shown.typed, shown.refused));
    let own = Draft { words: typed.words(), untranslated: Untranslated::Wait, ..draft };
    let mut languages = Vec::with_capacity(found.len());
    for wording in &found {
        let why = refused.as_ref().filter(|(of, _)| *of == wording.language).map(|(_, said)| said.as_str());
        languages.push(language(reader, &row, (&typed, &own), wording, why).await?);
    }
    let district = Scope::district(reader.scope.district_id());
    let author = people::staff(app.store.read(), &district, row.staff_id).await?;
    Ok(WaitingView {
        title: sent::title(reader, &row).await?,
        from: author.as_ref().map(|staff| staff.name.clone()).unwrap_or_default(),
        at: reader.moment(row.created_at),
        original,
        lang: author.map(|staff| staff.language).unwrap_or_default(),
        action: format!("{}/waiting/{id}", reader.base),
        languages,
    })
}

async fn language(
    reader: &Reader<'_>,
    row: &update::Model,
    (typed, own): (&Typed, &Draft),
    wording: &Wording,
    refused: Option<&str>,
) -> Result<WaitingLanguage, Error> {
    let mut words = spoken::words(reader, typed, own, wording, wording.fate == Fate::Translated).await?;
    // What a computer proposes for a vital kind is shown, but only a person's words go.
    (words.accept, words.mine) = (None, false);
    let problem = refused.map(|said| {
        let field = words.fields.first().map_or_else(String::new, |field| format!("w-{}-{}", words.tag, field.name));
        Problem { field, said: said.to_owned() }
    });
    let families = guardians(row, &wording.language)?;
    Ok(WaitingLanguage { language: super::language(&wording.language), families, words, problem })
}
