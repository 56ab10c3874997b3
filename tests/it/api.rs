//! The API over real HTTP: what it takes, what it refuses and how it says so, what it shows.

use actix_web::HttpResponse;
use porchlight::entities::{Role, message, staff, update};
use porchlight::people::accounts;
use porchlight::scope::Installation;
use porchlight::web::api;
use porchlight::web::problem::Problem;
use porchlight::web::server::Pages;
use reqwest::Method;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, PaginatorTrait as _, Set};
use serde_json::{Value, json};

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::site::{Answering as _, Door, Site};

const AMINA: &str = "+16125550111";
const ROSA: &str = "+16125550112";

/// How many updates and messages there are.
async fn rows(site: &Site) -> (u64, u64) {
    let db = site.t.app.store.read();
    let updates = Installation.find::<update::Entity>().count(db).await.unwrap();
    (updates, Installation.find::<message::Entity>().count(db).await.unwrap())
}

both_databases!(
    async fn a_note_is_previewed_sent_looked_at_and_taken_back(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("es", &[ROSA], &[&ana]).await;
        let (door, token) = (&site.door, site.token(&reyes).await);
        let args = json!({ "detail": "She read to a new friend", "skill": "reading" });
        let draft = json!({ "audience": { "class": class.id }, "template": "note.strength", "args": args });

        let preview = door.post(&token, "/api/v1/updates/preview", &draft).await;
        assert_eq!((preview.status, &preview.body["reached"]), (200, &json!(2)), "{}", preview.body);
        assert_eq!(rows(&site).await, (0, 0), "a preview stores nothing");

        let sent = door.send(&token, "k1", &draft).await;
        assert_eq!(sent.status, 202, "{}", sent.body);
        let id = sent.body["id"].as_str().unwrap().to_owned();
        assert_eq!(sent.header("location"), format!("/api/v1/updates/{id}"));
        assert_eq!(door.send(&token, "k1", &draft).await.body["id"], json!(id), "the same key is the same update");
        let other = json!({ "audience": { "class": class.id }, "text": "Bring a hat" });
        door.send(&token, "k1", &other).await.is_problem(409, "key_reused");

        assert_eq!(door.get(&token, "/api/v1/updates").await.ids(), std::slice::from_ref(&id));
        let one = door.get(&token, &format!("/api/v1/updates/{id}")).await;
        assert_eq!(one.body["draft"], draft);
        assert_eq!(one.body["counts"], json!({ "waiting": 2 }), "the first-contact message goes first");
        let first = door.get(&token, &format!("/api/v1/updates/{id}/messages?limit=1")).await;
        assert_eq!((first.ids().len(), first.body["items"][0]["made"].as_str()), (1, Some("original")));
        let next = first.body["next"].as_str().unwrap();
        let second = door.get(&token, &format!("/api/v1/updates/{id}/messages?limit=1&after={next}")).await;
        assert!(second.body["next"].is_null() && second.ids() != first.ids());
        let due = second.body["items"][0]["due_at"].as_str().unwrap();
        assert!(due.parse::<jiff::Timestamp>().is_ok(), "{due}");

        let undone = door.post(&token, &format!("/api/v1/updates/{id}/withdraw"), &json!({})).await;
        assert_eq!(undone.body, json!({ "withdrawn": 2, "counts": { "withdrawn": 2 } }));
        site.t.run_due().await;
        assert!(!site.t.company.texts_to(AMINA).iter().any(|text| text.contains("new friend")));
    }
);

