//! The top floor: what companies, programs and browsers call. Parses, hands over to one use case, answers; it decides
//! nothing about families and holds no query.

pub mod api;
pub mod assets;
pub mod bearer;
mod behind;
pub mod body;
pub mod calendar;
pub mod covers;
pub mod demo;
pub mod family;
pub mod health;
pub mod limits;
pub mod pages;
pub mod problem;
pub mod seal;
pub mod server;
pub mod session;
pub mod show;
pub mod sign_in;
pub mod staff;
pub mod webhooks;
