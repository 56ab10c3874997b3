//! Conferences by plain text: an invitation with numbered times, an answer, a booking; what changes, and who hears of it.

use porchlight::conferences::life::{self, Life};
use porchlight::entities::Role;
use porchlight::entities::conferences::{BookingState, ConferenceState};
use porchlight::replies::meetings;

use crate::support::databases::both_databases;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};
use crate::support::gateway::Gateway;
use crate::support::people::Town;

both_databases!(
    async fn two_is_booked_in_five_languages(t: Gateway) {
        let school = School::open(&t).await;
        let said = [
            ("en", "2", "+16125550121"),
            ("es", "la segunda, gracias", "+16125550122"),
            ("ar", "٢", "+16125550123"),
            ("so", "2", "+16125550124"),
            ("zh-Hans", "第二个", "+16125550125"),
        ];
        let mut families = Vec::new();
        for (language, _, phone) in said {
            families.push(school.family("Mateo", language, phone).await);
        }
        let invited = school.town.invites(&school.round).await;
        assert_eq!((invited.offered, invited.asked, invited.person), (5, 0, 0));
        let mut seen = String::new();
        for ((language, text, phone), (guardian, wanted)) in said.into_iter().zip(&families) {
            t.run_due().await;
            let (_, options) = school.town.open_offer(guardian).await.unwrap();
            assert_eq!(options.0.len(), 3);
            says(&t, phone, text).await;
            assert_eq!(school.town.stands(wanted).await.state, ConferenceState::Booked, "{language}");
            let booked = school.town.bookings().await;
            let own = booked.iter().find(|booking| booking.guardian_id == guardian.id).unwrap();
            assert_eq!(own.starts_at, options.numbered(2).unwrap()[0].starts_at);
            let all = texts(&t, phone).await;
            assert_eq!(all.len(), 3, "first contact, offer, booked: {all:?}");
            seen.push_str(&format!("{language}\n  {}\n  > {text}\n  {}\n", all[1], all[2]));
        }
        insta::assert_snapshot!("two_is_booked", seen);
    }
);

both_databases!(
    async fn another_day_is_asked_for_and_offered(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "not Tuesday").await;
        let (offer, options) = school.town.open_offer(&guardian).await.unwrap();
        assert_eq!(offer.nth, 2);
        let zone = jiff::tz::TimeZone::get("America/Chicago").unwrap();
        for visit in &options.0 {
            let day = visit[0].starts_at.timestamp().to_zoned(zone.clone()).weekday();
            assert_ne!(day, jiff::civil::Weekday::Tuesday);
        }
        says(&t, AMINA, "1").await;
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Booked);
        insta::assert_snapshot!("not_tuesday", texts(&t, AMINA).await[1..].join("\n"));
    }
);

both_databases!(
    async fn a_time_just_taken_is_answered_with_others(t: Gateway) {
        let school = School::open(&t).await;
        let (first, _) = school.family("Mateo", "en", AMINA).await;
        let (second, wanted) = school.family("Hodan", "so", BASHIR).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        // Both are offered the same times, as they may be for what is not held.
        let (_, options) = school.town.open_offer(&first).await.unwrap();
        let (offer, other) = school.town.open_offer(&second).await.unwrap();
        let same = options
            .0
            .iter()
            .map(|visit| vec![porchlight::conferences::options::Proposed { conference: wanted.id, ..visit[0] }]);
        let same = porchlight::conferences::options::Options(same.collect());
        assert_ne!(same, other, "the plan had kept them apart");
        set_options(&school.town, &offer, &same).await;
        says(&t, AMINA, "1").await;
        says(&t, BASHIR, "1").await;
        assert_eq!(school.town.bookings().await.len(), 1);
        let (again, _) = school.town.open_offer(&second).await.unwrap();
        assert_eq!(again.nth, 2);
        says(&t, BASHIR, "1").await;
        let booked = school.town.bookings().await;
        assert_eq!(booked.len(), 2);
        assert_ne!(booked[0].starts_at, booked[1].starts_at);
        insta::assert_snapshot!("just_taken", texts(&t, BASHIR).await[1..].join("\n"));
    }
);

