//! Does what texts about conferences ask for, and answers them.

mod answers;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{Deed, Question, store};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::conferences::asks::Occasion;
use crate::conferences::book::{self, Ask, book};
use crate::conferences::offer::{self, Sent};
use crate::conferences::offers::{Desk, Wanted, store as conferences};
use crate::conferences::options::Proposed;
use crate::conferences::say::{self, Listener, When};
use crate::conferences::store as rounds;
use crate::conferences::visits::{MOST_OPTIONS, Slot, Visit, Wishes};
use crate::db::Tx;
use crate::entities::conferences::{BookingState, ConferenceState, OfferState, RoundState};
use crate::entities::{booking, conference, reply, round, round_teacher, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId};
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::{Home, Recipient};
use crate::scope::Scope;

/// Texts taken at once.
const MOST: u64 = 64;
/// Nobody else takes them for so long, seconds.
const LEASE_S: i64 = 60;

/// Acts upon what is due; returns how many texts that were.
pub async fn sweep(app: &App) -> Result<usize, Error> {
    let mut done = 0;
    loop {
        let now = app.now();
        let lease = now.plus_s(LEASE_S);
        let tx = app.store.begin().await?;
        let rows = store::take(&*tx, now, lease, MOST).await?;
        tx.commit().await?;
        let mut districts: HashMap<_, Vec<&reply::Model>> = HashMap::new();
        rows.iter().for_each(|row| districts.entry(row.district_id).or_default().push(row));
        for (district, rows) in districts {
            Room::open(app, Scope::district(district), lease, rows).await?.act().await?;
        }
        done += rows.len();
        if (rows.len() as u64) < MOST {
            return Ok(done);
        }
    }
}

/// A text and what it asks for.
struct Said<'a> {
    reply: &'a reply::Model,
    guardian: GuardianId,
    question: Question,
    deed: Deed,
}

impl Said<'_> {
    /// The visits that it would take.
    fn chosen(&self) -> Vec<Vec<Proposed>> {
        let Deed::Take(numbers) = &self.deed else { return Vec::new() };
        numbers.iter().filter_map(|n| self.question.options.numbered(*n)).map(<[_]>::to_vec).collect()
    }
}

/// Whether families are only asked for their hours so far.
fn before_offers(round: &round::Model) -> bool {
    matches!(round.state, RoundState::Draft | RoundState::Asking | RoundState::Planned)
}

/// Texts of one district, and all that they are answered with.
struct Room<'a> {
    app: &'a App,
    scope: Scope,
    lease: At,
    home: Home,
    rounds: HashMap<RoundId, round::Model>,
    teachers: Vec<round_teacher::Model>,
    conferences: HashMap<ConferenceId, conference::Model>,
    staff: HashMap<StaffId, staff::Model>,
    reviews: Reviews,
    recipients: HashMap<GuardianId, Recipient>,
    said: Vec<Said<'a>>,
    /// Texts that nothing is asked by any more.
    idle: Vec<&'a reply::Model>,
}

impl<'a> Room<'a> {
    async fn open(app: &'a App, scope: Scope, lease: At, rows: Vec<&'a reply::Model>) -> Result<Self, Error> {
        let db = app.store.read();
        let home = Home::load(&app.store, &scope).await?;
        let district = scope.district_id();
        let guardians: Vec<_> = rows.iter().filter_map(|row| Some((district, row.guardian_id?))).collect();
        let questions = super::of(app, &guardians, app.now()).await?;
        let (mut said, mut idle) = (Vec::new(), Vec::new());
        for reply in rows {
            let question = reply.guardian_id.and_then(|id| Some((id, questions.get(&id)?.clone())));
            let Some((guardian, question)) = question else {
                idle.push(reply);
                continue;
            };
            let deed = question.deed(&reply.body, reply.language.as_deref(), &home.district.language);
            said.push(Said { reply, guardian, question, deed });
        }
        let mut rounds: Vec<RoundId> = said.iter().map(|one| one.question.round).collect();
        rounds.sort_unstable();
        rounds.dedup();
        let ids: Vec<ConferenceId> = said.iter().flat_map(|one| one.question.conferences()).collect();
        let found = conferences::conferences(db, &scope, &ids).await?;
        let rounds_by = conferences::rounds(db, &scope, &rounds).await?;
        // Who made the round comes along where two visit a family.
        let who = found.values().map(|one| one.staff_id).chain(rounds_by.values().map(|round| round.staff_id));
        let staff = say::staff_of(db, &scope, who).await?;
        let guardians: Vec<GuardianId> = said.iter().map(|one| one.guardian).collect();
        Ok(Self {
            reviews: say::reviews(app, &scope, &home).await?,
            recipients: say::recipients(db, &scope, &guardians).await?,
            rounds: rounds_by,
            teachers: conferences::teachers(db, &scope, &rounds).await?,
            conferences: found,
            app,
            scope,
            lease,
            home,
            staff,
            said,
            idle,
        })
    }

