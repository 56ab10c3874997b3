//! The message's states and every legal move between them. Pure: no I/O.

use sea_orm::prelude::StringLen;
use sea_orm::{DeriveActiveEnum, EnumIter, Iterable};
use serde::{Deserialize, Serialize};

pub use crate::channel::Channel;

/// Where a message stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits for the first-contact message to the same contact to leave.
    Waiting,
    /// Waits for its hour, or for its turn.
    Queued,
    /// Being handed to a company right now: it may have left.
    Sending,
    /// The company took it.
    Sent,
    /// The company says that the phone or mailbox has it.
    Delivered,
    /// It never arrived and will not: the code says why.
    Failed,
    /// Asked and not answered: it may have been sent. Waits for a receipt or a person.
    Unsure,
    /// Taken back before it left: an opt-out, or the sender's own undo.
    Withdrawn,
    /// Its use was over before an hour came at which the family could read it.
    Expired,
}

/// What the program itself answers leaves before all else …
pub const ANSWER_PRIORITY: i16 = 0;
/// … then first contacts, …
pub const GREETING_PRIORITY: i16 = 20;
/// … then notes.
pub const NOTE_PRIORITY: i16 = 30;
/// Every priority that a message may have, in the order in which they leave.
pub const PRIORITIES: [i16; 3] = [ANSWER_PRIORITY, GREETING_PRIORITY, NOTE_PRIORITY];

/// What can happen to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum Event {
    /// The message it waited for has left.
    Released,
    /// A worker took it to hand it over.
    Claimed,
    /// Surely not sent, may be tried again later.
    Deferred,
    /// The company took it.
    Accepted,
    /// Surely not sent, and never will be.
    Refused,
    /// Asked and not answered, or the worker died while asking.
    Unanswered,
    /// The receipt says: arrived.
    Delivered,
    /// The receipt says: will not arrive.
    Bounced,
    /// Opt-out or undo.
    Withdrawn,
    /// Its use is over.
    Expired,
    /// A person, or the rule of its kind, sends a doubtful one again.
    Resent,
}

impl State {
    /// Every legal move; `None` means the event is late or repeated: it is recorded and changes nothing.
    pub fn after(self, event: Event) -> Option<State> {
        use {Event as E, State as S};
        Some(match (self, event) {
            (S::Waiting, E::Released) => S::Queued,
            (S::Waiting | S::Queued, E::Withdrawn) => S::Withdrawn,
            (S::Waiting | S::Queued, E::Expired) => S::Expired,
            (S::Queued, E::Claimed) => S::Sending,
            (S::Sending, E::Deferred) => S::Queued,
            (S::Sending | S::Unsure, E::Accepted) => S::Sent,
            (S::Sending, E::Refused) => S::Failed,
            (S::Sending, E::Unanswered) => S::Unsure,
            (S::Unsure, E::Resent) => S::Queued,
            // A receipt can overtake our own write of `Sent`, so `Sending` takes it too.
            (S::Sending | S::Sent | S::Unsure, E::Delivered) => S::Delivered,
            (S::Sending | S::Sent | S::Unsure, E::Bounced) => S::Failed,
            _ => return None,
        })
    }

    /// The states an update for `event` may start from: the WHERE clause of the store's one write.
    pub fn before(event: Event) -> impl Iterator<Item = State> {
        State::iter().filter(move |state| state.after(event).is_some())
    }

    /// Whether the message still has to leave.
    pub fn is_pending(self) -> bool {
        matches!(self, State::Waiting | State::Queued | State::Sending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_family_has_or_refused_never_moves_again() {
        for state in [State::Delivered, State::Failed, State::Withdrawn, State::Expired] {
            for event in Event::iter() {
                assert_eq!(state.after(event), None, "{state:?} after {event:?}");
            }
        }
    }

    #[test]
    fn only_a_queued_message_can_be_claimed() {
        assert_eq!(State::before(Event::Claimed).collect::<Vec<_>>(), [State::Queued]);
    }
}
