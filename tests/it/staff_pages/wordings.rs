//! The wordings as staff see them: everybody reads, a coordinator says what is right.

use super::*;

async fn as_coordinator(desk: &Desk, town: &Town<'_>) {
    let app = &desk.t.app;
    let (email, password) = ("head@school.example", Some(PASSWORD));
    let new = NewStaff { email, name: "Ms. Warsame", role: Role::Coordinator, password, language: "en" };
    accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
}

async fn enter<'a>(desk: &'a Desk, email: &str) -> Visitor<'a> {
    let form = [("email", email), ("password", PASSWORD), ("next", "/app")];
    let entered = desk.door.request(Method::POST, "/sign-in").form(&form).send().await.unwrap().answered().await;
    let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let mut visitor = Visitor { door: &desk.door, cookie, csrf: String::new() };
    let (_, html) = visitor.get("/app/wordings").await;
    visitor.csrf = html.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    visitor
}

/// The hidden fields that say which words were on the page.
fn seen(html: &str) -> Vec<(String, String)> {
    let fields = html.split("name=\"seen.").skip(1);
    let value = |field: &str| {
        let (name, rest) = field.split_once("\" value=\"").unwrap();
        (format!("seen.{name}"), rest.split('"').next().unwrap().to_owned())
    };
    fields.map(value).collect()
}

both_databases!(
    async fn a_coordinator_approves_one_takes_it_back_and_approves_all_she_read(desk: Desk) {
        let (town, ..) = desk.people().await;
        as_coordinator(&desk, &town).await;
        let visitor = enter(&desk, "head@school.example").await;
        let (_, html) = visitor.get("/app").await;
        assert!(html.contains("No class is yours here") && !html.contains("<select id=\"f-class\""), "{html}");
        let (list, html) = visitor.get("/app/wordings").await;
        assert_eq!(list.status, 200);
        assert!(html.contains("href=\"/app/wordings/so\"") && html.contains("0 of 62 approved"), "{html}");
        assert!(!html.contains("/app/wordings/en\""), "the source is nobody's to approve");
        let (page, html) = visitor.get("/app/wordings/ar").await;
        assert_eq!(page.status, 200);
        let ours = seen(&html);
        assert_eq!(ours.len(), 62);
        let sides = |class: &str| html.matches(class).count();
        assert_eq!(sides("class=\"source\""), sides("class=\"bubble\""), "every text stands beside the English");
        assert!(html.contains("lang=\"ar\" dir=\"auto\"") && html.contains("Reply STOP to end"), "{html}");

        let first = ours.iter().find(|(name, _)| name == "seen.note.first_contact").unwrap();
        let one = [("approve", "note.first_contact"), (first.0.as_str(), first.1.as_str())];
        let (done, _) = visitor.post("/app/wordings/ar", &one).await;
        assert_eq!((done.status, done.header("location")), (303, "/app/wordings/ar#w-note-first-contact"));
        let (_, html) = visitor.get("/app/wordings/ar").await;
        assert!(html.contains("Approved by Ms. Warsame") && html.contains("1 of 62 approved"), "{html}");
        let back = [("withdraw", "note.first_contact")];
        assert_eq!(visitor.post("/app/wordings/ar", &back).await.0.status, 303);
        let stale = [("approve", "note.first_contact"), ("seen.note.first_contact", "0011")];
        let (refused, html) = visitor.post("/app/wordings/ar", &stale).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("have changed while you read") && html.contains("0 of 62 approved"), "{html}");

        let mut all: Vec<(&str, &str)> = ours.iter().map(|(name, seen)| (name.as_str(), seen.as_str())).collect();
        all.push(("do", "all"));
        let (refused, html) = visitor.post("/app/wordings/ar", &all).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("href=\"#f-read\""), "{html}");
        all.extend([("read", "yes"), ("note", "Read with two families")]);
        assert_eq!(visitor.post("/app/wordings/ar", &all).await.0.status, 303);
        let (_, html) = visitor.get("/app/wordings").await;
        assert!(html.contains("62 of 62 approved"), "{html}");
        assert_eq!(visitor.get("/app/wordings/en").await.0.status, 404);
        assert_eq!(visitor.get("/app/wordings/xx").await.0.status, 404);
    }
);

both_databases!(
    async fn a_teacher_reads_the_wordings_and_approves_none(desk: Desk) {
        desk.people().await;
        let visitor = enter(&desk, EMAIL).await;
        let (_, html) = visitor.get("/app/wordings/so").await;
        assert!(
            html.contains("Coordinators and administrators approve") && !html.contains("name=\"approve\""),
            "{html}"
        );
        let (refused, _) = visitor.post("/app/wordings/so", &[("approve", "note.growth")]).await;
        assert_eq!(refused.status, 403);
    }
);

both_databases!(
    async fn the_preview_and_the_report_say_that_no_person_has_reviewed_the_words(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let note = [("note", "note.strength"), ("detail", "He helped a friend"), ("skill", "reading"), ("key", "k1")];
        let (_, html) = visitor.post("/app/preview", &note).await;
        assert!(html.contains("Not yet reviewed by a person."), "{html}");
        assert!(
            html.contains("The hello before it is not yet reviewed by a person, so it goes in Spanish and English.")
        );
        visitor.post("/app/updates", &note).await;
        let (_, html) = visitor.get("/app").await;
        assert!(html.contains("Wording not yet reviewed by a person: Spanish."), "{html}");
    }
);
