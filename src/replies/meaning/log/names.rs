//! Where which child is named in a text: as the roster has it in any case, or in another guise.

use std::ops::Range;

use super::{Child, Tongue};
use crate::language::Tag as Language;
use crate::language::masks::{self, Names, Whose, fold};

/// The text without its names, and where which child is named, in order.
pub(super) fn named(text: &str, tongue: Tongue<'_>, children: &[Child]) -> (String, Vec<(usize, Range<usize>)>) {
    let language = tongue.family.and_then(Language::parse).unwrap_or_else(Language::english);
    let mut all: Vec<(usize, Range<usize>)> = Vec::new();
    for (child, named) in children.iter().enumerate() {
        all.extend(places(text, &language, named.given.iter()).into_iter().map(|at| (child, at)));
    }
    all.sort_by_key(|(child, at)| (at.start, std::cmp::Reverse(at.end), *child));
    let mut kept: Vec<(usize, Range<usize>)> = Vec::new();
    for (child, at) in all {
        if kept.last().is_none_or(|(_, last)| last.end <= at.start) {
            kept.push((child, at));
        }
    }
    let families = children.iter().map(|child| &child.family);
    let mut gone: Vec<Range<usize>> = places(text, &language, families);
    gone.extend(kept.iter().map(|(_, at)| at.clone()));
    (without(text, &gone), kept)
}

/// Where names stand: exactly, in any case, or in another guise.
fn places<'a>(text: &str, language: &Language, names: impl Iterator<Item = &'a String> + Clone) -> Vec<Range<usize>> {
    let mut book = Names::default();
    names.clone().for_each(|name| book.add(name, Whose::Child));
    let folded: Vec<String> = names.map(|name| fold(name)).filter(|name| name.chars().count() > 1).collect();
    let words = masks::words_at(text).into_iter();
    let exact = words.filter(|(_, word)| folded.contains(word)).map(|(at, _)| at);
    let mut all: Vec<Range<usize>> = masks::found(&book, text, language);
    all.extend(exact);
    all
}

/// The text with blanks in these places.
fn without(text: &str, gone: &[Range<usize>]) -> String {
    let inside = |at: usize| gone.iter().any(|range| range.contains(&at));
    text.char_indices().map(|(at, c)| if inside(at) { ' ' } else { c }).collect()
}
