//! A round that runs: inviting by the plan that the coordinator saw, families that wait or did not come, and its end.

use porchlight::conferences::invite::{self, invite};
use porchlight::conferences::life::Life;
use porchlight::conferences::planning;
use porchlight::entities::conferences::{ConferenceState, OfferState, RoundState};
use porchlight::entities::{Role, conference, offer, round};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use serde_json::{Value, json};

use crate::support::databases::both_databases;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};
use crate::support::gateway::Gateway;
use crate::support::season::Season;
use crate::support::site::Site;

async fn set_state(school: &School<'_>, which: &conference::Model, state: ConferenceState) {
    let town = &school.town;
    let one = town.scope().update::<conference::Entity>().col_expr(conference::Column::State, Expr::value(state));
    one.filter(conference::Column::Id.eq(which.id)).exec(town.app.store.read()).await.unwrap();
}

async fn offers(school: &School<'_>) -> Vec<offer::Model> {
    school.town.scope().find::<offer::Entity>().all(school.town.app.store.read()).await.unwrap()
}

both_databases!(
    async fn families_are_invited_by_the_plan_that_was_seen(site: Site) {
        let t = &site.t;
        let school = School::open(t).await;
        let (guardian, _) = school.family("Mateo", "en", AMINA).await;
        let boss = school.town.staff("Boss", Role::Administrator).await;
        let (token, teacher) = (site.token(&boss).await, site.token(&school.reyes).await);
        let path = |rest: &str| format!("/api/v1/rounds/{}{rest}", school.round.id);
        let early = site.door.post(&token, &path("/invite"), &json!({})).await;
        early.is_problem(422, "invalid");
        assert!(early.body["detail"].as_str().unwrap().contains("plan it first"), "{}", early.body);
        school.town.plans(school.round.id).await;
        let added = json!({ "date": "2026-11-20", "from": 900, "to": 1020, "modes": ["in_person"] });
        assert_eq!(site.door.post(&token, &path("/windows"), &added).await.status, 201);
        let stale = site.door.post(&token, &path("/invite"), &json!({})).await;
        stale.is_problem(422, "invalid");
        assert!(stale.body["detail"].as_str().unwrap().contains("plan it again"), "{}", stale.body);
        school.town.plans(school.round.id).await;
        site.door.post(&teacher, &path("/invite"), &json!({})).await.is_problem(403, "forbidden");
        let kept = planning::kept(&t.app, &school.town.scope(), school.round.id).await.unwrap().unwrap();
        let invited = site.door.post(&token, &path("/invite"), &json!({})).await;
        assert_eq!((invited.status, &invited.body["families"]), (202, &json!(1)));
        // It goes on behind the request: ask until it is done.
        let state = async || site.door.get(&token, &path("/conferences")).await.body["items"][0]["state"].clone();
        for _ in 0..10_000 {
            if state().await == json!("offered") {
                break;
            }
        }
        let (_, options) = school.town.open_offer(&guardian).await.unwrap();
        assert_eq!(options.first(), kept.bundles[0].options.first(), "what the coordinator saw");
        assert_eq!(site.door.get(&token, &path("")).await.body["round"]["state"], json!("offering"));
        site.door.post(&teacher, &path("/close"), &json!({})).await.is_problem(403, "forbidden");
        assert_eq!(site.door.post(&token, &path("/close"), &json!({})).await.status, 204);
        assert!(school.town.open_offer(&guardian).await.is_none());
        site.door.post(&token, &path("/invite"), &json!({})).await.is_problem(422, "invalid");
    }
);

both_databases!(
    async fn two_who_invite_at_once_write_to_each_family_once(t: Gateway) {
        let school = School::open(&t).await;
        for nth in 0..12 {
            school.family("Mateo", "en", &format!("+161255502{nth:02}")).await;
        }
        school.town.plans(school.round.id).await;
        let (twin, scope, id) = (t.twin("").await, school.town.scope(), school.round.id);
        let (one, two) = tokio::join!(invite(&t.app, &scope, id), invite(&twin, &scope, id));
        assert_eq!(one.unwrap().offered + two.unwrap().offered, 12);
        assert_eq!(offers(&school).await.len(), 12);
        t.run_due().await;
        for nth in 0..12 {
            assert_eq!(t.company.texts_to(&format!("+161255502{nth:02}")).len(), 2, "first contact and one offer");
        }
        assert_eq!(invite(&t.app, &scope, id).await.unwrap(), invite::Invited::default(), "nobody is left");
    }
);

