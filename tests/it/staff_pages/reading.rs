//! Reading at home on the staff's pages: a class and its walls, what goes home in two actions, the catalogue, programmes, loans.

use porchlight::ids::ClassId;
use porchlight::reading::packs::answered;
use sea_orm::ConnectionTrait as _;

use super::*;

const CHIEF: &str = "chief@school.example";

impl Desk {
    /// Somebody who arranges the catalogue.
    async fn chief(&self, town: &Town<'_>) -> Visitor<'_> {
        let app = &self.t.app;
        let new = NewStaff {
            email: CHIEF,
            name: "Ms. Diaz",
            role: Role::Administrator,
            password: Some(PASSWORD),
            language: "en",
        };
        accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
        self.enter_as(CHIEF).await
    }
}

fn value_of(html: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    html.split(&field).nth(1).unwrap_or_else(|| panic!("{name}: {html}")).split('"').next().unwrap().to_owned()
}

/// The chosen value of a select.
fn chosen(html: &str, name: &str) -> String {
    let select = html.split(&format!("name=\"{name}\">")).nth(1).unwrap_or_else(|| panic!("{name}: {html}"));
    let select = select.split("</select>").next().unwrap();
    let before = select.split("\" selected").next().unwrap();
    before.rsplit("value=\"").next().unwrap().to_owned()
}

both_databases!(
    async fn a_teacher_sees_her_class_alone_and_says_how_far_a_child_reads(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let other = town.staff("Mr. Okafor", Role::Teacher).await;
        let theirs = town.class("Room 9", &other).await;
        let hidden = town.student("Sahra", &theirs).await;
        town.guardian("so", &["+16125550130"], &[&hidden]).await;
        town.book("The red kite", "en", Some(3)).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get("/app").await;
        assert!(html.contains("href=\"/app/reading\""), "{html}");
        let (seen, html) = visitor.get("/app/reading").await;
        assert_eq!(seen.status, 200);
        assert!(html.contains("Mateo") && html.contains("Nothing yet") && !html.contains("Sahra"), "{html}");
        assert!(html.contains("Spanish, Level 3: no book that fits for one child"), "{html}");
        assert!(
            html.contains("/app/reading/books?language=es&amp;level=3")
                || html.contains("/app/reading/books?language=es&#38;level=3"),
            "{html}"
        );
        assert!(html.contains("Shared with 0 of 1 children") && html.contains("counted from 5 pages on"), "{html}");
        assert!(!html.contains(">fact-") && !html.contains(">reading-"), "a word is missing: {html}");
        for path in [format!("/app/reading?class={}", theirs.id), format!("/app/reading/choose?class={}", theirs.id)] {
            assert_eq!(visitor.get(&path).await.0.status, 404, "{path}");
        }
        let (own, theirs_too) = (class.id.to_string(), hidden.id.to_string());
        let wanted = format!("/app/reading/choose?class={own}&student={theirs_too}");
        assert_eq!(visitor.get(&wanted).await.0.status, 404);
        let set = [("rank", "1"), ("class", &*own)];
        let (refused, _) = visitor.post(&format!("/app/reading/levels/{theirs_too}"), &set).await;
        assert_eq!(refused.status, 404);
        let child = html.split("id=\"c-").nth(1).unwrap().split('"').next().unwrap();
        let (kept, _) = visitor.post(&format!("/app/reading/levels/{child}"), &set).await;
        assert_eq!(kept.status, 303);
        let (_, html) = visitor.get("/app/reading").await;
        assert_eq!(chosen(&html, "rank"), "1");
        town.book("La lluvia", "es", Some(2)).await;
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("Spanish, Level 1"), "a book put past the catalogue has no words: {html}");
    }
);

