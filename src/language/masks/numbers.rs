//! Everything with a digit in it: counts, times with their am and pm, dates in digits, phone numbers, prices, "3rd", "K-5".
//! Digits of every script.

use std::ops::Range;

/// Letters that hang on a number in Chinese, Japanese and Korean: year, month, day, hour, minute.
const UNITS: &str = "年月日号號时時点點分年월일시분년";

/// Where they stand.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let places: Vec<(usize, char)> = text.char_indices().collect();
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < places.len() {
        let Some(end) = run(&places, at) else {
            at += 1;
            continue;
        };
        let (from, to) = (before(&places, at), after(&places, end));
        let byte = |at: usize| places.get(at).map_or(text.len(), |(byte, _)| *byte);
        let span = byte(from)..byte(to);
        match spans.last_mut().filter(|last| text.get(last.end..span.start).is_some_and(is_inside_phone)) {
            Some(last) => last.end = span.end,
            None => spans.push(span),
        }
        at = to.max(at + 1);
    }
    spans
}

/// The end of the run of letters and digits that begins at `at`, if there is a digit in it.
fn run(places: &[(usize, char)], at: usize) -> Option<usize> {
    let char_at = |at: usize| places.get(at).map(|(_, c)| *c);
    let is_part = |c: char| c.is_numeric() || is_latin(c);
    if at.checked_sub(1).and_then(char_at).is_some_and(is_part) || !char_at(at).is_some_and(is_part) {
        return None;
    }
    let (mut end, mut digits) = (at, false);
    loop {
        match char_at(end) {
            Some(c) if is_part(c) => digits |= c.is_numeric(),
            Some(c) if digits && UNITS.contains(c) => {}
            Some(c) if joins(places, at, end, c) => {}
            _ => break,
        }
        end += 1;
    }
    digits.then_some(end)
}

/// Whether a sign stands inside a number: `1,200`, `4:30`, `12/05`, `555-0100`, `K-5`.
fn joins(places: &[(usize, char)], start: usize, at: usize, sign: char) -> bool {
    let numeric = |at: usize| places.get(at).is_some_and(|(_, c)| c.is_numeric());
    if !numeric(at + 1) {
        return false;
    }
    let left = at.checked_sub(1).is_some_and(numeric);
    let short = at - start <= 2 && (start..at).all(|at| places.get(at).is_some_and(|(_, c)| c.is_uppercase()));
    match sign {
        '.' | ',' | ':' | '/' | '\'' | '’' | '٫' | '٬' | '·' => left,
        '-' | '–' | '‐' | '‑' => left || short,
        _ => false,
    }
}

/// A sign before: `+1 612`, `$5`, `#3`, `(612)`.
fn before(places: &[(usize, char)], at: usize) -> usize {
    let sign = |c: char| "+#$€£¥₹(".contains(c);
    let mut from = at;
    while from > 0 && places.get(from - 1).is_some_and(|(_, c)| sign(*c)) {
        from -= 1;
    }
    from
}

/// What belongs behind: `%`, `€`, `)`, and am or pm.
fn after(places: &[(usize, char)], end: usize) -> usize {
    let mut to = end;
    while places.get(to).is_some_and(|(_, c)| "%°€£¥₹)".contains(*c)) {
        to += 1;
    }
    let gap = usize::from(places.get(to).is_some_and(|(_, c)| matches!(c, ' ' | '\u{a0}' | '\u{202f}')));
    let rest: String = places.get(to + gap..).unwrap_or_default().iter().take(5).map(|(_, c)| *c).collect();
    for half in ["a.m.", "p.m.", "a. m.", "p. m.", "a.m", "p.m", "am", "pm", "uhr", "h"] {
        let Some(said) = rest.get(..half.len()) else { continue };
        let next = rest.get(half.len()..).and_then(|tail| tail.chars().next());
        if said.eq_ignore_ascii_case(half) && !next.is_some_and(char::is_alphanumeric) {
            return to + gap + half.chars().count();
        }
    }
    to
}

/// Groups of one phone number: "+1 612 555 0100", "(612) 555-0100".
fn is_inside_phone(gap: &str) -> bool {
    matches!(gap, " " | "\u{a0}" | "" | "-" | "–")
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}')
}
