//! Students, guardians, contacts, consent, availability, staff; the roster they come from.

pub mod accounts;
pub mod audience;
pub mod availability;
pub mod contact;
pub mod districts;
pub mod roster;
pub mod sample;
pub mod shifts;
pub mod store;
