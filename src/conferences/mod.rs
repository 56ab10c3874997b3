//! Conferences around families' hours: rounds and who takes part (`store`), a round as the planner's instance (`setup`), how well
//! a time suits a family (`hours`), the planner (`plan`), what families are offered (`offer`, `offers`) and told (`say`), and
//! bookings (`book`). Knows people, language and messages; how a text leaves or comes in is for the floors above.

pub mod asked;
pub mod asking;
pub mod asks;
pub mod away;
pub mod begin;
pub mod book;
mod bundles;
pub mod calendar;
pub mod choosing;
pub mod fill;
pub mod hall;
pub mod homes;
pub mod hours;
pub mod households;
pub mod invite;
pub mod life;
pub mod marks;
pub mod offer;
pub mod offering;
pub mod offers;
pub mod options;
pub mod own_hours;
pub mod people;
pub mod plan;
pub mod planning;
pub mod rounds;
pub mod sample;
pub mod say;
pub mod setup;
pub mod sheet;
pub mod shift;
pub mod sight;
pub mod store;
pub mod swap;
pub mod visits;
pub mod why;
