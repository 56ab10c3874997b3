//! Reading at home on the staff's pages: a class and its walls, what goes home in two actions, the catalogue, programmes, loans.

mod children;
mod feeds;
mod loans;
mod programmes;
mod sending;

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

/// The first value after `before` in an attribute `value`.
fn first_value(html: &str, before: &str, nth: usize) -> String {
    let rest = html.split(before).nth(1).unwrap_or_else(|| panic!("{before}: {html}"));
    rest.split("value=\"").nth(nth).unwrap().split('"').next().unwrap().to_owned()
}

/// The children that a proposal lists.
fn rows(html: &str) -> Vec<String> {
    html.split("name=\"row\" value=\"").skip(1).map(|part| part.split('"').next().unwrap().to_owned()).collect()
}

/// A form as it is filled in.
#[derive(Clone)]
struct Typed(Vec<(String, String)>);

impl Typed {
    fn new(fields: &[(&str, &str)]) -> Self {
        Self(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// The same with other values.
    fn with(&self, other: &[(&str, &str)]) -> Self {
        let mut all = self.0.clone();
        all.retain(|(known, _)| other.iter().all(|(name, _)| name != known));
        all.extend(Self::new(other).0);
        Self(all)
    }

    async fn post(&self, visitor: &Visitor<'_>, path: &str) -> (Answered, String) {
        let fields: Vec<(&str, &str)> = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        visitor.post(path, &fields).await
    }
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
        assert!(html.contains("Shared with 0 of 1 children") && html.contains("counted from 5 families on"), "{html}");
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
