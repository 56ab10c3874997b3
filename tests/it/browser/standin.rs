//! The script alone, against a stand-in of a few lines that serves the fixture pages: what must change in place does.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use actix_web::{App, HttpResponse, HttpServer, web};
use askama::Template as _;
use porchlight::web::assets;
use porchlight::web::pages::{Bubble, W};
use tokio::sync::broadcast;

use super::Browser;
use crate::pages::English;
use crate::pages::fixture::{self, Mood};

struct Standin {
    said: Mutex<Vec<(usize, String)>>,
    sent: Mutex<u32>,
    news: broadcast::Sender<()>,
}

#[derive(serde::Deserialize)]
struct Said {
    text: Option<String>,
    sample: Option<String>,
    detail: Option<String>,
    csrf: Option<String>,
}

fn page(state: &Standin, detail: Option<&str>) -> HttpResponse {
    let words = English::new();
    let mood = if *state.sent.lock().unwrap() > 0 { Mood::Sent } else { Mood::Empty };
    let mut page = fixture::demo(W(&words), mood);
    page.shell.events = Some("/demo/events".into());
    for (place, text) in state.said.lock().unwrap().iter() {
        let bubble = Bubble { text: text.clone(), id: format!("r-{}", text.len()), ..fixture::answer(*place) };
        page.phones[*place].bubbles.push(bubble);
        page.desk.answers = fixture::demo(W(&words), Mood::Answers).desk.answers;
        page.desk.answers.threads[0].text.clone_from(text);
    }
    if detail.is_some_and(|detail| detail.len() > 11) {
        page.desk.compose.preview = fixture::demo(W(&words), Mood::Sent).desk.compose.preview;
    }
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header(("content-security-policy", "default-src 'self'"))
        .body(page.render().unwrap())
}

fn back(to: &'static str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header(("location", to)).finish()
}

async fn serve() -> (u16, Arc<Standin>) {
    let state = Arc::new(Standin { said: Mutex::default(), sent: Mutex::default(), news: broadcast::channel(16).0 });
    let held = web::Data::from(state.clone());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(held.clone())
            .route("/assets/{tag}/{name}", web::get().to(assets::serve))
            .route("/demo", web::get().to(|state: web::Data<Standin>| async move { page(&state, None) }))
            .route(
                "/demo/preview",
                web::post().to(|state: web::Data<Standin>, form: web::Form<Said>| async move {
                    page(&state, form.detail.as_deref())
                }),
            )
            .route(
                "/demo/updates",
                web::post().to(|state: web::Data<Standin>, form: web::Form<Said>| async move {
                    assert_eq!(form.csrf.as_deref(), Some("c5rf"));
                    *state.sent.lock().unwrap() += 1;
                    back("/demo?update=1#sent")
                }),
            )
            .route(
                "/demo/phones/{place}",
                web::post().to(
                    |state: web::Data<Standin>, place: web::Path<usize>, form: web::Form<Said>| async move {
                        let form = form.into_inner();
                        let text = form.sample.or(form.text).unwrap_or_default();
                        state.said.lock().unwrap().push((*place, text));
                        let _ = state.news.send(());
                        back("/demo")
                    },
                ),
            )
            .route(
                "/demo/events",
                web::get().to(|state: web::Data<Standin>| async move {
                    let stream = futures_util::stream::unfold(state.news.subscribe(), |mut news| async move {
                        news.recv().await.ok()?;
                        Some((
                            Ok::<_, Infallible>(web::Bytes::from_static(
                                b"event: reply\ndata: {\"kind\":\"reply\"}\n\n",
                            )),
                            news,
                        ))
                    });
                    HttpResponse::Ok().content_type("text/event-stream").streaming(stream)
                }),
            )
    })
    .workers(2)
    .bind(("127.0.0.1", 0))
    .unwrap();
    let port = server.addrs()[0].port();
    actix_web::rt::spawn(server.run());
    (port, state)
}

#[actix_web::test]
async fn writing_sending_and_answering_change_the_page_in_place() {
    if !super::asked() {
        return;
    }
    let (port, state) = serve().await;
    let browser = Browser::open(1280, 900).await;
    browser.go(&format!("http://127.0.0.1:{port}/demo")).await;
    browser.ask("window.sameDocument = true").await;
    assert_eq!(browser.text(".send button").await, "Send to 24 guardians");
    assert_eq!(browser.ask("document.querySelector('.send button').disabled").await, true);

    browser.write("#f-detail", "She helped a new classmate").await;
    browser
        .until("document.querySelector('#preview .strip') && !document.querySelector('.send button').disabled")
        .await;
    assert_eq!(browser.ask("document.activeElement.id").await, "f-detail");
    browser.click("label[for='lang-ar']").await;
    assert_eq!(browser.ask("getComputedStyle(document.querySelector('#lang-ar ~ .reading')).display").await, "block");
    assert_eq!(browser.ask("getComputedStyle(document.querySelector('#lang-so ~ .reading')).display").await, "none");

    browser.click(".send button").await;
    browser.until("document.querySelector('#sent-live progress')").await;
    assert_eq!(browser.ask("document.querySelector('#sent').classList.contains('behind')").await, false);
    browser.until("document.querySelectorAll('#phone-3 .bubble').length === 1").await;
    assert!(browser.ask("!!document.querySelector('#phone-3 .lit')").await.as_bool().unwrap());

    browser.write("#a-phone-3", "شكراً جزيلاً").await;
    browser.click("#phone-3 .go").await;
    browser.until("[...document.querySelectorAll('#phone-3 .family .bubble')].some((one) => one.textContent.includes('شكراً جزيلاً'))").await;
    assert_eq!(browser.ask("document.querySelector('#a-phone-3').value").await, "");
    browser.until("document.querySelector('#tab-answers .lamp')").await;
    browser.click(".desk > .tabs a[href='#answers']").await;
    assert!(browser.text("#answers .threads li").await.contains("شكراً جزيلاً"));

    // Somebody else's event: nothing was done on this page.
    state.said.lock().unwrap().push((4, "谢谢老师！".into()));
    let _ = state.news.send(());
    browser.until("document.querySelector('#phone-4').textContent.includes('谢谢老师')").await;
    assert_eq!(browser.ask("window.sameDocument === true").await, true, "the page was never left");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[actix_web::test]
async fn a_narrow_screen_shows_one_side_at_a_time() {
    if !super::asked() {
        return;
    }
    let (port, _) = serve().await;
    let browser = Browser::open(390, 844).await;
    browser.go(&format!("http://127.0.0.1:{port}/demo")).await;
    let seen = |css: &str| format!("document.querySelector('{css}').checkVisibility()");
    assert_eq!(browser.ask(&seen("#write")).await, true);
    assert_eq!(browser.ask(&seen("#phone-0")).await, false);
    browser.click(".sides a[href='#phones']").await;
    assert_eq!(browser.ask(&seen("#phone-0")).await, true);
    assert_eq!(browser.ask(&seen("#write")).await, false);
    assert_eq!(
        browser.ask("document.documentElement.scrollWidth <= innerWidth").await,
        true,
        "nothing hangs over the side"
    );
    browser.click("#phone-1 .samples button").await;
    browser.until("document.querySelector('#phone-1 .family .bubble')").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}
