//! Whether a reply says for certain what it seems to say: "can't come" gives a time up, "can't find the room" asks; "yes" takes
//! one, "yes, but when" asks. It knows spans; what is not certain is for a person, who loses less by a question than a family
//! by a booking that it never made.

use super::choice::{Choice, Choices};
use super::items::Item;
use super::pieces::Gap;
use super::spans::Span;
use super::tag::Tag;
use super::{Reply, is_day};

/// Words of a name at most.
const SIGNATURE: usize = 3;

/// So many unknown words stand beside a refusal that says itself what it refuses, at most.
const BESIDE: usize = 2;

fn has_any(span: &Span, tags: &[Tag]) -> bool {
    tags.iter().any(|tag| span.has(*tag))
}

fn refuses(span: &Span) -> bool {
    has_any(span, &[Tag::Cant, Tag::Nothing, Tag::No, Tag::Neg]) && !has_any(span, &[Tag::Kept, Tag::Safe])
}

/// A word that asks, and nothing else.
fn asks(span: &Span) -> bool {
    span.has(Tag::Ask) && !has_any(span, &[Tag::Yes, Tag::Fill, Tag::Thanks, Tag::Or])
}

/// Unknown words; letters of scripts without spaces count half.
pub(super) fn strange<'a>(spans: impl IntoIterator<Item = &'a Span>) -> usize {
    spans.into_iter().filter(|span| span.is_unknown()).map(|span| if span.single { 1 } else { 2 }).sum::<usize>() / 2
}

/// A number, a day or a part of one.
fn names(span: &Span) -> bool {
    let named = |tag| matches!(tag, Tag::Day(_) | Tag::Part(_) | Tag::Ordinal(_) | Tag::Lasted(_)).then_some(());
    span.number().is_some() || span.find(named).is_some()
}

/// "2, no wait, 3": what stood before a correction is taken away, where it is put right by another name.
pub(super) fn take_back(spans: &mut Vec<Span>) {
    let Some(at) = spans.iter().rposition(|span| span.has(Tag::Oops)) else { return };
    let (before, after) = (spans.get(..at), spans.get(at + 1..));
    if before.is_some_and(|before| before.iter().any(names)) && after.is_some_and(|after| after.iter().any(names)) {
        spans.drain(..=at);
    }
}

/// "Wednesday, Anna Petrova": a name at the end says who writes.
pub(super) fn drop_signature(spans: &mut Vec<Span>) {
    let signs = |span: &&Span| span.is_unknown() && span.capital && span.spaced;
    let name = spans.iter().rev().take_while(signs).take(SIGNATURE).count();
    let from = spans.len().saturating_sub(name);
    let apart = spans.get(from).is_some_and(|span| matches!(span.gap, Gap::End(_)));
    if name > 0 && from > 0 && apart {
        spans.truncate(from);
    }
}

