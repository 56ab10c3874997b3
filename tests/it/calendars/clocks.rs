//! The booked wall-clock time is right, whatever the clocks do: in the planner's instants, in the table, in the text that a family
//! reads and in the entry of its calendar. Real functions all the way; what is right is reckoned here in another way.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use porchlight::channel::Channel;
use porchlight::clock::At;
use porchlight::conferences::book::instant;
use porchlight::conferences::calendar::event::{Event, Method, object};
use porchlight::conferences::calendar::read::{Wanted, busy};
use porchlight::conferences::offers::store::insert_bookings;
use porchlight::conferences::say::{self, Listener};
use porchlight::conferences::setup::Calendar;
use porchlight::conferences::visits::Slot;
use porchlight::entities::conferences::RoundKind;
use porchlight::entities::{Role, booking, conference, staff, student};
use porchlight::ids::{BookingId, ConferenceId, StaffId};
use porchlight::language::Tag;
use porchlight::people::audience::Home;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use sea_orm::QuerySelect as _;

use super::Post;
use crate::support::databases::{Fresh, FromFresh as _};
use crate::support::people::Town;
use crate::support::season::Season;

const CASES: usize = 10_000;

/// A conference that might be booked.
struct Case {
    zone: TimeZone,
    date: Date,
    /// Minute of the day.
    minute: u16,
    lasts: i64,
    at: At,
}

impl Case {
    fn wall(&self) -> DateTime {
        self.date.at(0, 0, 0, 0) + i64::from(self.minute).minutes()
    }
}

