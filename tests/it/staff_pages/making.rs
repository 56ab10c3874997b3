//! A round made in one form and changed part by part, without a script; a town hall from nothing to who comes.

use porchlight::conferences::store;
use porchlight::entities::conferences::{ConferenceState, RoundKind};
use porchlight::ids::RoundId;
use porchlight::web::demo;

use super::rounds::let_in;
use super::*;
use crate::support::evening::says;

/// A school with two teachers of a class each, two families, and a coordinator at the form.
struct Begin<'a> {
    town: Town<'a>,
    reyes: staff::Model,
    okafor: staff::Model,
    bell: Visitor<'a>,
}

async fn begin(desk: &Desk) -> Begin<'_> {
    desk.t.at("2026-11-12T10:00");
    let town = Town::found(&desk.t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let okafor = town.staff("Mr. Okafor", Role::Teacher).await;
    let (one, other) = (town.class("Grade 3", &reyes).await, town.class("Grade 4", &okafor).await);
    let (mateo, hodan) = (town.student("Mateo", &one).await, town.student("Hodan", &other).await);
    town.guardian("en", &["+16125550111"], &[&mateo]).await;
    town.guardian("so", &["+16125550112"], &[&hodan]).await;
    let bell = town.staff("Mr. Bell", Role::Coordinator).await;
    let email = let_in(&town, &bell).await;
    let bell = desk.enter_as(&email).await;
    Begin { town, reyes, okafor, bell }
}

impl Begin<'_> {
    /// A round of Ms. Reyes alone, and where its parts are changed.
    async fn made(&self) -> (RoundId, String) {
        let reyes = self.reyes.id.to_string();
        let room = format!("teachers.{reyes}.place");
        let who = [("who", "chosen"), ("teacher", reyes.as_str()), (room.as_str(), "Room 12")];
        let (made, _) = self.bell.post(NEW, &[&right("teacher_family")[..], &who].concat()).await;
        let id = round_of(made.header("location"));
        (id, format!("/app/conferences/{id}/setup"))
    }

    /// The page after a change that is done.
    async fn done(&self, setup: &str, form: &[(&str, &str)]) -> String {
        let (answered, html) = self.bell.post(setup, form).await;
        assert_eq!(answered.status, 303, "{form:?}: {html}");
        self.bell.get(answered.header("location")).await.1
    }
}

const NEW: &str = "/app/conferences/new";

/// A form that is right.
fn right(kind: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Autumn talks"),
        ("kind", kind),
        ("rows", "3"),
        ("windows.1.date", "2026-11-17"),
        ("windows.1.from", "15:00"),
        ("windows.1.to", "17:00"),
        ("windows.1.modes", "in_person"),
        ("windows.1.modes", "phone"),
        ("windows.1.childcare", "yes"),
        ("slot_minutes", "20"),
        ("max_row", "6"),
        ("walk_minutes", "5"),
        ("break_slots", "yes"),
        ("answer_by", "2026-11-16"),
        ("answer_at", "18:00"),
        ("whom", "each_teacher"),
    ]
}

fn round_of(location: &str) -> RoundId {
    let id = location.strip_prefix("/app/conferences/").unwrap_or_else(|| panic!("{location}"));
    id.split('?').next().unwrap().parse().unwrap()
}

both_databases!(
    async fn a_new_round_is_a_form_that_loses_nothing(desk: Desk) {
        let b = begin(&desk).await;
        let (_, html) = b.bell.get("/app/conferences").await;
        assert!(html.contains("href=\"/app/conferences/new\"") && html.contains("href=\"/app/hours\""), "{html}");
        let (open, html) = b.bell.get(NEW).await;
        assert_eq!(open.status, 200);
        let (reyes, okafor) = (b.reyes.id.to_string(), b.okafor.id.to_string());
        let place = |id: &str, value: &str| format!("name=\"teachers.{id}.place\" type=\"text\" value=\"{value}\"");
        assert!(html.contains(&place(&reyes, "Grade 3")) && html.contains(&place(&okafor, "Grade 4")), "{html}");
        let room = format!("teachers.{reyes}.place");

        // More days keep what is typed.
        let form = [&right("student_led")[..], &[("do", "more"), (&room, "Room 12")]].concat();
        let (more, html) = b.bell.post(NEW, &form).await;
        assert_eq!(more.status, 200);
        assert!(html.contains("name=\"windows.5.date\"") && html.contains("value=\"2026-11-17\""), "{html}");
        assert!(html.contains(&place(&reyes, "Room 12")), "{html}");
        assert!(html.contains("<option value=\"student_led\" selected>"), "{html}");
    }
);

