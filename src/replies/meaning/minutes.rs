//! How long somebody read: minutes, hours, halves, sums. It knows spans; pages and books are no minutes.

use super::clock::{clock_at, number_at};
use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;

/// Nobody shares stories longer than this between two answers, in minutes; a larger number is a slip, or something else.
pub(super) const MOST: u32 = 600;

/// More hours are an hour of the day, where one word is both.
const LONG: u32 = 4;

/// What an answer says about reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    Minutes(u32),
    /// Pages, books.
    Things,
    /// A number that may be minutes or not.
    Unclear,
    Nothing,
}

/// Reads the minutes; sums what is said of several times. Minutes that may not have been read are unclear.
pub(super) fn minutes(spans: &[Span]) -> Read {
    match counted(spans) {
        Read::Minutes(minutes) if minutes > 0 && is_doubtful(spans) => Read::Unclear,
        read => read,
    }
}

/// "We will read 20", "tomorrow 20", "20 minutes of tv", "we did not have 20": nobody has read them yet, or at all.
fn is_doubtful(spans: &[Span]) -> bool {
    let later = |span: &Span| {
        let days = |wanted: fn(i8) -> bool| {
            span.find(|tag| if let Tag::Relative(days) = tag { Some(days).filter(|days| wanted(*days)) } else { None })
        };
        days(|days| days > 0).is_some() && days(|days| days <= 0).is_none()
    };
    let other = [Tag::Plan, Tag::Act, Tag::If, Tag::Late];
    // "No, 20" mends what was told before.
    let apart = |at: usize| spans.get(at + 1).is_none_or(|next| matches!(next.gap, Gap::End(_)));
    let denied =
        |(at, span): (usize, &Span)| span.has(Tag::Cant) || span.has(Tag::NotRead) || span.has(Tag::Neg) && !apart(at);
    let beside = |span: &Span| other.iter().any(|tag| span.has(*tag)) || later(span);
    spans.iter().any(beside) || spans.iter().enumerate().any(denied)
}

fn counted(spans: &[Span]) -> Read {
    let (mut sum, mut said, mut things) = (0, 0, false);
    let mut bare = Vec::new();
    let mut at = 0;
    while let Some(span) = spans.get(at) {
        if let Some(lasted) =
            span.find(|tag| if let Tag::Lasted(minutes) = tag { Some(u32::from(minutes)) } else { None })
        {
            let (more, end) = if lasted % 60 == 0 { after_hours(spans, at + 1) } else { (0, at + 1) };
            (sum, said, at) = (sum + lasted + more, said + 1, end);
            continue;
        }
        let Some((number, next)) = number_at(spans, at) else {
            things |= span.has(Tag::Pages) || span.has(Tag::Count) && !span.has(Tag::Fill) || span.has(Tag::Label);
            at += 1;
            continue;
        };
        if let Some((minutes, end)) = decimal_hours(spans, at).or_else(|| broken_hours(spans, at)) {
            (sum, said, at) = (sum + minutes, said + 1, end);
            continue;
        }
        let next = up_to(spans, number, next);
        match unit(spans, next) {
            Unit::Minutes(end) => (sum, said, at) = (sum + number, said + 1, end),
            Unit::Hours(end) => {
                // "8 giờ": eight hours, or eight o'clock.
                let clock = spans.get(end - 1).is_some_and(|unit| unit.has(Tag::Oclock) && number > LONG);
                bare.extend(clock.then_some((number, false, true)));
                let (more, end) = after_hours(spans, end);
                (sum, said, at) = (sum + number * 60 + more, said + 1, end);
            }
            Unit::Things(end) => (things, at) = (true, end),
            Unit::None => {
                if let Some((clock, end)) =
                    clock_at(spans, at, false).filter(|(clock, _)| clock.precise && clock.hour < 4 && said == 0)
                    && spans.get(at + 1).is_some_and(|next| next.gap == Gap::Tight(':'))
                {
                    (sum, said, at) =
                        (sum + u32::from(clock.hour) * 60 + u32::from(clock.minute.unsigned_abs()), said + 1, end);
                    continue;
                }
                let stuck = spans
                    .get(next)
                    .is_some_and(|after| after.is_unknown() && !after.single && after.gap != Gap::End('.'));
                let stuck = stuck || number < 10 && clock_at(spans, at, false).is_some_and(|(clock, _)| clock.marked);
                let and =
                    |back: usize| at.checked_sub(back).and_then(|at| spans.get(at)).is_some_and(|s| s.has(Tag::And));
                bare.push((number, stuck, span.gap == Gap::Tight('+') || and(1) || and(2)));
                at = next;
            }
        }
    }
    settle(sum, said, things, &bare, spans)
}

fn settle(sum: u32, said: u32, things: bool, bare: &[(u32, bool, bool)], spans: &[Span]) -> Read {
    // "10 x 2": of each of two children, or twice, a person asks.
    let times = |two: &[Span]| match two {
        [by, number] if by.has(Tag::Times) => number.number().is_some(),
        [number, by] => by.has(Tag::Times) && by.gap == Gap::Glued && number.value.is_some(),
        _ => false,
    };
    if spans.windows(2).any(times) {
        return Read::Unclear;
    }
    if said > 0 {
        // "20 minutes and then 10 more": of what, a person asks.
        let more = !things && bare.iter().any(|(number, stuck, joined)| *joined && !stuck && *number <= MOST);
        return if sum <= MOST && !more { Read::Minutes(sum) } else { Read::Unclear };
    }
    let sum = bare.iter().map(|(number, ..)| *number).sum();
    let added = bare.len() > 1 && spans.iter().filter(|span| span.gap == Gap::Tight('+')).count() == bare.len() - 1;
    if added && !things && sum <= MOST && !bare.iter().any(|(_, stuck, _)| *stuck) {
        return Read::Minutes(sum);
    }
    match bare {
        _ if things => Read::Things,
        [(number, false, _)] if *number <= MOST => {
            let unknown = spans.iter().filter(|span| span.is_unknown() && !span.single).count();
            if unknown > 1 { Read::Unclear } else { Read::Minutes(*number) }
        }
        [] => Read::Nothing,
        _ => Read::Unclear,
    }
}

