//! A teacher who cannot come after all, and room that is made for a family by such as have not answered.

use porchlight::conferences::away::{TeacherAway, away};
use porchlight::conferences::life::Life;
use porchlight::conferences::people::Stretch;
use porchlight::entities::conferences::{BookingState, ConferenceState, OfferState};
use porchlight::entities::{Role, round, staff};
use porchlight::error::Error;
use porchlight::scope::Scope;

use crate::support::databases::both_databases;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};
use crate::support::gateway::Gateway;

const CHEN: &str = "+16125550133";

/// A whole day of a teacher, as the school has it.
fn on(teacher: &staff::Model, date: jiff::civil::Date) -> TeacherAway {
    let midnight = |date: jiff::civil::Date| date.in_tz("America/Chicago").unwrap().timestamp();
    TeacherAway { teacher: teacher.id, when: Stretch { from: midnight(date), to: midnight(date.tomorrow().unwrap()) } }
}

fn date(at: porchlight::clock::At) -> jiff::civil::Date {
    at.timestamp().to_zoned(jiff::tz::TimeZone::get("America/Chicago").unwrap()).date()
}

async fn coordinator(school: &School<'_>) -> staff::Model {
    school.town.staff("Ms. Okafor", Role::Coordinator).await
}

both_databases!(
    async fn families_of_an_ill_teacher_are_offered_other_times_and_nobody_else_hears_of_it(t: Gateway) {
        let school = School::open(&t).await;
        let by = coordinator(&school).await;
        let mut families = Vec::new();
        for (child, phone) in [("Mateo", AMINA), ("Hodan", BASHIR), ("Li", CHEN)] {
            families.push((school.family(child, "en", phone).await, phone));
        }
        school.town.invites(&school.round).await;
        t.run_due().await;
        for (_, phone) in &families {
            says(&t, phone, "1").await;
        }
        let booked = school.town.bookings().await;
        assert_eq!(booked.len(), 3);
        let ill = date(booked[0].starts_at);
        let hit = |guardian| booked.iter().any(|one| one.guardian_id == guardian && date(one.starts_at) == ill);
        let mut before = Vec::new();
        for (_, phone) in &families {
            before.push(texts(&t, phone).await.len());
        }
        let who = on(&school.reyes, ill);
        let came = away(&t.app, &school.town.scope(), &by, school.round.id, who).await.unwrap();
        let concerned = families.iter().filter(|((guardian, _), _)| hit(guardian.id)).count();
        assert_eq!((came.families, came.offered, came.person, came.moved), (concerned, concerned, 0, 0));
        let mut seen = None;
        for (((guardian, wanted), phone), before) in families.iter().zip(before) {
            let all = texts(&t, phone).await;
            assert_eq!(all.len(), before + 2 * usize::from(hit(guardian.id)), "{all:?}");
            let state = if hit(guardian.id) { ConferenceState::Offered } else { ConferenceState::Booked };
            assert_eq!(school.town.stands(wanted).await.state, state);
            if hit(guardian.id) && seen.is_none() {
                let (_, options) = school.town.open_offer(guardian).await.unwrap();
                assert_eq!(options.0.len(), 3);
                assert!(options.0.iter().flatten().all(|one| date(one.starts_at) != ill));
                says(&t, phone, "2").await;
                assert_eq!(school.town.stands(wanted).await.state, ConferenceState::Booked);
                seen = Some(texts(&t, phone).await[before..].join("\n"));
            }
        }
        let stands = school.town.bookings().await.into_iter().filter(|one| one.state == BookingState::Booked);
        assert!(stands.into_iter().all(|one| date(one.starts_at) != ill));
        insta::assert_snapshot!("teacher_ill", seen.unwrap());
        // Said once more it changes nothing.
        let again = away(&t.app, &school.town.scope(), &by, school.round.id, who).await.unwrap();
        assert_eq!((again.families, again.moved), (0, 0));
    }
);

both_databases!(
    async fn who_has_only_times_of_that_day_is_offered_others_and_with_none_left_a_person_calls(t: Gateway) {
        let school = School::open(&t).await;
        let by = coordinator(&school).await;
        let ((first, wanted), (second, _)) =
            (school.family("Mateo", "en", AMINA).await, school.family("Hodan", "en", BASHIR).await);
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "1").await;
        let (offer, options) = school.town.open_offer(&second).await.unwrap();
        let scope = school.town.scope();
        let days: Vec<_> = ["2026-11-17", "2026-11-18", "2026-11-19"].map(|day| day.parse().unwrap()).into();
        for (nth, day) in days.iter().enumerate() {
            let left: Vec<_> =
                options.0.iter().filter(|visit| !days[..=nth].contains(&date(visit[0].starts_at))).collect();
            let open = || async { school.town.open_offer(&second).await.map(|(offer, _)| offer.id) };
            let before = open().await;
            away(&t.app, &scope, &by, school.round.id, on(&school.reyes, *day)).await.unwrap();
            if before == Some(offer.id) {
                assert_eq!(open().await.is_none(), left.is_empty(), "an offer stays as long as one number is good");
            }
            Life::default().turn(&t.app).await.unwrap();
            t.run_due().await;
        }
        assert!(school.town.bookings().await.iter().all(|one| one.state != BookingState::Booked));
        let stands = school.town.stands(&wanted).await;
        assert!(matches!(stands.state, ConferenceState::Person | ConferenceState::Waiting | ConferenceState::Offered));
        let open = school.town.open_offer(&first).await;
        let away_all = |options: &porchlight::conferences::options::Options| {
            options.0.iter().flatten().all(|one| days.contains(&date(one.starts_at)))
        };
        assert!(open.is_none_or(|(_, options)| away_all(&options)), "nothing was left to offer");
    }
);

