//! A round of conferences in the demo school: planned and changed on its board, and the whole of it from invitation to day sheet.

use super::Browser;
use super::school::School;

/// Opens the demo's round as its coordinator and plans it.
async fn planned(browser: &Browser, school: &School, width: u32, roomy: bool) {
    browser.go(&format!("{}/demo", school.address)).await;
    browser.click("a[href='/demo/coordinator']").await;
    browser.until("document.querySelector('.threads a')").await;
    browser.shot("rounds", width).await;
    browser.click(".threads a").await;
    browser.until("document.querySelector('.plan button')").await;
    if roomy {
        assert_eq!(browser.ask(WEDNESDAY).await, 201);
    }
    browser.click(".plan button.main").await;
    browser.until("document.querySelector('.plan progress')").await;
    browser.shot("board-planning", width).await;
    let done = "document.querySelectorAll('.card.proposed').length > 40 && !document.querySelector('.plan progress')";
    browser.until(done).await;
}

/// One more afternoon, the day after the first: the demo's round is as full as it can be.
const WEDNESDAY: &str = "(() => { const [year, month, day] = document.querySelector('.day h2').id.slice(2, 12).split('-').map(Number);\
    const date = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);\
    const call = new XMLHttpRequest(); call.open('POST', '/api/v1/rounds/' + location.pathname.split('/').at(-1) + '/windows', false);\
    call.setRequestHeader('content-type', 'application/json');\
    call.setRequestHeader('x-csrf-token', document.querySelector('[name=csrf]').value);\
    call.send(JSON.stringify({ date, from: 960, to: 1140, modes: ['in_person', 'phone'] })); return call.status; })()";

/// The id of a card that can be moved: the server is asked about every sixth, for some teachers have no free time left.
const SOMEBODY: &str = "[...document.querySelectorAll('.card.proposed [data-pick]')].filter((one, nth) => nth % 6 === 0)\
    .find(one => { const call = new XMLHttpRequest(); call.open('GET', one.href, false); call.send();\
    return call.responseText.includes('class=\"drop\"'); })?.closest('.card').id";

/// Picks a card up; the board says what stands against each time.
async fn picked(browser: &Browser) -> String {
    let id = browser.ask(SOMEBODY).await.as_str().expect("some teacher has a free time").to_owned();
    browser.ask(&format!("document.querySelector('#{id} [data-pick]').click()")).await;
    browser.until("document.querySelector('#moving') && document.querySelector('td.not small')").await;
    id
}

async fn visit(width: u32, height: u32) {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    planned(&browser, &school, width, true).await;
    browser.shot("board", width).await;
    assert_eq!(browser.ask("document.documentElement.scrollWidth <= innerWidth").await, true);
    let id = picked(&browser).await;
    browser.shot("board-moving", width).await;
    // By keyboard: from the first free time to the last, and put down.
    browser.until("document.activeElement.matches('.drop')").await;
    let last = browser.ask("[...document.querySelectorAll('.drop')].at(-1).id").await.as_str().unwrap().to_owned();
    let down =
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))";
    let steps = browser.ask("document.querySelectorAll('.drop').length").await.as_u64().unwrap();
    for _ in 0..steps {
        browser.ask(down).await;
    }
    assert_eq!(browser.ask("document.activeElement.id").await, *last);
    browser.write(&format!("#{last}"), "\u{E007}").await;
    browser.until("document.querySelector('.done')").await;
    assert_eq!(browser.text(".done").await, "Moved. Nobody was told.");
    let there = format!(
        "document.querySelector('#t-' + '{last}'.slice(3)) || document.querySelector('#{id}').closest('td').id.endsWith('{}')",
        &last[3..]
    );
    assert_eq!(browser.ask(&there).await, true);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[actix_web::test]
async fn a_board_is_planned_and_changed_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}

#[actix_web::test]
async fn a_board_is_planned_and_changed_on_a_phone() {
    if super::asked() {
        visit(390, 844).await;
    }
}

