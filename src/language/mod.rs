//! What families read, and how long it is: Fluent catalogue, rendering, SMS segments.
//!
//! Texts are rendered from `locales/<tag>/*.ftl`, checked when they are loaded. This room knows languages, templates and
//! text; it knows nothing of people, schools, databases or companies.

pub mod args;
pub mod catalogue;
pub mod check;
pub mod digits;
pub mod explain;
mod fold;
mod formats;
mod ftl;
mod functions;
pub mod lint;
pub mod live;
mod load;
mod locale;
pub mod masks;
mod names;
mod pages;
pub mod pair;
mod prints;
pub mod segments;
pub mod similarity;
mod specimen;
pub mod tag;
pub mod template;
pub mod translators;
mod values;

pub use args::{Args, Value};
pub use catalogue::{Catalogue, RenderError, Rendered};
pub use ftl::Problem;
pub use load::{Base, LoadError};
pub use names::{autonym, english_name, named};
pub use specimen::Specimen;
pub use tag::{Direction, Tag};
