//! Puts what was named into choices and says of each whether it is wanted or not: "not tuesday, wednesday works", "martes no,
//! miercoles si", "anything but 2". It knows the order of words in a language; it knows no offer.

use super::clock::{Bound, Clock};
use super::items::{Item, Named};
use super::tag::Part;

/// One choice, by whatever was said of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) slot: Option<u32>,
    pub(super) bare: Option<u32>,
    pub(super) day: Option<u16>,
    pub(super) weekend: bool,
    pub(super) date: Option<(i8, i8)>,
    pub(super) relative: Option<i8>,
    pub(super) week: Option<u16>,
    pub(super) part: Option<Part>,
    pub(super) clock: Option<(Clock, Bound)>,
    pub(super) between: Option<(Clock, Clock)>,
    /// Not wanted.
    pub(super) negative: bool,
    group: usize,
}

impl Choice {
    /// Adds what was named; whether there was room.
    fn add(&mut self, named: Named) -> bool {
        let free = match named {
            Named::Slot(n) => put(&mut self.slot, n),
            Named::Bare(n) => self.clock.is_none() && put(&mut self.bare, n),
            Named::Day(day) => !self.weekend && put(&mut self.day, day),
            Named::Date(month, day) => put(&mut self.date, (month, day)),
            Named::Relative(days) => put(&mut self.relative, days),
            Named::Week(week) => put(&mut self.week, week),
            // The part of the day beside an hour is the hour's: Vietnamese "toi" is "I" before it.
            Named::Part(part) if self.clock.is_some() => {
                self.part = Some(part);
                true
            }
            Named::Part(part) => put(&mut self.part, part),
            Named::Clock(clock, bound) => self.between.is_none() && put(&mut self.clock, (clock, bound)),
            Named::Between(from, to) => self.clock.is_none() && put(&mut self.between, (from, to)),
            Named::Weekend => self.day.is_none() && !std::mem::replace(&mut self.weekend, true),
        };
        if let (true, Some(part), Some((clock, _))) = (free, self.part, self.clock.as_mut())
            && clock.afternoon.is_none()
            && matches!(named, Named::Clock(..))
        {
            clock.afternoon = match part {
                Part::Morning => Some(false),
                Part::Afternoon | Part::Evening => Some(true),
                Part::Night => None,
            };
        }
        free
    }

    /// Nothing but a part of the day.
    pub(super) fn is_part_only(&self) -> bool {
        Self { part: None, negative: false, group: 0, ..*self } == Self::default()
    }

    /// An hour from which somebody is free.
    pub(super) fn is_free(&self) -> bool {
        self.clock.is_some_and(|(_, bound)| bound == Bound::Free)
    }

    /// A number, and nothing else.
    pub(super) fn number(&self) -> Option<u32> {
        let bare = Self { slot: None, bare: None, negative: false, group: 0, ..*self } == Self::default();
        self.slot.or(self.bare).filter(|_| bare)
    }

    /// Nothing but a weekday.
    pub(super) fn is_day_only(&self) -> bool {
        Self { day: None, negative: false, group: 0, ..*self } == Self::default()
    }

    /// Nothing but an hour.
    pub(super) fn is_clock_only(&self) -> bool {
        Self { clock: None, negative: false, group: 0, ..*self } == Self::default()
    }

    /// Nothing but a week.
    pub(super) fn is_week_only(&self) -> bool {
        Self { week: None, negative: false, group: 0, ..*self } == Self::default()
    }
}

fn put<T: PartialEq>(place: &mut Option<T>, value: T) -> bool {
    let free = place.as_ref().is_none_or(|there| *there == value);
    if free {
        *place = Some(value);
    }
    free
}

/// The choices of an answer, and how it speaks of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Choices {
    pub(super) all: Vec<Choice>,
    /// A yes stood somewhere.
    pub(super) yes: bool,
    /// A no stood somewhere that governs no choice.
    pub(super) no: bool,
    /// "Any", "all of them".
    pub(super) any: bool,
    /// Two choices and one "not" between them.
    pub(super) unclear: bool,
    /// Choices are joined by "or".
    pub(super) or: bool,
}

