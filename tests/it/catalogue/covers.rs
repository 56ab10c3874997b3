//! Covers: small, kept, under limits, from hosts that may be asked.

use std::io::Cursor;

use porchlight::reading::catalogue::import;
use porchlight::reading::catalogue::read::Says;
use reqwest::Method;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::Reading;
use crate::support::databases::both_databases;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image::RgbImage::new(width, height).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

both_databases!(
    async fn a_cover_is_fetched_once_and_what_is_none_is_a_shape(t: Reading) {
        let server = MockServer::start().await;
        let picture = |bytes: Vec<u8>| ResponseTemplate::new(200).set_body_raw(bytes, "image/png");
        let served = async |at: &str, answer: ResponseTemplate, times: u64| {
            Mock::given(path(at)).respond_with(answer).expect(times).mount(&server).await
        };
        served("/good.png", picture(png(600, 800)), 1).await;
        served("/wide.png", picture(png(11_000, 1)), 1).await;
        served("/text.png", ResponseTemplate::new(200).set_body_raw("no", "text/html"), 1).await;
        served("/large.png", picture(vec![0; 300_000]), 1).await;
        served("/gone.png", ResponseTemplate::new(404), 2).await;
        let books = server.uri();
        let elsewhere = format!("http://localhost:{}/elsewhere.png", server.address().port());
        served("/moved.png", ResponseTemplate::new(302).insert_header("location", elsewhere), 1).await;
        served("/elsewhere.png", picture(png(600, 800)), 0).await;
        let mut table = "identifier,title,language,licence,pdf,cover\n".to_owned();
        for cover in ["good", "wide", "text", "large", "gone", "moved"] {
            table += &format!("{cover},T,en,CC0,{books}/{cover}.pdf,{books}/{cover}.png\n");
        }
        // Its books are elsewhere, so its host is none that may be asked.
        table +=
            &format!("far,T,en,CC0,https://x.example/a.pdf,{books}/far.png\nbare,T,en,CC0,https://x.example/b.pdf,\n");
        import::file(t.app(), &t.scope, table.into_bytes(), Says::default()).await.unwrap().unwrap();
        let door = t.door().await;
        let rows = t.materials().await;
        let show = async |name: &str| {
            let row = rows.iter().find(|row| row.identifier == name).unwrap();
            let answer = door.request(Method::GET, &format!("/covers/{}", row.id)).send().await.unwrap();
            let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
            (answer.status().as_u16(), kind, answer.bytes().await.unwrap())
        };
        for _ in 0..2 {
            let (status, kind, bytes) = show("good").await;
            let small = image::load_from_memory(&bytes).unwrap();
            assert_eq!((status, kind.as_str(), small.width(), small.height()), (200, "image/jpeg", 240, 320));
            for name in ["wide", "text", "large", "gone", "moved", "far", "bare"] {
                let (status, kind, _) = show(name).await;
                assert_eq!((status, kind.as_str()), (200, "image/svg+xml"), "{name}");
            }
        }
        // A failure is remembered for a day.
        t.t.advance(jiff::SignedDuration::from_hours(25));
        assert_eq!(show("gone").await.1, "image/svg+xml");
        let nothing = door.request(Method::GET, "/covers/00000000-0000-7000-8000-000000000000").send().await.unwrap();
        assert_eq!(nothing.status(), 404);
    }
);
