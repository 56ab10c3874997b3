//! The same for programs.

use reqwest::Method;
use serde_json::{Value, json};

use super::*;
use crate::support::site::Site;

both_databases!(
    async fn wordings_are_listed_approved_and_taken_back_by_who_may(site: Site) {
        let (town, reyes, class) = a_class(&site.t).await;
        let head = town.staff("Ms. Head", Role::Coordinator).await;
        let (door, teacher, head) = (&site.door, site.token(&reyes).await, site.token(&head).await);
        let first = async |token: &str| {
            let page = door.get(token, "/api/v1/reviews?locale=so&limit=200").await;
            assert_eq!(page.status, 200, "{}", page.body);
            let items = page.body["items"].as_array().unwrap().clone();
            assert_eq!((items.len(), &page.body["next"]), (62, &Value::Null));
            items.into_iter().find(|item| item["template"] == FIRST).unwrap()
        };
        let item = first(&teacher).await;
        assert_eq!((&item["state"], &item["vital"]), (&json!("unreviewed"), &json!(true)));
        assert!(item["texts"]["text"].as_str().unwrap().contains("JOOJI"), "{item}");
        assert!(item["source"]["short"].as_str().unwrap().contains("STOP"), "{item}");

        let new = json!({ "locale": "so", "template": FIRST, "wording": item["wording"], "note": "read aloud" });
        door.post(&teacher, "/api/v1/reviews", &new).await.is_problem(403, "forbidden");
        let done = door.post(&head, "/api/v1/reviews", &new).await;
        let approval = &done.body["items"][0]["approval"];
        assert_eq!((done.status, &approval["by"], &approval["note"]), (200, &json!("Ms. Head"), &json!("read aloud")));
        assert_eq!(first(&teacher).await["state"], "approved");
        for (wrong, word) in [
            (json!({ "locale": "so", "template": FIRST, "wording": "0011" }), "invalid"),
            (json!({ "locale": "so", "template": "note.nothing" }), "unknown_template"),
            (json!({ "locale": "lt", "template": FIRST }), "invalid"),
            (json!({ "locale": "en", "template": FIRST }), "invalid"),
            (json!({ "locale": "so" }), "invalid"),
            (json!({ "locale": "so", "template": FIRST, "all": true }), "invalid"),
            (json!({ "locale": "so", "template": FIRST, "note": "x".repeat(1_001) }), "invalid"),
        ] {
            door.post(&head, "/api/v1/reviews", &wrong).await.is_problem(422, word);
        }
        door.get(&head, "/api/v1/reviews?locale=lt").await.is_problem(422, "invalid");
        door.get(&head, "/api/v1/reviews?after=nowhere").await.is_problem(422, "invalid");

        let draft =
            json!({ "audience": { "class": class.id }, "template": "note.growth", "args": { "skill": "reading" } });
        let seen = door.post(&teacher, "/api/v1/updates/preview", &draft).await;
        assert_eq!(seen.body["languages"][0]["review"], "unreviewed", "{}", seen.body);
        assert_eq!(seen.body["first_contact_words"][0]["review"], "approved");
        let remove = async |token: &str| {
            let request = door.request(Method::DELETE, &format!("/api/v1/reviews?locale=so&template={FIRST}"));
            request.bearer_auth(token).send().await.unwrap().status().as_u16()
        };
        assert_eq!((remove(&teacher).await, remove(&head).await, remove(&head).await), (403, 204, 404));
        let seen = door.post(&teacher, "/api/v1/updates/preview", &draft).await;
        assert_eq!(seen.body["first_contact_words"][0]["also"], "en");
        let all = door.post(&head, "/api/v1/reviews", &json!({ "locale": "so", "all": true })).await;
        assert_eq!(all.body["items"].as_array().map(Vec::len), Some(62), "{}", all.body);
        let id = door.send(&teacher, "k1", &draft).await.body["id"].as_str().unwrap().to_owned();
        let message = door.get(&teacher, &format!("/api/v1/updates/{id}/messages")).await.body["items"][0].clone();
        assert_eq!((&message["made"], &message["made_by"]), (&json!("reviewed"), &json!("Ms. Head")), "{message}");
    }
);

both_databases!(
    async fn the_list_of_all_languages_is_read_page_by_page(site: Site) {
        let (_town, reyes, _) = a_class(&site.t).await;
        let token = site.token(&reyes).await;
        let (mut after, mut seen) = (String::new(), 0);
        loop {
            let page = site.door.get(&token, &format!("/api/v1/reviews?limit=200{after}")).await;
            let items = page.body["items"].as_array().unwrap();
            seen += items.len();
            let Some(next) = page.body["next"].as_str() else { break };
            assert_eq!(items.len(), 200);
            after = format!("&after={next}");
        }
        assert_eq!(seen, site.t.app.catalogue.locales().len() * 62);
    }
);
