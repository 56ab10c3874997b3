//! What people made of texts: kept masked, so that the words fit another child and another day, and offered for the same
//! text and for ones much like it.

use super::model::Near;
use super::store;
use crate::app::App;
use crate::clock::At;
use crate::db::ConnectionTrait;
use crate::entities::phrase;
use crate::error::Error;
use crate::ids::{RowId, StaffId};
use crate::language::Tag;
use crate::language::masks::{self, Masked};
use crate::language::similarity::chrf;
use crate::scope::Scope;

/// So many of the latest phrases are compared.
const COMPARED: u64 = 500;
/// So many of those near are offered.
const OFFERED: usize = 3;

/// A person's words for a text.
pub struct Edit<'a> {
    /// The text, masked.
    pub source: &'a Masked,
    /// Its language.
    pub from: &'a Tag,
    /// The language of the words.
    pub to: &'a Tag,
    /// The words.
    pub words: &'a str,
    /// Who wrote them.
    pub by: StaffId,
}

/// Remembers it, unless it leaves out a name or number of the text: then it would not fit another.
pub async fn remember(
    app: &App,
    db: &impl ConnectionTrait,
    scope: &Scope,
    edit: &Edit<'_>,
    now: At,
) -> Result<bool, Error> {
    let Some(words) = edit.source.remask(edit.words) else { return Ok(false) };
    let row = phrase::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        source_hash: super::ask::hash(&edit.source.text, &[]),
        language_from: edit.from.to_string(),
        language_to: edit.to.to_string(),
        source: edit.source.text.clone(),
        words,
        staff_id: edit.by,
        made_at: now,
    };
    store::remember(db, row).await?;
    Ok(true)
}

/// A person's words for exactly this text, with its own names in them.
pub async fn exact(
    app: &App,
    scope: &Scope,
    source: &Masked,
    from: &Tag,
    to: &Tag,
) -> Result<Option<(String, StaffId)>, Error> {
    let hash = super::ask::hash(&source.text, &[]);
    let found = store::phrase(app.store.read(), scope, &hash, from.as_str(), to.as_str()).await?;
    Ok(found.and_then(|row| Some((source.restore(&row.words).ok()?, row.staff_id))))
}

/// What people made of texts much like it, the nearest first.
pub async fn near(app: &App, scope: &Scope, source: &Masked, from: &Tag, to: &Tag) -> Result<Vec<Near>, Error> {
    let rows = store::phrases(app.store.read(), scope, from.as_str(), to.as_str(), COMPARED).await?;
    let scored = rows.into_iter().filter(|row| row.source != source.text).map(|row| {
        let score = chrf(&shown(&row.source), &shown(&source.text));
        Near { source: shown(&row.source), text: shown(&row.words), score }
    });
    let mut near: Vec<Near> = scored.filter(|near| near.score >= app.config.translation.near_score).collect();
    near.sort_by(|one, other| other.score.total_cmp(&one.score));
    near.truncate(OFFERED);
    Ok(near)
}

/// Masks as a person sees them.
fn shown(masked: &str) -> String {
    masked.chars().map(|c| if masks::index(c).is_some() { '…' } else { c }).collect()
}
