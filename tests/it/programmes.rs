//! Programmes of some weeks under a stepped clock: what goes out when, to whom, in which language, and that it goes out once.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use porchlight::entities::packs::{ProgrammeState, Turn};
use porchlight::entities::{Role, UpdateState, class, message, programme_turn, staff};
use porchlight::messages::compose::resume;
use porchlight::messages::model::State;
use porchlight::people::audience::Audience;
use porchlight::reading::packs::{self, Item, Sending, Wanted, propose};
use porchlight::reading::programmes::calendar::Days;
use porchlight::reading::programmes::turn::turn;
use porchlight::reading::programmes::{self, NewProgramme, Programme, ProgrammeChange};
use porchlight::scope::Scope;
use reqwest::Method;
use sea_orm::ConnectionTrait as _;
use serde_json::json;

use crate::send::a_great_class;
use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::site::{Answering as _, Site};

const AMINA: &str = "+16125550111";
const ROSA: &str = "+16125550112";

fn scope(of: &staff::Model) -> Scope {
    Scope::of(of, Vec::new())
}

async fn a_class(t: &Gateway) -> (Town<'_>, staff::Model, class::Model) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    (town, reyes, class)
}

fn new(audience: Audience, weeks: i16) -> NewProgramme {
    let title = "Reading at home".to_owned();
    NewProgramme { title, audience, weeks, calendar: Vec::new(), days: Days::default(), starts_on: date(2026, 11, 20) }
}

async fn started(t: &Gateway, by: &staff::Model, new: NewProgramme) -> Programme {
    let made = programmes::create(&t.app, &scope(by), by, new).await.unwrap();
    programmes::start(&t.app, &scope(by), by, made.row.id).await.unwrap()
}

/// Takes the clock to a moment in Chicago and does all that is due.
async fn live(t: &Gateway, moment: &str) {
    t.at(moment);
    turn(&t.app).await.unwrap();
    while resume(&t.app, || false).await.unwrap() {}
    t.sweep().await;
    t.run_due().await;
    t.run_due().await;
}

/// From one day to another, four looks a day.
async fn days(t: &Gateway, from: Date, many: i32) {
    for day in 0..many {
        let day = from.checked_add(jiff::Span::new().days(day)).unwrap();
        for hour in ["00:05", "09:00", "12:00", "18:00"] {
            live(t, &format!("{day}T{hour}")).await;
        }
    }
}

fn local(at: Timestamp) -> jiff::Zoned {
    at.to_zoned(jiff::tz::TimeZone::get("America/Chicago").unwrap())
}

async fn reading(t: &Gateway, to: &str) -> Vec<message::Model> {
    let all = t.messages().await.into_iter();
    all.filter(|one| one.to_address == to && one.kind != "note.first_contact").collect()
}

async fn turns(t: &Gateway, of: &Programme) -> Vec<programme_turn::Model> {
    let scope = Scope::district(of.row.district_id);
    programmes::store::turns(t.app.store.read(), &scope, of.row.id).await.unwrap()
}

