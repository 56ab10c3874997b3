//! What rounds of each kind do: a child's sheet and the plan that goes home, visits that a family chooses, one meeting for all,
//! two homes of one child; and what a family writes once it has its time.

use porchlight::conferences::fill::{Whom, fill};
use porchlight::conferences::homes::{self, HomeSaid};
use porchlight::conferences::invite::invite;
use porchlight::conferences::life::Life;
use porchlight::conferences::rounds::{self, RoundChange};
use porchlight::conferences::setup::Setup;
use porchlight::entities::conferences::{BookingState, ConferenceState, RoundKind};
use porchlight::entities::{Role, guardian, round, sheet, staff};
use porchlight::error::Error;
use porchlight::scope::Scope;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use serde_json::{Value, json};

use crate::support::databases::{Fresh, FromFresh, both_databases};
use crate::support::evening::{AMINA, BASHIR, School, says, texts};
use crate::support::gateway::Gateway;
use crate::support::season::{Season, chicago};
use crate::support::site::{Answering as _, Site};

async fn share(site: &Site, token: &str, path: &str, key: &str, plan: &Value) -> crate::support::site::Answered {
    let request = site.door.request(reqwest::Method::POST, path).bearer_auth(token).header("Idempotency-Key", key);
    request.json(plan).send().await.unwrap().answered().await
}

async fn put(site: &Site, token: &str, path: &str, words: &Value) -> crate::support::site::Answered {
    let request = site.door.request(reqwest::Method::PUT, path).bearer_auth(token).json(words);
    request.send().await.unwrap().answered().await
}

/// A second home of a child: another name, another number.
async fn other_home(
    school: &School<'_>,
    conference: &porchlight::entities::conference::Model,
    name: &str,
    language: &str,
    phone: &str,
) -> guardian::Model {
    use porchlight::entities::student;
    use sea_orm::{ColumnTrait as _, QueryFilter as _};
    let child = school.town.scope().find::<student::Entity>().filter(student::Column::Id.eq(conference.student_id));
    let child = child.one(school.town.app.store.read()).await.unwrap().unwrap();
    let row = school.town.guardian(language, &[phone], &[&child]).await;
    let mut row = row.into_active_model();
    row.family_name = Set(name.to_owned());
    row.update(school.town.app.store.read()).await.unwrap()
}

both_databases!(
    async fn a_child_prepares_its_conference_and_the_plan_goes_home(site: Site) {
        let t = &site.t;
        let school = School::of(t, RoundKind::StudentLed).await;
        let (_, wanted) = school.family("Hodan", "so", AMINA).await;
        let second = other_home(&school, &wanted, "Elsewhere", "es", BASHIR).await;
        let (boss, lost) =
            (school.town.staff("Boss", Role::Administrator).await, school.town.staff("Mr. Lost", Role::Teacher).await);
        let (teacher, boss, lost) = (site.token(&school.reyes).await, site.token(&boss).await, site.token(&lost).await);
        let at = format!("/api/v1/rounds/{}/conferences/{}", school.round.id, wanted.id);
        let sheet = format!("{at}/sheet");
        let blank = site.door.get(&teacher, &sheet).await;
        assert_eq!((blank.status, &blank.body["words"]["goal"], &blank.body["plan"]), (200, &json!(""), &Value::Null));
        let kept =
            put(&site, &boss, &sheet, &json!({ "goal": " Waxaan rabaa inaan akhriyo ", "proud": "My map" })).await;
        assert_eq!((kept.status, &kept.body["words"]["goal"]), (200, &json!("Waxaan rabaa inaan akhriyo")));
        site.door.get(&lost, &sheet).await.is_problem(404, "not_found");
        put(&site, &teacher, &sheet, &json!({ "goal": "x".repeat(401) })).await.is_problem(422, "invalid");

        let plan = json!({
            "home_step": "ten minutes of reading", "class_step": "read with a small group", "date": "2026-12-03",
            "words": {
                "so": { "home_step": "toban daqiiqo oo akhris ah", "class_step": "la akhrinayaa koox yar" },
                "es": { "home_step": "diez minutos de lectura", "class_step": "leo con un grupo chico" }
            }
        });
        let path = format!("{at}/plan");
        share(&site, &boss, &path, "k0", &plan).await.is_problem(403, "forbidden");
        let over = json!({ "home_step": "reading", "class_step": "listen", "date": "2026-11-01" });
        share(&site, &teacher, &path, "k0", &over).await.is_problem(422, "invalid");
        for _ in 0..2 {
            let shared = share(&site, &teacher, &path, "k1", &plan).await;
            assert_eq!(
                (shared.status, &shared.body["update"]["summary"]["reached"]),
                (202, &json!(2)),
                "{}",
                shared.body
            );
        }
        let (one, two) = (texts(t, AMINA).await, texts(t, BASHIR).await);
        assert_eq!((one.len(), two.len()), (2, 2), "first contact and the plan: {one:?} {two:?}");
        assert!(one[1].contains("toban daqiiqo oo akhris ah") && one[1].contains("Hodan"), "{one:?}");
        assert!(two[1].contains("diez minutos de lectura") && !two[1].contains("toban"), "{two:?}");
        let after = site.door.get(&teacher, &sheet).await;
        assert_eq!(after.body["plan"]["home_step"], "ten minutes of reading");
        assert!(after.body["shared_at"].is_string());
        assert_eq!(after.body["words"]["proud"], "My map", "the child's words stay");
        let rows = school.town.scope().find::<sheet::Entity>().all(t.app.store.read()).await.unwrap();
        assert_eq!(rows.len(), 1, "the other home has no conference of its own to keep it with");
        assert_ne!(second.id, wanted.guardian_id);
    }
);

