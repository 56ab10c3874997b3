//! A family's page of a story on a phone and on a desk: in its direction, whole, by day and by night, and on paper.

use porchlight::entities::Role;
use porchlight::entities::packs::Way;
use porchlight::reading::packs::{self, Item, Sending};
use porchlight::scope::Scope;
use porchlight::web::staff::PAGES;
use sea_orm::ConnectionTrait as _;

use super::Browser;
use crate::support::databases::{Fresh, FromFresh as _};
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::site::Door;

/// The address of a story for two children, and of a game for one, of a family that reads `language`.
async fn shared(t: &Gateway, language: &str) -> String {
    let town = Town::found(&t.app, language).await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Room 12", &reyes).await;
    let (mateo, ana) = (town.student("Mateo", &class).await, town.student("Ana María", &class).await);
    let phone = format!("+1612555{:04}", 100 + language.len() * 7 + usize::from(language.as_bytes()[0]));
    town.guardian(language, &[&phone], &[&mateo, &ana]).await;
    let book = town.book("The red kite that would not come down", "en", Some(3)).await;
    let item = |student, way: Way| Item {
        student,
        material: Some(book.id).filter(|_| way.idea().is_none()),
        way,
        template: None,
    };
    let items = [item(mateo.id, Way::Pictures), item(ana.id, Way::Walk)];
    let sending: Sending = serde_json::from_value(serde_json::json!({ "items": items })).unwrap();
    packs::send(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k1", &sending).await.unwrap();
    format!("/b/{}", t.pages().await.pop().unwrap().code)
}

async fn visit(languages: &[&str], width: u32, height: u32) {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let door = Door::with_pages(&t.app, PAGES).await;
    let browser = Browser::open(width, height).await;
    for language in languages {
        let page = shared(&t, language).await;
        // Its cover would be fetched from another machine.
        t.app.store.read().execute_unprepared("UPDATE material SET cover = NULL").await.unwrap();
        for night in [false, true] {
            browser.night(night).await;
            browser.go(&format!("{}{page}", door.base)).await;
            let dir = if *language == "ar" { "rtl" } else { "ltr" };
            assert_eq!(browser.ask("getComputedStyle(document.body).direction").await, dir, "{language}");
            assert_eq!(browser.ask("document.documentElement.scrollWidth <= innerWidth").await, true, "{language}");
            let low = "[...document.querySelectorAll('.ways-in a, summary, .print')].filter(one => one.offsetHeight < 44).length";
            assert_eq!(browser.ask(low).await, 0, "{language}: too low to be touched");
            assert_eq!(browser.ask("document.querySelectorAll('.how li').length").await, 6);
            browser.shot(&format!("book-{language}-{}", if night { "night" } else { "day" }), width).await;
            browser.ask("scrollTo(0, document.body.scrollHeight)").await;
            browser.shot(&format!("book-end-{language}-{}", if night { "night" } else { "day" }), width).await;
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new());
        let bytes = "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((all, one) => all + one.encodedBodySize, 0)";
        let bytes = browser.ask(bytes).await.as_u64().unwrap();
        assert!(bytes < 60_000, "{language}: {bytes} bytes without the book");
    }
    let opened = t.pages().await.iter().filter(|page| page.opened_on.is_some()).count();
    assert_eq!(opened, languages.len(), "a browser that goes there counts");
}

#[actix_web::test]
async fn a_story_on_a_phone() {
    if super::asked() {
        visit(&["so", "ar", "zh-Hans"], 390, 844).await;
    }
}

#[actix_web::test]
async fn a_story_on_a_desk() {
    if super::asked() {
        visit(&["en"], 1280, 900).await;
    }
}
