//! How somebody wants to be written to: at what hours, in which language, how often. It knows spans.

use super::clock::{Bound, clock_at};
use super::context::Preference;
use super::lexicon::TAGS;
use super::spans::Span;
use super::tag::{Part, Tag};

/// The wish, if the text is one.
pub(super) fn preference(spans: &[Span], question: bool, six: bool) -> Option<Preference> {
    let has = |tag: Tag| spans.iter().any(|span| span.has(tag));
    let unknown = spans.iter().filter(|span| span.is_unknown() && !span.single).count();
    let about_texts = has(Tag::Text) || has(Tag::CallMe);
    let orders = has(Tag::Leave) || has(Tag::Neg) || has(Tag::No) || has(Tag::Cant);
    let quiet =
        (has(Tag::Text) && (orders || has(Tag::Only)) && unknown < 5).then(|| quiet(spans, orders, six)).flatten();
    if quiet.is_some() {
        return Some(Preference { quiet, ..Preference::default() });
    }
    if has(Tag::Less) && unknown < 4 && !question {
        let weekly = has(Tag::Weekly);
        return Some(Preference { frequency: Some(if weekly { "weekly" } else { "less" }), ..Preference::default() });
    }
    // "No Spanish", "I don't read English": not that one.
    let refused = |at: usize| {
        let near = spans.get(at.saturating_sub(3)..at).unwrap_or_default();
        near.iter().any(|span| span.has(Tag::Cant) || span.has(Tag::Neg) && !span.has(Tag::Only))
    };
    let language = spans.iter().enumerate().find_map(|(at, span)| language(span).filter(|_| !refused(at)))?;
    // "Better in English": a word for "in" stands beside the language.
    let rather = has(Tag::Yes) && has(Tag::At) && !question;
    let wished = has(Tag::Only) || about_texts || has(Tag::Request) || rather || polite(spans);
    (wished && unknown < 2 || spans.len() <= 2 && unknown == 0)
        .then(|| Preference { language: Some(language), ..Preference::default() })
}

fn language(span: &Span) -> Option<&'static str> {
    if span.number().is_some() {
        return None;
    }
    span.find(|tag| if let Tag::Language(number) = tag { TAGS.get(usize::from(number)).copied() } else { None })
}

/// Nothing but courtesy stands beside the language.
fn polite(spans: &[Span]) -> bool {
    spans.iter().all(|span| {
        language(span).is_some()
            || [Tag::Fill, Tag::Yes, Tag::Thanks, Tag::Greeting, Tag::At, Tag::No, Tag::Neg, Tag::Only]
                .iter()
                .any(|tag| span.has(*tag))
            || span.picture
    })
}

/// The part of the day that shall be quiet.
fn quiet(spans: &[Span], orders: bool, six: bool) -> Option<Part> {
    let bound = spans.iter().find_map(|span| match () {
        () if span.has(Tag::After) => Some(Bound::After),
        () if span.has(Tag::Before) => Some(Bound::Before),
        () => None,
    });
    let clock = (0..spans.len()).find_map(|at| clock_at(spans, at, six)).map(|(clock, _)| clock);
    if let (Some(mut bound), Some(clock)) = (bound, clock) {
        let minute = match (bound, clock.afternoon) {
            (Bound::Before, None) if clock.hour <= 11 => clock.hour * 60,
            (Bound::After, None) if clock.hour < 12 => (clock.hour + 12) * 60,
            _ => clock.likely(bound),
        };
        let morning = bound == Bound::After && minute < 12 * 60;
        if !orders || morning {
            // "Text only after five", "not so early, not before seven": quiet before it. Nobody wants quiet from the morning on.
            bound = if bound == Bound::After { Bound::Before } else { Bound::After };
        }
        return Some(match (bound, minute / 60) {
            (Bound::Before, ..=12) => Part::Morning,
            (Bound::Before, _) => Part::Afternoon,
            (_, 20..) => Part::Night,
            (_, 16..) => Part::Evening,
            _ => Part::Afternoon,
        });
    }
    spans.iter().find_map(|span| span.find(super::clock::part)).filter(|_| orders)
}
