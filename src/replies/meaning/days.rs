//! Weekdays, dates, weeks and parts of the day. It knows how they are said; it knows no offer.

use super::clock::part;
use super::items::{Item, Named, Scan, Scanner};
use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;

impl Scanner<'_> {
    /// A date by month name or in numbers.
    pub(super) fn date(&self, at: usize) -> Option<(Named, usize)> {
        let month = |at: usize| {
            self.beside(at)?.find(|tag| if let Tag::Month(month) = tag { i8::try_from(month).ok() } else { None })
        };
        let number = |at: usize| {
            let span = self.spans.get(at)?;
            i8::try_from(span.value.or_else(|| self.ordinal(at))?).ok().filter(|day| (1..=31).contains(day))
        };
        if let Some(found) = month(at).or_else(|| {
            self.spans.get(at)?.find(|tag| if let Tag::Month(m) = tag { i8::try_from(m).ok() } else { None })
        }) {
            let (day, end) = number(at + 1).map(|day| (day, at + 2))?;
            let suffix =
                self.spans.get(end).is_some_and(|span| span.gap == Gap::Glued && (!span.single || is_sign(span)));
            return Some((Named::Date(found, day), end + usize::from(suffix)));
        }
        let day = number(at)?;
        for far in 1..4 {
            if let Some(found) = month(at + far) {
                return Some((Named::Date(found, day), at + far + 1));
            }
            let between = |span: &&Span| span.has(Tag::Fill) || span.has(Tag::And) || span.gap == Gap::Glued;
            if self.beside(at + far).filter(between).is_none() {
                break;
            }
        }
        let second = self.spans.get(at + 1).filter(|span| matches!(span.gap, Gap::Tight('/' | '.')))?;
        let second = second.value.and_then(|n| i8::try_from(n).ok())?;
        let first = self.spans.get(at)?.value.and_then(|n| i8::try_from(n).ok())?;
        let (month, day) =
            if self.month_first && first <= 12 || second > 12 { (first, second) } else { (second, first) };
        ((10..=12).contains(&month) && (1..=31).contains(&day) && (first > 9 || second > 9))
            .then_some((Named::Date(month, day), at + 2))
    }

    /// "18日": a day of the month, not Sunday.
    pub(super) fn day_of_month(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        let day = self.spans.get(at).filter(|span| span.digits > 0)?.value?;
        self.spans.get(at + 1).filter(|span| span.gap == Gap::Glued && is_sign(span))?;
        scan.items.push(if day > 9 { Item::Named(Named::Bare(day)) } else { Item::Unknown });
        Some(at + 2)
    }

    /// "Dopahar 3:30": noon beside an hour is the half of the day.
    pub(super) fn noon(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        self.spans.get(at)?.find(|tag| (tag == Tag::Time(720)).then_some(()))?;
        let behind = matches!(scan.items.last(), Some(Item::Named(Named::Clock(..))));
        let before =
            super::clock::clock_at(self.spans, at + 1, self.six).is_some_and(|_| self.beside(at + 1).is_some());
        (behind || before).then(|| scan.items.push(Item::Named(Named::Part(super::tag::Part::Afternoon))))?;
        Some(at + 1)
    }

    /// A weekday, a relative day, a part of the day, a week.
    pub(super) fn calendar(&self, at: usize, scan: &mut Scan) -> Option<(Named, usize)> {
        let span = self.spans.get(at)?;
        if let Some(day) = self.day(at) {
            scan.also = self.ordinal(at);
            scan.ambiguous |= span
                .find(|tag| if let Tag::Day(other) = tag { Some(other).filter(|other| *other != day) } else { None })
                .is_some();
            // "下周三": the day and its week in one word.
            let week = span.find(|tag| if let Tag::Week(week) = tag { Some(week) } else { None });
            scan.items.extend(week.map(|week| Item::Named(Named::Week(week))));
            return Some((Named::Day(day), at + 1));
        }
        let mut relative =
            span.tags.iter().filter_map(|tag| if let Tag::Relative(days) = tag { Some(*days) } else { None });
        let part = span.find(part);
        if let Some(days) = relative.next() {
            let other = relative.next().is_some();
            if let Some(part) = part.filter(|_| {
                self.spans
                    .iter()
                    .any(|span| span.find(|tag| if let Tag::Day(_) = tag { Some(()) } else { None }).is_some())
            }) {
                return Some((Named::Part(part), at + 1));
            }
            scan.ambiguous |= other || part.is_some();
            return Some((Named::Relative(days), at + 1));
        }
        if let Some(part) = part {
            return Some((Named::Part(part), at + 1));
        }
        let week = span.find(|tag| if let Tag::Week(week) = tag { Some(week) } else { None });
        if let Some(week) = week {
            return Some((Named::Week(week), at + 1));
        }
        span.has(Tag::Weekend).then_some((Named::Weekend, at + 1))
    }
}

/// The sign for a day, which is Sunday's, too.
fn is_sign(span: &Span) -> bool {
    span.single && span.has(Tag::Day(6))
}
