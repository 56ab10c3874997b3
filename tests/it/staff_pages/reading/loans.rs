//! Books that go home and come back, by one field for their number.

use super::*;

const LOANS: &str = "/app/reading/loans";

both_databases!(
    async fn a_number_and_enter_lend_a_book_and_bring_it_back(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let south = town.staff("Mr. Okafor", Role::Teacher).await;
        let theirs = town.class("Room 9", &south).await;
        let hidden = town.student("Sahra", &theirs).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get("/app/reading/loans").await;
        let school = chosen(&html, "school");
        let child = first_value(&html, "name=\"child\">", 2);
        let of = class.id.to_string();
        let copy = [
            ("number", "b 1042"),
            ("title", "The red kite"),
            ("language", "en"),
            ("school", &*school),
            ("class", &*of),
        ];
        assert_eq!(visitor.post("/app/reading/loans/copies", &copy).await.0.status, 303);
        let scan = |number: &str, child: &str| {
            Typed::new(&[("class", &of), ("do", "scan"), ("number", number), ("child", child)])
        };
        let (unknown, html) = scan("Z9", &child).post(&visitor, LOANS).await;
        assert!(
            unknown.status == 422 && html.contains("No book of your schools") && html.contains("value=\"Z9\""),
            "{html}"
        );
        assert_eq!(scan("B1042", &hidden.id.to_string()).post(&visitor, LOANS).await.0.status, 404);
        let (lent, _) = scan("b1042", &child).post(&visitor, LOANS).await;
        assert_eq!(lent.status, 303);
        let (_, html) = visitor.get(lent.header("location")).await;
        assert!(html.contains("Lent. It goes home today.") && html.contains("With Mateo, back by"), "{html}");
        let (_, html) = visitor.get(&format!("/app/reading/loans/bags?class={of}")).await;
        assert!(html.contains("B1042") && html.contains("goes home today"), "{html}");
        assert_eq!(visitor.get(&format!("/app/reading/loans/bags?class={}", theirs.id)).await.0.status, 404);
        for (act, there) in [
            ("renew", "It stays longer."),
            ("lost", "Marked as not found."),
            ("found", "Found again."),
            ("withdraw", "not lent any more"),
            ("again", "can be lent again"),
        ] {
            let (done, html) =
                visitor.post("/app/reading/loans", &[("class", &of), ("number", "B1042"), ("do", act)]).await;
            assert_eq!(done.status, 303, "{act}: {html}");
            let (_, html) = visitor.get(done.header("location")).await;
            assert!(html.contains(there), "{act}: {html}");
        }
        let (back, html) =
            visitor.post("/app/reading/loans", &[("class", &of), ("number", "B1042"), ("do", "return")]).await;
        assert!(back.status == 422 && html.contains("is not lent"), "{html}");
        let (report, html) = visitor.get("/app/reading/loans/library").await;
        assert!(report.status == 200 && html.contains("One copy") && html.contains("/api/v1/library.csv"), "{html}");
    }
);
