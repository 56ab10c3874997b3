//! What has its time already: bookings, first choices of open offers, and what other rounds took of the same people.

use std::collections::{HashMap, HashSet};

use crate::clock::At;
use crate::conferences::options::Options;
use crate::conferences::store::Facts;
use crate::entities::conference;
use crate::entities::conferences::OfferState;
use crate::ids::{ConferenceId, GuardianId, InterpreterId, OfferId, StaffId};

/// A time that somebody has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    /// Of this conference of the round; none: of something else.
    pub conference: Option<ConferenceId>,
    /// By an open offer; none: booked.
    pub offer: Option<OfferId>,
    /// Whose; none where it is not known.
    pub teacher: Option<StaffId>,
    /// With whom.
    pub guardian: GuardianId,
    /// Who comes along.
    pub with: Option<GuardianId>,
    /// Who interprets.
    pub interpreter: Option<InterpreterId>,
    /// From when.
    pub from: At,
    /// Until when.
    pub to: At,
}

impl Kept {
    /// Whether it touches an instant's tick.
    pub fn touches(&self, (from, to): (At, At)) -> bool {
        self.from < to && from < self.to
    }

    /// Whether this guardian is there.
    pub fn attends(&self, guardian: GuardianId) -> bool {
        self.guardian == guardian || self.with == Some(guardian)
    }
}

/// All of them, and which stand in the plan and which are only in its way.
#[derive(Clone, Debug, Default)]
pub(super) struct Keeps {
    /// Meetings of the plan that stay where they are; bookings first.
    pub stand: Vec<Kept>,
    /// Times that are gone.
    pub taken: Vec<Kept>,
    /// Conferences that are not planned because their time is not one of the grid's.
    pub apart: HashSet<ConferenceId>,
}

impl Keeps {
    pub fn of(facts: &Facts, now: At) -> Self {
        let conferences: HashMap<ConferenceId, &conference::Model> =
            facts.conferences.iter().map(|one| (one.id, one)).collect();
        let mut keeps = Self::default();
        let mut booked: HashSet<ConferenceId> = HashSet::new();
        for booking in &facts.bookings {
            let of_round = conferences.get(&booking.conference_id);
            booked.insert(booking.conference_id);
            let kept = Kept {
                conference: of_round.map(|one| one.id),
                offer: None,
                teacher: Some(booking.staff_id),
                guardian: booking.guardian_id,
                with: of_round.and_then(|one| one.with_id),
                interpreter: booking.interpreter_id,
                from: booking.starts_at,
                to: booking.ends_at,
            };
            keeps.put(kept, booking.shared);
        }
        let open = |offer: &&crate::entities::offer::Model| offer.state == OfferState::Open && offer.expires_at > now;
        for offer in facts.offers.iter().filter(open) {
            for proposed in Options::read(&offer.options).first() {
                let of_round = conferences.get(&proposed.conference).filter(|_| offer.round_id == facts.round.id);
                let kept = Kept {
                    conference: of_round.map(|one| one.id),
                    offer: Some(offer.id),
                    teacher: of_round.map(|one| one.staff_id),
                    guardian: offer.guardian_id,
                    with: of_round.and_then(|one| one.with_id),
                    interpreter: proposed.interpreter,
                    from: proposed.starts_at,
                    to: proposed.ends_at,
                };
                // What is booked by now is no longer held.
                if !booked.contains(&proposed.conference) {
                    keeps.put(kept, false);
                }
            }
        }
        keeps
    }

    fn put(&mut self, kept: Kept, shared: bool) {
        match kept.conference {
            // Many sit together: there is no slot of its own to keep.
            Some(id) if shared => {
                self.apart.insert(id);
                self.taken.push(kept);
            }
            Some(_) => self.stand.push(kept),
            None => self.taken.push(kept),
        }
    }

    /// Those for which `stands` says no are taken times from now on. Whether all stood.
    pub fn settle(&mut self, stands: &[bool]) -> bool {
        let mut stands = stands.iter().copied().chain(std::iter::repeat(false));
        let (stay, go): (Vec<Kept>, Vec<Kept>) = self.stand.drain(..).partition(|_| stands.next().unwrap_or(false));
        self.apart.extend(go.iter().filter_map(|kept| kept.conference));
        let all = go.is_empty();
        self.taken.extend(go);
        self.stand = stay;
        all
    }
}
