//! Looks at every text of the twelve weeks by itself, with none of the program's own rules.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::tz::TimeZone;
use porchlight::app::App;
use porchlight::entities::{guardian, message, pack, pack_link};
use porchlight::ids::GuardianId;
use porchlight::messages::model::State;
use porchlight::scope::Installation;
use sea_orm::PaginatorTrait as _;

const WEEK_S: i64 = 7 * 86_400;

pub async fn all(app: &App, handed: usize) {
    let db = app.store.read();
    let families: HashMap<GuardianId, guardian::Model> =
        Installation.find::<guardian::Entity>().all(db).await.unwrap().into_iter().map(|row| (row.id, row)).collect();
    let mut had: HashMap<GuardianId, Vec<i64>> = HashMap::new();
    let (mut once, mut kinds, mut fallen) = (HashSet::new(), BTreeMap::<String, usize>::new(), 0);
    let mut pages = Installation.find::<message::Entity>().paginate(db, 20_000);
    let (mut sent, mut over, mut outside, mut silent, mut twice) = (0, 0, 0, 0, 0);
    while let Some(page) = pages.fetch_and_next().await.unwrap() {
        for text in page {
            let family = &families[&text.guardian_id.unwrap()];
            sent += usize::from(text.state == State::Sent);
            *kinds.entry(text.kind.clone()).or_default() += 1;
            outside += usize::from(!inside(family, &text));
            let other = text.language != text.language_asked;
            fallen += usize::from(other);
            // The one language without words is the only one that may fall back.
            silent += usize::from(other != (text.language_asked == "xh"));
            twice += usize::from(!once.insert((text.update_id, text.contact_id)));
            had.entry(family.id).or_default().push(text.due_at.0 / 1_000_000);
        }
    }
    let mut most = 0;
    for (guardian, mut times) in had {
        times.sort_unstable();
        let cap = if families[&guardian].less { 2 } else { 3 };
        for (at, first) in times.iter().enumerate() {
            let week = times[at..].iter().take_while(|other| **other - first < WEEK_S).count();
            most = most.max(week);
            over += usize::from(week > cap);
        }
    }
    println!("texts by kind: {kinds:?}");
    println!("most of reading in seven days: {most}; fall-back written down: {fallen}");
    let packs = Installation.find::<pack::Entity>().count(db).await.unwrap();
    let links = Installation.find::<pack_link::Entity>().count(db).await.unwrap();
    println!("{packs} packs, {links} pages");
    println!("over the cap {over}, outside the hours {outside}, in a wrong language {silent}, twice {twice}");
    assert_eq!((over, outside, silent, twice), (0, 0, 0, 0));
    assert_eq!(sent, handed, "what was handed over is written down as sent");
}

/// Whether the family may read at that moment.
fn inside(family: &guardian::Model, text: &message::Model) -> bool {
    let zone = TimeZone::get(family.zone.as_deref().unwrap_or("America/Chicago")).unwrap();
    let local = text.due_at.timestamp().to_zoned(zone);
    let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
    let weekend = local.weekday().to_monday_one_offset() >= 6;
    let (from, to) = match (family.availability.is_some(), local.weekday()) {
        (true, _) if weekend => (720, 1080),
        (true, _) => (600, 840),
        (false, jiff::civil::Weekday::Sunday) => (720, 1170),
        (false, _) => (540, 1170),
    };
    (from..to).contains(&minute)
}
