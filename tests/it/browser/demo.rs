//! The demo as a visitor meets it: write, send, answer as a family, read the answer as the teacher.

use super::Browser;
use super::school::School;

async fn visit(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    let narrow = width < 900;
    browser.go(&format!("{}/", school.address)).await;
    assert_eq!(browser.ask("location.pathname").await, "/demo");
    browser.write("#f-detail", "She helped a new classmate find her place").await;
    browser.write("#f-skill", "reading").await;
    browser.until("document.querySelectorAll('#preview .tongue').length > 8 && !document.querySelector('.send button').disabled").await;
    assert!(browser.text(".send button").await.starts_with("Send to "));
    browser.shot("write", width).await;
    browser.click(".send button").await;
    browser.until("document.querySelector('#sent-live .what')?.textContent.startsWith('Strength')").await;
    browser.until("document.querySelector('#sent-live .counts .delivered')").await;
    browser.shot("sent", width).await;

    let phone = "document.querySelector('.phone:has(.school .delivered)')";
    browser.until(phone).await;
    browser.ask(&format!("{phone}.setAttribute('data-chosen', '')")).await;
    if narrow {
        browser.click(".sides a[href='#phones']").await;
    }
    browser.write("[data-chosen] .type input", "Thank you from all of us").await;
    browser.click("[data-chosen] .go").await;
    browser
        .until(
            "document.querySelector('[data-chosen] .family .bubble')?.textContent.includes('Thank you from all of us')",
        )
        .await;
    browser.shot("phones", width).await;

    if narrow {
        browser.click(".sides a[href='#teacher']").await;
    }
    browser.until("document.querySelector('#tab-answers .lamp')").await;
    browser.click(".desk .tabs a[href='#answers']").await;
    browser.shot("answers", width).await;
    browser.click("#answers .threads a").await;
    browser.until("document.querySelector('#answers .thread .family .bubble')?.textContent.includes('Thank you from all of us')").await;
    browser.shot("thread", width).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

async fn mend(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/", school.address)).await;
    browser.write("#f-detail", "She refused to help again").await;
    browser.until("document.querySelector('#advice .stops')").await;
    assert!(browser.text("#advice").await.contains("may read as blame"));
    browser.write("#f-skill", "reading").await;
    browser.until("document.querySelector('#advice') && !document.querySelector('.send button').disabled").await;
    browser.shot("advice", width).await;
    browser.click(".send button").await;
    browser.until("document.querySelector('#problems a')?.getAttribute('href') === '#advice'").await;
    browser.shot("advice-refused", width).await;
    browser.ask("document.querySelector('#f-detail').value = ''").await;
    browser.write("#f-detail", "She helped a new classmate find her place").await;
    browser
        .until("document.querySelectorAll('#preview .tongue').length > 8 && !document.querySelector('#advice')")
        .await;
    browser.click(".send button").await;
    browser.until("document.querySelector('#sent-live .what')?.textContent.startsWith('Strength')").await;
    // The refusal is one, and the page shows it.
    let complaints = browser.complaints().await;
    assert!(complaints.iter().all(|one| one.contains("status of 422")) && complaints.len() == 1, "{complaints:?}");
}

#[actix_web::test]
async fn blame_is_mended_and_sent_on_a_desk_and_on_a_phone() {
    if super::asked() {
        mend(1280, 900).await;
        mend(390, 844).await;
    }
}

#[actix_web::test]
async fn a_note_goes_out_and_an_answer_comes_back_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn a_note_goes_out_and_an_answer_comes_back_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}
