//! How a text travels over SMS: its encoding, its length in that encoding, and how many parts it is billed as.
//!
//! The alphabet and the limits are those of 3GPP TS 23.038 and 23.040; national shift tables are not used. Knows nothing
//! about languages, templates or companies.

pub use super::fold::fold;
use serde::{Deserialize, Serialize};

/// The default alphabet of GSM 03.38 without its escape: one septet each.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The extension table: an escape and a septet, two septets each.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// The alphabet a text needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// Seven bits a character: 160 in one part, 153 in each of several.
    Gsm7,
    /// UTF-16 units: 70 in one part, 67 in each of several.
    Ucs2,
}

impl Encoding {
    /// The word used in JSON and tables: `gsm7` or `ucs2`.
    pub fn as_str(self) -> &'static str {
        match self {
            Encoding::Gsm7 => "gsm7",
            Encoding::Ucs2 => "ucs2",
        }
    }

    /// Units that fit a text of one part, and each part of a longer one (six bytes of header less).
    pub fn limits(self) -> (usize, usize) {
        match self {
            Encoding::Gsm7 => (160, 153),
            Encoding::Ucs2 => (70, 67),
        }
    }

    fn width(self, c: char) -> usize {
        match self {
            Encoding::Gsm7 => septets(c).unwrap_or(1),
            Encoding::Ucs2 => c.len_utf16(),
        }
    }
}

/// How long a text is on the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Segments {
    /// The alphabet it needs.
    pub encoding: Encoding,
    /// Its length: septets for `gsm7`, UTF-16 units for `ucs2`.
    pub units: usize,
    /// Parts it is sent and billed as; an empty text is still one.
    pub segments: usize,
}

/// Septets of a character in the default alphabet (1 or 2), `None` when only UCS-2 can carry it.
pub fn septets(c: char) -> Option<usize> {
    // Plain letters first: the tables are short, but every character of every text passes here.
    if c.is_ascii_alphanumeric() || c == ' ' || BASIC.contains(c) {
        Some(1)
    } else if EXTENSION.contains(c) {
        Some(2)
    } else {
        None
    }
}

/// Counts a text exactly as it stands; neither an escape pair nor a surrogate pair is split over two parts.
pub fn measure(text: &str) -> Segments {
    let encoding = if text.chars().all(|c| septets(c).is_some()) { Encoding::Gsm7 } else { Encoding::Ucs2 };
    let units = text.chars().map(|c| encoding.width(c)).sum();
    let (single, part) = encoding.limits();
    let segments = if units <= single { 1 } else { parts(text, encoding, part) };
    Segments { encoding, units, segments }
}

/// Packs whole characters into parts of `room` units.
fn parts(text: &str, encoding: Encoding, room: usize) -> usize {
    let mut parts = 1;
    let mut used = 0;
    for c in text.chars() {
        let width = encoding.width(c);
        if used + width > room {
            parts += 1;
            used = 0;
        }
        used += width;
    }
    parts
}

/// The characters that force UCS-2, each once, in the order they appear: what to show a teacher whose text got dear.
pub fn costly(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for c in text.chars().filter(|c| septets(*c).is_none()) {
        if !found.contains(&c) {
            found.push(c);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_has_its_127_and_10_characters() {
        assert_eq!(BASIC.chars().count(), 127);
        assert_eq!(EXTENSION.chars().count(), 10);
        assert_eq!(septets('ç'), None, "only the capital is in the table");
    }

    #[test]
    fn parts_do_not_split_pairs() {
        assert_eq!(measure("").segments, 1);
        assert_eq!(measure(&"a".repeat(160)).segments, 1);
        assert_eq!(measure(&"a".repeat(161)).segments, 2);
        let escape_at_the_seam = format!("{}€{}", "a".repeat(152), "a".repeat(152));
        assert_eq!(measure(&escape_at_the_seam), Segments { encoding: Encoding::Gsm7, units: 306, segments: 3 });
        assert_eq!(measure(&"😀".repeat(67)), Segments { encoding: Encoding::Ucs2, units: 134, segments: 3 });
    }

    #[test]
    fn costly_names_each_character_once() {
        assert_eq!(costly("leyó y ayudó a un compañero…"), ['ó', '…']);
    }
}
