//! What a family is told where nothing is booked or offered: which time is meant, that a person has its words. And its wish is kept.

use super::{Room, Said};
use crate::conferences::offer;
use crate::conferences::offers::store as conferences;
use crate::conferences::say::{self, Listener, Text, When};
use crate::conferences::visits::Visit;
use crate::db::Tx;
use crate::entities::wish;
use crate::error::Error;
use crate::ids::{ConferenceId, RowId};
use crate::messages::store as messages;
use crate::replies::answer::next_school_day;

impl Room<'_> {
    /// Asks back which of the times is meant; once more than the bound, a person reads it.
    pub(super) async fn clarify(
        &self,
        tx: &Tx,
        listener: &Listener<'_>,
        one: &Said<'_>,
        ids: &[ConferenceId],
    ) -> Result<(), Error> {
        let visits = one.question.options.0.iter().map(|visit| self.visit(one, visit));
        let visits: Option<Vec<Visit>> = visits.collect();
        let since = listener.round.created_at;
        let asked = conferences::asked(&**tx, &self.scope, one.guardian, &say::ASKS, since).await?;
        let text = visits.as_ref().and_then(|visits| listener.clarify(visits));
        let Some(text) = text.filter(|_| asked < crate::conferences::visits::MOST_TEXTS) else {
            offer::person(listener, tx, ids, "unclear").await?;
            return self.say_got_it(tx, listener, one).await;
        };
        let rows = listener.rows(tx, &text, When::AtOnce).await?;
        Ok(messages::insert_messages(&**tx, rows.unwrap_or_default()).await?)
    }

    pub(super) async fn say_got_it(&self, tx: &Tx, listener: &Listener<'_>, one: &Said<'_>) -> Result<(), Error> {
        let first = one.question.conferences().first().and_then(|id| self.conferences.get(id));
        let Some(conference) = first else { return Ok(()) };
        let by = next_school_day(&self.app.clock.now().to_zoned(listener.zone()));
        let text: Text<'_> = listener.got_it(by, conference.staff_id);
        let rows = listener.rows(tx, &text, When::AtOnce).await?;
        Ok(messages::insert_messages(&**tx, rows.unwrap_or_default()).await?)
    }

    pub(super) async fn keep_wish(&self, one: &Said<'_>, said: &str) -> Result<(), Error> {
        let tx = self.app.store.begin().await?;
        let row = wish::Model {
            id: RowId(self.app.ids.uuid(self.app.clock.now())),
            district_id: one.reply.district_id,
            round_id: one.question.round,
            guardian_id: one.guardian,
            reply_id: Some(one.reply.id),
            said: said.to_owned(),
            made_at: one.reply.received_at,
        };
        conferences::insert_wish(&*tx, row).await?;
        Ok(tx.commit().await?)
    }
}
