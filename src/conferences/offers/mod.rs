//! What to offer next: the best visits that are still free, by the planner's own prices.

mod desk;
pub mod store;

pub use desk::{Desk, Wanted};
