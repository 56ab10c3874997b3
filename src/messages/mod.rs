//! Updates become messages here: rendered, counted, timed, and kept until they are handed over.

pub mod advice;
pub mod batch;
pub mod caps;
pub mod compose;
pub mod draft;
pub mod each;
pub mod model;
pub mod prompt;
pub mod reviews;
pub mod store;
pub mod summary;
pub mod threads;
pub mod timing;
pub mod undo;
pub mod wording;
pub mod words;
