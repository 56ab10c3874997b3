//! The pages over real HTTP without a script: the door, the desk, threads, the stream, a family's link, what went wrong.

mod advice;
mod book;
mod hours;
mod making;
mod meet;
mod reading;
mod rounds;
mod sheet;
mod tasks;
mod waiting;
mod wordings;
mod words;

use porchlight::entities::{Role, class, staff};
use porchlight::links::Use;
use porchlight::people::accounts::{self, NewStaff};
use porchlight::web::staff::PAGES;
use reqwest::Method;

use crate::support::databases::{Fresh, FromFresh, both_databases};
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::site::{Answered, Answering as _, Door};

const EMAIL: &str = "reyes@school.example";
const PASSWORD: &str = "a lantern on the porch";
const PHONE: &str = "+16125550111";

struct Desk {
    t: Gateway,
    door: Door,
}

impl FromFresh for Desk {
    async fn from_fresh(fresh: Fresh) -> Self {
        let t = Gateway::from_fresh(fresh).await;
        let door = Door::with_pages(&t.app, PAGES).await;
        Self { t, door }
    }
}

/// A browser without a script: a cookie, the secret of the last page, HTML wanted.
struct Visitor<'a> {
    door: &'a Door,
    cookie: String,
    csrf: String,
}

impl Visitor<'_> {
    async fn get(&self, path: &str) -> (Answered, String) {
        let request = self.door.request(Method::GET, path).header("Cookie", &self.cookie).header("Accept", "text/html");
        page(request.send().await.unwrap().answered().await)
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (Answered, String) {
        let request =
            self.door.request(Method::POST, path).header("Cookie", &self.cookie).header("Accept", "text/html");
        let fields = [fields, &[("csrf", self.csrf.as_str())]].concat();
        page(request.form(&fields).send().await.unwrap().answered().await)
    }
}

fn page(answered: Answered) -> (Answered, String) {
    let text = answered.body.as_str().unwrap_or_default().to_owned();
    (answered, text)
}

impl Desk {
    async fn people(&self) -> (Town<'_>, staff::Model, class::Model) {
        let app = &self.t.app;
        let town = Town::found(app, "North").await;
        let new =
            NewStaff { email: EMAIL, name: "Ms. Reyes", role: Role::Teacher, password: Some(PASSWORD), language: "en" };
        let id = accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
        let reyes = porchlight::people::store::staff(app.store.read(), &town.scope(), id).await.unwrap().unwrap();
        let class = town.class("Room 12", &reyes).await;
        let mateo = town.student("Mateo", &class).await;
        town.guardian("es", &[PHONE], &[&mateo]).await;
        (town, reyes, class)
    }

    async fn enter(&self) -> Visitor<'_> {
        self.enter_as(EMAIL).await
    }

    async fn enter_as(&self, email: &str) -> Visitor<'_> {
        let form = [("email", email), ("password", PASSWORD), ("next", "/app")];
        let entered = self.door.request(Method::POST, "/sign-in").form(&form).send().await.unwrap().answered().await;
        assert_eq!((entered.status, entered.header("location")), (303, "/app"));
        let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
        let mut visitor = Visitor { door: &self.door, cookie, csrf: String::new() };
        let (_, html) = visitor.get("/app").await;
        visitor.csrf = html.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        visitor
    }
}

both_databases!(
    async fn whoever_is_signed_out_is_led_to_the_door_and_back(desk: Desk) {
        desk.people().await;
        let stranger = Visitor { door: &desk.door, cookie: String::new(), csrf: String::new() };
        let (led, _) = stranger.get("/app?thread=7").await;
        assert_eq!((led.status, led.header("location")), (303, "/sign-in?next=%2Fapp%3Fthread%3D7"));
        let (door, html) = stranger.get("/sign-in?next=%2Fapp").await;
        assert_eq!(door.status, 200);
        assert!(html.contains("name=\"next\" value=\"/app\""), "{html}");
        assert!(door.header("content-security-policy").starts_with("default-src 'self'"));
        let (shut, html) = stranger.post("/sign-in", &[("email", EMAIL), ("password", "no"), ("next", "/app")]).await;
        assert_eq!(shut.status, 401);
        assert!(html.contains("do not belong together") && html.contains(&format!("value=\"{EMAIL}\"")), "{html}");
        assert!(!html.contains("value=\"no\""), "a password is never shown again");
    }
);

