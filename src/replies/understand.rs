//! What a text means where it is stop, start, help or a wrong number, or where a machine wrote it; all else is words for a
//! person. Pure: it knows no contact, no question that was asked and no database.
//!
//! A stop must not be missed (47 CFR 64.1200(a)(10): any reasonable wording counts), so a doubtful one still stops and is
//! shown to a person; an everyday sentence with the word "stop" in it must not stop anything.

use super::clause::{View, is, is_limit, reach};
use super::intent::Meaning;
use super::normalise::{Clause, Reading, Token, bounded, read};
use super::pattern::Patterns;
use super::stops::classes;
use super::tapback::{is_tapback, without_quoted_lines};
use super::words::{Entry, Grammar, Topic, Vocabulary, spelling, vocabulary};

/// Sentences of more words than this do not say "wrong number"; they tell a story about one.
const LONGEST_WRONG_NUMBER: usize = 24;
/// Longer messages are not searched for stop sentences of languages we did not expect, in words.
const LONGEST_FOREIGN: usize = 40;
/// Longer messages of a family whose language nobody knows are not read by the word classes of every language, in words.
const LONGEST_UNKNOWN: usize = 100;
/// Nobody is polite about one stop word for longer than this, in words (letters where words have no spaces).
const LONGEST_COURTESY: usize = 60;
/// A name below a stop word has at most so many words.
const LONGEST_SIGNATURE: usize = 3;

/// What a text means to a family of that language (BCP 47; `None`: unknown) at a school of that language. Reads the first
/// [`MAX_BYTES`](super::normalise::MAX_BYTES) bytes, in linear time.
pub fn understand(text: &str, language: Option<&str>, school_language: &str) -> Meaning {
    let all = vocabulary();
    let text = without_quoted_lines(bounded(text));
    if is_tapback(all, &text) {
        return Meaning::Tapback;
    }
    let reading = read(&text);
    let own = language.and_then(|tag| all.language(tag));
    let mut languages = Vec::with_capacity(3);
    for one in [own, all.language("en"), all.language(school_language)].into_iter().flatten() {
        if !languages.contains(&one) {
            languages.push(one);
        }
    }
    if reading.tokens.is_empty() {
        return without_words(&reading, &text);
    }
    Search { all, reading: &reading, own, languages }.meaning()
}

/// No word at all: the stop sign stops and a person asks; a lone question mark wants help.
fn without_words(reading: &Reading, text: &str) -> Meaning {
    match reading {
        _ if reading.stop_sign => Meaning::OptOut { sure: false },
        _ if reading.question
            && text.chars().all(|c| c.is_whitespace() || matches!(c, '?' | '？' | '؟' | '՞' | '፧')) =>
        {
            Meaning::Help
        }
        _ => Meaning::Words,
    }
}

/// A text with the languages that are in play.
pub(super) struct Search<'a> {
    pub(super) all: &'a Vocabulary,
    reading: &'a Reading,
    pub(super) own: Option<usize>,
    languages: Vec<usize>,
}

impl<'a> Search<'a> {
    fn meaning(&self) -> Meaning {
        let tokens = self.tokens();
        if let Some(found) = self.whole() {
            return found;
        }
        if spelling_is(tokens, "yes") {
            return Meaning::OptIn { answer: true };
        }
        let everything = Clause { start: 0, end: tokens.len(), mark: ' ' };
        let courteous = self.with_courtesy(everything, false);
        if let Some(found) = courteous {
            return found;
        }
        let says_so = || {
            let says =
                self.sentence(true, |grammar| &grammar.stop) || self.inside(Topic::Stop) || self.foreign_sentence();
            says && !self.is_barred()
                || self.reading.clauses.iter().any(|clause| self.with_courtesy(*clause, true).is_some())
                || self.in_any_order()
        };
        let stops = self.is_slip() || self.strong_clause() || self.foreign() || !self.goes_on() && says_so();
        if stops {
            return Meaning::OptOut { sure: false };
        }
        if self.sentence(true, |grammar| &grammar.start) {
            return Meaning::OptIn { answer: false };
        }
        let short = tokens.len() <= LONGEST_WRONG_NUMBER;
        if short && (self.sentence(false, |grammar| &grammar.wrong_number) || self.inside(Topic::WrongNumber)) {
            return Meaning::WrongNumber;
        }
        if self.by_itself() { Meaning::AutoReply } else { Meaning::Words }
    }

