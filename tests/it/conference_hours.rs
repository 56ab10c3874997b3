//! Families say their hours in a text: before a round is planned, and after they gave a time up.

use porchlight::conferences::life::Life;
use porchlight::conferences::{asking, planning, sight};
use porchlight::entities::Role;
use porchlight::entities::conferences::{BookingState, ConferenceState};
use serde_json::json;

use crate::support::databases::both_databases;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};
use crate::support::gateway::Gateway;
use crate::support::season::chicago;
use crate::support::site::Site;

fn hour(at: porchlight::clock::At) -> (i8, i8) {
    let at = at.timestamp().in_tz("America/Chicago").unwrap();
    (at.day(), at.hour())
}

both_databases!(
    async fn families_are_asked_for_their_hours_and_planned_by_what_they_answer(site: Site) {
        let t = &site.t;
        let school = School::open(t).await;
        let (amina, _) = school.family("Mateo", "en", AMINA).await;
        let (bashir, _) = school.family("Hodan", "so", BASHIR).await;
        let boss = school.town.staff("Boss", Role::Administrator).await;
        let (token, teacher) = (site.token(&boss).await, site.token(&school.reyes).await);
        let path = format!("/api/v1/rounds/{}/ask", school.round.id);
        site.door.post(&teacher, &path, &json!({})).await.is_problem(403, "forbidden");
        let asked = site.door.post(&token, &path, &json!({})).await;
        assert_eq!((asked.status, &asked.body["families"]), (202, &json!(2)));
        // It goes on behind the request.
        for _ in 0..10_000 {
            if school.town.open_offer(&amina).await.is_some() && school.town.open_offer(&bashir).await.is_some() {
                break;
            }
        }
        t.run_due().await;
        let again = site.door.post(&token, &path, &json!({})).await;
        assert_eq!(again.body["families"], json!(0), "nobody is asked twice");
        says(t, AMINA, "wednesday after 4").await;
        says(t, BASHIR, "Khamiis galabtii").await;
        assert!(school.town.bookings().await.is_empty(), "nothing is offered yet");
        insta::assert_snapshot!("hours_asked", texts(t, AMINA).await[1..].join("\n"));
        school.town.plans(school.round.id).await;
        let kept = planning::kept(&t.app, &school.town.scope(), school.round.id).await.unwrap().unwrap();
        let first = |who| kept.bundles.iter().find(|one| one.guardian == who).unwrap().options.first()[0].starts_at;
        let (day, from) = hour(first(amina.id));
        assert!(day == 18 && from >= 16, "{day} {from}");
        assert_eq!(hour(first(bashir.id)).0, 19);
        // More of it counts too: the plan is older than her hours then.
        says(t, AMINA, "or thursday after 4").await;
        let stale = sight::Sight::of(&t.app, &school.town.scope(), school.round.id).await.unwrap();
        assert!(stale.is_stale());
    }
);

both_databases!(
    async fn who_gave_a_time_up_and_names_hours_is_offered_times_in_them(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "1").await;
        t.app.clock.set(t.app.clock.now() + jiff::SignedDuration::from_mins(5));
        says(&t, AMINA, "sorry, we can't come").await;
        assert_eq!(school.town.bookings().await[0].state, BookingState::Cancelled);
        // Its old time is none by the plan any more: the board has it among those without a time.
        let sight = sight::Sight::of(&t.app, &school.town.scope(), school.round.id).await.unwrap();
        assert_eq!(sight.without, [wanted.id]);
        says(&t, AMINA, "thursday after 4").await;
        let (_, options) = school.town.open_offer(&guardian).await.unwrap();
        assert!(options.0.iter().all(|visit| hour(visit[0].starts_at).0 == 19 && hour(visit[0].starts_at).1 >= 16));
        says(&t, AMINA, "2").await;
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Booked);
        insta::assert_snapshot!("hours_after_giving_up", texts(&t, AMINA).await[3..].join("\n"));
    }
);

both_databases!(
    async fn silence_after_giving_up_is_for_a_person_and_a_yes_is_offered_what_is_free(t: Gateway) {
        let school = School::open(&t).await;
        let (_, silent) = school.family("Mateo", "en", AMINA).await;
        let (second, _) = school.family("Hodan", "so", BASHIR).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        for phone in [AMINA, BASHIR] {
            says(&t, phone, "1").await;
            says(&t, phone, "sorry, we can't come").await;
        }
        says(&t, BASHIR, "haa").await;
        assert!(!school.town.open_offer(&second).await.unwrap().1.0.is_empty());
        t.app.clock.set(t.app.clock.now() + jiff::SignedDuration::from_hours(49));
        Life::default().turn(&t.app).await.unwrap();
        let silent = school.town.stands(&silent).await;
        assert_eq!((silent.state, silent.reason.as_deref()), (ConferenceState::Person, Some("silence")));
    }
);

both_databases!(
    async fn a_day_refused_to_the_only_time_is_answered_with_other_days(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        let (offer, options) = school.town.open_offer(&guardian).await.unwrap();
        let (day, _) = hour(options.first()[0].starts_at);
        assert_eq!(day, 17, "a Tuesday");
        let one = porchlight::conferences::options::Options(options.0[..1].to_vec());
        crate::bookings::set_options(&school.town, &offer, &one).await;
        t.run_due().await;
        says(&t, AMINA, "sorry, not tuesday").await;
        let (_, options) = school.town.open_offer(&guardian).await.unwrap();
        assert!(!options.0.is_empty() && options.0.iter().all(|visit| hour(visit[0].starts_at).0 != 17));
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Offered);
    }
);

both_databases!(
    async fn before_anything_is_offered_silence_says_nothing(t: Gateway) {
        let school = School::open(&t).await;
        let (_, wanted) = school.family("Mateo", "en", AMINA).await;
        let (scope, id) = (school.town.scope(), school.round.id);
        let threads = asking::begin(&t.app, &scope, id).await.unwrap();
        assert_eq!(asking::run(&t.app, &scope, id, threads).await.unwrap(), 1);
        t.app.clock.set(chicago("2026-11-16T20:00").timestamp());
        Life::default().turn(&t.app).await.unwrap();
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Open);
    }
);