/// "15-20", "10 to 15": the smaller number counts, what stands behind the larger is its unit.
fn up_to(spans: &[Span], from: u32, next: usize) -> usize {
    let dashed = |at: usize| {
        spans.get(at).is_some_and(|span| matches!(span.gap, Gap::Tight('-' | '–' | '—' | '~' | '〜' | '～')))
    };
    let joined =
        spans.get(next).is_some_and(|span| span.number().is_none() && (span.has(Tag::To) || span.has(Tag::Or)));
    let at = match (dashed(next), joined) {
        (true, _) => next,
        (false, true) => next + 1,
        _ => return next,
    };
    match number_at(spans, at) {
        Some((to, end)) if to > from && to <= MOST => end,
        _ => next,
    }
}

/// Every number of minutes that a text names, in order.
pub(super) fn values(spans: &[Span]) -> Vec<u32> {
    let (mut all, mut at) = (Vec::new(), 0);
    while at < spans.len() {
        let things = spans.get(at..at + 2).is_some_and(|two| minutes(two) == Read::Things);
        // "Không" is no, and nought.
        let denies =
            spans.get(at).is_some_and(|span| span.value.is_none() && (span.has(Tag::No) || span.has(Tag::Neg)));
        if things || denies {
            at += 1;
            continue;
        }
        // The longest beginning that is one number of minutes.
        let most = spans.len().min(at + 6);
        let one = (at + 1..=most).rev().find_map(|end| match minutes(spans.get(at..end)?) {
            Read::Minutes(minutes) => Some((minutes, end)),
            _ => None,
        });
        match one.filter(|_| spans.get(at).is_some_and(is_count)) {
            Some((minutes, end)) => {
                all.push(minutes);
                at = end;
            }
            None => at += 1,
        }
    }
    all
}

/// A number, or a word that is a length of time by itself.
fn is_count(span: &Span) -> bool {
    span.number().is_some() || span.find(|tag| matches!(tag, Tag::Lasted(_)).then_some(())).is_some()
}

/// "1.5 hours", "1,5 h".
fn decimal_hours(spans: &[Span], at: usize) -> Option<(u32, usize)> {
    let (whole, tenths, unit) = (spans.get(at)?, spans.get(at + 1)?, spans.get(at + 2)?);
    let split = matches!(tenths.gap, Gap::Tight('.' | ',')) && tenths.digits == 1 && unit.has(Tag::HourUnit);
    let minutes = whole.value.filter(|_| split)? * 60 + tenths.value? * 6;
    Some((minutes, at + 3))
}

/// "1/2 h", "1 1/2 hours".
fn broken_hours(spans: &[Span], at: usize) -> Option<(u32, usize)> {
    let part = |at: usize| {
        let (above, below) = (spans.get(at).filter(|span| span.digits == 1)?, spans.get(at + 1)?);
        let parts = below.value.filter(|_| below.digits == 1 && matches!(below.gap, Gap::Tight('/' | ':')))?;
        (above.value? * 60).checked_div(parts).filter(|minutes| matches!(parts, 2..=4) && *minutes < 60)
    };
    let (minutes, end) = match part(at) {
        Some(minutes) => (minutes, at + 2),
        None => (spans.get(at).filter(|span| span.digits == 1)?.value? * 60 + part(at + 1)?, at + 3),
    };
    spans.get(end)?.has(Tag::HourUnit).then_some((minutes, end + 1))
}

enum Unit {
    Minutes(usize),
    Hours(usize),
    Things(usize),
    None,
}

fn unit(spans: &[Span], at: usize) -> Unit {
    let here = |at: usize| spans.get(at).filter(|span| !matches!(span.gap, Gap::End(_)));
    for far in at..at + 2 {
        let Some(span) = here(far) else { break };
        if span.has(Tag::Minute) {
            return Unit::Minutes(far + 1);
        }
        if span.has(Tag::HourUnit) {
            return Unit::Hours(far + 1);
        }
        if span.has(Tag::Pages) || span.has(Tag::Count) {
            return Unit::Things(far + 1);
        }
        if !span.has(Tag::Fill) && !span.has(Tag::Slot) && !span.has(Tag::And) || span.number().is_some() {
            break;
        }
    }
    Unit::None
}

/// "1 h 30", "one hour and a half", "1 hour and 10 minutes".
fn after_hours(spans: &[Span], at: usize) -> (u32, usize) {
    let is = |at: usize, tag: Tag| spans.get(at).is_some_and(|span| span.has(tag));
    if is(at, Tag::HalfMore) || is(at, Tag::Half) {
        return (30, at + 1);
    }
    if is(at, Tag::Quarter) {
        return (15, at + 1);
    }
    let joined = usize::from(is(at, Tag::And) && spans.get(at).is_some_and(|span| span.number().is_none()));
    match number_at(spans, at + joined) {
        Some((more, end)) if more < 60 && !matches!(unit(spans, end), Unit::Things(_) | Unit::Hours(_)) => {
            (more, end + usize::from(is(end, Tag::Minute)))
        }
        _ => (0, at),
    }
}
