//! Feeds: who may read what, for how long, and how often it is sent.

use porchlight::entities::Role;
use reqwest::Method;

use super::{Office, seen_by_pypi, value, values};
use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::season::{Season, chicago};
use crate::support::site::{Answered, Answering as _, Door, token};

async fn call(door: &Door, method: Method, token: &str, path: &str) -> Answered {
    door.request(method, path).bearer_auth(token).send().await.unwrap().answered().await
}

/// The path of an address that was handed out.
fn path(answer: &Answered) -> String {
    let url = answer.body["url"].as_str().unwrap_or_else(|| panic!("{}", answer.body));
    url.strip_prefix("https://gw.school.example").unwrap().to_owned()
}

async fn open(door: &Door, path: &str, known: Option<&str>) -> Answered {
    let request = door.request(Method::GET, path);
    let request = match known {
        Some(tag) => request.header("if-none-match", tag),
        None => request,
    };
    request.send().await.unwrap().answered().await
}

/// A new address ends the one before; none at all ends it, too.
async fn ends(door: &Door, token: &str, place: &str, feed: &str) {
    let newer = path(&call(door, Method::PUT, token, place).await);
    assert_ne!(newer, feed);
    assert_eq!((open(door, feed, None).await.status, open(door, &newer, None).await.status), (404, 200));
    assert_eq!(call(door, Method::DELETE, token, place).await.status, 204);
    assert_eq!(open(door, &newer, None).await.status, 404);
}

/// Place, time, teacher and language, and no child.
async fn an_interpreter_reads(door: &Door, (hers, admins): (&str, &str), place: &str) {
    call(door, Method::PUT, hers, place).await.is_problem(403, "forbidden");
    let feed = path(&call(door, Method::PUT, admins, place).await);
    let text = open(door, &feed, None).await.body.as_str().unwrap().to_owned();
    assert_eq!(value(&text, "SUMMARY"), "Fall: Soomaali");
    assert_eq!(value(&text, "DESCRIPTION"), "Ms. Reyes");
    assert!(!text.contains("Ana"), "{text}");
    seen_by_pypi(&text, "PUBLISH");
    assert_eq!(call(door, Method::DELETE, admins, place).await.status, 204);
    assert_eq!(open(door, &feed, None).await.status, 404);
}

both_databases!(
    async fn a_teacher_and_an_interpreter_read_their_conferences(office: Office) {
        let app = &office.t.app;
        let door = &office.door;
        let town = Town::found(app, "North").await;
        let (reyes, okafor) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Okafor", Role::Teacher).await);
        let admin = town.staff("Ms. Ode", Role::Administrator).await;
        let class = town.class("Grade 3", &reyes).await;
        let (ana, ben) = (town.student("Ana", &class).await, town.student("Ben", &class).await);
        let one = town.guardian("so", &["+16125550111"], &[&ana]).await;
        let two = town.guardian("en", &["+16125550112"], &[&ben]).await;
        let season = Season::open(&town, &admin).await;
        season.teacher(&reyes).await;
        let first = season.conference(&ana, &reyes, &one).await;
        let second = season.conference(&ben, &okafor, &two).await;
        let interpreter = season.interpreter("so", &[]).await;
        season.booked(&first, chicago("2026-11-24T15:20"), Some(interpreter.id)).await;
        season.booked(&second, chicago("2026-11-24T15:20"), None).await;

        let (hers, admins) = (token(app, &reyes).await, token(app, &admin).await);
        let staff = format!("/api/v1/staff/{}/feed", reyes.id);
        call(door, Method::GET, &hers, &staff).await.is_problem(404, "not_found");
        call(door, Method::PUT, &hers, &format!("/api/v1/staff/{}/feed", okafor.id)).await.is_problem(403, "forbidden");
        let feed = path(&call(door, Method::PUT, &hers, &staff).await);
        assert_eq!(path(&call(door, Method::GET, &hers, &staff).await), feed);

        let read = open(door, &feed, None).await;
        assert_eq!((read.status, read.header("content-type")), (200, "text/calendar; charset=utf-8"));
        let text = read.body.as_str().unwrap();
        assert_eq!((value(text, "SUMMARY"), value(text, "METHOD")), ("Fall: Ana".to_owned(), "PUBLISH".to_owned()));
        assert_eq!(value(text, "DTSTART;TZID=America/Chicago"), "20261124T152000");
        assert!(value(text, "LOCATION").contains("Room 12"), "{text}");
        assert!(!text.contains("Ben") && !text.contains("ATTENDEE"), "{text}");
        assert_eq!(value(text, "REFRESH-INTERVAL"), ";VALUE=DURATION:PT15M");
        seen_by_pypi(text, "PUBLISH");

        // Asked again, it is not sent again, until something changes.
        let tag = read.header("etag").to_owned();
        assert_eq!(open(door, &feed, Some(&tag)).await.status, 304);
        let head = door.request(Method::HEAD, &feed).send().await.unwrap();
        assert_eq!((head.status().as_u16(), head.headers()["etag"].to_str().unwrap()), (200, &*tag));
        let third = season.conference(&ben, &reyes, &two).await;
        season.booked(&third, chicago("2026-11-24T16:00"), None).await;
        let changed = open(door, &feed, Some(&tag)).await;
        assert_eq!((changed.status, values(changed.body.as_str().unwrap(), "SUMMARY").len()), (200, 2));

        let theirs = format!("/api/v1/interpreters/{}/feed", interpreter.id);
        an_interpreter_reads(door, (&hers, &admins), &theirs).await;

        ends(door, &hers, &staff, &feed).await;
        // No other word opens anything.
        let meeting = app.seal.sign(porchlight::links::Use::Meeting, first.id.0);
        for word in ["x", &meeting] {
            assert_eq!(open(door, &format!("/calendar/{word}.ics"), None).await.status, 404);
        }
    }
);