/// Reads the choices.
pub(super) fn choices(items: &[Item], post: bool) -> Choices {
    let mut found = Choices::default();
    for clause in clauses(items) {
        let mut clause = Clause::read(clause, post);
        clause.govern(post, &mut found);
        found.yes |= clause.markers.iter().any(|marker| marker.good);
        found.any |= clause.any;
        found.or |= clause.or;
        found.all.append(&mut clause.choices);
    }
    found
}

/// Right behind it stands a refusal that governs nothing behind it.
fn is_adverb(behind: &[Item]) -> bool {
    let next = behind.iter().find(|item| **item != Item::Other);
    let refused = matches!(next, Some(Item::Neg | Item::Cant | Item::No));
    refused && !behind.iter().any(|item| matches!(item, Item::Named(_)))
}

fn is_marker(item: &Item) -> bool {
    matches!(item, Item::Yes | Item::No | Item::Neg | Item::Cant | Item::Except)
}

/// A mark ends a clause only once a yes or a no has been said in it.
fn clauses(items: &[Item]) -> Vec<&[Item]> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, item) in items.iter().enumerate() {
        let here = items.get(start..at).unwrap_or_default();
        let ends = match item {
            // "Tuesday but 4:30" puts the hour right.
            Item::But if matches!(items.get(at + 1), Some(Item::Named(Named::Clock(..)))) => here.iter().any(is_marker),
            Item::But => !here.iter().all(|item| matches!(item, Item::Other)),
            Item::End('?') => true,
            Item::End(_) => here.iter().any(is_marker),
            _ => false,
        };
        if ends {
            all.push(here);
            start = at + 1;
        }
    }
    all.push(items.get(start..).unwrap_or_default());
    all
}

#[derive(Clone, Copy, Debug)]
struct Marker {
    good: bool,
    except: bool,
    /// "Not", which is said of what is beside it.
    near: bool,
    /// "Can't", "cancel": no answer to something else.
    hard: bool,
    /// How many groups stand before it.
    at: usize,
}

#[derive(Default)]
struct Clause {
    choices: Vec<Choice>,
    groups: usize,
    markers: Vec<Marker>,
    any: bool,
    or: bool,
}

impl Clause {
    fn read(items: &[Item], post: bool) -> Self {
        let mut clause = Self::default();
        let (mut open, mut joined, mut or) = (false, false, false);
        let mut at = 0;
        while let Some(item) = items.get(at) {
            let marker =
                |good, except, near| Marker { good, except, near, hard: *item == Item::Cant, at: clause.groups };
            match item {
                Item::Named(named) => {
                    clause.name(*named, open, joined, or);
                    (open, joined, or) = (true, false, false);
                }
                Item::Or => (joined, or, clause.or) = (true, true, true),
                Item::And => joined = true,
                Item::Any => clause.any = true,
                // "Definitely not", "sure can't": no yes.
                Item::Yes if is_adverb(items.get(at + 1..).unwrap_or_default()) => {}
                Item::Yes => {
                    let undone = post && items.get(at + 1) == Some(&Item::Neg);
                    clause.markers.push(marker(!undone, false, false));
                    at += usize::from(undone);
                    open = false;
                }
                Item::Neg => {
                    let near_yes = (1..3).find(|far| items.get(at + far) == Some(&Item::Yes));
                    let between = near_yes.filter(|far| *far == 1 || items.get(at + 1) == Some(&Item::Other));
                    clause.markers.push(marker(false, false, between.is_none() || post));
                    at += between.filter(|_| !post).unwrap_or(0);
                    open = false;
                }
                Item::Cant | Item::No | Item::Except => {
                    clause.markers.push(marker(false, *item == Item::Except, false));
                    open = false;
                }
                Item::End(_) | Item::But | Item::Other | Item::Unknown => {}
            }
            at += 1;
        }
        clause
    }

