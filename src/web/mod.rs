//! The top floor: what companies, programs and browsers call. Parses, hands over to one use case, answers; it decides
//! nothing about families and holds no query.

pub mod api;
pub mod bearer;
pub mod body;
pub mod health;
pub mod limits;
pub mod problem;
pub mod seal;
pub mod server;
pub mod session;
pub mod sign_in;
pub mod webhooks;
//! The top floor: pages, assets and (as they land) the API, webhooks and sign-in.

pub mod assets;
pub mod pages;
pub mod show;
