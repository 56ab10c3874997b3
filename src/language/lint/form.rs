//! How a teacher's own English is made, whatever it says: plain enough (L05), one ask (L10), a time that can be read one way only
//! (L18). Words and meanings are the business of `english.txt`.

use super::grade::{plainness, sentences_of};

/// Longest sentence, words. The templates keep to 12 in the mean; a person's one long sentence is let pass up to this.
const LONGEST: usize = 25;
/// Highest Flesch-Kincaid grade of a teacher's own words. Six is the bar of the templates; names and one long word lift it.
const GRADE: f64 = 10.0;
/// Words of which fewer give no grade that means anything.
const MEASURED: usize = 6;

/// What a family is asked to do for the school: two of these in one text are two asks.
const ERRANDS: [&str; 44] = [
    "sign",
    "send",
    "return",
    "call",
    "email",
    "e-mail",
    "text",
    "fill",
    "pack",
    "pay",
    "complete",
    "register",
    "reply",
    "respond",
    "buy",
    "order",
    "label",
    "volunteer",
    "schedule",
    "download",
    "submit",
    "attend",
    "update",
    "confirm",
    "contact",
    "check",
    "review",
    "log",
    "bring",
    "wear",
    "donate",
    "upload",
    "print",
    "initial",
    "enroll",
    "rsvp",
    "visit",
    "write",
    "join",
    "drop",
    "order",
    "cover",
    "collect",
    "choose",
];
/// What families do at home with a child: three in one text are too many.
const DEEDS: [&str; 24] = [
    "read",
    "practice",
    "practise",
    "ask",
    "talk",
    "look",
    "count",
    "draw",
    "play",
    "help",
    "watch",
    "listen",
    "tell",
    "sing",
    "study",
    "make",
    "let",
    "keep",
    "encourage",
    "remind",
    "give",
    "set",
    "turn",
    "limit",
];
/// What may stand before the verb of a request.
const BEFORE: [&str; 12] =
    ["please", "and", "then", "also", "kindly", "to", "just", "tonight", "you", "next", "plus", "first"];
/// Words that make a number after "at" a time of day for a meeting.
const MEETINGS: [&str; 16] = [
    "meet",
    "see",
    "come",
    "visit",
    "call",
    "talk",
    "start",
    "starts",
    "begin",
    "begins",
    "conference",
    "join",
    "pick",
    "concert",
    "show",
    "free",
];
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The first fault of each rule, and the words it is about.
pub(super) fn faults(text: &str) -> Vec<(&'static str, String)> {
    [
        too_hard(text).map(|words| ("L05", words)),
        asks(text).map(|words| ("L10", words)),
        vague(text).map(|words| ("L18", words)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn too_hard(text: &str) -> Option<String> {
    let long = |sentence: &String| sentence.split_whitespace().count() > LONGEST;
    if let Some(sentence) = sentences_of(text).into_iter().find(long) {
        return Some(sentence.trim().to_owned());
    }
    let measured = plainness(text)?;
    (text.split_whitespace().count() >= MEASURED && measured.grade > GRADE).then(|| text.trim().to_owned())
}

/// Words in small letters, with what stands behind each: a mark that ends a clause, or nothing.
fn clauses(text: &str) -> Vec<(String, Option<char>)> {
    let marks = ['.', '!', '?', ',', ';', ':', '\n', '"', '”'];
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            let tail = word.trim_end_matches(|c: char| c.is_whitespace() && c != '\n');
            (plain, tail.chars().next_back().filter(|c| marks.contains(c)))
        })
        .filter(|(word, _)| !word.is_empty())
        .collect()
}

/// More than one thing to do, or more than one question. "Read it, look at it, or listen" is one, with a choice.
fn asks(text: &str) -> Option<String> {
    let words = clauses(text);
    if words.iter().any(|(word, _)| word == "or") && !text.contains('?') {
        return None;
    }
    let (mut errands, mut deeds) = (Vec::new(), 0_usize);
    let mut asking = false;
    for (at, (word, _)) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let starts = before.is_none_or(|(_, mark)| mark.is_some_and(|mark| mark != '"'));
        let sentence = before.is_none_or(|(_, mark)| mark.is_some_and(|mark| ".!?\n".contains(mark)));
        if sentence {
            asking = false;
        }
        let led = before.is_some_and(|(before, _)| BEFORE.contains(&before.as_str()));
        let (errand, deed) = (ERRANDS.contains(&word.as_str()), DEEDS.contains(&word.as_str()));
        let polite = before.is_some_and(|(before, _)| ["please", "kindly"].contains(&before.as_str()));
        let begun = at.checked_sub(2).is_none_or(|at| words.get(at).is_some_and(|(_, mark)| mark.is_some()));
        // A request begins a sentence, or follows a polite word; others join it by a comma or "and".
        if !(errand || deed) || !(sentence || polite || (asking && (starts || led)) || (led && begun)) {
            continue;
        }
        asking = true;
        match errand {
            true => errands.push(word.clone()),
            false => deeds += 1,
        }
    }
    if errands.len() >= 2 || errands.len() + deeds >= 3 {
        return Some(errands.join(", "));
    }
    let questions = words.iter().filter(|(_, mark)| *mark == Some('?')).count();
    // "Ask: how many? How many more?" is what to say to the child.
    let says =
        words.iter().any(|(word, mark)| ["ask", "say", "question"].contains(&word.as_str()) || *mark == Some(':'));
    (questions >= 2 && !says).then(|| "?".to_owned())
}

