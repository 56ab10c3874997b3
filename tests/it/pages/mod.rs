//! The pages, rendered from made-up data into `target/tmp/pages` to be looked at, and held to the rules of every page.

mod board;
mod checks;
pub mod fixture;
mod languages;
mod look;
mod more;
mod read;
mod texts;

use std::collections::BTreeMap;

use askama::Template;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use porchlight::web::pages::{Arg, W, Words};

/// The English words alone; a missing id, a missing argument or a broken pattern fails the test.
pub struct English(FluentBundle<FluentResource>);

impl English {
    pub fn new() -> Self {
        let source = concat!(
            include_str!("../../../locales/en/pages-demo.ftl"),
            "\n",
            include_str!("../../../locales/en/pages-conferences.ftl"),
            "\n",
            include_str!("../../../locales/en/pages-sheet.ftl"),
            "\n",
            include_str!("../../../locales/en/pages-reading.ftl"),
            "\n",
            include_str!("../../../locales/en/pages.ftl")
        )
        .to_owned();
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(source).expect("pages-demo.ftl parses")).unwrap();
        English(bundle)
    }
}

impl Words for English {
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut all = FluentArgs::new();
        for (key, value) in args {
            match value {
                Arg::Text(text) => all.set(*key, text.clone()),
                Arg::Number(number) => all.set(*key, FluentValue::from(*number)),
            }
        }
        let pattern = self.0.get_message(id).unwrap_or_else(|| panic!("no words for {id}")).value().unwrap();
        let mut wrong = Vec::new();
        let said = self.0.format_pattern(pattern, Some(&all), &mut wrong).into_owned();
        assert!(wrong.is_empty(), "{id}: {wrong:?}");
        said
    }

    fn is_rtl(&self) -> bool {
        false
    }
}

/// Every fixture page by its name.
fn rendered() -> BTreeMap<&'static str, String> {
    let words = English::new();
    let w = W(&words);
    let mut pages = BTreeMap::new();
    let mut add = |name, page: Result<String, askama::Error>| {
        pages.insert(name, page.unwrap());
    };
    add("demo", fixture::demo(w, fixture::Mood::Sent).render());
    add("demo-empty", fixture::demo(w, fixture::Mood::Empty).render());
    add("demo-wrong", fixture::demo(w, fixture::Mood::Wrong).render());
    add("demo-long", fixture::demo(w, fixture::Mood::Long).render());
    add("demo-answers", fixture::demo(w, fixture::Mood::Answers).render());
    add("demo-thread", fixture::demo(w, fixture::Mood::Thread).render());
    add("app", fixture::app(w, fixture::Mood::Answers).render());
    add("app-thread", fixture::app(w, fixture::Mood::Thread).render());
    add("app-empty", fixture::app(w, fixture::Mood::Empty).render());
    add("languages", more::languages(w, false).render());
    add("languages-mail", more::languages(w, true).render());
    add("waiting-list", more::waiting_list(w, true).render());
    add("waiting-none", more::waiting_list(w, false).render());
    add("waiting", more::waiting(w, false).render());
    add("sheet", more::sheet(w, false).render());
    add("sheet-refused", more::sheet(w, true).render());
    add("waiting-done", more::waiting(w, true).render());
    add("wordings", read::wordings(w).render());
    for (name, tag, may) in [("wording", "so", true), ("wording-rtl", "ar", true), ("wording-read", "so", false)] {
        add(name, read::wording(w, tag, may).render());
    }
    add("rounds", board::rounds(w, true).render());
    add("rounds-none", board::rounds(w, false).render());
    for (name, mood) in
        [("board", 0), ("board-moving", 1), ("board-confirm", 2), ("board-planning", 3), ("board-empty", 4)]
    {
        add(name, board::board(w, mood).render());
    }
    add("day", board::day(w, true).render());
    add("day-none", board::day(w, false).render());
    for (name, mood) in [("meet", 0), ("meet-booked", 1), ("meet-taken", 2), ("meet-thanks", 3)] {
        add(name, board::meet(w, mood).render());
    }
    add("sign-in", fixture::sign_in(w, false).render());
    add("sign-in-wrong", fixture::sign_in(w, true).render());
    add("stop", fixture::unsubscribe(w, 0).render());
    add("stopped", fixture::unsubscribe(w, 1).render());
    add("restarted", fixture::unsubscribe(w, 3).render());
    add("stop-bad", fixture::unsubscribe(w, 2).render());
    add("error-404", fixture::error(w, 404).render());
    add("error-500", fixture::error(w, 500).render());
    pages
}

#[test]
fn fixture_pages_can_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, html) in rendered() {
        std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}
