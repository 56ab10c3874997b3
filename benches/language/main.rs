//! The bench of the wording: `cargo bench --bench language`. How long the catalogue takes to load with forty locales, and how
//! many texts a second it makes, next to Fluent's own bare call on the same message.
//!
//! Times are medians of 31 batches; no crate for it, for a median needs none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench that cannot go on shall stop and say where"
)]

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use porchlight::channel::Channel;
use porchlight::language::check::sample;
use porchlight::language::lint::{self, lint_teacher_text};
use porchlight::language::masks::{Keep, Masked, Names, Whose};
use porchlight::language::{Base, Catalogue, Tag};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Batches that a median is taken of.
const BATCHES: usize = 31;

fn main() {
    let folder = forty();
    say("load, what the binary carries", batch(1, || black_box(Catalogue::load(None).unwrap()).locales().len()), "");
    let overlay = Some(folder.path());
    say("load, 40 locales of a folder checked", batch(1, || Catalogue::load(overlay).unwrap().locales().len()), "");
    let c = Catalogue::load(overlay).unwrap();
    first_use(&c);
    for lang in ["en", "es", "ar"] {
        let tag = Tag::parse(lang).unwrap();
        for id in ["note.strength", "note.growth", "sys.got_it"] {
            let args = sample(c.template(id).unwrap(), "reading", 2);
            let made = batch(2_000, || c.render(id, &tag, Channel::Sms, &args).unwrap().text.len());
            say(&format!("{id} in {lang}, SMS"), made, "texts");
        }
    }
    bare();
    let english = Tag::english();
    let text = "Read a whole page aloud to the class and helped a friend with the hard words";
    say("a teacher's own words, linted", batch(200, || lint_teacher_text(&english, text).len()), "texts");
    masks();
    let began = Instant::now();
    let report = lint::run(Base::Embedded(None), None, false);
    println!(
        "{:<44} {:>10.1} ms, {} texts",
        "the linter over what the binary carries",
        ms(began.elapsed()),
        report.texts
    );
}

/// Names of a district of 25,000 children: making the book of them, and taking them out of a note and of a reply.
fn masks() {
    let made = batch(1, || black_box(district()).is_empty() as usize);
    say("a book of 25,000 children's names", made, "");
    let names = district();
    for (what, lang, text) in [
        ("a note of 12 words, masked", "en", "Today Ayaan helped a new friend and read to Mateo's group."),
        ("a reply in Arabic, masked", "ar", "شكرا جزيلا يا معلمة، آيان سعيد جدا بهذا الخبر وسوف نأتي غدا"),
    ] {
        let keep = Keep { names: &names, terms: &[], language: &Tag::parse(lang).unwrap() };
        say(what, batch(50, || Masked::of(text, &keep).kept.len()), "texts");
    }
}

/// 25,000 names, 6,400 of them different, of syllables as names have them.
fn district() -> Names {
    let syllables = [
        "ma", "te", "li", "no", "ra", "sa", "yu", "ke", "da", "mi", "lo", "na", "se", "ri", "ta", "jo", "ha", "be",
        "vi", "zu",
    ];
    let mut names = Names::default();
    for child in 0..25_000_usize {
        let (one, two, three) = (syllables[child % 20], syllables[child / 20 % 20], syllables[child / 400 % 16]);
        names.add(&format!("{one}{two}{three}"), Whose::Child);
        names.add(&format!("{three}{one}{two}ez"), Whose::Adult);
    }
    names
}

/// A folder in which every locale has its own file, so that all forty are read and checked.
fn forty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let forty = "en es ar zh-Hans zh-Hant vi pt ru ht hmn ur fr so fil ko ja hi pa bn gu te ta ne fa fa-AF ps uk pl ro tr \
                 am ti sw my km it el sq ckb ml";
    for tag in forty.split_whitespace() {
        let to = folder.path().join(tag);
        std::fs::create_dir(&to).unwrap();
        let own = locales.join(tag);
        // A locale that is still to be written stands for itself with the source's texts.
        let from = if own.join("conferences.ftl").exists() { own } else { locales.join("en") };
        for file in std::fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.file_name().unwrap().to_owned();
            if !name.to_string_lossy().starts_with("pages") {
                std::fs::copy(&file, to.join(name)).unwrap();
            }
        }
    }
    folder
}

/// What the first text in a locale costs more.
fn first_use(c: &Catalogue) {
    let mut took: Vec<Duration> = Vec::new();
    for tag in c.locales() {
        let args = sample(c.template("sys.got_it").unwrap(), "", 1);
        let began = Instant::now();
        black_box(c.render("sys.got_it", tag, Channel::Sms, &args).unwrap());
        took.push(began.elapsed());
    }
    took.sort();
    say("the first text in a locale", took[took.len() / 2], "");
}

/// Fluent alone: the message of `note.strength` with ready strings, parsed and bundled by hand.
fn bare() {
    let text = "note = Good news about { $child }! { $detail }. Ask about { $skill } tonight. - { $teacher }";
    let resource = FluentResource::try_new(text.to_owned()).unwrap();
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let mut args = FluentArgs::new();
    for (name, value) in [
        ("child", "Mateo and Ana"),
        ("detail", "Read a whole page aloud to the class"),
        ("skill", "reading"),
        ("teacher", "Ms. Reyes"),
    ] {
        args.set(name, value);
    }
    let pattern = bundle.get_message("note").unwrap().value().unwrap();
    let made = batch(2_000, || {
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args), &mut errors).len()
    });
    say("Fluent's bare format_pattern, same words", made, "texts");
}

/// The median time of one call, over batches of `calls`.
fn batch(calls: u32, mut call: impl FnMut() -> usize) -> Duration {
    let mut batches: Vec<Duration> = (0..BATCHES)
        .map(|_| {
            let began = Instant::now();
            for _ in 0..calls {
                black_box(call());
            }
            began.elapsed() / calls
        })
        .collect();
    batches.sort();
    batches[BATCHES / 2]
}

fn say(what: &str, one: Duration, unit: &str) {
    if unit.is_empty() {
        println!("{what:<44} {:>10.2} ms", ms(one));
    } else {
        println!("{what:<44} {:>10.2} us, {:>9.0} {unit}/s", one.as_secs_f64() * 1e6, 1.0 / one.as_secs_f64());
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
