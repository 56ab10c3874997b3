//! Setting a round up over the API: windows, teachers, filling it from the roster, planning it, and who may.

use porchlight::conferences::planning::{self, Effort};
use porchlight::entities::{Role, guardian, staff_school};
use porchlight::ids::RowId;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use serde_json::{Value, json};

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::season::{Season, chicago};
use crate::support::site::Site;

fn new_round(town: &Town<'_>) -> Value {
    json!({ "school": town.school.id, "name": "Fall", "kind": "teacher_family", "answer_by": "2026-11-30T00:00:00Z" })
}

fn window(from: u16, to: u16) -> Value {
    json!({ "date": "2026-11-24", "from": from, "to": to, "modes": ["in_person", "phone"] })
}

async fn coordinator(town: &Town<'_>) -> porchlight::entities::staff::Model {
    let bell = town.staff("Mr. Bell", Role::Coordinator).await;
    let id = RowId(town.app.ids.uuid(town.app.clock.now()));
    let row = staff_school::Model { id, district_id: town.district.id, staff_id: bell.id, school_id: town.school.id };
    row.into_active_model().insert(town.app.store.read()).await.unwrap();
    bell
}

async fn rename(town: &Town<'_>, who: &guardian::Model, name: &str) {
    let mut row = who.clone().into_active_model();
    row.family_name = Set(name.to_owned());
    row.update(town.app.store.read()).await.unwrap();
}

/// A teacher marks her own, and sets nothing up.
async fn marked_by(site: &Site, round: &str, conference: &str, teacher: &str) {
    let path = |rest: &str| format!("/api/v1/rounds/{round}{rest}");
    let mark = site.door.request(reqwest::Method::PATCH, &path(&format!("/conferences/{conference}")));
    let marked = mark.bearer_auth(teacher).json(&json!({ "wanted": true })).send().await.unwrap();
    assert_eq!(marked.status(), 204);
    site.door.post(teacher, &path("/windows"), &window(480, 600)).await.is_problem(403, "forbidden");
    site.door.post(teacher, &path("/fill"), &json!({})).await.is_problem(403, "forbidden");
}

/// What counts has changed.
async fn changed(
    site: &Site,
    round: &str,
    token: &str,
    (reyes, bell): (&porchlight::entities::staff::Model, &porchlight::entities::staff::Model),
    teacher: &str,
) {
    let busy = json!({ "from": "2026-11-24T22:00:00Z", "to": "2026-11-24T23:00:00Z" });
    assert_eq!(site.door.post(teacher, &format!("/api/v1/staff/{}/busy", reyes.id), &busy).await.status, 201);
    site.door.post(teacher, &format!("/api/v1/staff/{}/busy", bell.id), &busy).await.is_problem(403, "forbidden");
    let plan = site.door.get(token, &format!("/api/v1/rounds/{round}/plan")).await;
    assert_eq!(plan.body["stale"], json!(true));
}

