//! Links and e-mail addresses.

use std::ops::Range;

/// Endings of addresses that are written without `https://` and `www.`; any two small letters count, too.
const ENDINGS: [&str; 20] = [
    "academy",
    "app",
    "biz",
    "cloud",
    "com",
    "dev",
    "edu",
    "education",
    "example",
    "family",
    "gov",
    "info",
    "live",
    "mil",
    "net",
    "online",
    "org",
    "page",
    "school",
    "site",
];

/// Where they stand.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (ends(c), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                spans.extend(within(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    spans
}

/// What no address holds: white space, brackets and quotes, and the full stops of other scripts.
fn ends(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>\"“”«»()[]{}，。！？；：、）（「」『』【】،؛؟।".contains(c)
}

fn within(text: &str, token: Range<usize>) -> Option<Range<usize>> {
    let written = text.get(token.clone())?;
    let bare = written.trim_start_matches(['\'', '‘', '*', '_']);
    let from = token.end - bare.len();
    let bare = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', '_', '…']);
    let lower = bare.to_lowercase();
    let fine = lower.contains("://") || lower.starts_with("www.") || is_mail(&lower) || is_domain(bare);
    fine.then_some(from..from + bare.len())
}

fn is_mail(text: &str) -> bool {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.starts_with('.'))
}

/// `school.org`, `bit.ly/abc`.
fn is_domain(text: &str) -> bool {
    let host = text.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let Some((ending, names)) = labels.split_last() else { return false };
    let label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let known = ENDINGS.contains(ending) || (ending.len() == 2 && ending.bytes().all(|b| b.is_ascii_lowercase()));
    let long = names.last().is_some_and(|name| name.len() >= 2);
    known && long && names.iter().all(label)
}