both_databases!(
    async fn a_class_is_proposed_changed_and_sent_in_two_actions(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &["+16125550131"], &[&ana]).await;
        town.book("La lluvia", "es", Some(3)).await;
        let visitor = desk.enter().await;
        let chief = desk.chief(&town).await;
        let kite = [
            ("title", "The red kite"),
            ("languages", "en"),
            ("licence", "CC BY 4.0"),
            ("level", "2"),
            ("pdf", "https://books.example/kite.pdf"),
        ];
        assert_eq!(chief.post("/app/reading/books/new", &kite).await.0.status, 303);
        let (_, html) = visitor.get(&format!("/app/reading/choose?class={}", class.id)).await;
        assert!(
            html.contains("In Spanish, which the family reads") && html.contains("No book in Somali fits"),
            "{html}"
        );
        assert!(html.find("<bdi>Ana</bdi>") < html.find("<bdi>Mateo</bdi>"), "by name");
        let rows: Vec<String> = html
            .split("name=\"row\" value=\"")
            .skip(1)
            .map(|part| part.split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(rows.len(), 2);
        let (ana, mateo) = (&rows[0], &rows[1]);
        let (key, of) = (value_of(&html, "key"), class.id.to_string());
        let own = chosen(&html, &format!("book.{mateo}"));
        let names: Vec<(String, String)> = vec![
            ("class".into(), of.clone()),
            ("key".into(), key),
            ("row".into(), ana.clone()),
            ("row".into(), mateo.clone()),
            (format!("on.{ana}"), "yes".into()),
            (format!("on.{mateo}"), "yes".into()),
            (format!("book.{ana}"), chosen(&html, &format!("book.{ana}"))),
            (format!("book.{mateo}"), own.clone()),
            (format!("way.{ana}"), "walk".into()),
            (format!("way.{mateo}"), "life".into()),
        ];
        let form = |extra: &[(&str, &str)]| {
            let mut all: Vec<(String, String)> = names.clone();
            for (name, value) in extra {
                all.retain(|(known, _)| known != name);
                all.push(((*name).to_owned(), (*value).to_owned()));
            }
            all
        };
        let post = |fields: Vec<(String, String)>| {
            let visitor = &visitor;
            async move {
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                visitor.post("/app/reading/send", &fields).await
            }
        };
        // Another book for Mateo.
        let find = format!("find.{mateo}");
        let search = format!("q.{mateo}");
        let (found, html) = post(form(&[("do", &find), (&search, "kite")])).await;
        assert_eq!(found.status, 200);
        assert!(html.contains("1 found, and chosen") && html.contains("The red kite (English)"), "{html}");
        assert_eq!(chosen(&html, &format!("way.{mateo}")), "life", "what was changed stays");
        let other = chosen(&html, &format!("book.{mateo}"));
        assert_ne!(other, own);
        let book = format!("book.{mateo}");
        let (way, none) = (format!("way.{ana}"), format!("book.{ana}"));
        let (wrong, html) = post(form(&[("do", "send"), (&way, "talk"), (&none, "")])).await;
        assert_eq!(wrong.status, 422);
        assert!(html.contains(&format!("href=\"#b-{ana}\"")) && html.contains("Choose a book, or an idea"), "{html}");
        assert!(desk.t.packs().await.is_empty());
        let sent = form(&[("do", "send"), (&book, &other)]);
        let mut at = String::new();
        for _ in 0..2 {
            let (gone, html) = post(sent.clone()).await;
            assert_eq!(gone.status, 303, "{html}");
            at = gone.header("location").to_owned();
        }
        assert_eq!(desk.t.packs().await.len(), 2, "the same form twice is one sending");
        let (_, html) = visitor.get(at.split('#').next().unwrap()).await;
        assert!(html.contains("id=\"sent\"") && html.contains("Shared with 2 of 2 children"), "{html}");
        assert!(html.contains("The red kite") && html.contains("A story from your life"), "{html}");
        desk.t.run_due().await;
        desk.t.run_due().await;
        assert!(desk.t.message("read.share", PHONE).await.body.contains("The red kite"));
        assert_eq!(desk.t.message("play.walk", "+16125550131").await.language, "so");
        let student = mateo.parse().unwrap();
        answered(&desk.t.app, desk.t.app.store.read(), &town.scope(), &[student]).await.unwrap();
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("1 of 2 answered with minutes"), "{html}");
        // One child alone, unticked: nobody.
        let (_, html) = visitor.get(&format!("/app/reading/choose?class={of}&student={mateo}")).await;
        assert!(html.contains("Mateo") && !html.contains("<bdi>Ana</bdi>"), "{html}");
        let nobody = [("class", of.as_str()), ("key", "k9"), ("row", mateo.as_str()), ("do", "send")];
        let (refused, html) = visitor.post("/app/reading/send", &nobody).await;
        assert!(refused.status == 422 && html.contains("Tick at least one child."), "{html}");
    }
);