/// A family's phone in a language that was offered times.
fn phone(language: &str) -> String {
    format!(
        "[...document.querySelectorAll('.phone')].find(phone => phone.querySelector('header [lang=\"{language}\"]') \
         && [...phone.querySelectorAll('.school:not(:has(.queued, .waiting)) .bubble')].at(-1)?.textContent.match(/1\\)|YES/))"
    )
}

/// Whether the phone that was marked has its answer's answer, and no further question in it.
fn confirmed(language: &str) -> String {
    format!(
        "(() => {{ const all = [...document.querySelectorAll('[data-in-{language}] .line')]; \
         const own = all.findLastIndex(one => one.classList.contains('family')); \
         const after = all.slice(own + 1); \
         return own >= 0 && after.length > 0 && !after.some(one => one.textContent.match(/1\\)|YES/)); }})()"
    )
}

#[actix_web::test]
async fn a_whole_round_goes_from_invitation_to_day_sheet_in_four_languages() {
    if !super::asked() {
        return;
    }
    let (school, width) = (School::open(), 1280);
    let browser = Browser::open(width, 900).await;
    planned(&browser, &school, width, false).await;
    let board = browser.ask("location.pathname").await.as_str().unwrap().to_owned();
    browser.click(".plan form[action$='/invite'] button").await;
    browser.until("document.querySelectorAll('.card.offered').length > 60").await;
    browser.shot("board-offered", width).await;

    browser.go(&format!("{}/demo/teacher", school.address)).await;
    browser.shot("round-phones", width).await;
    let said = [("en", "1", "yes"), ("es", "la primera, gracias", "sí"), ("so", "1", "haa"), ("ar", "١", "نعم")];
    for (language, first, yes) in said {
        browser.until(&phone(language)).await;
        let numbered =
            format!("[...{}.querySelectorAll('.school .bubble')].at(-1).textContent.includes('1)')", phone(language));
        let text = if browser.ask(&numbered).await == true { first } else { yes };
        let mark = format!("{}.setAttribute('data-in-{language}', '')", phone(language));
        browser.ask(&mark).await;
        browser.write(&format!("[data-in-{language}] .type input"), text).await;
        browser.click(&format!("[data-in-{language}] .go")).await;
        browser.until(&confirmed(language)).await;
        browser.shot(&format!("round-{language}"), width).await;
    }

    browser.go(&format!("{}/demo/coordinator", school.address)).await;
    browser.go(&format!("{}{board}", school.address)).await;
    browser.until("document.querySelectorAll('.card.booked').length >= 4").await;
    browser.shot("board-booked", width).await;
    let languages =
        browser.ask("[...document.querySelectorAll('.card.booked .of')].map(one => one.textContent).join()").await;
    for language in ["English", "Spanish", "Somali", "Arabic"] {
        assert!(languages.as_str().unwrap().contains(language), "{languages}");
    }

    // A family that has not answered yet chooses on its page.
    browser.ask("document.querySelector('.card.offered [data-pick]').click()").await;
    browser.until("document.querySelector('#moving a[href^=\"/c/\"]')").await;
    browser.click("#moving a[href^='/c/']").await;
    browser.until("document.querySelector('.times button')").await;
    browser.shot("meet", width).await;
    browser.click(".times button").await;
    browser.until("document.querySelector('.told')").await;
    browser.shot("meet-booked", width).await;

    // The day sheet of the teacher of the first booked card.
    browser.go(&format!("{}{board}", school.address)).await;
    let sheet = "(() => { const cell = document.querySelector('.card.booked').closest('td'); \
                 return cell.closest('table').querySelectorAll('thead th')[cell.cellIndex].querySelector('a').href; })()";
    let sheet = browser.ask(sheet).await.as_str().unwrap().to_owned();
    browser.go(&sheet).await;
    browser.until("document.querySelectorAll('.sheet-table tbody tr').length > 0").await;
    browser.shot("sheet", width).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}
