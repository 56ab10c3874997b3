//! What a family sees and does on its own page: the same offers, bookings and texts as by reply, without an account. A link is
//! good as long as the round is: until it is closed, or its last window is over.

use std::collections::HashMap;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::asks::Occasion;
use super::book::{self, Ask, book};
use super::offer::{self, Sent};
use super::offers::{Desk, Wanted, store};
use super::options::{Options, Proposed};
use super::say::{self, Listener, When};
use super::store as rounds;
use super::visits::{MOST_OPTIONS, Slot, Visit, Wishes, begins};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::entities::conferences::{BookingState, ConferenceState, OfferState, RoundState};
use crate::entities::{booking, conference, offer as offers, round, round_teacher, staff, wish};
use crate::error::Error;
use crate::ids::{BookingId, ConferenceId, GuardianId, RowId, StaffId};
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::Home;
use crate::scope::Scope;

/// Most times to choose from.
const MOST_TIMES: usize = 12;

/// A family's conferences of a round.
pub struct Family {
    scope: Scope,
    home: Home,
    round: round::Model,
    guardian: GuardianId,
    conferences: Vec<conference::Model>,
    teachers: Vec<round_teacher::Model>,
    offer: Option<offers::Model>,
    options: Options,
    booked: Vec<booking::Model>,
    weekdays: Vec<Weekday>,
}

/// In whose name it is spoken to, and what persons approved of the words.
struct Speaking {
    staff: HashMap<StaffId, staff::Model>,
    reviews: Reviews,
}

/// What is to be shown of it.
pub struct Shown {
    /// BCP 47 tag of the language that the family reads.
    pub language: String,
    /// The school.
    pub school: String,
    /// The zone of the times.
    pub zone: TimeZone,
    /// What is still to be arranged: child and teacher.
    pub about: Vec<(String, String)>,
    /// When it could begin, the times of the open offer first.
    pub times: Vec<At>,
    /// What is booked: the booking, and the sentences that confirm it.
    pub booked: Vec<(BookingId, Vec<String>, Option<String>)>,
    /// Whether the family is asked at all: it may name its hours.
    pub asked: bool,
    /// On which weekdays the round is.
    pub weekdays: Vec<Weekday>,
}

/// What came of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// It is booked, and the confirmation is on its way.
    Booked,
    /// Somebody else has it by now, or it is offered no more.
    Gone,
}

impl Family {
    /// The family of a conference, as a signed link names it; none where the link is old.
    pub async fn of(app: &App, id: ConferenceId) -> Result<Option<Self>, Error> {
        let db = app.store.read();
        let Some(one) = store::conference_of_link(db, id).await? else { return Ok(None) };
        let scope = Scope::district(one.district_id);
        let Some(round) = rounds::round(db, &scope, one.round_id).await? else { return Ok(None) };
        let home = Home::load(&app.store, &scope).await?;
        let windows = rounds::windows(db, &scope, round.id).await?;
        let zone = book::zone(&home, &round);
        let last = windows.iter().filter_map(|window| book::instant(&window.date, window.to_minute, &zone)).max();
        if round.state == RoundState::Closed || last.is_none_or(|last| last <= app.now()) {
            return Ok(None);
        }
        let weekdays = windows.iter().filter_map(|window| Some(window.date.parse::<Date>().ok()?.weekday())).collect();
        let (guardian, now) = (one.guardian_id, app.now());
        let open = store::open_offers(db, &[guardian], now).await?;
        let offer = open.into_iter().find(|offer| offer.round_id == round.id && offer.district_id == round.district_id);
        let booked = store::coming(db, &[guardian], now).await?;
        Ok(Some(Self {
            conferences: store::conferences_of(db, &scope, round.id, guardian).await?,
            teachers: rounds::teachers(db, &scope, round.id).await?,
            booked: booked.into_iter().filter(|booking| booking.round_id == round.id).collect(),
            options: offer.as_ref().map(|offer| Options::read(&offer.options)).unwrap_or_default(),
            offer,
            weekdays,
            scope,
            home,
            round,
            guardian,
        }))
    }

    /// The district: what a page's handlers tell others about.
    fn tell(&self, app: &App) {
        let district = self.scope.district_id();
        app.tell(News { district, staff: None, kind: NewsKind::Round, id: self.round.id.0 });
        app.wake.notify_waiters();
    }

