//! "Send me nothing more" in any order of words: a clause whose words are all known, among them a refusal and what is refused.
//! The classes of words of each language are in `stops.txt`, parsed at the language's first use. It knows words, no contact.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::folds::{School, without_held};
use super::normalise::{Interner, Token, words};
use super::refusal::{
    BAR, DONT, END, FILL, GET, HALT, JOIN, KEEP, MORE, NOT, NOUN, NOWANT, SELF, SEND, Seen, TAKE, TURN, UNTYPED_BAR,
    WANT, WHO,
};
use super::words::{Grammar, Vocabulary};

const CLASSES: &str = include_str!("stops.txt");
/// The classes, in the order of their bits.
const NAMES: [&str; 15] = [
    "not", "send", "dont", "want", "nowant", "get", "end", "take", "noun", "self", "list", "more", "alone", "fill",
    "keep",
];
/// Longer clauses tell a story, in words and in letters of scripts without spaces.
const LONGEST: usize = 60;
/// A clause is parted at so many "because" and "and" at most.
const MOST_TURNS: usize = 4;
/// Fewer words tell no reason.
const LEAST_STORY: usize = 8;
/// What is left of a word without its clitics has so many letters at least.
const LEAST_REST: usize = 3;

/// Phrases with their classes, by their first word.
type Listed<T> = HashMap<String, Vec<(Box<[Arc<T>]>, u32)>>;

/// The word classes of one language.
#[derive(Debug, Default)]
pub struct Classes {
    exact: Listed<Token>,
    /// The same by their folds.
    folded: Listed<str>,
    /// While lists are read.
    known: Interner<Token>,
    stems: Vec<(Token, u32)>,
    /// What may be written together with a word, before or behind it: "j", "me".
    heads: Vec<(String, u32)>,
    tails: Vec<(String, u32)>,
    school: School,
    /// The negation may follow its verb.
    post: bool,
}

impl Classes {
    fn of(tag: &str) -> Self {
        let mut classes = Self::default();
        classes.read("all", 0);
        classes.read(tag, 0);
        classes.mark_objects();
        classes.fold_all();
        classes
    }

    /// A verb listed together with whom it concerns ("take me off", "mandenme") concerns the family as well.
    fn mark_objects(&mut self) {
        let alone: HashMap<String, u32> = self
            .exact
            .values()
            .flatten()
            .filter_map(|(listed, bits)| match &**listed {
                [one] => Some((one.plain.clone(), *bits)),
                _ => None,
            })
            .collect();
        let has = |word: &str, bit: u32| alone.get(word).is_some_and(|bits| bits & bit != 0);
        for (listed, bits) in self.exact.values_mut().flatten().filter(|(_, bits)| bits & (TAKE | SEND | END) != 0) {
            let within = match &**listed {
                [one] => self.tails.iter().filter(|(_, bits)| bits & SELF != 0).any(|(tail, _)| {
                    one.plain.strip_suffix(tail.as_str()).is_some_and(|verb| has(verb, TAKE | SEND | END))
                }),
                several => several.iter().any(|token| has(&token.plain, SELF)),
            };
            *bits |= if within { SELF } else { 0 };
        }
    }

    fn fold_all(&mut self) {
        let mut known: Interner<str> = Interner::default();
        let mut folded: Listed<str> = HashMap::new();
        for (listed, bits) in self.exact.values().flatten() {
            let folds = known.all(listed.iter().map(|token| self.fold(&token.plain)));
            if let Some(first) = folds.first() {
                folded.entry(first.to_string()).or_default().push((folds, *bits));
            }
        }
        self.folded = folded;
        self.known = Interner::default();
    }

    fn fold(&self, word: &str) -> String {
        self.school.fold(word).unwrap_or_else(|| word.to_owned())
    }

    fn read(&mut self, tag: &str, depth: u8) {
        let lines = CLASSES.lines().skip_while(|line| line.strip_prefix('[') != Some(&format!("{tag}]"))).skip(1);
        for line in lines.take_while(|line| !line.starts_with('[')) {
            let Some((name, list)) = line.split_once(':') else { continue };
            match name {
                "use" if depth < 2 => list.split(',').for_each(|other| self.read(other.trim(), depth + 1)),
                "post" => self.post = true,
                "spelt" => self.school = School::of(list.trim()).unwrap_or_default(),
                "head" => self.heads.extend(list.split(',').filter_map(clitic)),
                "tail" => self.tails.extend(list.split(',').filter_map(clitic)),
                _ => list.split(',').for_each(|text| self.add(text.trim(), bit(name))),
            }
        }
    }