both_databases!(
    async fn a_visit_is_the_familys_choice_in_four_languages(t: Gateway) {
        let school = School::of(&t, RoundKind::HomeVisit).await;
        let said = [
            ("en", "yes please", "+16125550121"),
            ("es", "sí", "+16125550122"),
            ("so", "haa", "+16125550123"),
            ("ar", "نعم", "+16125550124"),
        ];
        let mut families = Vec::new();
        for (language, _, phone) in said {
            families.push(school.family("Mateo", language, phone).await);
        }
        let (_, refuses) = school.family("Ana", "en", AMINA).await;
        let (_, silent) = school.family("Ben", "es", BASHIR).await;
        let invited = invite(&t.app, &school.town.scope(), school.round.id).await.unwrap();
        assert_eq!((invited.offered, invited.asked, invited.person), (6, 0, 0));
        t.run_due().await;
        let mut seen = String::new();
        for ((language, text, phone), (guardian, wanted)) in said.into_iter().zip(&families) {
            says(&t, phone, text).await;
            let (_, options) = school.town.open_offer(guardian).await.unwrap();
            assert_eq!(options.0.len(), 3, "{language}: times after the yes");
            says(&t, phone, "1").await;
            assert_eq!(school.town.stands(wanted).await.state, ConferenceState::Booked, "{language}");
            let all = texts(&t, phone).await;
            assert_eq!(all.len(), 4, "first contact, whether, times, booked: {all:?}");
            assert!(all[3].contains("Ms. Reyes") && all[3].contains("Ms. Ortiz"), "two come: {all:?}");
            seen.push_str(&format!("{language}\n  {}\n  > {text}\n  {}\n  > 1\n  {}\n", all[1], all[2], all[3]));
        }
        assert!(school.town.bookings().await.iter().all(|booking| booking.place == "home"));
        says(&t, AMINA, "no thank you").await;
        assert_eq!(school.town.stands(&refuses).await.state, ConferenceState::Declined);
        assert_eq!(texts(&t, AMINA).await.len(), 2, "a no is left alone");
        t.app.clock.set(school.round.answer_by.timestamp());
        Life::default().turn(&t.app).await.unwrap();
        let stands = school.town.stands(&silent).await;
        assert_eq!((stands.state, stands.reason.as_deref()), (ConferenceState::Person, Some("silence")));
        let before = t.company.texts_to(BASHIR).len();
        assert_eq!(before, 2, "silence is not pressed");
        insta::assert_snapshot!("visits", seen);
    }
);

