//! Books, minutes and questions over the API, and that nobody sees another's.

use porchlight::entities::Role;
use reqwest::Method;
use serde_json::json;

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::site::{Answering as _, Site};

const AMINA: &str = "+16125550111";

both_databases!(
    async fn a_scanner_lends_and_returns_and_the_lists_can_be_printed(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("=Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let (door, token) = (&site.door, site.token(&reyes).await);
        let new = json!({ "number": "b 1042", "school": town.school.id, "title": "Rain", "language": "so" });
        let added = door.post(&token, "/api/v1/copies", &new).await;
        assert_eq!((added.status, &added.body["number"]), (201, &json!("B1042")), "{}", added.body);
        door.post(&token, "/api/v1/copies", &new).await.is_problem(422, "invalid");
        let table = "number,title\nB1043,Sun\nB1042,Rain\n";
        let request = door.request(Method::POST, "/api/v1/copies/import").bearer_auth(&token);
        let taken = request.header("Content-Type", "text/csv").body(table).send().await.unwrap().answered().await;
        assert_eq!(taken.body, json!({ "copies": 2, "added": 1, "known": 1, "refused": [] }));
        door.post(&token, "/api/v1/copies/import", &json!({})).await.is_problem(415, "media_type");
        let lent = door.post(&token, "/api/v1/loans", &json!({ "number": "B1042", "student": ana.id })).await;
        assert_eq!((lent.status, &lent.body["loan"]["due_on"]), (201, &json!("2026-12-03")), "{}", lent.body);
        let kept = door.post(&token, "/api/v1/loans/renew", &json!({ "number": "B1042" })).await;
        assert_eq!((kept.status, &kept.body["waits"]), (200, &json!(false)), "{}", kept.body);
        let shelf = door.get(&token, "/api/v1/copies?state=lent&limit=1").await;
        assert_eq!(shelf.body["items"][0]["loan"]["renewed"], 1, "{}", shelf.body);
        let bags = door.get(&token, &format!("/api/v1/classes/{}/bags.csv", class.id)).await;
        assert_eq!(bags.header("content-type"), "text/csv; charset=utf-8");
        let rows = bags.body.as_str().unwrap();
        assert!(rows.contains("'=Ana,B1042,Rain,so,2026-12-03,yes,"), "{rows}");
        let figures = door.get(&token, "/api/v1/library.csv").await;
        assert!(figures.body.as_str().unwrap().contains("book,Rain,times,2"), "{}", figures.body);
        let back = door.post(&token, "/api/v1/loans/return", &json!({ "number": "1042b" })).await;
        back.is_problem(404, "not_found");
        let back = door.post(&token, "/api/v1/loans/return", &json!({ "number": "B1042" })).await;
        assert_eq!((back.status, &back.body["state"]), (200, &json!("in")));
        let put = |path: String, body: serde_json::Value| {
            let request = door.request(Method::PUT, &path).bearer_auth(&token).json(&body);
            async move { request.send().await.unwrap().answered().await }
        };
        assert_eq!(put(format!("/api/v1/copies/B1043/waiting/{}", ana.id), json!({})).await.status, 204);
        let gone = put("/api/v1/copies/B1043/state".to_owned(), json!({ "state": "withdrawn" })).await;
        assert_eq!(gone.body["state"], "withdrawn");
        door.post(&token, "/api/v1/loans", &json!({ "number": "B1043", "student": ana.id }))
            .await
            .is_problem(422, "invalid");
    }
);

both_databases!(
    async fn nobody_reaches_into_another_class_or_district(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let other = Town::found(&site.t.app, "South").await;
        let ito = other.staff("Mr. Ito", Role::Administrator).await;
        let (door, hers, his) = (&site.door, site.token(&reyes).await, site.token(&ito).await);
        let new = json!({ "number": "B1042", "school": town.school.id, "title": "Rain" });
        door.post(&his, "/api/v1/copies", &new).await.is_problem(404, "not_found");
        assert_eq!(door.post(&hers, "/api/v1/copies", &new).await.status, 201);
        door.post(&his, "/api/v1/loans/return", &json!({ "number": "B1042" })).await.is_problem(404, "not_found");
        door.post(&his, "/api/v1/loans", &json!({ "number": "B1042", "student": ana.id }))
            .await
            .is_problem(404, "not_found");
        let typed = door.post(&hers, &format!("/api/v1/students/{}/minutes", ana.id), &json!({ "minutes": 20 })).await;
        assert_eq!(typed.status, 201, "{}", typed.body);
        for path in ["minutes", "bags"] {
            door.get(&his, &format!("/api/v1/classes/{}/{path}", class.id)).await.is_problem(404, "not_found");
        }
        let month = door.get(&hers, &format!("/api/v1/classes/{}/minutes", class.id)).await;
        assert_eq!((&month.body["items"][0]["month"], &month.body["items"][0]["weeks"]), (&json!(20), &json!(1)));
        let ask = |token: String| {
            let body = json!({ "class": class.id, "topic": "interests", "question": "Which songs do you sing?" });
            let request =
                door.request(Method::POST, "/api/v1/surveys").bearer_auth(token).header("Idempotency-Key", "k");
            async move { request.json(&body).send().await.unwrap().answered().await }
        };
        ask(his.clone()).await.is_problem(404, "not_found");
        let asked = ask(hers.clone()).await;
        assert_eq!((asked.status, &asked.body["asked"]), (202, &json!(1)), "{}", asked.body);
        let id = asked.body["id"].as_str().unwrap();
        door.get(&his, &format!("/api/v1/surveys/{id}")).await.is_problem(404, "not_found");
        let results = door.get(&hers, &format!("/api/v1/surveys/{id}")).await;
        assert_eq!((&results.body["silent"], &results.body["answers"]), (&json!(1), &json!([])));
        assert_eq!(door.get(&hers, "/api/v1/surveys").await.ids(), [id]);
        let colleague = town.staff("Ms. Lee", Role::Teacher).await;
        let token = site.token(&colleague).await;
        door.get(&token, &format!("/api/v1/surveys/{id}")).await.is_problem(404, "not_found");
        // A family of one district texts a number that another district has, too: each has its own.
        site.t.family_writes(AMINA, "B1042").await;
        let lent = door.get(&hers, "/api/v1/copies?number=b1042").await;
        assert_eq!(lent.body["items"][0]["state"], "lent");
    }
);