    async fn act(mut self) -> Result<(), Error> {
        let said = std::mem::take(&mut self.said);
        let idle: Vec<_> = self.idle.iter().map(|reply| reply.id).collect();
        if !idle.is_empty() {
            let tx = self.app.store.begin().await?;
            store::settle(&*tx, &self.scope, &idle, self.lease).await?;
            tx.commit().await?;
        }
        let (takes, others): (Vec<_>, Vec<_>) = said.into_iter().partition(|one| matches!(one.deed, Deed::Take(_)));
        let missed = self.book(takes).await?;
        let none = Wishes::default();
        self.next(&missed.iter().map(|one| (one, &none)).collect::<Vec<_>>()).await?;
        for one in &others {
            self.other(one).await?;
        }
        self.app.wake.notify_waiters();
        Ok(())
    }

    fn listener(&self, one: &Said<'a>) -> Option<Listener<'_>> {
        Some(Listener {
            app: self.app,
            scope: &self.scope,
            home: &self.home,
            round: self.rounds.get(&one.question.round)?,
            staff: &self.staff,
            recipient: self.recipients.get(&one.guardian)?.clone(),
            reviews: &self.reviews,
            contact: one.reply.contact_id,
        })
    }

    fn visit(&self, one: &Said<'_>, proposed: &[Proposed]) -> Option<Visit> {
        let round = self.rounds.get(&one.question.round)?;
        let slot = |proposed: &Proposed| {
            let conference = self.conferences.get(&proposed.conference)?;
            let at = |teacher: &&round_teacher::Model| {
                teacher.round_id == round.id && teacher.staff_id == conference.staff_id
            };
            Some(Slot::of(proposed, round, conference, self.teachers.iter().find(at)))
        };
        proposed.iter().map(slot).collect()
    }

    /// Books what is taken, all of these texts in one transaction; returns those whose time was gone.
    async fn book(&self, takes: Vec<Said<'a>>) -> Result<Vec<Said<'a>>, Error> {
        if takes.is_empty() {
            return Ok(Vec::new());
        }
        let listeners: Vec<_> = takes.iter().map(|one| self.listener(one)).collect();
        // The numbers that a family would take, one after the other.
        let tried = |one: &Said<'_>, nth: usize| {
            let Deed::Take(numbers) = &one.deed else { return None };
            let visit = one.question.options.numbered(*numbers.get(nth)?)?.to_vec();
            Some(Ask { offer: one.question.offer.as_ref().map(|offer| offer.id), round: one.question.round, visit })
        };
        let most = takes.iter().map(|one| if let Deed::Take(numbers) = &one.deed { numbers.len() } else { 0 }).max();
        let tx = self.app.store.begin().await?;
        let ids: Vec<_> = takes.iter().map(|one| one.reply.id).collect();
        let mut open: Vec<usize> = (0..takes.len()).collect();
        let mut booked: Vec<(usize, Vec<booking::Model>, Vec<Proposed>)> = Vec::new();
        for nth in 0..most.unwrap_or(0) {
            let asks = open.iter().filter_map(|at| Some((*at, tried(takes.get(*at)?, nth)?)));
            let (whose, asks): (Vec<usize>, Vec<Ask>) = asks.unzip();
            for ((at, ask), outcome) in whose.iter().zip(&asks).zip(book(self.app, &tx, &self.scope, &asks).await?) {
                if let Ok(rows) = outcome {
                    open.retain(|one| one != at);
                    booked.push((*at, rows, ask.visit.clone()));
                }
            }
        }
        let done: Vec<_> = booked.iter().filter_map(|(at, ..)| ids.get(*at).copied()).collect();
        if store::settle(&*tx, &self.scope, &done, self.lease).await?.len() < done.len() {
            // Another process has taken one of them meanwhile: it is the one to tell.
            return Err(Error::NotReady("the lease of an answer is over"));
        }
        let mut rows = Vec::new();
        for (at, bookings, proposed) in &booked {
            let (Some(one), Some(Some(listener))) = (takes.get(*at), listeners.get(*at)) else { continue };
            let text = self.visit(one, proposed).and_then(|visit| listener.booked(bookings, &visit));
            if let Some(text) = text {
                rows.extend(listener.rows(&tx, &text, When::AtOnce).await?.into_iter().flatten());
            }
        }
        messages::insert_messages(&*tx, rows).await?;
        tx.commit().await?;
        for (at, ..) in &booked {
            takes.get(*at).into_iter().for_each(|one| self.tell(one));
        }
        metrics::counter!("porchlight_conferences_booked_total").increment(booked.len() as u64);
        drop(listeners);
        let missed = |(at, one): (usize, Said<'a>)| open.contains(&at).then_some(one);
        Ok(takes.into_iter().enumerate().filter_map(missed).collect())
    }

    fn tell(&self, one: &Said<'_>) {
        let news = News {
            district: one.reply.district_id,
            staff: one.reply.staff_id,
            kind: NewsKind::Reply,
            id: one.reply.id.0,
        };
        self.app.tell(news);
    }

    /// Offers each family the best of what is free now, all in one transaction: what it was offered before is let go first.
    async fn next(&self, all: &[(&Said<'a>, &Wishes)]) -> Result<(), Error> {
        if all.is_empty() {
            return Ok(());
        }
        let listeners: Vec<_> = all.iter().map(|(one, _)| self.listener(one)).collect();
        let tx = self.app.store.begin().await?;
        let ids: Vec<_> = all.iter().map(|(one, _)| one.reply.id).collect();
        // Families before their offers, and in one order, as whoever books takes them: nobody waits for each other.
        let families: Vec<GuardianId> = all.iter().map(|(one, _)| one.guardian).collect();
        messages::lock_guardians(&*tx, &self.scope, &families).await?;
        let ours = store::settle(&*tx, &self.scope, &ids, self.lease).await?;
        let all: Vec<_> = all.iter().zip(&listeners).filter(|((one, _), _)| ours.contains(&one.reply.id)).collect();
        // Before anything is offered, a family may say more of its hours.
        let early = |listener: &Option<Listener<'_>>| listener.as_ref().is_some_and(|one| before_offers(one.round));
        let answered = all.iter().filter(|(_, listener)| !early(listener));
        let open = answered.filter_map(|((one, _), _)| one.question.offer.as_ref()).map(|offer| offer.id);
        conferences::end_offers(&*tx, &self.scope, &open.collect::<Vec<_>>(), OfferState::Refused).await?;
        let mut desks: HashMap<RoundId, Desk> = HashMap::new();
        for ((one, wishes), listener) in &all {
            let Some(listener) = listener else { continue };
            let round = one.question.round;
            let desk = match desks.entry(round) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(Desk::open_in(&*tx, &self.scope, round, self.app.now()).await?),
            };
            self.next_one(&tx, desk, one, wishes, listener).await?;
        }
        tx.commit().await?;
        all.iter().for_each(|((one, _), _)| self.tell(one));
        Ok(())
    }

    async fn next_one(
        &self,
        tx: &Tx,
        desk: &mut Desk,
        one: &Said<'a>,
        wishes: &Wishes,
        listener: &Listener<'_>,
    ) -> Result<(), Error> {
        let conferences = one.question.conferences();
        if before_offers(listener.round) {
            rounds::bump(&**tx, &self.scope, listener.round.id).await?;
            return self.say_got_it(tx, listener, one).await;
        }
        // What was offered is offered again where the family's wish allows it; what it chose is gone.
        let options = &one.question.options;
        let refused: Vec<_> = wishes.refused().filter_map(|n| options.numbered(n)).map(<[_]>::to_vec).collect();
        let chosen = one.chosen();
        let had = match (chosen.is_empty(), wishes.is_empty()) {
            (false, _) => chosen.as_slice(),
            (true, true) => one.question.had(),
            (true, false) => refused.as_slice(),
        };
        let wanted = Wanted { guardian: one.guardian, conferences: &conferences, wishes, had };
        let mut visits = desk.next(wanted, MOST_OPTIONS);
        if visits.is_empty()
            && let Some((visit, others)) = desk.room(wanted)
        {
            let round = one.question.round;
            let made = offer::take_back(tx, &self.scope, round, &others, self.app.now()).await?;
            visits.extend(made.then_some(visit));
            others.iter().filter(|_| made).for_each(|other| desk.note(*other, &[]));
        }
        desk.note(one.guardian, &visits);
        let sent = if visits.is_empty() && wishes.is_empty() {
            offer::wait(listener, tx, &conferences).await?
        } else if visits.is_empty() {
            offer::person(listener, tx, &conferences, "none_fit").await?
        } else {
            offer::send(listener, tx, &conferences, &visits, (wishes, self.occasion(one)), When::AtOnce).await?
        };
        if matches!(sent, Sent::Person(_) | Sent::Waits) {
            self.say_got_it(tx, listener, one).await?;
        }
        Ok(())
    }

    /// Why it is offered something: the time that it has chosen is gone.
    fn occasion(&self, one: &Said<'_>) -> Occasion {
        let begins = |visit: &Vec<Proposed>| visit.iter().map(|proposed| proposed.starts_at).min();
        let at = one.chosen().first().and_then(begins);
        let zone = self.rounds.get(&one.question.round).map(|round| book::zone(&self.home, round));
        at.zip(zone).map_or(Occasion::First, |(at, zone)| Occasion::Taken(at.timestamp().to_zoned(zone)))
    }

    async fn other(&self, one: &Said<'a>) -> Result<(), Error> {
        if let Deed::Wish(said) = &one.deed {
            let Some(round) = self.rounds.get(&one.question.round) else { return Ok(()) };
            let at = one.reply.received_at.timestamp().to_zoned(book::zone(&self.home, round));
            self.keep_wish(one, said).await?;
            return self.next(&[(one, &Wishes::parse(said, &at))]).await;
        }
        if one.deed == Deed::Welcome {
            return self.next(&[(one, &Wishes::default())]).await;
        }
        let Some(listener) = self.listener(one) else { return Ok(()) };
        let ids = one.question.conferences();
        let offers: Vec<_> = one.question.offer.iter().map(|offer| offer.id).collect();
        let now = self.app.now();
        let tx = self.app.store.begin().await?;
        messages::lock_guardians(&*tx, &self.scope, &[one.guardian]).await?;
        if store::settle(&*tx, &self.scope, &[one.reply.id], self.lease).await?.is_empty() {
            return Ok(());
        }
        match one.deed {
            Deed::Decline => {
                conferences::end_offers(&*tx, &self.scope, &offers, OfferState::Refused).await?;
                if one.question.ends_quietly() {
                    conferences::set_conferences(&*tx, &self.scope, &ids, ConferenceState::Declined, None, now).await?;
                } else {
                    // None fits: a person finds another way, and the board says so.
                    offer::person(&listener, &tx, &ids, "none_fit").await?;
                    self.say_got_it(&tx, &listener, one).await?;
                }
            }
            Deed::Cancel if one.question.ends_quietly() => {
                let bookings: Vec<_> = one.question.booked.iter().map(|booking| booking.id).collect();
                conferences::end_bookings(&*tx, &self.scope, &bookings, BookingState::Cancelled, now).await?;
                conferences::set_conferences(&*tx, &self.scope, &ids, ConferenceState::Declined, None, now).await?;
            }
            Deed::Cancel => {
                let bookings: Vec<_> = one.question.booked.iter().map(|booking| booking.id).collect();
                conferences::end_bookings(&*tx, &self.scope, &bookings, BookingState::Cancelled, now).await?;
                conferences::set_conferences(&*tx, &self.scope, &ids, ConferenceState::Open, None, now).await?;
                if let Sent::Person(_) = offer::ask_hours(&listener, &tx, &ids, When::AtOnce).await? {
                    self.say_got_it(&tx, &listener, one).await?;
                }
            }
            Deed::CallMe => {
                offer::person(&listener, &tx, &ids, "call_me").await?;
                self.say_got_it(&tx, &listener, one).await?;
            }
            Deed::Clarify => self.clarify(&tx, &listener, one, &ids).await?,
            _ => {}
        }
        tx.commit().await?;
        self.tell(one);
        Ok(())
    }
}