    /// What has no time yet and may get one: what the open offer is about, else all that is sought.
    fn sought(&self) -> Vec<ConferenceId> {
        if !self.options.0.is_empty() {
            return self.options.first().iter().map(|one| one.conference).collect();
        }
        use ConferenceState as S;
        let open = |one: &&conference::Model| matches!(one.state, S::Open | S::Waiting | S::Person | S::Missed);
        let asked = self.round.state == RoundState::Offering;
        self.conferences.iter().filter(open).filter(|_| asked).map(|one| one.id).collect()
    }

    fn slots(&self, proposed: &[Proposed]) -> Option<Visit> {
        let slot = |one: &Proposed| {
            let conference = self.conferences.iter().find(|row| row.id == one.conference)?;
            let teacher = self.teachers.iter().find(|row| row.staff_id == conference.staff_id);
            Some(Slot::of(one, &self.round, conference, teacher))
        };
        proposed.iter().map(slot).collect()
    }

    /// Every visit that may be chosen, the offer's own first; one for each time at which something begins.
    async fn visits(&self, app: &App) -> Result<Vec<Visit>, Error> {
        let sought = self.sought();
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let mut visits: Vec<Visit> = self.options.0.iter().filter_map(|one| self.slots(one)).collect();
        if self.round.answer_by > app.now() || self.offer.is_some() {
            let desk = Desk::open(app, &self.scope, self.round.id).await?;
            let none = Wishes::default();
            let wanted = Wanted { guardian: self.guardian, conferences: &sought, wishes: &none, had: &self.options.0 };
            visits.extend(desk.next(wanted, MOST_TIMES.saturating_sub(visits.len())));
        }
        let mut seen = Vec::with_capacity(visits.len());
        visits.retain(|visit| {
            let at = begins(visit);
            let new = at.is_some() && !seen.contains(&at);
            seen.push(at);
            new
        });
        Ok(visits)
    }

