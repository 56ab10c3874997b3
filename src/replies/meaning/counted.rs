//! Numbers that are no choice: of things, of minutes, of a room, of a telephone. It knows grammar; it knows no offer.

use super::clock::number_at;
use super::items::{Item, Scan, Scanner};
use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;

/// Fewest digits of a telephone number.
const TELEPHONE: usize = 7;

impl Scanner<'_> {
    /// Two or more groups of digits of a telephone number, and where they end.
    fn telephone(&self, at: usize) -> Option<usize> {
        let grouped = |at: usize| {
            self.spans.get(at).filter(|span| matches!(span.gap, Gap::Space | Gap::Tight('-' | '.')) && span.digits > 1)
        };
        let first = self.spans.get(at).filter(|span| span.digits > 1)?;
        let more = self.spans.get(at + 1..)?.iter().enumerate().map_while(|(far, _)| grouped(at + 1 + far));
        let (groups, digits) =
            more.fold((1, first.digits), |(groups, digits), span| (groups + 1, digits + span.digits));
        (groups > 1 && digits >= TELEPHONE && self.date(at).is_none()).then_some(at + groups)
    }

    /// "b3d": digits that stand for letters.
    fn is_inside_a_word(&self, at: usize) -> bool {
        let glued = |at: usize| self.spans.get(at).filter(|span| span.gap == Gap::Glued);
        let Some(number) = glued(at).filter(|span| span.digits == 1) else { return false };
        let before = at.checked_sub(1).and_then(|at| self.spans.get(at)).is_some_and(|span| span.spaced);
        let after = glued(at + 1).filter(|span| span.spaced);
        let meant = |span: &Span| [Tag::Slot, Tag::Oclock, Tag::Am, Tag::Pm, Tag::At].iter().any(|tag| span.has(*tag));
        number.value.is_some() && before && after.is_some_and(|span| !meant(span))
    }

    /// A number of things, of minutes, of a room, of a telephone, or inside a word: no choice.
    pub(super) fn counted(&self, at: usize, scan: &mut Scan) -> Option<usize> {
        if let Some(end) = self.telephone(at) {
            scan.counted = true;
            scan.items.push(Item::Other);
            return Some(end);
        }
        let ordinal = self.ordinal(at);
        let (_, mut end) = ordinal.map(|n| (n, at + 1)).or_else(|| number_at(self.spans, at))?;
        if let (Some(next), Some(after)) = (self.beside(end), self.beside(end + 1))
            && matches!(next.gap, Gap::Tight('-') | Gap::Tight('/'))
            && next.value.is_some()
            && after.has(Tag::Count)
        {
            end += 1;
        }
        let classifier = self.beside(end).is_some_and(|span| span.single && span.has(Tag::Fill));
        let thing = self.beside(end + usize::from(classifier)).or_else(|| self.beside(end));
        let labelled = at.checked_sub(1).is_some_and(|label| self.has(label, Tag::Label)) && self.beside(at).is_some();
        if labelled {
            scan.counted = true;
            scan.items.push(Item::Other);
            return Some(end);
        }
        let counts = |span: &Span| span.has(Tag::Count) || span.has(Tag::Label);
        if thing.is_some_and(|span| counts(span) && !span.has(Tag::Slot) && !span.has(Tag::Oclock)) {
            scan.counted = true;
            scan.items.push(Item::Other);
            return Some(end + 1 + usize::from(classifier && self.has(end + 1, Tag::Count)));
        }
        let lasts = |span: &Span| {
            (span.has(Tag::Minute) || span.has(Tag::HourUnit)) && !span.has(Tag::Oclock) && !span.has(Tag::At)
        };
        let unit = ordinal.is_none() && self.beside(end).is_some_and(lasts);
        let timed = self.has(at.wrapping_sub(1), Tag::Oclock) || self.has(at.wrapping_sub(1), Tag::And);
        if unit && !timed {
            scan.counted = true;
            scan.items.push(Item::Other);
            return Some(end + 1);
        }
        // "One other day".
        if ordinal.is_none() && self.beside(end).is_some_and(|span| span.has(Tag::Change)) {
            scan.counted = true;
            scan.items.push(Item::Other);
            return Some(end);
        }
        if self.is_inside_a_word(at) {
            scan.items.push(Item::Unknown);
            return Some(at + 1);
        }
        let digits = self.spans.get(at).is_some_and(|span| span.digits > 0);
        let stuck = self.spans.get(end).is_some_and(|span| span.gap == Gap::Glued && span.is_unknown() && !span.single);
        if digits && stuck {
            scan.items.push(Item::Unknown);
            return Some(end + 1);
        }
        None
    }
}