both_databases!(
    async fn one_meeting_for_all_counts_who_comes(site: Site) {
        let t = &site.t;
        let school = School::of(t, RoundKind::TownHall).await;
        school.no_windows().await;
        school.town.window(&school.round, "2026-11-19", (18 * 60, 19 * 60 + 30), "in_person").await;
        let boss = school.town.staff("Boss", Role::Administrator).await;
        let token = site.token(&boss).await;
        let class = school.town.class("Grade 3", &school.reyes).await;
        let said = [
            ("en", "yes", "+16125550121"),
            ("es", "sí", "+16125550122"),
            ("so", "haa", "+16125550123"),
            ("es", "no", "+16125550124"),
            ("es", "gracias", AMINA),
        ];
        for (language, _, phone) in said {
            let child = school.town.student("Mateo", &class).await;
            school.town.guardian(language, &[phone], &[&child]).await;
        }
        let season = Season { town: &school.town, round: school.round.clone() };
        season.interpreter("so es", &[(chicago("2026-11-19T17:00"), chicago("2026-11-19T20:00"))]).await;
        let hall = format!("/api/v1/rounds/{}/hall", school.round.id);
        let words = json!({ "text": "All families are welcome to plan the new playground." });
        let early = site.door.post(&token, &format!("/api/v1/rounds/{}/invite", school.round.id), &json!({})).await;
        early.is_problem(422, "invalid");
        let invited = share(&site, &token, &hall, "k1", &words).await;
        assert_eq!((invited.status, &invited.body["summary"]["reached"]), (202, &json!(5)), "{}", invited.body);
        t.run_due().await;
        for (_, text, phone) in said {
            says(t, phone, text).await;
        }
        let bookings = school.town.bookings().await;
        assert_eq!(bookings.len(), 3);
        assert!(bookings.iter().all(|one| one.shared && one.starts_at == chicago("2026-11-19T18:00")));
        let comes = site.door.get(&token, &hall).await;
        let counts = comes.body["items"].as_array().unwrap();
        for (language, yes, no, open) in [("es", 1, 1, 1), ("so", 1, 0, 0), ("en", 1, 0, 0)] {
            let counted = json!({ "language": language, "yes": yes, "no": no, "open": open, "interpreter": 0 });
            assert!(counts.contains(&counted), "{counts:?}");
        }
        let first = texts(t, "+16125550121").await;
        assert!(first[1].contains("Soomaali") && first[1].contains("Room 12"), "{first:?}");
        let told = texts(t, "+16125550124").await.len();
        assert_eq!(told, 2, "a no is left alone");
        for (before, made) in [(47, 3), (4, 3)] {
            t.app.clock.set(chicago("2026-11-19T18:00").timestamp() - jiff::SignedDuration::from_hours(before));
            assert_eq!(Life::default().turn(&t.app).await.unwrap().reminded, made, "{before} hours before");
            t.run_due().await;
        }
        insta::assert_snapshot!("town_hall", texts(t, "+16125550121").await[1..].join("\n"));
    }
);

both_databases!(
    async fn who_runs_late_or_asks_for_another_day_keeps_its_time(t: Gateway) {
        let school = School::open(&t).await;
        let said = [
            ("en", "running 10 min late", "can we do Thursday instead?", "+16125550121"),
            ("es", "vamos a llegar 10 minutos tarde", "podemos el jueves mejor?", "+16125550122"),
            ("ar", "سنتأخر 10 دقائق", "هل يمكن الخميس؟", "+16125550123"),
            ("zh-Hans", "我们会迟到10分钟", "可以改到星期四吗？", "+16125550124"),
        ];
        let mut families = Vec::new();
        for (language, .., phone) in said {
            families.push(school.family("Mateo", language, phone).await);
        }
        school.town.invites(&school.round).await;
        let thursday = |options: &porchlight::conferences::options::Options| {
            let zone = jiff::tz::TimeZone::get("America/Chicago").unwrap();
            let day = |at: porchlight::clock::At| at.timestamp().to_zoned(zone.clone()).weekday();
            options.0.iter().all(|visit| day(visit[0].starts_at) == jiff::civil::Weekday::Thursday)
        };
        let mut seen = String::new();
        for ((language, late, other, phone), (guardian, wanted)) in said.into_iter().zip(&families) {
            t.run_due().await;
            says(&t, phone, "1").await;
            let of = |all: Vec<porchlight::entities::booking::Model>| {
                all.into_iter().find(|one| one.guardian_id == guardian.id && one.state == BookingState::Booked).unwrap()
            };
            let booked = of(school.town.bookings().await);
            let mut news = t.app.news.subscribe();
            says(&t, phone, late).await;
            assert!(news.try_recv().is_ok(), "{language}: the teacher sees it at once");
            assert_eq!(of(school.town.bookings().await), booked, "{language}: late is no other time");
            says(&t, phone, other).await;
            assert_eq!(of(school.town.bookings().await), booked, "{language}: it stands until another is taken");
            let (_, options) = school.town.open_offer(guardian).await.unwrap_or_else(|| panic!("{language}: no offer"));
            assert!(thursday(&options), "{language}: {options:?}");
            says(&t, phone, "1").await;
            let moved = of(school.town.bookings().await);
            assert_eq!(moved.starts_at, options.0[0][0].starts_at, "{language}");
            assert_eq!(school.town.stands(wanted).await.state, ConferenceState::Booked);
            seen.push_str(&format!("{language}\n  {}\n", texts(&t, phone).await[3..].join("\n  ")));
        }
        insta::assert_snapshot!("late_and_moved", seen);
    }
);

