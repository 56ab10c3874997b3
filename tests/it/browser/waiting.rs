//! What waits for a translation: from the note that nobody translates to the words that a person gives.

use super::Browser;
use super::school::School;

async fn visit(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/demo", school.address)).await;
    browser.write("#f-detail", "She helped a new classmate find her place").await;
    browser.write("#f-skill", "reading").await;
    browser.until("document.querySelectorAll('#preview .tongue').length > 8").await;
    // Leaving the field asks whoever translates; here nobody does.
    browser.click("#preview-title").await;
    browser.until("document.querySelector('label[for=untranslated-wait]')").await;
    // In one step with the look for it: previews replace each other while they come in.
    browser.ask("document.querySelector('#untranslated-wait').click()").await;
    let waits = "document.querySelector('#untranslated-wait')?.checked && document.querySelector('#preview').textContent.includes('Its families wait')";
    browser.until(waits).await;
    browser.click(".send button").await;
    browser.until("document.querySelector('#waits a')").await;
    assert_eq!(browser.text("#waits a").await, "One update waits for a translation");
    browser.click("#waits a").await;
    browser.until("document.querySelector('.threads a')").await;
    browser.shot("waiting-list", width).await;
    browser.click(".threads a").await;
    browser.until("document.querySelector('.wanted textarea')").await;
    browser.shot("waiting", width).await;
    assert_eq!(browser.ask("document.documentElement.scrollWidth <= innerWidth").await, true);
    let wanted = browser.ask("document.querySelectorAll('.wanted').length").await.as_u64().unwrap();
    assert!(wanted > 8, "{wanted}");
    let chosen = browser.ask("document.querySelector('.wanted').id").await;
    let chosen = chosen.as_str().unwrap();
    browser.write(&format!("#{chosen} textarea"), "Words of a person").await;
    browser.click(&format!("#{chosen} button[value='words']")).await;
    browser.until(&format!("document.querySelectorAll('.wanted').length === {}", wanted - 1)).await;
    assert_eq!(browser.ask(&format!("document.querySelector('#{chosen}')")).await, serde_json::Value::Null);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[actix_web::test]
async fn a_translation_is_given_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn a_translation_is_given_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}
