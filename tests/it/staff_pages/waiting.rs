//! What waits for a person's translation: seen from the desk, given on its page, by whom it may be.

use porchlight::messages::compose::resume;

use super::words::{OWN, Speaking, value};
use super::*;
use crate::support::interpreter::Next;

/// Sends the note with nobody there to translate, its families waiting; returns the address of its page.
async fn told(s: &Speaking, visitor: &Visitor<'_>, next: Next) -> String {
    s.interpreter.always(Some(next));
    let wait = [("key", "k1"), ("untranslated", "wait")];
    let (sent, html) = visitor.post("/app/updates", &[&OWN[..], &wait].concat()).await;
    assert_eq!(sent.status, 303, "{html}");
    let (_, html) = visitor.get("/app").await;
    assert!(html.contains("<a href=\"/app/waiting\">One update waits for a translation</a>"), "{html}");
    let (_, html) = visitor.get("/app/waiting").await;
    assert!(html.contains("<b>Spanish</b> · 1 guardian waits") && html.contains("Own words, to Room 12"), "{html}");
    let at = html.split("<a href=\"/app/waiting/").nth(1).unwrap().split('"').next().unwrap();
    format!("/app/waiting/{at}")
}

fn lost() -> Next {
    Next::Says(String::new())
}

both_databases!(
    async fn a_person_gives_the_words_and_nobody_waits_any_more(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        let at = told(&s, &visitor, lost()).await;
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("What Ms. Reyes wrote") && html.contains("Please bring a hat tomorrow"), "{html}");
        assert!(
            html.contains("The translation lost a name or a number.") && !html.contains("name=\"seen.es\""),
            "{html}"
        );
        let empty = [("do.es", "words"), ("words.es.text", " ")];
        let (refused, html) = visitor.post(&at, &empty).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("role=\"alert\">Your translation "), "{html}");
        let words = [("do.es", "words"), ("words.es.text", "Traigan un gorro mañana")];
        let (given, _) = visitor.post(&at, &words).await;
        assert_eq!((given.status, given.header("location")), (303, at.as_str()));
        resume(&s.desk.t.app, || false).await.unwrap();
        let message = s.desk.t.message("own_words", PHONE).await;
        assert_eq!((message.body.as_str(), message.made.as_str()), ("Traigan un gorro mañana", "edited"));
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("Nobody waits for this any more."), "{html}");
        let (_, html) = visitor.get("/app").await;
        assert!(!html.contains("waits for a translation"), "{html}");
        let (again, html) = visitor.post(&at, &words).await;
        assert_eq!(again.status, 422, "{html}");
    }
);

both_databases!(
    async fn what_was_typed_for_another_language_stays(s: Speaking) {
        let (town, _, class) = s.desk.people().await;
        let sahra = town.student("Sahra", &class).await;
        town.guardian("so", &["+16125550198"], &[&sahra]).await;
        let visitor = s.desk.enter().await;
        s.interpreter.always(Some(lost()));
        let wait = [("key", "k1"), ("untranslated", "wait")];
        assert_eq!(visitor.post("/app/updates", &[&OWN[..], &wait].concat()).await.0.status, 303);
        let (_, html) = visitor.get("/app/waiting").await;
        let at = html.split("<a href=\"/app/waiting/").nth(1).unwrap().split('"').next().unwrap();
        let at = format!("/app/waiting/{at}");
        let typed = |es: &'static str| [("words.es.text", es), ("words.so.text", "Fadlan keen"), ("do.es", "words")];
        let kept = |html: &str| html.contains(">Fadlan keen</textarea>");
        let (refused, html) = visitor.post(&at, &typed("")).await;
        assert!(refused.status == 422 && kept(&html), "{html}");
        assert!(html.contains("aria-describedby=\"e-es\" autofocus"), "{html}");
        let (given, html) = visitor.post(&at, &typed("Traigan un gorro")).await;
        assert!(given.status == 200 && kept(&html) && !html.contains("words.es.text"), "{html}");
        resume(&s.desk.t.app, || false).await.unwrap();
        let so = [("words.so.text", "Fadlan keen"), ("do.so", "words")];
        assert_eq!(visitor.post(&at, &so).await.0.status, 303);
    }
);

both_databases!(
    async fn a_computers_words_go_once_somebody_has_looked_at_them(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        let at = told(&s, &visitor, lost()).await;
        // The service is back.
        s.interpreter.always(None);
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains(">[es] Please bring a hat tomorrow</textarea>"), "{html}");
        assert!(
            html.contains("Translated back: Please bring a hat tomorrow") && html.contains("100 % alike"),
            "{html}"
        );
        let seen = value(&html, "seen.es");
        let other = [("do.es", "seen"), ("seen.es", "0000")];
        let (refused, html) = visitor.post(&at, &other).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("The words are not what you saw any more."), "{html}");
        let (given, html) = visitor.post(&at, &[("do.es", "seen"), ("seen.es", &seen)]).await;
        assert_eq!(given.status, 303, "{html}");
        resume(&s.desk.t.app, || false).await.unwrap();
        let message = s.desk.t.message("own_words", PHONE).await;
        assert_eq!(message.body, "[es] Please bring a hat tomorrow");
        assert_eq!((message.made.as_str(), message.made_by.as_deref()), ("translated", Some("local")));
    }
);

both_databases!(
    async fn the_original_goes_where_nobody_can_translate(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        let at = told(&s, &visitor, lost()).await;
        let (given, _) = visitor.post(&at, &[("do.es", "original")]).await;
        assert_eq!(given.status, 303);
        resume(&s.desk.t.app, || false).await.unwrap();
        let message = s.desk.t.message("own_words", PHONE).await;
        assert!(
            message.body.ends_with("\nPlease bring a hat tomorrow") && message.made == "original",
            "{}",
            message.body
        );
    }
);

both_databases!(
    async fn who_may_not_see_an_update_gives_it_no_words(s: Speaking) {
        let (town, ..) = s.desk.people().await;
        let visitor = s.desk.enter().await;
        let at = told(&s, &visitor, lost()).await;
        let new = |email: &'static str, role| NewStaff {
            email,
            name: "Mr. Okafor",
            role,
            password: Some(PASSWORD),
            language: "en",
        };
        let app = &s.desk.t.app;
        for (email, role, sees) in
            [("okafor@school.example", Role::Teacher, false), ("head@school.example", Role::Administrator, true)]
        {
            accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new(email, role)).await.unwrap();
            let other = s.desk.enter_as(email).await;
            let (_, html) = other.get("/app/waiting").await;
            assert_eq!(html.contains("Spanish"), sees, "{html}");
            assert_eq!(html.contains("No family waits for a translation."), !sees, "{html}");
            assert_eq!(other.get(&at).await.0.status, if sees { 200 } else { 404 });
            if !sees {
                let words = [("do.es", "words"), ("words.es.text", "Hola")];
                assert_eq!(other.post(&at, &words).await.0.status, 404);
            }
        }
        assert!(s.desk.t.messages().await.is_empty());
    }
);
