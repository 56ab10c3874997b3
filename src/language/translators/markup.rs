//! Masks on the wire. In our own text a mask is one private character (`masks`); a service sees a token that it leaves
//! alone, `_0_`, in markup that tells it so where it reads markup. Pure.

use super::Failure;
use crate::language::masks::{self, MASKS};

/// How a service is told what to leave alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Plain text: the token alone. Apertium keeps it in every pair tried (docs/translators.md).
    Plain,
    /// HTML: `<span class="notranslate" translate="no">`, which Google and Azure document and LibreTranslate reads.
    Html,
    /// HTML on the way out; on the way back references are read already, and a `<` that begins no tag of ours is text.
    Bare,
    /// XML: `<x>`, named in `ignore_tags`: DeepL.
    Xml,
}

const HTML_OPEN: &str = "<span class=\"notranslate\" translate=\"no\">";
const XML_OPEN: &str = "<x>";

/// A masked line as the service gets it; `None` if it holds something that would read as a token of ours.
pub(super) fn write(line: &str, form: Form) -> Option<String> {
    if has_token(line) {
        return None;
    }
    let mut out = String::with_capacity(line.len() * 2);
    for c in line.chars() {
        match (masks::index(c), form) {
            (Some(index), Form::Plain) => out.push_str(&format!("_{index}_")),
            (Some(index), Form::Html | Form::Bare) => out.push_str(&format!("{HTML_OPEN}_{index}_</span>")),
            (Some(index), Form::Xml) => out.push_str(&format!("{XML_OPEN}_{index}_</x>")),
            (None, Form::Plain) => out.push(c),
            (None, Form::Html | Form::Bare | Form::Xml) => match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                c => out.push(c),
            },
        }
    }
    Some(out)
}

/// What the service gave back, masked again; anything that is neither text nor a token of ours is a fault.
pub(super) fn read(answer: &str, form: Form) -> Result<String, Failure> {
    let text = match form {
        Form::Plain => answer.to_owned(),
        Form::Bare => entities(&without_spans(answer)).ok_or(Failure::Garbled { code: "markup" })?,
        Form::Html | Form::Xml => bare(answer).ok_or(Failure::Garbled { code: "markup" })?,
    };
    if text.chars().any(|c| masks::index(c).is_some()) {
        return Err(Failure::Garbled { code: "masks" });
    }
    Ok(tokens(&text))
}

/// Every `_12_` as its private character.
fn tokens(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('_') {
        out.push_str(before);
        let token = after.split_once('_').filter(|(index, _)| is_index(index));
        match token.and_then(|(index, tail)| Some((masks::mask(index.parse().ok()?)?, tail))) {
            Some((mask, tail)) => {
                out.push(mask);
                rest = tail;
            }
            None => {
                out.push('_');
                rest = after;
            }
        }
    }
    out + rest
}

fn is_index(text: &str) -> bool {
    let fine = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fine && text.parse::<usize>().is_ok_and(|index| index < MASKS)
}

fn has_token(text: &str) -> bool {
    let plain: String = text.chars().map(|c| if masks::index(c).is_some() { ' ' } else { c }).collect();
    tokens(&plain) != plain
}

/// The text without our `<span translate="no">` and its end, whatever else it holds.
fn without_spans(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let tag = after.split_once('>').filter(|(tag, _)| tag.trim_start_matches('/').trim_start().starts_with("span"));
        match tag {
            Some((_, tail)) => rest = tail,
            None => {
                out.push('<');
                rest = after;
            }
        }
    }
    out + rest
}

/// The text without the tags that we set, entities read; `None` if there is any other tag.
fn bare(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        let (tag, after) = tag.split_once('>')?;
        let name = tag.trim_start_matches('/').split_whitespace().next()?;
        if !matches!(name.trim_end_matches('/'), "span" | "x") {
            return None;
        }
        rest = after;
    }
    out.push_str(rest);
    entities(&out)
}

/// Character references of HTML and XML: the five names, the no-break space, and numbers.
fn entities(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let named = after.split_once(';').filter(|(name, _)| name.len() <= 8 && !name.contains(' '));
        match named.and_then(|(name, tail)| Some((entity(name)?, tail))) {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            // A bare ampersand: lenient HTML.
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    Some(out + rest)
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// All lines of a request as the service gets them.
pub(super) fn lines(lines: &[String], form: Form) -> Result<Vec<String>, Failure> {
    lines.iter().map(|line| write(line, form).ok_or_else(|| Failure::never("token_in_text"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_out_comes_back_in_every_form() {
        let text = format!("{} <b> & {}'s \"work\" 3 < 4", masks::mask(0).unwrap(), masks::mask(12).unwrap());
        for form in [Form::Plain, Form::Html, Form::Bare, Form::Xml] {
            let wire = write(&text, form).unwrap();
            assert!(wire.contains("_0_") && wire.contains("_12_"), "{wire}");
            assert_eq!(read(&wire, form).unwrap(), text, "{form:?}");
        }
    }

    #[test]
    fn a_service_may_write_references_and_change_our_tags() {
        let said = "L&#39;ami de <span translate='no' class=\"notranslate\">_0_</span> &amp; <span>_1_</span>";
        let read = read(said, Form::Html).unwrap();
        assert_eq!(read, format!("L'ami de {} & {}", masks::mask(0).unwrap(), masks::mask(1).unwrap()));
    }

    #[test]
    fn an_answer_whose_references_are_read_keeps_its_angle_brackets() {
        let said = "<span class=\"notranslate\" translate=\"no\">_0_</span> y <b> & 3 < 4 > 2";
        assert_eq!(read(said, Form::Bare).unwrap(), format!("{} y <b> & 3 < 4 > 2", masks::mask(0).unwrap()));
    }

    #[test]
    fn a_text_that_looks_like_a_token_never_leaves_and_other_markup_never_comes_in() {
        assert_eq!(write("write _3_ here", Form::Plain), None);
        assert_eq!(write("a_b __ _x_ ___", Form::Plain).as_deref(), Some("a_b __ _x_ ___"));
        assert_eq!(read("<img src=x>", Form::Html), Err(Failure::Garbled { code: "markup" }));
        assert_eq!(read("cut <spa", Form::Html), Err(Failure::Garbled { code: "markup" }));
    }
}
