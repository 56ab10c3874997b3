//! What there is to share: materials from feeds (OPDS 1.2 and 2.0), from tables and by hand, and how they are found.
//! `read` makes entries of bytes and knows neither database nor network; `import` brings them in page by page; `search` finds
//! them in any script; `cover` keeps their covers small. Knows nothing of who reads what: packs and loans are rooms beside it.

pub mod by_hand;
pub mod cover;
pub mod import;
pub mod keep;
pub mod model;
pub mod read;
pub mod restore;
pub mod search;
pub mod store;
pub mod words;
