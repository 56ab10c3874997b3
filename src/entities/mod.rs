//! One file per table. Only the rooms' `store.rs` files query them, and only through a [`Scope`](crate::scope::Scope).

use sea_orm::prelude::StringLen;
use sea_orm::{DeriveActiveEnum, EntityTrait, EnumIter};
use serde::{Deserialize, Serialize};

pub mod api_token;
pub mod attempt;
pub mod attending;
pub mod booking;
pub mod busy;
pub mod calendar;
pub mod catalogue;
pub mod change;
pub mod class;
pub mod conference;
pub mod conferences;
pub mod consent;
pub mod contact;
pub mod copy;
pub mod cover;
pub mod district;
pub mod enrollment;
pub mod feed;
pub mod guardian;
pub mod guardianship;
pub mod home_word;
pub mod interpreter;
pub mod interpreter_hours;
pub mod invitation;
pub mod line_lease;
pub mod loan;
pub mod loan_wait;
pub mod loans;
pub mod material;
pub mod material_word;
pub mod message;
pub mod offer;
pub mod pack;
pub mod pack_link;
pub mod packs;
pub mod phrase;
pub mod programme;
pub mod programme_hold;
pub mod programme_turn;
pub mod proposal;
pub mod reach;
pub mod reader;
pub mod reading_log;
pub mod reading_wish;
pub mod receipt;
pub mod reply;
pub mod round;
pub mod round_room;
pub mod round_teacher;
pub mod round_window;
pub mod school;
pub mod session;
pub mod setting;
pub mod sheet;
pub mod spending;
pub mod staff;
pub mod staff_school;
pub mod stray_call;
pub mod student;
pub mod survey;
pub mod survey_answer;
pub mod teaching;
pub mod term;
pub mod translation;
pub mod update;
pub mod wish;
pub mod wording_review;

/// A table whose rows belong to a district.
pub trait Owned: EntityTrait {
    /// The column that names the district.
    const DISTRICT: Self::Column;
}

macro_rules! owned {
    ($($table:ident),+ $(,)?) => {$(
        impl Owned for $table::Entity {
            const DISTRICT: Self::Column = $table::Column::DistrictId;
        }
    )+};
}

owned!(
    api_token,
    attempt,
    attending,
    booking,
    busy,
    calendar,
    catalogue,
    change,
    class,
    conference,
    consent,
    contact,
    cover,
    copy,
    enrollment,
    feed,
    guardian,
    guardianship,
    home_word,
    interpreter,
    interpreter_hours,
    invitation,
    loan,
    loan_wait,
    material,
    material_word,
    message,
    offer,
    pack,
    pack_link,
    phrase,
    programme,
    programme_hold,
    programme_turn,
    proposal,
    reach,
    reader,
    reading_wish,
    reading_log,
    receipt,
    reply,
    round,
    round_room,
    round_teacher,
    round_window,
    school,
    session,
    sheet,
    spending,
    staff,
    staff_school,
    student,
    survey,
    survey_answer,
    teaching,
    term,
    translation,
    update,
    wish,
    wording_review
);

/// What a member of staff may do.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sees the students of the own classes.
    Teacher,
    /// Sees the own schools.
    Coordinator,
    /// Sees the district.
    Administrator,
}

/// Who said it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SetBy {
    /// The roster.
    Roster,
    /// The family itself.
    Family,
    /// A member of staff.
    Staff,
}

/// Whether all messages of an update are made.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum UpdateState {
    /// Its messages are still being made.
    Composing,
    /// All its messages are made.
    Composed,
}
