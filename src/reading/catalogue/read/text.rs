//! Bytes to text, and text to one plain line: encodings, control characters, markup.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::reading::catalogue::model::Fault;

/// The beginning of an XML document, in which its encoding is named, bytes.
const PROLOGUE: usize = 256;
/// Names of the characters U+00A0 to U+00FF in HTML.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
    Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
    Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth \
    ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/// Others that stand in descriptions.
const OTHERS: [(&str, char); 16] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("euro", '€'),
];
/// Elements of HTML that stand in descriptions: a word in angle brackets that is none of these is a word.
const MARKUP: [&str; 33] = [
    "a",
    "abbr",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "script",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "ul",
];

/// The text of a file: by its byte order mark, by what an XML declaration says, else UTF-8.
pub fn decoded(bytes: &[u8]) -> Result<String, Fault> {
    let (encoding, mark) = match bytes {
        [0x3c, 0x00, ..] => (UTF_16LE, 0),
        [0x00, 0x3c, ..] => (UTF_16BE, 0),
        _ => Encoding::for_bom(bytes).unwrap_or_else(|| (declared(bytes), 0)),
    };
    let (text, faulty) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    if faulty { Err(Fault::Encoding) } else { Ok(text.into_owned()) }
}

fn declared(bytes: &[u8]) -> &'static Encoding {
    let head = bytes.get(..PROLOGUE.min(bytes.len())).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let name = || {
        let (head, _) = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?;
        let (_, rest) = head.split_once("encoding")?;
        let rest = rest.trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest.get(1..)?.split(quote).next().map(str::to_owned)
    };
    let label = name().and_then(|name| Encoding::for_label(name.as_bytes()));
    // Whoever claims UTF-16 in bytes that could be read so far does not mean it.
    label.filter(|found| *found != UTF_16LE && *found != UTF_16BE).unwrap_or(UTF_8)
}

/// One line: space and control characters become single spaces, what no database keeps goes.
pub fn line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    let seen = plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    seen.trim_matches(['\u{feff}', '\u{200b}', ' ']).to_owned()
}

/// The same; none where nothing is left.
pub fn some_line(text: &str) -> Option<String> {
    Some(line(text)).filter(|text| !text.is_empty())
}

/// HTML as plain text.
pub fn of_html(html: &str) -> String {
    entities(&without_tags(html, |_| true))
}

/// Text that may or may not have been written as HTML.
pub fn of_maybe_html(text: &str) -> String {
    let stripped = without_tags(text, |name| MARKUP.contains(&name));
    if stripped == text { stripped } else { entities(&stripped) }
}

/// Takes elements away whose name is `taken`, comments always; the insides of scripts and styles, too.
fn without_tags(html: &str, taken: impl Fn(&str) -> bool) -> String {
    let (mut out, mut rest) = (String::with_capacity(html.len()), html);
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let name: String = after.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        let begins = after.starts_with(|c: char| c == '/' || c == '!' || c.is_ascii_alphabetic());
        match after.split_once('>') {
            Some((_, behind)) if begins && taken(&name) => {
                out.push(' ');
                rest = behind;
                if !after.starts_with('/') && matches!(name.as_str(), "script" | "style") {
                    let end = format!("</{name}");
                    rest = find_ignoring_case(rest, &end).and_then(|at| rest.get(at..)).unwrap_or_default();
                }
            }
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn find_ignoring_case(text: &str, what: &str) -> Option<usize> {
    text.to_ascii_lowercase().find(what)
}

fn entities(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after.split_once(';').and_then(|(name, behind)| entity(name).map(|c| (c, behind)));
        match found {
            Some((c, behind)) => {
                out.push(c);
                rest = behind;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
        return code.and_then(char::from_u32);
    }
    let latin = || {
        let at = LATIN.split_whitespace().position(|listed| listed == name)?;
        char::from_u32(0xa0 + u32::try_from(at).ok()?)
    };
    OTHERS.iter().find(|(listed, _)| *listed == name).map(|(_, c)| *c).or_else(latin)
}

/// The first `most` characters, at a word's end where one is near.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map(|(whole, _)| whole).filter(|whole| whole.chars().count() > most / 2);
    format!("{}…", whole.unwrap_or(&cut))
}
