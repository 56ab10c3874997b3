//! What is said of single conferences: before they are arranged, that the teacher asks for one and how long it takes; after,
//! whether the family came.

use serde::Deserialize;

use super::offers::store as offers;
use super::store;
use crate::app::App;
use crate::entities::conference;
use crate::entities::conferences::{BookingState, ConferenceState};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId, StaffId};
use crate::scope::{Reach, Scope};

/// Longest conference, slots.
const MOST_SLOTS: i16 = 12;

/// A mark; what is missing stays.
#[derive(Clone, Copy, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Mark {
    /// The teacher asks for it.
    pub wanted: Option<bool>,
    /// Length, slots.
    pub slots: Option<i16>,
}

/// The conferences of a round that the asker may see: a teacher her own.
pub async fn seen(app: &App, scope: &Scope, id: RoundId) -> Result<Vec<conference::Model>, Error> {
    let db = app.store.read();
    store::round(db, scope, id).await?.ok_or(Error::NotFound("round"))?;
    Ok(store::conferences(db, scope, id, own(scope), &[]).await?)
}

fn own(scope: &Scope) -> Option<StaffId> {
    match scope.reach() {
        Reach::Classes(staff) => Some(*staff),
        Reach::District | Reach::Schools(_) => None,
    }
}

/// Marks one that the asker may see.
pub async fn mark(app: &App, scope: &Scope, id: RoundId, which: ConferenceId, mark: Mark) -> Result<(), Error> {
    let all = seen(app, scope, id).await?;
    let row = all.into_iter().find(|one| one.id == which).ok_or(Error::NotFound("conference"))?;
    let (wanted, slots) = (mark.wanted.unwrap_or(row.wanted), mark.slots.unwrap_or(row.slots));
    if !(1..=MOST_SLOTS).contains(&slots) {
        return Err(Error::invalid("slots", format!("must be 1 to {MOST_SLOTS}")));
    }
    let round = store::round(app.store.read(), scope, id).await?.ok_or(Error::NotFound("round"))?;
    if slots != row.slots && !scope.sees_whole(round.school_id) {
        return Err(Error::Forbidden(
            "only coordinators of the school and administrators change a conference's length",
        ));
    }
    let tx = app.store.begin().await?;
    if !store::mark_wanted(&*tx, scope, id, which, (wanted, slots)).await? {
        return Err(Error::NotFound("conference"));
    }
    store::bump(&*tx, scope, id).await?;
    Ok(tx.commit().await?)
}

/// Says whether the family came to a booked conference that the asker may see. Who did not come is offered other times once
/// more, without blame; one said by mistake can be said anew until then.
pub async fn outcome(app: &App, scope: &Scope, id: RoundId, which: ConferenceId, came: bool) -> Result<(), Error> {
    let all = seen(app, scope, id).await?;
    let row = all.into_iter().find(|one| one.id == which).ok_or(Error::NotFound("conference"))?;
    let over = [BookingState::Booked, BookingState::Held, BookingState::Missed];
    let tx = app.store.begin().await?;
    let last = offers::last_booking(&*tx, scope, row.id, &over).await?;
    let last = last.ok_or_else(|| Error::invalid("conference", "is not booked"))?;
    if last.starts_at > app.now() {
        return Err(Error::invalid("conference", "has not begun yet"));
    }
    let (booking, conference) = match came {
        true => (BookingState::Held, ConferenceState::Done),
        false => (BookingState::Missed, ConferenceState::Missed),
    };
    let settled = [ConferenceState::Booked, ConferenceState::Done, ConferenceState::Missed];
    if !settled.contains(&row.state) {
        return Err(Error::invalid("conference", "is being arranged anew"));
    }
    offers::mark_booking(&*tx, scope, last.id, booking, app.now()).await?;
    offers::set_conferences(&*tx, scope, &[which], conference, None, app.now()).await?;
    Ok(tx.commit().await?)
}
