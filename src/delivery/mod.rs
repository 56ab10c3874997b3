//! From the outbox to the companies and back: claim, pace, send, settle, retry, sweep; receipts.

pub mod providers;
