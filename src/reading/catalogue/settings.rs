//! What an operator says about the catalogue, and about books that are lent: `[reading]`.

use serde::Deserialize;

/// `[reading]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The largest page of a feed, or file, bytes as they are after decompression.
    pub most_bytes: usize,
    /// The most pages of one feed.
    pub most_pages: i32,
    /// The largest cover that is fetched, bytes.
    pub cover_bytes: usize,
    /// Hosts that covers may come from besides the feed's own and those of the books; `*` is any public one, `.example.org` all of a domain.
    pub cover_hosts: Vec<String>,
    /// For how long a book of the school is lent, days.
    pub loan_days: u16,
    /// How often a family may keep one longer by its own word.
    pub loan_renewals: i16,
}
