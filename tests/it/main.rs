//! The one integration binary: a module per subject.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on shall stop and say where"
)]

mod advice;
mod api;
mod architecture;
mod away;
mod bookings;
mod browser;
mod calendars;
mod catalogue;
mod conference_hours;
mod conference_kinds;
mod conference_life;
mod conference_rounds;
mod conference_setup;
mod conference_words;
mod conferences;
mod contacts;
mod delivery;
mod home_api;
mod kannel;
mod language;
mod loans;
mod minutes;
mod minutes_told;
mod opt_out;
mod packs;
mod pages;
mod processes;
mod programmes;
mod providers;
mod replies;
mod reply_meaning;
mod reviews;
mod roster;
mod send;
mod sign_in;
mod smtp;
mod staff_pages;
mod support;
mod surveys;
mod translation;
mod walls;
mod webhooks;
mod wording;
