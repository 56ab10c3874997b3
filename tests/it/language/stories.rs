//! A family's page of a story, in every language: whole, for one child and for several.

use super::*;

#[test]
fn the_page_of_a_story_falls_back_to_english_in_no_locale() {
    let (c, english) = (catalogue(), tag("en"));
    let source = include_str!("../../../locales/en/ways.ftl");
    let ids: Vec<&str> = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();
    assert!(ids.len() > 50 && ids.iter().all(|id| id.starts_with("share-") || id.starts_with("way-")), "{ids:?}");
    let mut wrong = Vec::new();
    for locale in c.locales().iter().filter(|locale| **locale != english) {
        for (child, children) in [("Ana", 1), ("Ana & Luis", 2)] {
            let args = [("child", child), ("author", "A. Writer"), ("licence", "CC BY 4.0"), ("language", "Soomaali")];
            let args = args.into_iter().fold(Args::new(), |all, (name, value)| all.with(name, value));
            let args = args.with("children", i64::from(children));
            let same = |id: &&&str| c.page_word(locale, id, &args) == c.page_word(&english, id, &args);
            wrong.extend(ids.iter().filter(same).map(|id| format!("{locale} {id} {children}")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
