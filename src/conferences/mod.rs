//! Conferences around families' hours: rounds and who takes part (`store`), a round as the planner's instance (`setup`), how well
//! a time suits a family (`hours`), the planner (`plan`). Knows people, language and messages; how a text leaves or comes in
//! is for the floors above.

pub mod hours;
pub mod options;
pub mod plan;
pub mod setup;
pub mod store;
