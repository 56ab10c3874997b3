//! "Don't cancel", "we won't miss it": a word that calls off beside a negation keeps what was booked. It knows spans and the order
//! of words in a language; it knows no booking.

use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;

/// So many small words stand between a negation and its verb at most ("no me la vayan a cancelar").
const FAR: usize = 3;

/// Says of every word that calls off whether it does: it refuses, or it is negated and confirms. `post`: the negation follows.
pub(super) fn settle(spans: &mut [Span], post: bool) {
    for at in 0..spans.len() {
        let Some(span) = spans.get(at) else { return };
        if span.has(Tag::Kept) {
            keep(spans, at);
        } else if span.has(Tag::Cancel) {
            match negation(spans, at, post) {
                Some(negation) => {
                    keep(spans, at);
                    if let Some(word) = spans.get_mut(negation) {
                        word.tags = vec![Tag::Fill];
                    }
                }
                None => spans.get_mut(at).into_iter().for_each(|span| span.tags.push(Tag::Cant)),
            }
        }
    }
}

fn keep(spans: &mut [Span], at: usize) {
    if let Some(span) = spans.get_mut(at) {
        span.tags = vec![Tag::Kept, Tag::Yes];
    }
}

/// Where the negation of a verb stands.
fn negation(spans: &[Span], at: usize, post: bool) -> Option<usize> {
    let negates = |at: usize| spans.get(at).is_some_and(|span| span.has(Tag::Neg) && !span.has(Tag::Cant));
    let ends = |at: usize| spans.get(at).is_none_or(|span| matches!(span.gap, Gap::End(_)));
    let before = (1..=FAR + 1)
        .map_while(|far| at.checked_sub(far).filter(|_| !ends(at + 1 - far)))
        .scan(true, |open, before| {
            let here = *open;
            *open = spans.get(before).is_some_and(|span| span.has(Tag::Fill) || span.single);
            here.then_some(before)
        })
        // "Nahi, cancel kar do" typed without its comma.
        .find(|before| negates(*before) && !(post && spans.get(*before).is_some_and(|span| span.has(Tag::No))));
    let behind = at + 1;
    // "Cancela não": at the end of its clause, where the negation stands before its verb otherwise.
    before.or_else(|| (negates(behind) && !ends(behind) && (post || ends(behind + 1))).then_some(behind))
}
