//! Stop words typed in haste: letters with spaces between, a letter held, wrong or missing, a word said again.

use super::clause::{is, reach};
use super::normalise::words;
use super::understand::Search;
use super::words::{Entry, Topic, Vocabulary, spelling};

/// Stop words one after the other have so many words (or letters of scripts without spaces) at most.
const MOST_STOPS: usize = 12;
/// A word with a letter held has more letters than this without it.
const LEAST_HELD: usize = 3;
/// A word of which a letter is wrong has at least so many: of shorter ones another letter makes another word.
const LEAST_SLIP: usize = 6;

impl Search<'_> {
    /// Letters with spaces or points between them, a letter held too long, a word said again, a common slip.
    pub(super) fn is_slip(&self) -> bool {
        let tokens = self.tokens();
        let letters: String = tokens.iter().map(|token| token.plain.as_str()).collect();
        if letters.len() > 24 {
            return false;
        }
        let spaced = tokens.len() > 2 && tokens.iter().all(|token| token.plain.len() == 1);
        let squeezed = |text: &str| {
            let mut chars: Vec<char> = text.chars().collect();
            chars.dedup();
            chars.into_iter().collect::<String>()
        };
        let held = tokens.len() == 1 && self.all.strong.iter().any(|word| squeezed(word) == squeezed(&letters));
        let listed = self.all.slips.contains(&spelling(tokens));
        let near = tokens.len() < 3 && self.is_near_a_stop_word(&letters, tokens.len() == 1, squeezed);
        let repeated = tokens.iter().all(|token| documented_stop(self.all, &token.plain));
        listed || repeated || held || near || self.is_stops_alone() || spaced && documented_stop(self.all, &letters)
    }

    /// Stop words alone, one after the other, as our own texts name them: "STOP (ALTO)".
    fn is_stops_alone(&self) -> bool {
        let tokens = self.tokens();
        if !(2..=MOST_STOPS).contains(&tokens.len()) {
            return false;
        }
        let reached = reach(tokens, |at, note| {
            let stops = self.all.entries_at(tokens, at).filter(|entry| entry.topic == Topic::Stop && !entry.doubtful);
            stops.filter(|entry| self.in_play(entry)).for_each(|entry| note(entry.tokens.len()));
        });
        is(&reached, tokens.len())
    }

    /// A stop word of the languages in play with a letter held, one letter wrong, or a space within.
    fn is_near_a_stop_word(&self, letters: &str, whole: bool, squeezed: impl Fn(&str) -> String) -> bool {
        let long = letters.chars().count();
        let fits = |entry: &&Entry| {
            let word = match entry.tokens.as_slice() {
                [one] if entry.topic == Topic::Stop && !entry.doubtful && self.in_play(entry) => one.plain.as_str(),
                _ => return false,
            };
            let far = word.chars().count();
            // What differs in its first letter is another word, in its last one another form of it.
            word.chars().next() == letters.chars().next()
                && (word.chars().last() == letters.chars().last())
                && (!whole && letters == word
                    || whole && long > far && far > LEAST_HELD && squeezed(letters) == squeezed(word)
                    || whole && long.min(far) >= LEAST_SLIP && one_slip_apart(letters, word))
        };
        let everyday = || self.own.is_some_and(|own| self.all.is_everyday(self.tokens(), own));
        long > LEAST_HELD && self.all.entries().any(|entry| fits(&entry)) && !everyday()
    }
}

fn documented_stop(all: &Vocabulary, letters: &str) -> bool {
    let token = words(letters);
    all.entries_at(&token, 0).any(|entry| entry.topic == Topic::Stop && entry.documented && entry.tokens.len() == 1)
}

/// Whether one letter more, less or other, or two that changed places, make the one word the other.
fn one_slip_apart(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    let head = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let tail = typed.iter().rev().zip(word.iter().rev()).take_while(|(a, b)| a == b).count();
    let most = typed.len().max(word.len());
    let pair = |of: &[char]| of.get(head).copied().zip(of.get(head + 1).copied());
    let swapped = typed.len() == word.len()
        && head + tail + 2 == most
        && pair(&typed).zip(pair(&word)).is_some_and(|((a, b), (c, d))| a == d && b == c);
    typed.len().abs_diff(word.len()) <= 1 && head + tail + 1 >= most || swapped
}
