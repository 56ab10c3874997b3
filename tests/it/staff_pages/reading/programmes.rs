//! Programmes of some weeks on the pages.

use super::*;

const LIST: &str = "/app/reading/programmes";

both_databases!(
    async fn a_programme_is_made_filled_started_and_holds_a_family(desk: Desk) {
        let (_, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let of = class.id.to_string();
        let new = [("title", "Winter stories"), ("to", &*of), ("weeks", "2"), ("starts_on", "2026-11-20")];
        let (wrong, html) = visitor
            .post("/app/reading/programmes", &[&new[..2], &[("weeks", "99"), ("starts_on", "2026-11-20")]].concat())
            .await;
        assert!(
            wrong.status == 422 && html.contains("value=\"Winter stories\"") && html.contains("#f-weeks"),
            "{html}"
        );
        let (made, _) = visitor.post("/app/reading/programmes", &new).await;
        assert_eq!(made.status, 303);
        let at = made.header("location").to_owned();
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("Being set up") && html.contains("Week 2") && !html.contains("Week 3"), "{html}");
        assert!(html.contains("Saturday, November 21"), "the first fact: {html}");
        let weeks = [
            ("do", "save"),
            ("fact", "6"),
            ("tip", "2"),
            ("growth", "4"),
            ("way.1", "table"),
            ("theme.0", "rain, sea"),
        ];
        let twice = [&[("do", "save"), ("fact", "2"), ("tip", "2"), ("growth", "4")], &weeks[4..]].concat();
        let (refused, html) = visitor.post(&at, &twice).await;
        assert!(refused.status == 422 && html.contains("two texts share a day"), "{html}");
        assert_eq!(visitor.post(&at, &weeks).await.0.status, 303);
        let (_, html) = visitor.get(&at).await;
        assert_eq!(chosen(&html, "way.1"), "table");
        assert!(html.contains("value=\"rain, sea\""), "{html}");
        let state = format!("{at}/state");
        assert_eq!(visitor.post(&state, &[("do", "start")]).await.0.status, 303);
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("The programme Winter stories sends to this class"), "{html}");
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("Running"), "{html}");
        let family = first_value(&html, "name=\"family\">", 1);
        let holds = format!("{at}/holds");
        let hold = [("do", "hold"), ("family", &*family), ("until", "2026-12-01")];
        assert_eq!(visitor.post(&holds, &hold).await.0.status, 303);
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("value=\"lift\"") && html.contains("until "), "{html}");
        assert_eq!(visitor.post(&holds, &[("do", "lift"), ("family", &family)]).await.0.status, 303);
        assert!(!visitor.get(&at).await.1.contains("value=\"lift\""));
        assert_eq!(visitor.post(&state, &[("do", "pause")]).await.0.status, 303);
        assert!(visitor.get(&at).await.1.contains("Go on"));
        assert_eq!(visitor.post(&state, &[("do", "end")]).await.0.status, 303);
        assert!(visitor.get(&at).await.1.contains("Over"));
    }
);

both_databases!(
    async fn a_programme_is_of_who_made_it(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let of = class.id.to_string();
        let new = [("title", "Winter stories"), ("to", &*of), ("weeks", "2"), ("starts_on", "2026-11-20")];
        let (made, _) = visitor.post("/app/reading/programmes", &new).await;
        let at = made.header("location").to_owned();
        let state = format!("{at}/state");
        let app = &desk.t.app;
        let new = NewStaff {
            email: "okafor@school.example",
            name: "Mr. Okafor",
            role: Role::Teacher,
            password: Some(PASSWORD),
            language: "en",
        };
        accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
        let other = desk.enter_as("okafor@school.example").await;
        assert_eq!(other.get(&at).await.0.status, 404);
        assert_eq!(other.post(&state, &[("do", "start")]).await.0.status, 404);
        assert!(!other.get("/app/reading/programmes").await.1.contains("Winter stories"));
    }
);

both_databases!(
    async fn who_writes_to_a_whole_school_gives_it_a_programme(desk: Desk) {
        let (town, ..) = desk.people().await;
        let teacher = desk.enter().await;
        assert!(!teacher.get(LIST).await.1.contains("All of "), "a teacher has classes only");
        let office = desk.chief(&town).await;
        let (_, html) = office.get(LIST).await;
        let school = html.split("value=\"school:").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let to = format!("school:{school}");
        let new = [("title", "Winter stories"), ("to", &*to), ("weeks", "2"), ("starts_on", "2026-11-20")];
        let (made, html) = office.post(LIST, &new).await;
        assert_eq!(made.status, 303, "{html}");
        let (_, html) = office.get(made.header("location")).await;
        assert!(html.contains("Winter stories") && html.contains("Being set up"), "{html}");
        let elsewhere = [("title", "Winter stories"), ("to", "school:00000000-0000-7000-8000-000000000000")];
        let (refused, _) = office.post(LIST, &[&elsewhere[..], &new[2..]].concat()).await;
        assert_eq!(refused.status, 404);
    }
);
