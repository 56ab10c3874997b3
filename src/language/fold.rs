//! Replaces characters that only look typographic, so that they do not turn a cheap text into a dear one (rule L23).
//!
//! A letter of a language is never replaced, and neither is the zero-width non-joiner where it joins or parts letters.

use super::segments::septets;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// The text with typographic quotes, dashes, ellipsis and odd spaces as plain ones, and with accents that stand apart
/// joined to their letter. Look-alike symbols (full-width forms, guillemets, fractions ...) and a stray zero-width
/// non-joiner are replaced only where that alone lets the whole text travel as GSM-7; elsewhere they cost nothing.
pub fn fold(text: &str) -> String {
    let plain = map(&joined(text), typographic);
    if plain.chars().all(|c| septets(c).is_some()) {
        return plain;
    }
    let cheaper = map(&plain, look_alike);
    if cheaper.chars().all(|c| septets(c).is_some()) { cheaper } else { plain }
}

fn map(text: &str, to: impl Fn(char) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match to(c) {
            Some(plain) => out.push_str(plain),
            None => out.push(c),
        }
    }
    out
}

/// Combining accents next to their letter become the one letter they are ("n" + tilde -> "ñ"). Only runs with such a
/// mark are touched: the general form NFC would take letters of Indic scripts apart and so make texts longer.
fn joined(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    if !text.chars().any(is_mark) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut cluster = String::new();
    for c in text.chars() {
        if !is_mark(c) {
            join_into(&mut out, &mut cluster);
        }
        cluster.push(c);
    }
    join_into(&mut out, &mut cluster);
    Cow::Owned(out)
}

fn join_into(out: &mut String, cluster: &mut String) {
    if cluster.chars().nth(1).is_some() {
        out.extend(cluster.nfc());
    } else {
        out.push_str(cluster);
    }
    cluster.clear();
}

/// What carries no meaning in any language: replaced always.
fn typographic(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' => "'",
        '\u{201c}'..='\u{201f}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => "-",
        '\u{2026}' => "...",
        '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{2028}' | '\u{2029}' => "\n",
        // Zero-width space, word joiner, byte order mark.
        '\u{200b}' | '\u{2060}' | '\u{feff}' => "",
        // Control characters no handset shows; line ends and the form feed of the GSM table stay.
        '\n' | '\r' | '\u{c}' => return None,
        c if c.is_control() => "",
        _ => return None,
    })
}

/// Symbols that have their place in some language's texts: replaced only to reach GSM-7.
fn look_alike(c: char) -> Option<&'static str> {
    Some(match c {
        '`' | '\u{b4}' | '\u{275b}' | '\u{275c}' => "'",
        '\u{ab}' | '\u{bb}' | '\u{275d}' | '\u{275e}' | '\u{301d}'..='\u{301f}' => "\"",
        '\u{2039}' => "<",
        '\u{203a}' => ">",
        '\u{bc}' => "1/4",
        '\u{bd}' => "1/2",
        '\u{be}' => "3/4",
        '\u{f7}' | '\u{2044}' | '\u{2215}' => "/",
        '\u{2022}' | '\u{2043}' => "-",
        '\u{2017}' => "_",
        '\u{203c}' => "!!",
        '\u{2223}' => "|",
        '\u{2217}' => "*",
        '\u{223c}' | '\u{2dc}' => "~",
        '\u{2c6}' => "^",
        '\u{3001}' | '\u{ff64}' => ",",
        '\u{3002}' | '\u{ff61}' => ".",
        // Means something between Arabic or Indic letters, and nothing in a text without any.
        '\u{200c}' => "",
        _ => return full_width(c),
    })
}

/// Full-width and small forms of ASCII, by their distance from it.
fn full_width(c: char) -> Option<&'static str> {
    const ASCII: &str =
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    let at = match c {
        '\u{ff40}' => '\'' as usize - 0x21,
        '\u{ff01}'..='\u{ff5e}' => c as usize - 0xff01,
        '\u{fe50}'..='\u{fe6b}' => {
            let mut plain = std::iter::once(c).nfkc();
            (plain.next()? as usize).checked_sub(0x21)?
        }
        _ => return None,
    };
    ASCII.get(at..=at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_is_plain_and_letters_stay() {
        assert_eq!(fold("“Leo’s” — 3–4 pages…\u{a0}ok\u{feff}"), "\"Leo's\" - 3-4 pages... ok");
        for letters in ["año Łódź ş ʼ ʻ œ º", "هم\u{200c}کلاسی", "ਸ਼ क़ ड़", "里奥。好，", "Ελλάδα", "«Їжак»"]
        {
            assert_eq!(fold(letters), letters);
        }
    }

    #[test]
    fn look_alikes_go_only_where_the_text_gets_cheap() {
        assert_eq!(fold("Ｈｉ， 《ok"), "Ｈｉ， 《ok");
        assert_eq!(fold("Ｈｉ， ½ «ok» `x` ﹖"), "Hi, 1/2 \"ok\" 'x' ?");
        assert_eq!(fold("a\u{200c}b"), "ab");
    }

    #[test]
    fn apart_accents_join() {
        assert_eq!(fold("man\u{303}ana, cafe\u{301}"), "mañana, café");
        assert_eq!(fold("tie\u{302}\u{301}ng"), "tiếng");
    }
}
