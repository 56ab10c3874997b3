//! Conferences around families' hours: the planner of a round, what families are offered, bookings, and what becomes of them.

pub mod book;
pub mod model;
pub mod offer;
pub mod offers;
pub mod options;
pub mod plan;
pub mod say;
