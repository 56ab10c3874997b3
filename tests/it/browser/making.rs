//! A round from nothing in the demo school: made in its form, changed on its parts, planned, moved with the mouse, and families
//! invited; own times; a town hall; the sheet of a child with the plan that goes home.

use super::Browser;
use super::school::School;

/// Fills a field with the day so many days after today.
fn day(css: &str, days: i32) -> String {
    format!("document.querySelector('{css}').value = new Date(Date.now() + {days} * 864e5).toISOString().slice(0, 10)")
}

async fn set(browser: &Browser, id: &str, value: &str) {
    browser.ask(&format!("document.getElementById('{id}').value = '{value}'")).await;
}

/// A picture by day and by night; no page is wider than its window, whatever stands on it.
async fn seen(browser: &Browser, name: &str, width: u32) {
    let fits = browser.ask("document.documentElement.scrollWidth <= innerWidth").await;
    assert_eq!(fits, true, "{name} is too wide");
    browser.shot(name, width).await;
    browser.dark(true).await;
    browser.shot(&format!("{name}-dark"), width).await;
    browser.dark(false).await;
}

/// Fills the form of a new round and sends it.
async fn made(browser: &Browser, school: &School, width: u32, kind: &str) {
    browser.go(&format!("{}/demo/conferences/new", school.address)).await;
    browser.until("document.querySelector('.wanting')").await;
    if kind == "student_led" {
        seen(browser, "round-new", width).await;
        browser.click(".wanting > .main").await;
        browser.until("document.querySelector('#problems')").await;
        seen(browser, "round-new-wrong", width).await;
        // The refusal stands in the browser's log as a page that was not found would.
        browser.complaints().await;
    }
    set(browser, "f-name", "Winter talks").await;
    set(browser, "f-kind", kind).await;
    browser.ask(&day("[name=\"windows.0.date\"]", 12)).await;
    set(browser, "f-windows.0.from", "15:00").await;
    set(browser, "f-windows.0.to", "20:00").await;
    browser.ask(&day("[name=answer_by]", 9)).await;
    browser.click("label[for=who-chosen]").await;
    let first = "document.querySelectorAll('[name=teacher]').forEach((one, nth) => { one.checked = nth < 1; })";
    browser.ask(first).await;
    if kind == "student_led" {
        browser.ask("document.querySelector('.taking').scrollIntoView()").await;
        browser.shot("round-new-teachers", width).await;
    }
    browser.click(".wanting > .main").await;
    browser.until("document.querySelector('.board')").await;
}