impl Reply<'_> {
    /// "Monday to Friday": the days between are meant, too.
    pub(super) fn is_of_days_between(&self) -> bool {
        self.spans
            .windows(3)
            .any(|three| matches!(three, [from, to, day] if is_day(from) && to.has(Tag::To) && is_day(day)))
            || self
                .spans
                .windows(2)
                .any(|two| matches!(two, [from, to] if is_day(from) && is_day(to) && to.gap == Gap::Tight('-')))
    }

    /// The spans between marks and "but".
    fn clauses(&self) -> impl Iterator<Item = &[Span]> {
        self.spans.chunk_by(|_, span| !matches!(span.gap, Gap::End(_)) && !span.has(Tag::But))
    }

    /// Whether some clause gives the meeting up, and nothing else.
    pub(super) fn surely_refuses(&self) -> bool {
        self.clauses().any(|clause| clause.iter().any(refuses) && self.is_whole_refusal(clause))
    }

    fn is_whole_refusal(&self, clause: &[Span]) -> bool {
        let holds = |tag: Tag| clause.iter().any(|span| span.has(tag));
        let someone = (0..clause.len()).any(|at| self.is_of_another(clause, at));
        if holds(Tag::If) || holds(Tag::Else) || holds(Tag::Oops) || someone {
            return false;
        }
        let unknown = strange(clause);
        let denies = clause.iter().any(|span| refuses(span) && has_any(span, &[Tag::Neg, Tag::No, Tag::Modal]));
        let open = (0..clause.len()).any(|at| self.is_open(clause, at));
        unknown == 0 || unknown <= BESIDE && !open && (holds(Tag::Come) || !denies)
    }

    /// Beside a refusal stands who is refused for: "my husband can't".
    fn is_of_another(&self, clause: &[Span], at: usize) -> bool {
        let refusing = clause.get(at).is_some_and(refuses);
        let near = at.saturating_sub(2)..clause.len().min(at + 3);
        refusing && clause.get(near).is_some_and(|near| near.iter().any(|span| span.has(Tag::Who)))
    }

    /// Beside "can't" or "not" stands a word that nobody listed: what one can't do.
    fn is_open(&self, clause: &[Span], at: usize) -> bool {
        let strange = |at: Option<usize>| at.and_then(|at| clause.get(at)).is_some_and(Span::is_unknown);
        let needs = clause.get(at).is_some_and(|span| has_any(span, &[Tag::Modal, Tag::Neg]) && !span.has(Tag::Come));
        needs && (strange(Some(at + 1)) || self.scanner.post && strange(at.checked_sub(1)))
    }

    /// "I come, but my husband can't", "no, I can": of two persons, or no to something else.
    pub(super) fn is_divided(&self, items: &[Item]) -> bool {
        let at = |wanted: fn(&Item) -> bool| items.iter().position(wanted);
        let Some(yes) = at(|item| *item == Item::Yes) else { return false };
        let no = at(|item| matches!(item, Item::Cant | Item::No | Item::Neg));
        let apart = |but: usize| no.is_some_and(|no| (yes < but && but < no) || (no < but && but < yes));
        let but = at(|item| *item == Item::But).is_some_and(apart);
        let first =
            self.spans.first().is_some_and(|span| span.has(Tag::No) && !has_any(span, &[Tag::Nothing, Tag::Cant]));
        let again = self.spans.iter().skip(1).any(|span| has_any(span, &[Tag::Cant, Tag::No, Tag::Neg]));
        but || first && !again
    }

    /// Whether a yes is one to what was asked, and to nothing else.
    pub(super) fn surely_agrees(&self) -> bool {
        let put_off = [Tag::Oops, Tag::But, Tag::Change];
        let doubts = self.spans.iter().any(|span| asks(span) || has_any(span, &put_off));
        !doubts && !self.has_condition() && !self.has(Tag::Past) && strange(self.spans) <= 1 && !self.has(Tag::Else)
    }

    /// Whether a time that is named is taken: not one that was, of somebody else, on a condition, or with a "but" that refuses.
    pub(super) fn surely_takes(&self, found: &Choices) -> bool {
        let open = !found.yes && !self.has(Tag::Request) && !self.has(Tag::Soft);
        let asked = self.pieces.question && (self.has(Tag::Who) || self.has(Tag::Or) || open);
        let asked = asked || self.pieces.question && found.all.iter().all(Choice::is_part_only);
        let asking = |clause: &[Span]| clause.split_last().is_some_and(|(_, before)| before.iter().any(asks));
        let asked = asked || open && (self.has(Tag::Else) || self.clauses().any(asking));
        let mut clauses = self.clauses().skip(1);
        let refused = clauses.any(|clause| clause.first().is_some_and(|span| span.has(Tag::But)) && denied(clause));
        !(self.has_condition()
            || self.has(Tag::Past)
            || asked
            || refused
            || self.is_bounded_by_a_day()
            || self.is_likened(found))
    }

    /// "Not Tuesday, Wednesday neither", "Tuesday rather than Wednesday": of which of two it is said.
    fn is_likened(&self, found: &Choices) -> bool {
        let also = self.has(Tag::Also) && !found.yes && found.all.iter().any(|choice| choice.negative);
        let day = |span: &Span| names(span) && !span.has(Tag::Fill);
        let at = |wanted: fn(&Span) -> bool| self.spans.iter().position(wanted);
        let between = |at: usize| {
            let (before, after) = (self.spans.get(..at), self.spans.get(at + 1..));
            before.is_some_and(|before| before.iter().any(day)) && after.is_some_and(|after| after.iter().any(day))
        };
        let wanted = found.all.iter().filter(|choice| !choice.negative).count();
        also || wanted > 1 && at(|span| span.has(Tag::Than)).is_some_and(between)
    }

    /// "Not before Wednesday", "after the 18th": some other day.
    fn is_bounded_by_a_day(&self) -> bool {
        let bounds = |span: &Span| has_any(span, &[Tag::After, Tag::Before]) && !has_any(span, &[Tag::Fill, Tag::At]);
        let day = |span: &Span| {
            span.value.is_none()
                && span.find(|tag| matches!(tag, Tag::Day(_) | Tag::Ordinal(_)).then_some(())).is_some()
        };
        let joint = |span: &Span| has_any(span, &[Tag::Fill, Tag::Slot]) && !day(span);
        let mut before = self.spans.iter().enumerate().filter(|(_, span)| bounds(span));
        before.any(|(at, _)| {
            let behind = self.spans.iter().skip(at + 1).find(|span| !joint(span));
            let ends = at + 1 == self.spans.len() && self.scanner.post;
            behind.is_some_and(|span| !matches!(span.gap, Gap::End(_)) && day(span))
                || ends && at.checked_sub(1).and_then(|at| self.spans.get(at)).is_some_and(day)
        })
    }

    /// "If I get a ride"; not "if that is ok", where nothing but courtesy follows.
    fn has_condition(&self) -> bool {
        let polite = |at: usize| {
            let rest = self.spans.get(at + 1..).unwrap_or_default();
            let known = |span: &Span| has_any(span, &[Tag::Fill, Tag::Yes, Tag::Thanks]) && !span.has(Tag::Come);
            !rest.is_empty() && rest.iter().all(known)
        };
        let condition = |(at, span): (usize, &Span)| span.has(Tag::If) && !(span.has(Tag::Fill) && polite(at));
        self.spans.iter().enumerate().any(condition)
    }
}

/// "But I have no car": a refusal that names no time.
fn denied(clause: &[Span]) -> bool {
    let bounds = |span: &Span| has_any(span, &[Tag::After, Tag::Before, Tag::Late]);
    clause.iter().any(|span| refuses(span) || span.has(Tag::Else))
        && !clause.iter().any(|span| names(span) || bounds(span))
}
