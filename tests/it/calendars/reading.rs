//! A teacher's own calendar: read, kept, honoured, and what becomes of it when it cannot be read.

use porchlight::clock::At;
use porchlight::conferences::book::{Ask, Refusal, book};
use porchlight::conferences::calendar::watch;
use porchlight::conferences::options::Proposed;
use porchlight::conferences::planning;
use porchlight::conferences::setup::Setup;
use porchlight::conferences::why::Reason;
use porchlight::entities::conferences::Mode;
use porchlight::entities::{Role, busy, conference};
use reqwest::Method;
use sea_orm::{ColumnTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::{Value, json};
use wiremock::matchers::{header, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::Office;
use crate::support::databases::both_databases;
use crate::support::peers::Peer;
use crate::support::people::Town;
use crate::support::season::{Season, chicago};
use crate::support::site::{Answered, Answering as _, token};

fn calendar(events: &str) -> String {
    let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", events.trim(), "END:VCALENDAR", ""];
    lines.join("\r\n").replace("\r\n", "\n").replace('\n', "\r\n")
}

fn dentist(day: &str) -> String {
    calendar(&format!(
        "BEGIN:VEVENT\nUID:1\nDTSTAMP:20261101T000000Z\nDTSTART;TZID=America/Chicago:{day}T150000\nDURATION:PT1H\nEND:VEVENT"
    ))
}

fn served(text: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(text.as_bytes(), "text/calendar")
}

impl Office {
    async fn call(&self, method: Method, token: &str, path: &str, body: Option<&Value>) -> Answered {
        let request = self.door.request(method, path).bearer_auth(token);
        let request = if let Some(body) = body { request.json(body) } else { request };
        request.send().await.unwrap().answered().await
    }

    /// A turn of the worker, after some minutes.
    async fn later(&self, minutes: i64) -> usize {
        self.t.advance(jiff::SignedDuration::from_mins(minutes));
        watch::turn(&self.t.app).await.unwrap()
    }
}

/// The kept times of a teacher, in Chicago.
async fn kept(town: &Town<'_>, staff: &porchlight::entities::staff::Model) -> Vec<String> {
    let rows = town.scope().find::<busy::Entity>().filter(busy::Column::StaffId.eq(staff.id));
    let rows = rows.order_by_asc(busy::Column::StartsAt).all(town.app.store.read()).await.unwrap();
    let local =
        |at: porchlight::clock::At| at.timestamp().in_tz("America/Chicago").unwrap().strftime("%d %H:%M").to_string();
    rows.iter().map(|row| format!("{} - {}", local(row.starts_at), local(row.ends_at))).collect()
}

/// What becomes of a booking at that time.
async fn booked(town: &Town<'_>, wanted: &conference::Model, starts_at: At) -> Result<usize, Refusal> {
    let one = Proposed {
        conference: wanted.id,
        starts_at,
        ends_at: starts_at.plus_s(1_200),
        mode: Mode::Phone,
        interpreter: None,
    };
    let tx = town.app.store.begin().await.unwrap();
    let asked = [Ask { offer: None, round: wanted.round_id, visit: vec![one] }];
    book(town.app, &tx, &town.scope(), &asked).await.unwrap().remove(0).map(|rows| rows.len())
}

both_databases!(
    async fn what_a_calendar_blocks_is_not_planned_and_said_why(office: Office) {
        let app = &office.t.app;
        let town = Town::found(app, "North").await;
        let (reyes, bell) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Bell", Role::Administrator).await);
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        let one = town.guardian("en", &["+16125550111"], &[&ana]).await;
        let season = Season::open(&town, &bell).await;
        season.teacher(&reyes).await;
        season.window(None, "2026-11-24", 14 * 60, 17 * 60).await;
        let wanted = season.conference(&ana, &reyes, &one).await;
        let server = MockServer::start().await;
        let tagged = |text: &str, tag: &str| served(text).insert_header("etag", tag);
        let mock = Mock::given(path("/reyes.ics")).respond_with(tagged(&dentist("20261124"), "\"a\""));
        mock.mount(&server).await;

        let hers = token(app, &reyes).await;
        let place = format!("/api/v1/staff/{}/calendar", reyes.id);
        let address = json!({ "url": format!("{}/reyes.ics?key=secret", server.uri()) });
        let given = office.call(Method::PUT, &hers, &place, Some(&address)).await;
        assert_eq!((given.status, &given.body["state"]), (200, &json!("new")), "{}", given.body);
        assert!(!given.body.to_string().contains("secret"));
        assert_eq!(office.later(0).await, 1);
        assert_eq!(kept(&town, &reyes).await, ["24 15:00 - 24 16:00"]);
        let read = office.call(Method::GET, &hers, &place, None).await;
        assert_eq!((&read.body["state"], &read.body["times"]), (&json!("read"), &json!(1)), "{}", read.body);

        let setup = Setup::load(&app.store, &town.scope(), season.round.id, app.now()).await.unwrap();
        let away = &setup.instance.teachers[setup.teacher(reyes.id).unwrap() as usize].unavailable;
        assert_eq!(away.iter().map(|span| (span.start * 5, span.end * 5)).collect::<Vec<_>>(), [(900, 960)]);
        let why = planning::why(app, &town.scope(), season.round.id, wanted.id, None).await.unwrap();
        let at = why.found.iter().find(|found| found.starts_at == chicago("2026-11-24T15:20")).unwrap();
        assert_eq!(at.reason, Reason::TeacherAway);
        assert_eq!(booked(&town, &wanted, chicago("2026-11-24T15:40")).await, Err(Refusal::Away));

        // Unchanged is not sent again; what changed is taken; the plan is known to be old then.
        let version = setup.round.version;
        server.reset().await;
        Mock::given(header("if-none-match", "\"a\"")).respond_with(ResponseTemplate::new(304)).mount(&server).await;
        assert_eq!((office.later(14).await, office.later(1).await), (0, 1));
        assert_eq!(kept(&town, &reyes).await, ["24 15:00 - 24 16:00"]);
        server.reset().await;
        Mock::given(path("/reyes.ics")).respond_with(served(&dentist("20261125"))).mount(&server).await;
        office.later(15).await;
        assert_eq!(kept(&town, &reyes).await, ["25 15:00 - 25 16:00"]);
        let setup = Setup::load(&app.store, &town.scope(), season.round.id, app.now()).await.unwrap();
        assert_eq!(setup.round.version, version + 1);
        assert_eq!(office.call(Method::DELETE, &hers, &place, None).await.status, 204);
        assert_eq!((kept(&town, &reyes).await.len(), office.later(15).await), (0, 0));
    }
);

both_databases!(
    async fn a_broken_calendar_leaves_what_was_read_and_is_told(office: Office) {
        let app = &office.t.app;
        let town = Town::found(app, "North").await;
        let (reyes, bell) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Bell", Role::Administrator).await);
        let season = Season::open(&town, &bell).await;
        season.teacher(&reyes).await;
        let (hers, his) = (token(app, &reyes).await, token(app, &bell).await);
        let place = format!("/api/v1/staff/{}/calendar", reyes.id);
        let others = format!("/api/v1/staff/{}/calendar", bell.id);
        let server = MockServer::start().await;
        let address = json!({ "url": format!("{}/reyes.ics", server.uri()) });
        for (url, status) in [("http://10.0.0.1/x", 422), ("ftp://a.example", 422), ("https://169.254.169.254/", 422)] {
            let refused = office.call(Method::PUT, &hers, &place, Some(&json!({ "url": url }))).await;
            refused.is_problem(status, "invalid");
        }
        office.call(Method::PUT, &hers, &others, Some(&address)).await.is_problem(403, "forbidden");
        office.call(Method::GET, &hers, "/api/v1/calendars", None).await.is_problem(403, "forbidden");
        office.call(Method::GET, &hers, &place, None).await.is_problem(404, "not_found");
        // A coordinator may give a teacher's.
        assert_eq!(office.call(Method::PUT, &his, &place, Some(&address)).await.status, 200);

        Mock::given(path("/reyes.ics")).respond_with(served(&dentist("20261124"))).mount(&server).await;
        office.later(0).await;
        assert_eq!(kept(&town, &reyes).await, ["24 15:00 - 24 16:00"]);
        let bomb = "BEGIN:VEVENT\nUID:1\nDTSTART:20200101T000000\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\nEND:VEVENT";
        let whole = dentist("20261125");
        for (answer, reason) in [
            (ResponseTemplate::new(500), "http_500"),
            (served("<!doctype html><p>Sign in"), "not_a_calendar"),
            (served(&whole[..whole.len() - 20]), "cut_short"),
            (served(&calendar(bomb)), "too_many_times"),
            (served(&"x".repeat(3_000_000)), "too_large"),
            (ResponseTemplate::new(302).insert_header("location", "http://10.0.0.1/"), "private_address"),
        ] {
            server.reset().await;
            Mock::given(path("/reyes.ics")).respond_with(answer).mount(&server).await;
            assert_eq!(office.later(15).await, 1);
            let all = office.call(Method::GET, &his, "/api/v1/calendars", None).await;
            let one = &all.body["items"][0];
            assert_eq!((&one["state"], &one["reason"]), (&json!("failing"), &json!(reason)), "{}", all.body);
            assert_eq!(kept(&town, &reyes).await, ["24 15:00 - 24 16:00"], "{reason}");
        }
        server.reset().await;
        Mock::given(path("/reyes.ics")).respond_with(served(&whole)).mount(&server).await;
        office.later(15).await;
        let all = office.call(Method::GET, &his, "/api/v1/calendars", None).await;
        assert_eq!(all.body["items"][0]["state"], json!("read"));
        assert_eq!(kept(&town, &reyes).await, ["25 15:00 - 25 16:00"]);
        // Nobody asks for it while no round of hers is open, nor at the same time as another process.
        let twin = office.t.twin_with("", crate::calendars::SETTINGS).await;
        office.t.advance(jiff::SignedDuration::from_mins(15));
        let (a, b) = tokio::join!(watch::turn(app), watch::turn(&twin));
        assert_eq!(a.unwrap() + b.unwrap(), 1);
        porchlight::conferences::invite::close(app, &town.scope(), season.round.id).await.unwrap();
        assert_eq!(office.later(60).await, 0);
    }
);

both_databases!(
    async fn a_real_calendar_server_is_read(office: Office) {
        let Some(radicale) = Peer::start("radicale.sh", &[]) else { return };
        let app = &office.t.app;
        let town = Town::found(app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let season = Season::open(&town, &reyes).await;
        season.teacher(&reyes).await;
        let own = format!("http://reyes:secret@127.0.0.1:{}/reyes/school/", radicale.port);
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let made = client.request(Method::from_bytes(b"MKCALENDAR").unwrap(), &own).send().await.unwrap();
        assert_eq!(made.status(), 201);
        let put = async |name: &str, event: &str| {
            let text = calendar(event);
            let answer = client.put(format!("{own}{name}.ics")).header("content-type", "text/calendar").body(text);
            assert!(answer.send().await.unwrap().status().is_success(), "{event}");
        };
        let series = "BEGIN:VEVENT\nUID:s\nDTSTAMP:20261101T000000Z\nSUMMARY:Besprechung, Größe\nDTSTART;TZID=Europe/Berlin:20261120T220000\n\
            DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20261121T220000\nEND:VEVENT";
        put("s", series).await;
        put("d", "BEGIN:VEVENT\nUID:d\nDTSTAMP:20261101T000000Z\nDTSTART;VALUE=DATE:20261126\nEND:VEVENT").await;
        let hers = token(app, &reyes).await;
        let place = format!("/api/v1/staff/{}/calendar", reyes.id);
        let given = office.call(Method::PUT, &hers, &place, Some(&json!({ "url": own }))).await;
        assert_eq!(given.status, 200, "{}", given.body);
        office.later(0).await;
        let first = ["20 15:00 - 20 16:00", "22 15:00 - 22 16:00", "26 00:00 - 27 00:00"];
        assert_eq!(kept(&town, &reyes).await, first, "{}", radicale.run("log", &[]));
        client.delete(format!("{own}d.ics")).send().await.unwrap();
        office.later(15).await;
        assert_eq!(kept(&town, &reyes).await, first[..2]);
        office.later(15).await;
        let wrong = json!({ "url": own.replace(":secret@", ":wrong@") });
        office.call(Method::PUT, &hers, &place, Some(&wrong)).await;
        office.later(0).await;
        let state = office.call(Method::GET, &hers, &place, None).await;
        assert_eq!(state.body["reason"], json!("http_401"));
        assert_eq!(kept(&town, &reyes).await, first[..2]);
    }
);
