//! Why a conference is not at a time: the rule that forbids it there, or what it would cost. Typed reasons from the planner's own
//! tables; `planning::sentences` says them to staff.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::plan::model::{IN_PERSON, Instance, Meeting, Span, Window};
use super::plan::{Placed, Solution, attends};
use super::setup::Setup;
use crate::clock::At;
use crate::ids::ConferenceId;

/// What stands in the way at a time; the first that holds, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The teacher has no window then.
    NoWindow,
    /// The teacher is busy, or the time is past.
    TeacherAway,
    /// It is outside the family's hours.
    FamilyAway,
    /// The family accepts no way to meet that is offered then.
    NoMode,
    /// The teacher meets another family.
    TeacherTaken,
    /// The family has another meeting then, or could not walk over in time.
    FamilyTaken,
    /// The shared rooms are full.
    RoomsFull,
    /// The teacher would have no break.
    NoBreak,
    /// No interpreter of the language is free.
    NoInterpreter,
    /// It would do, and costs others more than it gives.
    Worse,
}

/// The message that says a reason (`locales/en/pages-demo.ftl`).
pub fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::NoWindow => "why-no-window",
        Reason::TeacherAway => "why-teacher-away",
        Reason::FamilyAway => "why-family-away",
        Reason::NoMode => "why-no-mode",
        Reason::TeacherTaken => "why-teacher-taken",
        Reason::FamilyTaken => "why-family-taken",
        Reason::RoomsFull => "why-rooms-full",
        Reason::NoBreak => "why-no-break",
        Reason::NoInterpreter => "why-no-interpreter",
        Reason::Worse => "why-worse",
    }
}

/// What is found about a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Found {
    /// When it would begin.
    #[schema(value_type = String, format = DateTime)]
    #[serde(serialize_with = "instant")]
    pub starts_at: At,
    /// What stands in the way.
    pub reason: Reason,
    /// The conference that has the place, where one has.
    pub taken_by: Option<ConferenceId>,
}

fn instant<S: serde::Serializer>(at: &At, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&at.timestamp())
}

/// A plan to look at.
pub struct Looking<'a> {
    setup: &'a Setup,
    placed: HashMap<u32, Placed>,
}

impl<'a> Looking<'a> {
    /// At a plan of a round.
    pub fn new(setup: &'a Setup, solution: &Solution) -> Self {
        Self::at(setup, &solution.placed)
    }

    /// At places.
    pub fn at(setup: &'a Setup, placed: &[Placed]) -> Self {
        Self { setup, placed: placed.iter().map(|one| (one.meeting, *one)).collect() }
    }