both_databases!(
    async fn a_page_that_was_opened_is_a_number_of_the_class_alone(desk: Desk) {
        let (town, _, class) = desk.people().await;
        town.book("The red kite", "en", Some(3)).await;
        for n in 0..4 {
            let child = town.student(&format!("Child {n}"), &class).await;
            town.guardian("en", &[&format!("+1612555014{n}")], &[&child]).await;
        }
        let visitor = desk.enter().await;
        let send = |key: &'static str, most: usize| {
            let (visitor, class): (&Visitor<'_>, ClassId) = (&visitor, class.id);
            async move {
                let (_, html) = visitor.get(&format!("/app/reading/choose?class={class}")).await;
                let rows: Vec<&str> =
                    html.split("name=\"row\" value=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
                let book = chosen(&html, &format!("book.{}", rows[0]));
                let mut all: Vec<(String, String)> = [
                    ("class", class.to_string()),
                    ("key", key.to_owned()),
                    ("do", "send".to_owned()),
                    ("book.all", book),
                ]
                .map(|(name, value)| (name.to_owned(), value))
                .into();
                for row in rows.iter().take(most) {
                    all.push(("row".to_owned(), (*row).to_owned()));
                    all.push((format!("on.{row}"), "yes".to_owned()));
                    all.push((format!("way.{row}"), "talk".to_owned()));
                }
                let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let (sent, html) = visitor.post("/app/reading/send", &all).await;
                assert_eq!(sent.status, 303, "{html}");
            }
        };
        send("k1", 4).await;
        desk.t.app.store.read().execute_unprepared("UPDATE pack_link SET opened_on = '2026-11-19'").await.unwrap();
        let (_, html) = visitor.get("/app/reading").await;
        assert!(!html.contains("pages opened") && html.contains("counted from 5 pages on"), "{html}");
        send("k2", 5).await;
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("4 of 9 pages opened"), "{html}");
        assert!(!html.to_lowercase().split("<tbody>").nth(1).unwrap().contains("opened"), "{html}");
        desk.t.advance(jiff::SignedDuration::from_hours(24 * 8));
        let (_, html) = desk.enter().await.get("/app/reading").await;
        assert!(html.contains("Shared with 0 of 5"), "{html}");
    }
);