both_databases!(
    async fn what_is_wrong_stands_at_its_field_in_the_line_that_was_typed(desk: Desk) {
        let b = begin(&desk).await;
        let (reyes, okafor) = (b.reyes.id.to_string(), b.okafor.id.to_string());
        let room = format!("teachers.{reyes}.place");
        let wrong: Vec<(&str, &str)> = right("teacher_family")
            .into_iter()
            .map(|(name, value)| match name {
                "name" => (name, " "),
                "windows.1.to" => (name, ""),
                "slot_minutes" => (name, "many"),
                _ => (name, value),
            })
            .collect();
        let (refused, html) = b.bell.post(NEW, &wrong).await;
        assert_eq!(refused.status, 422);
        for said in [
            "href=\"#f-name\"",
            "id=\"e-f-windows.1.to\">Choose a time.",
            "id=\"e-f-slot_minutes\">Type a whole number.",
            "value=\"many\"",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
        let short = right("teacher_family").into_iter().map(|(name, value)| match name {
            "windows.1.to" => (name, "15:10"),
            _ => (name, value),
        });
        let short: Vec<_> = short.chain([("who", "all"), (&room, "Room 12")]).collect();
        let (refused, html) = b.bell.post(NEW, &short).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("id=\"e-f-windows.1.to\">Until must be at least one slot"), "{html}");
        let nowhere = [&right("teacher_family")[..], &[("who", "chosen"), ("teacher", &okafor)]].concat();
        let (refused, html) = b.bell.post(NEW, &nowhere).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains(&format!("href=\"#f-teachers.{okafor}.place\"")), "{html}");
        let nobody = [&right("teacher_family")[..], &[("who", "chosen")]].concat();
        assert!(b.bell.post(NEW, &nobody).await.1.contains("Teachers are missing: choose who takes part"));
        assert_eq!(store::rounds(desk.t.app.store.read(), &b.town.scope(), None, 9).await.unwrap().len(), 0);
    }
);

both_databases!(
    async fn a_round_is_made_with_its_conferences_by_who_may(desk: Desk) {
        let b = begin(&desk).await;
        let reyes = b.reyes.id.to_string();
        let room = format!("teachers.{reyes}.place");
        let form = [&right("student_led")[..], &[("who", "chosen"), ("teacher", &reyes), (&room, "Room 12")]].concat();
        let (made, _) = b.bell.post(NEW, &form).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let id = round_of(made.header("location"));
        let (db, scope) = (desk.t.app.store.read(), b.town.scope());
        let round = store::round(db, &scope, id).await.unwrap().unwrap();
        assert_eq!(
            (round.kind, round.answer_by.timestamp().to_string().as_str()),
            (RoundKind::StudentLed, "2026-11-17T00:00:00Z")
        );
        let window = store::windows(db, &scope, id).await.unwrap().remove(0);
        assert_eq!((window.from_minute, window.to_minute, window.childcare), (900, 1_020, true));
        let all = store::conferences(db, &scope, id, None, &[]).await.unwrap();
        assert_eq!((all.len(), all[0].staff_id), (1, b.reyes.id), "of the ticked teacher alone");
        let (_, html) = b.bell.get(made.header("location")).await;
        assert!(html.contains("The round is made") && html.contains(&format!("/app/conferences/{id}/setup")), "{html}");

        // Who only teaches makes none.
        let reyes = desk.enter_as(&let_in(&b.town, &b.reyes).await).await;
        assert!(!reyes.get("/app/conferences").await.1.contains(NEW));
        for refused in [
            reyes.get(NEW).await.0,
            reyes.post(NEW, &right("student_led")).await.0,
            reyes.get(&format!("/app/conferences/{id}/setup")).await.0,
            reyes.post(&format!("/app/conferences/{id}/setup"), &[("do", "fill")]).await.0,
        ] {
            assert_eq!(refused.status, 403);
        }
    }
);