both_databases!(
    async fn three_texts_a_week_each_at_its_day_in_the_familys_hours_and_language(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("xh", &[ROSA], &[&luis]).await;
        for n in 0..4 {
            town.book(&format!("Buug {n}"), "so", Some(3)).await;
            town.book(&format!("Book {n}"), "en", Some(3)).await;
        }
        let programme = started(&t, &reyes, new(Audience::Class(class.id), 3)).await;
        days(&t, date(2026, 11, 20), 26).await;
        let had = reading(&t, AMINA).await;
        let said: Vec<_> = had
            .iter()
            .map(|one| (one.kind.as_str(), local(one.due_at.timestamp()).strftime("%a %H:%M").to_string()))
            .collect();
        let week = |tip: &'static str| [("read.fact", "Sat 09:00"), (tip, "Tue 09:00"), ("read.growth", "Thu 09:00")];
        let wanted = [week("read.tip"), week("read.tip"), week("read.peer")].concat();
        assert_eq!(said, wanted.iter().map(|(kind, when)| (*kind, (*when).to_owned())).collect::<Vec<_>>());
        assert!(had.iter().all(|one| one.language == "so" && one.state == State::Sent));
        let titles: Vec<_> = had.iter().filter(|one| one.body.contains("Buug")).map(|one| &one.body).collect();
        assert_eq!(titles.len(), 3, "another book each week: {titles:?}");
        assert!((0..3).all(|n| titles[n].contains(&format!("Buug {n}")) && titles[n].contains("/b/")), "{titles:?}");
        // Nobody has words in that language: the fall-back is recorded, and the story is one of pictures.
        let other = reading(&t, ROSA).await;
        assert_eq!(other.len(), 9);
        assert!(other.iter().all(|one| one.language == "en" && one.language_asked == "xh"));
        assert_eq!(other.iter().filter(|one| one.kind == "read.pictures").count(), 3);
        let row = programmes::store::programme(t.app.store.read(), &town.scope(), programme.row.id).await.unwrap();
        assert_eq!(row.unwrap().state, ProgrammeState::Ended);
    }
);

both_databases!(
    async fn a_teachers_pack_takes_the_place_of_a_text_which_is_dropped_and_not_late(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let book = town.book("Red", "en", Some(3)).await;
        let programme = started(&t, &reyes, new(Audience::Class(class.id), 2)).await;
        days(&t, date(2026, 11, 20), 3).await;
        let item = Item {
            student: ana.id,
            material: Some(book.id),
            way: porchlight::entities::packs::Way::Talk,
            template: None,
        };
        let sending: Sending = serde_json::from_value(json!({ "items": [item] })).unwrap();
        t.at("2026-11-23T12:00");
        packs::send(&t.app, &scope(&reyes), &reyes, "k1", &sending).await.unwrap();
        days(&t, date(2026, 11, 23), 8).await;
        let had = reading(&t, AMINA).await;
        let kinds: Vec<_> = had.iter().map(|one| one.kind.as_str()).collect();
        assert_eq!(kinds, ["read.fact", "read.share", "read.tip", "read.fact"]);
        let growth = turns(&t, &programme).await.into_iter().find(|one| one.turn == Turn::Growth).unwrap();
        let update =
            porchlight::messages::store::updates(t.app.store.read(), &town.scope(), reyes.id, true, None, 50).await;
        let update = update.unwrap().into_iter().find(|one| Some(one.id) == growth.update_id).unwrap();
        assert!(update.summary.contains("\"caps\":1"), "{}", update.summary);
        let instants: Vec<_> = had.iter().map(|one| one.due_at.timestamp()).collect();
        for first in &instants {
            let week = jiff::SignedDuration::from_hours(7 * 24);
            let near = instants.iter().filter(|at| **at >= *first && at.duration_since(*first) < week).count();
            assert!(near <= 3, "{instants:?}");
        }
    }
);