both_databases!(
    async fn what_cannot_be_sent_is_said_and_leaves_no_row(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        let token = site.token(&reyes).await;
        let to = json!({ "class": class.id });
        let text = |text: &str| json!({ "audience": to, "text": text }).to_string();
        let note = |id: &str, args: Value| json!({ "audience": to, "template": id, "args": args }).to_string();
        let nobody = uuid::Uuid::from_u128(7);
        let long = json!({ "audience": to, "text": "x".repeat(1024 * 1024) }).to_string();
        let cases: Vec<(&str, String, u16, &str)> = vec![
            ("malformed JSON", "{\"audience\":".into(), 400, "malformed"),
            ("no body", String::new(), 400, "malformed"),
            ("a raw NUL", "{\"text\":\"a\0b\"}".into(), 400, "malformed"),
            ("deep nesting", "[".repeat(100_000), 400, "malformed"),
            ("wrong type", json!({ "audience": to, "text": 7 }).to_string(), 422, "invalid"),
            ("not an object", "[]".into(), 422, "invalid"),
            ("unknown field", json!({ "audience": to, "text": "Hi", "lang": "es" }).to_string(), 422, "invalid"),
            ("no audience", json!({ "text": "Hello" }).to_string(), 422, "invalid"),
            ("unknown audience", json!({ "audience": { "planet": 1 }, "text": "Hi" }).to_string(), 422, "invalid"),
            ("no students", json!({ "audience": { "students": [] }, "text": "Hi" }).to_string(), 422, "invalid"),
            ("unknown class", json!({ "audience": { "class": nobody }, "text": "Hi" }).to_string(), 404, "not_found"),
            ("nothing to say", json!({ "audience": to }).to_string(), 422, "invalid"),
            ("emoji only", text("🎉🎉"), 422, "invalid"),
            ("a NUL", text("a\0b"), 422, "invalid"),
            ("white space", text(" \n "), 422, "invalid"),
            ("too long a text", text(&"x".repeat(1_601)), 422, "invalid"),
            ("1 MiB", long, 413, "too_large"),
            ("unknown template", note("note.strenght", json!({})), 422, "unknown_template"),
            ("not for staff", note("sys.help", json!({})), 422, "invalid"),
            ("missing argument", note("note.strength", json!({ "skill": "reading" })), 422, "wording"),
            ("unknown argument", note("note.thank_family", json!({ "colour": "red" })), 422, "wording"),
            ("a NUL in an argument", note("note.kindness", json!({ "detail": "a\0b" })), 422, "invalid"),
            ("emoji as argument", note("note.kindness", json!({ "detail": "🎉" })), 422, "invalid"),
            ("a list as argument", note("note.kindness", json!({ "detail": ["a"] })), 422, "invalid"),
            ("our own argument", note("note.kindness", json!({ "detail": "x", "teacher": "Me" })), 422, "invalid"),
        ];
        for path in ["/api/v1/updates", "/api/v1/updates/preview"] {
            for (what, body, status, word) in &cases {
                let request =
                    site.door.request(Method::POST, path).bearer_auth(&token).header("Idempotency-Key", *what);
                let request = request.header("Content-Type", "application/json").body(body.clone());
                let answered = request.send().await.unwrap_or_else(|e| panic!("{what}: {e}")).answered().await;
                println!("{what}");
                answered.is_problem(*status, word);
            }
        }
        assert_eq!(rows(&site).await, (0, 0));
    }
);

both_databases!(
    async fn what_is_asked_wrongly_is_said(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let (to, token) = (json!({ "class": town.class("Grade 3", &reyes).await.id }), site.token(&reyes).await);
        let hello = json!({ "audience": to, "text": "Hello" });
        let keyless = site.door.post(&token, "/api/v1/updates", &hello).await;
        assert_eq!(keyless.is_problem(422, "invalid").body["field"], "Idempotency-Key");
        let form = site.door.request(Method::POST, "/api/v1/updates").bearer_auth(&token).form(&[("a", "b")]);
        form.send().await.unwrap().answered().await.is_problem(415, "media_type");
        for wrong in ["limit=0", "limit=201", "limit=x", "after=x", "colour=red"] {
            site.door.get(&token, &format!("/api/v1/updates?{wrong}")).await.is_problem(422, "invalid");
        }
        for path in ["/api/v1/nothing", "/api/v1/updates/x", "/nothing"] {
            site.door.get(&token, path).await.is_problem(404, "not_found");
        }
        assert_eq!(rows(&site).await, (0, 0));
    }
);

both_databases!(
    async fn an_unknown_language_of_a_family_is_served_in_the_nearest_there_is(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("xx-Unknown", &[AMINA], &[&ana]).await;
        let note = json!({ "audience": { "class": class.id }, "template": "note.kindness", "args": { "detail": "She shared" } });
        let preview = site.door.post(&site.token(&reyes).await, "/api/v1/updates/preview", &note).await;
        assert_eq!((preview.status, &preview.body["languages"][0]["used"]), (200, &json!("en")), "{}", preview.body);
    }
);

both_databases!(
    async fn a_token_is_kept_as_a_hash_and_ends_when_it_is_revoked(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let (app, token) = (&site.t.app, site.token(&reyes).await);
        assert!(token.starts_with("pl_") && token.len() == 46);
        let kept = accounts::tokens(&app.store, &town.scope(), reyes.id).await.unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].hash, accounts::digest(&token));
        let me = site.door.get(&token, "/api/v1/me").await;
        assert_eq!((me.status, &me.body["role"], me.body.get("csrf")), (200, &json!("teacher"), None));
        for wrong in ["pl_", "pl_AAAA", &token[..45], "x"] {
            let refused = site.door.get(wrong, "/api/v1/me").await;
            assert_eq!(refused.is_problem(401, "signed_out").header("www-authenticate"), "Bearer");
        }
        let none = site.door.request(Method::GET, "/api/v1/me").send().await.unwrap().answered().await;
        none.is_problem(401, "signed_out");
        let elsewhere = Town::found(app, "South").await.scope();
        let now = app.clock.now();
        assert!(!accounts::revoke_token(&app.store, &elsewhere, kept[0].id, now).await.unwrap(), "of another district");
        assert!(accounts::revoke_token(&app.store, &town.scope(), kept[0].id, now).await.unwrap());
        site.door.get(&token, "/api/v1/me").await.is_problem(401, "signed_out");
    }
);

