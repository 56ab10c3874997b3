//! Values as a template's variables want them: of the right kind, one clean line, not too long, and shaped so that the
//! sentence around them reads well.

use super::args::{Args, Value};
use super::catalogue::RenderError;
use super::template::{Kind, PLACES, Template, Variable, known_skill};
use super::{Direction, Tag, autonym, english_name, named};

/// A value as its variable wants it, or why not.
pub(super) fn fill(template: &Template, variable: &Variable, args: &Args, tag: &Tag) -> Result<Value, RenderError> {
    let wanted = variable.kind.wanted();
    let names = || (template.id.clone(), variable.name.clone());
    let Some(given) = args.get(&variable.name) else {
        let (template, name) = names();
        return Err(RenderError::Missing { template, name, wanted });
    };
    let Some(value) = as_kind(variable.kind, given, tag) else {
        let (template, name) = names();
        return Err(RenderError::WrongType { template, name, wanted });
    };
    // Other languages take more letters for the same words.
    let room = if args.is_translated() { 2 } else { 1 };
    let long = |text: &String| variable.kind.max_chars().is_some_and(|max| text.chars().count() > max * room);
    let is_long = match &value {
        Value::Text(text) => long(text),
        Value::List(names) => names.iter().any(long),
        _ => false,
    };
    match variable.kind.max_chars().filter(|_| is_long) {
        Some(max) => {
            let (template, name) = names();
            Err(RenderError::TooLong { template, name, max })
        }
        None => Ok(value),
    }
}

fn as_kind(kind: Kind, given: &Value, tag: &Tag) -> Option<Value> {
    match (kind, given) {
        (Kind::Names, Value::Text(text)) => Some(Value::List(vec![line(text)?])),
        (Kind::Names, Value::List(names)) if !names.is_empty() => {
            names.iter().map(|name| line(name)).collect::<Option<Vec<_>>>().map(Value::List)
        }
        (Kind::Name | Kind::Title, Value::Text(text)) => line(text).map(Value::Text),
        (Kind::Text, Value::Text(text)) => line(text).map(|text| Value::Text(without_stop(&text))),
        (Kind::Skill, Value::Text(text)) => line(text).map(|text| Value::Text(skill(&text))),
        (Kind::Place | Kind::Mode, Value::Text(text)) => line(text).map(|text| Value::Text(place(&text))),
        (Kind::Link, Value::Text(text)) => link(text).map(Value::Text),
        (Kind::Phone, Value::Text(text)) => line(text).map(|text| Value::Text(phone(&text, tag))),
        (Kind::Language, Value::Text(text)) => {
            line(text).map(|text| Value::Text(Tag::parse(&text).map_or(text, |tag| autonym(&tag))))
        }
        (Kind::Spoken, Value::Text(text)) => line(text).map(|text| Value::Text(spoken(text, tag))),
        (Kind::When, Value::When(_)) | (Kind::Time, Value::Time(_)) | (Kind::Number, Value::Number(_)) => {
            Some(given.clone())
        }
        (Kind::Number, Value::Text(text)) => text.trim().parse().ok().map(Value::Number),
        (Kind::When, Value::Text(text)) => text.trim().parse().ok().map(Value::When),
        (Kind::Slot, Value::When(when)) => Some(Value::Slot(when.clone())),
        (Kind::Slot, Value::Text(text)) => text.trim().parse().ok().map(Value::Slot),
        (Kind::Date, _) => date(given).map(Value::Date),
        (Kind::Day, _) => date(given).map(|date| Value::Weekday(date.weekday())),
        (Kind::Time, Value::Text(text)) => text.trim().parse().ok().map(Value::Time),
        _ => None,
    }
}

/// The key of a known skill, however its case; other words as they are.
fn skill(text: &str) -> String {
    match known_skill(text) {
        Some(known) => known.replace(' ', "-"),
        None => without_stop(text),
    }
}

/// The key of a known place or way, also as people write it ("by phone", "At school"); other words as they are.
fn place(text: &str) -> String {
    let plain = text.to_lowercase();
    let plain = plain.strip_prefix("at ").or_else(|| plain.strip_prefix("by ")).unwrap_or(&plain);
    if PLACES.contains(&plain) { plain.to_owned() } else { without_stop(text) }
}

/// The key `own` for the language of the text itself, else the language's own name; in English its English name.
fn spoken(text: String, locale: &Tag) -> String {
    let Some(tag) = named(&text).or_else(|| Tag::parse(&text)) else { return text };
    if tag.fallbacks().contains(locale) {
        return "own".to_owned();
    }
    let name = if *locale == Tag::english() { english_name(&tag) } else { autonym(&tag) };
    // Words that only look like a tag stay as they were written.
    if name == tag.as_str() { text } else { name }
}

/// A day, from a day or a moment, also as text.
fn date(given: &Value) -> Option<jiff::civil::Date> {
    match given {
        Value::Date(date) => Some(*date),
        Value::When(when) => Some(when.date()),
        Value::Text(text) => {
            let moment = || text.trim().parse::<jiff::Zoned>().ok().map(|when| when.date());
            moment().or_else(|| text.trim().parse().ok())
        }
        _ => None,
    }
}

/// An address of a page, in one piece.
fn link(text: &str) -> Option<String> {
    let text = line(text)?;
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    (is_address && !text.contains(' ')).then_some(text)
}

/// One clean line: trimmed, inner white space single; `None` when nothing is left or a control character is inside.
fn line(text: &str) -> Option<String> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_clean = !words.is_empty() && !words.chars().any(char::is_control) && words.chars().any(|c| !is_invisible(c));
    is_clean.then_some(words)
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{2066}'..='\u{2069}')
}

/// The template sets the full stop after a teacher's words; hers would double it.
fn without_stop(text: &str) -> String {
    let cut = text.trim_end_matches(['.', '。', '।', '۔', '።']).trim_end();
    // Words that are nothing but dots, or end in three of them, stay as they are.
    if cut.is_empty() || text.ends_with("...") { text.to_owned() } else { cut.to_owned() }
}

/// In right-to-left text spaces, brackets and hyphens turn the groups of a number around, for after an Arabic letter its
/// digits are Arabic numbers, which of all separators only a full stop, comma or colon holds together (UAX #9, W2 and
/// W4). A plus would go to the other end: the left-to-right mark before it keeps it in front.
fn phone(text: &str, tag: &Tag) -> String {
    if tag.direction() == Direction::Ltr {
        return text.to_owned();
    }
    let plus = if text.starts_with('+') { "\u{200e}+" } else { "" };
    let groups: Vec<_> = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    format!("{plus}{}", groups.join("."))
}