    pub(super) fn tokens(&self) -> &'a [Token] {
        &self.reading.tokens
    }

    fn grammars(&self) -> impl Iterator<Item = &'a Grammar> {
        self.languages.iter().filter_map(|one| self.all.grammar(*one))
    }

    /// An entry of the languages in play; a lone letter only in the family's own. (Of a family whose language
    /// nobody knows, `foreign` looks everywhere.)
    pub(super) fn in_play(&self, entry: &Entry) -> bool {
        let letter = entry.tokens.len() == 1 && entry.tokens.iter().all(|token| token.exact.len() == 1);
        match entry.language {
            None => true,
            Some(language) if letter => self.own == Some(language),
            Some(language) => self.languages.contains(&language),
        }
    }

    /// The whole message is an entry.
    fn whole(&self) -> Option<Meaning> {
        let tokens = self.tokens();
        let fits = |entry: &&Entry| entry.tokens.len() == tokens.len() && self.in_play(entry);
        let mut found: Vec<&Entry> = self.all.entries_at(tokens, 0).filter(fits).collect();
        found.sort_by_key(|entry| (entry.topic, !entry.documented));
        found.first().map(|entry| meaning_of(entry.topic, entry.documented))
    }

    /// An entry and nothing else but courtesy. `strict`: only stop entries of several words, for parts of a message.
    fn with_courtesy(&self, part: Clause, strict: bool) -> Option<Meaning> {
        let tokens = self.tokens().get(part.start..part.end).filter(|tokens| tokens.len() <= LONGEST_COURTESY)?;
        let before = reach(tokens, |at, note| {
            for grammar in self.grammars() {
                grammar.around.lengths_at(tokens, at).for_each(&mut *note);
            }
        });
        let led = reach(tokens, |at, note| {
            for grammar in self.grammars() {
                grammar.around.lengths_at(tokens, at).for_each(&mut *note);
                grammar.lead.lengths_at(tokens, at).for_each(&mut *note);
            }
        });
        let after = self.rest_is(tokens, false);
        let rest = self.rest_is(tokens, true);
        let mut best: Option<Topic> = None;
        for at in (0..tokens.len()).filter(|at| is(&led, *at)) {
            for entry in self.all.entries_at(tokens, at).filter(|entry| self.in_play(entry) && !entry.doubtful) {
                let strong = entry.topic == Topic::Stop && self.all.strong.contains(&spelling(&entry.tokens));
                let end = at + entry.tokens.len();
                let clean = is(&before, at)
                    && is(&after, end)
                    && (!strict || entry.tokens.len() > 1 && entry.topic == Topic::Stop);
                if (clean || strong && !strict && is(&led, at) && is(&rest, end))
                    && best.is_none_or(|topic| entry.topic < topic)
                {
                    best = Some(entry.topic);
                }
            }
        }
        best.map(|topic| meaning_of(topic, false))
    }

    /// For each token whether all from there on is courtesy (or, with `led`, a lead).
    fn rest_is(&self, tokens: &[Token], led: bool) -> Vec<bool> {
        let mut ends = vec![false; tokens.len() + 1];
        if let Some(last) = ends.last_mut() {
            *last = true;
        }
        for at in (0..tokens.len()).rev() {
            let good = self.grammars().any(|grammar| {
                grammar.around.lengths_at(tokens, at).any(|length| is(&ends, at + length))
                    || led && grammar.lead.lengths_at(tokens, at).any(|length| is(&ends, at + length))
            });
            if let Some(end) = ends.get_mut(at) {
                *end = good;
            }
        }
        ends
    }

    /// A sentence pattern of the languages in play. `order`: it asks for something, so a lead may come before it and a limit
    /// behind it undoes it.
    fn sentence(&self, order: bool, list: impl Fn(&'a Grammar) -> &'a Patterns) -> bool {
        self.grammars().any(|grammar| {
            let patterns = list(grammar);
            if !self.tokens().iter().any(|token| patterns.beginning(token).next().is_some()) {
                return false;
            }
            let rest_of_all = self.rest_is(self.tokens(), true);
            self.reading.clauses.iter().any(|clause| {
                let Some(tokens) = self.tokens().get(clause.start..clause.end) else { return false };
                if !tokens.iter().any(|token| patterns.beginning(token).next().is_some()) {
                    return false;
                }
                let view = View::new(grammar, &self.all.negators, self.rest_is(tokens, false), tokens);
                (0..tokens.len()).any(|at| {
                    let Some(first) = tokens.get(at) else { return false };
                    patterns.beginning(first).any(|pattern| {
                        let alone = !pattern.whole || clause.start == 0 && is(&view.led, at);
                        alone
                            && view.begins_well(at, order)
                            && pattern.matches(tokens, at, &|end| {
                                let whole = !pattern.whole || is(&rest_of_all, clause.start + end);
                                whole && view.ends_well(pattern, end, order)
                            })
                    })
                })
            })
        })
    }

    /// A long entry inside a sentence of its language, without a negation before it or a limit ("after eight") behind it.
    /// English has its patterns instead.
    fn inside(&self, topic: Topic) -> bool {
        let english = self.all.language("en");
        let languages = self.languages.iter().filter(|one| Some(**one) != english);
        languages.filter_map(|one| Some((*one, self.all.grammar(*one)?))).any(|(language, grammar)| {
            self.reading.clauses.iter().any(|clause| {
                let Some(tokens) = self.tokens().get(clause.start..clause.end) else { return false };
                let limited = (0..tokens.len()).any(|at| is_limit(grammar, tokens, at));
                !limited
                    && (0..tokens.len()).any(|at| {
                        self.all.entries_at(tokens, at).any(|entry| {
                            entry.topic == topic
                                && entry.loose
                                && entry.language == Some(language)
                                && is_long(entry)
                                && !self.negated(tokens, at)
                        })
                    })
            })
        })
    }

    fn negated(&self, tokens: &[Token], at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        before.is_some_and(|token| self.all.negators.contains(&token.plain))
    }

    /// The first or the last clause is a plain stop word: "Stop. We moved.", "STOP - Ana Ruiz".
    fn strong_clause(&self) -> bool {
        let clauses = &self.reading.clauses;
        let tokens = self.tokens();
        let strong = |clause: &Clause| {
            tokens.get(clause.start..clause.end).filter(|here| self.all.strong.contains(&spelling(here)))
        };
        let shouted = |here: &[Token]| {
            here.iter().all(|token| token.shouted) && !tokens.iter().all(|token| token.shouted || token.plain.len() < 2)
        };
        let Some(((first, after), (last, before))) = clauses.split_first().zip(clauses.split_last()) else {
            return false;
        };
        let leads = strong(first).is_some_and(|here| {
            let signed = tokens.len() - first.end <= LONGEST_SIGNATURE
                && tokens.get(first.end..).is_some_and(|name| name.iter().all(|token| token.capital));
            !after.is_empty()
                && (shouted(here) || matches!(first.mark, '.' | ';' | '\n') || signed && first.mark != '!')
        });
        let closes = strong(last).is_some_and(|here| {
            before.last().is_some_and(|previous| shouted(here) || matches!(previous.mark, '.' | ';' | '\n' | '!'))
        });
        leads || closes
    }

    /// A clause of it asks us to go on: "please don't stop".
    fn goes_on(&self) -> bool {
        self.languages.iter().filter_map(|one| classes(self.all, *one)).any(|classes| {
            let clause = |clause: &Clause| self.tokens().get(clause.start..clause.end);
            self.reading.clauses.iter().filter_map(clause).any(|tokens| classes.says_keep(tokens))
        })
    }

    /// A clause is about somebody or something else, in the family's own language.
    fn is_barred(&self) -> bool {
        let Some(own) = self.own.and_then(|own| classes(self.all, own)) else { return false };
        let clause = |clause: &Clause| self.tokens().get(clause.start..clause.end);
        self.reading.clauses.iter().filter_map(clause).any(|tokens| own.is_barred(tokens))
    }

    /// A clause, or the whole of a short message, says stop by the classes of its words. Of a family whose language nobody
    /// knows all languages are asked.
    fn in_any_order(&self) -> bool {
        let tokens = self.tokens();
        let asks_all = self.own.is_none() && tokens.len() <= LONGEST_UNKNOWN;
        let everyone = 0..if asks_all { self.all.languages() } else { 0 };
        self.languages.iter().copied().chain(everyone).any(|one| {
            let grammar = self.all.grammar(one);
            let says_stop = |tokens: &[Token]| classes(self.all, one).is_some_and(|all| all.says_stop(tokens, grammar));
            let clause = |clause: &Clause| tokens.get(clause.start..clause.end).is_some_and(says_stop);
            self.reading.clauses.iter().any(clause) || self.reading.clauses.len() > 1 && says_stop(tokens)
        })
    }

    /// The whole message is a stop word of a language we did not expect: the language on file is often wrong.
    fn foreign(&self) -> bool {
        let tokens = self.tokens();
        let long = tokens.iter().map(|token| token.plain.chars().count()).sum::<usize>();
        let written = long > 2 || long > 1 && !tokens.iter().all(|token| token.plain.is_ascii());
        let everyday = || self.languages.iter().any(|one| self.all.is_everyday(tokens, *one));
        let listed = || {
            self.all.entries_at(tokens, 0).any(|entry| entry.topic == Topic::Stop && entry.tokens.len() == tokens.len())
        };
        written && listed() && !(self.own.is_some() && everyday())
    }

    /// A short message that says stop in several words of a language we did not expect.
    fn foreign_sentence(&self) -> bool {
        let tokens = self.tokens();
        if tokens.len() > LONGEST_FOREIGN {
            return false;
        }
        let everything = Clause { start: 0, end: tokens.len(), mark: ' ' };
        (0..self.all.languages()).filter(|one| !self.languages.contains(one)).any(|one| {
            let there = Search { all: self.all, reading: self.reading, own: Some(one), languages: vec![one] };
            there.with_courtesy(everything, true).is_some() || there.sentence(true, |grammar| &grammar.stop)
        })
    }

    /// A sentence that a phone or an office sends by itself.
    fn by_itself(&self) -> bool {
        self.reading.clauses.iter().any(|clause| {
            let tokens = self.tokens().get(clause.start..clause.end).unwrap_or_default();
            (0..tokens.len()).any(|at| self.all.auto_replies.lengths_at(tokens, at).next().is_some())
        }) || spelling_is(self.tokens(), "im driving")
            || spelling_is(self.tokens(), "i am driving")
    }
}

/// Four words, or five letters in scripts without spaces: too much to stand in a sentence by chance.
fn is_long(entry: &Entry) -> bool {
    let letters: usize = entry.tokens.iter().map(|token| token.plain.chars().count()).sum();
    let spaced = letters > entry.tokens.len() * 2;
    let enough = if entry.topic == Topic::WrongNumber { 3 } else { 4 };
    if spaced { entry.tokens.len() >= enough } else { entry.tokens.len() >= 5 }
}

fn meaning_of(topic: Topic, sure: bool) -> Meaning {
    match topic {
        Topic::Stop => Meaning::OptOut { sure },
        Topic::Start => Meaning::OptIn { answer: false },
        Topic::Help => Meaning::Help,
        Topic::WrongNumber => Meaning::WrongNumber,
    }
}

fn spelling_is(tokens: &[Token], text: &str) -> bool {
    tokens.len() <= 3 && spelling(tokens) == text
}