    fn name(&mut self, named: Named, open: bool, joined: bool, or: bool) {
        if open
            && !or
            && let Some(last) = self.choices.last_mut()
        {
            let mut with = *last;
            if with.add(named) {
                *last = with;
                return;
            }
        }
        if !(open && joined) {
            self.groups += 1;
        }
        let mut choice = Choice { group: self.groups, ..Choice::default() };
        choice.add(named);
        self.choices.push(choice);
    }

    /// Says of each choice whether it is wanted.
    fn govern(&mut self, post: bool, found: &mut Choices) {
        let groups = self.groups;
        let goods: Vec<bool> = self.markers.iter().map(|marker| marker.good).collect();
        if groups == 0 {
            found.no |= goods.contains(&false);
            return;
        }
        let mut bad = vec![false; groups + 1];
        let mixed = goods.contains(&true) && goods.contains(&false);
        let excepts = self.markers.iter().any(|marker| marker.except);
        if excepts {
            for marker in self.markers.iter().filter(|marker| !marker.good) {
                let behind = if post && marker.at > 0 || marker.at == groups { marker.at } else { marker.at + 1 };
                mark(&mut bad, behind..=behind);
            }
        } else if !mixed {
            self.govern_alike(post, &goods, &mut bad, found);
        } else if self.markers.len() == groups {
            self.markers
                .iter()
                .zip(1..)
                .filter(|(marker, _)| !marker.good)
                .for_each(|(_, group)| mark(&mut bad, group..=group));
        } else {
            found.unclear |= self.govern_mixed(&mut bad);
        }
        for choice in &mut self.choices {
            choice.negative = bad.get(choice.group).copied().unwrap_or(false);
        }
    }

    fn govern_alike(&self, post: bool, goods: &[bool], bad: &mut [bool], found: &mut Choices) {
        if goods.first() != Some(&false) {
            return;
        }
        let groups = self.groups;
        let between = self.markers.iter().all(|marker| marker.at > 0 && marker.at < groups);
        match self.markers.first() {
            Some(marker) if between && self.markers.len() == 1 && marker.near => {
                let range = if post { 1..=marker.at } else { marker.at + 1..=groups };
                mark(bad, range);
            }
            Some(marker) if between && self.markers.len() == 1 => {
                // "Tuesday can't Wednesday": of both, or of one of them.
                mark(bad, 1..=marker.at);
                found.unclear = true;
            }
            _ => mark(bad, 1..=groups),
        }
    }

    /// Whether it stays unclear what is wanted.
    fn govern_mixed(&self, bad: &mut [bool]) -> bool {
        let groups = self.groups;
        let trailing = self.markers.last().is_some_and(|marker| marker.at == groups);
        if trailing {
            let mut from = 1;
            for marker in self.markers.iter().filter(|marker| marker.at > 0) {
                if !marker.good {
                    mark(bad, from..=marker.at);
                }
                from = from.max(marker.at + 1);
            }
            let first = self.markers.first().filter(|marker| marker.at == 0 && !marker.good);
            // "I cancel Tuesday, right": the yes at the end takes nothing back.
            let doubtful = groups == 1 && first.is_some_and(|marker| marker.hard);
            if first.is_some() && groups > 1 || doubtful {
                mark(bad, 1..=1);
            }
            return doubtful;
        }
        for (number, marker) in self.markers.iter().enumerate().filter(|(_, marker)| !marker.good) {
            let end = self.markers.get(number + 1).map_or(groups, |next| next.at);
            mark(bad, marker.at + 1..=end);
        }
        false
    }
}

fn mark(bad: &mut [bool], groups: std::ops::RangeInclusive<usize>) {
    for group in groups {
        if let Some(one) = bad.get_mut(group) {
            *one = true;
        }
    }
}
