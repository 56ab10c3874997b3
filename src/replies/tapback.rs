//! Knows a reaction, which quotes our own text back to us, and the lines a mail program quotes. It knows the form only.

use super::normalise::{Token, words};
use super::words::{Vocabulary, spelling};

/// The text without lines that a mail program quotes.
pub(super) fn without_quoted_lines(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('>') && text.lines().any(|line| line.starts_with('>')) {
        text.lines().filter(|line| !line.starts_with('>')).collect::<Vec<_>>().join("\n").into()
    } else {
        text.into()
    }
}

/// Whether a phone says that somebody reacted to a text: a known head and a quote, or a quote and a known tail.
pub(super) fn is_tapback(all: &Vocabulary, text: &str) -> bool {
    let text = text.trim();
    let opens = |c: char| matches!(c, '“' | '”' | '„' | '«' | '「' | '『' | '"' | '‟');
    let closes = |c: char| matches!(c, '”' | '“' | '»' | '」' | '』' | '"');
    let Some((head, quoted)) = text.split_once(opens) else {
        let about = |token: &Token| {
            matches!(token.plain.as_str(), "image" | "photo" | "video" | "movie" | "attachment" | "sticker")
        };
        let all_words = if text.len() < 80 { words(text) } else { return false };
        return all_words.len() < 6
            && (all.tapbacks.contains(&spelling(&all_words)) && all_words.len() > 2
                || all_words.last().is_some_and(about)
                    && (1..all_words.len())
                        .any(|end| all_words.get(..end).is_some_and(|head| end > 0 && is_reaction(all, head))));
    };
    let tail = quoted.rsplit_once(closes).map(|(_, tail)| tail);
    if head.trim().is_empty() {
        return tail.is_some_and(|tail| tail.len() < 120 && all.quoted_tails.contains(&spelling(&words(tail))));
    }
    // "👍 to “…”": the head's only word is "to", and the picture makes it a reaction.
    let drawn = head.chars().any(|c| !c.is_alphanumeric() && !c.is_ascii() && !c.is_whitespace());
    let head_words = if head.len() < 160 { words(head) } else { return false };
    let known = is_reaction(all, &head_words) && (drawn || spelling(&head_words) != "to");
    let ended = tail.is_some_and(|tail| tail.len() < 120);
    known && (ended || !text.contains('"'))
}

fn is_reaction(all: &Vocabulary, head: &[Token]) -> bool {
    let head = spelling(head);
    all.tapbacks.contains(&head)
        || head.strip_suffix(" an").is_some_and(|verb| all.tapbacks.contains(verb))
        || head.strip_suffix(" a").is_some_and(|verb| all.tapbacks.contains(verb))
}
