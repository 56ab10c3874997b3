//! Holds choices against the times on offer (or the booked one): which are taken, which are refused, what is wished instead.

use jiff::civil::{Date, DateTime};

use super::choice::{Choice, Choices};
use super::clock::{Bound, Clock};
use super::context::{Answer, Context, Kind, Slot, Wish};
use super::tag::Part;

/// What can be chosen from.
pub(super) struct Offer {
    slots: Vec<Slot>,
    /// The slots have numbers that the family knows.
    numbered: bool,
    kind: Kind,
    today: Option<Date>,
}

/// What a choice comes to.
enum Outcome {
    Fits(Vec<u32>),
    Wishes(Wish),
    Unclear,
}

impl Offer {
    pub(super) fn of(context: &Context) -> Self {
        let numbered = !context.slots.is_empty();
        let booked = context.booked.map(|start| Slot { n: 0, start });
        let slots = if numbered { context.slots.clone() } else { booked.into_iter().collect() };
        Self { slots, numbered, kind: context.kind, today: context.today }
    }

    /// Every slot.
    pub(super) fn all(&self) -> Vec<u32> {
        self.slots.iter().map(|slot| slot.n).collect()
    }

    /// Whether a weekday that is also a number names no day on offer, but an offer.
    pub(super) fn is_number_rather_than_day(&self, n: u32, choices: &Choices) -> bool {
        let offered = |day: u16| self.slots.iter().any(|slot| day_of(slot.start.date()) == day);
        self.numbered
            && self.slot(n).is_some()
            && choices.all.iter().any(|choice| choice.day.is_some_and(|day| !offered(day)))
    }

    pub(super) fn is_single(&self) -> bool {
        self.slots.len() == 1
    }

    /// The answer that takes these slots.
    pub(super) fn accept(&self, mut slots: Vec<u32>) -> Answer {
        slots.sort_unstable();
        slots.dedup();
        if slots.is_empty() {
            Answer::Question
        } else if self.kind == Kind::ReminderBooked {
            Answer::Confirm
        } else {
            Answer::AcceptSlot(slots)
        }
    }

    /// What the choices come to; `None`: there are none.
    pub(super) fn answer(&self, choices: &Choices, only: bool) -> Option<Answer> {
        let (refused, wanted): (Vec<&Choice>, Vec<&Choice>) =
            choices.all.iter().partition(|choice| choice.negative && !choice.is_free());
        if wanted.is_empty() {
            return (!refused.is_empty()).then(|| self.without(&refused, choices));
        }
        let (mut fits, mut wishes) = (Vec::new(), Vec::new());
        // "The early one, so 3": a number says what a description only circles.
        let numbered = !choices.or && wanted.iter().any(|choice| choice.slot.or(choice.bare).is_some());
        for choice in wanted.into_iter().filter(|choice| !(numbered && choice.is_part_only())) {
            match self.outcome(choice, only) {
                Outcome::Fits(slots) => fits.extend(slots),
                Outcome::Wishes(wish) => wishes.push((*choice, wish)),
                Outcome::Unclear => return Some(Answer::Question),
            }
        }
        let out: Vec<u32> = refused.iter().flat_map(|choice| self.hit(choice)).collect();
        fits.retain(|slot| !out.contains(slot));
        if !fits.is_empty() {
            let bounds = wishes.iter().filter(|(choice, _)| choice.day.is_none() && choice.date.is_none());
            let kept: Vec<u32> =
                fits.iter().copied().filter(|n| bounds.clone().all(|(choice, _)| self.satisfies(*n, choice))).collect();
            if choices.or || !kept.is_empty() {
                return Some(self.accept(if kept.is_empty() { fits } else { kept }));
            }
            // "7:40 is perfect, I drop the baby at 8": an hour of something else, or a correction.
            if bounds.clone().any(|(choice, _)| choice.clock.is_some_and(|(_, bound)| bound == Bound::At)) {
                return Some(Answer::Question);
            }
        }
        if wishes.is_empty() {
            return Some(if refused.is_empty() { Answer::Question } else { self.without(&refused, choices) });
        }
        Some(Answer::ProposeTime(merged(wishes.into_iter().map(|(_, wish)| wish).collect())))
    }

