use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn book() -> Names {
    let mut names = Names::default();
    for name in ["Mateo", "José Ángel", "Will", "May", "An", "O'Brien", "小明", "김민준", "Nguyễn", "ماتيو", "Jean-Luc"]
    {
        names.add(name, Whose::Child);
    }
    for name in ["Lopez", "de la Cruz", "Green", "Ms. Reyes"] {
        names.add(name, Whose::Adult);
    }
    names.add("Lincoln School", Whose::Place);
    names
}

fn masked(text: &str) -> Masked {
    in_language(text, "en")
}

fn in_language(text: &str, language: &str) -> Masked {
    let terms = ["Family Night".to_owned(), "PTA".to_owned()];
    let tag = Tag::parse(language).unwrap();
    Masked::of(text, &Keep { names: &book(), terms: &terms, language: &tag })
}

#[track_caller]
fn kept(text: &str, expected: &[&str]) {
    let masked = masked(text);
    assert_eq!(masked.kept, expected, "{text}");
    assert_eq!(masked.restore(&masked.text).unwrap(), text);
}

#[test]
fn names_are_whole_words_however_they_are_written() {
    kept("Mateo's work and MATEO, mateo!", &["Mateo", "MATEO", "mateo"]);
    kept("Matéo read to Jose Angel and jose.", &["Matéo", "Jose Angel", "jose"]);
    kept("Amateos and Mateotown are no names", &[]);
    kept("Nguyen and Nguyễn", &["Nguyen", "Nguyễn"]);
    kept("Jean-Luc, Jean Luc, O’Brien", &["Jean-Luc", "Jean Luc", "O’Brien"]);
    kept("Mateo Lopez came with Ms. Reyes", &["Mateo Lopez", "Ms. Reyes"]);
    kept("to Lincoln School, a school", &["Lincoln School"]);
    kept("de la casa: Cruz, Ana de la Cruz", &["Cruz", "de la Cruz"]);
}

#[test]
fn a_name_that_is_a_word_is_told_by_its_capital() {
    kept("I will ask Will, and Will may come. May read.", &["Will", "Will", "May"]);
    kept("Green leaves are green. Ask Green.", &["Green"]);
    kept("An apple for an ant", &["An"]);
}

#[test]
fn names_are_found_inside_scripts_without_spaces_and_behind_prefixes() {
    kept("今天小明读了书", &["小明"]);
    kept("김민준은 책을 읽었다", &["김민준"]);
    assert_eq!(in_language("قرأ ماتيو وماتيو", "ar").kept, ["ماتيو", "ماتيو"]);
    assert_eq!(in_language("Pomoc dla Matea od Lopeza", "pl").kept, ["Matea", "Lopeza"]);
}

#[test]
fn numbers_times_dates_phones_and_links_are_kept_whole() {
    kept("Call +1 (612) 555-0100 by 4:30 p.m. or 4pm", &["+1 (612) 555-0100", "4:30 p.m.", "4pm"]);
    kept("on Friday, March 5, 2027 at 10", &["Friday, March 5, 2027", "10"]);
    kept("the 5th of March", &["5th of March"]);
    kept("they may 5 times march 3 miles", &["5", "3"]);
    kept("12/05/2026 or 2026-12-05", &["12/05/2026", "2026-12-05"]);
    kept("a 10-year-old in K-5, Room 12b, 1,200 and 3.5%", &["10", "K-5", "12b", "1,200", "3.5%"]);
    kept(
        "See https://school.example/a?b=1. Or school.org/x, a@b.example!",
        &["https://school.example/a?b=1", "school.org/x", "a@b.example"],
    );
    kept("It ended.Then we ate", &[]);
    kept("٣ كتب و۴ و५", &["٣", "۴", "५"]);
    kept("请在3月5日来", &["3月5日"]);
    kept("Family night with the pta", &["Family night", "pta"]);
    assert_eq!(in_language("El viernes, 5 de marzo de 2027", "es").kept, ["viernes, 5 de marzo de 2027"]);
}

#[test]
fn a_mask_that_is_lost_doubled_or_new_is_refused() {
    let masked = masked("Mateo read 3 books");
    let (one, two) = (mask(0).unwrap(), mask(1).unwrap());
    assert_eq!(masked.text, format!("{one} read {two} books"));
    assert_eq!(masked.restore(&format!("{two} libros leyó {one}")).unwrap(), "3 libros leyó Mateo");
    for wrong in [format!("{one} leyó"), format!("{one}{one}{two}"), format!("{one}{two}{}", mask(2).unwrap())] {
        assert_eq!(masked.restore(&wrong), Err(Lost));
    }
}

#[test]
fn a_persons_words_serve_for_another_child() {
    let masked = masked("Mateo read 3 books");
    let words = masked.remask("Mateo leyó 3 libros (muy bien, Mateos)").unwrap();
    assert_eq!(words, format!("{} leyó {} libros (muy bien, Mateos)", mask(0).unwrap(), mask(1).unwrap()));
    assert_eq!(masked.remask("Leyó tres libros"), None);
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 500, failure_persistence: None, rng_seed: RngSeed::Fixed(5), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn masking_is_undone_for_every_text(text in any::<String>()) {
        let masked = masked(&text);
        prop_assert_eq!(masked.restore(&masked.text).unwrap(), text);
    }

    #[test]
    fn masking_is_undone_for_texts_of_this_kind(parts in prop::collection::vec(piece(), 0..40)) {
        let text = parts.concat();
        let masked = masked(&text);
        prop_assert_eq!(masked.restore(&masked.text).unwrap(), text);
    }

    #[test]
    fn no_name_number_or_link_leaves(before in gap(), name in name(), after in gap(), digits in "[0-9]{1,6}") {
        let text = format!("{before}{name}{after}{digits} x@y.example");
        let out = masked(&text).text;
        let plain: Vec<String> = super::words::words(&out).into_iter().map(|word| word.folded).collect();
        for word in super::words::words(&name) {
            prop_assert!(!plain.contains(&word.folded), "{} in {}", word.folded, out);
        }
        prop_assert!(!out.chars().any(char::is_numeric), "{}", out);
        prop_assert!(!out.contains('@'));
    }
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "Mateo",
        "MATEO",
        "mateo",
        "Jose",
        "José",
        "jose angel",
        "Nguyen",
        "Nguyễn",
        "Lopez",
        "Will",
        "小明",
    ])
    .prop_map(str::to_owned)
}

fn gap() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        " ", ", ", "'s ", "’s ", ". ", "! ", " (", ") ", "\n", " and ", "-", "\u{a0}", "… ", " 🎉 ",
    ])
    .prop_map(str::to_owned)
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        name(),
        gap(),
        "[0-9:./+() -]{1,8}",
        "\\PC{1,3}",
        Just("March ".to_owned()),
        Just("www.x.org".to_owned())
    ]
}
