//! What goes home in two actions, and what of it is counted.

use porchlight::reading::packs::answered;
use sea_orm::ConnectionTrait as _;

use super::*;

const SEND: &str = "/app/reading/send";

/// Two children: one whose family reads Spanish and has a book, one of a Somali family that has none.
async fn two_children(desk: &Desk, town: &Town<'_>, class: &class::Model) {
    let ana = town.student("Ana", class).await;
    town.guardian("so", &["+16125550131"], &[&ana]).await;
    town.book("La lluvia", "es", Some(3)).await;
    let kite = [
        ("title", "The red kite"),
        ("languages", "en"),
        ("licence", "CC BY 4.0"),
        ("level", "2"),
        ("pdf", "https://books.example/kite.pdf"),
    ];
    let chief = desk.chief(town).await;
    assert_eq!(chief.post("/app/reading/books/new", &kite).await.0.status, 303);
}

/// The proposal for a class, with another way for both.
fn filled(html: &str, class: &str) -> (Typed, String, String) {
    let [ana, mateo] = rows(html).try_into().unwrap();
    let book = |child: &str| chosen(html, &format!("book.{child}"));
    let key = value_of(html, "key");
    let form = Typed::new(&[
        ("class", class),
        ("key", &key),
        (&format!("on.{ana}"), "yes"),
        (&format!("on.{mateo}"), "yes"),
        (&format!("book.{ana}"), &book(&ana)),
        (&format!("book.{mateo}"), &book(&mateo)),
        (&format!("way.{ana}"), "walk"),
        (&format!("way.{mateo}"), "life"),
        ("row", &ana),
        ("row", &mateo),
    ]);
    (form, ana, mateo)
}

both_databases!(
    async fn a_class_is_proposed_changed_and_sent_in_two_actions(desk: Desk) {
        let (town, _, class) = desk.people().await;
        two_children(&desk, &town, &class).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get(&format!("/app/reading/choose?class={}", class.id)).await;
        assert!(
            html.contains("In Spanish, which the family reads") && html.contains("No book in Somali fits"),
            "{html}"
        );
        assert!(html.find("<bdi>Ana</bdi>") < html.find("<bdi>Mateo</bdi>"), "by name");
        let (form, ana, mateo) = filled(&html, &class.id.to_string());
        let book = format!("book.{mateo}");
        let own = chosen(&html, &book);
        // Another book for Mateo.
        let search = form.with(&[("do", &format!("find.{mateo}")), (&format!("q.{mateo}"), "kite")]);
        let (found, html) = search.post(&visitor, SEND).await;
        assert_eq!(found.status, 200);
        assert!(html.contains("1 found, and chosen") && html.contains("The red kite (English)"), "{html}");
        assert_eq!(chosen(&html, &format!("way.{mateo}")), "life", "what was changed stays");
        let other = chosen(&html, &book);
        assert_ne!(other, own);
        let wrong = [("do", "send"), (&format!("way.{ana}"), "talk"), (&format!("book.{ana}"), "")];
        let (wrong, html) = form.with(&wrong).post(&visitor, SEND).await;
        assert_eq!(wrong.status, 422);
        assert!(html.contains(&format!("href=\"#b-{ana}\"")) && html.contains("Choose a book, or an idea"), "{html}");
        assert!(desk.t.packs().await.is_empty());
        let sent = form.with(&[("do", "send"), (&book, &other)]);
        let (_, _) = sent.post(&visitor, SEND).await;
        let (gone, html) = sent.post(&visitor, SEND).await;
        assert_eq!(gone.status, 303, "{html}");
        assert_eq!(desk.t.packs().await.len(), 2, "the same form twice is one sending");
        let (_, html) = visitor.get(gone.header("location").split('#').next().unwrap()).await;
        assert!(html.contains("id=\"sent\"") && html.contains("Shared with 2 of 2 children"), "{html}");
        assert!(html.contains("The red kite") && html.contains("A story from your life"), "{html}");
        desk.t.run_due().await;
        desk.t.run_due().await;
        assert!(desk.t.message("read.share", PHONE).await.body.contains("The red kite"));
        assert_eq!(desk.t.message("play.walk", "+16125550131").await.language, "so");
    }
);