    fn add(&mut self, text: &str, bit: u32) {
        let stem = text.strip_suffix('~');
        let tokens = self.known.all(words(stem.unwrap_or(text)));
        let Some(first) = tokens.first() else { return };
        if stem.is_some() {
            self.stems.push(((**first).clone(), bit));
            return;
        }
        let there = self.exact.entry(first.plain.clone()).or_default();
        match there.iter_mut().find(|(listed, _)| *listed == tokens) {
            Some((_, bits)) => *bits |= bit,
            None => there.push((tokens, bit)),
        }
    }

    /// The longest phrase at a token, listed or spelt like a listed one: its length and its classes.
    fn longest(&self, tokens: &[Token], folds: &[String], at: usize) -> Option<(usize, u32)> {
        let found = self.listed(tokens, at);
        // Where a phrase begins, the rest of it may be spelt in another way.
        let folded = self.by_fold(folds, at).filter(|(length, _)| found.is_none_or(|(other, _)| *length > other));
        folded.or(found).or_else(|| self.without_clitics(tokens.get(at)?))
    }

    /// The folds of what was typed, made once for a clause.
    fn typed(&self, token: &Token) -> String {
        // Arabic letters are typed as they are listed; only their Latin spellings need the fold.
        if self.school == School::Arabic && !token.plain.is_ascii() {
            token.plain.clone()
        } else {
            self.fold(&without_held(&token.plain))
        }
    }

    fn by_fold(&self, folds: &[String], at: usize) -> Option<(usize, u32)> {
        let mut found = (0, 0);
        for (listed, bits) in self.folded.get(folds.get(at)?).into_iter().flatten() {
            let here = folds.get(at..at + listed.len());
            let fits = here.is_some_and(|here| here.iter().zip(listed.iter()).all(|(a, b)| **a == **b));
            match listed.len().cmp(&found.0) {
                std::cmp::Ordering::Greater if fits => found = (listed.len(), *bits),
                std::cmp::Ordering::Equal if fits => found.1 |= bits,
                _ => {}
            }
        }
        if found.1 != BAR {
            found.1 &= !BAR;
        }
        (found.0 > 0).then_some(found)
    }

    /// A word written together with what belongs to it: "jveux", "mandenme", "ماتبعتوش".
    fn without_clitics(&self, token: &Token) -> Option<(usize, u32)> {
        let word = token.plain.as_str();
        let none = (String::new(), 0);
        let heads = self.heads.iter().chain([&none]).filter_map(|(head, bits)| Some((word.strip_prefix(head)?, *bits)));
        heads
            .flat_map(|(rest, before)| {
                let tails = self.tails.iter().chain([&none]);
                tails.filter_map(move |(tail, bits)| Some((rest.strip_suffix(tail.as_str())?, before, *bits)))
            })
            .filter(|(rest, ..)| rest.len() < word.len() && rest.chars().count() >= LEAST_REST)
            .find_map(|(rest, before, behind)| {
                let alone = |(listed, bits): &(Box<[Arc<Token>]>, u32)| (listed.len() == 1).then_some(*bits);
                let bits = self.exact.get(rest)?.iter().find_map(alone)?;
                let refused = if bits & SEND != 0 { DONT } else { 0 } | if bits & WANT != 0 { NOWANT } else { 0 };
                match (before | behind) & NOT {
                    0 => Some((1, bits | before | behind)),
                    _ if refused == 0 => None,
                    _ => Some((1, refused | (before | behind) & !NOT | bits & (NOUN | GET | SELF))),
                }
            })
    }