both_databases!(
    async fn two_homes_of_a_child_have_each_its_own_time_and_know_nothing_of_each_other(homes: Homes) {
        let t = &homes.0;
        let school = School::open(t).await;
        let class = school.town.class("Grade 3", &school.reyes).await;
        let child = school.town.student("Mateo", &class).await;
        let mut homes = Vec::new();
        for (name, language, address) in [("Riverside", "en", AMINA), ("Hilltop", "es", "hilltop@mail.example")] {
            let row = school.town.guardian(language, &[address], &[&child]).await;
            let mut row = row.into_active_model();
            row.family_name = Set(name.to_owned());
            row.given_name = Set(format!("Of{name}"));
            homes.push(row.update(t.app.store.read()).await.unwrap());
        }
        let filled = fill(&t.app, &school.town.scope(), school.round.id, Whom::EachTeacher).await.unwrap();
        assert_eq!((filled.added, filled.two_households), (2, 1));
        let invited = school.town.invites(&school.round).await;
        assert_eq!(invited.offered, 2);
        t.run_due().await;
        let mut own = Vec::new();
        for home in &homes {
            let (_, options) = school.town.open_offer(home).await.unwrap();
            own.push(options.0[0][0].starts_at);
        }
        assert_ne!(own[0], own[1], "two slots");
        says(t, AMINA, "1").await;
        let booked = school.town.bookings().await;
        assert_eq!((booked.len(), booked[0].guardian_id), (1, homes[0].id));
        t.run_due().await;
        let sent = t.messages().await;
        for (home, other) in [(0, 1), (1, 0)] {
            let mine: Vec<_> = sent.iter().filter(|one| one.guardian_id == Some(homes[home].id)).collect();
            assert!(mine.len() >= 2, "it was written to");
            for message in mine {
                let said = format!("{} {}", message.body, message.subject.clone().unwrap_or_default());
                for word in [homes[other].family_name.as_str(), homes[other].given_name.as_str(), "5550111", "hilltop@"]
                {
                    assert!(!said.contains(word), "{word} in {said}");
                }
            }
        }
        // A move of the one changes nothing of the other, and is told to nobody else.
        let mailed = sent.iter().any(|one| one.guardian_id == Some(homes[1].id) && one.subject.is_some());
        assert!(mailed, "the other home reads e-mail");
        let before = sent.iter().filter(|one| one.guardian_id == Some(homes[1].id)).count();
        says(t, AMINA, "can we do Thursday instead?").await;
        says(t, AMINA, "1").await;
        t.run_due().await;
        let after = t.messages().await.iter().filter(|one| one.guardian_id == Some(homes[1].id)).count();
        assert_eq!(before, after);
    }
);

