//! The wordings as a member of staff sees them: counts by language, and the texts of one language beside the source's.

use super::Reader;
use super::preview::number;
use crate::error::Error;
use crate::language::{Specimen, Tag};
use crate::messages::batch::GREETING;
use crate::messages::reviews::approve::{self, State, Wording};
use crate::messages::reviews::model::Policy;
use crate::web::pages::{WordingCount, WordingLanguage, WordingText, WordingView};

/// All languages but the source, in the order of their English names.
pub async fn languages(reader: &Reader<'_>) -> Result<Vec<WordingLanguage>, Error> {
    let all = approve::list(reader.app, reader.scope, None).await?;
    let of_locales = all.chunk_by(|one, other| one.locale == other.locale);
    let mut shown: Vec<_> = of_locales
        .filter_map(|of| {
            let tag = of.first().filter(|one| one.state != State::Source)?.locale.as_str();
            let href = format!("/app/wordings/{tag}");
            Some(WordingLanguage { language: super::language(tag), href, count: count(of) })
        })
        .collect();
    shown.sort_by(|one, other| one.language.name.cmp(&other.language.name));
    Ok(shown)
}

/// What becomes of wording that nobody approved.
pub fn policy(reader: &Reader<'_>) -> String {
    reader.w().t(match reader.app.config.text.review {
        Policy::Label => "wordings-label",
        Policy::Bilingual => "wordings-bilingual",
        Policy::Require => "wordings-require",
    })
}

/// The templates of a language: the first contact, then what else must not be misread.
pub async fn wordings(reader: &Reader<'_>, tag: &Tag) -> Result<(WordingCount, Vec<WordingView>), Error> {
    let mut all = approve::list(reader.app, reader.scope, Some(tag)).await?;
    all.sort_by_key(|one| (one.template != GREETING, !one.vital));
    let views = all.iter().map(|one| view(reader, one)).collect::<Result<_, _>>()?;
    Ok((count(&all), views))
}

/// The words around e-mails and inside texts, the source's and the language's.
pub fn shared(reader: &Reader<'_>, tag: &Tag) -> Vec<(String, String)> {
    let catalogue = &reader.app.catalogue;
    catalogue.shared_words(&Tag::english()).into_iter().zip(catalogue.shared_words(tag)).collect()
}

fn count(of: &[Wording]) -> WordingCount {
    let count = |state| number(of.iter().filter(|one| one.state == state).count() as u64);
    WordingCount { approved: count(State::Approved), changed: count(State::Changed), all: number(of.len() as u64) }
}

fn view(reader: &Reader<'_>, one: &Wording) -> Result<WordingView, Error> {
    let catalogue = &reader.app.catalogue;
    let specimen = |tag: &Tag| catalogue.specimen(&one.template, tag).map_err(|fault| Error::Fault(fault.to_string()));
    let (source, own) = (specimen(&Tag::english())?, specimen(&one.locale)?);
    let purpose = catalogue.template(&one.template).map(|template| template.purpose.clone()).unwrap_or_default();
    Ok(WordingView {
        id: format!("w-{}", one.template.replace(['.', '_'], "-")),
        template: one.template.clone(),
        purpose,
        vital: one.vital,
        seen: one.wording.clone(),
        texts: texts(reader, source, own),
        approved: one.state == State::Approved,
        said: said(reader, one),
        note: one.record.as_ref().and_then(|row| row.note.clone()),
    })
}

/// Both sides of every form; a side that has none of its own reads as it always does.
fn texts(reader: &Reader<'_>, source: Specimen, own: Specimen) -> Vec<WordingText> {
    let plain = (source.text.clone(), own.text.clone());
    let mut all = vec![WordingText { label: None, source: source.text, own: own.text }];
    let more = [
        ("wording-of-two", source.of_two, own.of_two),
        ("wording-short", source.short, own.short),
        ("wording-mail", source.email, own.email),
    ];
    for (label, source, own) in more {
        if source.is_some() || own.is_some() {
            let (source, own) = (source.unwrap_or_else(|| plain.0.clone()), own.unwrap_or_else(|| plain.1.clone()));
            all.push(WordingText { label: Some(reader.w().t(label)), source, own });
        }
    }
    all
}

fn said(reader: &Reader<'_>, one: &Wording) -> String {
    let by = |id: &str| {
        let row = one.record.as_ref()?;
        Some(reader.w().t2(id, "name", &row.reviewer, "time", &reader.moment(row.at).said))
    };
    let said = match one.state {
        State::Approved => by("wording-approved"),
        State::Changed => by("wording-changed"),
        State::Source | State::Unreviewed => None,
    };
    said.unwrap_or_else(|| reader.w().t("unreviewed"))
}