    fn listed(&self, tokens: &[Token], at: usize) -> Option<(usize, u32)> {
        let first = tokens.get(at)?;
        let mut found = (0, 0);
        for (listed, bits) in self.exact.get(&first.plain).into_iter().flatten() {
            let here = tokens.get(at..at + listed.len()).unwrap_or_default();
            if here.len() != listed.len() || !here.iter().zip(listed.iter()).all(|(token, listed)| token.spells(listed))
            {
                continue;
            }
            // Typed without accents a word may be two: Vietnamese "toi" is "I" rather than "evening".
            let typed = here.iter().zip(listed.iter()).all(|(token, listed)| token.exact == listed.exact);
            let bits = if typed { *bits } else { bits & !BAR | if bits & BAR != 0 { UNTYPED_BAR } else { 0 } };
            match listed.len().cmp(&found.0) {
                std::cmp::Ordering::Greater => found = (listed.len(), bits),
                std::cmp::Ordering::Equal => found.1 |= bits,
                std::cmp::Ordering::Less => {}
            }
        }
        if found.1 & UNTYPED_BAR != 0 {
            found.1 = if found.1 == UNTYPED_BAR { BAR } else { found.1 & !UNTYPED_BAR };
        }
        if found.0 == 0 {
            let stems = self.stems.iter().filter(|(stem, _)| first.plain.starts_with(&stem.plain));
            let bits = stems.fold(0, |all, (_, bit)| all | bit);
            found = (usize::from(bits != 0), bits);
        }
        (found.0 > 0).then_some(found)
    }

    /// Whether a word makes it about somebody or something else. Who begins it may be why: "my son left, stop writing".
    pub fn is_barred(&self, tokens: &[Token]) -> bool {
        let phrases = self.phrases(tokens, None);
        let leads = |at: usize, bits: u32| at == 0 && bits & WHO != 0 && tokens.len() >= LEAST_STORY && !self.post;
        phrases.iter().any(|(at, _, bits)| bits.is_some_and(|bits| bits & (BAR | WHO) != 0 && !leads(*at, bits)))
    }

    /// Whether it asks us to go on: "please don't stop".
    pub fn says_keep(&self, tokens: &[Token]) -> bool {
        let mut at = 0;
        let mut negated = false;
        while at < tokens.len() {
            let (length, bits) = self.listed(tokens, at).unwrap_or((1, 0));
            let only_ends = bits & END != 0 && bits & (NOT | NOUN | MORE | DONT | NOWANT) == 0;
            if bits & KEEP != 0 || negated && only_ends && !self.post {
                return true;
            }
            negated = bits & NOT != 0 && bits & (END | NOWANT | MORE) == 0;
            at += length;
        }
        false
    }

    /// Whether a clause asks for nothing more. `grammar`: courtesy that may stand anywhere in it.
    pub fn says_stop(&self, tokens: &[Token], grammar: Option<&Grammar>) -> bool {
        if tokens.len() > LONGEST {
            return false;
        }
        let read: Vec<(usize, usize, Option<u32>)> = self.phrases(tokens, grammar);
        let refuses = |part: &[(usize, usize, Option<u32>)]| self.verdict(part, tokens);
        if refuses(&read) {
            return true;
        }
        let turns =
            read.iter().enumerate().filter(|(_, (.., bits))| bits.is_some_and(|bits| bits & (TURN | JOIN) != 0));
        turns.take(MOST_TURNS).any(|(number, (.., bits))| {
            let (before, after) = read.split_at(number);
            let after = after.get(1..).unwrap_or_default();
            let turned = bits.is_some_and(|bits| bits & TURN != 0);
            let barred = |part: &[(usize, usize, Option<u32>)]| {
                let other = |bits: &Option<u32>| bits.is_some_and(|bits| bits & WHO != 0);
                part.iter().any(|(at, _, bits)| is_bar(tokens, *at, *bits) && !other(bits))
            };
            after.len() > 1 && (turned || !barred(before)) && refuses(after)
                || turned && before.len() > 1 && refuses(before)
        })
    }

    /// A clause cut into listed phrases and words nobody listed: where each begins, how long it is, its classes.
    fn phrases(&self, tokens: &[Token], grammar: Option<&Grammar>) -> Vec<(usize, usize, Option<u32>)> {
        let folds: Vec<String> = tokens.iter().map(|token| self.typed(token)).collect();
        let mut read = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while at < tokens.len() {
            let courtesy = || {
                let longest = grammar.and_then(|one| one.around.lengths_at(tokens, at).max());
                longest.map(|length| (length, FILL))
            };
            let found = self.longest(tokens, &folds, at).or_else(courtesy);
            let (length, bits) = found.map_or((1, None), |(length, bits)| (length.max(1), Some(bits)));
            read.push((at, length, bits));
            at += length;
        }
        read
    }