both_databases!(
    async fn who_left_is_out_and_a_new_role_holds_at_once(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Administrator).await;
        let token = site.token(&reyes).await;
        assert_eq!(site.door.get(&token, "/api/v1/lines").await.status, 200);
        let db = site.t.app.store.read();
        let teacher = staff::ActiveModel { role: Set(Role::Teacher), ..reyes.clone().into_active_model() };
        teacher.update(db).await.unwrap();
        site.door.get(&token, "/api/v1/lines").await.is_problem(403, "forbidden");
        let left = staff::ActiveModel { ended_at: Set(Some(site.t.app.now())), ..reyes.into_active_model() };
        left.update(db).await.unwrap();
        site.door.get(&token, "/api/v1/me").await.is_problem(401, "signed_out");
    }
);

both_databases!(
    async fn a_reply_is_in_the_thread_until_it_is_read(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        let amina = town.guardian("so", &[AMINA], &[&ana]).await;
        let rosa = town.guardian("es", &[ROSA], &[&ana]).await;
        let (door, token) = (&site.door, site.token(&reyes).await);
        door.send(&token, "k", &json!({ "audience": { "class": class.id }, "text": "The trip is on Friday." })).await;
        site.t.run_due().await;
        site.t.run_due().await;
        site.t.advance(jiff::SignedDuration::from_mins(5));
        site.t.family_writes(AMINA, "Waa hagaag").await;
        site.t.advance(jiff::SignedDuration::from_mins(5));
        site.t.family_writes(ROSA, "Muchas gracias").await;

        let list = door.get(&token, "/api/v1/threads?limit=1").await;
        let newest = &list.body["items"][0];
        assert_eq!(
            (newest["guardian"]["id"].as_str(), newest["unread"].as_i64()),
            (Some(&*rosa.id.to_string()), Some(1))
        );
        assert_eq!(newest["last"]["text"], "Muchas gracias");
        let rest = door.get(&token, &format!("/api/v1/threads?after={}", list.body["next"].as_str().unwrap())).await;
        assert_eq!(rest.body["items"].as_array().unwrap().len(), 1);
        assert_eq!(rest.body["items"][0]["guardian"]["id"], json!(amina.id));

        let path = format!("/api/v1/threads/{}", amina.id);
        let texts = door.get(&token, &path).await.body["items"].clone();
        let said: Vec<_> = texts.as_array().unwrap().iter().map(|text| text["by"].as_str().unwrap()).collect();
        assert_eq!(said, ["school", "school", "family", "school"], "first contact, note, reply, acknowledgement");
        let first = door.get(&token, &format!("{path}?limit=2")).await;
        let next = door.get(&token, &format!("{path}?after={}", first.body["next"].as_str().unwrap())).await;
        assert_eq!(next.body["items"][0]["text"], "Waa hagaag");

        assert_eq!(door.post(&token, &format!("{path}/read"), &json!({})).await.body, json!({ "read": 1 }));
        assert_eq!(door.post(&token, &format!("{path}/read"), &json!({})).await.body, json!({ "read": 0 }));
        let list = door.get(&token, "/api/v1/threads").await;
        let unread: Vec<_> =
            list.body["items"].as_array().unwrap().iter().map(|t| t["unread"].as_i64().unwrap()).collect();
        assert_eq!(unread, [1, 0]);
    }
);

