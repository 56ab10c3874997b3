//! Own times on a page: blocked hours, once and weekly; a calendar that is read; the address of the own conferences.

use porchlight::conferences::people;

use super::rounds::let_in;
use super::*;

both_databases!(
    async fn hours_are_blocked_freed_and_seen_by_who_plans(desk: Desk) {
        let (town, reyes, _) = desk.people().await;
        let visitor = desk.enter().await;
        let (open, html) = visitor.get("/app/hours").await;
        assert_eq!(open.status, 200);
        assert!(html.contains("Times of Ms. Reyes") && html.contains("Nothing is blocked."), "{html}");
        let (refused, html) = visitor
            .post("/app/hours", &[("do", "block"), ("date", "2027-01-12"), ("from", "16:00"), ("to", "15:00")])
            .await;
        assert_eq!(refused.status, 422);
        assert!(
            html.contains("id=\"e-f-to\">Until must be after the beginning") && html.contains("value=\"16:00\""),
            "{html}"
        );
        let (refused, html) = visitor.post("/app/hours", &[("do", "block"), ("date", "soon"), ("from", "late")]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("Choose a day.") && html.contains("Choose a time."), "{html}");
        let weekly =
            [("do", "block"), ("date", "2027-01-12"), ("from", "15:00"), ("to", "16:30"), ("until", "2027-01-26")];
        let (kept, _) = visitor.post("/app/hours", &weekly).await;
        assert_eq!((kept.status, kept.header("location")), (303, "/app/hours?done=blocked"));
        let (_, html) = visitor.get("/app/hours?done=blocked").await;
        assert_eq!(html.matches("value=\"free:").count(), 3, "{html}");
        let scope = porchlight::people::store::scope_of(desk.t.app.store.read(), &reyes).await.unwrap();
        let busy = people::busy(&desk.t.app, &scope, &reyes, reyes.id).await.unwrap();
        assert_eq!(busy[0].starts_at.timestamp().to_string(), "2027-01-12T21:00:00Z");
        let (freed, _) = visitor.post("/app/hours", &[("do", &format!("free:{}", busy[1].id))]).await;
        assert_eq!(freed.status, 303);
        assert_eq!(visitor.get("/app/hours").await.1.matches("value=\"free:").count(), 2);

        // A coordinator sees and changes hers; another teacher does not.
        let bell = town.staff("Mr. Bell", Role::Coordinator).await;
        let bell = desk.enter_as(&let_in(&town, &bell).await).await;
        let hers = format!("/app/hours?who={}", reyes.id);
        let (_, html) = bell.get(&hers).await;
        assert!(html.contains("Times of Ms. Reyes") && html.contains("selected>Ms. Reyes</option>"), "{html}");
        let (kept, _) = bell.post(&hers, &[("do", "block"), ("date", "2027-02-01")]).await;
        assert_eq!(kept.header("location"), format!("{hers}&done=blocked"));
        assert!(bell.get(&hers).await.1.contains("Monday, February 1, all day"));
        let busy = people::busy(&desk.t.app, &scope, &reyes, reyes.id).await.unwrap();
        assert_eq!(busy.len(), 3);
        let other = town.staff("Mr. Okafor", Role::Teacher).await;
        let other = desk.enter_as(&let_in(&town, &other).await).await;
        assert_eq!(other.get(&hers).await.0.status, 403);
        assert_eq!(other.post(&hers, &[("do", &format!("free:{}", busy[0].id))]).await.0.status, 403);
    }
);

both_databases!(
    async fn a_calendar_is_given_and_a_feed_handed_out(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let (refused, html) =
            visitor.post("/app/hours", &[("do", "give"), ("url", "http://calendar.example/a.ics")]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("Address of the calendar must be an https address"), "{html}");
        assert!(html.contains("value=\"http://calendar.example/a.ics\""), "{html}");
        // Nobody is there: the address is kept, and why it cannot be read is said in words.
        let secret = "https://calendar.invalid/secret-7f/basic.ics";
        let (given, html) = visitor.post("/app/hours", &[("do", "give"), ("url", secret)]).await;
        assert_eq!(given.status, 303, "{html}");
        let (_, html) = visitor.get("/app/hours").await;
        assert!(
            html.contains("calendar.invalid") && !html.contains("secret-7f"),
            "the address may be a secret: {html}"
        );
        assert!(html.contains("Not read yet") && html.contains("It could not be reached."), "{html}");
        let (again, _) = visitor.post("/app/hours", &[("do", "read")]).await;
        assert_eq!(again.status, 303);
        visitor.post("/app/hours", &[("do", "forget")]).await;
        assert!(!visitor.get("/app/hours").await.1.contains("calendar.invalid"));

        visitor.post("/app/hours", &[("do", "feed")]).await;
        let address = |html: &str| {
            html.split("id=\"f-feed\" readonly dir=\"ltr\" value=\"")
                .nth(1)
                .map(|rest| rest.split('"').next().unwrap().to_owned())
        };
        let first = address(&visitor.get("/app/hours").await.1).expect("an address");
        assert!(first.contains("/calendar/") && first.ends_with(".ics"), "{first}");
        visitor.post("/app/hours", &[("do", "feed")]).await;
        let second = address(&visitor.get("/app/hours").await.1).unwrap();
        assert_ne!(first, second, "the one before opens nothing any more");
        visitor.post("/app/hours", &[("do", "end-feed")]).await;
        assert_eq!(address(&visitor.get("/app/hours").await.1), None);
    }
);