both_databases!(
    async fn a_note_is_previewed_sent_once_and_taken_back(desk: Desk) {
        let (town, ..) = desk.people().await;
        town.guardian("so", &["+16125550112"], &[]).await;
        let visitor = desk.enter().await;
        let note = [("note", "note.strength"), ("detail", "He helped\na friend"), ("skill", "reading"), ("key", "k1")];
        let (seen, html) = visitor.post("/app/preview", &note).await;
        assert_eq!(seen.status, 200);
        assert!(html.contains("lang=\"es\" dir=\"auto\">") && html.contains("He helped a friend"), "{html}");
        assert!(html.contains("Send to 1 guardian"), "{html}");
        let (wrong, html) = visitor.post("/app/updates", &[("note", "note.strength"), ("skill", "reading")]).await;
        assert_eq!(wrong.status, 422);
        assert!(
            html.contains("href=\"#f-detail\"") && html.contains("value=\"reading\""),
            "what was typed is kept: {html}"
        );
        assert!(desk.t.messages().await.is_empty());

        desk.t.at("2026-11-19T22:00");
        for _ in 0..2 {
            let (sent, _) = visitor.post("/app/updates", &note).await;
            assert_eq!(sent.status, 303);
            let to = sent.header("location").to_owned();
            let (_, html) = visitor.get(to.split('#').next().unwrap()).await;
            assert!(html.contains("Strength, to Room 12") && html.contains("waits for morning"), "{html}");
        }
        let texts = desk.t.messages().await;
        assert_eq!(
            texts.iter().filter(|text| text.kind == "note.strength").count(),
            1,
            "the same form twice is one update"
        );
        let update = texts.iter().find_map(|text| text.update_id).unwrap();
        let (undone, _) = visitor.post(&format!("/app/updates/{update}/undo"), &[]).await;
        assert_eq!(undone.status, 303);
        let (_, html) = visitor.get("/app").await;
        assert!(html.contains("taken back"), "{html}");
    }
);

