//! A round of the database as the planner's instance, and back: which meeting is which conference, which tick which instant.
//!
//! Ticks are wall time at the school. A wall time that does not exist or exists twice (clocks change) has no tick, so nothing is
//! planned there. Bookings of the round stand where they are (`fixed`), first choices of open offers are held (`held`); what
//! other rounds have booked on these days is simply taken.

mod build;
mod calendar;
mod families;
mod history;
mod kept;

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use calendar::Calendar;

use crate::clock::At;
use crate::conferences::options::Proposed;
use crate::conferences::plan::model::{Instance, Span, TICK_MINUTES};
use crate::conferences::plan::{self, Placed};
use crate::conferences::store::{self, Facts};
use crate::db::{ConnectionTrait, Store};
use crate::entities::conferences::Mode;
use crate::entities::{conference, interpreter, round, round_teacher};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, InterpreterId, OfferId, RoundId, StaffId};
use crate::scope::Scope;

/// Ways to meet, in the order of the instance's modes.
pub const MODES: [Mode; 3] = [Mode::InPerson, Mode::Phone, Mode::Video];

/// A first choice that an open offer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// By which offer.
    pub offer: OfferId,
    /// What and when.
    pub placed: Placed,
}

/// A round, ready to be planned.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The round as it was read: its `version` says by what it was planned.
    pub round: round::Model,
    /// The planner's instance.
    pub instance: Instance,
    /// Its days and ticks as instants.
    pub calendar: Calendar,
    /// Conferences by index of meeting.
    pub conferences: Vec<conference::Model>,
    /// Guardians by index of party. One who leads a thread here and only comes along there is two parties.
    pub guardians: Vec<GuardianId>,
    /// Teachers by their index.
    pub teachers: Vec<round_teacher::Model>,
    /// Interpreters by their index.
    pub interpreters: Vec<interpreter::Model>,
    /// Primary language tags of the groups that fairness counts by; the last may be empty: all others.
    pub groups: Vec<String>,
    /// Bookings of this round.
    pub fixed: Vec<Placed>,
    /// First choices of open offers of this round.
    pub held: Vec<Held>,
    meetings_by: HashMap<ConferenceId, u32>,
    parties_by: HashMap<GuardianId, u32>,
    teachers_by: HashMap<StaffId, u32>,
    interpreters_by: HashMap<InterpreterId, u32>,
}

impl Setup {
    /// Reads a round that the asker may see. What lies before `now` is past; offers that ended by then hold nothing.
    pub async fn load(store: &Store, scope: &Scope, id: RoundId, now: At) -> Result<Self, Error> {
        Self::load_in(store.read(), scope, id, now).await
    }

    /// The same, inside a transaction.
    pub async fn load_in(db: &impl ConnectionTrait, scope: &Scope, id: RoundId, now: At) -> Result<Self, Error> {
        let round = store::round(db, scope, id).await?.ok_or(Error::NotFound("round"))?;
        let facts = Facts::read(db, scope, round, calendar::lasts).await?.ok_or(Error::NotFound("school"))?;
        build::build(facts, now)
    }

    /// The index of a conference among the meetings.
    pub fn meeting(&self, id: ConferenceId) -> Option<u32> {
        self.meetings_by.get(&id).copied()
    }

    /// The conference of a meeting.
    pub fn conference(&self, meeting: u32) -> Option<&conference::Model> {
        self.conferences.get(meeting as usize)
    }

    /// The party of a guardian whose thread carries conferences.
    pub fn party(&self, id: GuardianId) -> Option<u32> {
        self.parties_by.get(&id).copied()
    }

    /// The guardian of a party.
    pub fn guardian(&self, party: u32) -> Option<GuardianId> {
        self.guardians.get(party as usize).copied()
    }

    /// The index of a teacher.
    pub fn teacher(&self, id: StaffId) -> Option<u32> {
        self.teachers_by.get(&id).copied()
    }

    /// The index of an interpreter.
    pub fn interpreter(&self, id: InterpreterId) -> Option<u32> {
        self.interpreters_by.get(&id).copied()
    }

    /// The zone of the school.
    pub fn zone(&self) -> &TimeZone {
        &self.calendar.zone
    }

    /// The date of a day.
    pub fn date(&self, day: u16) -> Option<Date> {
        self.calendar.days.get(usize::from(day)).copied()
    }

    /// The instant of a tick; `None` where the clocks change.
    pub fn at(&self, day: u16, tick: u16) -> Option<At> {
        self.calendar.at(day, tick)
    }

    /// The day and tick of an instant; `None` if no tick begins there.
    pub fn tick(&self, at: At) -> Option<(u16, u16)> {
        self.calendar.tick(at)
    }

    /// Ticks that a meeting takes.
    pub fn ticks(&self, meeting: u32) -> u16 {
        let Some(wanted) = self.instance.meetings.get(meeting as usize) else { return 0 };
        let school = self.instance.teachers.get(wanted.teacher as usize).map_or(0, |teacher| teacher.school);
        wanted.len.saturating_mul(self.instance.slots.get(school as usize).copied().unwrap_or(0))
    }

    /// The ticks of a placed meeting.
    pub fn span(&self, placed: &Placed) -> Span {
        Span { day: placed.day, start: placed.start, end: placed.start.saturating_add(self.ticks(placed.meeting)) }
    }

    /// How the family attends at a place; `None` if it cannot.
    pub fn mode(&self, placed: &Placed) -> Option<Mode> {
        let span = self.span(placed);
        let wanted = self.instance.meetings.get(placed.meeting as usize)?;
        let school = self.instance.teachers.get(wanted.teacher as usize)?.school;
        let holds = |window: &&plan::model::Window| {
            let of = window.span;
            window.school == school && of.day == span.day && of.start <= span.start && span.end <= of.end
        };
        let window = self.instance.windows.iter().find(holds)?;
        let party = self.instance.parties.get(*wanted.parties.first()? as usize)?;
        let (way, _) = plan::attends(party, window, span)?;
        MODES.get(usize::from(party.ways.get(way)?.mode)).copied()
    }

    /// A placed meeting as it is offered and booked.
    pub fn proposed(&self, placed: &Placed) -> Option<Proposed> {
        let starts_at = self.at(placed.day, placed.start)?;
        let minutes = i64::from(self.ticks(placed.meeting)) * i64::from(TICK_MINUTES);
        Some(Proposed {
            conference: self.conference(placed.meeting)?.id,
            starts_at,
            ends_at: starts_at.plus_s(minutes * 60),
            mode: self.mode(placed)?,
            interpreter: placed.interpreter.and_then(|at| Some(self.interpreters.get(at as usize)?.id)),
        })
    }

    /// A proposed time as the planner's place; `None` if the conference is not planned any more, or no tick begins there.
    pub fn placed(&self, proposed: &Proposed) -> Option<Placed> {
        let (day, start) = self.tick(proposed.starts_at)?;
        let interpreter = match proposed.interpreter {
            Some(id) => Some(self.interpreter(id)?),
            None => None,
        };
        Some(Placed { meeting: self.meeting(proposed.conference)?, day, start, interpreter })
    }

    /// Bookings and held choices: what a plan goes around.
    pub fn kept(&self) -> Vec<Placed> {
        self.fixed.iter().copied().chain(self.held.iter().map(|held| held.placed)).collect()
    }
}
