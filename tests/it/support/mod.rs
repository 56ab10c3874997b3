//! What the tests stand on.

pub mod books;
pub mod company;
pub mod databases;
pub mod evening;
pub mod gateway;
pub mod interpreter;
pub mod library;
pub mod loopback;
pub mod peers;
pub mod people;
pub mod program;
pub mod rounds;
pub mod season;
pub mod site;

/// A setting of the test run, such as `PORCHLIGHT_PEERS`: none when it is unset or empty.
#[expect(clippy::disallowed_methods, reason = "the run's own settings are no configuration of the program")]
pub fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
