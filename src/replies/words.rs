//! The word lists, parsed once and indexed by folded spelling: entries of `words.json` (cut from the shared data) and
//! phrases and sentence patterns of `phrases.json` (ours). It finds; what a find means is `understand`'s business.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::normalise::{Token, words};
use super::pattern::{Patterns, Phrases, begins};

const WORDS: &str = include_str!("words.json");
const PHRASES: &str = include_str!("phrases.json");
/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Send nothing more.
    Stop,
    /// Send again.
    Start,
    /// Who is this, what can I do.
    Help,
    /// This number is not that family's.
    WrongNumber,
}

/// One entry of a list.
#[derive(Debug)]
pub struct Entry {
    /// Its words.
    pub tokens: Vec<Token>,
    /// What it says.
    pub topic: Topic,
    /// Number of its language; `None`: honoured in every language.
    pub language: Option<usize>,
    /// A company or a regulator documents it.
    pub documented: bool,
    /// Its author doubts it: it counts only as the whole message.
    pub doubtful: bool,
    /// It may be found inside a longer sentence.
    pub loose: bool,
}

/// What we know of one language beside its entries.
#[derive(Debug, Default)]
pub struct Grammar {
    /// Courtesy and names of what we send: may stand around a stop word.
    pub around: Phrases,
    /// What may come before an order ("could you", "I want you to").
    pub lead: Phrases,
    /// Only listed leads may come before a pattern; without: anything but a negation.
    pub led: bool,
    /// Words that make it a wish for another hour or language, not an end.
    pub limits: Phrases,
    /// Exceptions to `limits`.
    pub unlimited: Phrases,
    /// Sentences that mean stop.
    pub stop: Patterns,
    /// Sentences that mean start again.
    pub start: Patterns,
    /// Sentences that mean wrong number.
    pub wrong_number: Patterns,
}

/// All lists.
#[derive(Debug)]
pub struct Vocabulary {
    entries: Vec<Entry>,
    index: HashMap<String, Vec<usize>>,
    tags: HashMap<String, usize>,
    grammars: Vec<Arc<Grammar>>,
    guards: HashMap<String, Vec<usize>>,
    /// Stop words so plain that they count as a clause of their own.
    pub strong: HashSet<String>,
    /// Common slips of the finger for a stop word.
    pub slips: HashSet<String>,
    /// Negations of all languages.
    pub negators: HashSet<String>,
    /// What phones put before the text that someone reacted to.
    pub tapbacks: HashSet<String>,
    /// What phones put behind it.
    pub quoted_tails: HashSet<String>,
    /// What phones and offices answer by themselves.
    pub auto_replies: Phrases,
}

