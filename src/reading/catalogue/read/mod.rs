//! Reads a page of a catalogue: OPDS 1.2 (Atom), OPDS 2.0 (JSON) or a table (CSV), told apart by what is in it and never by its
//! name. Pure: bytes in, entries and refusals out, whatever the bytes are.

mod atom;
mod draft;
mod level;
mod licence;
mod opds2;
mod table;
mod text;
mod xml;

use url::Url;

pub use draft::{Draft, Link, Picture, Says};
pub use licence::spdx;

use super::model::{Fault, Page};

/// Entries of one page, or file.
pub const MOST_ENTRIES: usize = 100_000;

/// Reads a page; `base` is its address, where it has one, and `says` what holds where a feed says nothing.
pub fn page(bytes: &[u8], base: Option<&Url>, says: &Says) -> Result<Page, Fault> {
    let text = text::decoded(bytes)?;
    let page = match text.trim_start().chars().next() {
        Some('<') => atom::read(&text, base, says)?,
        Some('{') => opds2::read(&text, base, says)?,
        Some('[') | None => return Err(Fault::NotAFeed),
        Some(_) => table::read(&text)?,
    };
    if page.entries.is_empty() && page.refused.is_empty() && !page.elsewhere.is_empty() && page.next.is_none() {
        return Err(Fault::Navigation);
    }
    Ok(page)
}

/// The catalogues that a page without books points to: title and address.
pub fn elsewhere(bytes: &[u8], base: Option<&Url>) -> Vec<(String, String)> {
    let Ok(text) = text::decoded(bytes) else { return Vec::new() };
    let page = match text.trim_start().chars().next() {
        Some('<') => atom::read(&text, base, &Says::default()),
        Some('{') => opds2::read(&text, base, &Says::default()),
        _ => return Vec::new(),
    };
    page.map(|page| page.elsewhere).unwrap_or_default()
}

#[cfg(test)]
mod tests;