both_databases!(
    async fn the_catalogue_is_seen_by_all_staff_and_changed_by_who_arranges_it(desk: Desk) {
        let (town, ..) = desk.people().await;
        let (visitor, chief) = (desk.enter().await, desk.chief(&town).await);
        let book = [
            ("title", "Abeesada cas"),
            ("languages", "so"),
            ("licence", "CC BY 4.0"),
            ("level", "2"),
            ("epub", "https://books.example/a.epub"),
        ];
        assert_eq!(visitor.get("/app/reading/books/new").await.0.status, 403);
        assert_eq!(visitor.post("/app/reading/books/new", &book).await.0.status, 403);
        let (bare, html) = chief.post("/app/reading/books/new", &[&book[..2], &book[3..]].concat()).await;
        assert_eq!(bare.status, 422);
        assert!(
            html.contains("href=\"#f-licence\"") && html.contains("value=\"Abeesada cas\""),
            "what was typed is kept: {html}"
        );
        let (added, _) = chief.post("/app/reading/books/new", &book).await;
        assert_eq!(added.status, 303);
        let at = added.header("location").to_owned();
        let finds = async |who: &Visitor<'_>, query: &str| {
            let (found, html) = who.get(&format!("/app/reading/books?{query}")).await;
            assert_eq!(found.status, 200);
            html.contains("Abeesada cas</span>")
        };
        for (query, there) in [
            ("q=abees", true),
            ("language=so", true),
            ("language=so&level=2&format=epub", true),
            ("language=es", false),
            ("level=4", false),
            ("format=pdf", false),
            ("q=%3Cb%3E", false),
        ] {
            assert_eq!(finds(&visitor, query).await, there, "{query}");
        }
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("CC BY 4.0") && html.contains("/covers/") && !html.contains("Withdraw"), "{html}");
        assert_eq!(visitor.post(&at, &[("do", "withdraw")]).await.0.status, 403);
        assert_eq!(chief.post(&at, &[("do", "withdraw")]).await.0.status, 303);
        assert!(!finds(&chief, "q=abees").await && !finds(&chief, "language=so").await);
        assert!(finds(&chief, "withdrawn=yes").await && !finds(&visitor, "withdrawn=yes").await);
        assert_eq!(chief.post(&at, &[("do", "restore")]).await.0.status, 303);
        assert!(finds(&visitor, "q=abees").await && finds(&visitor, "language=so&level=2").await);
        let (refused, html) = chief.post("/app/reading/feeds", &[("address", "http://127.0.0.1:9/feed")]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("Not begun: ") && html.contains("value=\"http://127.0.0.1:9/feed\""), "{html}");
        assert_eq!(visitor.post("/app/reading/feeds", &[("address", "https://x.example")]).await.0.status, 403);
    }
);

both_databases!(
    async fn a_programme_is_made_filled_started_and_holds_a_family(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let of = class.id.to_string();
        let new = [("title", "Winter stories"), ("class", &*of), ("weeks", "2"), ("starts_on", "2026-11-20")];
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
        let family = html
            .split("name=\"family\">")
            .nth(1)
            .unwrap()
            .split("value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
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
        // Another teacher has nothing to do with it.
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
    async fn a_number_and_enter_lend_a_book_and_bring_it_back(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let south = town.staff("Mr. Okafor", Role::Teacher).await;
        let theirs = town.class("Room 9", &south).await;
        let hidden = town.student("Sahra", &theirs).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get("/app/reading/loans").await;
        let school = chosen(&html, "school");
        let child = html
            .split("name=\"child\">")
            .nth(1)
            .unwrap()
            .split("value=\"")
            .nth(2)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let of = class.id.to_string();
        let copy = [
            ("number", "b 1042"),
            ("title", "The red kite"),
            ("language", "en"),
            ("school", &*school),
            ("class", &*of),
        ];
        assert_eq!(visitor.post("/app/reading/loans/copies", &copy).await.0.status, 303);
        let scan = |number: &'static str, child: &str| {
            vec![
                ("class".to_owned(), of.clone()),
                ("do".to_owned(), "scan".to_owned()),
                ("number".to_owned(), number.to_owned()),
                ("child".to_owned(), child.to_owned()),
            ]
        };
        let post = |fields: Vec<(String, String)>| {
            let visitor = &visitor;
            async move {
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                visitor.post("/app/reading/loans", &fields).await
            }
        };
        let (unknown, html) = post(scan("Z9", &child)).await;
        assert!(
            unknown.status == 422 && html.contains("No book of your schools") && html.contains("value=\"Z9\""),
            "{html}"
        );
        assert_eq!(post(scan("B1042", &hidden.id.to_string())).await.0.status, 404);
        let (lent, _) = post(scan("b1042", &child)).await;
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