both_databases!(
    async fn what_strangers_write_is_shown_to_administrators(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let admin = town.staff("Ms. Okafor", Role::Administrator).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        site.t.family_writes(AMINA, "Waa hagaag").await;
        site.t.family_writes("+16125550176", "Is this the school?").await;
        site.t.advance(jiff::SignedDuration::from_mins(5));
        // Its opt-out makes it a contact, and still nobody's.
        site.t.family_writes("+16125550177", "STOP").await;
        let token = site.token(&admin).await;
        let said = |body: &serde_json::Value| {
            let items = body["items"].as_array().unwrap().iter();
            items.map(|one| format!("{} {}", one["from"], one["text"])).collect::<Vec<_>>()
        };
        let list = site.door.get(&token, "/api/v1/replies/strangers?limit=1").await;
        assert_eq!(said(&list.body), [r#""+16125550177" "STOP""#]);
        let path = format!("/api/v1/replies/strangers?after={}", list.body["next"].as_str().unwrap());
        assert_eq!(said(&site.door.get(&token, &path).await.body), [r#""+16125550176" "Is this the school?""#]);
        let token = site.token(&reyes).await;
        assert_eq!(site.door.get(&token, "/api/v1/replies/strangers").await.status, 403);
    }
);

both_databases!(
    async fn every_answer_is_protected_and_machines_can_ask_how_it_goes(site: Site) {
        let door = &site.door;
        let get = |path: &'static str| async move {
            door.request(Method::GET, path).header("Accept", "text/html").send().await.unwrap().answered().await
        };
        assert_eq!(get("/healthz").await.status, 200);
        assert_eq!(get("/readyz").await.status, 200);
        let numbers = get("/metrics").await;
        assert!(
            numbers.body.as_str().unwrap().contains("porchlight_http_requests_total{method=\"GET\",route=\"/healthz\"")
        );
        for path in ["/healthz", "/api/v1/me", "/nothing", "/api/v1/openapi.json"] {
            let answered = get(path).await;
            assert!(answered.header("content-security-policy").starts_with("default-src 'self'"), "{path}");
            assert!(answered.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
            assert_eq!(answered.header("x-content-type-options"), "nosniff");
            assert_eq!(answered.header("referrer-policy"), "no-referrer");
            assert_eq!(answered.header("cache-control"), "no-store");
        }
    }
);

both_databases!(
    async fn a_browser_gets_a_page_and_a_program_a_document(site: Site) {
        let page = |_: &_, problem: &Problem| {
            Some(HttpResponse::NotFound().content_type("text/html").body(problem.title.clone()))
        };
        let door = Door::with_pages(&site.t.app, Pages { error: page, ..Pages::none() }).await;
        let ask = |path: &str, accept: &str| door.request(Method::GET, path).header("Accept", accept).send();
        let seen = ask("/nothing", "text/html,*/*").await.unwrap().answered().await;
        assert_eq!((seen.status, seen.header("content-type"), &seen.body), (404, "text/html", &json!("Not found")));
        assert!(!seen.header("content-security-policy").is_empty());
        ask("/nothing", "*/*").await.unwrap().answered().await.is_problem(404, "not_found");
        ask("/api/v1/nothing", "text/html").await.unwrap().answered().await.is_problem(404, "not_found");
    }
);

both_databases!(
    async fn what_needs_migrating_is_not_ready(site: Site) {
        use sea_orm::ConnectionTrait as _;
        site.t.app.store.read().execute_unprepared("DELETE FROM seaql_migrations").await.unwrap();
        let ready = site.door.request(Method::GET, "/readyz").send().await.unwrap().answered().await;
        ready.is_problem(503, "not_ready");
        assert_eq!(site.door.request(Method::GET, "/healthz").send().await.unwrap().status(), 200);
    }
);

#[tokio::test(flavor = "multi_thread")]
async fn the_openapi_document_is_the_one_kept_and_served() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/openapi.json");
    let made = api::document().unwrap();
    if crate::support::setting("PORCHLIGHT_RENEW").is_some() {
        std::fs::write(&file, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == made,
        "docs/openapi.json is stale. Renew it: PORCHLIGHT_RENEW=1 cargo test --test it the_openapi_document"
    );
    let site =
        <Site as crate::support::databases::FromFresh>::from_fresh(crate::support::databases::Fresh::sqlite().await)
            .await;
    let served = site.door.request(Method::GET, "/api/v1/openapi.json").send().await.unwrap().answered().await;
    assert_eq!(served.body, serde_json::from_str::<Value>(&made).unwrap());
    let paths = served.body["paths"].as_object().unwrap();
    let routes = paths.values().flat_map(|path| path.as_object().unwrap().values());
    let names: Vec<_> = routes.map(|route| route["operationId"].as_str().unwrap()).collect();
    let different: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(names.len(), different.len(), "generated clients need different names: {names:?}");
    assert!(paths.keys().all(|path| path.starts_with("/api/v1/")) && paths.len() >= 15, "{:?}", paths.keys());
}

both_databases!(
    async fn a_wrong_method_is_told_from_a_wrong_address(site: Site) {
        let ask =
            async |method: Method, path: &str| site.door.request(method, path).send().await.unwrap().answered().await;
        for (method, path, allow) in [
            (Method::DELETE, "/api/v1/updates", "GET, POST"),
            (Method::PUT, "/api/v1/updates/preview", "POST"),
            (Method::POST, "/api/v1/threads/01a20185-6dff-7002-adff-d74e16f4abd3", "GET"),
            (Method::PUT, "/healthz", ""),
            (Method::DELETE, "/webhooks/text/inbound", ""),
        ] {
            let answer = ask(method, path).await;
            answer.is_problem(405, "method");
            assert_eq!(answer.header("allow"), allow, "{path}");
        }
        for path in ["/api/v1", "/api/v1/", "/api/v1/nothing", "/api", "/nothing"] {
            ask(Method::DELETE, path).await.is_problem(404, "not_found");
        }
    }
);
