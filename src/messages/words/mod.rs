//! The sender's own words of an update in each language that is read: what was found, what a person made of it, and what
//! becomes of those who get no translation. Decided before the messages are made, and kept with the update: whoever goes
//! on with it says the same.

pub mod model;
pub mod prepare;
pub mod release;
pub mod store;

pub use model::{Fate, Field, Spoken, Wording};
