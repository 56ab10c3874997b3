//! From the outbox to the companies and back: claim, pace, send, settle, retry, sweep; receipts; opt-outs that they tell.

pub mod consent;
pub mod dispatch;
pub mod doubts;
pub mod lines;
pub mod providers;
pub mod receipts;
pub mod retry;
pub mod settle;
pub mod store;
pub mod sweep;
