//! What comes into a family's calendar with its e-mails.

use std::sync::Arc;

use porchlight::conferences::life::Life;
use porchlight::entities::conferences::{ConferenceState, RoundKind};
use porchlight::entities::{Role, conference, guardian, round, staff};
use porchlight::replies::meetings;
use porchlight::replies::receive::{Coming, Incoming, take};
use serde_json::json;

use super::{Post, seen_by_pypi, value, values};
use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "amina@home.example";

struct School<'a> {
    town: Town<'a>,
    round: round::Model,
    reyes: staff::Model,
}

impl<'a> School<'a> {
    async fn open(t: &'a Gateway) -> Self {
        t.at("2026-11-12T10:00");
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let round = town.round(RoundKind::TeacherFamily).await;
        for date in ["2026-11-17", "2026-11-18", "2026-11-19"] {
            town.window(&round, date, (15 * 60, 17 * 60), "in_person phone").await;
        }
        town.takes_part(&round, &reyes, "Room 12; \"the blue, one\"").await;
        Self { town, round, reyes }
    }

    async fn family(&self, child: &str, language: &str, to: &str) -> (guardian::Model, conference::Model) {
        let class = self.town.class("Grade 3", &self.reyes).await;
        let student = self.town.student(child, &class).await;
        let guardian = self.town.guardian(language, &[to], &[&student]).await;
        let wanted = self.town.conference(&self.round, &self.reyes, &student, &guardian).await;
        (guardian, wanted)
    }
}

async fn says(t: &Gateway, from: &str, text: &str) {
    let incoming = Incoming {
        provider_id: t.app.ids.uuid(t.app.clock.now()).to_string(),
        from: from.to_owned(),
        text: text.to_owned(),
        media: Vec::new(),
        raw: "{}".to_owned(),
    };
    let line = Arc::clone(t.app.lines.get("mail").unwrap());
    for taken in take(&t.app, &[Coming { line, incoming }]).await.unwrap() {
        taken.settled(&t.app).await.unwrap();
    }
    meetings::sweep(&t.app).await.unwrap();
    t.run_due().await;
}

/// What the last e-mail to a family brought into its calendar.
fn last(t: &Gateway, to: &str) -> Vec<(&'static str, String)> {
    let handed = t.company.handed().into_iter().rfind(|mail| mail.to == to).unwrap();
    handed.calendar.into_iter().map(|one| (one.method, one.content)).collect()
}

both_databases!(
    async fn a_booking_its_change_and_its_end_reach_the_calendar(post: Post) {
        let t = &post.0;
        let school = School::open(t).await;
        let (_, wanted) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        t.run_due().await;
        assert_eq!(last(t, AMINA), [], "an offer is no entry");
        says(t, AMINA, "2").await;
        let booking = school.town.bookings().await.remove(0);
        let [(method, first)] = <[_; 1]>::try_from(last(t, AMINA)).unwrap();
        assert_eq!((method, value(&first, "METHOD")), ("REQUEST", "REQUEST".to_owned()));
        let uid = value(&first, "UID");
        assert_eq!(uid, format!("{}@porchlight.gw.school.example", wanted.id));
        assert_eq!((value(&first, "SEQUENCE"), value(&first, "STATUS")), ("0".to_owned(), "CONFIRMED".to_owned()));
        let local = booking.starts_at.timestamp().in_tz("America/Chicago").unwrap();
        assert!(
            values(&first, "DTSTART").contains(&format!(";TZID=America/Chicago:{}", local.strftime("%Y%m%dT%H%M%S")))
        );
        let place = ";LANGUAGE=en:Room 12\\; \"the blue\\, one\"\\, Lincoln School";
        assert_eq!(value(&first, "LOCATION"), place);
        assert_eq!(value(&first, "ORGANIZER"), ";CN=Lincoln School:mailto:office@school.example");
        assert!(value(&first, "ATTENDEE").ends_with(&format!(":mailto:{AMINA}")));
        assert!(value(&first, "DESCRIPTION").contains("Mateo"), "{first}");

        // The reminder has nothing new for the calendar.
        t.app.clock.set(booking.starts_at.timestamp() - jiff::SignedDuration::from_hours(46));
        assert_eq!(Life::default().turn(&t.app).await.unwrap().reminded, 1);
        assert_eq!(t.run_due().await, 1);
        assert_eq!(last(t, AMINA), []);

        says(t, AMINA, "sorry, we can't come").await;
        assert_eq!(school.town.stands(&wanted).await.state, ConferenceState::Open);
        let [(method, off)] = <[_; 1]>::try_from(last(t, AMINA)).unwrap();
        assert_eq!((method, value(&off, "METHOD")), ("CANCEL", "CANCEL".to_owned()));
        assert_eq!((value(&off, "UID"), value(&off, "STATUS")), (uid.clone(), "CANCELLED".to_owned()));
        assert_eq!(value(&off, "SEQUENCE"), "1");
        if let Some(seen) = seen_by_pypi(&off, "CANCEL") {
            assert_eq!(seen["events"][0]["status"], json!("CANCELLED"));
        }
        let Some(seen) = seen_by_pypi(&first, "REQUEST") else { return };
        let event = &seen["events"][0];
        let utc = |at: porchlight::clock::At| at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
        assert_eq!(event["utc_start"], json!(utc(booking.starts_at)));
        assert_eq!(event["utc_end"], json!(utc(booking.ends_at)));
        assert_eq!(event["location"], json!("Room 12; \"the blue, one\", Lincoln School"));
        assert_eq!(event["organizer"][0]["address"], json!("mailto:office@school.example"));
        assert_eq!(event["attendees"][0]["status"], json!("ACCEPTED"));
    }
);

