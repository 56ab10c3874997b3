//! What a family's reply means where something was asked: a time taken or refused, minutes read, thanks, a question. Pure and
//! fast; it knows the words of forty languages and what was asked, nothing of people, schools or databases.
//!
//! `data/cut.txt` is cut from the shared data by `data/cut_meaning.py`; `data/own/` is ours. No native speaker has reviewed
//! either. What stays unclear is a question for a person; a stop is found by [`understand`], never here.

mod certain;
mod choice;
mod clock;
mod context;
mod counted;
mod days;
mod items;
mod kept;
mod lexicon;
pub mod log;
mod marks;
mod minutes;
mod pieces;
mod preference;
mod resolve;
mod spans;
mod tag;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use context::{Answer, Context, Kind, Preference, Slot, Wish};
pub use tag::Part;

use super::intent::Meaning;
use super::understand::understand;
use super::words::vocabulary;
use choice::{Choice, Choices, choices};
use items::{Item, Scan, Scanner};
use lexicon::{Lexicon, lexicon, number_of};
use minutes::Read;
use pieces::Pieces;
use resolve::Offer;
use spans::Span;
use tag::Tag;

/// Longer messages are stories for a person, in words; three letters of a script without spaces count as one.
const LONGEST: usize = 200;

/// A length of time told with doubt has no more words than this.
const LONGEST_DOUBT: usize = 4;

/// What a reply in a family's language (BCP 47; `None`: unknown) at a school of that language means in answer to what was
/// asked. Linear in the length of the text.
pub fn reading(text: &str, language: Option<&str>, school_language: &str, context: &Context) -> Answer {
    let plain = understand(text, language, school_language);
    let known = match plain {
        Meaning::OptOut { .. } => Some(Answer::OptOut),
        Meaning::OptIn { answer: false } => Some(Answer::OptIn),
        Meaning::Help => Some(Answer::Help),
        Meaning::WrongNumber => Some(Answer::WrongNumber),
        // "I am driving, Tuesday is fine": a machine names no time.
        Meaning::AutoReply => Some(match answer(text, language, school_language, context) {
            Answer::AcceptSlot(_) | Answer::ReadingMinutes(_) => Answer::Question,
            _ => Answer::AutoReply,
        }),
        Meaning::Tapback => Some(Answer::Thanks),
        Meaning::OptIn { answer: true } | Meaning::Words => None,
    };
    known.unwrap_or_else(|| answer(text, language, school_language, context))
}

fn answer(text: &str, language: Option<&str>, school_language: &str, context: &Context) -> Answer {
    let text = super::tapback::without_quoted_lines(super::normalise::bounded(text));
    let text = pictured(&text);
    let lasting = context.kind == Kind::ReadingLogPrompt;
    let pieces = if lasting { pieces::cut(&log::prepared(&text)) } else { pieces::cut(&text) };
    let thirds = |piece: &pieces::Piece| if piece.token.plain.chars().nth(1).is_none() { 1 } else { 3 };
    if pieces.all.iter().map(thirds).sum::<usize>() > LONGEST * 3 {
        return Answer::Question;
    }
    let numbers = languages(language, school_language);
    let lexicons: Vec<&Lexicon> = numbers.iter().filter_map(|number| lexicon(*number)).collect();
    let own = lexicons.first();
    let mut spans = spans::spans(&pieces.all, &lexicons, lasting);
    certain::take_back(&mut spans);
    certain::drop_signature(&mut spans);
    kept::settle(&mut spans, own.is_some_and(|own| own.post));
    let scanner = Scanner {
        spans: &spans,
        post: own.is_some_and(|own| own.post),
        six: own.is_some_and(|own| own.six),
        month_first: numbers.first() == number_of("en").as_ref(),
    };
    Reply { pieces: &pieces, spans: &spans, scanner: &scanner, context }.answer()
}

