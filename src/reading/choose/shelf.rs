//! The books of a district, ordered so that one is found without looking at all: by language, then by level.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use super::{AtLevel, Child, InLanguage};
use crate::clock::At;
use crate::ids::MaterialId;
use crate::language::Tag;

/// Levels that are near a child's own, with it.
const NEAR: usize = 3;
/// Where books stand whose level nobody says.
const UNKNOWN: i16 = i16::MAX;

/// A material, as far as it matters.
#[derive(Clone, Debug)]
pub struct Book {
    /// Its id.
    pub id: MaterialId,
    /// BCP 47 tags; several where the same stands in both.
    pub languages: Vec<Tag>,
    /// Its level.
    pub rank: Option<i16>,
    /// Whether it is about what the week is about.
    pub themed: bool,
}

/// Books by language and level.
#[derive(Debug, Default)]
pub struct Shelf {
    boards: BTreeMap<String, Board>,
    tags: BTreeMap<String, Tag>,
    /// Where a reader of a language looks, in which order: found once for each.
    looks: Mutex<HashMap<(String, String), Looks>>,
}

/// The books of one language by level, those with another language beside it apart.
#[derive(Debug, Default)]
struct Board {
    alone: Levels,
    beside: Levels,
}

type Levels = BTreeMap<i16, Vec<MaterialId>>;
type Looks = std::sync::Arc<Vec<(InLanguage, Vec<String>)>>;

/// A book that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) book: MaterialId,
    pub(super) language: InLanguage,
    pub(super) level: AtLevel,
    pub(super) again: bool,
}

impl Shelf {
    /// Puts the books in order: those of the week's theme first, then the older ones.
    pub fn new(mut books: Vec<Book>) -> Self {
        books.sort_by_key(|book| (!book.themed, book.id));
        let mut shelf = Self::default();
        for book in books {
            for tag in &book.languages {
                shelf.tags.entry(tag.to_string()).or_insert_with(|| tag.clone());
                let board = shelf.boards.entry(tag.to_string()).or_default();
                let levels = if book.languages.len() > 1 { &mut board.beside } else { &mut board.alone };
                levels.entry(book.rank.unwrap_or(UNKNOWN)).or_default().push(book.id);
            }
        }
        shelf
    }