/// All instants at which the clocks of a place show this: every offset of three days around is tried.
fn shown(zone: &TimeZone, wall: DateTime) -> Vec<Timestamp> {
    let plain = wall.to_zoned(TimeZone::UTC).unwrap().timestamp();
    let mut found: Vec<Timestamp> = (-144..=144)
        .map(|quarter: i64| zone.to_offset(plain + (quarter * 15).minutes()))
        .map(|offset| plain - i64::from(offset.seconds()).seconds())
        .filter(|at| at.to_zoned(zone.clone()).datetime() == wall)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Half of the days are such on which the clocks change there, or the ones beside them.
fn draw(rng: &mut StdRng, names: &[String]) -> (TimeZone, Date, u16) {
    let first: Timestamp = "2024-01-01T00:00:00Z".parse().unwrap();
    let zone = TimeZone::get(&names[rng.random_range(0..names.len())]).unwrap();
    let some_day = first + (rng.random_range(0..7 * 365 * 24) as i64).hours();
    let change = zone.following(some_day).next().filter(|change| change.timestamp().as_second() < 1_925_000_000);
    let (date, minute) = match change.filter(|_| rng.random_bool(0.5)) {
        Some(change) => {
            let near = change.timestamp() + (rng.random_range(-26..=26) * 5i64).minutes();
            // By the clocks as they were, or as they are from then on: so times are named that do not exist.
            let side = change.timestamp() - i64::from(rng.random_bool(0.5)).seconds();
            let local = zone.to_offset(side).to_datetime(near);
            (local.date(), (i64::from(local.hour()) * 60 + i64::from(local.minute()) / 5 * 5) as u16)
        }
        None => (some_day.to_zoned(zone.clone()).date(), rng.random_range(0..288u16) * 5),
    };
    (zone, date, minute)
}

fn cases() -> (Vec<Case>, [usize; 3]) {
    let mut rng = StdRng::seed_from_u64(20_261_122);
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    names.sort_unstable();
    // Only what has a name that calendars know.
    names.retain(|name| TimeZone::get(name).is_ok_and(|zone| zone.iana_name().is_some()) && name.contains('/'));
    assert!(names.len() > 400, "{}", names.len());
    let (mut all, mut kinds) = (Vec::with_capacity(CASES), [0; 3]);
    while all.len() < CASES {
        let (zone, date, minute) = draw(&mut rng, &names);
        let wall = date.at(0, 0, 0, 0) + i64::from(minute).minutes();
        let shown = shown(&zone, wall);
        let planned = Calendar::new(zone.clone(), vec![date]).at(0, minute / 5);
        let window = instant(&date.to_string(), i16::try_from(minute).unwrap(), &zone).unwrap();
        let name = zone.iana_name().unwrap();
        kinds[shown.len().min(2)] += 1;
        match shown.as_slice() {
            [] => {
                assert_eq!(planned, None, "{name} {wall}: there is no such time");
                assert!(window.timestamp().to_zoned(zone.clone()).datetime() > wall, "{name} {wall}");
            }
            [only] => {
                assert_eq!(planned, Some(At::from(*only)), "{name} {wall}");
                assert_eq!(window, At::from(*only), "{name} {wall}");
            }
            [first, ..] => {
                assert_eq!(planned, None, "{name} {wall}: it comes twice");
                assert_eq!(window, At::from(*first), "{name} {wall}");
            }
        }
        // Booked is what can be planned; what a person could still name is checked as well.
        if let Some(at) = shown.first() {
            let lasts = rng.random_range(1..=24) * 5;
            all.push(Case { zone, date, minute, lasts, at: At::from(*at) });
        }
    }
    (all, kinds)
}

#[tokio::test]
async fn the_wall_clock_time_is_right_in_ten_thousand_cases() {
    let (cases, [gaps, once, folds]) = cases();
    assert!(gaps > 100 && folds > 100 && once > 5_000, "{gaps} {once} {folds}");
    let Post(t) = Post::from_fresh(Fresh::sqlite().await).await;
    let town = Town::found(&t.app, "North").await;
    let teacher = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &teacher).await;
    let child = town.student("Mateo", &class).await;
    let guardian = town.guardian("en", &["amina@home.example"], &[&child]).await;
    let mut round = town.round(RoundKind::TeacherFamily).await;
    round.video_link = None;
    let season = Season { town: &town, round };
    let wanted = season.conference(&child, &teacher, &guardian).await;
    let row = |case: &Case, nth: usize| booking::Model {
        id: BookingId(uuid::Uuid::from_u128(nth as u128 + 1)),
        conference_id: ConferenceId(uuid::Uuid::from_u128(nth as u128 + 1)),
        staff_id: StaffId(uuid::Uuid::from_u128(nth as u128 + 1)),
        starts_at: case.at,
        ends_at: case.at.plus_s(case.lasts * 60),
        ..sample(&t.app, &wanted)
    };
    let rows = cases.iter().enumerate().map(|(nth, case)| row(case, nth)).collect();
    let tx = t.app.store.begin().await.unwrap();
    insert_bookings(&*tx, rows).await.unwrap();
    tx.commit().await.unwrap();
    let stored: HashMap<BookingId, booking::Model> = porchlight::scope::Installation
        .find::<booking::Entity>()
        .limit(20_000)
        .all(t.app.store.read())
        .await
        .unwrap()
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut home = Home::load(&t.app.store, &town.scope()).await.unwrap();
    let ids = [guardian.id];
    let found = say::recipients(t.app.store.read(), &town.scope(), &ids).await.unwrap();
    let recipient = &found[&guardian.id];
    let reviews = say::reviews(&t.app, &town.scope(), &home).await.unwrap();
    for (nth, case) in cases.iter().enumerate() {
        let kept = &stored[&BookingId(uuid::Uuid::from_u128(nth as u128 + 1))];
        let name = case.zone.iana_name().unwrap();
        assert_eq!(kept.starts_at.timestamp().to_zoned(case.zone.clone()).datetime(), case.wall(), "{name}");
        home.schools.get_mut(&town.school.id).unwrap().zone = Some(name.to_owned());
        let staff: HashMap<StaffId, staff::Model> = [(kept.staff_id, teacher.clone())].into();
        let listener = Listener {
            app: &t.app,
            scope: &town.scope(),
            home: &home,
            round: &season.round,
            staff: &staff,
            recipient: recipient.clone(),
            reviews: &reviews,
            contact: None,
        };
        check_text(&listener, case, kept, &child);
        check_entry(&listener, case, kept);
    }
    println!("{} bookings: {gaps} times in gaps were refused, {folds} came twice", cases.len());
}

