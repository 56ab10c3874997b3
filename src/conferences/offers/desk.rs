//! A round as it stands, to find a family its next times: bookings and held choices stay where they are.

use std::collections::{HashMap, HashSet};

use super::store;
use crate::app::App;
use crate::clock::At;
use crate::conferences::options::{Options, Proposed};
use crate::conferences::plan::board::Board;
use crate::conferences::plan::openings::Need;
use crate::conferences::plan::repair::{self, Terms};
use crate::conferences::plan::state::State;
use crate::conferences::plan::{Around, Placed, choices};
use crate::conferences::setup::Setup;
use crate::conferences::visits::{Slot, Visit, Wishes};
use crate::db::ConnectionTrait;
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId};
use crate::scope::Scope;

/// No time is offered that begins sooner, seconds: a family must be able to come.
const NOTICE_S: i64 = 4 * 3_600;

/// A family that was offered times so often is not asked to give them up: few texts are left for it.
const MOST_OFFERS: i16 = 3;

/// A round as it stands.
pub struct Desk {
    setup: Setup,
    board: Board,
    /// What open offers hold, by guardian.
    held: Vec<(GuardianId, Placed)>,
    /// What they offer besides.
    besides: Vec<(GuardianId, Placed)>,
    /// Who has an open offer and may yet be written to.
    movable: HashSet<GuardianId>,
    now: At,
}

/// What a family wants instead.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// Who.
    pub guardian: GuardianId,
    /// Which conferences, together.
    pub conferences: &'a [ConferenceId],
    /// What it said of its hours.
    pub wishes: &'a Wishes,
    /// Times that it had before and that are not to be offered again.
    pub had: &'a [Vec<Proposed>],
}

impl Desk {
    /// Reads a round.
    pub async fn open(app: &App, scope: &Scope, round: RoundId) -> Result<Self, Error> {
        Self::open_in(app.store.read(), scope, round, app.now()).await
    }

    /// The same, inside a transaction: what that has ended holds nothing.
    pub async fn open_in(db: &impl ConnectionTrait, scope: &Scope, round: RoundId, now: At) -> Result<Self, Error> {
        let setup = Setup::load_in(db, scope, round, now).await?;
        let board = Board::new(&setup.instance);
        let (mut held, mut besides, mut movable) = (Vec::new(), Vec::new(), HashSet::new());
        for offer in store::open_of_round(db, scope, round, now).await? {
            let options = Options::read(&offer.options);
            if offer.nth < MOST_OFFERS {
                movable.insert(offer.guardian_id);
            }
            for (nth, visit) in options.0.iter().enumerate() {
                let list = if nth == 0 { &mut held } else { &mut besides };
                list.extend(visit.iter().filter_map(|one| Some((offer.guardian_id, setup.placed(one)?))));
            }
        }
        Ok(Self { setup, board, held, besides, movable, now })
    }

    /// The round as it was read.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Up to `most` visits, the best first.
    pub fn next(&self, wanted: Wanted<'_>, most: usize) -> Vec<Visit> {
        let setup = &self.setup;
        let meetings: Vec<u32> = wanted.conferences.iter().filter_map(|id| setup.meeting(*id)).collect();
        if meetings.is_empty() || meetings.len() < wanted.conferences.len() {
            return Vec::new();
        }
        let besides = self.besides.iter().filter(|(_, placed)| !meetings.contains(&placed.meeting));
        let besides: Vec<Placed> = besides.map(|(_, placed)| *placed).collect();
        let may = self.may(&wanted);
        let around = Around { kept: &self.kept(&meetings), offered: &besides, may: &may };
        let found = choices(&self.board, &around, &meetings, most);
        found.iter().filter_map(|visit| self.visit(visit)).collect()
    }

    /// A visit where none is free, and the families that have to be offered other times for it: the fewest there can be, and
    /// none that has answered.
    pub fn room(&self, wanted: Wanted<'_>) -> Option<(Visit, Vec<GuardianId>)> {
        let meetings: Vec<u32> = wanted.conferences.iter().filter_map(|id| self.setup.meeting(*id)).collect();
        if meetings.is_empty() || meetings.len() < wanted.conferences.len() {
            return None;
        }
        let own = self.may(&wanted);
        let may =
            |placed: &Placed| if meetings.contains(&placed.meeting) { own(placed) } else { self.is_ahead(placed) };
        let movable = |meeting: u32| self.is_movable(meeting);
        let terms = Terms { movable: &movable, may: &may, most: repair::MOST_MOVED, need: Need::Alone };
        let room = repair::room(&self.board, &self.kept(&meetings), &meetings, &terms)?;
        Some((self.visit(&room.placed)?, self.guardians(&room.moved)))
    }

