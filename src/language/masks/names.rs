//! Names, and where they stand in a text: whole words, however they are accented and in any case, with what languages hang
//! on them ("Mateo's", "وماتيو", "마테오는", "Matea" for "Mateo" in Polish).
//!
//! Where a word is a name and an ordinary word, too ("Will", "May", "Joy"), only its capital makes it a name. In doubt it
//! is masked: a poor translation is seen in the preview, a name that left is not.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::near::{Given, Place};
use super::words::{Word, fold, is_unspaced, words};
use crate::language::Tag;

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A child's, as it is called or given: masked even where a sentence begins.
    Child,
    /// A family name, or an adult's.
    Adult,
    /// A school's or district's: only as a whole.
    Place,
}

/// Names to look for. Holds people's names: its `Debug` shows only how many.
#[derive(Clone, Default)]
pub struct Names {
    /// By the first word, the words of each.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Names in scripts that set no spaces.
    unspaced: HashSet<String>,
    longest_unspaced: usize,
    /// Beginnings of names, for languages whose endings change.
    stems: HashSet<String>,
    /// Children's names, for what is like one.
    pub(super) given: Given,
}

#[derive(Clone, PartialEq, Eq)]
struct Phrase {
    rest: Vec<String>,
    whose: Whose,
}

/// Words of names that are no names by themselves.
static PARTICLES: List = LazyLock::new(|| {
    list(
        " abd abu aga al ash at bar ben bin bint da das de del della den der di dos du el ep ibn il la las le los \
     mac mc mir mohd nic ould oz san santa santo sir st ste ten ter umm van ver vom von zu ",
    )
});
/// How adults are addressed.
static TITLES: List = LazyLock::new(|| {
    list(
        " coach coordinator counselor director doctor don dona dr frau herr madam madame maestra maestro miss mister mlle mme \
     mr mrs ms mx nurse prof professor principal profe senor senora senorita sig signora sr sra srta teacher tia tio ustad \
     ustadh school elementary middle high academy district ",
    )
});
/// Ordinary words that are names, too: written small they are the word. Names of the two hundred most common given and
/// family names in the United States that stand in an English dictionary, and the like in Spanish, French, Portuguese.
static ORDINARY: List = LazyLock::new(|| {
    list(
        " abril alba amber angel april art august autumn baker banks barber bell berry best bill black blue bond bond booker \
     brook brooks brown buck bush butler carol case cash castle chance charity chase chase christian church clay clear coach \
     cole cook cooper cross cruz cruz daisy dale dawn day dean destiny drew duke earl east english faith farmer field \
     fields fisher flor flores flowers ford forest fox frank french gene glass glenn gold good grace grant gray green guy hall hand \
     harmony harper hazel heather heaven hill holly holiday honor hope hunt hunter iris ivy jack jade jasmine jean jewel jordan joy \
     joyous june justice kay keen king knight lake lane leaf lily little long love low luna luz mar march marco maria mark marks \
     marshall mason may melody mercy miles miller misty moon moore more morning nice noble north olive page parks park paz \
     pearl penny pepper piece pierce poet pope porter post potter powers price pride prince queen rain ray read reed rich \
     river rivers robin rock rocky rod rose rosa ruby rusty sage salvador sandy savannah sharp shell short silver singer sky \
     small smart snow sol star stars stone storm strong sue summer summers sunny taylor temple terry tiny trinity troy true \
     turner twin valle van victor violet walker ward waters way weaver webb wells west white will willow winter wise wolf \
     wood woods worth young your reading reader ever win son sun so an in my can he me do to am are as at be by go had has \
     her his how is it its no not of off on or our out she the they this too up us was we who yes you real santos ramos rios \
     reyes leon prado campos costa sierra mira dulce ",
    )
});
/// Languages that bend names: Slavic and Baltic ones, Greek, Turkish, Albanian, Hungarian, Finnish.
const BENDING: [&str; 16] =
    ["pl", "ru", "uk", "be", "cs", "sk", "sr", "hr", "sl", "lt", "lv", "el", "tr", "sq", "hu", "fi"];

type List = LazyLock<HashSet<&'static str>>;

