//! What families read: every template in every locale, and how long it is.

mod lint;
mod overlay;
mod stories;
mod teacher;
mod vectors;

use porchlight::channel::Channel;
use porchlight::language::check::{opens_in_direction, sample};
use porchlight::language::segments::{Encoding, fold, measure};
use porchlight::language::{Args, Catalogue, RenderError, Tag, Value};
use std::path::Path;

fn catalogue() -> Catalogue {
    match Catalogue::load(None) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("{error}"),
    }
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

/// What a family can answer, as the locale offers it: `word-stop` ...
fn offered(c: &Catalogue, locale: &Tag, word: &str) -> String {
    c.page_word(locale, &format!("word-{word}"), &Args::new())
}

/// A file of the collection kept beside the repository, where there is one.
fn shared(name: &str) -> Option<serde_json::Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    path.exists().then(|| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

#[test]
fn the_source_has_the_forty_templates_the_note_over_words_as_written_and_the_new_language() {
    let c = catalogue();
    let count = |group: &str| c.templates().iter().filter(|template| template.group == group).count();
    assert_eq!(
        ["note", "conf", "visit", "read", "math", "play", "loan", "ask", "sys"].map(count),
        [9, 16, 3, 12, 2, 2, 7, 2, 9]
    );
    assert_eq!(c.templates().len(), 62);
}

#[test]
fn days_and_catalogue_values_are_said_in_the_locale() {
    let c = catalogue();
    let moment = |day: &str| format!("{day}T16:30[America/New_York]");
    let offer = Args::new()
        .with("child", "Mateo")
        .with("s1", moment("2026-11-24"))
        .with("s2", moment("2026-11-25"))
        .with("s3", moment("2026-11-26"))
        .with("teacher", "Ms. Reyes");
    assert_eq!(
        c.render("conf.offer", &tag("en"), Channel::Sms, &offer).unwrap().text,
        "Let's plan together for Mateo. 1) Tue, Nov 24, 4:30 PM 2) Wed, Nov 25, 4:30 PM 3) Thu, Nov 26, 4:30 PM. \
         Reply 1, 2, 3 or your own time. - Ms. Reyes"
    );
    let dear = offer.with("child", "José Maximiliano");
    assert_eq!(
        c.render("conf.offer", &tag("en"), Channel::Sms, &dear.with("teacher", "Mrs. Villagómez")).unwrap().text,
        "José Maximiliano: 1) Tue 24, 4:30 PM 2) Wed 25, 4:30 PM 3) Thu 26, 4:30 PM. Reply 1-3 or your own time. \
         - Mrs. Villagómez"
    );
    let booked = |place: &str| {
        let args = Args::new()
            .with("day", "2026-11-24")
            .with("date", jiff::civil::date(2026, 11, 24))
            .with("time", "16:30")
            .with("place", place)
            .with("child", "Mateo")
            .with("teacher", "Ms. Reyes");
        c.render("conf.booked", &tag("en"), Channel::Sms, &args).unwrap().text
    };
    assert!(
        booked("By phone").starts_with("You are set: Tuesday November 24, 4:30 PM, by phone. "),
        "{}",
        booked("phone")
    );
    assert!(booked("Room 12").contains("4:30 PM, Room 12. "));
    let interpreter = |language: &str| {
        let args = Args::new().with("language", language).with("day", "2026-11-24").with("time", "16:30");
        c.render("conf.interpreter", &tag("en"), Channel::Sms, &args).unwrap().text
    };
    assert!(interpreter("so").starts_with("An interpreter for Somali"));
    assert!(interpreter("Haitian Creole").starts_with("An interpreter for Haitian Creole"));
    assert!(interpreter("en-GB").contains("English"));
    let minutes = |minutes: i64| {
        let args = Args::new().with("minutes", minutes).with("total", 140).with("child", "Mateo");
        c.render("read.log_thanks", &tag("en"), Channel::Sms, &args).unwrap().text
    };
    assert_eq!(minutes(1), "1 minute! That makes 140 this month. Mateo is lucky to have you.");
    assert!(minutes(0).starts_with("Thank you for telling us!") && minutes(20).starts_with("20 minutes!"));
}

#[test]
fn readers_get_the_nearest_locale_in_their_script() {
    let c = catalogue();
    for (asked, chosen) in [
        ("es-MX", "es"),
        ("es-419", "es"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("fa-AF", "fa-AF"),
        ("lt", "en"),
        ("ar-EG", "ar"),
        ("so-KE", "so"),
        ("pt-BR", "pt"),
        ("en-GB", "en"),
    ] {
        assert_eq!(c.choose(&tag(asked)).as_str(), chosen, "{asked}");
    }
}

#[test]
fn the_words_we_offer_are_words_we_understand() {
    let Some(replies) = shared("languages/replies.json") else { return };
    let c = catalogue();
    for locale in c.locales() {
        for (list, word) in [("stop", "stop"), ("help", "help"), ("start", "start"), ("yes", "yes"), ("no", "no")] {
            let word = offered(&c, locale, word);
            let known = replies["languages"][locale.as_str()][list].as_array().unwrap().iter().any(|entry| {
                let is_it = entry["t"].as_str().unwrap().to_lowercase() == word.to_lowercase();
                is_it && ["cldr", "provider", "mem-high", "derived"].contains(&entry["c"].as_str().unwrap())
            });
            assert!(known, "{locale}: {word} is no sure word for {list}");
        }
    }
}

#[test]
fn an_sms_has_no_marks_no_typography_and_opens_in_its_direction() {
    let c = catalogue();
    for locale in c.locales() {
        for template in c.templates().iter() {
            for children in [1, 2] {
                let args = sample(template, "music", children);
                let text = c.render(&template.id, locale, Channel::Sms, &args).unwrap().text;
                let odd =
                    ['\u{2068}', '\u{2069}', '\u{2019}', '\u{201c}', '\u{2014}', '\u{2026}', '\u{a0}', '\u{202f}'];
                assert!(!text.contains(odd) && fold(&text) == text, "{locale} {}: {text}", template.id);
                assert!(!text.contains("..") && !text.contains("{"), "{locale} {}: {text}", template.id);
                assert!(opens_in_direction(locale, &text), "{locale} {}: {text}", template.id);
                let mail = c.render(&template.id, locale, Channel::Email, &args).unwrap();
                assert!(mail.text.contains('\u{2068}') || !text.contains("Lincoln"), "{}", mail.text);
            }
        }
    }
}

#[test]
fn an_email_has_a_subject_without_the_child_and_a_frame() {
    let c = catalogue();
    for locale in c.locales() {
        for template in c.templates().iter() {
            let args = sample(template, "music", 2);
            let mail = c.render(&template.id, locale, Channel::Email, &args).unwrap();
            let subject = mail.subject.unwrap();
            assert!(!subject.is_empty() && subject.chars().count() <= 60 && !subject.contains("Mateo"), "{subject}");
            let frame = mail.frame.unwrap();
            for words in [&frame.greeting, &frame.reply, &frame.why, &frame.unsubscribe] {
                assert!(!words.trim().is_empty(), "{locale} {}", template.id);
            }
            assert_eq!(frame.greeting.contains("Mateo"), template.variable("child").is_some());
        }
    }
}

fn strength() -> Args {
    Args::new()
        .with("child", "Mateo")
        .with("detail", "Read aloud")
        .with("skill", "Keeping at it")
        .with("teacher", "Ms. Reyes")
}

#[test]
fn a_hole_is_an_error_and_never_a_text() {
    let c = catalogue();
    let render = |id: &str, args: &Args| c.render(id, &tag("es"), Channel::Sms, args);
    assert!(matches!(render("note.nothing", &strength()), Err(RenderError::UnknownTemplate(_))));
    let without = Args::new().with("child", "Mateo");
    assert!(matches!(render("note.strength", &without), Err(RenderError::Missing { name, .. }) if name == "detail"));
    let extra = strength().with("colour", "blue");
    assert!(matches!(render("note.strength", &extra), Err(RenderError::Unknown { name, .. }) if name == "colour"));
    for wrong in [
        Value::Number(3),
        "".into(),
        " \u{200b} ".into(),
        Vec::<String>::new().into(),
        Value::Unusable,
        "a\u{0}b".into(),
    ] {
        let args = strength().with("detail", wrong);
        assert!(matches!(render("note.strength", &args), Err(RenderError::WrongType { .. })), "{args:?}");
    }
    let long = strength().with("detail", "x".repeat(81));
    let error = render("note.strength", &long).unwrap_err();
    assert!(error.to_string().contains("80 characters") && !error.to_string().contains("xx"), "{error}");
}

#[test]
fn values_read_well_inside_the_sentence() {
    let c = catalogue();
    let say = |lang: &str, args: Args| c.render("note.strength", &tag(lang), Channel::Sms, &args).unwrap().text;
    assert_eq!(
        say("en", strength()),
        "Good news about Mateo! Read aloud. Ask about facing hard tasks tonight. - Ms. Reyes"
    );
    let ending = |detail: &str| say("en", strength().with("detail", detail).with("skill", "fractions"));
    assert!(ending("Read aloud.").contains("Read aloud. Ask about fractions"));
    assert!(ending("She did it!").contains("She did it! Ask"));
    assert!(ending("And then...").contains("And then... Ask"));
    assert!(ending("“Quoted” –\u{a0}text").contains("\"Quoted\" - text. Ask"));
    let siblings = strength().with("child", vec!["Ana".to_owned(), "Inés".to_owned()]);
    assert!(say("es", siblings.clone()).contains("Ana e Inés"));
    assert!(say("zh-Hans", siblings).contains("Ana和Inés"));
    let help = Args::new().with("school", "Lincoln School").with("phone", "+1 (555) 010-0199");
    let text = c.render("sys.help", &tag("ar"), Channel::Sms, &help).unwrap().text;
    assert!(text.contains(" \u{200e}+1.555.010.0199."), "{text}");
    let text = c.render("sys.help", &tag("ar"), Channel::Sms, &help.with("phone", "(555) 010-0199")).unwrap().text;
    assert!(text.contains(" 555.010.0199."), "{text}");
    let quiet = Args::new().with("school", "L").with("from", "09:00").with("to", "19:30:00");
    assert!(c.render("sys.quiet", &tag("en"), Channel::Sms, &quiet).unwrap().text.contains("from 9:00 AM to 7:30 PM."));
}

#[test]
fn words_of_pages_fall_back_to_english() {
    let c = catalogue();
    let school = Args::new().with("school", "Lincoln");
    assert!(c.word(&tag("es-MX"), "page-unsubscribe-question", &school).starts_with("¿Desea"));
    assert_eq!(c.word(&tag("so"), "sign-in-button", &Args::new()), "Sign in");
    assert_eq!(c.word(&tag("lt"), "page-about-title", &Args::new()), "What is this?");
    assert_eq!(c.missing_words(&["send-nobody", "send-nothing"]), ["send-nothing"]);
    for locale in c.locales() {
        for id in [
            "page-unsubscribe-title",
            "page-unsubscribe-done",
            "page-about-what",
            "page-about-privacy",
            "page-link-old",
        ] {
            let own = c.word(locale, id, &school);
            assert!(locale.as_str() == "en" || own != c.word(&Tag::english(), id, &school), "{locale} {id}");
        }
    }
}

/// Every text a family can get, for a person to read: `cargo insta review` shows what a change did to them.
#[test]
fn all_texts_are_as_a_person_last_read_them() {
    let c = catalogue();
    for locale in c.locales() {
        let mut page = String::new();
        for template in c.templates().iter() {
            for children in [1, 2] {
                if children == 2 && template.variable("child").is_none() {
                    continue;
                }
                let args = sample(template, "working together", children);
                let sms = c.render(&template.id, locale, Channel::Sms, &args).unwrap().text;
                let mail = c.render(&template.id, locale, Channel::Email, &args).unwrap();
                let frame = mail.frame.unwrap();
                let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
                let size = measure(&sms);
                let encoding = if size.encoding == Encoding::Gsm7 { "GSM-7" } else { "UCS-2" };
                page += &format!(
                    "{} ({children})\n  sms {encoding} {} in {}: {sms}\n",
                    template.id, size.units, size.segments
                );
                if let Some(short) = c.render_short(&template.id, locale, &args).unwrap() {
                    page += &format!("  short: {short}\n");
                }
                page +=
                    &format!("  mail: {} | {} {}\n", mail.subject.unwrap(), plain(&frame.greeting), plain(&mail.text));
            }
        }
        insta::with_settings!({snapshot_path => "../fixtures/language", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(format!("texts-{locale}"), page);
        });
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_counted(text in proptest::prelude::any::<String>(), more in "\\PC{0,40}") {
        let size = measure(&text);
        let longer = measure(&format!("{text}{more}"));
        proptest::prop_assert!(longer.segments >= size.segments || text.is_empty());
        // Septets and UTF-16 units are not the same measure: "[[[" is six of one, "[[[ପ" four of the other.
        proptest::prop_assert!(longer.encoding != size.encoding || longer.units >= size.units);
        let folded = fold(&text);
        proptest::prop_assert_eq!(fold(&folded), folded.clone());
        let odd = folded.chars().find(|c| c.is_control() && !['\n', '\r', '\u{c}'].contains(c));
        proptest::prop_assert_eq!(odd, None);
    }

    #[test]
    fn any_value_renders_or_is_refused(detail in proptest::prelude::any::<String>(), child in "\\PC{0,50}") {
        static LOADED: std::sync::LazyLock<Catalogue> = std::sync::LazyLock::new(catalogue);
        let args = strength().with("detail", detail).with("child", child);
        for lang in ["en", "ar"] {
            if let Ok(made) = LOADED.render("note.strength", &tag(lang), Channel::Sms, &args) {
                proptest::prop_assert!(made.text.contains("Ms. Reyes"));
            }
        }
    }
}