pub async fn set_options(
    town: &Town<'_>,
    offer: &porchlight::entities::offer::Model,
    options: &porchlight::conferences::options::Options,
) {
    use porchlight::entities::offer::{Column, Entity};
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait as _, QueryFilter as _};
    let update = town.scope().update::<Entity>().col_expr(Column::Options, Expr::value(options.write()));
    update.filter(Column::Id.eq(offer.id)).exec(town.app.store.read()).await.unwrap();
}

both_databases!(
    async fn siblings_are_one_visit_with_one_number(t: Gateway) {
        let school = School::open(&t).await;
        let ito = school.town.staff("Mr. Ito", Role::Teacher).await;
        school.town.takes_part(&school.round, &ito, "Room 4").await;
        let (threes, fours) =
            (school.town.class("Grade 3", &school.reyes).await, school.town.class("Grade 4", &ito).await);
        let (ana, ben) = (school.town.student("Ana", &threes).await, school.town.student("Ben", &fours).await);
        let guardian = school.town.guardian("en", &[AMINA], &[&ana, &ben]).await;
        school.town.conference(&school.round, &school.reyes, &ana, &guardian).await;
        school.town.conference(&school.round, &ito, &ben, &guardian).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "the second one please").await;
        let booked = school.town.bookings().await;
        assert_eq!(booked.len(), 2);
        assert_eq!(booked[0].ends_at, booked[1].starts_at, "back to back");
        insta::assert_snapshot!("siblings", texts(&t, AMINA).await[1..].join("\n"));
    }
);

both_databases!(
    async fn one_visit_for_two_children_says_when_and_with_whom_each_of_them_is(t: Gateway) {
        let school = School::open(&t).await;
        let ito = school.town.staff("Mr. Ito", Role::Teacher).await;
        let round = school.town.round(porchlight::entities::conferences::RoundKind::TeacherFamily).await;
        school.town.window(&round, "2026-11-17", (15 * 60, 15 * 60 + 40), "in_person").await;
        school.town.takes_part(&round, &school.reyes, "Room 12").await;
        school.town.takes_part(&round, &ito, "Room 4").await;
        let (threes, fours) =
            (school.town.class("Grade 3", &school.reyes).await, school.town.class("Grade 4", &ito).await);
        let (ana, ben) = (school.town.student("Ana", &threes).await, school.town.student("Ben", &fours).await);
        let guardian = school.town.guardian("so", &[AMINA], &[&ana, &ben]).await;
        school.town.conference(&round, &school.reyes, &ana, &guardian).await;
        school.town.conference(&round, &ito, &ben, &guardian).await;
        school.town.invites(&round).await;
        t.run_due().await;
        let (offer, options) = school.town.open_offer(&guardian).await.unwrap();
        set_options(&school.town, &offer, &porchlight::conferences::options::Options(options.0[..1].to_vec())).await;
        insta::assert_snapshot!("one_visit_of_two", texts(&t, AMINA).await[1..].join("\n"));
    }
);

both_databases!(
    async fn none_fits_is_for_a_person_and_the_family_stays_in_the_round(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "none of these work for us").await;
        let stands = school.town.stands(&wanted).await;
        assert_eq!((stands.state, stands.reason.as_deref()), (ConferenceState::Person, Some("none_fit")));
        assert!(school.town.open_offer(&guardian).await.is_none());
    }
);

both_databases!(
    async fn silence_gets_one_more_offer_and_then_a_person(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        t.at("2026-11-14T10:30");
        assert_eq!(Life::default().turn(&t.app).await.unwrap().expired, 1);
        let (offer, _) = school.town.open_offer(&guardian).await.unwrap();
        assert_eq!(offer.nth, 2);
        t.run_due().await;
        assert_eq!(Life::default().turn(&t.app).await.unwrap(), life::Lived::default());
        t.at("2026-11-16T12:00");
        assert_eq!(Life::default().turn(&t.app).await.unwrap().expired, 1);
        let stands = school.town.stands(&wanted).await;
        assert_eq!((stands.state, stands.reason.as_deref()), (ConferenceState::Person, Some("silence")));
        assert!(school.town.open_offer(&guardian).await.is_none());
        assert_eq!(texts(&t, AMINA).await.len(), 3, "first contact and two offers");
    }
);

