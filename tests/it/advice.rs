//! Advice on a teacher's own words over the API: said in a preview, and what stops a sending until it is accepted.

use porchlight::entities::Role;
use porchlight::people::accounts::{self, NewStaff};
use serde_json::{Value, json};

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::site::Site;

const ROSA: &str = "+16125550112";

fn said(preview: &Value) -> Vec<(String, String)> {
    let advice = preview["advice"].as_array().cloned().unwrap_or_default();
    let word = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    advice.iter().map(|one| (word(one, "rule"), word(one, "severity"))).collect()
}

both_databases!(
    async fn blame_is_named_in_the_preview_and_stops_the_sending_until_it_is_accepted(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[ROSA], &[&ana]).await;
        let (door, token) = (&site.door, site.token(&reyes).await);
        let draft = |detail: &str| {
            json!({ "audience": { "class": class.id }, "template": "note.effort",
            "args": { "detail": detail, "skill": "reading" } })
        };

        let blame = draft("Élan! She refused to help");
        let preview = door.post(&token, "/api/v1/updates/preview", &blame).await;
        let advice = json!([{ "rule": "L06", "severity": "error", "field": "detail", "words": "refused", "span": [10, 17],
            "text": "“refused” may read as blame. Say what went well, or one thing to try next; speak about the rest in person." }]);
        assert_eq!((preview.status, &preview.body["advice"]), (200, &advice), "{}", preview.body);
        let refused = door.send(&token, "k1", &blame).await;
        refused.is_problem(422, "advice");
        assert_eq!((&refused.body["rules"], &refused.body["field"]), (&json!(["L06"]), &json!("accept")));
        assert!(!refused.body.to_string().contains("refused"), "no text in an error: {}", refused.body);
        assert!(site.t.messages().await.is_empty());
        let mut accepted = blame.clone();
        accepted["accept"] = json!(["L07"]);
        door.send(&token, "k1", &accepted).await.is_problem(422, "advice");
        accepted["accept"] = json!(["L06"]);
        let sent = door.send(&token, "k1", &accepted).await;
        assert_eq!(sent.status, 202, "{}", sent.body);
        assert!(sent.body["summary"].get("advice").is_none(), "advice is for a preview");

        // Advice alone stops nothing.
        let short = draft("Good job!!");
        let preview = door.post(&token, "/api/v1/updates/preview", &short).await;
        let both = [("L17".to_owned(), "warn".to_owned()), ("L22".to_owned(), "warn".to_owned())];
        assert_eq!(said(&preview.body), both, "{}", preview.body);
        assert_eq!(door.send(&token, "k2", &short).await.status, 202);
        assert_eq!(door.send(&token, "k3", &short).await.status, 202);
        let preview = door.post(&token, "/api/v1/updates/preview", &short).await;
        let text = preview.body["advice"].to_string();
        assert!(text.contains("You sent these words this week already."), "{text}");
        let fine = door.post(&token, "/api/v1/updates/preview", &draft("She read to a new friend")).await;
        assert_eq!(fine.body.get("advice"), None, "{}", fine.body);
    }
);

both_databases!(
    async fn own_words_are_read_in_the_language_of_who_writes(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let app = &site.t.app;
        let new = NewStaff {
            email: "diaz@school.example",
            name: "Sra. Díaz",
            role: Role::Teacher,
            password: None,
            language: "es",
        };
        let id = accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
        let diaz = porchlight::people::store::staff(app.store.read(), &town.scope(), id).await.unwrap().unwrap();
        let class = town.class("Grade 3", &diaz).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("es", &[ROSA], &[&ana]).await;
        let (door, token) = (&site.door, site.token(&diaz).await);
        let draft = |text: &str| json!({ "audience": { "class": class.id }, "text": text });
        let blame = door.post(&token, "/api/v1/updates/preview", &draft("Ana nunca hace la tarea")).await;
        assert_eq!(said(&blame.body), [("L06".to_owned(), "error".to_owned())], "{}", blame.body);
        let first = &blame.body["advice"][0];
        assert_eq!((&first["field"], &first["span"]), (&json!("text"), &json!([4, 9])));
        let asks = door.post(&token, "/api/v1/updates/preview", &draft("¿Pueden venir? ¿O el jueves?")).await;
        assert_eq!(said(&asks.body), [("L10".to_owned(), "warn".to_owned())], "{}", asks.body);
    }
);

both_databases!(
    async fn only_an_administrator_sees_which_wording_is_in_use(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (reyes, head) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Ms. Head", Role::Administrator).await);
        site.door.get(&site.token(&reyes).await, "/api/v1/wording").await.is_problem(403, "forbidden");
        let told = site.door.get(&site.token(&head).await, "/api/v1/wording").await;
        assert_eq!((told.status, &told.body["folder"], &told.body["locales"]), (200, &Value::Null, &json!(40)));
        assert_eq!(told.body["since"], told.body["read_at"], "{}", told.body);
    }
);