both_databases!(
    async fn separated_parents_of_one_name_get_a_conference_each_once_somebody_says_so(homes: Homes) {
        let t = &homes.0;
        let school = School::open(t).await;
        let class = school.town.class("Grade 3", &school.reyes).await;
        let child = school.town.student("Mateo", &class).await;
        let stranger = school.town.student("Hodan", &class).await;
        let (mother, father) = (
            school.town.guardian("en", &[AMINA], &[&child]).await,
            school.town.guardian("en", &[BASHIR], &[&child]).await,
        );
        let neighbour = school.town.guardian("so", &["+16125550199"], &[&stranger]).await;
        let scope = school.town.scope();
        let counts = fill(&t.app, &scope, school.round.id, Whom::EachTeacher).await.unwrap();
        assert_eq!((counts.added, counts.two_households), (2, 0), "one name, the same children: one thread");
        let teacher = Scope::of(&school.reyes, Vec::new());
        let said =
            |one: &guardian::Model, other: &guardian::Model| HomeSaid { one: one.id, other: other.id, together: false };
        let refused = homes::say(&t.app, &teacher, &school.reyes, said(&mother, &father)).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))), "a teacher does not say so");
        let refused = homes::say(&t.app, &scope, &school.reyes, said(&mother, &neighbour)).await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "no child in common");
        let came = homes::say(&t.app, &scope, &school.reyes, said(&father, &mother)).await.unwrap();
        assert_eq!((came.parted, came.added), (1, 1));
        let again = homes::say(&t.app, &scope, &school.reyes, said(&mother, &father)).await.unwrap();
        assert_eq!((again.parted, again.added), (0, 0));
        let counts = fill(&t.app, &scope, school.round.id, Whom::EachTeacher).await.unwrap();
        assert_eq!((counts.added, counts.kept, counts.two_households), (0, 3, 1));
        assert_eq!(school.town.invites(&school.round).await.offered, 3);
        t.run_due().await;
        let own = async |home: &guardian::Model| school.town.open_offer(home).await.unwrap().1.0[0][0].starts_at;
        assert_ne!(own(&mother).await, own(&father).await, "two slots");
        let before = texts(t, BASHIR).await.len();
        says(t, AMINA, "1").await;
        t.run_due().await;
        assert_eq!(texts(t, BASHIR).await.len(), before, "the other hears nothing of it");
        // They live together after all: what is arranged stays.
        let together = HomeSaid { together: true, ..said(&mother, &father) };
        assert_eq!(homes::say(&t.app, &scope, &school.reyes, together).await.unwrap().added, 0);
        let counts = fill(&t.app, &scope, school.round.id, Whom::EachTeacher).await.unwrap();
        assert_eq!((counts.added, counts.two_households), (0, 0));
    }
);

/// A gateway with texts and e-mails.
struct Homes(Gateway);

impl FromFresh for Homes {
    async fn from_fresh(fresh: Fresh) -> Self {
        Self(Gateway::mailing(fresh).await)
    }
}

async fn past(town: &crate::support::people::Town<'_>, by: &staff::Model, date: &str) -> round::Model {
    let season = Season::open(town, by).await;
    season.window(None, date, 900, 1080).await;
    season.round
}

both_databases!(
    async fn who_had_a_bad_time_before_goes_first(t: Gateway) {
        t.at("2026-11-12T10:00");
        let town = crate::support::people::Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let (ana, ben) = (town.student("Ana", &class).await, town.student("Ben", &class).await);
        let one = town.guardian("en", &[AMINA], &[&ana]).await;
        let two = town.guardian("en", &[BASHIR], &[&ben]).await;
        let mut nights = one.clone().into_active_model();
        nights.availability = Set(Some(r#"{"weeks": ["night"], "anchor": "2026-11-16"}"#.to_owned()));
        let one = nights.update(t.app.store.read()).await.unwrap();
        for (date, hour) in [("2025-11-18", "09:00"), ("2026-03-17", "09:00"), ("2026-09-15", "17:00")] {
            let round = past(&town, &reyes, date).await;
            let season = Season { town: &town, round };
            for (child, guardian) in [(&ana, &one), (&ben, &two)] {
                let of = season.conference(child, &reyes, guardian).await;
                let minute = if guardian.id == one.id { "" } else { ":20" };
                let at =
                    format!("{date}T{}", if minute.is_empty() { hour.to_owned() } else { hour.replace(":00", minute) });
                season.booked(&of, chicago(&at), None).await;
            }
        }
        let now = Season::open(&town, &reyes).await;
        now.teacher(&reyes).await;
        now.window(None, "2026-11-24", 900, 1080).await;
        now.conference(&ana, &reyes, &one).await;
        now.conference(&ben, &reyes, &two).await;
        let setup = Setup::load(&t.app.store, &town.scope(), now.round.id, t.app.now()).await.unwrap();
        let history = |of: &guardian::Model| setup.instance.parties[setup.party(of.id).unwrap() as usize].history;
        assert_eq!((history(&one), history(&two)), (1, 0), "the last two rounds count, the one before them does not");
        let longer = RoundChange { break_slots: Some(2), ..RoundChange::default() };
        let fault = rounds::change(&t.app, &town.scope(), now.round.id, longer).await.unwrap_err().to_string();
        assert!(fault.contains("two windows"), "{fault}");
    }
);