both_databases!(
    async fn a_pause_and_a_hold_take_back_what_has_not_left(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("en", &[AMINA], &[&ana]).await;
        let rosa = town.guardian("en", &[ROSA], &[&luis]).await;
        town.book("Red", "en", Some(3)).await;
        let programme = started(&t, &reyes, new(Audience::Class(class.id), 2)).await;
        let id = programme.row.id;
        // Made at midnight, to leave at nine.
        live(&t, "2026-11-21T00:05").await;
        programmes::hold(&t.app, &scope(&reyes), &reyes, (id, rosa.id), None).await.unwrap();
        live(&t, "2026-11-21T09:00").await;
        assert_eq!(
            (reading(&t, AMINA).await[0].state, reading(&t, ROSA).await[0].state),
            (State::Sent, State::Withdrawn)
        );
        live(&t, "2026-11-24T00:05").await;
        assert_eq!(reading(&t, ROSA).await.len(), 1, "left out from then on");
        programmes::pause(&t.app, &scope(&reyes), &reyes, id).await.unwrap();
        days(&t, date(2026, 11, 24), 7).await;
        assert_eq!(reading(&t, AMINA).await.last().unwrap().state, State::Withdrawn);
        assert_eq!(reading(&t, AMINA).await.len(), 2);
        programmes::lift(&t.app, &scope(&reyes), &reyes, (id, rosa.id)).await.unwrap();
        programmes::start(&t.app, &scope(&reyes), &reyes, id).await.unwrap();
        days(&t, date(2026, 12, 1), 4).await;
        let late: Vec<_> =
            turns(&t, &programme).await.into_iter().filter(|one| one.fault.as_deref() == Some("late")).collect();
        assert_eq!(late.len(), 2, "the days that passed are left out: {late:?}");
        let kinds: Vec<_> = reading(&t, ROSA).await.into_iter().map(|one| (one.kind, one.state)).collect();
        let sent = |kind: &str| (kind.to_owned(), State::Sent);
        assert_eq!(kinds, [("read.fact".to_owned(), State::Withdrawn), sent("read.tip"), sent("read.growth")]);
    }
);

both_databases!(
    async fn the_familys_own_hours_and_its_day_off_count(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        let amina = town.guardian("en", &[AMINA], &[&ana]).await;
        // Works Saturdays, is at home on Sunday; has no time at all on Thursdays and Fridays.
        let week = json!([
            { "day": "sat", "from": 1200, "to": 1260 }, { "day": "sun", "from": 600, "to": 1200 },
            { "day": "tue", "from": 1020, "to": 1140 }
        ]);
        let sql = format!("UPDATE guardian SET availability = '{week}'");
        t.app.store.read().execute_unprepared(&sql).await.unwrap();
        town.book("Red", "en", Some(3)).await;
        let programme = started(&t, &reyes, new(Audience::Guardian(amina.id), 2)).await;
        days(&t, date(2026, 11, 20), 12).await;
        let had = reading(&t, AMINA).await;
        let said: Vec<_> = had
            .iter()
            .map(|one| (one.kind.as_str(), local(one.due_at.timestamp()).strftime("%a %H:%M").to_string()))
            .collect();
        let week = [("read.fact", "Sun 10:00".to_owned()), ("read.tip", "Tue 17:00".to_owned())];
        assert_eq!(said, [week.clone(), week].concat());
        assert_eq!(turns(&t, &programme).await.len(), 5, "the third found no hour before its use was over");
    }
);

both_databases!(
    async fn minutes_are_asked_once_a_week_since_the_time_before(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        town.book("Red", "en", Some(3)).await;
        let days_of = Days { minutes: Some(7), ..Days::default() };
        started(&t, &reyes, NewProgramme { days: days_of, ..new(Audience::Class(class.id), 2) }).await;
        days(&t, date(2026, 11, 20), 26).await;
        let had = reading(&t, AMINA).await;
        let kinds: Vec<_> = had.iter().map(|one| one.kind.as_str()).collect();
        assert_eq!(kinds, ["read.fact", "read.tip", "read.fact", "read.log_ask", "read.tip", "read.log_ask"]);
        assert!(had[3].body.contains("since Saturday") && had[5].body.contains("since Sunday"), "{:?}", had[3].body);
        assert_eq!(local(had[3].due_at.timestamp()).strftime("%a %H:%M").to_string(), "Sun 12:00");
    }
);

