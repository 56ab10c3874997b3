//! An operator's own texts, and what of them is refused.

use super::{catalogue, tag};
use porchlight::channel::Channel;
use porchlight::language::{Args, Catalogue, RenderError};
use std::path::{Path, PathBuf};

/// An operator's folder with one file.
fn overlay(file: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

#[test]
fn an_operator_changes_one_text_and_keeps_the_rest() {
    let (folder, _) = overlay("es/ours.ftl", "sys-wrong-number = Perdone. { $school } no le escribirá más.\n");
    let c = Catalogue::load(Some(folder.path())).unwrap();
    let args = Args::new().with("school", "Lincoln");
    let text = |id: &str| c.render(id, &tag("es"), Channel::Sms, &args).unwrap().text;
    assert_eq!(text("sys.wrong_number"), "Perdone. Lincoln no le escribirá más.");
    assert!(text("sys.stopped").contains("INICIAR"));
}

#[test]
fn a_broken_file_is_refused_whole_with_its_line_and_reason() {
    for (file, text, line, reason) in [
        ("es/a.ftl", "# ok\nsys-started = Hola { $school }\n\nsys-stopped = { $school", 4, "Expected"),
        ("es/a.ftl", "sys-stopped = Adiós\n", 1, "the source"),
        ("es/a.ftl", "\nsys-stopped = Adiós { $school } { $child }\n", 2, "the source"),
        ("es/a.ftl", "sys-stoped = Adiós { $school }\n", 1, "not in the source"),
        (
            "es/a.ftl",
            "note-growth = { $children ->\n [one] { $child } { $skill } { $teacher }\n *[many] x\n}\n",
            1,
            "*[other]",
        ),
        ("es/a.ftl", "sys-stopped = { SHOUT($school) }\n", 1, "sys-stopped"),
        ("es/a.ftl", "sys-got-it = { DATE($teacher) } { $when }\n", 1, "cannot say"),
        ("es/a.ftl", "sys-stopped = { sys-nothing } { $school }\n", 1, "sys-stopped"),
        ("lt/a.ftl", "sys-stopped = { $school }\n", 0, "note-strength is missing in lt"),
        ("not a tag/a.ftl", "x = y\n", 0, "language tag"),
        (
            "es/a.ftl",
            "note-first-contact = Hola, soy { $teacher }, maestra de { $child } en { $school }.\n",
            1,
            "does not say STOP",
        ),
        ("en/a.ftl", "note-new = Hello { $teacher }\n", 1, "declares"),
    ] {
        let (folder, path) = overlay(file, text);
        let error = Catalogue::load(Some(folder.path())).err().unwrap_or_else(|| panic!("taken: {text}"));
        let found = error.problems.iter().any(|problem| {
            let at_file = problem.file == path.display().to_string() || line == 0;
            at_file && problem.line == line && problem.reason.contains(reason)
        });
        assert!(found, "{text}\n{error}");
    }
    let (folder, path) = overlay("es/a.ftl", "");
    std::fs::write(&path, b"a = b\nc = \xff\n").unwrap();
    let error = Catalogue::load(Some(folder.path())).err().unwrap();
    assert!(error.problems[0].line == 2 && error.problems[0].reason.contains("UTF-8"), "{error}");
    assert!(Catalogue::load(Some(Path::new("/nonexistent/locales"))).is_err());
}

#[test]
fn plural_rules_are_current_and_counts_are_numbers() {
    let count = "# $n (number): how many\nmath-count = { $n ->\n [0] zero\n [one] one\n [two] two\n [few] few\n \
                 [many] many\n *[other] other\n }\n";
    let folder = tempfile::tempdir().unwrap();
    for locale in catalogue().locales() {
        std::fs::create_dir_all(folder.path().join(locale.as_str())).unwrap();
        std::fs::write(folder.path().join(locale.as_str()).join("n.ftl"), count).unwrap();
    }
    let c = Catalogue::load(Some(folder.path())).unwrap();
    for (lang, n, category) in [
        ("en", 1, "one"),
        ("en", 0, "zero"),
        ("es", 1_000_000, "many"),
        ("es", 2, "other"),
        ("ar", 2, "two"),
        ("ar", 3, "few"),
        ("ar", 11, "many"),
        ("ar", 100, "other"),
        ("zh-Hans", 1, "other"),
        ("so", 1, "one"),
    ] {
        let args = Args::new().with("n", n);
        assert_eq!(c.render("math.count", &tag(lang), Channel::Sms, &args).unwrap().text, category, "{lang} {n}");
    }
    // A form sends what was typed: digits are a count, words are none.
    let typed = Args::new().with("n", " 3 ");
    assert_eq!(c.render("math.count", &tag("en"), Channel::Sms, &typed).unwrap().text, "other");
    let text = Args::new().with("n", "three");
    assert!(matches!(c.render("math.count", &tag("en"), Channel::Sms, &text), Err(RenderError::WrongType { .. })));
}

#[test]
fn a_locale_says_its_own_days_and_lists() {
    let days = "weekday = { $weekday ->\n [tue] WD\n *[other] X\n }\nday-month = { $day } { $month }\n\
                date = { weekday } { $day } { $month }\ndate-tiny = { $day } ({ weekday })\n\
                list-two = { $first } ak { $last }\nlist-more = { $first } ak { $last }\n";
    let (folder, _) = overlay("es/days.ftl", days);
    let c = Catalogue::load(Some(folder.path())).unwrap();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(c.say_list(&tag("es"), &names(&["Ana"])), "Ana");
    assert_eq!(c.say_list(&tag("es"), &names(&["Ana", "Luis"])), "Ana ak Luis");
    assert_eq!(c.say_list(&tag("es"), &names(&["Ana", "Luis", "Eva"])), "Ana, Luis ak Eva");
    let when: jiff::Zoned = "2026-11-24T16:30[America/New_York]".parse().unwrap();
    assert!(c.say_moment(&tag("es"), &when).starts_with("WD 24 m11"), "{}", c.say_moment(&tag("es"), &when));
    // Half of it would leave CLDR's other language in the other half.
    for (file, reason) in
        [("date = { $day }\n", "needs weekday too"), ("list-two = { $first } { $last }\n", "list-more")]
    {
        let (folder, _) = overlay("es/days.ftl", file);
        let error = Catalogue::load(Some(folder.path())).err().unwrap();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn every_locale_of_the_binary_can_be_built() {
    Catalogue::load(None).unwrap().prepare().unwrap();
}
