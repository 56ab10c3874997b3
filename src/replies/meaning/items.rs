//! Turns spans into what an answer is made of: choices, days, dates, times, and the words that put them right or away. It
//! knows grammar; it knows no offer.

use super::clock::{Bound, Clock, clock_at, number_at};
use super::pieces::Gap;
use super::spans::Span;
use super::tag::{Part, Tag};

/// What a part of an answer names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// The number of a choice, said as one.
    Slot(u32),
    /// A lone number: of a choice, of a day or an hour.
    Bare(u32),
    Day(u16),
    /// Month and day.
    Date(i8, i8),
    /// Days from today.
    Relative(i8),
    Week(u16),
    Weekend,
    Part(Part),
    Clock(Clock, Bound),
    /// From, to.
    Between(Clock, Clock),
}

/// A part of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Named(Named),
    Yes,
    /// Perhaps a yes ("works", "i can"): positive beside something named.
    No,
    Neg,
    Cant,
    Except,
    Or,
    And,
    But,
    Any,
    /// The end of a clause, by its mark.
    End(char),
    /// Known, without weight here.
    Other,
    Unknown,
}

/// What a scan found beside its items.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan {
    pub(super) items: Vec<Item>,
    /// Something was counted ("2 kids", "20 pages").
    pub(super) counted: bool,
    /// A word of two readings stood without a second clue.
    pub(super) ambiguous: bool,
    /// The number that a weekday's name also is ("segunda": Monday, the second).
    pub(super) also: Option<u32>,
}

pub(super) struct Scanner<'a> {
    pub(super) spans: &'a [Span],
    pub(super) post: bool,
    pub(super) six: bool,
    /// Month before day in numbers.
    pub(super) month_first: bool,
}