    /// The book that comes next: in the family's language or one beside it, then in one close to it, then in the school's. Among
    /// those the child's level, or the nearest, never more than one above; what was not shared before, or else the oldest.
    pub(super) fn find(&self, child: &Child<'_>) -> Option<Found> {
        let mut had: HashMap<MaterialId, At> = HashMap::new();
        for one in child.had {
            let Some(id) = one.material else { continue };
            let last = had.entry(id).or_insert(one.at);
            *last = (*last).max(one.at);
        }
        if let Some(found) = self.for_both(child, &had) {
            return Some(found);
        }
        let looks = self.looks(child.reads, child.school);
        let own = |language: &InLanguage| matches!(language, InLanguage::Home | InLanguage::Bilingual);
        let steps: [&dyn Fn(&InLanguage) -> bool; 3] =
            [&own, &|language| *language == InLanguage::Related, &|language| *language == InLanguage::School];
        for step in steps {
            let looks = || looks.iter().filter(|(language, _)| step(language));
            let fresh = looks().find_map(|(language, keys)| self.fresh(child, &had, *language, keys));
            let found = fresh.or_else(|| {
                let again = looks().filter_map(|(language, keys)| self.oldest(child, &had, *language, keys));
                again.min_by_key(|(at, found)| (*at, found.language, found.book)).map(|(_, found)| found)
            });
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// One that was not shared before and that all adults of a home of two languages can read.
    fn for_both(&self, child: &Child<'_>, had: &HashMap<MaterialId, At>) -> Option<Found> {
        if child.beside.is_empty() {
            return None;
        }
        let keys = |tag: &Tag| tag.fallbacks().iter().map(Tag::to_string).collect::<Vec<_>>();
        let holds = |rank: i16, id: MaterialId| {
            child.beside.iter().all(|other| {
                keys(other).iter().any(|key| self.at(key, InLanguage::Bilingual, rank).any(|one| one == id))
            })
        };
        let own = keys(child.reads);
        // The level matters more than that both can read it: its own, one below, one above.
        ranks(child.rank).take(NEAR).find_map(|rank| {
            let mut books = own.iter().flat_map(|key| self.at(key, InLanguage::Bilingual, rank));
            let book = books.find(|id| !had.contains_key(id) && holds(rank, *id))?;
            let level = level(child.rank, known(rank));
            Some(Found { book, language: InLanguage::Bilingual, level, again: false })
        })
    }

    /// One that was not shared before, the nearest level first.
    fn fresh(
        &self,
        child: &Child<'_>,
        had: &HashMap<MaterialId, At>,
        language: InLanguage,
        keys: &[String],
    ) -> Option<Found> {
        ranks(child.rank).find_map(|rank| {
            let books = keys.iter().flat_map(|key| self.at(key, language, rank));
            let mut books = books;
            let book = books.find(|id| !had.contains_key(id))?;
            Some(Found { book, language, level: level(child.rank, known(rank)), again: false })
        })
    }

    /// The one that was shared the longest time ago.
    fn oldest(
        &self,
        child: &Child<'_>,
        had: &HashMap<MaterialId, At>,
        language: InLanguage,
        keys: &[String],
    ) -> Option<(At, Found)> {
        let all = ranks(child.rank).flat_map(|rank| {
            let books = keys.iter().flat_map(move |key| self.at(key, language, rank));
            books.filter_map(move |book| Some((*had.get(&book)?, rank, book)))
        });
        let (at, rank, book) = all.min_by_key(|(at, _, book)| (*at, *book))?;
        Some((at, Found { book, language, level: level(child.rank, known(rank)), again: true }))
    }

    fn at(&self, key: &str, language: InLanguage, rank: i16) -> impl Iterator<Item = MaterialId> + '_ {
        let board = self.boards.get(key);
        let alone = board.filter(|_| language != InLanguage::Bilingual).map(|board| &board.alone);
        let beside = board.filter(|_| language != InLanguage::Home).map(|board| &board.beside);
        let levels = alone.into_iter().chain(beside);
        levels.filter_map(move |levels| levels.get(&rank)).flatten().copied()
    }

    fn looks(&self, reads: &Tag, school: &Tag) -> Looks {
        let mut known = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (reads.to_string(), school.to_string());
        known.entry(key).or_insert_with(|| std::sync::Arc::new(self.look_of(reads, school))).clone()
    }

    /// Where books stand that a reader of `reads` can use.
    fn look_of(&self, reads: &Tag, school: &Tag) -> Vec<(InLanguage, Vec<String>)> {
        let there = |tag: &Tag| self.boards.contains_key(tag.as_str());
        let keys = |tags: Vec<Tag>| tags.iter().map(Tag::to_string).collect::<Vec<_>>();
        // The tag itself, and the same language less exactly; a bare tag (`es`) takes its regions too.
        let (home, read): (Vec<Tag>, Vec<Tag>) = reads
            .fallbacks()
            .into_iter()
            .filter(there)
            .partition(|tag| tag.language() == reads.language() && (tag == reads || is_less_exact(tag, reads)));
        let script = reads.script();
        let mut related: Vec<Tag> = read;
        let region = |tag: &&Tag| tag.language() == reads.language() && !home.contains(tag) && !related.contains(tag);
        let regions: Vec<Tag> =
            self.tags.values().filter(region).filter(|tag| tag.script() == script).cloned().collect();
        related.extend(regions);
        let schools: Vec<Tag> = school.fallbacks().into_iter().filter(there).collect();
        let both = keys(schools);
        let seen: BTreeSet<String> = home.iter().chain(&related).map(Tag::to_string).collect();
        let own = keys(home);
        vec![
            (InLanguage::Home, own.clone()),
            (InLanguage::Bilingual, own),
            (InLanguage::Related, keys(related)),
            (InLanguage::School, both.into_iter().filter(|key| !seen.contains(key)).collect()),
        ]
    }
}

/// Whether `tag` says less about the same language in the same script: `es` for `es-MX`, not `fa` for `fa-AF`, which families
/// call by another name and read a little otherwise.
fn is_less_exact(tag: &Tag, than: &Tag) -> bool {
    tag.language() == than.language() && than.as_str() != "fa-AF"
}

/// Levels that suit, the nearest first, a lower one before a higher.
fn ranks(rank: i16) -> impl Iterator<Item = i16> {
    let near = (0..=rank.max(0)).rev();
    let mut order: Vec<i16> = near.collect();
    // One above comes right after one below.
    order.insert(order.len().min(2), rank.max(0) + 1);
    order.push(UNKNOWN);
    order.into_iter()
}

/// How a book's level stands to a child's.
pub(super) fn level(own: i16, rank: Option<i16>) -> AtLevel {
    match rank {
        None => AtLevel::Unknown,
        Some(rank) if rank == own => AtLevel::Own,
        Some(rank) if rank < own => AtLevel::Below,
        Some(_) => AtLevel::Above,
    }
}

fn known(rank: i16) -> Option<i16> {
    (rank != UNKNOWN).then_some(rank)
}
