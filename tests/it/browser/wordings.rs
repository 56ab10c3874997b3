//! The wordings in a real browser, on a desk and on a phone, in a language that runs the other way.

use porchlight::entities::Role;
use porchlight::people::accounts::{self, NewStaff};
use porchlight::web::staff::PAGES;

use super::Browser;
use crate::support::databases::{Fresh, FromFresh as _};
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::site::Door;

const EMAIL: &str = "head@school.example";
const PASSWORD: &str = "a lantern on the porch";

async fn visit(width: u32, height: u32) {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let (app, town) = (&t.app, Town::found(&t.app, "North").await);
    let new = NewStaff {
        email: EMAIL,
        name: "Ms. Warsame",
        role: Role::Coordinator,
        password: Some(PASSWORD),
        language: "en",
    };
    accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
    let door = Door::with_pages(&t.app, PAGES).await;
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/sign-in?next=/app/wordings", door.base)).await;
    browser.write("#f-email", EMAIL).await;
    browser.write("#f-password", PASSWORD).await;
    browser.click("form button.main").await;
    browser.until("document.querySelector('.rows')").await;
    browser.shot("wordings", width).await;
    browser.click(".rows a[href='/app/wordings/ar']").await;
    browser.until("document.querySelector('#w-note-first-contact')").await;
    let narrow = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(browser.ask(narrow).await, true, "nothing hangs over the side");
    browser.shot("wording-ar", width).await;
    browser.click("#w-note-first-contact button").await;
    browser.until("document.querySelector('#w-note-first-contact .state.delivered')").await;
    assert!(browser.text("#w-note-first-contact .state").await.starts_with("Approved by Ms. Warsame"));
    browser.shot("wording-approved", width).await;
    browser.click(".wording.all button").await;
    browser.until("document.querySelector('#problems')").await;
    browser.click("#f-read").await;
    browser.shot("wording-all", width).await;
    browser.click(".wording.all button").await;
    browser
        .until(
            "!document.querySelector('#problems') && document.querySelectorAll('button[name=withdraw]').length === 62",
        )
        .await;
    browser.go(&format!("{}/app", door.base)).await;
    assert_eq!(browser.ask(narrow).await, true, "nothing hangs over the side of the desk");
    browser.shot("app", width).await;
    // The refusal above is one that the browser mentions, too.
    let refused = |complaint: &String| complaint.contains("status of 422");
    let complaints = browser.complaints().await;
    assert!(complaints.iter().all(refused), "{complaints:?}");
}

#[actix_web::test]
async fn a_coordinator_approves_wordings_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn a_coordinator_approves_wordings_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}