both_databases!(
    async fn a_time_that_was_booked_since_the_plan_is_offered_to_nobody(t: Gateway) {
        let school = School::open(&t).await;
        let (first, _) = school.family("Mateo", "en", AMINA).await;
        let (_, other) = school.family("Hodan", "so", BASHIR).await;
        school.town.plans(school.round.id).await;
        let kept = planning::kept(&t.app, &school.town.scope(), school.round.id).await.unwrap().unwrap();
        let planned = kept.bundles.iter().find(|one| one.guardian == first.id).unwrap().options.clone();
        let season = Season { town: &school.town, round: school.round.clone() };
        season.booked(&other, planned.first()[0].starts_at, None).await;
        set_state(&school, &other, ConferenceState::Booked).await;
        let invited = invite(&t.app, &school.town.scope(), school.round.id).await.unwrap();
        assert_eq!(invited.offered, 1);
        let (_, options) = school.town.open_offer(&first).await.unwrap();
        assert_eq!(options.0.len(), 3);
        assert!(options.0.iter().all(|visit| visit[0].starts_at != planned.first()[0].starts_at));
    }
);

both_databases!(
    async fn what_becomes_free_goes_to_who_waits(t: Gateway) {
        let school = School::open(&t).await;
        let (_, booked) = school.family("Mateo", "en", AMINA).await;
        let (second, waiting) = school.family("Hodan", "so", BASHIR).await;
        // The only time that the second family can have is the first one's.
        let season = Season { town: &school.town, round: school.round.clone() };
        let at = crate::support::season::chicago("2026-11-18T15:20");
        season.booked(&booked, at, None).await;
        season.said(&second, r#"[{"date":"2026-11-18","between":["15:20","15:40"]}]"#).await;
        set_state(&school, &booked, ConferenceState::Booked).await;
        set_state(&school, &waiting, ConferenceState::Waiting).await;
        let running = school.town.scope().update::<round::Entity>();
        let running = running.col_expr(round::Column::State, Expr::value(RoundState::Offering));
        running.exec(school.town.app.store.read()).await.unwrap();
        let life = Life::default();
        assert_eq!(life.turn(&t.app).await.unwrap().filled, 0, "nothing is free");
        assert_eq!(life.turn(&t.app).await.unwrap().filled, 0);
        says(&t, AMINA, "sorry, we can't come").await;
        assert_eq!(life.turn(&t.app).await.unwrap().filled, 1, "the same process looks again");
        let (_, options) = school.town.open_offer(&second).await.unwrap();
        assert_eq!(options.first()[0].starts_at, at);
        t.run_due().await;
        insta::assert_snapshot!("waiting", texts(&t, BASHIR).await[1..].join("\n"));
    }
);

both_databases!(
    async fn who_did_not_come_is_asked_once_more_without_blame(site: Site) {
        let t = &site.t;
        let school = School::open(t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(t, AMINA, "1").await;
        let booking = school.town.bookings().await.remove(0);
        let teacher = site.token(&school.reyes).await;
        let path = format!("/api/v1/rounds/{}/conferences/{}/outcome", school.round.id, wanted.id);
        let put = async |came: Value| {
            let put =
                site.door.request(reqwest::Method::PUT, &path).bearer_auth(&teacher).json(&json!({ "came": came }));
            put.send().await.unwrap().status().as_u16()
        };
        assert_eq!(put(json!(false)).await, 422, "it has not begun yet");
        t.app.clock.set(booking.ends_at.timestamp());
        assert_eq!(put(json!(true)).await, 204);
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Done);
        assert_eq!(put(json!(false)).await, 204, "a mistake is mended");
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Missed);
        assert_eq!(Life::default().turn(&t.app).await.unwrap().again, 0, "not on the same day");
        t.advance(jiff::SignedDuration::from_hours(18));
        assert_eq!(Life::default().turn(&t.app).await.unwrap().again, 1);
        assert_eq!(Life::default().turn(&t.app).await.unwrap().again, 0, "once");
        assert!(school.town.open_offer(&guardian).await.is_some());
        assert_eq!(put(json!(true)).await, 422, "it is being arranged anew");
        t.run_due().await;
        let texts = texts(t, AMINA).await;
        insta::assert_snapshot!("missed", texts.last().unwrap());
    }
);

both_databases!(
    async fn a_closed_round_offers_nothing_and_keeps_what_is_booked(t: Gateway) {
        let school = School::open(&t).await;
        school.family("Mateo", "en", AMINA).await;
        school.family("Hodan", "so", BASHIR).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "2").await;
        invite::close(&t.app, &school.town.scope(), school.round.id).await.unwrap();
        says(&t, BASHIR, "1").await;
        assert_eq!(school.town.bookings().await.len(), 1);
        assert!(offers(&school).await.iter().all(|offer| offer.state != OfferState::Open));
        assert_eq!(Life::default().turn(&t.app).await.unwrap().filled, 0);
    }
);
