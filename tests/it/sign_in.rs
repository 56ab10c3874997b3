//! The door for staff over real HTTP: passwords, the session's cookie, the secret of its forms, the lock.

use jiff::SignedDuration;
use porchlight::entities::{Role, session, staff};
use porchlight::people::accounts::{self, NewStaff};
use porchlight::scope::{Installation, Scope};
use reqwest::Method;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use serde_json::json;

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::site::{Answered, Answering as _, Site};

const EMAIL: &str = "reyes@school.example";
const PASSWORD: &str = "a lantern on the porch";

async fn account(site: &Site, town: &Town<'_>) -> staff::Model {
    let new =
        NewStaff { email: EMAIL, name: "Ms. Reyes", role: Role::Teacher, password: Some(PASSWORD), language: "en" };
    let app = &site.t.app;
    let id = accounts::add_staff(&app.store, &app.ids, app.clock.now(), &town.scope(), new).await.unwrap();
    porchlight::people::store::staff(app.store.read(), &town.scope(), id).await.unwrap().unwrap()
}

async fn enter(site: &Site, email: &str, password: &str, cookie: &str) -> Answered {
    let form = [("email", email), ("password", password), ("next", "/threads")];
    let request = site.door.request(Method::POST, "/sign-in").header("Cookie", cookie);
    request.form(&form).send().await.unwrap().answered().await
}

/// `session=…` of a `Set-Cookie`.
fn cookie(answered: &Answered) -> String {
    answered.header("set-cookie").split(';').next().unwrap().to_owned()
}

async fn me(site: &Site, cookie: &str) -> Answered {
    let request = site.door.request(Method::GET, "/api/v1/me").header("Cookie", cookie);
    request.send().await.unwrap().answered().await
}