    fn slot(&self, n: u32) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.n == n)
    }

    fn satisfies(&self, n: u32, choice: &Choice) -> bool {
        self.slot(n).is_some_and(|slot| {
            let minute = minute_of(slot.start);
            choice.part.is_none_or(|part| part.holds(minute))
                && choice.clock.is_none_or(|(clock, bound)| match bound {
                    Bound::At => clock.readings().contains(&minute),
                    Bound::After | Bound::Free => minute >= clock.likely(bound),
                    Bound::Before => minute <= clock.likely(bound),
                })
        })
    }

    /// The slots that a choice names.
    fn hit(&self, choice: &Choice) -> Vec<u32> {
        let hit = |slot: &&Slot| {
            let date = slot.start.date();
            choice.slot.is_none_or(|n| n == slot.n)
                && choice.day.is_none_or(|day| day == day_of(date))
                && choice.date.is_none_or(|(month, day)| date.month() == month && date.day() == day)
                && choice
                    .relative
                    .is_none_or(|days| self.today.is_some_and(|today| days_between(today, date) == i32::from(days)))
                && choice
                    .week
                    .is_none_or(|week| self.today.is_some_and(|today| weeks_between(today, date) == i32::from(week)))
                && (!choice.weekend || day_of(date) > 4)
                && choice.bare.is_none_or(|n| self.bare(n, slot, choice))
                && choice.part.is_none_or(|part| part.holds(minute_of(slot.start)) || choice.clock.is_some())
                && choice.clock.is_none_or(|(clock, _)| clock.readings().contains(&minute_of(slot.start)))
        };
        self.slots.iter().filter(hit).map(|slot| slot.n).collect()
    }

    /// Whether a lone number can mean a slot: its own number, or its day of the month.
    fn bare(&self, n: u32, slot: &Slot, choice: &Choice) -> bool {
        let by_number = self.numbered && (slot.n == n);
        let known = self.numbered && self.slots.iter().any(|slot| slot.n == n);
        let by_date = u32::try_from(slot.start.day()).is_ok_and(|day| day == n && !known);
        let by_hour = (choice.day.is_some() || !known)
            && Clock::at(n, 0).is_some_and(|clock| clock.readings().contains(&minute_of(slot.start)));
        by_number || by_date || by_hour
    }

    fn outcome(&self, choice: &Choice, only: bool) -> Outcome {
        if choice.relative.is_some_and(|days| days < 0) || choice.relative.is_some() && self.today.is_none() {
            return Outcome::Unclear;
        }
        let bounded = choice.clock.is_some_and(|(_, bound)| bound != Bound::At) || choice.between.is_some();
        let vague = choice.week.is_some() && choice.is_week_only()
            || choice.is_part_only() && (only || choice.part.is_some_and(|part| self.in_part(part) != 1));
        if let Some(n) = self.weak_number(choice) {
            return Outcome::Fits(vec![n]);
        }
        if !bounded && !vague {
            let hit = self.hit(choice);
            if hit.len() == 1 || !hit.is_empty() && (choice.day.is_some() || choice.date.is_some()) {
                return Outcome::Fits(hit);
            }
            if choice.slot.is_some() && (hit.is_empty() || hit.len() > 1) {
                return Outcome::Unclear;
            }
        }
        if choice.bare.is_some() && choice.day.is_none() && choice.part.is_none() {
            return Outcome::Unclear;
        }
        let wish = self.wish(choice);
        if wish.is_empty() { Outcome::Unclear } else { Outcome::Wishes(wish) }
    }

    /// "Sa 3": a number of an offer, where nothing but a word for any place makes an hour of it and nothing is offered then.
    fn weak_number(&self, choice: &Choice) -> Option<u32> {
        let (clock, _) = choice.clock.filter(|(clock, bound)| {
            let alone = clock.weak && !clock.precise && clock.afternoon.is_none() && clock.minute == 0;
            *bound == Bound::At && alone
        })?;
        let other = choice.is_clock_only();
        let n = u32::from(clock.hour);
        (other && self.numbered && self.hit(choice).is_empty() && self.slot(n).is_some()).then_some(n)
    }

    fn in_part(&self, part: Part) -> usize {
        self.slots.iter().filter(|slot| part.holds(minute_of(slot.start))).count()
    }

    fn wish(&self, choice: &Choice) -> Wish {
        let mut wish = Wish { day: choice.day.into_iter().collect(), week: choice.week, ..Wish::default() };
        if choice.weekend {
            wish.day = vec![5, 6];
        }
        wish.date = self.date(choice);
        let hour = choice.bare.and_then(|n| Clock::at(n, 0)).map(|clock| (clock, Bound::At));
        match choice.clock.or(hour) {
            Some((clock, bound)) => {
                let exact = clock.readings().into_iter().find(|minute| {
                    bound == Bound::At && self.slots.iter().any(|slot| minute_of(slot.start) == *minute)
                });
                let minute = Some(exact.unwrap_or_else(|| clock.likely(bound)));
                match bound {
                    Bound::At => wish.at = minute,
                    Bound::After | Bound::Free => wish.after = minute,
                    Bound::Before => wish.before = minute,
                }
            }
            None if choice.between.is_none() => wish.part = choice.part,
            None => {}
        }
        wish.between = choice.between.map(|(from, to)| {
            let end = to.likely(Bound::At);
            let begin = Clock { afternoon: from.afternoon.or(to.afternoon), ..from }.likely(Bound::At);
            (if begin > end { from.likely(Bound::At) } else { begin }, end)
        });
        wish
    }

    fn date(&self, choice: &Choice) -> Option<Date> {
        let today = self.today?;
        if let Some(days) = choice.relative {
            return today.checked_add(jiff::Span::new().days(i64::from(days))).ok();
        }
        let (month, day) = choice.date?;
        let here = Date::new(today.year(), month, day).ok()?;
        if here < today { Date::new(today.year().checked_add(1)?, month, day).ok() } else { Some(here) }
    }

    /// Only refusals: what is left, said as what must not be.
    fn without(&self, refused: &[&Choice], choices: &Choices) -> Answer {
        let mut wish = Wish::default();
        let mut out = Vec::new();
        for choice in refused {
            let hit = self.hit(choice);
            match choice.clock {
                Some((clock, Bound::After)) => wish.before = Some(clock.likely(Bound::After)),
                Some((clock, Bound::Before)) => wish.after = Some(clock.likely(Bound::Before)),
                _ if choice.weekend => wish.not_day.extend([5, 6]),
                _ => match choice.day {
                    Some(day) => wish.not_day.push(day),
                    None => wish.not_slot.extend(&hit),
                },
            }
            out.extend(hit);
        }
        if wish.is_empty() || choices.unclear {
            return Answer::Question;
        }
        // Where no time is offered, all others are left.
        let left = self.slots.is_empty() || self.slots.iter().any(|slot| !out.contains(&slot.n));
        let bounded = wish.before.is_some() || wish.after.is_some();
        wish.not_day.sort_unstable();
        wish.not_day.dedup();
        wish.not_slot.sort_unstable();
        wish.not_slot.dedup();
        if left || bounded { Answer::ProposeTime(vec![wish]) } else { Answer::Decline }
    }
}