both_databases!(
    async fn a_teacher_away_is_said_by_who_runs_the_round(t: Gateway) {
        let school = School::open(&t).await;
        let by = coordinator(&school).await;
        let stranger = school.town.staff("Mr. Ito", Role::Teacher).await;
        let day = "2026-11-17".parse().unwrap();
        let scope = school.town.scope();
        let fault = away(&t.app, &scope, &by, school.round.id, on(&stranger, day)).await.unwrap_err();
        assert!(matches!(fault, Error::Invalid { .. }), "{fault:?}");
        let of_teacher: Scope = Scope::of(&school.reyes, Vec::new());
        let fault =
            away(&t.app, &of_teacher, &school.reyes, school.round.id, on(&school.reyes, day)).await.unwrap_err();
        assert!(matches!(fault, Error::Forbidden(_)), "{fault:?}");
        let other: round::Model =
            round::Model { id: porchlight::ids::RoundId(uuid::Uuid::nil()), ..school.round.clone() };
        let fault = away(&t.app, &scope, &by, other.id, on(&school.reyes, day)).await.unwrap_err();
        assert!(matches!(fault, Error::NotFound(_)), "{fault:?}");
    }
);

both_databases!(
    async fn who_has_not_answered_makes_room_for_who_has(t: Gateway) {
        let school = School::open(&t).await;
        let ito = school.town.staff("Mr. Ito", Role::Teacher).await;
        let round = school.town.round(porchlight::entities::conferences::RoundKind::TeacherFamily).await;
        school.town.window(&round, "2026-11-17", (15 * 60, 15 * 60 + 20), "in_person").await;
        school.town.window(&round, "2026-11-18", (15 * 60, 15 * 60 + 20), "in_person").await;
        school.town.takes_part(&round, &ito, "Room 4").await;
        let class = school.town.class("Grade 5", &ito).await;
        let mut families = Vec::new();
        for (child, phone) in [("Mateo", AMINA), ("Hodan", BASHIR)] {
            let student = school.town.student(child, &class).await;
            let guardian = school.town.guardian("en", &[phone], &[&student]).await;
            let wanted = school.town.conference(&round, &ito, &student, &guardian).await;
            families.push((guardian, wanted, phone));
        }
        school.town.invites(&round).await;
        t.run_due().await;
        let mut tuesday = None;
        for (nth, (guardian, ..)) in families.iter().enumerate() {
            let (_, options) = school.town.open_offer(guardian).await.unwrap();
            if date(options.first()[0].starts_at).day() == 17 {
                tuesday = Some(nth);
            }
        }
        let (asks, yields) = (&families[tuesday.unwrap()], &families[1 - tuesday.unwrap()]);
        says(&t, asks.2, "Wednesday please").await;
        let Some((_, options)) = school.town.open_offer(&asks.0).await else {
            panic!("{:?} {:?}", school.town.stands(&asks.1).await, texts(&t, asks.2).await)
        };
        assert!(options.0.iter().all(|visit| date(visit[0].starts_at).day() == 18));
        assert_eq!(school.town.stands(&yields.1).await.state, ConferenceState::Waiting);
        assert!(school.town.open_offer(&yields.0).await.is_none_or(|(offer, _)| offer.state != OfferState::Open));
        // It answers what it has on its phone: that time is not there any more, and it is told so.
        let had = texts(&t, yields.2).await.len();
        says(&t, yields.2, "yes").await;
        let told = texts(&t, yields.2).await;
        assert_eq!(told.len(), had + 1, "{told:?}");
        assert!(told[had].contains("taken"), "{told:?}");
        assert!(school.town.bookings().await.is_empty());
        Life::default().turn(&t.app).await.unwrap();
        t.run_due().await;
        let (_, options) = school.town.open_offer(&yields.0).await.unwrap();
        assert!(options.0.iter().all(|visit| date(visit[0].starts_at).day() == 17));
        says(&t, yields.2, "yes").await;
        says(&t, asks.2, "yes").await;
        let days: Vec<i8> = school.town.bookings().await.iter().map(|one| date(one.starts_at).day()).collect();
        assert_eq!(days.len(), 2);
        assert!(days.contains(&17) && days.contains(&18));
    }
);
