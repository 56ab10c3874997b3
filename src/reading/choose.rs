//! What a child is given next, and how it is shared: by its level, the family's language, what was shared before and what the
//! family answered. Pure and without dice: the same child gets the same on every machine. Each choice says why, in words.

mod shelf;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

pub use shelf::{Book, Shelf};

use crate::clock::At;
use crate::entities::packs::Way;
use crate::ids::MaterialId;
use crate::language::Tag;

/// Ways with a book, in the order in which they take turns (messages.md, rule 9: open questions, guessing, one's own life,
/// retelling).
const WITH_A_BOOK: [Way; 4] = [Way::Talk, Way::Next, Way::Life, Way::Again];
/// The same for who is read to.
const READ_TO: [Way; 5] = [Way::Talk, Way::Pictures, Way::Next, Way::Life, Way::Again];
/// Ideas that need nothing, likewise. A number story needs a teacher's question.
const WITHOUT: [Way; 3] = [Way::Table, Way::Walk, Way::Shop];

/// What was shared before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Had {
    /// The material, if one was.
    pub material: Option<MaterialId>,
    /// How.
    pub way: Way,
    /// When.
    pub at: At,
    /// Whether the family told minutes of it.
    pub answered: bool,
}

/// A child, as far as it matters.
#[derive(Clone, Debug)]
pub struct Child<'a> {
    /// Its level.
    pub rank: i16,
    /// The language that its family reads: in a home of several, the one whose turn it is.
    pub reads: &'a Tag,
    /// The other languages of the home.
    pub beside: &'a [Tag],
    /// The language of the school.
    pub school: &'a Tag,
    /// The family reads no print.
    pub pictures: bool,
    /// What it had, in any order.
    pub had: &'a [Had],
    /// A way that is wanted.
    pub way: Option<Way>,
}

/// Why a book is in the language that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InLanguage {
    /// The family's.
    Home,
    /// The family's beside another.
    Bilingual,
    /// One close to the family's: of another region, or read as well.
    Related,
    /// The school's: the pictures tell the story.
    School,
    /// There is no book: an idea.
    None,
}

/// How a book's level stands to the child's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtLevel {
    /// The same.
    Own,
    /// Lower.
    Below,
    /// One higher; never more.
    Above,
    /// Nobody says it.
    Unknown,
}

/// What a child gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The material; none: an idea that needs nothing.
    pub book: Option<MaterialId>,
    /// How.
    pub way: Way,
    /// Why this language.
    pub language: InLanguage,
    /// How its level stands to the child's.
    pub level: AtLevel,
    /// Whether the child had it before: all that fits was shared.
    pub again: bool,
}

impl Choice {
    /// Why, in stable words: `home own`, `school below again`, `none`.
    pub fn why(&self) -> String {
        let language = match self.language {
            InLanguage::Home => "home",
            InLanguage::Bilingual => "bilingual",
            InLanguage::Related => "related",
            InLanguage::School => "school",
            InLanguage::None => return "none".to_owned(),
        };
        let level = match self.level {
            AtLevel::Own => "own",
            AtLevel::Below => "below",
            AtLevel::Above => "above",
            AtLevel::Unknown => "unknown",
        };
        format!("{language} {level}{}", if self.again { " again" } else { "" })
    }
}

/// What `child` gets next from `shelf`.
pub fn choose(shelf: &Shelf, child: &Child<'_>) -> Choice {
    let found = match child.way.and_then(Way::idea) {
        // An idea was wanted: it needs no book.
        Some(_) => None,
        None => shelf.find(child),
    };
    let Some(found) = found else {
        let way = child.way.filter(|way| way.idea().is_some()).unwrap_or_else(|| turn_of(&WITHOUT, child.had));
        let (language, level) = (InLanguage::None, AtLevel::Unknown);
        return Choice { book: None, way, language, level, again: false };
    };
    let way = way_of(child, found.language);
    Choice { book: Some(found.book), way, language: found.language, level: found.level, again: found.again }
}

/// The same for a book that a person has chosen.
pub fn given(book: &Book, child: &Child<'_>) -> Choice {
    let has = |read: &Tag| book.languages.iter().any(|tag| read.fallbacks().contains(tag));
    let language = match (has(child.reads), book.languages.len()) {
        (true, 1) => InLanguage::Home,
        (true, _) => InLanguage::Bilingual,
        (false, _) => InLanguage::School,
    };
    let again = child.had.iter().any(|one| one.material == Some(book.id));
    let level = shelf::level(child.rank, book.rank);
    Choice { book: Some(book.id), way: way_of(child, language), language, level, again }
}

fn way_of(child: &Child<'_>, language: InLanguage) -> Way {
    let foreign = language == InLanguage::School && child.reads != child.school;
    match child.way {
        Some(way) => way,
        None if child.pictures || foreign => Way::Pictures,
        None if child.rank == 0 => turn_of(&READ_TO, child.had),
        None => turn_of(&WITH_A_BOOK, child.had),
    }
}

/// Whose turn it is: the least used, where one that was answered counts less; never the same twice in a row.
fn turn_of(ways: &[Way], had: &[Had]) -> Way {
    let last = had.iter().max_by_key(|one| one.at).map(|one| one.way);
    let mut uses: HashMap<Way, i64> = HashMap::new();
    for one in had {
        *uses.entry(one.way).or_default() += if one.answered { -1 } else { 1 };
    }
    let free = ways.iter().filter(|way| ways.len() == 1 || Some(**way) != last);
    // The first of equals.
    free.min_by_key(|way| uses.get(way).copied().unwrap_or_default()).copied().unwrap_or(Way::Talk)
}
