//! What a family is offered, as `offer.options` keeps it: for each number, from 1, when its conferences would be.

use serde::{Deserialize, Serialize};

use crate::clock::At;
use crate::entities::conferences::Mode;
use crate::ids::{ConferenceId, InterpreterId};

/// The choices of an offer, in the order of their numbers. Each places the same conferences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options(pub Vec<Vec<Proposed>>);

/// A time for a conference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Which.
    pub conference: ConferenceId,
    /// When it would begin.
    pub starts_at: At,
    /// When it would end.
    pub ends_at: At,
    /// How they would meet.
    pub mode: Mode,
    /// Who would interpret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<InterpreterId>,
}

impl Options {
    /// From the column; what cannot be read offers nothing.
    pub fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// For the column.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "[]".to_owned())
    }

    /// The first choice: what an open offer holds.
    pub fn first(&self) -> &[Proposed] {
        self.0.first().map(Vec::as_slice).unwrap_or_default()
    }

    /// The choice that a family calls by this number.
    pub fn numbered(&self, n: u32) -> Option<&[Proposed]> {
        let at = usize::try_from(n).ok()?.checked_sub(1)?;
        self.0.get(at).map(Vec::as_slice)
    }
}
