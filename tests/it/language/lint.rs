//! The linter: each rule finds what it is for, and the shipped wording has no error.

use super::tag;
use porchlight::language::lint::{Finding, Level, run};
use porchlight::language::{Base, Tag};

/// What the linter says of a locale with one file laid over it.
fn findings(only: &str, file: &str) -> Vec<Finding> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join(only)).unwrap();
    std::fs::write(folder.path().join(only).join("ours.ftl"), HEADER.to_owned() + file).unwrap();
    run(Base::Embedded(Some(folder.path())), Some(&tag(only)), false).findings
}

const HEADER: &str = "### reviewed: no\n### date: 2026-11-22\n### checked: a test\n\n";

/// The rules that find something in a file laid over a locale and nothing without it.
fn rules(only: &str, file: &str) -> Vec<&'static str> {
    let before: Vec<_> = findings(only, "").into_iter().map(|f| (f.rule, f.message)).collect();
    let new = findings(only, file).into_iter().filter(|f| !before.contains(&(f.rule, f.message.clone())));
    let mut rules: Vec<_> = new.map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn the_shipped_wording_has_no_error() {
    let report = run(Base::Embedded(None), None, false);
    let errors: Vec<String> = report
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .map(|f| format!("{}:{} {} {:?}: {}", f.file, f.line, f.rule, f.message, f.reason))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert_eq!((report.locales, report.templates), (40, 62));
    assert!(report.renders == 40 * 62 && report.texts > report.renders, "{} {}", report.renders, report.texts);
}

#[test]
fn every_rule_finds_what_it_is_for() {
    let strength = |middle: &str| {
        format!("note-strength = Good news about {{ $child }}! {{ $detail }}. {middle} {{ skill }}. - {{ $teacher }}\n")
    };
    let long = "Ask about it tonight when you sit down together after dinner and talk for a while about the day ";
    let cases: Vec<(&str, &str, String)> = vec![
        ("L01", "en", strength(long)),
        ("L02", "en", "note-first-contact = Hi, I am { $teacher }, { $child }'s teacher at { $school }. Say END to end.\n".into()),
        ("L03", "en", "conf-again = We could talk about { $child }. 1) { $s1 } 2) { $s2 }. Or { $teacher }.\n    .short = About { $child }. 1) { $s1 } 2) { $s2 }. Or your own time.\n".into()),
        ("L04", "en", "note-growth = Good news: { $child } can do more { skill }. - { $teacher }\n    .short = More { skill }. - { $teacher }\n".into()),
        ("L05", "en", strength("Considerable intellectual curiosity is invariably demonstrated throughout")),
        ("L06", "en", strength("You must ask about")),
        ("L07", "en", strength("Better than others at")),
        ("L08", "en", strength("The doctor likes")),
        ("L09", "en", strength("So smart at")),
        ("L10", "en", strength("Good? Great? Ask about")),
        ("L10", "en", "conf-again = About { $child }: 0) { $s1 } 1) { $s2 }. - { $teacher }\n    .short = About { $child }: 1) { $s1 } 2) { $s2 }. - { $teacher }\n".into()),
        ("L10", "en", "conf-off = { $child }: no { $s1 }. Sorry? - { $teacher }\n".into()),
        ("L11", "en", "conf-one = One time for { $child }: { $s1 }, { place }. Is it good? - { $teacher }\n".into()),
        ("L11", "en", "visit-offer = May I meet your family for 20 minutes? Tell me. - { $teacher }\n".into()),
        ("L12", "en", "note-growth = Good news: { $child } can do more. - { $teacher }\n".into()),
        ("L13", "en", strength("Ask about “Élan” ğ and")),
        ("L14", "en", strength("See www.school.example about")),
        ("L14", "en", "read-book-home = { $child } has { $book }: { $link } { $link }\n    .short = { $child }: { $book } { $link }\n".into()),
        ("L15", "es", "sys-started = ¡Bienvenidos! Recibirá mensajes de { $school }. Responda STOP (ALTO) para no recibir más.\n".into()),
        ("L16", "en", strength("Dear parents, ask about")),
        ("L17", "en", strength("Great!! Ask about")),
        ("L17", "en", strength("Ask NOW about")),
        ("L18", "en", "clock = { $time }\n".into()),
        ("L18", "en", strength("Come 3/4, ask about")),
        ("L18", "en", "date-tiny = { $day }\n".into()),
        ("L19", "en", strength("We guarantee more")),
        ("L23", "en", strength("\u{2068}Ask\u{2069} about")),
        ("L24", "en", strength("🎉 Ask about")),
        ("script", "en", strength("Ask аbout")),
        ("script", "zh-Hans", "sys-wrong-number = 抱歉！{ $school }已刪除此號碼，您不會再收到訊息們這來時說過還從給對現發會。\n".into()),
        ("digits", "ar", "sys-wrong-number = نعتذر! حذفنا هذا الرقم من قائمة { $school } قبل ٣ أيام.\n".into()),
        ("direction", "ar", "sys-wrong-number = { $school } نعتذر! حذفنا هذا الرقم.\n".into()),
        ("terms", "en", strength("Ask the institution about")),
        ("mail", "en", "email-subject-note-from = Good news from { $teacher } and a subject that goes on and on\nemail-subject-note = Good news from school and a subject that goes on and on and on and on and on\n".into()),
        ("plurals", "ar", "note-thank-family = شكرًا لكم على { $thing }. { $children ->\n    [one] فخر { $child }\n   *[other] فخر { $child }\n} كبير. - { $teacher }\n".into()),
        ("copy", "so", "sys-wrong-number = Sorry! { $school } has taken this number off its list. You will get no more texts.\n".into()),
    ];
    for (rule, only, file) in cases {
        let found = rules(only, &file);
        assert!(found.contains(&rule), "{rule} says nothing about {only}: {file}\nbut {found:?}");
    }
}