both_databases!(
    async fn the_parts_of_a_round_are_changed_one_by_one(desk: Desk) {
        let b = begin(&desk).await;
        let (reyes, okafor) = (b.reyes.id.to_string(), b.okafor.id.to_string());
        let (id, setup) = b.made().await;
        let done = async |form: &[(&str, &str)]| b.done(&setup, form).await;
        let html = done(&[
            ("do", "add-window"),
            ("date", "2026-11-18"),
            ("from", "13:00"),
            ("to", "16:30"),
            ("modes", "video"),
            ("teacher", &reyes),
        ])
        .await;
        assert!(
            html.contains("Wednesday, November 18, 1:00 PM to 4:30 PM") && html.contains("Ms. Reyes · By video"),
            "{html}"
        );
        let (refused, html) = b
            .bell
            .post(&setup, &[("do", "add-window"), ("from", "13:00"), ("to", "25:00"), ("date", "2026-11-19")])
            .await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("id=\"e-f-w-to\">Choose a time.") && html.contains("value=\"2026-11-19\""), "{html}");
        assert!(html.contains("id=\"form-add-window\" open"), "{html}");
        let html = done(&[("do", "add-room"), ("name", "Gym"), ("capacity", "4")]).await;
        assert!(html.contains("4 meetings at once"), "{html}");
        let gym = html.split("drop-room:").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let html = done(&[("do", "add-teacher"), ("teacher", &okafor), ("place", "Table 2")]).await;
        assert!(html.contains("Table 2"), "{html}");
        let act = format!("teacher:{okafor}");
        let html =
            done(&[("do", &act), ("place", "Table 3"), ("building", "1"), ("max_row", "4"), ("room", &gym)]).await;
        assert!(html.contains("Table 3 · Gym"), "{html}");
        let html = done(&[("do", "fill"), ("whom", "each_teacher")]).await;
        assert!(html.contains("The roster was looked at again"), "{html}");
        let all = store::conferences(desk.t.app.store.read(), &b.town.scope(), id, None, &[]).await.unwrap();
        assert_eq!(all.len(), 2);
        let (kept, html) = b.bell.post(&setup, &[("do", &format!("drop-teacher:{okafor}"))]).await;
        assert_eq!(kept.status, 422);
        assert!(html.contains("Teacher has conferences in this round"), "{html}");
    }
);

both_databases!(
    async fn interpreters_get_hours_and_feeds(desk: Desk) {
        let b = begin(&desk).await;
        let (_, setup) = b.made().await;
        let done = async |form: &[(&str, &str)]| b.done(&setup, form).await;
        let names = [("do", "add-interpreter"), ("name", "Mr. Farah"), ("languages", "so, ar"), ("modes", "in_person")];
        let html = done(&names).await;
        assert!(html.contains("Somali and Arabic"), "{html}");
        let who = html.split("value=\"add-hours:").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (refused, html) = b.bell.post(&setup, &[("do", &format!("add-hours:{who}")), ("date", "2026-11-17")]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains(&format!("id=\"e-f-h-{who}-from\">Choose a time.")), "{html}");
        let act = format!("add-hours:{who}");
        let html = done(&[("do", &act), ("date", "2026-11-17"), ("from", "15:00"), ("to", "17:00")]).await;
        assert!(
            html.contains("drop-hours:") && html.contains("3:00\u{202f}PM to 5:00") || html.contains("3:00 PM to 5:00"),
            "{html}"
        );
        let html = done(&[("do", &format!("feed:{who}"))]).await;
        assert!(html.contains("/calendar/") && html.contains(".ics"), "{html}");
        let html = done(&[("do", &format!("end-feed:{who}"))]).await;
        assert!(!html.contains(".ics"), "{html}");
    }
);

both_databases!(
    async fn the_round_itself_is_changed(desk: Desk) {
        let b = begin(&desk).await;
        let (_, setup) = b.made().await;
        let done = async |form: &[(&str, &str)]| b.done(&setup, form).await;
        let html = done(&[
            ("do", "change"),
            ("name", "Winter talks"),
            ("slot_minutes", "15"),
            ("max_row", "5"),
            ("walk_minutes", "0"),
            ("answer_by", "2026-11-15"),
            ("answer_at", "12:00"),
            ("video_link", ""),
        ])
        .await;
        assert!(html.contains("<h1>Winter talks"), "{html}");
        let (refused, html) = b
            .bell
            .post(
                &setup,
                &[
                    ("do", "change"),
                    ("name", "Winter talks"),
                    ("slot_minutes", "7"),
                    ("max_row", "5"),
                    ("walk_minutes", "0"),
                    ("answer_by", "2026-11-15"),
                    ("answer_at", "12:00"),
                ],
            )
            .await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("id=\"e-f-slot_minutes\">Minutes for one conference must be a multiple of 5"), "{html}");
    }
);

