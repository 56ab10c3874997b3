//! "Don't cancel", "we won't miss it", "that won't be a problem": a word that calls off, or trouble, beside a negation agrees. It
//! knows spans and the order of words in a language; it knows no booking.

use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;

/// So many small words stand between a negation and its verb at most ("no me la vayan a cancelar").
const FAR: usize = 3;

/// Says of every word that calls off whether it does: it refuses, or it is negated and confirms; of trouble, that there is none
/// or that nobody knows what it says. `post`: the negation follows.
pub(super) fn settle(spans: &mut [Span], post: bool) {
    for at in 0..spans.len() {
        let Some(span) = spans.get(at) else { return };
        if span.has(Tag::Kept) {
            keep(spans, at);
        } else if span.has(Tag::Cancel) {
            match negation(spans, at, post) {
                Some(negation) => {
                    keep(spans, at);
                    set(spans, negation, Tag::Fill);
                }
                None => spans.get_mut(at).into_iter().for_each(|span| span.tags.push(Tag::Cant)),
            }
        } else if span.has(Tag::Problem) {
            match denial(spans, at) {
                Some(negation) => {
                    set(spans, at, Tag::Safe);
                    set(spans, negation, Tag::Fill);
                }
                None => spans.get_mut(at).into_iter().for_each(|span| span.tags.retain(|tag| *tag != Tag::Problem)),
            }
        }
    }
}

fn set(spans: &mut [Span], at: usize, tag: Tag) {
    if let Some(span) = spans.get_mut(at) {
        span.tags = vec![tag];
    }
}

/// Where the negation of trouble stands: right before it or right behind ("проблем не будет"); farther before it only a word that
/// is no answer of its own: "no, I have a problem" is often typed without its comma.
fn denial(spans: &[Span], at: usize) -> Option<usize> {
    let joined = |at: usize| spans.get(at).is_some_and(|span| matches!(span.gap, Gap::Space | Gap::Glued));
    let negates = |at: usize| spans.get(at).is_some_and(|span| span.has(Tag::Neg) && !span.has(Tag::Cant));
    let concrete = joined(at + 1) && spans.get(at + 1).is_some_and(|span| span.is_unknown() && !span.single);
    let before = (1..=FAR + 1)
        .map_while(|far| at.checked_sub(far).filter(|before| joined(before + 1)))
        .find(|before| negates(*before))
        .filter(|before| before + 1 == at || spans.get(*before).is_some_and(|span| !span.has(Tag::No)))
        .filter(|before| {
            let between = spans.get(before + 1..at).unwrap_or_default();
            !concrete && !between.iter().any(|span| span.has(Tag::Cant) || span.has(Tag::Yes) && !span.has(Tag::Fill))
        });
    before.or_else(|| Some(at + 1).filter(|behind| joined(*behind) && negates(*behind)))
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