both_databases!(
    async fn whatever_dies_between_two_batches_each_text_goes_out_once(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let all = a_great_class(&town, &reyes, 1_100).await;
        t.app.store.read().execute_unprepared("UPDATE guardian SET language = 'en'").await.unwrap();
        town.book("Red", "en", Some(3)).await;
        let programme = started(&t, &reyes, new(all, 1)).await;
        t.at("2026-11-21T00:05");
        assert_eq!(turn(&t.app).await.unwrap(), 1);
        // The process died after the first 500 and before it wrote down that the text went out.
        let gone = "DELETE FROM programme_turn";
        t.app.store.read().execute_unprepared(gone).await.unwrap();
        let again = format!("UPDATE programme SET next_at = 0 WHERE state = '{}'", "running");
        t.app.store.read().execute_unprepared(&again).await.unwrap();
        let twin = t.twin("").await;
        let (one, two) = tokio::join!(turn(&t.app), turn(&twin));
        one.unwrap();
        two.unwrap();
        t.advance(jiff::SignedDuration::from_secs(11));
        while resume(&twin, || false).await.unwrap() {}
        let made = turns(&t, &programme).await;
        assert_eq!(made.len(), 1);
        let updates = porchlight::messages::store::updates(t.app.store.read(), &town.scope(), reyes.id, true, None, 50)
            .await
            .unwrap();
        assert_eq!((updates.len(), updates[0].state), (1, UpdateState::Composed));
        assert_eq!(made[0].update_id, Some(updates[0].id));
        assert!(updates[0].summary.contains("\"families\":1100"), "{}", updates[0].summary);
    }
);

both_databases!(
    async fn packs_of_a_week_go_on_where_a_dead_process_left_them(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let mut children = Vec::new();
        for name in ["Ana", "Luis", "Kim", "Noor"] {
            children.push(town.student(name, &class).await);
        }
        let all: Vec<_> = children.iter().collect();
        town.guardian("en", &[AMINA], &all).await;
        town.book("Red", "en", Some(3)).await;
        let programme = started(&t, &reyes, new(Audience::Class(class.id), 1)).await;
        live(&t, "2026-11-21T09:00").await;
        live(&t, "2026-11-24T00:05").await;
        assert_eq!(t.packs().await.len(), 4);
        let half = "DELETE FROM pack WHERE student_id > (SELECT packed_to FROM programme) OR id IN (SELECT id FROM pack ORDER BY student_id DESC LIMIT 2)";
        t.app.store.read().execute_unprepared(half).await.unwrap();
        let cursor = "UPDATE programme SET next_at = 0, packed_to = (SELECT MAX(student_id) FROM pack)";
        // PostgreSQL has no greatest uuid; the order is the same as that of its text.
        let cursor = if t.fresh.name == "postgres" {
            cursor.replace("MAX(student_id)", "MAX(student_id::text)::uuid")
        } else {
            cursor.to_owned()
        };
        t.app.store.read().execute_unprepared(&cursor).await.unwrap();
        t.app.store.read().execute_unprepared("DELETE FROM programme_turn WHERE turn = 'tip'").await.unwrap();
        live(&t, "2026-11-24T09:00").await;
        assert_eq!(t.packs().await.len(), 4, "the other two are made, nobody has two");
        assert_eq!(turns(&t, &programme).await.len(), 2);
    }
);

both_databases!(
    async fn who_left_sends_no_more_and_what_is_wrong_is_refused(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let wrong = |days: Days| NewProgramme { days, ..new(Audience::Class(class.id), 2) };
        for days in [
            Days { fact: 2, ..Days::default() },
            Days { tip: 0, ..Days::default() },
            Days { minutes: Some(6), ..Days::default() },
        ] {
            assert!(programmes::create(&t.app, &scope(&reyes), &reyes, wrong(days)).await.is_err(), "{days:?}");
        }
        assert!(programmes::create(&t.app, &scope(&reyes), &reyes, new(Audience::Class(class.id), 53)).await.is_err());
        let programme = started(&t, &reyes, new(Audience::Class(class.id), 2)).await;
        let wider = ProgrammeChange { audience: Some(Audience::School(town.school.id)), ..ProgrammeChange::default() };
        assert!(programmes::change(&t.app, &scope(&reyes), &reyes, programme.row.id, wider).await.is_err());
        let longer = ProgrammeChange { weeks: Some(3), ..ProgrammeChange::default() };
        let changed = programmes::change(&t.app, &scope(&reyes), &reyes, programme.row.id, longer).await.unwrap();
        assert_eq!(changed.row.weeks, 3);
        t.app.store.read().execute_unprepared("UPDATE staff SET ended_at = 1").await.unwrap();
        live(&t, "2026-11-21T09:00").await;
        assert!(reading(&t, AMINA).await.is_empty());
        let row = programmes::store::programme(t.app.store.read(), &town.scope(), programme.row.id).await.unwrap();
        assert_eq!(row.unwrap().state, ProgrammeState::Paused);
    }
);

