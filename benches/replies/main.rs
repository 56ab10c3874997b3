//! Reads made-up replies: `cargo bench --bench replies -- [INPUTS] [SEED]`. Random text of all of Unicode up to 64 KiB (mostly
//! short), words of the corpus mutated and mixed, in all languages and contexts. A panic ends it; prints how long readings took,
//! all of them and those of 1,600 characters.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a bench measures with the clock and stops where it cannot go on"
)]

use std::time::{Duration, Instant};

use porchlight::replies::meaning::{Context, reading};

const CORPUS: [&str; 2] = [
    include_str!("../../tests/fixtures/replies/meaning.txt"),
    include_str!("../../tests/fixtures/replies/meaning-more.txt"),
];
const CONTEXTS: &str = include_str!("../../src/replies/data/contexts.json");
const LANGUAGES: [&str; 42] = [
    "en", "es", "ar", "zh-Hans", "zh-Hant", "vi", "pt", "ru", "ht", "hmn", "ur", "fr", "so", "fil", "ko", "ja", "hi",
    "pa", "bn", "gu", "te", "ta", "ne", "fa", "fa-AF", "ps", "uk", "pl", "ro", "tr", "am", "ti", "sw", "my", "km",
    "it", "el", "sq", "ckb", "ml", "", "xx",
];

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % (sides.max(1) as u64)) as usize
    }

    fn letter(&mut self) -> char {
        let code = match self.roll(4) {
            0 => self.roll(0x80),
            1 => self.roll(0x3000),
            2 => self.roll(0x1_0000),
            _ => self.roll(0x11_0000),
        };
        char::from_u32(code as u32).unwrap_or('\u{FFFD}')
    }

    fn noise(&mut self, letters: usize) -> String {
        (0..letters).map(|_| self.letter()).collect()
    }

    /// Words of the corpus, mixed, some letters changed, up to a number of characters.
    fn mutated(&mut self, texts: &[&str], most: usize) -> String {
        let mut text = String::new();
        while text.chars().count() < most {
            let one = texts[self.roll(texts.len())];
            let skip = self.roll(one.chars().count());
            text.extend(one.chars().skip(if self.roll(2) == 0 { 0 } else { skip }));
            if self.roll(3) == 0 {
                let letter = self.letter();
                text.push(letter);
            }
            text.push([' ', ' ', ',', '.', '\n', ':', '/', '-'][self.roll(8)]);
            if self.roll(3) == 0 && most < 1_600 {
                break;
            }
        }
        text.chars().take(most.max(1)).collect()
    }
}

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|word| word.parse::<u64>().ok());
    let inputs = numbers.next().unwrap_or(100_000);
    let mut dice = Dice(numbers.next().unwrap_or(1));
    let texts: Vec<&str> = CORPUS
        .iter()
        .flat_map(|file| file.lines())
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('|').nth(2))
        .collect();
    let named: serde_json::Value = serde_json::from_str(CONTEXTS).unwrap();
    let contexts: Vec<Context> = named["contexts"]
        .as_object()
        .unwrap()
        .values()
        .map(|one| serde_json::from_value(one.clone()).unwrap())
        .collect();
    let started = Instant::now();
    let (mut all, mut long) = (Times::default(), Times::default());
    for number in 0..inputs {
        let text = match number % 100_000 {
            0 => dice.noise(40_000),
            1 => dice.mutated(&texts, 30_000),
            n if n % 1_000 == 2 => dice.noise(1_600),
            n if n % 1_000 == 3 => dice.mutated(&texts, 1_600),
            n if n % 3 == 0 => {
                let letters = dice.roll(24);
                dice.noise(letters)
            }
            _ => {
                let letters = dice.roll(60);
                dice.mutated(&texts, letters)
            }
        };
        let language = LANGUAGES[dice.roll(LANGUAGES.len())];
        let context = &contexts[dice.roll(contexts.len())];
        let begun = Instant::now();
        let answer = reading(&text, Some(language).filter(|tag| !tag.is_empty()), "en", context);
        let took = begun.elapsed();
        std::hint::black_box(answer.to_json());
        all.note(took);
        if matches!(number % 1_000, 2 | 3) {
            long.note(took);
        }
    }
    println!("{inputs} inputs, 0 panics, {:.0} s", started.elapsed().as_secs_f64());
    println!("all: {}", all.shown());
    println!("1,600 characters: {}", long.shown());
}

/// How long readings took, in classes of a hundredth of a millisecond.
#[derive(Default)]
struct Times {
    classes: Vec<u64>,
    count: u64,
    most: Duration,
}

impl Times {
    fn note(&mut self, took: Duration) {
        let class = (took.as_micros() / 10) as usize;
        if self.classes.len() <= class {
            self.classes.resize(class + 1, 0);
        }
        self.classes[class] += 1;
        self.count += 1;
        self.most = self.most.max(took);
    }

    fn share(&self, part: f64) -> f64 {
        let mut seen = 0;
        let wanted = (self.count as f64 * part) as u64;
        for (class, count) in self.classes.iter().enumerate() {
            seen += count;
            if seen > wanted {
                return (class + 1) as f64 / 100.0;
            }
        }
        self.most.as_secs_f64() * 1_000.0
    }

    fn shown(&self) -> String {
        let most = self.most.as_secs_f64() * 1_000.0;
        format!(
            "{} readings, p50 {:.2} ms, p99 {:.2} ms, longest {most:.2} ms",
            self.count,
            self.share(0.5),
            self.share(0.99)
        )
    }
}