#[test]
fn a_header_says_who_looked_and_when() {
    let without = |header: &str| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("es")).unwrap();
        std::fs::write(folder.path().join("es/notes.ftl"), header.to_owned() + "\nword-no = NO\n").unwrap();
        let report = run(Base::Embedded(Some(folder.path())), Some(&tag("es")), false);
        report
            .findings
            .into_iter()
            .filter(|f| f.rule == "L20" && f.level == Level::Error)
            .map(|f| f.reason)
            .collect::<Vec<_>>()
    };
    assert!(without(HEADER).is_empty());
    assert!(without("### reviewed: no\n### date: 2026-11-22\n")[0].contains("lacks"));
    assert!(without(&HEADER.replace("2026-11-22", "soon"))[0].contains("is no day"));
    assert!(without(&HEADER.replace("2026-11-22", "2025-01-01"))[0].contains("older than the source"));
}

#[test]
fn the_names_of_unsigned_texts_fit_too() {
    use porchlight::language::{Args, Catalogue};
    let c = Catalogue::load(None).unwrap();
    let args = Args::new()
        .with("child", vec!["Guadalupe".to_owned(), "José".to_owned()])
        .with("s1", "2026-12-31T12:30[America/New_York]")
        .with("place", "home");
    let signed = c.render_signed("conf.student_led", &Tag::english(), &args, "Mrs. Villagómez").unwrap().text;
    assert!(signed.ends_with(" - Mrs. Villagómez") && signed.contains("Thu 31, 12:30 PM"), "{signed}");
}

#[test]
fn a_note_that_an_operator_adds_is_warned_of_where_it_is_missing_and_read_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let own = "# A seed grew.\n# $child (names): about whom\n# $teacher (name): who writes\nnote-seed = { $child } grew. - { $teacher }\n";
    std::fs::create_dir_all(folder.path().join("en")).unwrap();
    std::fs::write(folder.path().join("en/own.ftl"), own).unwrap();
    let report = run(Base::Embedded(Some(folder.path())), Some(&tag("fr")), false);
    let about: Vec<_> = report.findings.iter().filter(|f| f.message.as_deref() == Some("note-seed")).collect();
    assert_eq!(about.iter().map(|f| (f.rule, f.level)).collect::<Vec<_>>(), [("L12", Level::Warn)], "{about:?}");
    assert_eq!(report.count(Level::Error), 0, "{:?}", report.findings);
}

#[test]
fn one_locale_in_a_folder_of_its_own_is_held_against_our_source() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (std::path::Path::new("locales/so"), folder.path().join("so"));
    std::fs::create_dir_all(&to).unwrap();
    for file in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
    let report = run(Base::Folder(folder.path()), None, false);
    assert_eq!((report.locales, report.templates, report.count(Level::Error)), (2, 62, 0), "{:?}", report.findings);
}
