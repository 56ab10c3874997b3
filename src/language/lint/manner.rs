//! L05, L10, L14 and L17 of a teacher's own words: how they are said. Advice alone, never a reason to hold them back.

use super::grade::{SENTENCE, UNSPACED, plainness};
use super::signs::CAPITALS;
use super::teacher::{Remark, remark};
use super::{asks, teacher};
use crate::language::Tag;

/// Shortest word in capitals that is taken for stress: shorter ones are names of things ("PE", "ELA", "YMCA").
const CAPITAL_LETTERS: usize = 5;
/// Exclamation marks that a text carries well.
const MARKS: usize = 2;
/// The longest link, in characters (rule L14 of messages.md).
const LINK: usize = 30;
/// Services that hide where a link leads.
const SHORTENERS: [&str; 6] = ["bit.ly/", "tinyurl.com/", "goo.gl/", "t.co/", "ow.ly/", "is.gd/"];

/// Everything about the manner of a text.
pub(super) fn remarks(lang: &Tag, text: &str) -> Vec<Remark> {
    let all = [long(lang, text), several(lang, text), link(text), shouting(text)];
    all.into_iter().flatten().collect()
}

/// L05: the mean sentence is longer than twelve words.
fn long(lang: &Tag, text: &str) -> Option<Remark> {
    let is_long = plainness(text).is_some_and(|plain| plain.sentence > SENTENCE);
    (is_long && !UNSPACED.contains(&lang.language())).then(|| remark("L05", text, None))
}

/// L10: a second question.
fn several(lang: &Tag, text: &str) -> Option<Remark> {
    let marks = text.chars().enumerate().filter(|(_, c)| asks::is_question_mark(*c, lang.language()));
    // "Really??" is one question.
    let apart = |(before, at): (usize, usize)| (before == usize::MAX || at > before + 1).then_some(at);
    let mut last = usize::MAX;
    let mut asked = marks.filter_map(|(at, _)| apart((std::mem::replace(&mut last, at), at)));
    let second = asked.by_ref().nth(1)?;
    Some(remark("L10", text, Some((second, second + 1))))
}

/// L14: a link that is not secure, long, hidden, or not alone.
fn link(text: &str) -> Option<Remark> {
    let words = teacher::words_of(text);
    let is_link = |word: &str| {
        word.contains("://") || word.starts_with("www.") || SHORTENERS.iter().any(|known| word.starts_with(known))
    };
    let links: Vec<(usize, String)> =
        words.map(|(at, word)| (at, word.to_lowercase())).filter(|(_, word)| is_link(word)).collect();
    let is_good = |link: &str| {
        let rest = link.strip_prefix("https://").filter(|_| link.chars().count() < LINK);
        rest.is_some_and(|rest| !SHORTENERS.iter().any(|known| rest.starts_with(known)))
    };
    let bad = links.iter().find(|(_, link)| !is_good(link)).or(links.get(1));
    bad.map(|(at, link)| remark("L14", text, Some((*at, at + link.chars().count()))))
}

/// L17: marks in a row, more than two in all, or a long word in capitals.
fn shouting(text: &str) -> Option<Remark> {
    let is_mark = |c: char| matches!(c, '!' | '！');
    let marks: Vec<usize> = text.chars().enumerate().filter(|(_, c)| is_mark(*c)).map(|(at, _)| at).collect();
    let row = marks.windows(2).find_map(|pair| match pair {
        [one, next] if one + 1 == *next => Some((*one, *next + 1)),
        _ => None,
    });
    let many = || marks.get(MARKS).map(|at| (*at, at + 1));
    let capitals = || {
        let letters = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_owned();
        let is_loud = |word: &str| {
            word.chars().count() >= CAPITAL_LETTERS && word.chars().all(char::is_uppercase) && !CAPITALS.contains(&word)
        };
        let mut loud = teacher::words_of(text).filter(|(_, word)| is_loud(&letters(word)));
        loud.next().map(|(at, word)| (at, at + word.chars().count()))
    };
    row.or_else(many).or_else(capitals).map(|span| remark("L17", text, Some(span)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lang: &str, text: &str) -> Vec<(&'static str, String)> {
        remarks(&Tag::parse(lang).unwrap(), text).into_iter().map(|remark| (remark.rule, remark.words)).collect()
    }

    #[test]
    fn one_question_one_link_and_no_shouting() {
        assert!(said("en", "Great day! She read aloud! Ask her about it? See https://school.example/b7").is_empty());
        assert_eq!(said("en", "Can you come? Or send a book?"), [("L10", "?".to_owned())]);
        assert!(said("en", "Can you come??").is_empty());
        assert_eq!(said("ar", "هل تأتي؟ أو ترسل كتابا؟")[0].0, "L10");
        assert_eq!(said("el", "Θα έρθετε; Ή στέλνετε;")[0].0, "L10");
        assert_eq!(said("en", "Look: http://school.example"), [("L14", "http://school.example".to_owned())]);
        assert_eq!(said("en", "Look: https://bit.ly/x7")[0].0, "L14");
        assert_eq!(said("en", "https://a.example/1 and https://a.example/2")[0].1, "https://a.example/2");
        assert_eq!(said("en", "Come to the school TOMORROW."), [("L17", "TOMORROW.".to_owned())]);
        assert_eq!(said("en", "Wow!! Great")[0], ("L17", "!!".to_owned()));
        assert_eq!(said("en", "A! B! C!")[0].0, "L17");
        assert!(said("en", "PE and YMCA at 3 PM").is_empty());
        // A script without capitals shouts with marks alone.
        assert!(said("zh-Hans", "今天很好").is_empty());
    }

    #[test]
    fn long_sentences_are_mentioned_where_words_have_spaces() {
        let long = "Today she read one whole page to her new friend and then she drew a map of it";
        assert_eq!(said("en", long), [("L05", String::new())]);
        assert!(said("zh-Hans", &"今天".repeat(40)).is_empty());
    }
}