    fn instance(&self) -> &'a Instance {
        &self.setup.instance
    }

    /// The level of a placed meeting: the worst of those who attend.
    pub fn level(&self, placed: &Placed) -> Option<u8> {
        let meeting = self.instance().meetings.get(placed.meeting as usize)?;
        let span = self.setup.span(placed);
        let window = self.windows(meeting).find(|window| holds(window, span))?;
        let level = |party: &u32| attends(self.instance().parties.get(*party as usize)?, window, span);
        meeting.parties.iter().map(|party| level(party).map(|(_, level)| level)).max()?
    }

    fn windows(&self, meeting: &Meeting) -> impl Iterator<Item = &'a Window> + use<'a> {
        let instance = self.instance();
        let school = instance.teachers.get(meeting.teacher as usize).map(|teacher| teacher.school);
        instance.windows.iter().filter(move |window| Some(window.school) == school)
    }

    /// Every start on a day, or on all days, and what stands in its way.
    pub fn starts(&self, meeting: u32, day: Option<u16>) -> Vec<Found> {
        let Some(wanted) = self.instance().meetings.get(meeting as usize) else { return Vec::new() };
        let school = self.instance().teachers.get(wanted.teacher as usize).map_or(0, |teacher| teacher.school);
        let slot = self.instance().slots.get(school as usize).copied().unwrap_or(1).max(1);
        let mut found = Vec::new();
        for window in self.windows(wanted).filter(|window| day.is_none_or(|day| window.span.day == day)) {
            for start in (window.span.start..window.span.end).step_by(usize::from(slot)) {
                let place = Placed { meeting, day: window.span.day, start, interpreter: None };
                let span = self.setup.span(&place);
                if span.end > window.span.end {
                    continue;
                }
                let (reason, by) = self.reason(&place, wanted, window);
                let taken_by = by.and_then(|by| self.setup.conference(by)).map(|one| one.id);
                if let Some(starts_at) = self.setup.at(span.day, span.start) {
                    found.push(Found { starts_at, reason, taken_by });
                }
            }
        }
        found
    }

    /// What stands most in the way: at most of the starts that get furthest.
    pub fn most(&self, meeting: u32) -> Reason {
        let starts = self.starts(meeting, None);
        let open = starts.iter().map(|one| one.reason).filter(|one| *one > Reason::NoMode);
        let mut counts: HashMap<Reason, usize> = HashMap::new();
        for reason in open {
            *counts.entry(reason).or_default() += 1;
        }
        let likely = counts.into_iter().max_by_key(|(reason, count)| (*count, *reason)).map(|(reason, _)| reason);
        likely.or_else(|| starts.iter().map(|one| one.reason).max()).unwrap_or(Reason::NoWindow)
    }

    fn reason(&self, place: &Placed, wanted: &Meeting, window: &Window) -> (Reason, Option<u32>) {
        let span = self.setup.span(place);
        let Some(teacher) = self.instance().teachers.get(wanted.teacher as usize) else {
            return (Reason::NoWindow, None);
        };
        if teacher.unavailable.iter().any(|away| touch(*away, span)) {
            return (Reason::TeacherAway, None);
        }
        let parties = || wanted.parties.iter().filter_map(|party| self.instance().parties.get(*party as usize));
        if parties().any(|party| attends(party, window, span).is_none()) {
            let offered =
                |party: &super::plan::model::Party| party.ways.iter().any(|way| window.modes.contains(&way.mode));
            let no_mode = parties().any(|party| !offered(party));
            return (if no_mode { Reason::NoMode } else { Reason::FamilyAway }, None);
        }
        if let Some(other) =
            self.others(place, |one| one.teacher == wanted.teacher).find(|one| touch(self.setup.span(one), span))
        {
            return (Reason::TeacherTaken, Some(other.meeting));
        }
        if let Some(other) = self.in_the_way(place, wanted, span, window) {
            return (Reason::FamilyTaken, Some(other));
        }
        if self.rooms_full(place, wanted, span, window) {
            return (Reason::RoomsFull, None);
        }
        if self.breaks_row(place, wanted, window, span) {
            return (Reason::NoBreak, None);
        }
        if self
            .instance()
            .interpreted(wanted)
            .is_some_and(|language| !self.interpreter_free(place, teacher.school, language))
        {
            return (Reason::NoInterpreter, None);
        }
        (Reason::Worse, None)
    }

    /// Placed meetings other than this one that `of` holds for.
    fn others(&self, place: &Placed, of: impl Fn(&Meeting) -> bool) -> impl Iterator<Item = &Placed> {
        let mine = place.meeting;
        let meetings = &self.setup.instance.meetings;
        self.placed
            .values()
            .filter(move |one| one.meeting != mine && meetings.get(one.meeting as usize).is_some_and(&of))
    }

    fn in_the_way(&self, place: &Placed, wanted: &Meeting, span: Span, window: &Window) -> Option<u32> {
        let attend = |one: &Meeting| one.parties.iter().any(|party| wanted.parties.contains(party));
        let in_person = |window: &Window, span: Span, meeting: &Meeting| {
            let mut parties = meeting.parties.iter().filter_map(|party| self.instance().parties.get(*party as usize));
            parties.any(|party| {
                let way = attends(party, window, span).and_then(|(way, _)| party.ways.get(way));
                way.is_some_and(|way| way.mode == IN_PERSON)
            })
        };
        let mine = in_person(window, span, wanted);
        let building =
            |meeting: &Meeting| self.instance().teachers.get(meeting.teacher as usize).map_or(0, |one| one.building);
        let clash = |one: &&Placed| {
            let Some(other) = self.instance().meetings.get(one.meeting as usize) else { return false };
            let there = self.setup.span(one);
            let walks = mine
                && self
                    .windows(other)
                    .find(|window| holds(window, there))
                    .is_some_and(|window| in_person(window, there, other));
            let from = usize::from(building(wanted)) * usize::from(self.instance().buildings);
            let walk = self.instance().walk.get(from + usize::from(building(other))).copied().unwrap_or(0);
            let gap = if walks { walk } else { 0 };
            there.day == span.day && span.start < there.end + gap && there.start < span.end + gap
        };
        self.others(place, attend).find(clash).map(|one| one.meeting)
    }

    fn rooms_full(&self, place: &Placed, wanted: &Meeting, span: Span, window: &Window) -> bool {
        let pool_of =
            |meeting: &Meeting| self.instance().teachers.get(meeting.teacher as usize).and_then(|one| one.pool);
        let Some(pool) = pool_of(wanted) else { return false };
        let party = wanted.parties.first().and_then(|party| self.instance().parties.get(*party as usize));
        let way = party.and_then(|party| party.ways.get(attends(party, window, span)?.0));
        if way.is_none_or(|way| way.mode != IN_PERSON) {
            return false;
        }
        let rooms = usize::from(self.instance().pools.get(pool as usize).copied().unwrap_or(0));
        let there: Vec<Span> = self
            .others(place, |one| pool_of(one) == Some(pool))
            .filter(|one| self.setup.mode(one) == Some(crate::entities::conferences::Mode::InPerson))
            .map(|one| self.setup.span(one))
            .collect();
        (span.start..span.end).any(|tick| {
            let at = |other: &&Span| other.day == span.day && other.start <= tick && tick < other.end;
            there.iter().filter(at).count() >= rooms
        })
    }

    fn breaks_row(&self, place: &Placed, wanted: &Meeting, window: &Window, span: Span) -> bool {
        let Some(teacher) = self.instance().teachers.get(wanted.teacher as usize) else { return false };
        let slot = self.instance().slots.get(teacher.school as usize).copied().unwrap_or(1).max(1);
        let taken: Vec<Span> =
            self.others(place, |one| one.teacher == wanted.teacher).map(|one| self.setup.span(one)).collect();
        let (mut row, mut longest) = (0, 0);
        for start in (window.span.start..window.span.end).step_by(usize::from(slot)) {
            let here = Span { start, end: start + slot, ..span };
            let occupied = touch(here, span) || taken.iter().any(|other| touch(*other, here));
            row = if occupied { row + 1 } else { 0 };
            longest = longest.max(row);
        }
        longest > teacher.max_row
    }

    fn interpreter_free(&self, place: &Placed, school: u32, language: u16) -> bool {
        self.free(place, school, language).next().is_some()
    }

    /// Interpreters who could come, by index; none where none is needed.
    pub fn interpreters(&self, place: &Placed) -> Vec<u32> {
        let Some(wanted) = self.instance().meetings.get(place.meeting as usize) else { return Vec::new() };
        let school = self.instance().teachers.get(wanted.teacher as usize).map_or(0, |teacher| teacher.school);
        let language = self.instance().interpreted(wanted);
        language.into_iter().flat_map(|language| self.free(place, school, language)).collect()
    }

    fn free<'b>(&'b self, place: &'b Placed, school: u32, language: u16) -> impl Iterator<Item = u32> + use<'a, 'b> {
        let span = self.setup.span(place);
        let engaged = move |who: u32| {
            self.placed.values().any(|one| {
                one.meeting != place.meeting && one.interpreter == Some(who) && touch(self.setup.span(one), span)
            })
        };
        let people = (0u32..).zip(&self.setup.instance.interpreters);
        let fits = people.filter(move |(at, who)| {
            let on_duty = who.shifts.iter().any(|shift| {
                shift.school.is_none_or(|one| one == school)
                    && shift.span.day == span.day
                    && shift.span.start <= span.start
                    && span.end <= shift.span.end
            });
            who.languages.contains(&language) && on_duty && !engaged(*at)
        });
        fits.map(|(at, _)| at)
    }
}

fn touch(one: Span, other: Span) -> bool {
    one.day == other.day && one.start < other.end && other.start < one.end
}

fn holds(window: &Window, span: Span) -> bool {
    window.span.day == span.day && window.span.start <= span.start && span.end <= window.span.end
}