both_databases!(
    async fn a_round_is_set_up_filled_and_planned(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (bell, reyes) = (coordinator(&town).await, town.staff("Ms. Reyes", Role::Teacher).await);
        let class = town.class("Grade 3", &reyes).await;
        let (ana, ben) = (town.student("Ana", &class).await, town.student("Ben", &class).await);
        town.student("Cleo", &class).await;
        // One home: the same children, the same name. Ben has a second home.
        let mother = town.guardian("es", &["+16125550111"], &[&ana, &ben]).await;
        let father = town.guardian("es", &["+16125550112"], &[&ana, &ben]).await;
        let other = town.guardian("en", &["+16125550113"], &[&ben]).await;
        for (who, name) in [(&mother, "Novak"), (&father, "Novak"), (&other, "Reed")] {
            rename(&town, who, name).await;
        }
        let (token, teacher) = (site.token(&bell).await, site.token(&reyes).await);
        let made = site.door.post(&token, "/api/v1/rounds", &new_round(&town)).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let id = made.body["id"].as_str().unwrap().to_owned();
        let path = |rest: &str| format!("/api/v1/rounds/{id}{rest}");
        let put = site.door.request(reqwest::Method::PUT, &path(&format!("/teachers/{}", reyes.id)));
        let put = put.bearer_auth(&token).json(&json!({ "place": "Room 12" })).send().await.unwrap();
        assert_eq!(put.status(), 200);
        assert_eq!(site.door.post(&token, &path("/windows"), &window(900, 1080)).await.status, 201);
        let crossing = site.door.post(&token, &path("/windows"), &window(1060, 1100)).await;
        crossing.is_problem(422, "invalid");
        assert!(crossing.body["detail"].as_str().unwrap().contains("15:00-18:00"), "{}", crossing.body);
        site.door.post(&token, &path("/windows"), &window(902, 1000)).await.is_problem(422, "invalid");
        let filled = site.door.post(&token, &path("/fill"), &json!({})).await;
        let counts = json!({ "students": 3, "added": 3, "kept": 0, "two_households": 1, "without_guardian": 1 });
        assert_eq!(filled.body, counts);
        let again = site.door.post(&token, &path("/fill"), &json!({ "whom": "homeroom" })).await;
        assert_eq!((&again.body["added"], &again.body["kept"]), (&json!(0), &json!(3)));
        let list = site.door.get(&teacher, &path("/conferences")).await;
        let items = list.body["items"].as_array().unwrap();
        let thread = |of: &guardian::Model| items.iter().filter(|one| one["guardian"] == json!(of.id)).count();
        assert_eq!((thread(&mother), thread(&father), thread(&other)), (2, 0, 1));
        assert!(items.iter().all(|one| one["with"] == json!(father.id) || one["guardian"] == json!(other.id)));
        marked_by(&site, &id, items[0]["id"].as_str().unwrap(), &teacher).await;
        let told = json!({ "guardian": other.id, "constraints": [{ "day": ["tue"], "after": "17:00" }] });
        assert_eq!(site.door.post(&token, &path("/hours"), &told).await.status, 204);
        let before = site.door.get(&token, &path("/plan")).await;
        assert_eq!((&before.body["made_at"], &before.body["progress"]), (&Value::Null, &Value::Null));
        let counts = town.plans(id.parse().unwrap()).await;
        assert_eq!((counts.families, counts.families_placed, counts.conferences, counts.placed), (2, 2, 3, 3));
        let plan = site.door.get(&token, &path("/plan")).await;
        assert_eq!((&plan.body["stale"], plan.body["families"].as_array().unwrap().len()), (&json!(false), 2));
        let of = |who: &guardian::Model| {
            let families = plan.body["families"].as_array().unwrap().iter();
            families.clone().find(|one| one["guardian"] == json!(who.id)).unwrap()["options"].clone()
        };
        assert!(of(&other)[0][0]["starts_at"].as_str().unwrap() >= "2026-11-24T23:00:00Z");
        assert_eq!(of(&mother)[0][0]["ends_at"], of(&mother)[0][1]["starts_at"]);
        let which = of(&other)[0][0]["conference"].as_str().unwrap().to_owned();
        let why = site.door.get(&token, &path(&format!("/conferences/{which}/why?date=2026-11-24"))).await;
        let reasons: Vec<_> =
            why.body["starts"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
        assert_eq!(reasons[..6], ["family_away"; 6], "{}", why.body);
        assert!(why.body["sentences"][0].as_str().unwrap().contains("outside the hours"), "{}", why.body);
        site.door.get(&teacher, &path("/plan")).await.is_problem(403, "forbidden");
        changed(&site, &id, &token, (&reyes, &bell), &teacher).await;
    }
);

both_databases!(
    async fn interpreters_are_arranged_and_counted(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (bell, reyes) = (coordinator(&town).await, town.staff("Ms. Reyes", Role::Teacher).await);
        let (token, teacher) = (site.token(&bell).await, site.token(&reyes).await);
        let new = json!({ "name": "Amina", "languages": ["so"], "modes": ["in_person", "phone"] });
        site.door.post(&teacher, "/api/v1/interpreters", &new).await.is_problem(403, "forbidden");
        let added = site.door.post(&token, "/api/v1/interpreters", &new).await;
        assert_eq!(added.status, 201, "{}", added.body);
        let hours = format!("/api/v1/interpreters/{}/hours", added.body["id"].as_str().unwrap());
        let there = json!({ "school": town.school.id, "from": "2026-11-24T21:00:00Z", "to": "2026-11-24T22:00:00Z" });
        assert_eq!(site.door.post(&token, &hours, &there).await.status, 201);
        site.door.post(&token, &hours, &there).await.is_problem(422, "invalid");
        let class = town.class("Grade 3", &reyes).await;
        let season = Season::open(&town, &bell).await;
        season.teacher(&reyes).await;
        // 15:00 to 17:00; the interpreter is there until 16:00: three of four families can have her.
        season.window(None, "2026-11-24", 900, 1020).await;
        for nth in 0..4 {
            let child = town.student("Ana", &class).await;
            let guardian = town.guardian("so", &[&format!("+161255501{nth:02}")], &[&child]).await;
            let mut row = guardian.clone().into_active_model();
            row.interpreter = Set(true);
            row.update(site.t.app.store.read()).await.unwrap();
            season.conference(&child, &reyes, &guardian).await;
        }
        let counts = town.plans(season.round.id).await;
        assert_eq!((counts.placed, counts.without_interpreter), (4, 1));
        let [load] = counts.interpreters.as_slice() else { panic!("{:?}", counts.interpreters) };
        assert_eq!((load.conferences, load.minutes, load.there), (3, 60, 60));
        let languages: Vec<_> = counts.languages.iter().map(|one| (one.language.as_str(), one.placed)).collect();
        assert_eq!(languages, [("", 4)]);
    }
);

both_databases!(
    async fn a_plan_goes_around_bookings_and_two_at_once_are_refused(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (bell, reyes) = (coordinator(&town).await, town.staff("Ms. Reyes", Role::Teacher).await);
        let class = town.class("Grade 3", &reyes).await;
        let season = Season::open(&town, &bell).await;
        season.teacher(&reyes).await;
        season.window(None, "2026-11-24", 900, 960).await;
        let mut made = Vec::new();
        for nth in 0..4 {
            let child = town.student("Ana", &class).await;
            let guardian = town.guardian("en", &[&format!("+161255501{nth:02}")], &[&child]).await;
            made.push(season.conference(&child, &reyes, &guardian).await);
        }
        season.booked(&made[2], chicago("2026-11-24T15:20"), None).await;
        let counts = town.plans(season.round.id).await;
        assert_eq!((counts.conferences, counts.placed, counts.kept), (4, 3, 1));
        assert_eq!(counts.unplaced.len(), 1);
        let kept = planning::kept(&site.t.app, &town.scope(), season.round.id).await.unwrap().unwrap();
        let times: Vec<_> = kept.bundles.iter().flat_map(|one| one.options.first()).map(|one| one.starts_at).collect();
        assert_eq!(times.len(), 2);
        assert!(!times.contains(&chicago("2026-11-24T15:20")));
        assert!(kept.bundles.iter().all(|one| one.guardian != made[2].guardian_id));
        let effort = Effort { limit: std::time::Duration::from_secs(1), steps: Some(10), threads: 1, anew: false };
        let begin = async || planning::begin(&site.t.app, &town.scope(), season.round.id, effort).await;
        begin().await.unwrap();
        assert!(begin().await.is_err());
        site.t.advance(jiff::SignedDuration::from_mins(10));
        begin().await.unwrap();
    }
);

both_databases!(
    async fn other_schools_see_nothing_of_a_round(site: Site) {
        let (north, south) = (Town::found(&site.t.app, "North").await, Town::found(&site.t.app, "South").await);
        let (bell, boss) = (coordinator(&north).await, south.staff("Boss", Role::Administrator).await);
        let lost = north.staff("Mr. Lost", Role::Coordinator).await;
        let season = Season::open(&north, &bell).await;
        let path = format!("/api/v1/rounds/{}", season.round.id);
        for (who, status) in [(&bell, 200), (&boss, 404), (&lost, 404)] {
            let token = site.token(who).await;
            assert_eq!(site.door.get(&token, &path).await.status, status, "{}", who.name);
            let ids = site.door.get(&token, "/api/v1/rounds").await.ids();
            assert_eq!(ids.len(), usize::from(status == 200), "{}", who.name);
            for rest in ["/plan", "/conferences"] {
                assert_eq!(site.door.get(&token, &format!("{path}{rest}")).await.status, status, "{} {rest}", who.name);
            }
        }
    }
);

both_databases!(
    async fn the_demo_has_a_round_to_look_at(site: Site) {
        use porchlight::people::roster::{self, How};
        let town = Town::found(&site.t.app, "Sample").await;
        let (boss, app) = (town.staff("Boss", Role::Administrator).await, &site.t.app);
        let sample = porchlight::people::sample::school(12);
        let now = app.clock.now();
        // The town's own school has no classes; the sample's comes first by its name or not, so it is taken away.
        let mut empty = town.school.clone().into_active_model();
        empty.name = Set("Zero School".to_owned());
        empty.update(app.store.read()).await.unwrap();
        roster::apply(&app.store, &town.scope(), &sample.reading, How::default(), now, &app.ids, &mut |_, _| {})
            .await
            .unwrap();
        let round = porchlight::conferences::sample::draft(app, &town.scope(), &boss).await.unwrap();
        let counts = town.plans(round.id).await;
        assert!(counts.conferences > 60 && counts.placed > 40, "{counts:?}");
        assert!(counts.interpreters.iter().any(|one| one.conferences > 0));
    }
);
