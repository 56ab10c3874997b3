//! Families of one round are offered times, one after the other: what is the same for all of them is read once.

use std::collections::HashMap;

use super::asks::Occasion;
use super::offer::{self, Sent};
use super::offers::{Desk, store};
use super::say::{self, Listener, When};
use super::visits::{Visit, Wishes};
use crate::app::App;
use crate::db::Tx;
use crate::entities::conferences::ConferenceState;
use crate::entities::staff;
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId};
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::Home;
use crate::scope::Scope;

/// A round whose families are written to.
pub struct Offering<'a> {
    app: &'a App,
    scope: &'a Scope,
    home: Home,
    staff: HashMap<StaffId, staff::Model>,
    reviews: Reviews,
    /// What is free in it.
    pub desk: Desk,
}

impl<'a> Offering<'a> {
    /// Reads it.
    pub async fn open(app: &'a App, scope: &'a Scope, round: RoundId) -> Result<Self, Error> {
        let desk = Desk::open(app, scope, round).await?;
        let teachers = desk.setup().teachers.iter().map(|teacher| teacher.staff_id);
        let staff = say::staff_of(app.store.read(), scope, teachers).await?;
        let home = Home::load(&app.store, scope).await?;
        let reviews = say::reviews(app, scope, &home).await?;
        Ok(Self { app, scope, home, staff, reviews, desk })
    }

    /// Asks a family whether it would like to be visited. None if by now one of its conferences stands otherwise than `still`
    /// says: somebody else was first.
    pub async fn ask_visit(
        &self,
        guardian: GuardianId,
        conferences: &[ConferenceId],
        still: fn(ConferenceState) -> bool,
    ) -> Result<Option<Sent>, Error> {
        let say =
            async |listener: &Listener<'_>, tx: &Tx, when| offer::ask_visit(listener, tx, conferences, when).await;
        self.speak(guardian, conferences, still, say).await
    }

    /// Asks a family for its hours. None if by now something was offered or booked.
    pub async fn ask_hours(&self, guardian: GuardianId, conferences: &[ConferenceId]) -> Result<Option<Sent>, Error> {
        let say =
            async |listener: &Listener<'_>, tx: &Tx, when| offer::ask_hours(listener, tx, conferences, when).await;
        self.speak(guardian, conferences, |state| state == ConferenceState::Open, say).await
    }

    /// Offers these visits to a family; those of its conferences that they do not place are left to a person. None as above.
    pub async fn offer(
        &self,
        guardian: GuardianId,
        conferences: &[ConferenceId],
        (visits, occasion): (&[Visit], Occasion),
        still: fn(ConferenceState) -> bool,
    ) -> Result<Option<Sent>, Error> {
        let (placed, left): (Vec<ConferenceId>, Vec<ConferenceId>) = conferences
            .iter()
            .partition(|id| visits.first().is_some_and(|first| first.iter().any(|slot| slot.conference == **id)));
        let say = async |listener: &Listener<'_>, tx: &Tx, when| {
            let sent = offer::person(listener, tx, &left, "none_fit").await?;
            if placed.is_empty() {
                return Ok(sent);
            }
            offer::send(listener, tx, &placed, visits, (&Wishes::default(), occasion.clone()), when).await
        };
        self.speak(guardian, conferences, still, say).await
    }

    /// Says something to a family at its next hour, in one transaction, if its conferences still stand as they should.
    async fn speak(
        &self,
        guardian: GuardianId,
        conferences: &[ConferenceId],
        still: fn(ConferenceState) -> bool,
        say: impl AsyncFnOnce(&Listener<'_>, &Tx, When) -> Result<Sent, Error>,
    ) -> Result<Option<Sent>, Error> {
        let (app, scope, round) = (self.app, self.scope, &self.desk.setup().round);
        let found = say::recipients(app.store.read(), scope, &[guardian]).await?.remove(&guardian);
        let tx = app.store.begin().await?;
        messages::lock_guardians(&*tx, scope, &[guardian]).await?;
        if store::conferences(&*tx, scope, conferences).await?.values().any(|row| !still(row.state)) {
            return Ok(None);
        }
        let sent = match found {
            Some(recipient) => {
                let (home, staff, reviews) = (&self.home, &self.staff, &self.reviews);
                let listener = Listener { app, scope, home, round, staff, recipient, reviews, contact: None };
                say(&listener, &tx, When::InItsHours { until: offer::of_use(round, app.now()) }).await?
            }
            None => {
                let (state, why) = (ConferenceState::Person, "no_contact");
                store::set_conferences(&*tx, scope, conferences, state, Some(why), app.now()).await?;
                Sent::Person(why)
            }
        };
        tx.commit().await?;
        Ok(Some(sent))
    }
}
