//! Which wording a person has approved, and what becomes of wording that nobody has.
//!
//! An approval belongs to a district: the wording is the installation's, but who may say that it is right for these families
//! is the district's business, and its wall stands here as everywhere.

pub mod approve;
pub mod model;
pub mod store;

pub use model::{Form, Review, Reviews, Standing};