both_databases!(
    async fn a_town_hall_is_made_looked_at_and_answered(desk: Desk) {
        let b = begin(&desk).await;
        let reyes = b.reyes.id.to_string();
        let room = format!("teachers.{reyes}.place");
        let every = [&right("town_hall")[..], &[("who", "all"), (&room, "Gym")]].concat();
        let every: Vec<_> = every.into_iter().chain([]).collect();
        let okafor = format!("teachers.{}.place", b.okafor.id);
        let (refused, html) = b.bell.post(NEW, &[&every[..], &[(&okafor, "Gym")]].concat()).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("choose the one who is the host"), "{html}");
        let form = [&right("town_hall")[..], &[("who", "chosen"), ("teacher", &reyes), (&room, "Gym")]].concat();
        let (made, _) = b.bell.post(NEW, &form).await;
        let id = round_of(made.header("location"));
        let board = format!("/app/conferences/{id}");
        let (_, html) = b.bell.get(&board).await;
        assert!(
            html.contains("Nobody is invited yet.") && html.contains("Gym") && !html.contains("No plan yet"),
            "{html}"
        );
        let hall = format!("{board}/hall");
        let (refused, html) = b.bell.post(&hall, &[("text", " "), ("do", "send")]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("id=\"e-f-text\">Fill in this field."), "{html}");
        let words = "We talk about the new bell times.";
        let (seen, html) = b.bell.post(&hall, &[("text", words), ("do", "preview"), ("key", "k1")]).await;
        assert_eq!(seen.status, 200);
        assert!(
            html.contains("Gym. Will you come? Reply YES or NO.") && html.contains("Send to 2 guardians"),
            "{html}"
        );
        assert_eq!(desk.t.messages().await.len(), 0, "only looked at");
        let (sent, html) = b.bell.post(&hall, &[("text", words), ("do", "send"), ("key", "k1")]).await;
        assert_eq!((sent.status, sent.header("location")), (303, format!("{board}?done=called").as_str()), "{html}");
        desk.t.run_due().await;
        says(&desk.t, "+16125550111", "YES").await;
        let (_, html) = b.bell.get(&board).await;
        assert!(html.contains("1 come, 0 cannot, 1 have not answered") && html.contains("nobody interprets"), "{html}");
        let all =
            store::conferences(desk.t.app.store.read(), &b.town.scope(), id, None, &[ConferenceState::Booked]).await;
        assert_eq!(all.unwrap().len(), 1);
        // Another may not send it.
        let reyes = desk.enter_as(&let_in(&b.town, &b.reyes).await).await;
        assert_eq!(reyes.post(&hall, &[("text", words), ("do", "send")]).await.0.status, 403);
        assert_eq!(reyes.get(&board).await.0.status, 200);
    }
);

both_databases!(
    async fn families_of_home_visits_are_asked_without_a_plan(desk: Desk) {
        let b = begin(&desk).await;
        let (reyes, okafor) = (format!("teachers.{}.place", b.reyes.id), format!("teachers.{}.place", b.okafor.id));
        let form = [&right("home_visit")[..], &[("who", "all"), (&reyes, "home"), (&okafor, "home")]].concat();
        let (made, _) = b.bell.post(NEW, &form).await;
        let board = made.header("location").to_owned();
        let (_, html) = b.bell.get(&board).await;
        assert!(html.contains("Invite 2 families") && !html.contains("Plan the times</button>"), "{html}");
    }
);

#[actix_web::test]
async fn the_demo_leads_who_is_signed_out_to_its_beginning() {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let door = Door::with_pages(&t.app, demo::PAGES).await;
    let stranger = Visitor { door: &door, cookie: String::new(), csrf: String::new() };
    for path in ["/demo/conferences", "/demo/hours", "/demo/conferences/new", "/demo/waiting"] {
        let (led, _) = stranger.get(path).await;
        assert_eq!((led.status, led.header("location")), (303, "/demo"), "{path}");
    }
    let (led, _) = stranger.get("/app").await;
    assert_eq!(led.header("location"), "/sign-in?next=%2Fapp");
}