both_databases!(
    async fn an_answer_is_new_until_its_thread_is_opened_and_nothing_in_it_is_markup(desk: Desk) {
        let (_, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let own = [
            ("audience", "class"),
            ("class", &*class.id.to_string()),
            ("note", "own"),
            ("text", "Hello"),
            ("key", "k1"),
        ];
        assert_eq!(visitor.post("/app/updates", &own).await.0.status, 303);
        desk.t.run_due().await;
        desk.t.run_due().await;
        desk.t.family_writes(PHONE, "¡Gracias! <script>alert(1)</script>").await;
        let (_, html) = visitor.get("/app").await;
        assert!(
            html.contains("1 new") && html.contains("¡Gracias! &#60;script&#62;") && !html.contains("<script>alert")
        );
        let guardian = desk.t.messages().await.iter().find_map(|text| text.guardian_id).unwrap();
        let (open, html) = visitor.get(&format!("/app?thread={guardian}")).await;
        assert_eq!(open.status, 200);
        assert!(html.contains("Hello") && html.contains("¡Gracias!") && html.contains("class=\"lamp\""), "{html}");
        let (_, html) = visitor.get("/app").await;
        assert!(!html.contains("1 new"), "{html}");

        let back = |text: &'static str| [("text", text), ("key", "k2")];
        let (empty, html) = visitor.post(&format!("/app/threads/{guardian}"), &back("  ")).await;
        assert_eq!(empty.status, 422, "{html}");
        let (written, _) = visitor.post(&format!("/app/threads/{guardian}"), &back("See you tomorrow")).await;
        assert_eq!(written.status, 303);
        assert!(desk.t.messages().await.iter().any(|text| text.body.ends_with("See you tomorrow")));
    }
);

both_databases!(
    async fn another_districts_family_is_not_there_and_a_form_without_the_secret_does_nothing(desk: Desk) {
        desk.people().await;
        let south = Town::found(&desk.t.app, "South").await;
        let other = south.staff("Mr. Okafor", Role::Teacher).await;
        let theirs = south.class("Room 1", &other).await;
        let child = south.student("Ana", &theirs).await;
        let guardian = south.guardian("en", &["+16125550119"], &[&child]).await;
        let mut visitor = desk.enter().await;
        let (_, page) = visitor.get("/app").await;
        assert!(!page.contains("Room 1<") && !page.contains("Ana "));
        let (missing, html) = visitor.get(&format!("/app?thread={}", guardian.id)).await;
        assert_eq!(missing.status, 404);
        assert!(html.contains("There is nothing here"), "{html}");
        let class = theirs.id.to_string();
        let note = [("audience", "class"), ("class", &*class), ("note", "own"), ("text", "Hello"), ("key", "k")];
        assert_eq!(
            visitor.post("/app/updates", &note).await.0.status,
            422,
            "a class that is not hers is no other class"
        );
        let unknown = [("note", "note.first_contact"), ("key", "k2")];
        assert_eq!(visitor.post("/app/updates", &unknown).await.0.status, 422);
        let (to, _) = visitor.post(&format!("/app/threads/{}", guardian.id), &[("text", "Hi"), ("key", "k3")]).await;
        assert_ne!(to.status, 303);
        visitor.csrf = "made-up".to_owned();
        let (refused, html) = visitor.post("/app/updates", &[("note", "own"), ("text", "Hello"), ("key", "k4")]).await;
        assert_eq!(refused.status, 403);
        assert!(html.contains("<h1>"), "{html}");
        assert!(desk.t.messages().await.is_empty());
    }
);

both_databases!(
    async fn an_open_page_hears_of_a_reply_at_once(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let request = desk.door.request(Method::GET, "/app/events").header("Cookie", &visitor.cookie);
        let mut stream = request.send().await.unwrap();
        assert_eq!(stream.headers()["content-type"], "text/event-stream");
        assert_eq!(stream.chunk().await.unwrap().unwrap(), "retry: 2000\n\n");
        desk.t.family_writes(PHONE, "Gracias").await;
        let event = stream.chunk().await.unwrap().unwrap();
        let event = String::from_utf8_lossy(&event).into_owned();
        assert!(
            event.starts_with("event: reply\ndata: {\"kind\":\"reply\",\"id\":\"") && !event.contains("Gracias"),
            "{event}"
        );
        desk.t.app.close();
        while let Some(more) = stream.chunk().await.unwrap() {
            assert!(!more.is_empty());
        }
    }
);

both_databases!(
    async fn a_familys_link_asks_first_speaks_its_language_and_starts_again(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let child = town.student("Luz", &class).await;
        town.guardian("es", &["familia@mail.example"], &[&child]).await;
        let contact = Town::contact_of(&desk.t.app, "familia@mail.example").await;
        let link = format!("/u/{}", desk.t.app.seal.sign(Use::Unsubscribe, contact.id.0));
        let stranger = Visitor { door: &desk.door, cookie: String::new(), csrf: String::new() };
        let stopped = async || Town::contact_of(&desk.t.app, "familia@mail.example").await.stopped_at.is_some();
        let (seen, html) = stranger.get(&link).await;
        assert_eq!(seen.status, 200);
        assert!(html.contains("<html lang=\"es\" dir=\"ltr\">") && html.contains("Sí, dejar de recibirlos"), "{html}");
        assert!(!stopped().await, "looking changes nothing");
        let (done, html) = stranger.post(&link, &[]).await;
        assert_eq!(done.status, 200);
        assert!(html.contains("Listo.") && html.contains("/again\""), "{html}");
        assert!(stopped().await);
        assert_eq!(stranger.post(&format!("{link}/again"), &[]).await.0.status, 200);
        assert!(!stopped().await);
        let one_click = desk.door.request(Method::POST, &link).body("List-Unsubscribe=One-Click");
        assert_eq!(one_click.send().await.unwrap().text().await.unwrap(), "stopped\n");
        assert!(stopped().await);
        let (bad, html) = stranger.get("/u/AAAA").await;
        assert_eq!(bad.status, 404);
        assert!(html.contains("<h1>"), "{html}");
    }
);

both_databases!(
    async fn an_address_that_is_none_is_a_page_for_people_and_a_problem_for_programs(desk: Desk) {
        let stranger = Visitor { door: &desk.door, cookie: String::new(), csrf: String::new() };
        let (page, html) = stranger.get("/nowhere").await;
        assert_eq!(page.status, 404);
        assert!(html.contains("There is nothing here") && html.contains("href=\"/\""), "{html}");
        let program = desk.door.request(Method::GET, "/nowhere").send().await.unwrap().answered().await;
        program.is_problem(404, "not_found");
        let css = html.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
        let css = desk.door.request(Method::GET, css).send().await.unwrap().answered().await;
        assert_eq!(css.status, 200);
        assert!(css.header("cache-control").contains("immutable"), "{:?}", css.headers);
    }
);
