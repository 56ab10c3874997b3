//! A feed that somebody names on the page is read behind it to its end.

use porchlight::language::translators::Translators;

use super::*;
use crate::support::library::{Broken, Library, Shelf};

const FEEDS: &str = "/app/reading/feeds";
const SETTINGS: &str = "[fetch]\nallow_http = true\nallow_hosts = [\"127.0.0.1\"]\n";
/// Looks at the page until the feed is read.
const LOOKS: usize = 500;

/// A desk whose installation may read from this machine.
struct Open(Desk);

impl FromFresh for Open {
    async fn from_fresh(fresh: Fresh) -> Self {
        let t = Gateway::speaking(fresh, SETTINGS, Translators::default()).await;
        let door = Door::with_pages(&t.app, PAGES).await;
        Self(Desk { t, door })
    }
}

/// The page once nothing is underway.
async fn read(chief: &Visitor<'_>, address: &str) -> String {
    let (begun, html) = chief.post(FEEDS, &[("address", address)]).await;
    assert_eq!(begun.status, 303, "{html}");
    for _ in 0..LOOKS {
        let (_, html) = chief.get(FEEDS).await;
        if !html.contains("Reading: ") {
            return html;
        }
    }
    panic!("the feed was not read to its end")
}

both_databases!(
    async fn a_feed_is_read_behind_the_page_and_its_books_are_found(open: Open) {
        let desk = &open.0;
        let (town, ..) = desk.people().await;
        let chief = desk.chief(&town).await;
        let library = Library::open(Shelf::of(70, 40)).await;
        let html = read(&chief, &library.address()).await;
        assert!(html.contains("Read to its end") && html.contains("70 read") && html.contains("70 new"), "{html}");
        assert!(chief.get("/app/reading/books?language=so").await.1.contains("/app/reading/books/"));
        library.now(|shelf| shelf.fault = Some((1, Broken::Cut)));
        let html = read(&chief, &format!("{}?again", library.address())).await;
        assert!(html.contains("Ended early: ") && html.contains("Read to its end"), "why it ended is said: {html}");
    }
);
