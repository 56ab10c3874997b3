//! Porchlight carries words between a school and its families: in the family's language, at an hour it can read them,
//! by plain text message and e-mail, and brings the answers back.
//!
//! `ARCHITECTURE.md` at the top of the repository is the map; the rooms below are its floors, and
//! `tests/it/architecture.rs` fails when one room reaches up to a floor above it.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod app;
pub mod channel;
pub mod clock;
pub mod config;
pub mod db;
pub mod entities;
pub mod error;
pub mod fetch;
pub mod gather;
pub mod ids;
pub mod links;
pub mod scope;
pub mod settings;
pub mod worker;

pub mod conferences;
pub mod delivery;
pub mod language;
pub mod messages;
pub mod people;
pub mod reading;
pub mod replies;
pub mod translation;
pub mod web;
