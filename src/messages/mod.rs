//! Updates become messages here: rendered, counted, timed, and kept until they are handed over.

pub mod caps;
pub mod model;
