//! One clause seen by one grammar: where an order may begin in it and where it may end.

use std::collections::HashSet;

use super::normalise::Token;
use super::pattern::Pattern;
use super::words::Grammar;

/// One clause seen by one grammar: where an order may begin and where it may end.
pub(super) struct View<'a> {
    tokens: &'a [Token],
    /// Where only leads stand before.
    pub(super) led: Vec<bool>,
    courteous_end: Vec<bool>,
    last_limit: Option<usize>,
    fronted: bool,
    bound: bool,
    negators: &'a HashSet<String>,
}

impl<'a> View<'a> {
    pub(super) fn new(
        grammar: &'a Grammar,
        negators: &'a HashSet<String>,
        courteous_end: Vec<bool>,
        tokens: &'a [Token],
    ) -> Self {
        let led = reach(tokens, |at, note| {
            grammar.around.lengths_at(tokens, at).for_each(&mut *note);
            grammar.lead.lengths_at(tokens, at).for_each(&mut *note);
        });
        let mut spared = vec![false; tokens.len()];
        for at in 0..tokens.len() {
            for length in grammar.unlimited.lengths_at(tokens, at) {
                spared.iter_mut().skip(at).take(length).for_each(|one| *one = true);
            }
        }
        let limit = |at: &usize| !is(&spared, *at) && is_limit(grammar, tokens, *at);
        let last_limit = (0..tokens.len()).rev().find(limit);
        // "After nine don't write": the limit opens the clause.
        let fronted = !grammar.led && (0..tokens.len().min(2)).any(|at| limit(&at));
        Self { tokens, led, courteous_end, last_limit, fronted, bound: grammar.led, negators }
    }

    /// An order comes after a lead; in languages without a list of leads, after anything but a negation.
    pub(super) fn begins_well(&self, at: usize, order: bool) -> bool {
        if order && self.bound {
            return is(&self.led, at);
        }
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_none_or(|token| {
            let told = matches!(token.plain.as_str(), "gave" | "put" | "wrote" | "picked");
            !told && (!order || !self.negators.contains(&token.plain))
        })
    }

    /// No limit behind an order; only courtesy behind a strict pattern.
    pub(super) fn ends_well(&self, pattern: &Pattern, end: usize, order: bool) -> bool {
        if pattern.strict && !is(&self.courteous_end, end) {
            return false;
        }
        !order || !self.fronted && self.last_limit.is_none_or(|limit| limit < end)
    }
}

/// For each token whether the ones before it can be cut into phrases; `phrases` notes the lengths of those at a token.
pub(super) fn reach(tokens: &[Token], phrases: impl Fn(usize, &mut dyn FnMut(usize))) -> Vec<bool> {
    let mut reached = vec![false; tokens.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for at in 0..tokens.len() {
        if is(&reached, at) {
            phrases(at, &mut |length| {
                if let Some(one) = reached.get_mut(at + length) {
                    *one = true;
                }
            });
        }
    }
    reached
}

pub(super) fn is(flags: &[bool], at: usize) -> bool {
    flags.get(at).copied().unwrap_or(false)
}

/// A word that limits a wish, or a number (an hour, most often).
pub(super) fn is_limit(grammar: &Grammar, tokens: &[Token], at: usize) -> bool {
    let number = tokens.get(at).is_some_and(|token| token.plain.starts_with(|c: char| c.is_ascii_digit()));
    number || grammar.limits.lengths_at(tokens, at).next().is_some()
}
