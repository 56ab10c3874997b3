//! Conferences around families' hours. So far the planner of a round; rounds, offers and bookings come to stand beside it.

pub mod plan;
