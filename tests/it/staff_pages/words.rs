//! A teacher's own words in the preview: what a computer made of them, her tick, her own translation, a reply translated.

use std::sync::Arc;

use super::*;
use crate::support::interpreter::{Interpreter, Next, services};

pub(super) struct Speaking {
    pub(super) desk: Desk,
    pub(super) interpreter: Arc<Interpreter>,
}

impl FromFresh for Speaking {
    async fn from_fresh(fresh: Fresh) -> Self {
        let interpreter = Interpreter::new();
        let t = Gateway::speaking(fresh, "", services(&[("local", 0.0, &interpreter)])).await;
        let door = Door::with_pages(&t.app, PAGES).await;
        Self { desk: Desk { t, door }, interpreter }
    }
}

/// The value of a field of a form.
pub fn value(html: &str, name: &str) -> String {
    let field = html.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}: {html}"));
    field.split('"').next().unwrap().to_owned()
}

pub const OWN: [(&str, &str); 2] = [("note", "own"), ("text", "Please bring a hat tomorrow")];

both_databases!(
    async fn what_she_saw_is_what_is_sent(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        let (_, html) = visitor.post("/app/preview", &OWN).await;
        assert!(
            html.contains("[es] Please bring a hat tomorrow")
                && html.contains("Translated by a computer (local). 100 % alike"),
            "{html}"
        );
        assert!(html.contains("Translated back: Please bring a hat tomorrow"), "{html}");
        let seen = value(&html, "seen.es");
        s.interpreter.always(Some(Next::Raves));
        let was = "[es] Please bring a hat tomorrow";
        let fields =
            [&OWN[..], &[("key", "k1"), ("seen.es", &seen), ("was.es.text", was), ("words.es.text", was)]].concat();
        let (sent, html) = visitor.post("/app/updates", &fields).await;
        assert_eq!(sent.status, 303, "{html}");
        let message = s.desk.t.message("own_words", PHONE).await;
        assert_eq!(
            (message.body.as_str(), message.made.as_str()),
            (was, "translated"),
            "untouched, it is the computer's"
        );
        let (_, html) = visitor.get(&format!("/app?thread={}", message.guardian_id.unwrap())).await;
        assert!(html.contains("translated by a computer (local)"), "{html}");
    }
);

both_databases!(
    async fn a_translation_unlike_hers_wants_her_tick_or_her_words(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        s.interpreter.always(Some(Next::Raves));
        let (_, html) = visitor.post("/app/preview", &OWN).await;
        assert!(html.contains("name=\"accept\" value=\"es\"") && html.contains("chip look"), "{html}");
        let (refused, html) = visitor.post("/app/updates", &[&OWN[..], &[("key", "k1")]].concat()).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("A translation may not say the same") && html.contains("Please bring a hat tomorrow"));
        let own = [("key", "k1"), ("was.es.text", "zzz qqq xxx es"), ("words.es.text", "Traigan un gorro mañana")];
        let (_, html) = visitor.post("/app/preview", &[&OWN[..], &own].concat()).await;
        assert!(html.contains("Translated by Ms. Reyes.") && !html.contains("name=\"accept\""), "{html}");
        assert_eq!(value(&html, "was.es.text"), "zzz qqq xxx es");
        let (sent, html) = visitor.post("/app/updates", &[&OWN[..], &own].concat()).await;
        assert_eq!(sent.status, 303, "{html}");
        let message = s.desk.t.message("own_words", PHONE).await;
        assert_eq!((message.body.as_str(), message.made.as_str()), ("Traigan un gorro mañana", "edited"));
    }
);

both_databases!(
    async fn while_she_types_nobody_is_asked_and_with_nobody_there_she_chooses(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        let part = async |what: &str| {
            let fields = [&OWN[..], &[("do", what), ("csrf", visitor.csrf.as_str())]].concat();
            let request = s.desk.door.request(Method::POST, "/app/preview").header("Cookie", &visitor.cookie);
            page(
                request
                    .header("x-part", "preview")
                    .header("Accept", "text/html")
                    .form(&fields)
                    .send()
                    .await
                    .unwrap()
                    .answered()
                    .await,
            )
            .1
        };
        let html = part("preview").await;
        assert!(
            html.contains("Is translated when you leave the field.") && !html.contains("name=\"seen.es\""),
            "{html}"
        );
        assert_eq!(s.interpreter.heard().len(), 0);
        s.interpreter.always(Some(Next::Raves));
        assert!(part("translate").await.contains("zzz qqq xxx es"));
        s.interpreter.always(Some(Next::Says(String::new())));
        let other = [("note", "own"), ("text", "Bring boots")];
        let (_, html) = visitor.post("/app/preview", &other).await;
        assert!(html.contains("The translation lost a name or a number.") && html.contains("value=\"wait\""), "{html}");
        let wait = [("key", "k1"), ("untranslated", "wait")];
        let (_, html) = visitor.post("/app/preview", &[&other[..], &wait].concat()).await;
        assert!(html.contains("Its families wait for a person&#39;s words."), "{html}");
        let (sent, html) = visitor.post("/app/updates", &[&other[..], &wait].concat()).await;
        assert_eq!(sent.status, 303, "{html}");
        assert!(s.desk.t.messages().await.is_empty());
        let (_, html) = visitor.get(sent.header("location").split('#').next().unwrap()).await;
        assert!(html.contains("waits for a translation by a person"), "{html}");
    }
);

both_databases!(
    async fn an_answer_to_one_family_is_translated_or_asked_about(s: Speaking) {
        s.desk.people().await;
        let visitor = s.desk.enter().await;
        visitor.post("/app/updates", &[&OWN[..], &[("key", "k1")]].concat()).await;
        s.desk.t.run_due().await;
        s.desk.t.run_due().await;
        s.desk.t.family_writes(PHONE, "Mateo está enfermo hoy").await;
        porchlight::replies::translate::sweep(&s.desk.t.app).await.unwrap();
        let guardian = s.desk.t.message("own_words", PHONE).await.guardian_id.unwrap();
        let (_, html) = visitor.get(&format!("/app?thread={guardian}")).await;
        assert!(html.contains("<p class=\"translation\" dir=\"auto\">[en] Mateo está enfermo hoy</p>"), "{html}");
        s.interpreter.always(Some(Next::Raves));
        let answer = [("text", "I hope he is well soon"), ("key", "k2")];
        let (asked, html) = visitor.post(&format!("/app/threads/{guardian}"), &answer).await;
        assert_eq!(asked.status, 422);
        assert!(html.contains("Translated back, it reads: ") && html.contains("zzz qqq xxx en"), "{html}");
        let (sent, html) =
            visitor.post(&format!("/app/threads/{guardian}"), &[&answer[..], &[("accept", "es")]].concat()).await;
        assert_eq!(sent.status, 303, "{html}");
    }
);