both_databases!(
    async fn one_child_alone_gets_a_story_and_what_is_answered_is_counted(desk: Desk) {
        let (town, _, class) = desk.people().await;
        two_children(&desk, &town, &class).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get(&format!("/app/reading/choose?class={}", class.id)).await;
        let (form, _, mateo) = filled(&html, &class.id.to_string());
        assert_eq!(form.with(&[("do", "send")]).post(&visitor, SEND).await.0.status, 303);
        let student = mateo.parse().unwrap();
        answered(&desk.t.app, desk.t.app.store.read(), &town.scope(), &[student]).await.unwrap();
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("1 of 2 answered with minutes"), "{html}");
        // One child alone, unticked: nobody.
        let of = class.id.to_string();
        let (_, html) = visitor.get(&format!("/app/reading/choose?class={of}&student={mateo}")).await;
        assert!(html.contains("Mateo") && !html.contains("<bdi>Ana</bdi>"), "{html}");
        let nobody = [("class", of.as_str()), ("key", "k9"), ("row", mateo.as_str()), ("do", "send")];
        let (refused, html) = visitor.post(SEND, &nobody).await;
        assert!(refused.status == 422 && html.contains("Tick at least one child."), "{html}");
    }
);

/// Sends one book to the first children of a class.
async fn send(visitor: &Visitor<'_>, class: &class::Model, key: &str, most: usize) {
    let (_, html) = visitor.get(&format!("/app/reading/choose?class={}", class.id)).await;
    let rows = rows(&html);
    let book = chosen(&html, &format!("book.{}", rows[0]));
    let mut form = Typed::new(&[("class", &class.id.to_string()), ("key", key), ("do", "send"), ("book.all", &book)]);
    for row in rows.iter().take(most) {
        let (on, way) = (format!("on.{row}"), format!("way.{row}"));
        form.0.extend(Typed::new(&[("row", row), (&on, "yes"), (&way, "talk")]).0);
    }
    let (sent, html) = form.post(visitor, SEND).await;
    assert_eq!(sent.status, 303, "{html}");
}

both_databases!(
    async fn a_page_that_was_opened_is_a_number_of_the_class_alone(desk: Desk) {
        let (town, _, class) = desk.people().await;
        town.book("The red kite", "en", Some(3)).await;
        for n in 0..4 {
            let child = town.student(&format!("Child {n}"), &class).await;
            town.guardian("en", &[&format!("+1612555014{n}")], &[&child]).await;
        }
        let visitor = desk.enter().await;
        send(&visitor, &class, "k1", 4).await;
        desk.t.app.store.read().execute_unprepared("UPDATE pack_link SET opened_on = '2026-11-19'").await.unwrap();
        send(&visitor, &class, "k1b", 4).await;
        let (_, html) = visitor.get("/app/reading").await;
        assert!(!html.contains("pages opened") && html.contains("counted from 5 families on"), "{html}");
        send(&visitor, &class, "k2", 5).await;
        let (_, html) = visitor.get("/app/reading").await;
        assert!(html.contains("4 of 13 pages opened"), "{html}");
        assert!(!html.to_lowercase().split("<tbody>").nth(1).unwrap().contains("opened"), "{html}");
        desk.t.advance(jiff::SignedDuration::from_hours(24 * 8));
        let (_, html) = desk.enter().await.get("/app/reading").await;
        assert!(html.contains("Shared with 0 of 5"), "{html}");
    }
);

both_databases!(
    async fn what_never_reached_a_family_was_not_shared_and_each_adults_language_counts(desk: Desk) {
        let (town, _, class) = desk.people().await;
        town.book("The red kite", "en", Some(3)).await;
        let child = town.student("Child", &class).await;
        town.guardian("en", &["+16125550140"], &[&child]).await;
        town.guardian("so", &["+16125550141"], &[&child]).await;
        let visitor = desk.enter().await;
        send(&visitor, &class, "k1", 2).await;
        desk.t.advance(jiff::SignedDuration::from_hours(24));
        let (_, html) = desk.enter().await.get("/app/reading").await;
        assert!(html.contains("Shared with 2 of 2"), "{html}");
        assert!(html.contains("Somali, Level 3: no book that fits for one child"), "{html}");
        desk.t.app.store.read().execute_unprepared("UPDATE message SET state = 'expired'").await.unwrap();
        let (_, html) = desk.enter().await.get("/app/reading").await;
        assert!(html.contains("Shared with 0 of 2") && html.contains("Nothing yet"), "{html}");
    }
);
