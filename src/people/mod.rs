//! Students, guardians, contacts, consent, availability, staff; the roster they come from.

pub mod contact;
pub mod roster;