/// Signs that are words: "+", the yes of many who write Cyrillic, and "100%".
fn pictured(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if !trimmed.is_empty() && trimmed.chars().all(|c| c == '+') {
        return Cow::Borrowed("👍");
    }
    if text.contains('%') {
        Cow::Owned(text.replace("100%", "💯").replace("100 %", "💯"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The languages in play, the family's own first.
fn languages(language: Option<&str>, school_language: &str) -> Vec<usize> {
    let mut numbers = Vec::with_capacity(3);
    for number in [language.and_then(number_of), number_of("en"), number_of(school_language)].into_iter().flatten() {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// A reply under one reading.
struct Reply<'a> {
    pieces: &'a Pieces,
    spans: &'a [Span],
    scanner: &'a Scanner<'a>,
    context: &'a Context,
}

impl Reply<'_> {
    fn has(&self, tag: Tag) -> bool {
        self.spans.iter().any(|span| span.has(tag))
    }

    /// Words that nobody listed; letters of scripts without spaces count half.
    fn unknown(&self) -> usize {
        certain::strange(self.spans)
    }

    fn answer(&self) -> Answer {
        if self.spans.is_empty() || self.stops_a_number() {
            return Answer::Question;
        }
        if let Some(wish) = preference::preference(self.spans, self.pieces.question, self.scanner.six) {
            return Answer::Preference(wish);
        }
        if self.has(Tag::CallMe) {
            return Answer::CallMe;
        }
        match self.context.kind {
            Kind::ReadingLogPrompt => self.reading_log(),
            Kind::ConferenceOffer | Kind::SingleSlotOffer | Kind::ReminderBooked => self.time(),
            Kind::LanguageOffer => self.number(),
            Kind::Unsolicited | Kind::PositiveNote | Kind::FirstContact => self.small_talk(),
        }
    }

    /// "Stop 2": neither a stop nor the second time for certain.
    fn stops_a_number(&self) -> bool {
        match self.pieces.all.as_slice() {
            [stop, number] => number.value.is_some() && vocabulary().strong.contains(&stop.token.plain),
            _ => false,
        }
    }

    fn asks(&self) -> bool {
        let first = self.spans.iter().find(|span| !span.picture && !span.has(Tag::Greeting) && !span.has(Tag::Fill));
        let opens = first.is_some_and(|span| span.has(Tag::Ask) && !span.has(Tag::Yes));
        self.pieces.question || opens
    }

    fn is_glad(&self) -> bool {
        self.has(Tag::Thanks) || self.has(Tag::Glad)
    }

    /// An answer to nothing: thanks, or words for a person.
    fn small_talk(&self) -> Answer {
        if self.asks() || self.has(Tag::Ask) && self.unknown() > 1 {
            return Answer::Question;
        }
        // "I did not get yesterday's message."
        if self.has(Tag::Text) && self.has(Tag::Neg) {
            return Answer::Question;
        }
        let glad = self.is_glad();
        let agrees = self.has(Tag::Yes) && !self.has(Tag::Neg) && !self.has(Tag::Cant) && !self.has(Tag::No);
        let short = self.spans.len() <= 8 && self.unknown() <= 1;
        let greets = self.spans.iter().all(|span| span.has(Tag::Greeting) || span.picture);
        if glad && self.unknown() <= 12 || agrees && short || greets { Answer::Thanks } else { Answer::Question }
    }

    /// It asks about a length of time, rather than telling one with doubt ("20 min?").
    fn wonders(&self) -> bool {
        self.pieces.question && (self.has(Tag::Ask) || self.unknown() > 0 || self.spans.len() > LONGEST_DOUBT)
    }

    fn reading_log(&self) -> Answer {
        let read = minutes::minutes(self.spans);
        match read {
            Read::Minutes(minutes) if !self.wonders() => Answer::ReadingMinutes(minutes),
            Read::Things if !self.pieces.question => Answer::Thanks,
            _ if self.pieces.question => Answer::Question,
            Read::Nothing if self.has(Tag::NotRead) => Answer::ReadingMinutes(0),
            Read::Nothing if self.is_glad() && !self.has(Tag::Ask) => Answer::Thanks,
            _ => Answer::Question,
        }
    }

    /// One of several numbers, and nothing else that counts.
    fn number(&self) -> Answer {
        let scan = self.scanner.scan();
        let found = choices(&scan.items, self.scanner.post);
        if self.has(Tag::Unsure) || self.asks() || scan.ambiguous || self.is_story(&scan, &found) {
            return Answer::Question;
        }
        // Where a weekday is called by a number, it is the number.
        let number = |choice: &Choice| choice.number().or(scan.also.filter(|_| choice.is_day_only()));
        let mut wanted = found.all.iter().filter(|choice| !choice.negative).map(number);
        match (wanted.next(), wanted.next()) {
            (Some(Some(n)), None) if (1..=self.context.numbers).contains(&n) => Answer::AcceptSlot(vec![n]),
            (None, None) if found.all.is_empty() && self.is_glad() => Answer::Thanks,
            _ => Answer::Question,
        }
    }

    fn time(&self) -> Answer {
        let offer = Offer::of(self.context);
        let scan = self.scanner.scan();
        let found = choices(&scan.items, self.scanner.post);
        if self.has(Tag::Unsure) {
            return Answer::Question;
        }
        if self.asks() && self.has(Tag::Ask) && !self.has(Tag::Request) {
            return Answer::Question;
        }
        // So many minutes late, or early: its time stands, and the teacher is to know.
        let lateness = self.context.kind == Kind::ReminderBooked && scan.counted && self.has(Tag::Minute);
        if lateness && !self.has(Tag::Cant) && !self.has(Tag::Change) {
            return Answer::Question;
        }
        // "Ten minutes late": no hour.
        if self.is_of_days_between() || self.has(Tag::Late) && self.has(Tag::Minute) && !self.has(Tag::Cant) {
            return Answer::Question;
        }
        if self.keeps() && found.all.is_empty() {
            return Answer::Confirm;
        }
        // "None of those, I work nights": the hours are why.
        let why = |choice: &Choice| choice.is_part_only() || choice.is_clock_only() && !choice.is_free();
        let none = self.has(Tag::Nothing) && found.all.iter().all(why);
        if found.all.is_empty() || none {
            return self.without_a_time(&offer, &scan, &found);
        }
        if let Some(all) = self.all_offered(&offer, &found) {
            return all;
        }
        let second = scan.also.is_some_and(|n| offer.is_number_rather_than_day(n, &found));
        if scan.ambiguous
            || second
            || found.unclear && found.all.iter().any(|choice| !choice.negative)
            || self.is_story(&scan, &found)
        {
            return Answer::Question;
        }
        match offer.answer(&found, self.has(Tag::Only)) {
            Some(Answer::AcceptSlot(_) | Answer::Confirm) if !self.surely_takes(&found) => Answer::Question,
            answer => answer.unwrap_or(Answer::Question),
        }
    }

    /// "The three of them won't do": the number counts the offers.
    fn all_offered(&self, offer: &Offer, found: &Choices) -> Option<Answer> {
        let [one] = found.all.as_slice() else { return None };
        let count = offer.all().len();
        let counts = count > 1 && one.number().is_some_and(|n| usize::try_from(n) == Ok(count));
        let all = [Tag::Any, Tag::Both, Tag::Nothing].iter().any(|tag| self.has(*tag));
        (counts && all).then_some(if one.negative && !found.yes { Answer::Decline } else { Answer::Question })
    }

    /// "No, don't cancel it": what was booked stays.
    fn keeps(&self) -> bool {
        let other = [Tag::Cant, Tag::Change, Tag::Late].iter().any(|tag| self.has(*tag));
        self.context.kind == Kind::ReminderBooked && self.has(Tag::Kept) && !other && !self.pieces.question
    }

    /// Too many words that nobody listed: a day or a number in it may be about anything.
    fn is_story(&self, scan: &Scan, found: &Choices) -> bool {
        let bare_only = found.all.iter().all(|choice| choice.bare.is_some() && choice.day.is_none());
        let unknown = self.unknown();
        let refused = found.all.iter().any(|choice| choice.negative);
        // "Wednesday is her birthday" says why not.
        let day_only = found.all.iter().all(Choice::is_day_only)
            && certain::strange(self.spans.iter().skip_while(|span| !is_day(span))) > 0;
        let most = match (bare_only, found.yes || refused) {
            (true, true) => 2,
            (true, false) => 1,
            (false, true) => 5,
            (false, false) => {
                if day_only {
                    0
                } else {
                    2
                }
            }
        };
        let asks = self.asks();
        unknown > most
            || bare_only && (scan.counted || !found.yes && self.counts())
            || asks && (scan.counted || self.counts())
    }

    /// A thing that is counted, or a child, is named.
    fn counts(&self) -> bool {
        self.spans.iter().any(|span| span.has(Tag::Count) && !span.has(Tag::Slot))
    }

    fn without_a_time(&self, offer: &Offer, scan: &Scan, found: &Choices) -> Answer {
        let asks = self.asks();
        let long = self.unknown() > 4;
        if self.has(Tag::Change) && !self.has(Tag::Safe) {
            return Answer::Decline;
        }
        if scan.counted || self.has(Tag::Late) {
            return Answer::Question;
        }
        if asks && (self.has(Tag::Ask) || !found.yes) || long {
            return Answer::Question;
        }
        let refuses = self.has(Tag::Cant) || self.has(Tag::Nothing) || found.no || scan.items.contains(&Item::No);
        if refuses {
            let sure = self.surely_refuses() && !self.is_divided(&scan.items) && !self.has(Tag::Request);
            return if sure { Answer::Decline } else { Answer::Question };
        }
        if found.any && !self.has(Tag::Both) {
            return if self.context.kind == Kind::ReminderBooked {
                Answer::Question
            } else {
                offer.accept(offer.all())
            };
        }
        if (found.yes || self.has(Tag::Safe)) && self.surely_agrees() {
            return if offer.is_single() { offer.accept(offer.all()) } else { Answer::Question };
        }
        if self.is_glad() && !asks { Answer::Thanks } else { Answer::Question }
    }
}

fn is_day(span: &Span) -> bool {
    span.find(|tag| matches!(tag, Tag::Day(_)).then_some(())).is_some()
}