    /// Other times for visits that fell away, all together: new visits by guardian, and the families that have to be offered other
    /// times for it, none that has answered.
    pub fn repair(&self, fallen: &[Vec<Proposed>]) -> (HashMap<GuardianId, Visit>, Vec<GuardianId>) {
        let gone: Vec<Placed> = fallen.iter().flatten().filter_map(|one| self.setup.placed(one)).collect();
        let meetings: Vec<u32> = gone.iter().map(|one| one.meeting).collect();
        let mut plan = self.kept(&meetings);
        plan.extend(gone);
        let movable = |meeting: u32| self.is_movable(meeting);
        let may = |placed: &Placed| self.is_ahead(placed);
        let terms = Terms { movable: &movable, may: &may, most: repair::MOST_MOVED, need: Need::Alone };
        let repaired = repair::repair(&self.board, &plan, &terms);
        let mut visits: HashMap<GuardianId, Vec<Placed>> = HashMap::new();
        for placed in repaired.placed.iter().filter(|one| repaired.fallen.contains(&one.meeting)) {
            if let Some(conference) = self.setup.conference(placed.meeting) {
                visits.entry(conference.guardian_id).or_default().push(*placed);
            }
        }
        let visits = visits.into_iter().filter_map(|(guardian, placed)| Some((guardian, self.visit(&placed)?)));
        (visits.collect(), self.guardians(&repaired.moved))
    }

    /// What stays: bookings, and what other open offers hold.
    fn kept(&self, own: &[u32]) -> Vec<Placed> {
        let mut kept: Vec<Placed> =
            self.setup.fixed.iter().copied().filter(|one| !own.contains(&one.meeting)).collect();
        let booked: HashSet<u32> = kept.iter().map(|one| one.meeting).collect();
        let held = self.held.iter().map(|(_, placed)| *placed);
        kept.extend(held.filter(|one| !own.contains(&one.meeting) && !booked.contains(&one.meeting)));
        kept
    }

    /// Whether a family may be offered a time: it can still come, it agrees with what the family said, and it is new to it.
    fn may<'a>(&'a self, wanted: &Wanted<'a>) -> impl Fn(&Placed) -> bool + 'a {
        let setup = &self.setup;
        let had = wanted.had.iter().flatten().filter_map(|one| setup.placed(one));
        let had: HashSet<(u32, u16, u16)> = had.map(|one| (one.meeting, one.day, one.start)).collect();
        let wishes = wanted.wishes;
        move |placed: &Placed| {
            let Some(starts) = setup.at(placed.day, placed.start) else { return false };
            let minutes =
                i64::from(setup.ticks(placed.meeting)) * i64::from(crate::conferences::plan::model::TICK_MINUTES);
            let local = |at: At| at.timestamp().to_zoned(setup.zone().clone()).datetime();
            self.is_ahead(placed)
                && !had.contains(&(placed.meeting, placed.day, placed.start))
                && wishes.allow(local(starts), local(starts.plus_s(minutes * 60)))
        }
    }

    fn is_ahead(&self, placed: &Placed) -> bool {
        self.setup.at(placed.day, placed.start).is_some_and(|starts| starts >= self.now.plus_s(NOTICE_S))
    }

    /// The time is only held, for a family that may be written to once more.
    fn is_movable(&self, meeting: u32) -> bool {
        let held = self.held.iter().any(|(_, placed)| placed.meeting == meeting);
        let booked = self.setup.fixed.iter().any(|placed| placed.meeting == meeting);
        let family = self.setup.conference(meeting).map(|conference| conference.guardian_id);
        held && !booked && family.is_some_and(|family| self.movable.contains(&family))
    }

    fn guardians(&self, parties: &[u32]) -> Vec<GuardianId> {
        parties.iter().filter_map(|&party| self.setup.guardian(party)).collect()
    }

    /// Of what a plan has for families, what is free beside bookings and held choices and beside one another, in that order.
    pub fn still_free<'a>(
        &self,
        planned: impl Iterator<Item = (GuardianId, &'a Options)>,
    ) -> HashMap<GuardianId, Vec<Visit>> {
        let mut state = State::new(&self.board);
        state.fix(&self.setup.kept());
        let mut free = HashMap::new();
        for (guardian, options) in planned {
            let placed = options.0.iter().map(|visit| visit.iter().map(|one| self.setup.placed(one)).collect());
            let mut placed: Vec<Vec<Placed>> = placed.collect::<Option<_>>().unwrap_or_default();
            placed.retain(|visit| state.fits(visit));
            if let Some(first) = placed.first() {
                state.fix_more(first);
                free.insert(guardian, placed.iter().filter_map(|visit| self.visit(visit)).collect());
            }
        }
        free
    }

    /// Notes what a family is offered now, so that the next one is offered something else.
    pub fn note(&mut self, guardian: GuardianId, visits: &[Visit]) {
        self.held.retain(|(whose, _)| *whose != guardian);
        self.besides.retain(|(whose, _)| *whose != guardian);
        for (nth, visit) in visits.iter().enumerate() {
            let placed: Vec<Placed> = visit.iter().filter_map(|slot| self.setup.placed(&slot.proposed())).collect();
            let list = if nth == 0 { &mut self.held } else { &mut self.besides };
            list.extend(placed.into_iter().map(|placed| (guardian, placed)));
        }
    }

    /// Placed meetings as a visit, in order of time.
    pub fn visit(&self, placed: &[Placed]) -> Option<Visit> {
        let setup = &self.setup;
        let mut visit = Visit::with_capacity(placed.len());
        for one in placed {
            let conference = setup.conference(one.meeting)?;
            let teacher = setup.teacher(conference.staff_id).and_then(|at| setup.teachers.get(at as usize));
            visit.push(Slot::of(&setup.proposed(one)?, &setup.round, conference, teacher));
        }
        visit.sort_by_key(|slot| (slot.starts_at, slot.conference));
        Some(visit)
    }
}