both_databases!(
    async fn the_right_password_opens_and_signing_out_closes(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        account(&site, &town).await;
        let opened = enter(&site, " Reyes@School.Example", PASSWORD, "").await;
        assert_eq!((opened.status, opened.header("location")), (303, "/threads"), "{}", opened.body);
        let set = opened.header("set-cookie");
        assert!(set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Path=/"), "{set}");
        assert!(!set.contains("Secure"), "the public address of this test is http");
        let cookie = cookie(&opened);
        let who = me(&site, &cookie).await;
        assert_eq!((who.status, &who.body["email"]), (200, &json!(EMAIL)));
        let kept = Installation.find::<session::Entity>().all(site.t.app.store.read()).await.unwrap();
        assert_eq!(kept.len(), 1);
        assert!(!cookie.contains(&kept[0].key_hash) && kept[0].key_hash.len() == 64, "only a hash is kept");

        let leave = |csrf: String| {
            let request = site.door.request(Method::POST, "/sign-out").header("Cookie", &cookie);
            async move { request.form(&[("csrf", csrf)]).send().await.unwrap().answered().await }
        };
        leave("wrong".to_owned()).await.is_problem(403, "forbidden");
        let left = leave(who.body["csrf"].as_str().unwrap().to_owned()).await;
        assert_eq!((left.status, left.header("location")), (303, "/sign-in"));
        me(&site, &cookie).await.is_problem(401, "signed_out");
    }
);

both_databases!(
    async fn a_wrong_password_and_an_unknown_address_get_the_same_answer(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        account(&site, &town).await;
        town.staff("No Password", Role::Teacher).await;
        let wrong = enter(&site, EMAIL, "a lantern on the perch", "").await;
        wrong.is_problem(401, "wrong_password");
        for email in ["nobody@school.example", "reyes", "", "a\0b@c.example"] {
            let unknown = enter(&site, email, PASSWORD, "").await;
            assert_eq!(unknown.is_problem(401, "wrong_password").body, wrong.body);
            assert_eq!(unknown.header("set-cookie"), "");
        }
    }
);

both_databases!(
    async fn a_request_that_changes_something_needs_the_secret_of_the_session(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let reyes = account(&site, &town).await;
        let class = town.class("Grade 3", &reyes).await;
        let cookie = cookie(&enter(&site, EMAIL, PASSWORD, "").await);
        let csrf = me(&site, &cookie).await.body["csrf"].as_str().unwrap().to_owned();
        let note = json!({ "audience": { "class": class.id }, "text": "Hello" });
        let preview =
            || site.door.request(Method::POST, "/api/v1/updates/preview").header("Cookie", &cookie).json(&note);
        preview().send().await.unwrap().answered().await.is_problem(403, "forbidden");
        let wrong = preview().header("X-CSRF-Token", format!("{csrf}x")).send().await.unwrap();
        wrong.answered().await.is_problem(403, "forbidden");
        assert_eq!(preview().header("X-CSRF-Token", csrf).send().await.unwrap().status(), 200);
        let cross = site.door.request(Method::POST, "/sign-in").header("Sec-Fetch-Site", "cross-site");
        let cross = cross.form(&[("email", EMAIL), ("password", PASSWORD)]).send().await.unwrap();
        cross.answered().await.is_problem(403, "forbidden");
    }
);

both_databases!(
    async fn signing_in_again_changes_the_key_and_a_session_ends_by_itself(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        account(&site, &town).await;
        let first = cookie(&enter(&site, EMAIL, PASSWORD, "").await);
        let second = cookie(&enter(&site, EMAIL, PASSWORD, &first).await);
        assert_ne!(first, second);
        me(&site, &first).await.is_problem(401, "signed_out");
        // Use moves the end; a made-up key opens nothing.
        for _ in 0..3 {
            site.t.advance(SignedDuration::from_hours(8));
            assert_eq!(me(&site, &second).await.status, 200);
        }
        me(&site, "session=made-up").await.is_problem(401, "signed_out");
        site.t.advance(SignedDuration::from_hours(13));
        me(&site, &second).await.is_problem(401, "signed_out");
    }
);

both_databases!(
    async fn another_role_another_password_and_a_farewell_hold_at_once(site: Site) {
        let (app, town) = (&site.t.app, Town::found(&site.t.app, "North").await);
        let reyes = account(&site, &town).await;
        let session = cookie(&enter(&site, EMAIL, PASSWORD, "").await);
        let role = staff::ActiveModel { role: Set(Role::Administrator), ..reyes.clone().into_active_model() };
        role.update(app.store.read()).await.unwrap();
        assert_eq!(me(&site, &session).await.body["role"], "administrator");
        let scope = town.scope();
        assert!(accounts::set_password(&app.store, &app.ids, &scope, reyes.id, "short").await.is_err());
        accounts::set_password(&app.store, &app.ids, &scope, reyes.id, "another lantern").await.unwrap();
        me(&site, &session).await.is_problem(401, "signed_out");
        enter(&site, EMAIL, PASSWORD, "").await.is_problem(401, "wrong_password");
        let session = cookie(&enter(&site, EMAIL, "another lantern", "").await);
        let left = staff::ActiveModel { ended_at: Set(Some(app.now())), ..reyes.into_active_model() };
        left.update(app.store.read()).await.unwrap();
        me(&site, &session).await.is_problem(401, "signed_out");
        enter(&site, EMAIL, "another lantern", "").await.is_problem(401, "wrong_password");
    }
);

both_databases!(
    async fn a_session_that_cannot_be_read_is_no_fault_of_the_caller(site: Site) {
        use sea_orm::ConnectionTrait as _;
        let town = Town::found(&site.t.app, "North").await;
        account(&site, &town).await;
        let cookie = cookie(&enter(&site, EMAIL, PASSWORD, "").await);
        site.t.app.store.read().execute_unprepared("DROP TABLE session").await.unwrap();
        me(&site, &cookie).await.is_problem(503, "not_ready");
    }
);

both_databases!(
    async fn who_guesses_is_locked_out_for_a_while(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        account(&site, &town).await;
        for _ in 0..10 {
            enter(&site, EMAIL, "guess", "").await.is_problem(401, "wrong_password");
        }
        let locked = enter(&site, EMAIL, PASSWORD, "").await;
        let wait: i64 = locked.is_problem(429, "too_many").header("retry-after").parse().unwrap();
        assert!((1..=60).contains(&wait), "{wait}");
        site.t.advance(SignedDuration::from_secs(wait));
        assert_eq!(enter(&site, EMAIL, PASSWORD, "").await.status, 303);
    }
);

both_databases!(
    async fn an_account_is_made_once_in_a_district_and_the_password_tells_districts_apart(site: Site) {
        let app = &site.t.app;
        let (north, south) = (Town::found(app, "North").await, Town::found(app, "South").await);
        let reyes = account(&site, &north).await;
        let new =
            NewStaff { email: EMAIL, name: "R", role: Role::Teacher, password: Some("of the south"), language: "en" };
        let add = |scope: Scope, new: NewStaff<'static>| async move {
            accounts::add_staff(&app.store, &app.ids, app.clock.now(), &scope, new).await
        };
        assert!(add(north.scope(), new).await.is_err());
        let other = add(south.scope(), new).await.unwrap();
        for (password, id) in [(PASSWORD, reyes.id), ("of the south", other)] {
            let account = accounts::verify(&app.store, EMAIL, password).await.unwrap().unwrap();
            assert_eq!(account.id, id);
        }
        for wrong in [
            NewStaff { email: "none", ..new },
            NewStaff { email: "b@c.example", password: Some("short"), ..new },
            NewStaff { email: "b@c.example", language: "klingon?", ..new },
            NewStaff { email: "b@c.example", name: " ", ..new },
        ] {
            assert!(add(north.scope(), wrong).await.is_err());
        }
    }
);
