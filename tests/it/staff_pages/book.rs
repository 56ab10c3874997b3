//! A family's page of a story: its language, its book alone, what of its being opened is kept, and when it is closed.

use porchlight::entities::packs::Way;
use porchlight::entities::{Role, pack_link};
use porchlight::reading::packs::{self, Item, Sending};
use porchlight::scope::Scope;
use sea_orm::ConnectionTrait as _;

use super::*;

/// A story for a child whose family reads `language`; its page.
async fn shared(desk: &Desk, language: &str) -> pack_link::Model {
    let town = Town::found(&desk.t.app, language).await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Room 12", &reyes).await;
    let mateo = town.student("Mateo", &class).await;
    let phone = format!("+1612555{:04}", 100 + language.len() * 7 + usize::from(language.as_bytes()[0]));
    town.guardian(language, &[&phone], &[&mateo]).await;
    let book = town.book("The red kite", "en", Some(3)).await;
    let item = Item { student: mateo.id, material: Some(book.id), way: Way::Talk, template: None };
    let sending: Sending = serde_json::from_value(serde_json::json!({ "items": [item] })).unwrap();
    packs::send(&desk.t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k1", &sending).await.unwrap();
    desk.t.pages().await.pop().unwrap()
}

async fn look(desk: &Desk, code: &str, person: bool) -> (Answered, String) {
    let mut request = desk.door.request(Method::GET, &format!("/b/{code}")).header("Accept", "text/html");
    if person {
        request = request.header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    }
    page(request.send().await.unwrap().answered().await)
}

both_databases!(
    async fn a_family_opens_its_story_in_its_language_without_an_account(desk: Desk) {
        for (language, dir) in [("so", "ltr"), ("ar", "rtl"), ("zh-Hans", "ltr")] {
            let link = shared(&desk, language).await;
            let (answered, html) = look(&desk, &link.code, false).await;
            assert_eq!(answered.status, 200);
            assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\">")), "{html}");
            for there in [
                "Mateo",
                "The red kite",
                "A. Writer",
                "CC BY 4.0",
                "creativecommons.org/licenses/by/4.0",
                ".pdf",
                ".epub",
                "<audio",
            ] {
                assert!(html.contains(there), "{there}: {html}");
            }
            assert!(!html.contains("share-") || !html.contains(">share-"), "a word is missing: {html}");
            assert!(html.len() < 12_000, "{} bytes", html.len());
            let policy = answered.header("content-security-policy");
            assert!(policy.contains("frame-src 'self' https://books.example;"), "{policy}");
            assert_eq!(answered.header("referrer-policy"), "no-referrer");
        }
    }
);

both_databases!(
    async fn only_the_day_of_a_persons_first_look_is_kept(desk: Desk) {
        let link = shared(&desk, "en").await;
        look(&desk, &link.code, false).await;
        assert_eq!(desk.t.pages().await[0].opened_on, None, "a program that made a preview");
        look(&desk, &link.code, true).await;
        assert_eq!(desk.t.pages().await[0].opened_on.as_deref(), Some("2026-11-19"));
        desk.t.at("2026-11-21T10:00");
        look(&desk, &link.code, true).await;
        assert_eq!(desk.t.pages().await[0].opened_on.as_deref(), Some("2026-11-19"));
    }
);

both_databases!(
    async fn a_page_that_is_over_says_so(desk: Desk) {
        let link = shared(&desk, "so").await;
        for wrong in ["11111111111", "x", "../../etc", "1111111111%00"] {
            let (answered, _) = look(&desk, wrong, true).await;
            assert!(matches!(answered.status, 404), "{wrong}: {}", answered.status);
        }
        for (close, open) in [
            ("UPDATE student SET ended_at = 1", "UPDATE student SET ended_at = NULL"),
            ("UPDATE guardian SET ended_at = 1", "UPDATE guardian SET ended_at = NULL"),
            ("UPDATE guardianship SET ended_at = 1", "UPDATE guardianship SET ended_at = NULL"),
            ("UPDATE material SET withdrawn_at = 1", "UPDATE material SET withdrawn_at = NULL"),
        ] {
            desk.t.app.store.read().execute_unprepared(close).await.unwrap();
            let (answered, html) = look(&desk, &link.code, true).await;
            assert_eq!(answered.status, 410, "{close}");
            assert!(html.contains("lang=\"so\"") && !html.contains("Mateo") && !html.contains("kite"), "{html}");
            desk.t.app.store.read().execute_unprepared(open).await.unwrap();
        }
        assert_eq!(look(&desk, &link.code, true).await.0.status, 200);
        desk.t.advance(jiff::SignedDuration::from_hours(24 * 401));
        assert_eq!(look(&desk, &link.code, true).await.0.status, 410);
    }
);
