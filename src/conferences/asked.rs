//! What a coordinator says of a round, as it is asked for.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::entities::conferences::{Mode, RoundKind};
use crate::ids::{RowId, SchoolId, StaffId};

/// What can be said of a round.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRound {
    /// At which school.
    pub school: SchoolId,
    /// As staff call it.
    pub name: String,
    /// What kind of meeting.
    pub kind: RoundKind,
    /// How it goes.
    #[serde(flatten)]
    pub how: How,
}

/// How a round goes.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
pub struct How {
    /// Length of a slot, minutes: a multiple of 5, 5 to 240; 20 when it is missing.
    #[serde(default = "twenty")]
    pub slot_minutes: i16,
    /// 1: a free slot after so many in a row as `max_row` says. 0: no breaks.
    #[serde(default = "one")]
    pub break_slots: i16,
    /// The most occupied slots in a row.
    #[serde(default = "six")]
    pub max_row: i16,
    /// Minutes between two buildings.
    #[serde(default = "five")]
    pub walk_minutes: i16,
    /// Address of a video meeting; `{conference}` in it becomes a word that only the two sides know.
    #[serde(default)]
    pub video_link: Option<String>,
    /// From then on the program offers nothing by itself.
    #[schema(value_type = String, format = DateTime)]
    pub answer_by: Timestamp,
}

fn twenty() -> i16 {
    20
}
fn one() -> i16 {
    1
}
fn six() -> i16 {
    6
}
fn five() -> i16 {
    5
}

/// A change of a round; what is missing stays.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "as in `How`")]
pub struct RoundChange {
    pub name: Option<String>,
    pub slot_minutes: Option<i16>,
    pub break_slots: Option<i16>,
    pub max_row: Option<i16>,
    pub walk_minutes: Option<i16>,
    pub video_link: Option<String>,
    #[schema(value_type = Option<String>, format = DateTime)]
    pub answer_by: Option<Timestamp>,
}

/// A window to be added or changed.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWindow {
    /// Whose; none: of all teachers.
    #[serde(default)]
    pub teacher: Option<StaffId>,
    /// In the school's zone.
    #[schema(value_type = String, format = Date)]
    pub date: Date,
    /// First minute of the day, a multiple of 5.
    pub from: u16,
    /// Minute of the day at which it ends, a multiple of 5.
    pub to: u16,
    /// How people may meet.
    pub modes: Vec<Mode>,
    /// Somebody looks after children meanwhile.
    #[serde(default)]
    pub childcare: bool,
}

/// How a teacher takes part.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakesPart {
    /// Where families find her, as they read it.
    pub place: String,
    /// Number of the building, from 0.
    #[serde(default)]
    pub building: i16,
    /// Rooms she shares with others.
    #[serde(default)]
    pub room: Option<RowId>,
    /// The most in a row, if it differs from the round's.
    #[serde(default)]
    pub max_row: Option<i16>,
}

/// Rooms that teachers share.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRoom {
    /// As staff call them.
    pub name: String,
    /// Meetings at once.
    pub capacity: i16,
}