both_databases!(
    async fn a_time_that_is_booked_again_has_a_higher_number(post: Post) {
        use porchlight::conferences::book::{Ask, book};
        use porchlight::conferences::options::Proposed;
        let t = &post.0;
        let school = School::open(t).await;
        let (_, wanted) = school.family("Mateo", "en", AMINA).await;
        let scope = school.town.scope();
        let at = |local: &str| format!("{local}[America/Chicago]").parse::<jiff::Zoned>().unwrap().timestamp().into();
        let ask = |from: porchlight::clock::At| {
            let mode = porchlight::entities::conferences::Mode::InPerson;
            let ends_at = from.plus_s(1_200);
            let one = Proposed { conference: wanted.id, starts_at: from, ends_at, mode, interpreter: None };
            Ask { offer: None, round: school.round.id, visit: vec![one] }
        };
        let mut numbers = Vec::new();
        for from in ["2026-11-17T15:00", "2026-11-17T16:00"] {
            let tx = t.app.store.begin().await.unwrap();
            let booked = book(&t.app, &tx, &scope, &[ask(at(from))]).await.unwrap().remove(0).unwrap();
            tx.commit().await.unwrap();
            numbers.push(booked[0].sequence);
        }
        let tx = t.app.store.begin().await.unwrap();
        let all = school.town.bookings().await;
        let standing: Vec<_> = all.iter().filter(|one| one.sequence == 1).map(|one| one.id).collect();
        let off = porchlight::entities::conferences::BookingState::Cancelled;
        porchlight::conferences::offers::store::end_bookings(&*tx, &scope, &standing, off, t.app.now()).await.unwrap();
        let booked = book(&t.app, &tx, &scope, &[ask(at("2026-11-18T15:00"))]).await.unwrap().remove(0).unwrap();
        tx.commit().await.unwrap();
        numbers.push(booked[0].sequence);
        assert_eq!(numbers[..2], [0, 1]);
        assert!(numbers[2] > 2, "the end of the second was number 2: {numbers:?}");
    }
);

both_databases!(
    async fn every_language_is_written_so_that_a_calendar_reads_it(post: Post) {
        let t = &post.0;
        let school = School::open(t).await;
        let languages = ["es", "ar", "so", "zh-Hans", "am", "my", "ur", "hi", "ru", "ko"];
        let mut families = Vec::new();
        for (nth, language) in languages.into_iter().enumerate() {
            families.push((language, school.family("Zoë 小明", language, &format!("f{nth}@home.example")).await.1));
        }
        school.town.invites(&school.round).await;
        t.run_due().await;
        for (nth, (language, wanted)) in families.iter().enumerate() {
            let to = format!("f{nth}@home.example");
            says(t, &to, "1").await;
            assert_eq!(school.town.stands(wanted).await.state, ConferenceState::Booked, "{language}");
            let [(_, text)] = <[_; 1]>::try_from(last(t, &to)).unwrap();
            for line in text.split("\r\n") {
                assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
            }
            assert!(value(&text, "DESCRIPTION").starts_with(&format!(";LANGUAGE={language}:")), "{text}");
            for (other, _) in families.iter().enumerate().filter(|(other, _)| *other != nth) {
                assert!(!text.contains(&format!("f{other}@home.example")));
            }
            if let Some(seen) = seen_by_pypi(&text, "REQUEST") {
                assert!(seen["events"][0]["description"].as_str().unwrap().contains("Zoë 小明"), "{seen}");
            }
        }
    }
);
