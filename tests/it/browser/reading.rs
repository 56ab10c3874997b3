//! Reading at home, from the teacher's proposal to the minutes that a family tells, in the demo school.

use super::Browser;
use super::school::School;

/// Where pages stick out of a narrow screen, nothing can be read.
async fn looked_at(browser: &Browser, name: &str, width: u32) {
    assert_eq!(browser.ask("document.documentElement.scrollWidth <= innerWidth").await, true, "{name}");
    browser.shot(name, width).await;
    browser.night(true).await;
    browser.shot(&format!("{name}-night"), width).await;
    browser.night(false).await;
}

/// Adds a book by hand, as who arranges the catalogue.
async fn book(browser: &Browser, school: &School, title: &str, language: &str) {
    browser.go(&format!("{}/demo/reading/books/new", school.address)).await;
    for (field, text) in [("title", title), ("languages", language), ("licence", "CC BY 4.0"), ("level", "2")] {
        browser.write(&format!("#f-{field}"), text).await;
    }
    browser.write("#f-pdf", "https://books.example/book.pdf").await;
    browser.click("form.narrow button.main").await;
    browser.until("document.querySelector('.one-book')").await;
}

async fn visit(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/demo", school.address)).await;
    browser.go(&format!("{}/demo/coordinator", school.address)).await;
    for (title, language) in [("The red kite", "en"), ("La cometa roja", "es"), ("Abeesada cas", "so")] {
        book(&browser, &school, title, language).await;
    }
    looked_at(&browser, "reading-book", width).await;
    browser.go(&format!("{}/demo/reading/books", school.address)).await;
    browser.until("document.querySelectorAll('.covers li').length > 3").await;
    looked_at(&browser, "reading-books", width).await;
    browser.go(&format!("{}/demo/stories/rain/ar", school.address)).await;
    browser.until("document.querySelectorAll('.told[dir=rtl] p').length === 6").await;
    looked_at(&browser, "demo-story", width).await;
    browser.go(&format!("{}/demo/reading/feeds", school.address)).await;
    looked_at(&browser, "reading-feeds", width).await;

    browser.go(&format!("{}/demo/teacher", school.address)).await;
    browser.go(&format!("{}/demo/reading", school.address)).await;
    browser.until("document.querySelectorAll('.children tbody tr').length > 5").await;
    looked_at(&browser, "reading-class", width).await;
    browser.click("form[action$='/reading/choose'] button.main").await;
    browser.until("document.querySelectorAll('[name=row]').length > 5").await;
    looked_at(&browser, "reading-choose", width).await;
    // Another book for the first child.
    browser.write("li.told .find input", "red kite").await;
    browser.click("li.told .find button").await;
    browser.until("document.querySelector('li.told .find .hint')").await;
    assert_eq!(browser.text("li.told .find .hint").await, "1 found, and chosen");
    let shown = "document.querySelector('li.told .picks select').selectedOptions[0].textContent";
    assert_eq!(browser.ask(shown).await, "The red kite (English)");
    browser.click(".send button").await;
    browser.until("document.querySelector('#sent')").await;
    looked_at(&browser, "reading-sent", width).await;

    tells_minutes(&browser, &school, width).await;
    looked_at(&browser, "reading-minutes", width).await;

    browser.go(&format!("{}/demo/reading/programmes", school.address)).await;
    browser.write("#f-title", "Winter stories").await;
    browser.click("form.narrow button.main").await;
    browser.until("document.querySelector('#week-0')").await;
    looked_at(&browser, "reading-programme", width).await;
    browser.go(&format!("{}/demo/reading/loans", school.address)).await;
    looked_at(&browser, "reading-loans", width).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

/// A family opens its page and tells minutes; the teacher sees them.
async fn tells_minutes(browser: &Browser, school: &School, width: u32) {
    browser.go(&format!("{}/demo/teacher", school.address)).await;
    let linked = "[...document.querySelectorAll('.phone')].find(one => one.querySelector('.school:not(:has(.queued, .waiting)) .bubble') && one.textContent.match(/\\/b\\/[1-9A-Za-z]{11}/))";
    browser.until(linked).await;
    let page = browser.ask(&format!("{linked}.textContent.match(/\\/b\\/[1-9A-Za-z]{{11}}/)[0]")).await;
    browser.ask(&format!("{linked}.setAttribute('data-linked', '')")).await;
    if width < 700 {
        browser.click(".sides a[href='#phones']").await;
    }
    browser.write("[data-linked] .type input", "20 minutes").await;
    browser.click("[data-linked] .go").await;
    browser.until("document.querySelector('[data-linked] .family')").await;
    browser.go(&format!("{}{}", school.address, page.as_str().unwrap())).await;
    browser.until("document.querySelector('.how')").await;
    browser.go(&format!("{}/demo/reading", school.address)).await;
    browser
        .until("[...document.querySelectorAll('.children td')].some(one => one.textContent.includes('20 minutes'))")
        .await;
}

#[actix_web::test]
async fn stories_go_home_and_minutes_come_back_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn stories_go_home_and_minutes_come_back_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}
