//! Five hundred families answer at once for the same hundred slots, over several processes: who was booked, what everybody was
//! told, and how long that took.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use porchlight::clock::{At, Clock};
use porchlight::conferences::options::{Options, Proposed};
use porchlight::entities::conferences::{BookingState, ConferenceState, Mode, OfferState, RoundState};
use porchlight::entities::{booking, conference, message, offer, reply, round};
use porchlight::ids::{GuardianId, OfferId, RoundId};
use porchlight::messages::model::State;
use porchlight::scope::Installation as Everywhere;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _};
use serde_json::{Value, json};

use super::meter::quantile;
use super::passes::{Bench, LONG, Site};
use super::program::{self, Process, until};

/// Families, of twenty teachers with five slots each.
const FAMILIES: usize = 500;
const SLOTS: usize = 100;
const SLOT_MIN: i64 = 20;

impl Bench<'_> {
    /// The race, over so many processes.
    pub async fn race(&self, database: &str, processes: usize) {
        let mut site = self.site(database, FAMILIES, false).await;
        let mut others = Vec::new();
        for _ in 1..processes {
            others.push(site.installation.serve().await);
        }
        let round = site.round().await;
        site.offer_all(round).await;
        let began = Instant::now();
        site.answer_all(&others).await;
        let taken_in = began.elapsed().as_secs_f64();
        until("every family was told", LONG, async || site.told().await.len() == FAMILIES).await;
        let told = site.told().await;
        let booked = site.booked().await;
        let wrong = told.iter().filter(|(who, (kind, _))| booked.contains(who) != (kind == "conf.booked")).count();
        let mut waits: Vec<f64> = told.values().map(|(_, wait)| *wait).collect();
        waits.sort_by(f64::total_cmp);
        let (p50, p99) = (quantile(&waits, 0.5), quantile(&waits, 0.99));
        println!(
            "\nrace, {database}, {processes} processes: {FAMILIES} families for {SLOTS} slots, all texts taken in after {taken_in:.2} s; \
             {} booked, {wrong} told something untrue; answered after p50 {p50:.2} s, p99 {p99:.2} s",
            booked.len(),
        );
    }
}

