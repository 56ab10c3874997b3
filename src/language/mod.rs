//! What families read, and how long it is: Fluent catalogue, rendering, SMS segments.
//!
//! Texts are rendered from `locales/<tag>/*.ftl`, checked when they are loaded. This room knows languages, templates and
//! text; it knows nothing of people, schools, databases or companies.

pub mod explain;
mod fold;
pub mod segments;
pub mod tag;
mod names;

pub use names::{autonym, english_name};
pub use tag::{Direction, Tag};
