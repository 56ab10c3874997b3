//! Keeps entries: what is new is added, what changed is written anew, what is the same is left alone. Part of its caller's
//! transaction, so that a page is kept whole or not at all.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::model::Entry;
use super::{store, words};
use crate::clock::At;
use crate::db::Tx;
use crate::entities::{material, material_word};
use crate::error::Error;
use crate::ids::{Ids, MaterialId, RowId};
use crate::language::Tag;
use crate::scope::Scope;

/// What became of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Materials that were read.
    pub materials: u64,
    /// Those that are new.
    pub added: u64,
    /// Those that are not as they were.
    pub changed: u64,
    /// Those that nobody gave a licence for: kept, and not shared.
    pub unlicensed: u64,
}

/// What entries are kept with.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Whose.
    pub scope: &'a Scope,
    /// Ids.
    pub ids: &'a Ids,
    /// Now.
    pub now: At,
    /// The feed that they come from.
    pub feed: Option<RowId>,
}

/// Keeps entries; of two with one identifier the later counts.
pub async fn keep(tx: &Tx, into: Place<'_>, entries: Vec<Entry>) -> Result<Kept, Error> {
    let mut by_name: BTreeMap<String, Entry> = BTreeMap::new();
    let mut order = Vec::new();
    for entry in entries {
        if !by_name.contains_key(&entry.identifier) {
            order.push(entry.identifier.clone());
        }
        by_name.insert(entry.identifier.clone(), entry);
    }
    let names: Vec<&str> = order.iter().map(String::as_str).collect();
    let known = store::known(&**tx, into.scope, &names).await?;
    let known: HashMap<&str, &store::Known> = known.iter().map(|one| (one.identifier.as_str(), one)).collect();
    let mut kept = Kept::default();
    let (mut rows, mut word_rows, mut anew) = (Vec::new(), Vec::new(), Vec::new());
    for name in &order {
        let (Some(mut entry), before) = (by_name.remove(name), known.get(name.as_str())) else { continue };
        // A form without a place for licences does not take one away.
        if let (None, Some(licence)) = (&entry.licence, before.map(|one| &one.licence).filter(|one| !one.is_empty())) {
            entry.licence = Some(licence.clone());
        }
        kept.materials += 1;
        kept.unlicensed += u64::from(entry.licence.is_none());
        let hash = entry.hash();
        match before {
            Some(before) if before.hash == hash => continue,
            Some(before) => {
                kept.changed += 1;
                anew.push(before.id);
            }
            None => kept.added += 1,
        }
        let id = before.map_or_else(|| MaterialId(into.ids.uuid(into.now.timestamp())), |before| before.id);
        if before.is_none_or(|before| before.withdrawn_at.is_none()) {
            word_rows.extend(word_rows_of(into, id, &entry));
        }
        let added_at = before.map_or(into.now, |before| before.added_at);
        rows.push(row(into, id, entry, hash, added_at)?);
    }
    store::write(&**tx, rows).await?;
    store::drop_words(&**tx, into.scope, &anew).await?;
    store::add_words(&**tx, word_rows).await?;
    Ok(kept)
}

/// The rows of an entry's words.
pub fn word_rows_of(into: Place<'_>, id: MaterialId, entry: &Entry) -> Vec<material_word::Model> {
    let row = |(word, weight)| material_word::Model {
        id: RowId(into.ids.uuid(into.now.timestamp())),
        district_id: into.scope.district_id(),
        material_id: id,
        word,
        weight,
    };
    words::of_entry(entry).into_iter().map(row).collect()
}

/// The row of an entry.
pub fn row(
    into: Place<'_>,
    id: MaterialId,
    entry: Entry,
    hash: String,
    added_at: At,
) -> Result<material::Model, Error> {
    let fault = |fault: serde_json::Error| Error::Fault(fault.to_string());
    Ok(material::Model {
        id,
        district_id: into.scope.district_id(),
        catalogue_id: into.feed,
        identifier: entry.identifier,
        title: entry.title,
        language: entry.languages.first().map(|tag| tag.as_str().to_owned()).unwrap_or_default(),
        beside: beside(&entry.languages),
        level: entry.level,
        rank: entry.rank,
        age_from: entry.age_from,
        age_to: entry.age_to,
        subjects: serde_json::to_string(&entry.subjects).map_err(fault)?,
        author: entry.author,
        publisher: entry.publisher,
        licence: entry.licence.unwrap_or_default(),
        about: entry.about,
        cover: entry.cover,
        formats: serde_json::to_string(&entry.formats).map_err(fault)?,
        modified: entry.modified,
        hash,
        added_at,
        changed_at: into.now,
        withdrawn_at: None,
    })
}

fn beside(languages: &[Tag]) -> Option<String> {
    let tags: Vec<&str> = languages.iter().skip(1).map(Tag::as_str).collect();
    (!tags.is_empty()).then(|| tags.join(" "))
}
