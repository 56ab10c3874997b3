//! Phrases and sentence patterns, indexed by their first word. It matches words; it knows no language and no meaning.

use std::cell::Cell;
use std::collections::HashMap;

use super::normalise::{Token, words};

/// How often a repeated part of a pattern may repeat, and how many steps one try may take: keeps a search linear.
const MOST_REPEATS: usize = 6;
const MOST_STEPS: u32 = 400;

/// Phrases, found by their first word.
#[derive(Debug, Default)]
pub struct Phrases(HashMap<String, Vec<Vec<Token>>>);

impl Phrases {
    pub(super) fn new(list: &[String]) -> Self {
        let mut all = Self::default();
        for tokens in list.iter().map(|text| phrase(text)) {
            if let Some(first) = tokens.first() {
                all.0.entry(first.plain.clone()).or_default().push(tokens);
            }
        }
        all
    }

    /// Lengths of the phrases that begin at a token.
    pub fn lengths_at<'a>(&'a self, tokens: &'a [Token], at: usize) -> impl Iterator<Item = usize> + 'a {
        let listed = tokens.get(at).and_then(|token| self.0.get(&token.plain));
        listed.into_iter().flatten().filter(move |listed| begins(tokens, at, listed)).map(Vec::len)
    }
}

/// A sentence pattern.
#[derive(Debug)]
pub struct Pattern {
    pub(super) parts: Vec<Part>,
    /// Only courtesy may follow in its clause.
    pub strict: bool,
    /// Only courtesy may stand in the whole message beside it.
    pub whole: bool,
}

#[derive(Debug)]
pub(super) struct Part {
    pub(super) choices: Vec<Vec<Token>>,
    pub(super) least: usize,
    most: usize,
}

impl Pattern {
    /// Whether it matches from a token on, up to an end that `accept` takes.
    pub fn matches(&self, tokens: &[Token], at: usize, accept: &dyn Fn(usize) -> bool) -> bool {
        step(&self.parts, 0, tokens, at, &Cell::new(MOST_STEPS), accept)
    }
}

fn step(
    parts: &[Part],
    taken: usize,
    tokens: &[Token],
    at: usize,
    left: &Cell<u32>,
    accept: &dyn Fn(usize) -> bool,
) -> bool {
    let Some(steps) = left.get().checked_sub(1) else { return false };
    left.set(steps);
    let Some((part, rest)) = parts.split_first() else { return accept(at) };
    let more = taken < part.most
        && part.choices.iter().any(|choice| {
            begins(tokens, at, choice) && step(parts, taken + 1, tokens, at + choice.len(), left, accept)
        });
    more || (taken >= part.least && step(rest, 0, tokens, at, left, accept))
}

/// Patterns, found by the words they may begin with.
#[derive(Debug, Default)]
pub struct Patterns {
    all: Vec<Pattern>,
    first: HashMap<String, Vec<usize>>,
}

impl Patterns {
    pub(super) fn new(list: &[String], sets: &HashMap<String, Vec<String>>) -> Self {
        let mut patterns = Self::default();
        for text in list {
            let pattern = compile(text, sets);
            for first in first_words(&pattern.parts) {
                let at = patterns.first.entry(first).or_default();
                if at.last() != Some(&patterns.all.len()) {
                    at.push(patterns.all.len());
                }
            }
            patterns.all.push(pattern);
        }
        patterns
    }

    /// The patterns that may begin with a word.
    pub fn beginning<'a>(&'a self, token: &Token) -> impl Iterator<Item = &'a Pattern> + 'a {
        self.first.get(&token.plain).into_iter().flatten().filter_map(|at| self.all.get(*at))
    }
}

/// Whether the listed words stand at a token; `*` stands for any word, `A` for any with a capital.
pub(super) fn begins(tokens: &[Token], at: usize, listed: &[Token]) -> bool {
    let fits = |(token, listed): (&Token, &Token)| match listed.exact.as_str() {
        "*" => true,
        "A" => token.capital,
        _ => token.spells(listed),
    };
    tokens.get(at..at.saturating_add(listed.len())).is_some_and(|here| here.iter().zip(listed).all(fits))
}

fn phrase(text: &str) -> Vec<Token> {
    let any = |sign: &str| Token { exact: sign.to_owned(), plain: sign.to_owned(), capital: false, shouted: false };
    let word = |part: &str| if matches!(part, "*" | "A") { vec![any(part)] } else { words(part) };
    text.split_whitespace().flat_map(word).collect()
}

pub(super) fn compile(text: &str, sets: &HashMap<String, Vec<String>>) -> Pattern {
    let mut pattern = Pattern { parts: Vec::new(), strict: false, whole: false };
    for piece in text.split_whitespace() {
        match piece {
            "$" => pattern.strict = true,
            "$$" => pattern.whole = true,
            _ => pattern.parts.push(part(piece, sets)),
        }
    }
    pattern
}

fn part(piece: &str, sets: &HashMap<String, Vec<String>>) -> Part {
    let (body, repeats) = match piece.strip_suffix('*') {
        Some(body) if body.ends_with([']', '}']) => (body, true),
        _ => (piece, false),
    };
    let optional = body.starts_with('[') || repeats;
    let body = body.trim_matches(['[', ']']);
    let mut choices = Vec::new();
    for choice in body.split('|') {
        let name = choice.trim_matches(['{', '}']);
        match sets.get(name).filter(|_| choice.starts_with('{')) {
            Some(set) => choices.extend(set.iter().map(|word| phrase(&word.replace('_', " ")))),
            None => choices.push(phrase(&choice.replace('_', " "))),
        }
    }
    choices.retain(|choice| !choice.is_empty());
    Part { choices, least: usize::from(!optional), most: if repeats { MOST_REPEATS } else { 1 } }
}

/// The words a pattern may begin with: those of its first parts up to the first that must stand.
fn first_words(parts: &[Part]) -> Vec<String> {
    let mut first = Vec::new();
    for part in parts {
        first.extend(part.choices.iter().filter_map(|choice| choice.first()).map(|token| token.plain.clone()));
        if part.least > 0 {
            break;
        }
    }
    first
}