impl Site {
    async fn call(&self, method: reqwest::Method, path: &str, body: &Value) -> Value {
        let url = format!("{}/api/v1/{path}", self.process.base);
        let request = program::client().request(method, url).bearer_auth(&self.installation.token).json(body);
        let answer = request.send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{path}: {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// A round of all teachers, five slots each, in which families are being asked.
    async fn round(&self) -> RoundId {
        use reqwest::Method;
        let now = Clock::System.now();
        let (date, answer_by) =
            (now + jiff::SignedDuration::from_hours(7 * 24), now + jiff::SignedDuration::from_hours(72));
        let date = date.to_zoned(jiff::tz::TimeZone::UTC).date();
        let new = json!({ "school": self.installation.school, "name": "Race", "kind": "teacher_family", "answer_by": answer_by });
        let made = self.call(Method::POST, "rounds", &new).await;
        let id = made["id"].as_str().unwrap().to_owned();
        let staff: Vec<_> =
            Everywhere.find::<porchlight::entities::staff::Entity>().all(self.store.read()).await.unwrap();
        for (nth, teacher) in
            staff.iter().filter(|one| one.name.starts_with("Ms. ") && one.name != "Ms. Ito").enumerate()
        {
            let path = format!("rounds/{id}/teachers/{}", teacher.id);
            self.call(Method::PUT, &path, &json!({ "place": format!("Room {nth}") })).await;
        }
        let window = json!({ "date": date, "from": 900, "to": 1000, "modes": ["in_person"] });
        self.call(Method::POST, &format!("rounds/{id}/windows"), &window).await;
        let filled = self.call(Method::POST, &format!("rounds/{id}/fill"), &json!({})).await;
        assert_eq!(filled["added"], json!(FAMILIES));
        let id: RoundId = id.parse().unwrap();
        let offering =
            Everywhere.update::<round::Entity>().col_expr(round::Column::State, Expr::value(RoundState::Offering));
        offering.filter(round::Column::Id.eq(id)).exec(self.store.read()).await.unwrap();
        id
    }

    /// Offers each family three of its teacher's five slots.
    async fn offer_all(&self, id: RoundId) {
        let db = self.store.read();
        let window = Everywhere.find::<porchlight::entities::round_window::Entity>().one(db).await.unwrap().unwrap();
        let district = porchlight::entities::district::Entity::find().one(db).await.unwrap().unwrap();
        let zone = jiff::tz::TimeZone::get(&district.zone).unwrap();
        let opens: At = porchlight::conferences::book::instant(&window.date, window.from_minute, &zone).unwrap();
        let wanted =
            Everywhere.find::<conference::Entity>().order_by_asc(conference::Column::Id).all(db).await.unwrap();
        let now: At = Clock::System.now().into();
        let rows: Vec<_> = wanted
            .iter()
            .enumerate()
            .map(|(nth, one)| {
                let at = |slot: usize| opens.plus_s(((nth + slot) % 5) as i64 * SLOT_MIN * 60);
                let time = |slot: usize| Proposed {
                    conference: one.id,
                    starts_at: at(slot),
                    ends_at: at(slot).plus_s(SLOT_MIN * 60),
                    mode: Mode::InPerson,
                    interpreter: None,
                };
                let row = offer::Model {
                    id: OfferId(uuid::Uuid::from_u128(nth as u128 + 1)),
                    district_id: one.district_id,
                    round_id: id,
                    guardian_id: one.guardian_id,
                    message_id: None,
                    options: Options((0..3).map(|slot| vec![time(slot)]).collect()).write(),
                    state: OfferState::Open,
                    nth: 1,
                    made_at: now,
                    expires_at: now.plus_s(86_400),
                };
                row.into_active_model()
            })
            .collect();
        for lot in rows.chunks(100) {
            offer::Entity::insert_many(lot.to_vec()).exec_without_returning(db).await.unwrap();
        }
        let offered = Everywhere.update::<conference::Entity>();
        let offered = offered.col_expr(conference::Column::State, Expr::value(ConferenceState::Offered));
        offered.exec(db).await.unwrap();
    }

    /// Every family texts a number at the same moment, over all processes in turn.
    async fn answer_all(&self, others: &[Process]) {
        let client = program::client();
        let bases: Vec<&str> = std::iter::once(&self.process).chain(others).map(|one| one.base.as_str()).collect();
        let mut calls = tokio::task::JoinSet::new();
        for n in 0..FAMILIES {
            let (client, base) = (client.clone(), bases[n % bases.len()].to_owned());
            calls.spawn(async move {
                let (from, sid) = (program::number(n), format!("SM{n:032x}"));
                program::text_in(&client, &base, &from, ["1", "2", "3"][n % 3], &sid).await
            });
        }
        assert!(calls.join_all().await.into_iter().all(|status| status == 200));
    }

    /// The kind of text each family got and when it was with the company, seconds after its own.
    async fn told(&self) -> HashMap<GuardianId, (String, f64)> {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let db = self.store.read();
        let said = Everywhere.find::<reply::Entity>().all(db).await.unwrap();
        let said: HashMap<_, _> = said.iter().filter_map(|one| Some((one.guardian_id?, one.received_at))).collect();
        let sent = Everywhere.find::<message::Entity>().filter(message::Column::State.eq(State::Sent));
        let sent = sent
            .filter(message::Column::Kind.starts_with("conf.").or(message::Column::Kind.eq("sys.got_it")))
            .all(db)
            .await
            .unwrap();
        let told = sent.iter().filter_map(|one| {
            let who = one.guardian_id?;
            let wait = (one.changed_at.0 - said.get(&who)?.0) as f64 / 1e6;
            Some((who, (one.kind.clone(), wait)))
        });
        told.collect()
    }

    /// Who has a booking; none doubled.
    async fn booked(&self) -> HashSet<GuardianId> {
        let all = Everywhere.find::<booking::Entity>().filter(booking::Column::State.eq(BookingState::Booked));
        let all = all.all(self.store.read()).await.unwrap();
        let cells: HashSet<_> = all.iter().map(|one| (one.staff_id, one.starts_at)).collect();
        assert_eq!((cells.len(), all.len()), (SLOTS, SLOTS), "a slot was given twice, or left");
        let who: HashSet<GuardianId> = all.iter().map(|one| one.guardian_id).collect();
        assert_eq!(who.len(), SLOTS, "a family was booked twice");
        who
    }
}
