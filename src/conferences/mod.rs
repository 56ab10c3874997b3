//! Conferences around families' hours: rounds and who takes part (`store`), a round as the planner's instance (`setup`), how well
//! a time suits a family (`hours`), the planner (`plan`). Knows people, language and messages; how a text leaves or comes in
//! is for the floors above.

pub mod fill;
pub mod hours;
pub mod households;
pub mod marks;
pub mod options;
pub mod people;
pub mod plan;
pub mod planning;
pub mod rounds;
pub mod setup;
pub mod store;
pub mod why;
