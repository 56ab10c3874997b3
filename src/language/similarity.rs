//! How alike two texts are: chrF, the F-score over character n-grams of length 1 to 6 (Popović 2015, "chrF: character n-gram
//! F-score for automatic MT evaluation"), here with equal weight for both sides. It needs no word boundaries, so it reads
//! Chinese and Khmer as well as English. Pure.

use std::collections::HashMap;

/// The longest n-gram.
const LONGEST: usize = 6;

/// 0 (nothing in common) to 1 (the same but for case, punctuation and white space).
pub fn chrf(one: &str, other: &str) -> f64 {
    let (one, other) = (letters(one), letters(other));
    if one.is_empty() || other.is_empty() {
        return if one == other { 1.0 } else { 0.0 };
    }
    // Short texts have no long n-grams.
    let longest = LONGEST.min(one.len()).min(other.len());
    let all: f64 = (1..=longest).map(|n| f_score(&one, &other, n)).sum();
    all / longest as f64
}

fn f_score(one: &[char], other: &[char], n: usize) -> f64 {
    let (left, right) = (grams(one, n), grams(other, n));
    let common: usize = left.iter().map(|(gram, count)| (*count).min(right.get(gram).copied().unwrap_or(0))).sum();
    let total: usize = left.values().chain(right.values()).sum();
    if total == 0 { 0.0 } else { 2.0 * common as f64 / total as f64 }
}

fn grams(text: &[char], n: usize) -> HashMap<&[char], usize> {
    let mut counts = HashMap::new();
    for gram in text.windows(n) {
        *counts.entry(gram).or_default() += 1;
    }
    counts
}

/// Letters, digits and masks in lower case: how a sentence is punctuated says little of its meaning.
fn letters(text: &str) -> Vec<char> {
    let kept = |c: &char| !c.is_whitespace() && !c.is_ascii_punctuation() && !"¿¡…“”‘’«»—–。，、！？।؟،".contains(*c);
    text.chars().filter(kept).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_one_and_others_are_nought() {
        assert!((chrf("She read 3 books!", "she read 3 books") - 1.0).abs() < 1e-9);
        assert!(chrf("abc", "xyz") < 1e-9);
        assert!((chrf("", "") - 1.0).abs() < 1e-9 && chrf("a", "") < 1e-9);
    }

    #[test]
    fn it_is_the_mean_f_score_of_the_n_grams() {
        // 1-grams: a, b | a, c -> 2*1/4; 2-grams: ab | ac -> 0.
        assert!((chrf("ab", "ac") - 0.25).abs() < 1e-9);
        assert!((chrf("ab", "ac") - chrf("ac", "ab")).abs() < 1e-9);
    }

    #[test]
    fn a_paraphrase_scores_between_and_an_opposite_sentence_lower_than_the_same() {
        let said = "Mateo helped a friend today with reading";
        let near = chrf(said, "Mateo helped to a friend today with the reading");
        let far = chrf(said, "It calls the office before noon please");
        assert!(near > 0.6 && far < 0.3, "{near} {far}");
        assert!(chrf("他今天读了三本书", "他今天读三本书") > 0.4);
    }
}
