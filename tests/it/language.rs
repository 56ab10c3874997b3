//! What families read: every template in every locale, and how long it is.

use porchlight::language::check::{opens_in_direction, sample};
use porchlight::language::segments::{Encoding, fold, measure};
use porchlight::language::template::{Kind, SKILLS, Template};
use porchlight::language::{Args, Catalogue, RenderError, Tag, Value};
use porchlight::messages::model::Channel;
use std::path::{Path, PathBuf};

/// The word for STOP beside it, the word for HELP, the word for START, as families of the language would send them.
const WORDS: [(&str, &str, &str, &str); 6] = [
    ("ar", "توقف", "مساعدة", "ابدأ"),
    ("en", "STOP", "HELP", "START"),
    ("es", "ALTO", "AYUDA", "ALTA"),
    ("so", "JOOJI", "CAAWIMO", "BILOW"),
    ("vi", "DỪNG", "TRỢ GIÚP", "BẮT ĐẦU"),
    ("zh-Hans", "退订", "帮助", "开始"),
];

fn catalogue() -> Catalogue {
    match Catalogue::load(None) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("{error}"),
    }
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn fixture(name: &str) -> serde_json::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/language").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A file of the collection kept beside the repository, where there is one.
fn shared(name: &str) -> Option<serde_json::Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    path.exists().then(|| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// Long but real values; the accent in the teacher's name makes every text UCS-2, where parts are shortest.
fn worst(c: &Catalogue, locale: &Tag, template: &Template, skill: &str, children: &[&str]) -> Args {
    template.variables.iter().fold(Args::new(), |args, variable| {
        let value: Value = match (variable.kind, variable.name.as_str()) {
            (Kind::Names, _) => children.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().into(),
            (Kind::Name, "school") => "César E. Chávez Elementary".into(),
            (Kind::Name, _) => "Mrs. Villagómez".into(),
            (Kind::Skill, _) => skill.into(),
            (Kind::Text, _) => "Read a whole chapter aloud to the class".into(),
            (Kind::Phone, _) => "+1 (555) 010-0199".into(),
            (Kind::Language, "l1") => "ht".into(),
            (Kind::Language, "l2") => "ckb".into(),
            (Kind::Language, _) => "zh-Hant".into(),
            (Kind::Time, _) => Value::Time(jiff::civil::time(20, 30, 0, 0)),
            (Kind::Number, _) => 1_000_000.into(),
            (Kind::When, _) => {
                let days = jiff::civil::date(2026, 1, 1).series(jiff::Span::new().days(1)).take(365);
                let moments = days.flat_map(|day| [0, 9, 12, 16, 20, 22].map(|hour| day.at(hour, 30, 0, 0)));
                let zoned = moments.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).unwrap());
                let length = |at: &jiff::Zoned| measure(&c.say_moment(locale, at)).units;
                Value::When(zoned.max_by_key(length).unwrap())
            }
        };
        args.with(&variable.name, value)
    })
}

#[test]
fn every_template_fits_two_parts_with_long_names_in_every_locale() {
    let c = catalogue();
    let mut long = Vec::new();
    for locale in c.locales() {
        for template in c.templates() {
            for children in [&["Maximiliano"][..], &["Guadalupe", "José"]] {
                for skill in SKILLS.iter().chain(&["adding fractions"]) {
                    let args = worst(&c, locale, template, skill, children);
                    let text = c.render(&template.id, locale, Channel::Sms, &args).unwrap().text;
                    if measure(&text).segments > 2 {
                        long.push(format!("{locale} {} {}: {text}", template.id, measure(&text).units));
                    }
                }
            }
        }
    }
    long.dedup_by_key(|line| line.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>());
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}
