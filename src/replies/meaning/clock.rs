//! Clock times as languages say them: digits, "half past", half of the next hour, "saadhe", hours counted from six, and what
//! hour is meant where nobody says whether before or after noon. It knows spans; it knows no offer.

use super::pieces::Gap;
use super::spans::Span;
use super::tag::{Part, Tag};

/// An hour as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// 0-23; up to 12 it may be of either half of the day.
    pub(super) hour: u16,
    /// Minutes past it; may be negative ("quarter to").
    pub(super) minute: i16,
    /// The half of the day, if said: `true` after noon.
    pub(super) afternoon: Option<bool>,
    /// A word or a mark says that it is a time; without: a lone number.
    pub(super) marked: bool,
    /// Minutes were said.
    pub(super) precise: bool,
    /// On the clock that counts from six in the morning, perhaps.
    pub(super) six: bool,
    /// Typed in digits, without a word for the clock beside them: as likely of the clock of schools.
    pub(super) typed: bool,
    /// Only a word that serves for all places says that it is a time ("sa 3").
    pub(super) weak: bool,
}

impl Clock {
    pub(super) fn at(hour: u32, minute: u32) -> Option<Self> {
        let (hour, minute) = (u16::try_from(hour).ok()?, i16::try_from(minute).ok()?);
        (hour < 25 && minute < 60).then_some(Self {
            hour: hour % 24,
            minute,
            afternoon: (hour > 12 || hour == 0).then_some(hour > 12 && hour < 24),
            marked: true,
            precise: true,
            six: false,
            typed: false,
            weak: false,
        })
    }

    /// Minutes after midnight on a given half of the day.
    fn on(self, afternoon: bool) -> u16 {
        let hour = if self.hour > 12 { self.hour } else { self.hour % 12 + if afternoon { 12 } else { 0 } };
        let minute = i32::from(hour) * 60 + i32::from(self.minute);
        u16::try_from(minute.rem_euclid(24 * 60)).unwrap_or_default()
    }

    /// The times it may mean, the half of the day and the kind of clock being open.
    pub(super) fn readings(self) -> Vec<u16> {
        let both = |clock: Self| match clock.afternoon {
            Some(afternoon) => vec![clock.on(afternoon)],
            None => vec![clock.on(true), clock.on(false)],
        };
        let mut all = both(self);
        if self.six && self.hour <= 12 {
            let shifted = Self { hour: (self.hour + 6 - 1) % 12 + 1, ..self };
            if self.marked && !self.typed {
                all = both(shifted);
            } else {
                all.extend(both(shifted));
            }
        }
        all
    }

    /// The one it means where no offer decides: school hours, and after work rather than before.
    pub(super) fn likely(self, bound: Bound) -> u16 {
        let clock = if self.six && self.marked && !self.typed && self.hour <= 12 {
            Self { hour: (self.hour + 6 - 1) % 12 + 1, ..self }
        } else {
            self
        };
        let late = match bound {
            Bound::After | Bound::Before | Bound::Free => clock.hour <= 7 || clock.hour == 12,
            Bound::At => clock.hour < 7 || clock.hour == 12 || clock.hour == 7 && clock.minute < 15,
        };
        clock.on(clock.afternoon.unwrap_or(late))
    }
}

/// What a time bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    At,
    After,
    Before,
    /// From then on somebody is free; no refusal beside it turns it round.
    Free,
}

/// A number in digits or words from a span on, with the index after it.
pub(super) fn number_at(spans: &[Span], at: usize) -> Option<(u32, usize)> {
    let first = spans.get(at)?;
    let mut sum = first.number()?;
    let mut next = at + 1;
    if first.value.is_some() || first.digits > 0 {
        return Some((sum, next));
    }
    let word = |at: usize| spans.get(at).filter(|span| span.value.is_none() && !matches!(span.gap, Gap::End(_)));
    if sum > 1 && sum < 10 && word(next).and_then(Span::number) == Some(10) && first.single {
        (sum, next) = (sum * 10, next + 1);
    }
    let joined = usize::from(word(next).is_some_and(|span| span.has(Tag::And)));
    if let Some(more) = word(next + joined).and_then(Span::number) {
        let after_tens = sum >= 10 && sum % 10 == 0 && sum < 100 && (1..10).contains(&more);
        let before_tens = joined == 1 && (1..10).contains(&sum) && more >= 20 && more % 10 == 0 && more < 100;
        if after_tens || before_tens {
            (sum, next) = (sum + more, next + joined + 1);
        }
    }
    Some((sum, next))
}

