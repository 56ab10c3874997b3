//! The teacher's own words in the languages of a preview: found by whom, how like the original, and what she may do about it.

use super::Reader;
use super::preview::number;
use super::typed::Typed;
use crate::error::Error;
use crate::language::Tag;
use crate::messages::draft::Draft;
use crate::messages::summary::Waiting;
use crate::messages::words::release::maker;
use crate::messages::words::{Fate, Field, Wording};
use crate::translation::Made;
use crate::translation::model::Missing;
use crate::web::pages::{PreviewField, PreviewLanguage, PreviewWords};

/// The words of one language. `settled`: nothing of the preview may still change by itself.
pub async fn words(
    reader: &Reader<'_>,
    typed: &Typed,
    draft: &Draft,
    wording: &Wording,
    settled: bool,
) -> Result<PreviewWords, Error> {
    let tag = Tag::parse(&wording.language).unwrap_or_else(Tag::english);
    let fields = wording.fields.iter().map(|found| field(reader, typed, draft, wording, found));
    Ok(PreviewWords {
        dir: tag.direction().as_str(),
        made: made(reader, wording).await?,
        why: wording.missing.map(|missing| why(reader, wording.fate, missing)),
        accept: wording.look.then(|| draft.accept.contains(&wording.language)),
        mine: wording.missing == Some(Missing::Vital),
        seen: settled.then(|| wording.seen.clone()),
        fields: fields.collect(),
        tag: wording.language.clone(),
    })
}

/// A language whose families wait for a person's words.
pub async fn waiting(
    reader: &Reader<'_>,
    typed: &Typed,
    draft: &Draft,
    waiting: &Waiting,
    settled: bool,
) -> Result<Option<PreviewLanguage>, Error> {
    let Some(wording) = &waiting.words else { return Ok(None) };
    let own = super::language(&reader.staff.language);
    Ok(Some(PreviewLanguage {
        language: super::language(&waiting.asked),
        families: number(waiting.families),
        text: draft.text.clone().unwrap_or_else(|| texts(draft).join(" ")),
        text_lang: own.tag,
        instead: None,
        segments: 0,
        original: None,
        reviews: Vec::new(),
        look: None,
        chosen: typed.shown == waiting.asked,
        words: Some(words(reader, typed, draft, wording, settled).await?),
    }))
}

fn texts(draft: &Draft) -> Vec<String> {
    draft.args.values().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

fn field(reader: &Reader<'_>, typed: &Typed, draft: &Draft, wording: &Wording, found: &Field) -> PreviewField {
    let own = draft.words.get(&wording.language).and_then(|fields| fields.get(&found.name));
    // Once she has written her own, what was found stays what her words are compared with.
    let proposed = typed.text(&format!("was.{}.{}", wording.language, found.name)).to_owned();
    let text = found.text.clone().unwrap_or_default();
    PreviewField {
        label: reader.w().t(&format!("field-{}", found.name)),
        found: if own.is_some() { proposed } else { text.clone() },
        text: own.cloned().unwrap_or(text),
        back: found.back.clone(),
        near: found.near.iter().map(|near| (near.source.clone(), near.text.clone())).collect(),
        name: found.name.clone(),
    }
}

/// "By a computer (local). Translated back, 86 % is the same."
async fn made(reader: &Reader<'_>, wording: &Wording) -> Result<String, Error> {
    let Some(field) = wording.fields.iter().find(|field| field.text.is_some()) else { return Ok(String::new()) };
    let by = maker(reader.app, reader.scope, field.made.as_str(), field.by.as_deref()).await?.unwrap_or_default();
    let who = match field.made {
        Made::Translated => reader.w().t1("words-by-computer", "service", &by),
        _ => reader.w().t1("words-by-person", "name", &by),
    };
    let worst = wording.fields.iter().filter_map(|field| field.score).min_by(f64::total_cmp);
    Ok(match worst {
        // Rounded down: 100 % is said of the same only.
        Some(score) => {
            let same = reader.w().t1("words-same", "percent", (score * 100.0).floor() as u32);
            format!("{who} {same}")
        }
        None => who,
    })
}

fn why(reader: &Reader<'_>, fate: Fate, missing: Missing) -> String {
    let why = match missing {
        Missing::NotAsked => return reader.w().t("words-not-asked"),
        Missing::NoService => "words-no-service",
        Missing::Down => "words-down",
        Missing::Late => "words-late",
        Missing::Budget => "words-budget",
        Missing::Unusable => "words-unusable",
        Missing::Vital => "words-vital",
    };
    let fate = match fate {
        Fate::Waits => reader.w().t("words-wait"),
        _ => reader.w().t1("words-original", "language", &super::language(&reader.staff.language).name),
    };
    format!("{} {fate}", reader.w().t(why))
}
