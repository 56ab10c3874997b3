//! Who sees what: districts are walls, and inside one a teacher, a coordinator and an administrator see differently far.

use porchlight::entities::{Role, school, staff_school};
use porchlight::ids::{ClassId, GuardianId, RowId, SchoolId};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};
use serde_json::{Value, json};

use crate::support::databases::both_databases;
use crate::support::people::Town;
use crate::support::site::Site;

/// A district with an administrator, a class, a family that has been written to and has answered.
struct Full {
    administrator: String,
    teacher: String,
    class: String,
    student: String,
    guardian: String,
    school: String,
    update: String,
}

async fn full(site: &Site, name: &str, phone: &str) -> Full {
    let town = Town::found(&site.t.app, name).await;
    let (boss, reyes) = (town.staff("Boss", Role::Administrator).await, town.staff("Ms. R", Role::Teacher).await);
    let class = town.class("Grade 3", &reyes).await;
    let ana = town.student("Ana", &class).await;
    let guardian = town.guardian("es", &[phone], &[&ana]).await;
    let teacher = site.token(&reyes).await;
    let note = json!({ "audience": { "class": class.id }, "text": "The trip is on Friday." });
    let sent = site.door.send(&teacher, "k", &note).await;
    site.t.run_due().await;
    site.t.family_writes(phone, "Gracias").await;
    Full {
        administrator: site.token(&boss).await,
        teacher,
        class: class.id.to_string(),
        student: ana.id.to_string(),
        guardian: guardian.id.to_string(),
        school: town.school.id.to_string(),
        update: sent.body["id"].as_str().unwrap().to_owned(),
    }
}

impl Full {
    fn ids(&self) -> [&str; 5] {
        [&self.class, &self.student, &self.guardian, &self.school, &self.update]
    }
}

const LISTS: [&str; 7] = ["me", "districts/self", "schools", "classes", "students", "updates", "threads"];

both_databases!(
    async fn two_districts_never_see_each_other(site: Site) {
        let (north, south) = (full(&site, "North", "+16125550111").await, full(&site, "South", "+16125550112").await);
        for (own, other) in [(&north, &south), (&south, &north)] {
            for token in [&own.administrator, &own.teacher] {
                for list in LISTS {
                    let answered = site.door.get(token, &format!("/api/v1/{list}")).await;
                    assert_eq!(answered.status, 200, "{list}: {}", answered.body);
                    let text = answered.body.to_string();
                    assert!(!other.ids().iter().any(|id| text.contains(id)), "{list} shows the other district");
                }
                foreign(&site, token, other).await;
            }
        }
    }
);

/// Every route with every id of the other district, also where the id is of another kind.
async fn foreign(site: &Site, token: &str, other: &Full) {
    for id in other.ids() {
        let reads = [
            format!("students?class={id}"),
            format!("guardians/{id}"),
            format!("updates/{id}"),
            format!("updates/{id}/messages"),
            format!("threads/{id}"),
        ];
        for path in reads {
            site.door.get(token, &format!("/api/v1/{path}")).await.is_problem(404, "not_found");
        }
        for path in [format!("updates/{id}/withdraw"), format!("threads/{id}/read")] {
            site.door.post(token, &format!("/api/v1/{path}"), &json!({})).await.is_problem(404, "not_found");
        }
        let audiences =
            [json!({ "class": id }), json!({ "school": id }), json!({ "students": [id] }), json!({ "guardian": id })];
        for audience in audiences {
            let note = json!({ "audience": audience, "text": "Hello" });
            site.door.post(token, "/api/v1/updates/preview", &note).await.is_problem(404, "not_found");
            site.door.send(token, id, &note).await.is_problem(404, "not_found");
        }
    }
}