impl Scanner<'_> {
    pub(super) fn scan(&self) -> Scan {
        let mut scan = Scan::default();
        let mut at = 0;
        while let Some(span) = self.spans.get(at) {
            match span.gap {
                Gap::End('/') | Gap::Tight('/') if at > 0 => scan.items.push(Item::Or),
                Gap::End(mark) if at > 0 => scan.items.push(Item::End(mark)),
                Gap::Tight(',') if at > 0 => scan.items.push(Item::And),
                Gap::Tight('+') if at > 0 => scan.items.push(Item::And),
                _ => {}
            }
            let next = self
                .all_of_them(at, &mut scan)
                .or_else(|| self.counted(at, &mut scan))
                .or_else(|| self.named(at, &mut scan));
            at = next.unwrap_or_else(|| {
                scan.word(span);
                at + 1
            });
        }
        scan
    }

    /// "Any of the three": a number right behind "any" counts the offers.
    fn all_of_them(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        if !self.has(at, Tag::Any) && !self.has(at, Tag::Both) {
            return None;
        }
        let joint = |span: &&Span| [Tag::Fill, Tag::After, Tag::At, Tag::Slot].iter().any(|tag| span.has(*tag));
        let from =
            (at + 1..at + 4).find(|at| self.beside(*at).filter(joint).is_none_or(|span| span.number().is_some()))?;
        self.beside(from)?;
        let (_, next) = number_at(self.spans, from).filter(|(number, _)| (2..6).contains(number))?;
        let more = self.beside(next).is_some_and(|span| {
            span.has(Tag::Or) || span.has(Tag::And) || span.has(Tag::Oclock) || span.value.is_some()
        });
        scan.items.push(Item::Any);
        (!more).then_some(next)
    }

    pub(super) fn has(&self, at: usize, tag: Tag) -> bool {
        self.spans.get(at).is_some_and(|span| span.has(tag))
    }

    pub(super) fn beside(&self, at: usize) -> Option<&Span> {
        self.spans.get(at).filter(|span| !matches!(span.gap, Gap::End(_)))
    }

    pub(super) fn ordinal(&self, at: usize) -> Option<u32> {
        let chosen = self.has(at + 1, Tag::Slot);
        self.spans.get(at)?.find(|tag| match tag {
            Tag::Ordinal(n) => Some(u32::from(n)),
            // Polish says hours by ordinals.
            Tag::Hour(n) if chosen => Some(u32::from(n)),
            _ => None,
        })
    }

    pub(super) fn day(&self, at: usize) -> Option<u16> {
        self.spans.get(at)?.find(|tag| if let Tag::Day(day) = tag { Some(day) } else { None })
    }

    fn named(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        if let Some((date, next)) = self.date(at) {
            scan.items.push(Item::Named(date));
            return Some(next);
        }
        if let Some(next) = self.bounded(at, scan) {
            return Some(next);
        }
        if let Some(next) = self.choice(at, scan) {
            return Some(next);
        }
        if let Some((clock, next)) = clock_at(self.spans, at, self.six)
            && (clock.marked || clock.precise || self.is_bounded_behind(clock, next))
        {
            return Some(self.timed(clock, next, scan));
        }
        if let Some(next) = self.day_of_month(at, scan).or_else(|| self.noon(at, scan)) {
            return Some(next);
        }
        let span = self.spans.get(at)?;
        if span.value.is_none() && [Tag::Yes, Tag::No, Tag::Neg].iter().any(|tag| span.has(*tag)) {
            // Korean "ne" is yes and four, Vietnamese "không" no and zero.
            return None;
        }
        if let Some((number, next)) = number_at(self.spans, at) {
            // Arabic "tlata" is three and Tuesday.
            scan.ambiguous |= !span.single && self.day(at).is_some();
            let word_of_another = span.value.is_none()
                && (span.has(Tag::Fill) && !span.has(Tag::Slot) && self.beside(next).is_some_and(Span::is_unknown));
            let follows = self.beside(next).is_some_and(|after| after.is_unknown() && !after.single);
            let timed = matches!(scan.items.last(), Some(Item::Named(Named::Clock(clock, Bound::At))) if clock.precise);
            let known = timed || self.says_only(at) && scan.items.iter().any(|item| matches!(item, Item::Named(_)));
            let item = if self.stands_for(at, number, next, known) {
                Item::Other
            } else if word_of_another || follows || span.digits > 4 {
                Item::Unknown
            } else {
                Item::Named(Named::Bare(number))
            };
            scan.items.push(item);
            return Some(next);
        }
        let (named, next) = self.calendar(at, scan)?;
        scan.items.push(Item::Named(named));
        Some(next)
    }

    fn says_only(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.has(before, Tag::Only))
    }

    /// "The Thursday one", "the 7:40 one", "Thursday is the only one": no number. `known`: what it stands for is named before it.
    fn stands_for(&self, at: usize, number: u32, next: usize, known: bool) -> bool {
        let word = self.spans.get(at).is_some_and(|span| span.value.is_none() && span.has(Tag::Slot));
        let named = at.checked_sub(1).is_some_and(|before| {
            known
                || self.day(before).is_some()
                || self.spans.get(before).is_some_and(|span| span.find(super::clock::part).is_some())
        });
        let more = self.beside(next).is_some_and(|after| after.has(Tag::Or) || after.has(Tag::And));
        word && named && number == 1 && !more
    }

    /// A number or an ordinal with a word that says it is a choice.
    fn choice(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        if self.day(at).is_some() && !(self.ordinal(at).is_some() && self.has(at + 1, Tag::Slot)) {
            return None;
        }
        if let Some(n) = self
            .ordinal(at)
            .filter(|_| self.spans.get(at).is_some_and(|span| !span.has(Tag::Fill) || self.has(at + 1, Tag::Slot)))
        {
            let next = at
                + 1
                + usize::from(self.beside(at + 1).is_some_and(|span| span.has(Tag::Slot) || self.is_one(at + 1)));
            scan.items.push(Item::Named(Named::Slot(n)));
            return Some(next);
        }
        let lead = self.has(at, Tag::Slot) && self.spans.get(at)?.number().is_none();
        if lead {
            if self.day(at + 1).is_some() && !self.has(at + 2, Tag::Slot) || self.date(at + 1).is_some() {
                return None;
            }
            let mark = self.spans.get(at + 1).is_some_and(|span| matches!(span.gap, Gap::End('.' | ':')));
            if mark || self.beside(at + 1).is_some() {
                let (n, next) = self.ordinal(at + 1).map(|n| (n, at + 2)).or_else(|| number_at(self.spans, at + 1))?;
                let next = next
                    + usize::from(self.beside(next).is_some_and(|span| span.has(Tag::Slot) && span.value.is_none()));
                let weak =
                    self.has(at, Tag::No) || self.has(at, Tag::Neg) || self.has(at, Tag::At) || self.has(at, Tag::Fill);
                let (clock, _) = clock_at(self.spans, at + 1, self.six).unzip();
                let timed = clock.is_some_and(|clock| clock.precise || clock.marked && !self.has(at, Tag::No));
                let stuck = self.beside(next).is_some_and(|after| after.is_unknown() && !after.single);
                if weak || timed || stuck || n > 31 {
                    return None;
                }
                scan.items.push(Item::Named(chosen(n)));
                return Some(next);
            }
            return None;
        }
        let (n, next) = number_at(self.spans, at)?;
        let follows = self.beside(next).filter(|span| {
            span.has(Tag::Slot) && !span.has(Tag::Oclock) && !span.has(Tag::Neg) && span.number().is_none()
        });
        follows.filter(|_| n < 32)?;
        scan.items.push(Item::Named(chosen(n)));
        Some(next + 1)
    }

    /// "The second 1": the digit stands for the word.
    fn is_one(&self, at: usize) -> bool {
        let one =
            self.spans.get(at).is_some_and(|span| span.value == Some(1) && span.digits == 1 && span.gap == Gap::Space);
        let more =
            self.beside(at + 1).is_some_and(|span| span.has(Tag::Or) || span.has(Tag::And) || span.has(Tag::Count));
        one && !more
    }

    /// A time with a word that bounds it on either side.
    fn bounded(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        let span = self.spans.get(at)?;
        let bound = if span.has(Tag::Getoff) {
            Bound::Free
        } else if span.has(Tag::After) {
            Bound::After
        } else if span.has(Tag::Before) {
            Bound::Before
        } else if span.has(Tag::Between) {
            Bound::At
        } else {
            return None;
        };
        let mut from = at + 1;
        while self.beside(from).is_some_and(|span| {
            span.number().is_none()
                && (span.has(Tag::At) || span.has(Tag::Fill) || span.has(Tag::Only) || span.has(Tag::Oclock))
        }) {
            from += 1;
        }
        self.beside(from)?;
        let (mut first, next) = clock_at(self.spans, from, self.six)?;
        first.marked = true;
        if self.beside(next).is_some_and(|span| span.has(Tag::Count) || span.has(Tag::Minute)) || first.hour > 24 {
            return None;
        }
        if span.has(Tag::Between) || span.has(Tag::After) {
            let joint = self.beside(next).is_some_and(|span| {
                span.has(Tag::And) || span.has(Tag::To) || span.has(Tag::Before) || matches!(span.gap, Gap::Tight('-'))
            });
            let skip = next + usize::from(self.spans.get(next).is_some_and(|span| span.number().is_none()));
            let second = clock_at(self.spans, skip, self.six)
                .filter(|_| joint && (span.has(Tag::Between) || !self.has(next, Tag::And)));
            if let Some((second, end)) = second {
                scan.items.push(Item::Named(Named::Between(first, second)));
                return Some(end);
            }
        }
        if span.has(Tag::Between) && !span.has(Tag::After) && !span.has(Tag::Before) {
            return None;
        }
        scan.items.push(Item::Named(Named::Clock(first, bound)));
        let post = self.beside(next).is_some_and(|span| span.has(bound_tag(bound)) && span.number().is_none());
        Some(next + usize::from(post))
    }

    /// A time without a bound before it; one may follow.
    fn timed(&self, clock: Clock, next: usize, scan: &mut Scan) -> usize {
        let (mut clock, bound, next) = self.bound_behind(clock, next);
        clock.marked |= bound != Bound::At;
        let ranged = self.beside(next).is_some_and(|span| span.has(Tag::To) || span.gap == Gap::Tight('-'));
        let skip = next + usize::from(self.spans.get(next).is_some_and(|span| span.number().is_none()));
        if ranged
            && bound == Bound::At
            && let Some((second, end)) = clock_at(self.spans, skip, self.six)
        {
            let tail = usize::from(self.has(end, Tag::Between) || self.has(end, Tag::Before));
            scan.items.push(Item::Named(Named::Between(clock, second)));
            return end + tail;
        }
        scan.items.push(Item::Named(Named::Clock(clock, bound)));
        next
    }

    /// A lone number is an hour where a bound stands behind it.
    fn is_bounded_behind(&self, clock: Clock, next: usize) -> bool {
        let glued = self.spans.get(next).is_some_and(|span| span.gap == Gap::Glued);
        (self.post || glued) && self.bound_behind(clock, next).1 != Bound::At
    }

    /// "5 baje ke baad", "18時以降": a bound behind a time.
    fn bound_behind(&self, clock: Clock, next: usize) -> (Clock, Bound, usize) {
        for far in 0..3 {
            let Some(span) = self.beside(next + far).filter(|span| far == 0 || span.gap != Gap::Tight('-')) else {
                break;
            };
            if span.number().is_none() && (self.post || far == 0) {
                if span.has(Tag::Getoff) {
                    return (clock, Bound::Free, next + far + 1);
                }
                if span.has(Tag::After) && !span.has(Tag::Before) {
                    return (clock, Bound::After, next + far + 1);
                }
                if span.has(Tag::Before)
                    && (!span.has(Tag::To)
                        || self.post && self.spans.get(next + far + 1).is_none_or(|span| span.number().is_none()))
                    && (self.post || !span.has(Tag::After))
                {
                    return (clock, Bound::Before, next + far + 1);
                }
            }
            if !(span.has(Tag::Fill) || span.has(Tag::At)) || span.number().is_some() {
                break;
            }
        }
        (clock, Bound::At, next)
    }
}

/// Nobody offers more than nine times; a larger number is a day of the month.
fn chosen(n: u32) -> Named {
    if n > 9 { Named::Bare(n) } else { Named::Slot(n) }
}

fn bound_tag(bound: Bound) -> Tag {
    match bound {
        Bound::Before => Tag::Before,
        _ => Tag::After,
    }
}