fn list(words: &'static str) -> HashSet<&'static str> {
    words.split_ascii_whitespace().collect()
}

fn listed(list: &List, word: &str) -> bool {
    list.contains(word)
}

impl Names {
    /// Adds a name as somebody writes it: all of it, and each of its words that is a name by itself.
    pub fn add(&mut self, name: &str, whose: Whose) {
        let words = words(name);
        let folded: Vec<String> = words.iter().map(|word| word.folded.clone()).collect();
        self.add_words(&folded, whose);
        self.add_unspaced(name);
        if whose == Whose::Place {
            return;
        }
        for word in &folded {
            let long = word.chars().count() >= 3;
            if (long || folded.len() == 1) && !listed(&PARTICLES, word) && !listed(&TITLES, word) {
                self.add_words(std::slice::from_ref(word), whose);
                self.add_stem(word);
                if whose == Whose::Child && !listed(&ORDINARY, word) {
                    self.given.add(word);
                }
            }
        }
    }

    /// Adds given and family name as scripts without spaces write them: together, the family's first.
    pub fn add_together(&mut self, family: &str, given: &str) {
        if family.starts_with(is_unspaced) && given.starts_with(is_unspaced) {
            self.add_unspaced(&format!("{family}{given}"));
        }
    }

    /// Adds words that count only together, in any case.
    pub fn add_phrase(&mut self, phrase: &str) {
        let folded: Vec<String> = words(phrase).into_iter().map(|word| word.folded).collect();
        self.add_words(&folded, Whose::Place);
        self.add_unspaced(phrase);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty() && self.unspaced.is_empty()
    }

    fn add_words(&mut self, folded: &[String], whose: Whose) {
        let Some((first, rest)) = folded.split_first().filter(|(first, _)| !first.is_empty()) else { return };
        // A name of particles and titles alone is none.
        if rest.is_empty() && (listed(&PARTICLES, first) || listed(&TITLES, first)) && whose != Whose::Place {
            return;
        }
        let known = self.phrases.entry(first.clone()).or_default();
        match known.iter_mut().find(|phrase| phrase.rest == rest) {
            Some(phrase) if whose == Whose::Child => phrase.whose = Whose::Child,
            Some(_) => {}
            None => {
                known.push(Phrase { rest: rest.to_vec(), whose });
                // The longest first.
                known.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
            }
        }
    }

    fn add_unspaced(&mut self, name: &str) {
        let name: String = name.split_whitespace().collect();
        let length = name.chars().count();
        if length >= 2 && name.chars().all(is_unspaced) {
            self.longest_unspaced = self.longest_unspaced.max(length);
            self.unspaced.insert(name);
        }
    }

    fn add_stem(&mut self, word: &str) {
        let vowel = |c: char| "aeiouyаеёиоуыэюяіїєαεηιουω".contains(c);
        let stem = word.trim_end_matches(vowel);
        if stem.chars().count() >= 3 && !listed(&ORDINARY, word) {
            self.stems.insert(stem.to_owned());
        }
    }

    /// Where names stand in `text`, which is in `language`.
    pub(super) fn find(&self, text: &str, language: &Tag) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut spans = self.find_unspaced(text);
        let words = words(text);
        let bends = BENDING.contains(&language.language());
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let rest = words.get(at + 1..).unwrap_or_default();
            if let Some(more) = self.phrase_at(text, word, rest) {
                let end = words.get(at + more).map_or(word.at.end, |last| last.at.end);
                push_name(&mut spans, text, word.at.start..end);
                at += more + 1;
                continue;
            }
            let part = self.after_prefix(text, word).or_else(|| bends.then(|| self.bent(word)).flatten());
            let like = || self.given.like(text, word, place(text, &words, at, language));
            spans.extend(part.or_else(like));
            at += 1;
        }
        spans
    }

    /// How many further words belong to the name that begins with `word`; `None` if none begins there.
    fn phrase_at(&self, text: &str, word: &Word, rest: &[Word]) -> Option<usize> {
        let known = self.phrases.get(&word.folded)?;
        known.iter().find_map(|phrase| {
            let follow = rest.get(..phrase.rest.len())?;
            let same = follow.iter().zip(&phrase.rest).all(|(word, name)| word.folded == *name);
            let near = std::iter::once(word)
                .chain(follow)
                .zip(follow)
                .all(|(one, next)| text.get(one.at.end..next.at.start).is_some_and(is_inside_name));
            let meant = phrase.whose == Whose::Place || !phrase.rest.is_empty() || is_meant(text, word, phrase.whose);
            (same && near && meant).then_some(phrase.rest.len())
        })
    }

    /// Arabic, Hebrew and Ethiopic write "and", "to", "of" as letters before the name.
    fn after_prefix(&self, text: &str, word: &Word) -> Option<Range<usize>> {
        let written = text.get(word.at.clone())?;
        let most = if written.starts_with(is_prefix) { 2 } else { 0 };
        (1..=most).find_map(|cut| {
            let (at, _) = written.char_indices().nth(cut)?;
            let (prefix, name) = (written.get(..at)?, written.get(at..)?);
            let known = prefix.chars().all(is_prefix) && name.chars().count() >= 2;
            (known && self.phrases.get(&fold(name)).is_some_and(|all| all.iter().any(|one| one.rest.is_empty())))
                .then_some(word.at.start + at..word.at.end)
        })
    }

    /// A name with another ending.
    fn bent(&self, word: &Word) -> Option<Range<usize>> {
        let length = word.folded.chars().count();
        let known =
            word.folded.char_indices().map(|(at, _)| at).chain([word.folded.len()]).enumerate().any(|(count, at)| {
                count >= 3 && length - count <= 4 && word.folded.get(..at).is_some_and(|stem| self.stems.contains(stem))
            });
        (known && word.capital).then(|| word.at.clone())
    }

    fn find_unspaced(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        if self.unspaced.is_empty() {
            return spans;
        }
        let places: Vec<(usize, char)> = text.char_indices().collect();
        let mut at = 0;
        while at < places.len() {
            let found = (2..=self.longest_unspaced).rev().find_map(|length| {
                let (from, _) = places.get(at)?;
                let (last, c) = places.get(at + length - 1)?;
                let span = *from..last + c.len_utf8();
                self.unspaced.contains(text.get(span.clone())?).then_some((span, length))
            });
            match found {
                Some((span, length)) => {
                    spans.push(span);
                    at += length;
                }
                None => at += 1,
            }
        }
        spans
    }
}