fn sample(app: &porchlight::app::App, wanted: &conference::Model) -> booking::Model {
    use porchlight::entities::conferences::{BookingState, Mode};
    booking::Model {
        id: BookingId(wanted.id.0),
        district_id: wanted.district_id,
        round_id: wanted.round_id,
        conference_id: wanted.id,
        staff_id: wanted.staff_id,
        guardian_id: wanted.guardian_id,
        interpreter_id: None,
        starts_at: At(0),
        ends_at: At(0),
        mode: Mode::InPerson,
        place: "Room 12".to_owned(),
        state: BookingState::Booked,
        shared: false,
        sequence: 0,
        reminded: 0,
        booked_at: app.now(),
        changed_at: app.now(),
    }
}

/// What the family reads names the weekday, the date and the time that its clocks will show.
fn check_text(listener: &Listener<'_>, case: &Case, kept: &booking::Model, child: &student::Model) {
    let slot = Slot {
        conference: kept.conference_id,
        staff: kept.staff_id,
        student: child.id,
        starts_at: kept.starts_at,
        ends_at: kept.ends_at,
        mode: kept.mode,
        place: kept.place.clone(),
        interpreter: None,
    };
    let slots = [slot];
    let text = listener.booked(std::slice::from_ref(kept), &slots).unwrap();
    let (id, args) = text.parts.into_iter().next().unwrap();
    let args = args.with("child", vec!["Mateo".to_owned()]).with("teacher", "Ms. Reyes");
    let said = listener.app.catalogue.render(id, &Tag::english(), Channel::Sms, &args).unwrap().text;
    let wall = case.wall();
    let hour = (wall.hour() + 11) % 12 + 1;
    let half = if wall.hour() < 12 { "AM" } else { "PM" };
    let expected = format!("{} {}, {hour}:{:02} {half},", wall.strftime("%A"), wall.strftime("%B %-d"), wall.minute());
    assert!(said.contains(&expected), "{} {wall}: {said}", case.zone.iana_name().unwrap());
}

/// What a calendar makes of the entry: by the zone's name, and by nothing but what the entry itself says of its zone.
fn check_entry(listener: &Listener<'_>, case: &Case, kept: &booking::Model) {
    let (from, to) = (kept.starts_at.timestamp(), kept.ends_at.timestamp());
    let event = Event {
        uid: "1@porchlight.gw.school.example".to_owned(),
        sequence: 0,
        stamp: from,
        from,
        to,
        off: false,
        language: "en".to_owned(),
        summary: "Planning together".to_owned(),
        description: String::new(),
        place: String::new(),
        link: None,
        between: None,
    };
    let name = case.zone.iana_name().unwrap();
    let text = object(Method::Request, &[event], &listener.zone(), None);
    let local = case.wall().strftime("%Y%m%dT%H%M%S").to_string();
    assert!(text.contains(&format!("DTSTART;TZID={name}:{local}\r\n")) || name == "Etc/UTC", "{name}\n{text}");
    let elsewhere = TimeZone::fixed(jiff::tz::offset(13));
    let wanted = Wanted { zone: &elsewhere, from: Timestamp::MIN, to: to + 48.hours(), host: "another", owner: None };
    let unfolded = text.replace("\r\n ", "");
    let unknown = unfolded.replace(&format!("TZID={name}:"), "TZID=Nowhere:");
    let unknown = unknown.replace(&format!("TZID:{name}\r\n"), "TZID:Nowhere\r\n");
    for read in [&text, &unknown] {
        assert_eq!(busy(read.as_bytes(), &wanted), Ok(vec![(from, to)]), "{name} {}\n{read}", case.wall());
    }
}