/// Wishes for days joined with a wish for a day and an hour share the hour; days alone become one wish.
fn merged(wishes: Vec<Wish>) -> Vec<Wish> {
    let mut all: Vec<Wish> = Vec::new();
    for wish in wishes {
        let only_day = |one: &Wish| !one.day.is_empty() && Wish { day: Vec::new(), ..one.clone() }.is_empty();
        match all.last_mut() {
            Some(last) if only_day(last) && !wish.day.is_empty() => {
                let mut day = std::mem::take(&mut last.day);
                day.extend(&wish.day);
                *last = Wish { day, ..wish };
            }
            Some(last) if only_day(last) && wish.day.is_empty() && wish.date.is_none() => {
                let day = std::mem::take(&mut last.day);
                *last = Wish { day, ..wish };
            }
            _ => all.push(wish),
        }
    }
    all
}

fn minute_of(start: DateTime) -> u16 {
    u16::try_from(i32::from(start.hour()) * 60 + i32::from(start.minute())).unwrap_or_default()
}

fn day_of(date: Date) -> u16 {
    u16::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default()
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

fn weeks_between(from: Date, to: Date) -> i32 {
    let monday = |date: Date| i32::from(day_of(date));
    (days_between(from, to) + monday(from) - monday(to)) / 7
}
