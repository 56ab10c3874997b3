//! The same for programs: the words that are waited for, the district's own, what was spent, who made a message's words.

use reqwest::Method;
use serde_json::{Value, json};

use super::*;
use crate::support::site::{Door, token};

struct Site {
    s: Speaking,
    door: Door,
}

impl FromFresh for Site {
    async fn from_fresh(fresh: Fresh) -> Self {
        let s = Speaking::from_fresh(fresh).await;
        let door = Door::open(&s.t.app).await;
        Self { s, door }
    }
}

both_databases!(
    async fn words_are_previewed_sent_waited_for_and_given(site: Site) {
        let (reyes, class) = site.s.class().await;
        let (door, token) = (&site.door, token(&site.s.t.app, &reyes).await);
        site.s.desk.always(Some(down()));
        let draft = json!({ "audience": { "class": class.id }, "text": "Bring a hat", "untranslated": "wait",
            "words": { "es": { "text": "Traigan un gorro" } } });
        let preview = door.post(&token, "/api/v1/updates/preview", &draft).await;
        assert_eq!(preview.body["waiting"][0]["asked"], "so", "{}", preview.body);
        assert_eq!(preview.body["waiting"][0]["words"]["missing"], "down");
        let spanish =
            |of: &Value| of["languages"].as_array().unwrap().iter().find(|l| l["asked"] == "es-MX").unwrap().clone();
        assert_eq!(spanish(&preview.body)["words"]["fields"][0]["made"], "edited");
        let sent = door.send(&token, "k1", &draft).await;
        assert_eq!(sent.status, 202, "{}", sent.body);
        let id = sent.body["id"].as_str().unwrap().to_owned();
        let messages = door.get(&token, &format!("/api/v1/updates/{id}/messages")).await;
        let made: Vec<_> = messages.body["items"].as_array().unwrap().iter().map(|one| one["made"].clone()).collect();
        assert_eq!(made.iter().filter(|made| **made == "edited").count(), 2, "{made:?}");
        assert_eq!(door.get(&token, "/api/v1/updates?waiting=true").await.ids(), std::slice::from_ref(&id));
        let bad = json!({ "language": "so", "words": { "text": "a\u{0}b" } });
        door.post(&token, &format!("/api/v1/updates/{id}/words"), &bad).await.is_problem(422, "invalid");
        let given = json!({ "language": "so", "words": { "text": "Keena koofiyad" } });
        let taken = door.post(&token, &format!("/api/v1/updates/{id}/words"), &given).await;
        assert_eq!(taken.status, 202, "{}", taken.body);
        porchlight::messages::compose::resume(&site.s.t.app, || false).await.unwrap();
        assert_eq!(site.s.own(AMINA).await.body, "Keena koofiyad");
        assert!(door.get(&token, "/api/v1/updates?waiting=true").await.ids().is_empty());
    }
);

both_databases!(
    async fn a_districts_words_are_changed_by_who_may(site: Site) {
        let (reyes, _) = site.s.class().await;
        let town = Town::found(&site.s.t.app, "South").await;
        let head = town.staff("Ms. Head", Role::Administrator).await;
        let app = &site.s.t.app;
        let (door, teacher, head) = (&site.door, token(app, &reyes).await, token(app, &head).await);
        let word = json!({ "word": "Family Night" });
        door.post(&teacher, "/api/v1/terms", &word).await.is_problem(403, "forbidden");
        let added = door.post(&head, "/api/v1/terms", &word).await;
        assert_eq!((added.status, &added.body["items"][0]["word"]), (200, &json!("Family Night")));
        assert_eq!(door.post(&head, "/api/v1/terms", &word).await.ids().len(), 1, "once");
        door.post(&head, "/api/v1/terms", &json!({ "word": " " })).await.is_problem(422, "invalid");
        assert!(door.get(&teacher, "/api/v1/terms").await.ids().is_empty(), "another district's");
        let id = added.body["items"][0]["id"].as_str().unwrap();
        let remove = async |token: &str| {
            let request = door.request(Method::DELETE, &format!("/api/v1/terms/{id}")).bearer_auth(token);
            request.send().await.unwrap().status().as_u16()
        };
        assert_eq!((remove(&teacher).await, remove(&head).await, remove(&head).await), (403, 204, 404));
        door.get(&teacher, "/api/v1/translation/spending").await.is_problem(403, "forbidden");
        let spent = door.get(&head, "/api/v1/translation/spending").await;
        assert_eq!((&spent.body["month"], &spent.body["cost_micros"]), (&json!("2026-11"), &json!(0)));
    }
);

both_databases!(
    async fn a_thread_tells_who_made_what(site: Site) {
        let (reyes, class) = site.s.class().await;
        site.s.send(&reyes, "k1", &words(&class, "Bring a hat")).await.unwrap();
        site.s.t.run_due().await;
        site.s.t.run_due().await;
        site.s.t.family_writes(ROSA, "Gracias, maestra").await;
        porchlight::replies::translate::sweep(&site.s.t.app).await.unwrap();
        let guardian = site.s.own(ROSA).await.guardian_id.unwrap();
        let token = token(&site.s.t.app, &reyes).await;
        let thread = site.door.get(&token, &format!("/api/v1/threads/{guardian}")).await;
        let items = thread.body["items"].as_array().unwrap();
        let note = items.iter().find(|item| item["kind"] == "own_words").unwrap();
        assert_eq!((&note["made"], &note["made_by"]), (&json!("translated"), &json!("desk")));
        let reply = items.iter().find(|item| item["by"] == "family").unwrap();
        assert_eq!(reply["text"], "Gracias, maestra");
        assert_eq!(reply["translation"], json!({ "text": "[en] Gracias, maestra", "language": "en", "by": "desk" }));
    }
);