both_databases!(
    async fn a_programme_over_the_api(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (reyes, other) = (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. O", Role::Teacher).await);
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        let amina = town.guardian("en", &[AMINA], &[&ana]).await;
        let (mine, theirs) = (site.token(&reyes).await, site.token(&other).await);
        let body = json!({
            "title": "Reading", "audience": { "class": class.id }, "weeks": 2, "starts_on": "2026-11-20",
            "calendar": [{ "way": "bedtime", "question": "Five birds, two fly off. How many stay?" }]
        });
        let made = site.door.post(&mine, "/api/v1/programmes", &body).await;
        assert_eq!(
            (made.status, &made.body["state"], &made.body["days"]["fact"]),
            (201, &json!("draft"), &json!(6)),
            "{}",
            made.body
        );
        site.door.post(&theirs, "/api/v1/programmes", &body).await.is_problem(404, "not_found");
        let path = format!("/api/v1/programmes/{}", made.body["id"].as_str().unwrap());
        site.door.get(&theirs, &path).await.is_problem(404, "not_found");
        assert_eq!(site.door.get(&mine, "/api/v1/programmes").await.ids().len(), 1);
        assert!(site.door.get(&theirs, "/api/v1/programmes").await.ids().is_empty());
        assert_eq!(site.door.post(&mine, &format!("{path}/start"), &json!({})).await.body["state"], "running");
        let hold = format!("{path}/holds/{}", amina.id);
        let put = site.door.request(Method::PUT, &hold).bearer_auth(&mine).json(&json!({})).send().await.unwrap();
        assert_eq!(put.status().as_u16(), 200);
        assert_eq!(site.door.get(&mine, &format!("{path}/holds")).await.body["items"][0]["until"], json!(null));
        let lifted = site.door.request(Method::DELETE, &hold).bearer_auth(&mine).send().await.unwrap();
        assert_eq!(lifted.status().as_u16(), 204);
        days(&site.t, date(2026, 11, 20), 6).await;
        let sent = site.door.get(&mine, &format!("{path}/turns")).await;
        assert_eq!(sent.body["items"].as_array().unwrap().len(), 2, "{}", sent.body);
        assert!(site.t.message("math.bedtime", AMINA).await.body.contains("Five birds"));
        let ended = site.door.post(&mine, &format!("{path}/end"), &json!({})).await;
        assert_eq!(ended.body["state"], "ended");
        let late = site.door.request(Method::PATCH, &path).bearer_auth(&mine).json(&json!({ "weeks": 4 })).send().await;
        late.unwrap().answered().await.is_problem(422, "invalid");
    }
);

both_databases!(
    async fn a_material_of_the_calendar_is_everybodys(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.book("Buug", "so", Some(3)).await;
        let song = town.book("A song", "en", Some(1)).await;
        let week = serde_json::from_value(json!({ "material": song.id })).unwrap();
        started(&t, &reyes, NewProgramme { calendar: vec![week], ..new(Audience::Class(class.id), 1) }).await;
        days(&t, date(2026, 11, 20), 6).await;
        assert_eq!(t.packs().await[0].material_id, Some(song.id));
        assert_eq!(t.packs().await[0].why, "school below");
        let wanted = Wanted { audience: Audience::Class(class.id), material: None, way: None, theme: Vec::new() };
        let next = propose(&t.app, &scope(&reyes), &wanted).await.unwrap();
        assert_ne!(next[0].material, Some(song.id));
    }
);