    fn verdict(&self, read: &[(usize, usize, Option<u32>)], tokens: &[Token]) -> bool {
        let mut seen = Seen::new(self.post);
        for (at, _, bits) in read {
            match bits {
                _ if is_bar(tokens, *at, *bits) => return false,
                Some(bits) => seen.take(*bits),
                None => seen.stray(),
            }
        }
        seen.verdict()
    }
}

/// A number, or a word that makes it about something else.
fn is_bar(tokens: &[Token], at: usize, bits: Option<u32>) -> bool {
    let number = tokens.get(at).is_some_and(|token| {
        let mut letters = token.plain.chars();
        // Digits inside a word stand for Arabic letters.
        letters.next().is_some_and(|c| c.is_ascii_digit()) && !(bits.is_some() && letters.any(char::is_alphabetic))
    });
    number || bits.is_some_and(|bits| bits & (BAR | WHO) != 0)
}

/// The class of a line.
fn bit(name: &str) -> u32 {
    match name {
        "turn" => TURN,
        "join" => JOIN,
        "who" => WHO,
        "halt" => HALT,
        _ => NAMES.iter().position(|one| *one == name).map_or(BAR, |number| 1 << number),
    }
}

/// "me=self": what is written together with a word, and its class.
fn clitic(text: &str) -> Option<(String, u32)> {
    let (letters, name) = text.trim().split_once('=').unwrap_or((text.trim(), "fill"));
    let token = words(letters).into_iter().next()?;
    Some((token.plain, bit(name)))
}

/// The word classes of a language, parsed at its first use.
pub(super) fn classes(all: &Vocabulary, language: usize) -> Option<&'static Classes> {
    static EACH: OnceLock<Vec<(String, OnceLock<Classes>)>> = OnceLock::new();
    let each = EACH.get_or_init(|| all.tags_in_order().into_iter().map(|tag| (tag, OnceLock::new())).collect());
    let (tag, one) = each.get(language)?;
    Some(one.get_or_init(|| Classes::of(tag)))
}

#[cfg(test)]
mod tests {
    use super::super::refusal::ALONE;
    use super::super::words::vocabulary;
    use super::*;

    fn of(tag: &str) -> &'static Classes {
        classes(vocabulary(), vocabulary().language(tag).unwrap()).unwrap()
    }

    #[test]
    fn every_language_has_its_classes_and_every_line_a_known_name() {
        for tag in vocabulary().tags_in_order() {
            assert!(CLASSES.contains(&format!("\n[{tag}]\n")), "{tag}");
            let stops = of(&tag).exact.values().flatten().fold(0, |all, (_, bits)| all | bits);
            assert_eq!(
                stops & (NOUN | SELF | END | TAKE | ALONE | BAR | KEEP),
                NOUN | SELF | END | TAKE | ALONE | BAR | KEEP
            );
        }
        for line in CLASSES.lines().filter(|line| !line.starts_with(['#', '['])) {
            let Some((name, list)) = line.split_once(':') else {
                assert!(line.trim().is_empty(), "{line}");
                continue;
            };
            assert!(
                NAMES.contains(&name)
                    || ["bar", "use", "post", "spelt", "head", "tail", "turn", "join", "who", "halt"].contains(&name),
                "{name}"
            );
            let stems = list.split(',').filter(|text| text.trim().ends_with('~'));
            stems.for_each(|stem| assert_eq!(words(stem.trim().trim_end_matches('~')).len(), 1, "{stem}"));
        }
    }

    #[test]
    fn the_order_of_words_does_not_matter() {
        for text in ["these texts i do not want", "we dont need any of your messages", "my number please remove"] {
            assert!(of("en").says_stop(&words(text), None), "{text}");
        }
        for text in
            ["dont send him the texts", "we need your messages", "do not send messages after 8", "remove my son"]
        {
            assert!(!of("en").says_stop(&words(text), None), "{text}");
        }
    }

    #[test]
    fn a_wish_to_go_on_is_no_stop() {
        assert!(of("en").says_keep(&words("please dont stop sending these")));
        assert!(of("es").says_keep(&words("no paren de mandar")));
        assert!(!of("en").says_keep(&words("stop sending these")));
        assert!(!of("en").says_keep(&words("if you dont stop texting me")));
    }

    #[test]
    fn a_word_typed_without_accents_is_first_what_helps() {
        assert!(of("vi").says_stop(&words("khong can gui tin nhan cho toi nua"), None));
        assert!(!of("vi").says_stop(&words("không gửi tin nhắn buổi tối"), None));
    }
}
