//! Conferences and calendars. Out: an entry with every e-mail about a booking (`letter`), and feeds of teachers and interpreters
//! (`feed`), both written by `event`, `lines` and `zones`. In: a teacher's own calendar (`read`), fetched by `watch` and kept as her
//! busy times. Who gives and gets addresses: `addresses`.

pub mod addresses;
pub mod event;
pub mod feed;
pub mod letter;
pub mod lines;
pub mod read;
pub mod store;
pub mod watch;
pub mod zones;