/// A time from a span on, with the index after it. `six`: the language counts hours from six.
pub(super) fn clock_at(spans: &[Span], at: usize, six: bool) -> Option<(Clock, usize)> {
    let (mut clock, mut next) = phrase(spans, at)?;
    let is = |at: usize, tag: Tag| spans.get(at).is_some_and(|span| span.has(tag) && !matches!(span.gap, Gap::End(_)));
    let said_six = (at.saturating_sub(2)..at).any(|before| is(before, Tag::At)) || is(next, Tag::Oclock);
    let weak = |span: &Span| span.has(Tag::Place);
    clock.weak = !clock.marked
        && !is(at, Tag::At)
        && !is(next, Tag::Oclock)
        && at.checked_sub(1).and_then(|at| spans.get(at)).is_some_and(weak);
    clock.marked |= said_six;
    while is(next, Tag::Oclock) {
        clock.marked = true;
        next += 1;
        if let Some((minute, end)) = minutes_after(spans, next) {
            (clock.minute, clock.precise, next) = (minute, true, end);
        }
    }
    if clock.precise && clock.minute > 0 && is(next, Tag::MinusPost) {
        (clock.minute, next) = (-clock.minute, next + 1);
    }
    clock.six = six && clock.afternoon.is_none();
    clock.typed = !said_six && clock.precise && spans.get(at).is_some_and(|span| span.value.is_some());
    let half = |at: usize| half_of_day(spans.get(at)?, clock.hour);
    if let Some(afternoon) = half(next).filter(|_| !spans.get(next).is_some_and(|span| matches!(span.gap, Gap::End(_))))
    {
        clock.marked = true;
        clock.afternoon = Some(afternoon);
        if spans.get(next).is_some_and(|span| span.find(part).is_none()) {
            next += 1;
        }
    } else if let Some(afternoon) = at.checked_sub(1).and_then(half)
        && (clock.marked || spans.get(at).is_some_and(|span| span.gap == Gap::Glued))
    {
        clock.afternoon = clock.afternoon.or(Some(afternoon));
    }
    Some((clock, next))
}

pub(super) fn part(tag: Tag) -> Option<Part> {
    match tag {
        Tag::Part(part) => Some(part),
        _ => None,
    }
}

/// Before or after noon by a word beside the hour.
fn half_of_day(span: &Span, hour: u16) -> Option<bool> {
    if let Some(part) = span.find(part) {
        return Some(match part {
            Part::Morning => false,
            Part::Afternoon | Part::Evening => true,
            Part::Night => (5..12).contains(&hour),
        });
    }
    match (span.has(Tag::Am), span.has(Tag::Pm)) {
        (true, false) => Some(false),
        (false, true) => Some(true),
        _ => None,
    }
}

fn phrase(spans: &[Span], at: usize) -> Option<(Clock, usize)> {
    let first = spans.get(at)?;
    if let Some(minutes) = first.find(|tag| if let Tag::Time(minutes) = tag { Some(minutes) } else { None }) {
        let mut clock = Clock::at(u32::from(minutes / 60), u32::from(minutes % 60))?;
        if clock.hour == 12 {
            clock.afternoon = Some(true);
        }
        let more = if clock.minute == 0 { minutes_after(spans, at + 1) } else { None };
        let (minute, next) = more.unwrap_or((clock.minute, at + 1));
        return Some((Clock { minute, ..clock }, next));
    }
    if first.has(Tag::HalfPre) || first.has(Tag::QuarterPre) {
        let (hour, next) = hour_at(spans, at + 1)?;
        return Some((Clock::at(hour, if first.has(Tag::HalfPre) { 30 } else { 15 })?, next));
    }
    for (tag, minute) in [(Tag::HalfNext, -30), (Tag::QuarterNext, -45), (Tag::QuarterToPre, -15)] {
        if first.has(tag)
            && let Some((hour, next)) = hour_at(spans, at + 1)
        {
            return Some((Clock { minute, ..Clock::at(hour, 0)? }, next));
        }
    }
    if let Some(found) = counted_off(spans, at) {
        return Some(found);
    }
    let digits = first.value.is_some();
    let (hour, next) = hour_at(spans, at)?;
    if digits && first.digits >= 3 {
        return Some((Clock::at(hour / 100, hour % 100).filter(|clock| clock.hour > 0)?, next));
    }
    if hour > 24 {
        return None;
    }
    let said =
        first.find(|tag| if let Tag::Hour(_) = tag { Some(()) } else { None }).is_some() && first.number().is_none();
    if let Some((minute, end)) = minutes_beside(spans, next, digits).or_else(|| minutes_after(spans, next)) {
        return Some((Clock { minute, ..Clock::at(hour, 0)? }, end));
    }
    Some((Clock { marked: said, precise: false, ..Clock::at(hour, 0)? }, next))
}