    async fn listener<'a>(&'a self, app: &'a App, speaking: &'a Speaking) -> Result<Option<Listener<'a>>, Error> {
        let mut found = say::recipients(app.store.read(), &self.scope, &[self.guardian]).await?;
        Ok(found.remove(&self.guardian).map(|recipient| Listener {
            app,
            scope: &self.scope,
            home: &self.home,
            round: &self.round,
            staff: &speaking.staff,
            recipient,
            reviews: &speaking.reviews,
            contact: None,
        }))
    }

    /// What the page shows; none where the family is gone.
    pub async fn show(&self, app: &App) -> Result<Option<Shown>, Error> {
        let speaking = self.speaking(app).await?;
        let Some(listener) = self.listener(app, &speaking).await? else { return Ok(None) };
        let sought = self.sought();
        let about = self.conferences.iter().filter(|one| sought.contains(&one.id)).filter_map(|one| {
            let child = listener.recipient.students.iter().find(|child| child.id == one.student_id)?;
            Some((child.called.clone(), speaking.staff.get(&one.staff_id)?.name.clone()))
        });
        let booked = self.booked.iter().filter_map(|booking| {
            let (sentences, link) = self.confirmed(app, &listener, booking)?;
            Some((booking.id, sentences, link))
        });
        Ok(Some(Shown {
            language: self.home.language(&listener.recipient).to_owned(),
            school: self
                .home
                .schools
                .get(&self.round.school_id)
                .map_or(&self.home.district.name, |one| &one.name)
                .clone(),
            zone: listener.zone(),
            about: about.collect(),
            times: self.visits(app).await?.iter().filter_map(|visit| begins(visit)).collect(),
            booked: booked.collect(),
            asked: !sought.is_empty(),
            weekdays: self.weekdays.clone(),
        }))
    }

    async fn speaking(&self, app: &App) -> Result<Speaking, Error> {
        let staff = self.conferences.iter().map(|one| one.staff_id);
        Ok(Speaking {
            staff: say::staff_of(app.store.read(), &self.scope, staff).await?,
            reviews: say::reviews(app, &self.scope, &self.home).await?,
        })
    }

    /// The sentences that confirm a booking, as the e-mail says them; and where a video meeting is.
    fn confirmed(
        &self,
        app: &App,
        listener: &Listener<'_>,
        booking: &booking::Model,
    ) -> Option<(Vec<String>, Option<String>)> {
        let proposed = Proposed {
            conference: booking.conference_id,
            starts_at: booking.starts_at,
            ends_at: booking.ends_at,
            mode: booking.mode,
            interpreter: booking.interpreter_id,
        };
        let visit = self.slots(&[proposed])?;
        let text = listener.booked(std::slice::from_ref(booking), &visit)?;
        let tag = crate::language::Tag::parse(self.home.language(&listener.recipient))?;
        let email = crate::messages::model::Channel::Email;
        let say = |(kind, args): &(&str, crate::language::Args)| app.catalogue.render(kind, &tag, email, args).ok();
        Some((text.parts.iter().filter_map(say).map(|one| one.text).collect(), text.link))
    }

    /// Takes the visit that begins then: the same as answering with its number.
    pub async fn take(&self, app: &App, at: At) -> Result<Chosen, Error> {
        let visits = self.visits(app).await?;
        let Some(visit) = visits.into_iter().find(|visit| begins(visit) == Some(at)) else { return Ok(Chosen::Gone) };
        let speaking = self.speaking(app).await?;
        let Some(listener) = self.listener(app, &speaking).await? else { return Ok(Chosen::Gone) };
        let proposed: Vec<Proposed> = visit.iter().map(Slot::proposed).collect();
        let offer = self.offer.as_ref().map(|offer| offer.id);
        let tx = app.store.begin().await?;
        let ask = Ask { offer, round: self.round.id, visit: proposed };
        let Some(Ok(bookings)) = book(app, &tx, &self.scope, &[ask]).await?.pop() else { return Ok(Chosen::Gone) };
        if let Some(text) = listener.booked(&bookings, &visit) {
            let rows = listener.rows(&tx, &text, When::AtOnce).await?.unwrap_or_default();
            messages::insert_messages(&*tx, rows).await?;
        }
        tx.commit().await?;
        metrics::counter!("porchlight_conferences_booked_total").increment(1);
        self.tell(app);
        Ok(Chosen::Booked)
    }

    /// Keeps the hours that the family ticked, and offers what lies in them; a person sees to it where nothing does.
    /// `said` is a list of constraints in the shape of `replies::meaning`, JSON. Whether times were offered.
    pub async fn wish(&self, app: &App, said: String) -> Result<bool, Error> {
        let (sought, speaking) = (self.sought(), self.speaking(app).await?);
        let Some(listener) = self.listener(app, &speaking).await? else { return Ok(false) };
        if sought.is_empty() {
            return Ok(false);
        }
        let row = wish::Model {
            id: RowId(app.ids.uuid(app.clock.now())),
            district_id: self.scope.district_id(),
            round_id: self.round.id,
            guardian_id: self.guardian,
            reply_id: None,
            said: said.clone(),
            made_at: app.now(),
        };
        let wishes = Wishes::parse(&said, &app.clock.now().to_zoned(listener.zone()));
        let tx = app.store.begin().await?;
        messages::lock_guardians(&*tx, &self.scope, &[self.guardian]).await?;
        store::insert_wish(&*tx, row).await?;
        let open: Vec<_> = self.offer.iter().map(|offer| offer.id).collect();
        store::end_offers(&*tx, &self.scope, &open, OfferState::Refused).await?;
        let desk = Desk::open_in(&*tx, &self.scope, self.round.id, app.now()).await?;
        let wanted = Wanted { guardian: self.guardian, conferences: &sought, wishes: &wishes, had: &[] };
        let visits = desk.next(wanted, MOST_OPTIONS);
        let sent = if visits.is_empty() {
            offer::person(&listener, &tx, &sought, "none_fit").await?
        } else {
            offer::send(&listener, &tx, &sought, &visits, (&wishes, Occasion::First), When::AtOnce).await?
        };
        tx.commit().await?;
        self.tell(app);
        Ok(matches!(sent, Sent::Offered(_)))
    }

    /// Gives up a booking that is still to come: the same as saying so in a reply, about this one alone.
    pub async fn cancel(&self, app: &App, which: BookingId) -> Result<(), Error> {
        let Some(booking) = self.booked.iter().find(|booking| booking.id == which) else { return Ok(()) };
        let speaking = self.speaking(app).await?;
        let Some(listener) = self.listener(app, &speaking).await? else { return Ok(()) };
        let (ids, now) = ([booking.conference_id], app.now());
        let tx = app.store.begin().await?;
        messages::lock_guardians(&*tx, &self.scope, &[self.guardian]).await?;
        if store::end_bookings(&*tx, &self.scope, &[which], BookingState::Cancelled, now).await? > 0 {
            store::set_conferences(&*tx, &self.scope, &ids, ConferenceState::Open, None, now).await?;
            offer::ask_hours(&listener, &tx, &ids, When::AtOnce).await?;
        }
        tx.commit().await?;
        self.tell(app);
        Ok(())
    }
}
