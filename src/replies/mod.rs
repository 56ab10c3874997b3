//! What families write back: kept, understood, acted upon, answered. `normalise` and `understand` are pure: they know where a text means stop, start, help or
//! a wrong number and where a machine wrote it; all else goes to a person.
//!
//! `words.json` is cut from the shared data by `cut_words.py`; `phrases.json` and `stops.txt` are ours. None was reviewed by a person who
//! speaks the language, English excepted; `Meaning::OptOut { sure: false }` therefore stops and is shown to a person.

mod act;
mod answer;
mod clause;
mod folds;
mod intent;
pub mod meaning;
pub mod meetings;
pub mod normalise;
mod pattern;
pub mod reading;
pub mod receive;
mod refusal;
mod sender;
mod slips;
mod stops;
pub mod store;
mod tapback;
pub mod translate;
pub mod understand;
mod words;
pub mod written;

pub use intent::Meaning;
pub use understand::understand;
