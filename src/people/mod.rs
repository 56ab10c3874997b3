//! Students, guardians, contacts, consent, availability, staff; the roster they come from.

pub mod availability;
pub mod contact;
pub mod roster;