/// Minutes before their hour: "twenty to eight", "ten past five", "without twenty eight".
fn counted_off(spans: &[Span], at: usize) -> Option<(Clock, usize)> {
    let is = |at: usize, tag: Tag| spans.get(at).is_some_and(|span| span.has(tag) && !matches!(span.gap, Gap::End(_)));
    if spans.get(at)?.has(Tag::MinusPre) {
        // "Twenty five" may be twenty, and the hour.
        let single = spans.get(at + 1).and_then(Span::number).map(|minute| (minute, at + 2));
        return [number_at(spans, at + 1), single].into_iter().flatten().find_map(|(minute, next)| {
            let (hour, end) = hour_at(spans, next + usize::from(is(next, Tag::Minute)))?;
            off(hour, -i16::try_from(minute).ok()?).map(|clock| (clock, end))
        });
    }
    let (minute, next) = number_at(spans, at)?;
    let unit = is(next, Tag::Minute);
    let next = next + usize::from(unit);
    let minute = match i16::try_from(minute).ok()? {
        minute if is(next, Tag::PlusMid) => minute,
        // "From ten to twelve" is a span of time.
        minute if is(next, Tag::MinusMid) && (minute > 12 || unit) => -minute,
        _ => return None,
    };
    let (hour, end) = hour_at(spans, next + 1)?;
    off(hour, minute).map(|clock| (clock, end))
}

/// So many minutes past an hour, or to it.
fn off(hour: u32, minute: i16) -> Option<Clock> {
    let said = (1..=12).contains(&hour) && (5..30).contains(&minute.abs()) && minute % 5 == 0;
    Clock::at(hour, 0).filter(|_| said).map(|clock| Clock { minute, ..clock })
}

/// An hour: its own word, the ordinal of the next one, or a number.
fn hour_at(spans: &[Span], at: usize) -> Option<(u32, usize)> {
    let skip = usize::from(spans.get(at).is_some_and(|span| span.has(Tag::At) && span.number().is_none()));
    let span = spans.get(at + skip)?;
    let named = span.find(|tag| match tag {
        Tag::Hour(hour) | Tag::Next(hour) => Some(u32::from(hour)),
        _ => None,
    });
    named.map(|hour| (hour, at + skip + 1)).or_else(|| number_at(spans, at + skip))
}

/// Minutes in digits right after an hour in digits: `3:30`, `5h15`, `3.30`, `3 30`, `7点40`.
fn minutes_beside(spans: &[Span], at: usize, digits: bool) -> Option<(i16, usize)> {
    let two =
        |span: &Span| span.value.filter(|minute| span.digits == 2 && *minute < 60).and_then(|m| i16::try_from(m).ok());
    let next = spans.get(at).filter(|_| digits)?;
    if matches!(next.gap, Gap::Tight(':' | '.' | ',' | '-') | Gap::Space) || next.gap == Gap::End(':') {
        let spaced = next.gap == Gap::Space || matches!(next.gap, Gap::Tight(',' | '-'));
        if let Some(minute) = two(next).filter(|minute| !spaced || minute % 5 == 0 && (*minute == 0 || *minute >= 15)) {
            let unit = spans.get(at + 1).is_some_and(|span| span.has(Tag::Minute) || span.has(Tag::Count));
            return (!spaced || !unit).then_some((minute, at + 1));
        }
    }
    None
}

/// Minutes in words after an hour: half, quarter, "and forty", also after the word for o'clock.
fn minutes_after(spans: &[Span], at: usize) -> Option<(i16, usize)> {
    let span = spans.get(at).filter(|span| !matches!(span.gap, Gap::End(_) | Gap::Tight('/' | '-' | ',' | '+')))?;
    for (tag, minute) in [(Tag::Half, 30), (Tag::Quarter, 15), (Tag::QuarterTo, -15), (Tag::Third, 20)] {
        if span.has(tag) {
            return Some((minute, at + 1));
        }
    }
    if span.has(Tag::Minus) {
        let less = number_at(spans, at + 1).filter(|(n, _)| (5..30).contains(n) && n % 5 == 0);
        let third = spans.get(at + 1).filter(|span| span.has(Tag::Third)).map(|_| (20, at + 2));
        if let Some((less, end)) = less.or(third) {
            let unit = spans.get(end).is_some_and(|span| span.has(Tag::Minute));
            return Some((-i16::try_from(less).ok()?, end + usize::from(unit)));
        }
    }
    let oclock = usize::from(span.has(Tag::Oclock));
    let from = at + oclock;
    if oclock == 1 && spans.get(from).is_some_and(|span| span.gap != Gap::Glued && span.gap != Gap::Space) {
        return None;
    }
    for (tag, minute) in [(Tag::Half, 30), (Tag::Quarter, 15), (Tag::QuarterTo, -15)] {
        if oclock == 1 && spans.get(from).is_some_and(|span| span.has(tag) && !matches!(span.gap, Gap::End(_))) {
            return Some((minute, from + 1));
        }
    }
    let joined = usize::from(spans.get(from).is_some_and(|span| span.has(Tag::And)));
    let worded = usize::from(spans.get(from + joined).is_some_and(|span| span.has(Tag::Minute)));
    let (minute, mut end) = number_at(spans, from + joined + worded)?;
    let unit = spans.get(end).is_some_and(|span| span.has(Tag::Minute));
    end += usize::from(unit);
    let plain = spans.get(from).is_some_and(|span| span.gap == Gap::Glued) || worded == 1 || unit || oclock == 0;
    let enough = (10..60).contains(&minute) && (oclock == 1 || unit || joined == 0 || minute % 5 == 0);
    (enough && plain).then_some((i16::try_from(minute).ok()?, end))
}
