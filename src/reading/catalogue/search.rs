//! Finds materials: by words in any script, by language, level and kind of format, all by the same rows. What has no words (what was
//! withdrawn) is not found.

use std::collections::HashMap;

use super::model::Kind;
use super::store::{self, Ordered, Term, Terms};
use super::words;
use crate::db::Store;
use crate::entities::material;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::language::tag::Tag;
use crate::scope::Scope;

/// Hits that are weighed against each other.
const WEIGHED: u64 = 1_000;
/// A word in more materials is common; how common does not matter.
const COMMON: u64 = 4_000;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words; the last one may be a beginning.
    pub text: String,
    /// Language: `es` finds `es-MX`, too.
    pub language: Option<Tag>,
    /// Level as materials have it: `read-aloud`, `1`, `2` …
    pub level: Option<String>,
    /// A format that it must have.
    pub kind: Option<Kind>,
}

impl Wanted {
    fn filters(&self) -> Vec<Term> {
        let language = self.language.as_ref().map(words::language);
        let level = self.level.as_deref().map(words::level);
        let kind = self.kind.map(|kind| words::format(kind.as_str()));
        [language, level, kind].into_iter().flatten().map(Term::Whole).collect()
    }
}

/// The best matches of a text, the best first, `most` of them (up to 1,000); without a text, those that came first.
pub async fn search(store: &Store, scope: &Scope, wanted: &Wanted, most: u64) -> Result<Vec<material::Model>, Error> {
    let asked = words::asked(&wanted.text);
    if asked == words::Asked::default() {
        return if wanted.text.trim().is_empty() {
            list(store, scope, wanted, None, most).await
        } else {
            Ok(Vec::new())
        };
    }
    let mut whole: Vec<Term> = asked.whole.into_iter().map(Term::Whole).collect();
    whole.extend(wanted.filters());
    let best = usize::try_from(most).unwrap_or(usize::MAX);
    let mut found = match &asked.begins {
        Some(last) => find(store, scope, [&*whole, &[Term::Whole(last.clone())]].concat()).await?,
        None => find(store, scope, whole.clone()).await?,
    };
    if let Some(last) = asked.begins.filter(|_| found.len() < best) {
        // The word itself comes first, what only begins like it after.
        let first: HashMap<MaterialId, ()> = found.iter().map(|(id, _)| (*id, ())).collect();
        let more = find(store, scope, [&*whole, &[Term::Begins(last)]].concat()).await?;
        found.extend(more.into_iter().filter(|(id, _)| !first.contains_key(id)));
    }
    found.truncate(best);
    let ids: Vec<MaterialId> = found.iter().map(|(id, _)| *id).collect();
    ordered(store, scope, &ids).await
}

/// Materials that have all terms with their weights, the weightiest first.
async fn find(store: &Store, scope: &Scope, terms: Vec<Term>) -> Result<Vec<(MaterialId, i64)>, Error> {
    let Some(terms) = rarest_first(store, scope, terms).await? else { return Ok(Vec::new()) };
    let hits = store::matching(store.read(), scope, &terms, Ordered::ByWeight, WEIGHED).await?;
    let mut best: HashMap<MaterialId, i64> = HashMap::new();
    for hit in hits {
        let score = best.entry(hit.material_id).or_insert(hit.score);
        *score = hit.score.max(*score);
    }
    let mut found: Vec<(MaterialId, i64)> = best.into_iter().collect();
    found.sort_by_key(|(id, score)| std::cmp::Reverse((*score, *id)));
    Ok(found)
}

/// The terms with the rarest in front; none where one of them is nowhere.
async fn rarest_first(store: &Store, scope: &Scope, mut terms: Vec<Term>) -> Result<Option<Terms>, Error> {
    let mut rarest = (0, i64::MAX);
    if terms.len() > 1 {
        for (at, term) in terms.iter().enumerate() {
            let many = store::count(store.read(), scope, term, COMMON).await?;
            if many == 0 {
                return Ok(None);
            }
            if many < rarest.1 {
                rarest = (at, many);
            }
        }
    }
    if terms.is_empty() {
        return Ok(None);
    }
    let first = terms.swap_remove(rarest.0);
    Ok(Some(Terms { first, others: terms }))
}

/// Materials without regard to words, in the order they came, after one of them.
pub async fn list(
    store: &Store,
    scope: &Scope,
    wanted: &Wanted,
    after: Option<MaterialId>,
    most: u64,
) -> Result<Vec<material::Model>, Error> {
    let filters = wanted.filters();
    if filters.is_empty() {
        return Ok(store::page(store.read(), scope, after, most).await?);
    }
    let Some(terms) = rarest_first(store, scope, filters).await? else { return Ok(Vec::new()) };
    let hits = store::matching(store.read(), scope, &terms, Ordered::After(after), most).await?;
    let ids: Vec<MaterialId> = hits.iter().map(|hit| hit.material_id).collect();
    ordered(store, scope, &ids).await
}

async fn ordered(store: &Store, scope: &Scope, ids: &[MaterialId]) -> Result<Vec<material::Model>, Error> {
    let mut rows: HashMap<MaterialId, material::Model> = HashMap::new();
    for some in ids.chunks(256) {
        rows.extend(store::materials(store.read(), scope, some).await?.into_iter().map(|row| (row.id, row)));
    }
    Ok(ids.iter().filter_map(|id| rows.remove(id)).collect())
}