/// "3/4" for a day, or "at 5" without am or pm.
fn vague(text: &str) -> Option<String> {
    let words = clauses(text);
    let meets = words.iter().any(|(word, _)| MEETINGS.contains(&word.as_str()));
    words.iter().enumerate().find_map(|(at, (word, mark))| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |(word, _)| word.as_str());
        let next =
            words.get(at + 1).filter(|_| mark.is_none_or(|mark| mark == ',')).map_or("", |(word, _)| word.as_str());
        let parts: Vec<&str> = word.split('/').collect();
        let numbers =
            parts.iter().all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
        let dated =
            ["on", "by", "before", "until", "due", "from", "you", "for"].contains(&before) || DAYS.contains(&before);
        if numbers && parts.len() > 1 && (dated || (meets && next == "at")) {
            return Some(word.clone());
        }
        let half = ["am", "pm", "a.m", "p.m", "o'clock", "noon", "tonight"].contains(&next) || word.ends_with('m');
        let hour = word
            .split(':')
            .next()
            .and_then(|hour| hour.parse::<u32>().ok())
            .is_some_and(|hour| (1..=12).contains(&hour));
        let ends = next.is_empty()
            || ["in", "on", "for", "sharp", "tomorrow", "today", "with"].contains(&next)
            || DAYS.contains(&next);
        let told = text.contains("morning") || text.contains("afternoon") || text.contains("evening");
        (hour && meets && before == "at" && ends && !half && !told).then(|| format!("at {word}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<&'static str> {
        faults(text).into_iter().map(|(rule, _)| rule).collect()
    }

    #[test]
    fn one_ask_is_one_and_two_are_two() {
        for text in [
            "Read it, look at it, or listen to it",
            "Look at the moon together. Ask what shape it is.",
            "Please send a photo of a meal you cook together.",
            "He signed his drawing and sent it to a friend.",
            "Ask Ana: how many forks? How many more?",
        ] {
            assert!(rules(text).is_empty(), "{text}: {:?}", rules(text));
        }
        for text in
            ["Please sign the note and return it.", "Sing, read and count each night.", "Can you come? Is Friday good?"]
        {
            assert_eq!(rules(text), ["L10"], "{text}");
        }
    }

    #[test]
    fn a_time_says_which_half_of_the_day_and_a_date_its_month() {
        for text in [
            "Come on Tuesday at 5:30 pm.",
            "He ate 3/4 of an apple.",
            "We meet at 9 in the morning.",
            "She came in at number 3.",
        ] {
            assert!(rules(text).is_empty(), "{text}: {:?}", rules(text));
        }
        for text in ["We meet on 3/4 at 5 pm.", "See you at 5 on Friday.", "Come at 4:30."] {
            assert_eq!(rules(text), ["L18"], "{text}");
        }
    }
}
