//! The pages in a real browser: Chromium, driven by chromedriver. Asked for by `PORCHLIGHT_BROWSER=1`, since it needs both.

mod board;
mod book;
mod demo;
mod driver;
mod languages;
mod making;
mod reading;
mod school;
mod standin;
mod waiting;
mod wordings;

pub use driver::Browser;

/// Whether the browser tests were asked for.
pub fn asked() -> bool {
    std::env::var_os("PORCHLIGHT_BROWSER").is_some_and(|value| value == "1")
}
