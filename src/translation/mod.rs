//! A person's words in another language: what services and people said before, who is asked next, what it may cost, what is
//! left out of a text before it goes anywhere. Knows languages and people, no messages.
//!
//! Nothing here runs inside another's transaction: a service may take seconds.

pub mod ask;
pub mod memory;
pub mod model;
pub mod names;
pub mod store;
pub mod terms;

pub use ask::{Desk, How};
pub use model::{Found, Made, Near, Words};