both_databases!(
    async fn roles_see_differently_far(site: Site) {
        let app = &site.t.app;
        let mut town = Town::found(app, "North").await;
        let lincoln = town.school.clone();
        let (reyes, okafor) = (town.staff("Reyes", Role::Teacher).await, town.staff("Okafor", Role::Teacher).await);
        let (lead, boss) = (town.staff("Lead", Role::Coordinator).await, town.staff("Boss", Role::Administrator).await);
        let id = RowId(app.ids.uuid(app.clock.now()));
        let looks_after =
            staff_school::Model { id, district_id: lead.district_id, staff_id: lead.id, school_id: lincoln.id };
        looks_after.into_active_model().insert(app.store.read()).await.unwrap();
        let here = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &here).await;
        let amina = town.guardian("so", &["+16125550111"], &[&ana]).await;
        let id = SchoolId(app.ids.uuid(app.clock.now()));
        town.school = school::Model { id, source_id: "far".to_owned(), ..lincoln };
        town.school.clone().into_active_model().insert(app.store.read()).await.unwrap();
        let there = town.class("Grade 4", &okafor).await;
        let luis = town.student("Luis", &there).await;
        let rosa = town.guardian("es", &["+16125550112"], &[&luis]).await;

        let tokens =
            [site.token(&reyes).await, site.token(&okafor).await, site.token(&lead).await, site.token(&boss).await];
        let mut updates = Vec::new();
        for (token, class) in tokens.iter().zip([&here, &there]) {
            let note = json!({ "audience": { "class": class.id }, "text": "The trip is on Friday." });
            updates.push(site.door.send(token, "k", &note).await.body["id"].as_str().unwrap().to_owned());
        }
        site.t.run_due().await;
        site.t.family_writes("+16125550111", "Waa hagaag").await;
        site.t.family_writes("+16125550112", "Gracias").await;

        // For each who asks: whether what is here, and what is there, is seen.
        let sees = [(true, false), (false, true), (true, false), (true, true)];
        for (token, (sees_here, sees_there)) in tokens.iter().zip(sees) {
            let places =
                [(sees_here, &here, &ana, &amina, &updates[0]), (sees_there, &there, &luis, &rosa, &updates[1])];
            for (seen, class, student, guardian, update) in places {
                let status = if seen { 200 } else { 404 };
                let reads = reads(&class.id, &guardian.id, update);
                for path in reads {
                    assert_eq!(site.door.get(token, &format!("/api/v1/{path}")).await.status, status, "{path}");
                }
                let lists: [(&str, String); 4] = [
                    ("classes", class.id.to_string()),
                    ("students", student.id.to_string()),
                    ("updates", update.clone()),
                    ("threads", guardian.id.to_string()),
                ];
                for (list, id) in lists {
                    let text = site.door.get(token, &format!("/api/v1/{list}")).await.body.to_string();
                    assert_eq!(text.contains(&id), seen, "{list}");
                }
                let note = json!({ "audience": { "class": class.id }, "text": "Hello" });
                assert_eq!(site.door.post(token, "/api/v1/updates/preview", &note).await.status, status);
            }
        }
        may(&site, &tokens, &updates).await;
    }
);

fn reads(class: &ClassId, guardian: &GuardianId, update: &str) -> [String; 5] {
    [
        format!("students?class={class}"),
        format!("guardians/{guardian}"),
        format!("updates/{update}"),
        format!("updates/{update}/messages"),
        format!("threads/{guardian}"),
    ]
}

/// What each may do to an update of Ms. Reyes, and who sees the lines.
async fn may(site: &Site, tokens: &[String; 4], updates: &[String]) {
    let withdraw = format!("/api/v1/updates/{}/withdraw", updates[0]);
    for (token, status) in tokens.iter().zip([200, 404, 403, 200]) {
        assert_eq!(site.door.post(token, &withdraw, &Value::Null).await.status, status);
    }
    for (token, status) in tokens.iter().zip([403, 403, 403, 200]) {
        assert_eq!(site.door.get(token, "/api/v1/lines").await.status, status);
    }
    for (token, words) in tokens.iter().zip(["teacher", "teacher", "coordinator", "administrator"]) {
        assert_eq!(site.door.get(token, "/api/v1/me").await.body["role"], words);
    }
}