impl std::fmt::Debug for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Names({})", self.phrases.len() + self.unspaced.len())
    }
}

/// One name after another ("Ana Lopez") is one mask, which reads as one person.
fn push_name(spans: &mut Vec<Range<usize>>, text: &str, span: Range<usize>) {
    match spans.last_mut() {
        Some(last) if last.end <= span.start && text.get(last.end..span.start).is_some_and(|gap| gap == " ") => {
            last.end = span.end;
        }
        _ => spans.push(span),
    }
}

/// Where a word stands, and what its capital says there.
fn place(text: &str, words: &[Word], at: usize, language: &Tag) -> Place {
    let written = |word: Option<&Word>| word.and_then(|word| text.get(word.at.clone())).unwrap_or_default();
    let shouts = |word: &str| word.chars().nth(1).is_some() && !word.chars().any(char::is_lowercase);
    let word = words.get(at);
    let neighbours = [at.checked_sub(1).and_then(|at| words.get(at)), words.get(at + 1)];
    let after = word.and_then(|word| text.get(word.at.end..)).unwrap_or_default();
    let mut follow = after.chars();
    Place {
        begins: word.is_none_or(|word| begins(text, word, ".!?¡¿\"“:…\n")),
        owns: follow.next().is_some_and(|c| "'’ʼ".contains(c)) && matches!(follow.next(), Some('s' | 'S')),
        shouted: shouts(written(word)) && neighbours.iter().any(|word| shouts(written(*word))),
        english: language.language() == "en",
    }
}

/// Whether nothing, or one of `marks`, stands before this word.
fn begins(text: &str, word: &Word, marks: &str) -> bool {
    let before = text.get(..word.at.start).unwrap_or_default();
    let before = before.trim_end_matches(|c: char| c.is_whitespace() && !marks.contains(c));
    before.chars().next_back().is_none_or(|c| marks.contains(c))
}

/// What may stand between two words of one name.
fn is_inside_name(gap: &str) -> bool {
    gap.chars().count() <= 3
        && gap.chars().all(|c| c.is_whitespace() && c != '\n' || matches!(c, '.' | '-' | '\'' | '’' | 'ʼ' | '‐'))
}

/// A word that is an ordinary word as well is a name only with a capital, and an adult's not where a sentence begins.
fn is_meant(text: &str, word: &Word, whose: Whose) -> bool {
    if word.folded.chars().count() > 2 && !listed(&ORDINARY, &word.folded) {
        return true;
    }
    word.capital && (whose == Whose::Child || !begins(text, word, ".!?¡¿\"“"))
}

/// Proclitics of Arabic and Hebrew, prefixes of Amharic and Tigrinya.
fn is_prefix(c: char) -> bool {
    "وفبكلسאבהוכלמשየለበከስእን".contains(c)
}