async fn visit(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/demo/coordinator", school.address)).await;
    browser.until("document.querySelector('a.main')").await;
    seen(&browser, "rounds-list", width).await;
    made(&browser, &school, width, "student_led").await;
    seen(&browser, "board-made", width).await;
    let board = browser.ask("location.pathname").await.as_str().unwrap().to_owned();
    parts(&browser, width).await;

    browser.go(&format!("{}{board}", school.address)).await;
    browser.click(".plan button.main").await;
    let planned =
        "document.querySelectorAll('.card.proposed').length > 10 && !document.querySelector('.plan progress')";
    browser.until(planned).await;
    if width > 1000 {
        dragged(&browser).await;
    }
    seen(&browser, "board-student-led", width).await;
    browser.click(".plan form[action$='/invite'] button").await;
    browser.until("document.querySelectorAll('.card.offered').length > 10").await;
    browser.click(".card.offered .acts a[href*='/sheet/']").await;
    browser.until("document.querySelector('.paper')").await;
    seen(&browser, "prep", width).await;
    assert_eq!(browser.print("prep").await, 1, "one page of paper");

    hours(&browser, &school, width).await;
    hall(&browser, &school, width).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

/// One more hour on the page of the round's parts.
async fn parts(browser: &Browser, width: u32) {
    browser.click(".head .acts a").await;
    browser.until("document.querySelector('#form-add-window')").await;
    browser.click("#form-add-window summary").await;
    browser.ask(&day("#f-w-date", 13)).await;
    set(browser, "f-w-from", "13:00").await;
    set(browser, "f-w-to", "20:00").await;
    seen(browser, "setup", width).await;
    browser.ask("document.querySelector('.interpreter').scrollIntoView()").await;
    browser.shot("setup-interpreters", width).await;
    browser.click("#form-add-window button").await;
    browser.until("document.querySelector('.done')").await;
}

async fn hours(browser: &Browser, school: &School, width: u32) {
    browser.go(&format!("{}/demo/hours", school.address)).await;
    browser.until("document.querySelector('#form-block')").await;
    browser.ask(&day("#f-date", 12)).await;
    browser.click("#form-block button").await;
    browser.until("document.querySelector('.done')").await;
    browser.click("[name=do][value=feed]").await;
    browser.until("document.querySelector('#f-feed')").await;
    seen(browser, "hours", width).await;
}

async fn hall(browser: &Browser, school: &School, width: u32) {
    made(browser, school, width, "town_hall").await;
    browser.write("#f-text", "We talk about the new bell times.").await;
    browser.click(".words-form button.main").await;
    browser.until("document.querySelector('.strip')").await;
    seen(browser, "hall-preview", width).await;
    browser.click(".words-form button[value=send]").await;
    browser.until("document.querySelector('.hall table')").await;
    seen(browser, "hall", width).await;
}

/// A card with a free time beside it: the server is asked, for some families can come at one hour alone.
const SOMEBODY: &str = "[...document.querySelectorAll('.card.proposed[data-drag]')].find(one => { \
    const call = new XMLHttpRequest(); call.open('GET', one.dataset.drag, false); call.send(); \
    return call.responseText.includes('class=\"drop\"'); })";

/// A card is taken with the mouse, the board says where it may go, and it is put down there.
async fn dragged(browser: &Browser) {
    let id = browser.ask(&format!("{SOMEBODY}.id")).await.as_str().expect("somebody can be moved").to_owned();
    browser.ask(&format!("document.querySelector('#{id}').scrollIntoView({{ block: 'center' }})")).await;
    browser.take(&format!("#{id}")).await;
    browser.until("document.querySelector('td.may')").await;
    let to = browser.ask("document.querySelector('td.may').id").await.as_str().unwrap().to_owned();
    browser.ask(&format!("document.querySelector('#{to}').scrollIntoView({{ block: 'center' }})")).await;
    browser.drop_on(&format!("#{to}")).await;
    browser.until("document.querySelector('.done')").await;
    assert_eq!(browser.text(".done").await, "Moved. Nobody was told.");
    let there = browser.ask(&format!("document.querySelector('#{id}').closest('td').id")).await;
    assert_eq!(there, *to);
    browser.until("document.querySelector('[name=anew]')").await;
}

#[actix_web::test]
async fn a_round_is_made_from_nothing_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn a_round_is_made_from_nothing_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}

/// The first conference of the board's round that is the first teacher's.
const FIRST: &str = "(() => { const call = new XMLHttpRequest(); \
    call.open('GET', '/api/v1/rounds/' + location.pathname.split('/').at(-1) + '/conferences', false); \
    call.send(); return JSON.parse(call.responseText).items[0].id; })()";

/// A teacher's sheet with the plan of a child, from what she types to what stands there.
#[actix_web::test]
async fn a_plan_goes_home_from_the_sheet() {
    if !super::asked() {
        return;
    }
    let school = School::open();
    let browser = Browser::open(1280, 900).await;
    browser.go(&format!("{}/demo/coordinator", school.address)).await;
    browser.until("document.querySelector('a.main')").await;
    made(&browser, &school, 0, "teacher_family").await;
    let board = browser.ask("location.pathname").await.as_str().unwrap().to_owned();
    let which = browser.ask(FIRST).await.as_str().unwrap().to_owned();
    browser.go(&format!("{}/demo/teacher", school.address)).await;
    let sheet = format!("{}/sheet/{which}", board);
    browser.go(&format!("{}{sheet}", school.address)).await;
    browser.until("document.querySelector('#plan form')").await;
    browser.write("#f-home_step", "ten minutes of reading").await;
    browser.write("#f-class_step", "read with a small group").await;
    browser.click("#plan button.main").await;
    browser.until("document.querySelector('#plan .strip')").await;
    browser.ask("document.querySelector('#plan').scrollIntoView()").await;
    browser.shot("plan-preview", 1280).await;
    browser.click("#plan button[value=send]").await;
    browser.until("document.querySelector('#plan .done')").await;
    browser.ask("document.querySelector('#plan').scrollIntoView()").await;
    browser.shot("plan-sent", 1280).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}