both_databases!(
    async fn reminders_come_in_the_familys_hours_and_a_cancelled_time_is_free(t: Gateway) {
        let school = School::open(&t).await;
        let (_, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "1").await;
        let booking = school.town.bookings().await.remove(0);
        let two_days = jiff::SignedDuration::from_hours(48);
        // Seven in the morning two days before: the text waits for nine.
        t.app.clock.set(booking.starts_at.timestamp() - two_days + jiff::SignedDuration::from_hours(1));
        assert_eq!(Life::default().turn(&t.app).await.unwrap().reminded, 1);
        assert_eq!(Life::default().turn(&t.app).await.unwrap().reminded, 0, "once");
        t.run_due().await;
        t.app.clock.set(booking.starts_at.timestamp() - jiff::SignedDuration::from_hours(4));
        assert_eq!(Life::default().turn(&t.app).await.unwrap().reminded, 1);
        t.run_due().await;
        let before = texts(&t, AMINA).await.len();
        says(&t, AMINA, "Yes, we will be there").await;
        assert_eq!(texts(&t, AMINA).await.len(), before, "who keeps its time is told nothing");
        says(&t, AMINA, "sorry, we can't come").await;
        assert_eq!(school.town.bookings().await[0].state, BookingState::Cancelled);
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Open);
        insta::assert_snapshot!("reminders", texts(&t, AMINA).await[2..].join("\n"));
    }
);

both_databases!(
    async fn what_is_not_clear_is_asked_back_and_never_booked(t: Gateway) {
        let school = School::open(&t).await;
        let (_, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        says(&t, AMINA, "yes").await;
        assert!(school.town.bookings().await.is_empty());
        says(&t, AMINA, "call me please").await;
        let stands = school.town.stands(&wanted).await;
        assert_eq!((stands.state, stands.reason.as_deref()), (ConferenceState::Person, Some("call_me")));
        insta::assert_snapshot!("asked_back", texts(&t, AMINA).await[2..].join("\n"));
    }
);

both_databases!(
    async fn families_that_answer_at_once_for_the_same_times_are_told_the_truth(t: Gateway) {
        let school = School::open(&t).await;
        const FAMILIES: usize = 40;
        let mut families = Vec::new();
        for nth in 0..FAMILIES {
            families.push(school.family("Mateo", "en", &format!("+1612555{:04}", 2000 + nth)).await);
        }
        // Eighteen slots of one teacher, each offered to all.
        let invited = school.town.invites(&school.round).await;
        assert_eq!(invited.offered + invited.person, FAMILIES);
        t.run_due().await;
        let mut shared = Vec::new();
        for (guardian, _) in &families {
            if let Some((_, options)) = school.town.open_offer(guardian).await.filter(|_| shared.len() < 3) {
                shared.push(options.first()[0]);
            }
        }
        let mut waiting = Vec::new();
        for (nth, (guardian, wanted)) in families.iter().enumerate() {
            let Some((offer, _)) = school.town.open_offer(guardian).await else { continue };
            let same = shared
                .iter()
                .map(|one| vec![porchlight::conferences::options::Proposed { conference: wanted.id, ..*one }]);
            set_options(&school.town, &offer, &porchlight::conferences::options::Options(same.collect())).await;
            waiting.push((nth, format!("+1612555{:04}", 2000 + nth)));
        }
        assert_eq!(waiting.len(), 18, "each slot was proposed to one");
        let number = |nth: usize| ["1", "2", "3"][nth % 3];
        let said: Vec<_> =
            waiting.iter().map(|(nth, phone)| (format!("P{nth}"), phone.as_str(), number(*nth))).collect();
        let said: Vec<_> = said.iter().map(|(id, phone, text)| (id.as_str(), *phone, *text)).collect();
        t.families_write(&said).await;
        let (one, two) = (t.twin("").await, t.twin("").await);
        let (a, b, c) = tokio::join!(meetings::sweep(&t.app), meetings::sweep(&one), meetings::sweep(&two));
        assert_eq!(a.unwrap() + b.unwrap() + c.unwrap(), said.len());
        let booked = school.town.bookings().await;
        assert_eq!(booked.len(), 3, "three times were offered to all");
        t.run_due().await;
        for (_, phone) in &waiting {
            let told = t.company.texts_to(phone);
            let (guardian, _) = &families[phone[phone.len() - 4..].parse::<usize>().unwrap() - 2000];
            let has = booked.iter().any(|booking| booking.guardian_id == guardian.id);
            let last = told.last().unwrap();
            assert_eq!(last.starts_with("You are set"), has, "{last}");
            assert_eq!(told.len(), 3, "{told:?}");
        }
    }
);
