//! Books that go home and come back, by one field for their number.

use porchlight::reading::loans;
use porchlight::scope::Scope;

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

both_databases!(
    async fn who_waits_for_a_book_is_named_when_it_is_back(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let south = town.staff("Mr. Okafor", Role::Teacher).await;
        let hidden = town.student("Sahra", &town.class("Room 9", &south).await).await;
        let amal = town.student("Amal", &class).await;
        let (of, visitor) = (class.id.to_string(), desk.enter().await);
        let (_, html) = visitor.get(LOANS).await;
        let school = chosen(&html, "school");
        let (other, one) = (amal.id.to_string(), first_value(&html, "name=\"child\">", 3));
        let copy = [("number", "B7"), ("title", "Rain"), ("language", "en"), ("school", &*school), ("class", &*of)];
        visitor.post("/app/reading/loans/copies", &copy).await;
        let act = async |what: &str, child: &str| {
            let form = Typed::new(&[("class", &of), ("do", what), ("number", "B7"), ("child", child)]);
            let (done, html) = form.post(&visitor, LOANS).await;
            assert_eq!(done.status, 303, "{html}");
            visitor.get(done.header("location")).await.1
        };
        let html = act("scan", &one).await;
        assert!(html.contains("Put on the waiting list") && !html.contains("Waiting for this book"), "{html}");
        let html = act("wait", &other).await;
        assert!(html.contains("On the waiting list.") && html.contains("Waiting for this book"), "{html}");
        let district = Scope::district(town.district.id);
        assert!(loans::wait(&desk.t.app, &district, "B7", hidden.id).await.unwrap());
        let html = act("return", "").await;
        assert!(html.contains("A child of another class waits for it.") && !html.contains("Sahra"), "{html}");
        assert!(
            html.contains(&format!("value=\"{other}\"><button class=\"second\" name=\"do\" value=\"lend\">Lend to")),
            "{html}"
        );
        let html = act("lend", &other).await;
        assert!(html.contains("Lent. It goes home today.") && !html.contains("Waiting for this book"), "{html}");
    }
);

both_databases!(
    async fn many_copies_are_pasted_as_a_table(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let table = "number,title,language\n40001,Rain,so\n40002,Rain,so\n,Snow,so\n";
        let (came, html) = visitor.post("/app/reading/loans/table", &[("table", table)]).await;
        assert_eq!(came.status, 200);
        assert!(html.contains("2 added, 0 were there already") && html.contains("Line 4:"), "{html}");
        assert!(html.contains("40002,Rain,so"), "what was typed is kept where a row was refused: {html}");
        let (_, html) = visitor.post("/app/reading/loans/table", &[("table", "number\ttitle\n40003\tSnow")]).await;
        assert!(html.contains("1 added"), "as a spreadsheet pastes it: {html}");
        let (_, html) = visitor.post("/app/reading/loans/table", &[("table", "name\nRain")]).await;
        assert!(html.contains("number is no column of the table"), "{html}");
    }
);