/// The lists, parsed at first use.
pub fn vocabulary() -> &'static Vocabulary {
    static ONE: OnceLock<Vocabulary> = OnceLock::new();
    ONE.get_or_init(|| {
        // Both files are part of the program; a test reads them, so a fault in them never reaches a release.
        let words = serde_json::from_str(WORDS).unwrap_or_default();
        let phrases = serde_json::from_str(PHRASES).unwrap_or_default();
        Vocabulary::new(&words, &phrases)
    })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WordFile {
    common: Common,
    tapbacks: Vec<String>,
    languages: serde_json::Map<String, serde_json::Value>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Common {
    stop: Vec<String>,
    start: Vec<String>,
    help: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LanguageWords {
    stop: Vec<(String, String)>,
    start: Vec<(String, String)>,
    help: Vec<(String, String)>,
    wrong_number: Vec<(String, String)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PhraseFile {
    common: Common,
    strong: Vec<String>,
    slips: Vec<String>,
    weak: Vec<String>,
    guards: HashMap<String, Vec<String>>,
    negators: Vec<String>,
    tapbacks: Vec<String>,
    quoted_tails: Vec<String>,
    auto_replies: Vec<String>,
    languages: HashMap<String, LanguagePhrases>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LanguagePhrases {
    #[serde(rename = "as")]
    same_as: Option<String>,
    sets: HashMap<String, Vec<String>>,
    around: Vec<String>,
    lead: Vec<String>,
    limits: Vec<String>,
    unlimited: Vec<String>,
    stop: Vec<String>,
    start: Vec<String>,
    wrong_number: Vec<String>,
}

impl Vocabulary {
    fn new(file: &WordFile, ours: &PhraseFile) -> Self {
        let tags: HashMap<String, usize> =
            file.languages.keys().enumerate().map(|(number, tag)| (tag.to_ascii_lowercase(), number)).collect();
        let guards = ours.guards.iter().map(|(word, among)| {
            (
                spelling(&words(word)),
                among.iter().filter_map(|tag| tags.get(&tag.to_ascii_lowercase()).copied()).collect(),
            )
        });
        let folded = |list: &[String]| list.iter().map(|text| spelling(&words(text))).collect::<HashSet<_>>();
        let mut tapbacks = folded(&ours.tapbacks);
        tapbacks.extend(file.tapbacks.iter().map(|text| spelling(&words(text))));
        tapbacks.remove("");
        let mut all = Self {
            entries: Vec::new(),
            index: HashMap::new(),
            guards: guards.collect(),
            strong: folded(&ours.strong),
            slips: folded(&ours.slips),
            negators: folded(&ours.negators),
            tapbacks,
            quoted_tails: folded(&ours.quoted_tails),
            auto_replies: Phrases::new(&ours.auto_replies),
            grammars: grammars(file, ours),
            tags,
        };
        for common in [&file.common, &ours.common] {
            let topics = [(Topic::Stop, &common.stop), (Topic::Start, &common.start), (Topic::Help, &common.help)];
            topics
                .iter()
                .for_each(|(topic, list)| list.iter().for_each(|text| all.add(text, *topic, None, "provider", &[])));
        }
        for (number, (_, value)) in file.languages.iter().enumerate() {
            let lists: LanguageWords = serde_json::from_value(value.clone()).unwrap_or_default();
            let topics = [
                (Topic::Stop, lists.stop),
                (Topic::Start, lists.start),
                (Topic::Help, lists.help),
                (Topic::WrongNumber, lists.wrong_number),
            ];
            for (topic, list) in &topics {
                list.iter().for_each(|(text, trust)| all.add(text, *topic, Some(number), trust, &ours.weak));
            }
        }
        all
    }

    /// Entries that are others without their accents are left out: a word typed without accents finds the original.
    fn add(&mut self, text: &str, topic: Topic, language: Option<usize>, trust: &str, weak: &[String]) {
        let tokens = words(text);
        let Some(first) = tokens.first().filter(|_| trust != "derived") else { return };
        self.index.entry(first.plain.clone()).or_default().push(self.entries.len());
        let (documented, doubtful) = (trust == "provider", trust == "mem-low");
        let loose = language.is_some() && !doubtful && !weak.iter().any(|one| one == text);
        self.entries.push(Entry { tokens, topic, language, documented, doubtful, loose });
    }

    /// The number of a language by its BCP 47 tag, as near as we have it.
    pub fn language(&self, tag: &str) -> Option<usize> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        let known = |tag: &str| self.tags.get(tag).copied();
        let first = tag.split('-').next().unwrap_or_default();
        let has = |part: &str| tag.split('-').any(|piece| piece == part);
        known(&tag).or_else(|| match first {
            "zh" | "yue" | "cmn" => {
                let old = first == "yue" || ["hant", "tw", "hk", "mo"].into_iter().any(has);
                known(if old && !has("hans") { "zh-hant" } else { "zh-hans" })
            }
            "fa" if has("af") => known("fa-af"),
            "prs" => known("fa-af"),
            "pes" => known("fa"),
            "tl" => known("fil"),
            "mww" | "hnj" => known("hmn"),
            "ku" => known("ckb"),
            "arb" => known("ar"),
            other => known(other),
        })
    }

    /// The tags of the languages as the lists spell them (lower case), in order of their numbers.
    pub fn tags_in_order(&self) -> Vec<String> {
        let mut tags: Vec<(&String, &usize)> = self.tags.iter().collect();
        tags.sort_by_key(|(_, number)| **number);
        tags.into_iter().map(|(tag, _)| tag.clone()).collect()
    }

    /// How many languages there are; their numbers begin at 0.
    pub fn languages(&self) -> usize {
        self.grammars.len()
    }

    /// The grammar of a language.
    pub fn grammar(&self, language: usize) -> Option<&Grammar> {
        self.grammars.get(language).map(AsRef::as_ref)
    }

    /// All entries, in order of the files.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The entries that stand at a token, in order of the files.
    pub fn entries_at<'a>(&'a self, tokens: &'a [Token], at: usize) -> impl Iterator<Item = &'a Entry> + 'a {
        let numbers = tokens.get(at).and_then(|token| self.index.get(&token.plain));
        let entries = numbers.into_iter().flatten().filter_map(|number| self.entries.get(*number));
        entries.filter(move |entry| begins(tokens, at, &entry.tokens))
    }

    /// Whether a foreign stop word is an everyday word in that language.
    pub fn is_everyday(&self, tokens: &[Token], language: usize) -> bool {
        self.guards.get(&spelling(tokens)).is_some_and(|among| among.contains(&language))
    }
}

/// Languages that share a grammar share one copy of it: reading the patterns is what a start of the program costs.
fn grammars(file: &WordFile, ours: &PhraseFile) -> Vec<Arc<Grammar>> {
    let mut made: HashMap<&str, Arc<Grammar>> = HashMap::new();
    let mut of = |tag: &String| {
        let own = ours.languages.get(tag)?;
        let (tag, own) = match &own.same_as {
            Some(other) => (other, ours.languages.get(other)?),
            None => ours.languages.get_key_value(tag)?,
        };
        Some(Arc::clone(made.entry(tag).or_insert_with(|| Arc::new(grammar(own)))))
    };
    file.languages.keys().map(|tag| of(tag).unwrap_or_default()).collect()
}

fn grammar(own: &LanguagePhrases) -> Grammar {
    Grammar {
        around: Phrases::new(&own.around),
        lead: Phrases::new(&own.lead),
        led: !own.lead.is_empty(),
        limits: Phrases::new(&own.limits),
        unlimited: Phrases::new(&own.unlimited),
        stop: Patterns::new(&own.stop, &own.sets),
        start: Patterns::new(&own.start, &own.sets),
        wrong_number: Patterns::new(&own.wrong_number, &own.sets),
    }
}

/// The folded words with a space between them.
pub fn spelling(tokens: &[Token]) -> String {
    tokens.iter().map(|token| token.plain.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::pattern::compile;
    use super::*;

    #[test]
    fn both_files_parse_and_name_the_same_languages() {
        let file: WordFile = serde_json::from_str(WORDS).unwrap();
        let ours: PhraseFile = serde_json::from_str(PHRASES).unwrap();
        assert_eq!(file.languages.len(), 40);
        for (tag, value) in &file.languages {
            let lists: LanguageWords = serde_json::from_value(value.clone()).unwrap();
            assert!(!lists.stop.is_empty() && !lists.help.is_empty(), "{tag}");
            assert!(ours.languages.contains_key(tag), "{tag}");
        }
        for tag in ours.languages.keys().chain(ours.guards.values().flatten()) {
            assert!(file.languages.contains_key(tag), "{tag}");
        }
    }

    #[test]
    fn every_pattern_is_written_right() {
        let ours: PhraseFile = serde_json::from_str(PHRASES).unwrap();
        for (tag, own) in &ours.languages {
            for text in own.stop.iter().chain(&own.start).chain(&own.wrong_number) {
                assert_eq!(text.matches('[').count(), text.matches(']').count(), "{tag}: {text}");
                let pattern = compile(text, &own.sets);
                assert!(pattern.parts.iter().any(|part| part.least > 0), "{tag}: {text}");
                assert!(pattern.parts.iter().all(|part| !part.choices.is_empty()), "{tag}: {text}");
                for named in text.split(['{', '}']).skip(1).step_by(2) {
                    assert!(own.sets.contains_key(named), "{tag}: {text}");
                }
            }
        }
    }

    #[test]
    fn tags_find_the_nearest_language() {
        let all = vocabulary();
        for (tag, same) in [
            ("es-419", "es"),
            ("zh-TW", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("tl", "fil"),
            ("mww", "hmn"),
            ("fa_AF", "fa-AF"),
            ("pt-BR", "pt"),
            ("ZH-hans-CN", "zh-Hans"),
        ] {
            assert_eq!(all.language(tag), all.language(same), "{tag}");
        }
        assert_eq!(all.language("xx"), None);
    }
}
